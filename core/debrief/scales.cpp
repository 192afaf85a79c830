// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "debrief/judging.h"

#include "plan/lookup.h"

#include <algorithm>
#include <map>

namespace samvirke {

namespace {

constexpr int agreeLevels = 5;
constexpr int indicatorLevels = 3;

/// @p answer as a whole number from 1 to @p most.
std::optional<int> levelIn(std::string_view answer, int most)
{
    const bool digit = answer.size() == 1 && answer.front() >= '1' && answer.front() <= '0' + most;
    return digit ? std::optional(answer.front() - '0') : std::nullopt;
}

std::string_view answerTo(const Question &question, const Respondent &respondent)
{
    for (const QuestionnaireAnswered *sent : respondent.sent) {
        for (auto it = sent->answers.rbegin(); it != sent->answers.rend(); ++it) {
            if (it->question == question.id) {
                return it->value;
            }
        }
    }
    return {};
}

double meanOf(const std::vector<Sheet> &sheets)
{
    double sum = 0;
    for (const Sheet &sheet : sheets) {
        double answers = 0;
        for (const double worth : sheet.worths) {
            answers += worth;
        }
        sum += answers / static_cast<double>(sheet.worths.size());
    }
    return sum / static_cast<double>(sheets.size());
}

/// Agencies whose answers may be shown by themselves. What all gave together is shown too, so what is left when these
/// are subtracted from it must not be somebody's: it is nothing, or at least three people of at least two agencies.
/// Where it is less, the released agency with the fewest answers joins it.
std::vector<AgencyId> released(const std::vector<std::pair<AgencyId, std::vector<Sheet>>> &byAgency)
{
    std::vector<AgencyId> open;
    std::vector<Sheet> left;
    int agenciesLeft = 0;
    const auto leave = [&](const std::vector<Sheet> &sheets) {
        left.insert(left.end(), sheets.begin(), sheets.end());
        ++agenciesLeft;
    };
    for (const auto &[agency, sheets] : byAgency) {
        if (peopleBehind(sheets) >= fewestPeople) {
            open.push_back(agency);
        } else {
            leave(sheets);
        }
    }
    if (agenciesLeft > 0 && !open.empty() && (agenciesLeft < 2 || peopleBehind(left) < fewestPeople)) {
        const auto fewest = std::ranges::min_element(
            open, {}, [&](const AgencyId &agency) { return peopleBehind(*valueAt(byAgency, agency)); });
        open.erase(fewest);
    }
    return open;
}

void addScale(const std::string &measure, When when, const Scenario &scenario,
              const std::vector<Respondent> &respondents, std::vector<ScaleResult> &results)
{
    const std::vector<Sheet> all = sheetsOn(respondents, measure, when, false);
    std::vector<std::pair<AgencyId, std::vector<Sheet>>> byAgency;
    for (const Agency &agency : scenario.agencies) {
        std::vector<Sheet> own;
        std::ranges::copy_if(all, std::back_inserter(own), [&](const Sheet &s) { return s.agency == agency.id; });
        if (!own.empty()) {
            byAgency.emplace_back(agency.id, std::move(own));
        }
    }
    const int people = peopleBehind(all);
    const auto value = [](bool shown, const std::vector<Sheet> &sheets) {
        return shown ? std::optional(meanOf(sheets)) : std::nullopt;
    };
    results.push_back({measure, when, std::nullopt, people, value(people >= fewestPeople, all)});
    const std::vector<AgencyId> open = released(byAgency);
    for (const auto &[agency, sheets] : byAgency) {
        results.push_back({measure, when, agency, peopleBehind(sheets), value(contains(open, agency), sheets)});
    }
}

} // namespace

std::optional<double> worthOf(const Question &question, std::string_view answer)
{
    double worth = 0;
    switch (question.scale) {
    case Scale::agree5: {
        const auto level = levelIn(answer, agreeLevels);
        if (!level) {
            return {};
        }
        worth = static_cast<double>(*level - 1) / (agreeLevels - 1);
        break;
    }
    case Scale::choice: { // the options go from least to most
        const auto chosen = std::ranges::find(question.options, answer);
        if (chosen == question.options.end() || question.options.size() < 2) {
            return {};
        }
        worth =
            static_cast<double>(chosen - question.options.begin()) / static_cast<double>(question.options.size() - 1);
        break;
    }
    case Scale::level3: {
        const auto level = levelIn(answer, indicatorLevels);
        return level ? std::optional<double>(*level) : std::nullopt;
    }
    case Scale::number:
    case Scale::text: return {};
    }
    return question.reversed ? 1 - worth : worth;
}

std::vector<Respondent> respondentsOf(const Scenario &scenario, const Facts &facts)
{
    std::vector<Respondent> respondents;
    for (const Feedback::Answered &answered : facts.feedback.answers) {
        const Questionnaire *questionnaire = find(scenario.questionnaires, answered.what.questionnaire);
        if (questionnaire == nullptr || facts.struck.contains(answered.ref)) {
            continue;
        }
        const auto same = std::ranges::find_if(respondents, [&](const Respondent &r) {
            return !answered.seat.empty() && r.seat == answered.seat && r.agency == answered.agency &&
                   r.questionnaire == questionnaire;
        });
        if (same == respondents.end()) {
            respondents.push_back({questionnaire, answered.seat, answered.agency, {&answered.what}});
        } else {
            same->sent.insert(same->sent.begin(), &answered.what);
        }
    }
    return respondents;
}

std::vector<Sheet> sheetsOn(const std::vector<Respondent> &respondents, std::string_view measure, When when,
                            bool levels)
{
    const auto isOn = [&](const Question &question) {
        return question.measure == measure && (question.scale == Scale::level3) == levels;
    };
    std::vector<Sheet> sheets;
    std::map<const Questionnaire *, std::vector<const Question *>> asked;
    for (const Respondent &respondent : respondents) {
        if (respondent.questionnaire->when != when) {
            continue;
        }
        const auto [questions, isNew] = asked.try_emplace(respondent.questionnaire);
        if (isNew) {
            for (const Question &question : respondent.questionnaire->questions) {
                if (isOn(question)) {
                    questions->second.push_back(&question);
                }
            }
        }
        std::vector<double> worths;
        for (const Question *question : questions->second) {
            if (const auto worth = worthOf(*question, answerTo(*question, respondent))) {
                worths.push_back(*worth);
            }
        }
        if (!worths.empty()) {
            sheets.push_back({respondent.questionnaire->id, respondent.agency, std::move(worths)});
        }
    }
    return sheets;
}

int peopleBehind(const std::vector<Sheet> &sheets)
{
    std::map<QuestionnaireId, int> counts;
    int most = 0;
    for (const Sheet &sheet : sheets) {
        most = std::max(most, ++counts[sheet.questionnaire]);
    }
    return most;
}

std::vector<ScaleResult> scales(const Scenario &scenario, const Facts &facts)
{
    const std::vector<Respondent> respondents = respondentsOf(scenario, facts);
    std::vector<ScaleResult> results;
    for (const Questionnaire &questionnaire : scenario.questionnaires) {
        if (!facts.feedback.opened.contains(questionnaire.id)) {
            continue;
        }
        for (const Question &question : questionnaire.questions) {
            const bool ofScale = question.scale == Scale::agree5 || question.scale == Scale::choice;
            const bool known = std::ranges::any_of(results, [&](const ScaleResult &result) {
                return result.key == question.measure && result.when == questionnaire.when;
            });
            if (!question.measure.empty() && ofScale && !known) {
                addScale(question.measure, questionnaire.when, scenario, respondents, results);
            }
        }
    }
    return results;
}

} // namespace samvirke
