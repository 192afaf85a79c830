// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/edits.h"

#include "plan/describe.h"
#include "plan/format.h"
#include "plan/lookup.h"
#include "plan/schedule.h"
#include "plan/visit.h"

#include <algorithm>
#include <charconv>

namespace samvirke {

namespace {

/// Puts another name in the place of one, wherever it stands. Agencies and seats are addressed as parties, too.
template <class Tag>
class Renamer
{
public:
    Renamer(const Id<Tag> &from, const Id<Tag> &to) : m_from(from), m_to(to) {}

    template <class T>
    void field(std::string_view, T &member, Use, std::string_view)
    {
        into(member);
    }

private:
    static constexpr bool isParty = std::is_same_v<Id<Tag>, AgencyId> || std::is_same_v<Id<Tag>, SeatId>;

    template <class Other>
    void into(Id<Other> &id)
    {
        if constexpr (std::is_same_v<Other, Tag> || (isParty && std::is_same_v<Id<Other>, Party>)) {
            if (id.value == m_from.value) {
                id.value = m_to.value;
            }
        }
    }
    template <class T>
    void into(std::vector<T> &list)
    {
        for (T &element : list) {
            into(element);
        }
    }
    template <class K, class V>
    void into(Entries<K, V> &entries)
    {
        for (auto &[key, value] : entries) {
            into(key);
            into(value);
        }
    }
    template <class T>
    void into(std::optional<T> &value)
    {
        if (value) {
            into(*value);
        }
    }
    void into(Condition &condition)
    {
        into(condition.by);
        const auto subject = [&](auto id) {
            into(id);
            condition.subject = id.value;
        };
        switch (condition.what) {
        case Happening::taken:
        case Happening::decided:
        case Happening::completed: subject(TaskId(condition.subject)); return;
        case Happening::leadStated:
        case Happening::leadTaken: subject(FunctionId(condition.subject)); return;
        case Happening::itemRead: subject(ItemId(condition.subject)); return;
        case Happening::handedOver: subject(HandoverId(condition.subject)); return;
        case Happening::acknowledged: subject(InjectId(condition.subject)); return;
        }
    }
    void into(Trigger &trigger)
    {
        if (auto *after = std::get_if<AfterInject>(&trigger)) {
            into(after->inject);
        } else if (auto *when = std::get_if<WhenHappened>(&trigger)) {
            into(when->condition);
        } else if (auto *unless = std::get_if<UnlessHappened>(&trigger)) {
            into(unless->condition);
        } else if (auto *option = std::get_if<OnOption>(&trigger)) {
            into(option->branch);
            into(option->option);
        }
    }
    template <DescribedStruct T>
    void into(T &value)
    {
        Described<T>::visit(*this, value);
    }
    template <class T>
    requires(!DescribedStruct<T>) void into(T &) {} // numbers, texts, choices

