// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/control_room.h"
#include "models/inject_fields.h"
#include "workbench/command_dialog.h"
#include "workbench/edit_page.h"
#include "workbench/edit_table.h"
#include "workbench/hands_dialog.h"
#include "workbench/import_dialog.h"
#include "workbench/main_window.h"
#include "workbench/new_dialog.h"
#include "workbench/onlooker_window.h"
#include "workbench/plan_pane.h"
#include "workbench/quick_pane.h"
#include "workbench/rehearse_dialog.h"
#include "workbench/rows_dialog.h"
#include "workbench/run_dialog.h"
#include "workbench/seat_window.h"
#include "workbench/shell.h"
#include "workbench/theme.h"
#include "workbench/unnamed.h"

#include "session/fit.h"
#include "session/folders.h"
#include "session/host_session.h"
#include "session/scenario_document.h"
#include "session/talked.h"

#include <QAccessible>
#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QListWidget>
#include <QQuickView>
#include <QQuickWidget>
#include <QTabWidget>
#include <QTemporaryDir>

#include <cstdio>

namespace samvirke {

namespace {

QStringList *heard = nullptr;

/// Keeps what the QML engine warns of and whatever is worse; what the platform misses is not the windows' fault.
void hear(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    const QByteArray category(context.category);
    const bool isQml = text.contains(QLatin1String(".qml")) || category.startsWith("qml") || category == "js" ||
                       category.startsWith("qt.qml") || category.startsWith("qt.quick");
    if (type == QtCriticalMsg || type == QtFatalMsg || (type == QtWarningMsg && isQml)) {
        heard->append(text);
    }
}

void wait(int milliseconds)
{
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < milliseconds) {
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    }
}

/// A live exercise on this machine, and its windows.
class HostedHere
{
public:
    explicit HostedHere(const std::vector<ScenarioFile> &files)
    {
        HostingOptions options;
        options.port = 0;
        options.address = "127.0.0.1";
        options.beacon = false;
        auto started =
            HostSession::start(files, m_folder.filePath(QStringLiteral("x.samvirke")).toStdString(), options);
        if (started) {
            m_host = std::move(*started);
        }
    }

    [[nodiscard]] bool isUp() const { return m_host != nullptr; }

    /// Opens the window of a player's seat and goes through what can be seen there.
    int lookAtSeat(const Words &words, QStringList &wrong)
    {
        const Seat *player = nullptr;
        const Seat *leader = nullptr;
        for (const Seat &seat : m_host->host().scenario().seats) {
            player = player == nullptr && seat.kind == SeatKind::player ? &seat : player;
            leader = seat.kind == SeatKind::facilitator ? &seat : leader;
        }
        if (player == nullptr || leader == nullptr) {
            wrong += QStringLiteral("a scenario without players and facilitator");
            return 0;
        }
        SeatWindow window(words, {}, QStringLiteral("127.0.0.1:%1").arg(m_host->port()));
        window.setDraftFolder(m_folder.path());
        window.show();
        int looked = look(window, words, wrong);
        window.joining()->setCode(QString::fromStdString(m_host->codes().at(player->id).shown()));
        window.joining()->join();
        SeatSession direction({m_host->codes().at(leader->id), "127.0.0.1", m_host->port()});
        direction.start();
        if (!waitFor([&] { return window.desk() != nullptr && direction.seat() != nullptr; })) {
            wrong += QStringLiteral("nobody could take a seat");
            return looked;
        }
        looked += look(window, words, wrong);
        direction.propose(StartExercise{});
        MessageSent message;
        message.sent.to = {Party(player->id.value)};
        message.text = "…";
        message.asksAcknowledgement = true;
        direction.propose(SendMessage{message}, player->agency);
        SituationUpdated situation;
        situation.sent.to = {everybody};
        situation.text = "…";
        direction.propose(UpdateSituation{situation});
        for (const Round &round : m_host->host().scenario().rounds) {
            direction.propose(OpenRound{round.id});
            break;
        }
        if (!waitFor([&] { return window.desk()->inbox()->count() > 0; })) {
            wrong += QStringLiteral("nothing came in");
            return looked;
        }
        window.desk()->step(0);
        looked += look(window, words, wrong);
        for (const char *form : {"message", "request", "decision", "task", "handover", "lead", "form", "spoken"}) {
            window.desk()->composing()->open(QLatin1String(form));
            looked += look(window, words, wrong);
        }
        constexpr int narrow = 700;
        window.view()->setWidth(narrow);
        looked += look(window, words, wrong);
        if (direction.welcome()) {
            OnlookerWindow onlooker(words, direction, player->id);
            onlooker.show();
            looked += look(*onlooker.view(), words, wrong);
        }
        return looked + lookAtPad(words, wrong);
    }
    /// The pad of a loggist, in a scenario that has one.
    int lookAtLoggist(const Words &words, QStringList &wrong)
    {
        for (const Seat &seat : m_host->host().scenario().seats) {
            if (seat.kind == SeatKind::loggist) {
                SeatWindow window(words, QString::fromStdString(m_host->codes().at(seat.id).shown()),
                                  QStringLiteral("127.0.0.1:%1").arg(m_host->port()));
                window.setDraftFolder(m_folder.path());
                window.show();
                if (!waitFor([&] { return window.loggist() != nullptr; })) {
                    wrong += QStringLiteral("no loggist could take a seat");
                    return 0;
                }
                return look(window, words, wrong);
            }
        }
        wrong += QStringLiteral("no loggist in a talked scenario");
        return 0;
    }

private:
    /// The same for an evaluator, who joins while it is under way.
    int lookAtPad(const Words &words, QStringList &wrong)
    {
        for (const Seat &seat : m_host->host().scenario().seats) {
            if (seat.kind == SeatKind::evaluator) {
                SeatWindow window(words, QString::fromStdString(m_host->codes().at(seat.id).shown()),
                                  QStringLiteral("127.0.0.1:%1").arg(m_host->port()));
                window.setDraftFolder(m_folder.path());
                window.show();
                if (!waitFor([&] { return window.pad() != nullptr; })) {
                    wrong += QStringLiteral("no evaluator could take a seat");
                    return 0;
                }
                window.pad()->code(0);
                window.desk()->composing()->open(QStringLiteral("spoken"));
                return look(window, words, wrong);
            }
        }
        return 0;
    }
    template <class Done>
    static bool waitFor(Done done)
    {
        constexpr int longest = 10'000;
        QElapsedTimer timer;
        timer.start();
        while (!done()) {
            if (timer.elapsed() > longest) {
                return false;
            }
            wait(20);
        }
        return true;
    }
    static int look(QQuickView &view, const Words &words, QStringList &wrong)
    {
        wait(120);
        findUnnamed(QAccessible::queryAccessibleInterface(&view), words.language(), wrong);
        return 1;
    }
    static int look(SeatWindow &window, const Words &words, QStringList &wrong)
    {
        return look(*window.view(), words, wrong);
    }

