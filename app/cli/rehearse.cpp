// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/cli.h"
#include "cli/compare.h"

#include "plan/json.h"
#include "report/debrief_text.h"
#include "report/problem_text.h"
#include "session/exercise_file.h"
#include "session/rehearsal_folder.h"

#include <QDir>
#include <QFileInfo>

#include <unistd.h>

namespace samvirke::cli {

namespace {

void showProgress(ExerciseTime reached, ExerciseTime length)
{
    const auto percent = length.count() == 0 ? 0 : std::min<std::int64_t>(100, reached.count() * 100 / length.count());
    std::fprintf(stderr, "\r%3d %%", static_cast<int>(percent));
}

} // namespace

int rehearse(const Context &context)
{
    const Words &words = context.words;
    Parser parser(
        context, QStringLiteral("rehearse"),
        words("Command",
              "Plays a scenario to its end with simulated seats, and makes the record, the debrief and a report."));
    parser.positional(QStringLiteral("SCENARIO"), words("Command", "Folder of the scenario, or its scenario.yaml."));
    parser.option(QStringLiteral("variant"), words("Command", "Variant to play; the first one without it."),
                  QStringLiteral("NAME"));
    addSimulation(context, parser);
    addWeights(context, parser);
    parser.option(QStringLiteral("language"),
                  words("Command", "Language of the texts and the report, where the scenario has it."),
                  QStringLiteral("CODE"));
    parser.option(QStringLiteral("out"), words("Command", "Folder to make; NAME-rehearsal without it."),
                  QStringLiteral("DIR"));
    parser.option(QStringLiteral("force"), words("Command", "Replace the folder if it is there."));
    parser.option(QStringLiteral("json"), words("Command", "Print JSON."));
    if (const auto exit = parser.parse(1, 1)) {
        return *exit;
    }
    RehearsalOptions options;
    options.variant = VariantId(parser.value(QStringLiteral("variant")).toStdString());
    options.language = parser.value(QStringLiteral("language")).toStdString();
    const auto simulation = readSimulation(context, parser);
    if (!simulation) {
        return simulation.error();
    }
    const auto judging = readWeights(context, parser);
    if (!judging) {
        return judging.error();
    }
    options.judging = *judging;
    options.team = simulation->team.team;
    options.seed = simulation->seed;

    ScenarioFolder folder = readFolder(parser.at(0).toStdString());
    if (!folder.problems.empty()) {
        for (Problem &problem : folder.problems) {
            problem.file = (std::filesystem::path(parser.at(0).toStdString()) / problem.file).string();
        }
        printProblems(words, folder.problems, true);
        return wrongInput;
    }
    if (!fits(context, *simulation, loadScenario(folder.files))) {
        return wrongInput;
    }
    QFileInfo given(QDir::cleanPath(parser.at(0)));
    const QString name = given.isDir() ? given.fileName() : given.dir().dirName();
    const QString out =
        parser.has(QStringLiteral("out")) ? parser.value(QStringLiteral("out")) : name + QStringLiteral("-rehearsal");

    if (out.isEmpty()) {
        printError(words("Command", "“--out” names no folder."));
        return usage;
    }

    const bool onTerminal = isatty(STDERR_FILENO) != 0;
    const auto result = rehearseInto(words, out, folder.files, options, parser.has(QStringLiteral("force")),
                                     [&](ExerciseTime at, ExerciseTime of) {
                                         if (onTerminal) {
                                             showProgress(at, of);
                                         }
                                         return true;
                                     });
    if (onTerminal) {
        std::fputs("\r      \r", stderr);
    }
    if (const auto *failure = std::get_if<RehearsalFailure>(&result)) {
        printProblems(words, failure->problems, false);
        printError(failure->text);
        return wrongInput;
    }
    const auto &made = std::get<RehearsalFolder>(result);
    const auto opened = openExercise(made.exercise().toStdString(), options.judging);
    if (parser.has(QStringLiteral("json"))) {
        json::Writer json(2);
        json.beginObject();
        json.key("exercise").text(made.exercise().toStdString());
        json.key("debrief").text(made.debriefJson().toStdString());
        json.key("report").text(made.report().toStdString());
        json.key("entries").number(made.rehearsed.entries);
        json.key("length_ms").number(made.rehearsed.length.count());
        json.key("refused").beginArray();
        for (const std::string &refusal : made.rehearsed.refusals) {
            json.text(refusal);
        }
        json.endArray();
        json.endObject();
        printJson(json.take());
        return done;
    }
    print(words("Command", "Played to the end: %1 of exercise time, %2 entries.")
              .with({timeText(made.rehearsed.length), QString::number(made.rehearsed.entries)}));
    if (opened) {
        print(taskSentence(words, opened->debrief.tasks));
        for (const Measure &measure : opened->debrief.measures) {
            print(
                QStringLiteral("  %1 %2").arg(measureName(words, measure.key), -40).arg(measureValue(words, measure)));
        }
    }
    if (!made.rehearsed.refusals.empty()) { // a simulated seat that asks for what it may not is a mistake of ours
        printError(words("Command", "The host refused %n commands of simulated seats, the first: %1.", nullptr,
                         int(made.rehearsed.refusals.size()))
                       .with({fromUtf8(made.rehearsed.refusals.front())}));
    }
    print(words("Command", "The record:  %1").with({made.exercise()}));
    print(words("Command", "The debrief: %1").with({made.debriefJson()}));
    for (const QString &report : made.reports()) {
        print(words("Command", "The report:  %1").with({report}));
    }
    return done;
}

} // namespace samvirke::cli
