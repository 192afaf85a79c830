// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "debrief/debrief.h"
#include "journal/fork.h"
#include "journal/journal.h"

#include "counts.h"
#include "random_play.h"
#include "rehearsed.h"
#include "shipped.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace samvirke;
using namespace samvirke::test;

namespace {

/// debrief.json but for what it says of the exercise itself.
QByteArray debriefWithoutExercise(const Rehearsal &rehearsal)
{
    QJsonObject all =
        QJsonDocument::fromJson(QByteArray::fromStdString(toJson(debriefOf(rehearsal.scenario, rehearsal.entries))))
            .object();
    all.remove(QStringLiteral("exercise"));
    return QJsonDocument(all).toJson();
}

/// The first line in which @p now is not as @p before.
QString difference(const QByteArray &now, const QByteArray &before)
{
    const QList<QByteArray> these = now.split('\n');
    const QList<QByteArray> those = before.split('\n');
    for (qsizetype i = 0; i < std::max(these.size(), those.size()); ++i) {
        if (these.value(i) != those.value(i)) {
            return QStringLiteral("%1: %2, before: %3")
                .arg(i + 1)
                .arg(QString::fromUtf8(these.value(i)), QString::fromUtf8(those.value(i)));
        }
    }
    return {};
}

} // namespace

/// A take that goes on from a moment of an exercise, played by the same seats: they have just sat down, and have only
/// the record to know what they were about to do.
class TestPlayOn : public QObject
{
    Q_OBJECT
private slots:
    void endsAsItsOriginDid_data()
    {
        QTest::addColumn<QString>("scenario");
        for (const QString &name : shippedScenarios()) {
            QTest::addRow("%s", qPrintable(name)) << name;
        }
    }
    void endsAsItsOriginDid()
    {
        QFETCH(QString, scenario);
        Luck luck(freshSeed());
        const QTemporaryDir folder;
        const std::vector<std::string> teams = teamNames();
        for (int i = 0; i < countOf(1, 5, 40); ++i) {
            const Team team = teamNamed(luck.pick(teams)).value();
            const std::uint64_t seed = 1 + luck.below(1000);
            const Rehearsal origin = rehearse(shippedFiles(scenario.toStdString()), team, seed);
            QVERIFY(origin.closed);
            for (int fork = 0; fork < 3; ++fork) {
                // now and then where much goes on at once, and as late as it gets
                const ExerciseTime end = origin.length + Millis{1};
                const ExerciseTime at =
                    fork == 2
                        ? luck.pick(origin.entries).happened.at
                        : ExerciseTime{static_cast<std::int64_t>(luck.below(static_cast<std::size_t>(end.count())))};
                const std::filesystem::path file =
                    folder.filePath(QStringLiteral("%1-%2.samvirke").arg(i).arg(fork)).toStdString();
                const auto forked = forkExercise(origin.file, file, at, 0, ForkedClock::runs);
                QVERIFY(forked.has_value() && !forked->paused);
                const Rehearsal fresh = playOn(file, team, seed);
                const QByteArray what = QByteArray::fromStdString(team.name) + ", seed " + QByteArray::number(seed) +
                                        ", forked at " + QByteArray::number(at.count()) + " ms: line ";
                const QString inRecord =
                    difference(QByteArray::fromStdString(fresh.text()), QByteArray::fromStdString(origin.text()));
                QVERIFY2(inRecord.isEmpty(), what + inRecord.toUtf8());
                QVERIFY2(fresh.closed, what);
                const QString inDebrief = difference(debriefWithoutExercise(fresh), debriefWithoutExercise(origin));
                QVERIFY2(inDebrief.isEmpty(), what + inDebrief.toUtf8());
            }
        }
    }

    /// Who takes a seat in the middle does nothing twice that was done there, whatever they would have done themselves.
    void anotherTeamGoesOnFromThere()
    {
        const Rehearsal origin = rehearse(shippedFiles("night-stop"), "ideal", 3);
        const QTemporaryDir folder;
        const std::filesystem::path file = folder.filePath(QStringLiteral("x.samvirke")).toStdString();
        const auto forked = forkExercise(origin.file, file, origin.length / 2, 0, ForkedClock::runs);
        QVERIFY(forked.has_value());
        const Rehearsal fresh = playOn(file, teamNamed("slow").value(), 3);
        QVERIFY(fresh.closed);
        QCOMPARE(fresh.length, origin.length);
        QVERIFY(debriefWithoutExercise(fresh) != debriefWithoutExercise(origin));
        std::set<std::pair<SeatId, TaskId>> started;
        for (const auto &[happened, event] : fresh.all<TaskStarted>()) {
            QVERIFY2(started.emplace(happened.seat, event.task).second, event.task.value.c_str());
        }
        QVERIFY(started.size() > 5);
    }
};

QTEST_GUILESS_MAIN(TestPlayOn)
#include "tst_play_on.moc"
