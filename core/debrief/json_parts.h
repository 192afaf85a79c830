// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/ids.h"
#include "plan/json.h"

#include <optional>
#include <string_view>
#include <vector>

/// For this room's own writers of debrief.json.
namespace samvirke {

inline void decimalOrNull(json::Writer &out, const char *key, const std::optional<double> &value)
{
    out.key(key);
    if (value) {
        out.decimal(*value);
    } else {
        out.null();
    }
}

inline void millisOrNull(json::Writer &out, const char *key, const std::optional<Millis> &value)
{
    out.key(key);
    if (value) {
        out.number(value->count());
    } else {
        out.null();
    }
}

inline void textOrNull(json::Writer &out, const char *key, std::string_view text)
{
    out.key(key);
    if (text.empty()) {
        out.null();
    } else {
        out.text(text);
    }
}

inline void writeEntries(json::Writer &out, const char *key, const std::vector<std::int64_t> &entries)
{
    out.key(key).beginArray();
    for (const std::int64_t entry : entries) {
        out.number(entry);
    }
    out.endArray();
}

template <class Id>
void writeIds(json::Writer &out, const char *key, const std::vector<Id> &ids)
{
    out.key(key).beginArray();
    for (const Id &id : ids) {
        out.text(id.value);
    }
    out.endArray();
}

} // namespace samvirke
