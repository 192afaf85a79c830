// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reach_list.h"

#include "plan/check.h"
#include "report/measure_help.h"

#include <algorithm>
#include <string_view>

namespace samvirke {

namespace {

QString whatToAdd(const Words &words, std::string_view measure)
{
    const auto is = [&](auto... keys) { return ((measure == keys) || ...); };
    if (is("task_clarity", "mandate_adherence", "response_timeliness")) {
        return words("Reach", "Tasks that somebody answers for, with a target, opened by an inject.");
    }
    if (is("request_routing", "resource_deconfliction")) {
        return words("Reach", "Needs: who lacks what, and who should be asked for it.");
    }
    if (is("lead_recognition")) {
        return words("Reach", "Rounds that ask who leads, in phases that last long enough for them.");
    }
    if (is("handover_quality")) {
        return words("Reach", "Handovers: what passes from whom to whom.");
    }
    if (is("consult_inform")) {
        return words("Reach", "C and I in the role matrix, on tasks that are opened.");
    }
    if (is("matrix_agreement", "matrix_accuracy")) {
        return words("Reach", "Rounds that ask who answers for a task.");
    }
    if (is("information_reach")) {
        return words("Reach", "Information items that an inject carries, needed by somebody it does not reach.");
    }
    if (is("information_relevance")) {
        return words("Reach", "Information items that somebody needs, and some that others do not need.");
    }
    if (is("triple_alert")) {
        return words("Reach", "The emergency call centres that alert each other, as a mechanism.");
    }
    if (is("closed_loop")) {
        return words("Reach", "Critical information items that somebody needs, or needs.");
    }
    if (is("required_ties")) {
        return words("Reach", "Ties: who has to be in touch with whom.");
    }
    if (is("order_conformance")) {
        return words("Reach", "Tasks that have to come before others.");
    }
    if (is("shared_picture")) {
        return words("Reach", "Probes: what everybody should know at a moment.");
    }
    if (is("urgency_agreement")) {
        return words("Reach", "Injects that are rated by how urgent they are, some much and some little.");
    }
    return {};
}

} // namespace

QStringList reachHeader(const Words &words)
{
    return {words("Reach", "Measure"), words("Reach", "Offered"), words("Reach", "Needed"),
            words("Reach", "What it lives on")};
}

std::vector<LiveRow> reachRows(const Words &words, const Scenario &scenario)
{
    std::vector<Reach> all = reachOf(scenario);
    std::ranges::stable_sort(all, {}, &Reach::reachable);
    std::vector<LiveRow> rows;
    for (const Reach &reach : all) {
        const bool lacks = !reach.reachable();
        const QString name = measureName(words, reach.measure);
        const QString state = lacks ? QStringLiteral("✗ ") + name : QStringLiteral("✓ ") + name;
        const QString add = whatToAdd(words, reach.measure);
        LiveRow row;
        row.key = QString::fromLatin1(reach.measure.data(), static_cast<qsizetype>(reach.measure.size()));
        row.cells = {{state, lacks ? Tone::warm : Tone::plain},
                     {QString::number(reach.offered)},
                     {QString::number(reach.minimum), Tone::quiet},
                     {add, lacks ? Tone::plain : Tone::quiet}};
        row.said = lacks ? words("Reach", "%1 cannot be scored: %2 of %3. Add: %4")
                               .with({name, QString::number(reach.offered), QString::number(reach.minimum), add})
                         : words("Reach", "%1 can be scored.").with({name});
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace samvirke
