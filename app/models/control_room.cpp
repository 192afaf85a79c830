// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/control_room.h"

#include "plan/lookup.h"
#include "plan/story.h"
#include "report/debrief_text.h"
#include "report/refusal_text.h"
#include "report/trigger_text.h"

#include <QDateTime>

#include <algorithm>
#include <array>

namespace samvirke {

namespace {

using namespace std::chrono_literals;

constexpr int refreshAfter = 100; ///< ms; what comes in meanwhile is shown in one go
constexpr int lookEvery = 1'000;
constexpr std::array rates{500, 1'000, 2'000, 4'000, 8'000};
constexpr qsizetype titleLength = 60;

} // namespace

ControlRoom::ControlRoom(const Words &words, LiveExercise &exercise, QObject *parent)
    : QObject(parent),
      m_words(words),
      m_exercise(exercise),
      m_session(*exercise.seat()),
      m_expectations(m_session.scenario()),
      m_loads(m_session.scenario()),
      m_planned(plannedTimes(m_session.scenario())),
      m_takers(m_session.scenario()),
      m_watch(m_session.scenario()),
      m_cues(cueHeader(m_words)),
      m_agencies(agencyHeader(m_words)),
      m_expecting(expectationHeader(m_words)),
      m_alerts(alertHeader(m_words)),
      m_strip(stripHeader(m_words, m_session.scenario())),
      m_rounds(roundHeader(m_words)),
      m_feed(m_words, m_session.scenario())
{
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &ControlRoom::refresh);
    connect(&m_look, &QTimer::timeout, this, [this] {
        if (state().status == Status::running || state().status == Status::paused) {
            m_watch.look(now());
        }
    });
    m_look.start(lookEvery);
    connect(&m_watch, &AlertWatch::looked, this, [this](const std::vector<Alert> &alerts) {
        m_told = alerts;
        refreshAlerts();
    });
    connect(&m_session, &SeatSession::delivered, this, &ControlRoom::take);
    connect(&m_session, &SeatSession::stateChanged, this, [this] {
        if (!m_soon.isActive()) {
            m_soon.start(refreshAfter);
        }
    });
    connect(&m_session, &SeatSession::presenceChanged, this, [this] {
        if (!m_soon.isActive()) {
            m_soon.start(refreshAfter);
        }
    });
    connect(&m_session, &SeatSession::clockTick, this, [this] {
        const qint64 second = now().count() / 1000;
        if (second != m_second) { // nothing shows less
            refreshTables();
            emit clockChanged();
        }
    });
    connect(&m_session, &SeatSession::refused, this,
            [this](Ref, const Refusal &refusal) { emit said(refusalText(m_words, refusal)); });
    connect(&m_session, &SeatSession::notRecorded, this, [this](Ref) {
        emit said(m_words("Control", "The record cannot be written, so that did not happen. Make room on the disk."));
    });
    connect(&m_session, &SeatSession::beganAnew, this, &ControlRoom::beginAnew);
    for (const Delivery &delivery : m_session.deliveries()) {
        take(delivery);
    }
    refresh();
}

void ControlRoom::beginAnew()
{
    m_expectations = Expectations(scenario());
    m_loads = AgencyLoads(scenario());
    m_planned = plannedTimes(scenario());
    m_takers = TaskTakers(scenario());
    m_answered.clear();
    m_dismissed.clear();
    m_hands.clear();
    m_situations.clear();
    m_pending.clear();
    m_feed.clear();
    m_watch.clear();
}

void ControlRoom::take(const Delivery &delivery)
{
    const Happened &happened = delivery.happened;
    m_expectations.add(happened);
    m_loads.add(happened);
    m_takers.add(happened);
    if (const auto *answered = std::get_if<QuestionnaireAnswered>(&happened.event)) {
        ++m_answered[answered->questionnaire];
    } else if (const auto *dismissed = std::get_if<AlertDismissed>(&happened.event)) {
        m_dismissed.insert(dismissed->alert);
    } else if (std::holds_alternative<HandRaised>(happened.event)) {
        m_hands.push_back(happened.ref);
    } else if (const auto *lowered = std::get_if<HandLowered>(&happened.event)) {
        std::erase(m_hands, lowered->of);
    } else if (std::holds_alternative<SituationUpdated>(happened.event)) {
        m_situations.push_back(happened.ref);
    }
    m_pending.push_back({delivery.seq, 0, QDateTime::currentMSecsSinceEpoch(), happened});
}

