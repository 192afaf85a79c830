// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/main_window.h"

#include "journal/fork.h"
#include "models/control_room.h"
#include "models/library.h"
#include "models/lobby.h"
#include "models/projector.h"
#include "models/seat_cards.h"
#include "report/debrief_text.h"
#include "report/export_text.h"
#include "report/journal_text.h"
#include "report/problem_text.h"
#include "session/delete_exercise.h"
#include "session/fit.h"
#include "session/folders.h"
#include "session/hosting_text.h"
#include "session/import_draft.h"
#include "session/new_scenario.h"
#include "session/paper_export.h"
#include "session/recent_scenarios.h"
#include "session/rehearsal_folder.h"
#include "session/scenario_document.h"
#include "session/scenario_folder.h"
#include "session/sheet_export.h"
#include "session/version.h"
#include "tables/limits.h"
#include "workbench/banner.h"
#include "workbench/command_dialog.h"
#include "workbench/control_page.h"
#include "workbench/debrief_page.h"
#include "workbench/edit_page.h"
#include "workbench/fit_dialog.h"
#include "workbench/import_dialog.h"
#include "workbench/new_dialog.h"
#include "workbench/onlooker_window.h"
#include "workbench/quick_pane.h"
#include "workbench/rehearse_dialog.h"
#include "workbench/run_dialog.h"
#include "workbench/theme.h"

#include <QActionGroup>
#include <QCloseEvent>
#include <QDir>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLabel>
#include <QMenuBar>
#include <QMessageBox>
#include <QMimeData>
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
#include <QTimer>
#include <QToolBar>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>
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
      m_editPage(new QStackedWidget),
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
        connect(pane, SIGNAL(editRequested(QString)), this, SLOT(edit(QString)));
        connect(pane, SIGNAL(deleteRequested(QString)), this, SLOT(discardExercise(QString)));
        connect(pane, SIGNAL(duplicateRequested(QString)), this, SLOT(duplicate(QString)));
        connect(pane, SIGNAL(newRequested()), this, SLOT(newScenario()));
        connect(pane, SIGNAL(importRequested()), this, SLOT(chooseImport()));
        connect(pane, SIGNAL(openFileRequested()), this, SLOT(chooseExercise()));
        connect(pane, SIGNAL(joinRequested()), this, SIGNAL(joinAsked()));
    }
    m_pages->addWidget(m_library);
    m_pages->addWidget(m_editPage);
    m_pages->addWidget(m_lobbyPage);
    m_pages->addWidget(m_runPage);
    m_pages->addWidget(m_debrief);
    showEmptyLive(m_words("Window", "No exercise is under way. Choose a scenario in the library, and “Run …”."));
    showEmptyEditor();

    auto *centre = new QWidget;
    auto *layout = new QVBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(newBanner(m_words));
    layout->addWidget(m_pages, 1);
    layout->addWidget(newBanner(m_words));
    setCentralWidget(centre);
    addMenus();
    setAcceptDrops(true);

    connect(m_debrief, &DebriefPage::takeAsked, this, &MainWindow::playFrom);
    connect(m_debrief, &DebriefPage::opened, this, [this] {
        m_hasReport = true;
        enableSaving();
    });
    connect(m_debrief, &DebriefPage::failed, this, [this] {
        m_hasReport = false;
        enableSaving();
    });
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
    addAction(file, m_words("Window", "&New scenario …"), QKeySequence::New, [this] { newScenario(); });
    addAction(file, m_words("Window", "&Edit a scenario …"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O),
              [this] { chooseScenarioToEdit(); });
    m_recent = file->addMenu(m_words("Window", "Recen&t scenarios"));
    m_recent->setToolTipsVisible(true);
    connect(m_recent, &QMenu::aboutToShow, this, &MainWindow::fillRecent);
    fillRecent();
    addAction(file, m_words("Window", "&Duplicate the scenario …"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D),
              [this] { duplicateChosen(); });
    addAction(file, m_words("Window", "&Rehearse a scenario …"), QKeySequence(Qt::CTRL | Qt::Key_R), [this] {
        if (workspace() == Workspace::edit && m_editor != nullptr) {
            emit m_editor->rehearseAsked();
        } else {
            chooseScenario();
        }
    });
    addAction(file, m_words("Window", "&Join an exercise …"), QKeySequence(Qt::CTRL | Qt::Key_J),
              [this] { emit joinAsked(); });
    file->addSeparator();
    m_saveScenario =
        addAction(file, m_words("Window", "Save the s&cenario"), QKeySequence::Save, [this] { m_editor->save(); });
    addAction(file, m_words("Window", "&Import …"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_I),
              [this] { chooseImport(); });
    m_export = addAction(file, m_words("Window", "E&xport the scenario …"),
                         QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E), [this] { exportScenario(); });
    m_wall = addAction(file, m_words("Window", "Injects for the w&all, on A3 …"), QKeySequence::Print,
                       [this] { printPlan(OnPaper::wall); });
    m_slips = addAction(file, m_words("Window", "Slips for seats on &paper …"),
                        QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_P), [this] { printPlan(OnPaper::slips); });
    m_saveReport = addAction(file, m_words("Window", "&Save the report …"), QKeySequence::Save,
                             [this] { m_debrief->saveReport(); });
    enableSaving();
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
    addWorkspace(m_words("Window", "Ed&it"), 2, Workspace::edit);
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
        if (workspace() == Workspace::edit && m_editor != nullptr) {
            m_editor->focusFilter();
            return;
        }
        go(Workspace::debrief);
        m_debrief->focusFilter();
    });
    m_hotWash = addAction(view, m_words("Window", "&Hot wash"), QKeySequence(Qt::Key_F9), [this] {
        go(Workspace::debrief);
        m_debrief->showHotWash();
    });
    QAction *projector =
        addAction(view, m_words("Window", "Debrief for a &projector"), QKeySequence(Qt::Key_F8), [] {});
    projector->setCheckable(true);
    projector->setChecked(Settings::projectorLook());
    connect(projector, &QAction::toggled, m_debrief, &DebriefPage::setProjectorLook);
    addAction(view, m_words("Window", "&Next pane"), QKeySequence(Qt::Key_F6), [this] { focusNextPane(); });
    view->addSeparator();

    QMenu *theme = view->addMenu(m_words("Window", "&Colours"));
    auto *themes = new QActionGroup(this);
    for (const auto &[text, value] :
         {std::pair{m_words("Window", "As the &desktop"), Theme::system},
          std::pair{m_words("Window", "&Light"), Theme::light}, std::pair{m_words("Window", "Di&m grey"), Theme::dim},
          std::pair{m_words("Window", "D&ark"), Theme::dark}}) {
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
    addAction(help, m_words("Window", "Find a &command …"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P),
              [this] { chooseCommand(); });
    addAction(help, m_words("Window", "&About Samvirke"), {}, [this] { showAbout(); });
}

