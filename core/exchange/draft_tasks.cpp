// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/draft_tasks.h"

#include "exchange/addressees.h"
#include "exchange/folding.h"
#include "plan/lookup.h"

#include <algorithm>
#include <map>

namespace samvirke::exchange {

namespace {

constexpr std::size_t longestTitle = 100;

/// The first line or sentence.
std::string titleOf(const std::string &text)
{
    const std::string_view bare = trimmed(text);
    std::string line = onOneLine(bare.substr(0, bare.find('\n')));
    const std::size_t sentence = line.find(". ");
    line = line.substr(0, sentence);
    while (line.ends_with('.') || line.ends_with(';')) {
        line.pop_back();
    }
    return shortened(line, longestTitle);
}

std::vector<AgencyId> actors(const Scenario &scenario, const Inject &inject, const AgencyId &who)
{
    std::vector<AgencyId> out;
    if (!who.empty()) {
        return {who};
    }
    const std::vector<AgencyId> measured = measuredAgencies(scenario);
    for (const Party &party : inject.to) {
        for (const AgencyId &agency : agenciesOf(scenario, party)) {
            if (contains(measured, agency) && !contains(out, agency)) {
                out.push_back(agency);
            }
        }
    }
    return out;
}

class Drafting
{
public:
    explicit Drafting(const Scenario &scenario) : m_scenario(scenario)
    {
        for (const Task &task : scenario.tasks) {
            m_names.take(task.id.value, {});
            m_known.try_emplace(fold(task.title), known);
        }
    }

    std::vector<DraftTask> run()
    {
        for (const Inject &inject : m_scenario.injects) {
            if (inject.kind == InjectKind::expectedAction && inject.expects.empty() && inject.opens.empty()) {
                add(inject, titleOf(inject.title), {}, {});
            }
            for (const Expectation &expectation : inject.expects) {
                if (expectation.task.empty()) {
                    add(inject, titleOf(expectation.text), expectation.who, expectation.id);
                }
            }
        }
        for (DraftTask &draft : m_drafts) {
            Row &roles = draft.task.roles;
            for (auto &[agency, cell] : roles) {
                cell.roles = roles.size() == 1 ? A | R : R;
            }
        }
        return std::move(m_drafts);
    }

private:
    static constexpr std::size_t known = static_cast<std::size_t>(-1); ///< a task that the scenario has

    void add(const Inject &inject, const std::string &title, const AgencyId &who, const ExpectationId &expectation)
    {
        if (isMissing(title)) {
            return;
        }
        const auto [it, isNew] = m_known.try_emplace(fold(title), m_drafts.size());
        if (it->second == known) {
            return;
        }
        if (isNew) {
            DraftTask draft;
            draft.task.id = TaskId(m_names.take(slug(title), "task"));
            draft.task.title = title;
            m_drafts.push_back(std::move(draft));
        }
        DraftTask &draft = m_drafts[it->second];
        draft.sources.emplace_back(inject.id, expectation);
        for (const AgencyId &agency : actors(m_scenario, inject, who)) {
            if (valueAt(draft.task.roles, agency) == nullptr) {
                draft.task.roles.emplace_back(agency, Cell{});
            }
        }
    }

    const Scenario &m_scenario;
    FreshNames m_names;
    std::map<std::string, std::size_t> m_known; ///< by folded title
    std::vector<DraftTask> m_drafts;
};

} // namespace

std::vector<DraftTask> draftTasks(const Scenario &scenario)
{
    return Drafting(scenario).run();
}

Scenario withDrafts(Scenario scenario, const std::vector<DraftTask> &drafts)
{
    std::map<InjectId, Inject *> injects;
    for (Inject &inject : scenario.injects) {
        injects.try_emplace(inject.id, &inject);
    }
    for (const DraftTask &draft : drafts) {
        scenario.tasks.push_back(draft.task);
        for (const auto &[id, name] : draft.sources) {
            const auto inject = injects.find(id);
            if (inject == injects.end()) {
                continue;
            }
            if (!contains(inject->second->opens, draft.task.id)) {
                inject->second->opens.push_back(draft.task.id);
            }
            for (Expectation &expectation : inject->second->expects) {
                if (expectation.id == name) {
                    expectation.task = draft.task.id;
                }
            }
        }
    }
    return scenario;
}

} // namespace samvirke::exchange
