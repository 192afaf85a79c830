// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/debrief_area.h"
#include "models/debrief_lanes.h"
#include "models/debrief_moment.h"
#include "models/mark_query.h"
#include "plan/lookup.h"
#include "report/entry_text.h"

#include "random_play.h"
#include "rehearsed.h"
#include "shipped.h"

#include <QTest>

#include <random>

using namespace samvirke;
using namespace samvirke::test;

/// A record as the debrief's timeline shows it.
class TestTimeline : public QObject
{
    Q_OBJECT

    struct Played
    {
        Scenario scenario;
        std::vector<Entry> entries;
        Debrief debrief;
        DebriefLanes lanes;
    };

private slots:
    void initTestCase()
    {
        for (const QString &name : shippedScenarios()) {
            Rehearsal rehearsal = rehearse(shippedFiles(name.toStdString()), "gaps", 3);
            Played played{std::move(rehearsal.scenario), std::move(rehearsal.entries), {}, {}};
            played.debrief = debriefOf(played.scenario, played.entries);
            played.lanes = debriefLanes(m_words, played.scenario, played.entries, played.debrief);
            m_played.emplace(name, std::move(played));
        }
    }

    void everyEntryHasOnePlace_data() { addScenarios(); }
    void everyEntryHasOnePlace()
    {
        QFETCH(QString, scenario);
        const Played &played = m_played.at(scenario);
        const DebriefLanes &lanes = played.lanes;
        QCOMPARE(lanes.marks.size(), played.entries.size());
        std::vector<int> places(lanes.marks.size(), 0);
        for (const DebriefLane &lane : lanes.lanes) {
            for (std::size_t i = 0; i < lane.marks.size(); ++i) {
                const DebriefMark &mark = lanes.marks[lane.marks[i]];
                QVERIFY(i == 0 || lanes.marks[lane.marks[i - 1]].at <= mark.at);
                if (lane.kind == DebriefLane::Kind::seat) { // stands there again
                    QCOMPARE(QStringLiteral("seat/") + fromUtf8(mark.seat.value), lane.key);
                    continue;
                }
                ++places[lane.marks[i]];
                if (lane.kind == DebriefLane::Kind::agency) {
                    QCOMPARE(mark.agency, lane.agency);
                }
            }
        }
        for (std::size_t i = 0; i < places.size(); ++i) {
            QCOMPARE(places[i], 1);
            const DebriefMark &mark = lanes.marks[i];
            const Happened &h = played.entries[i].happened;
            QCOMPARE(mark.entry, played.entries[i].seq);
            QCOMPARE(mark.at, h.saidAt);
            if (mark.agency >= 0) {
                QCOMPARE(lanes.agencies[static_cast<std::size_t>(mark.agency)], h.agency);
            }
            if (mark.of > 0) {
                QVERIFY(mark.of < mark.entry);
            }
            if (std::holds_alternative<InjectReleased>(h.event)) {
                QVERIFY(!mark.label.isEmpty());
            }
        }
    }

    void whatIsSentReachesItsLanes()
    {
        int reached = 0;
        for (const auto &[name, played] : m_played) {
            for (const DebriefLane &lane : played.lanes.lanes) {
                for (const std::size_t i : lane.received) {
                    const DebriefMark &mark = played.lanes.marks[i];
                    QVERIFY(contains(mark.to, lane.agency) && mark.agency != lane.agency);
                    ++reached;
                }
            }
        }
        QVERIFY(reached > 100);
    }

    /// What the timeline shows as overdue or silent is what the state at that moment says: two ways to come to it.
    void spansAreWhatTheMomentsSay_data() { addScenarios(); }
    void spansAreWhatTheMomentsSay()
    {
        QFETCH(QString, scenario);
        const Played &played = m_played.at(scenario);
        const std::uint64_t seed = std::random_device{}();
        Luck luck(seed);
        StateAt states(played.entries);
        DebriefMoments moments(played.scenario, played.entries);
        const auto end = static_cast<std::size_t>(played.debrief.length.count());
        int overdue = 0;
        int silent = 0;
        for (int i = 0; i < 300; ++i) {
            const ExerciseTime at{static_cast<std::int64_t>(luck.below(end))};
            const DebriefMoment moment = moments.at(at, states.at(at));
            for (const DebriefMoment::OfAgency &of : moment.agencies) {
                const auto lane = std::ranges::find(
                    played.lanes.lanes, QStringLiteral("agency/") + fromUtf8(of.agency.value), &DebriefLane::key);
                QVERIFY(lane != played.lanes.lanes.end());
                const auto covering = [&](DebriefSpan::Kind kind) {
                    return static_cast<int>(std::ranges::count_if(lane->spans, [&](const DebriefSpan &span) {
                        return span.kind == kind && span.from < at && at < span.until;
                    }));
                };
                const QString where =
                    QStringLiteral("seed %1, %2 ms, %3").arg(seed).arg(at.count()).arg(fromUtf8(of.agency.value));
                QVERIFY2(of.overdue == covering(DebriefSpan::Kind::expectationOverdue), qPrintable(where));
                QVERIFY2(of.silent.has_value() == (covering(DebriefSpan::Kind::silence) == 1), qPrintable(where));
                overdue += of.overdue;
                silent += of.silent ? 1 : 0;
            }
        }
        QVERIFY2(silent > 0, qPrintable(QStringLiteral("seed %1").arg(seed)));
        m_overdue += overdue;
    }
    void somethingWasOverdue() { QVERIFY(m_overdue > 0); }

