// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/problem_list.h"

#include "models/msel_grid.h"
#include "models/role_matrix.h"
#include "models/stock_agencies.h"
#include "plan/edits.h"
#include "plan/lookup.h"
#include "plan/schedule.h"
#include "report/problem_text.h"
#include "report/trigger_text.h"

#include <algorithm>

namespace samvirke {

namespace {

using namespace std::chrono_literals;

template <class T, class Name>
T *findIn(std::vector<T> &list, const Name &id)
{
    const auto it = std::ranges::find(list, id, &T::id);
    return it == list.end() ? nullptr : &*it;
}

/// The unknown name that a reference has, in the place where it stands.
template <class Tag>
void correct(std::vector<Id<Tag>> &ids, const std::string &wrong, const std::string &right)
{
    for (Id<Tag> &id : ids) {
        id.value = id.value == wrong ? right : id.value;
    }
}

/// A row's cells as they stand in some phase that has the problem.
Row *rowAt(Task &task, const std::string &path)
{
    const std::string by = ".roles_by_phase.";
    const std::size_t at = path.find(by);
    if (at == std::string::npos) {
        return &task.roles;
    }
    const auto i = static_cast<std::size_t>(std::atoi(path.c_str() + at + by.size()));
    return i < task.phased.size() ? &task.phased[i].roles : nullptr;
}

} // namespace

ProblemList::ProblemList(const Words &words, ScenarioDocument &document, QObject *parent)
    : QAbstractTableModel(parent), m_words(words), m_document(document)
{
    connect(&document, &ScenarioDocument::problemsChanged, this, &ProblemList::show);
    show();
}

void ProblemList::show()
{
    beginResetModel();
    m_problems = m_document.allProblems();
    m_shown.clear();
    for (std::size_t i = 0; i < m_problems->size(); ++i) {
        if ((*m_problems)[i].raised()) {
            m_shown.push_back(i);
        }
    }
    std::ranges::stable_sort(m_shown, {}, [this](std::size_t i) { return (*m_problems)[i].severity(); });
    endResetModel();
    emit shown();
}

int ProblemList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int ProblemList::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

int ProblemList::count(Severity severity) const
{
    return static_cast<int>(
        std::ranges::count(m_shown, severity, [this](std::size_t i) { return (*m_problems)[i].severity(); }));
}

QVariant ProblemList::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount()) {
        return {};
    }
    const Problem &problem = problemAt(index.row());
    if (role == LiveTable::ToneRole) {
        return static_cast<int>(index.column() != severityColumn          ? Tone::plain
                                : problem.severity() == Severity::error   ? Tone::alarm
                                : problem.severity() == Severity::warning ? Tone::warm
                                                                          : Tone::quiet);
    }
    if (role == LiveTable::KeyRole) {
        return fromUtf8(std::string(keyOf(problem.kind)) + ' ' + problem.path);
    }
    if (role == Qt::ToolTipRole || (role == Qt::DisplayRole && index.column() == textColumn)) {
        return problemText(m_words, problem);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (index.column()) {
    case severityColumn:
        switch (problem.severity()) {
        case Severity::error: return m_words("Edit", "✗ error");
        case Severity::warning: return m_words("Edit", "⚠ warning");
        case Severity::info: return m_words("Edit", "· note");
        }
        return {};
    case whereColumn: {
        if (const auto at = gridPlace(problem)) {
            const Inject *inject = find(m_document.scenario().injects, at->inject);
            return inject == nullptr ? fromUtf8(at->inject.value)
                                     : QStringLiteral("#%1 %2").arg(injectNumber(*inject), fromUtf8(inject->title));
        }
        if (const auto at = matrixPlace(problem)) {
            const Task *task = find(m_document.scenario().tasks, at->task);
            return task == nullptr ? fromUtf8(at->task.value) : fromUtf8(task->title);
        }
        return fromUtf8(problem.path);
    }
    case fixColumn: return fixText(index.row());
    default: return {};
    }
}

