// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/scenario.h"

#include <map>
#include <string>
#include <string_view>

/// Edits of the bytes of scenario.yaml or an overlay that leave all else in them as it stands, comments too.
namespace samvirke {

/// The text at @p key of the document's top is @p text. A document without that key, or none at all, stays as it is.
[[nodiscard]] std::string withTopText(std::string_view yaml, std::string_view key, const std::string &text);

/// What names on the way to texts are now: "tasks.cordon" is "ring".
using RenamedPaths = std::map<std::string, std::string>;

/// How the texts of @p before are reached in @p after, which is the same but for what things are called.
[[nodiscard]] RenamedPaths renamedPaths(const Scenario &before, const Scenario &after);

/// The overlay of a scenario whose things are called otherwise now.
[[nodiscard]] std::string withRenamedPaths(std::string_view overlay, const RenamedPaths &renamed);

/// The overlay without what it says at @p path ("injects.7.title"), and without what holds nothing then.
[[nodiscard]] std::string withoutText(std::string_view overlay, std::string_view path);

} // namespace samvirke
