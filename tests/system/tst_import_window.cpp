// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hands.h"
#include "screen.h"

#include "exchange/sheets.h"
#include "plan/lookup.h"
#include "plan/writer.h"
#include "session/scenario_document.h"
#include "session/settings.h"
#include "tables/read.h"
#include "workbench/edit_page.h"
#include "workbench/edit_table.h"
#include "workbench/import_dialog.h"
#include "workbench/main_window.h"
#include "workbench/quick_pane.h"
#include "workbench/shell.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QDropEvent>
#include <QFileDialog>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QQuickWidget>
#include <QRadioButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace samvirke;
using namespace samvirke::test;

namespace {

QByteArray fiftyInjects()
{
    QByteArray list("Nr;Kl.;Tittel;Mottaker;Forventet handling\n");
    for (int i = 0; i < 50; ++i) {
        list += QStringLiteral("%1;%2:%3;Innspill %1;Politi;Sperrer av %1\n")
                    .arg(i + 1)
                    .arg(9 + i / 60)
                    .arg(i % 60, 2, 10, QLatin1Char('0'))
                    .toUtf8();
    }
    return list;
}

} // namespace

/// Somebody has an MSEL in a spreadsheet and wants it here, and later there again.
class TestImportWindow : public QObject
{
    Q_OBJECT

public:
    explicit TestImportWindow(const test::Screen &screen) : m_screen(screen) {}

private slots:
    void initTestCase()
    {
        if (!m_screen.isReal()) {
            QSKIP("Xvfb is missing, so there is no screen for windows");
        }
        QVERIFY(m_folder.isValid());
        QFile list(in("list.csv"));
        QVERIFY(list.open(QIODevice::WriteOnly));
        list.write(fiftyInjects());
        QFile roles(in("roles.csv"));
        QVERIFY(roles.open(QIODevice::WriteOnly));
        roles.write("Oppgave,Politi,Brann\nSperrer av 1,A/R,I\nSlukke,I,A/R\n");
        QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    }

