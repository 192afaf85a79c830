// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/check.h"

#include "plan/duration.h"
#include "plan/lookup.h"
#include "plan/schedule.h"

#include <map>
#include <set>

namespace samvirke {

namespace {

constexpr int enough = 5;      ///< opportunities a measure needs (SCORING 4)
constexpr int enoughUnits = 8; ///< units an alpha needs
constexpr int enoughLevels = 3;
constexpr int targetsThatMustFit = 4;

// which measures live on what
constexpr auto taskMeasures = "task_clarity, mandate_adherence, response_timeliness";
constexpr auto itemMeasures = "information_reach, information_relevance";
constexpr auto needMeasures = "request_routing, resource_deconfliction";
constexpr auto handoverMeasures = "handover_quality";

/// What the plan offers, counted once for checks and for the table of measures.
struct Offer
{
    int tasks = 0;    ///< with roles, uncontested, opened, with a target that fits
    int cells = 0;    ///< C and I cells of those
    int readers = 0;  ///< (item, party that needs it and is not addressed by the inject)
    int unneeded = 0; ///< (item, agency) that nobody needs to pair
    int pairs = 0;    ///< all (item, agency) pairs but those addressed by the inject and the origin
    int critical = 0; ///< (critical item, reader)
    int needs = 0;
    int handovers = 0;
    int precedence = 0;
    int ties = 0;
    int urgencyUnits = 0;
    int levels = 0;
    int rowsAsked = 0;    ///< distinct rows
    int rowAnswers = 0;   ///< (agency, uncontested row) asked
    int leadAnswers = 0;  ///< (agency, lead question) asked
    int probeAnswers = 0; ///< (probe, agency that needs or holds the fact) asked
    int centres = 0;      ///< beside the first receiver
};

class ReachCheck
{
public:
    explicit ReachCheck(const Scenario &s) : m_s(s), m_times(plannedTimes(s)) { count(); }

    [[nodiscard]] const Offer &offer() const { return m_offer; }
    [[nodiscard]] bool enoughUnneeded() const { return m_offer.unneeded * 3 >= m_offer.pairs; }
    [[nodiscard]] bool shortPhases() const { return !m_short.empty(); }

    std::vector<Problem> run()
    {
        few(ProblemKind::fewTasks, "tasks", m_offer.tasks, enough, taskMeasures);
        few(ProblemKind::fewReaders, "items", m_offer.readers, enough, itemMeasures);
        few(ProblemKind::fewNeeds, "needs", m_offer.needs, enough, needMeasures);
        few(ProblemKind::fewHandovers, "handovers", m_offer.handovers, enough, handoverMeasures);
        few(ProblemKind::fewPrecedence, "precedence", m_offer.precedence, enough, "order_conformance");
        few(ProblemKind::fewTies, "ties", m_offer.ties, enough, "required_ties");
        if (m_offer.urgencyUnits < enoughUnits || m_offer.levels < enoughLevels) {
            report(ProblemKind::fewUrgencyUnits, "rounds",
                   {std::to_string(m_offer.urgencyUnits), std::to_string(enoughUnits), std::to_string(m_offer.levels),
                    std::to_string(enoughLevels), "urgency_agreement"});
        }
        few(ProblemKind::fewRowsAsked, "rounds", m_offer.rowsAsked, enoughUnits, "matrix_agreement");
        if (m_offer.pairs > 0 && !enoughUnneeded()) {
            report(ProblemKind::fewUnneeded, "items",
                   {std::to_string(m_offer.unneeded), std::to_string(m_offer.pairs), "information_relevance"});
        }
        few(ProblemKind::noLeadAsked, "rounds", m_offer.leadAnswers, enough, "lead_recognition");
        few(ProblemKind::noProbe, "probes", m_offer.probeAnswers, enough, "shared_picture");
        few(ProblemKind::noTripleAlert, "mechanisms", m_offer.centres, 1, "triple_alert");
        probes();
        ties();
        for (const auto &[path, args] : m_late) {
            report(ProblemKind::lateOpportunity, path, args);
        }
        for (const auto &[path, args] : m_short) {
            report(ProblemKind::shortPhase, path, args);
        }
        return std::move(m_problems);
    }

private:
    void report(ProblemKind kind, std::string path, std::vector<std::string> args)
    {
        m_problems.push_back({kind, std::move(path), std::move(args), {}, {}, {}});
    }

