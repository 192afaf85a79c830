// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/main_window.h"

#include "models/library.h"
#include "report/problem_text.h"
#include "session/folders.h"
#include "session/version.h"
#include "workbench/debrief_page.h"
#include "workbench/quick_pane.h"
#include "workbench/rehearse_dialog.h"
#include "workbench/theme.h"

#include <QActionGroup>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QMenuBar>
#include <QMessageBox>
#include <QQuickItem>
#include <QQuickWidget>
#include <QScopeGuard>
#include <QScreen>
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
      m_workspaces(new QActionGroup(this))
{
    setWindowTitle(QStringLiteral("Samvirke"));
    m_library = newQuickPane(QStringLiteral("qrc:/qt/qml/Samvirke/Library/LibraryPane.qml"),
                             {{QStringLiteral("library"), QVariant::fromValue<QObject *>(m_libraryModel)}});
    m_library->setAccessibleName(m_words("Window", "Library"));
    if (QQuickItem *pane = m_library->rootObject()) {
        connect(pane, SIGNAL(openRequested(QString)), this, SLOT(openExercise(QString)));
        connect(pane, SIGNAL(rehearseRequested(QString)), this, SLOT(rehearse(QString)));
        connect(pane, SIGNAL(openFileRequested()), this, SLOT(chooseExercise()));
        connect(pane, SIGNAL(joinRequested()), this, SIGNAL(joinAsked()));
    }
    m_pages->addWidget(m_library);
    m_pages->addWidget(m_debrief);

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
    m_pages->currentWidget()->setFocus();
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
}

void MainWindow::rehearse(const QString &scenarioFolder)
{
    const auto back = qScopeGuard([this] { activateWindow(); }); // no window manager need do it
    const ScenarioFolder folder = readFolder(scenarioFolder.toStdString());
    std::vector<Problem> problems = folder.problems;
    if (problems.empty()) {
        problems = loadScenario(folder.files).problems;
    }
    if (hasErrors(problems)) {
        QStringList lines;
        for (const Problem &problem : problems) {
            if (problem.severity() == Severity::error) {
                lines += problemLine(m_words, problem);
            }
        }
        QMessageBox box(QMessageBox::Warning, m_words("Window", "Rehearse"),
                        m_words("Rehearsal", "The scenario has errors and cannot be played. Put right what is listed."),
                        QMessageBox::Ok, this);
        box.setInformativeText(lines.mid(0, 5).join(QLatin1Char('\n')));
        box.setDetailedText(lines.join(QLatin1Char('\n')));
        box.exec();
        return;
    }
    RehearseDialog dialog(m_words, folder.files, QDir(scenarioFolder).dirName(), this);
    if (dialog.exec() == QDialog::Accepted) {
        m_libraryModel->refresh();
        openExercise(dialog.made().exercise());
    }
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
    QMessageBox::information(this, m_words("Window", "Keys"), rows.join(QLatin1Char('\n')));
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
    if (workspace() == Workspace::debrief) {
        m_debrief->focusNextPane();
    } else {
        QMetaObject::invokeMethod(m_library->rootObject(), "focusNextPane");
    }
}

} // namespace samvirke
