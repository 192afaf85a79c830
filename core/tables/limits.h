// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>

/// How much a table from outside may ask of this machine. Each is far above what people make by hand.
namespace samvirke::tables {

inline constexpr std::size_t largestFile = 256U << 20U;     ///< bytes as they come
inline constexpr std::size_t largestUnpacked = 256U << 20U; ///< bytes of all parts read from one archive
inline constexpr std::size_t unpackedForFree = 4U << 20U;   ///< a part this small may be packed as tightly as it likes
inline constexpr std::size_t largestRatio = 100;            ///< unpacked to packed bytes of a larger part
inline constexpr int mostEntries = 10'000;                  ///< of an archive
inline constexpr std::size_t mostSheets = 256;
inline constexpr std::size_t mostCells = 2'000'000;   ///< of all sheets of a workbook
inline constexpr std::size_t mostRepeated = 200'000;  ///< cells of a workbook that stand for others like them
inline constexpr std::size_t mostMerges = 100'000;    ///< of a sheet
inline constexpr std::size_t longestText = 1U << 20U; ///< bytes of one cell, and of XML between two tags
inline constexpr std::size_t mostText = 64U << 20U;   ///< bytes of all cells, and of all shared strings
inline constexpr int deepestXml = 32;                 ///< elements within each other
inline constexpr int mostAttributes = 128;            ///< of one element: the XML reader compares each with each
inline constexpr int mostNamespaces = 256;            ///< declared at one place: the XML reader searches them all
inline constexpr std::uint32_t mostColumns = 16'384;  ///< A to XFD
inline constexpr std::uint32_t mostRows = 1'048'576;  ///< as spreadsheet programs have them
inline constexpr std::size_t mostStyles = 100'000;    ///< cell formats of a workbook

} // namespace samvirke::tables