void ControlRoom::refresh()
{
    m_feed.add(m_pending);
    m_watch.add(std::exchange(m_pending, {}));
    refreshTables();
    refreshAlerts();
    emit changed();
    emit clockChanged();
}

void ControlRoom::refreshTables()
{
    const ExerciseTime at = now();
    m_second = at.count() / 1000;
    CueList list = cueList(m_words, scenario(), state(), at);
    m_cues.show(std::move(list.rows));
    const auto &here = m_session.presence().here;
    m_agencies.show(agencyRows(m_words, scenario(), state(), m_loads, m_expectations,
                               std::set<SeatId>(here.begin(), here.end()), at));
    m_expecting.show(expectationRows(m_words, scenario(), m_expectations, at, onlyOnPaper(scenario(), state())));
    m_strip.show(stripRows(m_words, scenario(), state(), m_takers, at));
    m_rounds.show(roundRows(m_words, scenario(), state(), m_answered, at));
    if (m_next != list.next) {
        m_next = list.next;
        emit nextChanged();
    }
}

void ControlRoom::refreshAlerts()
{
    std::vector<LiveRow> rows;
    const auto add = [&](const QString &key, const QString &since, const QString &what, Tone tone) {
        rows.push_back({key, {{since, Tone::quiet}, {what, tone}}, what, false});
    };
    if (state().realEmergency) {
        add(QStringLiteral("emergency"), {},
            m_words("Control", "✗ REAL EMERGENCY: somebody needs help outside the exercise. The exercise stands."),
            Tone::alarm);
    }
    switch (m_session.obstacle()) {
    case Obstacle::none: break;
    case Obstacle::diskFull:
        add(QStringLiteral("obstacle"), {},
            m_words("Control", "✗ The disk is full: the clock stands until the record can be written."), Tone::alarm);
        break;
    case Obstacle::cannotWrite:
        add(QStringLiteral("obstacle"), {},
            m_words("Control", "✗ The record cannot be written: the clock stands until it can."), Tone::alarm);
        break;
    }
    for (const Ref ref : m_hands) {
        const Thing *thing = state().find(ref);
        if (thing == nullptr) {
            continue;
        }
        const Happened &raised = *thing->what;
        const Seat *seat = find(scenario().seats, raised.seat);
        const QString who = fromUtf8(seat == nullptr ? raised.seat.value : seat->name);
        const QString text = fromUtf8(std::get<HandRaised>(raised.event).text).simplified();
        const QString what = m_words("Control", "✋ %1 raises a hand").with({who});
        add(QStringLiteral("hand:") + fromUtf8(ref.text()), clockText(std::max(Millis{0}, now() - raised.at)),
            text.isEmpty() ? what : QString{m_words("Control", "%1: %2").with({what, text})}, Tone::strong);
    }
    std::vector<Alert> told;
    std::ranges::copy_if(m_told, std::back_inserter(told),
                         [&](const Alert &alert) { return !m_dismissed.contains(alert.key()); });
    std::ranges::move(alertRows(m_words, scenario(), told, now()), std::back_inserter(rows));
    m_alerts.show(std::move(rows));
}

// ── what the head of the window shows ────────────────────────────────────────────────────────────────────────────────

QString ControlRoom::exerciseClock() const
{
    return timeText(now());
}

QString ControlRoom::storyClock() const
{
    return fromUtf8(storyTime(scenario().clock, now())).section(QLatin1Char(' '), 1);
}

