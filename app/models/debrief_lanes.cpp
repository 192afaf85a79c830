// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/debrief_lanes.h"

#include "models/agencies_live.h"
#include "models/cues.h"
#include "models/expectations.h"
#include "plan/lookup.h"
#include "play/addressees.h"
#include "report/debrief_text.h"
#include "report/trigger_text.h"

#include <algorithm>
#include <unordered_map>

namespace samvirke {

namespace {

/// What @p event answers or acts on; empty: nothing.
Ref subjectOf(const Event &event)
{
    return std::visit(
        [](const auto &e) -> Ref {
            if constexpr (requires { e.of; }) {
                return e.of;
            } else if constexpr (requires { e.replyTo; }) {
                return e.replyTo;
            } else {
                return {};
            }
        },
        event);
}

class Making
{
public:
    Making(const Words &words, const Scenario &scenario, std::span<const Entry> entries, const Debrief &debrief)
        : w(words),
          m_scenario(scenario),
          m_entries(entries),
          m_debrief(debrief),
          m_loads(scenario),
          m_expected(scenario)
    {
        m_lanes.length = std::max({debrief.ended ? Millis{0} : scenario.clock.length, debrief.length, //
                                   entries.empty() ? ExerciseTime{0} : entries.back().happened.at, ExerciseTime{1}});
        m_end = entries.empty() ? ExerciseTime{0} : entries.back().happened.at;
    }

    DebriefLanes make()
    {
        addLanes();
        m_lanes.marks.reserve(m_entries.size());
        m_lanes.load.resize(static_cast<std::size_t>(m_lanes.length / DebriefLanes::loadBin) + 1);
        m_quiet.resize(m_lanes.agencies.size());
        for (const Entry &entry : m_entries) {
            m_loads.add(entry.happened);
            m_expected.add(entry.happened);
            m_state = apply(std::move(m_state), entry.happened);
            addMark(entry);
        }
        place();
        addOverdue();
        addLateTasks();
        addSilence();
        for (DebriefLane &lane : m_lanes.lanes) {
            std::ranges::stable_sort(lane.spans, {}, &DebriefSpan::from);
        }
        return std::move(m_lanes);
    }

private:
    void addLanes()
    {
        auto &lanes = m_lanes.lanes;
        lanes.push_back({DebriefLane::Kind::injects, QStringLiteral("injects"), w("Timeline", "Injects")});
        for (const AgencyId &agency : measuredAgencies(m_scenario)) {
            const auto place = static_cast<int>(m_lanes.agencies.size());
            m_lanes.agencies.push_back(agency);
            m_agencies.emplace(agency.value, place);
            m_agencyLanes.push_back(lanes.size());
            lanes.push_back({DebriefLane::Kind::agency, QStringLiteral("agency/") + fromUtf8(agency.value),
                             agencyName(m_scenario, agency), place});
            for (const Seat &seat : m_scenario.seats) {
                if (seat.agency == agency && !isControl(seat.kind)) {
                    m_seatLanes.emplace(seat.id.value, lanes.size());
                    lanes.push_back({DebriefLane::Kind::seat, QStringLiteral("seat/") + fromUtf8(seat.id.value),
                                     fromUtf8(seat.name.empty() ? seat.id.value : seat.name), place});
                }
            }
        }
        m_observations = lanes.size();
        lanes.push_back(
            {DebriefLane::Kind::observations, QStringLiteral("observations"), w("Timeline", "Observations")});
        lanes.push_back({DebriefLane::Kind::load, QStringLiteral("load"), w("Timeline", "Load")});
    }

    [[nodiscard]] int placeOf(const AgencyId &agency) const
    {
        const auto it = m_agencies.find(agency.value);
        return it == m_agencies.end() ? DebriefMark::nobody : it->second;
    }

