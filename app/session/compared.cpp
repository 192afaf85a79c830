// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/compared.h"

#include <algorithm>

namespace samvirke {

namespace {

/// The digest of the scenario that was played.
std::string planOf(std::span<const Entry> entries)
{
    const auto *created = entries.empty() ? nullptr : std::get_if<ExerciseCreated>(&entries.front().happened.event);
    if (created != nullptr) {
        for (const FileDigest &file : created->files) {
            if (file.name == "scenario.yaml") {
                return file.sha256;
            }
        }
    }
    return {};
}

/// STARTEX by the wall's clock.
std::int64_t startOf(std::span<const Entry> entries)
{
    const auto it = std::ranges::find_if(
        entries, [](const Entry &entry) { return std::holds_alternative<ExerciseStarted>(entry.happened.event); });
    return it == entries.end() ? 0 : it->wallMs;
}

} // namespace

PlayToCompare playToCompare(Debrief debrief, std::span<const Entry> entries, std::string lastHash,
                            std::string condition)
{
    return {std::move(debrief),   std::move(lastHash), planOf(entries),
            std::move(condition), releasesIn(entries), startOf(entries)};
}

} // namespace samvirke
