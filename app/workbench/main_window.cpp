// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/main_window.h"

#include "models/control_room.h"
#include "models/library.h"
#include "models/lobby.h"
#include "models/projector.h"
#include "models/seat_cards.h"
#include "report/problem_text.h"
#include "session/folders.h"
#include "session/hosting_text.h"
#include "session/version.h"
#include "workbench/control_page.h"
#include "workbench/debrief_page.h"
#include "workbench/fit_dialog.h"
#include "workbench/onlooker_window.h"
#include "workbench/quick_pane.h"
#include "workbench/rehearse_dialog.h"
#include "workbench/run_dialog.h"
#include "workbench/theme.h"

#include <QActionGroup>
#include <QCloseEvent>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLabel>
#include <QMenuBar>
#include <QMessageBox>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QQuickItem>
#include <QQuickWidget>
#include <QScopeGuard>
#include <QScreen>
#include <QShortcut>
#include <QStackedWidget>
#include <QStatusBar>
#include <QToolBar>
#include <QVBoxLayout>

#include <functional>

namespace samvirke {

namespace {

constexpr auto layoutKey = "window";

} // namespace

MainWindow::MainWindow(const Words &words, QWidget *parent)
    : QMainWindow(parent),
      m_words(words),
      m_libraryModel(new LibraryModel(words, this)),
      m_pages(new QStackedWidget),
      m_library(nullptr),
      m_debrief(new DebriefPage(words)),
      m_lobbyPage(new QStackedWidget),
      m_runPage(new QStackedWidget),
      m_workspaces(new QActionGroup(this))
{
    setWindowTitle(QStringLiteral("Samvirke"));
    m_library = newQuickPane(QStringLiteral("qrc:/qt/qml/Samvirke/Library/LibraryPane.qml"),
                             {{QStringLiteral("library"), QVariant::fromValue<QObject *>(m_libraryModel)}});
    m_library->setAccessibleName(m_words("Window", "Library"));
    if (QQuickItem *pane = m_library->rootObject()) {
        connect(pane, SIGNAL(openRequested(QString)), this, SLOT(openExercise(QString)));
        connect(pane, SIGNAL(rehearseRequested(QString)), this, SLOT(rehearse(QString)));
        connect(pane, SIGNAL(runRequested(QString)), this, SLOT(run(QString)));
        connect(pane, SIGNAL(resumeRequested(QString)), this, SLOT(resume(QString)));
        connect(pane, SIGNAL(fitRequested(QString)), this, SLOT(fit(QString)));
        connect(pane, SIGNAL(openFileRequested()), this, SLOT(chooseExercise()));
        connect(pane, SIGNAL(joinRequested()), this, SIGNAL(joinAsked()));
    }
    m_pages->addWidget(m_library);
    m_pages->addWidget(m_lobbyPage);
    m_pages->addWidget(m_runPage);
    m_pages->addWidget(m_debrief);
    showEmptyLive(m_words("Window", "No exercise is under way. Choose a scenario in the library, and “Run …”."));

    auto *centre = new QWidget;
    auto *layout = new QVBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(newBanner());
    layout->addWidget(m_pages, 1);
    layout->addWidget(newBanner());
    setCentralWidget(centre);
    addMenus();

    connect(m_debrief, &DebriefPage::opened, this, [this] { m_saveReport->setEnabled(true); });
    connect(m_debrief, &DebriefPage::failed, this, [this] { m_saveReport->setEnabled(false); });
    resize(QSize(1280, 800).boundedTo(screen()->availableSize()));
    restoreGeometry(Settings::layout(QString::fromLatin1(layoutKey)));
    go(Workspace::library);
    m_libraryModel->refresh();
}

MainWindow::~MainWindow()
{
    dropLive({});
    Settings::setLayout(QString::fromLatin1(layoutKey), saveGeometry());
}

QLabel *MainWindow::newBanner() const
{
    auto *banner = new QLabel(m_words("Debrief", "EXERCISE – EXERCISE – EXERCISE"));
    banner->setAlignment(Qt::AlignCenter);
    banner->setAutoFillBackground(true);
    QPalette colours = banner->palette();
    colours.setColor(QPalette::Window, bannerColour());
    colours.setColor(QPalette::WindowText, bannerInk());
    banner->setPalette(colours);
    QFont font = banner->font();
    font.setBold(true);
    banner->setFont(font);
    banner->setMargin(3);
    return banner;
}

QAction *MainWindow::addAction(QMenu *menu, const QString &text, const QKeySequence &keys,
                               const std::function<void()> &what)
{
    QAction *action = menu->addAction(text);
    action->setShortcut(keys);
    connect(action, &QAction::triggered, this, what);
    return action;
}

void MainWindow::addMenus()
{
    QMenu *file = menuBar()->addMenu(m_words("Window", "&File"));
    addAction(file, m_words("Window", "&Open an exercise …"), QKeySequence::Open, [this] { chooseExercise(); });
    addAction(file, m_words("Window", "&Rehearse a scenario …"), QKeySequence(Qt::CTRL | Qt::Key_R),
              [this] { chooseScenario(); });
    addAction(file, m_words("Window", "&Join an exercise …"), QKeySequence(Qt::CTRL | Qt::Key_J),
              [this] { emit joinAsked(); });
    file->addSeparator();
    m_saveReport = addAction(file, m_words("Window", "&Save the report …"), QKeySequence::Save,
                             [this] { m_debrief->saveReport(); });
    m_saveReport->setEnabled(false);
    file->addSeparator();
    addAction(file, m_words("Window", "&Quit"), QKeySequence::Quit, [this] { close(); });

    QMenu *view = menuBar()->addMenu(m_words("Window", "&View"));
    auto *rail = new QToolBar(m_words("Window", "Workspaces"));
    rail->setMovable(false);
    rail->setToolButtonStyle(Qt::ToolButtonTextOnly);
    const auto addWorkspace = [&](const QString &text, int key, Workspace workspace) {
        QAction *action = addAction(view, text, QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_0 + key)),
                                    [this, workspace] { go(workspace); });
        action->setCheckable(true);
        action->setActionGroup(m_workspaces);
        rail->addAction(action);
        rail->widgetForAction(action)->setFocusPolicy(Qt::StrongFocus);
    };
    addWorkspace(m_words("Window", "&Library"), 1, Workspace::library);
    addWorkspace(m_words("Window", "L&obby"), 3, Workspace::lobby);
    addWorkspace(m_words("Window", "R&un"), 4, Workspace::run);
    addWorkspace(m_words("Window", "&Debrief"), 5, Workspace::debrief);
    addToolBar(Qt::LeftToolBarArea, rail);
    setContextMenuPolicy(Qt::NoContextMenu); // the rail stays

    view->addSeparator();
    addAction(view, m_words("Window", "&Read the library again"), QKeySequence(Qt::Key_F5),
              [this] { m_libraryModel->refresh(); });
    addAction(view, m_words("Window", "Se&arch"), QKeySequence(Qt::CTRL | Qt::Key_K), [this] {
        go(Workspace::library);
        QMetaObject::invokeMethod(m_library->rootObject(), "focusSearch");
    });
    addAction(view, m_words("Window", "&Filter the entries"), QKeySequence::Find, [this] {
        if (workspace() == Workspace::run && m_control != nullptr) {
            m_control->focusFilter();
            return;
        }
        go(Workspace::debrief);
        m_debrief->focusFilter();
    });
    addAction(view, m_words("Window", "&Next pane"), QKeySequence(Qt::Key_F6), [this] { focusNextPane(); });
    view->addSeparator();

    QMenu *theme = view->addMenu(m_words("Window", "&Colours"));
    auto *themes = new QActionGroup(this);
    for (const auto &[text, value] :
         {std::pair{m_words("Window", "As the &desktop"), Theme::system},
          std::pair{m_words("Window", "&Light"), Theme::light}, std::pair{m_words("Window", "D&ark"), Theme::dark}}) {
        QAction *action = addAction(theme, text, {}, [this, value = value] { emit themeChosen(value); });
        action->setCheckable(true);
        action->setActionGroup(themes);
        action->setChecked(value == Settings::theme());
    }
    QMenu *language = view->addMenu(m_words("Window", "Lan&guage"));
    auto *languages = new QActionGroup(this);
    for (const QString &code : Words::languages()) {
        QAction *action = addAction(language, languageName(code), {}, [this, code] { emit languageChosen(code); });
        action->setCheckable(true);
        action->setActionGroup(languages);
        action->setChecked(code == m_words.language());
    }

    QMenu *help = menuBar()->addMenu(m_words("Window", "&Help"));
    addAction(help, m_words("Window", "&Keys"), QKeySequence(Qt::Key_F1), [this] { showShortcuts(); });
    addAction(help, m_words("Window", "&About Samvirke"), {}, [this] { showAbout(); });
}

