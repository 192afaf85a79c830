// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/control_page.h"

#include "debrief/facts.h"
#include "models/quick_inject.h"
#include "session/settings.h"
#include "workbench/attribute_dialog.h"
#include "workbench/free_space.h"
#include "workbench/hands_dialog.h"
#include "workbench/inject_bar.h"
#include "workbench/live_view.h"
#include "workbench/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QDockWidget>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMainWindow>
#include <QMenu>
#include <QMessageBox>
#include <QProgressBar>
#include <QPushButton>
#include <QScopeGuard>
#include <QShortcut>
#include <QTabBar>
#include <QTextEdit>
#include <QTime>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace samvirke {

namespace {

using namespace std::chrono_literals;

constexpr auto layoutKey = "control";
constexpr int newsStays = 8'000; // ms
constexpr int alertsShown = 3;

QLabel *caption(const QString &text, double size, QPalette::ColorRole ink, bool bold = false)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * size);
    font.setBold(bold);
    label->setFont(font);
    label->setForegroundRole(ink);
    return label;
}

/// A clock: its name in small letters over its time in large ones.
QWidget *clockBox(const QString &name, QLabel *&time, double size)
{
    auto *box = new QWidget;
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(caption(name, 0.85, QPalette::PlaceholderText));
    time = caption({}, size, QPalette::WindowText, true);
    time->setAccessibleName(name);
    layout->addWidget(time);
    return box;
}

} // namespace

ControlPage::ControlPage(const Words &words, ControlRoom &room, QWidget *parent)
    : QWidget(parent), m_words(words), m_room(room), m_docks(new QMainWindow)
{
    m_docks->setWindowFlags(Qt::Widget);
    m_docks->setDockOptions(QMainWindow::AllowNestedDocks | QMainWindow::AllowTabbedDocks);
    m_docks->setContextMenuPolicy(Qt::NoContextMenu);
    m_docks->setTabPosition(Qt::AllDockWidgetAreas, QTabWidget::North);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 6, 10, 6);
    layout->setSpacing(6);
    layout->addWidget(newHead());
    layout->addWidget(m_docks, 1);
    m_docks->setCentralWidget(newMiddle());
    addDock(QStringLiteral("cues"), m_words("Control", "Cues"), Qt::LeftDockWidgetArea, newCues());
    addDock(QStringLiteral("feed"), m_words("Control", "Feed"), Qt::RightDockWidgetArea, newFeed());
    addDock(QStringLiteral("tasks"), m_words("Control", "Open tasks"), Qt::RightDockWidgetArea, newStrip());
    addDock(QStringLiteral("rounds"), m_words("Control", "Rounds"), Qt::RightDockWidgetArea, newRounds());
    const auto docks = m_docks->findChildren<QDockWidget *>();
    m_docks->tabifyDockWidget(docks[1], docks[2]);
    m_docks->tabifyDockWidget(docks[2], docks[3]);
    docks[1]->raise();
    layout->addWidget(newFoot());

    m_lock = new QWidget(this);
    m_lock->setAutoFillBackground(true);
    m_lock->hide();
    auto *lockLayout = new QVBoxLayout(m_lock);
    m_lockClock = caption({}, 4, QPalette::WindowText, true);
    m_lockClock->setAlignment(Qt::AlignCenter);
    auto *locked =
        caption(m_words("Control", "Locked. The exercise goes on. Ctrl+L unlocks."), 1.2, QPalette::PlaceholderText);
    locked->setAlignment(Qt::AlignCenter);
    lockLayout->addStretch();
    lockLayout->addWidget(m_lockClock);
    lockLayout->addWidget(locked);
    lockLayout->addStretch();

    shortcut(Qt::Key_Space, m_words("Control", "Pause, or go on"), [this] { m_room.pauseOrGoOn(); });
    shortcut(Qt::Key_BracketRight, m_words("Control", "Faster"), [this] { m_room.faster(); });
    shortcut(Qt::Key_BracketLeft, m_words("Control", "Slower"), [this] { m_room.slower(); });
    shortcut(Qt::Key_PageUp, m_words("Control", "Faster"), [this] { m_room.faster(); });
    shortcut(Qt::Key_PageDown, m_words("Control", "Slower"), [this] { m_room.slower(); });
    shortcut(Qt::Key_Equal, m_words("Control", "Jump to a time"), [this] { askJump(); });
    shortcut(Qt::Key_V, m_words("Control", "Type in a show of hands"), [this] { askHands(); });
    shortcut(Qt::Key_M, m_words("Control", "Mark this moment"), [this] { askMark(); });
    shortcut(Qt::Key_N, m_words("Control", "Remind who is asked for the selected expectation"),
             [this] { m_room.nudge(m_expecting->currentKey()); });
    shortcut(Qt::CTRL | Qt::Key_I, m_words("Control", "Write an inject"), [this] { m_inject->write(); });
    shortcut(Qt::CTRL | Qt::Key_Return, m_words("Control", "Send it"), [this] { m_inject->send(); });
    shortcut(Qt::CTRL | Qt::Key_Enter, {}, [this] { m_inject->send(); });
    shortcut(Qt::Key_F11, m_words("Control", "Window for the projector"), [this] { emit projectorAsked(); });
    shortcut(Qt::CTRL | Qt::Key_L, m_words("Control", "Lock the screen"), [this] { lock(); });
    shortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_E, m_words("Control", "ENDEX"), [this] { askEnd(); });
    m_commands.push_back(readAbout(
        m_words("Control", "In the cues: Enter releases, H holds, S skips, 1 to 9 choose a branch, Backspace takes "
                           "back")));

    connect(&m_room, &ControlRoom::changed, this, &ControlPage::showHead);
    connect(&m_room, &ControlRoom::changed, this, &ControlPage::showRound);
    connect(&m_room, &ControlRoom::clockChanged, this, &ControlPage::showClocks);
    connect(&m_room, &ControlRoom::clockChanged, this, &ControlPage::followAwaited);
    connect(&m_room, &ControlRoom::nextChanged, this, &ControlPage::followNext);
    connect(&m_room, &ControlRoom::changed, this, &ControlPage::followNext);
    connect(&m_room, &ControlRoom::said, this, &ControlPage::tell);
    connect(&m_wallTimer, &QTimer::timeout, this, &ControlPage::showClocks);
    m_wallTimer.start(1'000);
    m_newsTimer.setSingleShot(true);
    connect(&m_newsTimer, &QTimer::timeout, this, [this] { m_news->clear(); });
    showHead();
    showClocks();
    followNext();
    setFocusProxy(m_cues);
}

