// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>

namespace samvirke {

/// @p pdf as Qt wrote it, with @p made as its date, which Qt takes from the clock, in as many characters as the time
/// zone needs; its objects by number. Left as it is where it is not built as expected.
[[nodiscard]] QByteArray withFixedOrder(const QByteArray &pdf, const QDateTime &made);

} // namespace samvirke
