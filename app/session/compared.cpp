// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/compared.h"

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

} // namespace

PlayToCompare playToCompare(Debrief debrief, std::span<const Entry> entries, std::string lastHash,
                            std::string condition)
{
    return {std::move(debrief), std::move(lastHash), planOf(entries), std::move(condition), releasesIn(entries)};
}

} // namespace samvirke
