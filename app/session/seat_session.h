// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "play/clock.h"
#include "session/seat_line.h"

#include <QElapsedTimer>
#include <QObject>

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace samvirke {

/// A person's seat, as windows hold on to it: the seat's state, what was delivered, and a way to ask for something.
/// Comes back by itself for as long as it lives. Sits in the thread that made it. Leaves nothing on the machine.
class SeatSession : public QObject
{
    Q_OBJECT

public:
    /// How the line to the host is.
    enum class Connection {
        looking, ///< nobody who knows the code has called out yet
        calling, ///< has not been welcomed yet
        welcomed,
        lost,      ///< was welcomed; calls again until somebody answers
        taken,     ///< another laptop has the seat: takeOver() takes it
        takenOver, ///< another laptop has taken the seat from this one
        denied,    ///< see why()
        over,      ///< the exercise is closed
    };
    Q_ENUM(Connection)
    enum class Why {
        none,
        wrongCode, ///< no exercise that was found knows it, or not any more
        notAHost,
        otherVersion,
        simulatedOnly,
        misunderstood,
    };
    Q_ENUM(Why)

    explicit SeatSession(SeatAddress where, QObject *parent = nullptr);
    ~SeatSession() override;

    void start();
    using Fetched = std::function<void(std::optional<std::string>)>;
    using FetchFrom = std::function<void(const std::string &sha256, Fetched done)>;
    /// Instead of start(): shows what comes over @p link and asks for nothing but files, from @p fetch.
    void lookOn(std::unique_ptr<Link> link, FetchFrom fetch);
    void takeOver();
    /// Leaves: what was asked and not answered yet is not asked again.
    void leave();

    [[nodiscard]] Connection connection() const { return m_connection; }
    [[nodiscard]] Why why() const { return m_why; }
    /// The host that is called has never answered so far.
    [[nodiscard]] bool isUnreachable() const { return m_unreachable; }

    [[nodiscard]] const std::optional<Welcome> &welcome() const { return m_end.welcome(); }
    [[nodiscard]] const Scenario &scenario() const { return m_end.scenario(); } ///< as this seat was given it
    [[nodiscard]] const ExerciseState &state() const { return m_end.state(); }
    [[nodiscard]] const Seat *seat() const { return m_end.seat(); } ///< nothing before the first welcome
    /// All that was delivered, in order.
    [[nodiscard]] const std::vector<Delivery> &deliveries() const { return m_deliveries; }
    [[nodiscard]] const Presence &presence() const { return m_presence; }

    /// What the exercise clock shows; stands while the line is down.
    [[nodiscard]] ExerciseTime now() const { return m_clock.at(steady()); }
    [[nodiscard]] bool clockRuns() const { return m_clock.runs(); }
    /// Why it stands, although nobody stopped it.
    [[nodiscard]] Obstacle obstacle() const { return m_obstacle; }

    /// Asks for @p command, now or as soon as the line is up. @param as the agency that is acted for; empty: the seat's
    /// own. @param ago how long ago it was said or done. @returns the name of what will have happened
    Ref propose(Command command, AgencyId as = {}, Millis ago = Millis{0});
    /// How much was asked and not answered yet.
    [[nodiscard]] std::size_t unanswered() const { return m_end.unanswered(); }
    /// Gets a media file that a delivered entry names; see SeatEnd::fetch.
    void fetch(const std::string &sha256, Fetched done);

    /// 32 bytes that only this seat has, in this exercise, for @p purpose. After the first welcome.
    [[nodiscard]] std::string secretFor(std::string_view purpose);

signals:
    void statusChanged(); ///< of the line
    void welcomedAgain(); ///< over each line: scenario and seat may be others
    void beganAnew();     ///< the record is not the one that was seen here: state and deliveries are empty again
    /// After it was folded in. `shown`: this seat had it before, on this laptop or another: nothing to announce.
    void delivered(const samvirke::Delivery &delivery);
    void stateChanged(); ///< at most once for all that came in together
    void accepted(samvirke::Ref ref);
    void refused(samvirke::Ref ref, const samvirke::Refusal &refusal);
    void notRecorded(samvirke::Ref ref); ///< the host cannot write; ask again later
    void presenceChanged();
    void clockTick(); ///< what the clock shows may have changed; at most four times a second

private:
    void broken();
    void become(Connection connection, Why why = Why::none);
    void changed();
    void answered(const Answer &answer);
    [[nodiscard]] Millis steady() const { return Millis{m_since.elapsed()}; }

    SeatEnd m_end;
    SeatLine m_line;
    Connection m_connection = Connection::calling;
    Why m_why = Why::none;
    bool m_unreachable = false;
    bool m_left = false;
    FetchFrom m_fetchFrom; ///< where files come from while looking on; else empty
    std::vector<Delivery> m_deliveries;
    Presence m_presence;
    QElapsedTimer m_since;
    ExerciseClock m_clock;
    Obstacle m_obstacle = Obstacle::none;
    QTimer m_seen, m_changed, m_tick, m_search;
};

} // namespace samvirke
