// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "debrief/facts.h"

#include <functional>
#include <span>

/// For this room's own files only: settled facts, and where in them to look.
namespace samvirke {

/// Where time is not judged, so many targets have to fit before the end (SCORING 2).
inline constexpr int targetsThatMustFit = 4;
/// Target of what has none of its own: a message that asks for acknowledgement, a request that the plan did not
/// foresee. Convention of this program.
inline constexpr Millis usualTarget{120'000};

class Evidence
{
public:
    /// @p scenario and @p settled have to outlive it.
    Evidence(const Scenario &scenario, const Facts &settled);

    const Scenario &scenario;
    const Facts &facts;

    /// What carried @p item or was about @p task, in the record's order.
    [[nodiscard]] std::span<const Sending *const> carrying(const ItemId &item) const { return at(m_carrying, item); }
    [[nodiscard]] std::span<const Sending *const> about(const TaskId &task) const { return at(m_about, task); }
    [[nodiscard]] std::span<const Act *const> actsOn(const TaskId &task) const { return at(m_acts, task); }
    [[nodiscard]] std::span<const Receipt *const> readingsOf(Ref sending) const { return at(m_readings, sending); }
    [[nodiscard]] std::span<const Answering *const> answersTo(Ref sending) const { return at(m_answers, sending); }

    /// The first release of an inject that carries @p item, or of the one that @p inject names.
    [[nodiscard]] const Sending *releaseOf(const ItemId &item) const;
    [[nodiscard]] const Sending *releaseOf(const InjectId &inject) const;
    /// True if an inject gives @p item to @p who, now or later.
    [[nodiscard]] bool isAddressed(const ItemId &item, const Party &who) const;
    /// True if @p agency needs the item, had it first, or is given it by an inject.
    [[nodiscard]] bool needsOrHolds(const AgencyId &agency, const ItemId &item) const;
    /// True if what @p agency does between the two times is caught.
    [[nodiscard]] bool isCaught(const AgencyId &agency, ExerciseTime from, ExerciseTime until) const;
    /// The same where time is judged: what comes on paper cannot be in time.
    [[nodiscard]] bool isCaughtInTime(const AgencyId &agency, ExerciseTime from, ExerciseTime until) const;
    /// True if @p agency had accepted a handover of the task by then.
    [[nodiscard]] bool tookOver(const TaskId &task, const AgencyId &agency, ExerciseTime at) const;
    /// True if @p agency has R or A, or took the task over.
    [[nodiscard]] bool isOwner(const Task &task, const AgencyId &agency, const PhaseId &phase, ExerciseTime at) const;
    /// An agency that takes part: not outside, and somebody sits for it.
    [[nodiscard]] bool takesPart(const AgencyId &agency) const;

private:
    template <class T>
    static std::span<const typename T::mapped_type::value_type> at(const T &map, const typename T::key_type &key)
    {
        const auto it = map.find(key);
        return it == map.end() ? std::span<const typename T::mapped_type::value_type>{} : std::span(it->second);
    }

    std::unordered_map<ItemId, std::vector<const Sending *>> m_carrying;
    std::unordered_map<TaskId, std::vector<const Sending *>> m_about;
    std::unordered_map<ItemId, std::vector<const Sending *>> m_given; ///< by injects
    std::unordered_map<TaskId, std::vector<const Act *>> m_acts;
    std::unordered_map<Ref, std::vector<const Receipt *>> m_readings;
    std::unordered_map<Ref, std::vector<const Answering *>> m_answers;
    std::map<InjectId, const Sending *> m_releases;
    std::unordered_map<TaskId, std::map<AgencyId, ExerciseTime>> m_takenOver; ///< since when
};

/// True if people sit for @p agency whom a question reaches: not only the program in their place.
[[nodiscard]] bool canAnswer(const Evidence &evidence, const AgencyId &agency, ExerciseTime at);

/// An item, somebody who needs it, and since when.
struct Want
{
    const Item *item;
    const NeedToKnow *need;
    const Sending *release;
    Millis target;
    AgencyId agency;
    const Seat *seat; ///< if one of the agency's wants it; else any
};

/// Every (item, reader) that no inject serves itself and of which @p targets fit before the end.
[[nodiscard]] std::vector<Want> wants(const Evidence &evidence, int targets);
/// True if @p sending arrives at who wants it, or @p seat of @p agency is who wants it.
[[nodiscard]] bool arrivesAt(const Sending &sending, const Want &want);
[[nodiscard]] bool isReader(const SeatId &seat, const AgencyId &agency, const Want &want);

} // namespace samvirke
