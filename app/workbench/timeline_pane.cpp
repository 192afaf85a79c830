// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/timeline_pane.h"

#include "plot/timeline_plot.h"
#include "report/debrief_text.h"
#include "session/settings.h"
#include "workbench/evidence_view.h"
#include "workbench/moment_panel.h"
#include "workbench/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>

#include <algorithm>

namespace samvirke {

namespace {

using namespace std::chrono_literals;

constexpr int frame = 16;        // ms
constexpr int fastest = 256;     // times the clock of the exercise
constexpr int wideEnough = 1000; // px for what stands beside the timeline; else it stands below
constexpr double closer = 1.4;

} // namespace

TimelinePane::TimelinePane(const Words &words, DebriefSession &session, DebriefFilter &filter, QWidget *parent)
    : QWidget(parent),
      m_words(words),
      m_session(session),
      m_filter(filter),
      m_plot(new TimelinePlot(
          words, session.scenario(), filter.lanes(),
          [&filter](std::int64_t entry) { return filter.who(entry) + QStringLiteral(": ") + filter.said(entry); })),
      m_table(new EvidenceView(words, words("Timeline", "Timeline as a table"), 4)),
      m_moment(new MomentPanel(words, session)),
      m_stack(new QStackedWidget),
      m_splitter(new QSplitter),
      m_areaBox(new QWidget),
      m_areaText(new QLabel),
      m_state(new QLabel),
      m_areaTable(new EvidenceView(words, words("Timeline", "Figures of the stretch"), 0))
{
    m_plot->setShows([&filter](const DebriefMark &mark) { return filter.shows(mark); });
    m_plot->arrangeAs(Settings::timeline(fromUtf8(session.debrief().exercise)));
    m_stack->addWidget(m_plot);
    m_stack->addWidget(m_table);

    m_areaText->setWordWrap(true);
    m_areaText->setTextFormat(Qt::PlainText);
    m_areaText->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_areaText->setObjectName(QStringLiteral("area"));
    constexpr int areaHeight = 110;
    m_areaTable->setMaximumHeight(areaHeight);
    auto *area = new QVBoxLayout(m_areaBox);
    area->setContentsMargins(0, 0, 0, 0);
    area->addWidget(m_areaText);
    area->addWidget(m_areaTable);
    m_areaBox->hide();

    auto *left = new QWidget;
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(m_stack, 1);
    column->addWidget(newBar());
    column->addWidget(m_areaBox);
    m_splitter->addWidget(left);
    m_splitter->addWidget(m_moment);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);
    setFocusProxy(m_plot);

    m_clock.setInterval(frame);
    m_clock.setTimerType(Qt::PreciseTimer);
    connect(&m_clock, &QTimer::timeout, this, &TimelinePane::goOn);
    connect(m_plot, &TimelinePlot::picked, this, &TimelinePane::pick);
    connect(m_plot, &TimelinePlot::arranged, this,
            [this] { Settings::setTimeline(fromUtf8(m_session.debrief().exercise), m_plot->arrangement()); });
    connect(m_plot, &TimelinePlot::momentAsked, &m_session, &DebriefSession::setMoment);
    connect(m_plot, &TimelinePlot::areaAsked, this, [this](const std::optional<TimelinePlot::Stretch> &stretch) {
        m_session.setArea(stretch ? std::optional(DebriefSession::Stretch{stretch->from, stretch->to}) : std::nullopt);
    });
    connect(m_table, &EvidenceView::selected, this, [this](const QString &, const std::vector<std::int64_t> &entries) {
        if (!entries.empty() && m_table->hasFocus()) {
            pick(entries.front());
        }
    });
    connect(m_areaTable, &EvidenceView::selected, this,
            [this](const QString &what, const std::vector<std::int64_t> &entries) {
                if (m_areaTable->hasFocus()) {
                    m_session.prove(what, entries);
                }
            });
    connect(&m_session, &DebriefSession::momentChanged, this, &TimelinePane::showMoment);
    connect(&m_session, &DebriefSession::areaChanged, this, &TimelinePane::showArea);
    connect(&m_session, &DebriefSession::proofChanged, this, &TimelinePane::showProof);
    connect(&m_filter, &DebriefFilter::changed, this, [this] {
        m_plot->setShows([this](const DebriefMark &mark) { return m_filter.shows(mark); });
        m_isOld = true;
        showTable();
        showArea();
    });
    addKeys();
    showSpeed();
    showMoment();
}

// ── keys and buttons ─────────────────────────────────────────────────────────────────────────────────────────────────

