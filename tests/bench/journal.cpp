// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What it costs to have one event on the disk, as a ratio to writing as many bytes and waiting for the disk.
//
//     bench_journal FOLDER [ROUNDS]
#include "journal/journal.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <string>
#include <vector>

#include <fcntl.h>
#include <unistd.h>

using namespace samvirke;
using Steady = std::chrono::steady_clock;

namespace {

constexpr int events = 400; // a round

template <class Work>
double medianUs(Work work)
{
    std::vector<double> took;
    for (int i = 0; i < events; ++i) {
        const auto begin = Steady::now();
        work(i);
        took.push_back(std::chrono::duration<double, std::micro>(Steady::now() - begin).count());
    }
    std::ranges::nth_element(took, took.begin() + events / 2);
    return took[events / 2];
}

[[noreturn]] void fail(const char *why)
{
    std::fprintf(stderr, "%s\n", why);
    std::exit(1);
}

Draft draft(std::uint64_t number)
{
    MessageSent sent;
    sent.sent.channel = ChannelId("common");
    sent.text = "Water level " + std::to_string(number) + " and rising. Confirm the road closure and report back. " +
                std::string(120, '.');
    Draft draft;
    draft.wallMs = 1'795'000'000'000;
    draft.happened.ref = Ref{number + 1};
    draft.happened.at = draft.happened.saidAt = Millis{static_cast<std::int64_t>(number)};
    draft.happened.seat = SeatId("pol-1");
    draft.happened.agency = AgencyId("POL");
    draft.happened.event = std::move(sent);
    return draft;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc < 2) {
        fail("usage: bench_journal FOLDER [ROUNDS]");
    }
    const std::filesystem::path folder = argv[1];
    const int rounds = argc > 2 ? std::atoi(argv[2]) : 5;
    std::vector<double> ratios;
    std::uint64_t number = 0;
    const std::string bytes(300, 'x');
    for (int round = 0; round < rounds; ++round) {
        const auto rawFile = folder / "raw.bench";
        const auto journalFile = folder / "journal.bench";
        for (const char *end : {"", "-wal", "-shm"}) {
            std::filesystem::remove(journalFile.string() + end);
        }
        const int raw = ::open(rawFile.c_str(), O_CREAT | O_TRUNC | O_WRONLY, 0600);
        if (raw < 0) {
            fail("cannot write there");
        }
        const double limit = medianUs([&](int) {
            if (::write(raw, bytes.data(), bytes.size()) < 0 || ::fdatasync(raw) != 0) {
                fail("cannot write there");
            }
        });
        ::close(raw);
        auto journal = Journal::create(journalFile, {"bench", "secret", {}, true});
        if (!journal) {
            fail("no journal there");
        }
        const auto append = [&](int) {
            const Draft one = draft(number++);
            if (!journal->append(journal->last(), {&one, 1})) {
                fail("cannot append");
            }
        };
        for (int i = 0; i < 700; ++i) { // until the write-ahead log has its size, as it has after a minute of play
            append(i);
        }
        const double ours = medianUs(append);
        ratios.push_back(ours / limit);
        std::printf("round %d: write + fdatasync %.0f us, append %.0f us, ratio %.2f\n", round + 1, limit, ours,
                    ratios.back());
        std::filesystem::remove(rawFile);
        for (const char *end : {"", "-wal", "-shm"}) {
            std::filesystem::remove(journalFile.string() + end);
        }
    }
    std::ranges::sort(ratios);
    std::printf(
        "commit of one event / write + fdatasync, p50 (must 2.0, aim 1.4): %.2f (%.2f to %.2f), %d rounds of %d\n",
        ratios[ratios.size() / 2], ratios.front(), ratios.back(), rounds, events);
}
