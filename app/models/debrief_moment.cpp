// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/debrief_moment.h"

#include "plan/lookup.h"
#include "plan/story.h"
#include "report/agency_look.h"
#include "report/debrief_text.h"
#include "report/trigger_text.h"

#include <QDateTime>

#include <algorithm>

namespace samvirke {

namespace {

QString statusText(const Words &w, Status status)
{
    switch (status) {
    case Status::lobby: return w("Moment", "not started");
    case Status::running: return w("Moment", "running");
    case Status::paused: return w("Moment", "paused");
    case Status::ended: return w("Moment", "ended");
    case Status::closed: return w("Moment", "closed");
    }
    return {};
}

} // namespace

DebriefMoments::DebriefMoments(const Scenario &scenario, std::span<const Entry> entries)
    : m_scenario(scenario),
      m_entries(entries),
      m_folds(entries, Live{AgencyLoads(scenario), Expectations(scenario)},
              [](Live &live, const Happened &happened) {
                  live.loads.add(happened);
                  live.expected.add(happened);
              }),
      m_leads(leadTurns(scenario, entries))
{}

DebriefMoment DebriefMoments::at(ExerciseTime moment, const ExerciseState &state)
{
    const Live &live = m_folds.at(moment);
    DebriefMoment now;
    now.at = moment;
    now.story = fromUtf8(storyTime(m_scenario.clock, moment));
    now.status = state.status;
    now.phase = state.phase.empty() ? firstPhase(m_scenario) : state.phase;
    if (const std::size_t count = m_folds.countAt(moment); count > 0) {
        const Entry &last = m_entries[count - 1];
        now.wallMs = last.wallMs;
        if (state.status == Status::running && state.ratePermille > 0) {
            now.wallMs = last.wallMs + (moment - last.happened.at).count() * 1000 / state.ratePermille;
        }
    }
    for (const LeadTurns &turns : m_leads) {
        const Task *row = leadRow(m_scenario, turns.function, now.phase);
        now.leads.push_back(
            {turns.function,
             row == nullptr || isContested(*row, now.phase) ? AgencyId{} : answerableIn(*row, now.phase),
             turns.leadingAt(moment)});
    }
    for (const auto &[id, opened] : state.openedTasks) {
        if (state.came.contains({Happening::completed, id.value})) {
            continue;
        }
        DebriefMoment::Task task{id, opened.first, {}, {}};
        const Task *planned = find(m_scenario.tasks, id);
        if (planned != nullptr && planned->target) {
            task.due = opened.first + *planned->target;
        }
        if (const auto taken = state.came.find({Happening::taken, id.value}); taken != state.came.end()) {
            for (const Came &came : taken->second) {
                if (!contains(task.takenBy, came.agency)) {
                    task.takenBy.push_back(came.agency);
                }
            }
        }
        now.tasks.push_back(std::move(task));
    }
    std::ranges::stable_sort(now.tasks, {}, &DebriefMoment::Task::since);
    const std::set<AgencyId> paper = onlyOnPaper(m_scenario, state);
    for (const AgencyId &agency : measuredAgencies(m_scenario)) {
        if (!isStaffed(m_scenario, agency)) {
            continue;
        }
        const AgencyLoads::Load &load = live.loads.of(agency);
        DebriefMoment::OfAgency of{agency, static_cast<int>(load.unopened.size()), load.asked - load.acknowledged, 0, 0,
                                   {}};
        for (const Expecting &x : live.expected.all()) {
            if (x.agency == agency && x.how == Expecting::How::open) {
                ++of.open;
                of.overdue += x.isOverdue(moment) && !paper.contains(agency) ? 1 : 0;
            }
        }
        const Millis quiet = moment - load.acted.value_or(ExerciseTime{0});
        if (!paper.contains(agency) && state.status == Status::running && (of.open > 0 || of.unread > 0) &&
            quiet >= quietAfter) {
            of.silent = quiet;
        }
        now.agencies.push_back(of);
    }
    return now;
}

QString clockLine(const Words &w, const Scenario &scenario, const DebriefMoment &moment)
{
    QStringList parts{timeText(moment.at), statusText(w, moment.status)};
    if (const Phase *phase = find(scenario.phases, moment.phase)) {
        parts += w("Moment", "phase “%1”").with({fromUtf8(phase->title)});
    }
    if (!moment.story.isEmpty()) {
        parts += w("Moment", "story %1").with({moment.story});
    }
    if (moment.wallMs) {
        parts += w("Moment", "clock on the wall %1")
                     .with({QDateTime::fromMSecsSinceEpoch(*moment.wallMs).toString(QStringLiteral("HH:mm:ss"))});
    }
    return parts.join(QStringLiteral(" · "));
}

QStringList leadHeader(const Words &w)
{
    return {w("Moment", "Lead of"), w("Moment", "Who leads"), w("Moment", "Plan")};
}

std::vector<LiveRow> leadRows(const Words &w, const Scenario &scenario, const DebriefMoment &moment)
{
    std::vector<LiveRow> rows;
    for (const DebriefMoment::Lead &lead : moment.leads) {
        const Function *function = find(scenario.functions, lead.function);
        if (function == nullptr) {
            continue;
        }
        const bool isRight = lead.planned.empty() || lead.leading == std::vector{lead.planned};
        LiveRow row;
        row.key = fromUtf8(lead.function.value);
        const QString none = w("Moment", "nobody");
        const QString marked = (isRight || lead.leading.empty() ? QString{} : QStringLiteral("⚠ "));
        row.cells = {{fromUtf8(function->name)},
                     {lead.leading.empty() ? none : marked + agencyCodes(scenario, lead.leading),
                      lead.leading.empty() ? Tone::quiet
                      : isRight            ? Tone::plain
                                           : Tone::warm,
                      lead.leading},
                     {lead.planned.empty() ? QStringLiteral("–") : lookOf(scenario, lead.planned).code, Tone::quiet}};
        row.said =
            w("Moment", "%1: %2 leads, planned %3")
                .with({fromUtf8(function->name), lead.leading.empty() ? none : agencyNames(scenario, lead.leading),
                       lead.planned.empty() ? QStringLiteral("–") : agencyName(scenario, lead.planned)});
        rows.push_back(std::move(row));
    }
    return rows;
}

QStringList openTaskHeader(const Words &w)
{
    return {w("Moment", "Open task"), w("Moment", "Taken by"), w("Moment", "Open for")};
}

std::vector<LiveRow> openTaskRows(const Words &w, const Scenario &scenario, const DebriefMoment &moment)
{
    std::vector<LiveRow> rows;
    for (const DebriefMoment::Task &task : moment.tasks) {
        LiveRow row;
        row.key = fromUtf8(task.task.value);
        const bool isLate = task.takenBy.empty() && task.due && *task.due < moment.at;
        const QString open = clockText(moment.at - task.since);
        const QString none = w("Moment", "nobody");
        row.cells = {{taskTitle(scenario, task.task)},
                     {task.takenBy.empty() ? none : agencyCodes(scenario, task.takenBy),
                      task.takenBy.empty() ? Tone::quiet : Tone::plain, task.takenBy},
                     {isLate ? QStringLiteral("✗ ") + open : open, isLate ? Tone::alarm : Tone::quiet}};
        row.said = w("Moment", "%1: taken by %2, open for %3")
                       .with({taskTitle(scenario, task.task),
                              task.takenBy.empty() ? none : agencyNames(scenario, task.takenBy), open});
        if (isLate) {
            row.said += QStringLiteral(". ") + w("Moment", "Past its target");
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

QStringList agencyMomentHeader(const Words &w)
{
    return {w("Moment", "Agency"),   w("Moment", "Unread"), w("Moment", "Not ack."),
            w("Moment", "Expected"), w("Moment", "Late"),   w("Moment", "Silent")};
}

std::vector<LiveRow> agencyMomentRows(const Words &w, const Scenario &scenario, const DebriefMoment &moment)
{
    std::vector<LiveRow> rows;
    const auto count = [](int n) { return n == 0 ? QStringLiteral("–") : QString::number(n); };
    const auto tone = [](int n) { return n == 0 ? Tone::quiet : Tone::plain; };
    for (const DebriefMoment::OfAgency &of : moment.agencies) {
        LiveRow row;
        row.key = fromUtf8(of.agency.value);
        row.cells = {{lookOf(scenario, of.agency).code, Tone::plain, {of.agency}},
                     {count(of.unread), tone(of.unread)},
                     {count(of.unacknowledged), tone(of.unacknowledged)},
                     {count(of.open), tone(of.open)},
                     {of.overdue == 0 ? QStringLiteral("–") : QStringLiteral("✗ %1").arg(of.overdue),
                      of.overdue == 0 ? Tone::quiet : Tone::alarm},
                     {of.silent ? QStringLiteral("⚠ ") + clockText(*of.silent) : QStringLiteral("–"),
                      of.silent ? Tone::warm : Tone::quiet}};
        row.said =
            w("Moment", "%1: %2 unread, %3 not acknowledged, %4 expected, %5 of them late")
                .with({agencyName(scenario, of.agency), QString::number(of.unread), QString::number(of.unacknowledged),
                       QString::number(of.open), QString::number(of.overdue)});
        if (of.silent) {
            row.said += QStringLiteral(". ") + w("Agencies", "Silent for %1").with({clockText(*of.silent)});
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace samvirke
