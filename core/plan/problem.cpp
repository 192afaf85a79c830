// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/problem.h"

#include <algorithm>
#include <array>

namespace samvirke {

namespace {

struct About
{
    Severity severity;
    std::string_view key;
};

constexpr std::array<About, problemKinds> about{{
#define X(kind, severity, key) {Severity::severity, key},
    SAMVIRKE_PROBLEMS(X)
#undef X
}};

} // namespace

Severity severityOf(ProblemKind kind)
{
    return about[static_cast<std::size_t>(kind)].severity;
}

std::string_view keyOf(ProblemKind kind)
{
    return about[static_cast<std::size_t>(kind)].key;
}

bool hasErrors(const std::vector<Problem> &problems)
{
    return std::ranges::any_of(problems, [](const Problem &p) { return p.severity() == Severity::error; });
}

} // namespace samvirke