/// Sizes are known now.
void ControlPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (std::exchange(m_laidOut, true)) {
        return;
    }
    const auto docks = m_docks->findChildren<QDockWidget *>();
    if (!m_docks->restoreState(Settings::layout(QString::fromLatin1(layoutKey)))) {
        const int all = width();
        m_docks->resizeDocks({docks[0], docks[1]}, {all * 26 / 100, all * 29 / 100}, Qt::Horizontal);
    }
}

ControlPage::~ControlPage()
{
    if (m_laidOut) {
        Settings::setLayout(QString::fromLatin1(layoutKey), m_docks->saveState());
    }
}

void ControlPage::addDock(const QString &name, const QString &title, Qt::DockWidgetArea area, QWidget *content)
{
    auto *dock = new QDockWidget(title);
    dock->setObjectName(name);
    dock->setFeatures(QDockWidget::DockWidgetMovable | QDockWidget::DockWidgetFloatable);
    dock->setWidget(content);
    m_docks->addDockWidget(area, dock);
}

QPushButton *ControlPage::newButton(const QString &text, const QString &help, const std::function<void()> &what)
{
    auto *button = new QPushButton(text);
    button->setToolTip(help);
    leaveSpaceFree(button);
    connect(button, &QPushButton::clicked, this, what);
    return button;
}

void ControlPage::shortcut(const QKeySequence &keys, const QString &help, const std::function<void()> &what)
{
    auto *made = new QShortcut(keys, this);
    made->setContext(Qt::WidgetWithChildrenShortcut);
    connect(made, &QShortcut::activated, this, [this, what, keys] {
        if (!m_lock->isVisible() || keys == QKeySequence(Qt::CTRL | Qt::Key_L)) {
            what();
        }
    });
    if (!help.isEmpty()) {
        m_commands.push_back({keys.toString(QKeySequence::NativeText), help, what});
    }
}

// ── parts ────────────────────────────────────────────────────────────────────────────────────────────────────────────

