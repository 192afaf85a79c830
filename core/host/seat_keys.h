// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/error.h"
#include "plan/ids.h"
#include "wire/seat_code.h"

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <string_view>

#include <tl/expected.hpp>

namespace samvirke {

/// The keys of an exercise's seats. Codes are shown once, when they are issued; what is kept is what they become. In a
/// file beside the exercise that only its owner can read, until the exercise is closed.
class SeatKeys
{
public:
    struct Held
    {
        int generation = 0;         ///< how often a code was issued for the seat
        std::optional<SeatKey> key; ///< nothing: revoked
    };

    explicit SeatKeys(std::string exercise) : m_exercise(std::move(exercise)) {}

    [[nodiscard]] static std::filesystem::path pathFor(const std::filesystem::path &exerciseFile);
    /// A line a seat: generation, identity, key and the seat's id, with spaces between; "-" for what was revoked.
    [[nodiscard]] static tl::expected<SeatKeys, JournalError> load(const std::filesystem::path &path,
                                                                   std::string exercise);
    /// In one step: the file is the one before or the one after.
    [[nodiscard]] tl::expected<void, JournalError> save(const std::filesystem::path &path) const;
    static void remove(const std::filesystem::path &path);

    /// A new code; the one before admits nobody any more.
    [[nodiscard]] SeatCode issue(const SeatId &seat);
    void revoke(const SeatId &seat);

    [[nodiscard]] std::optional<std::string> keyFor(std::string_view identity) const;
    [[nodiscard]] std::optional<SeatId> seatFor(std::string_view identity) const;
    [[nodiscard]] const std::map<SeatId, Held> &held() const { return m_held; }

private:
    std::string m_exercise;
    std::map<SeatId, Held> m_held;
    std::map<std::string, SeatId, std::less<>> m_seats; ///< by identity
};

} // namespace samvirke
