// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "debrief/hot_wash.h"

#include "debrief/evidence.h"
#include "plan/lookup.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace samvirke {

namespace {

using MomentKind = HotMoment::Kind;

constexpr std::array soughtKinds{MomentKind::urgencySplit, MomentKind::silence, MomentKind::lateExpectation,
                                 MomentKind::roleConflict, MomentKind::save};

/// True if an agency says or does something with it; opening, reading and rating are not.
bool isAct(const Event &event)
{
    return std::visit(
        []<class E>(const E &) {
            constexpr bool isPassive =
                std::is_same_v<E, ItemOpened> || std::is_same_v<E, ItemRead> || std::is_same_v<E, MandateRead> ||
                std::is_same_v<E, UrgencyRated> || std::is_same_v<E, LeadNamed> || std::is_same_v<E, RoundAnswered> ||
                std::is_same_v<E, MatrixStated> || std::is_same_v<E, QuestionnaireAnswered> ||
                std::is_same_v<E, HandRaised> || std::is_same_v<E, HandLowered> || std::is_same_v<E, ObservationNoted>;
            return !isPassive;
        },
        event);
}

bool isConflict(Finding::Rule rule)
{
    using enum Finding::Rule;
    return rule == taskUnclaimed || rule == taskWrongOwner || rule == taskDuplicated || rule == outsideMandate ||
           rule == leadUnclear || rule == leadMisread || rule == ownerMisread || rule == requestMisrouted ||
           rule == resourcePromisedTwice;
}

bool isOfTime(Finding::Rule rule)
{
    using enum Finding::Rule;
    return rule == taskLate || rule == informationLate || rule == informationMissed || rule == handoverLate ||
           rule == handoverMissed;
}

/// Gathers every moment that could be talked about.
class Gather
{
public:
    Gather(const Scenario &scenario, std::span<const Entry> entries, const Debrief &debrief)
        : m_scenario(scenario), m_entries(entries), m_debrief(debrief)
    {}

    std::vector<HotMoment> run()
    {
        urgency();
        silences();
        tasks();
        units();
        findings();
        notes();
        std::erase_if(m_all, [](const HotMoment &moment) { return moment.entries.empty(); });
        // the weightiest first; then as they came, so that the same record gives the same moments
        std::ranges::stable_sort(m_all, [](const HotMoment &a, const HotMoment &b) {
            return a.weight > b.weight || (a.weight == b.weight && a.at < b.at);
        });
        return std::move(m_all);
    }

private:
    [[nodiscard]] ExerciseTime timeOf(std::int64_t entry) const
    {
        return entry < 1 || entry > static_cast<std::int64_t>(m_entries.size())
                   ? ExerciseTime{0}
                   : m_entries[static_cast<std::size_t>(entry - 1)].happened.saidAt;
    }

    HotMoment &add(HotMoment::Kind kind, double weight, std::vector<std::int64_t> entries)
    {
        std::ranges::sort(entries);
        entries.erase(std::unique(entries.begin(), entries.end()), entries.end());
        HotMoment &moment = m_all.emplace_back();
        moment.kind = kind;
        moment.weight = weight;
        moment.at = entries.empty() ? ExerciseTime{0} : timeOf(entries.front());
        moment.until = moment.at;
        for (const std::int64_t entry : entries) {
            moment.at = std::min(moment.at, timeOf(entry));
            moment.until = std::max(moment.until, timeOf(entry));
        }
        moment.entries = std::move(entries);
        return moment;
    }

    void urgency()
    {
        constexpr int widest = 3;
        for (const UrgencyUnitResult &unit : m_debrief.urgency) {
            int lowest = 0;
            int highest = 0;
            std::vector<AgencyId> rated;
            for (const auto &[agency, level] : unit.ratings) {
                if (level) {
                    lowest = rated.empty() ? *level : std::min(lowest, *level);
                    highest = std::max(highest, *level);
                    rated.push_back(agency);
                }
            }
            const int spread = highest - lowest;
            if (rated.size() < 2 || spread == 1) {
                continue;
            }
            HotMoment &moment =
                add(spread >= 2 ? MomentKind::urgencySplit : MomentKind::agreement,
                    spread >= 2 ? static_cast<double>(spread) / widest
                                : 0.1 * static_cast<double>(std::min<std::size_t>(rated.size(), 4)), // weaker than acts
                    unit.entries);
            moment.agencies = std::move(rated);
            moment.matter = unit.what;
        }
    }

