// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/msel.h"
#include "exchange/unsuitable.h"
#include "plan/load.h"

#include <string_view>

namespace samvirke::exchange {

/// What a file is by its content; its name says nothing.
enum class Format : std::uint8_t {
    samvirke,  ///< a workbook that this program wrote
    table,     ///< a workbook, or text with columns
    list,      ///< JSON, YAML or Markdown that lists injects
    openAev,   ///< a scenario or a simulation, in its archive or alone
    blueprint, ///< JSON of an MSEL
    iceberg,   ///< JSON of a scenario
    cap        ///< alerts: one, several, in a feed or in an envelope
};

/// As JSON writes it: "openaev".
[[nodiscard]] std::string_view nameOf(Format format);

struct FileImport
{
    Format format = Format::table;
    Imported imported;
    std::vector<ScenarioFile> media;      ///< "media/plan.pdf": documents that injects mention; "scenario.nb.yaml"
    std::optional<tables::CsvShape> text; ///< what was found out about a text with columns
};

/// Makes a scenario of any file that is one. Pure: the same bytes always give the same scenario.
[[nodiscard]] tl::expected<FileImport, ImportError> importFile(std::string_view bytes, const ImportOptions &options);

} // namespace samvirke::exchange
