// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace samvirke {

/// Written into every exercise.
inline constexpr std::string_view programVersion = SAMVIRKE_VERSION;

} // namespace samvirke
