// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/report.h"

#include "full_debrief.h"

#include <QTest>

#include <algorithm>
#include <set>

using namespace samvirke;
using namespace samvirke::test;

namespace {

QStringList headingsOf(const Report &report, int level)
{
    QStringList texts;
    for (const Block &block : report.blocks) {
        const auto *heading = std::get_if<Heading>(&block);
        if (heading != nullptr && heading->level == level) {
            texts += heading->text;
        }
    }
    return texts;
}

QStringList paragraphsOf(const Report &report)
{
    QStringList texts;
    for (const Block &block : report.blocks) {
        if (const auto *paragraph = std::get_if<Paragraph>(&block)) {
            texts += paragraph->text;
        }
    }
    return texts;
}

} // namespace

/// What stands in a report, and in which order.
class TestReportPlan : public QObject
{
    Q_OBJECT

    const Words m_words{QStringLiteral("en")};
    const Scenario m_scenario = smallScenario();
    const Debrief m_debrief = fullDebrief();
    const std::vector<Entry> m_entries = someEntries();

    Report reportWith(const ReportPlan &plan, const Evaluation &evaluation = {}) const
    {
        return debriefReport(m_words, m_scenario, m_debrief, m_entries, QStringLiteral("hash"), evaluation, plan);
    }

private slots:
    void everyTemplateHasEveryPartOnce()
    {
        for (const ReportTemplate each : reportTemplates()) {
            std::set<ReportPart> parts;
            for (const ReportPlan::Part &part : planOf(each).parts) {
                QVERIFY(parts.insert(part.part).second);
                QVERIFY(!partName(m_words, part.part).isEmpty());
            }
            QCOMPARE(parts.size(), wholeReport().parts.size());
            QVERIFY(!templateName(m_words, each).isEmpty());
            QVERIFY(planOf(each).has(ReportPart::overview));
        }
    }

    void isTheSameReadAgain()
    {
        for (const ReportTemplate each : reportTemplates()) {
            ReportPlan plan = planOf(each);
            QCOMPARE(reportPlanFrom(toText(plan)), plan);
            plan.disputed = Disputed::leftOut;
            std::ranges::reverse(plan.parts);
            QCOMPARE(reportPlanFrom(toText(plan)), plan);
        }
    }

    void whatItDoesNotKnowIsLeftOut()
    {
        const ReportPlan plan = reportPlanFrom(QStringLiteral("findings nonsense -timeline findings  -findings -x"));
        QCOMPARE(plan.parts.size(), wholeReport().parts.size());
        QCOMPARE(plan.parts[0], (ReportPlan::Part{ReportPart::findings, true}));
        QCOMPARE(plan.parts[1], (ReportPlan::Part{ReportPart::timeline, false}));
        QCOMPARE(std::ranges::count(plan.parts, true, &ReportPlan::Part::included), 1);
    }

    void partsStandInTheChosenOrder()
    {
        ReportPlan plan = reportPlanFrom(QStringLiteral("proof findings tasks overview"));
        const QStringList headings = headingsOf(reportWith(plan), 2);
        QCOMPARE(headings.first(), QStringLiteral("Findings"));
        QCOMPARE(headings.last(), QStringLiteral("Entries that prove it")); // what others name stands behind them
        QVERIFY(!headings.contains(QStringLiteral("How the figures are made")));
    }

    void ownWordsFollowTheHeading()
    {
        Evaluation evaluation = write({}, keyOf(ReportPart::findings), "What we saw.\n\nAnd more.");
        evaluation = write(std::move(evaluation), keyOf(ReportPart::overview), "In short.");
        evaluation = write(std::move(evaluation), keyOf(ReportPart::timeline), "Left out with its part.");
        const Report report = reportWith(reportPlanFrom(QStringLiteral("overview findings")), evaluation);
        const auto heading = std::ranges::find_if(report.blocks, [](const Block &block) {
            const auto *h = std::get_if<Heading>(&block);
            return h != nullptr && h->text == QStringLiteral("Findings");
        });
        QVERIFY(heading != report.blocks.end());
        QCOMPARE(std::get<Paragraph>(*(heading + 1)).text, QStringLiteral("What we saw."));
        QCOMPARE(std::get<Paragraph>(*(heading + 2)).text, QStringLiteral("And more."));
        QCOMPARE(std::get<Paragraph>(report.blocks[1]).text, QStringLiteral("In short."));
        QVERIFY(!paragraphsOf(report).contains(QStringLiteral("Left out with its part.")));
    }

    /// A part without anything of its own appears once people have written to it.
    void ownWordsMakeAPart()
    {
        const ReportPlan plan = reportPlanFrom(QStringLiteral("improvement-plan"));
        QVERIFY(headingsOf(reportWith(plan), 2).isEmpty());
        const Evaluation evaluation = write({}, keyOf(ReportPart::improvementPlan), "It comes in March.");
        const Report report = reportWith(plan, evaluation);
        QCOMPARE(headingsOf(report, 2), QStringList{QStringLiteral("Improvement plan")});
        QVERIFY(paragraphsOf(report).contains(QStringLiteral("It comes in March.")));
    }

    void logsOfSeats()
    {
        const Report report = reportWith(planOf(ReportTemplate::seatLogs));
        std::set<SeatId> seats;
        for (const Entry &entry : m_entries) {
            if (!entry.happened.seat.empty()) {
                seats.insert(entry.happened.seat);
            }
        }
        const QStringList logs = headingsOf(report, 3);
        std::size_t known = 0;
        for (const Seat &seat : m_scenario.seats) {
            known += seats.contains(seat.id) ? 1 : 0;
            QVERIFY(!seats.contains(seat.id) || logs.contains(QString::fromStdString(seat.name)));
        }
        QVERIFY(known > 0);
    }

    void warns()
    {
        Evaluation evaluation = addAction({}, Improvement{});
        const QStringList some = reportWarnings(m_words, m_debrief, evaluation, wholeReport());
        QVERIFY(some.filter(QStringLiteral("no owner")).size() == 1);
        QVERIFY(some.filter(QStringLiteral("no date")).size() == 1);
        const auto findings = reviewed(m_debrief, evaluation);
        QVERIFY(!findings.empty());
        QVERIFY(some.filter(QStringLiteral("neither accepted nor disputed")).size() == 1);
        evaluation = accept(std::move(evaluation), findings.front());
        const QStringList without =
            reportWarnings(m_words, m_debrief, evaluation, reportPlanFrom(QStringLiteral("overview")));
        QVERIFY(without.filter(QStringLiteral("not in this report")).size() == 1);
        QVERIFY(without.filter(QStringLiteral("owner")).isEmpty()); // the plan is not in it
    }
};

QTEST_GUILESS_MAIN(TestReportPlan)
#include "tst_report_plan.moc"