    void addMark(const Entry &entry)
    {
        const Happened &h = entry.happened;
        DebriefMark mark;
        mark.entry = entry.seq;
        mark.kind = markKindOf(h.event);
        mark.agency = placeOf(h.agency);
        mark.at = h.saidAt;
        mark.seat = h.seat;
        std::vector<AgencyId> reached;
        if (const auto *spoken = std::get_if<ActSpoken>(&h.event)) {
            reached = spoken->to;
        } else if (const Addressees *sent = addresseesOf(h.event)) {
            reached = reachedBy(*sent);
        }
        for (const AgencyId &to : reached) {
            if (const int place = placeOf(to); place >= 0 && place != mark.agency) {
                mark.to.push_back(place);
            }
        }
        if (const auto *released = std::get_if<InjectReleased>(&h.event)) {
            const Inject *inject = find(m_scenario.injects, released->inject);
            mark.label = inject == nullptr ? w("Timeline", "new") : injectNumber(*inject);
        }
        if (const auto *back = std::get_if<InjectTakenBack>(&h.event)) {
            end(back->of);
        } else if (const auto *struck = std::get_if<EntryStruck>(&h.event)) {
            end(struck->of);
        } else if (std::holds_alternative<PhaseChanged>(h.event)) {
            m_lanes.phases.push_back(h.at);
        }
        mark.of = entryOf(subjectOf(h.event));
        m_named.try_emplace(h.ref, m_lanes.marks.size());
        const bool counts = mark.kind != MarkKind::course && mark.kind != MarkKind::read;
        const auto bin = static_cast<std::size_t>(std::max<std::int64_t>(0, mark.at / DebriefLanes::loadBin));
        if (counts && bin < m_lanes.load.size()) {
            ++m_lanes.load[bin];
        }
        m_lanes.marks.push_back(std::move(mark));
        followQuiet(entry);
    }

    /// Whom addressees reach does not change; there are few of them, in thousands of entries.
    const std::vector<AgencyId> &reachedBy(const Addressees &sent)
    {
        std::string key = sent.channel.value;
        for (const Party &party : sent.to) {
            key += '\n' + party.value;
        }
        const auto known = m_reached.find(key);
        return known != m_reached.end() ? known->second
                                        : m_reached.emplace(key, agenciesReached(m_scenario, sent)).first->second;
    }

    void end(Ref of)
    {
        if (const auto it = m_named.find(of); it != m_named.end()) {
            m_lanes.marks[it->second].isGone = true;
        }
    }

    /// Each mark on the lanes that show it.
    void place()
    {
        auto &lanes = m_lanes.lanes;
        for (std::size_t i = 0; i < m_lanes.marks.size(); ++i) {
            const DebriefMark &mark = m_lanes.marks[i];
            if (groupOf(mark.kind) == MarkGroup::notes && mark.agency < 0) {
                lanes[m_observations].marks.push_back(i);
            } else if (mark.agency >= 0) {
                lanes[m_agencyLanes[static_cast<std::size_t>(mark.agency)]].marks.push_back(i);
                if (const auto seat = m_seatLanes.find(mark.seat.value); seat != m_seatLanes.end()) {
                    lanes[seat->second].marks.push_back(i);
                }
            } else {
                lanes.front().marks.push_back(i);
            }
            for (const int to : mark.to) {
                lanes[m_agencyLanes[static_cast<std::size_t>(to)]].received.push_back(i);
            }
        }
        const auto time = [&](std::size_t i) { return m_lanes.marks[i].at; }; // what was said late stands earlier
        for (DebriefLane &lane : lanes) {
            std::ranges::stable_sort(lane.marks, {}, time);
            std::ranges::stable_sort(lane.received, {}, time);
        }
    }

    [[nodiscard]] std::int64_t entryOf(Ref ref) const
    {
        const auto it = m_named.find(ref);
        return it == m_named.end() ? 0 : m_lanes.marks[it->second].entry;
    }

    DebriefLane &laneOf(std::size_t agency) { return m_lanes.lanes[m_agencyLanes[agency]]; }

