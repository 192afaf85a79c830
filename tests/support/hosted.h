// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shipped.h"
#include "wait.h"

#include "plan/load.h"
#include "session/host_session.h"
#include "session/seat_session.h"

#include <QTemporaryDir>

#include <map>
#include <memory>

/// A host and seats in one process, with real sockets between them.
namespace samvirke::test {

/// A host in this process that can be killed: nothing is said, nothing is put in order.
struct KillableHost
{
    QTemporaryDir folder;
    std::unique_ptr<HostSession> session;
    std::map<SeatId, SeatCode> codes;
    std::uint16_t port = 0;

    KillableHost() : KillableHost(readFolder((library() + QStringLiteral("/night-stop")).toStdString()).files) {}
    explicit KillableHost(const std::vector<ScenarioFile> &files)
    {
        auto started = HostSession::start(files, file(), options());
        if (!started) {
            qFatal("the host does not start");
        }
        session = std::move(*started);
        codes = session->codes();
        port = session->port();
    }
    void kill() { session.reset(); }
    void goOn()
    {
        auto resumed = HostSession::resume(file(), options(), false);
        if (!resumed) {
            qFatal("the host does not go on");
        }
        session = std::move(*resumed);
    }
    [[nodiscard]] std::unique_ptr<SeatSession> seat(const char *name) const
    {
        auto seat = std::make_unique<SeatSession>(SeatAddress{codes.at(SeatId(name)), "127.0.0.1", port});
        seat->start();
        return seat;
    }

private:
    [[nodiscard]] std::string file() const { return folder.path().toStdString() + "/x.samvirke"; }
    [[nodiscard]] HostingOptions options() const
    {
        HostingOptions options;
        options.port = port;
        options.address = "127.0.0.1";
        options.beacon = false;
        return options;
    }
};

[[nodiscard]] inline bool comesTo(const SeatSession &seat, SeatSession::Connection connection)
{
    return waitUntil([&] { return seat.connection() == connection; });
}

/// A message on the common talk group of the starter.
[[nodiscard]] inline MessageSent onCommon(std::string text)
{
    MessageSent sent;
    sent.sent.channel = ChannelId("common");
    sent.text = std::move(text);
    return sent;
}

} // namespace samvirke::test
