// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/rehearse.h"

#include "host/host.h"
#include "plan/lookup.h"
#include "plan/story.h"
#include "rehearsal/simulated_seat.h"
#include "session/version.h"

namespace samvirke {

namespace {

using What = RehearsalError::What;

/// The id of a rehearsal says what it is a rehearsal of, so that the same one is the same file.
std::string idOf(const std::vector<ScenarioFile> &files, const VariantId &variant, const RehearsalOptions &options)
{
    Sha256 sum;
    sum.begin();
    for (const FileDigest &file : digestsOf(files)) {
        sum.addField(file.name);
        sum.addField(file.sha256);
    }
    sum.addField(variant.value);
    sum.addField(options.language);
    sum.addField(options.team.name);
    if (const auto usual = teamNamed(options.team.name); usual != options.team) { // a mixed one is more than its name
        sum.addField(describe(options.team));
    }
    sum.addField(static_cast<std::int64_t>(options.seed));
    return toHex(sum.end()).substr(0, 32);
}

tl::unexpected<RehearsalError> fail(JournalError error)
{
    RehearsalError failed;
    failed.what = What::journal;
    failed.journal = std::move(error);
    return tl::unexpected(std::move(failed));
}

} // namespace

std::int64_t plannedStartMs(const Scenario &scenario)
{
    return parseStoryTime(scenario.clock.storyStart).value_or(0) * 1000;
}

tl::expected<PreparedRehearsal, RehearsalError> prepareRehearsal(const std::vector<ScenarioFile> &files,
                                                                 const RehearsalOptions &options)
{
    LoadedScenario loaded = loadScenario(files, options.language);
    if (hasErrors(loaded.problems)) {
        return tl::unexpected(RehearsalError{What::scenario, {}, std::move(loaded.problems), {}});
    }
    PreparedRehearsal prepared;
    prepared.scenario = std::move(loaded.scenario);
    const Scenario &scenario = prepared.scenario;
    VariantId variant = options.variant;
    if (variant.empty() && !scenario.variants.empty()) {
        variant = scenario.variants.front().id;
    }
    if (!variant.empty() && find(scenario.variants, variant) == nullptr) {
        return tl::unexpected(RehearsalError{What::noVariant, variant.value, {}, {}});
    }
    const std::string id = idOf(files, variant, options);
    const Digest secret = hmacSha256("lockstep", id);
    prepared.exercise.id = id;
    prepared.exercise.secret.assign(secret.begin(), secret.end());
    prepared.exercise.files = files;
    prepared.exercise.sync = false; // a rehearsal can be made again
    prepared.host.variant = variant;
    prepared.host.language = scenario.language;
    prepared.host.team = options.team.name;
    prepared.host.program = programVersion;
    prepared.host.lockstep = true;
    prepared.host.plannedStartMs = plannedStartMs(scenario);
    return prepared;
}

tl::expected<Rehearsed, RehearsalError> rehearse(const std::vector<ScenarioFile> &files,
                                                 const RehearsalOptions &options,
                                                 const std::filesystem::path &exerciseFile,
                                                 const RehearsalProgress &progress)
{
    auto prepared = prepareRehearsal(files, options);
    if (!prepared) {
        return tl::unexpected(std::move(prepared.error()));
    }
    auto journal = Journal::create(exerciseFile, prepared->exercise);
    if (!journal) {
        return fail(journal.error());
    }
    const Scenario &scenario = prepared->scenario;
    const std::string id = prepared->exercise.id;
    auto host = Host::open(scenario, std::move(*journal), prepared->host,
                           {[] { return Millis{0}; }, [] { return std::int64_t{0}; }});
    if (!host) {
        return fail(host.error());
    }

    std::vector<LoopbackLink *> ends;
    std::vector<std::unique_ptr<SimulatedSeat>> seats;
    for (const Seat &seat : scenario.seats) {
        if (seat.kind == SeatKind::paper) {
            continue; // nobody sits at a screen there
        }
        auto [hostEnd, seatEnd] = LoopbackLink::pair();
        ends.push_back(hostEnd.get());
        ends.push_back(seatEnd.get());
        (*host)->attach(std::move(hostEnd), seat.id);
        seats.push_back(std::make_unique<SimulatedSeat>(
            std::move(seatEnd),
            SimulatedSeatOptions{scenario, seat.id, options.team, options.seed, std::string(programVersion)}));
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
        if (progress && !progress((*host)->now(), scenario.clock.length)) {
            return tl::unexpected(RehearsalError{What::stopped, {}, {}, {}});
        }
    }
    if (const auto &error = (*host)->storageError()) {
        return fail(*error);
    }
    if ((*host)->state().status != Status::closed) {
        return tl::unexpected(RehearsalError{What::stalled, std::to_string((*host)->now().count()), {}, {}});
    }

    Rehearsed rehearsed;
    rehearsed.exercise = id;
    rehearsed.entries = (*host)->journal().last();
    rehearsed.length = (*host)->state().now;
    for (const auto &seat : seats) {
        for (const Answer &answer : seat->refusals()) {
            rehearsed.refusals.push_back(seat->end().seat()->id.value + ": " +
                                         std::to_string(static_cast<int>(answer.why)) + ", " + answer.about);
        }
    }
    if (auto settled = (*host)->journal().settle(); !settled) {
        return fail(settled.error());
    }
    return rehearsed;
}

} // namespace samvirke
