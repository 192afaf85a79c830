// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace samvirke {

enum class Severity : std::uint8_t { error, warning, info };

/// Every problem that reading and checking a scenario can find: identifier, severity, key. The key stands in
/// `accepted:` and in JSON, so it never changes. What is said about each, in words, is in app/report/problem_text.cpp.
#define SAMVIRKE_PROBLEMS(X)                                                                                           \
    /* the files */                                                                                                    \
    X(cannotRead, error, "cannot-read")                                                                                \
    X(tooLarge, error, "too-large")                                                                                    \
    X(notUtf8, error, "not-utf8")                                                                                      \
    X(badSyntax, error, "bad-syntax")                                                                                  \
    X(severalDocuments, error, "several-documents")                                                                    \
    X(anchor, error, "anchor")                                                                                         \
    X(alias, error, "alias")                                                                                           \
    X(mergeKey, error, "merge-key")                                                                                    \
    X(typeTag, error, "type-tag")                                                                                      \
    X(duplicateKey, error, "duplicate-key")                                                                            \
    X(notAScenario, error, "not-a-scenario")                                                                           \
    X(newerVersion, error, "newer-version")                                                                            \
    X(unknownKey, error, "unknown-key")                                                                                \
    X(missingKey, error, "missing-key")                                                                                \
    X(missingValue, error, "missing-value")                                                                            \
    X(wrongShape, error, "wrong-shape")                                                                                \
    X(badNumber, error, "bad-number")                                                                                  \
    X(badYesNo, error, "bad-yes-no")                                                                                   \
    X(badDuration, error, "bad-duration")                                                                              \
    X(badChoice, error, "bad-choice")                                                                                  \
    X(badRole, error, "bad-role")                                                                                      \
    X(badId, error, "bad-id")                                                                                          \
    X(badTrigger, error, "bad-trigger")                                                                                \
    X(badCondition, error, "bad-condition")                                                                            \
    X(badStoryStart, error, "bad-story-start")                                                                         \
    X(mediaMissing, error, "media-missing")                                                                            \
    X(mediaOutside, error, "media-outside")                                                                            \
    X(overlayUnknownText, error, "overlay-unknown-text")                                                               \
    X(overlayMissingText, warning, "overlay-missing-text")                                                             \
    X(unknownPlaceholder, warning, "unknown-placeholder")                                                              \
    X(unusedPlaceholder, warning, "unused-placeholder")                                                                \
    X(remoteResource, warning, "remote-resource")                                                                      \
    X(staleAcceptance, warning, "stale-acceptance")                                                                    \
    /* names and references */                                                                                         \
    X(duplicateId, error, "duplicate-id")                                                                              \
    X(unknownReference, error, "unknown-reference")                                                                    \
    X(injectCycle, error, "inject-cycle")                                                                              \
    X(noLength, error, "no-length")                                                                                    \
    X(noFacilitator, error, "no-facilitator")                                                                          \
    X(noPlayers, error, "no-players")                                                                                  \
    X(seatWithoutAgency, error, "seat-without-agency")                                                                 \
    X(noRecipient, error, "no-recipient")                                                                              \
    X(recipientUnstaffed, warning, "recipient-unstaffed")                                                              \
    X(unscheduled, warning, "unscheduled")                                                                             \
    X(afterEnd, warning, "after-end")                                                                                  \
    X(itemNotCarried, warning, "item-not-carried")                                                                     \
    X(itemNotNeeded, info, "item-not-needed")                                                                          \
    X(badKey, error, "bad-key")                                                                                        \
    X(badLevel, error, "bad-level")                                                                                    \
    X(badWeight, error, "bad-weight")                                                                                  \
    X(distractorWithRoles, error, "distractor-with-roles")                                                             \
    X(sameAgency, error, "same-agency")                                                                                \
    X(badOptions, error, "bad-options")                                                                                \
    X(questionnaireLanguage, warning, "questionnaire-language")                                                        \
    X(longQuestionnaires, warning, "long-questionnaires")                                                              \
    X(noInjects, warning, "no-injects")                                                                                \
    /* the role matrix: SCORING 1 */                                                                                   \
    X(notOneAnswerable, error, "not-one-answerable")                                                                   \
    X(noResponsible, error, "no-responsible")                                                                          \
    X(answerableAlone, info, "answerable-alone")                                                                       \
    X(doerAndTold, error, "doer-and-told")                                                                             \
    X(onlyTold, error, "only-told")                                                                                    \
    X(phaseGap, error, "phase-gap")                                                                                    \
    X(phaseOverlap, error, "phase-overlap")                                                                            \
    X(leadGap, error, "lead-gap")                                                                                      \
    X(leadOverlap, error, "lead-overlap")                                                                              \
    X(severalResponsible, warning, "several-responsible")                                                              \
    X(agencyWithoutPart, warning, "agency-without-part")                                                               \
    X(answersForMost, warning, "answers-for-most")                                                                     \
    X(mostConsulted, warning, "most-consulted")                                                                        \
    X(taskNeverOpened, warning, "task-never-opened")                                                                   \
    X(injectOpensNothing, warning, "inject-opens-nothing")                                                             \
    X(contestedCell, info, "contested-cell")                                                                           \
    X(noTarget, info, "no-target")                                                                                     \
    /* reachability of measures: SCORING 1 */                                                                          \
    X(fewTasks, warning, "few-tasks")                                                                                  \
    X(fewReaders, warning, "few-readers")                                                                              \
    X(fewNeeds, warning, "few-needs")                                                                                  \
    X(fewHandovers, warning, "few-handovers")                                                                          \
    X(fewPrecedence, warning, "few-precedence")                                                                        \
    X(fewTies, warning, "few-ties")                                                                                    \
    X(fewUrgencyUnits, warning, "few-urgency-units")                                                                   \
    X(fewRowsAsked, warning, "few-rows-asked")                                                                         \
    X(fewUnneeded, warning, "few-unneeded")                                                                            \
    X(noLeadAsked, warning, "no-lead-asked")                                                                           \
    X(noProbe, warning, "no-probe")                                                                                    \
    X(noTripleAlert, warning, "no-triple-alert")                                                                       \
    X(probeFewAgencies, warning, "probe-few-agencies")                                                                 \
    X(tieWithoutCause, warning, "tie-without-cause")                                                                   \
    X(lateOpportunity, warning, "late-opportunity")                                                                    \
    X(shortPhase, warning, "short-phase")

