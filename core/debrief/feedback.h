// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "play/entry.h"

#include <cstdint>
#include <set>
#include <vector>

namespace samvirke {

/// What people said about the exercise: answers, ratings, notes, briefings, as recorded.
struct Feedback
{
    struct Answered
    {
        std::int64_t entry = 0;
        Ref ref;
        SeatId seat; ///< empty: anonymous
        AgencyId agency;
        QuestionnaireAnswered what;
    };
    struct Rated
    {
        std::int64_t entry = 0;
        Ref ref;
        SeatId seat;
        TargetRated what;
    };
    struct Noted
    {
        std::int64_t entry = 0;
        Ref ref;
        ExerciseTime at{0};
        ObservationNoted what;
    };
    struct Amended
    {
        Ref ref;
        ObservationAmended what;
    };
    struct Briefing
    {
        std::int64_t entry = 0;
        Ref ref;
        ExerciseTime at{0};
        AgencyId agency; ///< whose act it is; may be empty
        BriefingHeld what;
    };

    std::set<QuestionnaireId> opened;
    std::vector<Answered> answers;
    std::vector<Rated> ratings;
    std::vector<Noted> notes;
    std::vector<Amended> amendments;
    std::vector<Briefing> briefings;
};

} // namespace samvirke
