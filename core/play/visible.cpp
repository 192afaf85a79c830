// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "play/visible.h"

#include "plan/lookup.h"
#include "play/describe_events.h"

#include <algorithm>

namespace samvirke {

namespace {

bool isAddressed(const Scenario &scenario, const Addressees &addressees, const Seat &seat)
{
    const auto hits = [&](const Party &party) { return reaches(party, seat); };
    if (std::ranges::any_of(addressees.to, hits)) {
        return true;
    }
    const Channel *channel = find(scenario.channels, addressees.channel);
    return channel != nullptr && channel->common && std::ranges::any_of(channel->members, hits);
}

/// The seat that did it, and the loggists who sit with its agency.
bool isSenderSide(const Happened &happened, const Seat &seat)
{
    return (!happened.seat.empty() && happened.seat == seat.id) ||
           (seat.kind == SeatKind::loggist && belongsTo(seat, happened.agency));
}

/// Whom the event is sent to or told, where it is sent at all.
const Addressees *addresseesOf(const Event &event)
{
    return std::visit(
        [](const auto &e) -> const Addressees * {
            if constexpr (requires { e.sent; }) {
                return &e.sent;
            } else if constexpr (requires { e.told; }) {
                return &e.told;
            } else {
                return nullptr;
            }
        },
        event);
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

} // namespace

bool isVisibleTo(const Scenario &scenario, const ExerciseState &state, const Happened &happened, const Seat &seat)
{
    const Sees sees = infoOf(kindOf(happened.event)).sees;
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
    if (seat.kind == SeatKind::evaluator && sees != Sees::facilitators && sees != Sees::asSubject) {
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
    const bool addressed = addressees != nullptr && isAddressed(scenario, *addressees, seat);
    switch (sees) {
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