void MainWindow::go(Workspace workspace)
{
    m_pages->setCurrentIndex(static_cast<int>(workspace));
    m_workspaces->actions().at(static_cast<int>(workspace))->setChecked(true);
    const auto *stack = qobject_cast<QStackedWidget *>(m_pages->currentWidget());
    (stack == nullptr ? m_pages->currentWidget() : stack->currentWidget())->setFocus();
    enableSaving();
}

/// One key saves what is looked at.
void MainWindow::enableSaving()
{
    const bool edits = workspace() == Workspace::edit;
    m_saveScenario->setEnabled(edits && m_editor != nullptr);
    for (QAction *action : {m_export, m_wall, m_slips}) {
        action->setEnabled(edits && m_editor != nullptr);
    }
    if (m_saveReport != nullptr) {
        m_saveReport->setEnabled(!edits && m_hasReport);
    }
    if (m_hotWash != nullptr) {
        m_hotWash->setEnabled(m_hasReport);
    }
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
    return canBePlayed(problems, title) ? std::optional(std::move(folder.files)) : std::nullopt;
}

bool MainWindow::canBePlayed(const std::vector<Problem> &problems, const QString &title)
{
    if (!hasErrors(problems)) {
        return true;
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
    return false;
}

void MainWindow::rehearse(const QString &scenarioFolder)
{
    const auto back = qScopeGuard([this] { activateWindow(); }); // no window manager need do it
    if (auto files = filesToPlay(scenarioFolder, m_words("Window", "Rehearse"))) {
        rehearse(std::move(*files), QDir(scenarioFolder).dirName());
    }
}

void MainWindow::rehearse(std::vector<ScenarioFile> files, const QString &name)
{
    RehearseDialog dialog(m_words, std::move(files), name, this);
    if (dialog.exec() == QDialog::Accepted) {
        m_libraryModel->refresh();
        openExercise(dialog.made().exercise());
    }
}

// ── a scenario to edit ───────────────────────────────────────────────────────────────────────────────────────────────

void MainWindow::showEmptyEditor()
{
    while (m_editPage->count() > 0) {
        QWidget *old = m_editPage->widget(0);
        m_editPage->removeWidget(old);
        delete old;
    }
    m_editor = nullptr;
    auto *label =
        new QLabel(m_words("Window", "Nothing is being edited. Choose a scenario in the library, and “Edit”, or "
                                     "begin a new one (Ctrl+N)."));
    label->setAlignment(Qt::AlignCenter);
    label->setWordWrap(true);
    m_editPage->addWidget(label);
}

std::shared_ptr<ScenarioDocument> MainWindow::document() const
{
    return m_editor == nullptr ? nullptr : m_editor->document();
}

void MainWindow::showDocument(std::shared_ptr<ScenarioDocument> document)
{
    showEmptyEditor();
    if (document != nullptr) {
        m_editor = new EditPage(m_words, std::move(document));
        m_editPage->setCurrentIndex(m_editPage->addWidget(m_editor));
        connect(m_editor, &EditPage::rehearseAsked, this, [this] {
            const auto back = qScopeGuard([this] { activateWindow(); });
            if (auto files = editedToPlay(m_words("Window", "Rehearse"))) {
                rehearse(std::move(*files), QDir(m_editor->document()->folder()).dirName());
            }
        });
        connect(m_editor, &EditPage::runAsked, this, [this] {
            const auto back = qScopeGuard([this] { activateWindow(); });
            if (auto files = mayHost() ? editedToPlay(m_words("Window", "Run")) : std::nullopt) {
                run(*files, QDir(m_editor->document()->folder()).dirName());
            }
        });
    }
    enableSaving();
}

std::optional<std::vector<ScenarioFile>> MainWindow::editedToPlay(const QString &title)
{
    std::vector<ScenarioFile> files = m_editor->document()->files();
    return canBePlayed(loadScenario(files).problems, title) ? std::optional(std::move(files)) : std::nullopt;
}

bool MainWindow::leaveDocument()
{
    if (m_editor == nullptr || !m_editor->document()->isDirty()) {
        return true;
    }
    QMessageBox box(QMessageBox::Question, m_words("Window", "Not saved"),
                    m_words("Window", "“%1” is not saved.").with({fromUtf8(m_editor->document()->scenario().title)}),
                    QMessageBox::Cancel, this);
    QPushButton *save = box.addButton(m_words("Window", "Save"), QMessageBox::AcceptRole);
    QPushButton *forget = box.addButton(m_words("Window", "Do not save"), QMessageBox::DestructiveRole);
    box.setDefaultButton(save);
    box.exec();
    if (box.clickedButton() == save) {
        return m_editor->save();
    }
    if (box.clickedButton() != forget) {
        return false;
    }
    m_editor->document()->discard();
    return true;
}

QString MainWindow::ownCopy(const QString &scenarioFolder)
{
    auto files = readFolder(scenarioFolder.toStdString()).files;
    const auto scenario = scenarioToFit(files, m_words.language().toStdString());
    const QString folder = freeFolder(ownScenarios(), QDir(scenarioFolder).dirName());
    const QString wrong = scenario ? saveFitted(m_words, folder, *scenario, files)
                                   : QString(m_words("Window", "The scenario cannot be read."));
    if (!wrong.isEmpty()) {
        QMessageBox::warning(this, m_words("Window", "Edit"), wrong);
        return {};
    }
    m_libraryModel->refresh();
    return folder;
}

void MainWindow::edit(const QString &scenarioFolder)
{
    const auto back = qScopeGuard([this] { activateWindow(); });
    const QString wanted = QDir(scenarioFolder).absolutePath();
    if (m_editor != nullptr && m_editor->document()->folder() == wanted) {
        go(Workspace::edit);
        return;
    }
    if (!leaveDocument()) {
        return;
    }
    const QString shipped = shippedScenarios();
    const bool isShipped = !shipped.isEmpty() && wanted.startsWith(QDir(shipped).absolutePath() + QLatin1Char('/'));
    const QString folder = isShipped ? ownCopy(wanted) : wanted;
    if (folder.isEmpty()) {
        return;
    }
    if (begin(folder, m_words("Window", "Edit")) && isShipped) {
        emit m_editor->document()->said(
            m_words("Window", "This is a copy of your own: %1").with({QDir::toNativeSeparators(folder)}));
    }
}

void MainWindow::newScenario()
{
    const auto back = qScopeGuard([this] { activateWindow(); });
    askNew(scenarioStarts(m_words, shippedScenarios()), m_words("Window", "New scenario"), {});
}

void MainWindow::askNew(std::vector<ScenarioStart> starts, const QString &heading, const QString &title)
{
    NewDialog dialog(m_words, std::move(starts), heading, title, this);
    if (dialog.exec() != QDialog::Accepted) {
        return;
    }
    m_libraryModel->refresh();
    if (leaveDocument()) {
        begin(dialog.folder(), heading);
    }
}

void MainWindow::duplicateChosen()
{
    const QObject *pane = m_library->rootObject();
    if (workspace() == Workspace::edit && m_editor != nullptr) {
        duplicate({});
    } else if (pane->property("chosenIsScenario").toBool() && !pane->property("chosenPath").toString().isEmpty()) {
        go(Workspace::library); // what is chosen there is what is copied
        duplicate(pane->property("chosenPath").toString());
    } else {
        QMessageBox::information(this, m_words("Window", "Duplicate"),
                                 m_words("Window", "Choose a scenario in the library first, or edit one."));
    }
}

void MainWindow::duplicate(const QString &scenarioFolder)
{
    const auto back = qScopeGuard([this] { activateWindow(); });
    ScenarioStart start;
    start.how = ScenarioStart::How::whole;
    QString title;
    if (scenarioFolder.isEmpty()) {
        start.files = m_editor->document()->files(); // as it stands: what is not saved is copied, too
        title = fromUtf8(m_editor->document()->scenario().title);
    } else {
        start.files = readFolder(scenarioFolder.toStdString()).files;
        const auto scenario = scenarioToFit(start.files, m_words.language().toStdString());
        title = scenario ? fromUtf8(scenario->title) : QDir(scenarioFolder).dirName();
    }
    std::vector<ScenarioStart> starts{std::move(start)};
    askNew(std::move(starts), m_words("Window", "Duplicate"), m_words("Window", "%1 – copy").with({title}));
}

bool MainWindow::begin(const QString &folder, const QString &title)
{
    showDocument(nullptr); // it lets go of its scenario
    auto document = std::make_shared<ScenarioDocument>(m_words);
    if (const QString wrong = document->open(folder); !wrong.isEmpty()) {
        QMessageBox::warning(this, title, wrong);
        return false;
    }
    rememberScenario({document->folder(), fromUtf8(document->scenario().title)});
    showDocument(std::move(document));
    fillRecent();
    go(Workspace::edit);
    return true;
}

// ── those that were edited ──────────────────────────────────────────────────────────────────────────────────────────

void MainWindow::fillRecent()
{
    m_recent->clear();
    int number = 0;
    for (const RecentScenario &recent : recentScenarios()) {
        const QString folder = QDir::toNativeSeparators(recent.folder);
        const QString what = recent.isThere() ? m_words("Window", "%1 (%2)").with({recent.title, folder})
                                              : m_words("Window", "%1 (gone: %2)").with({recent.title, folder});
        QAction *action = m_recent->addAction(QStringLiteral("&%1  ").arg(++number) +
                                              QString(what).replace(QLatin1Char('&'), QLatin1String("&&")));
        connect(
            action, &QAction::triggered, this, [this, recent] { openRecent(recent); }, Qt::QueuedConnection);
    }
    m_recent->menuAction()->setEnabled(number > 0);
}

void MainWindow::openRecent(const RecentScenario &recent)
{
    if (recent.isThere()) {
        edit(recent.folder);
        return;
    }
    const auto back = qScopeGuard([this] { activateWindow(); });
    QMessageBox box(QMessageBox::Question, m_words("Window", "Edit"),
                    m_words("Window", "“%1” does not lie in %2 any more. It was moved or deleted, or its disk is not "
                                      "there.")
                        .with({recent.title, QDir::toNativeSeparators(recent.folder)}),
                    QMessageBox::Cancel, this);
    box.setTextFormat(Qt::PlainText);
    const QPushButton *out = box.addButton(m_words("Window", "Take it out of the list"), QMessageBox::AcceptRole);
    box.setDefaultButton(QMessageBox::Cancel);
    box.exec();
    if (box.clickedButton() == out) {
        forgetScenario(recent.folder);
        fillRecent();
    }
}

// ── files of others, and for others ─────────────────────────────────────────────────────────────────────────────────

void MainWindow::chooseImport()
{
    const auto back = qScopeGuard([this] { activateWindow(); });
    const QString path = QFileDialog::getOpenFileName(
        this, m_words("Window", "Import"), Settings::lastFolder(),
        m_words("Window", "Lists and scenarios (*.xlsx *.ods *.csv *.tsv *.txt *.json *.zip *.xml *.yaml *.yml *.md)") +
            QStringLiteral(";;") + m_words("Window", "All files (*)"));
    if (!path.isEmpty()) {
        Settings::setLastFolder(QFileInfo(path).path());
        importFile(path);
    }
}

void MainWindow::importFile(const QString &path)
{
    const auto back = qScopeGuard([this] { activateWindow(); });
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        QMessageBox::warning(this, m_words("Window", "Import"),
                             m_words("Command", "%1 cannot be read (%2). Check its name, and that you may read it.")
                                 .with({path, file.errorString()}));
        return;
    }
    const bool edits = workspace() == Workspace::edit && m_editor != nullptr;
    ImportDialog dialog(m_words,
                        ImportDraft(m_words, QFileInfo(path).completeBaseName(),
                                    file.read(static_cast<qint64>(tables::largestFile) + 1)),
                        edits ? fromUtf8(m_editor->document()->scenario().title) : QString{}, this);
    if (dialog.exec() != QDialog::Accepted) {
        return;
    }
    if (dialog.goesIn()) {
        bringIn(dialog.draft(), dialog.how());
    } else {
        openImported(dialog.draft());
    }
}

