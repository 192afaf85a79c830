// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/host_session.h"

#include <QObject>
#include <QString>
#include <QThread>

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace samvirke {

/// A host in a thread of its own, so that a busy window never delays a seat. What is asked of it is done there; what it
/// says comes in the thread of this object.
class HostThread : public QObject
{
    Q_OBJECT

public:
    /// What stays the same while it hosts.
    struct Hosted
    {
        QString file;
        std::string exercise; ///< its id
        std::uint16_t port = 0;
        Scenario scenario; ///< all of it, in the language that is played
        VariantId variant;
        bool resumed = false;
    };

    explicit HostThread(QObject *parent = nullptr);
    /// Sends everybody away first. The exercise can be resumed.
    ~HostThread() override;

    /// Once: hosts a new exercise in @p file, which must not exist, or goes on where it ends.
    void start(std::vector<ScenarioFile> files, const QString &file, const HostingOptions &options);
    void resume(const QString &file, const HostingOptions &options, bool newCodes);

    [[nodiscard]] const std::optional<Hosted> &hosted() const { return m_hosted; }
    /// Those that this program has issued; after resuming it can tell none of those that were given out before.
    [[nodiscard]] const std::map<SeatId, SeatCode> &codes() const { return m_codes; }
    [[nodiscard]] std::optional<SeatCode> codeOf(const SeatId &seat) const;

    /// A new code for @p seat, or none any more: who sits there has to leave.
    void reissue(const SeatId &seat);
    void revoke(const SeatId &seat);

    /// Sends everybody away and lets the file go.
    void stop();

signals:
    void hosting();
    void failed(const samvirke::HostingError &error);
    void codesChanged();
    /// The key of @p seat could not be written; the one before still holds.
    void codeNotKept(const samvirke::SeatId &seat);
    /// Somebody knocked for @p seat and was sent away.
    void turnedAway(const samvirke::SeatId &seat, samvirke::Denied::Why why);
    /// The exercise is closed, everybody knows, and the file is one file.
    void ended();
    void stopped();

private:
    struct Worker;
    using Opened = HostSession::Result<std::unique_ptr<HostSession>>;
    void open(const QString &file, bool resumed, std::function<Opened()> how);
    void take(std::function<void()> news);
    void post(std::function<void(Worker &)> work);

    QThread m_thread;
    std::unique_ptr<Worker> m_worker;
    std::optional<Hosted> m_hosted;
    std::map<SeatId, SeatCode> m_codes;
};

} // namespace samvirke
