// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/draft_tasks.h"
#include "exchange/msel.h"
#include "exchange/role_sheet.h"
#include "plan/edits.h"
#include "plan/lookup.h"
#include "plan/writer.h"
#include "sheets.h"

#include <QTest>

using namespace samvirke;
using namespace samvirke::exchange;
using namespace samvirke::test;

namespace {

Scenario there()
{
    Scenario scenario = blankScenario("there", "There", "en", "Facilitator");
    scenario.agencies = {{AgencyId("POL"), "Police", "PO", {}, AgencyKind::agency, {}, {}, {}}};
    Seat seat;
    seat.id = SeatId("POL-1");
    seat.agency = AgencyId("POL");
    seat.name = "Police";
    scenario.seats.push_back(seat);
    Inject inject;
    inject.id = InjectId("i1");
    inject.number = "1";
    inject.title = "Old";
    inject.to = {Party("POL")};
    scenario.injects = {inject};
    Task task;
    task.id = TaskId("cordon");
    task.title = "Cordon";
    task.target = std::chrono::minutes(5);
    task.roles = {{AgencyId("POL"), Cell{A | R, false}}};
    Task other;
    other.id = TaskId("press");
    other.title = "Press";
    scenario.tasks = {task, other};
    return scenario;
}

Scenario imported(std::string_view lines)
{
    const auto made = importMsel(bookOf(lines), {});
    return made ? made->scenario : Scenario{};
}

QString listed(const Scenario &scenario)
{
    QStringList out;
    for (const Inject &inject : scenario.injects) {
        QStringList to;
        for (const Party &party : inject.to) {
            to += QString::fromStdString(party.value);
        }
        out += QString::fromStdString(inject.id.value) + QLatin1Char(' ') + to.join(QLatin1Char(',')) +
               QLatin1Char(' ') + QString::fromStdString(inject.title);
    }
    return out.join(QLatin1Char('|'));
}

QString matrixOf(const Scenario &scenario)
{
    QStringList out;
    for (const Task &task : scenario.tasks) {
        QStringList roles;
        for (const auto &[agency, cell] : task.roles) {
            roles += QString::fromStdString(agency.value + "=" + writeCell(cell));
        }
        out += QString::fromStdString(task.title) + QLatin1Char(' ') + roles.join(QLatin1Char(','));
    }
    return out.join(QLatin1Char('|'));
}

} // namespace

class TestInto : public QObject
{
    Q_OBJECT
private slots:
    // ── injects ──────────────────────────────────────────────────────────────────────────────────────────────────────

    void injectsComeBesideOrInstead()
    {
        const Scenario more = imported("No.|Time|Title|To\n1|0:10|Smoke|police\n2|0:20|Fire|Fire service\n"
                                       "3|0:30|Both|Police; Fire service");
        const Scenario merged = withInjects(there(), more, Join::merge);
        QCOMPARE(listed(merged),
                 QStringLiteral("i1 POL Old|i1-2 POL Smoke|i2 fire-service Fire|i3 POL,fire-service Both"));
        QCOMPARE(merged.agencies.size(), 2U); // the police is there already
        QCOMPARE(merged.seats.size(), 3U);    // and the fire service has a seat
        QCOMPARE(merged.seats.back().agency, AgencyId("fire-service"));
        QCOMPARE(merged.tasks.size(), 2U);
        const Scenario replaced = withInjects(there(), more, Join::replace);
        QCOMPARE(listed(replaced), QStringLiteral("i1 POL Smoke|i2 fire-service Fire|i3 POL,fire-service Both"));
    }

    void whatIsCalledTheSameIsNotBroughtTwice()
    {
        const Scenario more =
            imported("No.|Time|Move|Title|To|Method|Objective\n1|0:10|Alarm|Smoke|Police|Radio|Save lives\n"
                     "2|0:20|Alarm|Fire|Police|Radio|Save lives");
        const Scenario once = withInjects(there(), more, Join::merge);
        const Scenario twice = withInjects(once, more, Join::merge);
        QCOMPARE(twice.injects.size(), 5U);
        QCOMPARE(twice.channels.size(), 1U);
        QCOMPARE(twice.moves.size(), 1U);
        QCOMPARE(twice.objectives.size(), 1U);
        QCOMPARE(twice.agencies.size(), 1U);
        std::set<std::string> names;
        for (const Inject &inject : twice.injects) {
            QVERIFY(names.insert(inject.id.value).second);
            QVERIFY(inject.channel.empty() || find(twice.channels, inject.channel) != nullptr);
        }
    }

    void whatFollowsStaysTied()
    {
        Scenario more = imported("No.|Time|Title|To\n1|0:10|First|Police\n2|0:20|Then|Police");
        more.injects[1].release = AfterInject{more.injects[0].id, std::chrono::minutes(2)};
        const Scenario merged = withInjects(there(), more, Join::merge);
        QVERIFY(merged.injects[2].release == Trigger(AfterInject{InjectId("i1-2"), std::chrono::minutes(2)}));
    }

