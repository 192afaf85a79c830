// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/debrief_lanes.h"
#include "report/entry_text.h"

#include <memory>

namespace samvirke {

/// Another play of the scenario, to be seen on the line of the one that is debriefed.
struct OtherTake
{
    OtherTake(Words inWords, QString called, Scenario played, std::vector<Entry> recorded, const Debrief &debrief)
        : words(std::move(inWords)),
          name(std::move(called)),
          scenario(std::move(played)),
          entries(std::move(recorded)),
          lanes(debriefLanes(words, scenario, entries, debrief)),
          text(words, scenario, entries)
    {}
    OtherTake(const OtherTake &) = delete;
    OtherTake &operator=(const OtherTake &) = delete;

    Words words;
    QString name;
    Scenario scenario;
    std::vector<Entry> entries;
    DebriefLanes lanes;
    EntryText text;
};

using OtherTakes = std::vector<std::shared_ptr<const OtherTake>>;

} // namespace samvirke