    /// From the first thing that waited for an agency until it said or did something.
    void silences()
    {
        Facts facts;
        for (const Entry &entry : m_entries) {
            addTo(facts, m_scenario, entry);
        }
        facts = settled(std::move(facts));
        const Evidence evidence(m_scenario, facts);
        for (const AgencyId &agency : measuredAgencies(m_scenario)) {
            if (!isStaffed(m_scenario, agency)) {
                continue;
            }
            std::vector<std::int64_t> waiting;
            auto sending = facts.sendings.begin();
            const auto ends = [&](ExerciseTime at, std::int64_t with) {
                if (waiting.empty()) {
                    return;
                }
                const ExerciseTime since = timeOf(waiting.front());
                const Millis lasted = at - since;
                if (lasted >= usualTarget && evidence.isCaught(agency, since, at)) {
                    constexpr std::size_t shown = 3;
                    waiting.resize(std::min(waiting.size(), shown));
                    waiting.push_back(with);
                    HotMoment &moment = add(MomentKind::silence, 0, waiting);
                    // a third of the exercise is as long as it gets
                    moment.weight =
                        std::min(1.0, 3.0 * static_cast<double>(lasted.count()) /
                                          static_cast<double>(std::max<std::int64_t>(1, facts.end().count())));
                    moment.at = since;
                    moment.until = at;
                    moment.took = lasted;
                    moment.agencies = {agency};
                }
                waiting.clear();
            };
            for (const Entry &entry : m_entries) {
                const Happened &h = entry.happened;
                for (; sending != facts.sendings.end() && sending->entry <= entry.seq; ++sending) {
                    if (sending->agencies().contains(agency)) {
                        waiting.push_back(sending->entry);
                    }
                }
                const bool isOver = std::holds_alternative<ExerciseEnded>(h.event);
                // nobody is silent while the clock jumps
                const bool jumps = std::holds_alternative<ClockJumped>(h.event);
                const auto *spoken = std::get_if<ActSpoken>(&h.event);
                const bool acts = h.agency == agency && isAct(h.event) && (spoken == nullptr || !spoken->recalled);
                if (isOver || jumps || acts) {
                    ends(jumps ? timeBefore(entry) : h.at, entry.seq);
                }
                if (isOver) {
                    break;
                }
            }
        }
    }

    [[nodiscard]] ExerciseTime timeBefore(const Entry &entry) const
    {
        return entry.seq < 2 ? ExerciseTime{0} : m_entries[static_cast<std::size_t>(entry.seq - 2)].happened.at;
    }

    /// Done in time: by how little. @p heavy 1 for what is critical or leads, 0.8 for the rest.
    HotMoment &inTime(Millis took, Millis target, double heavy, const std::vector<std::int64_t> &entries)
    {
        const double used =
            static_cast<double>(took.count()) / static_cast<double>(std::max<std::int64_t>(1, target.count()));
        const bool isSave = used > 0.5;
        HotMoment &moment =
            add(isSave ? MomentKind::save : MomentKind::wellDone, heavy * (isSave ? used : 1 - used), entries);
        moment.took = took;
        moment.target = target;
        return moment;
    }

    /// Late by more and more targets counts nearly 1; never counts as until the end, and 1 where that is far.
    HotMoment &tooLate(std::optional<Millis> took, Millis target, ExerciseTime since,
                       const std::vector<std::int64_t> &entries)
    {
        const Millis lasted = took.value_or(m_debrief.length - since);
        const double over = static_cast<double>((lasted - target).count()) /
                            static_cast<double>(std::max<std::int64_t>(1, target.count()));
        HotMoment &moment = add(MomentKind::lateExpectation, 1 - std::exp2(-std::max(0.0, over)), entries);
        moment.took = took;
        moment.target = target;
        return moment;
    }

    void tasks()
    {
        for (const TaskResult &result : m_debrief.tasks) {
            const Task *task = find(m_scenario.tasks, result.task);
            if (task == nullptr || !task->target || !result.opened) {
                continue;
            }
            HotMoment *moment = nullptr;
            if (result.outcome == TaskOutcome::clear && result.latency) {
                moment = &inTime(*result.latency, *task->target, task->lead ? 1 : 0.8, result.entries);
            } else if (result.outcome == TaskOutcome::late || result.outcome == TaskOutcome::lateAndDuplicated ||
                       result.outcome == TaskOutcome::unclaimed) {
                moment = &tooLate(result.latency, *task->target, *result.opened, result.entries);
            }
            if (moment != nullptr) {
                moment->tasks = {result.task};
                if (!result.owner.empty()) {
                    moment->agencies = {result.owner};
                }
            }
        }
    }

    /// Facts that had to be read and handovers that had to be accepted by some time.
    void units()
    {
        for (const std::string_view key : {"information_reach", "handover_quality"}) {
            const Measure *measure = m_debrief.measure(key);
            for (const Unit &unit : measure == nullptr ? std::vector<Unit>{} : measure->units) {
                if (!unit.by || unit.entries.empty() || unit.extra) {
                    continue;
                }
                const ExerciseTime since = timeOf(unit.entries.front());
                const Millis target = *unit.by - since;
                const ExerciseTime last = timeOf(unit.entries.back());
                if (target <= Millis{0}) {
                    continue;
                }
                const Item *item = find(m_scenario.items, unit.item);
                const bool wasDone = unit.credit > 0 && unit.entries.size() > 1;
                HotMoment &moment = unit.credit >= 1 && wasDone
                                        ? inTime(std::max(Millis{0}, last - since), target,
                                                 item != nullptr && item->critical ? 1 : 0.8, unit.entries)
                                        : tooLate(wasDone ? std::optional<Millis>{last - since} : std::nullopt, target,
                                                  since, unit.entries);
                if (!unit.item.empty()) {
                    moment.items = {unit.item};
                }
                if (!unit.task.empty()) {
                    moment.tasks = {unit.task};
                }
                if (!unit.agency.empty()) {
                    moment.agencies = {unit.agency};
                }
            }
        }
    }

