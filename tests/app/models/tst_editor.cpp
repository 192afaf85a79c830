// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/inject_fields.h"
#include "models/inject_preview.h"
#include "models/msel_grid.h"
#include "models/pasted.h"
#include "models/plan_table.h"
#include "models/plan_words.h"
#include "models/problem_list.h"
#include "models/role_matrix.h"
#include "models/stock_agencies.h"
#include "models/typed_time.h"
#include "plan/edits.h"
#include "plan/lookup.h"
#include "plan/writer.h"

#include "counts.h"
#include "random_edits.h"
#include "small_scenario.h"
#include "wait.h"

#include <QAbstractItemModelTester>
#include <QColor>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMimeData>
#include <QTemporaryDir>
#include <QTest>

using namespace samvirke;
using namespace samvirke::test;
using namespace std::chrono_literals;

namespace {

const Words words{QStringLiteral("en")};

QString wordsOf(const Trigger &trigger)
{
    if (const auto *at = std::get_if<AtTime>(&trigger)) {
        return QStringLiteral("at %1").arg(at->at.count() / 1000);
    }
    if (const auto *after = std::get_if<AfterInject>(&trigger)) {
        return QStringLiteral("%1 after %2").arg(after->delay.count() / 1000).arg(fromUtf8(after->inject.value));
    }
    if (const auto *raw = std::get_if<Unscheduled>(&trigger)) {
        return QStringLiteral("raw %1").arg(fromUtf8(raw->raw));
    }
    return std::holds_alternative<ByHand>(trigger) ? QStringLiteral("by hand") : QStringLiteral("other");
}

QMimeData *textData(QMimeData &data, const QByteArray &text)
{
    data.setText(QString::fromUtf8(text));
    return &data;
}

} // namespace

