// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wire/discovery.h"
#include "wire/seat_code.h"
#include "wire/seat_end.h"
#include "wire/tls_link.h"

#include <QString>
#include <QTimer>

#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace samvirke {

/// Where a seat's host is and what admits to it.
struct SeatAddress
{
    SeatCode code;
    std::string address; ///< empty: whoever calls out on the network and knows the code
    std::uint16_t port = usualPort;
};

/// @p with the address that somebody typed: "host", "host:port", "[address]:port". Nothing for anything else.
[[nodiscard]] std::optional<SeatAddress> readAddress(const QString &text, SeatAddress with);

/// What the QR of a seat card says: "samvirke://192.168.1.20:47110/7KQ29FMX3HTP".
struct SeatLink
{
    QString address; ///< as readAddress() takes it
    QString code;
};
/// Nothing for a text that is no such link.
[[nodiscard]] std::optional<SeatLink> readSeatLink(const QString &text);

/// Calls the host of a seat, and finds it where no address is given. What to do when a line breaks is its owner's
/// affair; windows and simulated seats stand on it alike.
class SeatLine
{
public:
    /// @p end must outlive it; its `denied` and `closed` are taken.
    SeatLine(SeatEnd &end, SeatAddress where);
    SeatLine(const SeatLine &) = delete;
    SeatLine &operator=(const SeatLine &) = delete;

    /// Calls, or looks around for whom to call. @param takeOver the seat, although another laptop has it
    void start(bool takeOver = false);
    void takeOver();
    /// After a while that grows with every try.
    void callAgain();
    /// The line does what it is for: the next time it breaks is the first again.
    void isGood()
    {
        m_tries = 0;
        m_takeOver = false;
    }
    /// What the code becomes for that exercise.
    [[nodiscard]] const SeatKey &keyFor(const std::string &exercise);
    /// Neither calls nor looks any more.
    void stop();

    std::function<void()> calling; ///< somebody is being called
    /// The line is gone: see denied() and failure().
    std::function<void()> broken;
    /// What the host said before it closed.
    [[nodiscard]] const std::optional<Denied> &denied() const { return m_denied; }
    [[nodiscard]] TlsLink::Failure failure() const { return m_failure; }
    /// Nobody is called just now, and somebody who knows the code may call out yet.
    [[nodiscard]] bool mayBeFound() const { return m_finder != nullptr && !m_end.welcome(); }
    [[nodiscard]] bool hasFoundAny() const { return !m_tried.empty(); }

private:
    void look();
    void call();

    SeatEnd &m_end;
    SeatAddress m_where;
    TlsLink *m_link = nullptr;             ///< the newest; the seat's end has it
    std::map<std::string, SeatKey> m_keys; ///< by exercise: deriving one takes a while
    std::unique_ptr<Finder> m_finder;
    std::vector<std::pair<std::string, std::uint16_t>> m_tried; ///< of those who called out
    QTimer m_again;
    std::optional<Denied> m_denied;
    TlsLink::Failure m_failure{};
    int m_tries = 0;
    bool m_takeOver = false;
};

} // namespace samvirke