    /// What was expected and came late or not at all.
    void addOverdue()
    {
        const std::set<AgencyId> paper = onlyOnPaper(m_scenario, m_state);
        for (const Expecting &x : m_expected.all()) {
            const int agency = placeOf(x.agency);
            const ExerciseTime until = x.doneAt.value_or(m_end);
            const Inject *inject = find(m_scenario.injects, x.inject);
            const Expectation *planned = inject == nullptr ? nullptr : find(inject->expects, x.expectation);
            if (agency < 0 || planned == nullptr || !x.due || *x.due >= until || paper.contains(x.agency)) {
                continue;
            }
            const QString what = expectedText(w, m_scenario, *planned);
            const QString how = x.how == Expecting::How::open
                                    ? QString{w("Timeline", "never came")}
                                    : QString{w("Timeline", "%1 late").with({clockText(until - *x.due)})};
            laneOf(static_cast<std::size_t>(agency))
                .spans.push_back(
                    {DebriefSpan::Kind::expectationOverdue,
                     *x.due,
                     until,
                     {entryOf(x.released)},
                     w("Timeline", "Overdue, inject %1: %2 (%3)").with({injectNumber(*inject), what, how})});
        }
    }

    /// Tasks that nobody who owns them acted on in time.
    void addLateTasks()
    {
        for (const TaskResult &result : m_debrief.tasks) {
            const Task *task = find(m_scenario.tasks, result.task);
            if (task == nullptr || !task->target || !result.opened ||
                (result.response && *result.response <= *task->target) || !creditOf(result.outcome)) {
                continue;
            }
            const ExerciseTime from = *result.opened + *task->target;
            const ExerciseTime until = result.response ? *result.opened + *result.response : m_debrief.length;
            if (from >= until) {
                continue;
            }
            PhaseId phase = firstPhase(m_scenario);
            for (const Entry &entry : m_entries) {
                if (entry.happened.at > *result.opened) {
                    break;
                }
                if (const auto *changed = std::get_if<PhaseChanged>(&entry.happened.event)) {
                    phase = changed->phase;
                }
            }
            for (const AgencyId &owner : ownersIn(*task, phase)) {
                if (const int agency = placeOf(owner); agency >= 0) {
                    laneOf(static_cast<std::size_t>(agency))
                        .spans.push_back({DebriefSpan::Kind::taskOverdue, from, until, result.entries,
                                          w("Timeline", "Task past its target: %1").with({fromUtf8(task->title)})});
                }
            }
        }
    }

    // ── silence: something waits, and nothing is done ────────────────────────────────────────────────────────────────

    struct Quiet
    {
        bool unread = false;
        std::vector<std::pair<ExerciseTime, int>> waits; ///< one more thing unread at a time, or one less
        std::vector<std::pair<ExerciseTime, std::int64_t>> acts;
    };

    void followQuiet(const Entry &entry)
    {
        for (std::size_t i = 0; i < m_quiet.size(); ++i) {
            const AgencyLoads::Load &load = m_loads.of(m_lanes.agencies[i]);
            Quiet &quiet = m_quiet[i];
            if (const bool unread = !load.unopened.empty(); unread != quiet.unread) {
                quiet.unread = unread;
                quiet.waits.emplace_back(entry.happened.at, unread ? 1 : -1);
            }
            if (entry.happened.agency == m_lanes.agencies[i] && load.acted == entry.happened.saidAt &&
                (quiet.acts.empty() || quiet.acts.back().first < entry.happened.saidAt)) {
                quiet.acts.emplace_back(entry.happened.saidAt, entry.seq);
            }
        }
        const bool runs = m_state.status == Status::running;
        if (runs != m_runs) {
            m_runs = runs;
            m_running.emplace_back(entry.happened.at, runs ? 1 : -1);
        }
    }

