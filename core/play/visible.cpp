// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "play/visible.h"

#include "plan/lookup.h"
#include "play/addressees.h"
#include "play/describe_events.h"

#include <algorithm>
#include <iterator>
#include <string_view>
#include <unordered_set>

namespace samvirke {

namespace {

/// Everybody and everything that is named as an addressee, a common channel's members among them.
std::unordered_set<std::string_view> namesIn(const Scenario &scenario, const Addressees &addressees)
{
    std::unordered_set<std::string_view> names;
    const auto add = [&](const std::vector<Party> &parties) {
        names.reserve(names.size() + parties.size());
        for (const Party &party : parties) {
            names.insert(party.value);
        }
    };
    add(addressees.to);
    if (const Channel *channel = find(scenario.channels, addressees.channel); channel != nullptr && channel->common) {
        add(channel->members);
    }
    return names;
}

/// The seat that did it, and the loggists who sit with its agency.
bool isSenderSide(const Happened &happened, const Seat &seat)
{
    return (!happened.seat.empty() && happened.seat == seat.id) ||
           (seat.kind == SeatKind::loggist && belongsTo(seat, happened.agency));
}

/// What the event refers to.
Ref subjectOf(const Event &event)
{
    return std::visit(
        [](const auto &e) {
            if constexpr (requires { e.of; }) {
                return e.of;
            } else {
                return Ref{};
            }
        },
        event);
}

bool isAnnounced(const Event &event)
{
    const auto *phase = std::get_if<PhaseChanged>(&event);
    return phase == nullptr || phase->announced;
}

/// @param addressed tells, where somebody has worked it out already
bool sees(const Scenario &scenario, const ExerciseState &state, const Happened &happened, const Seat &seat,
          std::optional<bool> isOneOfThem)
{
    const Sees who = infoOf(kindOf(happened.event)).sees;
    if (seat.kind == SeatKind::facilitator) {
        return true;
    }
    if (seat.kind == SeatKind::paper) {
        return false; // nobody sits at a screen there
    }
    const bool itself = !happened.seat.empty() && happened.seat == seat.id;
    if (itself) {
        return true;
    }
    if (seat.kind == SeatKind::evaluator && who != Sees::facilitators && who != Sees::asSubject) {
        return true;
    }
    const Ref of = subjectOf(happened.event);
    const auto subject = [&]() -> const Happened * {
        const Thing *thing = state.find(of);
        return thing == nullptr ? nullptr : thing->what.get();
    };
    bool own = belongsTo(seat, happened.agency);
    if (own && !of.empty()) {
        own = subject() != nullptr &&
              isVisibleTo(scenario, state, *subject(), seat); // what is done to it says that it is there
    }
    const Addressees *addressees = addresseesOf(happened.event);
    const bool addressed =
        addressees != nullptr && (isOneOfThem ? *isOneOfThem : isAddressed(scenario, *addressees, seat));
    switch (who) {
    case Sees::everyone: return isAnnounced(happened.event);
    case Sees::control:
    case Sees::facilitators: return false;
    case Sees::ownAgency: return own;
    case Sees::addressed: return addressed || isSenderSide(happened, seat);
    case Sees::ownAndAddressed: return own || addressed;
    case Sees::asSubject: {
        const Happened *what = subject();
        return what != nullptr && isVisibleTo(scenario, state, *what, seat);
    }
    case Sees::ownAndAuthor: {
        const Happened *what = subject();
        return own || (what != nullptr && isSenderSide(*what, seat));
    }
    case Sees::asked: {
        const auto &asked = std::get<RoundOpened>(happened.event).asked;
        return std::ranges::any_of(asked, [&](const AgencyId &agency) { return belongsTo(seat, agency); });
    }
    case Sees::captured: {
        const Seat *by = find(scenario.seats, happened.seat);
        return own && by != nullptr && !isControl(by->kind);
    }
    }
    return false;
}

} // namespace

bool isVisibleTo(const Scenario &scenario, const ExerciseState &state, const Happened &happened, const Seat &seat)
{
    return sees(scenario, state, happened, seat, std::nullopt);
}

std::optional<Happened> visibleTo(const Scenario &scenario, const ExerciseState &state, const Happened &happened,
                                  const Seat &seat)
{
    if (!isVisibleTo(scenario, state, happened, seat)) {
        return std::nullopt;
    }
    Happened seen = happened;
    if (isControl(seat.kind)) {
        return seen;
    }
    if (auto *released = std::get_if<InjectReleased>(&seen.event)) {
        released->inject = {};
        released->written = {};
        released->cause = {};
        seen.seat = {}; // whether by the plan or by a facilitator's hand
    } else if (auto *round = std::get_if<RoundOpened>(&seen.event)) {
        round->round = {};
        seen.seat = {};
    } else if (auto *phase = std::get_if<PhaseChanged>(&seen.event)) {
        phase->cause = {};
        seen.seat = {};
    }
    const auto isHidden = [&](Ref ref) {
        const Thing *thing = state.find(ref);
        return thing == nullptr || !isVisibleTo(scenario, state, *thing->what, seat);
    };
    std::visit(
        [&](auto &e) {
            fields(Overloaded{
                       [&](std::string_view, Ref &ref) { ref = isHidden(ref) ? Ref{} : ref; },
                       [&](std::string_view, std::vector<Ref> &refs) { std::erase_if(refs, isHidden); },
                       [](std::string_view, const auto &) {},
                   },
                   e);
        },
        seen.event);
    return seen;
}

Views viewsOf(const Scenario &scenario, const ExerciseState &state, const Happened &happened)
{
    // two seats of a kind that know the same of what the event refers to are shown the same of it
    std::vector<const Thing *> named;
    std::visit(
        [&](const auto &e) {
            fields(Overloaded{
                       [&](std::string_view, const Ref &ref) { named.push_back(state.find(ref)); },
                       [&](std::string_view, const std::vector<Ref> &refs) {
                           std::ranges::transform(refs, std::back_inserter(named),
                                                  [&](Ref ref) { return state.find(ref); });
                       },
                       [](std::string_view, const auto &) {},
                   },
                   e);
        },
        happened.event);
    Views views;
    std::vector<std::vector<bool>> knows; // of each version; empty: all of it, as control is shown it
    const Addressees *addressees = addresseesOf(happened.event);
    const std::unordered_set<std::string_view> names =
        addressees == nullptr ? std::unordered_set<std::string_view>{} : namesIn(scenario, *addressees);
    const auto isNamed = [&](std::string_view name) { return names.contains(name); };
    const bool toAll =
        isNamed(everybody.value); // for each seat what reaches() says, without going through all names again
    views.of.reserve(scenario.seats.size());
    std::vector<bool> known;
    for (const Seat &seat : scenario.seats) {
        int &version = views.of.emplace_back(Views::nothing);
        const bool addressed =
            !isControl(seat.kind) &&
            (isNamed(seat.id.value) || (!seat.agency.empty() && isNamed(seat.agency.value)) ||
             (toAll && seat.kind != SeatKind::counterPlay) ||
             std::ranges::any_of(seat.plays, [&](const AgencyId &agency) { return isNamed(agency.value); }));
        if (!sees(scenario, state, happened, seat, addressed)) {
            continue;
        }
        known.clear();
        if (!isControl(seat.kind)) {
            known.push_back(true);
            for (const Thing *thing : named) {
                known.push_back(thing != nullptr && isVisibleTo(scenario, state, *thing->what, seat));
            }
        }
        const auto same = std::ranges::find(knows, known);
        version = static_cast<int>(same - knows.begin());
        if (same == knows.end()) {
            knows.push_back(known);
            views.versions.push_back(*visibleTo(scenario, state, happened, seat));
        }
    }
    return views;
}

namespace {

template <class Counts>
bool isCarriedTo(const Scenario &scenario, const ExerciseState &state, const ItemId &item, const Seat &seat,
                 const Counts &counts)
{
    const auto it = state.carriedBy.find(item);
    return it != state.carriedBy.end() && std::ranges::any_of(it->second, [&](Ref ref) {
               const Thing *thing = state.find(ref);
               return thing != nullptr && counts(*thing) && isVisibleTo(scenario, state, *thing->what, seat);
           });
}

} // namespace

bool holdsItem(const Scenario &scenario, const ExerciseState &state, const ItemId &item, const Seat &seat)
{
    return isCarriedTo(scenario, state, item, seat, [](const Thing &thing) { return !thing.gone; });
}

bool hasSeenItem(const Scenario &scenario, const ExerciseState &state, const ItemId &item, const Seat &seat)
{
    return isCarriedTo(scenario, state, item, seat, [](const Thing &) { return true; });
}

Scenario scenarioFor(const Scenario &scenario, const VariantId &variantId, const Seat &seat)
{
    if (isControl(seat.kind)) {
        return scenario;
    }
    const Variant *variant = find(scenario.variants, variantId);
    Scenario given = scenario;
    given.injects.clear();
    given.moves.clear();
    given.branches.clear();
    given.items.clear();
    given.needs.clear();
    given.ties.clear();
    given.precedence.clear();
    given.probes.clear();
    given.rounds.clear();
    given.objectives.clear();
    given.mechanisms = {};
    given.accepted.clear();
    std::erase_if(given.variants, [&](const Variant &v) { return v.id != variantId; });
    for (Variant &v : given.variants) {
        v.title = v.id.value; // it may tell what another variant shows
    }
    for (Fit &fit : given.fits) {
        fit.hint.clear(); // meant for whoever fits the plan to a place
    }
    for (Phase &phase : given.phases) {
        phase.starts = ByHand{};
    }
    for (Handover &handover : given.handovers) { // what can be handed over, not who should when
        handover = Handover{handover.id, handover.what, handover.task, {}, {}, {}, {}};
    }
    std::ranges::sort(given.handovers, {}, &Handover::what);
    const bool matrix = variant == nullptr || variant->matrixShown;
    const bool procedures = variant == nullptr || variant->proceduresKnown;
    for (Task &task : given.tasks) {
        task.target.reset();
        task.weight = 1;
        task.lead.reset();
        task.objectives.clear();
        task.distractor = false;
        if (!matrix) {
            task.roles.clear();
            task.phased.clear();
            task.shares.clear();
            task.share = Share::unsaid;
        }
        if (!procedures) {
            task.procedure = {};
        }
        std::erase_if(task.mandates, [&](const auto &entry) { return !matrix || !belongsTo(seat, entry.first); });
    }
    std::ranges::sort(given.tasks, {}, &Task::title); // the order of the plan would tell what comes next
    if (!procedures) {
        given.procedures.clear();
    }
    if (!matrix) {
        std::erase_if(given.phases, [](const Phase &phase) { return !phase.announced; });
    }
    for (Seat &other : given.seats) {
        if (other.id != seat.id) {
            other.brief.clear();
        }
    }
    return given;
}

} // namespace samvirke
