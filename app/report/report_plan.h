// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "debrief/evaluation.h"
#include "report/words.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <vector>

/// What stands in a debrief's report, and in which order.
namespace samvirke {

enum class ReportPart : std::uint8_t {
    overview,
    profile,
    timeline,
    tasks,
    matrix,
    findings,
    improvementPlan,
    costliest,
    urgency,
    travel, ///< where facts went
    network,
    collaboration,
    evaluators,
    questionnaires,
    activity,
    seatLogs, ///< what each seat did, a log each
    method,
    proof, ///< always the last: it holds what the others name
};

/// What becomes of findings that are disputed: they stand as such with the reason, or are left out.
enum class Disputed : std::uint8_t { marked, leftOut };

struct ReportPlan
{
    struct Part
    {
        ReportPart part{};
        bool included = true;
        bool operator==(const Part &) const = default;
    };
    std::vector<Part> parts; ///< each once
    Disputed disputed = Disputed::marked;
    bool operator==(const ReportPlan &) const = default;
    [[nodiscard]] bool has(ReportPart part) const;
};

/// Everything but the logs of the seats.
[[nodiscard]] ReportPlan wholeReport();

enum class ReportTemplate : std::uint8_t {
    whole,
    afterAction,      ///< after-action report with improvement plan, as HSEEP orders it
    evaluationReport, ///< as Norwegian guides to exercises order it
    hotWash,          ///< two pages for those who are still in the room
    seatLogs,         ///< who did what when, a log each seat
};
[[nodiscard]] const std::vector<ReportTemplate> &reportTemplates();
[[nodiscard]] ReportPlan planOf(ReportTemplate which);
[[nodiscard]] QString templateName(const Words &words, ReportTemplate which);

/// "findings": names the part in files.
[[nodiscard]] std::string_view keyOf(ReportPart part);
[[nodiscard]] QString partName(const Words &words, ReportPart part);

/// "findings -timeline ...": parts in their order, those with a minus left out.
[[nodiscard]] QString toText(const ReportPlan &plan);
/// Reads what toText() wrote; parts that it does not name stand at the end, left out.
[[nodiscard]] ReportPlan reportPlanFrom(const QString &text);

/// What should be seen to before the report goes out, a sentence each.
[[nodiscard]] QStringList reportWarnings(const Words &words, const Debrief &debrief, const Evaluation &evaluation,
                                         const ReportPlan &plan);

} // namespace samvirke
