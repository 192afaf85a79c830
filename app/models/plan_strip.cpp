// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plan_strip.h"

#include "models/cues.h"
#include "plan/schedule.h"
#include "play/addressees.h"

#include <algorithm>
#include <chrono>

namespace samvirke {

namespace {

using namespace std::chrono_literals;

constexpr Millis toRead = 1min; // of what nothing is expected

/// How long @p agency has @p inject open.
Millis openFor(const Inject &inject, const AgencyId &agency)
{
    Millis longest = toRead;
    for (const Expectation &expected : inject.expects) {
        if (expected.who.empty() || expected.who == agency) {
            longest = std::max(longest, expected.within.value_or(toRead));
        }
    }
    return longest;
}

void count(PlanStrip::Lane &lane, Millis length)
{
    lane.load.assign(static_cast<std::size_t>(length / PlanStrip::bin) + 1, 0);
    for (const PlanStrip::Mark &mark : lane.marks) {
        const auto first = static_cast<std::size_t>(mark.at / PlanStrip::bin);
        const auto last = static_cast<std::size_t>((mark.until - Millis{1}) / PlanStrip::bin);
        for (std::size_t i = first; i <= last && i < lane.load.size(); ++i) {
            ++lane.load[i];
        }
    }
}

} // namespace

int PlanStrip::Lane::most() const
{
    return load.empty() ? 0 : std::ranges::max(load);
}

std::optional<std::size_t> PlanStrip::step(std::size_t lane, const InjectId &inject, int by) const
{
    if (lane >= lanes.size() || lanes[lane].marks.empty()) {
        return std::nullopt;
    }
    const auto &marks = lanes[lane].marks;
    const auto it = std::ranges::find(marks, inject, &Mark::inject);
    if (it == marks.end()) {
        return by > 0 ? 0 : marks.size() - 1;
    }
    const auto to = (it - marks.begin()) + by;
    return to < 0 || to >= static_cast<std::ptrdiff_t>(marks.size()) ? std::nullopt
                                                                     : std::optional(static_cast<std::size_t>(to));
}

PlanStrip planStrip(const Scenario &scenario)
{
    const Schedule schedule = plannedTimes(scenario);
    PlanStrip strip;
    strip.length = scenario.clock.length;
    for (const Agency &agency : scenario.agencies) {
        strip.lanes.push_back({agency.id, {}, {}});
    }
    for (const Inject &inject : scenario.injects) {
        const auto planned = schedule.injects.find(inject.id);
        if (planned == schedule.injects.end() || inject.kind == InjectKind::expectedAction || !inject.active) {
            continue;
        }
        for (const AgencyId &agency : agenciesReached(scenario, Addressees{inject.to, inject.channel})) {
            const auto lane = std::ranges::find(strip.lanes, agency, &PlanStrip::Lane::agency);
            const ExerciseTime until = planned->second + openFor(inject, agency);
            lane->marks.push_back({inject.id, inject.number, planned->second, until,
                                   std::holds_alternative<AtTime>(inject.release),
                                   std::holds_alternative<UnlessHappened>(inject.release)});
            strip.length = std::max(strip.length, Millis{until});
        }
    }
    std::erase_if(strip.lanes, [](const PlanStrip::Lane &lane) { return lane.marks.empty(); });
    for (PlanStrip::Lane &lane : strip.lanes) {
        std::ranges::stable_sort(lane.marks, {}, &PlanStrip::Mark::at);
        count(lane, strip.length);
    }
    for (const Phase &phase : scenario.phases) {
        if (const auto begins = schedule.phases.find(phase.id); begins != schedule.phases.end()) {
            strip.phases.push_back({phase.id, begins->second});
        }
    }
    std::ranges::stable_sort(strip.phases, {}, &PlanStrip::Stretch::from);
    return strip;
}

} // namespace samvirke