    void few(ProblemKind kind, const std::string &path, int offered, int minimum, const std::string &measures)
    {
        if (offered < minimum) {
            report(kind, path, {std::to_string(offered), std::to_string(minimum), measures});
        }
    }

    template <class K>
    static std::optional<ExerciseTime> at(const std::map<K, ExerciseTime> &times, const K &key)
    {
        const auto it = times.find(key);
        return it == times.end() ? std::nullopt : std::optional{it->second};
    }

    /// Counts something that begins at @p begins and has a target, and notes it if four targets do not fit before
    /// ENDEX.
    bool fits(std::optional<ExerciseTime> begins, std::optional<Millis> target, const std::string &where,
              const std::string &name, const char *measures)
    {
        if (!begins || !target) {
            return begins.has_value();
        }
        const ExerciseTime latest = m_s.clock.length - targetsThatMustFit * *target;
        if (*begins > latest) {
            m_late.push_back({where + "." + name,
                              {name, formatExerciseTime(*begins), formatDuration(*target),
                               latest < Millis{0} ? std::string("-") : formatExerciseTime(latest), measures}});
        }
        return *begins + *target <= m_s.clock.length;
    }

    std::optional<ExerciseTime> carriedAt(const ItemId &item) const
    {
        std::optional<ExerciseTime> first;
        for (const Inject &inject : m_s.injects) {
            const auto time = at(m_times.injects, inject.id);
            if (time && contains(inject.carries, item) && (!first || *time < *first)) {
                first = time;
            }
        }
        return first;
    }

    /// Whom an inject reaches: on a common channel every member hears it.
    std::vector<Party> hearers(const Inject &inject) const
    {
        std::vector<Party> parties = inject.to;
        if (const Channel *channel = find(m_s.channels, inject.channel); channel != nullptr && channel->common) {
            parties.insert(parties.end(), channel->members.begin(), channel->members.end());
        }
        return parties;
    }