QString ControlRoom::statusText() const
{
    switch (state().status) {
    case Status::lobby: return m_words("Control", "Lobby");
    case Status::running:
        return m_session.obstacle() == Obstacle::none ? m_words("Control", "Running")
                                                      : m_words("Control", "Not recorded");
    case Status::paused:
        switch (state().pauseCause) {
        case PauseCause::facilitator: return m_words("Control", "Paused");
        case PauseCause::realEmergency: return m_words("Control", "Real emergency");
        case PauseCause::freeze: return m_words("Control", "Waits for a round");
        case PauseCause::storage: return m_words("Control", "Paused: could not be recorded");
        case PauseCause::crash: return m_words("Control", "Paused: the program had ended");
        }
        return {};
    case Status::ended: return m_words("Control", "Ended");
    case Status::closed: return m_words("Control", "Closed");
    }
    return {};
}

QString ControlRoom::rateText() const
{
    return QStringLiteral("×") + m_words.locale().toString(state().ratePermille / 1000.0, 'g', 3);
}

QString ControlRoom::phaseText() const
{
    const Phase *phase = find(scenario().phases, state().phase);
    return phase == nullptr ? QString{} : fromUtf8(phase->title);
}

double ControlRoom::progress() const
{
    const auto length = static_cast<double>(scenario().clock.length.count());
    return length <= 0 ? 0 : std::min(1.0, static_cast<double>(now().count()) / length);
}

QString ControlRoom::presenceText() const
{
    int all = 0;
    int here = 0;
    for (const Seat &seat : scenario().seats) {
        if (seat.kind != SeatKind::paper && seat.kind != SeatKind::facilitator) {
            ++all;
            here += contains(m_session.presence().here, seat.id) ? 1 : 0;
        }
    }
    return m_words("Control", "%1 of %2 seats").with({QString::number(here), QString::number(all)});
}

QString ControlRoom::driftText() const
{
    constexpr Millis unnoticed = std::chrono::seconds(15);
    const auto drift = driftOf(m_planned, state());
    if (!drift) {
        return {};
    }
    return *drift > unnoticed    ? m_words("Control", "%1 behind the plan").with({stretchText(*drift)})
           : *drift < -unnoticed ? m_words("Control", "%1 ahead of the plan").with({stretchText(-*drift)})
                                 : QString(m_words("Control", "as planned"));
}

QStringList ControlRoom::situation() const
{
    QStringList texts;
    for (auto ref = m_situations.rbegin(); ref != m_situations.rend() && texts.size() < 3; ++ref) {
        if (const Thing *thing = state().find(*ref)) {
            const auto &update = std::get<SituationUpdated>(thing->what->event);
            if (contains(update.sent.to, everybody)) {
                texts += fromUtf8(update.text);
            }
        }
    }
    return texts;
}

// ── the clock ────────────────────────────────────────────────────────────────────────────────────────────────────────

void ControlRoom::pauseOrGoOn()
{
    switch (state().status) {
    case Status::running: m_session.propose(PauseExercise{}); return;
    case Status::lobby:
    case Status::paused: m_exercise.begin(); return;
    case Status::ended:
    case Status::closed: return;
    }
}

void ControlRoom::changeRate(int steps)
{
    const int from = m_session.unanswered() > 0 && m_askedRate != 0 ? m_askedRate : state().ratePermille;
    const auto here = std::ranges::lower_bound(rates, from) - rates.begin();
    const auto wanted = std::clamp<std::ptrdiff_t>(here + steps, 0, static_cast<std::ptrdiff_t>(rates.size()) - 1);
    const int permille = rates[static_cast<std::size_t>(wanted)];
    if (permille != from) {
        m_askedRate = permille; // the next press goes on from there
        m_session.propose(ChangeRate{{permille}});
    }
}

void ControlRoom::jumpTo(ExerciseTime to)
{
    m_session.propose(JumpClock{{to}});
}

void ControlRoom::changePhase(const PhaseId &phase)
{
    m_session.propose(ChangePhase{phase});
}

void ControlRoom::end()
{
    m_session.propose(EndExercise{});
}

void ControlRoom::close()
{
    m_session.propose(CloseExercise{});
}

// ── cues ─────────────────────────────────────────────────────────────────────────────────────────────────────────────

