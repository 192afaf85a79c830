// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/debrief_text.h"

#include "plan/duration.h"
#include "plan/lookup.h"
#include "plan/writer.h"

#include <algorithm>
#include <chrono>

namespace samvirke {

namespace {

QString joined(const Words &words, const QStringList &names)
{
    if (names.size() < 2) {
        return names.value(0);
    }
    return words("Debrief", "%1 and %2")
        .with({names.mid(0, names.size() - 1).join(QStringLiteral(", ")), names.last()});
}

QString itemText(const Scenario &scenario, const ItemId &id)
{
    const Item *item = find(scenario.items, id);
    return fromUtf8(item == nullptr ? id.value : item->text);
}

} // namespace

QString measureName(const Words &words, std::string_view key)
{
    if (key == "task_clarity") {
        return words("Debrief", "Task clarity");
    }
    if (key == "mandate_adherence") {
        return words("Debrief", "Acting within the mandate");
    }
    if (key == "consult_inform") {
        return words("Debrief", "Asked before, told after");
    }
    if (key == "response_timeliness") {
        return words("Debrief", "Response time");
    }
    if (key == "information_reach") {
        return words("Debrief", "Information reached who needed it");
    }
    if (key == "information_relevance") {
        return words("Debrief", "Information without flooding");
    }
    return QString::fromUtf8(key.data(), static_cast<qsizetype>(key.size()));
}

QString measureHelp(const Words &words, std::string_view key)
{
    if (key == "task_clarity") {
        return words("Debrief", "Of all tasks that were due: was each taken in time by the agency that does it or "
                                "answers for it, and by nobody without a "
                                "part in it? In time counts 1, late 0.5, also taken by others 0.5, both 0.25, taken "
                                "only by others or by nobody 0. The "
                                "mean, by weight. A convention of this program, on the role matrix (RACI).");
    }
    if (key == "mandate_adherence") {
        return words("Debrief", "Of the agencies that acted on a task, the share that had a part in it (R, A or S, an "
                                "accepted handover, or an emergency), "
                                "over at least five tasks. After the practice of role matrices.");
    }
    if (key == "consult_inform") {
        return words(
            "Debrief",
            "Had those to be asked (C) read the question before the decision, and those to be told (I) read of it "
            "within the target after "
            "it? The mean of both shares. Without a decision neither is met. After the practice of role matrices.");
    }
    if (key == "response_timeliness") {
        return words("Debrief",
                     "From the opening of each due task to the first act of an agency that does it or answers for it: "
                     "1 within the target, half for "
                     "each further target, 0 for never. The mean. The curve is a convention of this program.");
    }
    if (key == "information_reach") {
        return words("Debrief", "For each fact and each agency that needs it: from the inject to its being read (not "
                                "sent), 1 within the target, half for each "
                                "further target, 0 for never. The mean. A convention of this program.");
    }
    if (key == "information_relevance") {
        return words("Debrief",
                     "Of what was passed on or should have been: the share that was needed by who got it. What went to "
                     "agencies that neither need it "
                     "nor have a part in the task counts against it. A convention of this program, on need-to-know.");
    }
    return {};
}

QString measureValue(const Words &words, const Measure &measure)
{
    switch (measure.status) {
    case MeasureStatus::ok: return words.locale().toString(*measure.value, 'f', 2);
    case MeasureStatus::notApplicable: return words("Debrief", "nothing to measure");
    case MeasureStatus::undefined: return words("Debrief", "not defined: all ratings alike");
    case MeasureStatus::notEnoughEvidence: break;
    }
    double met = 0;
    for (const Unit &unit : measure.units) {
        met += unit.credit >= 1 ? 1 : 0;
    }
    return words("Debrief", "%1 of %2 (too few to score)")
        .with({words.locale().toString(met, 'f', 0), QString::number(measure.n)});
}

QString outcomeName(const Words &words, TaskOutcome outcome)
{
    switch (outcome) {
    case TaskOutcome::clear: return words("Debrief", "clear");
    case TaskOutcome::late: return words("Debrief", "late");
    case TaskOutcome::duplicated: return words("Debrief", "duplicated");
    case TaskOutcome::lateAndDuplicated: return words("Debrief", "late and duplicated");
    case TaskOutcome::wrongOwner: return words("Debrief", "wrong owner");
    case TaskOutcome::unclaimed: return words("Debrief", "unclaimed");
    case TaskOutcome::notObserved: return words("Debrief", "not observed");
    case TaskOutcome::notDue: return words("Debrief", "not due");
    }
    return {};
}

QString taskSentence(const Words &words, const std::vector<TaskResult> &tasks)
{
    const auto count = [&](TaskOutcome outcome) {
        return static_cast<int>(std::ranges::count(tasks, outcome, &TaskResult::outcome));
    };
    const int unobserved = count(TaskOutcome::notObserved);
    const int judged = static_cast<int>(tasks.size()) - unobserved - count(TaskOutcome::notDue);
    if (judged == 0) {
        return words("Debrief", "No task was due.");
    }
    QStringList parts{words("Debrief", "%1 of %2 tasks were clear")
                          .with({QString::number(count(TaskOutcome::clear)), QString::number(judged)})};
    for (const TaskOutcome outcome : {TaskOutcome::late, TaskOutcome::duplicated, TaskOutcome::lateAndDuplicated,
                                      TaskOutcome::wrongOwner, TaskOutcome::unclaimed, TaskOutcome::notObserved}) {
        if (const int n = count(outcome); n > 0) {
            parts += QString::number(n) + QLatin1Char(' ') + outcomeName(words, outcome);
        }
    }
    return parts.join(QStringLiteral("; ")) + QLatin1Char('.');
}

QString agencyName(const Scenario &scenario, const AgencyId &id)
{
    const Agency *agency = find(scenario.agencies, id);
    return fromUtf8(agency == nullptr ? id.value : agency->name);
}

QString taskTitle(const Scenario &scenario, const TaskId &id)
{
    const Task *task = find(scenario.tasks, id);
    return fromUtf8(task == nullptr ? id.value : task->title);
}

QString findingText(const Words &words, const Scenario &scenario, const Finding &finding)
{
    QStringList agencies;
    for (const AgencyId &agency : finding.agencies) {
        agencies += agencyName(scenario, agency);
    }
    const QString task = finding.tasks.empty() ? QString{} : taskTitle(scenario, finding.tasks.front());
    const QString item = finding.items.empty() ? QString{} : itemText(scenario, finding.items.front());
    switch (finding.rule) {
    case Finding::Rule::taskUnclaimed: return words("Debrief", "Nobody took “%1”.").with({task});
    case Finding::Rule::taskWrongOwner:
        return words("Debrief", "“%1” was taken only by %2, who neither does it nor answers for it.")
            .with({task, joined(words, agencies)});
    case Finding::Rule::taskDuplicated:
        return words("Debrief", "“%1” was taken by more than should: %2.").with({task, joined(words, agencies)});
    case Finding::Rule::taskLate:
        return words("Debrief", "“%1” was taken late or not in full, by %2.").with({task, joined(words, agencies)});
    case Finding::Rule::outsideMandate:
        return words("Debrief", "%2 acted on “%1” without a part in it.").with({task, joined(words, agencies)});
    case Finding::Rule::notConsulted:
        return words("Debrief", "%1 decided on “%3” before %2 had been asked.")
            .with({agencies.value(0), agencies.value(1), task});
    case Finding::Rule::notInformed:
        return words("Debrief", "%2 did not read in time what %1 had decided on “%3”.")
            .with({agencies.value(0), agencies.value(1), task});
    case Finding::Rule::informationMissed:
        return words("Debrief", "%1 never read: “%2”").with({agencies.value(1), item});
    case Finding::Rule::informationLate: return words("Debrief", "%1 read late: “%2”").with({agencies.value(1), item});
    case Finding::Rule::informationUnneeded:
        return words("Debrief", "%1 sent %2 what %2 neither needs nor has a part in: “%3”")
            .with({agencies.value(0), agencies.value(1), finding.items.empty() ? task : item});
    case Finding::Rule::taskNotObserved:
        return words("Debrief", "Nobody was in place to see whether “%1” was taken.").with({task});
    case Finding::Rule::requestMisrouted:
        return words("Debrief", "%1 asked %2, who neither does “%3” nor answers for it.")
            .with({agencies.value(0), joined(words, agencies.mid(1)), task});
    case Finding::Rule::leadUnclear:
        return words("Debrief", "For most of the time it was not clear that %1 leads: “%2”.")
            .with({agencies.value(0), task});
    case Finding::Rule::leadMisread:
        return words("Debrief", "%1 did not know that %2 leads.").with({agencies.value(0), agencies.value(1)});
    case Finding::Rule::handoverMissed:
        return task.isEmpty() ? words("Debrief", "A handover from %1 to %2 was never accepted.")
                                    .with({agencies.value(0), agencies.value(1)})
                              : words("Debrief", "The handover of “%3” from %1 to %2 was never accepted.")
                                    .with({agencies.value(0), agencies.value(1), task});
    case Finding::Rule::handoverLate:
        return task.isEmpty() ? words("Debrief", "A handover from %1 to %2 came late.")
                                    .with({agencies.value(0), agencies.value(1)})
                              : words("Debrief", "The handover of “%3” from %1 to %2 came late.")
                                    .with({agencies.value(0), agencies.value(1), task});
    case Finding::Rule::ownerMisread:
        return words("Debrief", "%1 did not know that %2 answers for “%3”.")
            .with({agencies.value(0), agencies.value(1), task});
    case Finding::Rule::notAlerted: return words("Debrief", "%1 was not alerted in time.").with({agencies.value(0)});
    case Finding::Rule::loopOpen:
        return item.isEmpty() ? words("Debrief", "What %1 asked to have confirmed was not confirmed in time.")
                                    .with({agencies.value(0)})
                              : words("Debrief", "%1 did not confirm in time: “%2”").with({agencies.value(0), item});
    case Finding::Rule::tieMissing:
        return words("Debrief", "%1 was never in touch with %2 about what both had a part in.")
            .with({agencies.value(0), agencies.value(1)});
    case Finding::Rule::orderBroken:
        return words("Debrief", "“%2” was begun before “%1”.")
            .with({task, finding.tasks.size() < 2 ? QString{} : taskTitle(scenario, finding.tasks[1])});
    case Finding::Rule::pictureSplit:
        return item.isEmpty() ? words("Debrief", "Not everybody had the same picture of who leads.")
                              : words("Debrief", "Not everybody who should had the same picture: “%1”").with({item});
    case Finding::Rule::urgencySplit:
        return words("Debrief", "%1 judged the urgency of the same matter very differently.")
            .with({joined(words, agencies)});
    case Finding::Rule::requestUnanswered:
        return words("Debrief", "A request of %1 was not answered.").with({agencies.value(0)});
    case Finding::Rule::resourcePromisedTwice:
        return words("Debrief", "A resource that %1 had asked for was promised twice.").with({agencies.value(0)});
    case Finding::Rule::sourcesDisagree:
        return words("Debrief", "Two observers do not say the same about who took “%1”: %2.")
            .with({task, joined(words, agencies)});
    }
    return {};
}

QString entryList(const std::vector<std::int64_t> &entries)
{
    QStringList list;
    for (const std::int64_t entry : entries) {
        list += QStringLiteral("E%1").arg(entry);
    }
    return list.join(QStringLiteral(", "));
}

QString timeText(ExerciseTime at)
{
    return fromUtf8(formatExerciseTime(at));
}

QString stretchText(Millis stretch)
{
    using namespace std::chrono_literals;
    return fromUtf8(formatDuration(std::chrono::round<std::chrono::seconds>(stretch)));
}

QString severityText(const Words &words, int severity)
{
    return severity >= 3   ? words("Debrief", "grave")
           : severity == 2 ? words("Debrief", "marked")
                           : words("Debrief", "slight");
}

QString roleText(const PlayedCell &cell)
{
    const QString planned = fromUtf8(writeCell(cell.planned));
    return cell.differs() ? planned + QStringLiteral(" → ") + fromUtf8(writeCell(Cell{cell.played, false})) : planned;
}

QString roleHelp(const Words &words, const Scenario &scenario, const PlayedCell &cell)
{
    const auto said = [&](const Cell &roles) {
        const QString text = fromUtf8(writeCell(roles));
        return text.isEmpty() || text == QLatin1String("-") ? words("Debrief", "no part") : text;
    };
    return words("Debrief", "%1: planned %2, played %3")
        .with({agencyName(scenario, cell.agency), said(cell.planned), said(Cell{cell.played, false})});
}

} // namespace samvirke
