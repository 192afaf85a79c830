// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/scenario.h"

#include <map>
#include <set>
#include <string>
#include <string_view>

/// Edits of the bytes of scenario.yaml or an overlay that leave all else in them as it stands, comments too.
namespace samvirke {

/// The text at @p key of the document's top is @p text. A document without that key, or none at all, stays as it is.
[[nodiscard]] std::string withTopText(std::string_view yaml, std::string_view key, const std::string &text);

/// What names on the way to texts are now: "tasks.cordon" is "ring".
using RenamedPaths = std::map<std::string, std::string>;

/// The overlay of a scenario whose things are called otherwise now.
[[nodiscard]] std::string withRenamedPaths(std::string_view overlay, const RenamedPaths &renamed);

/// The overlay without what it says at @p paths ("injects.7.title"), and without what holds nothing then.
[[nodiscard]] std::string withoutTexts(std::string_view overlay, const std::set<std::string> &paths);

/// What an edit of a scenario asks of its overlays: to leave out what is gone, and to call the rest otherwise.
struct OverlayMove
{
    RenamedPaths renamed;       ///< by what they were
    std::set<std::string> gone; ///< paths of texts that are no more, as they were
    [[nodiscard]] bool empty() const { return renamed.empty() && gone.empty(); }
};
[[nodiscard]] OverlayMove overlayMove(const Scenario &before, const Scenario &after);
[[nodiscard]] std::string moved(std::string_view overlay, const OverlayMove &move);

} // namespace samvirke
