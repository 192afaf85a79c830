// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hands.h"
#include "hosting.h"
#include "screen.h"
#include "shipped.h"
#include "stretch.h"

#include "models/control_room.h"
#include "models/library.h"
#include "session/fit.h"
#include "session/folders.h"
#include "session/live_exercise.h"
#include "session/new_scenario.h"
#include "session/scenario_document.h"
#include "workbench/attribute_dialog.h"
#include "workbench/command_dialog.h"
#include "workbench/control_page.h"
#include "workbench/debrief_page.h"
#include "workbench/debrief_view.h"
#include "workbench/edit_page.h"
#include "workbench/fit_dialog.h"
#include "workbench/hands_dialog.h"
#include "workbench/hot_wash_window.h"
#include "workbench/import_dialog.h"
#include "workbench/main_window.h"
#include "workbench/new_dialog.h"
#include "workbench/onlooker_window.h"
#include "workbench/plan_pane.h"
#include "workbench/rehearse_dialog.h"
#include "workbench/rows_dialog.h"
#include "workbench/run_dialog.h"
#include "workbench/seat_window.h"
#include "workbench/shell.h"
#include "workbench/unnamed.h"
#include "workbench/when_dialog.h"

#include <QAccessible>
#include <QDockWidget>
#include <QMessageBox>
#include <QQuickWidget>
#include <QTabWidget>

#include <cstdio>

// Pictures of every screen, taken while an exercise is under way: see run.

using namespace samvirke;
using namespace samvirke::test;

namespace {

struct Look
{
    const char *name, *language;
    Theme theme;
    int seatWidth;
    bool onlySeats;         ///< windows of the facilitator are never narrow, and have no text size of their own
    bool projector = false; ///< the debrief as a room sees it
};

constexpr std::array looksTaken{
    Look{"light", "en", Theme::light, 1360, false},     Look{"dark", "en", Theme::dark, 1360, false},
    Look{"norwegian", "nb", Theme::light, 1360, false}, Look{"narrow", "en", Theme::light, 640, true},
    Look{"large", "en", Theme::light, 1360, true},      Look{"projector", "en", Theme::light, 1360, false, true}};

/// Every screen that the program has. What is not among them when the program has gone through all is missing.
constexpr std::array facilitatorScreens{
    "library-first-time",
    "library",
    "library-recover",
    "dialog-rehearse",
    "dialog-run",
    "dialog-fit",
    "lobby-empty",
    "lobby",
    "lobby-code",
    "control",
    "control-tasks",
    "control-rounds",
    "control-feed",
    "control-paused",
    "control-locked",
    "control-ended",
    "projector",
    "projector-round",
    "projector-answers",
    "debrief-profile",
    "debrief-findings",
    "debrief-plan",
    "debrief-tasks",
    "debrief-roles",
    "debrief-network",
    "debrief-urgency",
    "debrief-information",
    "debrief-collaboration",
    "debrief-questionnaires",
    "debrief-ratings",
    "debrief-compare",
    "debrief-timeline",
    "debrief-report",
    "hot-wash",
    "dialog-keys",
    "dialog-show-of-hands",
    "what-a-player-sees",
    "edit-injects",
    "edit-timeline",
    "edit-measures",
    "edit-roles",
    "edit-branches",
    "edit-frame",
    "edit-frame-rounds",
    "dialog-when",
    "dialog-import",
    "dialog-new",
    "dialog-rows",
    "dialog-attribute",
    "dialog-commands",
};
constexpr std::array seatScreens{
    "join",         "join-wrong-code",   "join-taken",       "seat-card",      "seat-waiting",
    "seat-before",  "seat-inbox",        "seat-item",        "seat-request",   "seat-handover",
    "seat-message", "seat-ask",          "seat-decision",    "seat-task",      "seat-hand-over",
    "seat-lead",    "seat-form",         "seat-spoken",      "seat-log",       "seat-units",
    "seat-roles",   "seat-map",          "seat-sent",        "seat-round",     "seat-round-revealed",
    "seat-paused",  "seat-line-is-down", "seat-keys",        "seat-emergency", "seat-ended",
    "seat-after",   "evaluator",         "evaluator-spoken", "counter-play",   "counter-play-answer",
    "loggist",      "loggist-half-way",
};

class Album
{
public:
    Album(const Look &look, QString folder) : m_look(look), m_folder(std::move(folder)) {}

