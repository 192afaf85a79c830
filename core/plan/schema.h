// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace samvirke {

/// The JSON Schema (draft 2020-12) of scenario.yaml, for editors that complete and check while one types. It stands in
/// assets/scenario.schema.json, and a test keeps that file equal to this.
[[nodiscard]] std::string scenarioSchema();

} // namespace samvirke