    bool addressed(const ItemId &item, const AgencyId &agency) const
    {
        for (const Inject &inject : m_s.injects) {
            if (contains(inject.carries, item)) {
                for (const Party &to : hearers(inject)) {
                    if (contains(agenciesOf(m_s, to), agency)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /// An inject that carries the item goes to this very reader.
    bool addressedReader(const ItemId &item, const Party &who) const
    {
        const Seat *seat = find(m_s.seats, SeatId(who.value));
        if (seat == nullptr) {
            return addressed(item, AgencyId(who.value));
        }
        for (const Inject &inject : m_s.injects) {
            for (const Party &to : hearers(inject)) {
                if (contains(inject.carries, item) && reaches(to, *seat)) {
                    return true;
                }
            }
        }
        return false;
    }

    void count()
    {
        countTasks();
        countItems();
        for (const Need &need : m_s.needs) {
            m_offer.needs +=
                fits(at(m_times.injects, need.arises), need.within, "needs", need.id.value, needMeasures) ? 1 : 0;
        }
        for (const Handover &handover : m_s.handovers) {
            m_offer.handovers += fits(at(m_times.injects, handover.arises), handover.within, "handovers",
                                      handover.id.value, handoverMeasures)
                                     ? 1
                                     : 0;
        }
        for (const Precedence &pair : m_s.precedence) {
            m_offer.precedence += m_due.contains(pair.first) && m_due.contains(pair.then) ? 1 : 0;
        }
        m_offer.ties = static_cast<int>(m_s.ties.size());
        if (const auto &alert = m_s.mechanisms.tripleAlert) {
            m_offer.centres = std::max(0, static_cast<int>(alert->centres.size()) - 1);
        }
        countRounds();
        countPhases();
    }

    void countTasks()
    {
        for (const Task &task : m_s.tasks) {
            const auto opens = at(m_times.tasks, task.id);
            if (task.distractor || !hasRoles(task) || !task.target || !opens) {
                continue;
            }
            if (!fits(opens, task.target, "tasks", task.id.value, taskMeasures)) {
                continue;
            }
            m_due.insert(task.id);
            const PhaseId phase = phaseAt(*opens);
            if (isContested(task, phase)) {
                continue;
            }
            ++m_offer.tasks;
            for (const auto &[agency, cell] : rowIn(task, phase)) {
                m_offer.cells += cell.has(C | I) ? 1 : 0;
            }
        }
    }

    void countItems()
    {
        const auto agencies = measuredAgencies(m_s);
        for (const Item &item : m_s.items) {
            const auto carried = carriedAt(item.id);
            if (!carried) {
                continue;
            }
            std::set<AgencyId> needing;
            for (const NeedToKnow &need : item.needs) {
                const auto target = targetOf(item, need);
                needing.insert(agencyOf(m_s, need.who));
                if (target && !addressedReader(item.id, need.who) &&
                    fits(carried, target, "items", item.id.value, itemMeasures)) {
                    ++m_offer.readers;
                    m_offer.critical += item.critical ? 1 : 0;
                }
            }
            for (const AgencyId &agency : agencies) {
                if (agency != item.from && !addressed(item.id, agency)) {
                    ++m_offer.pairs;
                    m_offer.unneeded += needing.contains(agency) ? 0 : 1;
                }
            }
        }
    }

    std::vector<AgencyId> asked(const Round &round) const
    {
        std::vector<AgencyId> agencies;
        for (const AgencyId &agency : round.to.empty() ? measuredAgencies(m_s) : round.to) {
            if (isStaffed(m_s, agency)) {
                agencies.push_back(agency);
            }
        }
        return agencies;
    }

    void countRounds()
    {
        std::set<int> levels;
        std::set<TaskId> rows;
        for (const Round &round : m_s.rounds) {
            const auto agencies = asked(round);
            const auto n = static_cast<int>(agencies.size());
            if (n >= 2) {
                m_offer.urgencyUnits += static_cast<int>(round.urgency.size());
                for (const UrgencyUnit &unit : round.urgency) {
                    levels.insert(unit.level);
                }
                rows.insert(round.owners.begin(), round.owners.end());
            }
            m_offer.rowAnswers += n * static_cast<int>(round.owners.size());
            m_offer.leadAnswers += n * static_cast<int>(round.leads.size());
            for (const ProbeId &id : round.probes) {
                if (const Probe *probe = find(m_s.probes, id)) {
                    for (const AgencyId &agency : agencies) {
                        m_offer.probeAnswers += needsOrHolds(probe->item, agency) ? 1 : 0;
                    }
                }
            }
        }
        m_offer.levels = static_cast<int>(levels.size());
        m_offer.rowsAsked = static_cast<int>(rows.size());
    }

    bool needsOrHolds(const ItemId &id, const AgencyId &agency) const
    {
        const Item *item = find(m_s.items, id);
        if (item == nullptr) {
            return false;
        }
        return item->from == agency || addressed(id, agency) ||
               std::ranges::any_of(item->needs,
                                   [&](const NeedToKnow &need) { return agencyOf(m_s, need.who) == agency; });
    }

    PhaseId phaseAt(ExerciseTime time) const
    {
        PhaseId in = firstPhase(m_s);
        for (const Phase &phase : m_s.phases) {
            const auto begins = at(m_times.phases, phase.id);
            if (begins && *begins <= time) {
                in = phase.id;
            }
        }
        return in;
    }

    /// Phases too short to tell whether the right lead was recognised in them.
    void countPhases()
    {
        for (const Function &function : m_s.functions) {
            for (std::size_t i = 0; i < m_s.phases.size(); ++i) {
                const Task *row = leadRow(m_s, function.id, m_s.phases[i].id);
                const auto begins = at(m_times.phases, m_s.phases[i].id);
                const auto next = i + 1 < m_s.phases.size() ? at(m_times.phases, m_s.phases[i + 1].id)
                                                            : std::optional{m_s.clock.length};
                if (row == nullptr || !row->target || !begins || !next) {
                    continue;
                }
                if (*next - *begins < targetsThatMustFit * *row->target) {
                    m_short.push_back({"phases." + m_s.phases[i].id.value,
                                       {m_s.phases[i].id.value, formatDuration(std::max(Millis{0}, *next - *begins)),
                                        formatDuration(*row->target), "lead_recognition"}});
                }
            }
        }
    }

    void probes()
    {
        for (const Probe &probe : m_s.probes) {
            std::set<AgencyId> agencies;
            for (const Round &round : m_s.rounds) {
                if (contains(round.probes, probe.id)) {
                    for (const AgencyId &agency : asked(round)) {
                        if (needsOrHolds(probe.item, agency)) {
                            agencies.insert(agency);
                        }
                    }
                }
            }
            if (agencies.size() < 2) {
                report(ProblemKind::probeFewAgencies, "probes." + probe.id.value,
                       {probe.id.value, std::to_string(agencies.size()), "shared_picture"});
            }
        }
    }

    /// A tie is caused by an item, a need, a handover or a task that begins at one agency and belongs to the other.
    bool caused(const Tie &tie) const
    {
        for (const Item &item : m_s.items) {
            if (item.from == tie.from &&
                std::ranges::any_of(item.needs, [&](const NeedToKnow &n) { return agencyOf(m_s, n.who) == tie.to; })) {
                return true;
            }
        }
        for (const Need &need : m_s.needs) {
            const Task *task = find(m_s.tasks, need.task);
            if (need.who == tie.from && task != nullptr && contains(ownersIn(*task, firstPhase(m_s)), tie.to)) {
                return true;
            }
        }
        for (const Handover &handover : m_s.handovers) {
            if (handover.from == tie.from && handover.to == tie.to) {
                return true;
            }
        }
        for (const Inject &inject : m_s.injects) {
            const bool here =
                std::ranges::any_of(inject.to, [&](const Party &to) { return agencyOf(m_s, to) == tie.from; });
            const bool there =
                std::ranges::any_of(inject.to, [&](const Party &to) { return agencyOf(m_s, to) == tie.to; });
            for (const TaskId &id : inject.opens) {
                const Task *task = find(m_s.tasks, id);
                if (here && !there && task != nullptr && contains(ownersIn(*task, firstPhase(m_s)), tie.to)) {
                    return true;
                }
            }
        }
        return false;
    }

    void ties()
    {
        for (std::size_t i = 0; i < m_s.ties.size(); ++i) {
            if (!caused(m_s.ties[i])) {
                report(ProblemKind::tieWithoutCause, "ties." + std::to_string(i),
                       {m_s.ties[i].from.value, m_s.ties[i].to.value, "required_ties"});
            }
        }
    }

    const Scenario &m_s;
    Schedule m_times;
    Offer m_offer;
    std::set<TaskId> m_due;
    std::vector<std::pair<std::string, std::vector<std::string>>> m_late, m_short;
    std::vector<Problem> m_problems;
};

} // namespace

std::vector<Problem> checkReach(const Scenario &scenario)
{
    return ReachCheck(scenario).run();
}

std::vector<Reach> reachOf(const Scenario &scenario)
{
    const ReachCheck check(scenario);
    const Offer &o = check.offer();
    return {
        {"task_clarity", o.tasks, enough},
        {"mandate_adherence", o.tasks, enough},
        {"request_routing", o.needs, enough},
        {"lead_recognition", o.leadAnswers, enough, check.shortPhases()},
        {"handover_quality", o.handovers, enough},
        {"consult_inform", o.cells, enough},
        {"matrix_agreement", o.rowsAsked, enoughUnits},
        {"matrix_accuracy", o.rowAnswers, enough},
        {"response_timeliness", o.tasks, enough},
        {"information_reach", o.readers, enough},
        {"information_relevance", o.readers, enough, !check.enoughUnneeded()},
        {"triple_alert", o.centres, 1},
        {"closed_loop", o.critical + o.needs, enough},
        {"required_ties", o.ties, enough},
        {"order_conformance", o.precedence, enough},
        {"shared_picture", o.probeAnswers, enough},
        {"urgency_agreement", o.urgencyUnits, enoughUnits, o.levels < enoughLevels},
        {"resource_deconfliction", o.needs, enough},
    };
}

} // namespace samvirke