QWidget *ControlPage::newHead()
{
    auto *head = new QWidget;
    auto *rows = new QVBoxLayout(head);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(4);

    auto *first = new QHBoxLayout;
    first->setSpacing(28);
    m_status = caption({}, 1.1, QPalette::WindowText, true);
    m_status->setAccessibleName(m_words("Control", "State of the exercise"));
    m_status->setAlignment(Qt::AlignCenter);
    first->addWidget(m_status);
    first->addWidget(clockBox(m_words("Control", "Exercise"), m_exercise, 1.9));
    m_storyBox = clockBox(m_words("Control", "In the story"), m_story, 1.9);
    first->addWidget(m_storyBox);
    first->addWidget(clockBox(m_words("Control", "Real time"), m_wall, 1.9));
    first->addStretch(1);

    auto *rate = new QHBoxLayout;
    rate->setSpacing(2);
    const auto small = [&](const QString &text, const QString &help, const std::function<void()> &what) {
        QPushButton *button = newButton(text, help, what);
        button->setAccessibleName(help);
        button->setFixedWidth(button->fontMetrics().height() * 2);
        return button;
    };
    m_rate = caption({}, 1.1, QPalette::WindowText);
    m_rate->setAccessibleName(m_words("Control", "Speed of the clock"));
    m_rate->setAlignment(Qt::AlignCenter);
    m_rate->setMinimumWidth(m_rate->fontMetrics().horizontalAdvance(QStringLiteral("×0,5 ")));
    rate->addWidget(
        small(QStringLiteral("–"), m_words("Control", "Slower ([ or Page Down)"), [this] { m_room.slower(); }));
    rate->addWidget(m_rate);
    rate->addWidget(
        small(QStringLiteral("+"), m_words("Control", "Faster (] or Page Up)"), [this] { m_room.faster(); }));
    first->addLayout(rate);
    m_pause = newButton({}, m_words("Control", "Everybody at once (Space)"), [this] { m_room.pauseOrGoOn(); });
    m_pause->setMinimumWidth(m_pause->fontMetrics().height() * 9);
    m_pause->setMinimumHeight(m_pause->fontMetrics().height() * 2);
    first->addWidget(m_pause);
    m_end = newButton({}, {}, [this] { askEnd(); });
    m_end->setMinimumHeight(m_pause->minimumHeight());
    first->addWidget(m_end);
    rows->addLayout(first);

    auto *second = new QHBoxLayout;
    second->setSpacing(12);
    m_phase = caption({}, 1, QPalette::WindowText);
    m_phase->setAccessibleName(m_words("Control", "Phase"));
    m_presence = caption({}, 1, QPalette::PlaceholderText);
    m_drift = caption({}, 1, QPalette::PlaceholderText);
    m_drift->setToolTip(m_words("Control", "Of the inject of the plan that came last"));
    m_progress = new QProgressBar;
    m_progress->setAccessibleName(m_words("Control", "How much of the planned time has gone"));
    m_progress->setRange(0, 1000);
    m_progress->setTextVisible(false);
    m_progress->setMaximumHeight(8);
    second->addWidget(m_phase);
    second->addWidget(m_presence);
    second->addWidget(m_progress, 1);
    second->addWidget(m_drift);
    const auto tool = [&](const QString &text, const QString &help, const std::function<void()> &what) {
        auto *button = new QToolButton;
        button->setText(text);
        button->setToolTip(help);
        button->setAutoRaise(true);
        leaveSpaceFree(button);
        if (what) {
            connect(button, &QToolButton::clicked, this, what);
        }
        second->addWidget(button);
        return button;
    };
    tool(m_words("Control", "Jump …"), m_words("Control", "Set the clock on (=)"), [this] { askJump(); });
    tool(m_words("Control", "Mark …"), m_words("Control", "Mark this moment (M)"), [this] { askMark(); });
    auto *phase = tool(m_words("Control", "Phase"), m_words("Control", "Begin another phase now"), {});
    m_phases = new QMenu(phase);
    for (const Phase &one : m_room.scenario().phases) {
        connect(m_phases->addAction(fromUtf8(one.title)), &QAction::triggered, this,
                [this, id = one.id] { m_room.changePhase(id); });
    }
    phase->setMenu(m_phases);
    phase->setPopupMode(QToolButton::InstantPopup);
    phase->setVisible(!m_room.scenario().phases.empty());
    tool(m_words("Control", "Situation …"),
         m_words("Control", "Tell everybody how things stand, also on the projector"), [this] { askSituation(); });
    tool(m_words("Control", "Lobby"), m_words("Control", "Seats, codes and who plays for whom"),
         [this] { emit lobbyAsked(); });
    tool(m_words("Control", "Projector"), m_words("Control", "A window without secrets (F11)"),
         [this] { emit projectorAsked(); });
    tool(m_words("Control", "Lock"), m_words("Control", "Hide all this while somebody looks (Ctrl+L)"),
         [this] { lock(); });
    rows->addLayout(second);
    return head;
}

