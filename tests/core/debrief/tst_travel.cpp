// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "debrief/debrief.h"

#include "judged_play.h"
#include "rehearsed.h"
#include "shipped.h"

#include <algorithm>

using namespace samvirke;
using namespace samvirke::test;

namespace {

const InformationTravel &travelOf(const Debrief &debrief, const char *item)
{
    return *std::ranges::find(debrief.travels, ItemId(item), &InformationTravel::item);
}

const Reader &readerOf(const InformationTravel &travel, const char *who)
{
    return *std::ranges::find_if(travel.readers, [who](const Reader &reader) {
        return (reader.seat.empty() ? reader.agency.value : reader.seat.value) == who;
    });
}

using Numbers = std::vector<std::int64_t>;

} // namespace

/// Where a fact went, who held it when, and where it stopped. P has i1 and i3; F and H need i1; the two seats of F need
/// i3, f1 within one minute and f2 within two.
class TestTravel : public QObject
{
    Q_OBJECT
private slots:
    void aFactIsFollowedFromReaderToReader()
    {
        Play play;
        play.at(0);
        const Ref given = play.released("facts");
        const std::int64_t release = play.entryOf(given);
        const std::int64_t readIt = play.readsAt(10, "p1", given);
        const Ref one = play.at(20).sends("p1", {"F"}, "", {"i1"});
        const std::int64_t sent = play.last();
        const std::int64_t read = play.readsAt(90, "f1", one);
        const Debrief debrief = play.debrief();
        const InformationTravel &travel = travelOf(debrief, "i1");
        QCOMPARE(*travel.released, ExerciseTime{60'000});

        const Reader &police = readerOf(travel, "P");
        QVERIFY(police.given && police.has() && !police.by);
        QVERIFY(police.state == Reader::State::read);
        QCOMPARE(*police.latency, Millis{10'000});
        QCOMPARE(police.entries.back(), readIt);
        const Reader &fire = readerOf(travel, "F");
        QVERIFY(fire.needs && fire.state == Reader::State::late);
        QCOMPARE(*fire.by, ExerciseTime{120'000});
        QCOMPARE(*fire.latency, Millis{90'000});
        QCOMPARE(fire.entries, (Numbers{sent, read}));
        const Reader &health = readerOf(travel, "H");
        QVERIFY(health.state == Reader::State::neverSent && health.isMissing());
        QVERIFY(health.entries.empty());

        QCOMPARE(travel.passings.size(), std::size_t{2});
        QCOMPARE(travel.passings[0].from, -1);
        QVERIFY(travel.passings[1].first && !travel.passings[1].spoken);
        QCOMPARE(travel.readers[static_cast<std::size_t>(travel.passings[1].from)].agency, AgencyId("P"));
        QCOMPARE(travel.readers[static_cast<std::size_t>(travel.passings[1].to)].agency, AgencyId("F"));
        QCOMPARE(*travel.passings[1].read, ExerciseTime{150'000});
        QCOMPARE(travel.passings[1].entries, (Numbers{sent, read}));
        QCOMPARE(travel.entries, (Numbers{release, sent}));
        // fire knew it, told nobody, and health never heard of it
        const auto stopped = travel.stoppedAt();
        QCOMPARE(stopped.size(), std::size_t{1});
        QCOMPARE(travel.readers[stopped.front()].agency, AgencyId("F"));
    }

    void dispatchAndSceneAreTwoReaders()
    {
        Play play;
        const Ref one = play.at(0).sends("p1", {"f2"}, "", {"i3"});
        play.readsAt(30, "f2", one);
        const Debrief before = debriefOf(play.scenario, play.entries);
        QVERIFY(readerOf(travelOf(before, "i3"), "f2").state == Reader::State::read);
        QVERIFY(readerOf(travelOf(before, "i3"), "f1").state == Reader::State::neverSent);
        const Ref two = play.at(40).sends("f2", {"f1"}, "", {"i3"});
        const Debrief between = debriefOf(play.scenario, play.entries);
        QVERIFY(readerOf(travelOf(between, "i3"), "f1").state == Reader::State::unread);
        play.readsAt(50, "f1", two);
        const Debrief debrief = play.debrief();
        const InformationTravel &travel = travelOf(debrief, "i3");
        QVERIFY(readerOf(travel, "f1").state == Reader::State::read);
        const Passing &inside = travel.passings.back();
        QCOMPARE(travel.readers[static_cast<std::size_t>(inside.from)].seat, SeatId("f2"));
        QCOMPARE(travel.readers[static_cast<std::size_t>(inside.to)].seat, SeatId("f1"));
        QVERIFY(travel.stoppedAt().empty());
    }

    void whatIsToldAndConfirmedTravelsToo()
    {
        Play play;
        play.at(0);
        ActSpoken said = spoken(SpokenAct::told, "", {"P"});
        said.items.emplace_back("i5");
        play.catches("log", "F", said);
        const Debrief debrief = play.debrief();
        const InformationTravel &travel = travelOf(debrief, "i5");
        QVERIFY(travel.passings.back().spoken);
        QCOMPARE(travel.readers[static_cast<std::size_t>(travel.passings.back().from)].agency, AgencyId("F"));
    }

    /// The picture and the measure say the same of every reader, with the same entry behind it.
    void itAgreesWithTheMeasure_data() { everyTeam(); }
    void itAgreesWithTheMeasure()
    {
        QFETCH(QString, scenario);
        QFETCH(QString, team);
        const Rehearsal played = rehearse(shippedFiles(scenario.toStdString()), team.toStdString(), 1);
        const Debrief debrief = debriefOf(played.scenario, played.entries);
        const Measure &reach = *debrief.measure("information_reach");
        for (const Unit &unit : reach.units) {
            const InformationTravel &travel = travelOf(debrief, unit.item.value.c_str());
            const Reader &reader = readerOf(travel, unit.what.substr(unit.item.value.size() + 1).c_str());
            QVERIFY(reader.needs && reader.by == unit.by);
            QCOMPARE(timeliness(reader.latency, *reader.by - *travel.released), unit.credit);
            QCOMPARE(reader.state == Reader::State::read, unit.credit >= 1);
            QCOMPARE(reader.has(), unit.entries.size() > 1);
            if (reader.has()) {
                QCOMPARE(reader.entries.back(), unit.entries.back());
            }
        }
        for (const InformationTravel &travel : debrief.travels) {
            for (const Passing &passing : travel.passings) {
                QVERIFY(!passing.entries.empty());
                QVERIFY(std::ranges::find(travel.entries, passing.entries.front()) != travel.entries.end());
                QVERIFY(!passing.read || *passing.read >= passing.sent);
            }
        }
    }

    /// Contacts up to a moment are those of a record that ends there, and at the end those of the debrief.
    void contactsGrowWithTime_data() { everyTeam(); }
    void contactsGrowWithTime()
    {
        QFETCH(QString, scenario);
        QFETCH(QString, team);
        const Rehearsal played = rehearse(shippedFiles(scenario.toStdString()), team.toStdString(), 2);
        const Debrief debrief = debriefOf(played.scenario, played.entries);
        int before = 0;
        for (int part = 0; part <= 8; ++part) {
            const ExerciseTime until = debrief.length * part / 8;
            const ContactNetwork network = contactsUntil(played.scenario, played.entries, until);
            int exchanges = 0;
            for (const Contact &arc : network.arcs) {
                exchanges += arc.exchanges;
                for (const std::int64_t entry : arc.entries) {
                    QVERIFY(played.entries[static_cast<std::size_t>(entry - 1)].happened.at <= until);
                }
            }
            QVERIFY(exchanges >= before);
            before = exchanges;
        }
        const ContactNetwork last = contactsUntil(played.scenario, played.entries, debrief.length);
        QCOMPARE(last.arcs.size(), debrief.network.arcs.size());
        for (std::size_t i = 0; i < last.arcs.size(); ++i) {
            QCOMPARE(last.arcs[i].exchanges, debrief.network.arcs[i].exchanges);
            QCOMPARE(last.arcs[i].entries, debrief.network.arcs[i].entries);
        }
        QCOMPARE(last.density, debrief.network.density);
    }

    /// Each answer of a round about who answers for a task, and whether it was right, as matrix_accuracy counts it.
    void theMatrixAsEachAgencySawIt_data() { everyTeam(); }
    void theMatrixAsEachAgencySawIt()
    {
        QFETCH(QString, scenario);
        QFETCH(QString, team);
        const Rehearsal played = rehearse(shippedFiles(scenario.toStdString()), team.toStdString(), 1);
        const Debrief debrief = debriefOf(played.scenario, played.entries);
        std::size_t scored = 0;
        for (const OwnerSaid &said : debrief.ownersSaid) {
            const auto &units = debrief.measure("matrix_accuracy")->units;
            const auto unit = std::ranges::find(units, said.task.value + "/" + said.agency.value, &Unit::what);
            QCOMPARE(unit != units.end(), !said.right.empty());
            if (unit != units.end()) {
                ++scored;
                QCOMPARE(unit->credit >= 1, said.said == said.right);
                QCOMPARE(unit->entries, said.entries);
            }
        }
        QCOMPARE(scored, debrief.measure("matrix_accuracy")->units.size());
    }

private:
    static void everyTeam()
    {
        QTest::addColumn<QString>("scenario");
        QTest::addColumn<QString>("team");
        for (const QString &scenario : shippedScenarios()) {
            for (const char *team : {"ideal", "slow", "silo", "broadcasting", "gaps"}) {
                QTest::addRow("%s %s", qPrintable(scenario), team) << scenario << QString::fromLatin1(team);
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestTravel)
#include "tst_travel.moc"
