// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "debrief/debrief.h"
#include "report/words.h"

#include <QColor>

#include <span>
#include <vector>

/// The tables of a debrief, as windows and reports show them.
namespace samvirke {

/// One cell of a debrief's table, with the entries that prove it.
struct EvidenceCell
{
    QString text;
    QString help;        ///< said on pointing and to assistive technology
    bool marked = false; ///< differs from what was planned
    QColor ground = {};  ///< behind the text, where a shade helps; never without the text that says the same
    std::vector<std::int64_t> entries;
};

struct EvidenceRow
{
    std::vector<EvidenceCell> cells;
    std::vector<std::int64_t> entries; ///< for cells without entries of their own
};

struct EvidenceTable
{
    QStringList header;
    std::vector<int> numeric; ///< columns set flush right
    std::vector<EvidenceRow> rows;
};

[[nodiscard]] EvidenceTable measureTable(const Words &words, const Debrief &debrief);
[[nodiscard]] EvidenceTable taskTable(const Words &words, const Scenario &scenario, const Debrief &debrief);
/// Planned and played roles, a row a task, a column an agency.
[[nodiscard]] EvidenceTable roleTable(const Words &words, const Scenario &scenario, const Debrief &debrief);
/// What cost most in each measure, and what it would have been otherwise.
[[nodiscard]] EvidenceTable costliestTable(const Words &words, const Scenario &scenario, const Debrief &debrief);
/// How urgent each agency found each matter.
[[nodiscard]] EvidenceTable urgencyTable(const Words &words, const Scenario &scenario, const Debrief &debrief);
[[nodiscard]] EvidenceTable contactTable(const Words &words, const Scenario &scenario, const ContactNetwork &network);
/// The matrix as each agency saw it: whom it named when a round asked who answers for a task.
[[nodiscard]] EvidenceTable ownerTable(const Words &words, const Scenario &scenario, const Debrief &debrief);
/// Who had an information item when, from whom, and to whom they passed it on.
[[nodiscard]] EvidenceTable travelTable(const Words &words, const Scenario &scenario, const InformationTravel &travel);
/// The entries behind what the record says of an indicator.
[[nodiscard]] std::vector<std::int64_t> behaviourEntries(const Debrief &debrief, const Indicator &indicator);
[[nodiscard]] EvidenceTable collaborationTable(const Words &words, const Debrief &debrief);
[[nodiscard]] EvidenceTable targetTable(const Words &words, const Scenario &scenario, const Debrief &debrief);
[[nodiscard]] EvidenceTable observationTable(const Words &words, const Scenario &scenario, const Debrief &debrief);
[[nodiscard]] EvidenceTable scaleTable(const Words &words, const Scenario &scenario, const Debrief &debrief);
[[nodiscard]] EvidenceTable activityTable(const Words &words, const Scenario &scenario, const Debrief &debrief);
/// The entries with the numbers @p which, or all; only those with @p filter in them.
/// @param corrected what was said after the exercise that acts were really about
[[nodiscard]] EvidenceTable entryTable(const Words &words, const Scenario &scenario, std::span<const Entry> entries,
                                       const std::vector<std::int64_t> *which, const QString &filter,
                                       const Attributions &corrected = {});

} // namespace samvirke
