// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/ids.h"
#include "plan/scenario.h"

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace samvirke {

/// Somebody an information item had to do with: an agency, or one of its seats where dispatch and scene are two
/// readers.
struct Reader
{
    enum class State : std::uint8_t {
        read,        ///< in time, or nobody set a time
        late,        ///< after the target
        unread,      ///< it was sent there and nobody read it
        neverSent,   ///< and they needed it
        notObserved, ///< and nobody would have seen it read
    } state = State::neverSent;
    AgencyId agency;
    SeatId seat;                       ///< empty: whoever of the agency
    bool needs = false;                ///< the plan says so
    bool given = false;                ///< an inject brings it
    std::optional<ExerciseTime> by;    ///< until when it should have been read; only where it is needed and not given
    std::optional<ExerciseTime> sent;  ///< first to them
    std::optional<ExerciseTime> read;  ///< first by them
    std::optional<Millis> latency;     ///< from the item's first release to that
    std::vector<std::int64_t> entries; ///< of both
    [[nodiscard]] bool has() const { return read.has_value(); }
    [[nodiscard]] bool isMissing() const;
};

[[nodiscard]] std::string_view keyOf(Reader::State state);

/// One way that an item took, to one reader.
struct Passing
{
    int from = -1; ///< place of who sent it among the readers; -1: the exercise direction, or somebody outside
    int to = 0;    ///< place among the readers
    bool spoken = false;
    bool first = false; ///< they had not read it before
    ExerciseTime sent{0};
    std::optional<ExerciseTime> read; ///< this sending
    std::vector<std::int64_t> entries;
};

/// Where an information item went, who held it when, and where it stopped.
struct InformationTravel
{
    ItemId item;
    std::optional<ExerciseTime> released; ///< nothing: no inject brought it
    std::vector<Reader> readers;          ///< by the plan's order of agencies and seats
    std::vector<Passing> passings;        ///< in the record's order
    std::vector<std::int64_t> entries;    ///< of all that carried it
    /// Those who read it and passed nothing on while somebody missed it: places among the readers.
    [[nodiscard]] std::vector<std::size_t> stoppedAt() const;
};

} // namespace samvirke
