// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QQmlEngine;

namespace samvirke {

/// Gives @p engine the agencies' symbols as images: "image://agency/square/0e3acd".
void addAgencyImages(QQmlEngine &engine);

} // namespace samvirke
