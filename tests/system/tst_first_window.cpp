// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screen.h"
#include "shipped.h"

#include "models/library.h"
#include "session/settings.h"
#include "workbench/debrief_page.h"
#include "workbench/main_window.h"
#include "workbench/quick_pane.h"
#include "workbench/rehearse_dialog.h"
#include "workbench/shell.h"

#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QQuickWidget>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <QTimer>

#include <set>

using namespace samvirke;

/// Somebody opens the program for the first time and uses nothing but the keyboard.
class TestFirstWindow : public QObject
{
    Q_OBJECT

public:
    explicit TestFirstWindow(const test::Screen &screen) : m_screen(screen) {}

private slots:
    void initTestCase() { SKIP_WITHOUT_SCREEN(m_screen); }

    void rehearsesTheStarterAndShowsItsDebrief_data()
    {
        test::addLookColumns();
        QTest::addColumn<QString>("clarity");
        test::newLook(test::looks[0]) << QStringLiteral("11 of 11 tasks were clear");
        test::newLook(test::looks[1]) << QStringLiteral("11 av 11 oppgaver");
    }
    void rehearsesTheStarterAndShowsItsDebrief()
    {
        QFETCH(QString, language);
        QFETCH(samvirke::Theme, theme);
        QFETCH(QString, clarity);
        Settings::setLanguage(language);
        Settings::setTheme(theme);
        Shell shell;
        shell.show();
        QVERIFY(QTest::qWaitForWindowExposed(shell.window()));
        QTRY_COMPARE(QGuiApplication::focusWindow(), shell.window()->windowHandle());
        const auto *library = shell.window()->findChild<LibraryModel *>();
        QTRY_VERIFY(library != nullptr && library->rowCount() >= 2);
        QCOMPARE(shell.window()->workspace(), MainWindow::Workspace::library);
        keepPicture(shell.window(), "library");

        QTimer atDialog; // which takes over until it is answered
        bool asked = false;
        connect(&atDialog, &QTimer::timeout, this, [&asked] {
            const auto *dialog = qobject_cast<RehearseDialog *>(QApplication::activeModalWidget());
            if (!asked && dialog != nullptr && QGuiApplication::focusWindow() == dialog->windowHandle()) {
                asked = true;
                press(Qt::Key_Return); // what it proposes will do
            }
        });
        atDialog.start(100);
        press(Qt::Key_Return); // the starter stands first and is selected
        QVERIFY(asked);
        QTRY_VERIFY_WITH_TIMEOUT(shell.window()->workspace() == MainWindow::Workspace::debrief &&
                                     shell.window()->debrief()->hasDebrief(),
                                 20'000);

        const QStringList made = QDir(m_screen.home() + QStringLiteral("/Documents/Samvirke/exercises"))
                                     .entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        QCOMPARE(made.size(), ++m_rehearsals);
        QVERIFY(saysSomewhere(shell.window()->debrief(), clarity));
        keepPicture(shell.window(), "debrief");
        auto *tabs = shell.window()->debrief()->findChild<QTabWidget *>();
        QVERIFY(tabs != nullptr);
        QCOMPARE(tabs->count(), 14);
        for (int i = 0; i < tabs->count(); ++i) {
            tabs->setCurrentIndex(i);
            QTest::qWait(50);
            const auto *table = tabs->currentWidget()->findChild<QTableView *>();
            table = table == nullptr ? qobject_cast<QTableView *>(tabs->currentWidget()) : table;
            table = table != nullptr && table->isVisible() ? table : nullptr; // the timeline is one if asked to be
            // an ideal team gives no findings, nothing is planned yet, and a rehearsal need not be rated
            QVERIFY2(table == nullptr || i == 1 || i == 2 || i > 8 || table->model()->rowCount() > 0,
                     qPrintable(tabs->tabText(i)));
            QVERIFY2(coloursOf(shell.window()) > 20, qPrintable(tabs->tabText(i)));
        }
        shell.window()->close();
    }

    void everyWindowIsInOrder()
    {
        QProcess program; // it inherits the screen
        program.start(QStringLiteral(SAMVIRKE_BINARY), {QStringLiteral("--self-test")});
        QVERIFY(program.waitForFinished(60'000));
        const QByteArray said = program.readAllStandardError() + program.readAllStandardOutput();
        static const QRegularExpression sentence(QStringLiteral("(\\d+) windows, 0 wrong\n$"));
        const auto match = sentence.match(QString::fromUtf8(said));
        QVERIFY2(program.exitCode() == 0 && match.captured(1).toInt() > 100, said.constData());
    }

private:
    static void press(Qt::Key key) { QTest::keyClick(QGuiApplication::focusWindow(), key); }

    /// The pictures of the README: SAMVIRKE_RENEW=1 makes them anew, from the first of the rehearsals.
    void keepPicture(QWidget *window, const char *name) const
    {
        if (test::renew() && m_rehearsals <= 1 && Settings::language() == QLatin1String("en")) {
            QTest::qWait(300);
            window->grab().save(QStringLiteral(SAMVIRKE_SOURCE_DIR "/assets/pictures/%1.png").arg(QLatin1String(name)));
        }
    }

    static bool saysSomewhere(const QWidget *in, const QString &text)
    {
        const auto labels = in->findChildren<QLabel *>();
        return std::ranges::any_of(
            labels, [&](const QLabel *label) { return label->isVisible() && label->text().contains(text); });
    }

    /// An empty or broken window has few.
    static std::size_t coloursOf(QWidget *window)
    {
        const QImage image = window->grab().toImage();
        std::set<QRgb> colours;
        for (int y = 0; y < image.height(); y += 3) {
            for (int x = 0; x < image.width(); x += 3) {
                colours.insert(image.pixel(x, y));
            }
        }
        return colours.size();
    }

    const test::Screen &m_screen;
    qsizetype m_rehearsals = 0;
};

int main(int argc, char *argv[])
{
    return test::runOnScreen<TestFirstWindow>(argc, argv);
}

#include "tst_first_window.moc"
