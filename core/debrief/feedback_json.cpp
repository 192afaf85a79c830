// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "debrief/json_parts.h"
#include "debrief/judging.h"

#include "play/describe_events.h"

namespace samvirke {

namespace {

void writeCollaboration(json::Writer &out, const std::vector<Indicator> &indicators)
{
    out.key("collaboration").beginObject();
    out.key("behaviour").beginArray();
    for (const Indicator &indicator : indicators) {
        out.beginObject();
        out.key("what").text(indicator.key);
        out.key("dimension").text(indicator.dimension);
        decimalOrNull(out, "value", indicator.behaviour);
        out.key("level");
        if (indicator.behaviourLevel) {
            out.number(*indicator.behaviourLevel);
        } else {
            out.null();
        }
        out.key("status").text(indicator.behaviour ? "ok" : "not_enough_evidence");
        out.key("from").beginArray();
        for (const std::string_view measure : indicator.from) {
            out.text(measure);
        }
        out.endArray();
        out.endObject();
    }
    out.endArray();
    out.key("judgement").beginArray();
    for (const Indicator &indicator : indicators) {
        out.beginObject();
        out.key("what").text(indicator.key);
        out.key("dimension").text(indicator.dimension);
        decimalOrNull(out, "median", indicator.judgement);
        decimalOrNull(out, "spread", indicator.spread);
        out.key("answers").number(indicator.answers);
        out.key("status").text(indicator.judgement ? "ok" : indicator.answers > 0 ? "too_few_answers" : "not_answered");
        out.endObject();
    }
    out.endArray();
    out.endObject();
}

void writeScales(json::Writer &out, const std::vector<ScaleResult> &scales)
{
    out.key("scales").beginArray();
    for (const ScaleResult &scale : scales) {
        out.beginObject();
        out.key("what").text(scale.key);
        out.key("when").text(nameOf(scale.when));
        textOrNull(out, "agency", scale.agency ? scale.agency->value : std::string_view{});
        out.key("answers").number(scale.answers);
        decimalOrNull(out, "value", scale.value);
        out.key("status").text(scale.value                     ? "ok"
                               : scale.answers == 0            ? "not_answered"
                               : scale.answers >= fewestPeople ? "pooled"
                                                               : "too_few_answers");
        out.endObject();
    }
    out.endArray();
}

void writeTargets(json::Writer &out, const std::vector<TargetResult> &targets)
{
    out.key("targets").beginArray();
    for (const TargetResult &target : targets) {
        out.beginObject();
        out.key("id").text(target.target.value);
        out.key("ratings").beginArray();
        for (std::size_t i = 0; i < target.ratings.size(); ++i) {
            out.beginObject();
            out.key("rating").text(nameOf(target.ratings[i].first));
            out.key("comment").text(target.comments[i]);
            writeEntries(out, "entries", {target.ratings[i].second});
            out.endObject();
        }
        out.endArray();
        out.endObject();
    }
    out.endArray();
}

void writeObservations(json::Writer &out, const std::vector<Observation> &observations)
{
    out.key("observations").beginArray();
    for (const Observation &observation : observations) {
        out.beginObject();
        out.key("at_ms").number(observation.at.count());
        out.key("text").text(observation.text);
        out.key("tag").text(nameOf(observation.tag));
        textOrNull(out, "code", observation.code);
        textOrNull(out, "obstacle", observation.obstacle);
        textOrNull(out, "dimension", observation.dimension);
        textOrNull(out, "principle", observation.principle);
        writeIds(out, "agencies", observation.about);
        writeEntries(out, "entries", {observation.entry});
        writeEntries(out, "linked", observation.entries);
        out.endObject();
    }
    out.endArray();
}

} // namespace

void writeFeedback(json::Writer &out, const Debrief &debrief)
{
    writeCollaboration(out, debrief.collaboration);
    writeScales(out, debrief.scales);
    writeTargets(out, debrief.targets);
    writeObservations(out, debrief.observations);
}

} // namespace samvirke
