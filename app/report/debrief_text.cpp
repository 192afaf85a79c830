// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/debrief_text.h"

#include "plan/duration.h"
#include "plan/lookup.h"
#include "plan/writer.h"

#include <algorithm>
#include <chrono>
#include <cmath>

namespace samvirke {

namespace {

QString withSeat(const Scenario &scenario, const Reader &reader, const QString &agency)
{
    const Seat *seat = find(scenario.seats, reader.seat);
    return seat == nullptr ? agency : QStringLiteral("%1, %2").arg(agency, fromUtf8(seat->name));
}

QString joined(const Words &words, const QStringList &names)
{
    if (names.size() < 2) {
        return names.value(0);
    }
    return words("Debrief", "%1 and %2")
        .with({names.mid(0, names.size() - 1).join(QStringLiteral(", ")), names.last()});
}

} // namespace

QString measureValue(const Words &words, const Measure &measure)
{
    switch (measure.status) {
    case MeasureStatus::ok: return words.locale().toString(*measure.value, 'f', 2);
    case MeasureStatus::notApplicable: return words("Debrief", "nothing to measure");
    case MeasureStatus::undefined:
        return measure.percentAgreement ? words("Debrief", "not defined: answers all alike (%1 % agree)")
                                              .with({words.locale().toString(*measure.percentAgreement * 100, 'f', 0)})
                                        : QString(words("Debrief", "not defined: answers all alike"));
    case MeasureStatus::notEnoughEvidence: break;
    }
    if (measure.key == "role_ambiguity") { // of people, not of what the plan offered
        return words("Debrief", "%n answers (too few to show)", nullptr, measure.n);
    }
    double met = 0;
    for (const Unit &unit : measure.units) {
        met += unit.credit >= 1 ? 1 : 0;
    }
    return words("Debrief", "%1 of %2 (too few to score)")
        .with({words.locale().toString(met, 'f', 0), QString::number(measure.n)});
}

QString intervalText(const Words &words, const Measure &measure)
{
    if (!measure.interval) {
        return {};
    }
    return words("Debrief", "%1 to %2")
        .with({words.locale().toString(measure.interval->low, 'f', 2),
               words.locale().toString(measure.interval->high, 'f', 2)});
}

QString otherwiseText(const Words &words, const Scenario &scenario, const Costly &costly)
{
    const Unit &unit = costly.unit;
    const QString agency = unit.agency.empty() ? QString{} : agencyName(scenario, unit.agency);
    const QString task = unit.task.empty() ? QString{} : taskTitle(scenario, unit.task);
    const QString item = unit.item.empty() ? QString{} : itemText(scenario, unit.item);
    const QString matter = item.isEmpty() ? task : item;
    const QString what = matter.isEmpty() ? fromUtf8(unit.what) : matter;
    if (unit.extra) {
        return agency.isEmpty() ? words("Debrief", "Had this not been done: “%1”").with({what})
                                : words("Debrief", "Had this not been done: %1, “%2”").with({agency, what});
    }
    if (unit.by && !agency.isEmpty()) {
        const QString by = timeText(*unit.by);
        return item.isEmpty() ? words("Debrief", "Had %1 done its part in “%2” by %3").with({agency, what, by})
                              : words("Debrief", "Had %1 known by %3: “%2”").with({agency, what, by});
    }
    if (unit.by) {
        return words("Debrief", "Had this been done by %2: “%1”").with({what, timeText(*unit.by)});
    }
    if (!agency.isEmpty()) {
        return item.isEmpty() ? words("Debrief", "Had %1 done its part in “%2”").with({agency, what})
                              : words("Debrief", "Had %1 known: “%2”").with({agency, what});
    }
    return words("Debrief", "Had this gone as planned: “%1”").with({what});
}

QString groupName(const Words &words, GroupKind kind)
{
    switch (kind) {
    case GroupKind::roleClarity: return words("Debrief", "Clarity of roles");
    case GroupKind::coordination: return words("Debrief", "Coordination");
    case GroupKind::none: break;
    }
    return words("Debrief", "Beside");
}

QString groupText(const Words &words, const Group &group)
{
    const auto names = [&](const std::vector<std::string_view> &keys) {
        QStringList list;
        for (const std::string_view key : keys) {
            list += measureName(words, key);
        }
        return list.join(QStringLiteral(", "));
    };
    const QString name = groupName(words, group.kind);
    if (!group.value) {
        const QString why =
            group.status == Group::Status::tooFewAgencies
                ? words("Debrief", "%1: no value, because fewer than two agencies took part.").with({name})
                : words("Debrief", "%1: no value, because the exercise offered enough for fewer than four measures.")
                      .with({name});
        return group.basis.empty() ? why
                                   : why + QLatin1Char(' ') +
                                         words("Debrief", "Enough was offered for: %1.").with({names(group.basis)});
    }
    QString text = words("Debrief", "%1: %2, the weighted mean of what the exercise offered enough for: %3.")
                       .with({name, words.locale().toString(*group.value, 'f', 2), names(group.basis)});
    if (!group.without.empty()) {
        text += QLatin1Char(' ') +
                words("Debrief", "Of these, without a value and counted as 0: %1.").with({names(group.without)});
    }
    return text;
}

QString groupDifferenceText(const Words &words, const Debrief &debrief)
{
    if (debrief.groups.size() != 2 || !debrief.groups.front().value || !debrief.groups.back().value) {
        return {};
    }
    const double difference = std::abs(*debrief.groups.front().value - *debrief.groups.back().value);
    const QString said = words.locale().toString(difference, 'f', 2);
    constexpr double noise = 0.06;
    return difference < noise ? words("Debrief", "The difference between them, %1, means nothing.").with({said})
                              : words("Debrief", "The difference between them, %1, is more than chance alone would "
                                                 "make in one run.")
                                    .with({said});
}

QString indicatorName(const Words &words, std::string_view key)
{
    if (key == "goals") {
        return words("Debrief", "Goals");
    }
    if (key == "client_orientation") {
        return words("Debrief", "Victims and public first");
    }
    if (key == "acquaintance") {
        return words("Debrief", "Knowing each other");
    }
    if (key == "trust") {
        return words("Debrief", "Trust");
    }
    if (key == "centrality") {
        return words("Debrief", "Central direction");
    }
    if (key == "leadership") {
        return words("Debrief", "Leadership");
    }
    if (key == "innovation") {
        return words("Debrief", "Support for new ways");
    }
    if (key == "connectivity") {
        return words("Debrief", "Connectivity");
    }
    if (key == "formalization") {
        return words("Debrief", "Agreed tools");
    }
    if (key == "information_exchange") {
        return words("Debrief", "Exchange of information");
    }
    return QString::fromUtf8(key.data(), static_cast<qsizetype>(key.size()));
}

QString dimensionName(const Words &words, std::string_view key)
{
    if (key == "goals" || key == "client_orientation") {
        return words("Debrief", "Shared goals and vision");
    }
    if (key == "acquaintance" || key == "trust") {
        return words("Debrief", "Internalization");
    }
    if (key == "formalization" || key == "information_exchange") {
        return words("Debrief", "Formalization");
    }
    return words("Debrief", "Governance");
}

QString levelText(const Words &words, int level)
{
    switch (level) {
    case 1: return words("Debrief", "1 – latent");
    case 2: return words("Debrief", "2 – developing");
    case 3: return words("Debrief", "3 – active");
    default: return {};
    }
}

QString scaleName(const Words &words, std::string_view key)
{
    if (key == "satisfaction") {
        return words("Debrief", "Satisfaction");
    }
    if (key == "community_satisfaction") {
        return words("Debrief", "Satisfaction of the public");
    }
    if (key == "briefings") {
        return words("Debrief", "Briefings held together");
    }
    if (key == "priorities") {
        return words("Debrief", "Priorities stated alike");
    }
    if (key == "decisions_by_procedure") {
        return words("Debrief", "Decisions by procedure");
    }
    const QString measure = measureName(words, key);
    const QString said = QString::fromUtf8(key.data(), static_cast<qsizetype>(key.size()));
    return measure == said ? indicatorName(words, key) : measure;
}

QString ratingText(const Words &words, Rating rating)
{
    switch (rating) {
    case Rating::performed: return words("Debrief", "P – performed");
    case Rating::some: return words("Debrief", "S – performed with some challenges");
    case Rating::major: return words("Debrief", "M – performed with major challenges");
    case Rating::unable: return words("Debrief", "U – unable to perform");
    case Rating::notObserved: return words("Debrief", "not observed");
    }
    return {};
}

QString urgencyMatter(const Scenario &scenario, const std::string &what)
{
    if (const Inject *inject = find(scenario.injects, InjectId(what))) {
        return fromUtf8(inject->number.empty() ? inject->title : inject->number + " " + inject->title);
    }
    for (const Round &round : scenario.rounds) {
        if (const UrgencyUnit *unit = find(round.urgency, QuestionId(what))) {
            return fromUtf8(unit->about);
        }
    }
    return fromUtf8(what);
}

QString itemText(const Scenario &scenario, const ItemId &id)
{
    const Item *item = find(scenario.items, id);
    return fromUtf8(item == nullptr ? id.value : item->text);
}

QString spreadText(const Words &words, int spread)
{
    return spread >= 3   ? words("Debrief", "disagree")
           : spread == 2 ? words("Debrief", "split")
           : spread == 1 ? words("Debrief", "close")
                         : words("Debrief", "agree");
}

QString contactText(const Words &words, const Contact &contact)
{
    return contact.planned && contact.seen() ? words("Debrief", "planned and seen")
           : contact.planned                 ? words("Debrief", "planned, missing")
           : contact.seen()                  ? words("Debrief", "seen, not planned")
                                             : words("Debrief", "messages only, without substance");
}

QString readerName(const Scenario &scenario, const Reader &reader)
{
    return withSeat(scenario, reader, agencyName(scenario, reader.agency));
}

QString readerCode(const Scenario &scenario, const Reader &reader)
{
    return withSeat(scenario, reader, fromUtf8(reader.agency.value));
}

QString readerStateText(const Words &words, const Reader &reader)
{
    switch (reader.state) {
    case Reader::State::read: return reader.by ? words("Debrief", "read in time") : words("Debrief", "read");
    case Reader::State::late: return words("Debrief", "read late");
    case Reader::State::unread: return words("Debrief", "sent, not read");
    case Reader::State::neverSent: return reader.given ? words("Debrief", "not read") : words("Debrief", "never told");
    case Reader::State::notObserved: return words("Debrief", "not observed");
    }
    return {};
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

QString agencyNames(const Scenario &scenario, const std::vector<AgencyId> &agencies)
{
    QStringList names;
    for (const AgencyId &agency : agencies) {
        names += agencyName(scenario, agency);
    }
    return names.join(QStringLiteral(", "));
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