QWidget *ControlPage::newCues()
{
    m_cues = new LiveView(m_room.cues(), m_room.scenario(), m_words, m_words("Control", "Cues"), 2);
    m_cues->setLongest(11);
    const auto chosen = [this](void (ControlRoom::*what)(const QString &)) {
        return [this, what] { (m_room.*what)(m_cues->currentKey()); };
    };
    for (const int key : {Qt::Key_Return, Qt::Key_Enter}) {
        m_cues->onKey(key, chosen(&ControlRoom::release));
    }
    m_cues->onKey(Qt::Key_H, chosen(&ControlRoom::hold));
    m_cues->onKey(Qt::Key_S, chosen(&ControlRoom::skip));
    m_cues->onKey(Qt::Key_Backspace, [this] { m_room.takeBack(); });
    for (int option = 1; option <= 9; ++option) {
        m_cues->onKey(Qt::Key_0 + option, [this, option] { m_room.takeBranch(m_cues->currentKey(), option); });
    }

    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_cues, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(newButton(m_words("Control", "Release ⏎"), m_words("Control", "Send the selected inject now"),
                                 chosen(&ControlRoom::release)));
    buttons->addWidget(newButton(m_words("Control", "Hold H"), m_words("Control", "It waits until you release it"),
                                 chosen(&ControlRoom::hold)));
    buttons->addWidget(
        newButton(m_words("Control", "Skip S"), m_words("Control", "It does not come"), chosen(&ControlRoom::skip)));
    buttons->addWidget(newButton(m_words("Control", "Take back ⌫"),
                                 m_words("Control", "For five seconds, while nobody has opened it"),
                                 [this] { m_room.takeBack(); }));
    layout->addLayout(buttons);
    return content;
}

QWidget *ControlPage::newMiddle()
{
    m_agencies = new LiveView(m_room.agencies(), m_room.scenario(), m_words, m_words("Control", "Agencies"), 0);
    m_agencies->setToolTip(m_words("Control", "● here  ○ line is down  ◇ played by the program  ▤ on paper  – empty\n"
                                              "A click shows what players see there (Enter)."));
    for (const int key : {Qt::Key_Return, Qt::Key_Enter}) {
        m_agencies->onKey(key, [this] { askScreen(); });
    }
    connect(m_agencies, &LiveView::clicked, this, [this](const QModelIndex &at) {
        if (at.column() == 0) {
            askScreen();
        }
    });
    m_expecting =
        new LiveView(m_room.expectations(), m_room.scenario(), m_words, m_words("Control", "Expectations"), 2);

    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(4, 0, 4, 0);
    layout->setSpacing(4);
    layout->addWidget(caption(m_words("Control", "Agencies"), 1, QPalette::WindowText, true));
    layout->addWidget(m_agencies, 2);
    layout->addWidget(caption(m_words("Control", "Expectations"), 1, QPalette::WindowText, true));
    layout->addWidget(m_expecting, 3);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(newButton(m_words("Control", "Remind N"),
                                 m_words("Control", "Reminds the agency of the inject, not of what is expected"),
                                 [this] { m_room.nudge(m_expecting->currentKey()); }));
    buttons->addWidget(
        newButton(m_words("Control", "Accept …"), m_words("Control", "It was done, late or otherwise"), [this] {
            const QString key = m_expecting->currentKey();
            askReason(m_words("Control", "Accept it: what was done?"),
                      [this, key](const QString &reason) { m_room.acceptLate(key, reason); });
        }));
    buttons->addWidget(
        newButton(m_words("Control", "Waive …"), m_words("Control", "It is not needed any more"), [this] {
            const QString key = m_expecting->currentKey();
            askReason(m_words("Control", "Waive it: why?"),
                      [this, key](const QString &reason) { m_room.waive(key, reason); });
        }));
    buttons->addStretch();
    layout->addLayout(buttons);
    return content;
}

