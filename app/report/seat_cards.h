// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/agency_look.h"
#include "report/words.h"

#include <vector>

class QPagedPaintDevice;

namespace samvirke {

/// What somebody gets into their hand to sit down with.
struct SeatCard
{
    QString exercise; ///< its title
    QString seat, agency;
    QString mandate; ///< in one line
    QString code;    ///< in groups of four
    QString address; ///< with the port
    AgencyLook look; ///< no colour: none
};

/// What its QR says: "samvirke://192.168.1.20:47110/7KQ29FMX3HTP".
[[nodiscard]] QString joinAddress(const SeatCard &card);

/// Six to a page of A4, in the device's pages.
void paintSeatCards(QPagedPaintDevice &device, const Words &words, const std::vector<SeatCard> &cards);
/// The same as a document. @returns what went wrong, or an empty text
[[nodiscard]] QString writeSeatCards(const Words &words, const QString &path, const std::vector<SeatCard> &cards);

/// @p text as a QR code: rows of dark and light; empty where it is too long for one.
[[nodiscard]] std::vector<std::vector<bool>> qrOf(const QString &text);

} // namespace samvirke
