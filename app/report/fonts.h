// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace samvirke {

/// Of every report, named alone: the same file has to look the same, to the byte, wherever it is made.
inline const QString reportFont = QStringLiteral("DejaVu Sans");

} // namespace samvirke
