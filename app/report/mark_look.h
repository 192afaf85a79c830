// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "play/entry.h"
#include "report/words.h"

#include <QPointF>

#include <span>
#include <string_view>
#include <vector>

namespace samvirke {

/// What an entry is to those who look back on an exercise.
enum class MarkKind : std::uint8_t {
    inject,
    course, ///< what those who ran the exercise did to it: started, paused, retimed, marked a moment
    round,
    decision,
    lead,
    message,
    request,
    answer,
    spoken,
    acknowledgement,
    claim,
    start,
    completion,
    giveBack,
    handover,
    resource,
    observation,
    rating,
    opinion, ///< how urgent, who leads, what people answered when they were asked
    read,
};
inline constexpr std::size_t markKindCount = static_cast<std::size_t>(MarkKind::read) + 1;

/// Kinds that are shown or left out together.
enum class MarkGroup : std::uint8_t { injects, decisions, messages, tasks, notes, views };
inline constexpr std::size_t markGroupCount = static_cast<std::size_t>(MarkGroup::views) + 1;

[[nodiscard]] MarkKind markKindOf(const Event &event);
[[nodiscard]] MarkGroup groupOf(MarkKind kind);

/// As it is typed in a filter, in any language: "decision".
[[nodiscard]] std::string_view keyOf(MarkKind kind);
[[nodiscard]] std::string_view keyOf(MarkGroup group);
/// As people read it.
[[nodiscard]] QString markName(const Words &words, MarkKind kind);
[[nodiscard]] QString markName(const Words &words, MarkGroup group);

/// The shape that stands for the kind, around @p centre.
[[nodiscard]] std::vector<QPointF> markSymbol(MarkKind kind, QPointF centre, double radius);

} // namespace samvirke
