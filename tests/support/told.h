// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/verify.h"

#include "disk.h"
#include "random_play.h"
#include "table.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <set>
#include <string>

/// An exercise under random commands, and what its seats were told of it.
namespace samvirke::test {

/// Where files are quick to write; what a test wants to know of a disk it says to tests/support/disk.h.
inline QString quickFolder()
{
    const QString memory = QStringLiteral("/dev/shm");
    return (QFile::exists(memory) ? memory : QDir::tempPath()) + QStringLiteral("/samvirke-XXXXXX");
}

/// Joins every seat, and marks in the trace of the disk whatever a seat is told that it may count on.
inline void joinAllMarked(Table &table)
{
    for (const Seat &seat : table.host->scenario().seats) {
        Sitting *sitting = &table.join(seat.id.value);
        sitting->end->delivered = [sitting](const Delivery &delivery) {
            sitting->deliveries.push_back(delivery);
            disk::mark(delivery.happened.ref.text());
        };
        sitting->end->answered = [sitting](const Answer &answer) {
            sitting->answers.push_back(answer);
            if (answer.verdict == Answer::Verdict::accepted) {
                disk::mark(answer.ref.text());
            }
        };
    }
}

/// Random commands of random seats; most are messages, which are taken. Time goes on by random steps. Somebody sees to
/// it that a pause comes to an end.
inline void playBusily(Table &table, Luck &luck, int commands)
{
    const Scenario &scenario = table.host->scenario();
    for (int i = 0; i < commands; ++i) {
        std::vector<Ref> refs;
        for (std::size_t back = 0; back < 40 && back < table.recorded.size(); ++back) {
            refs.push_back(table.recorded[table.recorded.size() - 1 - back].happened.ref);
        }
        Proposal proposal = randomProposal(luck, scenario, refs);
        std::string seat = luck.chance(25) ? "lead" : luck.pick(scenario.seats).id.value;
        const bool ends = std::holds_alternative<EndExercise>(proposal.command) ||
                          std::holds_alternative<CloseExercise>(proposal.command) ||
                          std::holds_alternative<RaiseRealEmergency>(proposal.command);
        if (ends || luck.chance(60)) {
            MessageSent message;
            message.sent.to = {Party("FIR")};
            message.text = luck.token() + std::string(luck.below(400), '.');
            proposal.command = SendMessage{message};
            proposal.as = {};
            seat = luck.chance(50) ? "pol-1" : "ems-1";
        }
        const ExerciseState &state = table.host->state();
        if (state.status == Status::paused && luck.chance(40)) {
            const auto open = std::ranges::find_if(state.rounds, [](const auto &round) { return round.second.open; });
            proposal.command = open != state.rounds.end() ? Command(CloseRound{{open->first}}) : ResumeExercise{};
            proposal.as = {};
            seat = "lead";
        }
        table.at(seat).end->propose(proposal);
        if (luck.chance(70)) { // else they come together
            table.passes(Millis{static_cast<std::int64_t>(luck.below(3'000))});
        }
    }
    table.pump();
}

/// Names of the entries in the exercise at @p path; nothing if it cannot be opened to go on with it.
inline std::optional<std::set<std::string>> namesIn(const std::filesystem::path &path)
{
    const auto journal = Journal::openToWrite(path);
    const auto entries = journal ? journal->readAll() : tl::unexpected(journal.error());
    if (!entries) {
        return std::nullopt;
    }
    std::set<std::string> names;
    for (const Entry &entry : *entries) {
        names.insert(entry.happened.ref.text());
    }
    return names;
}

/// What all seats that ever sat at @p table were told.
struct Told
{
    std::set<std::string> recorded, notRecorded; ///< names of what was accepted or shown; of what was not recorded

    explicit Told(const Table &table)
    {
        const auto add = [&](const Sitting &sitting) {
            for (const Delivery &delivery : sitting.deliveries) {
                recorded.insert(delivery.happened.ref.text());
            }
            for (const Answer &answer : sitting.answers) {
                if (answer.verdict == Answer::Verdict::accepted) {
                    recorded.insert(answer.ref.text());
                } else if (answer.verdict == Answer::Verdict::notRecorded) {
                    notRecorded.insert(answer.ref.text());
                }
            }
        };
        for (const auto &[seat, sitting] : table.seats) {
            add(*sitting);
        }
        for (const auto &sitting : table.gone) {
            add(*sitting);
        }
    }
};

inline void copyExercise(const std::filesystem::path &from, const std::filesystem::path &to)
{
    for (const char *suffix : {"", "-wal", "-shm", "-journal"}) {
        std::filesystem::remove(to.string() + suffix);
    }
    for (const char *suffix : disk::suffixes) {
        if (std::filesystem::exists(from.string() + suffix)) {
            std::filesystem::copy_file(from.string() + suffix, to.string() + suffix);
        }
    }
}

} // namespace samvirke::test
