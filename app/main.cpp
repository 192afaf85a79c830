// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/cli.h"
#include "session/version.h"
#include "workbench/quick_pane.h"
#include "workbench/seat_window.h"
#include "workbench/shell.h"

#include <QApplication>
#include <QHashFunctions>

#include <algorithm>

using namespace samvirke;

namespace {

bool hasScreen()
{
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY") ||
           qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
}

/// Reports and what is printed are set in fonts, which need more than a command line does.
bool needsFonts(const QStringList &args)
{
    const auto isPdf = [](const QString &arg) { return arg.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive); };
    const QString command = args.value(0);
    return command == QLatin1String("debrief") || command == QLatin1String("rehearse") ||
           (command == QLatin1String("export") && std::ranges::any_of(args, isPdf));
}

} // namespace

int main(int argc, char *argv[])
{
    QStringList args;
    for (int i = 1; i < argc; ++i) {
        args += QString::fromLocal8Bit(argv[i]);
    }
    QCoreApplication::setApplicationName(QStringLiteral("samvirke"));
    QCoreApplication::setApplicationVersion(QString::fromUtf8(programVersion.data()));
    const bool isTest = args.value(0) == QLatin1String("--self-test");
    if (args.isEmpty() || isTest) {
        if (!hasScreen() && isTest) {
            qputenv("QT_QPA_PLATFORM", "offscreen");
        }
        if (hasScreen() || isTest) {
            return isTest ? selfTest(argc, argv) : runWindows(argc, argv);
        }
        cli::printNoScreen();
        return cli::wrongInput;
    }
    const QString command = args.value(0);
    if (needsFonts(args)) {
        QHashSeed::setDeterministicGlobalSeed(); // Qt numbers the fonts of a PDF as they fall in a hash
        qputenv("QT_QPA_PLATFORM", "offscreen");
        qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &) {}); // what a screen lacks
        QGuiApplication application(argc, argv);
        qInstallMessageHandler(nullptr);
        return cli::run(args);
    }
    const bool wantsWindow = (command == QLatin1String("join") || command == QLatin1String("host")) &&
                             !args.contains(QStringLiteral("--headless")) && !args.contains(QStringLiteral("--help")) &&
                             !args.contains(QStringLiteral("-h"));
    if (wantsWindow && hasScreen()) {
        prepareApplication();
        QApplication application(argc, argv);
        return cli::run(args, {runSeat, runHost});
    }
    QCoreApplication application(argc, argv);
    return cli::run(args);
}
