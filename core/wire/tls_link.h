// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wire/link.h"
#include "wire/seat_code.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>

namespace samvirke {

/// A line over TCP and TLS 1.2 with a pre-shared key, version and cipher pinned at both ends. Lives in the thread that
/// made it, which must run Qt's event loop. What the other end does not take waits here; who sends looks at queued().
class TlsLink : public Link
{
public:
    enum class Failure : std::uint8_t {
        none,
        unreachable, ///< nobody listens there, or the network does not reach
        notAHost,    ///< something else listens there
        refused,     ///< the code is not one of this exercise, or is not any more
        lost,        ///< was up and broke
    };

    ~TlsLink() override;
    void send(std::string_view frames) override;
    void close() override;
    [[nodiscard]] std::size_t queued() const override;
    [[nodiscard]] Millis silentFor() const override;
    void establish(std::size_t frameBytes) override;
    [[nodiscard]] Failure failure() const; ///< why `closed` was called

    struct Impl;
    explicit TlsLink(std::unique_ptr<Impl> impl);

private:
    std::unique_ptr<Impl> m_impl;
};

/// The key for the exercise that the other end says it is.
using KeyFor = std::function<SeatKey(std::string_view exercise)>;

/// Begins to connect; what is sent meanwhile waits. `closed` is called if it comes to nothing.
/// @param address name or number of a machine
[[nodiscard]] std::unique_ptr<TlsLink> connectTls(const std::string &address, std::uint16_t port, KeyFor key);

/// Where seats knock. Whoever shows a key that it knows gets a line; who does not is refused without being told why.
/// Addresses that guessed wrong wait in line, so that guessing costs little and keeps nobody else out.
class TlsDoor
{
public:
    /// @param exercise its id, which anybody may see
    /// @param key for an identity; nothing if there is none
    TlsDoor(std::string exercise, std::function<std::optional<std::string>(std::string_view identity)> key);
    ~TlsDoor();
    TlsDoor(const TlsDoor &) = delete;
    TlsDoor &operator=(const TlsDoor &) = delete;

    /// @param port 0: any free one. @returns what is wrong, or nothing
    [[nodiscard]] std::optional<std::string> listen(std::uint16_t port, const std::string &address = {});
    [[nodiscard]] std::uint16_t port() const;

    std::function<void(std::unique_ptr<Link>, const std::string &identity)> arrived;

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace samvirke
