// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cpu_time.h"
#include "hands.h"
#include "long_record.h"
#include "program.h"
#include "screen.h"
#include "shipped.h"

#include "models/library.h"
#include "plot/timeline_plot.h"
#include "session/debrief_session.h"
#include "workbench/compare_pane.h"
#include "workbench/debrief_page.h"
#include "workbench/debrief_view.h"
#include "workbench/evidence_view.h"
#include "workbench/hot_wash_window.h"
#include "workbench/main_window.h"
#include "workbench/moment_panel.h"
#include "workbench/shell.h"
#include "workbench/timeline_pane.h"

#include <QFileDialog>
#include <QQuickWidget>
#include <QTabBar>
#include <QTabWidget>
#include <QToolButton>

using namespace samvirke;
using namespace samvirke::test;

namespace {

struct Budget
{
    const char *job;
    int most;    ///< clicks and keys together: see Hands for what counts
    int longest; ///< ms of work
};

/// What an instructor may have to do and wait for, at most.
constexpr std::array budgets{
    Budget{"open the last exercise", 1, 3'000},
    Budget{"jump to a moment", 1, 100},
    Budget{"see the figures of a stretch", 1, 200},
    Budget{"make a finding of what is selected", 1, 10'000},
    Budget{"compare planned and played roles", 1, 2'000},
    Budget{"filter", 1, 2'000},
    Budget{"show the hot wash", 1, 5'000},
    Budget{"compare two takes", 3, 10'000},
    Budget{"save the report", 2, 15'000},
};

} // namespace

/// Five minutes after ENDEX, with an exercise of five thousand entries.
class TestInstructor : public QObject
{
    Q_OBJECT

public:
    explicit TestInstructor(const Screen &screen) : m_screen(screen) {}

private slots:
    void initTestCase()
    {
        SKIP_WITHOUT_SCREEN(m_screen);
        const auto files = shippedFiles("tunnel-fire");
        const QString exercises = m_screen.home() + QStringLiteral("/Documents/Samvirke/exercises");
        QVERIFY(QDir().mkpath(exercises + QStringLiteral("/before")));
        QVERIFY(QDir().mkpath(exercises + QStringLiteral("/now")));
        const Rehearsal before = rehearse(files, "slow", 2);
        const Rehearsal now = rehearse(files, "gaps", 1);
        const std::vector<Entry> entries = longRecord(now, 5000);
        QVERIFY(entries.size() > 4500);
        QVERIFY(writeRecord((exercises + QStringLiteral("/before/exercise.samvirke")).toStdString(), files,
                            before.entries));
        m_file = exercises + QStringLiteral("/now/exercise.samvirke");
        QVERIFY(writeRecord(m_file.toStdString(), files, entries));
    }

    void worksThroughTheDebrief()
    {
        Settings::setLanguage(QStringLiteral("en"));
        Shell shell;
        shell.show();
        m_window = shell.window();
        QVERIFY(QTest::qWaitForWindowExposed(m_window));
        QTRY_COMPARE(QGuiApplication::focusWindow(), m_window->windowHandle());
        const auto *library = m_window->findChild<LibraryModel *>();
        QTRY_VERIFY(!library->lastPath().isEmpty());

        begin();
        QVERIFY(m_hands.click(m_window->library(), "lastExercise"));
        QTRY_VERIFY_WITH_TIMEOUT(page().hasDebrief(), 60'000);
        settle();
        check("open the last exercise", Work::ofAll);
        QCOMPARE(page().path(), m_file);
        QVERIFY(session().entries().size() > 4500);

        // at a mark somewhere in the middle
        goTo(pane());
        const QPoint mark = aMark();
        begin();
        m_hands.click(canvas(), mark);
        settle();
        QTRY_COMPARE(pane().moment().shown().at, session().moment());
        check("jump to a moment");
        QVERIFY(session().proof() && session().proof()->entries.size() == 1);
        const Entry &entry = *session().entry(session().proof()->entries.front());
        QCOMPARE(session().moment(), entry.happened.saidAt);
        QVERIFY(makeFinding(QStringLiteral("Nobody said who leads."), {entry.seq}));

        goTo(pane());
        const QRect all = pane().plot().lanesRect();
        begin();
        m_hands.drag(canvas(), {all.left() + 200, all.bottom() - 3}, {all.left() + 240, all.bottom() - 3},
                     Qt::ShiftModifier);
        settle();
        check("see the figures of a stretch");
        QVERIFY(session().area() && pane().figures().messages.value() > 0);
        std::vector<std::int64_t> inside;
        for (const Entry &one : session().entries()) {
            if (one.happened.at >= session().area()->from && one.happened.at <= session().area()->to) {
                inside.push_back(one.seq);
            }
        }
        QVERIFY(inside.size() > 10);
        QVERIFY(makeFinding(QStringLiteral("Much at once."), inside));
        session().setArea(std::nullopt);

        begin();
        clickTab(QStringLiteral("Roles"));
        settle();
        check("compare planned and played roles");
        auto *roles = view().tabs().currentWidget()->findChild<EvidenceView *>();
        QVERIFY(roles != nullptr && roles->model()->rowCount() > 5);
        QTest::mouseClick(roles->viewport(), Qt::LeftButton, {}, roles->visualRect(aProvenRow(*roles)).center());
        QVERIFY(session().proof() && !session().proof()->entries.empty());
        const std::vector<std::int64_t> proven = session().proof()->entries;
        QVERIFY(makeFinding(QStringLiteral("Done by another than planned."), proven));

        goTo(pane());
        auto *entries = view().findChild<EvidenceView *>(QStringLiteral("entries"));
        begin();
        m_hands.press(Qt::Key_F, Qt::ControlModifier);
        m_hands.write(QStringLiteral("kind:decision"));
        const auto decisions = std::ranges::count_if(
            session().entries(), [](const Entry &one) { return markKindOf(one.happened.event) == MarkKind::decision; });
        QTRY_COMPARE(entries->model()->rowCount(), static_cast<int>(decisions));
        check("filter");

        begin();
        m_hands.press(Qt::Key_F9);
        QTRY_VERIFY(view().hotWash() != nullptr && view().hotWash()->isVisible());
        QTRY_COMPARE(QGuiApplication::focusWindow(), view().hotWash()->windowHandle());
        settle();
        check("show the hot wash");
        m_hands.send(Qt::Key_Escape);
        QTRY_COMPARE(QGuiApplication::focusWindow(), m_window->windowHandle());

        begin();
        clickTab(QStringLiteral("Compare"));
        auto *takes = qobject_cast<ComparePane *>(view().tabs().currentWidget());
        QVERIFY(takes != nullptr);
        auto *recent = takes->findChild<QToolButton *>(QStringLiteral("recent"));
        m_hands.whenOffered();
        m_hands.click(recent, recent->rect().center());
        QTRY_VERIFY_WITH_TIMEOUT(takes->comparison().has_value(), 60'000);
        check("compare two takes", Work::ofAll);

        QVERIFY(savesTheReport());
    }

private:
    enum class Work { ofThis, ofAll };

    /// The first time as what is proposed, then as a text to edit, which is proposed from then on.
    bool savesTheReport()
    {
        const QDir folder = QFileInfo(m_file).dir();
        QString proposed;
        m_hands.whenAsked<QFileDialog>([&](QFileDialog &) { m_hands.press(Qt::Key_Return); });
        begin();
        m_hands.press(Qt::Key_S, Qt::ControlModifier);
        check("save the report", Work::ofAll);
        const QString html = QString::fromUtf8(bytesOf(folder.filePath(QStringLiteral("report.html"))));
        for (const auto &[text, entries] : m_made) {
            const QString first = QStringLiteral("E%1").arg(entries.front());
            if (!html.contains(text) || !html.contains(first)) {
                qWarning("%s %s", qPrintable(text), qPrintable(first));
                return false;
            }
        }
        m_hands.whenAsked<QFileDialog>([&](QFileDialog &) { // the name is selected
            m_hands.write(QStringLiteral("report.odt"));
            m_hands.press(Qt::Key_Return);
        });
        m_hands.press(Qt::Key_S, Qt::ControlModifier);
        m_hands.whenAsked<QFileDialog>([&](QFileDialog &dialog) {
            proposed = QFileInfo(dialog.selectedFiles().value(0)).fileName();
            m_hands.send(Qt::Key_Escape);
        });
        m_hands.press(Qt::Key_S, Qt::ControlModifier);
        if (!QFile::exists(folder.filePath(QStringLiteral("report.odt"))) || proposed != QLatin1String("report.odt")) {
            qWarning("proposed %s", qPrintable(proposed));
            return false;
        }
        return true;
    }

    /// @returns false if it is not kept with @p entries
    bool makeFinding(const QString &text, const std::vector<std::int64_t> &entries)
    {
        begin();
        m_hands.press(Qt::Key_F, Qt::ControlModifier | Qt::AltModifier);
        m_hands.write(text);
        m_hands.send(Qt::Key_Escape); // back to the list
        check("make a finding of what is selected");
        m_made.emplace_back(text, entries);
        return std::ranges::any_of(session().evaluation().findings, [&](const ReviewedFinding &finding) {
            return finding.standing == Standing::own && finding.text == text.toStdString() &&
                   finding.entries == entries;
        });
    }

    void begin()
    {
        settle();
        m_hands.begin();
        m_worked = workedMicroseconds();
        m_workedByAll = workedByAllMicroseconds();
    }
    /// What is asked of the window and the screen is done.
    static void settle()
    {
        for (int i = 0; i < 3; ++i) {
            QCoreApplication::sendPostedEvents();
            QCoreApplication::processEvents();
        }
    }
    /// @param whose other threads work for it, too; else only this one keeps people waiting
    void check(const char *job, Work whose = Work::ofThis)
    {
        const auto budget =
            std::ranges::find_if(budgets, [&](const Budget &one) { return qstrcmp(one.job, job) == 0; });
        QVERIFY2(budget != budgets.end(), job);
        const std::int64_t work =
            (whose == Work::ofAll ? workedByAllMicroseconds() - m_workedByAll : workedMicroseconds() - m_worked) / 1000;
        qInfo("%s: %d of %d clicks and keys, %lld of %d ms of work", job, m_hands.used(), budget->most,
              static_cast<long long>(work), budget->longest);
        QVERIFY2(m_hands.used() <= budget->most, job);
        QVERIFY2(work <= budget->longest, job);
    }

    void goTo(QWidget &tab)
    {
        view().tabs().setCurrentWidget(&tab);
        tab.setFocus();
        QTest::qWait(300); // what is prepared when nobody does anything
    }
    void clickTab(const QString &name)
    {
        QTabBar &bar = *view().tabs().tabBar();
        for (int i = 0; i < bar.count(); ++i) {
            if (bar.tabText(i) == name) {
                m_hands.click(&bar, bar.tabRect(i).center());
            }
        }
    }
    static QModelIndex aProvenRow(EvidenceView &table)
    {
        const EvidenceModel &rows = table.rows();
        for (int row = 0; row < rows.rowCount(); ++row) {
            if (!rows.entriesAt(rows.index(row, 0)).empty()) {
                return table.model()->index(row, 0);
            }
        }
        return {};
    }
    /// Where something stands that is not at the beginning.
    QPoint aMark()
    {
        const DebriefLanes &lanes = view().shown().lanes();
        for (const DebriefMark &mark : lanes.marks) {
            const QPoint at = pane().plot().pointOf(mark);
            if (mark.kind == MarkKind::decision && mark.at > lanes.length / 2 &&
                pane().plot().lanesRect().contains(at)) {
                return at;
            }
        }
        return {};
    }

    [[nodiscard]] DebriefPage &page() const { return *m_window->debrief(); }
    [[nodiscard]] DebriefView &view() const { return *page().view(); }
    [[nodiscard]] DebriefSession &session() const { return *page().session(); }
    [[nodiscard]] TimelinePane &pane() const { return view().timeline(); }
    [[nodiscard]] QWidget *canvas() const { return pane().plot().childAt(pane().plot().lanesRect().center()); }

    const Screen &m_screen;
    MainWindow *m_window = nullptr;
    QString m_file;
    Hands m_hands;
    std::int64_t m_worked = 0, m_workedByAll = 0;
    std::vector<std::pair<QString, std::vector<std::int64_t>>> m_made;
};

int main(int argc, char *argv[])
{
    return runOnScreen<TestInstructor>(argc, argv);
}

#include "tst_instructor.moc"
