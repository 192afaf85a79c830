// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What it costs to replay and judge a long record, as a ratio to reading its rows and their JSON and nothing else; and
// the whole debrief of a real-sized exercise.
//
//     bench_debrief PROGRAM FOLDER [ROUNDS] [ENTRIES]
#include "debrief/debrief.h"
#include "journal/journal.h"
#include "rehearsed.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <unordered_map>

#include <simdjson.h>
#include <sqlite3.h>

using namespace samvirke;
using Steady = std::chrono::steady_clock;
namespace fs = std::filesystem;

namespace {

constexpr int realSize = 50'000;

[[noreturn]] void fail(const char *why)
{
    std::fprintf(stderr, "%s\n", why);
    std::exit(1);
}

template <class Work>
double secondsOf(Work work)
{
    const auto begin = Steady::now();
    work();
    return std::chrono::duration<double>(Steady::now() - begin).count();
}

/// Writes a record of about @p wanted entries: a rehearsal in which seats said and did everything many times over.
void write(const fs::path &file, const std::vector<ScenarioFile> &files, const test::Rehearsal &played,
           std::size_t wanted)
{
    for (const char *end : {"", "-wal", "-shm"}) {
        fs::remove(file.string() + end);
    }
    auto journal = Journal::create(file, {"rehearsal", "no secret", files, false});
    if (!journal) {
        fail("no journal there");
    }
    const auto isSeats = [](const Entry &entry) {
        const Kind kind = kindOf(entry.happened.event);
        return !entry.happened.agency.empty() && kind != Kind::SeatStaffed && kind != Kind::CoverageChanged;
    };
    const auto seats = static_cast<std::size_t>(std::ranges::count_if(played.entries, isSeats));
    const std::size_t times = std::max<std::size_t>(1, (wanted - (played.entries.size() - seats)) / seats);
    std::unordered_map<Ref, bool> copied; // which names are made anew with every copy
    for (const Entry &entry : played.entries) {
        copied[entry.happened.ref] = isSeats(entry);
    }
    const auto named = [&](Ref ref, std::size_t copy) {
        const auto it = copied.find(ref);
        return it == copied.end() || !it->second ? ref : Ref{(ref.value + copy * 0x9e3779b97f4a7c15U) | 1U};
    };
    std::vector<Draft> drafts;
    const auto save = [&] {
        if (!drafts.empty() && !journal->append(journal->last(), drafts)) {
            fail("cannot append");
        }
        drafts.clear();
    };
    for (const Entry &entry : played.entries) {
        for (std::size_t copy = 0; copy < (isSeats(entry) ? times : 1); ++copy) {
            Draft draft{entry.index, entry.wallMs, entry.happened};
            draft.happened.ref = named(draft.happened.ref, copy);
            std::visit(
                [&](auto &e) {
                    if constexpr (requires { e.of.value + std::uint64_t{}; }) {
                        e.of = named(e.of, copy);
                    }
                },
                draft.happened.event);
            drafts.push_back(std::move(draft));
            if (drafts.size() == 1000) {
                save();
            }
        }
    }
    save();
    if (!journal->settle()) {
        fail("cannot settle");
    }
}

/// Every row and every value of its JSON, and nothing made of it.
std::int64_t scan(const fs::path &file)
{
    sqlite3 *db = nullptr;
    sqlite3_stmt *rows = nullptr;
    if (sqlite3_open_v2(file.c_str(), &db, SQLITE_OPEN_READONLY, nullptr) != SQLITE_OK ||
        sqlite3_prepare_v2(db,
                           "SELECT seq, ref, idx, at_ms, said_at_ms, wall_ms, seat, agency, kind, v, body, hash FROM "
                           "entries ORDER BY seq",
                           -1, &rows, nullptr) != SQLITE_OK) {
        fail("cannot scan");
    }
    simdjson::ondemand::parser parser;
    std::vector<char> padded(1U << 20U);
    std::size_t seen = 0;
    std::int64_t count = 0;
    while (sqlite3_step(rows) == SQLITE_ROW) {
        const auto length = static_cast<std::size_t>(sqlite3_column_bytes(rows, 10));
        std::memcpy(padded.data(), sqlite3_column_blob(rows, 10), length);
        auto document = parser.iterate(padded.data(), length, padded.size());
        for (auto field : document.get_object()) {
            simdjson::ondemand::value value = field.value();
            seen += std::string_view(value.raw_json_token()).size();
        }
        seen += static_cast<std::size_t>(sqlite3_column_int64(rows, 3) + sqlite3_column_bytes(rows, 1));
        ++count;
    }
    sqlite3_finalize(rows);
    sqlite3_close(db);
    if (seen == 0) {
        fail("nothing seen");
    }
    return count;
}

/// What a debrief does with a record, but for the hash chain, which is checked beside it. @returns how long it judged
double replayAndJudge(const fs::path &file, const Scenario &scenario)
{
    auto journal = Journal::openToRead(file);
    if (!journal) {
        fail("cannot open");
    }
    Decoder decoder;
    Facts facts;
    facts.makeRoom(static_cast<std::size_t>(journal->last()));
    const auto read = journal->readRows(0, [&](const Journal::Row &row) {
        Entry entry;
        entry.seq = row.seq;
        auto event = decoder.body(kindNamed(row.kind).value(), row.version, row.body);
        entry.happened = {Ref::fromText(row.ref).value(), ExerciseTime{row.atMs},
                          ExerciseTime{row.saidAtMs},     SeatId(row.seat),
                          AgencyId(row.agency),           std::move(*event)};
        addTo(facts, scenario, entry);
        return true;
    });
    if (!read) {
        fail("cannot read");
    }
    return secondsOf([&] { (void)judge(scenario, std::move(facts)); });
}

/// What the program does with an exercise that it opens: starts, checks the whole record, reads it and judges it.
void wholeDebrief(const std::string &program, const fs::path &file)
{
    if (std::system((program + " debrief " + file.string() + " --json >/dev/null").c_str()) != 0) {
        fail("cannot be judged");
    }
}

} // namespace

