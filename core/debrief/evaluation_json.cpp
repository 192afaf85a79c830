// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "debrief/evaluation.h"

#include "debrief/json_parts.h"
#include "debrief/judging.h"

namespace samvirke {

namespace {

/// Those that something was said to, and people's own; each with what its rule says now.
void writeFindings(json::Writer &out, const Debrief &debrief, const Evaluation &evaluation)
{
    const std::vector<ReviewedFinding> all = reviewed(debrief, evaluation);
    out.key("findings").beginArray();
    for (const ReviewedFinding &finding : all) {
        if (evaluation.finding(finding.id) == nullptr) {
            continue;
        }
        out.beginObject();
        out.key("id").text(finding.id);
        out.key("standing").text(keyOf(finding.standing));
        textOrNull(out, "rule", finding.rule);
        out.key("still_found").boolean(!finding.gone);
        out.key("severity").number(finding.severity);
        out.key("at_ms").number(finding.at.count());
        writeIds(out, "agencies", finding.agencies);
        writeIds(out, "tasks", finding.tasks);
        writeIds(out, "items", finding.items);
        writeEntries(out, "entries", entriesWithMerged(all, finding));
        textOrNull(out, "text", finding.text);
        textOrNull(out, "annotation", finding.annotation);
        textOrNull(out, "reason", finding.reason);
        textOrNull(out, "into", finding.into);
        out.key("lesson").text(keyOf(finding.lesson));
        textOrNull(out, "principle", finding.principle);
        textOrNull(out, "obstacle", finding.obstacle);
        textOrNull(out, "dimension", finding.dimension);
        writeEntries(out, "notes", finding.notes);
        out.endObject();
    }
    out.endArray();
}

void writePlan(json::Writer &out, const std::vector<Improvement> &plan)
{
    out.key("plan").beginArray();
    for (const Improvement &action : plan) {
        out.beginObject();
        out.key("id").text(action.id);
        out.key("issue").text(action.issue);
        out.key("action").text(action.action);
        out.key("element").text(keyOf(action.element));
        textOrNull(out, "owner", action.owner.value);
        textOrNull(out, "contact", action.contact);
        textOrNull(out, "start", action.start);
        textOrNull(out, "due", action.due);
        out.key("status").text(keyOf(action.status));
        textOrNull(out, "finding", action.finding);
        textOrNull(out, "carried_from", action.carriedFrom);
        out.key("progress").text(keyOf(action.progress));
        out.endObject();
    }
    out.endArray();
}

} // namespace

void writeEvaluation(json::Writer &out, const Debrief &debrief, const Evaluation &evaluation)
{
    out.key("evaluation").beginObject();
    writeFindings(out, debrief, evaluation);
    writePlan(out, evaluation.plan);
    out.key("weights").beginObject();
    for (const auto &[measure, weight] : evaluation.weights) {
        out.key(measure).decimal(weight);
    }
    out.endObject();
    out.key("words").beginObject();
    for (const auto &[part, text] : evaluation.words) {
        out.key(part).text(text);
    }
    out.endObject();
    out.key("attributions").beginArray();
    for (const auto &[entry, attribution] : evaluation.attributions) {
        out.beginObject();
        out.key("entry").number(entry);
        out.key("task").text(attribution.task.value);
        out.key("reason").text(attribution.reason);
        out.endObject();
    }
    out.endArray();
    textOrNull(out, "delete_on", evaluation.deleteOn);
    out.endObject();
}

} // namespace samvirke
