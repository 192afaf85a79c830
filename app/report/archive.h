// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <vector>

namespace samvirke {

struct ArchivedFile
{
    QString name;
    QByteArray bytes;
    bool isStored = false; ///< as it is, not deflated
};

/// A zip archive of @p files in their order, all as old as @p made; empty where it cannot be made.
[[nodiscard]] QByteArray zipped(const std::vector<ArchivedFile> &files, const QDateTime &made);

} // namespace samvirke
