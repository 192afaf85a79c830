// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "debrief/debrief.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <tl/expected.hpp>

/// What is thought about an exercise after it: by people, beside the record, never a part of it.
namespace samvirke {

/// What became of a finding in the hands of those who evaluate.
enum class Standing : std::uint8_t {
    found,    ///< a rule says so, and nobody has said anything to it
    accepted, ///< it is so
    disputed, ///< it is not so, for a reason
    merged,   ///< it says the same as another one
    own,      ///< no rule: somebody found it
};

enum class Lesson : std::uint8_t { unsaid, identified, notable };

/// A finding as people work with it.
struct ReviewedFinding
{
    std::string id; ///< of a rule's: identitiesOf(); of one's own: "own-1"
    Standing standing = Standing::found;
    std::string rule; ///< its key; empty: one's own
    int severity = 2;
    ExerciseTime at{0};
    std::vector<AgencyId> agencies;
    std::vector<TaskId> tasks;
    std::vector<ItemId> items;
    std::vector<std::int64_t> entries;
    std::string text;       ///< one's own words; a rule's finding has those of its rule
    std::string annotation; ///< what people add to it
    std::string reason;     ///< why it is disputed
    std::string into;       ///< id of the finding that it was merged with
    Lesson lesson = Lesson::unsaid;
    std::string principle, obstacle, dimension;
    std::vector<std::int64_t> notes; ///< entries of evaluators' notes that say something about it
    bool gone = false;               ///< the rules no longer find it; never stored
    bool operator==(const ReviewedFinding &) const = default;
};

enum class Element : std::uint8_t { unsaid, planning, organization, equipment, training, exercises };
enum class ActionStatus : std::uint8_t { open, underWay, done, dropped };
/// How this take did in what was planned after an earlier one.
enum class Progress : std::uint8_t { unsaid, improved, same, worse };

/// An item of the improvement plan.
struct Improvement
{
    std::string id; ///< "action-1"
    std::string issue, action;
    Element element = Element::unsaid;
    AgencyId owner;
    std::string contact;
    std::string start, due; ///< dates, "2026-12-01"; may be empty
    ActionStatus status = ActionStatus::open;
    std::string finding;                  ///< id of the finding that it comes from; may be empty
    std::string carriedFrom;              ///< name of the earlier take that it was planned after; empty: after this one
    Progress progress = Progress::unsaid; ///< since then; only of one that was carried along
    bool operator==(const Improvement &) const = default;
};

struct Evaluation
{
    std::vector<ReviewedFinding> findings;                 ///< those that something was said to, and one's own; by id
    std::vector<Improvement> plan;                         ///< in the order of making
    std::map<std::string, double, std::less<>> weights;    ///< of measures, where they are not as designed
    std::map<std::string, std::string, std::less<>> words; ///< people's own, by the part of the report they belong to
    Attributions attributions;                             ///< what acts were really about
    std::string deleteOn; ///< the date from which the exercise is to be deleted; may be empty
    bool operator==(const Evaluation &) const = default;
    [[nodiscard]] const ReviewedFinding *finding(std::string_view id) const;
    [[nodiscard]] const Improvement *action(std::string_view id) const;
};

/// How findings are called for good: by what they say of whom, not by their place in a list.
[[nodiscard]] std::vector<std::string> identitiesOf(const std::vector<Finding> &findings);

/// All findings as they stand: the rules' in the debrief's order, then those that the rules no longer find, then one's
/// own by time.
[[nodiscard]] std::vector<ReviewedFinding> reviewed(const Debrief &debrief, const Evaluation &evaluation);
/// The finding with its entries and those of all that were merged with it, in order.
[[nodiscard]] std::vector<std::int64_t> entriesWithMerged(const std::vector<ReviewedFinding> &all,
                                                          const ReviewedFinding &finding);
/// The rule's finding again; nothing for one's own and for rules that this program does not know.
[[nodiscard]] std::optional<Finding> findingOf(const ReviewedFinding &finding);

// Edits. Each takes the finding as reviewed() gave it.
[[nodiscard]] Evaluation put(Evaluation evaluation, ReviewedFinding finding);
[[nodiscard]] Evaluation accept(Evaluation evaluation, ReviewedFinding finding);
/// One's own is not disputed but taken away.
[[nodiscard]] Evaluation dispute(Evaluation evaluation, ReviewedFinding finding, std::string reason);
/// Takes back that it was accepted, disputed or merged; what was added in words stays.
[[nodiscard]] Evaluation reopen(Evaluation evaluation, ReviewedFinding finding);
/// @p finding says the same as @p into; what was merged with it goes along. Nothing if both are one.
[[nodiscard]] std::optional<Evaluation> merge(Evaluation evaluation, ReviewedFinding finding,
                                              const ReviewedFinding &into);
/// Adds a finding of one's own, with an id.
[[nodiscard]] Evaluation addOwn(Evaluation evaluation, ReviewedFinding finding);
/// Takes away a finding of one's own; what was merged with it stands alone again, and plan items no longer name it.
[[nodiscard]] Evaluation removeOwn(Evaluation evaluation, std::string_view id);
/// Adds an item to the plan, with an id.
[[nodiscard]] Evaluation addAction(Evaluation evaluation, Improvement action);
[[nodiscard]] Evaluation put(Evaluation evaluation, Improvement action);
[[nodiscard]] Evaluation removeAction(Evaluation evaluation, std::string_view id);
/// Adds what was planned after the earlier take @p take and is neither dropped nor there yet. It names no finding of
/// that take.
[[nodiscard]] Evaluation carryAlong(Evaluation evaluation, const std::vector<Improvement> &before,
                                    const std::string &take);
/// @param weight nothing: as designed
[[nodiscard]] Evaluation weigh(Evaluation evaluation, std::string_view measure, std::optional<double> weight);
/// @param entry of the act @param to nothing: as the record has it
[[nodiscard]] Evaluation attribute(Evaluation evaluation, std::int64_t entry, std::optional<Attribution> to);
/// @param text empty: none
[[nodiscard]] Evaluation write(Evaluation evaluation, std::string_view part, std::string text);

/// debrief.json: what is judged, and what people think of it.
[[nodiscard]] std::string toJson(const Debrief &debrief, const Evaluation &evaluation);

// As they stand in files.
[[nodiscard]] std::string_view keyOf(Standing standing);
[[nodiscard]] std::string_view keyOf(Lesson lesson);
[[nodiscard]] std::string_view keyOf(Element element);
[[nodiscard]] std::string_view keyOf(ActionStatus status);
[[nodiscard]] std::string_view keyOf(Progress progress);

/// True for a day of the calendar as "2026-12-01".
[[nodiscard]] bool isDate(std::string_view text);
inline constexpr double smallestWeight = 0.001, largestWeight = 1000;
inline constexpr std::size_t longestThought = 20'000; ///< bytes of one text

/// Why stored parts are no evaluation.
struct EvaluationError
{
    enum class What : std::uint8_t {
        unknownPart, ///< a newer program may have written it
        badForm,
        badValue,
        tooLong,
    } what{};
    std::string part;  ///< its name
    std::string where; ///< field; may be empty
};

using EvaluationParts = std::map<std::string, std::string, std::less<>>;
/// The evaluation as named texts, one for each thing that can be changed alone. The same value gives the same bytes.
[[nodiscard]] EvaluationParts partsOf(const Evaluation &evaluation);
/// Reads what partsOf() wrote, and nothing else.
[[nodiscard]] tl::expected<Evaluation, EvaluationError> evaluationFrom(const EvaluationParts &parts);

} // namespace samvirke