QWidget *ControlPage::newFeed()
{
    m_feed = new LiveView(m_room.feed(), m_room.scenario(), m_words, m_words("Control", "Feed"), 2);
    m_feed->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Fixed);
    m_feed->horizontalHeader()->resizeSection(0, m_feed->fontMetrics().horizontalAdvance(QStringLiteral("0:00:00 ")) +
                                                     m_feed->fontMetrics().averageCharWidth());
    m_feed->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Interactive);
    m_feed->horizontalHeader()->resizeSection(1, m_feed->fontMetrics().averageCharWidth() * 18);
    m_about = new QComboBox;
    m_about->setAccessibleName(m_words("Control", "What the feed shows"));
    m_about->addItem(m_words("Control", "Everything"));
    m_about->addItem(m_words("Control", "Acts"));
    m_about->addItem(m_words("Control", "Messages"));
    m_about->addItem(m_words("Control", "Direction"));
    m_about->addItem(m_words("Control", "Notes"));
    connect(m_about, &QComboBox::currentIndexChanged, this,
            [this](int index) { m_room.feed()->setAbout(static_cast<FeedModel::About>(index)); });
    m_filter = new QLineEdit;
    m_filter->setPlaceholderText(m_words("Control", "Only with these words (Ctrl+F)"));
    m_filter->setAccessibleName(m_words("Control", "Only entries with these words"));
    m_filter->setClearButtonEnabled(true);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_room.feed()->setOnly({});
        m_room.feed()->setFilter(text);
    });
    auto *all = newButton(m_words("Control", "All"),
                          m_words("Control", "Everything again, not only what an alert shows"), [this] {
                              m_room.feed()->setOnly({});
                              m_about->setCurrentIndex(0);
                              m_filter->clear();
                          });
    m_attribute =
        newButton(m_words("Control", "Counts as …"),
                  m_words("Control", "Say which task the selected act was about (A)"), [this] { attribute(); });
    m_feed->onKey(Qt::Key_A, [this] { attribute(); });
    const auto follow = [this] { m_attribute->setEnabled(selectedAct() != nullptr); };
    connect(m_feed->selectionModel(), &QItemSelectionModel::currentChanged, this, follow);
    connect(m_room.feed(), &QAbstractItemModel::modelReset, this, follow);
    follow();
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    auto *tools = new QHBoxLayout;
    tools->addWidget(m_about);
    tools->addWidget(m_filter, 1);
    tools->addWidget(all);
    layout->addLayout(tools);
    layout->addWidget(m_feed, 1);
    auto *below = new QHBoxLayout;
    below->addWidget(m_attribute);
    below->addStretch();
    layout->addLayout(below);
    return content;
}

QWidget *ControlPage::newStrip()
{
    m_strip = new LiveView(m_room.strip(), m_room.scenario(), m_words, m_words("Control", "Open tasks"), 1);
    for (const auto &[agency, key] : stripKeys(m_room.scenario())) {
        m_strip->onKey(key.unicode(), [this, agency = agency] { m_room.capture(m_strip->currentKey(), agency); });
    }
    m_listening = new QToolButton;
    m_listening->setText(m_words("Control", "I listen for all agencies"));
    m_listening->setToolTip(m_words("Control", "In a talked phase only those count as seen whom somebody listens to"));
    m_listening->setCheckable(true);
    leaveSpaceFree(m_listening);
    connect(m_listening, &QToolButton::clicked, this, [this](bool on) { m_room.setListening(on); });
    auto *help = caption(m_words("Control", "The agency's letter records: it took the selected task."), 0.9,
                         QPalette::PlaceholderText);
    help->setWordWrap(true);
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_strip, 1);
    auto *tools = new QHBoxLayout;
    tools->addWidget(help, 1);
    tools->addWidget(m_listening);
    layout->addLayout(tools);
    return content;
}

QWidget *ControlPage::newRounds()
{
    m_rounds = new LiveView(m_room.rounds(), m_room.scenario(), m_words, m_words("Control", "Rounds"), 0);
    for (const int key : {Qt::Key_Return, Qt::Key_Enter}) {
        m_rounds->onKey(key, [this] { m_room.nextRoundStep(m_rounds->currentKey()); });
    }
    connect(m_rounds->selectionModel(), &QItemSelectionModel::currentChanged, this, &ControlPage::showRound);
    m_step = newButton(m_words("Control", "Open"), {}, [this] { m_room.nextRoundStep(m_rounds->currentKey()); });
    m_hands = newButton(m_words("Control", "Show of hands …"), m_words("Control", "Type in what the agencies show (V)"),
                        [this] { askHands(); });
    m_spread = new QTextEdit;
    m_spread->setReadOnly(true);
    m_spread->setTabChangesFocus(true);
    m_spread->setFrameShape(QFrame::NoFrame);
    m_spread->setAccessibleName(m_words("Control", "How the answers are spread"));
    m_spread->setPlaceholderText(m_words("Control",
                                         "Answers come here while a round is open. Players see nothing of them "
                                         "until they are shown, without names."));
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_rounds, 3);
    auto *steps = new QHBoxLayout;
    steps->addWidget(m_step);
    steps->addWidget(m_hands);
    steps->addStretch();
    layout->addLayout(steps);
    layout->addWidget(m_spread, 2);
    return content;
}

