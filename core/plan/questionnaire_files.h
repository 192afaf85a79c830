// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string_view>
#include <utility>

namespace samvirke {

/// Names and bytes of the files of assets/questionnaires, by name. CMake makes them a part of the program.
extern const std::span<const std::pair<std::string_view, std::string_view>> questionnaireFiles;

} // namespace samvirke