void MainWindow::go(Workspace workspace)
{
    m_pages->setCurrentIndex(static_cast<int>(workspace));
    m_workspaces->actions().at(static_cast<int>(workspace))->setChecked(true);
    const auto *stack = qobject_cast<QStackedWidget *>(m_pages->currentWidget());
    (stack == nullptr ? m_pages->currentWidget() : stack->currentWidget())->setFocus();
}

MainWindow::Workspace MainWindow::workspace() const
{
    return static_cast<Workspace>(m_pages->currentIndex());
}

void MainWindow::openExercise(const QString &path)
{
    go(Workspace::debrief);
    m_debrief->open(path);
}

QString MainWindow::exercise() const
{
    return m_debrief->path();
}

void MainWindow::applyColours()
{
    m_debrief->applyColours();
    if (m_live != nullptr) {
        m_lobby->setDark(isDark());
        m_control->applyColours();
    }
}

std::optional<std::vector<ScenarioFile>> MainWindow::filesToPlay(const QString &scenarioFolder, const QString &title)
{
    ScenarioFolder folder = readFolder(scenarioFolder.toStdString());
    std::vector<Problem> problems = folder.problems;
    if (problems.empty()) {
        problems = loadScenario(folder.files).problems;
    }
    if (!hasErrors(problems)) {
        return std::move(folder.files);
    }
    QStringList lines;
    for (const Problem &problem : problems) {
        if (problem.severity() == Severity::error) {
            lines += problemLine(m_words, problem);
        }
    }
    QMessageBox box(QMessageBox::Warning, title,
                    m_words("Rehearsal", "The scenario has errors and cannot be played. Put right what is listed."),
                    QMessageBox::Ok, this);
    box.setInformativeText(lines.mid(0, 5).join(QLatin1Char('\n')));
    box.setDetailedText(lines.join(QLatin1Char('\n')));
    box.exec();
    return std::nullopt;
}