void MainWindow::openImported(const ImportDraft &draft)
{
    if (!leaveDocument()) {
        return;
    }
    const Scenario scenario = draft.scenario();
    const QString folder = freeFolder(ownScenarios(), fromUtf8(scenario.id));
    if (const QString wrong = saveScenario(m_words, folder, scenario, false, draft.beside()); !wrong.isEmpty()) {
        QMessageBox::warning(this, m_words("Window", "Import"), wrong);
        return;
    }
    m_libraryModel->refresh();
    if (begin(folder, m_words("Window", "Import"))) {
        emit m_editor->document()->said(draft.summary());
    }
}

void MainWindow::bringIn(const ImportDraft &draft, exchange::Join how)
{
    ScenarioDocument &document = *m_editor->document();
    std::vector<ScenarioFile> fresh; // what lies there already is somebody's, and undo would not bring it back
    std::ranges::copy_if(draft.beside(), std::back_inserter(fresh), [&](const ScenarioFile &file) {
        return !QFileInfo::exists(document.folder() + QLatin1Char('/') + fromUtf8(file.name));
    });
    if (const QString wrong = saveBeside(m_words, document.folder(), fresh); !wrong.isEmpty()) {
        QMessageBox::warning(this, m_words("Window", "Import"), wrong);
        return;
    }
    document.edit(m_words("Window", "Import"), [&](Scenario &scenario) { scenario = draft.into(scenario, how); });
    emit document.said(m_words("Window", "%1 Ctrl+Z takes it away again.").with({draft.summary()}));
}

