// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/layout.h"
#include "plan/problem.h"
#include "tables/error.h"

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

namespace samvirke::exchange {

/// Why a file that is no table cannot be made a scenario. The words are in app/report/platform_text.cpp.
struct Unsuitable
{
    enum class What : std::uint8_t {
        badJson,       ///< not sound
        badXml,        ///< not sound; @c number is the line
        documentType,  ///< it has one, and might pull in other files
        tooDeep,       ///< values or elements within each other
        tooMuch,       ///< more than @c number of anything
        wrongVersion,  ///< of the format @c names.front(); it says @c names[1]
        noSuchPart,    ///< there is no @c names.front() in it; there are the others
        noInjects,     ///< nothing in it can be played
        dashboard,     ///< what a dashboard of OpenAEV shows
        otherArchive,  ///< an archive with @c names in it
        otherJson,     ///< JSON with the keys @c names
        otherXml,      ///< XML whose element is @c names.front()
        feedOfNothing, ///< a feed without alerts
        text,          ///< a text without any list
        ownScenario    ///< a scenario of this program, which needs no import
    } what{};
    std::int64_t number = 0;
    std::vector<std::string> names;
    bool operator==(const Unsuitable &) const = default;
};

/// What is wrong in a workbook of this program's own: the file of each is the sheet, its line the row.
using SheetProblems = std::vector<Problem>;

/// Why there is no scenario: the file is damaged, its table is no list of injects, it is something else, or a scenario
/// with something wrong in it.
using ImportError = std::variant<tables::TableError, Refusal, Unsuitable, SheetProblems>;

} // namespace samvirke::exchange
