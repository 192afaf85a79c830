// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workbench/seat_window.h"
#include "workbench/translations.h"

#include <QObject>

#include <memory>
#include <vector>

namespace samvirke {

class LiveExercise;
class MainWindow;
struct HostRequest;

/// The window program: the main window in the language and colours that were chosen, made anew when the language
/// changes.
class Shell : public QObject
{
    Q_OBJECT

public:
    explicit Shell(QObject *parent = nullptr);
    ~Shell() override;

    void show();
    [[nodiscard]] MainWindow *window() const { return m_window.get(); }
    void setLanguage(const QString &language);
    /// Hosts an exercise and opens its lobby, or says why not.
    void host(const HostRequest &request);
    [[nodiscard]] LiveExercise *live() const { return m_live.get(); }

private:
    void makeWindow();
    void endLive();
    void join();

    Words m_words;
    Translations m_translations;
    std::unique_ptr<LiveExercise> m_live; ///< goes on when the window is made anew
    std::unique_ptr<MainWindow> m_window;
    std::vector<std::unique_ptr<SeatWindow>> m_seats;
};

/// Runs the window program until its window is closed. @returns the exit code
int runWindows(int argc, char *argv[]);
/// The same in an application that is there already, and opens the lobby of @p request.
int runHost(const HostRequest &request);

/// Opens each window in each language and theme and looks at it: no warning from the QML engine, nothing that can be
/// focused without a name for assistive technology. What is wrong goes to stderr. @returns the exit code
int selfTest(int argc, char *argv[]);

} // namespace samvirke
