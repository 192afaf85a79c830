// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "debrief/debrief.h"
#include "play/entry.h"
#include "small_scenario.h"

#include <vector>

/// A debrief filled by hand: something in every section, in every state that a report has to say.
namespace samvirke::test {

inline constexpr const char *someHash = "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";

inline Measure measured(std::string_view key, GroupKind group, std::optional<double> value,
                        MeasureStatus status = MeasureStatus::ok)
{
    Measure m;
    m.key = key;
    m.group = group;
    m.value = value;
    m.status = status;
    m.n = status == MeasureStatus::notEnoughEvidence ? 3 : 12;
    if (value && *value > 0 && *value < 1) {
        m.interval = Interval{*value - 0.12, std::min(1.0, *value + 0.1)};
    }
    m.inBasis = status == MeasureStatus::ok;
    m.entries = {3, 5, 8};
    m.units = {{"cordon", 1, 1, {3}, TaskId("cordon"), {}, {}, {}, false, 0},
               {"care", 0, 1, {5}, TaskId("care"), {}, AgencyId("EMS"), ExerciseTime{600'000}, false, 0},
               {"knife/FIR", 0.5, 1, {}, {}, ItemId("knife"), AgencyId("FIR"), ExerciseTime{420'000}, false, 0}};
    return m;
}

inline Debrief fullDebrief()
{
    using enum GroupKind;
    using enum MeasureStatus;
    const AgencyId pol("POL");
    const AgencyId fir("FIR");
    const AgencyId ems("EMS");
    Debrief d;
    d.exercise = "small-1";
    d.scenario = "small";
    d.title = "The barn";
    d.language = "en";
    d.team = "gaps";
    d.variant = VariantId("agreed");
    d.length = ExerciseTime{1'800'000};
    d.ended = true;
    d.entries = 12;
    d.corrections = 1;
    d.tasks = {{TaskId("triple-alert"),
                TaskOutcome::clear,
                ExerciseTime{0},
                fir,
                Millis{20'000},
                Millis{20'000},
                {},
                {fir},
                {2, 3}},
               {TaskId("lead-first"),
                TaskOutcome::late,
                ExerciseTime{0},
                fir,
                Millis{200'000},
                Millis{200'000},
                {},
                {fir},
                {3}},
               {TaskId("cordon"),
                TaskOutcome::duplicated,
                ExerciseTime{0},
                pol,
                Millis{60'000},
                Millis{60'000},
                {fir},
                {pol, fir},
                {5}},
               {TaskId("care"), TaskOutcome::unclaimed, ExerciseTime{0}, {}, {}, {}, {}, {}, {6}},
               {TaskId("animals"), TaskOutcome::notDue, {}, {}, {}, {}, {}, {}, {}}};
    d.measures = {measured("task_clarity", roleClarity, 0.625),
                  measured("mandate_adherence", roleClarity, 1.0),
                  measured("request_routing", roleClarity, std::nullopt, notEnoughEvidence),
                  measured("lead_recognition", roleClarity, 0.4),
                  measured("handover_quality", roleClarity, std::nullopt, notApplicable),
                  measured("consult_inform", roleClarity, 0.0),
                  measured("matrix_agreement", roleClarity, -0.2),
                  measured("matrix_accuracy", roleClarity, 0.7),
                  measured("role_ambiguity", none, 0.55),
                  measured("response_timeliness", coordination, 0.66),
                  measured("information_reach", coordination, 0.5),
                  measured("information_relevance", coordination, 0.71),
                  measured("triple_alert", coordination, 1.0),
                  measured("closed_loop", coordination, 0.34),
                  measured("required_ties", coordination, 0.8),
                  measured("order_conformance", coordination, std::nullopt, notEnoughEvidence),
                  measured("shared_picture", coordination, 0.42),
                  measured("urgency_agreement", coordination, std::nullopt, undefined),
                  measured("resource_deconfliction", coordination, 0.9)};
    for (Measure &m : d.measures) {
        m.isAlpha = m.key == "matrix_agreement" || m.key == "urgency_agreement";
        if (m.value && *m.value < 1) {
            m.costliest = {{m.units[1], *m.value + 0.08}, {m.units[2], *m.value + 0.04}};
        }
    }
    d.measures[17].percentAgreement = 1.0;
    d.measures[16].accuracy = 0.6;
    d.measures[16].agreement = 0.7;
    d.groups = {{Group::Status::ok,
                 roleClarity,
                 0.55,
                 {"task_clarity", "lead_recognition", "matrix_agreement", "mandate_adherence"},
                 {"matrix_agreement"}},
                {Group::Status::ok,
                 coordination,
                 0.67,
                 {"response_timeliness", "information_reach", "closed_loop", "shared_picture"},
                 {}}};
    using Rule = Finding::Rule;
    d.findings = {{Rule::taskUnclaimed, 3, {}, {TaskId("care")}, {}, {6}, ExerciseTime{330'000}},
                  {Rule::taskDuplicated, 2, {pol, fir}, {TaskId("cordon")}, {}, {4, 5}, ExerciseTime{240'000}},
                  {Rule::taskLate, 2, {fir}, {TaskId("lead-first")}, {}, {3}, ExerciseTime{200'000}},
                  {Rule::informationMissed, 2, {pol, ems}, {}, {ItemId("knife")}, {4, 7}, ExerciseTime{180'000}},
                  {Rule::informationUnneeded, 1, {pol, ems}, {}, {ItemId("name")}, {8, 9}, ExerciseTime{400'000}}};
    d.matrix = {
        {TaskId("cordon"), pol, Cell{A | R, false}, A | R, {5}}, {TaskId("cordon"), fir, Cell{I, false}, R, {5}},
        {TaskId("cordon"), ems, Cell{I, false}, noRole, {}},     {TaskId("care"), pol, Cell{C, false}, noRole, {}},
        {TaskId("care"), fir, Cell{S, false}, noRole, {}},       {TaskId("care"), ems, Cell{A | R, false}, noRole, {}}};
    d.network.nodes = {pol, fir, ems};
    d.network.arcs = {{pol, fir, true, 4, 3, {4, 8}},
                      {fir, pol, false, 2, 2, {9}},
                      {pol, ems, true, 0, 0, {}},
                      {ems, fir, false, 1, 0, {}}};
    d.network.density = 1.0 / 3;
    d.network.reciprocity = 0.5;
    d.network.fragmentation = 0.25;
    d.urgency = {{"3", {{pol, 2}, {fir, 4}, {ems, std::nullopt}}, {7, 8}}, {"u1", {{pol, 4}, {fir, 4}, {ems, 4}}, {9}}};
    const auto indicator = [](std::string_view key, std::optional<int> level, std::optional<double> judged) {
        Indicator i;
        i.key = key;
        i.behaviourLevel = level;
        i.behaviour = level ? std::optional(*level / 3.0) : std::nullopt;
        i.judgement = judged;
        i.spread = judged ? std::optional(0.5) : std::nullopt;
        i.answers = judged ? 5 : 0;
        i.from = level ? std::vector<std::string_view>{"task_clarity"} : std::vector<std::string_view>{};
        return i;
    };
    d.collaboration = {indicator("goals", 2, 3.0),         indicator("client_orientation", 2, 2.0),
                       indicator("acquaintance", {}, 3.0), indicator("trust", {}, {}),
                       indicator("centrality", 1, 2.0),    indicator("leadership", 3, 2.5),
                       indicator("innovation", {}, 1.0),   indicator("connectivity", 3, 3.0),
                       indicator("formalization", 2, 2.0), indicator("information_exchange", 2, 1.0)};
    d.scales = {{"role_ambiguity", When::before, {}, 6, 0.48},
                {"role_ambiguity", When::after, {}, 6, 0.61},
                {"satisfaction", When::after, pol, 3, 0.75},
                {"satisfaction", When::after, ems, 2, {}}};
    d.targets = {{TargetId("t1"), {{Rating::some, 10}, {Rating::unable, 11}}, {"Two minutes late", ""}},
                 {TargetId("t2"), {}, {}}};
    d.observations = {{10,
                       ExerciseTime{500'000},
                       "Nobody repeats the casualty count.",
                       "asks",
                       "noise",
                       "trust",
                       "M/ETHANE",
                       NoteTag::improvement,
                       {fir, ems},
                       {8}},
                      {11, ExerciseTime{700'000}, "Clear takeover.", "", "", "", "", NoteTag::strength, {pol}, {}}};
    d.descriptive.agencies = {{pol, 6, 2, 9, 0.5, 0.6}, {fir, 4, 1, 6, 0.3, 0.4}, {ems, 1, 0, 1, 0.2, 0.0}};
    d.descriptive.stakeholders = 3;
    d.descriptive.taskShareMatch = 0.9;
    d.descriptive.byProcedure = 2;
    d.descriptive.improvised = 1;
    return d;
}

/// Twelve entries that the debrief names.
inline std::vector<Entry> someEntries()
{
    std::vector<Entry> entries;
    for (int i = 1; i <= 12; ++i) {
        Entry entry;
        entry.seq = i;
        entry.wallMs = 1'795'000'000'000 + i * 60'000;
        entry.happened.at = entry.happened.saidAt = ExerciseTime{i * 60'000};
        entry.happened.seat = SeatId(i % 2 == 0 ? "pol-1" : "fir-1");
        entry.happened.agency = AgencyId(i % 2 == 0 ? "POL" : "FIR");
        TaskClaimed claimed;
        claimed.task = TaskId(i % 2 == 0 ? "cordon" : "lead-first");
        entry.happened.event = claimed;
        entries.push_back(entry);
    }
    entries.back().happened.event = ExerciseEnded{};
    return entries;
}

} // namespace samvirke::test