    void addSilence()
    {
        const std::set<AgencyId> paper = onlyOnPaper(m_scenario, m_state);
        for (std::size_t i = 0; i < m_quiet.size(); ++i) {
            if (paper.contains(m_lanes.agencies[i]) || !isStaffed(m_scenario, m_lanes.agencies[i])) {
                continue;
            }
            Quiet &quiet = m_quiet[i];
            for (const Expecting &x : m_expected.all()) {
                if (x.agency == m_lanes.agencies[i]) {
                    quiet.waits.emplace_back(x.since, 1);
                    quiet.waits.emplace_back(x.doneAt.value_or(m_end), -1);
                }
            }
            std::ranges::stable_sort(quiet.waits, {}, &std::pair<ExerciseTime, int>::first);
            quiet.acts.emplace_back(m_end, 0);
            std::pair<ExerciseTime, std::int64_t> last{ExerciseTime{0}, 0};
            for (const auto &act : quiet.acts) {
                if (act.first - last.first > quietAfter) {
                    silent(i, last.first + quietAfter, act.first, {last.second, act.second});
                }
                last = act;
            }
        }
    }

    /// Where something waited between @p from and @p until, and the clock went.
    void silent(std::size_t agency, ExerciseTime from, ExerciseTime until, std::vector<std::int64_t> between)
    {
        std::erase(between, 0);
        int waits = 0;
        int runs = 0;
        const auto &waiting = m_quiet[agency].waits;
        auto wait = waiting.begin();
        auto run = m_running.begin();
        std::optional<ExerciseTime> since;
        const auto turn = [&](ExerciseTime at) {
            const bool is = waits > 0 && runs > 0;
            if (is && !since) {
                since = at;
            } else if (!is && since) {
                addSilence(agency, std::max(from, *since), std::min(until, at), between);
                since.reset();
            }
        };
        while (wait != waiting.end() || run != m_running.end()) {
            const bool isWait = run == m_running.end() || (wait != waiting.end() && wait->first <= run->first);
            const auto &step = isWait ? *wait++ : *run++;
            (isWait ? waits : runs) += step.second;
            const bool more = (wait != waiting.end() && wait->first == step.first) ||
                              (run != m_running.end() && run->first == step.first);
            if (!more) {
                turn(step.first);
            }
            if (step.first > until) {
                break;
            }
        }
        if (since) {
            addSilence(agency, std::max(from, *since), until, between);
        }
    }

    void addSilence(std::size_t agency, ExerciseTime from, ExerciseTime until, const std::vector<std::int64_t> &between)
    {
        if (from < until) {
            laneOf(agency).spans.push_back(
                {DebriefSpan::Kind::silence, from, until, between,
                 w("Timeline", "Silent for %1 while something waited").with({clockText(until - from + quietAfter)})});
        }
    }

    const Words &w;
    const Scenario &m_scenario;
    std::span<const Entry> m_entries;
    const Debrief &m_debrief;
    AgencyLoads m_loads;
    Expectations m_expected;
    ExerciseState m_state;
    DebriefLanes m_lanes;
    ExerciseTime m_end{0};
    std::unordered_map<std::string, int> m_agencies;
    std::unordered_map<std::string, std::vector<AgencyId>> m_reached;
    std::vector<std::size_t> m_agencyLanes; ///< by agency
    std::unordered_map<std::string, std::size_t> m_seatLanes;
    std::unordered_map<Ref, std::size_t> m_named;
    std::size_t m_observations = 0;
    std::vector<Quiet> m_quiet;
    std::vector<std::pair<ExerciseTime, int>> m_running;
    bool m_runs = false;
};

} // namespace

const DebriefLane *DebriefLanes::laneOf(int agency) const
{
    const auto it = std::ranges::find_if(lanes, [&](const DebriefLane &lane) {
        return lane.kind == DebriefLane::Kind::agency && lane.agency == agency;
    });
    return it == lanes.end() ? nullptr : &*it;
}

DebriefLanes debriefLanes(const Words &words, const Scenario &scenario, std::span<const Entry> entries,
                          const Debrief &debrief)
{
    return Making(words, scenario, entries, debrief).make();
}

} // namespace samvirke
