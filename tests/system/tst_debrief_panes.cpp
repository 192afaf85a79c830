// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "at_dialog.h"
#include "screen.h"
#include "shipped.h"

#include "models/control_room.h"
#include "models/evidence.h"
#include "plot/timeline_plot.h"
#include "workbench/attribute_dialog.h"
#include "workbench/chart_pane.h"
#include "workbench/compare_pane.h"
#include "workbench/debrief_page.h"
#include "workbench/debrief_view.h"
#include "workbench/drawing_view.h"
#include "workbench/evidence_view.h"
#include "workbench/hot_wash_window.h"
#include "workbench/main_window.h"
#include "workbench/shell.h"
#include "workbench/timeline_pane.h"
#include "workbench/unnamed.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QElapsedTimer>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>
#include <QToolButton>

using namespace samvirke;
using namespace samvirke::test;

/// An instructor goes through the panes of a debrief with the keyboard, and shows its hot wash.
class TestDebriefPanes : public QObject
{
    Q_OBJECT

public:
    explicit TestDebriefPanes(const Screen &screen) : m_screen(screen) {}

private slots:
    void initTestCase()
    {
        SKIP_WITHOUT_SCREEN(m_screen);
        for (const char *team : {"silo", "slow"}) {
            QProcess program;
            program.start(QStringLiteral(SAMVIRKE_BINARY),
                          {QStringLiteral("rehearse"), library() + QStringLiteral("/tunnel-fire"),
                           QStringLiteral("--team"), QString::fromLatin1(team), QStringLiteral("--out"),
                           m_folder.filePath(QString::fromLatin1(team))});
            QVERIFY(program.waitForFinished(60'000));
            QVERIFY2(program.exitCode() == 0, program.readAllStandardError().constData());
        }
        Settings::setLanguage(QStringLiteral("en"));
        Settings::setTheme(Theme::light);
        m_shell = std::make_unique<Shell>();
        m_shell->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_shell->window()));
        QTRY_COMPARE(QGuiApplication::focusWindow(), m_shell->window()->windowHandle());
        m_shell->window()->openExercise(m_folder.filePath(QStringLiteral("slow/exercise.samvirke")));
        QTRY_VERIFY_WITH_TIMEOUT(m_shell->window()->debrief()->hasDebrief(), 20'000);
    }
    void cleanupTestCase() { m_shell.reset(); }

    /// Each picture is gone through by keys; each mark that they come to is proved by Enter, and has a table with
    /// Ctrl+T that goes on with the same keys.
    void everyPictureIsGoneThroughByKeys_data()
    {
        QTest::addColumn<QString>("tab");
        for (const char *tab : {"Profile", "Network", "Urgency", "Information", "Collaboration"}) {
            QTest::addRow("%s", tab) << QString::fromLatin1(tab);
        }
    }
    void everyPictureIsGoneThroughByKeys()
    {
        QFETCH(QString, tab);
        ChartPane *pane = open(tab);
        QVERIFY(pane != nullptr);
        keepPicture(qPrintable(tab));
        pane->setFocus();
        QTRY_VERIFY(pane->view().hasFocus());
        press(Qt::Key_Home);
        QStringList met;
        const DrawnShape *before = nullptr;
        while (pane->view().current() != before) {
            before = pane->view().current();
            QVERIFY(!before->tip.isEmpty());
            QCOMPARE(pane->view().accessibleDescription(), before->tip);
            met += before->tip;
            press(Qt::Key_Return);
            QCOMPARE(shownEntries(), before->entries.size());
            if (!before->entries.empty()) {
                QVERIFY(proofTitle().contains(before->tip));
            }
            press(Qt::Key_Right);
        }
        std::size_t figures = 0;
        for (const Drawn &part : pane->view().drawing().parts) {
            const auto *shape = std::get_if<DrawnShape>(&part);
            figures += shape != nullptr && shape->canBeProved() ? 1 : 0;
        }
        QVERIFY(figures > 0);
        QCOMPARE(static_cast<std::size_t>(met.size()), figures);

        press(Qt::Key_T, Qt::ControlModifier);
        QVERIFY(pane->showsTable());
        QTRY_VERIFY(pane->table().hasFocus());
        QVERIFY(pane->table().model()->rowCount() > 0);
        press(Qt::Key_Down);
        const auto expected = pane->table().rows().entriesAt(pane->table().currentIndex());
        if (expected.empty() && tab == QLatin1String("Collaboration")) { // of which the record cannot say anything
            QCOMPARE(proofTitle(), QString{});
        } else {
            QCOMPARE(shownEntries(), expected.size());
        }
        press(Qt::Key_T, Qt::ControlModifier);
        QVERIFY(!pane->showsTable());
        QTRY_VERIFY(pane->view().hasFocus());
        QStringList wrong;
        findUnnamed(QAccessible::queryAccessibleInterface(view()), tab, wrong);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
    }

    /// A on an act says which task it was about; the entry tells it, and undo takes it back.
    void anActIsCorrected()
    {
        open(QStringLiteral("Profile"));
        auto *entries = view()->findChild<EvidenceView *>(QStringLiteral("entries"));
        QVERIFY(entries != nullptr);
        DebriefSession &shown = *m_shell->window()->debrief()->session();
        const auto act = std::ranges::find_if(shown.entries(), [](const Entry &entry) {
            return std::holds_alternative<TaskStarted>(entry.happened.event);
        });
        QVERIFY(act != shown.entries().end());
        shown.prove(QStringLiteral("an act"), {act->seq});
        QTRY_COMPARE(shownEntries(), std::size_t(1));
        entries->setFocus();
        atDialog<AttributeDialog>(this, [] {
            press(Qt::Key_Down);
            press(Qt::Key_Tab);
            QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("It was the other one"));
            press(Qt::Key_Return);
        });
        press(Qt::Key_A);
        QTRY_COMPARE(shown.debrief().corrections, 1);
        QTRY_VERIFY(entries->model()->index(0, 3).data().toString().contains(QLatin1String("It was the other one")));
        atDialog<AttributeDialog>(this, [] { press(Qt::Key_R, Qt::AltModifier); });
        QTRY_VERIFY(entries->hasFocus());
        press(Qt::Key_A);
        QTRY_COMPARE(shown.debrief().corrections, 0);
        QVERIFY(shown.evaluation().attributions.empty());
    }