QWidget *ControlPage::newFoot()
{
    auto *foot = new QWidget;
    auto *rows = new QVBoxLayout(foot);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(4);

    m_alerts = new LiveView(
        m_room.alerts(), m_room.scenario(), m_words,
        m_words("Control", "What is worth a look: Enter shows the entries behind it, Delete dismisses it"), 1);
    m_alerts->setFixedHeight((m_alerts->fontMetrics().height() + 8) * (alertsShown + 1));
    for (const int key : {Qt::Key_Return, Qt::Key_Enter}) {
        m_alerts->onKey(key, [this] { showEntries(); });
    }
    m_alerts->onKey(Qt::Key_Delete, [this] { dismissAlert(); });
    auto *alertButtons = new QVBoxLayout;
    alertButtons->setSpacing(4);
    alertButtons->addWidget(newButton(m_words("Control", "Show"), m_words("Control", "The entries behind it (Enter)"),
                                      [this] { showEntries(); }));
    alertButtons->addWidget(newButton(m_words("Control", "Dismiss"),
                                      m_words("Control", "Do not tell it again (Delete)"), [this] { dismissAlert(); }));
    alertButtons->addStretch();
    auto *alerts = new QHBoxLayout;
    alerts->addWidget(m_alerts, 1);
    alerts->addLayout(alertButtons);
    rows->addLayout(alerts);

    m_inject = new InjectBar(m_words, m_room);
    connect(m_inject, &InjectBar::said, this, &ControlPage::tell);
    connect(m_inject, &InjectBar::sent, this, [this] { m_cues->setFocus(Qt::OtherFocusReason); });
    m_news = caption({}, 1, QPalette::PlaceholderText);
    m_news->setAccessibleName(m_words("Control", "News"));
    m_news->setWordWrap(true);
    rows->addWidget(m_inject);
    rows->addWidget(m_news);
    return foot;
}

// ── what is shown ────────────────────────────────────────────────────────────────────────────────────────────────────

void ControlPage::showHead()
{
    const ExerciseState &state = m_room.state();
    const bool runs = m_room.runs();
    m_status->setText((runs ? QStringLiteral("● ") : QStringLiteral("‖ ")) + m_room.statusText());
    const bool alarm = state.realEmergency || (runs && m_room.statusText() != m_words("Control", "Running"));
    const bool waits = state.status == Status::paused;
    const QColor ink = inkOf(alarm ? Tone::alarm : waits ? Tone::warm : Tone::plain, palette());
    m_status->setStyleSheet(
        QStringLiteral("QLabel { color: %1; border: %2px solid %1; border-radius: 4px; padding: 4px 10px; }")
            .arg(ink.name())
            .arg(alarm || waits ? 2 : 1));
    m_pause->setText(runs                            ? m_words("Control", "Pause  (Space)")
                     : state.status == Status::lobby ? m_words("Control", "Start  (Space)")
                                                     : m_words("Control", "Go on  (Space)"));
    const bool over = state.status == Status::ended || state.status == Status::closed;
    m_pause->setEnabled(!over);
    m_end->setText(over ? m_words("Control", "Close and open the debrief") : m_words("Control", "ENDEX"));
    m_end->setToolTip(over ? m_words("Control", "Questionnaires are taken until you close")
                           : m_words("Control", "End play for everybody (Ctrl+Shift+E)"));
    m_end->setEnabled(state.status != Status::lobby && state.status != Status::closed);
    m_rate->setText(m_room.rateText());
    m_phase->setText(m_room.phaseText());
    m_phase->setVisible(!m_room.phaseText().isEmpty());
    m_presence->setText(m_room.presenceText());
    m_drift->setText(m_room.driftText());
    const bool unheard = m_room.isTalked() && !m_room.isListening();
    m_listening->setChecked(m_room.isListening());
    m_listening->setText(unheard ? m_words("Control", "⚠ Talked phase: I listen for all agencies")
                                 : m_words("Control", "I listen for all agencies"));
}

void ControlPage::showClocks()
{
    m_exercise->setText(m_room.exerciseClock());
    const QString story = m_room.storyClock();
    m_storyBox->setVisible(!story.isEmpty());
    m_story->setText(story);
    m_wall->setText(QTime::currentTime().toString(QStringLiteral("HH:mm:ss")));
    m_progress->setValue(static_cast<int>(m_room.progress() * 1000));
    m_lockClock->setText(m_room.exerciseClock());
}

