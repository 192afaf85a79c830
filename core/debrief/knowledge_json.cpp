// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "debrief/json_parts.h"
#include "debrief/judging.h"

namespace samvirke {

namespace {

void writeOwners(json::Writer &out, const std::vector<OwnerSaid> &answers)
{
    out.key("owners_said").beginArray();
    for (const OwnerSaid &answer : answers) {
        out.beginObject();
        out.key("task").text(answer.task.value);
        out.key("agency").text(answer.agency.value);
        textOrNull(out, "said", answer.said ? answer.said->value : std::string_view{});
        textOrNull(out, "right", answer.right.value);
        out.key("at_ms").number(answer.at.count());
        writeEntries(out, "entries", answer.entries);
        out.endObject();
    }
    out.endArray();
}

void writeReader(json::Writer &out, const Reader &reader)
{
    out.beginObject();
    out.key("agency").text(reader.agency.value);
    textOrNull(out, "seat", reader.seat.value);
    out.key("state").text(keyOf(reader.state));
    out.key("needs").boolean(reader.needs);
    out.key("given").boolean(reader.given);
    millisOrNull(out, "by_ms", reader.by);
    millisOrNull(out, "sent_ms", reader.sent);
    millisOrNull(out, "read_ms", reader.read);
    millisOrNull(out, "latency_ms", reader.latency);
    writeEntries(out, "entries", reader.entries);
    out.endObject();
}

void writePassing(json::Writer &out, const Passing &passing)
{
    out.beginObject();
    out.key("from"); // places among the readers
    if (passing.from < 0) {
        out.null();
    } else {
        out.number(passing.from);
    }
    out.key("to").number(passing.to);
    out.key("spoken").boolean(passing.spoken);
    out.key("first").boolean(passing.first);
    out.key("sent_ms").number(passing.sent.count());
    millisOrNull(out, "read_ms", passing.read);
    writeEntries(out, "entries", passing.entries);
    out.endObject();
}

void writeTravels(json::Writer &out, const std::vector<InformationTravel> &travels)
{
    out.key("travels").beginArray();
    for (const InformationTravel &travel : travels) {
        out.beginObject();
        out.key("item").text(travel.item.value);
        millisOrNull(out, "released_ms", travel.released);
        out.key("readers").beginArray();
        for (const Reader &reader : travel.readers) {
            writeReader(out, reader);
        }
        out.endArray();
        out.key("passings").beginArray();
        for (const Passing &passing : travel.passings) {
            writePassing(out, passing);
        }
        out.endArray();
        out.key("stopped_at").beginArray();
        for (const std::size_t place : travel.stoppedAt()) {
            out.number(static_cast<std::int64_t>(place));
        }
        out.endArray();
        writeEntries(out, "entries", travel.entries);
        out.endObject();
    }
    out.endArray();
}

} // namespace

void writeKnowledge(json::Writer &out, const Debrief &debrief)
{
    writeOwners(out, debrief.ownersSaid);
    writeTravels(out, debrief.travels);
}

} // namespace samvirke