    QTemporaryDir m_folder;
    std::unique_ptr<HostSession> m_host;
};

void lookAt(QDialog &dialog, const Words &words, QStringList &wrong)
{
    dialog.show();
    wait(50);
    findUnnamed(QAccessible::queryAccessibleInterface(&dialog), words.language(), wrong);
    dialog.close();
}

/// Opens lobby, control room, projector and what asks for them, of an exercise that @p shell hosts. @returns how many
int lookAtControlRoom(Shell &shell, const std::vector<ScenarioFile> &files, QStringList &wrong)
{
    QTemporaryDir folder;
    const Words words(shell.window()->language());
    MainWindow *window = shell.window();
    RunDialog dialog(words, files, QStringLiteral("self-test"), window);
    lookAt(dialog, words, wrong);

    HostRequest request;
    request.file = folder.filePath(QStringLiteral("x.samvirke"));
    request.files = files;
    request.options = dialog.options();
    request.options.port = 0;
    request.options.address = "127.0.0.1";
    request.options.beacon = false;
    shell.host(request);
    QElapsedTimer timer;
    timer.start();
    while (window->controlRoom() == nullptr && timer.elapsed() < 20'000) {
        wait(20);
    }
    if (window->controlRoom() == nullptr) {
        wrong += QStringLiteral("no exercise can be hosted here");
        return 1;
    }
    window->showProjector();
    window->controlRoom()->pauseOrGoOn(); // starts
    for (const auto workspace : {MainWindow::Workspace::lobby, MainWindow::Workspace::run}) {
        window->go(workspace);
        wait(300);
        findUnnamed(QAccessible::queryAccessibleInterface(window), words.language(), wrong);
    }
    if (!window->controlRoom()->scenario().rounds.empty()) {
        window->controlRoom()->nextRoundStep(QStringLiteral("round:") +
                                             fromUtf8(window->controlRoom()->scenario().rounds.front().id.value));
        while (window->controlRoom()->hands().of.empty() && timer.elapsed() < 20'000) {
            wait(20);
        }
    }
    HandsDialog hands(words, window->controlRoom()->scenario(), window->controlRoom()->hands(), window);
    lookAt(hands, words, wrong);
    return 5;
}

/// What an import of @p list asks, beside a scenario that is open, and the list of commands. @returns how many
int lookAtDialogs(MainWindow &window, const Words &words, const QByteArray &list, QStringList &wrong)
{
    ImportDialog dialog(words, ImportDraft(words, QStringLiteral("list"), list), QStringLiteral("…"), &window);
    lookAt(dialog, words, wrong);
    CommandDialog commands(words, {{QStringLiteral("Ctrl+N"), QStringLiteral("New"), [] {}}}, &window);
    lookAt(commands, words, wrong);
    NewDialog begin(words, scenarioStarts(words, shippedScenarios()), QStringLiteral("…"), {}, &window);
    lookAt(begin, words, wrong);
    RowsDialog rows(words, window.document()->scenario(), &window);
    lookAt(rows, words, wrong);
    return 4;
}

/// Opens the editor with a copy of a scenario and goes through its parts. @returns how many
int lookAtEditor(MainWindow &window, const Words &words, const std::vector<ScenarioFile> &files, QStringList &wrong)
{
    QTemporaryDir folder;
    const auto scenario = scenarioToFit(files, words.language().toStdString());
    auto document = std::make_shared<ScenarioDocument>(words);
    if (!scenario || !document->create(folder.filePath(QStringLiteral("scenario")), *scenario).isEmpty()) {
        wrong += QStringLiteral("no scenario can be edited here");
        return 1;
    }
    window.showDocument(document);
    window.go(MainWindow::Workspace::edit);
    EditPage *editor = window.editor();
    int looked = 0;
    for (int tab = 0; tab < editor->tabs()->count(); ++tab, ++looked) {
        editor->tabs()->setCurrentIndex(tab);
        wait(200);
        findUnnamed(QAccessible::queryAccessibleInterface(&window), words.language(), wrong);
    }
    for (int part = 0; part < editor->frame()->parts()->count(); ++part) {
        editor->frame()->parts()->setCurrentRow(part);
    }
    findUnnamed(QAccessible::queryAccessibleInterface(&window), words.language(), wrong);
    for (int tab = 0; tab < editor->below()->count(); ++tab) {
        editor->below()->setCurrentIndex(tab);
        wait(50);
        findUnnamed(QAccessible::queryAccessibleInterface(&window), words.language(), wrong);
    }
    editor->below()->setCurrentIndex(0);
    editor->tabs()->setCurrentIndex(0);
    editor->grid()->editCell(editor->grid()->model()->index(0, static_cast<int>(InjectField::text)));
    wait(50);
    findUnnamed(QAccessible::queryAccessibleInterface(&window), words.language(), wrong);
    looked += lookAtDialogs(window, words, "Time;Title;To\n5/6/2026 09:00;…;…\n", wrong);
    looked += lookAtDialogs(window, words, "…", wrong);
    window.go(MainWindow::Workspace::library);
    document->discard();
    window.showDocument(nullptr);
    return looked + 1;
}

} // namespace

