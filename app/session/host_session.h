// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "host/host.h"
#include "host/seat_keys.h"
#include "session/rehearse.h"
#include "wire/discovery.h"
#include "wire/tls_link.h"

#include <QTimer>

#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include <tl/expected.hpp>

namespace samvirke {

struct HostingOptions
{
    RehearsalOptions play; ///< variant, language; team and seed in lockstep
    bool lockstep = false;
    std::size_t startWhen = 0; ///< starts, or goes on, as soon as so many seats are here; 0: a facilitator does
    int ratePermille = 1000;   ///< of the clock, when it starts so
    std::uint16_t port = usualPort;
    bool orAnyPort = false; ///< another one where that is taken
    std::string address;    ///< to listen at; empty: every one
    bool beacon = true;
};

struct HostingError
{
    enum class What : std::uint8_t {
        rehearsal, ///< the scenario or the record: see @c rehearsal
        noKeys,    ///< the key file is missing or damaged: codes have to be issued anew
        cannotListen,
        closed, ///< the exercise is closed and cannot go on
        empty,  ///< nothing was recorded yet, not even how it began
        played, ///< by people: simulated seats do not go on in lockstep
    } what{};
    RehearsalError rehearsal{};
    std::string detail{};
};

/// A host with its door, keys and beacon, in the thread that made it.
class HostSession
{
public:
    template <class T>
    using Result = tl::expected<T, HostingError>;

    /// A new exercise in @p exerciseFile, which must not exist.
    [[nodiscard]] static Result<std::unique_ptr<HostSession>> start(const std::vector<ScenarioFile> &files,
                                                                    const std::filesystem::path &exerciseFile,
                                                                    const HostingOptions &options);
    /// Goes on where @p exerciseFile ends. @param newCodes instead of those that were given out, if their keys are lost
    [[nodiscard]] static Result<std::unique_ptr<HostSession>> resume(const std::filesystem::path &exerciseFile,
                                                                     const HostingOptions &options, bool newCodes);
    ~HostSession();
    HostSession(const HostSession &) = delete;
    HostSession &operator=(const HostSession &) = delete;

    [[nodiscard]] Host &host() { return *m_host; }
    [[nodiscard]] std::uint16_t port() const { return m_door->port(); }
    /// Those issued by this program; nobody can tell the others.
    [[nodiscard]] const std::map<SeatId, SeatCode> &codes() const { return m_codes; }

    /// A new code for @p seat: who sits there has to leave. Nothing if there is no such seat or its key cannot be kept.
    std::optional<SeatCode> reissue(const SeatId &seat);
    /// Who sits there has to leave, and the code admits nobody any more.
    bool revoke(const SeatId &seat);

    /// Sends everybody away. The exercise can be resumed, unless it is closed.
    void stop();
    std::function<void()> ended; ///< the exercise is closed, everybody knows, and the file is one file

private:
    explicit HostSession(HostingOptions options) : m_options(std::move(options)) {}
    Result<void> open(Scenario scenario, Journal journal, HostOptions options);
    Result<void> listen();
    [[nodiscard]] bool hasScreen(const SeatId &seat) const;
    tl::expected<void, JournalError> saveKeys();
    void tickSoon();
    void tick();
    void lookAround();
    void end();

    HostingOptions m_options;
    std::filesystem::path m_file;
    std::optional<SeatKeys> m_keys;
    std::map<SeatId, SeatCode> m_codes;
    std::unique_ptr<Host> m_host;
    std::unique_ptr<TlsDoor> m_door;
    std::unique_ptr<Beacon> m_beacon;
    QTimer m_soon, m_due, m_rest, m_idle;
    bool m_began = false;           ///< lockstep
    std::uint64_t m_directedAt = 0; ///< happenedSoFar when the host last acted for a facilitator
    bool m_ended = false;
};

} // namespace samvirke