class TestEditor : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        qputenv("XDG_DATA_HOME", m_home->path().toUtf8());
        m_document = std::make_unique<ScenarioDocument>(words);
    }
    void cleanup()
    {
        m_document->discard();
        m_document.reset();
    }

    // ── times ────────────────────────────────────────────────────────────────────────────────────────────────────

    void readsTimes_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("withStory"); // 2026-11-20 22:40
        QTest::addColumn<QString>("without");
        const auto row = [](const char *typed, const char *withStory, const char *without = nullptr) {
            QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromUtf8(withStory)
                                 << QString::fromUtf8(without == nullptr ? withStory : without);
        };
        row("", "by hand");
        row("5", "at 300");
        row("90", "at 5400");
        row("T+1:05", "at 3900");
        row("T+00:05", "at 300");
        row("T+5", "at 300");
        row("t + 5", "at 300");
        row("T+00:05:30", "at 330");
        row("5 min", "at 300");
        row("90 s", "at 90");
        row("1 h 10 min", "at 4200");
        row("+5", "at 480"); // the row above comes at 3 min
        row("+1:30", "at 5580");
        row("+90 s", "at 270");
        row("2245", "at 300", "at 81900");
        row("22:45", "at 300", "at 81900");
        row("0930", "at 39000", "at 34200");
        row("12:30", "at 49800", "at 45000");
        row("#1", "0 after 1");
        row("#1 +2", "120 after 1");
        row("#2 +90 s", "90 after 2");
        row("#nothing", "raw #nothing");
        row("when it burns", "raw when it burns");
        row("T-5", "raw T-5");
    }
    void readsTimes()
    {
        QFETCH(QString, typed);
        QFETCH(QString, withStory);
        QFETCH(QString, without);
        Scenario scenario = smallScenario();
        QCOMPARE(wordsOf(typedTime(scenario, 2, typed)), withStory);
        scenario.clock.storyStart.clear();
        QCOMPARE(wordsOf(typedTime(scenario, 2, typed)), without);
    }

    // ── fields ───────────────────────────────────────────────────────────────────────────────────────────────────

    void whatStandsThereCanBeTyped_data()
    {
        QTest::addColumn<QString>("language");
        for (const QString &language : Words::languages()) {
            QTest::newRow(qPrintable(language)) << language;
        }
    }
    void whatStandsThereCanBeTyped()
    {
        QFETCH(QString, language);
        const Words in(language);
        Scenario scenario = smallScenario();
        Expectation reply;
        reply.id = ExpectationId("r");
        reply.who = AgencyId("FIR");
        reply.what = Expected::reply;
        reply.within = 10min;
        reply.text = "how many";
        Expectation said;
        said.id = ExpectationId("o");
        said.text = "Somebody thinks of the cows";
        said.within = 90s;
        Expectation lead;
        lead.id = ExpectationId("l");
        lead.what = Expected::stateLead;
        scenario.injects[0].expects = {reply, said, lead};
        scenario.injects[0].media = {"a.png", "b.png"};
        const Scenario before = scenario;
        for (std::size_t row = 0; row < before.injects.size(); ++row) {
            for (int i = 0; i < injectFields; ++i) {
                const auto field = static_cast<InjectField>(i);
                const QString text = fieldText(in, scenario, row, field);
                QVERIFY(typeField(in, scenario, row, field, text));
                QVERIFY2(scenario == before, qPrintable(fieldName(in, field)));
                if (field == InjectField::id || (field == InjectField::time && row > 2)) {
                    continue; // a name is given once; what waits for something is not typed
                }
                Scenario other = before;
                const InjectId id = insertInject(other, row + 1);
                QVERIFY2(typeField(in, other, row + 1, field, text), qPrintable(fieldName(in, field)));
                QVERIFY2(fieldText(in, other, row + 1, field) == text,
                         qPrintable(fieldName(in, field) + QStringLiteral(": ") + text + QStringLiteral(" / ") +
                                    fieldText(in, other, row + 1, field)));
                QCOMPARE(other.agencies.size(), before.agencies.size());
                QCOMPARE(other.tasks.size(), before.tasks.size());
                QVERIFY(find(other.injects, id) != nullptr);
            }
        }
    }

    void makesWhatIsNotThere()
    {
        Scenario scenario = blankScenario("new", "New", "en", "Facilitator");
        insertInject(scenario, 0);
        QVERIFY(typeField(words, scenario, 0, InjectField::to, QStringLiteral("Police, Fire service")));
        QVERIFY(typeField(words, scenario, 0, InjectField::channel, QStringLiteral("Phone")));
        QVERIFY(
            typeField(words, scenario, 0, InjectField::opens, QStringLiteral("Close the road, both ways; Put it out")));
        QVERIFY(typeField(words, scenario, 0, InjectField::objectives, QStringLiteral("Work together")));
        QVERIFY(typeField(words, scenario, 0, InjectField::move, QStringLiteral("Alarm")));
        QCOMPARE(scenario.agencies.size(), 2U);
        QCOMPARE(scenario.seats.size(), 3U);
        QCOMPARE(scenario.injects[0].to, (std::vector<Party>{Party("police"), Party("fire-service")}));
        QCOMPARE(scenario.tasks.size(), 2U);
        QCOMPARE(scenario.tasks[0].title, std::string("Close the road, both ways"));
        insertInject(scenario, 1); // the second time it is there
        QVERIFY(typeField(words, scenario, 1, InjectField::to, QStringLiteral("police; all")));
        QVERIFY(typeField(words, scenario, 1, InjectField::opens, QStringLiteral("close the road, both ways")));
        QCOMPARE(scenario.agencies.size(), 2U);
        QCOMPARE(scenario.tasks.size(), 2U);
        QCOMPARE(scenario.injects[1].to, (std::vector<Party>{Party("police"), everybody}));
        QVERIFY(typeField(words, scenario, 1, InjectField::to, QStringLiteral("Fire"))); // means what it says
        QCOMPARE(scenario.agencies.size(), 3U);
        QVERIFY(readScenario(writeScenario(scenario)).scenario == scenario);
    }

    void readsExpectations_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("written");
        const auto row = [](const char *typed, const char *written) {
            QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromUtf8(written);
        };
        row("reply 10m", "reply 10 min");
        row("PO: decide 8 min; FI: ack 2m", "PO: decide 8 min; FI: acknowledge 2 min");
        row("police: reply - how many", "PO: reply – how many");
        row("They close the road 5 min", "They close the road 5 min");
        row("hand-over", "hand over");
    }
    void readsExpectations()
    {
        QFETCH(QString, typed);
        QFETCH(QString, written);
        Scenario scenario = smallScenario();
        QVERIFY(typeField(words, scenario, 0, InjectField::expects, typed));
        QCOMPARE(fieldText(words, scenario, 0, InjectField::expects), written);
    }

    /// What an expectation says beside its text survives that another one is written.
    void keepsExpectationsThatStay()
    {
        Scenario scenario = smallScenario();
        Expectation take;
        take.id = ExpectationId("take");
        take.what = Expected::take;
        take.task = TaskId("cordon");
        scenario.injects[0].expects = {take};
        QVERIFY(typeField(words, scenario, 0, InjectField::expects, QStringLiteral("reply 5 min; take")));
        QCOMPARE(scenario.injects[0].expects.size(), 2U);
        QVERIFY(scenario.injects[0].expects[1] == take);
        QVERIFY(typeField(words, scenario, 0, InjectField::expects, QStringLiteral("reply 5 min; take 3 min")));
        QCOMPARE(scenario.injects[0].expects[1].task, TaskId("cordon"));
        QCOMPARE(scenario.injects[0].expects[1].within, std::optional<Millis>(3min));
    }

    // ── the grid ─────────────────────────────────────────────────────────────────────────────────────────────────

    void typesIntoTheGrid()
    {
        openBlank();
        MselGrid grid(words, *m_document);
        const QAbstractItemModelTester tester(&grid, QAbstractItemModelTester::FailureReportingMode::Fatal);
        QCOMPARE(grid.rowCount(), 1);
        QVERIFY(set(grid, 0, InjectField::title, "Smoke"));
        QCOMPARE(grid.rowCount(), 2);
        QVERIFY(set(grid, 0, InjectField::time, "5"));
        QVERIFY(set(grid, 0, InjectField::to, "Police"));
        QCOMPARE(text(grid, 0, InjectField::time), QStringLiteral("T+00:05"));
        QCOMPARE(grid.insert(1), 1);
        QCOMPARE(text(grid, 1, InjectField::time), QStringLiteral("T+00:10"));
        m_document->undo();
        QCOMPARE(grid.rowCount(), 2);
        m_document->undo();
        m_document->undo();
        m_document->undo();
        QCOMPARE(grid.rowCount(), 1);
        QVERIFY(!m_document->canUndo());
    }

    void typingIsOneStepAndCanBeCancelled()
    {
        openSmall();
        MselGrid grid(words, *m_document);
        grid.beginTyping();
        for (const char *typed : {"A", "An", "And"}) {
            QVERIFY(set(grid, 0, InjectField::title, typed));
        }
        grid.endTyping();
        m_document->undo();
        QCOMPARE(text(grid, 0, InjectField::title), QStringLiteral("Smoke"));
        QVERIFY(!m_document->canUndo());
        grid.beginTyping();
        QVERIFY(set(grid, 0, InjectField::title, "Oops"));
        grid.cancelTyping();
        QCOMPARE(text(grid, 0, InjectField::title), QStringLiteral("Smoke"));
        grid.beginTyping();
        grid.cancelTyping(); // nothing was typed
        QVERIFY(!m_document->canUndo());
    }

    void editsRows()
    {
        openSmall();
        MselGrid grid(words, *m_document);
        const QAbstractItemModelTester tester(&grid, QAbstractItemModelTester::FailureReportingMode::Fatal);
        const int rows = grid.rowCount();
        QCOMPARE(grid.duplicate({0, 1}), 2);
        QCOMPARE(grid.rowCount(), rows + 2);
        QCOMPARE(text(grid, 2, InjectField::title), QStringLiteral("Smoke"));
        QCOMPARE(text(grid, 3, InjectField::title), QStringLiteral("Patrol arrives"));
        QCOMPARE(text(grid, 2, InjectField::number), QStringLiteral("7"));
        QCOMPARE(grid.move({2, 3}, -1), 1);
        QCOMPARE(text(grid, 1, InjectField::title), QStringLiteral("Smoke"));
        grid.remove({1, 2});
        QCOMPARE(grid.rowCount(), rows);
        grid.retime({1}, 5min, false);
        QCOMPARE(text(grid, 1, InjectField::time), QStringLiteral("T+00:08"));
        grid.fillDown({at(grid, 0, InjectField::from), at(grid, 1, InjectField::from), at(grid, 2, InjectField::from)});
        QCOMPARE(text(grid, 2, InjectField::from), QStringLiteral("Caller"));
        grid.clear({at(grid, 2, InjectField::from)});
        QCOMPARE(text(grid, 2, InjectField::from), QString());
        while (m_document->canUndo()) {
            m_document->undo();
        }
        QVERIFY(m_document->scenario() == smallScenario());
    }

    void keepsColumnsOfItsOwn()
    {
        openSmall();
        MselGrid grid(words, *m_document);
        const QAbstractItemModelTester tester(&grid, QAbstractItemModelTester::FailureReportingMode::Fatal);
        grid.addColumn(QStringLiteral("Weather"));
        QCOMPARE(grid.columnCount(), gridFields + 1);
        QVERIFY(grid.setData(grid.index(2, gridFields), QStringLiteral("rain")));
        QCOMPARE(*valueAt(m_document->scenario().injects[2].extra, std::string("Weather")), std::string("rain"));
        QCOMPARE(grid.headerData(gridFields, Qt::Horizontal, Qt::DisplayRole).toString(), QStringLiteral("Weather"));
    }

    void renamesAndRemovesColumnsOfItsOwn()
    {
        openSmall();
        MselGrid grid(words, *m_document);
        const QAbstractItemModelTester tester(&grid, QAbstractItemModelTester::FailureReportingMode::Fatal);
        grid.addColumn(QStringLiteral("Weather"));
        grid.addColumn(QStringLiteral("Room"));
        QVERIFY(grid.setData(grid.index(2, gridFields), QStringLiteral("rain")));
        QVERIFY(!grid.renameColumn(QStringLiteral("Weather"), QStringLiteral("Room"))); // taken
        QVERIFY(!grid.renameColumn(QStringLiteral("Weather"), QStringLiteral(" ")));
        QVERIFY(grid.renameColumn(QStringLiteral("Weather"), QStringLiteral("Sky")));
        QCOMPARE(grid.ownColumns(), (QStringList{QStringLiteral("Sky"), QStringLiteral("Room")}));
        QCOMPARE(ownText(m_document->scenario().injects[2], QStringLiteral("Sky")), QStringLiteral("rain"));
        grid.removeColumn(QStringLiteral("Sky"));
        QCOMPARE(grid.ownColumns(), QStringList{QStringLiteral("Room")});
        m_document->undo();
        QCOMPARE(ownText(m_document->scenario().injects[2], QStringLiteral("Sky")), QStringLiteral("rain"));
    }

    void marksRows()
    {
        openSmall();
        MselGrid grid(words, *m_document);
        grid.mark({0, 2}, 1);
        QVERIFY(at(grid, 0, InjectField::number).data(MselGrid::TagRole).value<QColor>().isValid());
        QVERIFY(!at(grid, 1, InjectField::number).data(MselGrid::TagRole).isValid());
        QCOMPARE(grid.ownColumns(), QStringList{tagColumn()});                   // it says so in words, too
        QVERIFY(grid.setData(grid.index(1, gridFields), QStringLiteral("rød"))); // in any language
        QVERIFY(at(grid, 1, InjectField::number).data(MselGrid::TagRole).isValid());
        grid.mark({0, 1, 2}, std::nullopt);
        QCOMPARE(grid.ownColumns(), QStringList());
    }

    void saysWhatBegins()
    {
        openSmall();
        m_document->edit(QStringLiteral("moves"), [](Scenario &s) {
            s.moves = {{MoveId("a"), "Alarm"}, {MoveId("b"), "Help"}};
            s.phases = {{PhaseId("p"), "First", Mode::played, ByHand{}, true},
                        {PhaseId("q"), "Second", Mode::talked, AtTime{3min}, true}};
            s.injects[0].move = s.injects[1].move = MoveId("a");
            s.injects[2].move = MoveId("b");
        });
        const MselGrid grid(words, *m_document);
        const auto begins = [&](int row) { return grid.index(row, 0).data(MselGrid::SeparatorRole).toString(); };
        QCOMPARE(begins(0), QStringLiteral("Phase: First · Alarm"));
        QCOMPARE(begins(1), QStringLiteral("Phase: Second"));
        QCOMPARE(begins(2), QStringLiteral("Help"));
        QCOMPARE(begins(3), QString());
        QVERIFY(grid.index(2, 0).data(Qt::AccessibleTextRole).toString().startsWith(QStringLiteral("Help")));
        m_document->undo();
        QCOMPARE(begins(2), QString());
    }
    /// A phase that waits stands where it is planned to begin, with what it waits for; one without a time at the end.
    void saysWhichPhasesWait()
    {
        openSmall();
        m_document->edit(QStringLiteral("phases"), [](Scenario &s) {
            s.injects[0].release = AtTime{0min};
            s.injects[0].opens = {s.tasks[0].id};
            s.tasks[0].target = 4min;
            s.injects[1].release = AtTime{3min};
            s.injects[2].release = AtTime{10min};
            s.phases = {{PhaseId("p"), "First", Mode::played, ByHand{}, true},
                        {PhaseId("r"), "By hand", Mode::played, ByHand{}, true},
                        {PhaseId("q"), "Waiting", Mode::played,
                         WhenHappened{{Happening::completed, s.tasks[0].id.value, {}}, 1min}, true}};
        });
        const MselGrid grid(words, *m_document);
        const auto begins = [&](int row) { return grid.index(row, 0).data(MselGrid::SeparatorRole).toString(); };
        QCOMPARE(begins(0), QStringLiteral("Phase: First"));
        QCOMPARE(begins(1), QString());
        QVERIFY2(begins(2).startsWith(QStringLiteral("Phase: Waiting (")), qPrintable(begins(2)));
        QVERIFY2(begins(2).contains(fromUtf8(m_document->scenario().tasks[0].title)), qPrintable(begins(2)));
        QVERIFY2(begins(grid.rowCount() - 1).startsWith(QStringLiteral("Phase: By hand (")),
                 qPrintable(begins(grid.rowCount() - 1)));
    }

    void followsAnything()
    {
        openSmall();
        MselGrid grid(words, *m_document);
        RoleMatrix matrix(words, *m_document);
        ProblemList problems(words, *m_document);
        const QAbstractItemModelTester first(&grid, QAbstractItemModelTester::FailureReportingMode::Fatal);
        const QAbstractItemModelTester second(&matrix, QAbstractItemModelTester::FailureReportingMode::Fatal);
        PlanTable frame(words, *m_document);
        const QAbstractItemModelTester third(&problems, QAbstractItemModelTester::FailureReportingMode::Fatal);
        const QAbstractItemModelTester fourth(&frame, QAbstractItemModelTester::FailureReportingMode::Fatal);
        std::mt19937_64 random(freshSeed());
        RandomEditor editor(random);
        for (int i = 0; i < countOf(60, 300, 3000); ++i) {
            switch (random() % 4) {
            case 0: m_document->undo(); break;
            case 1: m_document->redo(); break;
            default: m_document->edit(QStringLiteral("anything"), [&](Scenario &s) { editor.anything(s); });
            }
            QCoreApplication::processEvents();
            if (i % 5 == 0) { // somewhere else, as deep as it goes
                PlanPath path;
                do {
                    std::vector<std::string> steps;
                    for (const PlanField &field : fieldsAt(m_document->scenario(), path)) {
                        if (field.opens && shapeAt(m_document->scenario(), path) == PlanShape::thing) {
                            steps.push_back(field.key);
                        }
                    }
                    for (std::size_t row = 0; row < namesAt(m_document->scenario(), path).size(); ++row) {
                        steps.push_back(std::to_string(row));
                    }
                    if (steps.empty()) {
                        break;
                    }
                    path.push_back(steps[random() % steps.size()]);
                } while (random() % 4 != 0);
                frame.show(path);
            }
            const std::size_t shown = frame.isList() ? namesAt(m_document->scenario(), frame.path()).size() + 1 : 0;
            QVERIFY(!frame.isList() || frame.rowCount() == int(shown));
            for (int row = 0; row < frame.rowCount(); ++row) {
                for (int column = 0; column < frame.columnCount(); ++column) {
                    static_cast<void>(frame.index(row, column).data());
                }
            }
            QCOMPARE(grid.rowCount(), int(m_document->scenario().injects.size()) + 1);
            QCOMPARE(matrix.rowCount(), int(m_document->scenario().tasks.size()) + 1);
            for (int row = 0; row < grid.rowCount(); ++row) {
                QCOMPARE(grid.index(row, 5).data(Qt::EditRole).toString(),
                         row + 1 == grid.rowCount() ? QString()
                                                    : fromUtf8(m_document->scenario().injects[std::size_t(row)].title));
            }
        }
    }

    // ── the clipboard ────────────────────────────────────────────────────────────────────────────────────────────

    void pastesAListWithHeadings()
    {
        openBlank();
        MselGrid grid(words, *m_document);
        QMimeData data;
        textData(data, "No.\tTime\tFrom\tTo\tInject\tExpected action\tWeather\r\n"
                       "1\t09:00\tCaller\tPolice\t\"Smoke\nfrom the barn\"\treply 5 min\train\r\n"
                       "2\t09:05\tCrew\tPolice, Fire\tSomebody is \"hurt\"\t\t\r\n"
                       "\t\t\t\t\t\t\r\n"
                       "3\tlater\tCrew\tFire\tThe cows\t\tsun\r\n");
        const auto pasted = grid.paste(data, grid.index(0, 0), false);
        QVERIFY(pasted.added);
        QCOMPARE(pasted.rows, 3);
        QCOMPARE(grid.rowCount(), 4);
        QCOMPARE(text(grid, 0, InjectField::time), QStringLiteral("T+00:00"));
        QCOMPARE(text(grid, 1, InjectField::time), QStringLiteral("T+00:05"));
        QCOMPARE(text(grid, 2, InjectField::time), QStringLiteral("later"));
        QCOMPARE(text(grid, 0, InjectField::expects), QStringLiteral("reply 5 min"));
        QCOMPARE(text(grid, 1, InjectField::to), QStringLiteral("Police, Fire"));
        QCOMPARE(m_document->scenario().agencies.size(), 2U);
        QCOMPARE(grid.ownColumns(), QStringList{QStringLiteral("Weather")});
        QVERIFY(text(grid, 0, InjectField::title).contains(QStringLiteral("barn")));
        m_document->undo(); // one step
        QCOMPARE(grid.rowCount(), 1);
        QVERIFY(!m_document->canUndo());
    }

    void pastesOverCells()
    {
        openSmall();
        MselGrid grid(words, *m_document);
        const int rows = grid.rowCount();
        QMimeData data;
        textData(data, "One\tFirst text\nTwo\tSecond text\n");
        const auto pasted = grid.paste(data, at(grid, 1, InjectField::title), false);
        QVERIFY(!pasted.added);
        QCOMPARE(grid.rowCount(), rows);
        QCOMPARE(text(grid, 1, InjectField::title), QStringLiteral("One"));
        QCOMPARE(text(grid, 2, InjectField::text), QStringLiteral("Second text"));
        textData(data, "a\nb\nc");
        static_cast<void>(grid.paste(data, at(grid, rows - 2, InjectField::title), false)); // beyond the end
        QCOMPARE(grid.rowCount(), rows + 2);
        m_document->undo();
        m_document->undo();
        QVERIFY(m_document->scenario() == smallScenario());
    }

    void pastesATableOfAPage()
    {
        QMimeData data;
        data.setHtml(QStringLiteral("<html><body><table><tr><td><b>One</b></td><td>a &amp; b</td></tr>"
                                    "<tr><td colspan=2>Two</td></tr></table></body></html>"));
        QCOMPARE(cellsOf(data),
                 (Cells{{QStringLiteral("One"), QStringLiteral("a & b")}, {QStringLiteral("Two"), QString()}}));
    }

    void copiesWhatCanBePasted()
    {
        const Cells cells{{QStringLiteral("plain"), QStringLiteral("two\nlines"), QStringLiteral("a \"quoted\" word")},
                          {QStringLiteral("\"begins"), QStringLiteral("<b>&"), QStringLiteral("tab\there")}};
        QMimeData data;
        putCells(data, cells);
        QCOMPARE(cellsOf(data), cells);
        QMimeData page; // as a table alone
        page.setHtml(data.html());
        QCOMPARE(cellsOf(page)[0], cells[0]);
    }

    void copiesRowsWithAllThatIsInThem()
    {
        openSmall();
        MselGrid grid(words, *m_document);
        QModelIndexList all;
        for (int column = 0; column < grid.columnCount(); ++column) {
            all += grid.index(2, column);
        }
        QMimeData data;
        grid.copy(all, data);
        const auto pasted = grid.paste(data, grid.index(grid.rowCount() - 1, 0), false);
        QVERIFY(pasted.added);
        Inject copy = m_document->scenario().injects.back();
        QCOMPARE(copy.id, InjectId("3-2"));
        copy.id = InjectId("3");
        QVERIFY(copy == m_document->scenario().injects[2]);
    }

    // ── the matrix ───────────────────────────────────────────────────────────────────────────────────────────────

    void typesLetters()
    {
        openBlank();
        m_document->edit(QStringLiteral("agencies"), [](Scenario &s) {
            addAgency(s, "POL", "Police");
            addAgency(s, "FIR", "Fire");
        });
        RoleMatrix matrix(words, *m_document);
        const QAbstractItemModelTester tester(&matrix, QAbstractItemModelTester::FailureReportingMode::Fatal);
        QVERIFY(matrix.setData(matrix.index(0, 0), QStringLiteral("Close the road")));
        QCOMPARE(matrix.rowCount(), 2);
        const QModelIndex police = matrix.index(0, matrix.columnOf(AgencyId("POL")));
        for (const char letter : {'a', 'R'}) {
            QVERIFY(matrix.press({police}, QLatin1Char(letter)));
        }
        QCOMPARE(police.data().toString(), QStringLiteral("A/R"));
        QVERIFY(matrix.press({police}, QLatin1Char('r')));
        QCOMPARE(police.data().toString(), QStringLiteral("A"));
        QVERIFY(matrix.press({police}, QLatin1Char('-')));
        QCOMPARE(police.data().toString(), QString());
        QVERIFY(!matrix.press({police}, QLatin1Char('x')));
        QVERIFY(matrix.setData(police, QStringLiteral("ar?")));
        QCOMPARE(police.data().toString(), QStringLiteral("A/R?"));
        const int target = matrix.columnCount() - RoleMatrix::columnsAfter + RoleMatrix::targetColumn;
        QVERIFY(matrix.setData(matrix.index(0, target), QStringLiteral("3")));
        QCOMPARE(m_document->scenario().tasks[0].target, std::optional<Millis>(3min));
    }

    void writesMandates()
    {
        openSmall();
        RoleMatrix matrix(words, *m_document);
        const QModelIndex cell = matrix.index(matrix.rowOf(TaskId("cordon")), matrix.columnOf(AgencyId("POL")));
        const QString before = cell.data().toString();
        matrix.setMandate(cell, QStringLiteral("Close the road."));
        QCOMPARE(matrix.mandateAt(cell), QStringLiteral("Close the road."));
        QCOMPARE(*valueAt(find(m_document->scenario().tasks, TaskId("cordon"))->mandates, AgencyId("POL")),
                 std::string("Close the road."));
        QVERIFY(cell.data().toString() != before); // it can be seen that there is one
        QVERIFY(cell.data(Qt::ToolTipRole).toString().contains(QStringLiteral("Close the road.")));
        matrix.setMandate(matrix.index(0, RoleMatrix::titleColumn), QStringLiteral("nowhere"));
        m_document->undo();
        QVERIFY(m_document->scenario() == smallScenario());
    }

    void showsWhatASeatSees()
    {
        openSmall();
        InjectPreview preview(words, *m_document);
        preview.show(InjectId("2")); // to pol-1
        QCOMPARE(preview.item().value(QStringLiteral("title")).toString(), QStringLiteral("Patrol arrives"));
        for (const Seat &seat : m_document->scenario().seats) {
            preview.setSeat(seat.id);
            const bool sees = seat.id == SeatId("pol-1") || isControl(seat.kind);
            QCOMPARE(!preview.item().isEmpty(), sees);
            QCOMPARE(preview.unseen().isEmpty(), sees);
        }
        preview.setSeat({});
        QVERIFY(!preview.item().isEmpty());
        preview.show({});
        QVERIFY(!preview.unseen().isEmpty());
    }

    void takesFilesAlong()
    {
        openSmall();
        QFile file(m_home->filePath(QStringLiteral("a picture.png")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("one");
        file.close();
        QString name;
        QCOMPARE(m_document->addMedia(file.fileName(), name), QString());
        QCOMPARE(name, QStringLiteral("a picture.png"));
        QCOMPARE(m_document->addMedia(file.fileName(), name), QString()); // the same is the same
        QCOMPARE(m_document->mediaNames(), QStringList{QStringLiteral("a picture.png")});
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("another");
        file.close();
        QCOMPARE(m_document->addMedia(file.fileName(), name), QString());
        QCOMPARE(name, QStringLiteral("a picture-2.png"));
        QVERIFY(QFile::exists(m_document->folder() + QStringLiteral("/media/a picture.png")));
        QVERIFY(!m_document->addMedia(m_home->filePath(QStringLiteral("none")), name).isEmpty());
        m_document->edit(QStringLiteral("media"), [&](Scenario &s) { s.injects[0].media = {name.toStdString()}; });
        QVERIFY(waitUntil([&] { return !m_document->isChecking(); }));
        for (const Problem &problem : m_document->problems()) {
            QVERIFY(problem.kind != ProblemKind::mediaMissing || !problem.path.starts_with("injects.1"));
        }
    }

    void showsPhases()
    {
        openSmall();
        RoleMatrix matrix(words, *m_document);
        const QModelIndex cell = matrix.index(matrix.rowOf(TaskId("cordon")), matrix.columnOf(AgencyId("FIR")));
        QCOMPARE(cell.data().toString(), QStringLiteral("I"));
        matrix.setPhase(PhaseId("talk"));
        QVERIFY(matrix.press({cell}, QLatin1Char('-')));
        QVERIFY(matrix.press({cell}, QLatin1Char('C')));
        QCOMPARE(cell.data().toString(), QStringLiteral("C"));
        matrix.setPhase(std::nullopt);
        QCOMPARE(cell.data().toString(), QStringLiteral("I | C"));
    }

    void pastesAMatrix()
    {
        openBlank();
        RoleMatrix matrix(words, *m_document);
        QMimeData data;
        textData(data, "Task\tPolice\tFire\nClose the road\tA/R\tI\nPut it out\tI\tAR\n");
        matrix.paste(data, matrix.index(0, 0));
        const Scenario scenario = m_document->scenario();
        QCOMPARE(scenario.agencies.size(), 2U);
        QCOMPARE(scenario.tasks.size(), 2U);
        QVERIFY(scenario.tasks[1].roles == (Row{{AgencyId("police"), {I, false}}, {AgencyId("fire"), {A | R, false}}}));
        textData(data, "C\nI");
        matrix.paste(data, matrix.index(0, matrix.columnOf(AgencyId("fire"))));
        QVERIFY(cellIn(m_document->scenario().tasks[0], {}, AgencyId("fire")) == (Cell{C, false}));
        QCOMPARE(m_document->scenario().tasks.size(), 2U);
        textData(data, "A third\nA fourth");
        matrix.paste(data, matrix.index(2, 0));
        QCOMPARE(m_document->scenario().tasks.size(), 4U);
    }

    /// Whatever cell is selected: rows by their titles, letters as files have them, and what is not read is said.
    void laysARoleSheetOver()
    {
        openSmall();
        m_document->edit({}, [](Scenario &scenario) {
            scenario.tasks[0].title = "Close the road";
            scenario.tasks[0].roles = {{AgencyId("POL"), {A | R, false}}, {AgencyId("EMS"), {C, false}}};
        });
        const Scenario before = m_document->scenario();
        const std::size_t tasks = before.tasks.size();
        RoleMatrix matrix(words, *m_document);
        QMimeData data;
        textData(data, "Who does what\t\t\t\t\n"
                       "Task\tNote\tFire service\tpol\tCoastguard\n"
                       "close THE road\tsoon\taccountable\tI\t-\n"
                       "Boats\t\tnobody knows\t\tA/R?\n"
                       "Care for the crew\t\tS\t\tR\n"
                       "A heading\t\t\t\t\n");
        const QString said = matrix.paste(data, matrix.index(1, 2));
        const Scenario &now = m_document->scenario();
        QCOMPARE(now.tasks.size(), tasks + 2);
        const AgencyId coast = now.agencies.back().id;
        QCOMPARE(now.agencies.back().name, std::string("Coastguard"));
        QVERIFY(isStaffed(now, coast));
        const auto cell = [&](std::size_t task, const AgencyId &agency) { return cellIn(now.tasks[task], {}, agency); };
        QVERIFY(cell(0, AgencyId("FIR")) == (Cell{A, false}));
        QVERIFY(cell(0, AgencyId("POL")) == (Cell{I, false}));
        QVERIFY(cell(0, AgencyId("EMS")) == (Cell{C, false})); // the sheet has no column for it
        QVERIFY(cell(0, coast) == Cell{});
        QVERIFY(cell(tasks, coast) == (Cell{A | R, true}));
        QVERIFY(cell(tasks, AgencyId("FIR")) == Cell{});
        QVERIFY(cell(tasks + 1, AgencyId("FIR")) == (Cell{S, false}));
        for (const char *part : {"3 rows", "2 of them are new", "nobody knows", "Boats", "A heading", "Note"}) {
            QVERIFY2(said.contains(QLatin1String(part)), qPrintable(said));
        }
        m_document->undo();
        QVERIFY(m_document->scenario() == before);
    }
    /// Of the phase that is shown, and of no other.
    void laysARoleSheetOverOnePhase()
    {
        open(shipped("night-stop"));
        RoleMatrix matrix(words, *m_document);
        const PhaseId phase = m_document->scenario().phases[1].id;
        const PhaseId other = m_document->scenario().phases[0].id;
        matrix.setPhase(phase);
        const Task before = m_document->scenario().tasks.front();
        QMimeData data;
        textData(data, QByteArray::fromStdString("Task\tPolice\tFire service\n" + before.title + "\tI\tS\n"));
        QVERIFY(!matrix.paste(data, matrix.index(0, 0)).isEmpty());
        const Task &after = m_document->scenario().tasks.front();
        QVERIFY(cellIn(after, phase, AgencyId("POL")) == (Cell{I, false}));
        QVERIFY(cellIn(after, phase, AgencyId("FIR")) == (Cell{S, false}));
        for (const char *agency : {"POL", "FIR", "EMS"}) {
            QVERIFY(cellIn(after, other, AgencyId(agency)) == cellIn(before, other, AgencyId(agency)));
        }
        QVERIFY(cellIn(after, phase, AgencyId("EMS")) == cellIn(before, phase, AgencyId("EMS")));
    }

    // ── every part of the scenario ───────────────────────────────────────────────────────────────────────────────

    /// All that stands in a large scenario, in every place of it: what is shown can be typed, and means the same.
    void whatStandsAnywhereCanBeTyped_data() { whatStandsThereCanBeTyped_data(); }
    void whatStandsAnywhereCanBeTyped()
    {
        QFETCH(QString, language);
        const Words in(language);
        const Scenario scenario = shipped("night-stop");
        int values = 0;
        forEachPlace(scenario, [&](const PlanPath &path) {
            const auto fields = fieldsAt(scenario, path);
            if (shapeAt(scenario, path) != PlanShape::thing) {
                return;
            }
            for (std::size_t i = 0; i < fields.size(); ++i, ++values) {
                const QString text = valueText(in, scenario, path, i);
                Scenario other = scenario;
                const bool other_ = fields[i].opens || text.isEmpty() || fields[i].key == "id";
                const bool waits = fields[i].isTrigger && !isTyped(*triggerAt(scenario, path, i));
                if (other_ || waits) {
                    continue;
                }
                // something else first, so that typing it has something to do
                const bool emptied = typeValue(in, other, path, i, {});
                QVERIFY2(typeValue(in, other, path, i, text), qPrintable(whereIs(path, fields[i]) + text));
                QVERIFY2(!emptied || other == scenario, qPrintable(whereIs(path, fields[i]) + text));
            }
        });
        QVERIFY(values > 1000);
    }

    /// Every key of describe.h can be reached, and each has words in every language.
    void reachesEveryKey()
    {
        Scenario scenario;
        std::set<std::string> meanings;
        addOneOfEach(scenario, {});
        forEachPlace(scenario, [&](const PlanPath &path) {
            for (const PlanField &field : fieldsAt(scenario, path)) {
                meanings.insert(field.meaning);
                QVERIFY2(field.key == "id" || knownKeys().contains(keyText(words, field.key)), field.key.c_str());
                QVERIFY2(knownMeanings().contains(fromUtf8(field.meaning)), field.meaning.c_str());
            }
        });
        std::set<std::string> all; // needs to know and sets of questionnaires are no places
        QFile description(QStringLiteral(SAMVIRKE_SOURCE_DIR "/assets/scenario.schema.json"));
        QVERIFY(description.open(QIODevice::ReadOnly));
        meaningsIn(QJsonDocument::fromJson(description.readAll()).object(), all);
        QVERIFY(all.size() > 150);
        for (const std::string &meaning : all) {
            const bool asText = meaning == "An agency, or a seat where dispatch and scene are two readers" ||
                                meaning == "From the inject to the reading";
            QVERIFY2(asText || meanings.contains(meaning), meaning.c_str());
        }
    }

    void addsAndTypesEverywhere()
    {
        openSmall();
        PlanTable table(words, *m_document);
        const QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::Fatal);
        for (const PlanField &part : fieldsAt(m_document->scenario(), {})) {
            table.show({part.key});
            if (!part.opens || !table.isList()) {
                continue;
            }
            const int before = table.rowCount();
            const int added = table.insert(before);
            QCOMPARE(table.rowCount(), before + 1);
            table.remove({added});
            QCOMPARE(table.rowCount(), before);
            m_document->undo();
            m_document->undo();
        }
        QVERIFY(m_document->scenario() == smallScenario() || m_document->canUndo()); // a seat stays of an agency
    }

    void opensWhatIsBelow()
    {
        openSmall();
        PlanTable table(words, *m_document);
        const QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::Fatal);
        table.show({"rounds"});
        const int row = table.insert(table.rowCount());
        const auto column = [&](const std::string &key) {
            int at = 0;
            while (table.fieldAt(table.index(0, at))->key != key) {
                ++at;
            }
            return at;
        };
        QVERIFY(table.setData(table.index(row, column("title")), QStringLiteral("Now")));
        QVERIFY(table.setData(table.index(row, column("opens")), QStringLiteral("7")));
        QVERIFY(table.setData(table.index(row, column("owners")), QStringLiteral("cordon")));
        QVERIFY(!table.setData(table.index(row, column("owners")), QStringLiteral("Nobody knows it")));
        QVERIFY(!table.flags(table.index(row, column("urgency"))).testFlag(Qt::ItemIsEditable));
        table.show(table.below(table.index(row, column("urgency")), false));
        QVERIFY(table.isList());
        QVERIFY(table.pathText().endsWith(QStringLiteral("Now › Urgency")));
        const int unit = table.insert(0);
        QVERIFY(table.setData(table.index(unit, 0), QStringLiteral("The fire")));
        QVERIFY(table.setData(table.index(unit, 1), QStringLiteral("4")));
        const Round &round = m_document->scenario().rounds[std::size_t(row)];
        QVERIFY(round.opens == Trigger(AtTime{7min}));
        QCOMPARE(round.owners, std::vector{TaskId("cordon")});
        QCOMPARE(round.urgency.size(), 1U);
        QCOMPARE(round.urgency[0].level, 4);
        while (m_document->canUndo()) { // what is shown may go
            m_document->undo();
        }
        QVERIFY(m_document->scenario() == smallScenario());
    }

    void writesWhatMayBeMissing()
    {
        openSmall();
        m_document->edit(QStringLiteral("none"), [](Scenario &s) {
            s.map.reset();
            s.mechanisms.tripleAlert.reset();
        });
        PlanTable table(words, *m_document);
        table.show({"map"});
        QVERIFY(!table.canBeCleared());
        QVERIFY(!table.setData(table.index(0, PlanTable::keyColumn), QStringLiteral("x")));
        QVERIFY(!m_document->scenario().map);
        QVERIFY(table.setData(table.index(0, PlanTable::valueColumn), QStringLiteral("map.png")));
        QCOMPARE(m_document->scenario().map->image, std::string("map.png"));
        table.clearThing();
        QVERIFY(!m_document->scenario().map);
        table.show({"mechanisms", "triple_alert"}); // what makes no sense makes nothing
        QVERIFY(!table.setData(table.index(0, PlanTable::valueColumn), QStringLiteral("No such task")));
        QVERIFY(!m_document->scenario().mechanisms.tripleAlert);
    }

    void renamesInAList()
    {
        openSmall();
        PlanTable table(words, *m_document);
        table.show({"agencies"});
        const int name = table.columnCount() - 1;
        QVERIFY(table.setData(table.index(1, name), QStringLiteral("BRANN")));
        QCOMPARE(m_document->scenario().agencies[1].id, AgencyId("BRANN"));
        QCOMPARE(m_document->scenario().injects[0].to, std::vector{Party("BRANN")});
        QVERIFY(!table.setData(table.index(1, name), QStringLiteral("POL"))); // taken
        QCOMPARE(m_document->scenario().agencies[1].id, AgencyId("BRANN"));
    }

    void goesWhereAProblemStands_data()
    {
        QTest::addColumn<QByteArray>("problem");
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("key");
        const auto row = [](const char *problem, const char *path, const char *key) {
            QTest::newRow(problem) << QByteArray(problem) << QByteArray(path) << QByteArray(key);
        };
        row("agencies.FIR.part_of", "agencies", "part_of");
        row("agencies.FIR", "agencies", "name");
        row("agencies.FIR.profile.culture", "agencies 1 profile", "culture");
        row("clock.length", "clock", "length");
        row("title", "", "title");
        row("mechanisms.triple_alert.arises", "mechanisms triple_alert", "arises");
        row("seats.nobody.agency", "seats", "");
    }
    void goesWhereAProblemStands()
    {
        QFETCH(QByteArray, problem);
        QFETCH(QByteArray, path);
        QFETCH(QByteArray, key);
        openSmall();
        PlanTable table(words, *m_document);
        const QModelIndex at = table.goTo(problem.toStdString());
        QByteArray there;
        for (const std::string &step : table.path()) {
            there += (there.isEmpty() ? "" : " ") + QByteArray::fromStdString(step);
        }
        QCOMPARE(there, path);
        QVERIFY(at.isValid());
        QVERIFY(key.isEmpty() || table.fieldAt(at)->key == key.toStdString());
    }

    // ── problems ─────────────────────────────────────────────────────────────────────────────────────────────────

    void fixesWhatItOffers_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QByteArray>("key");
        const auto row = [](const char *from, const char *to, const char *key) {
            QTest::newRow(key) << QByteArray(from) << QByteArray(to) << QByteArray(key);
        };
        row("to: [FIR], text: The barn", "to: [fir], text: The barn", "unknown-reference");
        row("{id: lead, kind: facilitator,", "{id: lead, kind: evaluator,", "no-facilitator");
        row("to: [pol-1], text", "text", "no-recipient");
        row("length: 30 min", "length: 2 min", "after-end");
        row("release: {at: 3 min}", "release: {unscheduled: soon}", "unscheduled");
        row("roles: {POL: A/R, FIR: I, EMS: I}", "roles: {POL: R, FIR: I, EMS: I}", "not-one-answerable");
        row("roles: {EMS: A/R, POL: C, FIR: S}", "roles: {EMS: A, POL: C, FIR: S}", "answerable-alone");
        row("roles: {EMS: A/R, POL: C, FIR: S}", "roles: {EMS: A/R/C, FIR: S}", "doer-and-told");
        row("roles: {POL: A/R, FIR: R}, share: any", "roles: {POL: A/R, FIR: R}", "several-responsible");
        row("target: 3 min, roles: {POL", "roles: {POL", "no-target");
        QTest::newRow("somebody unknown")
            << QByteArray("to: [FIR], text: The barn") << QByteArray("to: [Coastguard-2], text: The barn")
            << QByteArray("unknown-reference");
    }
    void fixesWhatItOffers()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QByteArray, key);
        QByteArray yaml(smallScenarioYaml);
        QVERIFY(yaml.contains(from));
        const Reading reading = readScenario(yaml.replace(from, to).toStdString());
        QVERIFY(!hasErrors(reading.problems));
        open(reading.scenario);
        ProblemList problems(words, *m_document);
        QVERIFY(waitUntil([&] { return !m_document->isChecking(); }));
        const auto rowOf = [&] {
            for (int row = 0; row < problems.rowCount(); ++row) {
                if (keyOf(problems.problemAt(row).kind) == key.toStdString() && !problems.fixText(row).isEmpty()) {
                    return row;
                }
            }
            return -1;
        };
        const int row = rowOf();
        QVERIFY(row >= 0);
        const Problem problem = problems.problemAt(row);
        problems.fix(row);
        QVERIFY(waitUntil([&] { return !m_document->isChecking(); }));
        for (const Problem &left : m_document->problems()) {
            QVERIFY(left.kind != problem.kind || left.path != problem.path);
        }
        m_document->undo();
        QVERIFY(m_document->scenario() == reading.scenario);
    }

    /// A file of another program may say nothing of who plays.
    void makesPlayers_data()
    {
        QTest::addColumn<QStringList>("agencies");
        QTest::addColumn<QStringList>("to");
        QTest::addColumn<QStringList>("made");
        QTest::newRow("to everybody") << QStringList{} << QStringList{QStringLiteral("all")}
                                      << QStringList{QStringLiteral("POL"), QStringLiteral("FIR"),
                                                     QStringLiteral("EMS")};
        QTest::newRow("to some") << QStringList{}
                                 << QStringList{QStringLiteral("Coastguard"), QStringLiteral("Harbour")}
                                 << QStringList{QStringLiteral("Coastguard"), QStringLiteral("Harbour")};
        QTest::newRow("of agencies") << QStringList{QStringLiteral("CIV")} << QStringList{QStringLiteral("all")}
                                     << QStringList{QStringLiteral("CIV")};
    }
    void makesPlayers()
    {
        QFETCH(QStringList, agencies);
        QFETCH(QStringList, to);
        QFETCH(QStringList, made);
        Scenario scenario = blankScenario("new", "New", "en", "Facilitator");
        for (const QString &agency : agencies) {
            Agency one;
            one.id = AgencyId(agency.toStdString());
            one.name = "Agency";
            scenario.agencies.push_back(one);
        }
        insertInject(scenario, 0);
        scenario.injects[0].title = "Storm";
        for (const QString &party : to) {
            scenario.injects[0].to.emplace_back(party == QLatin1String("all") ? everybody.value : party.toStdString());
        }
        open(scenario);
        ProblemList problems(words, *m_document);
        QVERIFY(waitUntil([&] { return !m_document->isChecking(); }));
        int row = 0;
        while (row < problems.rowCount() && problems.problemAt(row).kind != ProblemKind::noPlayers) {
            ++row;
        }
        QVERIFY(row < problems.rowCount() && !problems.fixText(row).isEmpty());
        problems.fix(row);
        QVERIFY(waitUntil([&] { return !m_document->isChecking(); }));
        QVERIFY(!hasErrors(m_document->problems()));
        QStringList there;
        for (const AgencyId &agency : measuredAgencies(m_document->scenario())) {
            QVERIFY(isStaffed(m_document->scenario(), agency));
            there += fromUtf8(agency.value);
        }
        QCOMPARE(there, made);
        m_document->undo();
        QVERIFY(m_document->scenario() == scenario);
    }

    void knowsTrades_data()
    {
        QTest::addColumn<int>("trade");
        const auto row = [](const char *name, std::optional<Trade> trade) {
            QTest::newRow(name) << (trade ? static_cast<int>(*trade) : -1);
        };
        row("Police", Trade::police);
        row("Politiet", Trade::police);
        row("112", Trade::police);
        row("Fire and rescue", Trade::fire);
        row("Brannvesenet", Trade::fire);
        row("Emergency health", Trade::health);
        row("AMK Vest", Trade::health);
        row("Helseforetaket", Trade::health);
        row("Nordvik kommune", Trade::municipality);
        row("Firm of hauliers", std::nullopt);
        row("Polish embassy", std::nullopt);
        row("Shipping company", std::nullopt);
    }
    void knowsTrades()
    {
        QFETCH(int, trade);
        Agency agency;
        agency.name = QTest::currentDataTag();
        const auto found = tradeOf(agency);
        QCOMPARE(found ? static_cast<int>(*found) : -1, trade);
        for (const QString &language : Words::languages()) {
            for (const StockAgency &stock : stockAgencies(Words(language))) {
                QVERIFY(tradeOf(stock.agency) == stock.trade);
                Agency named;
                named.name = stock.agency.name;
                QVERIFY(tradeOf(named) == stock.trade);
            }
        }
    }

    /// Neither a row of nothing, nor a step that does nothing.
    void nonsenseLeavesNoRowBehind()
    {
        openSmall();
        QString said;
        RoleMatrix matrix(words, *m_document);
        connect(&matrix, &DocumentTable::refused, this, [&said](const QString &why) { said = why; });
        const int rows = matrix.rowCount();
        const QModelIndex cell = matrix.index(rows - 1, RoleMatrix::firstAgency);
        QVERIFY(!matrix.setData(cell, QStringLiteral("xyz")));
        QVERIFY(said.contains(QStringLiteral("xyz")));
        QCOMPARE(matrix.rowCount(), rows);
        // as the window does it: a row is made, and then typed into
        const auto typed = [&](const QString &first, const QString &second) {
            matrix.insert(rows - 1);
            for (const QString &text : {first, second}) {
                matrix.beginTyping();
                if (!text.isEmpty()) {
                    static_cast<void>(matrix.setData(cell, text));
                }
                matrix.endTyping();
            }
            QCoreApplication::processEvents();
        };
        typed(QStringLiteral("xyz"), {});
        QCOMPARE(matrix.rowCount(), rows);
        typed(QStringLiteral("xyz"), QStringLiteral("R"));
        QCOMPARE(matrix.rowCount(), rows + 1);
        m_document->undo();
        m_document->undo();
        matrix.insert(rows - 1);
        matrix.beginTyping();
        static_cast<void>(matrix.setData(cell, QStringLiteral("R")));
        matrix.cancelTyping();
        QCoreApplication::processEvents();
        QCOMPARE(matrix.rowCount(), rows);
        typed({}, {}); // what is proposed will do
        QCOMPARE(matrix.rowCount(), rows + 1);
        m_document->undo();
        QVERIFY(!m_document->isDirty());
    }

    void acceptsWarnings()
    {
        openSmall();
        ProblemList problems(words, *m_document);
        QVERIFY(waitUntil([&] { return !m_document->isChecking(); }));
        int row = 0;
        while (row < problems.rowCount() && problems.problemAt(row).severity() != Severity::warning) {
            ++row;
        }
        const int warnings = problems.count(Severity::warning);
        problems.accept(row, QStringLiteral("It is meant so."));
        QVERIFY(waitUntil([&] { return !m_document->isChecking(); }));
        QCOMPARE(problems.count(Severity::warning), warnings - 1);
    }

    void showsWhereItStands()
    {
        openSmall();
        m_document->edit(QStringLiteral("To"), [](Scenario &s) { s.injects[0].to = {Party("NOBODY")}; });
        MselGrid grid(words, *m_document);
        QVERIFY(waitUntil([&] { return !m_document->isChecking(); }));
        QVERIFY(text(grid, 0, InjectField::number) == QStringLiteral("")); // the small one has no numbers
        QVERIFY(at(grid, 0, InjectField::number).data().toString().contains(QStringLiteral("✗")));
        QVERIFY(!at(grid, 0, InjectField::to).data(Qt::ToolTipRole).toString().isEmpty());
        QCOMPARE(at(grid, 0, InjectField::to).data(LiveTable::ToneRole).toInt(), int(Tone::alarm));
        const auto place = gridPlace({ProblemKind::unknownReference, "injects.1.to.0", {}, {}, {}, {}});
        QVERIFY(place && place->inject == InjectId("1") && place->field == InjectField::to);
        const auto cell = matrixPlace({ProblemKind::contestedCell, "tasks.animals.roles.EMS", {}, {}, {}, {}});
        QVERIFY(cell && cell->task == TaskId("animals") && cell->agency == AgencyId("EMS"));
    }

