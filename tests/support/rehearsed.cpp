// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rehearsed.h"

#include "host/host.h"
#include "rehearsal/simulated_seat.h"

#include <QTemporaryDir>

namespace samvirke::test {

namespace {

/// Plays the exercise of @p journal to its end. @param turned the last seat comes first
Rehearsal play(Journal journal, const Team &team, std::uint64_t seed, bool turned)
{
    Rehearsal rehearsal;
    rehearsal.scenario = loadScenario(journal.files()).scenario;
    const Scenario &scenario = rehearsal.scenario;
    HostOptions options;
    options.lockstep = true;
    options.team = team.name;
    options.variant = scenario.variants.empty() ? VariantId{} : scenario.variants.front().id;
    options.plannedStartMs = 1'795'000'000'000;
    auto host =
        Host::open(scenario, std::move(journal), options, {[] { return Millis{0}; }, [] { return std::int64_t{0}; }});
    rehearsal.entries = (*host)->journal().readAll().value();
    (*host)->recorded = [&](const Entry &entry) { rehearsal.entries.push_back(entry); };
    std::vector<LoopbackLink *> ends;
    std::vector<std::unique_ptr<SimulatedSeat>> seats;
    std::vector<Seat> order = scenario.seats;
    if (turned) {
        std::ranges::reverse(order);
    }
    for (const Seat &seat : order) {
        if (seat.kind != SeatKind::paper) {
            auto [hostEnd, seatEnd] = LoopbackLink::pair();
            ends.push_back(hostEnd.get());
            ends.push_back(seatEnd.get());
            (*host)->attach(std::move(hostEnd), seat.id);
            seats.push_back(std::make_unique<SimulatedSeat>(
                std::move(seatEnd), SimulatedSeatOptions{scenario, seat.id, team, seed, "test"}));
        }
    }
    const auto pump = [&] {
        bool any = false;
        for (LoopbackLink *end : ends) {
            any = end->deliver() || any;
        }
        return any;
    };
    while (pump()) {
    }
    (*host)->beginLockstep();
    while (pump()) {
    }
    for (const auto &seat : seats) {
        rehearsal.refusals.insert(rehearsal.refusals.end(), seat->refusals().begin(), seat->refusals().end());
    }
    rehearsal.closed = (*host)->state().status == Status::closed;
    rehearsal.stalled = (*host)->stalled();
    rehearsal.length = (*host)->state().now;
    return rehearsal;
}

} // namespace

Rehearsal rehearse(const std::vector<ScenarioFile> &files, const Team &team, std::uint64_t seed, bool turned)
{
    static QTemporaryDir folder;
    static int number = 0;
    NewExercise exercise;
    exercise.id = "rehearsal";
    exercise.secret = "no secret";
    exercise.files = files;
    exercise.sync = false;
    const std::filesystem::path file = folder.filePath(QStringLiteral("%1.samvirke").arg(++number)).toStdString();
    Rehearsal rehearsal = play(std::move(*Journal::create(file, exercise)), team, seed, turned);
    rehearsal.file = file;
    return rehearsal;
}

Rehearsal playOn(const std::filesystem::path &file, const Team &team, std::uint64_t seed)
{
    Rehearsal rehearsal = play(std::move(*Journal::openToWrite(file)), team, seed, false);
    rehearsal.file = file;
    return rehearsal;
}

} // namespace samvirke::test