    void keep(QWidget *window, const char *name)
    {
        QTest::qWait(m_lookedAtMs);
        findUnnamed(QAccessible::queryAccessibleInterface(window), QLatin1String(name), wrong);
        save(window->grab().toImage(), name);
    }
    void keep(QQuickView &view, const char *name)
    {
        QTest::qWait(m_lookedAtMs);
        findUnnamed(QAccessible::queryAccessibleInterface(&view), QLatin1String(name), wrong);
        save(view.grabWindow(), name);
    }
    void keep(SeatWindow &window, const char *name) { keep(*window.view(), name); }
    void lookForMissing()
    {
        const auto look = [this](const char *name) {
            if (!m_kept.contains(QLatin1String(name))) {
                wrong += QStringLiteral("missing: %1").arg(QLatin1String(name));
            }
            m_kept.removeAll(QLatin1String(name));
        };
        if (!m_look.onlySeats) {
            std::ranges::for_each(facilitatorScreens, look);
        }
        std::ranges::for_each(seatScreens, look);
        for (const QString &name : std::as_const(m_kept)) {
            wrong += QStringLiteral("not among those that are looked for: %1").arg(name);
        }
    }

    QStringList wrong;

private:
    void save(const QImage &picture, const char *name)
    {
        if (picture.isNull() ||
            !picture.save(
                QStringLiteral("%1/%2--%3.png").arg(m_folder, QLatin1String(name), QLatin1String(m_look.name)))) {
            wrong += QStringLiteral("cannot be kept: %1").arg(QLatin1String(name));
        }
        m_kept += QLatin1String(name);
    }