    Id<Tag> m_from, m_to;
};

/// Where things of that sort stand, and what their paths begin with.
template <class Tag, class Do>
void withListOf(Scenario &s, const Id<Tag> &, Do what)
{
    using Name = Id<Tag>;
    if constexpr (std::is_same_v<Name, AgencyId>) {
        what(s.agencies, "agencies");
    } else if constexpr (std::is_same_v<Name, SeatId>) {
        what(s.seats, "seats");
    } else if constexpr (std::is_same_v<Name, ChannelId>) {
        what(s.channels, "channels");
    } else if constexpr (std::is_same_v<Name, ObjectiveId>) {
        what(s.objectives, "objectives");
    } else if constexpr (std::is_same_v<Name, PhaseId>) {
        what(s.phases, "phases");
    } else if constexpr (std::is_same_v<Name, MoveId>) {
        what(s.moves, "moves");
    } else if constexpr (std::is_same_v<Name, FunctionId>) {
        what(s.functions, "functions");
    } else if constexpr (std::is_same_v<Name, TaskId>) {
        what(s.tasks, "tasks");
    } else if constexpr (std::is_same_v<Name, ProcedureId>) {
        what(s.procedures, "procedures");
    } else if constexpr (std::is_same_v<Name, ItemId>) {
        what(s.items, "items");
    } else if constexpr (std::is_same_v<Name, InjectId>) {
        what(s.injects, "injects");
    } else if constexpr (std::is_same_v<Name, BranchId>) {
        what(s.branches, "branches");
    } else if constexpr (std::is_same_v<Name, HandoverId>) {
        what(s.handovers, "handovers");
    } else if constexpr (std::is_same_v<Name, ProbeId>) {
        what(s.probes, "probes");
    } else if constexpr (std::is_same_v<Name, RoundId>) {
        what(s.rounds, "rounds");
    }
}

/// The fixed time of a trigger, to be changed; none if it waits for something.
ExerciseTime *fixedTime(Trigger &trigger)
{
    if (auto *at = std::get_if<AtTime>(&trigger)) {
        return &at->at;
    }
    auto *unless = std::get_if<UnlessHappened>(&trigger);
    return unless == nullptr ? nullptr : &unless->deadline;
}

/// How long a trigger waits after what it waits for.
Millis *delayOf(Trigger &trigger)
{
    if (auto *after = std::get_if<AfterInject>(&trigger)) {
        return &after->delay;
    }
    auto *when = std::get_if<WhenHappened>(&trigger);
    return when == nullptr ? nullptr : &when->delay;
}

} // namespace

std::string freeName(const std::string &wanted, const std::set<std::string> &taken)
{
    std::string name = wanted;
    for (int i = 2; taken.contains(name); ++i) {
        name = wanted + "-" + std::to_string(i);
    }
    return name;
}

std::string freshParty(const Scenario &scenario, const std::string &wanted)
{
    std::set<std::string> taken{everybody.value};
    for (const Agency &agency : scenario.agencies) {
        taken.insert(agency.id.value);
    }
    for (const Seat &seat : scenario.seats) {
        taken.insert(seat.id.value);
    }
    return freeName(wanted, taken);
}

std::string nextNumber(const std::vector<Inject> &injects)
{
    int highest = 0;
    for (const Inject &inject : injects) {
        for (const std::string &text : {inject.number, inject.id.value}) {
            int number = 0;
            const char *end = text.data() + text.size();
            const auto [stop, error] = std::from_chars(text.data(), end, number);
            if (error == std::errc{} && stop == end) {
                highest = std::max(highest, number);
            }
        }
    }
    return std::to_string(highest + 1);
}

template <class Tag>
bool rename(Scenario &scenario, const Id<Tag> &from, const Id<Tag> &to)
{
    bool renamed = false;
    withListOf(scenario, from, [&](const auto &list, const std::string &where) {
        if (find(list, from) == nullptr || find(list, to) != nullptr || !isGoodId(to.value)) {
            return;
        }
        if constexpr (std::is_same_v<Id<Tag>, AgencyId> || std::is_same_v<Id<Tag>, SeatId>) {
            if (to.value == everybody.value || find(scenario.agencies, AgencyId(to.value)) != nullptr ||
                find(scenario.seats, SeatId(to.value)) != nullptr) {
                return; // an addressee is one or the other
            }
        }
        Renamer<Tag> renamer(from, to);
        Described<Scenario>::visit(renamer, scenario);
        const std::string old = where + "." + from.value;
        for (Accepted &accepted : scenario.accepted) {
            if (accepted.at == old || accepted.at.starts_with(old + ".")) {
                accepted.at = where + "." + to.value + accepted.at.substr(old.size());
            }
        }
        renamed = true;
    });
    return renamed;
}

// clang-format off
template bool rename(Scenario &, const AgencyId &, const AgencyId &);
template bool rename(Scenario &, const SeatId &, const SeatId &);
template bool rename(Scenario &, const ChannelId &, const ChannelId &);
template bool rename(Scenario &, const ObjectiveId &, const ObjectiveId &);
template bool rename(Scenario &, const PhaseId &, const PhaseId &);
template bool rename(Scenario &, const MoveId &, const MoveId &);
template bool rename(Scenario &, const FunctionId &, const FunctionId &);
template bool rename(Scenario &, const TaskId &, const TaskId &);
template bool rename(Scenario &, const ProcedureId &, const ProcedureId &);
template bool rename(Scenario &, const ItemId &, const ItemId &);
template bool rename(Scenario &, const InjectId &, const InjectId &);
template bool rename(Scenario &, const BranchId &, const BranchId &);
template bool rename(Scenario &, const HandoverId &, const HandoverId &);
template bool rename(Scenario &, const ProbeId &, const ProbeId &);
template bool rename(Scenario &, const RoundId &, const RoundId &);
// clang-format on

Millis retime(Scenario &scenario, const std::set<InjectId> &injects, Millis by, bool ripple)
{
    std::vector<Millis *> times;
    std::optional<ExerciseTime> first;
    for (Inject &inject : scenario.injects) {
        if (!injects.contains(inject.id)) {
            continue;
        }
        const auto *after = std::get_if<AfterInject>(&inject.release);
        if (ExerciseTime *at = fixedTime(inject.release)) {
            times.push_back(at);
            first = first ? std::min(*first, *at) : *at;
        } else if (Millis *delay = delayOf(inject.release);
                   delay != nullptr && (after == nullptr || !injects.contains(after->inject))) {
            times.push_back(delay);
        }
    }
    if (ripple && first) {
        const auto goesAlong = [&](Trigger &trigger) {
            if (ExerciseTime *at = fixedTime(trigger); at != nullptr && *at >= *first) {
                times.push_back(at);
            }
        };
        for (Inject &inject : scenario.injects) {
            if (!injects.contains(inject.id)) {
                goesAlong(inject.release);
            }
        }
        for (Phase &phase : scenario.phases) {
            goesAlong(phase.starts);
        }
        for (Round &round : scenario.rounds) {
            goesAlong(round.opens);
        }
    }
    for (const Millis *time : times) {
        by = std::max(by, -*time);
    }
    if (times.empty()) {
        return Millis{0};
    }
    for (Millis *time : times) {
        *time += by;
    }
    return by;
}

void orderByTime(Scenario &scenario)
{
    const Schedule schedule = plannedTimes(scenario);
    std::vector<std::pair<ExerciseTime, Inject>> timed;
    ExerciseTime last{0};
    for (Inject &inject : scenario.injects) {
        const auto planned = schedule.injects.find(inject.id);
        last = planned == schedule.injects.end() ? last : planned->second;
        timed.emplace_back(last, std::move(inject));
    }
    std::ranges::stable_sort(timed, {}, &std::pair<ExerciseTime, Inject>::first);
    std::ranges::transform(timed, scenario.injects.begin(), [](auto &one) { return std::move(one.second); });
}

void setCell(Task &task, const std::vector<Phase> &phases, const std::optional<PhaseId> &phase, const AgencyId &agency,
             Cell cell)
{
    const auto set = [&](Row &row) {
        const auto it = std::ranges::find(row, agency, [](const auto &entry) { return entry.first; });
        if (it != row.end() && cell == Cell{}) {
            row.erase(it);
        } else if (it != row.end()) {
            it->second = cell;
        } else if (cell != Cell{}) {
            row.emplace_back(agency, cell);
        }
    };
    if (!phase) {
        set(task.roles);
        for (PhaseRow &row : task.phased) {
            set(row.roles);
        }
        if (!task.phased.empty()) {
            task.roles.clear();
        }
        return;
    }
    if (cellIn(task, *phase, agency) == cell) {
        return;
    }
    if (task.phased.empty()) {
        PhaseRow all{{}, std::exchange(task.roles, {})};
        for (const Phase &one : phases) {
            all.phases.push_back(one.id);
        }
        task.phased.push_back(std::move(all));
    }
    Row row = rowIn(task, *phase);
    set(row);
    for (PhaseRow &old : task.phased) {
        std::erase(old.phases, *phase);
    }
    std::erase_if(task.phased, [](const PhaseRow &old) { return old.phases.empty(); });
    const auto same = std::ranges::find(task.phased, row, &PhaseRow::roles);
    if (same == task.phased.end()) {
        task.phased.push_back({{*phase}, std::move(row)});
    } else {
        same->phases.push_back(*phase);
        if (task.phased.size() == 1) { // the same in all
            task.roles = std::move(task.phased.front().roles);
            task.phased.clear();
        }
    }
}

std::optional<Cell> typedCell(std::string_view text)
{
    Cell cell;
    for (const char c : text) {
        constexpr std::string_view letters = "RACIS";
        const std::size_t bit = letters.find(c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c);
        if (bit != std::string_view::npos) {
            cell.roles = static_cast<std::uint8_t>(cell.roles | (1U << bit));
        } else if (c == '?') {
            cell.contested = true;
        } else if (c != '/' && c != '-' && c != ' ' && c != ',') {
            return std::nullopt;
        }
    }
    return cell;
}

Scenario blankScenario(const std::string &id, const std::string &title, const std::string &language,
                       const std::string &facilitator)
{
    Scenario scenario;
    scenario.id = id;
    scenario.title = title;
    scenario.language = language;
    scenario.clock.length = std::chrono::hours(1);
    Seat seat;
    seat.id = SeatId("facilitator");
    seat.kind = SeatKind::facilitator;
    seat.name = facilitator;
    scenario.seats.push_back(std::move(seat));
    return scenario;
}

AgencyId addAgency(Scenario &scenario, const std::string &wanted, const std::string &name)
{
    Agency agency;
    agency.id = AgencyId(freshParty(scenario, wanted));
    agency.name = name;
    scenario.agencies.push_back(agency);
    Seat seat;
    seat.agency = agency.id;
    seat.name = name;
    seat.id = SeatId(freshParty(scenario, agency.id.value + "-1"));
    scenario.seats.push_back(std::move(seat));
    return agency.id;
}

} // namespace samvirke
