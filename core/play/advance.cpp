// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "play/advance.h"

#include "plan/lookup.h"

#include <algorithm>

namespace samvirke {

namespace {

struct Due
{
    ExerciseTime at;
    Event event;
};

/// When @p trigger says that something is due, or nothing yet.
std::optional<ExerciseTime> dueBy(const Scenario &scenario, const ExerciseState &state, const Trigger &trigger)
{
    using Time = std::optional<ExerciseTime>;
    return std::visit(
        Overloaded{
            [](const ByHand &) -> Time { return {}; },
            [](const Unscheduled &) -> Time { return {}; },
            [](const AtTime &t) -> Time { return t.at; },
            [&](const AfterInject &t) -> Time {
                const auto it = state.cues.find(t.inject);
                return it != state.cues.end() && it->second.released ? Time{it->second.releasedAt + t.delay} : Time{};
            },
            [&](const WhenHappened &t) -> Time {
                const auto since = cameTrue(scenario, state, t.condition);
                return since ? Time{*since + t.delay} : Time{};
            },
            [&](const UnlessHappened &t) -> Time {
                const auto since = cameTrue(scenario, state, t.condition);
                return since && *since <= t.deadline ? Time{} : Time{t.deadline};
            },
            [&](const OnOption &t) -> Time {
                const auto it = state.branches.find(t.branch);
                return it != state.branches.end() && it->second.first == t.option ? Time{it->second.second} : Time{};
            },
        },
        trigger);
}

ReleaseCause causeOf(const Trigger &trigger)
{
    return std::visit(Overloaded{
                          [](const ByHand &) { return ReleaseCause::hand; },
                          [](const Unscheduled &) { return ReleaseCause::hand; },
                          [](const AtTime &) { return ReleaseCause::schedule; },
                          [](const AfterInject &) { return ReleaseCause::follows; },
                          [](const WhenHappened &) { return ReleaseCause::condition; },
                          [](const UnlessHappened &) { return ReleaseCause::contingency; },
                          [](const OnOption &) { return ReleaseCause::branch; },
                      },
                      trigger);
}

} // namespace

std::optional<ExerciseTime> dueOf(const Scenario &scenario, const ExerciseState &state, const Inject &inject)
{
    if (!inject.active || inject.kind == InjectKind::expectedAction) {
        return std::nullopt;
    }
    if (const auto it = state.cues.find(inject.id); it != state.cues.end()) {
        const Cue &cue = it->second;
        if (cue.released || cue.held || cue.skipped) {
            return std::nullopt;
        }
        if (cue.retimed) {
            return cue.retimed;
        }
    }
    return dueBy(scenario, state, inject.release);
}

namespace {

/// Finds what is due first; of equal times phases come before injects, and those before rounds, each in the plan's
/// order.
class Earliest
{
public:
    Earliest(const Scenario &scenario, const ExerciseState &state) : m_state(state)
    {
        bool later = state.phase.empty();
        for (const Phase &phase : scenario.phases) { // phases do not come back by themselves
            if (phase.id == state.phase) {
                later = true;
            } else if (later) {
                consider(dueBy(scenario, state, phase.starts), [&] {
                    return Event{PhaseChanged{phase.id, PhaseCause::trigger, phase.announced}};
                });
            }
        }
        for (const Inject &inject : scenario.injects) {
            consider(dueOf(scenario, state, inject), [&] {
                const bool retimed = state.cues.contains(inject.id) && state.cues.at(inject.id).retimed;
                return Event{releaseOf(state, inject, retimed ? ReleaseCause::hand : causeOf(inject.release))};
            });
        }
        for (const auto &[ref, due] : state.writtenDue) {
            consider(due, [&, written = ref] { return releaseWritten(written); });
        }
        for (const Round &round : scenario.rounds) {
            if (!state.roundsOpened.contains(round.id)) {
                consider(dueBy(scenario, state, round.opens), [&] {
                    const ExerciseTime opens =
                        std::max(state.now, dueBy(scenario, state, round.opens).value_or(state.now));
                    return Event{roundOf(scenario, round, opens)};
                });
            }
        }
        for (const auto &[ref, round] : state.rounds) {
            if (round.open && !round.freezes) {
                const auto &opened = std::get<RoundOpened>(state.find(ref)->what->event);
                consider(opened.closes, [closed = ref] { return Event{RoundClosed{closed}}; });
            }
        }
    }

