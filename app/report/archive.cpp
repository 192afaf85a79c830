// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/archive.h"

#include <QBuffer>

#include <quazip.h>
#include <quazipfile.h>

namespace samvirke {

QByteArray zipped(const std::vector<ArchivedFile> &files, const QDateTime &made)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QuaZip zip(&buffer);
    zip.setUtf8Enabled(true);
    if (!zip.open(QuaZip::mdCreate)) {
        return {};
    }
    for (const ArchivedFile &file : files) {
        QuaZipNewInfo info(file.name);
        info.dateTime = made.toUTC();
        info.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadGroup |
                            QFileDevice::ReadOther);
        QuaZipFile out(&zip);
        constexpr int deflated = 8;
        if (!out.open(QIODevice::WriteOnly, info, nullptr, 0, file.isStored ? 0 : deflated, file.isStored ? 0 : -1) ||
            out.write(file.bytes) != file.bytes.size()) {
            return {};
        }
        out.close();
    }
    zip.close();
    return zip.getZipError() == 0 ? bytes : QByteArray();
}

} // namespace samvirke
