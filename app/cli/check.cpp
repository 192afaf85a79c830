// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/cli.h"

#include "plan/check.h"
#include "plan/json.h"
#include "plan/schema.h"
#include "report/problem_text.h"

#include <algorithm>

namespace samvirke::cli {

namespace {

std::string_view severityName(Severity severity)
{
    return severity == Severity::error ? "error" : severity == Severity::warning ? "warning" : "info";
}

std::string asJson(const Words &words, const LoadedScenario &loaded)
{
    json::Writer out(2);
    out.beginObject();
    out.key("playable").boolean(!hasErrors(loaded.problems));
    out.key("problems").beginArray();
    for (const Problem &problem : loaded.problems) {
        out.beginObject();
        out.key("file").text(problem.file);
        out.key("line").number(problem.mark.line);
        out.key("column").number(problem.mark.column);
        out.key("severity").text(severityName(problem.severity()));
        out.key("key").text(keyOf(problem.kind));
        out.key("path").text(problem.path);
        out.key("text").text(problemText(words, problem).toStdString());
        out.key("accepted");
        if (problem.raised()) {
            out.null();
        } else {
            out.text(problem.acceptedBecause);
        }
        out.endObject();
    }
    out.endArray();
    out.key("measures").beginArray();
    for (const Reach &reach : reachOf(loaded.scenario)) {
        out.beginObject();
        out.key("key").text(reach.measure);
        out.key("offered").number(reach.offered);
        out.key("minimum").number(reach.minimum);
        out.key("reachable").boolean(reach.reachable());
        out.endObject();
    }
    out.endArray();
    out.endObject();
    return out.take();
}

} // namespace

int check(const Context &context)
{
    const Words &words = context.words;
    Parser parser(context, QStringLiteral("check"),
                  words("Command", "Finds every problem of a scenario, and says which measures it can reach."));
    parser.positional(QStringLiteral("SCENARIO"), words("Command", "Folder of the scenario, or its scenario.yaml."));
    parser.option(QStringLiteral("json"), words("Command", "Print JSON."));
    parser.option(QStringLiteral("schema"), words("Command", "Print the JSON Schema of scenario.yaml instead."));
    if (const auto exit = parser.parse(context.args.contains(QLatin1String("--schema")) ? 0 : 1, 1)) {
        return *exit;
    }
    if (parser.has(QStringLiteral("schema"))) {
        printJson(scenarioSchema());
        return done;
    }
    ScenarioFolder folder = readFolder(parser.at(0).toStdString());
    LoadedScenario loaded = loadScenario(folder.files);
    if (!folder.problems.empty()) { // what could not be read explains the rest
        loaded.problems = folder.problems;
        for (Problem &problem : loaded.problems) {
            problem.file = (std::filesystem::path(parser.at(0).toStdString()) / problem.file).string();
        }
    }
    if (parser.has(QStringLiteral("json"))) {
        printJson(asJson(words, loaded));
        return hasErrors(loaded.problems) ? wrongInput : done;
    }
    printProblems(words, loaded.problems, true);
    const auto count = [&](Severity severity) {
        return static_cast<int>(std::ranges::count_if(
            loaded.problems, [&](const Problem &p) { return p.severity() == severity && p.raised(); }));
    };
    const int errors = count(Severity::error);
    const int warnings = count(Severity::warning);
    if (errors == 0) {
        print(words("Command", "Measures:"));
        for (const Reach &reach : reachOf(loaded.scenario)) {
            const QString measure =
                QString::fromUtf8(reach.measure.data(), static_cast<qsizetype>(reach.measure.size()));
            print(QStringLiteral("  %1 %2 / %3  %4")
                      .arg(measure, -24)
                      .arg(reach.offered, 4)
                      .arg(reach.minimum, 2)
                      .arg(reach.reachable() ? words("Command", "reachable") : words("Command", "not reachable")));
        }
    }
    print(words("Command", "%n error(s)", nullptr, errors) + QStringLiteral(", ") +
          words("Command", "%n warning(s)", nullptr, warnings));
    return errors > 0 ? wrongInput : done;
}

} // namespace samvirke::cli
