// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "target.h"

#include "exchange/map_file.h"
#include "exchange/msel.h"
#include "plan/check.h"
#include "plan/reader.h"
#include "plan/utf8.h"
#include "plan/writer.h"
#include "tables/read.h"

/// The input is a list of injects and, before a line "%%", a file that says what its columns hold.
namespace samvirke::fuzz {

namespace {

using namespace exchange;

void scenarioIsWhole(const Imported &imported)
{
    const std::string written = writeScenario(imported.scenario);
    expect(!firstInvalidUtf8(written), "an imported scenario is not UTF-8");
    const Reading reading = readScenario(written);
    expect(reading.problems.empty(), "an imported scenario has problems of form");
    expect(reading.scenario == imported.scenario, "an imported scenario reads back otherwise");
}

} // namespace

void attack(std::string_view input)
{
    const Halves halves = halvesOf(input);
    const std::string_view table = halves.cut ? halves.second : halves.first;
    ImportOptions options;
    if (halves.cut) {
        const auto map = promised(input.size(), [&] { return readMap(halves.first); });
        options.map = map ? *map : ColumnMap{};
    }
    const auto workbook = tables::read(table);
    if (!workbook) {
        return;
    }
    for (const auto dates : {std::optional<DateOrder>{}, std::optional{DateOrder::monthFirst}}) {
        options.dates = dates;
        const auto imported = promised(input.size(), [&] { return importMsel(*workbook, options); });
        if (!imported) {
            continue;
        }
        expect(static_cast<std::size_t>(imported->counts.imported + imported->counts.warned) ==
                   imported->scenario.injects.size(),
               "injects and counts differ");
        scenarioIsWhole(*imported);
        (void)check(imported->scenario);
    }
}

} // namespace samvirke::fuzz
