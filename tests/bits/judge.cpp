// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Writes the debrief of each exercise beside it, as made by the rooms of this build: see tests/bits/run.
//
//     judge_bits ENDING FILE...
#include "debrief/debrief.h"
#include "journal/journal.h"
#include "plan/load.h"

#include <cstdio>
#include <fstream>

using namespace samvirke;

int main(int argc, char **argv)
{
    for (int i = 2; i < argc; ++i) {
        const std::string file = argv[i];
        const auto journal = Journal::openToRead(file);
        const auto entries = journal ? journal->readAll() : tl::unexpected(journal.error());
        if (!entries || entries->empty()) {
            std::fprintf(stderr, "%s: not an exercise\n", argv[i]);
            return 1;
        }
        const auto *created = std::get_if<ExerciseCreated>(&entries->front().happened.event);
        const std::string language = created == nullptr ? std::string() : created->language;
        const LoadedScenario loaded = loadScenario(journal->files(), language);
        std::ofstream out(file + argv[1], std::ios::binary);
        out << toJson(debriefOf(loaded.scenario, *entries));
        if (!out) {
            std::fprintf(stderr, "%s: cannot write beside it\n", argv[i]);
            return 1;
        }
    }
    return argc > 2 ? 0 : 1;
}