int selfTest(int argc, char *argv[])
{
    prepareApplication();
    QApplication application(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    QStringList messages;
    heard = &messages;
    qInstallMessageHandler(hear);
    prepareQuick();
    QAccessible::setActive(true);
    QStringList wrong;
    int windows = 0;
    for (const QString &language : Words::languages()) {
        for (const Theme theme : {Theme::light, Theme::dark}) {
            Shell shell;
            shell.setLanguage(language);
            applyTheme(application, theme);
            MainWindow *window = shell.window();
            window->show();
            for (const auto workspace :
                 {MainWindow::Workspace::library, MainWindow::Workspace::edit, MainWindow::Workspace::debrief}) {
                window->go(workspace);
                wait(150);
                findUnnamed(QAccessible::queryAccessibleInterface(window), language, wrong);
                ++windows;
            }
            const QDir scenarios(shippedScenarios());
            for (const QString &name : scenarios.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
                const ScenarioFolder folder = readFolder(scenarios.filePath(name).toStdString());
                if (folder.problems.empty()) {
                    RehearseDialog dialog(Words(language), folder.files, name, window);
                    dialog.show();
                    wait(50);
                    findUnnamed(QAccessible::queryAccessibleInterface(&dialog), language, wrong);
                    ++windows;
                    windows += lookAtControlRoom(shell, folder.files, wrong);
                    windows += lookAtEditor(*window, Words(language), folder.files, wrong);
                    HostedHere live(folder.files);
                    if (live.isUp()) {
                        windows += live.lookAtSeat(Words(language), wrong);
                    } else {
                        wrong += QStringLiteral("no exercise can be hosted here");
                    }
                    HostedHere talk(talkedFiles(folder.files, language.toStdString()).value_or(folder.files));
                    if (talk.isUp()) {
                        windows += talk.lookAtLoggist(Words(language), wrong);
                    }
                    break;
                }
            }
        }
    }
    qInstallMessageHandler(nullptr);
    wrong += messages;
    wrong.removeDuplicates();
    for (const QString &line : wrong) {
        std::fprintf(stderr, "%s\n", qPrintable(line));
    }
    std::printf("%s\n", qPrintable(QStringLiteral("%1 windows, %2 wrong").arg(windows).arg(wrong.size())));
    return wrong.isEmpty() ? 0 : 1;
}

} // namespace samvirke
