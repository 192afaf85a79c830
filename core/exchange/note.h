// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace samvirke::exchange {

enum class Weight : std::uint8_t {
    info,
    warning, ///< something to check
    leftOut  ///< why a row is not among the injects
};

/// Everything that an import has to say about what it read: identifier, weight, key for JSON. What is said about each
/// in words is in app/report/import_text.cpp; so is what its arguments are.
#define SAMVIRKE_IMPORT_NOTES(X)                                                                                       \
    /* the sheet */                                                                                                    \
    X(otherSheets, info, "other-sheets")                                                                               \
    X(hiddenSheet, warning, "hidden-sheet")                                                                            \
    X(noHeadings, warning, "no-headings")                                                                              \
    X(openQuote, warning, "open-quote")                                                                                \
    X(columnKept, info, "column-kept")                                                                                 \
    X(columnWithoutHeading, info, "column-without-heading")                                                            \
    X(columnIgnored, info, "column-ignored")                                                                           \
    X(headingTwice, info, "heading-twice")                                                                             \
    X(storyTimeIsTime, info, "story-time-is-time")                                                                     \
    X(noTimeColumn, warning, "no-time-column")                                                                         \
    X(dateOrderSeen, info, "date-order-seen")                                                                          \
    X(startsAt, info, "starts-at")                                                                                     \
    X(lengthSet, info, "length-set")                                                                                   \
    X(lengthAssumed, warning, "length-assumed")                                                                        \
    X(agencyCreated, warning, "agency-created")                                                                        \
    X(agenciesAlike, warning, "agencies-alike")                                                                        \
    X(channelUnclear, warning, "channel-unclear")                                                                      \
    /* times of a row */                                                                                               \
    X(noTime, warning, "no-time")                                                                                      \
    X(timeUnreadable, warning, "time-unreadable")                                                                      \
    X(dateAmbiguous, warning, "date-ambiguous")                                                                        \
    X(timeDoubtful, warning, "time-doubtful")                                                                          \
    X(timeRange, warning, "time-range")                                                                                \
    X(dateOdd, warning, "date-odd")                                                                                    \
    X(dateFar, warning, "date-far")                                                                                    \
    X(pastMidnight, warning, "past-midnight")                                                                          \
    X(beforeStart, warning, "before-start")                                                                            \
    /* the rest of a row */                                                                                            \
    X(noRecipient, warning, "no-recipient")                                                                            \
    X(noTitle, warning, "no-title")                                                                                    \
    X(titleFromText, info, "title-from-text")                                                                          \
    X(errorValue, warning, "error-value")                                                                              \
    X(numberRepeated, info, "number-repeated")                                                                         \
    X(inactive, info, "inactive")                                                                                      \
    X(kindKept, info, "kind-kept")                                                                                     \
    X(expectedActionDelivered, warning, "expected-action-delivered")                                                   \
    X(contingencyTimed, warning, "contingency-timed")                                                                  \
    X(recipientReadAs, info, "recipient-read-as")                                                                      \
    X(hiddenRow, info, "hidden-row")                                                                                   \
    /* rows that are no inject */                                                                                      \
    X(rowSaysNothing, leftOut, "row-says-nothing")                                                                     \
    X(rowIsHeading, leftOut, "row-is-heading")                                                                         \
    X(rowRepeatsHeadings, leftOut, "row-repeats-headings")                                                             \
    X(rowWithoutInject, leftOut, "row-without-inject")                                                                 \
    /* workbooks of this program's own */                                                                              \
    X(ofRemovedRow, warning, "of-removed-row")                                                                         \
    X(rowCopied, warning, "row-copied")                                                                                \
    /* files of other platforms */                                                                                     \
    X(waitsInCircle, warning, "waits-in-circle")                                                                       \
    X(partUnused, info, "part-unused")                                                                                 \
    X(variableFitted, info, "variable-fitted")                                                                         \
    X(documentMissing, warning, "document-missing")                                                                    \
    X(othersThere, info, "others-there")                                                                               \
    X(movesOnByHand, info, "moves-on-by-hand")                                                                         \
    X(severalBefore, warning, "several-before")                                                                        \
    X(conditionKept, warning, "condition-kept")                                                                        \
    X(beforeUnknown, warning, "before-unknown")                                                                        \
    X(sentOutwards, warning, "sent-outwards")                                                                          \
    X(timeNotUsed, warning, "time-not-used")                                                                           \
    X(variableWithoutValue, warning, "variable-without-value")                                                         \
    X(neverPublished, warning, "never-published")                                                                      \
    X(senderFromText, info, "sender-from-text")                                                                        \
    X(statusActual, warning, "status-actual")                                                                          \
    X(namespaceOdd, warning, "namespace-odd")                                                                          \
    X(alertElsewhere, warning, "alert-elsewhere")                                                                      \
    X(alertWithoutInfo, warning, "alert-without-info")                                                                 \
    X(otherLanguages, info, "other-languages")                                                                         \
    X(technicalAction, leftOut, "technical-action")

enum class NoteKind : std::uint8_t {
#define X(kind, weight, key) kind,
    SAMVIRKE_IMPORT_NOTES(X)
#undef X
};

[[nodiscard]] Weight weightOf(NoteKind kind);
[[nodiscard]] std::string_view keyOf(NoteKind kind);

struct Note
{
    NoteKind kind{};
    std::uint32_t row = 0;               ///< in the source, from 1; 0: the sheet as a whole
    std::optional<std::uint32_t> column; ///< from 0, where it is about one
    std::string raw;                     ///< what stands there
    std::vector<std::string> args;       ///< what else the sentence mentions, in its order
    [[nodiscard]] Weight weight() const { return weightOf(kind); }
    bool operator==(const Note &) const = default;
};

} // namespace samvirke::exchange
