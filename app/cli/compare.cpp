// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/compare.h"

#include "report/compare_text.h"
#include "report/journal_text.h"
#include "session/compared.h"
#include "session/exercise_file.h"

#include <cstdio>

namespace samvirke::cli {

namespace {

struct Named
{
    QString file, condition;
};

/// The files in the order that they are given in, or what is wrong.
tl::expected<std::vector<Named>, QString> named(const Words &words, const Parser &parser)
{
    std::vector<Named> files;
    if (!parser.has(QStringLiteral("condition"))) {
        for (const QString &file :
             QStringList{parser.at(0)} + parser.values(QStringLiteral("compare")) + parser.all().mid(1)) {
            files.push_back({file, {}});
        }
        return files;
    }
    if (!parser.all().isEmpty() || parser.has(QStringLiteral("compare"))) {
        return tl::unexpected<QString>(
            words("Command", "With “--condition” every exercise stands in a condition: --condition NAME=FILE,FILE..."));
    }
    QStringList names;
    for (const QString &condition : parser.values(QStringLiteral("condition"))) {
        const QString name = condition.section(QLatin1Char('='), 0, 0).trimmed();
        const QStringList of = condition.section(QLatin1Char('='), 1).split(QLatin1Char(','), Qt::SkipEmptyParts);
        if (name.isEmpty() || of.isEmpty() || names.contains(name)) {
            return tl::unexpected<QString>(
                words("Command", "“%1” is no condition. Write each once, as NAME=FILE,FILE...").with({condition}));
        }
        names += name;
        for (const QString &file : of) {
            files.push_back({file, name});
        }
    }
    return files;
}

} // namespace

void addComparing(const Context &context, Parser &parser)
{
    const Words &words = context.words;
    parser.option(QStringLiteral("compare"),
                  words("Command", "Compare with other plays by the same people, over what all of them offered: name "
                                   "them behind it."),
                  QStringLiteral("FILE..."));
    parser.option(QStringLiteral("condition"),
                  words("Command", "Compare groups of different people instead, one file each; once for each "
                                   "condition. File names must have no commas."),
                  QStringLiteral("NAME=FILE,FILE..."));
}

bool wantsComparing(const Parser &parser)
{
    return parser.has(QStringLiteral("compare")) || parser.has(QStringLiteral("condition"));
}

int compareExercises(const Context &context, const Parser &parser, const JudgeOptions &options)
{
    const Words &words = context.words;
    if (parser.has(QStringLiteral("report"))) {
        printError(words("Command", "A report is of one exercise: “--report” does not go with comparing."));
        return usage;
    }
    const auto files = named(words, parser);
    if (!files) {
        printError(files.error());
        return usage;
    }
    std::vector<PlayToCompare> plays;
    std::vector<std::string> paths;
    QStringList names;
    Scenario scenario; // of the first: its titles are shown
    for (const Named &file : *files) {
        auto opened = openExercise(file.file.toStdString(), options, Weights::given);
        if (!opened) {
            printError(journalErrorText(words, opened.error()));
            return wrongInput;
        }
        plays.push_back(playToCompare(std::move(opened->debrief), opened->entries, std::move(opened->lastHash),
                                      file.condition.toStdString()));
        if (names.isEmpty()) {
            scenario = std::move(opened->scenario);
        }
        names += file.file;
        paths.push_back(file.file.toStdString());
    }
    const auto comparison = compare(plays);
    if (!comparison) {
        printError(compareErrorText(words, comparison.error(), names));
        return wrongInput;
    }
    if (parser.has(QStringLiteral("json"))) {
        printJson(toJson(*comparison, paths));
        return done;
    }
    for (const QString &line : comparisonLines(words, scenario, *comparison, names)) {
        print(line);
    }
    return done;
}

void addWeights(const Context &context, Parser &parser)
{
    parser.option(QStringLiteral("weight"),
                  context.words("Command", "How much a measure counts in its group, like task_clarity=2; once for each "
                                           "measure."),
                  QStringLiteral("KEY=VALUE"));
}

tl::expected<JudgeOptions, int> readWeights(const Context &context, const Parser &parser)
{
    constexpr double least = 0.001;
    constexpr double most = 1000;
    const Words &words = context.words;
    JudgeOptions options;
    for (const QString &given : parser.values(QStringLiteral("weight"))) {
        const std::string key = given.section(QLatin1Char('='), 0, 0).toStdString();
        const std::vector<std::string_view> known = weightedKeys();
        if (std::ranges::find(known, key) == known.end()) {
            QStringList keys;
            for (const std::string_view one : known) {
                keys += fromUtf8(std::string(one));
            }
            printError(words("Command", "“%1” does not name a measure that counts in a group. There are: %2.")
                           .with({given, keys.join(QStringLiteral(", "))}));
            return tl::unexpected<int>(usage);
        }
        bool isNumber = false;
        const double value = QLocale::c().toDouble(given.section(QLatin1Char('='), 1), &isNumber);
        if (!isNumber || !(value >= least && value <= most)) {
            printError(words("Command", "“%1” gives no weight. Write a number above 0, from 0.001 to 1000, like "
                                        "task_clarity=2.")
                           .with({given}));
            return tl::unexpected<int>(usage);
        }
        if (!options.weights.emplace(key, value).second) {
            printError(words("Command", "“%1”: this measure has been given a weight already.").with({given}));
            return tl::unexpected<int>(usage);
        }
    }
    return options;
}

} // namespace samvirke::cli