void MainWindow::rehearse(const QString &scenarioFolder)
{
    const auto back = qScopeGuard([this] { activateWindow(); }); // no window manager need do it
    auto files = filesToPlay(scenarioFolder, m_words("Window", "Rehearse"));
    if (!files) {
        return;
    }
    RehearseDialog dialog(m_words, std::move(*files), QDir(scenarioFolder).dirName(), this);
    if (dialog.exec() == QDialog::Accepted) {
        m_libraryModel->refresh();
        openExercise(dialog.made().exercise());
    }
}

// ── an exercise with people ──────────────────────────────────────────────────────────────────────────────────────────

bool MainWindow::mayHost()
{
    if (m_live == nullptr) {
        return true;
    }
    QMessageBox::information(this, m_words("Window", "Run"),
                             m_words("Window", "An exercise is under way. Close it first: one at a time."));
    return false;
}

void MainWindow::run(const QString &scenarioFolder)
{
    const auto back = qScopeGuard([this] { activateWindow(); });
    auto files = mayHost() ? filesToPlay(scenarioFolder, m_words("Window", "Run")) : std::nullopt;
    if (!files) {
        return;
    }
    RunDialog dialog(m_words, *files, QDir(scenarioFolder).dirName(), this);
    if (dialog.exec() == QDialog::Accepted) {
        ask({dialog.file(), dialog.files(), dialog.options(), false});
    }
}

