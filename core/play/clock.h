// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/ids.h"

#include <optional>

namespace samvirke {

/// The exercise clock as a value: what it showed at one moment of a steady clock, and how fast it goes. All arithmetic
/// is in whole milliseconds, so that every machine agrees.
class ExerciseClock
{
public:
    ExerciseClock() = default;
    ExerciseClock(ExerciseTime shows, Millis steadyNow, int ratePermille, bool runs)
        : m_shows(shows), m_since(steadyNow), m_ratePermille(ratePermille), m_runs(runs)
    {}

    /// What the clock shows at @p steadyNow; never goes backwards for growing @p steadyNow.
    [[nodiscard]] ExerciseTime at(Millis steadyNow) const
    {
        if (!m_runs || steadyNow <= m_since) {
            return m_shows;
        }
        return m_shows + Millis{(steadyNow - m_since).count() * m_ratePermille / 1000};
    }

    /// When the clock will show @p time; nothing while it stands. Rounded so that at() of the answer is not before @p
    /// time.
    [[nodiscard]] std::optional<Millis> when(ExerciseTime time) const
    {
        if (!m_runs || m_ratePermille <= 0) {
            return std::nullopt;
        }
        if (time <= m_shows) {
            return m_since;
        }
        return m_since + Millis{((time - m_shows).count() * 1000 + m_ratePermille - 1) / m_ratePermille};
    }

    [[nodiscard]] ExerciseClock stopped(Millis steadyNow) const
    {
        return {at(steadyNow), steadyNow, m_ratePermille, false};
    }
    [[nodiscard]] ExerciseClock started(Millis steadyNow) const
    {
        return {at(steadyNow), steadyNow, m_ratePermille, true};
    }
    [[nodiscard]] ExerciseClock withRate(Millis steadyNow, int permille) const
    {
        return {at(steadyNow), steadyNow, permille, m_runs};
    }
    [[nodiscard]] ExerciseClock setTo(Millis steadyNow, ExerciseTime shows) const
    {
        return {shows, steadyNow, m_ratePermille, m_runs};
    }
    [[nodiscard]] bool runs() const { return m_runs; }
    [[nodiscard]] int ratePermille() const { return m_ratePermille; }

private:
    ExerciseTime m_shows{0};
    Millis m_since{0};
    int m_ratePermille = 1000;
    bool m_runs = false;
};

} // namespace samvirke