void TimelinePane::addKeys()
{
    const auto add = [this](int key, Qt::KeyboardModifiers modifiers, const QString &keys, const QString &what,
                            std::function<void()> run) {
        m_keys.push_back({key, modifiers, keys, what, std::move(run)});
    };
    const auto text = [](const char *keys) { return QString::fromUtf8(keys); };
    const Words &w = m_words;
    const ExerciseTime end = m_session.debrief().length;
    add(Qt::Key_Space, {}, w("Timeline", "Space"), w("Timeline", "Play or pause"),
        [this] { play(m_speed == 0 ? m_lastSpeed : 0); });
    add(Qt::Key_J, {}, text("J"), w("Timeline", "Replay backwards; again: faster"),
        [this] { play(m_speed < 0 ? std::max(-fastest, 2 * m_speed) : -1); });
    add(Qt::Key_K, {}, text("K"), w("Timeline", "Stop the replay"), [this] { play(0); });
    add(Qt::Key_L, {}, text("L"), w("Timeline", "Replay; again: faster"),
        [this] { play(m_speed > 0 ? std::min(fastest, 2 * m_speed) : 1); });
    add(Qt::Key_Left, {}, text("←"), w("Timeline", "A second back"), [this] { move(-1s); });
    add(Qt::Key_Right, {}, text("→"), w("Timeline", "A second on"), [this] { move(1s); });
    add(Qt::Key_Left, Qt::ShiftModifier, text("Shift+←"), w("Timeline", "Ten seconds back"), [this] { move(-10s); });
    add(Qt::Key_Right, Qt::ShiftModifier, text("Shift+→"), w("Timeline", "Ten seconds on"), [this] { move(10s); });
    add(Qt::Key_Comma, {}, text(","), w("Timeline", "What came before on the lane"), [this] { step(-1); });
    add(Qt::Key_Period, {}, text("."), w("Timeline", "What comes next on the lane"), [this] { step(1); });
    add(Qt::Key_Up, {}, text("↑"), w("Timeline", "The lane above"), [this] { m_plot->chooseLane(-1); });
    add(Qt::Key_Down, {}, text("↓"), w("Timeline", "The lane below"), [this] { m_plot->chooseLane(1); });
    add(Qt::Key_Return, {}, w("Timeline", "Enter"), w("Timeline", "Show or hide the seats of the lane's agency"),
        [this] { m_plot->unfold(); });
    add(Qt::Key_Home, {}, w("Timeline", "Home"), w("Timeline", "To the beginning"),
        [this] { move(-m_session.moment()); });
    add(Qt::Key_End, {}, w("Timeline", "End"), w("Timeline", "To the end"),
        [this, end] { move(end - m_session.moment()); });
    add(Qt::Key_W, {}, text("W"), w("Timeline", "Closer"), [this] { m_plot->zoom(closer); });
    add(Qt::Key_S, {}, text("S"), w("Timeline", "Farther"), [this] { m_plot->zoom(1 / closer); });
    add(Qt::Key_Plus, Qt::ControlModifier, text("Ctrl++"), w("Timeline", "Closer"), [this] { m_plot->zoom(closer); });
    add(Qt::Key_Minus, Qt::ControlModifier, text("Ctrl+-"), w("Timeline", "Farther"),
        [this] { m_plot->zoom(1 / closer); });
    add(Qt::Key_A, {}, text("A"), w("Timeline", "Look further left"), [this] { m_plot->pan(-0.2); });
    add(Qt::Key_D, {}, text("D"), w("Timeline", "Look further right"), [this] { m_plot->pan(0.2); });
    add(Qt::Key_F, {}, text("F"), w("Timeline", "Centre what is selected; again: everything"),
        [this] { m_plot->fit(); });
    add(Qt::Key_I, {}, text("I"), w("Timeline", "The stretch begins here"), [this] { setEdge(false); });
    add(Qt::Key_O, {}, text("O"), w("Timeline", "The stretch ends here"), [this] { setEdge(true); });
    add(Qt::Key_R, {}, text("R"), w("Timeline", "Figures of the stretch around what is selected"),
        [this] { areaFromSelection(); });
    add(Qt::Key_Escape, {}, w("Timeline", "Escape"), w("Timeline", "No stretch any more"),
        [this] { m_session.setArea(std::nullopt); });
    add(Qt::Key_P, {}, text("P"), w("Timeline", "Pin the lane to the top, or let go of it"), [this] { m_plot->pin(); });
    add(Qt::Key_G, {}, text("G"), w("Timeline", "A line at this moment, or none"), [this] { m_plot->toggleGuide(); });
}