    void aClickGoesToTheEntries()
    {
        ChartPane *pane = open(QStringLiteral("Urgency"));
        pane->view().setFocus();
        press(Qt::Key_Home);
        const QRectF box = pane->view().current()->outline().boundingRect();
        const double scale = pane->view().width() / pane->view().drawing().width;
        open(QStringLiteral("Network"));
        open(QStringLiteral("Urgency"));
        QTest::mouseClick(&pane->view(), Qt::LeftButton, {}, (box.center() * scale).toPoint());
        QCOMPARE(shownEntries(), pane->view().current()->entries.size());
        QVERIFY(proofTitle().contains(pane->view().current()->tip));
    }

    void thePictureIsCopiedAndSaved()
    {
        ChartPane *pane = open(QStringLiteral("Network"));
        pane->setFocus();
        QTRY_VERIFY(pane->view().hasFocus());
        press(Qt::Key_C, Qt::ControlModifier);
        const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
        QVERIFY(copied->hasImage());
        QVERIFY(copied->data(QStringLiteral("image/svg+xml")).contains("<svg"));
        QCOMPARE(copied->text(), pane->view().drawing().description);
        for (const char *name : {"network.svg", "network.png"}) {
            const QString path = m_folder.filePath(QString::fromLatin1(name));
            atDialog<QFileDialog>(this, [path] {
                for (const QChar c : path) {
                    QTest::keyClick(QApplication::focusWidget(), c.toLatin1());
                }
                QTest::keyClick(QApplication::activeModalWidget(), Qt::Key_Return);
            });
            pane->savePicture();
            QFile file(path);
            QVERIFY2(file.open(QIODevice::ReadOnly), name);
            const QByteArray bytes = file.readAll();
            QVERIFY(path.endsWith(QLatin1String("png")) ? bytes.startsWith("\x89PNG") : bytes.contains("<svg"));
        }
    }