void MainWindow::exportScenario()
{
    const auto back = qScopeGuard([this] { activateWindow(); });
    const ScenarioDocument &document = *m_editor->document();
    const QString title = m_words("Window", "Export the scenario");
    const QString path = QFileDialog::getSaveFileName(
        this, title,
        Settings::lastFolder() + QLatin1Char('/') + fromUtf8(document.scenario().id) + QStringLiteral(".xlsx"),
        m_words("Window", "All of it, as a workbook (*.xlsx *.ods)") + QStringLiteral(";;") +
            m_words("Window", "The injects alone, as text with columns (*.csv)"));
    const auto format = sheetFormatOf(path);
    if (path.isEmpty()) {
        return;
    }
    Settings::setLastFolder(QFileInfo(path).path());
    if (!format) {
        QMessageBox::warning(this, title, m_words("Window", "The name has to end in .xlsx, .ods or .csv."));
        return;
    }
    const exchange::Exported exported = exportSheets(m_words, document.files(), *format);
    if (const QString wrong = saveFile(m_words, path, QByteArray::fromStdString(exported.bytes)); !wrong.isEmpty()) {
        QMessageBox::warning(this, title, wrong);
        return;
    }
    const QStringList left = leftBehindLines(m_words, exported.left);
    if (!left.isEmpty()) {
        QMessageBox::information(this, title, left.join(QLatin1Char('\n')));
    }
    emit m_editor->document()->said(m_words("Window", "Written: %1").with({QDir::toNativeSeparators(path)}));
}