std::vector<WindowCommand> TimelinePane::commands() const
{
    std::vector<WindowCommand> all{{QStringLiteral("Ctrl+T"), m_words("Timeline", "The timeline as a table, or back"),
                                    m_asTable == nullptr ? std::function<void()>{} : [this] { m_asTable->toggle(); }}};
    for (const Key &key : m_keys) {
        all.push_back({key.keys, key.what, key.run});
    }
    return all;
}

void TimelinePane::keyPressEvent(QKeyEvent *event)
{
    Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
    int code = event->key();
    code = code == Qt::Key_Enter ? Qt::Key_Return : code == Qt::Key_Equal ? Qt::Key_Plus : code;
    if (code == Qt::Key_Plus) {
        modifiers &= ~Qt::ShiftModifier; // where it stands above another sign
    }
    const auto key =
        std::ranges::find_if(m_keys, [&](const Key &each) { return each.key == code && each.modifiers == modifiers; });
    // tables have these letters for themselves
    if (key == m_keys.end() || (!m_plot->hasFocus() && code != Qt::Key_Escape)) {
        QWidget::keyPressEvent(event);
        return;
    }
    key->run();
}

QWidget *TimelinePane::newBar()
{
    auto *bar = new QWidget;
    auto *line = new QHBoxLayout(bar);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(2);
    const auto add = [&](const char *sign, const QString &name, const std::function<void()> &run) {
        auto *button = new QToolButton;
        button->setText(QString::fromUtf8(sign));
        button->setAccessibleName(name);
        button->setToolTip(name);
        button->setFocusPolicy(Qt::TabFocus);
        button->setAutoRaise(true);
        connect(button, &QToolButton::clicked, this, run);
        line->addWidget(button);
        return button;
    };
    add("|◀", m_words("Timeline", "What came before on the lane"), [this] { step(-1); });
    add("◀", m_words("Timeline", "Replay backwards; again: faster"),
        [this] { play(m_speed < 0 ? std::max(-fastest, 2 * m_speed) : -1); });
    add("■", m_words("Timeline", "Stop the replay"), [this] { play(0); });
    add("▶", m_words("Timeline", "Replay; again: faster"),
        [this] { play(m_speed > 0 ? std::min(fastest, 2 * m_speed) : 1); });
    add("▶|", m_words("Timeline", "What comes next on the lane"), [this] { step(1); });
    line->addWidget(m_state, 1);
    add("−", m_words("Timeline", "Farther"), [this] { m_plot->zoom(1 / closer); });
    add("+", m_words("Timeline", "Closer"), [this] { m_plot->zoom(closer); });
    add("↔", m_words("Timeline", "Centre what is selected; again: everything"), [this] { m_plot->fit(); });
    m_other = new QComboBox;
    m_other->setObjectName(QStringLiteral("otherTake"));
    m_other->setAccessibleName(m_words("Timeline", "Another take on the same line"));
    m_other->setToolTip(
        m_words("Timeline", "Another take on the same line, smaller and paler; add takes in “Compare”"));
    m_other->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_other->setMinimumContentsLength(16);
    m_other->hide();
    connect(m_other, &QComboBox::currentIndexChanged, this, &TimelinePane::showOther);
    line->addWidget(m_other);
    m_asTable = new QToolButton;
    m_asTable->setObjectName(QStringLiteral("asTable"));
    m_asTable->setText(m_words("Timeline", "As a table"));
    m_asTable->setToolTip(m_words("Timeline", "The timeline as a table, or back") + QStringLiteral(" (Ctrl+T)"));
    m_asTable->setCheckable(true);
    m_asTable->setFocusPolicy(Qt::TabFocus);
    connect(m_asTable, &QToolButton::toggled, this, &TimelinePane::showAsTable);
    line->addWidget(m_asTable);
    return bar;
}

// ── time ─────────────────────────────────────────────────────────────────────────────────────────────────────────────

void TimelinePane::move(Millis by)
{
    play(0);
    m_session.setMoment(m_session.moment() + by);
    m_plot->follow();
}

void TimelinePane::pick(std::int64_t entry)
{
    play(0);
    const DebriefMark &mark = m_filter.lanes().marks[static_cast<std::size_t>(entry - 1)];
    m_session.prove(QStringLiteral("E%1").arg(entry), {entry});
    m_session.setMoment(mark.at); // said, where that was before it was written down
}

void TimelinePane::step(int by)
{
    if (const DebriefMark *mark = m_plot->step(by)) {
        pick(mark->entry);
        m_plot->follow();
    }
}

