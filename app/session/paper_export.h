// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/load.h"
#include "report/words.h"

#include <QByteArray>
#include <QDateTime>

#include <tl/expected.hpp>

namespace samvirke {

enum class OnPaper : std::uint8_t {
    wall, ///< the list of injects, on A3
    slips ///< an inject each, for seats on paper
};

/// The plan in @p files as a PDF, in the scenario's own language where the program speaks it, or what prevents it.
[[nodiscard]] tl::expected<QByteArray, QString> planOnPaper(const Words &words, const std::vector<ScenarioFile> &files,
                                                            OnPaper what, const QDateTime &made);

} // namespace samvirke
