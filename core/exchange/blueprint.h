// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/json_tree.h"
#include "exchange/msel.h"
#include "exchange/unsuitable.h"

namespace samvirke::exchange {

/// True for an MSEL, or several, as Blueprint writes them.
[[nodiscard]] bool isBlueprint(const Json &root);

/// Events are rows, data fields their columns. Of several MSELs the one with most events, or the one that
/// options.sheet names.
[[nodiscard]] tl::expected<Imported, ImportError> importBlueprint(const Json &root, const ImportOptions &options);

} // namespace samvirke::exchange
