// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/log.h"

#include "plan/json.h"
#include "plan/story.h"
#include "play/codec.h"

namespace samvirke {

std::string logLine(const Scenario &scenario, const Journal::Row &row)
{
    std::string_view source = "self";
    Decoder decoder;
    if (const auto kind = kindNamed(row.kind)) {
        if (auto event = decoder.body(*kind, row.version, row.body)) {
            Happened happened;
            happened.seat = SeatId(row.seat);
            happened.event = std::move(*event);
            source = sourceOf(scenario, happened);
        }
    }
    json::Writer out;
    out.beginObject();
    out.key("seq").number(row.seq);
    out.key("at_ms").number(row.atMs);
    out.key("said_at_ms").number(row.saidAtMs);
    out.key("story").text(storyTime(scenario.clock, ExerciseTime{row.atMs}));
    out.key("wall").text(formatUtc(row.wallMs));
    out.key("seat").text(row.seat);
    out.key("agency").text(row.agency);
    out.key("source").text(source);
    out.key("kind").text(row.kind);
    out.key("v").number(row.version);
    out.key("body").raw(row.body);
    out.key("hash").text(toHex(row.hash));
    out.key("ref").text(row.ref); // what other entries mention, and with the index the rest of what is hashed
    out.key("index").number(row.index);
    out.endObject();
    return out.take();
}

} // namespace samvirke
