// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "play/kinds.h"

namespace samvirke {

const KindInfo &infoOf(Kind kind)
{
    static constexpr std::array<KindInfo, kindCount> infos{{
#define X(event, command, asked, who, during, sees) {#event, #command, Asked::asked, who, during, Sees::sees},
        SAMVIRKE_KINDS(X)
#undef X
    }};
    return infos[static_cast<std::size_t>(kind)];
}

Who whoIs(SeatKind kind)
{
    switch (kind) {
    case SeatKind::facilitator: return byFacilitator;
    case SeatKind::player: return byPlayer;
    case SeatKind::loggist: return byLoggist;
    case SeatKind::evaluator: return byEvaluator;
    case SeatKind::counterPlay: return byCounterPlay;
    case SeatKind::paper: return byNobody;
    }
    return byHost;
}

} // namespace samvirke