void MainWindow::fit(const QString &scenarioFolder)
{
    const auto back = qScopeGuard([this] { activateWindow(); });
    auto files = filesToPlay(scenarioFolder, m_words("Window", "Fit to us"));
    auto scenario = files ? scenarioToFit(*files, m_words.language().toStdString()) : std::nullopt;
    if (!scenario) {
        return;
    }
    FitDialog dialog(m_words, std::move(*scenario), std::move(*files), QDir(scenarioFolder).dirName(), this);
    if (dialog.exec() == QDialog::Accepted) { // whoever made it goes on with it
        QMetaObject::invokeMethod(m_library->rootObject(), "choose", Q_ARG(QString, dialog.folder()));
        m_libraryModel->refresh();
    }
}

void MainWindow::resume(const QString &exerciseFile)
{
    const auto back = qScopeGuard([this] { activateWindow(); });
    if (mayHost()) {
        HostingOptions options;
        options.orAnyPort = true;
        ask({exerciseFile, {}, options, false});
    }
}

void MainWindow::ask(const HostRequest &request)
{
    showEmptyLive(m_words("Window", "Opening the lobby …"));
    go(Workspace::lobby);
    emit hostAsked(request);
}

void MainWindow::tellNotHosted(const HostRequest &request, const HostingError &error)
{
    const auto back = qScopeGuard([this] { activateWindow(); });
    showEmptyLive(m_words("Window", "No exercise is under way. Choose a scenario in the library, and “Run …”."));
    go(Workspace::library);
    QMessageBox box(QMessageBox::Warning, m_words("Window", "Run"), hostingErrorText(m_words, error, request.file),
                    QMessageBox::Close, this);
    QPushButton *anew = error.what == HostingError::What::noKeys
                            ? box.addButton(m_words("Window", "Go on with new codes"), QMessageBox::AcceptRole)
                            : nullptr;
    box.exec();
    if (anew != nullptr && box.clickedButton() == anew) {
        HostRequest again = request;
        again.newCodes = true;
        ask(again);
    }
}

/// Lobby and control room say @p text instead of showing an exercise.
void MainWindow::showEmptyLive(const QString &text)
{
    for (QStackedWidget *page : {m_lobbyPage, m_runPage}) {
        while (page->count() > 0) {
            QWidget *old = page->widget(0);
            page->removeWidget(old);
            delete old;
        }
        auto *label = new QLabel(text);
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
        page->addWidget(label);
    }
    m_lobbyPane = nullptr;
    m_control = nullptr;
}

void MainWindow::showLive(LiveExercise &exercise)
{
    dropLive({});
    m_live = &exercise;
    m_libraryModel->setHosted(exercise.host().hosted()->file);
    m_room = std::make_unique<ControlRoom>(m_words, exercise);
    m_lobby = std::make_unique<LobbyModel>(m_words, exercise);
    m_lobby->setDark(isDark());
    m_projector = std::make_unique<ProjectorModel>(m_words, *m_room, m_lobby->address());
    showEmptyLive({});
    m_lobbyPane = newQuickPane(QStringLiteral("qrc:/qt/qml/Samvirke/Lobby/LobbyPane.qml"),
                               {{QStringLiteral("lobby"), QVariant::fromValue<QObject *>(m_lobby.get())}});
    m_lobbyPane->setAccessibleName(m_words("Window", "Lobby"));
    if (QQuickItem *pane = m_lobbyPane->rootObject()) {
        connect(pane, SIGNAL(cardsRequested()), this, SLOT(saveCards()));
        connect(pane, SIGNAL(printRequested()), this, SLOT(printCards()));
    }
    m_control = new ControlPage(m_words, *m_room);
    m_lobbyPage->setCurrentIndex(m_lobbyPage->addWidget(m_lobbyPane));
    m_runPage->setCurrentIndex(m_runPage->addWidget(m_control));
    connect(m_control, &ControlPage::lobbyAsked, this, [this] { go(Workspace::lobby); });
    connect(m_control, &ControlPage::projectorAsked, this, [this] { showProjector(); });
    connect(m_control, &ControlPage::screenAsked, this, &MainWindow::showScreen);
    connect(m_room.get(), &ControlRoom::changed, this, &MainWindow::followLive);
    m_wasInLobby = m_room->state().status == Status::lobby || m_room->state().status == Status::paused;
    go(m_wasInLobby ? Workspace::lobby : Workspace::run);
}