    /// The budget: an MSEL of 50 rows in at most 5 clicks.
    void aListBecomesAScenario_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<samvirke::Theme>("theme");
        QTest::newRow("English, light") << QStringLiteral("en") << Theme::light;
        QTest::newRow("Norwegian, dark") << QStringLiteral("nb") << Theme::dark;
    }
    void aListBecomesAScenario()
    {
        QFETCH(QString, language);
        QFETCH(samvirke::Theme, theme);
        Settings::setLanguage(language);
        Settings::setTheme(theme);
        Shell shell;
        open(shell);
        m_hands.begin();
        m_hands.whenAsked<QFileDialog>([&](QFileDialog &) {
            m_hands.write(in("list.csv"));
            m_hands.whenAsked<ImportDialog>([&](ImportDialog &dialog) {
                QCOMPARE(dialog.draft().rows().size(), 50U);
                QTest::qWait(100);
                keepPicture(&dialog, QStringLiteral("import-") + language);
                m_hands.press(Qt::Key_Return); // Import has the focus
            });
            m_hands.press(Qt::Key_Return);
        });
        QVERIFY(m_hands.click(shell.window()->library(), "importAction"));
        QVERIFY(waitUntil([&] { return shell.window()->editor() != nullptr; }));
        const Scenario &made = shell.window()->editor()->document()->scenario();
        QCOMPARE(made.injects.size(), 50U);
        QCOMPARE(made.injects[7].title, std::string("Innspill 8"));
        QVERIFY(made.injects[7].release == Trigger(AtTime{std::chrono::minutes(7)}));
        qInfo("%d clicks and keys", m_hands.used());
        QVERIFY(m_hands.used() <= 5);
    }

    /// Into what is edited, as one step; then a role matrix; then rows of what is expected; and out again.
    void comesIntoWhatIsEdited()
    {
        Shell shell;
        open(shell);
        auto document = std::make_shared<ScenarioDocument>(Words(shell.window()->language()));
        Scenario scenario = blankOf("open");
        QCOMPARE(document->create(in("open"), scenario), QString());
        shell.window()->showDocument(document);
        shell.window()->go(MainWindow::Workspace::edit);

        m_hands.whenAsked<ImportDialog>([&](ImportDialog &) { m_hands.press(Qt::Key_Return); });
        drop(shell.window(), in("list.csv"));
        QVERIFY(waitUntil([&] { return document->scenario().injects.size() == 51; }));
        QCOMPARE(document->scenario().agencies.size(), 1U);
        document->undo();
        QCOMPARE(QString::fromStdString(writeScenario(document->scenario())),
                 QString::fromStdString(writeScenario(scenario)));
        document->redo();

        m_hands.whenAsked<ImportDialog>([&](ImportDialog &dialog) {
            QVERIFY(dialog.draft().isRoleMatrix());
            m_hands.press(Qt::Key_Return);
        });
        turnTo(shell);
        drop(shell.window(), in("roles.csv"));
        QVERIFY(waitUntil([&] { return document->scenario().tasks.size() == 2; }));

        turnTo(shell);
        auto *drafts = shell.window()->editor()->findChild<QPushButton *>(QStringLiteral("drafts"));
        QVERIFY(drafts != nullptr);
        drafts->click();
        QCOMPARE(document->scenario().tasks.size(), 51U); // one of the fifty is there already

        m_hands.whenAsked<QFileDialog>([&](QFileDialog &) {
            QTest::keyClick(QGuiApplication::focusWindow(), Qt::Key_A, Qt::ControlModifier);
            m_hands.write(in("out.xlsx"));
            m_hands.press(Qt::Key_Return);
        });
        m_hands.press(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(waitUntil([&] { return QFile::exists(in("out.xlsx")); }));
        QFile out(in("out.xlsx"));
        QVERIFY(out.open(QIODevice::ReadOnly));
        const auto book = tables::read(out.readAll().toStdString());
        QVERIFY(book);
        QCOMPARE(QString::fromStdString(writeScenario(exchange::readSheets(*book).scenario)),
                 QString::fromStdString(writeScenario(document->scenario())));
        document->discard();
    }

    /// What was said about a column is known when a list with the same headings comes again.
    void remembersWhatWasSaid()
    {
        QFile list(in("odd.csv"));
        QVERIFY(list.open(QIODevice::WriteOnly));
        list.write("Time,Title,Gate\n0:10,Smoke,Police\n5/6/2026 09:00,Fire,Health\n");
        list.close();
        for (const bool first : {true, false}) {
            Shell shell;
            open(shell);
            m_hands.whenAsked<ImportDialog>([&](ImportDialog &dialog) {
                auto *box = dialog.findChildren<QComboBox *>().last(); // of the last column
                for (QComboBox *one : dialog.findChildren<QComboBox *>()) {
                    box = one->accessibleName().contains(QLatin1String("Gate")) ? one : box;
                }
                if (first) {
                    QCOMPARE(box->currentData().toInt(), static_cast<int>(exchange::Field::extra));
                    box->setFocus();
                    box->setCurrentIndex(box->findData(static_cast<int>(exchange::Field::to)));
                    emit box->activated(box->currentIndex());
                }
                QCOMPARE(box->currentData().toInt(), static_cast<int>(exchange::Field::to));
                QCOMPARE(dialog.draft().rows().front().to, QStringLiteral("Police"));
                QVERIFY(dialog.draft().asksDates());
                dialog.accept();
            });
            drop(shell.window(), in("odd.csv"));
            QVERIFY(waitUntil([&] { return shell.window()->editor() != nullptr; }));
        }
    }

    void saysWhyNot()
    {
        QFile text(in("prose.txt"));
        QVERIFY(text.open(QIODevice::WriteOnly));
        text.write("This is no list.\nNot at all.\n");
        text.close();
        Shell shell;
        open(shell);
        bool asked = false;
        m_hands.whenAsked<ImportDialog>([&](ImportDialog &dialog) {
            asked = true;
            QVERIFY(!dialog.draft().wrong().isEmpty());
            m_hands.press(Qt::Key_Escape);
        });
        drop(shell.window(), in("prose.txt"));
        QVERIFY(waitUntil([&] { return asked; }));
        QVERIFY(shell.window()->editor() == nullptr);
    }

private:
    [[nodiscard]] QString in(const char *name) const { return m_folder.filePath(QLatin1String(name)); }

    static Scenario blankOf(const std::string &id)
    {
        Scenario scenario;
        scenario.id = scenario.title = id;
        scenario.clock.length = std::chrono::hours(1);
        Seat seat;
        seat.id = SeatId("facilitator");
        seat.kind = SeatKind::facilitator;
        seat.name = "Facilitator";
        scenario.seats = {seat};
        Inject inject;
        inject.id = InjectId("i1");
        inject.title = "There already";
        scenario.injects = {inject};
        return scenario;
    }

    static void open(Shell &shell)
    {
        shell.show();
        QVERIFY(QTest::qWaitForWindowExposed(shell.window()));
        QVERIFY(waitUntil([&] { return QGuiApplication::focusWindow() == shell.window()->windowHandle(); }));
    }

    static void turnTo(Shell &shell)
    {
        shell.window()->activateWindow();
        QVERIFY(waitUntil([&] { return QGuiApplication::focusWindow() == shell.window()->windowHandle(); }));
    }

    /// Kept where SAMVIRKE_PICTURES says, for somebody to look at.
    static void keepPicture(QWidget *window, const QString &name)
    {
        const QString folder = qEnvironmentVariable("SAMVIRKE_PICTURES");
        if (!folder.isEmpty()) {
            QTest::qWait(500);
            window->grab().save(QDir(folder).filePath(name + QStringLiteral(".png")));
        }
    }

    static void drop(MainWindow *window, const QString &path)
    {
        QMimeData what;
        what.setUrls({QUrl::fromLocalFile(path)});
        const QPoint middle = window->rect().center();
        QDragEnterEvent enters(middle, Qt::CopyAction, &what, Qt::LeftButton, {});
        QApplication::sendEvent(window, &enters);
        QVERIFY(enters.isAccepted());
        QDropEvent falls(middle, Qt::CopyAction, &what, Qt::LeftButton, {});
        QApplication::sendEvent(window, &falls);
    }

    const test::Screen &m_screen;
    QTemporaryDir m_folder;
    Hands m_hands;
};

int main(int argc, char *argv[])
{
    const test::Screen screen;
    QCoreApplication::setApplicationName(QStringLiteral("samvirke"));
    prepareApplication();
    QApplication application(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    prepareQuick();
    TestImportWindow test(screen);
    return QTest::qExec(&test, argc, argv);
}

#include "tst_import_window.moc"
