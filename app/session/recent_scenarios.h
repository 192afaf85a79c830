// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace samvirke {

/// A scenario that was edited, which may be gone by now.
struct RecentScenario
{
    QString folder, title;
    bool operator==(const RecentScenario &) const = default;
    [[nodiscard]] bool isThere() const;
};

/// Those that were edited last, the newest first.
[[nodiscard]] std::vector<RecentScenario> recentScenarios();
/// Puts @p one in front; the oldest goes.
void rememberScenario(const RecentScenario &one);
void forgetScenario(const QString &folder);

inline constexpr std::size_t mostRecent = 9; // each has a digit

} // namespace samvirke
