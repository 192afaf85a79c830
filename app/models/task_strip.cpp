// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/task_strip.h"

#include "plan/lookup.h"
#include "report/agency_look.h"
#include "report/debrief_text.h"
#include "report/trigger_text.h"

#include <algorithm>

namespace samvirke {

void TaskTakers::add(const Happened &happened)
{
    const auto took = [&](const TaskId &task, bool spoken) {
        if (!task.empty()) {
            m_took.try_emplace({task, happened.agency}, Took{happened.saidAt, spoken});
        }
    };
    const auto leads = [&](const FunctionId &function, bool spoken) {
        for (const Task &task : m_scenario->tasks) {
            if (!function.empty() && task.lead && task.lead->function == function &&
                std::ranges::any_of(
                    m_scenario->phases.empty() ? std::vector<PhaseId>{PhaseId{}} : task.lead->phases,
                    [&](const PhaseId &phase) { return answerableIn(task, phase) == happened.agency; })) {
                took(task.id, spoken);
            }
        }
    };
    const Event &event = happened.event;
    if (const auto *claimed = std::get_if<TaskClaimed>(&event)) {
        took(claimed->task, false);
    } else if (const auto *started = std::get_if<TaskStarted>(&event)) {
        took(started->task, false);
    } else if (const auto *completed = std::get_if<TaskCompleted>(&event)) {
        took(completed->task, false);
    } else if (const auto *decided = std::get_if<DecisionRecorded>(&event)) {
        took(decided->task, false);
    } else if (const auto *asserted = std::get_if<LeadAsserted>(&event)) {
        leads(asserted->function, false);
    } else if (const auto *taken = std::get_if<LeadTakenOver>(&event)) {
        leads(taken->function, false);
    } else if (const auto *spoken = std::get_if<ActSpoken>(&event)) {
        if (!spoken->recalled && (spoken->act == SpokenAct::took || spoken->act == SpokenAct::decided)) {
            took(spoken->task, true);
            leads(spoken->function, true);
        }
    } else if (const auto *back = std::get_if<TaskGivenBack>(&event)) {
        m_took.erase({back->task, happened.agency});
    }
}

const TaskTakers::Took *TaskTakers::find(const TaskId &task, const AgencyId &agency) const
{
    const auto it = m_took.find({task, agency});
    return it == m_took.end() ? nullptr : &it->second;
}

std::vector<std::pair<AgencyId, QChar>> stripKeys(const Scenario &scenario)
{
    return stripKeys(scenario, measuredAgencies(scenario));
}

std::vector<std::pair<AgencyId, QChar>> stripKeys(const Scenario &scenario, const std::vector<AgencyId> &agencies)
{
    std::vector<std::pair<AgencyId, QChar>> keys;
    const auto isFree = [&](QChar key) {
        return std::ranges::none_of(keys, [&](const auto &taken) { return taken.second == key; });
    };
    for (const AgencyId &agency : agencies) {
        const QString tries =
            lookOf(scenario, agency).code + agencyName(scenario, agency) + QStringLiteral("123456789");
        for (const QChar one : tries.toUpper()) {
            const bool plain = (one >= QLatin1Char('A') && one <= QLatin1Char('Z')) || one.isDigit();
            if (plain && isFree(one)) {
                keys.emplace_back(agency, one);
                break;
            }
        }
    }
    return keys;
}

QStringList stripHeader(const Words &words, const Scenario &scenario)
{
    QStringList header{words("Strip", "Open for"), words("Strip", "Task")};
    for (const auto &[agency, key] : stripKeys(scenario)) {
        header += QStringLiteral("%1\n[%2]").arg(lookOf(scenario, agency).code, QString(key));
    }
    return header;
}

std::vector<LiveRow> stripRows(const Words &words, const Scenario &scenario, const ExerciseState &state,
                               const TaskTakers &takers, ExerciseTime now)
{
    const auto keys = stripKeys(scenario);
    std::vector<std::pair<ExerciseTime, LiveRow>> rows;
    for (const Task &task : scenario.tasks) {
        const auto open = state.openedTasks.find(task.id);
        if (open == state.openedTasks.end()) {
            continue;
        }
        const ExerciseTime since = open->second.first;
        LiveRow row;
        row.key = fromUtf8(task.id.value);
        bool anyOwner = false;
        QStringList said;
        for (const auto &[agency, key] : keys) {
            const auto *took = takers.find(task.id, agency);
            const Cell cell = cellIn(task, state.phase, agency);
            if (took != nullptr) {
                anyOwner = anyOwner || cell.has(R | A);
                row.cells.push_back({took->spoken ? QStringLiteral("✎") : QStringLiteral("✓"), // when is said in words
                                     cell.has(R | A | S) ? Tone::plain : Tone::warm});
                said += words("Strip", "%1 took it after %2")
                            .with({agencyName(scenario, agency), clockText(std::max(Millis{0}, took->at - since))});
            } else {
                row.cells.push_back({cell.has(R | A) ? QStringLiteral("·") : QString{}, Tone::quiet});
            }
        }
        const bool late = task.target && hasRoles(task) && !anyOwner && now - since > *task.target;
        row.cells.insert(row.cells.begin(), {fromUtf8(task.title), anyOwner ? Tone::quiet : Tone::plain});
        row.cells.insert(row.cells.begin(), {clockText(now - since), late       ? Tone::alarm
                                                                     : anyOwner ? Tone::quiet
                                                                                : Tone::plain});
        row.said = words("Strip", "%1: %2")
                       .with({fromUtf8(task.title), said.isEmpty() ? QString{words("Strip", "nobody has taken it")}
                                                                   : said.join(QStringLiteral(", "))});
        rows.emplace_back(since, std::move(row));
    }
    std::ranges::stable_sort(rows, std::greater{}, [](const auto &row) { return row.first; });
    std::vector<LiveRow> sorted;
    sorted.reserve(rows.size());
    for (auto &[since, row] : rows) {
        sorted.push_back(std::move(row));
    }
    return sorted;
}

} // namespace samvirke