private:
    void open(const Scenario &scenario)
    {
        QCOMPARE(m_document->create(m_home->filePath(QStringLiteral("scenario")), scenario), QString());
    }
    void openSmall() { open(smallScenario()); }
    void openBlank() { open(blankScenario("new", "New", "en", "Facilitator")); }

    template <class Do>
    static void forEachPlace(const Scenario &scenario, Do what, const PlanPath &path = {})
    {
        what(path);
        if (shapeAt(scenario, path) == PlanShape::list) {
            for (std::size_t i = 0; i < namesAt(scenario, path).size(); ++i) {
                forEachPlace(scenario, what, path / std::to_string(i));
            }
            return;
        }
        for (const PlanField &field : fieldsAt(scenario, path)) {
            if (field.opens) {
                forEachPlace(scenario, what, path / field.key);
            }
        }
    }
    static void addOneOfEach(Scenario &scenario, const PlanPath &path)
    {
        if (shapeAt(scenario, path) == PlanShape::list) {
            insertAt(scenario, path, 0);
            addOneOfEach(scenario, path / "0");
            return;
        }
        for (const PlanField &field : fieldsAt(scenario, path)) {
            if (field.opens) {
                addOneOfEach(scenario, path / field.key);
            }
        }
    }
    static void meaningsIn(const QJsonValue &value, std::set<std::string> &all)
    {
        for (const QJsonValue &one : value.toArray()) {
            meaningsIn(one, all);
        }
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            if (it.key() == QLatin1String("description") && it->isString()) {
                all.insert(it->toString().toStdString());
            }
            meaningsIn(*it, all);
        }
    }
    static bool isTyped(const Trigger &trigger)
    {
        return std::holds_alternative<AtTime>(trigger) || std::holds_alternative<AfterInject>(trigger) ||
               std::holds_alternative<ByHand>(trigger);
    }
    static QString whereIs(const PlanPath &path, const PlanField &field)
    {
        QString text;
        for (const std::string &step : path) {
            text += fromUtf8(step) + QLatin1Char('.');
        }
        return text + fromUtf8(field.key) + QStringLiteral(": ");
    }
    static Scenario shipped(const char *name)
    {
        QFile file(QStringLiteral(SAMVIRKE_SOURCE_DIR "/scenarios/%1/scenario.yaml").arg(QLatin1String(name)));
        return file.open(QIODevice::ReadOnly) ? readScenario(file.readAll().toStdString()).scenario : Scenario{};
    }

    static QModelIndex at(const MselGrid &grid, int row, InjectField field)
    {
        return grid.index(row, grid.columnOf(field));
    }
    static QString text(const MselGrid &grid, int row, InjectField field)
    {
        return at(grid, row, field).data(Qt::EditRole).toString();
    }
    static bool set(MselGrid &grid, int row, InjectField field, const char *typed)
    {
        return grid.setData(at(grid, row, field), QString::fromUtf8(typed));
    }

    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<ScenarioDocument> m_document;
};

QTEST_MAIN(TestEditor)
#include "tst_editor.moc"
