// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/settings.h"

#include "report/words.h"

#include <QDir>
#include <QSettings>

#include <algorithm>

namespace samvirke {

namespace {

QSettings settings()
{
    return QSettings(QStringLiteral("Samvirke"), QStringLiteral("samvirke"));
}

Theme storedTheme(const QString &key)
{
    const int stored = settings().value(key, 0).toInt();
    return static_cast<Theme>(std::clamp(stored, 0, static_cast<int>(Theme::dim)));
}

} // namespace

Theme Settings::theme()
{
    return storedTheme(QStringLiteral("theme"));
}

void Settings::setTheme(Theme theme)
{
    settings().setValue(QStringLiteral("theme"), static_cast<int>(theme));
}

QString Settings::language()
{
    const QString stored = settings().value(QStringLiteral("language")).toString();
    return Words::languages().contains(stored) ? stored : Words::systemLanguage();
}

void Settings::setLanguage(const QString &language)
{
    settings().setValue(QStringLiteral("language"), language);
}

bool Settings::soundOn()
{
    return settings().value(QStringLiteral("sound"), true).toBool();
}

void Settings::setSoundOn(bool on)
{
    settings().setValue(QStringLiteral("sound"), on);
}

QByteArray Settings::layout(const QString &of)
{
    return settings().value(QStringLiteral("layout/") + of).toByteArray();
}

void Settings::setLayout(const QString &of, const QByteArray &layout)
{
    settings().setValue(QStringLiteral("layout/") + of, layout);
}

QString Settings::team()
{
    return settings().value(QStringLiteral("rehearsal/team")).toString();
}

void Settings::setTeam(const QString &name)
{
    settings().setValue(QStringLiteral("rehearsal/team"), name);
}

QStringList Settings::injectTexts()
{
    return settings().value(QStringLiteral("inject/texts")).toStringList();
}

void Settings::setInjectTexts(const QStringList &texts)
{
    settings().setValue(QStringLiteral("inject/texts"), texts);
}

QString Settings::reportPlan()
{
    return settings().value(QStringLiteral("report/plan")).toString();
}

void Settings::setReportPlan(const QString &plan)
{
    settings().setValue(QStringLiteral("report/plan"), plan);
}

QStringList Settings::recentScenarios()
{
    return settings().value(QStringLiteral("recent/scenarios")).toStringList();
}

void Settings::setRecentScenarios(const QStringList &scenarios)
{
    settings().setValue(QStringLiteral("recent/scenarios"), scenarios);
}

QString Settings::previewSeat()
{
    return settings().value(QStringLiteral("preview/seat")).toString();
}

void Settings::setPreviewSeat(const QString &seat)
{
    settings().setValue(QStringLiteral("preview/seat"), seat);
}

Theme Settings::previewTheme()
{
    return storedTheme(QStringLiteral("preview/theme"));
}

void Settings::setPreviewTheme(Theme theme)
{
    settings().setValue(QStringLiteral("preview/theme"), static_cast<int>(theme));
}

QStringList Settings::mapping(const QString &layout)
{
    return settings().value(QStringLiteral("import/") + layout).toStringList();
}

void Settings::setMapping(const QString &layout, const QStringList &mapping)
{
    settings().setValue(QStringLiteral("import/") + layout, mapping);
}

QStringList Settings::filter(const QString &exercise)
{
    return settings().value(QStringLiteral("filter/") + exercise).toStringList();
}

void Settings::setFilter(const QString &exercise, const QStringList &filter)
{
    settings().setValue(QStringLiteral("filter/") + exercise, filter);
}

QString Settings::reportEnding()
{
    return settings().value(QStringLiteral("report/ending"), QStringLiteral(".html")).toString();
}

void Settings::setReportEnding(const QString &ending)
{
    settings().setValue(QStringLiteral("report/ending"), ending);
}

QStringList Settings::timeline(const QString &exercise)
{
    return settings().value(QStringLiteral("timeline/") + exercise).toStringList();
}

void Settings::setTimeline(const QString &exercise, const QStringList &timeline)
{
    settings().setValue(QStringLiteral("timeline/") + exercise, timeline);
}

bool Settings::projectorLook()
{
    return settings().value(QStringLiteral("debrief/projector"), false).toBool();
}

void Settings::setProjectorLook(bool on)
{
    settings().setValue(QStringLiteral("debrief/projector"), on);
}

QString Settings::lastFolder()
{
    return settings().value(QStringLiteral("folder"), QDir::homePath()).toString();
}

void Settings::setLastFolder(const QString &folder)
{
    settings().setValue(QStringLiteral("folder"), folder);
}

} // namespace samvirke
