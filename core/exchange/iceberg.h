// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/json_tree.h"
#include "exchange/msel.h"
#include "exchange/unsuitable.h"

namespace samvirke::exchange {

/// True for a scenario as IcebergTTX writes it.
[[nodiscard]] bool isIceberg(const Json &root);

/// Options become branches, and communications that an inject triggers become injects behind it, each a row of its own.
[[nodiscard]] tl::expected<Imported, Unsuitable> importIceberg(const Json &root, const ImportOptions &options);

} // namespace samvirke::exchange