    void findings()
    {
        constexpr int gravest = 3;
        for (const Finding &finding : m_debrief.findings) {
            if (finding.rule == Finding::Rule::urgencySplit || isOfTime(finding.rule) ||
                finding.rule == Finding::Rule::taskNotObserved || finding.rule == Finding::Rule::sourcesDisagree) {
                continue; // have moments of their own, or say nothing of the players
            }
            const bool conflict = isConflict(finding.rule);
            HotMoment &moment =
                add(conflict ? MomentKind::roleConflict : MomentKind::otherFinding,
                    static_cast<double>(finding.severity) / gravest * (conflict ? 0.95 : 0.6), finding.entries);
            moment.finding = finding;
            moment.agencies = finding.agencies;
            moment.tasks = finding.tasks;
            moment.items = finding.items;
        }
    }

    void notes()
    {
        for (const Observation &note : m_debrief.observations) {
            if (note.tag != NoteTag::strength && note.tag != NoteTag::improvement) {
                continue;
            }
            std::vector<std::int64_t> entries{note.entry};
            entries.insert(entries.end(), note.entries.begin(), note.entries.end());
            HotMoment &moment =
                add(note.tag == NoteTag::strength ? MomentKind::observedStrength : MomentKind::observedProblem, 0.7,
                    entries);
            moment.matter = note.text;
            moment.agencies = note.about;
        }
    }

    const Scenario &m_scenario;
    std::span<const Entry> m_entries;
    const Debrief &m_debrief;
    std::vector<HotMoment> m_all;
};

} // namespace

std::string_view keyOf(HotMoment::Kind kind)
{
    switch (kind) {
    case MomentKind::urgencySplit: return "urgency_split";
    case MomentKind::silence: return "silence";
    case MomentKind::lateExpectation: return "late_expectation";
    case MomentKind::roleConflict: return "role_conflict";
    case MomentKind::otherFinding: return "other_finding";
    case MomentKind::observedProblem: return "observed_problem";
    case MomentKind::save: return "save";
    case MomentKind::wellDone: return "well_done";
    case MomentKind::agreement: return "agreement";
    case MomentKind::observedStrength: return "observed_strength";
    }
    return {};
}

bool HotMoment::isAbout(const HotMoment &other) const
{
    if (!matter.empty() && !other.matter.empty()) { // one round asks about several
        return matter == other.matter;
    }
    return entries == other.entries || (!tasks.empty() && tasks == other.tasks) ||
           (!items.empty() && items == other.items) ||
           (kind == MomentKind::silence && other.kind == MomentKind::silence && agencies == other.agencies);
}

HotWash hotWashOf(const Scenario &scenario, std::span<const Entry> entries, const Debrief &debrief)
{
    std::vector<HotMoment> all = Gather(scenario, entries, debrief).run();
    HotWash wash;
    for (const HotMoment::Kind kind : soughtKinds) {
        if (std::ranges::find(all, kind, &HotMoment::kind) == all.end()) {
            wash.none.push_back(kind);
        }
    }
    const auto fits = [&](const HotMoment &moment) {
        return std::ranges::none_of(wash.chosen, [&](const HotMoment &before) { return moment.isAbout(before); });
    };
    const auto count = [&](bool strengths) {
        return static_cast<std::size_t>(std::ranges::count(wash.chosen, strengths, &HotMoment::isStrength));
    };
    // a kind once before any twice, the sought before the rest, the weightiest first
    const auto choose = [&](bool strengths, std::size_t most) {
        const auto pass = [&](bool onlySought, bool onlyNew) {
            for (const HotMoment &moment : all) {
                const bool isSought = std::ranges::find(soughtKinds, moment.kind) != soughtKinds.end();
                const bool isNew = std::ranges::find(wash.chosen, moment.kind, &HotMoment::kind) == wash.chosen.end();
                if (count(strengths) < most && wash.chosen.size() < hotMoments && moment.isStrength() == strengths &&
                    (isSought || !onlySought) && (isNew || !onlyNew) && fits(moment)) {
                    wash.chosen.push_back(moment);
                }
            }
        };
        pass(true, true);
        pass(false, true);
        pass(false, false);
    };
    choose(true, hotStrengths);
    choose(false, hotMoments - hotStrengths);
    choose(false, hotMoments);
    choose(true, hotMoments);
    for (const HotMoment &moment : all) {
        if (fits(moment)) {
            wash.others.push_back(moment);
        }
    }
    std::ranges::stable_sort(wash.chosen, {}, &HotMoment::at);
    return wash;
}

} // namespace samvirke
