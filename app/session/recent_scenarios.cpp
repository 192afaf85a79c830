// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/recent_scenarios.h"

#include "session/settings.h"

#include <QFileInfo>

namespace samvirke {

namespace {

void keep(const std::vector<RecentScenario> &all)
{
    QStringList texts;
    for (const RecentScenario &one : all) {
        texts << one.folder << one.title;
    }
    Settings::setRecentScenarios(texts);
}

} // namespace

bool RecentScenario::isThere() const
{
    return QFileInfo::exists(folder + QStringLiteral("/scenario.yaml"));
}

std::vector<RecentScenario> recentScenarios()
{
    const QStringList texts = Settings::recentScenarios();
    std::vector<RecentScenario> all;
    for (qsizetype i = 0; i + 1 < texts.size() && all.size() < mostRecent; i += 2) {
        all.push_back({texts[i], texts[i + 1]});
    }
    return all;
}

void rememberScenario(const RecentScenario &one)
{
    auto all = recentScenarios();
    std::erase_if(all, [&](const RecentScenario &other) { return other.folder == one.folder; });
    all.insert(all.begin(), one);
    all.resize(std::min(all.size(), mostRecent));
    keep(all);
}

void forgetScenario(const QString &folder)
{
    auto all = recentScenarios();
    std::erase_if(all, [&](const RecentScenario &other) { return other.folder == folder; });
    keep(all);
}

} // namespace samvirke