    // ── a role matrix alone ──────────────────────────────────────────────────────────────────────────────────────────

    void findsRoles_data()
    {
        QTest::addColumn<QString>("sheet");
        QTest::addColumn<QString>("agencies");
        QTest::addColumn<int>("rows");
        QTest::addColumn<int>("leftOut");
        QTest::newRow("plain") << "Task|Police|Fire\nCordon|A/R|I\nHoses|-|ar"
                               << "Police|Fire" << 2 << 0;
        QTest::newRow("a title, numbers and notes")
            << "RACI 2026\n\nNo|Activity|Police|Fire|Notes\n1|Cordon|A|R|ask first\n2|Hoses|I|A, R|"
            << "Police|Fire" << 2 << 0;
        QTest::newRow("words") << "Oppgave|Politi|Brann\nSperre|Ansvarlig|Informeres\nSlukke|Informeres|Utfører"
                               << "Politi|Brann" << 2 << 0;
        QTest::newRow("contested") << "Task|Police|Fire\nCordon|A?|R"
                                   << "Police|Fire" << 1 << 0;
        QTest::newRow("rows without roles") << "Task|Police|Fire\nOn scene\nCordon|A|R\nLater||\n|C|I"
                                            << "Police|Fire" << 1 << 3;
        QTest::newRow("an MSEL") << "No.|Time|Title|To\n1|0:10|Smoke|Police\n2|0:20|Fire|I"
                                 << "" << 0 << 0;
        QTest::newRow("one agency") << "Task|Police\nCordon|A"
                                    << "" << 0 << 0;
        QTest::newRow("prose among the roles") << "Task|Police|Fire\nCordon|A|R\nHoses|we help|R"
                                               << "" << 0 << 0;
    }
    void findsRoles()
    {
        QFETCH(QString, sheet);
        QFETCH(QString, agencies);
        QFETCH(int, rows);
        QFETCH(int, leftOut);
        const auto roles = readRoles(bookOf(sheet.toStdString()));
        QCOMPARE(roles.has_value(), rows > 0);
        if (roles) {
            QCOMPARE(joined(roles->agencies), agencies);
            QCOMPARE(int(roles->rows.size()), rows);
            QCOMPARE(int(roles->leftOut.size()), leftOut);
        }
    }

    void rolesComeBesideOrInstead()
    {
        const auto roles = readRoles(bookOf("Task|police|Fire service\ncordon|A|R\nHoses|I|A/R"));
        QVERIFY(roles);
        const Scenario merged = withRoles(there(), *roles, Join::merge);
        QCOMPARE(matrixOf(merged), QStringLiteral("Cordon POL=A,fire-service=R|Press |Hoses POL=I,fire-service=A/R"));
        QCOMPARE(merged.tasks[0].target, there().tasks[0].target); // all else of the row stays
        QCOMPARE(merged.agencies.size(), 2U);
        const Scenario replaced = withRoles(there(), *roles, Join::replace);
        QCOMPARE(matrixOf(replaced), QStringLiteral("Cordon POL=A,fire-service=R|Hoses POL=I,fire-service=A/R"));
    }

    // ── rows from what is expected ───────────────────────────────────────────────────────────────────────────────────

    void draftsRows()
    {
        Scenario scenario =
            imported("No.|Time|Title|To|Expected action\n1|0:10|Smoke|Police|Sets up a cordon. Tells all.\n"
                     "2|0:20|Fire|Police; Fire|- Set up a cordon\\n- Fetches water\n"
                     "3|0:30|Rain|Fire|fetches WATER\n4|0:40|Wind|Fire|N/A\n5|0:50|Sun|Fire|");
        const auto drafts = draftTasks(scenario);
        QStringList said;
        for (const DraftTask &draft : drafts) {
            QStringList from;
            for (const auto &[inject, expectation] : draft.sources) {
                from += QString::fromStdString(inject.value + "." + expectation.value);
            }
            said += QString::fromStdString(draft.task.title) + QLatin1Char(' ') + from.join(QLatin1Char('+'));
        }
        QCOMPARE(said.join(QLatin1Char('|')),
                 QStringLiteral("Sets up a cordon i1.e1|Set up a cordon i2.e1|Fetches water i2.e2+i3.e1"));
        QCOMPARE(writeCell(drafts[0].task.roles.front().second), std::string("A/R"));
        QCOMPARE(drafts[2].task.roles.size(), 2U);
        QCOMPARE(writeCell(drafts[2].task.roles.front().second), std::string("R"));

        const Scenario with = withDrafts(scenario, drafts);
        QCOMPARE(with.tasks.size(), 3U);
        QCOMPARE(with.injects[2].opens, std::vector<TaskId>{drafts[2].task.id});
        QCOMPARE(with.injects[2].expects[0].task, drafts[2].task.id);
        QVERIFY(draftTasks(with).empty()); // each has its row now
    }
};

QTEST_GUILESS_MAIN(TestInto)
#include "tst_into.moc"
