// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QVariantMap>

namespace samvirke {

/// A source for Quick's Image that holds the file itself; empty if @p file is no picture that can be shown. The bytes
/// may come from anywhere: only the head is looked at here, and Image refuses what its format does not allow.
[[nodiscard]] QString pictureSource(const QByteArray &file);

/// A file that is enclosed with an inject, as a card shows it. Nothing of it is written to this machine.
struct Enclosed
{
    QStringList pictures; ///< as pictureSource() gives them: the picture, or the first pages of a document
    QStringList texts;    ///< of these pages, for who cannot see them
    int pages = 0;        ///< that the document has; 0: it is none
    QByteArray sound;     ///< to be heard, as it came; empty: it is none
};

/// What @p file is, by its content. Setting the pages of a document takes time: not in the thread of windows.
[[nodiscard]] Enclosed enclosed(const QByteArray &file);

/// The same as ItemCard wants it.
[[nodiscard]] QVariantMap enclosedMap(const QString &name, const QString &key, const Enclosed &file);

} // namespace samvirke