/// The next one is selected, unless somebody has selected another. One that is held stays selected until it has come.
void ControlPage::followNext()
{
    const QString current = m_cues->currentKey();
    const QString next = m_room.nextCue();
    const QString before = std::exchange(m_followed, next);
    if (current == before && m_room.isHeld(current)) {
        m_kept = current;
    } else if (current.isEmpty() || current == before || (current == m_kept && !m_room.waits(current))) {
        m_kept.clear();
        m_cues->setCurrentKey(next);
    }
}

/// What is waited for longest is selected, so that one key reminds of it, unless somebody has selected another.
void ControlPage::followAwaited()
{
    if (!m_expecting->hasFocus() && !m_room.isAwaited(m_expecting->currentKey())) {
        m_expecting->setCurrentKey(m_room.firstAwaited());
    }
}

void ControlPage::showRound()
{
    const QString key = m_rounds->currentKey();
    const QString step = m_room.nextRoundStepText(key);
    m_step->setText(step.isEmpty() ? m_words("Control", "Open") : step);
    m_step->setEnabled(!step.isEmpty());
    m_hands->setEnabled(!m_room.hands().of.empty());
    const QString spread = m_room.roundSpread(key).join(QLatin1Char('\n'));
    if (m_spread->toPlainText() != spread) {
        m_spread->setPlainText(spread);
    }
}

void ControlPage::tell(const QString &sentence)
{
    m_news->setText(sentence);
    m_newsTimer.start(newsStays);
}

void ControlPage::applyColours()
{
    showHead();
    m_docks->update();
}

// ── what is asked ────────────────────────────────────────────────────────────────────────────────────────────────────

void ControlPage::askJump()
{
    const auto back = qScopeGuard([this] { window()->activateWindow(); });
    const QString typed = QInputDialog::getText(
        this, m_words("Control", "Jump"),
        m_words("Control", "To which time of the exercise? What is due on the way comes at once.\n"
                           "12 and 12:30 are minutes, 1:05:00 hours, +5 minutes from now."));
    if (typed.isEmpty()) {
        return;
    }
    if (const auto to = readMoment(typed, m_room.now())) {
        m_room.jumpTo(*to);
    } else {
        tell(m_words("Control", "“%1” is not a time of the exercise.").with({typed}));
    }
}

/// What the agencies show of the round that is open.
void ControlPage::askHands()
{
    const ShownHands hands = m_room.hands();
    if (hands.of.empty()) {
        tell(m_words("Control", "No round is open."));
        return;
    }
    const auto back = qScopeGuard([this] { window()->activateWindow(); });
    HandsDialog dialog(m_words, m_room.scenario(), hands, this);
    if (dialog.exec() == QDialog::Accepted) {
        for (auto &[agency, answers] : dialog.answers()) {
            m_room.answerRound(hands.of, agency, answers);
        }
    }
}

/// Which of the agency's seats to look at, where there are several.
void ControlPage::askScreen()
{
    const AgencyId agency(m_agencies->currentKey().toStdString());
    QMenu menu;
    for (const Seat &seat : m_room.scenario().seats) {
        if ((seat.kind == SeatKind::player || seat.kind == SeatKind::counterPlay) && belongsTo(seat, agency)) {
            menu.addAction(fromUtf8(seat.name), this, [this, id = seat.id] { emit screenAsked(id); });
        }
    }
    if (menu.actions().size() == 1) {
        menu.actions().front()->trigger();
    } else if (!menu.isEmpty()) {
        const QRect row = m_agencies->visualRect(m_agencies->currentIndex());
        menu.setActiveAction(menu.actions().front());
        menu.exec(m_agencies->viewport()->mapToGlobal(row.bottomLeft()));
    }
}

void ControlPage::askMark()
{
    const auto back = qScopeGuard([this] { window()->activateWindow(); });
    bool good = false;
    const QString text =
        QInputDialog::getText(this, m_words("Control", "Mark this moment"),
                              m_words("Control", "A word for the debrief:"), QLineEdit::Normal, {}, &good);
    if (good) {
        m_room.mark(text);
    }
}

/// The act that is selected in the feed, or null.
const Entry *ControlPage::selectedAct() const
{
    const Entry *entry = m_room.feed()->entryAt(m_feed->currentIndex().row());
    return entry != nullptr && actOf(entry->happened.event) ? entry : nullptr;
}