/// What is known of an inject of the plan; nothing if that is all that is known of it.
const Cue *ControlRoom::cueOf(const QString &key) const
{
    const auto name = CueName::fromKey(key);
    const auto known = name ? state().cues.find(name->inject) : state().cues.end();
    return known == state().cues.end() ? nullptr : &known->second;
}

bool ControlRoom::waits(const QString &cue) const
{
    const Cue *known = cueOf(cue);
    return known == nullptr || (!known->released && !known->skipped);
}

bool ControlRoom::isHeld(const QString &cue) const
{
    const Cue *known = cueOf(cue);
    return known != nullptr && known->held;
}

void ControlRoom::release(const QString &cue)
{
    const auto name = CueName::fromKey(cue);
    if (!name) {
        return;
    }
    const Cue *known = cueOf(cue);
    if (!name->inject.empty() && (known == nullptr || !known->released)) {
        m_session.propose(ReleaseInject{name->inject});
    }
}

void ControlRoom::hold(const QString &cue)
{
    if (const auto name = CueName::fromKey(cue); name && !name->inject.empty()) {
        m_session.propose(HoldInject{{name->inject, !isHeld(cue)}});
    }
}

void ControlRoom::skip(const QString &cue)
{
    if (const auto name = CueName::fromKey(cue); name && !name->inject.empty()) {
        m_session.propose(SkipInject{{name->inject}});
    }
}

void ControlRoom::takeBack()
{
    if (const auto ref = takeBackable(state(), now())) {
        m_session.propose(TakeBackInject{{*ref}});
    } else {
        emit said(m_words("Control", "Nothing can be taken back: it was opened, or more than five seconds have gone."));
    }
}

void ControlRoom::takeBranch(const QString &cue, int option)
{
    const auto name = CueName::fromKey(cue);
    for (const Branch &branch : scenario().branches) {
        const bool chosen =
            name && !name->branch.empty() ? branch.id == name->branch : !state().branches.contains(branch.id);
        if (chosen && option >= 1 && option <= static_cast<int>(branch.options.size())) {
            m_session.propose(TakeBranch{{branch.id, branch.options[static_cast<std::size_t>(option - 1)].id}});
            return;
        }
    }
}

void ControlRoom::write(const QuickInject &inject)
{
    InjectWritten written;
    const QString text = inject.text.trimmed();
    QString title = text.section(QLatin1Char('\n'), 0, 0);
    if (title.size() > titleLength) {
        title = title.left(titleLength - 1) + QStringLiteral("…");
    }
    written.title = title.toStdString();
    const Words reportWords(fromUtf8(scenario().language)); // players read it
    written.from = reportWords("Control", "Exercise direction").toStdString();
    written.sent.to = inject.to;
    written.sent.channel = inject.channel;
    written.text = text.toStdString();
    written.asksAcknowledgement = inject.asksAcknowledgement;
    written.due = inject.in.count() == 0 ? ExerciseTime{0} : now() + inject.in;
    m_session.propose(WriteInject{std::move(written)});
}

// ── expectations ─────────────────────────────────────────────────────────────────────────────────────────────────────

void ControlRoom::nudge(const QString &expectation)
{
    const Expecting *x = m_expectations.find(expectation);
    const Inject *inject = x == nullptr ? nullptr : find(scenario().injects, x->inject);
    if (inject == nullptr || x->how != Expecting::How::open) {
        return;
    }
    Nudged nudged;
    nudged.of = x->released;
    nudged.sent.to = {Party(x->agency.value)};
    // what is expected is not for players to know
    const Words reportWords(fromUtf8(scenario().language)); // players read it
    nudged.text = reportWords("Control", "Reminder: “%1”").with({fromUtf8(inject->title)}).toStdString();
    m_session.propose(Nudge{std::move(nudged)});
    emit said(m_words("Control", "%1 has been reminded of %2.")
                  .with({agencyName(scenario(), x->agency), injectNumber(*inject)}));
}

bool ControlRoom::isAwaited(const QString &expectation) const
{
    const Expecting *x = m_expectations.find(expectation);
    return x != nullptr && x->how == Expecting::How::open;
}

