// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "random_fields.h"

#include "plan/lookup.h"
#include "play/advance.h"

namespace samvirke::test {

Event randomEvent(Luck &luck, const Scenario &scenario, Kind kind, const std::vector<Ref> &refs)
{
    Event event = alternative<Event>(static_cast<std::size_t>(kind));
    Filler filler(luck, scenario, refs);
    std::visit([&](auto &e) { fields(filler, e); }, event);
    return event;
}

Proposal randomProposal(Luck &luck, const Scenario &scenario, const std::vector<Ref> &refs)
{
    Proposal proposal;
    proposal.ref = Ref{luck.bits() | 1U};
    proposal.command = alternative<Command>(luck.below(std::variant_size_v<Command::Kinds>));
    Filler filler(luck, scenario, refs);
    std::visit([&](auto &c) { fields(filler, c); }, proposal.command);
    if (luck.chance(20)) {
        filler.fill(proposal.as);
    }
    if (luck.chance(20)) {
        proposal.ago = Millis{static_cast<std::int64_t>(luck.below(60'000))};
    }
    return proposal;
}

std::optional<std::pair<SeatId, Proposal>> answerTo(Luck &luck, const Scenario &scenario, const Happened &to)
{
    Proposal proposal;
    proposal.ref = Ref{luck.bits() | 1U};
    const auto receiver = [&](const Addressees &sent) -> std::optional<SeatId> {
        if (sent.to.empty()) {
            return std::nullopt;
        }
        const std::vector<const Seat *> seats = seatsOf(scenario, luck.pick(sent.to));
        return seats.empty() ? std::nullopt : std::optional{luck.pick(seats)->id};
    };
    std::optional<SeatId> seat;
    if (const auto *offered = std::get_if<HandoverOffered>(&to.event)) {
        seat = receiver(offered->sent);
        proposal.command = AnswerHandover{{to.ref, luck.chance(70), {}}};
    } else if (const auto *asked = std::get_if<RequestMade>(&to.event)) {
        seat = receiver(asked->sent);
        proposal.command = AnswerRequest{{to.ref, Outcome::partly, {}, {}}};
    } else if (std::holds_alternative<ObservationNoted>(to.event)) {
        seat = to.seat;
        proposal.command = AmendObservation{{to.ref, "Better so.", NoteTag::question, {}, Millis{0}}};
    } else if (std::holds_alternative<MapMarked>(to.event)) {
        seat = to.seat;
        proposal.as = to.agency;
        proposal.command = RemoveMapMark{{to.ref}};
    } else if (std::holds_alternative<ExerciseEnded>(to.event)) {
        seat = SeatId("lead");
        proposal.command = CloseExercise{};
    } else if (std::holds_alternative<InjectReleased>(to.event) && luck.chance(20)) {
        seat = SeatId("lead");
        proposal.command = TakeBackInject{{to.ref}};
    } else if (const auto *round = std::get_if<RoundOpened>(&to.event); round != nullptr && !round->asked.empty()) {
        std::vector<SeatId> seats;
        const AgencyId agency = luck.pick(round->asked);
        for (const Seat &s : scenario.seats) {
            if (s.agency == agency && s.kind == SeatKind::player) {
                seats.push_back(s.id);
            }
        }
        RoundAnswered answered;
        answered.of = to.ref;
        for (const AskedQuestion &question : round->questions) {
            answered.answers.push_back({question.id, question.options.empty() ? "?" : luck.pick(question.options)});
        }
        if (!seats.empty()) {
            seat = luck.pick(seats);
        }
        proposal.command = AnswerRound{std::move(answered)};
    }
    return seat ? std::optional{std::pair{*seat, std::move(proposal)}} : std::nullopt;
}

History randomHistory(const Scenario &scenario, std::uint64_t seed, int commands, bool tokens)
{
    Luck luck(seed);
    if (tokens) {
        luck.useTokens();
    }
    History history;
    const auto follow = [&](ExerciseTime to) {
        Advanced advanced = advance(scenario, std::move(history.state), to, testName);
        history.state = std::move(advanced.state);
        history.happened.insert(history.happened.end(), advanced.happened.begin(), advanced.happened.end());
    };
    const auto propose = [&](const Seat &seat, const Proposal &proposal, ExerciseTime now) {
        Verdict verdict = decide(scenario, history.state, seat, proposal, now);
        if (auto *happened = std::get_if<std::vector<Happened>>(&verdict)) {
            ++history.accepted;
            for (Happened &h : *happened) {
                history.state = apply(std::move(history.state), h);
                history.happened.push_back(h);
            }
        } else {
            ++history.refused;
        }
    };
    const Seat &facilitator = *std::ranges::find(scenario.seats, SeatKind::facilitator, &Seat::kind);
    Happened created;
    created.ref = testName("created");
    created.event = ExerciseCreated{"x", scenario.id, {}, "en", "", {}, "test"};
    history.state = apply(std::move(history.state), created);
    history.happened.push_back(created);
    ExerciseTime now{0};
    for (int i = 0; i < commands; ++i) {
        std::vector<Ref> refs;
        for (std::size_t back = 0; back < 40 && back < history.happened.size(); ++back) {
            refs.push_back(history.happened[history.happened.size() - 1 - back].ref);
        }
        if (!history.happened.empty() && luck.chance(30)) {
            const std::size_t back = luck.below(std::min<std::size_t>(history.happened.size(), 15));
            if (const auto answer = answerTo(luck, scenario, history.happened[history.happened.size() - 1 - back])) {
                propose(*find(scenario.seats, answer->first), answer->second, now);
                follow(now);
            }
        }
        Proposal proposal = randomProposal(luck, scenario, refs);
        const Seat &seat = luck.pick(scenario.seats);
        if (i == 5) {
            proposal = {Ref{luck.bits() | 1U}, {}, {}, StartExercise{}};
        }
        const bool ends = std::holds_alternative<EndExercise>(proposal.command) ||
                          std::holds_alternative<CloseExercise>(proposal.command);
        if (!ends || i > commands * 9 / 10) {
            propose(i == 5 || luck.chance(25) ? facilitator : seat, proposal, now);
        }
        if (const auto jumped = history.state.jumpedTo; jumped && *jumped > now) {
            now = *jumped;
        }
        follow(now);
        if (history.state.status == Status::running && luck.chance(40)) {
            now += Millis{static_cast<std::int64_t>(luck.below(20'000))};
            follow(now);
        } else if (history.state.status == Status::paused && luck.chance(30)) {
            propose(facilitator, {Ref{luck.bits() | 1U}, {}, {}, ResumeExercise{}}, now);
            follow(now);
        }
    }
    return history;
}

} // namespace samvirke::test