    void momentsKnowLeadsAndTasks()
    {
        const Played &played = m_played.at(QStringLiteral("night-stop"));
        StateAt states(played.entries);
        DebriefMoments moments(played.scenario, played.entries);
        const DebriefMoment first = moments.at(ExerciseTime{0}, states.at(ExerciseTime{0}));
        QCOMPARE(first.leads.size(), played.scenario.functions.size());
        for (const Entry &entry : played.entries) {
            const ExerciseTime at = entry.happened.at;
            if (const auto *claimed = std::get_if<TaskClaimed>(&entry.happened.event);
                claimed != nullptr && states.at(at).openedTasks.contains(claimed->task)) {
                const DebriefMoment moment = moments.at(at, states.at(at));
                const auto task = std::ranges::find(moment.tasks, claimed->task, &DebriefMoment::Task::task);
                if (task != moment.tasks.end()) { // not finished at the same moment
                    QVERIFY(contains(task->takenBy, entry.happened.agency));
                    ++m_taken;
                }
            }
            if (const auto *lead = std::get_if<LeadAsserted>(&entry.happened.event)) {
                const DebriefMoment moment = moments.at(at, states.at(at));
                const auto of = std::ranges::find(moment.leads, lead->function, &DebriefMoment::Lead::function);
                QVERIFY(of != moment.leads.end() && contains(of->leading, entry.happened.agency));
                ++m_led;
            }
        }
        QVERIFY(m_taken + m_led > 0);
        const DebriefMoment last = moments.at(played.debrief.length, states.at(played.debrief.length));
        QVERIFY(last.wallMs && *last.wallMs >= played.entries.front().wallMs);
    }

