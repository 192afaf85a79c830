// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/main_window.h"
#include "workbench/quick_pane.h"
#include "workbench/rehearse_dialog.h"
#include "workbench/shell.h"
#include "workbench/theme.h"

#include "session/folders.h"

#include <QAccessible>
#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QQuickWidget>

#include <cstdio>

namespace samvirke {

namespace {

QStringList *heard = nullptr;

/// Keeps what the QML engine warns of and whatever is worse; what the platform misses is not the windows' fault.
void hear(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    const QByteArray category(context.category);
    const bool isQml = text.contains(QLatin1String(".qml")) || category.startsWith("qml") || category == "js" ||
                       category.startsWith("qt.qml") || category.startsWith("qt.quick");
    if (type == QtCriticalMsg || type == QtFatalMsg || (type == QtWarningMsg && isQml)) {
        heard->append(text);
    }
}

void wait(int milliseconds)
{
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < milliseconds) {
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    }
}

/// Names what can be focused but has no name, in @p wrong.
void findUnnamed(QAccessibleInterface *at, const QString &where, QStringList &wrong, int depth = 0)
{
    if (at == nullptr || depth > 40) {
        return;
    }
    const QString name = at->text(QAccessible::Name);
    const auto state = at->state();
    const QString here =
        where + QLatin1Char('/') +
        (name.isEmpty() && at->object() != nullptr ? QString::fromLatin1(at->object()->metaObject()->className())
                                                   : name.left(30));
    const bool isCell = at->role() == QAccessible::Cell || at->role() == QAccessible::ListItem;
    if (state.focusable && !state.invisible && name.isEmpty() && !isCell && at->role() != QAccessible::Client &&
        at->role() != QAccessible::Window) {
        wrong += QStringLiteral("no accessible name: %1").arg(here);
    }
    for (int i = 0; i < at->childCount(); ++i) {
        findUnnamed(at->child(i), here, wrong, depth + 1);
    }
}

} // namespace

int selfTest(int argc, char *argv[])
{
    prepareApplication();
    QApplication application(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    QStringList messages;
    heard = &messages;
    qInstallMessageHandler(hear);
    prepareQuick();
    QAccessible::setActive(true);
    QStringList wrong;
    int windows = 0;
    for (const QString &language : Words::languages()) {
        for (const Theme theme : {Theme::light, Theme::dark}) {
            Shell shell;
            shell.setLanguage(language);
            applyTheme(application, theme);
            MainWindow *window = shell.window();
            window->show();
            for (const auto workspace : {MainWindow::Workspace::library, MainWindow::Workspace::debrief}) {
                window->go(workspace);
                wait(150);
                findUnnamed(QAccessible::queryAccessibleInterface(window), language, wrong);
                ++windows;
            }
            const QDir scenarios(shippedScenarios());
            for (const QString &name : scenarios.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
                const ScenarioFolder folder = readFolder(scenarios.filePath(name).toStdString());
                if (folder.problems.empty()) {
                    RehearseDialog dialog(Words(language), folder.files, name, window);
                    dialog.show();
                    wait(50);
                    findUnnamed(QAccessible::queryAccessibleInterface(&dialog), language, wrong);
                    ++windows;
                    break;
                }
            }
        }
    }
    qInstallMessageHandler(nullptr);
    wrong += messages;
    wrong.removeDuplicates();
    for (const QString &line : wrong) {
        std::fprintf(stderr, "%s\n", qPrintable(line));
    }
    std::printf("%s\n", qPrintable(QStringLiteral("%1 windows, %2 wrong").arg(windows).arg(wrong.size())));
    return wrong.isEmpty() ? 0 : 1;
}

} // namespace samvirke