QVariant ProblemList::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case severityColumn: return m_words("Edit", "Severity");
    case textColumn: return m_words("Edit", "What is wrong");
    case whereColumn: return m_words("Edit", "Where");
    case fixColumn: return m_words("Edit", "Put right");
    default: return {};
    }
}

/// Of a row that nobody answers for: who does it, or if nobody does, the first agency.
QString ProblemList::answerableText(const Problem &problem) const
{
    const Scenario &scenario = m_document.scenario();
    const auto at = matrixPlace(problem);
    const Task *task = at ? find(scenario.tasks, at->task) : nullptr;
    const auto agencies = measuredAgencies(scenario);
    if (task == nullptr || agencies.empty()) {
        return {};
    }
    Task copy = *task;
    const Row *roles = rowAt(copy, problem.path);
    if (roles != nullptr && std::ranges::any_of(*roles, [](const auto &entry) { return entry.second.has(R); })) {
        return m_words("Edit", "Who does it answers for it");
    }
    return m_words("Edit", "%1 does it").with({fromUtf8(find(scenario.agencies, agencies.front())->name)});
}

QString ProblemList::fixText(int row) const
{
    const Problem &problem = problemAt(row);
    const Scenario &scenario = m_document.scenario();
    const auto inject = gridPlace(problem);
    switch (problem.kind) {
    case ProblemKind::unknownReference:
        if (problem.args.size() < 3 || !inject) {
            return {};
        }
        if (!problem.args[2].empty()) {
            return m_words("Edit", "Write “%1”").with({fromUtf8(problem.args[2])});
        }
        return inject->field == InjectField::to ? QString(m_words("Edit", "Add %1").with({fromUtf8(problem.args[1])}))
                                                : QString{};
    case ProblemKind::noPlayers: return playersText(m_words, scenario);
    case ProblemKind::overlayUnknownText: return m_words("Edit", "Take it out of the translation");
    case ProblemKind::recipientUnstaffed: return m_words("Edit", "Add a seat");
    case ProblemKind::noFacilitator: return m_words("Edit", "Add a facilitator");
    case ProblemKind::noRecipient: return scenario.agencies.empty() ? QString{} : m_words("Edit", "Send it to all");
    case ProblemKind::noLength:
    case ProblemKind::afterEnd: return m_words("Edit", "Lengthen the exercise");
    case ProblemKind::unscheduled: return m_words("Edit", "Release it by hand");
    case ProblemKind::answerableAlone: return m_words("Edit", "The one who answers does it");
    case ProblemKind::notOneAnswerable:
        return problem.args.size() > 1 && problem.args[1] == "0" ? answerableText(problem) : QString{};
    case ProblemKind::doerAndTold: return m_words("Edit", "Keep only what it does");
    case ProblemKind::severalResponsible: return m_words("Edit", "All do their part");
    case ProblemKind::staleAcceptance: return m_words("Edit", "Remove it");
    case ProblemKind::noTarget: return m_words("Edit", "Within 5 min");
    default: return {};
    }
}

