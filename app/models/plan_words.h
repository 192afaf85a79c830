// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/names.h"
#include "plan/describe.h"

/// What describe.h says of keys and choices, in the language of who reads it.
namespace samvirke {

/// A key as a heading: "Asks urgency".
[[nodiscard]] QString keyText(const Words &words, std::string_view key);
/// What a key means, as describe.h has it.
[[nodiscard]] QString meaningText(const Words &words, std::string_view meaning);
/// Every meaning that can be translated; a test holds them equal to those of describe.h.
[[nodiscard]] QStringList knownMeanings();
[[nodiscard]] QStringList knownKeys(); ///< as headings

[[nodiscard]] QString choiceText(const Words &words, AgencyKind kind);
[[nodiscard]] QString choiceText(const Words &words, SeatKind kind);
[[nodiscard]] QString choiceText(const Words &words, Medium medium);
[[nodiscard]] QString choiceText(const Words &words, Mode mode);
[[nodiscard]] QString choiceText(const Words &words, Share share);
[[nodiscard]] QString choiceText(const Words &words, Serves serves);
[[nodiscard]] QString choiceText(const Words &words, InjectKind kind);
[[nodiscard]] QString choiceText(const Words &words, Expected what);
[[nodiscard]] QString choiceText(const Words &words, Scale scale);
[[nodiscard]] QString choiceText(const Words &words, When when);

/// The values of a choice, by their names in files.
template <class Enum>
[[nodiscard]] std::vector<Named> choicesNamed(const Words &words)
{
    std::vector<Named> all;
    all.reserve(Names<Enum>::all.size());
    for (const auto &[value, name] : Names<Enum>::all) {
        all.push_back({std::string(name), choiceText(words, value), {}});
    }
    return all;
}

} // namespace samvirke
