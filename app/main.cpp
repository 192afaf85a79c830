// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/cli.h"
#include "session/version.h"

#include <QCoreApplication>

int main(int argc, char *argv[])
{
    QStringList args;
    for (int i = 1; i < argc; ++i) {
        args += QString::fromLocal8Bit(argv[i]);
    }
    QCoreApplication::setApplicationName(QStringLiteral("samvirke"));
    QCoreApplication::setApplicationVersion(QString::fromUtf8(samvirke::programVersion.data()));
    QCoreApplication application(argc, argv);
    return samvirke::cli::run(args).value_or(samvirke::cli::usage);
}
