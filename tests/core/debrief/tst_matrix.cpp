// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "debrief/debrief.h"
#include "plan/writer.h"

#include "judged_play.h"

#include <functional>

using namespace samvirke;
using namespace samvirke::test;

namespace {

/// What an agency does in a row, in the letters of the matrix.
struct Case
{
    const char *name;
    const char *task;
    const char *agency;
    std::function<void(Play &)> play;
    const char *played;
    bool differs;
};

const std::vector<Case> &cases()
{
    static const std::vector<Case> all{
        {"A/R does nothing", "one", "P", [](Play &) {}, "-", true},
        {"A/R decides", "one", "P", [](Play &p) { p.at(30).decides("p1", "one"); }, "A", false},
        {"A/R starts and decides", "one", "P", [](Play &p) { p.at(30).starts("p1", "one"), p.decides("p1", "one"); },
         "A/R", false},
        {"A/R starts, decides nothing", "one", "P", [](Play &p) { p.at(30).starts("p1", "one"); }, "R", true},
        {"A/R decides aloud", "one", "P",
         [](Play &p) { p.at(30).catches("eva", "P", spoken(SpokenAct::decided, "one")); }, "A", false},
        {"A is followed by nobody", "five", "P", [](Play &p) { p.at(30).decides("p1", "five"); }, "A", false},
        {"R starts", "five", "F", [](Play &p) { p.at(30).starts("f1", "five"); }, "R", false},
        {"R decides", "five", "F", [](Play &p) { p.at(30).decides("f1", "five"); }, "A", true},
        {"R does nothing", "five", "F", [](Play &) {}, "-", true},
        {"C is asked", "one", "F",
         [](Play &p) { p.readsAt(20, "f1", p.at(10).sends("p1", {"F"}, "one")), p.at(30).decides("p1", "one"); }, "C",
         false},
        {"C is not asked", "one", "F", [](Play &p) { p.at(30).decides("p1", "one"); }, "-", true},
        {"C is told instead", "one", "F", [](Play &p) { p.readsAt(40, "f1", p.at(30).decides("p1", "one", {"F"})); },
         "I", true},
        {"C is asked, and nothing is decided", "one", "F",
         [](Play &p) { p.readsAt(20, "f1", p.at(10).sends("p1", {"F"}, "one")); }, "-", true},
        {"C is asked and told", "one", "F",
         [](Play &p) {
             p.readsAt(20, "f1", p.at(10).sends("p1", {"F"}, "one"));
             p.readsAt(40, "f1", p.at(30).decides("p1", "one", {"F"}));
         },
         "C", false},
        {"C starts", "one", "F", [](Play &p) { p.at(10).starts("f1", "one"); }, "R", true},
        {"I is told", "one", "H", [](Play &p) { p.readsAt(40, "h1", p.at(30).decides("p1", "one", {"H"})); }, "I",
         false},
        {"I is told late", "one", "H", [](Play &p) { p.readsAt(400, "h1", p.at(30).decides("p1", "one", {"H"})); }, "I",
         false},
        {"I is told and does not read", "one", "H", [](Play &p) { p.at(30).decides("p1", "one", {"H"}); }, "-", true},
        {"I is asked and told", "one", "H",
         [](Play &p) {
             p.readsAt(20, "h1", p.at(10).sends("p1", {"H"}, "one"));
             p.readsAt(40, "h1", p.at(30).decides("p1", "one", {"H"}));
         },
         "I", false},
        {"I is asked instead", "one", "H",
         [](Play &p) { p.readsAt(20, "h1", p.at(10).sends("p1", {"H"}, "one")), p.at(30).decides("p1", "one"); }, "C",
         true},
        {"S does nothing", "three", "F", [](Play &) {}, "-", false},
        {"S helps", "three", "F", [](Play &p) { p.at(30).starts("f1", "three"); }, "R", false},
        {"S decides", "three", "F", [](Play &p) { p.at(30).decides("f1", "three"); }, "A", true},
        {"no part, none played", "six", "H", [](Play &) {}, "-", false},
        {"no part, and told", "six", "H", [](Play &p) { p.readsAt(40, "h1", p.at(30).decides("p1", "six", {"H"})); },
         "I", false},
        {"no part, and starts", "six", "H", [](Play &p) { p.at(30).starts("h1", "six"); }, "R", true},
        {"contested", "contested", "F", [](Play &p) { p.at(30).starts("f1", "contested"); }, "R", false},
        {"struck", "one", "F",
         [](Play &p) {
             const Ref of = p.at(30).starts("f1", "one");
             p.does("f1", StrikeEntry{{of, "A slip"}});
         },
         "-", true},
    };
    return all;
}

const PlayedCell &cellOf(const Debrief &debrief, std::string_view task, std::string_view agency)
{
    return *std::ranges::find_if(
        debrief.matrix, [&](const PlayedCell &cell) { return cell.task.value == task && cell.agency.value == agency; });
}

} // namespace

class TestMatrix : public QObject
{
    Q_OBJECT
private slots:
    void cells_data()
    {
        QTest::addColumn<int>("number");
        for (std::size_t i = 0; i < cases().size(); ++i) {
            QTest::newRow(cases()[i].name) << static_cast<int>(i);
        }
    }
    void cells()
    {
        QFETCH(int, number);
        const Case &c = cases()[static_cast<std::size_t>(number)];
        Play play;
        c.play(play);
        const Debrief debrief = play.debrief();
        const PlayedCell &cell = cellOf(debrief, c.task, c.agency);
        QCOMPARE(writeCell(Cell{cell.played, false}), std::string(c.played));
        QCOMPARE(cell.differs(), c.differs);
        QCOMPARE(cell.entries.empty(), cell.played == noRole); // what was played is proven
    }

    void everyCellIsThere()
    {
        Play play;
        const Debrief debrief = play.debrief();
        QCOMPARE(debrief.matrix.size(), 11U * 3U); // rows with roles, agencies with a column
        QCOMPARE(writeCell(cellOf(debrief, "one", "P").planned), std::string("A/R"));
        QCOMPARE(writeCell(cellOf(debrief, "contested", "F").planned), std::string("C?"));
    }

    void entriesProveIt()
    {
        Play play;
        const auto read = play.readsAt(20, "f1", play.at(10).sends("p1", {"F"}, "one"));
        play.at(30).starts("p1", "one");
        const auto started = play.last();
        play.decides("p1", "one");
        const auto decided = play.last();
        const Debrief debrief = play.debrief();
        QCOMPARE(cellOf(debrief, "one", "F").entries, std::vector{read});
        QCOMPARE(cellOf(debrief, "one", "P").entries, (std::vector{started, decided}));
    }
};

QTEST_GUILESS_MAIN(TestMatrix)
#include "tst_matrix.moc"
