// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "debrief/evaluation.h"

#include <algorithm>
#include <charconv>
#include <chrono>
#include <set>
#include <utility>

namespace samvirke {

namespace {

template <class T>
std::string listed(const std::vector<T> &ids)
{
    std::string text;
    for (const T &id : ids) {
        text += (text.empty() ? "" : ",") + id.value;
    }
    return text;
}

template <class T>
auto placeOf(std::vector<T> &all, std::string_view id)
{
    return std::ranges::find_if(all, [id](const T &one) { return one.id == id; });
}

/// "own-" and the next number.
template <class T>
std::string nextId(const std::vector<T> &all, std::string_view prefix)
{
    std::uint64_t last = 0;
    for (const T &one : all) {
        const std::string_view id = one.id;
        std::uint64_t number = 0;
        if (id.starts_with(prefix)) {
            std::from_chars(id.data() + prefix.size(), id.data() + id.size(), number);
            last = std::max(last, number);
        }
    }
    return std::string(prefix) + std::to_string(last + 1);
}

/// Nobody has said anything to it: it need not be stored.
bool saysNothing(const ReviewedFinding &finding)
{
    return finding.standing == Standing::found && finding.annotation.empty() && finding.lesson == Lesson::unsaid &&
           finding.principle.empty() && finding.obstacle.empty() && finding.dimension.empty() && finding.notes.empty();
}

Standing untouched(const ReviewedFinding &finding)
{
    return finding.rule.empty() ? Standing::own : Standing::found;
}

ReviewedFinding fromRule(const Finding &finding, std::string id)
{
    ReviewedFinding made;
    made.id = std::move(id);
    made.rule = keyOf(finding.rule);
    made.severity = finding.severity;
    made.at = finding.at;
    made.agencies = finding.agencies;
    made.tasks = finding.tasks;
    made.items = finding.items;
    made.entries = finding.entries;
    return made;
}

} // namespace

const ReviewedFinding *Evaluation::finding(std::string_view id) const
{
    const auto it = std::ranges::find_if(findings, [id](const ReviewedFinding &one) { return one.id == id; });
    return it == findings.end() ? nullptr : &*it;
}

const Improvement *Evaluation::action(std::string_view id) const
{
    const auto it = std::ranges::find_if(plan, [id](const Improvement &one) { return one.id == id; });
    return it == plan.end() ? nullptr : &*it;
}

std::vector<std::string> identitiesOf(const std::vector<Finding> &findings)
{
    std::vector<std::string> ids;
    std::map<std::string, int> seen;
    for (const Finding &finding : findings) {
        std::string id = std::string(keyOf(finding.rule)) + '|' + listed(finding.agencies) + '|' +
                         listed(finding.tasks) + '|' + listed(finding.items) + '|' +
                         (finding.entries.empty() ? "" : "E" + std::to_string(finding.entries.front()));
        const int times = ++seen[id];
        ids.push_back(times == 1 ? std::move(id) : id + '#' + std::to_string(times));
    }
    return ids;
}

std::vector<ReviewedFinding> reviewed(const Debrief &debrief, const Evaluation &evaluation)
{
    std::vector<ReviewedFinding> all;
    std::set<std::string, std::less<>> found;
    std::vector<std::string> ids = identitiesOf(debrief.findings);
    for (std::size_t i = 0; i < ids.size(); ++i) {
        found.insert(ids[i]);
        ReviewedFinding one = fromRule(debrief.findings[i], std::move(ids[i]));
        if (const ReviewedFinding *said = evaluation.finding(one.id)) { // what the rule says now, what people said then
            one.standing = said->standing;
            one.annotation = said->annotation;
            one.reason = said->reason;
            one.into = said->into;
            one.lesson = said->lesson;
            one.principle = said->principle;
            one.obstacle = said->obstacle;
            one.dimension = said->dimension;
            one.notes = said->notes;
        }
        all.push_back(std::move(one));
    }
    for (const ReviewedFinding &one : evaluation.findings) {
        if (!one.rule.empty() && !found.contains(one.id)) {
            all.push_back(one);
            all.back().gone = true;
        }
    }
    const auto rules = static_cast<std::ptrdiff_t>(all.size());
    std::ranges::copy_if(evaluation.findings, std::back_inserter(all),
                         [](const ReviewedFinding &one) { return one.rule.empty(); });
    std::stable_sort(all.begin() + rules, all.end(),
                     [](const ReviewedFinding &a, const ReviewedFinding &b) { return a.at < b.at; });
    return all;
}

std::vector<std::int64_t> entriesWithMerged(const std::vector<ReviewedFinding> &all, const ReviewedFinding &finding)
{
    std::set<std::int64_t> entries(finding.entries.begin(), finding.entries.end());
    for (const ReviewedFinding &one : all) {
        if (one.standing == Standing::merged && one.into == finding.id) {
            entries.insert(one.entries.begin(), one.entries.end());
        }
    }
    return {entries.begin(), entries.end()};
}

std::optional<Finding> findingOf(const ReviewedFinding &finding)
{
    for (int rule = 0; rule <= static_cast<int>(Finding::Rule::sourcesDisagree); ++rule) {
        if (keyOf(static_cast<Finding::Rule>(rule)) == finding.rule) {
            return Finding{static_cast<Finding::Rule>(rule),
                           finding.severity,
                           finding.agencies,
                           finding.tasks,
                           finding.items,
                           finding.entries,
                           finding.at};
        }
    }
    return std::nullopt;
}

Evaluation put(Evaluation evaluation, ReviewedFinding finding)
{
    finding.gone = false;
    const auto at = placeOf(evaluation.findings, finding.id);
    if (saysNothing(finding)) {
        if (at != evaluation.findings.end()) {
            evaluation.findings.erase(at);
        }
    } else if (at != evaluation.findings.end()) {
        *at = std::move(finding);
    } else {
        const auto before = std::ranges::lower_bound(evaluation.findings, finding.id, {}, &ReviewedFinding::id);
        evaluation.findings.insert(before, std::move(finding));
    }
    return evaluation;
}

Evaluation accept(Evaluation evaluation, ReviewedFinding finding)
{
    finding.standing = finding.rule.empty() ? Standing::own : Standing::accepted;
    finding.reason.clear();
    finding.into.clear();
    return put(std::move(evaluation), std::move(finding));
}

Evaluation dispute(Evaluation evaluation, ReviewedFinding finding, std::string reason)
{
    if (finding.rule.empty()) {
        return evaluation;
    }
    finding.standing = Standing::disputed;
    finding.reason = std::move(reason);
    finding.into.clear();
    return put(std::move(evaluation), std::move(finding));
}

Evaluation reopen(Evaluation evaluation, ReviewedFinding finding)
{
    finding.standing = untouched(finding);
    finding.reason.clear();
    finding.into.clear();
    return put(std::move(evaluation), std::move(finding));
}

std::optional<Evaluation> merge(Evaluation evaluation, ReviewedFinding finding, const ReviewedFinding &into)
{
    const std::string target = into.standing == Standing::merged ? into.into : into.id;
    if (target == finding.id) {
        return std::nullopt;
    }
    for (ReviewedFinding &one : evaluation.findings) {
        if (one.standing == Standing::merged && one.into == finding.id) {
            one.into = target;
        }
    }
    finding.standing = Standing::merged;
    finding.reason.clear();
    finding.into = target;
    return put(std::move(evaluation), std::move(finding));
}

Evaluation addOwn(Evaluation evaluation, ReviewedFinding finding)
{
    finding.id = nextId(evaluation.findings, "own-");
    finding.standing = Standing::own;
    finding.rule.clear();
    return put(std::move(evaluation), std::move(finding));
}

Evaluation removeOwn(Evaluation evaluation, std::string_view id)
{
    const auto at = placeOf(evaluation.findings, id);
    if (at == evaluation.findings.end() || !at->rule.empty()) {
        return evaluation;
    }
    evaluation.findings.erase(at);
    std::vector<ReviewedFinding> alone;
    for (const ReviewedFinding &one : evaluation.findings) {
        if (one.standing == Standing::merged && one.into == id) {
            alone.push_back(one);
        }
    }
    for (Improvement &action : evaluation.plan) {
        if (action.finding == id) {
            action.finding.clear();
        }
    }
    for (ReviewedFinding &one : alone) {
        evaluation = reopen(std::move(evaluation), std::move(one));
    }
    return evaluation;
}

Evaluation addAction(Evaluation evaluation, Improvement action)
{
    action.id = nextId(evaluation.plan, "action-");
    evaluation.plan.push_back(std::move(action));
    return evaluation;
}

Evaluation put(Evaluation evaluation, Improvement action)
{
    const auto at = placeOf(evaluation.plan, action.id);
    if (at != evaluation.plan.end()) {
        *at = std::move(action);
    }
    return evaluation;
}

Evaluation removeAction(Evaluation evaluation, std::string_view id)
{
    std::erase_if(evaluation.plan, [id](const Improvement &one) { return one.id == id; });
    return evaluation;
}

Evaluation carryAlong(Evaluation evaluation, const std::vector<Improvement> &before, const std::string &take)
{
    for (Improvement action : before) {
        const bool isThere = std::ranges::any_of(evaluation.plan, [&](const Improvement &one) {
            return one.issue == action.issue && one.action == action.action;
        });
        if (isThere || action.status == ActionStatus::dropped) {
            continue;
        }
        action.finding.clear();
        action.carriedFrom = take;
        action.progress = Progress::unsaid;
        evaluation = addAction(std::move(evaluation), std::move(action));
    }
    return evaluation;
}

Evaluation weigh(Evaluation evaluation, std::string_view measure, std::optional<double> weight)
{
    if (weight) {
        evaluation.weights.insert_or_assign(std::string(measure), *weight);
    } else if (const auto at = evaluation.weights.find(measure); at != evaluation.weights.end()) {
        evaluation.weights.erase(at);
    }
    return evaluation;
}

Evaluation attribute(Evaluation evaluation, std::int64_t entry, std::optional<Attribution> to)
{
    if (to) {
        evaluation.attributions.insert_or_assign(entry, std::move(*to));
    } else {
        evaluation.attributions.erase(entry);
    }
    return evaluation;
}

bool isDate(std::string_view text)
{
    constexpr std::string_view form = "dddd-dd-dd";
    if (text.size() != form.size()) {
        return false;
    }
    for (std::size_t i = 0; i < form.size(); ++i) {
        if (form[i] == 'd' ? text[i] < '0' || text[i] > '9' : text[i] != form[i]) {
            return false;
        }
    }
    const auto number = [text](std::size_t at, std::size_t length) {
        int value = 0;
        std::from_chars(text.data() + at, text.data() + at + length, value);
        return value;
    };
    const std::chrono::year_month_day day{std::chrono::year(number(0, 4)),
                                          std::chrono::month(static_cast<unsigned>(number(5, 2))),
                                          std::chrono::day(static_cast<unsigned>(number(8, 2)))};
    return day.ok() && number(0, 4) > 0;
}

Evaluation write(Evaluation evaluation, std::string_view part, std::string text)
{
    if (text.empty()) {
        evaluation.words.erase(std::string(part));
    } else {
        evaluation.words.insert_or_assign(std::string(part), std::move(text));
    }
    return evaluation;
}

} // namespace samvirke
