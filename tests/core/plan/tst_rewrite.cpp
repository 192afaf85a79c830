// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/edits.h"
#include "plan/load.h"
#include "plan/reader.h"
#include "plan/rewrite.h"
#include "plan/texts.h"

#include "overlay.h"
#include "sound_scenario.h"

#include <QTest>

#include <algorithm>
#include <utility>

using namespace samvirke;
using namespace samvirke::test;

namespace {

constexpr auto commented = R"(# who translated it
format: samvirke-overlay
version: 1
language: nb
title: |
  Den gamle
  # med en overskrift

# of the tasks
tasks:
  cordon: # the ring
    title: Sperre
    mandates:
      POL: Steng veien.
  "7":
    title: Sju
injects:
  'cordon':
    title: Ikke den
)";

std::vector<Problem> laid(const std::string &overlay, Scenario scenario)
{
    return applyOverlay(overlay, scenario);
}

template <class Tag>
Scenario called(Scenario scenario, const Id<Tag> &from, const Id<Tag> &to)
{
    return rename(scenario, from, to) ? scenario : Scenario{};
}

} // namespace

/// What is changed in a file is all that is changed in it.
class TestRewrite : public QObject
{
    Q_OBJECT
private slots:
    void changesATextAtTheTop_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::newRow("one line") << QByteArray("a: x\ntitle: Old # why\nb: y\n")
                                  << QByteArray("a: x\ntitle: New\nb: y\n");
        QTest::newRow("several lines, with what looks like a comment")
            << QByteArray("title: |\n  Old\n  # more\n\n# of b\nb: y\n") << QByteArray("title: New\n\n# of b\nb: y\n");
        QTest::newRow("the last") << QByteArray("a: x\n\"title\": Old") << QByteArray("a: x\ntitle: New\n");
        QTest::newRow("deeper ones are others") << QByteArray("a:\n  title: x\n") << QByteArray("a:\n  title: x\n");
        QTest::newRow("on one line") << QByteArray("{a: x, title: Old}\n") << QByteArray("a: x\ntitle: New\n");
        QTest::newRow("no YAML") << QByteArray("title: [\n") << QByteArray("title: [\n");
    }
    void changesATextAtTheTop()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        QCOMPARE(QByteArray::fromStdString(withTopText(before.toStdString(), "title", "New")), after);
    }

    void renamesKeysOnTheWay()
    {
        const std::string renamed = withRenamedPaths(
            commented, {{"tasks.cordon", "no"}, {"tasks.7", "eight"}, {"tasks.cordon.mandates.POL", "PO2"}});
        std::string expected = commented;
        const auto put = [&](const std::string &from, const std::string &to) {
            expected.replace(expected.find(from), from.size(), to);
        };
        put("  cordon: # the ring", "  \"no\": # the ring");
        put("POL:", "PO2:");
        put("  \"7\":", "  eight:");
        QCOMPARE(QString::fromStdString(renamed), QString::fromStdString(expected));
    }

    void takesATextOut_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("gone");
        QTest::newRow("one of several") << QByteArray("tasks.cordon.title") << QByteArray("    title: Sperre\n");
        QTest::newRow("what holds nothing then")
            << QByteArray("tasks.cordon.mandates.POL") << QByteArray("    mandates:\n      POL: Steng veien.\n");
        QTest::newRow("the last thing") << QByteArray("injects.cordon.title")
                                        << QByteArray("injects:\n  'cordon':\n    title: Ikke den\n");
        QTest::newRow("not there") << QByteArray("tasks.9.title") << QByteArray();
    }
    void takesATextOut()
    {
        QFETCH(QByteArray, path);
        QFETCH(QByteArray, gone);
        QByteArray expected(commented);
        if (!gone.isEmpty()) {
            QVERIFY(expected.contains(gone));
            expected.replace(gone, "");
        }
        QCOMPARE(QByteArray::fromStdString(withoutTexts(commented, {path.toStdString()})), expected);
    }

    void takesSeveralTextsOut()
    {
        const std::string left =
            withoutTexts(commented, {"tasks.cordon.title", "tasks.cordon.mandates.POL", "injects.cordon.title"});
        QByteArray expected(commented);
        expected.replace("  cordon: # the ring\n    title: Sperre\n    mandates:\n      POL: Steng veien.\n", "");
        expected.replace("injects:\n  'cordon':\n    title: Ikke den\n", "");
        QCOMPARE(QByteArray::fromStdString(left), expected);
        QCOMPARE(withoutTexts("{tasks: {a: {title: A, text: B}, b: {title: C}}}", {"tasks.a.title", "tasks.b.title"}),
                 std::string("tasks:\n  a:\n    text: B\n"));
    }

    /// What is taken out of a scenario goes out of its translation, and nothing else does.
    void aTranslationFollowsWhatIsRemoved()
    {
        const Scenario scenario = readScenario(soundScenarioYaml).scenario;
        const std::string overlay = yaml::write(wholeOverlay(scenario, "nb"));
        for (std::size_t i = 0; i < scenario.injects.size(); ++i) {
            Scenario other = scenario;
            other.injects.erase(other.injects.begin() + static_cast<std::ptrdiff_t>(i));
            other.injects.front().title = "Another title";
            const OverlayMove move = overlayMove(scenario, other);
            QVERIFY(move.renamed.empty() && !move.gone.empty());
            QVERIFY(hasErrors(laid(overlay, other)));
            const std::string now = moved(overlay, move);
            QVERIFY(laid(now, other).empty());
            QCOMPARE(now, yaml::write(wholeOverlay(
                              [&] {
                                  Scenario same = scenario;
                                  same.injects.erase(same.injects.begin() + static_cast<std::ptrdiff_t>(i));
                                  return same;
                              }(),
                              "nb")));
        }
        QVERIFY(overlayMove(scenario, scenario).empty());
    }

    /// Also where the same edit says something else, takes something out and adds something.
    void aTranslationFollowsNamesAmongOtherChanges()
    {
        const Scenario scenario = readScenario(soundScenarioYaml).scenario;
        const std::string overlay = yaml::write(wholeOverlay(scenario, "nb"));
        const TaskId was = scenario.tasks.front().id;
        Scenario other = called(scenario, was, TaskId("renamed"));
        QVERIFY(!(other == Scenario{}));
        other.tasks.back().title = "Said otherwise";
        const InjectId removed = other.injects.back().id;
        other.injects.pop_back();
        Task added = other.tasks.front();
        added.id = TaskId("added");
        added.title = "Something new";
        added.mandates.clear();
        other.tasks.push_back(added);

        const OverlayMove move = overlayMove(scenario, other);
        QCOMPARE(move.renamed, (RenamedPaths{{"tasks." + was.value, "renamed"}}));
        QVERIFY(!move.gone.empty() && std::ranges::all_of(move.gone, [&](const std::string &path) {
            return path.starts_with("injects." + removed.value);
        }));
        Scenario expected = called(scenario, was, TaskId("renamed"));
        expected.injects.pop_back();
        QCOMPARE(moved(overlay, move), yaml::write(wholeOverlay(expected, "nb")));

        // what has the name still keeps its texts, whoever else says the same now
        Scenario copied = scenario;
        copied.tasks.push_back(added);
        copied.tasks.back().title = std::exchange(copied.tasks.front().title, "Said otherwise");
        QVERIFY(overlayMove(scenario, copied).renamed.empty());
    }

    /// A complete translation stays one whatever is called otherwise, and comes back with it.
    void aTranslationFollowsEveryName()
    {
        const Scenario scenario = readScenario(soundScenarioYaml).scenario;
        const std::string overlay = yaml::write(wholeOverlay(scenario, "nb"));
        const auto follows = [&](const Scenario &other) {
            QVERIFY(!(other == Scenario{}));
            const std::string now = withRenamedPaths(overlay, overlayMove(scenario, other).renamed);
            const auto stale = laid(overlay, other);
            const auto wrong = laid(now, other);
            QVERIFY(hasErrors(stale)); // else the name stands nowhere in it
            QVERIFY2(wrong.size() == laid(overlay, scenario).size(), wrong.empty() ? "" : wrong.front().path.c_str());
            QCOMPARE(withRenamedPaths(now, overlayMove(other, scenario).renamed), overlay);
        };
        for (const Task &task : scenario.tasks) {
            follows(called(scenario, task.id, TaskId("renamed")));
        }
        for (const Inject &inject : scenario.injects) {
            follows(called(scenario, inject.id, InjectId("99")));
        }
        for (const Agency &agency : scenario.agencies) {
            follows(called(scenario, agency.id, AgencyId("XYZ")));
        }
        for (const Seat &seat : scenario.seats) {
            follows(called(scenario, seat.id, SeatId("another")));
        }
    }
};

QTEST_GUILESS_MAIN(TestRewrite)
#include "tst_rewrite.moc"