void TimelinePane::play(int speed)
{
    if (speed == 0 && m_speed != 0) {
        m_lastSpeed = m_speed;
    }
    m_speed = speed;
    m_from = m_session.moment();
    if (speed > 0 && m_from >= m_session.debrief().length) { // from the beginning again
        m_from = ExerciseTime{0};
    }
    m_since.start();
    speed == 0 ? m_clock.stop() : m_clock.start();
    showSpeed();
}

void TimelinePane::goOn()
{
    const ExerciseTime end = m_session.debrief().length;
    const ExerciseTime at = m_from + m_speed * Millis{m_since.elapsed()};
    m_session.setMoment(at);
    m_plot->follow();
    if (at < ExerciseTime{0} || at > end) {
        play(0);
    }
}

void TimelinePane::showSpeed()
{
    m_state->setText(m_speed == 0  ? timeText(m_session.moment())
                     : m_speed > 0 ? QStringLiteral("▶ ×%1  %2").arg(m_speed).arg(timeText(m_session.moment()))
                                   : QStringLiteral("◀ ×%1  %2").arg(-m_speed).arg(timeText(m_session.moment())));
}

void TimelinePane::showMoment()
{
    m_plot->setMoment(m_session.moment());
    showSpeed();
}

void TimelinePane::showProof()
{
    m_plot->select(m_session.proof() ? m_session.proof()->entries : std::vector<std::int64_t>{});
}

// ── a stretch ────────────────────────────────────────────────────────────────────────────────────────────────────────

void TimelinePane::setEdge(bool end)
{
    const ExerciseTime here = m_session.moment();
    DebriefSession::Stretch area =
        m_session.area().value_or(end ? DebriefSession::Stretch{ExerciseTime{0}, here}
                                      : DebriefSession::Stretch{here, m_session.debrief().length});
    (end ? area.to : area.from) = here;
    if (area.from > area.to) { // the other end goes along
        (end ? area.from : area.to) = here;
    }
    m_session.setArea(area);
}

void TimelinePane::areaFromSelection()
{
    constexpr Millis beside = 1min; // of a single moment
    ExerciseTime first = m_session.moment();
    ExerciseTime last = first;
    if (const auto &proof = m_session.proof(); proof && !proof->entries.empty()) {
        const auto time = [this](std::int64_t entry) {
            return m_filter.lanes().marks[static_cast<std::size_t>(entry - 1)].at;
        };
        first = time(*std::ranges::min_element(proof->entries, {}, time));
        last = time(*std::ranges::max_element(proof->entries, {}, time));
    }
    if (first == last) {
        first = std::max(ExerciseTime{0}, first - beside);
        last = std::min(m_filter.lanes().length, last + beside);
    }
    m_session.setArea(DebriefSession::Stretch{first, last});
}

void TimelinePane::showArea()
{
    const auto &area = m_session.area();
    m_plot->setArea(area ? std::optional(TimelinePlot::Stretch{area->from, area->to}) : std::nullopt);
    if (!area) {
        if (m_areaBox->isAncestorOf(focusWidget())) {
            m_plot->setFocus();
        }
        m_areaBox->hide();
        m_figures = {};
        return;
    }
    m_figures = areaFigures(m_filter.lanes(), area->from, area->to,
                            [this](const DebriefMark &mark) { return m_filter.shows(mark); });
    m_areaText->setText(areaText(m_words, m_session.scenario(), m_filter.lanes(), m_figures));
    m_areaTable->show(areaTable(m_words, m_session.scenario(), m_filter.lanes(), m_figures));
    m_areaBox->show();
}

// ── as a table ───────────────────────────────────────────────────────────────────────────────────────────────────────

bool TimelinePane::isTable() const
{
    return m_stack->currentWidget() == m_table;
}

void TimelinePane::showAsTable(bool table)
{
    m_asTable->setChecked(table);
    const QSignalBlocker quiet(m_table); // the focus comes before the row
    const bool hadFocus = m_stack->isAncestorOf(focusWidget()) || m_asTable->hasFocus() || focusWidget() == nullptr;
    m_stack->setCurrentWidget(table ? static_cast<QWidget *>(m_table) : m_plot);
    setFocusProxy(m_stack->currentWidget());
    showTable();
    if (table) {
        chooseRow();
    }
    if (hadFocus) {
        m_stack->currentWidget()->setFocus();
    }
}

