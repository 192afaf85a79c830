// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/into.h"
#include "plan/load.h"
#include "report/words.h"
#include "session/live_exercise.h"
#include "session/settings.h"
#include "workbench/command.h"

#include <QMainWindow>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

class QAction;
class QActionGroup;
class QMenu;
class QQuickWidget;
class QStackedWidget;

namespace samvirke {

class ControlPage;
class ControlRoom;
class DebriefPage;
class EditPage;
class ImportDraft;
class LibraryModel;
class LobbyModel;
class OnlookerWindow;
class ProjectorModel;
class ScenarioDocument;
enum class OnPaper : std::uint8_t;
struct RecentScenario;
struct ScenarioStart;

/// The facilitator's and instructor's window.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(const Words &words, QWidget *parent = nullptr);
    ~MainWindow() override;

    enum class Workspace { library, edit, lobby, run, debrief };
    void go(Workspace workspace);
    /// What the menus and the page that is shown can do just now.
    [[nodiscard]] std::vector<WindowCommand> commands() const;
    [[nodiscard]] Workspace workspace() const;

    /// The exercise whose debrief is open; empty: none.
    [[nodiscard]] QString exercise() const;
    [[nodiscard]] QString language() const { return m_words.language(); }
    /// To be called after the palette has changed.
    void applyColours();

    /// Shows the lobby and the control room of @p exercise, which is ready, until dropLive().
    void showLive(LiveExercise &exercise);
    /// Lets go of it. @param why it is gone, for who looks at its pages
    void dropLive(const QString &why);
    /// Nothing could be hosted; offers what may help.
    void tellNotHosted(const HostRequest &request, const HostingError &error);
    [[nodiscard]] ControlRoom *controlRoom() const { return m_room.get(); }
    [[nodiscard]] ControlPage *controlPage() const { return m_control; }
    [[nodiscard]] QQuickWidget *lobby() const { return m_lobbyPane; }
    void showProjector();
    /// What @p seat sees, in a window of its own.
    void showScreen(const SeatId &seat);
    [[nodiscard]] const std::vector<std::unique_ptr<OnlookerWindow>> &screens() const { return m_screens; }
    [[nodiscard]] QWidget *projector() const { return m_projectorWindow.get(); }

    /// Shows @p document, which is open, to edit it; none: shows that nothing is edited.
    void showDocument(std::shared_ptr<ScenarioDocument> document);
    [[nodiscard]] std::shared_ptr<ScenarioDocument> document() const;
    [[nodiscard]] EditPage *editor() const { return m_editor; }

    [[nodiscard]] QQuickWidget *library() const { return m_library; }
    [[nodiscard]] DebriefPage *debrief() const { return m_debrief; }

public slots:
    void openExercise(const QString &path);
    void rehearse(const QString &scenarioFolder);
    void run(const QString &scenarioFolder);
    void resume(const QString &exerciseFile);
    /// A new exercise that begins as @p exerciseFile did up to @p at, in the lobby.
    void playFrom(const QString &exerciseFile, samvirke::ExerciseTime at);
    /// Asks, then deletes it with all that belongs to it.
    void discardExercise(const QString &exerciseFile);
    void fit(const QString &scenarioFolder);
    void edit(const QString &scenarioFolder);
    void newScenario();
    /// A copy of the scenario in @p scenarioFolder, with all its languages and media, to edit; empty: of what is
    /// edited, as it stands.
    void duplicate(const QString &scenarioFolder);
    void chooseExercise();
    /// A list of injects, a role matrix or another platform's scenario: a new scenario, or a part of what is edited.
    void chooseImport();
    void importFile(const QString &path);

private slots:
    void saveCards();
    void printCards();

signals:
    void hostAsked(const samvirke::HostRequest &request);
    void joinAsked();
    void themeChosen(samvirke::Theme theme);
    void languageChosen(const QString &language);

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void addMenus();
    /// The files of a scenario that can be played; else says what is wrong with it.
    [[nodiscard]] std::optional<std::vector<ScenarioFile>> filesToPlay(const QString &scenarioFolder,
                                                                       const QString &title);
    [[nodiscard]] bool canBePlayed(const std::vector<Problem> &problems, const QString &title);
    void rehearse(std::vector<ScenarioFile> files, const QString &name);
    void run(const std::vector<ScenarioFile> &files, const QString &name);
    /// What is edited, as it stands, if it can be played.
    [[nodiscard]] std::optional<std::vector<ScenarioFile>> editedToPlay(const QString &title);
    /// Asks what is to become of what is not saved. @returns false if it is to stay
    [[nodiscard]] bool leaveDocument();
    /// A folder of one's own with a copy of the shipped scenario, in the language of the window; empty: said why not.
    [[nodiscard]] QString ownCopy(const QString &scenarioFolder);
    /// Lets go of what is edited and shows the scenario in @p folder instead. @returns false if that cannot be
    bool begin(const QString &folder, const QString &title);
    /// Asks what a new one begins from, and shows it.
    void askNew(std::vector<ScenarioStart> starts, const QString &heading, const QString &title);
    void duplicateChosen();
    void fillRecent();
    void openRecent(const RecentScenario &recent);
    [[nodiscard]] bool mayHost();
    void ask(const HostRequest &request);
    void followLive();
    void showEmptyEditor();
    /// Opens what @p draft becomes as a scenario of its own.
    void openImported(const ImportDraft &draft);
    void bringIn(const ImportDraft &draft, exchange::Join how);
    void exportScenario();
    void printPlan(OnPaper what);
    void enableSaving();
    void showEmptyLive(const QString &text);
    QAction *addAction(QMenu *menu, const QString &text, const QKeySequence &keys, const std::function<void()> &what);
    void chooseScenario();
    void chooseScenarioToEdit();
    void chooseCommand();
    void showShortcuts();
    void showAbout();
    void focusNextPane();

    Words m_words;
    LibraryModel *m_libraryModel;
    QStackedWidget *m_pages;
    QQuickWidget *m_library;
    DebriefPage *m_debrief;
    QStackedWidget *m_editPage; ///< what is edited, or that nothing is
    EditPage *m_editor = nullptr;
    QStackedWidget *m_lobbyPage, *m_runPage; ///< the pages of an exercise, or why there is none
    LiveExercise *m_live = nullptr;
    std::unique_ptr<ControlRoom> m_room;
    std::unique_ptr<LobbyModel> m_lobby;
    std::unique_ptr<ProjectorModel> m_projector;
    std::unique_ptr<QWidget> m_projectorWindow;
    std::vector<std::unique_ptr<OnlookerWindow>> m_screens; ///< of seats, that are looked at
    QQuickWidget *m_lobbyPane = nullptr;
    ControlPage *m_control = nullptr;
    bool m_wasInLobby = true;
    QActionGroup *m_workspaces;
    QMenu *m_recent = nullptr;
    QAction *m_saveReport = nullptr, *m_saveScenario = nullptr, *m_export = nullptr, *m_wall = nullptr,
            *m_slips = nullptr, *m_hotWash = nullptr;
    bool m_hasReport = false;
};

} // namespace samvirke
