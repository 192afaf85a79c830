// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/picture.h"

#include <QBuffer>
#include <QImageReader>

namespace samvirke {

QString pictureSource(const QByteArray &file)
{
    QBuffer buffer;
    buffer.setData(file);
    const QByteArray format = QImageReader(&buffer).format();
    return format.isEmpty() ? QString{}
                            : QStringLiteral("data:image/%1;base64,").arg(QString::fromLatin1(format)) +
                                  QString::fromLatin1(file.toBase64());
}

} // namespace samvirke
