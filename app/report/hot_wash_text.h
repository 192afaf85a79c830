// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "debrief/hot_wash.h"
#include "report/report.h"

namespace samvirke {

/// "Largest split of urgency"
[[nodiscard]] QString momentName(const Words &words, HotMoment::Kind kind);
/// What happened, as a sentence.
[[nodiscard]] QString momentText(const Words &words, const Scenario &scenario, const HotMoment &moment);
/// What to ask those who were there.
[[nodiscard]] QString momentQuestion(const Words &words, HotMoment::Kind kind);
/// The kinds that were looked for and that the record has none of; empty: it has all.
[[nodiscard]] QString missingKindsText(const Words &words, const HotWash &wash);
/// The exercise as a line, the moment on it, and its entries.
[[nodiscard]] Drawing momentDrawing(const Words &words, const Debrief &debrief, std::span<const Entry> entries,
                                    const HotMoment &moment, bool dark = false);

/// What was said and done in the moment, in the words of the record.
struct Quote
{
    std::int64_t entry = 0;
    QString when, who, what;
};
inline constexpr std::size_t mostQuotes = 4;
[[nodiscard]] std::vector<Quote> momentQuotes(const Words &words, const Scenario &scenario,
                                              std::span<const Entry> entries, const HotMoment &moment);

/// One moment as it is shown and talked about.
struct HotSlide
{
    HotMoment moment;
    QString question;
    QString note;             ///< what was said about it
    QString keptNote = {};    ///< as it stands in the exercise's evaluation
    std::string finding = {}; ///< there: its id
};

/// The slides of an exercise, as chosen by rule or as people have changed them since.
struct HotDeck
{
    HotWash wash;
    std::vector<HotSlide> slides;
};
[[nodiscard]] HotDeck hotDeck(const Words &words, const Scenario &scenario, std::span<const Entry> entries,
                              const Debrief &debrief);

/// The slides as a report to keep.
[[nodiscard]] Report hotWashReport(const Words &words, const Scenario &scenario, const Debrief &debrief,
                                   std::span<const Entry> entries, const QString &lastHash,
                                   const std::vector<HotSlide> &slides);

} // namespace samvirke
