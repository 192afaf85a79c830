// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace samvirke {

/// A source for Quick's Image that holds the file itself; empty if @p file is no picture that can be shown. The bytes
/// may come from anywhere: only the head is looked at here, and Image refuses what its format does not allow.
[[nodiscard]] QString pictureSource(const QByteArray &file);

} // namespace samvirke
