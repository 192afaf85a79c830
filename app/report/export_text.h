// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/exported.h"
#include "report/words.h"

#include <QStringList>

namespace samvirke {

/// What is not in a file for others, a line each.
[[nodiscard]] QStringList leftBehindLines(const Words &words, const std::vector<exchange::LeftBehind> &left);

} // namespace samvirke