/// Who starts the exercise wants to see it run.
void MainWindow::followLive()
{
    if (m_wasInLobby && m_room->runs()) {
        m_wasInLobby = false;
        if (workspace() == Workspace::lobby) {
            go(Workspace::run);
        }
    }
}

void MainWindow::dropLive(const QString &why)
{
    if (m_live == nullptr) {
        return;
    }
    m_projectorWindow.reset();
    m_screens.clear();
    showEmptyLive(why);
    m_projector.reset();
    m_lobby.reset();
    m_room.reset();
    m_live = nullptr;
    m_libraryModel->setHosted({});
    m_libraryModel->refresh();
}

void MainWindow::showProjector()
{
    if (m_live == nullptr) {
        return;
    }
    if (m_projectorWindow) {
        m_projectorWindow.reset();
        return;
    }
    m_projectorWindow = std::make_unique<QWidget>();
    m_projectorWindow->setWindowTitle(m_words("Window", "Samvirke: for the projector"));
    auto *layout = new QVBoxLayout(m_projectorWindow.get());
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(newBanner());
    QQuickWidget *pane =
        newQuickPane(QStringLiteral("qrc:/qt/qml/Samvirke/Projector/ProjectorPane.qml"),
                     {{QStringLiteral("projector"), QVariant::fromValue<QObject *>(m_projector.get())}});
    pane->setAccessibleName(m_words("Window", "For the projector"));
    layout->addWidget(pane, 1);
    layout->addWidget(newBanner());
    auto *close = new QShortcut(Qt::Key_F11, m_projectorWindow.get());
    connect(close, &QShortcut::activated, this, [this] { m_projectorWindow->close(); });
    const QList<QScreen *> screens = QGuiApplication::screens();
    if (screens.size() > 1) { // the one that this window is not on
        QScreen *other = screens.front() == screen() ? screens.at(1) : screens.front();
        m_projectorWindow->setGeometry(other->geometry());
        m_projectorWindow->showFullScreen();
    } else {
        m_projectorWindow->resize(960, 600);
        m_projectorWindow->show();
    }
    activateWindow();
}

void MainWindow::showScreen(const SeatId &seat)
{
    if (m_room == nullptr) {
        return;
    }
    m_screens.push_back(std::make_unique<OnlookerWindow>(m_words, m_room->session(), seat));
    OnlookerWindow *screen = m_screens.back().get();
    connect(screen, &OnlookerWindow::closed, this, [this, screen] {
        std::erase_if(m_screens, [screen](const auto &window) { return window.get() == screen; });
        activateWindow();
    });
    screen->show();
}

void MainWindow::saveCards()
{
    const auto back = qScopeGuard([this] { activateWindow(); });
    const QString path = QFileDialog::getSaveFileName(
        this, m_words("Window", "Save the seat cards"),
        QFileInfo(m_live->host().hosted()->file).dir().filePath(m_words("Window", "seat cards.pdf")),
        m_words("Window", "Document to print (*.pdf)"));
    if (path.isEmpty()) {
        return;
    }
    if (const QString wrong = writeSeatCards(m_words, path, seatCards(m_live->host(), m_lobby->address()));
        !wrong.isEmpty()) {
        QMessageBox::warning(this, m_words("Window", "Save the seat cards"), wrong);
    }
}

