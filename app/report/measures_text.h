// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "measures/agreement.h"
#include "report/words.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace samvirke {

/// Why a table does not have a value for some statistic.
enum class Undefined : std::uint8_t {
    fewRaters,
    notTwoRaters,
    noPairs,
    missingRatings,
    fewUnits,
    noVariation,
    words,
    negative,
    fewNodes,
    noTies,
    tooLarge
};

[[nodiscard]] std::string_view keyOf(Undefined why);
/// What the statistic would need.
[[nodiscard]] QString undefinedText(const Words &words, Undefined why);

/// One figure of a table of ratings or of a network.
struct Statistic
{
    std::string_view key; ///< "alpha", "cohen.linear", "path_length"
    std::optional<double> value;
    Undefined why{}; ///< where there is no value
};

[[nodiscard]] QString statisticName(const Words &words, std::string_view key);
/// The definition that it follows: of some there are several.
[[nodiscard]] QString statisticDefinition(const Words &words, std::string_view key);
[[nodiscard]] QString levelName(const Words &words, Level level);

/// A line each: name, value and definition, or what is lacking.
[[nodiscard]] QStringList statisticLines(const Words &words, const std::vector<Statistic> &statistics);

} // namespace samvirke
