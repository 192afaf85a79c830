// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "debrief/judging.h"

#include "plan/lookup.h"

#include <algorithm>

/// What agencies answered when they were asked: who answers for a task, what is known, how urgent it is.
namespace samvirke {

namespace {

/// One question to one agency. The last time it was asked counts, and the agency's last answer, whichever seat gave it.
struct Answered
{
    std::string what; ///< the question's id without its kind
    AgencyId agency;
    std::optional<std::string> said;
    PhaseId phase;
    ExerciseTime at{0};
    std::vector<std::int64_t> entries;
};

/// Every question of the kind, in the order in which it was first asked; agencies that nobody observed are counted in
/// @p notObserved.
std::vector<Answered> answersTo(const Evidence &evidence, Ask kind, int *notObserved)
{
    std::vector<Answered> all;
    for (const RoundAsked &round : evidence.facts.rounds) {
        for (const AskedQuestion &question : round.questions) {
            if (question.ask != kind) {
                continue;
            }
            const std::string what = question.id.value.substr(std::min<std::size_t>(2, question.id.value.size()));
            for (const AgencyId &agency : round.asked) {
                Answered answered{what, agency, {}, round.phase, round.at, {round.entry}};
                for (const RoundReply &reply : evidence.facts.replies) {
                    if (reply.of != round.ref || reply.agency != agency) {
                        continue;
                    }
                    const auto given = std::ranges::find(reply.answers, question.id, &GivenAnswer::question);
                    if (given != reply.answers.end() && !given->value.empty()) {
                        answered.said = given->value;
                        answered.entries = {round.entry, reply.entry};
                    }
                }
                if (!answered.said && !canAnswer(evidence, agency, round.at)) {
                    if (notObserved != nullptr) {
                        ++*notObserved;
                    }
                    continue;
                }
                const auto before =
                    std::ranges::find_if(all, [&](const Answered &a) { return a.what == what && a.agency == agency; });
                if (before == all.end()) {
                    all.push_back(std::move(answered));
                } else {
                    *before = std::move(answered);
                }
            }
        }
    }
    return all;
}

/// The questions among @p answers, in order.
std::vector<std::string> questionsOf(const std::vector<Answered> &answers)
{
    std::vector<std::string> questions;
    for (const Answered &answer : answers) {
        if (!contains(questions, answer.what)) {
            questions.push_back(answer.what);
        }
    }
    return questions;
}

bool isScored(const Evidence &evidence, const Answered &answer)
{
    const Task *task = find(evidence.scenario.tasks, TaskId(answer.what));
    return task != nullptr && hasRoles(*task) && !task->distractor && !isContested(*task, answer.phase);
}

std::vector<Answered> scoredOwners(const Evidence &evidence, int &notObserved)
{
    std::vector<Answered> answers = answersTo(evidence, Ask::owner, &notObserved);
    std::erase_if(answers, [&](const Answered &answer) { return !isScored(evidence, answer); });
    return answers;
}

void addEntries(std::vector<std::int64_t> &to, const std::vector<std::int64_t> &entries)
{
    for (const std::int64_t entry : entries) {
        if (!contains(to, entry)) {
            to.push_back(entry);
        }
    }
}

/// What somebody put in order, the most important first.
std::vector<std::string> prioritiesIn(const std::string &answer)
{
    constexpr std::string_view between = " > ";
    std::vector<std::string> order;
    for (std::size_t at = 0; at <= answer.size();) {
        const std::size_t end = std::min(answer.find(between, at), answer.size());
        order.push_back(answer.substr(at, end - at));
        at = end + between.size();
    }
    return order;
}

/// Answers of people: neither case nor space around them makes a difference.
std::string folded(std::string_view text)
{
    const std::size_t from = text.find_first_not_of(" \t\n");
    const std::size_t until = text.find_last_not_of(" \t\n.");
    std::string out;
    for (const char c : from == std::string_view::npos ? std::string_view{} : text.substr(from, until - from + 1)) {
        out += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    }
    return out;
}

/// One question of the shared picture: who was asked that should know, and what is right.
struct PictureQuestion
{
    std::string what;
    ItemId item;
    TaskId task;
    std::vector<const Answered *> answers;
    std::vector<std::string> right; ///< folded
};

} // namespace

std::vector<OwnerSaid> ownersSaid(const Evidence &evidence)
{
    std::vector<OwnerSaid> said;
    const std::vector<Answered> answers = answersTo(evidence, Ask::owner, nullptr);
    for (const std::string &question : questionsOf(answers)) {
        const Task *task = find(evidence.scenario.tasks, TaskId(question));
        for (const Answered &answer : answers) {
            if (task == nullptr || answer.what != question) {
                continue;
            }
            OwnerSaid one;
            one.task = task->id;
            one.agency = answer.agency;
            if (answer.said) {
                one.said = AgencyId(*answer.said);
            }
            if (isScored(evidence, answer)) {
                one.right = answerableIn(*task, answer.phase);
            }
            one.at = answer.at;
            one.entries = answer.entries;
            said.push_back(std::move(one));
        }
    }
    return said;
}

Measure matrixAgreement(const Evidence &evidence)
{
    Measure measure = newMeasure("matrix_agreement");
    const std::vector<Answered> answers = scoredOwners(evidence, measure.notObserved);
    const std::vector<AgencyId> agencies = measuredAgencies(evidence.scenario);
    Ratings ratings(agencies.size());
    int asked = 0;
    for (const std::string &question : questionsOf(answers)) {
        Unit unit{question, 0.0, 1, {}, TaskId(question)};
        std::vector<std::optional<double>> column(agencies.size());
        int askedHere = 0;
        for (const Answered &answer : answers) {
            const auto row = std::ranges::find(agencies, answer.agency);
            if (answer.what != question || row == agencies.end()) {
                continue;
            }
            ++askedHere;
            addEntries(unit.entries, answer.entries);
            if (answer.said) {
                const auto said = std::ranges::find(agencies, AgencyId(*answer.said));
                column[static_cast<std::size_t>(row - agencies.begin())] = static_cast<double>(said - agencies.begin());
            }
        }
        if (askedHere >= 2) {
            asked += askedHere;
            measure.units.push_back(std::move(unit));
            for (std::size_t i = 0; i < agencies.size(); ++i) {
                ratings[i].push_back(column[i]);
            }
        }
    }
    concludeAlpha(measure, ratings, Level::nominal, asked);
    return measure;
}

Measure matrixAccuracy(const Evidence &evidence, std::vector<Finding> &findings)
{
    Measure measure = newMeasure("matrix_accuracy");
    for (const Answered &answer : scoredOwners(evidence, measure.notObserved)) {
        const AgencyId right = answerableIn(*find(evidence.scenario.tasks, TaskId(answer.what)), answer.phase);
        const bool isRight = answer.said == right.value;
        measure.units.push_back({answer.what + "/" + answer.agency.value,
                                 isRight ? 1.0 : 0.0,
                                 1,
                                 answer.entries,
                                 TaskId(answer.what),
                                 {},
                                 answer.agency});
        if (!isRight) {
            findings.push_back({Finding::Rule::ownerMisread,
                                1,
                                {answer.agency, right},
                                {TaskId(answer.what)},
                                {},
                                answer.entries,
                                answer.at});
        }
    }
    conclude(measure);
    return measure;
}

Measure sharedPicture(const Evidence &evidence, std::vector<Finding> &findings)
{
    const Scenario &scenario = evidence.scenario;
    Measure measure = newMeasure("shared_picture");
    const std::vector<Answered> facts = answersTo(evidence, Ask::fact, &measure.notObserved);
    const std::vector<Answered> leads = answersTo(evidence, Ask::lead, &measure.notObserved);
    std::vector<PictureQuestion> questions;
    for (const std::string &what : questionsOf(facts)) {
        const Probe *probe = find(scenario.probes, ProbeId(what));
        if (probe == nullptr || probe->key.empty()) {
            continue;
        }
        PictureQuestion question{what, probe->item, {}, {}, {}};
        for (const std::string &key : probe->key) {
            question.right.push_back(folded(key));
        }
        for (const Answered &answer : facts) {
            if (answer.what == what && evidence.needsOrHolds(answer.agency, probe->item)) {
                question.answers.push_back(&answer);
            }
        }
        questions.push_back(std::move(question));
    }
    for (const std::string &what : questionsOf(leads)) { // of the lead everybody has to have the same picture
        PictureQuestion question{what, {}, {}, {}, {}};
        for (const Answered &answer : leads) {
            const Task *row = leadRow(scenario, FunctionId(what), answer.phase);
            if (answer.what == what && row != nullptr && !isContested(*row, answer.phase)) {
                question.task = row->id;
                question.answers.push_back(&answer);
                question.right = {folded(answerableIn(*row, answer.phase).value)};
            }
        }
        questions.push_back(std::move(question));
    }
    int offered = 0;
    double accuracies = 0;
    double agreements = 0;
    for (const PictureQuestion &question : questions) {
        const std::size_t n = question.answers.size();
        if (n < 2) {
            continue;
        }
        offered += static_cast<int>(n);
        int right = 0;
        int alike = 0;
        Unit unit{question.what, 0.0, 1, {}, question.task, question.item};
        Finding finding{Finding::Rule::pictureSplit, 2, {}, {}, {}, {}, ExerciseTime{0}};
        for (std::size_t i = 0; i < n; ++i) {
            const Answered &answer = *question.answers[i];
            addEntries(unit.entries, answer.entries);
            finding.at = std::max(finding.at, answer.at);
            const bool isRight = answer.said && contains(question.right, folded(*answer.said));
            right += isRight ? 1 : 0;
            if (!isRight) {
                finding.agencies.push_back(answer.agency);
            }
            for (std::size_t j = i + 1; j < n; ++j) { // right in other words is still the same picture
                const auto &other = question.answers[j]->said;
                const bool bothRight = isRight && other && contains(question.right, folded(*other));
                alike += answer.said && other && (bothRight || folded(*answer.said) == folded(*other)) ? 1 : 0;
            }
        }
        const double accuracy = static_cast<double>(right) / static_cast<double>(n);
        const std::size_t pairs = n * (n - 1) / 2;
        const double agreement = static_cast<double>(alike) / static_cast<double>(pairs);
        accuracies += accuracy;
        agreements += agreement;
        unit.credit = accuracy * agreement;
        if (unit.credit < 1) {
            finding.entries = unit.entries;
            if (!question.item.empty()) {
                finding.items = {question.item};
            }
            if (!question.task.empty()) {
                finding.tasks = {question.task};
            }
            findings.push_back(std::move(finding));
        }
        measure.units.push_back(std::move(unit));
    }
    conclude(measure, offered);
    if (measure.value) {
        const auto n = static_cast<double>(measure.units.size());
        measure.accuracy = accuracies / n;
        measure.agreement = agreements / n;
    }
    return measure;
}

std::optional<double> priorityAgreement(const Evidence &evidence)
{
    const std::vector<Answered> answers = answersTo(evidence, Ask::priorities, nullptr);
    ExerciseTime last{0};
    std::vector<std::string> options;
    for (const RoundAsked &round : evidence.facts.rounds) {
        const auto question = std::ranges::find(round.questions, Ask::priorities, &AskedQuestion::ask);
        if (question != round.questions.end() && round.at >= last) {
            last = round.at;
            options = question->options;
        }
    }
    std::ranges::sort(options);
    std::vector<std::vector<double>> ranks; // a row for each agency: the place of each option
    int asked = 0;
    for (const Answered &answer : answers) {
        if (answer.at != last) {
            continue; // asked earlier, and perhaps for something else
        }
        ++asked;
        const std::vector<std::string> order = prioritiesIn(answer.said.value_or(""));
        std::vector<std::string> sorted = order;
        std::ranges::sort(sorted);
        if (sorted != options) {
            continue; // not all of them
        }
        std::vector<double> places;
        places.reserve(options.size());
        for (const std::string &option : options) {
            places.push_back(static_cast<double>(std::ranges::find(order, option) - order.begin()));
        }
        ranks.push_back(std::move(places));
    }
    constexpr int fewestAgencies = 3;
    if (asked < fewestAgencies) {
        return std::nullopt;
    }
    const auto w = kendallW(ranks, false);
    return w.value_or(0) * static_cast<double>(ranks.size()) / asked;
}

std::vector<UrgencyUnitResult> urgencyOf(const Evidence &evidence)
{
    std::vector<UrgencyUnitResult> units;
    const std::vector<AgencyId> agencies = measuredAgencies(evidence.scenario);
    const std::vector<Answered> answers = answersTo(evidence, Ask::urgency, nullptr);
    for (const std::string &what : questionsOf(answers)) {
        UrgencyUnitResult unit{what, {}, {}};
        for (const AgencyId &agency : agencies) {
            for (const Answered &answer : answers) {
                if (answer.what == what && answer.agency == agency) {
                    const bool isLevel =
                        answer.said && answer.said->size() == 1 && (*answer.said)[0] >= '1' && (*answer.said)[0] <= '4';
                    unit.ratings.emplace_back(agency, isLevel ? std::optional{(*answer.said)[0] - '0'} : std::nullopt);
                    addEntries(unit.entries, answer.entries);
                }
            }
        }
        units.push_back(std::move(unit));
    }
    for (const Sending &sending : evidence.facts.sendings) {
        if (!sending.isInject || !sending.asksUrgency) {
            continue;
        }
        UrgencyUnitResult unit{sending.inject.value, {}, {sending.entry}};
        for (const AgencyId &agency : agencies) {
            if (!sending.agencies().contains(agency)) {
                continue;
            }
            std::optional<int> level;
            for (const UrgencyGiven &given : evidence.facts.urgency) {
                if (given.of == sending.ref && given.agency == agency) {
                    level = given.level;
                    addEntries(unit.entries, {given.entry});
                }
            }
            if (level || canAnswer(evidence, agency, sending.at)) {
                unit.ratings.emplace_back(agency, level);
            }
        }
        units.push_back(std::move(unit));
    }
    return units;
}

Measure urgencyAgreement(const std::vector<UrgencyUnitResult> &urgency, std::vector<Finding> &findings)
{
    Measure measure = newMeasure("urgency_agreement");
    std::vector<AgencyId> agencies;
    for (const UrgencyUnitResult &unit : urgency) {
        for (const auto &[agency, level] : unit.ratings) {
            if (!contains(agencies, agency)) {
                agencies.push_back(agency);
            }
        }
    }
    Ratings ratings(agencies.size());
    int asked = 0;
    for (const UrgencyUnitResult &result : urgency) {
        if (result.ratings.size() < 2) {
            continue;
        }
        measure.units.push_back({result.what, 0.0, 1, result.entries});
        for (auto &row : ratings) {
            row.emplace_back();
        }
        int least = 4;
        int most = 1;
        std::vector<AgencyId> rated;
        for (const auto &[agency, level] : result.ratings) {
            ++asked;
            if (level) {
                const auto row = static_cast<std::size_t>(std::ranges::find(agencies, agency) - agencies.begin());
                ratings[row].back() = static_cast<double>(*level);
                least = std::min(least, *level);
                most = std::max(most, *level);
                rated.push_back(agency);
            }
        }
        if (most - least >= 2) {
            findings.push_back(
                {Finding::Rule::urgencySplit, most - least >= 3 ? 3 : 2, rated, {}, {}, result.entries, {}});
        }
    }
    concludeAlpha(measure, ratings, Level::ordinal, asked);
    return measure;
}

} // namespace samvirke