    /// Up to the moment: fewer contacts at the beginning, all of them at the end.
    void theNetworkGrowsWithTheMoment()
    {
        ChartPane *pane = open(QStringLiteral("Network"));
        const auto exchanges = [&] {
            int sum = 0;
            const auto &rows = pane->table();
            for (int row = 0; row < rows.model()->rowCount(); ++row) {
                sum += rows.model()->index(row, 4).data().toInt();
            }
            return sum;
        };
        const int all = exchanges();
        QVERIFY(all > 0);
        auto *session = m_shell->window()->debrief()->findChild<DebriefSession *>();
        QToolButton *until = nullptr;
        for (auto *tool : pane->findChildren<QToolButton *>()) {
            until = tool->text() == QLatin1String("Up to the moment") ? tool : until;
        }
        QVERIFY(until != nullptr);
        session->setMoment(ExerciseTime{0});
        until->setFocus();
        press(Qt::Key_Space);
        QVERIFY(until->isChecked());
        QCOMPARE(exchanges(), 0);
        session->setMoment(session->debrief().length / 2);
        QVERIFY(exchanges() <= all);
        session->setMoment(session->debrief().length);
        QCOMPARE(exchanges(), all);
        press(Qt::Key_Space);
    }

    /// A weight is typed, what comes of it is judged anew, and all are as designed again with one key.
    void weightsAreEdited()
    {
        open(QStringLiteral("Profile"));
        DebriefSession *session = m_shell->window()->debrief()->session();
        auto *weight = view()->findChild<QDoubleSpinBox *>();
        auto *measure = weight->parentWidget()->findChild<QComboBox *>();
        QVERIFY(weight != nullptr && measure != nullptr);
        const QString key = measure->currentData().toString();
        const double before = weight->value();
        const auto value = [&] { return *session->debrief().group(GroupKind::roleClarity)->value; };
        const double designed = value();
        QSignalSpy judged(session, &DebriefSession::judged);
        weight->setFocus();
        weight->selectAll();
        type("7");
        press(Qt::Key_Return);
        QTRY_COMPARE(judged.count(), 1);
        QCOMPARE(session->weights().at(key.toStdString()), 7.0);
        QCOMPARE(session->debrief().measure(key.toStdString())->weight, 7.0);
        QVERIFY(value() != designed);
        for (auto *tool : view()->findChildren<QToolButton *>()) {
            if (tool->text() == QLatin1String("As designed")) {
                tool->setFocus();
                press(Qt::Key_Space);
            }
        }
        QTRY_COMPARE(judged.count(), 2);
        QVERIFY(session->weights().empty());
        QCOMPARE(value(), designed);
        QCOMPARE(weight->value(), before);
    }

    void anotherFactIsPicked()
    {
        ChartPane *pane = open(QStringLiteral("Information"));
        auto *fact = pane->findChild<QComboBox *>();
        QVERIFY(fact->count() > 1);
        const QString before = pane->view().drawing().description;
        fact->setFocus();
        press(Qt::Key_Down);
        QCOMPARE(fact->currentIndex(), 1);
        QVERIFY(pane->view().drawing().description != before);
        QCOMPARE(pane->view().accessibleName(), pane->view().drawing().description);
    }

