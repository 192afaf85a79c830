// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/ids.h"

#include <cstddef>

/// What a stranger, or a seat that lies, can make the other end hold, wait or work: everything has a bound.
namespace samvirke::limits {

inline constexpr std::size_t helloBytes = 8U << 10U;     ///< of a frame before the handshake is done
inline constexpr std::size_t frameBytes = 1U << 20U;     ///< of any later frame
inline constexpr std::size_t welcomeBytes = 32U << 20U;  ///< of the host's first frame, which holds the scenario
inline constexpr std::size_t queuedBytes = 1U << 20U;    ///< for a seat that does not read; beyond, its line is closed
inline constexpr std::size_t lowWaterBytes = 64U << 10U; ///< more is queued only when less than this waits
inline constexpr std::size_t mediaPartBytes = 64U << 10U;
inline constexpr std::size_t mediaBytes = 64U << 20U; ///< of one file
inline constexpr std::size_t readBytes = 64U << 10U;  ///< taken from one line before the others get their turn
inline constexpr int socketBytes = 512 << 10;         ///< that the system may hold for one line

inline constexpr int backlog = 4096;        ///< connections that the system keeps until they are looked at
inline constexpr Millis handshake{5'000};   ///< from connecting to hello
inline constexpr Millis aliveEvery{2'000};  ///< an end that has nothing to say says this
inline constexpr Millis thoughtGone{5'000}; ///< after this another laptop may have the seat without asking
inline constexpr Millis silence{15'000};    ///< after this an end counts as gone

// strangers
inline constexpr std::size_t handshakesAtOnce = 1'024; ///< of all addresses together
inline constexpr int failuresForgiven = 5;             ///< by address; after them its connections wait in line
inline constexpr Millis failuresForgotten{60'000};
inline constexpr int suspectsPerSecond = 250;        ///< handshakes of all addresses that guessed wrong
inline constexpr std::size_t suspectsWaiting = 512;  ///< of one address; beyond, one of them is closed at random
inline constexpr std::size_t addressesKnown = 4'096; ///< whose failures are remembered

} // namespace samvirke::limits
