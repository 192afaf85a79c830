// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/msel.h"

#include <string>
#include <utility>
#include <vector>

#include <tl/expected.hpp>

namespace samvirke::exchange {

/// One thing of a list that is no table, with its values under their headings.
struct Record
{
    Entries<std::string, std::string> values;
    bool hidden = false;
    bool operator==(const Record &) const = default;
};

/// Imports things as the rows of a table would be. Rows are counted from 1, without the headings.
[[nodiscard]] tl::expected<Imported, Refusal> importRecords(const std::vector<Record> &records,
                                                            const ImportOptions &options);

} // namespace samvirke::exchange