    const Look &m_look;
    QString m_folder;
    QStringList m_kept;
    int m_lookedAtMs =
        350 + qEnvironmentVariableIntValue("SAMVIRKE_PAUSE_MS"); ///< of each screen, by a person or from outside
};

/// The shipped scenario with most of what there is, a table that has a loggist, and a map.
std::vector<ScenarioFile> filesToShow()
{
    std::vector<ScenarioFile> files =
        readFolder((test::library() + QStringLiteral("/tunnel-fire")).toStdString()).files;
    for (ScenarioFile &file : files) {
        if (file.name == "scenario.yaml") {
            constexpr std::string_view seats = "\nseats:\n";
            file.bytes.insert(file.bytes.find(seats) + seats.size(),
                              "  - id: loggist\n    kind: loggist\n    name: Loggist\n    agency: POL\n");
            file.bytes += "\nmap:\n  image: map.png\n";
        }
    }
    for (ScenarioFile &file : readFolder((test::library() + QStringLiteral("/night-stop")).toStdString()).files) {
        if (file.name == "media/map.png") {
            files.push_back(std::move(file));
        }
    }
    return files;
}

QStringList *heard = nullptr;

/// What the QML engine warns of is wrong, too.
void hear(QtMsgType, const QMessageLogContext &, const QString &text)
{
    if (text.contains(QLatin1String(".qml:"))) {
        heard->append(text);
    }
}

/// Goes through everything once, in one look.
class Walk
{
public:
    Walk(const Look &look, const QString &folder, const QString &home)
        : m_look(look), m_home(home), m_words(QString::fromLatin1(look.language)), m_album(look, folder)
    {
        Settings::setLanguage(m_words.language());
        Settings::setTheme(look.theme);
        Settings::setProjectorLook(look.projector);
        QObject::connect(&m_boxes, &QTimer::timeout, [this] { // nobody else would answer it
            auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
            if (box != nullptr && box->icon() == QMessageBox::Warning) {
                m_album.wrong += box->text();
                box->reject();
            }
        });
        m_boxes.start(1'000);
    }

    /// @returns what is wrong
    QStringList go()
    {
        Shell shell;
        m_shell = &shell;
        shell.show();
        if (!QTest::qWaitForWindowExposed(window()) || !beforeIt()) {
            m_album.wrong += QStringLiteral("no exercise can be hosted here");
            return m_album.wrong;
        }
        if (inTheLobby()) {
            underWay();
            afterIt();
        }
        m_album.lookForMissing();
        return m_album.wrong;
    }

private:
    [[nodiscard]] MainWindow *window() const { return m_shell->window(); }
    [[nodiscard]] ControlRoom &room() const { return *window()->controlRoom(); }
    [[nodiscard]] LiveExercise &live() const { return *m_shell->live(); }
    [[nodiscard]] SeatDesk &desk() const { return *m_fire->desk(); }

    void keep(const char *name)
    {
        if (!m_look.onlySeats) {
            m_album.keep(window(), name);
        }
    }
    void keepDialog(QDialog &dialog, const char *name)
    {
        dialog.show();
        if (!m_look.onlySeats) {
            m_album.keep(&dialog, name);
        }
        dialog.close();
    }
    bool waitFor(const char *what, const std::function<bool()> &done)
    {
        const bool is = waitUntil(done, 30'000);
        if (!is) {
            m_album.wrong += QStringLiteral("did not happen: %1").arg(QLatin1String(what));
        }
        return is;
    }

    // ── the library, and what asks how it is to be ───────────────────────────────────────────────────────────────────

    bool beforeIt()
    {
        const auto *library = window()->findChild<LibraryModel *>();
        waitFor("the library is read", [&] { return library->rowCount() > 0; });
        keep("library-first-time");
        const std::vector<ScenarioFile> files = filesToShow();
        RehearseDialog rehearse(m_words, files, QStringLiteral("tunnel-fire"), window());
        keepDialog(rehearse, "dialog-rehearse");
        FitDialog fit(m_words, *scenarioToFit(files, m_look.language), files, QStringLiteral("tunnel-fire"), window());
        keepDialog(fit, "dialog-fit");
        RunDialog run(m_words, files, QStringLiteral("tunnel-fire"), window());
        keepDialog(run, "dialog-run");
        inTheEditor(files);

        HostRequest request;
        request.file = run.file();
        QDir().mkpath(QFileInfo(request.file).path());
        request.files = files;
        request.options = run.options();
        request.options.port = 0;
        request.options.address = "127.0.0.1";
        m_shell->host(request);
        return waitFor("hosted", [&] { return window()->controlRoom() != nullptr; });
    }

    // ── the editor ───────────────────────────────────────────────────────────────────────────────────────────────────

    void inTheEditor(const std::vector<ScenarioFile> &files)
    {
        const QTemporaryDir folder;
        const auto scenario = scenarioToFit(files, m_look.language);
        const auto document = std::make_shared<ScenarioDocument>(m_words);
        if (!scenario || !document->create(folder.filePath(QStringLiteral("edited")), *scenario).isEmpty()) {
            m_album.wrong += QStringLiteral("no scenario can be edited here");
            return;
        }
        window()->showDocument(document);
        window()->go(MainWindow::Workspace::edit);
        EditPage &page = *window()->editor();
        keep("edit-injects");
        page.below()->setCurrentIndex(1);
        keep("edit-timeline");
        page.below()->setCurrentIndex(2);
        keep("edit-measures");
        page.below()->setCurrentIndex(0);
        page.tabs()->setCurrentIndex(1);
        keep("edit-roles");
        page.tabs()->setCurrentIndex(2);
        keep("edit-frame");
        page.frame()->show({"rounds"});
        keep("edit-frame-rounds");
        page.tabs()->setCurrentIndex(3);
        keep("edit-branches");
        page.tabs()->setCurrentIndex(0);
        WhenDialog when(m_words, document->scenario(), InjectId{}, document->scenario().injects.back().release,
                        window());
        keepDialog(when, "dialog-when");
        ImportDialog import(m_words,
                            ImportDraft(m_words, QStringLiteral("list.csv"),
                                        "Time;Title;To\n5/6/2026 09:00;The alarm;Police\nsoon;A crowd;Police, Fire\n"),
                            QStringLiteral("list.csv"), window());
        keepDialog(import, "dialog-import");
        NewDialog begin(m_words, scenarioStarts(m_words, samvirke::shippedScenarios()),
                        m_words("Window", "New scenario"), {}, window());
        keepDialog(begin, "dialog-new");
        RowsDialog rows(m_words, document->scenario(), window());
        keepDialog(rows, "dialog-rows");
        const Task &task = document->scenario().tasks.front();
        const Attribution before{document->scenario().tasks.back().id, "They said so on the radio"};
        AttributeDialog attribute(m_words, document->scenario(),
                                  QStringLiteral("E31  ") + m_words("Entry", "the program"), task.id, &before,
                                  window());
        keepDialog(attribute, "dialog-attribute");
        CommandDialog commands(m_words, window()->commands(), window());
        keepDialog(commands, "dialog-commands");
        document->discard();
        window()->showDocument(nullptr);
        window()->go(MainWindow::Workspace::library);
    }

    // ── the lobby ────────────────────────────────────────────────────────────────────────────────────────────────────

    std::unique_ptr<SeatWindow> open(const char *seat, std::uint16_t port)
    {
        auto opened = std::make_unique<SeatWindow>(m_words, QString{}, QString{});
        opened->setDraftFolder(m_drafts.path());
        opened->view()->resize(m_look.seatWidth, 860);
        opened->show();
        opened->joining()->setAddress(QStringLiteral("127.0.0.1:%1").arg(port));
        const auto code = live().host().codeOf(SeatId(seat));
        opened->joining()->setCode(code ? QString::fromStdString(code->shown()) : QString{});
        QTest::qWait(100);
        return opened;
    }
    bool sitDown(SeatWindow &at)
    {
        at.joining()->join();
        return waitFor("seated", [&] { return at.desk() != nullptr; });
    }

    bool inTheLobby()
    {
        keep("lobby-empty");
        const std::uint16_t port = live().host().hosted()->port;
        m_line = std::make_unique<Stretch>(port);
        m_fire = open("fir-110", m_line->port());
        m_album.keep(*m_fire, "join");
        const QString code = m_fire->joining()->code();
        m_fire->joining()->setCode(QStringLiteral("0000-0000-0000"));
        m_fire->joining()->join();
        waitFor("the code is wrong", [&] { return m_fire->joining()->isWrong(); });
        m_album.keep(*m_fire, "join-wrong-code");
        m_fire->joining()->setCode(code);
        if (!sitDown(*m_fire)) {
            return false;
        }
        {
            const auto second = open("fir-110", port);
            second->joining()->join();
            waitFor("the seat is taken", [&] { return isShown(second->view(), "takeOver"); });
            m_album.keep(*second, "join-taken");
            second->joining()->cancel();
        }
        m_evaluator = open("evaluator-scene", port);
        m_loggist = open("loggist", port);
        m_counter = open("counter-play", port);
        if (!sitDown(*m_evaluator) || !sitDown(*m_loggist) || !sitDown(*m_counter)) {
            return false;
        }
        showMiddle();
        m_album.keep(*m_fire, "seat-card");
        for (const Seat &seat : room().scenario().seats) {
            if (seat.kind == SeatKind::player && seat.id != SeatId("fir-110") && seat.id != SeatId("ngo-leader")) {
                live().staff(seat.id, StaffedBy::program);
            }
        }
        waitFor("the program plays", [&] { return live().seat()->presence().here.size() >= 12; });
        keep("lobby");
        if (auto *list = itemNamed(window()->lobby()->rootObject(), QStringLiteral("seatList"))) {
            list->setProperty("currentIndex", 9);
        }
        window()->lobby()->rootObject()->setProperty("codeShown", true);
        keep("lobby-code");

        live().seat()->propose(OpenQuestionnaire{QuestionnaireId("before")});
        waitFor("asked before", [&] { return !desk().questionnaireTitle().isEmpty(); });
        desk().readMandate();
        QTest::qWait(300);
        showMiddle();
        m_album.keep(*m_fire, "seat-before");
        answer(*desk().questionnaire());
        desk().answerQuestionnaire();
        waitFor("answered before", [&] { return desk().questionnaireTitle().isEmpty(); });
        m_album.keep(*m_fire, "seat-waiting");
        m_counter->desk()->readMandate();
        m_loggist->desk()->readMandate();
        return true;
    }

    static void answer(QuestionList &questions)
    {
        for (int row = 0; row < questions.count(); ++row) {
            questions.choose(row, 1);
        }
    }

    // ── while it runs ────────────────────────────────────────────────────────────────────────────────────────────────

    /// Narrow windows show one of three.
    void show(int tab) { m_fire->root()->setProperty("tab", tab); }
    void showMiddle() { show(1); }

    void play(int seconds) { QTest::qWait(seconds * 1'000); }

    /// Shows that form with something in it.
    void form(const char *form, const char *name, const std::vector<std::pair<const char *, QString>> &texts)
    {
        Composing &composing = *desk().composing();
        composing.close();
        for (const auto &[key, text] : texts) {
            composing.keep(QLatin1String(key), text);
        }
        composing.open(QLatin1String(form));
        if (composing.tasks().size() > 2) {
            composing.setTask(2);
        }
        composing.recipients()->choose(Party("pol-112"));
        showMiddle();
        m_album.keep(*m_fire, name);
        composing.close();
    }

    void underWay()
    {
        room().pauseOrGoOn();
        waitFor("it runs", [&] { return room().runs(); });
        for (int i = 0; i < 3; ++i) {
            room().faster();
        }
        play(12);
        room().jumpTo(std::chrono::minutes{9});
        play(10);
        waitFor("something came in", [&] { return desk().inbox()->count() > 1; });

        SeatSession &direction = *live().seat();
        SituationUpdated situation;
        situation.sent.to = {everybody};
        situation.text = "A lorry burns 800 m inside the north portal. 14 vehicles behind it. The wind blows south.";
        direction.propose(UpdateSituation{situation});
        RequestMade request;
        request.sent.to = {Party("fir-110")};
        request.text = "We need breathing apparatus for two officers at the south portal.";
        request.resource = "Breathing apparatus";
        request.quantity = 2;
        direction.propose(MakeRequest{request}, AgencyId("POL"));
        HandoverOffered offer;
        offer.text = "The people who walked out stand at the lay-by. You count them from now on.";
        offer.sent.to = {Party("fir-110")};
        direction.propose(OfferHandover{offer}, AgencyId("POL"));
        for (const char *said : {"Two patrols stand at the south portal. Nobody goes in from there.",
                                 "Fire 110 has it. Which way does the smoke go at your side?"}) {
            MessageSent message = toEverybody(said);
            direction.propose(SendMessage{message}, AgencyId("POL"));
        }
        waitFor("asked and offered", [&] { return itemIs("isRequest") >= 0 && itemIs("isOffer") >= 0; });

        show(0);
        m_album.keep(*m_fire, "seat-inbox");
        pick([&] { return desk().item().value(QStringLiteral("canRate")).toBool(); });
        desk().rate(3);
        QTest::qWait(200);
        showMiddle();
        m_album.keep(*m_fire, "seat-item");
        itemIs("isRequest");
        showMiddle();
        m_album.keep(*m_fire, "seat-request");
        itemIs("isOffer");
        showMiddle();
        m_album.keep(*m_fire, "seat-handover");
        forms();
        shared();
        others();
        rounds();
        control();
        stops();
    }

    /// Goes through the inbox to the first that @p wanted likes. @returns its row, or -1
    int pick(const std::function<bool()> &wanted)
    {
        for (int row = 0; row < desk().inbox()->count(); ++row) {
            desk().open(desk().inbox()->refAt(row));
            if (wanted()) {
                return row;
            }
        }
        return -1;
    }
    int itemIs(const char *property)
    {
        return pick([&] { return desk().item().value(QLatin1String(property)).toBool(); });
    }

    void forms()
    {
        const QString said = QStringLiteral("Two engines are at the north portal. Smoke comes out with the wind.");
        form("message", "seat-message", {{"message.text", said}});
        form("request", "seat-ask", {{"request.text", said}, {"request.quantity", QStringLiteral("2")}});
        form("task", "seat-task", {{"task.text", said}});
        form("handover", "seat-hand-over", {{"handover.text", said}});
        form("lead", "seat-lead", {{"lead.text", said}});
        form("form", "seat-form", {});
        form("spoken", "seat-spoken", {{"spoken.text", said}});
        desk().composing()->close();
        pick([&] { return desk().item().value(QStringLiteral("canRate")).toBool(); });
        desk().composing()->keep(QStringLiteral("decision.text"),
                                 QStringLiteral("No crew goes in before the fans are turned."));
        desk().composing()->keep(QStringLiteral("decision.why"), said);
        desk().decide();
        showMiddle();
        m_album.keep(*m_fire, "seat-decision");
        desk().composing()->send();
        waitFor("decided", [&] { return desk().composing()->form().isEmpty(); });
        desk().composing()->open(QStringLiteral("task"));
        desk().composing()->setTask(2);
        desk().composing()->send();
        waitFor("taken", [&] { return desk().tasks()->open() > 0; });
    }

    void shared()
    {
        show(2);
        auto *pane = itemNamed(m_fire->root(), QStringLiteral("shared"));
        const char *names[] = {"seat-log", "seat-units", "seat-roles", "seat-map"};
        desk().markMap(0, {QVariantMap{{QStringLiteral("x"), 0.4}, {QStringLiteral("y"), 0.5}}},
                       QStringLiteral("Here"));
        for (int i = 0; i < 4 && pane != nullptr; ++i) {
            pane->setProperty("shown", i);
            m_album.keep(*m_fire, names[i]);
        }
        show(0);
        if (auto *inbox = itemNamed(m_fire->root(), QStringLiteral("inboxPane"))) {
            inbox->setProperty("sent", true);
            m_album.keep(*m_fire, "seat-sent");
            inbox->setProperty("sent", false);
        }
        m_fire->view()->requestActivate();
        QTest::qWait(200);
        QTest::keyClick(m_fire->view(), Qt::Key_F1);
        m_album.keep(*m_fire, "seat-keys");
        QTest::keyClick(m_fire->view(), Qt::Key_Escape);
    }

    /// Those who do not play one of the measured agencies.
    void others()
    {
        EvaluatorPad &pad = *m_evaluator->pad();
        const auto noted = [&](int count) { return waitFor("noted", [&] { return pad.count() == count; }); };
        pad.write(QStringLiteral("Police and fire both tell the drivers what to do, and not the same."));
        pad.note(2);
        noted(1);
        pad.code(0);
        noted(2);
        pad.write(QStringLiteral("The voice on the radio is agreed on in one sentence."));
        pad.note(1);
        noted(3);
        pad.strike(1, QStringLiteral("mistaken"));
        pad.rate(0, 2, QStringLiteral("Late"));
        if (auto *note = itemNamed(m_evaluator->root(), QStringLiteral("note"))) {
            note->setProperty("text", QStringLiteral("Nobody has told health"));
        }
        m_album.keep(*m_evaluator, "evaluator");
        m_evaluator->desk()->composing()->open(QStringLiteral("spoken"));
        m_album.keep(*m_evaluator, "evaluator-spoken");

        for (const int act : {0, 2}) { // told, confirmed
            m_loggist->loggist()->from(act / 2);
            m_loggist->loggist()->to(1 - act / 2);
            m_loggist->loggist()->act(act);
        }
        waitFor("caught", [&] { return m_loggist->loggist()->count() == 2; });
        m_album.keep(*m_loggist, "loggist");
        m_loggist->loggist()->from(0);
        m_loggist->loggist()->to(1);
        m_album.keep(*m_loggist, "loggist-half-way");

        MessageSent asks;
        asks.sent.to = {Party("HOS")};
        asks.text = "How many with smoke injuries can you receive within the hour?";
        asks.purpose = Purpose::ask;
        live().seat()->propose(SendMessage{asks}, AgencyId("EMS"));
        SeatDesk &counter = *m_counter->desk();
        waitFor("the hospital is asked", [&] { return counter.inbox()->count() > 0; });
        m_album.keep(*m_counter, "counter-play");
        counter.step(0);
        counter.reply();
        m_album.keep(*m_counter, "counter-play-answer");
    }

    void rounds()
    {
        const QString round = QStringLiteral("round:round-1");
        const auto step = [&] { room().nextRoundStep(round); };
        for (int i = 0; i < 3; ++i) {
            room().slower(); // a round is open for 45 s
        }
        if (!desk().isRoundOpen()) { // the plan may have opened it
            step();
        }
        waitFor("a round", [&] { return desk().isRoundOpen(); });
        showMiddle();
        m_album.keep(*m_fire, "seat-round");
        projector("projector-round");
        HandsDialog shown(m_words, room().scenario(), room().hands(), window());
        keepDialog(shown, "dialog-show-of-hands");
        answer(*desk().round());
        desk().answerRound();
        waitFor("answered", [&] { return desk().isRoundAnswered(); });
        if (desk().isRoundOpen()) {
            step(); // closes it
        }
        waitFor("closed", [&] { return !desk().isRoundOpen(); });
        QTest::qWait(300);
        step(); // reveals it
        waitFor("revealed", [&] { return !desk().roundTallies().isEmpty(); });
        showMiddle();
        m_album.keep(*m_fire, "seat-round-revealed");
        projector("projector-answers");
    }
    void projector(const char *name)
    {
        window()->showProjector();
        QTest::qWait(300);
        for (QWidget *top : QApplication::topLevelWidgets()) {
            if (top->isVisible() && top != window() && top->findChild<QQuickWidget *>() != nullptr &&
                !m_look.onlySeats) {
                m_album.keep(top, name);
            }
        }
        window()->showProjector(); // goes again
    }

    void control()
    {
        window()->go(MainWindow::Workspace::run);
        QTest::qWait(500);
        keep("control");
        const std::array docks{std::pair{"tasks", "control-tasks"}, std::pair{"rounds", "control-rounds"},
                               std::pair{"feed", "control-feed"}};
        for (const auto &[dock, name] : docks) {
            if (auto *found = window()->findChild<QDockWidget *>(QLatin1String(dock))) {
                found->raise();
                keep(name);
            }
        }
        projector("projector");
        OnlookerWindow onlooker(m_words, room().session(), SeatId("pol-112"));
        onlooker.show();
        if (!m_look.onlySeats) {
            m_album.keep(*onlooker.view(), "what-a-player-sees");
        }
        Hands hands;
        hands.whenAsked<QMessageBox>([&](QMessageBox &box) {
            if (!m_look.onlySeats) {
                m_album.keep(&box, "dialog-keys");
            }
            box.close();
        });
        window()->activateWindow();
        QTest::qWait(200);
        QTest::keyClick(window(), Qt::Key_F1);
    }

    void stops()
    {
        room().pauseOrGoOn();
        waitFor("paused", [&] { return desk().isPaused(); });
        showMiddle();
        m_album.keep(*m_fire, "seat-paused");
        keep("control-paused");
        room().pauseOrGoOn();
        waitFor("it goes on", [&] { return desk().isRunning(); });
        window()->activateWindow();
        window()->controlPage()->setFocus();
        QTest::qWait(200);
        QTest::keyClick(window(), Qt::Key_L, Qt::ControlModifier);
        keep("control-locked");
        QTest::keyClick(window(), Qt::Key_L, Qt::ControlModifier);

        m_line->cut(Stretch::Cut::closed);
        waitFor("the line is down", [&] { return !desk().isConnected(); });
        m_album.keep(*m_fire, "seat-line-is-down");
        m_line->mend();
        waitFor("the line is back", [&] { return desk().isConnected(); });
        desk().raiseRealEmergency();
        waitFor("real emergency", [&] { return desk().realEmergency(); });
        m_album.keep(*m_fire, "seat-emergency");
        room().pauseOrGoOn();
        QTest::qWait(500);
    }

    // ── afterwards ───────────────────────────────────────────────────────────────────────────────────────────────────

    void afterIt()
    {
        const QString file = live().host().hosted()->file;
        room().end();
        waitFor("ended", [&] { return desk().hasEnded(); });
        keep("control-ended");
        showMiddle();
        m_album.keep(*m_fire, "seat-ended");
        live().seat()->propose(OpenQuestionnaire{QuestionnaireId("after")});
        waitFor("asked after", [&] { return !desk().questionnaireTitle().isEmpty(); });
        m_album.keep(*m_fire, "seat-after");
        room().close();
        waitFor("the debrief", [&] {
            return window()->workspace() == MainWindow::Workspace::debrief && window()->debrief()->hasDebrief();
        });
        for (auto *seat : {&m_fire, &m_evaluator, &m_loggist, &m_counter}) {
            seat->reset();
        }
        auto *tabs = window()->debrief()->findChild<QTabWidget *>();
        const char *names[] = {"debrief-profile",        "debrief-findings",    "debrief-plan",
                               "debrief-tasks",          "debrief-roles",       "debrief-network",
                               "debrief-urgency",        "debrief-information", "debrief-collaboration",
                               "debrief-questionnaires", "debrief-ratings",     "debrief-compare",
                               "debrief-timeline",       "debrief-report"};
        for (int i = 0; i < static_cast<int>(std::size(names)) && tabs != nullptr; ++i) {
            tabs->setCurrentIndex(i);
            keep(names[i]);
        }
        window()->debrief()->showHotWash();
        if (HotWashWindow *slides = window()->debrief()->view()->hotWash()) {
            if (!m_look.onlySeats) {
                m_album.keep(slides, "hot-wash");
            }
            slides->close();
        }
        if (m_look.onlySeats) {
            return;
        }
        window()->go(MainWindow::Workspace::library);
        QTest::qWait(1'000);
        keep("library");
        const QString folder = m_home + QStringLiteral("/Documents/Samvirke/exercises/left");
        QDir().mkpath(folder);
        HostProcess left(test::library() + QStringLiteral("/night-stop"), folder);
        if (left.start()) {
            left.kill();
            auto *library = window()->findChild<LibraryModel *>();
            library->refresh();
            waitFor("one was left", [&] { return !library->openPath().isEmpty(); });
            keep("library-recover");
        }
    }

    const Look &m_look;
    QString m_home;
    Words m_words;
    Album m_album;
    QTemporaryDir m_drafts;
    QTimer m_boxes;
    Shell *m_shell = nullptr;
    std::unique_ptr<Stretch> m_line;
    std::unique_ptr<SeatWindow> m_fire, m_evaluator, m_loggist, m_counter;
};

} // namespace

int main(int argc, char *argv[])
{
    const auto look =
        std::ranges::find_if(looksTaken, [&](const Look &l) { return argc == 3 && !qstrcmp(l.name, argv[1]); });
    if (look == looksTaken.end()) {
        std::fprintf(stderr, "usage: screens light|dark|norwegian|narrow|large FOLDER\n");
        return 2;
    }
    const Screen screen;
    if (!screen.isReal()) {
        std::fprintf(stderr, "Xvfb is missing\n");
        return 2;
    }
    QCoreApplication::setApplicationName(QStringLiteral("samvirke"));
    prepareApplication();
    const QApplication application(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    prepareQuick();
    QAccessible::setActive(true);
    if (!qstrcmp(look->name, "large")) {
        QFont font = QApplication::font();
        font.setPointSizeF(font.pointSizeF() * 2);
        QApplication::setFont(font);
    }
    QStringList warnings;
    heard = &warnings;
    qInstallMessageHandler(hear);
    QStringList wrong = Walk(*look, QString::fromLocal8Bit(argv[2]), screen.home()).go();
    qInstallMessageHandler(nullptr);
    wrong += warnings;
    wrong.removeDuplicates();
    for (const QString &line : std::as_const(wrong)) {
        std::fprintf(stderr, "%s: %s\n", look->name, qPrintable(line));
    }
    return wrong.isEmpty() ? 0 : 1;
}