void ControlPage::attribute()
{
    const Entry *act = selectedAct();
    if (act == nullptr) {
        tell(m_words("Control", "Select an act in the feed first: what somebody took, began, finished or decided."));
        return;
    }
    const auto back = qScopeGuard([this] { window()->activateWindow(); });
    const Ref ref = act->happened.ref; // the feed goes on meanwhile
    AttributeDialog dialog(m_words, m_room.scenario(), m_feed->currentIndex().siblingAtColumn(2).data().toString(),
                           *actOf(act->happened.event), nullptr, this);
    if (dialog.exec() == QDialog::Accepted) {
        m_room.attribute(ref, *dialog.chosen());
    }
}

void ControlPage::askSituation()
{
    const auto back = qScopeGuard([this] { window()->activateWindow(); });
    bool good = false;
    const QString text =
        QInputDialog::getMultiLineText(this, m_words("Control", "Situation"),
                                       m_words("Control", "Everybody gets it, and the projector shows it:"), {}, &good);
    if (good && !text.trimmed().isEmpty()) {
        m_room.updateSituation(text);
    }
}

void ControlPage::askReason(const QString &title, const std::function<void(const QString &)> &done)
{
    if (m_expecting->currentKey().isEmpty()) {
        return;
    }
    const auto back = qScopeGuard([this] { window()->activateWindow(); });
    bool good = false;
    const QString reason =
        QInputDialog::getText(this, m_words("Control", "Expectations"), title, QLineEdit::Normal, {}, &good);
    if (good) {
        done(reason);
    }
}

void ControlPage::askEnd()
{
    const auto back = qScopeGuard([this] { window()->activateWindow(); });
    const Status status = m_room.state().status;
    if (status == Status::ended) {
        m_room.close();
        return;
    }
    if (status != Status::running && status != Status::paused) {
        return;
    }
    QMessageBox box(QMessageBox::Question, m_words("Control", "ENDEX"), m_words("Control", "End play for everybody?"),
                    QMessageBox::Cancel, this);
    box.setInformativeText(m_words("Control",
                                   "Seats can then be read only, and answer questionnaires until you close the "
                                   "exercise. It cannot be taken up again."));
    QPushButton *end = box.addButton(m_words("Control", "ENDEX"), QMessageBox::AcceptRole);
    box.setDefaultButton(end);
    box.exec();
    if (box.clickedButton() == end) {
        m_room.end();
    }
}

void ControlPage::showEntries()
{
    const auto entries = m_room.entriesOf(m_alerts->currentKey());
    if (entries.empty()) {
        return;
    }
    m_room.feed()->setOnly(entries);
    for (QDockWidget *dock : m_docks->findChildren<QDockWidget *>()) {
        if (dock->objectName() == QLatin1String("feed")) {
            dock->raise();
        }
    }
}

void ControlPage::dismissAlert()
{
    m_room.dismiss(m_alerts->currentKey());
}

void ControlPage::lock()
{
    const bool locks = !m_lock->isVisible();
    m_lock->setGeometry(rect());
    m_lock->setVisible(locks);
    m_lock->raise();
    if (locks) {
        setFocusProxy(nullptr);
        setFocusPolicy(Qt::StrongFocus);
        setFocus();
    } else {
        setFocusProxy(m_cues);
        m_cues->setFocus();
    }
}

void ControlPage::focusFilter()
{
    for (QDockWidget *dock : m_docks->findChildren<QDockWidget *>()) {
        if (dock->objectName() == QLatin1String("feed")) {
            dock->raise();
        }
    }
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void ControlPage::focusNextPane()
{
    std::vector<QWidget *> panes;
    for (QWidget *pane :
         {static_cast<QWidget *>(m_cues), static_cast<QWidget *>(m_agencies), static_cast<QWidget *>(m_expecting),
          static_cast<QWidget *>(m_feed), static_cast<QWidget *>(m_strip), static_cast<QWidget *>(m_rounds),
          static_cast<QWidget *>(m_alerts), m_inject->text()}) {
        panes.push_back(pane);
    }
    const auto here = std::ranges::find(panes, QApplication::focusWidget());
    const auto at = here == panes.end() ? 0 : (here - panes.begin() + 1) % static_cast<std::ptrdiff_t>(panes.size());
    QWidget *pane = panes[static_cast<std::size_t>(at)];
    for (QDockWidget *dock : m_docks->findChildren<QDockWidget *>()) {
        if (dock->isAncestorOf(pane)) {
            dock->raise();
        }
    }
    pane->setFocus(Qt::ShortcutFocusReason);
}

} // namespace samvirke
