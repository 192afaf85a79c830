// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "play/state.h"
#include "wire/link.h"
#include "wire/messages.h"

#include <functional>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace samvirke {

/// A seat's end of the line: shakes hands, folds what is delivered into the seat's own state, and sends commands.
/// Windows and simulated seats both stand on it. It outlives its lines: over a new one it goes on where it was.
class SeatEnd
{
public:
    explicit SeatEnd(Hello hello) : m_hello(std::move(hello)), m_seen(m_hello.seen) {}
    SeatEnd(std::unique_ptr<Link> link, Hello hello) : SeatEnd(std::move(hello)) { connect(std::move(link)); }

    /// Says hello over @p link, in place of the line before. @param takeOver the seat, although another laptop has it
    void connect(std::unique_ptr<Link> link, bool takeOver = false);
    [[nodiscard]] Link *link() const { return m_link.get(); }

    /// Sends @p proposal; its answer comes through `answered`. Without a line, or if the line breaks before the answer,
    /// it is sent again over the next one; the host does it once.
    void propose(const Proposal &proposal);
    [[nodiscard]] std::size_t unanswered() const { return m_unanswered.size(); }
    void sendTurn(const Turn &turn);
    /// Tells the host what has been seen, if it does not know yet. Call now and then, at most ten times a second.
    void sendSeen();
    /// Gets a media file that a delivered entry names. @p done is called with its bytes, or with nothing if the host
    /// has none such for this seat or they are not what their name says.
    void fetch(const std::string &sha256, std::function<void(std::optional<std::string>)> done);

    [[nodiscard]] const std::optional<Welcome> &welcome() const { return m_welcome; }
    /// As this seat was given it, and the items it was told since.
    [[nodiscard]] const Scenario &scenario() const { return m_scenario; }
    [[nodiscard]] const ExerciseState &state() const { return m_state; }
    [[nodiscard]] std::int64_t seen() const { return m_seen; }
    [[nodiscard]] const Seat *seat() const;

    // Called back; the line and this must still be there when they return, but for `closed`.
    std::function<void()> welcomed;  ///< over each line
    std::function<void()> beganAnew; ///< the record is not the one that was seen here: state is empty again
    std::function<void(const Delivery &)> arrives;   ///< before it is folded in: state() is as it was until then
    std::function<void(const Delivery &)> delivered; ///< after it was folded in
    std::function<void(const Answer &)> answered;
    std::function<void(const ClockIs &)> clockSet;
    std::function<void(const Step &)> stepped;
    std::function<void(const Presence &)> present;
    std::function<void(const Denied &)> denied;
    std::function<void()> closed; ///< the line is gone, for whatever reason

private:
    struct Fetching
    {
        std::string sha256, bytes;
        std::vector<std::function<void(std::optional<std::string>)>> done; ///< of all who asked for it
    };

    void receive(const Frame &frame);
    void receiveWelcome(const Frame &frame);
    void receivePart(const Frame &frame);
    void breakOff();

    Hello m_hello;
    std::unique_ptr<Link> m_link;
    MessageReader m_reader;
    std::optional<Welcome> m_welcome;
    bool m_up = false;     ///< welcomed over the line that is
    bool m_broken = false; ///< it is gone, or what comes over it makes no sense
    Scenario m_scenario;
    ExerciseState m_state;
    std::int64_t m_seen;
    std::int64_t m_seenSent = 0;
    std::vector<std::pair<Ref, std::string>> m_unanswered; ///< frames of proposals
    std::set<Ref> m_sentAgain;                             ///< over a new line, and so perhaps answered twice
    std::vector<Fetching> m_fetching;
};

} // namespace samvirke