enum class ProblemKind : std::uint8_t {
#define X(kind, severity, key) kind,
    SAMVIRKE_PROBLEMS(X)
#undef X
};

inline constexpr std::size_t problemKinds = 0
#define X(kind, severity, key) +1
    SAMVIRKE_PROBLEMS(X)
#undef X
    ;

[[nodiscard]] Severity severityOf(ProblemKind kind);
[[nodiscard]] std::string_view keyOf(ProblemKind kind);

/// A place in a file; lines and columns count from 1, 0 means "the file as a whole".
struct Mark
{
    int line = 0, column = 0;
    bool operator==(const Mark &) const = default;
};

/// One problem. It carries no prose: @c args are what the sentence about this kind mentions, in its order.
struct Problem
{
    ProblemKind kind{};
    std::string path; ///< where in the scenario: "tasks.cordon.roles"
    std::vector<std::string> args;
    std::string file; ///< name within the scenario's folder
    Mark mark;
    std::string acceptedBecause; ///< the author's reason, for an accepted warning
    [[nodiscard]] Severity severity() const { return severityOf(kind); }
    [[nodiscard]] bool raised() const { return acceptedBecause.empty(); }
    bool operator==(const Problem &) const = default;
};

/// True if something must be put right before the scenario can be played.
[[nodiscard]] bool hasErrors(const std::vector<Problem> &problems);

} // namespace samvirke