void MainWindow::printPlan(OnPaper what)
{
    const auto back = qScopeGuard([this] { activateWindow(); });
    const ScenarioDocument &document = *m_editor->document();
    const QString title = what == OnPaper::wall ? m_words("Window", "Injects for the wall, on A3")
                                                : m_words("Window", "Slips for seats on paper");
    const auto pdf = planOnPaper(m_words, document.files(), what, QDateTime::currentDateTimeUtc());
    if (!pdf) {
        QMessageBox::information(this, title, pdf.error());
        return;
    }
    const QString name = what == OnPaper::wall
                             ? m_words("Window", "%1 injects").with({fromUtf8(document.scenario().id)})
                             : m_words("Window", "%1 slips").with({fromUtf8(document.scenario().id)});
    const QString path = QFileDialog::getSaveFileName(
        this, title, Settings::lastFolder() + QLatin1Char('/') + name + QStringLiteral(".pdf"),
        m_words("Window", "Document to print (*.pdf)"));
    if (path.isEmpty()) {
        return;
    }
    Settings::setLastFolder(QFileInfo(path).path());
    if (const QString wrong = saveFile(m_words, path, *pdf); !wrong.isEmpty()) {
        QMessageBox::warning(this, title, wrong);
        return;
    }
    emit m_editor->document()->said(m_words("Window", "Written: %1").with({QDir::toNativeSeparators(path)}));
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.size() == 1 && urls.front().isLocalFile()) {
        event->acceptProposedAction();
    }
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QString path = event->mimeData()->urls().value(0).toLocalFile();
    event->acceptProposedAction();
    if (path.endsWith(QLatin1String(".samvirke"))) {
        openExercise(path);
    } else if (!path.isEmpty()) {
        QTimer::singleShot(0, this, [this, path] { importFile(path); }); // whoever drags is let go first
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
    run(*files, QDir(scenarioFolder).dirName());
}