    [[nodiscard]] std::optional<ExerciseTime> at() const { return m_at; }
    [[nodiscard]] Event make() const { return m_make(); }

private:
    void consider(std::optional<ExerciseTime> due, std::function<Event()> make)
    {
        if (due && (!m_at || *due < *m_at)) {
            m_at = due;
            m_make = std::move(make);
        }
    }

    Event releaseWritten(Ref ref) const
    {
        const auto &written = std::get<InjectWritten>(m_state.find(ref)->what->event);
        InjectReleased released;
        released.written = ref;
        released.cause = ReleaseCause::adHoc;
        released.title = written.title;
        released.from = written.from;
        released.sent = written.sent;
        released.text = written.text;
        released.items = written.items;
        released.asksAcknowledgement = written.asksAcknowledgement;
        return released;
    }

    const ExerciseState &m_state;
    std::optional<ExerciseTime> m_at;
    std::function<Event()> m_make;
};

bool allAnswered(const ExerciseState &state, const RoundNow &round)
{
    const auto &asked = std::get<RoundOpened>(state.find(round.ref)->what->event).asked;
    return !asked.empty() && std::ranges::all_of(asked, [&](const AgencyId &a) { return round.answered.contains(a); });
}

/// A task that a released inject opens and that is not open yet.
std::optional<Due> unopened(const Scenario &scenario, const ExerciseState &state)
{
    for (const Inject &inject : scenario.injects) {
        const auto it = state.cues.find(inject.id);
        if (it == state.cues.end() || !it->second.released) {
            continue;
        }
        for (const TaskId &task : inject.opens) {
            if (!state.openedTasks.contains(task)) {
                return Due{it->second.releasedAt, TaskOpened{task, inject.id, {}}};
            }
        }
    }
    for (const auto &[written, released] : state.writtenReleased) {
        for (const TaskId &task : std::get<InjectWritten>(state.find(written)->what->event).opens) {
            if (!state.openedTasks.contains(task)) {
                return Due{released, TaskOpened{task, {}, written}};
            }
        }
    }
    return std::nullopt;
}

/// What follows at once, whether the clock runs or not.
std::optional<Due> consequence(const Scenario &scenario, const ExerciseState &state)
{
    const bool running = state.status == Status::running;
    if (!running && state.status != Status::paused) {
        return std::nullopt;
    }
    if (running && state.realEmergency) {
        return Due{state.now, ExercisePaused{PauseCause::realEmergency, {}}};
    }
    if (state.phase.empty() && !scenario.phases.empty()) {
        return Due{state.now,
                   PhaseChanged{scenario.phases.front().id, PhaseCause::trigger, scenario.phases.front().announced}};
    }
    if (auto task = unopened(scenario, state)) {
        return task;
    }
    bool freezing = false;
    for (const auto &[ref, round] : state.rounds) {
        if (round.open && allAnswered(state, round)) {
            return Due{state.now, RoundClosed{ref}};
        }
        freezing = freezing || (round.open && round.freezes);
    }
    if (running && freezing) {
        return Due{state.now, ExercisePaused{PauseCause::freeze, {}}};
    }
    if (!running && !freezing && state.pauseCause == PauseCause::freeze) {
        return Due{state.now, ExerciseResumed{}};
    }
    return std::nullopt;
}

/// How far time itself makes things due: while the clock runs up to @p to, and where it stands as far as it was set on.
std::optional<ExerciseTime> flowsTo(const ExerciseState &state, ExerciseTime to)
{
    if (state.status == Status::running) {
        return to;
    }
    return state.status == Status::paused && state.jumpedTo ? std::optional{std::min(to, *state.jumpedTo)}
                                                            : std::nullopt;
}

/// Distinguishes everything the host makes: what, when, and after how much.
std::string describe(const ExerciseState &state, const Due &due)
{
    return std::string(infoOf(kindOf(due.event)).name) + "/" + std::to_string(due.at.count()) + "/" +
           std::to_string(state.happenedSoFar);
}

} // namespace

std::optional<ExerciseTime> cameTrue(const Scenario &scenario, const ExerciseState &state, const Condition &condition)
{
    const auto it = state.came.find({condition.what, condition.subject});
    if (it == state.came.end()) {
        return std::nullopt;
    }
    const Task *task = condition.what == Happening::taken ? find(scenario.tasks, TaskId(condition.subject)) : nullptr;
    for (const Came &came : it->second) {
        const bool byRightOne = condition.by.empty() || came.agency == condition.by;
        const bool byOwner = task == nullptr || contains(ownersIn(*task, state.phase), came.agency);
        if (byRightOne && byOwner) {
            return came.at;
        }
    }
    return std::nullopt;
}

std::optional<ExerciseTime> nextDue(const Scenario &scenario, const ExerciseState &state)
{
    return state.status == Status::running ? Earliest(scenario, state).at() : std::nullopt;
}

Advanced advance(const Scenario &scenario, ExerciseState state, ExerciseTime to, const Naming &name)
{
    Advanced advanced;
    while (true) {
        auto next = consequence(scenario, state);
        if (const auto until = next ? std::nullopt : flowsTo(state, to)) {
            const Earliest earliest(scenario, state);
            if (earliest.at() && *earliest.at() <= *until) {
                next = Due{std::max(*earliest.at(), state.now), earliest.make()};
            }
        }
        if (!next) {
            break;
        }
        Happened happened;
        happened.ref = name(describe(state, *next));
        happened.at = next->at;
        happened.saidAt = next->at;
        happened.event = std::move(next->event);
        state = apply(std::move(state), happened);
        advanced.happened.push_back(std::move(happened));
    }
    advanced.state = std::move(state);
    return advanced;
}

InjectReleased releaseOf(const ExerciseState &state, const Inject &inject, ReleaseCause cause)
{
    InjectReleased released;
    released.inject = inject.id;
    released.cause = cause;
    released.title = inject.title;
    released.from = inject.from;
    released.sent.to = inject.to;
    released.sent.channel = inject.channel;
    released.text = inject.text;
    released.items = inject.carries;
    for (const std::string &name : inject.media) {
        const FileDigest *file = nullptr;
        for (const FileDigest &known : state.files) {
            file = known.name == "media/" + name ? &known : file;
        }
        released.media.push_back({name, file == nullptr ? std::string{} : file->sha256});
    }
    released.asksUrgency = inject.asksUrgency;
    released.asksAcknowledgement = inject.asksAcknowledgement;
    return released;
}

RoundOpened roundOf(const Scenario &scenario, const Round &round, ExerciseTime now)
{
    RoundOpened opened;
    opened.round = round.id;
    opened.title = round.title;
    for (const AgencyId &agency : round.to.empty() ? measuredAgencies(scenario) : round.to) {
        if (isStaffed(scenario, agency)) {
            opened.asked.push_back(agency);
        }
    }
    opened.closes = now + round.within;
    opened.freeze = round.freeze;
    std::vector<std::string> agencies;
    for (const Agency &agency : scenario.agencies) {
        if (agency.kind == AgencyKind::agency) {
            agencies.push_back(agency.id.value);
        }
    }
    for (const UrgencyUnit &unit : round.urgency) {
        opened.questions.push_back({QuestionId("u." + unit.id.value), Ask::urgency, unit.about, {"1", "2", "3", "4"}});
    }
    for (const FunctionId &id : round.leads) {
        const Function *function = find(scenario.functions, id);
        opened.questions.push_back(
            {QuestionId("l." + id.value), Ask::lead, function == nullptr ? id.value : function->name, agencies});
    }
    for (const TaskId &id : round.owners) {
        const Task *task = find(scenario.tasks, id);
        opened.questions.push_back(
            {QuestionId("o." + id.value), Ask::owner, task == nullptr ? id.value : task->title, agencies});
    }
    for (const ProbeId &id : round.probes) {
        if (const Probe *probe = find(scenario.probes, id)) {
            opened.questions.push_back({QuestionId("f." + id.value), Ask::fact, probe->question, probe->options});
        }
    }
    if (!round.priorities.empty()) {
        opened.questions.push_back({QuestionId("p"), Ask::priorities, {}, round.priorities});
    }
    return opened;
}

} // namespace samvirke
