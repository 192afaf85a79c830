// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/cli.h"
#include "cli/compare.h"

#include "report/debrief_text.h"
#include "report/evaluation_text.h"
#include "report/journal_text.h"
#include "session/exercise_file.h"
#include "session/report_file.h"

#include <cstdio>
#include <limits>

namespace samvirke::cli {

int debrief(const Context &context)
{
    const Words &words = context.words;
    Parser parser(context, QStringLiteral("debrief"),
                  words("Command", "Says what an exercise shows, from its record."));
    parser.positional(QStringLiteral("FILE"), words("Command", "The exercise (.samvirke)."));
    parser.option(QStringLiteral("json"), words("Command", "Print debrief.json."));
    parser.option(QStringLiteral("report"),
                  words("Command", "Write a report; its name says in what format (.html, .pdf, .odt), or the data "
                                   "(.xlsx, or a folder OUT.csv with a file each table). May be given several times."),
                  QStringLiteral("OUT"));
    parser.option(QStringLiteral("force"), words("Command", "Replace the report if it is there."));
    parser.option(QStringLiteral("without-disputed"),
                  words("Command", "Leave findings out of the report that were disputed in the debrief."));
    addWeights(context, parser);
    addComparing(context, parser);
    if (const auto exit = parser.parse(0, std::numeric_limits<int>::max())) {
        return *exit;
    }
    const bool comparing = wantsComparing(parser);
    if (!parser.has(QStringLiteral("condition"))) {
        if (const auto exit = parser.parse(1, comparing ? std::numeric_limits<int>::max() : 1)) {
            return *exit;
        }
    }
    const auto judging = readWeights(context, parser);
    if (!judging) {
        return judging.error();
    }
    if (comparing) {
        return compareExercises(context, parser, *judging);
    }
    const QStringList reports = parser.values(QStringLiteral("report"));
    for (const QString &out : reports) {
        if (!isReportName(out)) {
            printError(words("Command", "“%1” is no report that can be written. Give a name that ends in one of: %2.")
                           .with({out, reportEndings().join(QStringLiteral(", "))}));
            return usage;
        }
        if (const QString why = whyNoReportAt(words, out, parser.at(0), parser.has(QStringLiteral("force")));
            !why.isEmpty()) {
            printError(why);
            return wrongInput;
        }
    }
    const auto opened = openExercise(parser.at(0).toStdString(), *judging);
    if (!opened) {
        printError(journalErrorText(words, opened.error()));
        return wrongInput;
    }
    if (!reports.isEmpty()) {
        const Words reportWords(fromUtf8(opened->scenario.language));
        ReportPlan plan = wholeReport();
        plan.disputed = parser.has(QStringLiteral("without-disputed")) ? Disputed::leftOut : Disputed::marked;
        const Report report = debriefReport(reportWords, opened->scenario, opened->debrief, opened->entries,
                                            fromUtf8(opened->lastHash), opened->evaluation, plan);
        for (const QString &out : reports) {
            if (const QString wrong = writeReport(words, out, report); !wrong.isEmpty()) {
                printError(wrong);
                return wrongInput;
            }
        }
    }
    if (opened->unreadable) {
        printError(evaluationErrorText(words, *opened->unreadable));
    }
    if (parser.has(QStringLiteral("json"))) {
        const std::string json = toJson(opened->debrief, opened->evaluation);
        std::fwrite(json.data(), 1, json.size(), stdout);
        return done;
    }
    print(taskSentence(words, opened->debrief.tasks));
    for (const Measure &measure : opened->debrief.measures) {
        print(QStringLiteral("  %1 %2").arg(measureName(words, measure.key), -40).arg(measureValue(words, measure)));
    }
    const std::vector<ReviewedFinding> findings = reviewed(opened->debrief, opened->evaluation);
    for (const ReviewedFinding &finding : findings) {
        const QString said = reviewedText(words, opened->scenario, finding);
        print(QStringLiteral("%1  %2  [%3]")
                  .arg(timeText(finding.at),
                       finding.standing == Standing::found
                           ? said
                           : QStringLiteral("(%1) %2").arg(standingText(words, finding.standing), said),
                       entryList(finding.entries)));
    }
    for (const QString &out : reports) {
        print(words("Command", "The report:  %1").with({out}));
    }
    return done;
}

} // namespace samvirke::cli