int main(int argc, char **argv)
{
    if (argc < 3) {
        fail("usage: bench_debrief PROGRAM FOLDER [ROUNDS] [ENTRIES]");
    }
    const std::string program = argv[1];
    const fs::path folder = argv[2];
    const int rounds = argc > 3 ? std::atoi(argv[3]) : 5;
    const std::size_t entries = argc > 4 ? static_cast<std::size_t>(std::atol(argv[4])) : 1'000'000;
    const auto files = test::shippedFiles("tunnel-fire");
    const test::Rehearsal played = test::rehearse(files, "ideal", 1);
    if (!played.closed) {
        fail("the rehearsal did not end");
    }
    const fs::path file = folder / "debrief.bench";
    const fs::path real = folder / "real.bench";
    write(file, files, played, entries);
    write(real, files, played, realSize);
    std::vector<double> ratios;
    std::vector<double> wholes;
    std::int64_t count = 0;
    for (int round = 0; round < rounds; ++round) {
        const double limit = secondsOf([&] { count = scan(file); });
        double judged = 0;
        const double ours = secondsOf([&] { judged = replayAndJudge(file, played.scenario); });
        const double whole = secondsOf([&] { wholeDebrief(program, real); });
        ratios.push_back(ours / limit);
        wholes.push_back(whole);
        std::printf("round %d: scan + simdjson %.2f s, replay + score %.2f s (%.2f s of it judging), ratio %.2f; whole "
                    "debrief %.2f s\n",
                    round + 1, limit, ours, judged, ratios.back(), whole);
        std::fflush(stdout);
    }
    for (const fs::path &made : {file, real}) {
        fs::remove(made);
    }
    std::ranges::sort(ratios);
    std::ranges::sort(wholes);
    const std::size_t middle = ratios.size() / 2;
    std::printf("replay + score %lld entries / scan + simdjson (must 3.0, aim 1.5): %.2f (%.2f to %.2f)\n",
                static_cast<long long>(count), ratios[middle], ratios.front(), ratios.back());
    std::printf("whole debrief of %d entries (must 1 s, aim 0.3 s): %.2f s (%.2f to %.2f), %d rounds\n", realSize,
                wholes[middle], wholes.front(), wholes.back(), rounds);
}