void TimelinePane::showTable()
{
    if (!m_isOld || !isTable()) {
        return;
    }
    m_isOld = false;
    EvidenceTable table;
    table.header = {m_words("Timeline", "Entry"), m_words("Timeline", "When"), m_words("Timeline", "Who"),
                    m_words("Timeline", "Kind"), m_words("Timeline", "What")};
    const OtherTake *beside = other();
    if (beside != nullptr) {
        table.header.prepend(m_words("Timeline", "Take"));
    }
    m_rowTimes.clear();
    const auto add = [&](const QString &take, const DebriefMark &mark, const QString &who, const QString &said,
                         bool isOwn) {
        EvidenceRow row;
        QStringList cells{QStringLiteral("E%1").arg(mark.entry), timeText(mark.at), who, markName(m_words, mark.kind),
                          said};
        if (beside != nullptr) {
            cells.prepend(take);
        }
        for (const QString &cell : cells) {
            row.cells.push_back({cell, {}, false, {}, {}});
        }
        if (isOwn) { // what proves the other stands in its own record
            row.entries = {mark.entry};
        }
        table.rows.push_back(std::move(row));
        m_rowTimes.push_back(mark.at);
    };
    std::size_t next = 0;
    const auto addOthersUntil = [&](ExerciseTime at) {
        for (; beside != nullptr && next < beside->lanes.marks.size() && beside->lanes.marks[next].at < at; ++next) {
            const DebriefMark &mark = beside->lanes.marks[next];
            if (m_filter.shows(groupOf(mark.kind))) {
                const Entry &entry = beside->entries[next];
                add(beside->name, mark, beside->text.who(entry), beside->text.what(entry), false);
            }
        }
    };
    for (const DebriefMark &mark : m_filter.lanes().marks) {
        addOthersUntil(mark.at);
        if (m_filter.shows(mark)) {
            add(m_words("Timeline", "this one"), mark, m_filter.who(mark.entry), m_filter.said(mark.entry), true);
        }
    }
    addOthersUntil(ExerciseTime::max());
    const QSignalBlocker quiet(m_table); // nobody has chosen its first row
    m_table->show(std::move(table));
    chooseRow();
}

/// The last one that had come at the moment.
void TimelinePane::chooseRow()
{
    int chosen = 0;
    for (std::size_t row = 0; row < m_rowTimes.size(); ++row) {
        chosen = m_rowTimes[row] <= m_session.moment() ? static_cast<int>(row) : chosen;
    }
    if (!m_rowTimes.empty()) {
        const QSignalBlocker quiet(m_table);
        m_table->setCurrentIndex(m_table->model()->index(chosen, 0));
        m_table->scrollTo(m_table->currentIndex(), QAbstractItemView::PositionAtCenter);
    }
}

// ── another take ─────────────────────────────────────────────────────────────────────────────────────────────────────

void TimelinePane::setOthers(OtherTakes others)
{
    const OtherTake *shown = other();
    const QString name = shown == nullptr ? QString{} : shown->name;
    m_plot->setOther(nullptr, {}); // before what it draws goes
    m_others = std::move(others);
    const QSignalBlocker quiet(m_other);
    m_other->clear();
    m_other->addItem(m_words("Timeline", "no other take"));
    for (const auto &take : m_others) {
        m_other->addItem(take->name);
    }
    m_other->setCurrentIndex(name.isEmpty() ? 0 : std::max(0, m_other->findText(name)));
    m_other->setVisible(!m_others.empty());
    showOther();
}

const OtherTake *TimelinePane::other() const
{
    const int place = m_other == nullptr ? 0 : m_other->currentIndex();
    return place <= 0 || place > static_cast<int>(m_others.size())
               ? nullptr
               : m_others[static_cast<std::size_t>(place) - 1].get();
}

void TimelinePane::showOther()
{
    const OtherTake *take = other();
    m_plot->setOther(take == nullptr ? nullptr : &take->lanes,
                     [this](MarkKind kind) { return m_filter.shows(groupOf(kind)); });
    m_plot->setAccessibleName(take == nullptr
                                  ? QString(m_words("Timeline", "Timeline"))
                                  : QString(m_words("Timeline", "Timeline, with %1 beside").with({take->name})));
    m_isOld = true;
    showTable();
}

// ── the window ───────────────────────────────────────────────────────────────────────────────────────────────────────

void TimelinePane::applyColours()
{
    m_plot->setDark(isDark());
}

void TimelinePane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool isWide = width() >= wideEnough;
    const auto orientation = isWide ? Qt::Horizontal : Qt::Vertical;
    if (orientation != m_splitter->orientation() || !m_isArranged) {
        m_isArranged = true;
        m_splitter->setOrientation(orientation);
        const int whole = isWide ? width() : height();
        m_splitter->setSizes({whole * 2 / 3, whole / 3});
    }
}

void TimelinePane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    showTable();
}

} // namespace samvirke
