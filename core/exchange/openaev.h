// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/exported.h"
#include "exchange/json_tree.h"
#include "exchange/msel.h"
#include "exchange/unsuitable.h"
#include "plan/load.h"

#include <functional>
#include <optional>

namespace samvirke::exchange {

/// The kinds of inject that people meet, by the id of their contract.
namespace contract {
inline constexpr std::string_view mail = "138ad8f8-32f8-4a22-8114-aaa12322bd09";
inline constexpr std::string_view mailToAll = "2790bd39-37d4-4e39-be7e-53f3ca783f86";
inline constexpr std::string_view publish = "fb5e49a2-6366-4492-b69a-f9b9f39a533e";
inline constexpr std::string_view challenge = "f8e70b27-a69c-4b9f-a2df-e217c36b3981";
inline constexpr std::string_view manual = "d02e9132-b9d0-4daa-b3b1-4b9871f8472c";
inline constexpr std::string_view sms = "e9e902bc-b03d-4223-89e1-fca093ac79dd";
} // namespace contract

/// True for a scenario or a simulation as OpenAEV (formerly OpenBAS) exports it.
[[nodiscard]] bool isOpenAev(const Json &root);

/// The bytes of an entry of the archive that the JSON came in; nothing where there is none, or no archive.
using EntryBytes = std::function<std::optional<std::string>(const std::string &name)>;

struct OpenAevImport
{
    Imported imported;
    std::vector<ScenarioFile> media;
};

/// Rows are the injects and, behind them, articles that none of them publishes.
[[nodiscard]] tl::expected<OpenAevImport, Unsuitable> importOpenAev(const Json &root, const ImportOptions &options,
                                                                    const EntryBytes &entry);

/// @p plan as an archive that OpenAEV imports, with those of @p media that injects mention.
[[nodiscard]] Exported openAevOf(const Scenario &plan, const std::vector<ScenarioFile> &media);

} // namespace samvirke::exchange
