// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/problem.h"
#include "plan/yaml.h"

#include "overlay.h"
#include "sound_scenario.h"

#include <QtGlobal>

#include <algorithm>
#include <functional>
#include <string>
#include <utility>
#include <vector>

/// Every problem that a scenario can have, on an example of its own.
namespace samvirke::test {

using enum ProblemKind;
using enum Severity;

using Files = std::vector<ScenarioFile>;

/// A piece of scenario.yaml and what stands there instead. A § shows where the problem points; it is not read.
struct Edit
{
    std::string from, to;
};

/// One thing that is wrong with the sound scenario.
struct WrongCase
{
    const char *what; ///< where the same kind has several cases
    ProblemKind kind;
    Severity severity;
    std::vector<Edit> edits;
    std::string path;
    std::vector<ProblemKind> also = {}; ///< what comes with it and cannot be kept apart
    std::function<void(Files &)> files = {};
    std::string file = "scenario.yaml";
};

/// Checks of what the measures need: they come in crowds where much is taken away.
inline std::vector<ProblemKind> reach(std::vector<ProblemKind> more = {})
{
    for (std::size_t i = static_cast<std::size_t>(fewTasks); i < problemKinds; ++i) {
        more.push_back(static_cast<ProblemKind>(i));
    }
    return more;
}

inline ScenarioFile &fileNamed(Files &files, std::string_view name)
{
    return *std::ranges::find(files, name, &ScenarioFile::name);
}

/// Lays a complete translation beside the scenario, then changes it.
inline std::function<void(Files &)> overlay(const std::function<void(yaml::Node &)> &change)
{
    return [change](Files &files) {
        yaml::Node texts = wholeOverlay(readScenario(fileNamed(files, "scenario.yaml").bytes).scenario, "nb");
        change(texts);
        files.push_back({"scenario.nb.yaml", yaml::write(texts)});
    };
}

inline std::vector<WrongCase> fileCases()
{
    const Edit title{"title: The quay\n", ""};
    const auto titled = [&](const std::string &to) { return std::vector<Edit>{{"title: The quay\n", to}}; };
    return {
        {"", cannotRead, error, {}, "", {}, [](Files &files) { files.clear(); }},
        {"media gone with the scenario", cannotRead, error, {}, "", {}, [](Files &files) { files.pop_back(); }},
        {"",
         tooLarge,
         error,
         {},
         "",
         {notAScenario},
         [](Files &files) { fileNamed(files, "scenario.yaml").bytes += "#" + std::string(yaml::largestFile, 'x'); }},
        {"", notUtf8, error, titled("title: The qu§\xe5y\n"), "", {notAScenario}},
        {"", badSyntax, error, titled("title: [The quay\nclock§: 1\n"), "", {wrongShape}},
        {"",
         severalDocuments,
         error,
         {},
         "",
         {},
         [](Files &files) { fileNamed(files, "scenario.yaml").bytes += "---\na: 1\n"; }},
        {"", anchor, error, titled("title: §&x The quay\n"), ""},
        {"", alias, error, titled("title: &x The quay\n§summary: *x\n"), "", {anchor, missingValue}},
        {"", mergeKey, error, titled("title: The quay\n§<<: {summary: Short}\n"), "", {unknownKey}},
        {"", typeTag, error, titled("title: §!!str The quay\n"), ""},
        {"", duplicateKey, error, titled("title: The quay\n§title: The quay\n"), ""},
        {"", notAScenario, error, {{"format: samvirke-scenario", "format: §other"}}, ""},
        {"", newerVersion, error, {{"version: 1", "version: §2"}}, "version"},
        {"", unknownKey, error, titled("title: The quay\n§sumary: Short\n"), "sumary"},
        {"", missingKey, error, {title, {"format:", "§format:"}}, "title"},
        {"of a handover",
         missingKey,
         error,
         {{"- {id: h5, what: A witness, from: P, ", "- §{id: h5, what: A witness, "}},
         "handovers.h5"},
        {"", missingValue, error, titled("§title:\n"), "title"},
        {"empty text", missingValue, error, titled("§title: \"\"\n"), "title"},
        {"", wrongShape, error, titled("title: §[The quay]\n"), "title"},
        {"", badNumber, error, {{"weight: 2", "weight: §two"}}, "tasks.cordon.weight"},
        {"", badYesNo, error, {{"freeze: yes", "freeze: §maybe"}}, "rounds.r2.freeze"},
        {"", badDuration, error, {{"length: 60 min", "length: §60"}}, "clock.length"},
        {"", badChoice, error, {{"kind: facilitator", "kind: §facilitater"}}, "seats.lead.kind"},
        {"", badRole, error, {{"roles: {F: A/R, P: S}", "roles: {F: §AR, P: S}"}}, "tasks.fire.roles.F"},
        {"", badId, error, {{"{id: car,", "{id: §a.car,"}}, "resources.0.id"},
        {"", badTrigger, error, {{"release: {at: 2 min}", "release: §{at: 2 min, delay: 1 min}"}}, "injects.2.release"},
        {"", badCondition, error, {{"release: {at: 2 min}", "release: {when: §{by: P}}"}}, "injects.2.release.when"},
        {"",
         badStoryStart,
         error,
         {{"story_start: 2026-11-20 22:40", "§story_start: 2026-11-31 22:40"}},
         "clock.story_start"},
        {"", mediaMissing, error, {{"media: [quay.png]", "media: [§key.png]"}}, "injects.4.media.0"},
        {"", mediaOutside, error, {{"media: [quay.png]", "media: [§../quay.png]"}}, "injects.4.media.0"},
        {"of the map", mediaMissing, error, titled("title: The quay\nmap: {§image: no.png}\n"), "map.image"},
        {"", unknownPlaceholder, warning, {{"text: Smoke.", "§text: \"Smoke at {plase}.\""}}, "injects.2.text"},
        {"", unusedPlaceholder, warning, {{"- {id: place,", "- §{id: place,"}, {"{place}.", "us."}}, "fits.place"},
        {"",
         remoteResource,
         warning,
         {{"text: Smoke.", "§text: \"![a](https://example.org/a.png)\""}},
         "injects.2.text"},
        {"", staleAcceptance, warning, titled("title: The quay\naccepted: [§{warning: few-needs, reason: Fine}]\n"),
         "accepted.0"},
        {"",
         overlayUnknownText,
         error,
         {},
         "tasks.cordon.titel",
         {},
         overlay([](yaml::Node &texts) { memberAt(texts, "tasks.cordon").add("§titel", yaml::Node::ofText("x")); }),
         "scenario.nb.yaml"},
        {"",
         overlayMissingText,
         warning,
         {},
         "tasks.cordon.title",
         {},
         overlay([](yaml::Node &texts) { memberAt(texts, "tasks.cordon").members.clear(); }),
         "scenario.nb.yaml"},
    };
}

inline std::vector<WrongCase> nameCases()
{
    const auto unknown = [](const char *sort, const char *from, const char *to, const char *path,
                            std::vector<ProblemKind> also = {}) {
        return WrongCase{sort, unknownReference, error, {{from, to}}, path, std::move(also)};
    };
    return {
        {"",
         duplicateId,
         error,
         {{"{id: f1, agency: F, name: Crew}", "{id: f1, agency: F, name: Crew}\n  - §{id: f1, agency: F, name: Two}"}},
         "seats.f1"},
        {"seat and agency",
         duplicateId,
         error,
         {{"- {id: h1, agency: H", "- §{id: H, agency: H"}, {"p1, f1, h1", "p1, f1, H"}},
         "seats.H"},
        {"urgency",
         duplicateId,
         error,
         {{"- {id: u2, about: The gas", "- §{id: u1, about: The gas"}},
         "rounds.r1.urgency.u1"},
        unknown("agency", "{id: car, name: Car, agency: P}", "{id: car, name: Car, §agency: X}",
                "resources.car.agency"),
        unknown("agency in a row", "roles: {F: A/R, P: S}", "roles: {F: A/R, §X: S}", "tasks.fire.roles.X"),
        unknown("agency or seat", "to: [all], media", "to: [all, §X], media", "injects.4.to.1"),
        unknown("seat", "centres: [p1, f1, h1]", "centres: [p1, f1, §h2]", "mechanisms.triple_alert.centres.2"),
        unknown("task", "first: alert, then: cordon", "first: alert, §then: kordon", "precedence.0.then",
                {fewPrecedence}),
        unknown("item", "carries: [h-f]", "carries: [h-f, §h-g]", "injects.3.carries.1"),
        unknown("inject", "{after: \"3\", delay: 1 min}", "{§after: \"9\", delay: 1 min}", "injects.4.release.after"),
        unknown("function", "leads: [scene]\n    owners: [alert", "leads: [scene, §search]\n    owners: [alert",
                "rounds.r1.leads.1"),
        unknown("phase", "phase: late,", "§phase: end,", "mechanisms.co_location.phase"),
        unknown("channel", "phase: late, channel: common", "phase: late, §channel: own",
                "mechanisms.co_location.channel"),
        unknown("objective", "objectives: [o1]", "objectives: [§o2]", "tasks.alert.objectives.0"),
        unknown("procedure", "procedure: agreed", "§procedure: other", "tasks.alert.procedure"),
        unknown("move", "move: m1", "§move: m2", "injects.1.move"),
        unknown("branch", "{branch: b1, option: on}", "{§branch: b2, option: on}", "injects.5.release.branch"),
        unknown("option", "{branch: b1, option: on}", "{branch: b1, §option: off}", "injects.5.release.option"),
        unknown("handover", "starts: {at: 30 min}", "starts: {when: {§handed-over: h9}}",
                "phases.late.starts.when.handed-over"),
        unknown("probe", "probes: [q1, q2, q3]", "probes: [q1, q2, q3, §q4]", "rounds.r2.probes.3"),
        unknown("questionnaire", "questionnaires:\n", "standard_questionnaires: [{§use: feedbak}]\nquestionnaires:\n",
                "standard_questionnaires.0.use"),
        unknown("agency of a questionnaire of the program", "questionnaires:\n",
                "standard_questionnaires: [§{use: feedback, to: [Q]}]\nquestionnaires:\n",
                "questionnaires.feedback.to.0"),
        {"", injectCycle, error, {{"release: {at: 4 min}", "§release: {after: \"4\"}"}}, "injects.3.release", reach()},
        {"", noLength, error, {{"length: 60 min", "§length: 0"}}, "clock.length", reach()},
        {"", noFacilitator, error, {{"seats:", "§seats:"}, {"kind: facilitator", "kind: evaluator"}}, "seats"},
        {"",
         noPlayers,
         error,
         {{"seats:", "§seats:"},
          {"agency: P, name: Patrol", "agency: P, name: Patrol, kind: loggist"},
          {"agency: F, name: Crew", "agency: F, name: Crew, kind: loggist"},
          {"agency: H, name: Ambulance", "agency: H, name: Ambulance, kind: loggist"}},
         "seats",
         reach()},
        {"",
         seatWithoutAgency,
         error,
         {{"- {id: f1, agency: F, name: Crew}", "- {id: f1, agency: F, name: Crew}\n  - §{id: f2, name: Two}"}},
         "seats.f2"},
        {"counter-play",
         seatWithoutAgency,
         error,
         {{"- {id: f1,", "- §{id: c1, kind: counter-play, name: Two}\n  - {id: f1,"}},
         "seats.c1"},
        {"", noRecipient, error, {{"- {id: \"4\"", "- §{id: \"4\""}, {"to: [all], media", "media"}}, "injects.4"},
        {"", recipientUnstaffed, warning, {{"to: [all], media", "to: [all, §G], media"}}, "injects.4.to.1"},
        {"",
         unscheduled,
         warning,
         {{"release: {after: \"3\", delay: 1 min}", "§release: {unscheduled: soon}"}},
         "injects.4.release"},
        {"inject",
         afterEnd,
         warning,
         {{"release: {after: \"3\", delay: 1 min}", "§release: {at: 61 min}"}},
         "injects.4.release"},
        {"deadline",
         afterEnd,
         warning,
         {{"kind: contextual, release: {after: \"3\", delay: 1 min}",
           "kind: contextual, §release: {unless: {taken: fire}, until: 61 min}"}},
         "injects.4.release"},
        {"round", afterEnd, warning, {{"opens: {at: 20 min}", "§opens: {at: 61 min}"}}, "rounds.r2.opens"},
        {"",
         itemNotCarried,
         warning,
         {{"- {id: h-f,", "- §{id: h-f,"}, {"carries: [h-f], ", ""}},
         "items.h-f",
         {fewReaders}},
        {"",
         itemNotNeeded,
         info,
         {{"- {id: h-f,", "- §{id: h-f,"}, {"from: H, within: 2 min, needs: [F]", "from: H"}},
         "items.h-f",
         {fewReaders}},
        {"", badKey, error, {{"key: [A knife]", "key: [§A sword]"}}, "probes.q1.key.0"},
        {"",
         badLevel,
         error,
         {{"about: The gas, level: 3", "about: The gas, §level: 5"}},
         "rounds.r1.urgency.u2.level"},
        {"", badWeight, error, {{"weight: 2", "§weight: 0"}}, "tasks.cordon.weight"},
        {"too heavy", badWeight, error, {{"weight: 2", "§weight: 101"}}, "tasks.cordon.weight"},
        {"",
         distractorWithRoles,
         error,
         {{"- {id: coffee,", "- §{id: coffee,"}, {"distractor: yes", "distractor: yes, roles: {P: A/R}"}},
         "tasks.coffee"},
        {"tie", sameAgency, error, {{"- {from: P, to: F}", "- §{from: P, to: P}"}}, "ties.0", {tieWithoutCause}},
        {"handover",
         sameAgency,
         error,
         {{"- {id: h5,", "- §{id: h5,"}, {"from: P, to: H, arises", "from: P, to: P, arises"}},
         "handovers.h5"},
        {"too few levels",
         badOptions,
         error,
         {{"{id: q1, text: I knew my task.}", "§{id: q1, text: I knew my task., scale: level-3, options: [No, Yes]}"}},
         "questionnaires.after.questions.q1"},
        {"nothing to choose",
         badOptions,
         error,
         {{"{id: q1, text: I knew my task.}", "§{id: q1, text: I knew my task., scale: choice}"}},
         "questionnaires.after.questions.q1"},
        {"options that nobody sees",
         badOptions,
         error,
         {{"{id: q1, text: I knew my task.}", "§{id: q1, text: I knew my task., options: [No, Yes]}"}},
         "questionnaires.after.questions.q1"},
        {"",
         questionnaireLanguage,
         warning,
         {{"title: The quay\n", "title: The quay\nlanguage: sv\n"},
          {"questionnaires:\n", "standard_questionnaires: [§{use: feedback}]\nquestionnaires:\n"}},
         "standard_questionnaires.0"},
        {"",
         longQuestionnaires,
         warning,
         {{"questionnaires:\n",
           "§questionnaires:\n  - id: before\n    title: Before\n    when: before\n    questions:\n"
           "      - {id: a, text: A, scale: text}\n      - {id: b, text: B, scale: text}\n"
           "      - {id: c, text: C, scale: text}\n      - {id: d, text: D, scale: text}\n"
           "      - {id: e, text: E, scale: text}\n"}},
         "questionnaires"},
        {"",
         noInjects,
         warning,
         {},
         "injects",
         reach({unknownReference, itemNotCarried, taskNeverOpened, unusedPlaceholder}),
         [](Files &files) {
             std::string &yaml = fileNamed(files, "scenario.yaml").bytes;
             const std::size_t begin = yaml.find("injects:\n");
             yaml.replace(begin, yaml.find("branches:\n") - begin, "§injects: []\n");
         }},
    };
}

inline std::vector<WrongCase> matrixCases()
{
    const auto fire = [](const char *roles) {
        return std::vector<Edit>{{"target: 2 min, roles: {F: A/R, P: S}", std::string("target: 2 min, ") + roles}};
    };
    const std::string roles = "tasks.fire.roles";
    return {
        {"none", notOneAnswerable, error, fire("§roles: {F: R, P: S}"), roles},
        {"two", notOneAnswerable, error, fire("§roles: {F: A/R, P: A}"), roles},
        {"in one phase",
         notOneAnswerable,
         error,
         {{"{phases: [late], roles: {F: A/R, H: S}}", "{phases: [late], §roles: {F: R, H: S}}"}},
         "tasks.rescue.roles_by_phase.1.roles"},
        {"", noResponsible, error, fire("§roles: {F: S}"), roles, {notOneAnswerable}},
        {"", answerableAlone, info, fire("§roles: {F: A, P: S}"), roles},
        {"A and I", doerAndTold, error, fire("roles: {§F: A/R/I, P: S}"), roles + ".F"},
        {"R and C", doerAndTold, error, fire("roles: {F: A, §P: R/C}"), roles + ".P"},
        {"", onlyTold, error, fire("§roles: {F: C, P: I}"), roles, {notOneAnswerable, noResponsible}},
        {"",
         phaseGap,
         error,
         {{"roles_by_phase:", "§roles_by_phase:"}, {"      - {phases: [late], roles: {F: A/R, H: S}}\n", ""}},
         "tasks.rescue.roles_by_phase"},
        {"",
         phaseOverlap,
         error,
         {{"roles_by_phase:", "§roles_by_phase:"}, {"phases: [late], roles: {F", "phases: [early, late], roles: {F"}},
         "tasks.rescue.roles_by_phase"},
        {"roles beside phases",
         phaseOverlap,
         error,
         {{"roles_by_phase:", "roles: {F: A/R}\n    §roles_by_phase:"}},
         "tasks.rescue.roles_by_phase"},
        {"no row",
         leadGap,
         error,
         {{"- {id: scene, name", "- §{id: scene, name"}, {", lead: {function: scene}", ""}},
         "functions.scene"},
        {"no row in a phase",
         leadGap,
         error,
         {{"- {id: scene, name", "- §{id: scene, name"},
          {"lead: {function: scene}", "lead: {function: scene, phases: [late]}"}},
         "functions.scene"},
        {"without phases",
         leadGap,
         error,
         {{"- {id: scene, name", "- §{id: scene, name"},
          {", lead: {function: scene}", ""},
          {"phases:\n  - {id: early, title: Early}\n  - {id: late, title: Late, starts: {at: 30 min}}\n", ""},
          {"      - {phases: [late], roles: {F: A/R, H: S}}\n", ""},
          {"roles_by_phase:\n      - {phases: [early], roles: {F: A/R}}\n", "roles: {F: A/R}\n"},
          {"  co_location: {phase: late, channel: common}\n", ""}},
         "functions.scene"},
        {"without phases",
         leadOverlap,
         error,
         {{"- {id: scene, name", "- §{id: scene, name"},
          {"weight: 2", "lead: {function: scene}"},
          {"phases:\n  - {id: early, title: Early}\n  - {id: late, title: Late, starts: {at: 30 min}}\n", ""},
          {"      - {phases: [late], roles: {F: A/R, H: S}}\n", ""},
          {"roles_by_phase:\n      - {phases: [early], roles: {F: A/R}}\n", "roles: {F: A/R}\n"},
          {"  co_location: {phase: late, channel: common}\n", ""}},
         "functions.scene"},
        {"",
         leadOverlap,
         error,
         {{"- {id: scene, name", "- §{id: scene, name"}, {"weight: 2", "lead: {function: scene, phases: [late]}"}},
         "functions.scene"},
        {"", severalResponsible, warning, fire("§roles: {F: A/R, P: R}"), roles},
        {"",
         agencyWithoutPart,
         warning,
         {{"- {id: F, name: Fire service}", "- {id: F, name: Fire service}\n  - §{id: V, name: Volunteers}"}},
         "agencies.V"},
        {"",
         answersForMost,
         warning,
         {{"- {id: P, name", "- §{id: P, name"},
          {"roles: {F: A/R, P: S}", "roles: {F: R, P: A}"},
          {"roles: {F: A/R, H: C}", "roles: {F: R, P: A}"}},
         "agencies.P"},
        {"", mostConsulted, warning, fire("§roles: {F: A/R, P: C, H: C}"), roles},
        {"",
         taskNeverOpened,
         warning,
         {{"- {id: fire,", "- §{id: fire,"}, {"opens: [fire, ", "opens: ["}},
         "tasks.fire",
         {fewPrecedence}},
        {"",
         injectOpensNothing,
         warning,
         {{"- {id: \"4\", title: A picture, kind: contextual", "- §{id: \"4\", title: A picture"}},
         "injects.4"},
        {"contingency",
         injectOpensNothing,
         warning,
         {{"- {id: \"4\", title: A picture, kind: contextual", "- §{id: \"4\", title: A picture, kind: contingency"}},
         "injects.4"},
        {"", contestedCell, info, fire("roles: {F: A/R, §P: \"S?\"}"), roles + ".P"},
        {"", noTarget, info, {{"- {id: ward, title: Ward, target: 2 min", "- §{id: ward, title: Ward"}}, "tasks.ward"},
    };
}

inline std::vector<WrongCase> reachCases()
{
    const Edit n5{"  - {id: n5, who: H, task: fire, arises: \"2\", within: 3 min}\n", ""};
    const auto marked = [](const std::string &key, std::vector<Edit> edits) {
        edits.insert(edits.begin(), {"\n" + key + ":", "\n§" + key + ":"});
        return edits;
    };
    return {
        {"",
         fewTasks,
         warning,
         {{"\ntasks:", "\n§tasks:"},
          {"carries: [p-f, p-h], opens: [alert, in-charge, cordon]", "carries: [p-f, p-h]"},
          {"carries: [f-p, f-h], opens: [fire, smoke, rescue]", "carries: [f-p, f-h]"}},
         "tasks",
         {taskNeverOpened, injectOpensNothing, fewPrecedence}},
        {"", fewReaders, warning,
         marked("items", {{"from: H, within: 2 min, needs: [F]", "from: H, within: 2 min, needs: [H]"}}), "items"},
        {"heard by all", fewReaders, warning,
         marked("items", {{"to: [F], channel: inner", "to: [F], channel: common"}}), "items"},
        {"no target", fewReaders, warning, marked("items", {{"from: H, within: 2 min, needs", "from: H, needs"}}),
         "items"},
        {"", fewNeeds, warning, marked("needs", {n5}), "needs"},
        {"", fewHandovers, warning,
         marked("handovers", {{"  - {id: h5, what: A witness, from: P, to: H, arises: \"1\", within: 3 min}\n", ""}}),
         "handovers"},
        {"", fewPrecedence, warning, marked("precedence", {{"  - {first: alert, then: cordon}\n", ""}}), "precedence"},
        {"", fewTies, warning, marked("ties", {{"  - {from: P, to: F}\n", ""}}), "ties"},
        {"units", fewUrgencyUnits, warning, marked("rounds", {{"      - {id: u3, about: The car, level: 2}\n", ""}}),
         "rounds"},
        {"levels", fewUrgencyUnits, warning,
         marked("rounds", {{"about: The knife, level: 4", "about: The knife, level: 3"},
                           {"about: The patient, level: 4", "about: The patient, level: 3"},
                           {"about: The car, level: 2", "about: The car, level: 3"}}),
         "rounds"},
        {"", fewRowsAsked, warning,
         marked("rounds", {{"owners: [smoke, rescue, triage, transport]", "owners: [smoke, rescue, triage, fire]"}}),
         "rounds"},
        {"", fewUnneeded, warning,
         marked("items", {{"from: P, within: 2 min, needs: [F]", "from: P, within: 2 min, needs: [F, H]"},
                          {"from: F, within: 2 min, needs: [P]", "from: F, within: 2 min, needs: [P, H]"}}),
         "items"},
        {"", noLeadAsked, warning, marked("rounds", {{"leads: [scene]\n    owners: [alert", "owners: [alert"}}),
         "rounds"},
        {"",
         noProbe,
         warning,
         marked("probes", {{"probes: [q1, q2, q3]", "probes: [q1, q2]"}}),
         "probes",
         {probeFewAgencies}},
        {"",
         noTripleAlert,
         warning,
         {{"mechanisms:\n  triple_alert: {task: alert, arises: \"1\", centres: [p1, f1, h1]}\n", "§mechanisms:\n"}},
         "mechanisms"},
        {"",
         probeFewAgencies,
         warning,
         {{"probes: [q1, q2, q3]", "probes: [q1, q2, q3, q4]"},
          {"- {id: q3,", "- §{id: q4, question: \"Who?\", key: [\"1\"], item: sole}\n  - {id: q3,"},
          {"- {id: p-h,", "- {id: sole, text: A fact., from: P, within: 2 min, needs: [P]}\n  - {id: p-h,"},
          {"carries: [p-f, p-h]", "carries: [p-f, p-h, sole]"}},
         "probes.q4"},
        {"", tieWithoutCause, warning, {{"- {from: H, to: F}", "- {from: H, to: F}\n  - §{from: H, to: P}"}}, "ties.5"},
        {"task",
         lateOpportunity,
         warning,
         {{"- {id: ward, title: Ward, target: 2 min", "- §{id: ward, title: Ward, target: 15 min"}},
         "tasks.ward"},
        {"item",
         lateOpportunity,
         warning,
         {{"- {id: h-f, text: The patient can be moved., from: H, within: 2 min",
           "- §{id: h-f, text: The patient can be moved., from: H, within: 15 min"}},
         "items.h-f"},
        {"need",
         lateOpportunity,
         warning,
         {{"- {id: n5, who: H, task: fire, arises: \"2\", within: 3 min}",
           "- §{id: n5, who: H, task: fire, arises: \"2\", within: 16 min}"}},
         "needs.n5"},
        {"handover",
         lateOpportunity,
         warning,
         {{"- {id: h5, what: A witness, from: P, to: H, arises: \"1\", within: 3 min}",
           "- §{id: h5, what: A witness, from: P, to: H, arises: \"1\", within: 16 min}"}},
         "handovers.h5"},
        {"",
         shortPhase,
         warning,
         {{"- {id: late, title: Late, starts: {at: 30 min}}", "- §{id: late, title: Late, starts: {at: 53 min}}"}},
         "phases.late"},
    };
}

inline const std::vector<WrongCase> &wrongCases()
{
    static const std::vector<WrongCase> all = [] {
        std::vector<WrongCase> cases;
        for (auto part : {fileCases(), nameCases(), matrixCases(), reachCases()}) {
            cases.insert(cases.end(), part.begin(), part.end());
        }
        return cases;
    }();
    return all;
}

/// Takes the § out of the files; says where it stood.
inline std::pair<std::string, Mark> takeMarker(Files &files)
{
    const std::string marker = "§";
    for (ScenarioFile &file : files) {
        const std::size_t at = file.bytes.find(marker);
        if (at == std::string::npos) {
            continue;
        }
        const std::string before = file.bytes.substr(0, at);
        file.bytes.erase(at, marker.size());
        return {file.name,
                {static_cast<int>(std::ranges::count(before, '\n')) + 1, static_cast<int>(at - before.rfind('\n'))}};
    }
    return {};
}

/// The files with what is wrong in them, and where they say that it is.
struct WrongScenario
{
    Files files = soundFiles();
    std::string file;
    Mark mark;

    explicit WrongScenario(const WrongCase &c) : file(c.file)
    {
        std::string &yaml = fileNamed(files, "scenario.yaml").bytes;
        for (const Edit &edit : c.edits) {
            const std::size_t at = yaml.find(edit.from);
            if (at == std::string::npos || yaml.find(edit.from, at + 1) != std::string::npos) {
                qFatal("does not stand exactly once in the sound scenario: %s", edit.from.c_str());
            }
            yaml.replace(at, edit.from.size(), edit.to);
        }
        if (c.files) {
            c.files(files);
        }
        if (const auto [name, where] = takeMarker(files); !name.empty()) {
            file = name;
            mark = where;
        }
    }
};

} // namespace samvirke::test
