// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace samvirke {

inline constexpr std::uint16_t usualPort = 47'110;  ///< where a host listens if nothing else is said
inline constexpr std::uint16_t beaconPort = 47'111; ///< UDP

/// What a host calls out on its network once a second. A hint that anybody can forge: it says where to knock, and
/// nothing of what is played.
struct Announcement
{
    std::string exercise; ///< its id
    std::uint16_t port = 0;
    bool operator==(const Announcement &) const = default;
};

/// One line of ASCII: "samvirke 1 <port> <exercise>".
[[nodiscard]] std::string encode(const Announcement &announcement);
/// Nothing for what is not one; it comes from anybody.
[[nodiscard]] std::optional<Announcement> readAnnouncement(std::string_view datagram);

/// Calls out as long as it lives, on every network that the machine is on.
class Beacon
{
public:
    explicit Beacon(const Announcement &announcement);
    ~Beacon();
    Beacon(const Beacon &) = delete;
    Beacon &operator=(const Beacon &) = delete;

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

/// Listens as long as it lives.
class Finder
{
public:
    Finder();
    ~Finder();
    Finder(const Finder &) = delete;
    Finder &operator=(const Finder &) = delete;
    /// Called for every call that is heard, again and again.
    std::function<void(const std::string &address, const Announcement &)> found;

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace samvirke