void MainWindow::run(const std::vector<ScenarioFile> &files, const QString &name)
{
    RunDialog dialog(m_words, files, name, this);
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

void MainWindow::playFrom(const QString &exerciseFile, ExerciseTime at)
{
    const auto back = qScopeGuard([this] { activateWindow(); });
    if (!mayHost()) {
        return;
    }
    const QString title = m_words("Window", "Play a new take");
    const QString question =
        m_words("Window", "A new exercise begins as this one did and goes on from %1. The record that is shown stays "
                          "as it is. Seats get new codes.")
            .with({timeText(at)});
    if (QMessageBox::question(this, title, question, QMessageBox::Ok | QMessageBox::Cancel, QMessageBox::Ok) !=
        QMessageBox::Ok) {
        return;
    }
    const QString name = m_words("Window", "%1 – new take").with({exerciseName(exerciseFile)});
    const QString folder = freeFolder(ownExercises(), name);
    const QString file = folder + QStringLiteral("/exercise.samvirke");
    QDir().mkpath(folder);
    const auto forked =
        forkExercise(exerciseFile.toStdString(), file.toStdString(), at, QDateTime::currentMSecsSinceEpoch());
    if (!forked) {
        QDir().rmdir(folder); // it is empty
        QMessageBox::warning(this, title, journalErrorText(m_words, forked.error()));
        return;
    }
    HostingOptions options;
    options.orAnyPort = true;
    ask({file, {}, options, true});
}

void MainWindow::discardExercise(const QString &exerciseFile)
{
    const auto back = qScopeGuard([this] { activateWindow(); });
    const QString title = m_words("Library", "Delete the exercise");
    QStringList names;
    for (const QString &file : filesOfExercise(exerciseFile)) {
        names += QFileInfo(file).fileName();
    }
    QString text = m_words("Library", "Deleted for good, with all that was recorded and thought about it: %1 in %2. "
                                      "Nothing brings it back.")
                       .with({names.join(QStringLiteral(", ")), QFileInfo(exerciseFile).absolutePath()});
    if (const QStringList staying = filesThatStay(exerciseFile); !staying.isEmpty()) {
        text += QLatin1Char('\n') + m_words("Library", "Not made by the program, and left there: %1.")
                                        .with({staying.join(QStringLiteral(", "))});
    }
    QMessageBox box(QMessageBox::Warning, title, m_words("Library", "Delete this exercise?"), QMessageBox::Cancel,
                    this);
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(text);
    const QPushButton *yes = box.addButton(m_words("Library", "Delete for good"), QMessageBox::DestructiveRole);
    box.setDefaultButton(QMessageBox::Cancel);
    box.exec();
    if (box.clickedButton() != yes) {
        return;
    }
    if (QFileInfo(m_debrief->path()) == QFileInfo(exerciseFile)) {
        m_debrief->forget();
    }
    if (const QString wrong = deleteExercise(m_words, exerciseFile); !wrong.isEmpty()) {
        QMessageBox::warning(this, title, wrong);
    }
    m_libraryModel->refresh();
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
    layout->addWidget(newBanner(m_words));
    QQuickWidget *pane =
        newQuickPane(QStringLiteral("qrc:/qt/qml/Samvirke/Projector/ProjectorPane.qml"),
                     {{QStringLiteral("projector"), QVariant::fromValue<QObject *>(m_projector.get())}});
    pane->setAccessibleName(m_words("Window", "For the projector"));
    layout->addWidget(pane, 1);
    layout->addWidget(newBanner(m_words));
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
    if (!leaveDocument()) {
        event->ignore();
        return;
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

void MainWindow::chooseScenarioToEdit()
{
    const auto back = qScopeGuard([this] { activateWindow(); });
    const QString own = ownScenarios();
    const QString path = QFileDialog::getExistingDirectory(this, m_words("Window", "Folder of the scenario to edit"),
                                                           QDir(own).exists() ? own : Settings::lastFolder());
    if (!path.isEmpty()) {
        edit(path);
    }
}

std::vector<WindowCommand> MainWindow::commands() const
{
    std::vector<WindowCommand> all;
    const auto collect = [&all](const QList<QAction *> &actions, const auto &self) -> void {
        for (QAction *action : actions) {
            if (action->menu() != nullptr) {
                self(action->menu()->actions(), self);
            } else if (!action->isSeparator() && action->isEnabled() && action->isVisible()) {
                all.push_back({action->shortcut().toString(QKeySequence::NativeText),
                               QString(action->text()).remove(QLatin1Char('&')), [action] { action->trigger(); }});
            }
        }
    };
    const auto add = [&all](const std::vector<WindowCommand> &more) {
        all.insert(all.end(), more.begin(), more.end());
    };
    collect(menuBar()->actions(), collect);
    if (workspace() == Workspace::run && m_control != nullptr) {
        add(m_control->commands());
    }
    if (workspace() == Workspace::edit && m_editor != nullptr) {
        add(m_editor->commands());
    }
    if (workspace() == Workspace::debrief) {
        add(m_debrief->commands());
    }
    return all;
}

void MainWindow::chooseCommand()
{
    std::vector<WindowCommand> all = commands();
    std::erase_if(all, [](const WindowCommand &command) { return !command.run; });
    CommandDialog dialog(m_words, std::move(all), this);
    dialog.exec();
    activateWindow();
    if (dialog.chosen() != nullptr) {
        QMetaObject::invokeMethod(this, dialog.chosen()->run, Qt::QueuedConnection); // it may ask something itself
    }
}

void MainWindow::showShortcuts()
{
    const auto back = qScopeGuard([this] { activateWindow(); });
    QString table = QStringLiteral("<table>");
    for (const WindowCommand &command : commands()) {
        if (!command.keys.isEmpty()) {
            table += QStringLiteral("<tr><td>%1&nbsp;&nbsp;</td><td>%2</td></tr>")
                         .arg(command.keys.toHtmlEscaped(), command.what.toHtmlEscaped());
        }
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
    case Workspace::edit:
        if (m_editor != nullptr) {
            m_editor->focusNextPane();
        }
        return;
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
