// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/exported.h"
#include "exchange/msel.h"
#include "exchange/xml_tree.h"

#include <string>

/// Public alerts in the Common Alerting Protocol of OASIS.
namespace samvirke::exchange {

/// Each alert is a row: one alone, several in an envelope (EDXL-DE), or those of an Atom feed, where the alert itself
/// may lie elsewhere and only its summary is read. The first one comes at STARTEX.
[[nodiscard]] tl::expected<Imported, Unsuitable> importCap(const XmlNode &root, const ImportOptions &options);

/// What an exercise may say of itself. "Actual" is not among it.
enum class AlertStatus : std::uint8_t { exercise, test };

/// One inject as an alert of CAP 1.2 for the participants, with the exercise named in its note.
/// @param madeMs when it is sent, in milliseconds since 1970
[[nodiscard]] std::string alertOf(const Scenario &scenario, const Inject &inject, AlertStatus status,
                                  std::int64_t madeMs);

} // namespace samvirke::exchange