    void theSlidesGoByKeys()
    {
        open(QStringLiteral("Findings"));
        QElapsedTimer since;
        since.start();
        press(Qt::Key_F9);
        HotWashWindow *slides = view()->hotWash();
        QVERIFY(slides != nullptr);
        QVERIFY(QTest::qWaitForWindowExposed(slides));
        QVERIFY2(since.elapsed() < 5'000, qPrintable(QString::number(since.elapsed())));
        QTRY_COMPARE(QGuiApplication::focusWindow(), slides->windowHandle());
        QVERIFY(slides->isFullScreen());
        QTRY_VERIFY(slides->hasFocus());
        for (const auto *label : slides->findChildren<QLabel *>()) {
            QVERIFY2(label->font().pointSizeF() >= 24, qPrintable(label->text()));
        }
        if (const QString folder = qEnvironmentVariable("SAMVIRKE_PICTURES"); !folder.isEmpty()) {
            slides->grab().save(folder + QStringLiteral("/hot-wash.png"));
        }
        QSet<QString> seen;
        for (int slide = 0; slide < 5; ++slide) {
            QCOMPARE(slides->slide(), slide);
            seen += slides->accessibleDescription();
            QStringList wrong;
            findUnnamed(QAccessible::queryAccessibleInterface(slides), QStringLiteral("hot wash"), wrong);
            QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
            press(Qt::Key_Right);
        }
        QCOMPARE(seen.size(), 5);
        QCOMPARE(slides->slide(), 4);
        press(Qt::Key_Left);
        QCOMPARE(slides->slide(), 3);

        // what is said is written down, and is there when the slides are shown again
        auto *note = slides->findChild<QPlainTextEdit *>();
        auto *question = slides->findChild<QLineEdit *>();
        question->setFocus();
        question->selectAll();
        type("Who knew?");
        note->setFocus();
        type("Nobody told us");
        press(Qt::Key_Left); // goes through the text, not to another slide
        QCOMPARE(slides->slide(), 3);
        press(Qt::Key_Escape); // leaves the text
        press(Qt::Key_Escape); // leaves the slides
        QTRY_VERIFY(!slides->isVisible());
        QTRY_COMPARE(QGuiApplication::focusWindow(), m_shell->window()->windowHandle());
        // it is kept in the exercise, as a finding with the moment's entries
        const auto &kept = m_shell->window()->debrief()->session()->evaluation().findings;
        const auto found = std::ranges::find(kept, std::string("Nobody told us"), &ReviewedFinding::text);
        QVERIFY(found != kept.end());
        QVERIFY(found->standing == Standing::own && !found->entries.empty() && found->lesson != Lesson::unsaid);
        press(Qt::Key_F9);
        slides = view()->hotWash();
        QVERIFY(QTest::qWaitForWindowExposed(slides));
        QTRY_VERIFY(slides->hasFocus());
        press(Qt::Key_End);
        press(Qt::Key_Left);
        QCOMPARE(slides->findChild<QPlainTextEdit *>()->toPlainText(), QStringLiteral("Nobody told us"));
        QCOMPARE(slides->findChild<QLineEdit *>()->text(), QStringLiteral("Who knew?"));

        const QString before = slides->accessibleDescription();
        slides->exchange(0);
        QVERIFY(slides->accessibleDescription() != before);

        for (const char *name : {"hot.odt", "hot.pdf"}) {
            const QString path = m_folder.filePath(QString::fromLatin1(name));
            atDialog<QFileDialog>(this, [path] {
                for (const QChar c : path) {
                    QTest::keyClick(QApplication::focusWidget(), c.toLatin1());
                }
                QTest::keyClick(QApplication::activeModalWidget(), Qt::Key_Return);
            });
            slides->save();
            QVERIFY2(QFileInfo(path).size() > 1000, name);
        }
        slides->setFocus();
        press(Qt::Key_Escape);
        QTRY_VERIFY(!slides->isVisible());
    }

    /// Beside another play, with what means nothing said; and not beside itself.
    void anotherTakeStandsBeside()
    {
        open(QStringLiteral("Compare"));
        auto *pane = qobject_cast<ComparePane *>(view()->tabs().currentWidget());
        QVERIFY(pane != nullptr);
        QVERIFY(!pane->comparison());
        QSignalSpy compared(pane, &ComparePane::compared);
        pane->add({m_folder.filePath(QStringLiteral("slow/exercise.samvirke"))});
        QTRY_COMPARE_WITH_TIMEOUT(compared.count(), 1, 20'000);
        QVERIFY(!pane->comparison()); // the same record
        pane->add({m_folder.filePath(QStringLiteral("silo/exercise.samvirke"))});
        QTRY_COMPARE_WITH_TIMEOUT(compared.count(), 2, 20'000);
        QVERIFY(pane->comparison().has_value());
        QVERIFY(pane->comparison()->groups.front().test == std::nullopt); // takes by the same people
        auto *chart = qobject_cast<ChartPane *>(pane->findChild<QTabWidget *>()->widget(1));
        QVERIFY(chart != nullptr);
        QCOMPARE(chart->table().model()->rowCount(), static_cast<int>(pane->comparison()->tasks.size()));
        for (int row = 0; row < chart->table().model()->rowCount(); ++row) {
            const PlayComparison::OfTask &task = pane->comparison()->tasks[static_cast<std::size_t>(row)];
            QCOMPARE(chart->table().model()->index(row, 1).data(Qt::FontRole).isValid(), task.differs());
        }
        // on the line of this one, and in the table beside its entries
        TimelinePane &timeline = view()->timeline();
        open(QStringLiteral("Timeline"));
        auto *other = timeline.findChild<QComboBox *>(QStringLiteral("otherTake"));
        QVERIFY(other->isVisible() && timeline.other() == nullptr);
        timeline.showAsTable(true);
        const int own = timeline.table().model()->rowCount();
        timeline.showAsTable(false);
        other->setFocus();
        const QImage alone = timeline.plot().grab().toImage();
        press(Qt::Key_Down);
        QVERIFY(timeline.other() != nullptr && timeline.other()->name == QLatin1String("silo"));
        QVERIFY(timeline.plot().grab().toImage() != alone);
        press(Qt::Key_Up);
        QVERIFY(timeline.other() == nullptr && timeline.plot().grab().toImage() == alone);
        press(Qt::Key_Down);
        timeline.showAsTable(true);
        int shown = 0;
        for (const DebriefMark &mark : timeline.other()->lanes.marks) {
            shown += view()->shown().shows(groupOf(mark.kind)) ? 1 : 0;
        }
        QVERIFY(shown > 50);
        QCOMPARE(timeline.table().model()->rowCount(), own + shown);
        int of = 0;
        for (int row = 0; row < own + shown; ++row) {
            of += timeline.table().model()->index(row, 0).data().toString() == QLatin1String("silo") ? 1 : 0;
        }
        QCOMPARE(of, shown);
        timeline.showAsTable(false);
        keepPicture("overlay");
        pane->clear();
        QVERIFY(timeline.other() == nullptr && !other->isVisible());
        pane->add({m_folder.filePath(QStringLiteral("silo/exercise.samvirke"))});
        QTRY_COMPARE_WITH_TIMEOUT(compared.count(), 3, 20'000);
        open(QStringLiteral("Compare"));
        pane->findChild<QTabWidget *>()->setCurrentIndex(2);
        keepPicture("series");
        QStringList wrong;
        findUnnamed(QAccessible::queryAccessibleInterface(pane), QStringLiteral("compare"), wrong);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
        keepPicture("compare");
    }

    void whatThePaneCanDoIsListed()
    {
        open(QStringLiteral("Network"));
        QStringList keys;
        for (const WindowCommand &command : m_shell->window()->commands()) {
            keys += command.keys;
        }
        QVERIFY(keys.contains(QStringLiteral("Ctrl+T")));
        QVERIFY(keys.contains(QStringLiteral("F9")));
    }

    /// From the moment that is looked at, in the lobby, with the record as it was; the last, for an exercise is under
    /// way then.
    void aNewTakeIsPlayedFromTheMoment()
    {
        open(QStringLiteral("Compare"));
        auto *session = m_shell->window()->debrief()->findChild<DebriefSession *>();
        const ExerciseTime at = session->debrief().length / 2;
        session->setMoment(at);
        QToolButton *take = nullptr;
        for (auto *tool : view()->tabs().currentWidget()->findChildren<QToolButton *>()) {
            take = tool->text().startsWith(QLatin1String("Play a new take")) ? tool : take;
        }
        QVERIFY(take != nullptr);
        atDialog<QMessageBox>(this, [] { press(Qt::Key_Return); });
        take->setFocus();
        press(Qt::Key_Space);
        QTRY_COMPARE(m_shell->window()->workspace(), MainWindow::Workspace::lobby);
        QTRY_VERIFY_WITH_TIMEOUT(m_shell->window()->controlRoom() != nullptr, 20'000);
        QTRY_COMPARE(m_shell->window()->controlRoom()->state().status, Status::paused);
        QCOMPARE(m_shell->window()->controlRoom()->state().now, at);
        ExerciseState then;
        for (const Entry &entry : session->entries()) {
            if (entry.happened.at <= at) {
                then = apply(std::move(then), entry.happened);
            }
        }
        QCOMPARE(m_shell->window()->controlRoom()->state().cues.size(), then.cues.size());
    }

private:
    void keepPicture(const char *name) const
    {
        const QString folder = qEnvironmentVariable("SAMVIRKE_PICTURES");
        if (!folder.isEmpty()) {
            QTest::qWait(200);
            m_shell->window()->grab().save(QStringLiteral("%1/%2.png").arg(folder, QString::fromLatin1(name)));
        }
    }
    static void press(Qt::Key key, Qt::KeyboardModifiers with = {})
    {
        // a window may just have gone
        (void)QTest::qWaitFor([] { return QGuiApplication::focusWindow() != nullptr; });
        QTest::keyClick(QGuiApplication::focusWindow(), key, with);
    }
    static void type(const char *text)
    {
        for (; *text != 0; ++text) {
            QTest::keyClick(QGuiApplication::focusWindow(), *text);
        }
    }
    [[nodiscard]] DebriefView *view() const { return m_shell->window()->debrief()->view(); }
    /// @returns the picture in it, if it has one
    ChartPane *open(const QString &title)
    {
        QTabWidget &tabs = view()->tabs();
        for (int i = 0; i < tabs.count(); ++i) {
            if (tabs.tabText(i) == title) {
                tabs.setCurrentIndex(i);
                auto *pane = qobject_cast<ChartPane *>(tabs.currentWidget());
                return pane != nullptr ? pane : tabs.currentWidget()->findChild<ChartPane *>();
            }
        }
        qFatal("there is no %s", qPrintable(title));
    }
    /// How many entries are shown as proof.
    [[nodiscard]] std::size_t shownEntries() const
    {
        const auto *session = m_shell->window()->debrief()->findChild<DebriefSession *>();
        std::size_t rows = 0;
        for (const auto *table : view()->findChildren<EvidenceView *>()) {
            if (table->accessibleName() == QLatin1String("Entries")) {
                rows = static_cast<std::size_t>(table->model()->rowCount());
            }
        }
        if (!session->proof() || session->proof()->entries.size() != rows) {
            return std::numeric_limits<std::size_t>::max();
        }
        return rows;
    }
    [[nodiscard]] QString proofTitle() const
    {
        const auto *session = m_shell->window()->debrief()->findChild<DebriefSession *>();
        return session->proof() ? session->proof()->what : QString{};
    }

    const Screen &m_screen;
    QTemporaryDir m_folder;
    std::unique_ptr<Shell> m_shell;
};

int main(int argc, char *argv[])
{
    return runOnScreen<TestDebriefPanes>(argc, argv);
}

#include "tst_debrief_panes.moc"
