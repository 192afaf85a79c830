// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace samvirke {

enum class Theme : int { system, light, dark, dim };

/// What the program remembers from one start to the next.
struct Settings
{
    [[nodiscard]] static Theme theme();
    static void setTheme(Theme theme);
    /// "en", "nb"; what the desktop asks for until the user chooses.
    [[nodiscard]] static QString language();
    static void setLanguage(const QString &language);
    [[nodiscard]] static bool soundOn();
    static void setSoundOn(bool on);
    /// Layout of a window or a splitter.
    [[nodiscard]] static QByteArray layout(const QString &of);
    static void setLayout(const QString &of, const QByteArray &layout);
    [[nodiscard]] static QString team();
    static void setTeam(const QString &name);
    /// What somebody has kept to write to players again.
    [[nodiscard]] static QStringList injectTexts();
    static void setInjectTexts(const QStringList &texts);
    /// Scenarios that were edited, newest first: folder and title of each.
    [[nodiscard]] static QStringList recentScenarios();
    static void setRecentScenarios(const QStringList &scenarios);
    /// Of the editor's preview: the seat it is shown for (empty: all that it reaches), and its colours.
    [[nodiscard]] static QString previewSeat();
    static void setPreviewSeat(const QString &seat);
    [[nodiscard]] static Theme previewTheme();
    static void setPreviewTheme(Theme theme);
    /// What was said about the columns of a list with these headings: "B=time", "dates=day".
    [[nodiscard]] static QStringList mapping(const QString &layout);
    static void setMapping(const QString &layout, const QStringList &mapping);
    /// What an exercise's debrief was last filtered by: the text, and the groups of kinds that are shown; empty: never.
    [[nodiscard]] static QStringList filter(const QString &exercise);
    static void setFilter(const QString &exercise, const QStringList &filter);
    /// What stands in reports of debriefs, as toText() of a ReportPlan writes it.
    [[nodiscard]] static QString reportPlan();
    static void setReportPlan(const QString &plan);
    /// What reports of debriefs were last saved as: ".pdf".
    [[nodiscard]] static QString reportEnding();
    static void setReportEnding(const QString &ending);
    /// How the timeline of an exercise's debrief was left: "pin/KEY" for each lane that stays at the top, "guide/MS".
    [[nodiscard]] static QStringList timeline(const QString &exercise);
    static void setTimeline(const QString &exercise, const QStringList &timeline);
    /// The debrief is shown to a room: in larger letters and with more contrast.
    [[nodiscard]] static bool projectorLook();
    static void setProjectorLook(bool on);
    /// Folder that a file dialog last ended in.
    [[nodiscard]] static QString lastFolder();
    static void setLastFolder(const QString &folder);
};

} // namespace samvirke
