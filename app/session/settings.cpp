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

} // namespace

Theme Settings::theme()
{
    const int stored = settings().value(QStringLiteral("theme"), 0).toInt();
    return static_cast<Theme>(std::clamp(stored, 0, static_cast<int>(Theme::dim)));
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

QStringList Settings::mapping(const QString &layout)
{
    return settings().value(QStringLiteral("import/") + layout).toStringList();
}

void Settings::setMapping(const QString &layout, const QStringList &mapping)
{
    settings().setValue(QStringLiteral("import/") + layout, mapping);
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
