// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/talked.h"

#include "plan/edits.h"
#include "plan/lookup.h"
#include "plan/writer.h"
#include "report/debrief_text.h"
#include "session/fit.h"

#include <algorithm>
#include <iterator>

namespace samvirke {

Scenario talked(Scenario scenario, const std::string &loggist, const std::string &brief)
{
    scenario.mode = Mode::talked;
    for (Phase &phase : scenario.phases) {
        phase.mode = Mode::talked;
    }
    if (std::ranges::find(scenario.seats, SeatKind::loggist, &Seat::kind) != scenario.seats.end()) {
        return scenario;
    }
    Seat seat;
    seat.kind = SeatKind::loggist;
    seat.id = SeatId(freshParty(scenario, "loggist"));
    seat.name = loggist;
    seat.brief = brief;
    std::ranges::copy_if(measuredAgencies(scenario), std::back_inserter(seat.plays),
                         [&](const AgencyId &agency) { return isStaffed(scenario, agency); });
    for (Inject &inject : scenario.injects) {
        const bool reachesThem = std::ranges::any_of(inject.to, [&](const Party &party) {
            return std::ranges::any_of(agenciesOf(scenario, party),
                                       [&](const AgencyId &agency) { return contains(seat.plays, agency); });
        });
        const bool reachesIt = std::ranges::any_of(inject.to, [&](const Party &party) { return reaches(party, seat); });
        if (reachesThem && !reachesIt) {
            inject.to.emplace_back(seat.id.value);
        }
    }
    scenario.seats.push_back(std::move(seat));
    return scenario;
}

std::optional<std::vector<ScenarioFile>> talkedFiles(const std::vector<ScenarioFile> &files,
                                                     const std::string &language)
{
    auto scenario = scenarioToFit(files, language);
    if (!scenario) {
        return std::nullopt;
    }
    const Words reportWords(fromUtf8(scenario->language)); // who sits there reads it
    const std::string name = reportWords("Talked", "Loggist").toStdString();
    const std::string brief =
        reportWords("Talked", "You write down what is said: who to whom, and what it was. You do not take part.")
            .toStdString();
    std::vector<ScenarioFile> made{{"scenario.yaml", writeScenario(talked(std::move(*scenario), name, brief))}};
    std::ranges::copy_if(files, std::back_inserter(made), [](const ScenarioFile &file) { // overlays are read already
        return file.name != "scenario.yaml" && !(file.name.starts_with("scenario.") && file.name.ends_with(".yaml"));
    });
    return made;
}

} // namespace samvirke
