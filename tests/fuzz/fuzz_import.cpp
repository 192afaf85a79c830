// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "target.h"

#include "exchange/calendar.h"
#include "exchange/cap.h"
#include "exchange/import.h"
#include "exchange/openaev.h"
#include "plan/check.h"
#include "plan/reader.h"
#include "plan/utf8.h"
#include "plan/writer.h"

#include <algorithm>

/// The input is any file that somebody gives the program to import: JSON of other platforms, alerts, lists, archives.
namespace samvirke::fuzz {

namespace {

using namespace exchange;

/// What leaves can be taken in again, and says the same.
void leaves(const Scenario &scenario)
{
    const Exported archive = openAevOf(scenario, {});
    const auto back = importFile(archive.bytes, {});
    expect(scenario.injects.empty() || back.has_value(), "what was exported cannot be imported");
    expect(!back || back->imported.scenario.injects.size() == scenario.injects.size(), "an export lost an inject");
    expect(!firstInvalidUtf8(calendarOf(scenario, CalendarStart{}, 0).bytes), "a calendar is not UTF-8");
    if (!scenario.injects.empty()) {
        const std::string alert = alertOf(scenario, scenario.injects.front(), AlertStatus::exercise, 0);
        expect(alert.find("<status>Exercise</status>") != std::string::npos, "an alert is not of an exercise");
        expect(importFile(alert, {}).has_value(), "an alert that was exported cannot be imported");
    }
}

} // namespace

void attack(std::string_view input)
{
    const auto read = promised(input.size(), [&] { return importFile(input, {}); });
    if (!read) {
        return;
    }
    const Imported &imported = read->imported;
    expect(static_cast<std::size_t>(imported.counts.imported + imported.counts.warned) ==
               imported.scenario.injects.size(),
           "injects and counts differ");
    const std::string written = writeScenario(imported.scenario);
    expect(!firstInvalidUtf8(written), "an imported scenario is not UTF-8");
    const Reading reading = readScenario(written);
    expect(reading.problems.empty(), "an imported scenario has problems of form");
    expect(reading.scenario == imported.scenario, "an imported scenario reads back otherwise");
    for (const ScenarioFile &file : read->media) {
        expect(file.name.starts_with("media/") && file.name.find('/', 6) == std::string::npos &&
                   file.name.find('\\') == std::string::npos && file.name.find("/.") == std::string::npos,
               "a document has a name that leads elsewhere");
    }
    (void)check(imported.scenario);
    leaves(imported.scenario);
}

} // namespace samvirke::fuzz
