// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/check.h"

#include "plan/lookup.h"

#include <map>
#include <set>

namespace samvirke {

namespace {

class MatrixCheck
{
public:
    explicit MatrixCheck(const Scenario &s) : m_s(s) {}

    std::vector<Problem> run()
    {
        for (const Task &task : m_s.tasks) {
            if (task.distractor) {
                continue;
            }
            ++m_rows;
            phases(task);
            if (!task.target && hasRoles(task)) {
                report(ProblemKind::noTarget, "tasks." + task.id.value, {task.id.value});
            }
            if (task.phased.empty()) {
                row(task, task.roles, "tasks." + task.id.value + ".roles");
            }
            for (std::size_t i = 0; i < task.phased.size(); ++i) {
                row(task, task.phased[i].roles,
                    "tasks." + task.id.value + ".roles_by_phase." + std::to_string(i) + ".roles");
            }
        }
        agencies();
        leads();
        openings();
        return std::move(m_problems);
    }

private:
    void report(ProblemKind kind, std::string path, std::vector<std::string> args)
    {
        m_problems.push_back({kind, std::move(path), std::move(args), {}, {}, {}});
    }

    /// Rows by phase name every phase once.
    void phases(const Task &task)
    {
        if (task.phased.empty()) {
            return;
        }
        std::map<PhaseId, int> named;
        for (const PhaseRow &row : task.phased) {
            for (const PhaseId &phase : row.phases) {
                ++named[phase];
            }
        }
        const std::string path = "tasks." + task.id.value + ".roles_by_phase";
        for (const Phase &phase : m_s.phases) {
            if (!named.contains(phase.id)) {
                report(ProblemKind::phaseGap, path, {task.id.value, phase.id.value});
            } else if (named.at(phase.id) > 1) {
                report(ProblemKind::phaseOverlap, path, {task.id.value, phase.id.value});
            }
        }
        if (!task.roles.empty()) {
            report(ProblemKind::phaseOverlap, path, {task.id.value, {}}); // in no phase of its own
        }
    }

    void row(const Task &task, const Row &roles, const std::string &path)
    {
        int answerable = 0;
        int responsible = 0;
        int consulted = 0;
        int told = 0;
        for (const auto &[agency, cell] : roles) {
            answerable += cell.has(A) ? 1 : 0;
            responsible += cell.has(R) ? 1 : 0;
            consulted += cell.has(C) ? 1 : 0;
            told += cell.has(C | I) ? 1 : 0;
            if (cell.has(R | A) && cell.has(C | I)) {
                report(ProblemKind::doerAndTold, path + "." + agency.value, {task.id.value, agency.value});
            }
            if (cell.contested) {
                report(ProblemKind::contestedCell, path + "." + agency.value, {task.id.value, agency.value});
            }
            if (cell.has(R | A)) {
                m_owns.insert(agency);
            }
            if (cell.has(A)) {
                m_answersFor[agency].insert(task.id);
            }
        }
        if (answerable == 0 && responsible == 0 && told > 0) {
            report(ProblemKind::onlyTold, path, {task.id.value});
        }
        if (answerable != 1) {
            report(ProblemKind::notOneAnswerable, path, {task.id.value, std::to_string(answerable)});
        }
        if (responsible == 0) {
            if (answerable == 0) {
                report(ProblemKind::noResponsible, path, {task.id.value});
            } else {
                report(ProblemKind::answerableAlone, path, {task.id.value});
            }
        }
        if (responsible > 1 && task.share == Share::unsaid) {
            report(ProblemKind::severalResponsible, path, {task.id.value, std::to_string(responsible)});
        }
        const auto columns = static_cast<int>(measuredAgencies(m_s).size());
        if (consulted * 10 > columns * 6) {
            report(ProblemKind::mostConsulted, path,
                   {task.id.value, std::to_string(consulted), std::to_string(columns)});
        }
    }

    void agencies()
    {
        if (m_rows == 0) {
            return; // there is no matrix yet
        }
        for (const AgencyId &agency : measuredAgencies(m_s)) {
            if (!m_owns.contains(agency)) {
                report(ProblemKind::agencyWithoutPart, "agencies." + agency.value, {agency.value});
            }
            const auto answersFor = static_cast<int>(m_answersFor[agency].size());
            if (answersFor * 2 > m_rows) {
                report(ProblemKind::answersForMost, "agencies." + agency.value,
                       {agency.value, std::to_string(answersFor), std::to_string(m_rows)});
            }
        }
    }

    /// The lead rows of one function together name one right lead in every phase.
    void leads()
    {
        for (const Function &function : m_s.functions) {
            std::vector<PhaseId> phases;
            for (const Phase &phase : m_s.phases) {
                phases.push_back(phase.id);
            }
            if (phases.empty()) {
                phases.emplace_back();
            }
            for (const PhaseId &phase : phases) {
                int rows = 0;
                for (const Task &task : m_s.tasks) {
                    rows += task.lead && task.lead->function == function.id &&
                                    (task.lead->phases.empty() || contains(task.lead->phases, phase))
                                ? 1
                                : 0;
                }
                if (rows != 1) {
                    report(rows == 0 ? ProblemKind::leadGap : ProblemKind::leadOverlap,
                           "functions." + function.id.value, {function.id.value, phase.value, std::to_string(rows)});
                }
            }
        }
    }

    void openings()
    {
        if (m_rows == 0) {
            return;
        }
        std::set<TaskId> opened;
        for (const Inject &inject : m_s.injects) {
            opened.insert(inject.opens.begin(), inject.opens.end());
            const bool delivered = inject.kind == InjectKind::inject || inject.kind == InjectKind::contingency;
            if (delivered && inject.opens.empty()) {
                report(ProblemKind::injectOpensNothing, "injects." + inject.id.value, {inject.id.value});
            }
        }
        for (const Task &task : m_s.tasks) {
            if (!task.distractor && !opened.contains(task.id)) {
                report(ProblemKind::taskNeverOpened, "tasks." + task.id.value, {task.id.value});
            }
        }
    }

    const Scenario &m_s;
    int m_rows = 0;
    std::set<AgencyId> m_owns;
    std::map<AgencyId, std::set<TaskId>> m_answersFor;
    std::vector<Problem> m_problems;
};

} // namespace

std::vector<Problem> checkMatrix(const Scenario &scenario)
{
    return MatrixCheck(scenario).run();
}

} // namespace samvirke