QString ControlRoom::firstAwaited() const
{
    for (int row = 0; row < m_expecting.rowCount(); ++row) {
        const QString key = m_expecting.index(row, 0).data(LiveTable::KeyRole).toString();
        if (isAwaited(key)) {
            return key;
        }
    }
    return {};
}

void ControlRoom::acceptLate(const QString &expectation, const QString &reason)
{
    if (const Expecting *x = m_expectations.find(expectation)) {
        m_session.propose(AcceptLate{{x->inject, x->expectation, x->agency, reason.toStdString()}});
    }
}

void ControlRoom::waive(const QString &expectation, const QString &reason)
{
    if (const Expecting *x = m_expectations.find(expectation)) {
        m_session.propose(WaiveExpectation{{x->inject, x->expectation, x->agency, reason.toStdString()}});
    }
}

// ── the rest ─────────────────────────────────────────────────────────────────────────────────────────────────────────

void ControlRoom::mark(const QString &text)
{
    m_session.propose(MarkMoment{{text.toStdString()}});
}

void ControlRoom::attribute(Ref act, const Attribution &to)
{
    m_session.propose(AttributeAct{{act, to.task, to.reason}});
}

void ControlRoom::updateSituation(const QString &text)
{
    SituationUpdated update;
    update.sent.to = {everybody};
    update.text = text.trimmed().toStdString();
    m_session.propose(UpdateSituation{std::move(update)});
}

void ControlRoom::nextRoundStep(const QString &round)
{
    if (auto step = samvirke::nextRoundStep(scenario(), state(), round)) {
        m_session.propose(std::move(*step));
    }
}

QString ControlRoom::nextRoundStepText(const QString &round) const
{
    return samvirke::nextRoundStepText(m_words, scenario(), state(), round);
}

QStringList ControlRoom::roundSpread(const QString &round) const
{
    return samvirke::roundSpread(m_words, scenario(), state(), round);
}

ShownHands ControlRoom::hands() const
{
    return shownHands(m_words, scenario(), state());
}

void ControlRoom::answerRound(Ref round, const AgencyId &agency, std::vector<GivenAnswer> answers)
{
    m_session.propose(AnswerRound{{round, std::move(answers)}}, agency);
}

void ControlRoom::capture(const QString &task, const AgencyId &agency)
{
    const Task *row = find(scenario().tasks, TaskId(task.toStdString()));
    if (row == nullptr) {
        return;
    }
    ActSpoken spoken;
    spoken.act = SpokenAct::took;
    spoken.task = row->id;
    if (row->lead) {
        spoken.function = row->lead->function;
    }
    m_session.propose(CaptureAct{std::move(spoken)}, agency);
}

void ControlRoom::setListening(bool listening)
{
    for (const AgencyId &agency : measuredAgencies(scenario())) {
        const auto means = state().coverage.find(agency);
        const bool is = means != state().coverage.end() && means->second.contains(CoverageMeans::facilitator);
        if (is != listening) {
            m_session.propose(ChangeCoverage{{agency, CoverageMeans::facilitator, listening}});
        }
    }
}

bool ControlRoom::isListening() const
{
    const auto agencies = measuredAgencies(scenario());
    return std::ranges::all_of(agencies, [&](const AgencyId &agency) {
        const auto means = state().coverage.find(agency);
        return means != state().coverage.end() && means->second.contains(CoverageMeans::facilitator);
    });
}

void ControlRoom::dismiss(const QString &alert)
{
    if (alert.startsWith(QLatin1String("hand:"))) {
        if (const auto ref = Ref::fromText(alert.section(QLatin1Char(':'), 1).toStdString())) {
            m_session.propose(LowerHand{{*ref}});
        }
        return;
    }
    if (std::ranges::any_of(m_told, [&](const Alert &one) { return one.key() == alert.toStdString(); })) {
        m_session.propose(DismissAlert{{alert.toStdString()}});
    }
}

std::vector<std::int64_t> ControlRoom::entriesOf(const QString &alert) const
{
    for (const Alert &one : m_told) {
        if (one.key() == alert.toStdString()) {
            return one.entries;
        }
    }
    return {};
}

} // namespace samvirke
