// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "debrief/debrief.h"
#include "debrief/evidence.h"
#include "measures/agreement.h"

namespace samvirke::json {
class Writer;
}

/// For this room's own files only: one function for each part of the debrief. All work on settled facts.
namespace samvirke {

struct Evaluation;

[[nodiscard]] std::vector<TaskResult> judgeTasks(const Evidence &evidence);

[[nodiscard]] Measure taskClarity(const Scenario &scenario, const std::vector<TaskResult> &tasks);
[[nodiscard]] Measure mandateAdherence(const std::vector<TaskResult> &tasks);
[[nodiscard]] Measure requestRouting(const Evidence &evidence, std::vector<Finding> &findings);
[[nodiscard]] Measure leadRecognition(const Evidence &evidence, std::vector<Finding> &findings);
/// Who asserts to lead a function at the end of the facts, by the turns that leadRecognition goes by.
struct LeadsNow
{
    FunctionId function;
    const Task *row = nullptr;     ///< in force, or nothing
    ExerciseTime from{0};          ///< since when it is
    std::vector<AgencyId> leading; ///< in the order they said so
    ExerciseTime since{0};         ///< of the last change
    std::vector<std::int64_t> entries;
};
[[nodiscard]] std::vector<LeadsNow> leadsNow(const Evidence &evidence);
[[nodiscard]] Measure handoverQuality(const Evidence &evidence, std::vector<Finding> &findings);
[[nodiscard]] Measure consultInform(const Evidence &evidence, const std::vector<TaskResult> &tasks,
                                    std::vector<Finding> &findings);
[[nodiscard]] Measure matrixAgreement(const Evidence &evidence);
[[nodiscard]] Measure matrixAccuracy(const Evidence &evidence, std::vector<Finding> &findings);
/// How clear roles felt after the exercise: beside the others, never in a group.
[[nodiscard]] Measure roleAmbiguity(const std::vector<ScaleResult> &scales);
[[nodiscard]] Measure responseTimeliness(const Scenario &scenario, const std::vector<TaskResult> &tasks);
[[nodiscard]] Measure informationReach(const Evidence &evidence, std::vector<Finding> &findings);
[[nodiscard]] Measure informationRelevance(const Evidence &evidence, std::vector<Finding> &findings);
[[nodiscard]] Measure tripleAlert(const Evidence &evidence, std::vector<Finding> &findings);
[[nodiscard]] Measure closedLoop(const Evidence &evidence, std::vector<Finding> &findings);
[[nodiscard]] Measure requiredTies(const Evidence &evidence, const ContactNetwork &network,
                                   std::vector<Finding> &findings);
[[nodiscard]] Measure orderConformance(const Evidence &evidence, const std::vector<TaskResult> &tasks,
                                       std::vector<Finding> &findings);
[[nodiscard]] Measure sharedPicture(const Evidence &evidence, std::vector<Finding> &findings);
[[nodiscard]] Measure urgencyAgreement(const std::vector<UrgencyUnitResult> &urgency, std::vector<Finding> &findings);
[[nodiscard]] Measure resourceDeconfliction(const Evidence &evidence, std::vector<Finding> &findings);

[[nodiscard]] std::vector<Finding> taskFindings(const Facts &facts, const std::vector<TaskResult> &tasks);
/// Where two who caught the same act say different things about it.
[[nodiscard]] std::vector<Finding> sourceFindings(const Evidence &evidence);
[[nodiscard]] std::vector<PlayedCell> playedMatrix(const Evidence &evidence);
[[nodiscard]] ContactNetwork contactsOf(const Evidence &evidence);
[[nodiscard]] std::vector<UrgencyUnitResult> urgencyOf(const Evidence &evidence);
/// Of each item that was under way, in the plan's order.
[[nodiscard]] std::vector<InformationTravel> travelsOf(const Evidence &evidence);
/// Who each agency said answers for a task, by task as asked and then by agency; contested tasks too.
[[nodiscard]] std::vector<OwnerSaid> ownersSaid(const Evidence &evidence);
[[nodiscard]] Descriptive descriptiveOf(const Evidence &evidence, const std::vector<TaskResult> &tasks);

/// The first decision on @p task by an agency that owns it or accepted it in a handover, or nothing.
[[nodiscard]] const Act *decisionOn(const Task &task, const Evidence &evidence);

/// A measure with its group, minimum and weight.
[[nodiscard]] Measure newMeasure(std::string_view key);
/// Sets status, value, interval, costliest units and entries from the units. Whether there is enough evidence depends
/// on the opportunities @p offered: those units that are not extra, if it is not said.
void conclude(Measure &measure, std::optional<int> offered = {});
/// The same for agreement: one row of @p ratings for each observer, one column for each unit; @p asked of them were
/// asked for.
void concludeAlpha(Measure &measure, const Ratings &ratings, Level level, int asked);
/// A group value needs so many measures in its basis.
inline constexpr std::size_t fewestInBasis = 4;
/// What a measure of the basis counts in its group.
[[nodiscard]] double valueInGroup(const Measure &measure);
[[nodiscard]] Group groupOf(GroupKind kind, const Scenario &scenario, const std::vector<Measure> &measures);

[[nodiscard]] inline bool isJudged(const TaskResult &result)
{
    return result.outcome != TaskOutcome::notDue && result.outcome != TaskOutcome::notObserved;
}

/// The scales of questionnaires, before and after, all together first and then by agency in the plan's order.
[[nodiscard]] std::vector<ScaleResult> scales(const Scenario &scenario, const Facts &facts);
/// What one answer is worth: 0 to 1 where 1 is best, a level 1 to 3 for level-3; nothing for a blank, for what the
/// scale does not hold, and for text and numbers.
[[nodiscard]] std::optional<double> worthOf(const Question &question, std::string_view answer);

/// Somebody's answers to a questionnaire; of one who is named, all that they ever sent in, later ones in front.
struct Respondent
{
    const Questionnaire *questionnaire = nullptr;
    SeatId seat;
    AgencyId agency;
    std::vector<const QuestionnaireAnswered *> sent;
};
/// Looks at @p scenario and @p facts, in the order of the entries.
[[nodiscard]] std::vector<Respondent> respondentsOf(const Scenario &scenario, const Facts &facts);

/// One answered questionnaire, as far as it speaks of a measure.
struct Sheet
{
    QuestionnaireId questionnaire;
    AgencyId agency;
    std::vector<double> worths; ///< of the answers that are not blank, in the plan's order; at least one
};
/// What was answered about @p measure in questionnaires of @p when, in the order of the entries: levels, or all else.
/// Of somebody who is named the last answer to a question counts; who is anonymous is not told apart from others.
[[nodiscard]] std::vector<Sheet> sheetsOn(const std::vector<Respondent> &respondents, std::string_view measure,
                                          When when, bool levels);
/// How many people gave them at least: one person may have answered in several questionnaires.
[[nodiscard]] int peopleBehind(const std::vector<Sheet> &sheets);
/// Fewer people than this are never shown by themselves.
inline constexpr int fewestPeople = 3;

/// What besides measures speaks of collaboration.
struct Conduct
{
    std::optional<double> priorities;    ///< how far agencies agree on what is most important, 0..1
    int byProcedure = 0, improvised = 0; ///< decisions on tasks that an agreed procedure covers
};

/// Kendall's W of what agencies put in order when they were last asked for it, times the share of those asked who did;
/// nothing where fewer than three agencies were asked (convention of this program: two agree by chance).
[[nodiscard]] std::optional<double> priorityAgreement(const Evidence &evidence);

/// The indicators with what people answered about them, and nothing of the record yet.
[[nodiscard]] std::vector<Indicator> askedIndicators(const Scenario &scenario, const Facts &facts);
/// The same with what the record says.
[[nodiscard]] std::vector<Indicator> collaboration(std::vector<Indicator> profile, const Scenario &scenario,
                                                   const Facts &facts, const std::vector<Measure> &measures,
                                                   const Conduct &conduct, const JudgeOptions &options);

/// Every target of the plan, with each evaluator's last rating of it.
[[nodiscard]] std::vector<TargetResult> targetResults(const Scenario &scenario, const Facts &facts);
/// The notes in the order of their times, amended as their author did; those ruled through are left out.
[[nodiscard]] std::vector<Observation> observationsOf(const Facts &facts);

/// The keys collaboration, scales, targets and observations of debrief.json.
void writeFeedback(json::Writer &out, const Debrief &debrief);
/// The keys owners_said and travels.
void writeKnowledge(json::Writer &out, const Debrief &debrief);
/// The key evaluation.
void writeEvaluation(json::Writer &out, const Debrief &debrief, const Evaluation &evaluation);

} // namespace samvirke
