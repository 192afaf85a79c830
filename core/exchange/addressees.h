// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/scenario.h"

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace samvirke::exchange {

inline constexpr std::string_view facilitatorSeat = "facilitator"; ///< no party is called so

/// Names that are given out once each.
class FreshNames
{
public:
    /// @p wanted, or @p otherwise where nothing is left of it, or either with a number behind.
    std::string take(const std::string &wanted, const std::string &otherwise);

private:
    std::set<std::string> m_taken;
    std::map<std::string, int> m_next;
};

/// Who injects go to, as parties of the scenario.
class Addressees
{
public:
    /// @param cells what stands in the column of recipients, row by row
    explicit Addressees(const std::vector<std::string> &cells);

    struct Found
    {
        std::vector<Party> parties;
        std::string readAs; ///< where that is not what stands there: the names, with commas between
    };
    [[nodiscard]] Found find(std::string_view cell) const;

    [[nodiscard]] const std::vector<Agency> &agencies() const { return m_agencies; }
    [[nodiscard]] const std::vector<Seat> &seats() const { return m_seats; }
    /// How many cells name the agency of the same place in agencies().
    [[nodiscard]] const std::vector<int> &mentions() const { return m_mentions; }
    /// Names that differ by no more than an ending: "Rescue Team" and "Rescue Teams".
    [[nodiscard]] std::vector<std::vector<std::string>> alike() const;

private:
    [[nodiscard]] std::vector<std::string> split(std::string_view cell) const;

    std::set<std::string> m_known; ///< folded; stand somewhere alone
    std::map<std::string, std::size_t> m_byName;
    std::vector<Agency> m_agencies;
    std::vector<Seat> m_seats;
    std::vector<int> m_mentions;
};

} // namespace samvirke::exchange
