// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "debrief/evaluation.h"
#include "debrief/facts.h"

#include "random_play.h"
#include "rehearsed.h"
#include "shipped.h"

#include <QTest>

#include <random>

using namespace samvirke;
using namespace samvirke::test;

/// What an act was really about may be said in play, as an entry, or after it, as a part of the evaluation. Both weigh
/// the same.
class TestAttributions : public QObject
{
    Q_OBJECT
private slots:
    void countAsIfSaidInPlay_data()
    {
        QTest::addColumn<QString>("scenario");
        for (const QString &name : test::shippedScenarios()) {
            QTest::addRow("%s", qPrintable(name)) << name;
        }
    }
    void countAsIfSaidInPlay()
    {
        QFETCH(QString, scenario);
        const Rehearsal played = rehearse(shippedFiles(scenario.toStdString()), "gaps", 3);
        std::vector<const Entry *> acts;
        for (const Entry &entry : played.entries) {
            if (actOf(entry.happened.event)) {
                acts.push_back(&entry);
            }
        }
        QVERIFY(acts.size() > 5);
        const std::uint64_t seed = std::random_device{}();
        Luck luck(seed);
        const std::string plain = toJson(debriefOf(played.scenario, played.entries));
        int other = 0;
        for (int i = 0; i < 20; ++i) {
            const Entry &act = *acts[luck.below(acts.size())];
            const Task &task = played.scenario.tasks[luck.below(played.scenario.tasks.size())];

            std::vector<Entry> entries = played.entries;
            Entry said;
            said.seq = entries.back().seq + 1;
            said.happened = entries.back().happened;
            said.happened.ref = Ref{~std::uint64_t{0}};
            said.happened.agency = {};
            said.happened.event = ActAttributed{act.happened.ref, task.id, "They meant this one."};
            entries.push_back(said);
            Debrief inPlay = debriefOf(played.scenario, entries);
            inPlay.entries = static_cast<std::int64_t>(played.entries.size());

            JudgeOptions options;
            options.attributions[act.seq] = {task.id, "They meant this one."};
            const Debrief after = debriefOf(played.scenario, played.entries, options);
            QCOMPARE(after.corrections, 1);
            const std::string json = toJson(after);
            QVERIFY2(json == toJson(inPlay), qPrintable(QStringLiteral("seed %1, E%2").arg(seed).arg(act.seq)));
            Debrief uncounted = after;
            uncounted.corrections = 0;
            other += toJson(uncounted) == plain ? 0 : 1;
        }
        QVERIFY2(other > 0, qPrintable(QStringLiteral("seed %1: no correction changed anything").arg(seed)));
    }

    /// Whatever is no act stays what it is, and is not counted as corrected.
    void saidOfNoActChangeNothing()
    {
        const Rehearsal played = rehearse(shippedFiles("night-stop"), "gaps", 3);
        JudgeOptions options;
        for (const Entry &entry : played.entries) {
            if (std::holds_alternative<ItemRead>(entry.happened.event)) {
                options.attributions[entry.seq] = {played.scenario.tasks.front().id, "No act"};
            }
        }
        QVERIFY(!options.attributions.empty());
        options.attributions[played.entries.back().seq + 10] = {played.scenario.tasks.front().id, "No entry"};
        QCOMPARE(toJson(debriefOf(played.scenario, played.entries, options)),
                 toJson(debriefOf(played.scenario, played.entries)));
    }
};

QTEST_GUILESS_MAIN(TestAttributions)
#include "tst_attributions.moc"
