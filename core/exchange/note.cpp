// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/note.h"

#include <array>
#include <utility>

namespace samvirke::exchange {

namespace {

constexpr std::array kinds{
#define X(kind, weight, key) std::pair<Weight, std::string_view>{Weight::weight, key},
    SAMVIRKE_IMPORT_NOTES(X)
#undef X
};

} // namespace

Weight weightOf(NoteKind kind)
{
    return kinds[static_cast<std::size_t>(kind)].first;
}

std::string_view keyOf(NoteKind kind)
{
    return kinds[static_cast<std::size_t>(kind)].second;
}

} // namespace samvirke::exchange
