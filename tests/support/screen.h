// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/settings.h"
#include "workbench/quick_pane.h"
#include "workbench/theme.h"

#include <QApplication>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <array>

/// A screen of one's own and a home where nobody has been, for tests of windows.
namespace samvirke::test {

class Screen
{
public:
    /// To be made before QApplication: sets the environment it reads.
    Screen()
    {
        for (const char *name : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"}) {
            qputenv(name, m_home.path().toUtf8());
        }
        qputenv("LC_ALL", "C.UTF-8");
        qputenv("QT_QPA_PLATFORM", "offscreen");
        qputenv("SAMVIRKE_SCENARIOS", SAMVIRKE_SOURCE_DIR "/scenarios");
        const QString program = QStandardPaths::findExecutable(QStringLiteral("Xvfb"));
        if (program.isEmpty()) {
            return;
        }
        m_server.setProcessChannelMode(QProcess::SeparateChannels);
        m_server.start(program, {QStringLiteral("-displayfd"), QStringLiteral("1"), QStringLiteral("-screen"),
                                 QStringLiteral("0"), QStringLiteral("1440x900x24"), QStringLiteral("-nolisten"),
                                 QStringLiteral("tcp")});
        constexpr int longest = 20'000;
        while (!m_server.canReadLine() && m_server.waitForReadyRead(longest)) {
        }
        const QByteArray number = m_server.readLine().trimmed();
        if (!number.isEmpty()) {
            qputenv("DISPLAY", ":" + number);
            qputenv("QT_QPA_PLATFORM", "xcb");
            m_isReal = true;
        }
    }
    ~Screen()
    {
        m_server.terminate();
        m_server.waitForFinished();
    }
    Screen(const Screen &) = delete;
    Screen &operator=(const Screen &) = delete;

    /// False where there is no Xvfb.
    [[nodiscard]] bool isReal() const { return m_isReal; }
    [[nodiscard]] QString home() const { return m_home.path(); }

private:
    QTemporaryDir m_home;
    QProcess m_server;
    bool m_isReal = false;
};

/// For initTestCase(): without a screen nothing of the test can be tried.
#define SKIP_WITHOUT_SCREEN(screen)                                                                                    \
    if (!(screen).isReal()) {                                                                                          \
        QSKIP("Xvfb is missing, so there is no screen for windows");                                                   \
    }

struct WindowLook
{
    const char *name, *language;
    Theme theme;
};

/// What every window has to do well in.
inline constexpr std::array looks{WindowLook{"English, light", "en", Theme::light},
                                  WindowLook{"Norwegian, dark", "nb", Theme::dark}};

/// The columns that newLook() fills.
inline void addLookColumns()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<samvirke::Theme>("theme");
}

inline QTestData &newLook(const WindowLook &look)
{
    return QTest::newRow(look.name) << QString::fromLatin1(look.language) << look.theme;
}

/// The main() of a test of windows, which is made with the screen that it is on.
template <class Test, class Application = QApplication>
int runOnScreen(int argc, char *argv[])
{
    const Screen screen;
    QCoreApplication::setApplicationName(QStringLiteral("samvirke"));
    prepareApplication();
    const Application application(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    prepareQuick();
    Test test(screen);
    return QTest::qExec(&test, argc, argv);
}

} // namespace samvirke::test