void MainWindow::printCards()
{
    const auto back = qScopeGuard([this] { activateWindow(); });
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageSize(QPageSize(QPageSize::A4));
    printer.setPageMargins(QMarginsF(8, 8, 8, 8), QPageLayout::Millimeter);
    QPrintDialog dialog(&printer, this);
    if (dialog.exec() == QDialog::Accepted) {
        paintSeatCards(printer, m_words, seatCards(m_live->host(), m_lobby->address()));
    }
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_live != nullptr) {
        QMessageBox box(QMessageBox::Question, m_words("Window", "An exercise is under way"),
                        m_words("Window", "Leave the exercise?"), QMessageBox::Cancel, this);
        box.setInformativeText(m_words("Window", "Seats lose their line until it goes on. Nothing is lost: the library "
                                                 "offers to go on with it."));
        QPushButton *leave = box.addButton(m_words("Window", "Leave"), QMessageBox::DestructiveRole);
        box.setDefaultButton(QMessageBox::Cancel);
        box.exec();
        if (box.clickedButton() != leave) {
            event->ignore();
            return;
        }
    }
    m_screens.clear();
    m_projectorWindow.reset(); // else the program goes on for it
    QMainWindow::closeEvent(event);
}

void MainWindow::chooseExercise()
{
    const auto back = qScopeGuard([this] { activateWindow(); });
    const QString path =
        QFileDialog::getOpenFileName(this, m_words("Window", "Open an exercise"), Settings::lastFolder(),
                                     m_words("Window", "Exercises (*.samvirke)"));
    if (!path.isEmpty()) {
        Settings::setLastFolder(QFileInfo(path).path());
        openExercise(path);
    }
}

void MainWindow::chooseScenario()
{
    const QString shipped = shippedScenarios();
    const QString path =
        QFileDialog::getExistingDirectory(this, m_words("Window", "Folder of the scenario to rehearse"),
                                          shipped.isEmpty() ? Settings::lastFolder() : shipped);
    if (!path.isEmpty()) {
        rehearse(path);
    }
}

void MainWindow::showShortcuts()
{
    const auto back = qScopeGuard([this] { activateWindow(); });
    QStringList rows;
    const auto collect = [&rows](const QList<QAction *> &actions, const auto &self) -> void {
        for (const QAction *action : actions) {
            if (action->menu() != nullptr) {
                self(action->menu()->actions(), self);
            } else if (!action->shortcut().isEmpty()) {
                rows += QStringLiteral("%1\t%2").arg(action->shortcut().toString(QKeySequence::NativeText),
                                                     QString(action->text()).remove(QLatin1Char('&')));
            }
        }
    };
    collect(menuBar()->actions(), collect);
    if (m_control != nullptr) {
        rows += m_control->keys();
    }
    QString table = QStringLiteral("<table>");
    for (const QString &row : std::as_const(rows)) {
        table += QStringLiteral("<tr><td>%1&nbsp;&nbsp;</td><td>%2</td></tr>")
                     .arg(row.section(QLatin1Char('\t'), 0, 0).toHtmlEscaped(),
                          row.section(QLatin1Char('\t'), 1).toHtmlEscaped());
    }
    QMessageBox::information(this, m_words("Window", "Keys"), table + QStringLiteral("</table>"));
}

void MainWindow::showAbout()
{
    const auto back = qScopeGuard([this] { activateWindow(); });
    QMessageBox::about(
        this, m_words("Window", "About Samvirke"),
        m_words("Window", "Samvirke %1\n\nJoint tabletop exercises of police, fire, health and others, and a "
                          "debrief of how they worked together.\n\nGNU General Public License, version 3 or later.")
            .with({QString::fromUtf8(programVersion.data())}));
}

void MainWindow::focusNextPane()
{
    switch (workspace()) {
    case Workspace::library: QMetaObject::invokeMethod(m_library->rootObject(), "focusNextPane"); return;
    case Workspace::lobby:
        if (m_lobbyPane != nullptr) {
            QMetaObject::invokeMethod(m_lobbyPane->rootObject(), "focusNextPane");
        }
        return;
    case Workspace::run:
        if (m_control != nullptr) {
            m_control->focusNextPane();
        }
        return;
    case Workspace::debrief: m_debrief->focusNextPane(); return;
    }
}

} // namespace samvirke
