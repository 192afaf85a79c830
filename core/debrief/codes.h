// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string_view>
#include <utility>

/// What observations can be coded with. Keys stand in people's files and never change; the words are in
/// app/report/code_text.cpp.
namespace samvirke {

/// The ten indicators of collaboration with the dimension of each (D'Amour and others 2008).
inline constexpr std::array<std::pair<std::string_view, std::string_view>, 10> collaborationIndicators{
    {{"goals", "shared_goals"},
     {"client_orientation", "shared_goals"},
     {"acquaintance", "internalization"},
     {"trust", "internalization"},
     {"centrality", "governance"},
     {"leadership", "governance"},
     {"innovation", "governance"},
     {"connectivity", "governance"},
     {"formalization", "formalization"},
     {"information_exchange", "formalization"}}};

inline constexpr std::array<std::string_view, 4> dimensionCodes{"shared_goals", "internalization", "governance",
                                                                "formalization"};

/// What stood in the way.
inline constexpr std::array<std::string_view, 3> obstacleCodes{"bureaucracy", "resources", "culture"};

/// Principles of joint work (JESIP), then those of Norwegian preparedness.
inline constexpr std::array<std::string_view, 9> principleCodes{"co_locate",  "communicate",      "co_ordinate",
                                                                "joint_risk", "shared_awareness", "ansvar",
                                                                "naerhet",    "likhet",           "samvirke"};

/// One key of the evaluator's coding pad.
struct PadCode
{
    std::string_view code;
    char key;           ///< on the keyboard, from the upper left
    bool lasts = false; ///< pressed again when it is over
};
inline constexpr std::array<PadCode, 9> padCodes{{{"shares", 'Q'},
                                                  {"asks", 'W'},
                                                  {"confirms", 'E'},
                                                  {"takes_lead", 'A'},
                                                  {"defers", 'S'},
                                                  {"conflict", 'D'},
                                                  {"mandate", 'Z'},
                                                  {"decision_model", 'X'},
                                                  {"silence", 'C', true}}};

enum class CodeKind : std::uint8_t { indicator, dimension, obstacle, principle, pad };

/// The keys of a kind, in the order in which they are offered.
[[nodiscard]] std::span<const std::string_view> codesOf(CodeKind kind);

} // namespace samvirke
