// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "play/state.h"
#include "wire/link.h"
#include "wire/messages.h"

#include <functional>
#include <memory>
#include <optional>

namespace samvirke {

/// A seat's end of the line: shakes hands, folds what is delivered into the seat's own state, and sends commands.
/// Windows and simulated seats both stand on it.
class SeatEnd
{
public:
    /// Says hello at once. @p link must not be null.
    SeatEnd(std::unique_ptr<Link> link, const Hello &hello);

    /// Sends @p proposal; its answer comes through `answered`.
    void propose(const Proposal &proposal);
    void sendTurn(const Turn &turn);

    [[nodiscard]] const std::optional<Welcome> &welcome() const { return m_welcome; }
    [[nodiscard]] const Scenario &scenario() const { return m_scenario; } ///< as this seat was given it
    [[nodiscard]] const ExerciseState &state() const { return m_state; }
    [[nodiscard]] std::int64_t seen() const { return m_seen; }
    [[nodiscard]] const Seat *seat() const;

    std::function<void()> welcomed;
    std::function<void(const Delivery &)> delivered; ///< after it was folded in
    std::function<void(const Answer &)> answered;
    std::function<void(const ClockIs &)> clockSet;
    std::function<void(const Step &)> stepped;
    std::function<void(const Denied &)> denied;
    std::function<void()> closed; ///< the line is gone, for whatever reason

private:
    void receive(const Frame &frame);
    void breakOff();

    std::unique_ptr<Link> m_link;
    MessageReader m_reader;
    std::optional<Welcome> m_welcome;
    Scenario m_scenario;
    ExerciseState m_state;
    std::int64_t m_seen;
};

} // namespace samvirke
