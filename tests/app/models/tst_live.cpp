// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/agencies_live.h"
#include "models/alert_watch.h"
#include "models/cues.h"
#include "models/expectations.h"
#include "models/feed.h"
#include "models/quick_inject.h"
#include "models/rounds_live.h"
#include "models/task_strip.h"

#include "counts.h"
#include "measured_play.h"
#include "rehearsed.h"
#include "shipped.h"

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>
#include <QSignalSpy>

#include <algorithm>
#include <random>
#include <set>

using namespace samvirke;
using namespace samvirke::test;

namespace {

const Words english(QStringLiteral("en"));

const LiveRow *rowOf(const std::vector<LiveRow> &rows, const QString &key)
{
    const auto it = std::ranges::find(rows, key, &LiveRow::key);
    return it == rows.end() ? nullptr : &*it;
}

QString headingOver(const std::vector<LiveRow> &rows, const QString &key)
{
    QString heading;
    for (const LiveRow &row : rows) {
        if (row.heading) {
            heading = row.cells.front().text;
        } else if (row.key == key) {
            return heading;
        }
    }
    return {};
}

} // namespace

/// What the control room shows, as values.
class TestLiveModels : public QObject
{
    Q_OBJECT
private slots:
    /// Whatever is shown after whatever: the table has it, and who held on to a row holds on to the same one.
    void tableChangesWhereItDiffers()
    {
        std::mt19937_64 random(freshSeed());
        const auto upTo = [&](std::uint64_t n) { return static_cast<int>(random() % (n + 1)); };
        LiveTable table({QStringLiteral("a"), QStringLiteral("b")});
        QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const int rounds = countOf(200, 2'000, 50'000);
        for (int round = 0; round < rounds; ++round) {
            std::vector<LiveRow> rows;
            for (int key = 0; key < 12; ++key) {
                if (upTo(2) > 0) {
                    rows.push_back({QString::number(key),
                                    {{QString::number(upTo(3))}, {QString::number(upTo(1)), Tone{upTo(4)}}},
                                    {},
                                    upTo(9) == 0});
                }
            }
            std::ranges::shuffle(rows, random);
            std::map<QString, QPersistentModelIndex> held;
            for (const LiveRow &row : table.rows()) {
                held[row.key] = table.index(table.rowOf(row.key), 0);
            }
            QSignalSpy reset(&table, &QAbstractItemModel::modelReset);
            table.show(rows);
            QCOMPARE(table.rows(), rows);
            QVERIFY(reset.isEmpty());
            for (const auto &[key, index] : held) {
                const bool stays = rowOf(rows, key) != nullptr;
                QCOMPARE(index.isValid(), stays);
                QVERIFY(!stays || index.data(LiveTable::KeyRole).toString() == key);
            }
        }
    }

    /// At every moment of what the shipped scenarios become: each inject that can come stands there once, and what is
    /// next is what the host would release next.
    void everyCueOnce_data()
    {
        QTest::addColumn<QString>("scenario");
        for (const QString &name : shippedScenarios()) {
            QTest::newRow(qPrintable(name)) << name;
        }
    }
    void everyCueOnce()
    {
        QFETCH(QString, scenario);
        const Rehearsal rehearsal = rehearse(shippedFiles(scenario.toStdString()), "ideal", freshSeed());
        const Scenario &plan = rehearsal.scenario;
        std::set<QString> all;
        for (const Inject &inject : plan.injects) {
            if (inject.kind != InjectKind::expectedAction) {
                all.insert(CueName{inject.id, {}, {}}.key());
            }
        }
        ExerciseState state;
        std::size_t looked = 0;
        for (const Entry &entry : rehearsal.entries) {
            state = apply(std::move(state), entry.happened);
            if (entry.seq % 7 != 0) {
                continue;
            }
            ++looked;
            const CueList list = cueList(english, plan, state, state.now);
            std::set<QString> keys;
            for (const LiveRow &row : list.rows) {
                QVERIFY2(row.heading || keys.insert(row.key).second, qPrintable(row.key));
            }
            for (const QString &key : all) {
                QVERIFY2(keys.contains(key), qPrintable(key));
                const auto cue = state.cues.find(CueName::fromKey(key)->inject);
                const bool came = cue != state.cues.end() && cue->second.released;
                QCOMPARE(headingOver(list.rows, key) == english("Cues", "Released"), came);
            }
            if (!list.next.isEmpty()) {
                QCOMPARE(rowOf(list.rows, list.next)->cells.front().text, QStringLiteral("▶"));
            }
        }
        QVERIFY(looked > 20);
    }