void ProblemList::fix(int row)
{
    if (row < 0 || row >= rowCount()) {
        return;
    }
    const QString what = fixText(row);
    const Problem problem = problemAt(row);
    if (what.isEmpty()) {
        return;
    }
    if (problem.kind == ProblemKind::overlayUnknownText) {
        m_document.removeText(what, problem.file, problem.path);
        return;
    }
    m_document.edit(what, [&](Scenario &scenario) {
        const auto inject = gridPlace(problem);
        const auto matrix = matrixPlace(problem);
        Inject *at = inject ? findIn(scenario.injects, inject->inject) : nullptr;
        Task *task = matrix ? findIn(scenario.tasks, matrix->task) : nullptr;
        Row *roles = task == nullptr ? nullptr : rowAt(*task, problem.path);
        switch (problem.kind) {
        case ProblemKind::unknownReference:
            if (problem.args[2].empty()) {
                addAgency(scenario, problem.args[1], problem.args[1]);
            } else if (at != nullptr) {
                correct(at->to, problem.args[1], problem.args[2]);
                correct(at->opens, problem.args[1], problem.args[2]);
                correct(at->carries, problem.args[1], problem.args[2]);
                correct(at->objectives, problem.args[1], problem.args[2]);
                at->channel.value = at->channel.value == problem.args[1] ? problem.args[2] : at->channel.value;
                at->move.value = at->move.value == problem.args[1] ? problem.args[2] : at->move.value;
            }
            return;
        case ProblemKind::recipientUnstaffed: {
            const AgencyId agency = agencyOf(scenario, Party(problem.args.front()));
            if (const Agency *found = find(scenario.agencies, agency)) {
                Seat seat;
                seat.agency = agency;
                seat.name = found->name;
                seat.id = SeatId(freshName(scenario.seats, agency.value + "-1"));
                if (found->kind == AgencyKind::outside) {
                    seat.kind = SeatKind::counterPlay;
                    seat.agency = {};
                    seat.plays = {agency};
                }
                scenario.seats.push_back(std::move(seat));
            }
            return;
        }
        case ProblemKind::noPlayers: addPlayers(m_words, scenario); return;
        case ProblemKind::noFacilitator: {
            Seat seat;
            seat.id = SeatId(freshName(scenario.seats, "facilitator"));
            seat.kind = SeatKind::facilitator;
            seat.name = m_words("Command", "Facilitator").toStdString();
            scenario.seats.push_back(std::move(seat));
            return;
        }
        case ProblemKind::noRecipient:
            if (at != nullptr) {
                at->to = {everybody};
            }
            return;
        case ProblemKind::noLength:
        case ProblemKind::afterEnd: {
            ExerciseTime last = 50min;
            for (const auto &[id, time] : plannedTimes(scenario).injects) {
                last = std::max(last, time);
            }
            scenario.clock.length = std::chrono::ceil<std::chrono::minutes>(last) + 10min;
            return;
        }
        case ProblemKind::unscheduled:
            if (at != nullptr) {
                at->release = ByHand{};
            }
            return;
        case ProblemKind::answerableAlone:
            if (roles != nullptr) {
                for (auto &[agency, cell] : *roles) {
                    cell.roles = static_cast<std::uint8_t>(cell.has(A) ? cell.roles | R : cell.roles);
                }
            }
            return;
        case ProblemKind::notOneAnswerable:
            if (roles != nullptr) {
                const auto doer = std::ranges::find_if(*roles, [](const auto &entry) { return entry.second.has(R); });
                if (doer != roles->end()) {
                    doer->second.roles = static_cast<std::uint8_t>(doer->second.roles | A);
                } else {
                    setCell(*task, scenario.phases, std::nullopt, measuredAgencies(scenario).front(), {R | A, false});
                }
            }
            return;
        case ProblemKind::doerAndTold:
            if (roles != nullptr) {
                for (auto &[agency, cell] : *roles) {
                    if (agency == matrix->agency) {
                        cell.roles = static_cast<std::uint8_t>(cell.roles & ~(C | I));
                    }
                }
            }
            return;
        case ProblemKind::severalResponsible:
            if (task != nullptr) {
                task->share = Share::all;
            }
            return;
        case ProblemKind::staleAcceptance: {
            const auto i = static_cast<std::size_t>(std::atoi(problem.path.c_str() + std::string("accepted.").size()));
            if (i < scenario.accepted.size()) {
                scenario.accepted.erase(scenario.accepted.begin() + static_cast<std::ptrdiff_t>(i));
            }
            return;
        }
        case ProblemKind::noTarget:
            if (task != nullptr) {
                task->target = 5min;
            }
            return;
        default: return;
        }
    });
}

void ProblemList::accept(int row, const QString &reason)
{
    if (row < 0 || row >= rowCount() || problemAt(row).severity() != Severity::warning || reason.trimmed().isEmpty()) {
        return;
    }
    const Problem problem = problemAt(row);
    m_document.edit(m_words("Edit", "Keep the warning"), [&](Scenario &scenario) {
        scenario.accepted.push_back({std::string(keyOf(problem.kind)), problem.path, reason.trimmed().toStdString()});
    });
}

} // namespace samvirke
