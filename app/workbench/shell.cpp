// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/shell.h"

#include "session/live_exercise.h"
#include "workbench/main_window.h"
#include "workbench/quick_pane.h"
#include "workbench/theme.h"

#include <QApplication>
#include <QTimer>

namespace samvirke {

Shell::Shell(QObject *parent) : QObject(parent), m_words(Settings::language())
{
    applyTheme(*qApp, Settings::theme());
    makeWindow();
}

Shell::~Shell()
{
    endLive();
}

void Shell::makeWindow()
{
    m_translations.use(m_words);
    m_window = std::make_unique<MainWindow>(m_words);
    connect(m_window.get(), &MainWindow::joinAsked, this, &Shell::join);
    connect(m_window.get(), &MainWindow::themeChosen, this, [this](Theme theme) {
        Settings::setTheme(theme);
        applyTheme(*qApp, theme);
        m_window->applyColours();
    });
    connect(
        m_window.get(), &MainWindow::languageChosen, this,
        [this](const QString &language) {
            Settings::setLanguage(language);
            setLanguage(language);
        },
        Qt::QueuedConnection); // the menu that asked goes with the window
    connect(m_window.get(), &MainWindow::hostAsked, this, &Shell::host, Qt::QueuedConnection);
    if (m_live && m_live->isReady()) {
        m_window->showLive(*m_live);
    }
}

void Shell::host(const HostRequest &request)
{
    endLive();
    m_live = std::make_unique<LiveExercise>();
    connect(m_live.get(), &LiveExercise::ready, this, [this] { m_window->showLive(*m_live); });
    connect(
        m_live.get(), &LiveExercise::failed, this,
        [this, request](const HostingError &error) {
            endLive();
            m_window->tellNotHosted(request, error);
        },
        Qt::QueuedConnection); // it goes with what calls this
    connect(m_live.get(), &LiveExercise::closing, this,
            [this] { m_window->dropLive(m_words("Window", "The exercise is closed. Its debrief is being made …")); });
    connect(
        m_live.get(), &LiveExercise::closed, this,
        [this, file = request.file] {
            endLive();
            m_window->openExercise(file);
        },
        Qt::QueuedConnection);
    m_live->host(request);
}

void Shell::endLive()
{
    if (m_window && m_live) {
        m_window->dropLive({});
    }
    m_live.reset();
}

void Shell::join()
{
    m_seats.push_back(std::make_unique<SeatWindow>(m_words, QString{}, QString{}));
    SeatWindow *seat = m_seats.back().get();
    connect(seat, &SeatWindow::closed, this,
            [this, seat] { std::erase_if(m_seats, [seat](const auto &window) { return window.get() == seat; }); });
    connect(seat, &SeatWindow::themeAsked, m_window.get(), &MainWindow::themeChosen);
    connect(seat, &SeatWindow::languageAsked, m_window.get(), &MainWindow::languageChosen);
    seat->show();
}

void Shell::setLanguage(const QString &language)
{
    m_words = Words(language);
    const QString exercise = m_window->exercise();
    const auto workspace = m_window->workspace();
    const bool visible = m_window->isVisible();
    const auto document = m_window->document(); // with all that can be undone
    m_window.reset();
    makeWindow();
    m_window->showDocument(document);
    for (const auto &seat : m_seats) {
        seat->setLanguage(m_words);
        connect(seat.get(), &SeatWindow::languageAsked, m_window.get(), &MainWindow::languageChosen);
    }
    if (!exercise.isEmpty()) {
        m_window->openExercise(exercise);
    }
    m_window->go(workspace);
    if (visible) {
        show();
    }
}

void Shell::show()
{
    m_window->show();
    m_window->raise();
    m_window->activateWindow();
}

namespace {

int runShell(const HostRequest *request)
{
    QApplication::setQuitOnLastWindowClosed(false); // another language makes another window
    prepareQuick();
    Shell shell;
    shell.show();
    if (request != nullptr) {
        shell.host(*request);
    }
    QObject::connect(qApp, &QGuiApplication::lastWindowClosed, qApp, [&shell] {
        QTimer::singleShot(0, &shell, [&shell] {
            if (!shell.window()->isVisible()) {
                QCoreApplication::quit();
            }
        });
    });
    return QApplication::exec();
}

} // namespace

int runWindows(int argc, char *argv[])
{
    prepareApplication();
    const QApplication application(argc, argv);
    return runShell(nullptr);
}

int runHost(const HostRequest &request)
{
    return runShell(&request);
}

} // namespace samvirke
