// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/problem.h"

#include <set>
#include <string>
#include <string_view>
#include <vector>

/// What reader and overlay share.
namespace samvirke {

namespace yaml {
struct Node;
}

inline constexpr int scenarioVersion = 1;
inline constexpr std::string_view scenarioFormat = "samvirke-scenario";
inline constexpr std::string_view overlayFormat = "samvirke-overlay";
inline constexpr std::string_view questionnairesFormat = "samvirke-questionnaires";

/// A letter or digit, then letters, digits, dashes and underscores; at most 64. A dot would break paths.
[[nodiscard]] bool isGoodId(std::string_view id);

/// How many wrong names of one file get a guess: more than anybody reads, and each is compared with every name.
inline constexpr int mostGuesses = 100;

/// The one of @p names that @p wrong was probably meant to be, or nothing.
[[nodiscard]] std::string nearestName(std::string_view wrong, const std::vector<std::string> &names);

/// False, with a problem, if the document does not say that it is a @p format of a version that can be read.
[[nodiscard]] bool checkFormat(const yaml::Node &root, std::string_view format, std::vector<Problem> &problems);

} // namespace samvirke