    void queries_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<std::function<bool(const Played &, const Entry &)>>("holds");
        const auto row = [](const char *text, std::function<bool(const Played &, const Entry &)> holds) {
            QTest::newRow(text) << QString::fromUtf8(text) << std::move(holds);
        };
        row("", [](const Played &, const Entry &) { return true; });
        row("kind:decision",
            [](const Played &, const Entry &e) { return std::holds_alternative<DecisionRecorded>(e.happened.event); });
        row("kind:decision kind:claim", [](const Played &, const Entry &e) {
            return std::holds_alternative<DecisionRecorded>(e.happened.event) ||
                   std::holds_alternative<TaskClaimed>(e.happened.event);
        });
        row("-kind:read", [](const Played &, const Entry &e) {
            return !std::holds_alternative<ItemRead>(e.happened.event) &&
                   !std::holds_alternative<ItemOpened>(e.happened.event) &&
                   !std::holds_alternative<MandateRead>(e.happened.event);
        });
        row("kind:views",
            [](const Played &, const Entry &e) { return markKindOf(e.happened.event) == MarkKind::read; });
        const auto ofFirst = [](const Played &p, const Entry &e) {
            const DebriefMark &mark = p.lanes.marks[static_cast<std::size_t>(e.seq - 1)];
            return e.happened.agency == p.scenario.agencies.front().id || contains(mark.to, 0); // by it, or to it
        };
        row("agency:%agency kind:decision", [ofFirst](const Played &p, const Entry &e) {
            return ofFirst(p, e) && std::holds_alternative<DecisionRecorded>(e.happened.event);
        });
        row("AGENCY:%code KIND:Decision", [ofFirst](const Played &p, const Entry &e) {
            return ofFirst(p, e) && std::holds_alternative<DecisionRecorded>(e.happened.event);
        });
        row("seat:%seat",
            [](const Played &p, const Entry &e) { return e.happened.seat == p.scenario.seats.front().id; });
        row("task:%task kind:claim", [](const Played &p, const Entry &e) {
            const auto *claimed = std::get_if<TaskClaimed>(&e.happened.event);
            return claimed != nullptr && claimed->task == p.scenario.tasks.front().id;
        });
        row("\"STARTEX\"",
            [](const Played &, const Entry &e) { return std::holds_alternative<ExerciseStarted>(e.happened.event); });
        row("startex endex", [](const Played &, const Entry &) { return false; });
        row("-\"e\" -kind:course", [](const Played &, const Entry &) { return false; });
    }
    void queries()
    {
        QFETCH(QString, text);
        using Holds = std::function<bool(const Played &, const Entry &)>;
        QFETCH(Holds, holds);
        const Played &played = m_played.at(QStringLiteral("night-stop"));
        text.replace(QStringLiteral("%agency"), fromUtf8(played.scenario.agencies.front().id.value));
        text.replace(QStringLiteral("%code"), fromUtf8(played.scenario.agencies.front().code).toLower());
        text.replace(QStringLiteral("%seat"), fromUtf8(played.scenario.seats.front().id.value));
        text.replace(QStringLiteral("%task"), fromUtf8(played.scenario.tasks.front().id.value));
        const auto query = MarkQuery::read(m_words, played.scenario, text);
        QVERIFY2(query, qPrintable(query ? QString{} : query.error()));
        const EntryText said(m_words, played.scenario, played.entries);
        for (const DebriefMark &mark : played.lanes.marks) {
            const Entry &entry = played.entries[static_cast<std::size_t>(mark.entry - 1)];
            const QString words = (QStringLiteral("e ") + said.who(entry) + said.what(entry)).toLower();
            const bool held = query->holds(played.scenario, played.entries, played.lanes, mark,
                                           [&]() -> const QString & { return words; });
            QVERIFY2(held == holds(played, entry), qPrintable(QStringLiteral("E%1: %2").arg(entry.seq).arg(words)));
        }
    }

    /// Objectives reach what serves them, and what answers that.
    void objectivesGoThroughTasks()
    {
        bool any = false;
        for (const auto &[name, played] : m_played) {
            if (played.scenario.objectives.empty()) {
                continue;
            }
            const auto query = MarkQuery::read(m_words, played.scenario, QStringLiteral("objective:1"));
            QVERIFY(query);
            std::size_t found = 0;
            const QString nothing;
            for (const DebriefMark &mark : played.lanes.marks) {
                found += query->holds(played.scenario, played.entries, played.lanes, mark,
                                      [&]() -> const QString & { return nothing; })
                             ? 1
                             : 0;
            }
            QVERIFY(found < played.lanes.marks.size());
            any = any || found > 5;
        }
        QVERIFY(any);
    }

    void mistakesAreSaid_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("said");
        QTest::newRow("unknown word") << QStringLiteral("colour:red") << QStringLiteral("“colour:” is nothing");
        QTest::newRow("no value") << QStringLiteral("seat: kind:read") << QStringLiteral("“seat:” needs a value");
        QTest::newRow("open quotation") << QStringLiteral("kind:read \"abc") << QStringLiteral("not closed");
        QTest::newRow("empty quotation") << QStringLiteral("\"\"") << QStringLiteral("nothing between");
        QTest::newRow("unknown agency") << QStringLiteral("agency:navy")
                                        << QStringLiteral("No agency is called “navy”");
        QTest::newRow("unknown kind") << QStringLiteral("-kind:dance") << QStringLiteral("No kind is called “dance”");
        QTest::newRow("unknown seat") << QStringLiteral("seat:zz") << QStringLiteral("No seat is called “zz”");
        QTest::newRow("unknown task") << QStringLiteral("task:zz%1") << QStringLiteral("No task is called “zz%1”");
        QTest::newRow("objective beyond") << QStringLiteral("objective:99") << QStringLiteral("No objective");
    }
    void mistakesAreSaid()
    {
        QFETCH(QString, text);
        QFETCH(QString, said);
        const auto query = MarkQuery::read(m_words, m_played.at(QStringLiteral("night-stop")).scenario, text);
        QVERIFY(!query);
        QVERIFY2(query.error().contains(said), qPrintable(query.error()));
    }

    void figuresOfAStretchAreCounted_data() { addScenarios(); }
    void figuresOfAStretchAreCounted()
    {
        QFETCH(QString, scenario);
        const Played &played = m_played.at(scenario);
        const std::uint64_t seed = std::random_device{}();
        Luck luck(seed);
        const auto end = static_cast<std::size_t>(played.debrief.length.count());
        for (int i = 0; i < 50; ++i) {
            ExerciseTime from{static_cast<std::int64_t>(luck.below(end))};
            ExerciseTime to{static_cast<std::int64_t>(luck.below(end))};
            if (from > to) {
                std::swap(from, to);
            }
            int messages = 0;
            int decisions = 0;
            int arrows = 0;
            std::set<Ref> gone;
            for (const Entry &entry : played.entries) {
                if (const auto *struck = std::get_if<EntryStruck>(&entry.happened.event)) {
                    gone.insert(struck->of);
                }
            }
            for (const Entry &entry : played.entries) {
                const Event &event = entry.happened.event;
                if (entry.happened.saidAt < from || entry.happened.saidAt > to || gone.contains(entry.happened.ref)) {
                    continue;
                }
                decisions += std::holds_alternative<DecisionRecorded>(event) ? 1 : 0;
                if (std::holds_alternative<MessageSent>(event) || std::holds_alternative<FormSent>(event) ||
                    std::holds_alternative<RequestMade>(event) || std::holds_alternative<ActSpoken>(event) ||
                    std::holds_alternative<BriefingHeld>(event)) {
                    ++messages;
                    arrows += static_cast<int>(played.lanes.marks[static_cast<std::size_t>(entry.seq - 1)].to.size());
                }
            }
            const AreaFigures figures = areaFigures(played.lanes, from, to, {});
            const QByteArray where = QStringLiteral("seed %1").arg(seed).toUtf8();
            QVERIFY2(figures.messages.value() == messages && figures.decisions.value() == decisions, where);
            int pairs = 0;
            for (const AreaFigures::Pair &pair : figures.pairs) {
                pairs += pair.messages.value();
            }
            QVERIFY2(pairs == arrows, where);
            const EvidenceTable table = areaTable(m_words, played.scenario, played.lanes, figures);
            QCOMPARE(table.rows.front().cells[1].text, QString::number(messages));
            QVERIFY(areaText(m_words, played.scenario, played.lanes, figures)
                        .contains(m_words("Area", "%n decisions", nullptr, decisions)));
        }
        // nothing acknowledged is said, and is not 0
        const AreaFigures none = areaFigures(played.lanes, ExerciseTime{1}, ExerciseTime{1}, {});
        QVERIFY(!none.medianAcknowledgement);
    }

    void theMedianIsOfFirstAcknowledgements()
    {
        DebriefLanes lanes;
        lanes.agencies = {AgencyId("a"), AgencyId("b")};
        lanes.lanes.push_back({DebriefLane::Kind::injects, QStringLiteral("injects"), {}});
        const auto add = [&](MarkKind kind, int agency, int at, std::int64_t of) {
            DebriefMark mark;
            mark.entry = static_cast<std::int64_t>(lanes.marks.size()) + 1;
            mark.kind = kind;
            mark.agency = agency;
            mark.at = ExerciseTime{at * 1000};
            mark.of = of;
            lanes.marks.push_back(mark);
        };
        add(MarkKind::inject, -1, 10, 0);
        add(MarkKind::acknowledgement, 0, 20, 1);
        add(MarkKind::acknowledgement, 0, 500, 1); // a second seat of the same agency
        add(MarkKind::acknowledgement, 1, 70, 1);
        const AreaFigures figures = areaFigures(lanes, ExerciseTime{0}, ExerciseTime{600'000}, {});
        QCOMPARE(figures.acknowledgements.value(), 2);
        QCOMPARE(*figures.medianAcknowledgement, Millis{35'000});
    }

    void stepsAlongALane()
    {
        const Played &played = m_played.at(QStringLiteral("night-stop"));
        const DebriefLane &lane = played.lanes.lanes[1];
        QVERIFY(lane.marks.size() > 5);
        const auto all = [](const DebriefMark &) { return true; };
        std::vector<std::int64_t> forwards;
        ExerciseTime at{-1};
        std::int64_t from = -1;
        while (const DebriefMark *mark = played.lanes.step(lane, at, from, 1, all)) {
            forwards.push_back(mark->entry);
            at = mark->at;
            from = mark->entry;
            QVERIFY(forwards.size() <= lane.marks.size());
        }
        QCOMPARE(forwards.size(), lane.marks.size());
        for (std::size_t i = forwards.size(); i-- > 1;) {
            const DebriefMark &here = played.lanes.marks[static_cast<std::size_t>(forwards[i] - 1)];
            const DebriefMark *before = played.lanes.step(lane, here.at, here.entry, -1, all);
            QVERIFY(before != nullptr);
            QCOMPARE(before->entry, forwards[i - 1]);
        }
    }

private:
    void addScenarios() const
    {
        QTest::addColumn<QString>("scenario");
        for (const auto &[name, played] : m_played) {
            QTest::newRow(qPrintable(name)) << name;
        }
    }

    Words m_words{QStringLiteral("en")};
    std::map<QString, Played> m_played;
    int m_overdue = 0, m_taken = 0, m_led = 0;
};

QTEST_GUILESS_MAIN(TestTimeline)
#include "tst_timeline.moc"
