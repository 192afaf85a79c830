// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/improvement_table.h"
#include "report/debrief_text.h"
#include "session/delete_exercise.h"
#include "session/settings.h"
#include "workbench/debrief_view.h"
#include "workbench/edit_table.h"
#include "workbench/findings_pane.h"
#include "workbench/improvement_pane.h"
#include "workbench/live_view.h"
#include "workbench/report_pane.h"
#include "workbench/unnamed.h"

#include "full_debrief.h"
#include "journals.h"

#include <QAccessible>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace samvirke;
using namespace samvirke::test;

namespace {

template <class T>
T *named(const QWidget &parent, const char *name)
{
    for (T *one : parent.findChildren<T *>()) {
        if (one->accessibleName() == QLatin1String(name)) {
            return one;
        }
    }
    return nullptr;
}

} // namespace

/// An instructor works through findings with keys, as the budget has it: one key and the text.
class TestEvaluating : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QVERIFY(m_dir.isValid()); }
    void init()
    {
        m_path = m_dir.filePath(QStringLiteral("%1/exercise.samvirke").arg(++m_files));
        QVERIFY(QDir().mkpath(QFileInfo(m_path).path()));
        makeJournal(m_path.toStdString(), randomDrafts(1, 20));
        open();
    }
    void cleanup()
    {
        m_view.reset();
        m_session.reset();
    }

    void acceptsDisputesAndMerges()
    {
        LiveView *list = findings()->list();
        list->setFocus();
        QVERIFY(at(0).standing == Standing::found);
        QTest::keyClick(list, Qt::Key_A);
        QCOMPARE(at(0).standing, Standing::accepted);

        QTest::keyClick(list, Qt::Key_Down);
        QTest::keyClick(list, Qt::Key_D);
        auto *reason = named<QLineEdit>(*findings(), "Why it is disputed");
        QVERIFY(reason->hasFocus());
        QCOMPARE(at(1).standing, Standing::found); // not without a reason
        QTest::keyClicks(reason, QStringLiteral("Agreed before"));
        QTest::keyClick(reason, Qt::Key_Return);
        QCOMPARE(at(1).standing, Standing::disputed);
        QCOMPARE(at(1).reason, std::string("Agreed before"));
        QVERIFY(list->hasFocus());

        QTest::keyClick(list, Qt::Key_Down);
        QTest::keyClick(list, Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(list, Qt::Key_M);
        QCOMPARE(at(3).standing, Standing::merged);
        QCOMPARE(at(3).into, at(2).id);
        // its entries prove both
        const auto entries = entriesWithMerged(m_session->findings(), at(2));
        QVERIFY(m_session->proof()->entries == entries);
        QVERIFY(entries.size() > at(2).entries.size());

        open(); // the program is closed and opened again
        QCOMPARE(at(1).standing, Standing::disputed);
        QCOMPARE(at(3).standing, Standing::merged);
        QTest::keyClick(findings()->list(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(at(3).standing, Standing::found);
        QTest::keyClick(findings()->list(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(at(3).standing, Standing::merged);
    }

    void annotatesAndCodes()
    {
        findings()->list()->setFocus();
        QTest::keyClick(findings()->list(), Qt::Key_Return);
        auto *annotation = named<QPlainTextEdit>(*findings(), "Annotation");
        QVERIFY(annotation->hasFocus());
        QTest::keyClicks(annotation, QStringLiteral("They said so."));
        QTest::keyClick(annotation, Qt::Key_Escape);
        QVERIFY(findings()->list()->hasFocus());
        QCOMPARE(at(0).annotation, std::string("They said so."));
        auto *obstacle = named<QComboBox>(*findings(), "Obstacle");
        obstacle->setFocus();
        QTest::keyClick(obstacle, Qt::Key_Down);
        QCOMPARE(at(0).obstacle, obstacle->currentData().toString().toStdString());
        QVERIFY(!at(0).obstacle.empty());
        // what was typed is kept also when another finding is chosen, or all is closed
        annotation->setFocus();
        QTest::keyClicks(annotation, QStringLiteral("!"));
        findings()->list()->setCurrentIndex(findings()->list()->model()->index(1, 0));
        QVERIFY(QString::fromStdString(at(0).annotation).contains(QLatin1Char('!')));
        QVERIFY(at(1).annotation.empty());
        annotation->setFocus();
        QTest::keyClicks(annotation, QStringLiteral("second"));
        open();
        QCOMPARE(at(1).annotation, std::string("second"));
    }

    /// From a pane of its own: one key, and the text.
    void makesAFindingOfWhatIsSelected()
    {
        tabs()->setCurrentIndex(0);
        m_session->prove(QStringLiteral("the cordon"), {4, 5});
        tabs()->currentWidget()->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F, Qt::ControlModifier | Qt::AltModifier);
        QVERIFY(tabs()->currentWidget() == findings());
        auto *text = qobject_cast<QPlainTextEdit *>(QApplication::focusWidget());
        QVERIFY(text != nullptr);
        QTest::keyClicks(text, QStringLiteral("Two cordons"));
        QTest::keyClick(text, Qt::Key_Escape);
        const ReviewedFinding own = m_session->findings().back();
        QCOMPARE(own.standing, Standing::own);
        QCOMPARE(own.text, std::string("Two cordons"));
        QVERIFY(own.entries == (std::vector<std::int64_t>{4, 5}));
        QCOMPARE(own.agencies.size(), std::size_t{2});
        QCOMPARE(own.at, ExerciseTime{240'000});
        QTest::keyClick(findings()->list(), Qt::Key_Delete);
        QVERIFY(m_session->findings().back().standing != Standing::own);
    }

    void makesAFindingOfAStretch()
    {
        m_session->proveNothing();
        m_session->setArea(DebriefSession::Stretch{ExerciseTime{120'000}, ExerciseTime{240'000}});
        findings()->addOwn();
        QVERIFY(m_session->findings().back().entries == (std::vector<std::int64_t>{2, 3, 4}));
    }

    void notesBecomeFindingsOrAreLinked()
    {
        tabs()->setCurrentWidget(findings());
        LiveView *list = findings()->list();
        list->setFocus();
        list->setCurrentKey(QStringLiteral("note/10"));
        QVERIFY(m_session->proof()->entries == (std::vector<std::int64_t>{8, 10}));
        QTest::keyClick(list, Qt::Key_F, Qt::ControlModifier | Qt::AltModifier);
        const ReviewedFinding own = m_session->findings().back();
        QCOMPARE(own.text, std::string("Nobody repeats the casualty count."));
        QCOMPARE(own.lesson, Lesson::identified);
        QVERIFY(own.notes == std::vector<std::int64_t>{10});

        list->setFocus();
        list->selectionModel()->setCurrentIndex(list->model()->index(0, 0),
                                                QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        const auto row = static_cast<LiveTable *>(list->model())->rowOf(QStringLiteral("note/11"));
        list->selectionModel()->select(list->model()->index(row, 0),
                                       QItemSelectionModel::Select | QItemSelectionModel::Rows);
        QTest::keyClick(list, Qt::Key_L);
        QVERIFY(at(0).notes == std::vector<std::int64_t>{11});
        QVERIFY(list->model()->index(row, 4).data().toString().contains(QStringLiteral("F1")));
        QTest::keyClick(list, Qt::Key_L);
        QVERIFY(at(0).notes.empty());
    }

    void aFindingBecomesAnItemOfThePlan()
    {
        findings()->list()->setFocus();
        QTest::keyClick(findings()->list(), Qt::Key_P);
        QVERIFY(tabs()->currentWidget() == plan());
        QCOMPARE(m_session->evaluation().plan.size(), std::size_t{1});
        auto *model = qobject_cast<ImprovementTable *>(plan()->table()->model());
        const auto set = [&](int column, const char *text) {
            return model->setData(model->index(0, column), QString::fromLatin1(text));
        };
        QVERIFY(model->missing().contains(QStringLiteral("no owner")));
        QCOMPARE(model->index(0, ImprovementTable::finding).data().toString(), QStringLiteral("F1"));
        QVERIFY(set(ImprovementTable::owner, "POL"));
        QVERIFY(set(ImprovementTable::due, "1.3.2027"));
        QVERIFY(set(ImprovementTable::status, "Under way"));
        QVERIFY(set(ImprovementTable::element, "training"));
        QVERIFY(model->missing().isEmpty());
        QSignalSpy refused(model, &ImprovementTable::refused);
        QVERIFY(!set(ImprovementTable::due, "soon") && !set(ImprovementTable::owner, "Nobody") &&
                !set(ImprovementTable::element, "luck") && !set(ImprovementTable::status, ""));
        QCOMPARE(refused.count(), 4);
        QVERIFY(set(ImprovementTable::start, "2027-04-01"));
        QVERIFY(model->missing().contains(QStringLiteral("due before")));
        // typed as in a spreadsheet
        plan()->table()->choose(model->index(0, ImprovementTable::contact));
        QTest::keyClicks(plan()->table(), QStringLiteral("K"));
        auto *editor = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(editor != nullptr);
        QTest::keyClicks(editor, QStringLiteral("ari"));
        QTest::keyClick(editor, Qt::Key_Return);
        open();
        const Improvement item = m_session->evaluation().plan.at(0);
        QCOMPARE(item.due, std::string("2027-03-01"));
        QCOMPARE(item.owner, AgencyId("POL"));
        QCOMPARE(item.status, ActionStatus::underWay);
        QVERIFY(item.contact.ends_with("ari"));
    }

    /// From the file of another take: once, to be marked with how it went.
    void itemsComeAlongFromAnEarlierTake()
    {
        const QString earlier = m_dir.filePath(QStringLiteral("first/exercise.samvirke"));
        QVERIFY(QDir().mkpath(QFileInfo(earlier).path()));
        makeJournal(earlier.toStdString(), randomDrafts(2, 20));
        Improvement planned;
        planned.issue = "Two lists";
        planned.action = "Keep one";
        planned.owner = AgencyId("POL");
        const auto kept = addStep(earlier.toStdString(), *readEvaluation(earlier.toStdString()),
                                  partsOf(addAction({}, planned)), 1'796'000'000'000);
        QVERIFY(kept.has_value());
        plan()->carryFrom(earlier);
        plan()->carryFrom(earlier);
        QCOMPARE(m_session->evaluation().plan.size(), std::size_t{1});
        auto *model = qobject_cast<ImprovementTable *>(plan()->table()->model());
        const QModelIndex cell = model->index(0, ImprovementTable::progress);
        QVERIFY(cell.data().toString().contains(QStringLiteral("not said")));
        QVERIFY(cell.data(Qt::ToolTipRole).toString().contains(QStringLiteral("first")));
        QVERIFY(!model->setData(cell, QStringLiteral("wonderful")));
        QVERIFY(model->setData(cell, QStringLiteral("improved")));
        open();
        const Improvement item = m_session->evaluation().plan.at(0);
        QCOMPARE(item.progress, Progress::improved);
        QCOMPARE(item.carriedFrom, std::string("first"));
        QCOMPARE(item.owner, AgencyId("POL"));
        // one of this take has nothing to be measured against
        QVERIFY(m_session->change(addAction(m_session->evaluation(), {})));
        model = qobject_cast<ImprovementTable *>(plan()->table()->model());
        QVERIFY(!(model->flags(model->index(1, ImprovementTable::progress)) & Qt::ItemIsEditable));
        QVERIFY(!model->setData(model->index(1, ImprovementTable::progress), QStringLiteral("worse")));
        m_session->undo();
        m_session->undo();
        m_session->undo();
        QVERIFY(m_session->evaluation().plan.empty());
    }

    void daysAreReadAsPeopleWriteThem_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("day");
        const auto row = [](const char *typed, const char *day) {
            QTest::newRow(typed) << QString::fromLatin1(typed) << QString::fromLatin1(day);
        };
        row("2027-03-01", "2027-03-01");
        row("1.3.2027", "2027-03-01");
        row("01.03.27", "2027-03-01");
        row(" 1/3/2027 ", "2027-03-01");
        row("30.2.2027", "");
        row("1.3", "");
        row("soon", "");
        row("", "");
    }
    void daysAreReadAsPeopleWriteThem()
    {
        QFETCH(QString, typed);
        QFETCH(QString, day);
        QCOMPARE(dayFromText(typed), day);
    }

    /// Nothing can be focused that has no name.
    void everythingIsNamed()
    {
        for (QWidget *pane : std::initializer_list<QWidget *>{findings(), plan()}) {
            tabs()->setCurrentWidget(pane);
            QStringList wrong;
            findUnnamed(QAccessible::queryAccessibleInterface(pane), QStringLiteral("debrief"), wrong);
            QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
        }
    }

    /// All that belongs to it goes, what others put there stays, and a record that is open is left alone.
    void deletesForGood()
    {
        cleanup();
        const Words words(QStringLiteral("en"));
        const QDir folder = QFileInfo(m_path).dir();
        for (const char *name : {"exercise.samvirke.keys", "report.html", "debrief.json", "notes.txt"}) {
            QFile file(folder.filePath(QString::fromLatin1(name)));
            QVERIFY(file.open(QIODevice::WriteOnly));
        }
        QCOMPARE(filesOfExercise(m_path).size(), 4);
        QCOMPARE(filesThatStay(m_path), QStringList{QStringLiteral("notes.txt")});
        {
            auto host = Journal::openToWrite(m_path.toStdString());
            QVERIFY(host.has_value());
            QVERIFY(!deleteExercise(words, m_path).isEmpty());
            QVERIFY(QFile::exists(m_path));
            QVERIFY(host->append(host->last(), {}).has_value());
            QVERIFY(host->settle().has_value());
        }
        QCOMPARE(deleteExercise(words, m_path), QString());
        QCOMPARE(folder.entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
                 QStringList{QStringLiteral("notes.txt")});
        QVERIFY(!deleteExercise(words, m_path).isEmpty()); // there is none
    }

    /// Parts in and out and moved by keys, one's own words kept in the file, and the pages as they will be printed.
    void putsTheReportTogether()
    {
        ReportPane *pane = m_view->reportPane();
        tabs()->setCurrentWidget(pane);
        QListWidget *parts = pane->parts();
        parts->setFocus();
        const std::size_t all = pane->plan().parts.size();
        const ReportPart second = pane->plan().parts[1].part;
        parts->setCurrentRow(0);
        QTest::keyClick(parts, Qt::Key_Down);
        QTest::keyClick(parts, Qt::Key_Space); // out
        QTRY_VERIFY(!pane->plan().has(second));
        QTest::keyClick(parts, Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(pane->plan().parts[2].part, second);
        QCOMPARE(pane->plan().parts.size(), all);
        QCOMPARE(parts->currentRow(), 2);

        parts->setCurrentRow(0);
        pane->own()->setFocus();
        QTest::keyClicks(pane->own(), QStringLiteral("It went well."));
        QTest::keyClick(pane->own(), Qt::Key_Tab); // on to something else
        QCOMPARE(m_session->evaluation().words.at("overview"), std::string("It went well."));
        QTRY_VERIFY_WITH_TIMEOUT(pane->pages() > 1, 30'000);

        open(); // another day
        pane = m_view->reportPane();
        QVERIFY(!pane->plan().has(second)); // what was chosen is remembered
        QCOMPARE(m_session->evaluation().words.at("overview"), std::string("It went well."));
        tabs()->setCurrentWidget(pane);
        pane->parts()->setCurrentRow(0);
        QCOMPARE(pane->own()->toPlainText(), QStringLiteral("It went well."));
        const Report report = pane->finished();
        QVERIFY(std::ranges::any_of(report.blocks, [](const Block &block) {
            const auto *paragraph = std::get_if<Paragraph>(&block);
            return paragraph != nullptr && paragraph->text == QStringLiteral("It went well.");
        }));
        Settings::setReportPlan({});
        m_session->undo();
        QVERIFY(m_session->evaluation().words.empty());
        QVERIFY(pane->own()->toPlainText().isEmpty());
    }

    /// Two exercises in one folder: reports there may be of either.
    void deletesOnlyItsOwn()
    {
        cleanup();
        const QDir folder = QFileInfo(m_path).dir();
        const QString other = folder.filePath(QStringLiteral("other.samvirke"));
        QVERIFY(QFile::copy(m_path, other));
        QFile report(folder.filePath(QStringLiteral("report.html")));
        QVERIFY(report.open(QIODevice::WriteOnly));
        QCOMPARE(deleteExercise(Words(QStringLiteral("en")), m_path), QString());
        QVERIFY(!QFile::exists(m_path) && QFile::exists(other) && report.exists());
        QCOMPARE(deleteExercise(Words(QStringLiteral("en")), other), QString());
        QVERIFY(!folder.exists());
    }

private:
    /// Anew, from the file.
    void open()
    {
        m_view.reset();
        m_session.reset();
        OpenedExercise exercise;
        exercise.scenario = smallScenario();
        exercise.entries = someEntries();
        exercise.debrief = fullDebrief();
        exercise.kept = *readEvaluation(m_path.toStdString());
        exercise.evaluation = *evaluationFrom(exercise.kept.parts);
        m_session = std::make_unique<DebriefSession>(m_path, std::move(exercise));
        m_view = std::make_unique<DebriefView>(Words(QStringLiteral("en")), *m_session);
        m_view->resize(1'200, 800);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
        tabs()->setCurrentWidget(findings());
        findings()->list()->setFocus();
    }
    [[nodiscard]] FindingsPane *findings() const { return m_view->findChild<FindingsPane *>(); }
    [[nodiscard]] ImprovementPane *plan() const { return m_view->findChild<ImprovementPane *>(); }
    [[nodiscard]] QTabWidget *tabs() const { return m_view->findChild<QTabWidget *>(); }
    [[nodiscard]] const ReviewedFinding &at(std::size_t i) const { return m_session->findings().at(i); }

    QTemporaryDir m_dir;
    QString m_path;
    int m_files = 0;
    std::unique_ptr<DebriefSession> m_session;
    std::unique_ptr<DebriefView> m_view;
};

QTEST_MAIN(TestEvaluating)
#include "tst_evaluating.moc"
