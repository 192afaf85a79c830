// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rehearsal/simulated_seat.h"

#include "plan/lookup.h"
#include "rehearsal/mind.h"

#include <algorithm>

namespace samvirke {

namespace {

/// For whom a seat acts: a player for its agency, counter-play for its parties.
std::vector<AgencyId> agenciesPlayed(const Seat &seat)
{
    return seat.kind == SeatKind::player        ? std::vector{seat.agency}
           : seat.kind == SeatKind::counterPlay ? seat.plays
                                                : std::vector<AgencyId>{};
}

} // namespace

SimulatedSeat::Mind::Mind(const SeatEnd &end, SimulatedSeatOptions options)
    : m_end(end), m_options(std::move(options)), m_self(find(m_options.scenario.seats, m_options.seat))
{}

void SimulatedSeat::Mind::intend(ExerciseTime at, Make what)
{
    m_intentions.push_back({at, m_order++, std::move(what)});
    std::ranges::push_heap(m_intentions, [](const Intention &a, const Intention &b) {
        return std::tie(b.at, b.order) < std::tie(a.at, a.order);
    });
}

void SimulatedSeat::Mind::propose(std::string_view key, Command command, const AgencyId &as)
{
    if (!stillActs(as) || !m_done.emplace(key).second) {
        return;
    }
    Proposal proposal;
    proposal.ref = refFor(key);
    proposal.as = as;
    proposal.command = std::move(command);
    m_proposals.push_back(std::move(proposal));
}

Ref SimulatedSeat::Mind::refFor(std::string_view key) const
{
    return Ref{std::max<std::uint64_t>(1, drawBits(m_options.seed, m_options.seat.value, key, "ref"))};
}

Millis SimulatedSeat::Mind::within(Millis stretch, double least, double most, std::string_view item,
                                   std::string_view purpose) const
{
    const double share = least + (most - least) * draw(m_options.seed, m_options.seat.value, item, purpose);
    return Millis{static_cast<std::int64_t>(static_cast<double>(stretch.count()) * share)};
}

void SimulatedSeat::Mind::carryOut()
{
    std::ranges::pop_heap(m_intentions, [](const Intention &a, const Intention &b) {
        return std::tie(b.at, b.order) < std::tie(a.at, a.order);
    });
    const Make what = std::move(m_intentions.back().what);
    m_intentions.pop_back();
    what();
}

void SimulatedSeat::Mind::hear(const Delivery &delivery)
{
    m_now = std::max(m_now, delivery.happened.at);
    notice(delivery);
}

void SimulatedSeat::Mind::relive(ExerciseTime until, bool withThen)
{
    while (!m_intentions.empty() &&
           (m_intentions.front().at < until || (withThen && m_intentions.front().at == until))) {
        m_now = std::max(m_now, m_intentions.front().at);
        carryOut();
    }
    // only what was said last may be missing in the record, and an answer without a name would be there twice
    std::erase_if(m_proposals, [&](const Proposal &proposal) {
        return m_now < until || std::holds_alternative<AnswerQuestionnaire>(proposal.command);
    });
}

Turn SimulatedSeat::Mind::turn(const Step &step)
{
    m_now = step.t;
    think(step);
    while (!m_intentions.empty() && m_intentions.front().at <= step.t) {
        carryOut();
    }
    Turn turn;
    turn.seen = m_end.seen();
    turn.proposals = std::exchange(m_proposals, {});
    if (!m_intentions.empty()) {
        turn.next = m_intentions.front().at;
    }
    return turn;
}

SimulatedSeat::SimulatedSeat(SimulatedSeatOptions options)
    : m_options(std::move(options)),
      m_end(Hello{protocolVersion, {std::string(feature::lockstep)}, m_options.program, 0, {}, m_options.run})
{
    m_options.seed = luckOf(m_options.team, m_options.seed);
    m_end.welcomed = [this] { welcome(); };
    m_end.arrives = [this](const Delivery &delivery) {
        if (m_mind && !m_plays && inLockstep()) {
            // at one moment the host did first what was due; then everybody had a turn, and then came what came of it
            m_mind->relive(delivery.happened.at, !delivery.happened.seat.empty());
        }
    };
    m_end.delivered = [this](const Delivery &delivery) {
        if (m_mind) {
            m_mind->hear(delivery);
        }
        if (delivered) {
            delivered(delivery);
        }
        if (stirred) {
            stirred();
        }
    };
    m_end.clockSet = [this](const ClockIs &clock) {
        if (clockSet) {
            clockSet(clock);
        }
        if (stirred) {
            stirred();
        }
    };
    m_end.stepped = [this](const Step &step) {
        if (m_mind && !std::exchange(m_plays, true)) {
            m_mind->relive(step.t, false);
        }
        Turn turn;
        turn.seen = m_end.seen();
        m_end.sendTurn(m_mind ? m_mind->turn(step) : turn);
    };
    m_end.answered = [this](const Answer &answer) {
        if (answer.verdict != Answer::Verdict::accepted) {
            m_refusals.push_back(answer);
        }
    };
}

/// The first time: from now on it has a mind of its own. Over another line it keeps it.
void SimulatedSeat::welcome()
{
    if (m_mind) {
        return;
    }
    m_options.seat = m_end.welcome()->seat;
    const Seat *seat = find(m_options.scenario.seats, m_options.seat);
    if (seat != nullptr && seat->kind == SeatKind::facilitator) {
        m_mind = std::make_unique<Facilitator>(m_end, m_options, inLockstep());
    } else if (seat != nullptr && std::ranges::any_of(agenciesPlayed(*seat), [&](const AgencyId &agency) {
                   return m_options.team.of(agency).acts;
               })) {
        m_mind = std::make_unique<Player>(m_end, m_options);
    }
}

bool SimulatedSeat::inLockstep() const
{
    const auto &welcome = m_end.welcome();
    return welcome && std::ranges::find(welcome->features, feature::lockstep) != welcome->features.end();
}

std::optional<ExerciseTime> SimulatedSeat::act(ExerciseTime now, bool quiet)
{
    if (!m_mind || inLockstep()) {
        return std::nullopt;
    }
    Turn turn = m_mind->turn(Step{now, quiet});
    for (const Proposal &proposal : turn.proposals) {
        m_end.propose(proposal);
    }
    return turn.next;
}

SimulatedSeat::~SimulatedSeat() = default;

// ── the facilitator ──────────────────────────────────────────────────────────────────────────────────────────────────

void SimulatedSeat::Facilitator::notice(const Delivery &delivery)
{
    const Happened &happened = delivery.happened;
    if (std::holds_alternative<ExerciseStarted>(happened.event)) {
        intend(plan().clock.length, [this] { propose("end", EndExercise{}); });
    } else if (const auto *closed = std::get_if<RoundClosed>(&happened.event)) {
        const Ref round = closed->of;
        const Thing *opened = state().find(round);
        const auto *what = opened == nullptr ? nullptr : std::get_if<RoundOpened>(&opened->what->event);
        const Millis pause = within(Millis{10'000}, 0.5, 1.5, what == nullptr ? "" : what->round.value, "reveal");
        intend(happened.at + pause, [this, round] { propose("reveal " + round.text(), RevealRound{round}); });
    }
}

void SimulatedSeat::Facilitator::think(const Step &step)
{
    if (!step.quiet) {
        return;
    }
    switch (state().status) {
    case Status::lobby:
        if (!staffStandIns() && !openQuestionnaires(When::before) && m_lockstep) { // in real time it waits for people
            propose("start", StartExercise{});
        }
        return;
    case Status::paused:
        for (const auto &[ref, round] : state().rounds) {
            if (round.open && round.freezes) {
                propose("close " + ref.text(), CloseRound{{ref}});
                return;
            }
        }
        return;
    case Status::ended:
        if (!openQuestionnaires(When::after)) {
            propose("close", CloseExercise{});
        }
        return;
    case Status::running:
    case Status::closed: return;
    }
}

/// Records which seats the program plays because nobody came. @returns false when that is done
bool SimulatedSeat::Facilitator::staffStandIns()
{
    bool any = false;
    for (const Seat &seat : plan().seats) {
        const auto agencies = agenciesPlayed(seat);
        const bool isStandIn =
            std::ranges::any_of(agencies, [&](const AgencyId &agency) { return options().team.of(agency).standIn; });
        if (isStandIn && !state().staffed.contains(seat.id)) {
            propose("staff " + seat.id.value, StaffSeat{{seat.id, StaffedBy::program}});
            any = true;
        }
    }
    return any;
}

/// @returns false when all of them are open already.
bool SimulatedSeat::Facilitator::openQuestionnaires(When when)
{
    bool any = false;
    for (const Questionnaire &questionnaire : plan().questionnaires) {
        if (questionnaire.when == when && !state().questionnairesOpened.contains(questionnaire.id)) {
            propose("open " + questionnaire.id.value, OpenQuestionnaire{{questionnaire.id}});
            any = true;
        }
    }
    return any;
}

} // namespace samvirke
