// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/lookup.h"
#include "play/advance.h"
#include "play/decide.h"
#include "play/entry.h"

#include "test_name.h"

#include <QtTest>

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

/// An exercise that a test plays by hand: says what seats do, lets time go on, and keeps the entries.
namespace samvirke::test {

class Bench
{
public:
    explicit Bench(Scenario plan) : scenario(std::move(plan))
    {
        take({testName("created"), {}, {}, {}, {}, ExerciseCreated{"x", scenario.id, {}, "en", "", {}, "test"}});
    }

    /// What the host would answer.
    [[nodiscard]] Verdict tries(std::string_view seat, Command command, std::string_view as = {}, Millis ago = {})
    {
        return decide(scenario, state, *find(scenario.seats, SeatId(seat)),
                      {Ref{++m_names}, AgencyId(as), ago, std::move(command)}, now);
    }

    /// The seat does it and the host takes it; anything else ends the test program.
    Ref does(std::string_view seat, Command command, std::string_view as = {}, Millis ago = {})
    {
        const std::string_view name = infoOf(kindOf(command)).command;
        Verdict verdict = tries(seat, std::move(command), as, ago);
        if (const auto *refusal = std::get_if<Refusal>(&verdict)) {
            qFatal("%s by %s was refused: %d, %s", name.data(), std::string(seat).c_str(),
                   static_cast<int>(refusal->why), refusal->about.c_str());
        }
        const Ref ref = std::get<std::vector<Happened>>(verdict).front().ref;
        for (Happened &h : std::get<std::vector<Happened>>(verdict)) {
            take(std::move(h));
        }
        follow();
        return ref;
    }

    /// Lets the clock go on to @p at; freezes are closed on the way.
    void until(ExerciseTime at)
    {
        now = std::max(now, at);
        follow();
        while (state.status == Status::paused && state.pauseCause == PauseCause::freeze) {
            for (const auto &[ref, round] : std::map(state.rounds)) {
                if (round.open) {
                    const ExerciseTime wanted = now;
                    now = state.now;
                    does("lead", CloseRound{{ref}});
                    now = wanted;
                }
            }
            follow();
        }
    }

    /// The name of the release of @p inject; it must have been released.
    [[nodiscard]] Ref released(std::string_view inject) const
    {
        const auto it = state.cues.find(InjectId(inject));
        if (it == state.cues.end() || !it->second.released) {
            qFatal("%s was not released", std::string(inject).c_str());
        }
        return *it->second.released;
    }

    Scenario scenario;
    ExerciseState state;
    ExerciseTime now{0};
    std::vector<Entry> entries;

private:
    void take(Happened h)
    {
        state = apply(std::move(state), h);
        entries.push_back({static_cast<std::int64_t>(entries.size()) + 1, 0, 0, std::move(h)});
    }

    void follow()
    {
        Advanced advanced = advance(scenario, state, now, testName);
        for (Happened &h : advanced.happened) {
            take(std::move(h));
        }
    }

    std::uint64_t m_names = 0;
};

inline Addressees to(std::vector<std::string> parties, std::string_view channel = {})
{
    Addressees sent;
    for (std::string &party : parties) {
        sent.to.emplace_back(std::move(party));
    }
    sent.channel = ChannelId(channel);
    return sent;
}

} // namespace samvirke::test
