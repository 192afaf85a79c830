// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/cli.h"

#include "exchange/calendar.h"
#include "exchange/cap.h"
#include "exchange/openaev.h"
#include "plan/lookup.h"
#include "report/export_text.h"
#include "session/paper_export.h"
#include "session/rehearsal_folder.h"
#include "session/sheet_export.h"

#include <QDateTime>
#include <QFileInfo>

#include <algorithm>

namespace samvirke::cli {

namespace {

/// What there is to write a file of.
struct Source
{
    const ScenarioFolder &folder;
    const Scenario &plan;         ///< as it is written
    const LoadedScenario &loaded; ///< with places and names filled in
    const Parser &parser;
};

/// What is written, or what is wrong and what to do.
using Written = tl::expected<exchange::Exported, QString>;

Written writeCalendar(const Words &words, const Source &source)
{
    const QString given = source.parser.value(QStringLiteral("start"));
    const std::string begins = given.isEmpty() ? source.loaded.scenario.clock.storyStart : given.toStdString();
    const auto start = exchange::calendarStart(begins);
    if (!start) {
        return tl::unexpected<QString>(
            words("Command", "A calendar needs to know when the exercise begins. Say it with --start, as in --start "
                             "\"2026-11-20 09:00\"."));
    }
    return exchange::calendarOf(source.loaded.scenario, *start, QDateTime::currentMSecsSinceEpoch());
}

Written writeOpenAev(const Words &, const Source &source)
{
    return exchange::openAevOf(source.plan, source.folder.files);
}

Written writeAlert(const Words &words, const Source &source)
{
    const Scenario &scenario = source.loaded.scenario;
    const std::string named = source.parser.value(QStringLiteral("inject")).toStdString();
    const bool single = named.empty() && scenario.injects.size() == 1;
    const Inject *inject = single ? &scenario.injects.front() : find(scenario.injects, InjectId(named));
    if (inject == nullptr) {
        QStringList names;
        for (const Inject &one : scenario.injects) {
            names += fromUtf8(one.id.value);
        }
        return tl::unexpected<QString>(words("Command", "An alert is made of one inject. Say with --inject which: %1.")
                                           .with({names.join(QStringLiteral(", "))}));
    }
    const QString status = source.parser.value(QStringLiteral("status"));
    if (status != QLatin1String("exercise") && status != QLatin1String("test")) {
        return tl::unexpected<QString>(
            words("Command", "“%1” is no status of an alert that this program writes. Give exercise or test; a real "
                             "alert is never written.")
                .with({status}));
    }
    const auto which = status == QLatin1String("test") ? exchange::AlertStatus::test : exchange::AlertStatus::exercise;
    return exchange::Exported{exchange::alertOf(scenario, *inject, which, QDateTime::currentMSecsSinceEpoch()), {}};
}

Written writeSheets(const Words &words, const Source &source)
{
    const auto format = sheetFormatOf(source.parser.value(QStringLiteral("to")));
    return exportSheets(words, source.folder.files, *format); // by its ending it came here
}

Written writePaper(const Words &words, const Source &source)
{
    const OnPaper what = source.parser.has(QStringLiteral("slips")) ? OnPaper::slips : OnPaper::wall;
    return planOnPaper(words, source.folder.files, what, QDateTime::currentDateTimeUtc())
        .map([](const QByteArray &bytes) {
            return exchange::Exported{bytes.toStdString(), {}};
        });
}

struct Writer
{
    const char *ending;
    Written (*write)(const Words &, const Source &);
    bool takesUnsound = false; ///< also what cannot be played yet: it is taken somewhere to be worked on
};

/// What the name of a file asks for.
constexpr Writer writers[] = {
    {".ics", writeCalendar},     {".zip", writeOpenAev},      {".xml", writeAlert},       {".xlsx", writeSheets, true},
    {".ods", writeSheets, true}, {".csv", writeSheets, true}, {".pdf", writePaper, true},
};

const Writer *writerFor(const QString &name)
{
    for (const Writer &writer : writers) {
        if (name.endsWith(QLatin1String(writer.ending), Qt::CaseInsensitive)) {
            return &writer;
        }
    }
    return nullptr;
}

QString endings()
{
    QStringList names;
    for (const Writer &writer : writers) {
        names += QLatin1String(writer.ending);
    }
    return names.join(QStringLiteral(", "));
}

/// What has to be put right before @p writer can write anything.
std::vector<Problem> whatPrevents(const ScenarioFolder &folder, const LoadedScenario &loaded, const Writer &writer)
{
    if (!folder.problems.empty() || !writer.takesUnsound) {
        return folder.problems.empty() ? loaded.problems : folder.problems;
    }
    const auto plan = std::ranges::find(folder.files, "scenario.yaml", &ScenarioFile::name);
    return plan == folder.files.end() ? loaded.problems : readScenario(plan->bytes).problems;
}

} // namespace

int exportScenario(const Context &context)
{
    const Words &words = context.words;
    Parser parser(context, QStringLiteral("export"), words("Command", "Writes a scenario as a file for others."));
    parser.positional(QStringLiteral("SCENARIO"), words("Command", "Folder of the scenario, or its scenario.yaml."));
    parser.option(QStringLiteral("to"),
                  words("Command", "File to write; its ending says what it becomes: %1.").with({endings()}),
                  QStringLiteral("FILE"));
    parser.option(QStringLiteral("start"),
                  words("Command", "When the exercise begins, for a calendar, as in \"2026-11-20 09:00\"; with a Z "
                                   "behind it in UTC. Without it when the story begins."),
                  QStringLiteral("TIME"));
    parser.option(QStringLiteral("inject"), words("Command", "The inject that becomes an alert (.xml)."),
                  QStringLiteral("ID"));
    parser.option(QStringLiteral("status"), words("Command", "What the alert says that it is: exercise or test."),
                  QStringLiteral("STATUS"), QStringLiteral("exercise"));
    parser.option(QStringLiteral("slips"),
                  words("Command",
                        "On paper (.pdf) not the list of injects for the wall, but a slip to cut out for each "
                        "inject and seat."));
    parser.option(QStringLiteral("force"), words("Command", "Replace the file if there is one."));
    if (const auto exit = parser.parse(1, 1)) {
        return *exit;
    }
    const QString file = parser.value(QStringLiteral("to"));
    const Writer *writer = writerFor(file);
    if (writer == nullptr) {
        printError(
            words("Command", "Say with --to which file to write. Its name ends in one of: %1.").with({endings()}));
        return usage;
    }
    if (QFileInfo::exists(file) && !parser.has(QStringLiteral("force"))) {
        printError(words("Command", "%1 exists already and is left as it is. Choose another name, or replace it with "
                                    "--force.")
                       .with({file}));
        return wrongInput;
    }
    const ScenarioFolder folder = readFolder(parser.at(0).toStdString());
    const LoadedScenario loaded = loadScenario(folder.files);
    if (!printProblems(words, whatPrevents(folder, loaded, *writer), false)) {
        return wrongInput;
    }
    const auto yaml = std::ranges::find(folder.files, "scenario.yaml", &ScenarioFile::name);
    const Scenario plan = readScenario(yaml->bytes).scenario; // there, or it would not have been loaded
    const Written written = writer->write(words, {folder, plan, loaded, parser});
    if (!written) {
        printError(written.error());
        return wrongInput;
    }
    if (const QString wrong = saveFile(words, file, QByteArray::fromStdString(written->bytes)); !wrong.isEmpty()) {
        printError(wrong);
        return wrongInput;
    }
    for (const QString &line : leftBehindLines(words, written->left)) {
        print(line);
    }
    print(words("Command", "Written: %1").with({file}));
    return done;
}

} // namespace samvirke::cli
