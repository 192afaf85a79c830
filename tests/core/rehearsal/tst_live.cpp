// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "debrief/alerts.h"
#include "debrief/debrief.h"

#include "counts.h"
#include "rehearsed.h"
#include "shipped.h"

#include <QTest>

#include <algorithm>
#include <set>

using namespace samvirke;
using namespace samvirke::test;

/// The control room folds a record entry by entry and judges what it has; the debrief judges the whole. Both have to
/// say the same at every moment of what the shipped scenarios become.
class TestLive : public QObject
{
    Q_OBJECT
private slots:
    void everyPrefix_data()
    {
        QTest::addColumn<QString>("scenario");
        QTest::addColumn<QString>("team");
        for (const QString &scenario : shippedScenarios()) {
            for (const char *team : {"ideal", "overreaching", "gaps"}) {
                QTest::addRow("%s, %s", qPrintable(scenario), team) << scenario << QString::fromUtf8(team);
            }
        }
    }
    void everyPrefix()
    {
        QFETCH(QString, scenario);
        QFETCH(QString, team);
        const std::uint64_t seed = freshSeed();
        const Rehearsal rehearsal = rehearse(shippedFiles(scenario.toStdString()), team.toStdString(), seed);
        const std::vector<Entry> &entries = rehearsal.entries;
        QVERIFY(rehearsal.closed);
        QVERIFY(entries.size() > 100);
        const auto looks = static_cast<std::size_t>(countOf(12, 60, 100'000)); // the last one is the whole
        const std::size_t every = std::max<std::size_t>(1, entries.size() / looks);
        Facts live;
        std::size_t looked = 0;
        for (std::size_t n = 1; n <= entries.size(); ++n) {
            live = add(std::move(live), rehearsal.scenario, entries[n - 1]);
            if (n % every != 0 && n != entries.size()) {
                continue;
            }
            const std::string said = toJson(judge(rehearsal.scenario, live));
            const std::string whole = toJson(debriefOf(rehearsal.scenario, std::span(entries).first(n)));
            QVERIFY2(said == whole, qPrintable(QStringLiteral("after entry %1").arg(n)));
            alertsAreFindings(rehearsal.scenario, live);
            ++looked;
        }
        QVERIFY(looked >= 12);
    }

private:
    /// What a facilitator is told is what the debrief would find: all of what was left undone, and at once, without
    /// waiting for targets, what was done by the wrong ones.
    void alertsAreFindings(const Scenario &scenario, const Facts &facts)
    {
        using Told = std::set<std::pair<std::string, std::vector<std::int64_t>>>;
        const auto told = [&](const std::vector<Alert> &alerts, Alert::Rule rule) {
            Told tasks;
            for (const Alert &alert : alerts) {
                if (alert.rule == rule) {
                    tasks.insert({alert.task.value, alert.entries});
                }
            }
            return tasks;
        };
        const std::vector<Alert> alerts = alertsOf(scenario, facts, facts.now);
        const Debrief debrief = judge(scenario, facts);
        Told unclaimed;
        Told outside;
        for (const Finding &finding : debrief.findings) {
            if (finding.rule == Finding::Rule::taskUnclaimed) {
                unclaimed.insert({finding.tasks.front().value, finding.entries});
            } else if (finding.rule == Finding::Rule::taskWrongOwner || finding.rule == Finding::Rule::outsideMandate) {
                outside.insert({finding.tasks.front().value, finding.entries});
            }
        }
        QCOMPARE(told(alerts, Alert::Rule::taskUnclaimed), unclaimed);
        const Told outsideNow = told(alerts, Alert::Rule::outsideMandate);
        QVERIFY(std::ranges::includes(outsideNow, outside));
        if (facts.ended) {
            QCOMPARE(outsideNow, outside);
        }
        QCOMPARE(alerts, alertsOf(scenario, facts, facts.now)); // pure
    }

private slots:
    /// The record as text and back, and judged a second time: the same bytes.
    void throughTheFile()
    {
        const std::uint64_t seed = freshSeed();
        for (const QString &scenario : shippedScenarios()) {
            const Rehearsal rehearsal = rehearse(shippedFiles(scenario.toStdString()), "duplicating", seed);
            Decoder decoder;
            std::vector<Entry> read;
            for (const Entry &entry : rehearsal.entries) {
                auto happened = decoder.happened(encodeHappened(entry.happened));
                QVERIFY(happened.has_value());
                read.push_back({entry.seq, entry.index, entry.wallMs, std::move(*happened)});
            }
            const std::string first = toJson(debriefOf(rehearsal.scenario, rehearsal.entries));
            QVERIFY(first == toJson(debriefOf(rehearsal.scenario, rehearsal.entries)));
            QVERIFY(first == toJson(debriefOf(rehearsal.scenario, read)));
        }
    }
};

QTEST_GUILESS_MAIN(TestLive)
#include "tst_live.moc"
