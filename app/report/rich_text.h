// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace samvirke {

/// Markdown of a scenario as the HTML that Qt's texts show. It holds no font or colour of its own, so that it looks
/// like what stands around it, and nothing that would be loaded from anywhere: a picture is its description, a link its
/// words and its address, HTML is text.
[[nodiscard]] QString richText(const QString &markdown);

} // namespace samvirke
