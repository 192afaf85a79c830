// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "play/decide.h"
#include "play/state.h"

#include "test_name.h"

#include <random>

/// Random events, commands and whole histories. Everything depends on the seed alone.
namespace samvirke::test {

class Luck
{
public:
    explicit Luck(std::uint64_t seed) : m_engine(seed) {}
    std::uint64_t bits() { return m_engine(); }
    std::size_t below(std::size_t n) { return n == 0 ? 0 : m_engine() % n; }
    bool chance(int percent) { return below(100) < static_cast<std::size_t>(percent); }
    template <class T>
    const T &pick(const std::vector<T> &list)
    {
        return list[below(list.size())];
    }

    /// From now on every text is one that occurs nowhere else.
    void useTokens() { m_tokens = true; }
    [[nodiscard]] bool usesTokens() const { return m_tokens; }
    std::string token()
    {
        static constexpr char digits[] = "0123456789abcdef";
        std::string text = "tok";
        for (std::uint64_t value = bits(), i = 0; i < 16; ++i, value >>= 4U) {
            text += digits[value & 15U];
        }
        return text;
    }

private:
    std::mt19937_64 m_engine;
    bool m_tokens = false;
};

/// An event of @p kind.
[[nodiscard]] Event randomEvent(Luck &luck, const Scenario &scenario, Kind kind, const std::vector<Ref> &refs = {});

[[nodiscard]] Proposal randomProposal(Luck &luck, const Scenario &scenario, const std::vector<Ref> &refs);

/// A command that answers @p to as the plan means it, and the seat for it; nothing where there is nothing to answer.
[[nodiscard]] std::optional<std::pair<SeatId, Proposal>> answerTo(Luck &luck, const Scenario &scenario,
                                                                  const Happened &to);

/// One exercise played at random: what was tried, and what happened.
struct History
{
    std::vector<Happened> happened;
    ExerciseState state;
    int accepted = 0;
    int refused = 0;
};

/// Tries @p commands random commands from random seats, with time going on by random steps; starts early and never ends
/// by itself.
[[nodiscard]] History randomHistory(const Scenario &scenario, std::uint64_t seed, int commands, bool tokens = false);

} // namespace samvirke::test
