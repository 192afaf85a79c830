// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "measures/agreement.h"
#include "measures/network.h"
#include "report/words.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include <tl/expected.hpp>

/// Tables of somebody's to measure. What is wrong with one is a sentence that says what, where and what to do.
namespace samvirke {

/// A csv file: headings, and below them records of as many cells. Records without anything in them are passed over.
struct ValueTable
{
    QString file;
    std::vector<std::string> headings;
    std::vector<std::uint32_t> numbers; ///< of each record in the file, from 1
    std::vector<std::string> cells;     ///< record by record, without white space around them
    bool commaIsPoint = false;          ///< 2,5 is a number: the comma does not separate cells
    [[nodiscard]] const std::string &at(std::size_t record, std::size_t column) const
    {
        return cells[record * headings.size() + column];
    }
};

[[nodiscard]] tl::expected<ValueTable, QString> readValueTable(const Words &words, const QString &file);

struct RatingsShape
{
    bool ratersInRows = false;
    std::size_t skippedColumns = 0; ///< on the left: names of units, or of raters where these are in rows
};

struct RatingsTable
{
    Ratings ratings;
    std::vector<std::string> raters; ///< what they are called
    std::size_t units = 0;
    std::size_t given = 0;   ///< ratings that are not missing
    bool areNumbers = false; ///< else words, each numbered by its place among them
};

/// Blank, NA and . are missing. At nominal level ratings may be words.
[[nodiscard]] tl::expected<RatingsTable, QString> ratingsOf(const Words &words, const ValueTable &table, Level level,
                                                            const RatingsShape &shape);

struct NetworkTable
{
    Network network; ///< simplified
    std::vector<std::string> nodes;
    std::string from, to;                                ///< headings
    std::optional<std::string> weight;                   ///< heading, if there are weights
    std::size_t repeated = 0, loops = 0, weightless = 0; ///< ties that were left out
};

/// Columns from, to and weight by their headings, else the first three. @param nodes its first column names nodes, also
/// those without ties
[[nodiscard]] tl::expected<NetworkTable, QString> networkOf(const Words &words, const ValueTable &ties,
                                                            const std::optional<ValueTable> &nodes);

} // namespace samvirke
