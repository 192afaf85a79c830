// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "debrief/codes.h"
#include "debrief/judging.h"

#include "plan/lookup.h"

#include <algorithm>

namespace samvirke {

namespace {

constexpr int enough = 5; ///< pairs, decisions: as for measures of their own

/// What of the record speaks of an indicator: 0..1 each, by the key of the measure.
using Signs = std::vector<std::pair<std::string_view, double>>;

const Measure *valued(const std::vector<Measure> &measures, std::string_view key)
{
    const auto it = std::ranges::find(measures, key, &Measure::key);
    const bool good = it != measures.end() && it->status == MeasureStatus::ok && it->value && !it->isAlpha;
    return good ? &*it : nullptr;
}

/// The measures of @p keys that have a value.
Signs from(const std::vector<Measure> &measures, std::initializer_list<std::string_view> keys)
{
    Signs signs;
    for (const std::string_view key : keys) {
        if (const Measure *measure = valued(measures, key)) {
            signs.emplace_back(key, *measure->value);
        }
    }
    return signs;
}

/// Whether what people needed came before what the agencies needed themselves, of the pairs whose order was judged.
Signs peopleFirst(const Scenario &scenario, const std::vector<Measure> &measures)
{
    constexpr std::string_view key = "order_conformance";
    const Measure *order = valued(measures, key);
    if (order == nullptr) {
        return {};
    }
    double sum = 0;
    int pairs = 0;
    for (const Precedence &precedence : scenario.precedence) {
        const Task *first = find(scenario.tasks, precedence.first);
        const Task *then = find(scenario.tasks, precedence.then);
        if (first == nullptr || then == nullptr || first->serves != Serves::people ||
            then->serves != Serves::agencies) {
            continue;
        }
        const auto unit = std::ranges::find_if(
            order->units, [&](const Unit &u) { return u.what == first->id.value + "/" + then->id.value; });
        if (unit != order->units.end()) {
            sum += unit->credit;
            ++pairs;
        }
    }
    return pairs < enough ? Signs{} : Signs{{key, sum / pairs}};
}

/// The contacts that the plan needs: those seen, and those of agencies that stood in the same briefing.
Signs connected(const Facts &facts, const Scenario &scenario, const std::vector<Measure> &measures)
{
    constexpr std::string_view key = "required_ties";
    const Measure *ties = valued(measures, key);
    if (ties == nullptr) {
        return {};
    }
    const auto met = [&](const Tie &tie) {
        return std::ranges::any_of(facts.feedback.briefings, [&](const Feedback::Briefing &briefing) {
            return !facts.struck.contains(briefing.ref) && contains(briefing.what.present, tie.from) &&
                   contains(briefing.what.present, tie.to);
        });
    };
    double sum = 0;
    double weights = 0;
    bool briefed = false;
    for (const Unit &unit : ties->units) {
        const bool together = std::ranges::any_of(scenario.ties, [&](const Tie &tie) {
            return unit.what == tie.from.value + "/" + tie.to.value && met(tie);
        });
        briefed = briefed || together;
        sum += unit.weight * (together ? 1 : unit.credit);
        weights += unit.weight;
    }
    Signs signs{{key, weights > 0 ? sum / weights : *ties->value}};
    if (briefed) {
        signs.emplace_back("briefings", signs.front().second);
    }
    return signs;
}

/// Tools that were agreed on beforehand, and whether decisions that they cover were made by them.
Signs formalized(const std::vector<Measure> &measures, const Conduct &conduct)
{
    Signs signs = from(measures, {"task_clarity", "mandate_adherence", "order_conformance", "triple_alert"});
    const int decisions = conduct.byProcedure + conduct.improvised;
    if (decisions >= enough) {
        signs.emplace_back("decisions_by_procedure", static_cast<double>(conduct.byProcedure) / decisions);
    }
    return signs;
}

/// Blank where nothing of the record could say it: acquaintance, trust and trying new ways are asked for.
Signs signsOf(std::string_view indicator, const Scenario &scenario, const Facts &facts,
              const std::vector<Measure> &measures, const Conduct &conduct)
{
    if (indicator == "goals") {
        return conduct.priorities ? Signs{{"priorities", *conduct.priorities}} : Signs{};
    }
    if (indicator == "client_orientation") {
        return peopleFirst(scenario, measures);
    }
    if (indicator == "centrality") {
        return from(measures, {"lead_recognition"});
    }
    if (indicator == "leadership") {
        return from(measures, {"lead_recognition", "consult_inform"});
    }
    if (indicator == "connectivity") {
        return connected(facts, scenario, measures);
    }
    if (indicator == "formalization") {
        return formalized(measures, conduct);
    }
    if (indicator == "information_exchange") {
        return from(measures, {"information_reach", "information_relevance", "closed_loop"});
    }
    return {};
}

/// The level below which the share @p part of @p sorted lies, between neighbours by their distance (as R's type 7).
double quantile(const std::vector<double> &sorted, double part)
{
    const double at = part * static_cast<double>(sorted.size() - 1);
    const auto below = static_cast<std::size_t>(at);
    const std::size_t above = std::min(below + 1, sorted.size() - 1);
    return sorted[below] + (at - static_cast<double>(below)) * (sorted[above] - sorted[below]);
}

void judged(Indicator &indicator, const std::vector<Respondent> &respondents)
{
    for (const When when : {When::after, When::before}) { // before counts only where nothing is asked after
        std::vector<double> levels;
        const std::vector<Sheet> sheets = sheetsOn(respondents, indicator.key, when, true);
        for (const Sheet &sheet : sheets) {
            levels.insert(levels.end(), sheet.worths.begin(), sheet.worths.end());
        }
        if (levels.empty()) {
            continue;
        }
        indicator.answers = peopleBehind(sheets);
        if (indicator.answers >= fewestPeople) {
            std::ranges::sort(levels);
            indicator.judgement = quantile(levels, 0.5);
            indicator.spread = quantile(levels, 0.75) - quantile(levels, 0.25);
        }
        return;
    }
}

} // namespace

std::vector<Indicator> askedIndicators(const Scenario &scenario, const Facts &facts)
{
    const std::vector<Respondent> respondents = respondentsOf(scenario, facts);
    std::vector<Indicator> asked;
    for (const auto &[key, dimension] : collaborationIndicators) {
        Indicator &indicator = asked.emplace_back();
        indicator.key = key;
        indicator.dimension = dimension;
        judged(indicator, respondents);
    }
    return asked;
}

std::vector<Indicator> collaboration(std::vector<Indicator> profile, const Scenario &scenario, const Facts &facts,
                                     const std::vector<Measure> &measures, const Conduct &conduct,
                                     const JudgeOptions &options)
{
    for (Indicator &indicator : profile) {
        const Signs signs = signsOf(indicator.key, scenario, facts, measures, conduct);
        if (!signs.empty()) {
            double sum = 0;
            for (const auto &[measure, value] : signs) {
                indicator.from.push_back(measure);
                sum += value;
            }
            const double value = sum / static_cast<double>(signs.size());
            indicator.behaviour = value;
            indicator.behaviourLevel = value < options.developing ? 1 : value < options.active ? 2 : 3;
        }
    }
    return profile;
}

} // namespace samvirke