    /// Of the inject of the plan that came last, whatever came by hand before and after.
    void driftIsOfWhatCameLast()
    {
        Schedule planned;
        planned.injects = {{InjectId("a"), ExerciseTime{60'000}}, {InjectId("b"), ExerciseTime{120'000}}};
        ExerciseState state;
        QVERIFY(!driftOf(planned, state));
        const auto comes = [&](const char *inject, int ms) {
            state.cues[InjectId(inject)].released = Ref{1};
            state.cues[InjectId(inject)].releasedAt = ExerciseTime{ms};
        };
        comes("by-hand", 50'000);
        QVERIFY(!driftOf(planned, state));
        comes("b", 100'000);
        QCOMPARE(driftOf(planned, state), std::optional<Millis>(-20'000));
        comes("a", 160'000);
        QCOMPARE(driftOf(planned, state), std::optional<Millis>(100'000));
        state.cues[InjectId("a")].released.reset(); // taken back
        QCOMPARE(driftOf(planned, state), std::optional<Millis>(-20'000));
    }

    void cuesFollowWhatIsDone()
    {
        Play play(measuredScenario());
        const auto list = [&] { return cueList(english, play.scenario, play.state, play.state.now); };
        const auto key = [](const char *inject) { return CueName{InjectId(inject), {}, {}}.key(); };
        QCOMPARE(list().next, key("facts")); // at one minute
        QCOMPARE(headingOver(list().rows, key("police")), QStringLiteral("Coming"));
        QCOMPARE(headingOver(list().rows, key("rate")), QStringLiteral("By hand"));
        play.does("lead", HoldInject{{InjectId("facts"), true}});
        QCOMPARE(headingOver(list().rows, key("facts")), QStringLiteral("Held"));
        QCOMPARE(list().next, key("more"));
        play.does("lead", SkipInject{{InjectId("more")}});
        QCOMPARE(headingOver(list().rows, key("more")), QStringLiteral("Skipped"));
        QCOMPARE(list().next, key("tasks"));
        const Ref of = play.does("lead", ReleaseInject{InjectId("facts")});
        QCOMPARE(headingOver(list().rows, key("facts")), QStringLiteral("Released"));
        QCOMPARE(takeBackable(play.state, play.state.now), std::optional{of});
        QVERIFY(!takeBackable(play.state, play.state.now + Millis{5'001}));
        play.does("lead", TakeBackInject{{of}});
        QCOMPARE(headingOver(list().rows, key("facts")), QStringLiteral("Held")); // it waits for the hand again
        QVERIFY(!takeBackable(play.state, play.state.now));
    }

    /// Who plays well does what is expected, and who does nothing does nothing of it.
    void expectations()
    {
        for (const char *team : {"ideal", "silent"}) {
            const Rehearsal rehearsal = rehearse(shippedFiles("night-stop"), team, freshSeed());
            Expectations expectations(rehearsal.scenario);
            AgencyLoads loads(rehearsal.scenario);
            ExerciseState state;
            for (const Entry &entry : rehearsal.entries) {
                state = apply(std::move(state), entry.happened);
                expectations.add(entry.happened);
                loads.add(entry.happened);
            }
            const bool silent = team == std::string("silent");
            const auto &all = expectations.all();
            QVERIFY(all.size() >= 20);
            const auto done = std::ranges::count(all, Expecting::How::done, &Expecting::how);
            QVERIFY2(silent ? done == 0 : done * 10 >= std::ssize(all) * 8,
                     qPrintable(QStringLiteral("%1: %2 of %3").arg(QLatin1String(team)).arg(done).arg(all.size())));
            const auto rows = expectationRows(english, rehearsal.scenario, expectations, state.now,
                                              onlyOnPaper(rehearsal.scenario, state));
            const auto late =
                std::ranges::count(rows, Tone::alarm, [](const LiveRow &row) { return row.cells.front().tone; });
            QVERIFY(silent ? late == std::ssize(all) : late * 5 <= std::ssize(all));
            for (std::size_t i = 1; i < rows.size(); ++i) { // the overdue stand on top
                QVERIFY(rows[i].cells.front().tone != Tone::alarm || rows[i - 1].cells.front().tone == Tone::alarm);
            }
            const auto agencies = agencyRows(english, rehearsal.scenario, state, loads, expectations, {}, state.now);
            QCOMPARE(agencies.size(), rehearsal.scenario.agencies.size());
            const LiveRow *fire = rowOf(agencies, QStringLiteral("FIR"));
            QVERIFY(fire != nullptr);
            QVERIFY(!silent || fire->cells[2].tone == Tone::alarm);
            QCOMPARE(loads.of(AgencyId("FIR")).unopened.empty(), !silent);
            // on paper nobody is late
            const auto paper =
                expectationRows(english, rehearsal.scenario, expectations, state.now,
                                {AgencyId("FIR"), AgencyId("POL"), AgencyId("EMS"), AgencyId("HOS"), AgencyId("MUN")});
            QVERIFY(std::ranges::none_of(paper, [](const LiveRow &r) { return r.cells.front().tone == Tone::alarm; }));
        }
    }

    void acceptedAndWaived()
    {
        const Scenario plan = loadScenario(shippedFiles("night-stop")).scenario;
        Expectations expectations(plan);
        const auto happen = [&](Event event, const char *agency = "", Ref ref = Ref{1}) {
            Happened happened;
            happened.ref = ref;
            happened.agency = AgencyId(agency);
            happened.event = std::move(event);
            expectations.add(happened);
        };
        happen(releaseOf({}, plan.injects.front(), ReleaseCause::hand));
        const auto how = [&](const char *key) { return expectations.find(QLatin1String(key))->how; };
        QCOMPARE(how("1/alert/FIR"), Expecting::How::open);
        happen(ExpectationAcceptedLate{InjectId("1"), ExpectationId("alert"), AgencyId("FIR"), "said aloud"});
        QCOMPARE(how("1/alert/FIR"), Expecting::How::acceptedLate);
        happen(ExpectationWaived{InjectId("1"), ExpectationId("crew"), {}, {}});
        QCOMPARE(how("1/crew/FIR"), Expecting::How::waived);
        happen(releaseOf({}, plan.injects.front(), ReleaseCause::hand), "", Ref{2});
        happen(InjectTakenBack{Ref{1}});
        const auto &all = expectations.all();
        QVERIFY(!all.empty());
        QVERIFY(std::ranges::all_of(all, [](const Expecting &x) { return x.released == Ref{2}; }));
        happen(ExpectationWaived{InjectId("1"), ExpectationId("crew"), {}, {}});
        for (const Expecting &x : all) { // those that stay are met as if nothing had stood before them
            const Expectation &expected = *find(plan.injects.front().expects, x.expectation);
            const bool waived = x.how == Expecting::How::waived;
            if (!waived && expected.what == Expected::take) {
                TaskClaimed claimed;
                claimed.task = expected.task;
                happen(claimed, x.agency.value.c_str());
                QCOMPARE(x.how, Expecting::How::done);
            }
        }
        happen(InjectTakenBack{Ref{2}});
        QVERIFY(expectations.all().empty());
    }

    void theFeedGrowsOnTop()
    {
        const Rehearsal rehearsal = rehearse(shippedFiles("night-stop"), "ideal", freshSeed());
        FeedModel feed(english, rehearsal.scenario);
        QAbstractItemModelTester tester(&feed, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const std::vector<Entry> &entries = rehearsal.entries;
        for (std::size_t i = 0; i < entries.size(); i += 10) {
            feed.add({entries.begin() + static_cast<std::ptrdiff_t>(i),
                      entries.begin() + static_cast<std::ptrdiff_t>(std::min(i + 10, entries.size()))});
        }
        QVERIFY(feed.rowCount() > 100 && feed.rowCount() < static_cast<int>(entries.size())); // reading is not told
        QCOMPARE(feed.entryAt(0)->seq, entries.back().seq);
        for (int row = 1; row < feed.rowCount(); ++row) {
            QVERIFY(feed.entryAt(row)->seq < feed.entryAt(row - 1)->seq);
        }
        const int all = feed.rowCount();
        feed.setAbout(FeedModel::About::messages);
        const int messages = feed.rowCount();
        QVERIFY(messages > 0 && messages < all);
        feed.setFilter(QStringLiteral("PETROL"));
        QVERIFY(feed.rowCount() > 0 && feed.rowCount() < messages);
        for (int row = 0; row < feed.rowCount(); ++row) {
            QVERIFY(feed.data(feed.index(row, 2), LiveTable::SaidRole)
                        .toString()
                        .contains(QStringLiteral("petrol"), Qt::CaseInsensitive));
        }
        feed.setOnly({entries[5].seq, entries[2].seq});
        QCOMPARE(feed.rowCount(), 2);
        QCOMPARE(feed.entryAt(0)->seq, entries[5].seq);
        feed.setOnly({});
        feed.setFilter({});
        feed.setAbout(FeedModel::About::everything);
        QCOMPARE(feed.rowCount(), all);
    }

    void theStripSaysWhoTookWhat()
    {
        Play play(measuredScenario());
        TaskTakers takers(play.scenario);
        play.at(30).starts("p1", "t1");
        ActSpoken took;
        took.act = SpokenAct::took;
        took.task = TaskId("t2");
        play.at(40).catches("lead", "H", took);
        for (const Entry &entry : play.entries) {
            takers.add(entry.happened);
        }
        const auto keys = stripKeys(play.scenario);
        std::set<QChar> letters;
        for (const auto &[agency, letter] : keys) {
            letters.insert(letter);
        }
        QCOMPARE(letters.size(), std::size_t(4)); // the press has no column
        const auto rows = stripRows(english, play.scenario, play.state, takers, Millis{60'000 + 70'000});
        const auto column = [&](const char *agency) {
            const auto it = std::ranges::find(keys, AgencyId(agency), [](const auto &key) { return key.first; });
            return static_cast<std::size_t>(2 + (it - keys.begin()));
        };
        QCOMPARE(rowOf(rows, QStringLiteral("t1"))->cells[column("P")].text, QStringLiteral("✓"));
        QCOMPARE(rowOf(rows, QStringLiteral("t2"))->cells[column("H")].text, QStringLiteral("✎"));
        QVERIFY(rowOf(rows, QStringLiteral("t1"))->said.contains(QStringLiteral("0:30")));
        QCOMPARE(rowOf(rows, QStringLiteral("t1"))->cells[0].tone, Tone::quiet);
        QCOMPARE(rowOf(rows, QStringLiteral("t3"))->cells[0].tone, Tone::alarm); // past its target, and nobody
        QVERIFY(rowOf(rows, QStringLiteral("lead-p")) == nullptr);               // not open yet
    }

    /// Open, close, show: each step once.
    void roundsGoStepByStep()
    {
        Play play(measuredScenario());
        const QString key = QStringLiteral("round:all");
        const auto step = [&] { return nextRoundStep(play.scenario, play.state, key); };
        QVERIFY(std::holds_alternative<OpenRound>(*step()));
        play.does("lead", *step());
        QVERIFY(std::holds_alternative<CloseRound>(*step()));
        QCOMPARE(rowOf(roundRows(english, play.scenario, play.state, {}, play.state.now), key)->cells[2].text,
                 QStringLiteral("0/4"));
        const Ref of = play.state.roundsOpened.at(RoundId("all"));
        play.does("p1", AnswerRound{{of, {{QuestionId("u.u1"), "4"}, {QuestionId("l.scene"), "F"}}}});
        QCOMPARE(rowOf(roundRows(english, play.scenario, play.state, {}, play.state.now), key)->cells[2].text,
                 QStringLiteral("1/4"));
        const QStringList spread = roundSpread(english, play.scenario, play.state, key);
        QVERIFY2(spread.front().endsWith(QStringLiteral("P 4  F –  H –  M –")), qPrintable(spread.front()));
        play.does("lead", *step());
        QVERIFY(std::holds_alternative<RevealRound>(*step()));
        play.does("lead", *step());
        QVERIFY(!step());
        QVERIFY(!nextRoundStep(play.scenario, play.state, QStringLiteral("round:other")));
    }

    void typedInjects_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("unknown");
        QTest::newRow("code") << "@PO a car"
                              << "POL"
                              << "a car"
                              << "";
        QTest::newRow("two, in small letters") << "@fi @po a car"
                                               << "FIR POL"
                                               << "a car"
                                               << "";
        QTest::newRow("twice is once") << "@fi @FIR a car"
                                       << "FIR"
                                       << "a car"
                                       << "";
        QTest::newRow("a seat") << "@fir-crew a car"
                                << "fir-crew"
                                << "a car"
                                << "";
        QTest::newRow("a seat by its name") << "@firecrew a car"
                                            << "fir-crew"
                                            << "a car"
                                            << "";
        QTest::newRow("everybody") << "@all a car"
                                   << "all"
                                   << "a car"
                                   << "";
        QTest::newRow("nobody") << "@xy a car"
                                << ""
                                << "a car"
                                << "xy";
        QTest::newRow("an at within") << "a car @PO"
                                      << ""
                                      << "a car @PO"
                                      << "";
        QTest::newRow("no text") << "@PO"
                                 << "POL"
                                 << ""
                                 << "";
        QTest::newRow("no control seat") << "@direction a car"
                                         << ""
                                         << "a car"
                                         << "direction";
    }
    void typedInjects()
    {
        QFETCH(QString, typed);
        QFETCH(QString, to);
        QFETCH(QString, text);
        QFETCH(QString, unknown);
        static const Scenario plan = loadScenario(shippedFiles("night-stop")).scenario;
        const TypedInject read = readTyped(plan, typed);
        QStringList parties;
        for (const Party &party : read.to) {
            parties += QString::fromStdString(party.value);
        }
        QCOMPARE(parties.join(QLatin1Char(' ')), to);
        QCOMPARE(read.text, text);
        QCOMPARE(read.unknown.join(QLatin1Char(' ')), unknown);
    }

    void typedMoments_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("seconds"); // -1: none
        QTest::newRow("minutes") << "12" << 720;
        QTest::newRow("and seconds") << "12:30" << 750;
        QTest::newRow("hours") << "1:05:00" << 3'900;
        QTest::newRow("as it is shown") << "T+00:12:30" << 750;
        QTest::newRow("from now") << "+5" << 400;
        QTest::newRow("from now, seconds") << "+0:30" << 130;
        QTest::newRow("too many seconds") << "12:60" << -1;
        QTest::newRow("words") << "noon" << -1;
        QTest::newRow("nothing") << "" << -1;
        QTest::newRow("backwards") << "-5" << -1;
    }
    void typedMoments()
    {
        QFETCH(QString, typed);
        QFETCH(int, seconds);
        const auto at = readMoment(typed, Millis{100'000});
        QCOMPARE(at ? at->count() : std::int64_t{-1}, seconds < 0 ? std::int64_t{-1} : std::int64_t{seconds} * 1000);
    }

    /// In its thread it says what alertsOf says here.
    void theWatchTells()
    {
        const Rehearsal rehearsal = rehearse(shippedFiles("night-stop"), "overreaching", freshSeed());
        AlertWatch watch(rehearsal.scenario);
        std::vector<Alert> told;
        int times = 0;
        connect(&watch, &AlertWatch::looked, this, [&](const std::vector<Alert> &alerts) {
            told = alerts;
            ++times;
        });
        Facts facts;
        for (const Entry &entry : rehearsal.entries) {
            addTo(facts, rehearsal.scenario, entry);
        }
        watch.add(rehearsal.entries);
        watch.look(facts.now);
        watch.look(facts.now); // while it looks: once is enough
        QTRY_COMPARE(times, 1);
        QVERIFY(!told.empty());
        QCOMPARE(told, alertsOf(rehearsal.scenario, facts, facts.now));
        const auto rows = alertRows(english, rehearsal.scenario, told, facts.now);
        QCOMPARE(rows.size(), told.size());
        std::set<QString> keys;
        for (const LiveRow &row : rows) {
            keys.insert(row.key);
        }
        QCOMPARE(keys.size(), rows.size());
    }
};

QTEST_GUILESS_MAIN(TestLiveModels)
#include "tst_live.moc"
