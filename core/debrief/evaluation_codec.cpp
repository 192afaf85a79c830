// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "debrief/evaluation.h"

#include "play/fields_json.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace samvirke {

template <>
struct Names<Standing>
{
    static constexpr std::array<std::pair<Standing, std::string_view>, 5> all{{{Standing::found, "found"},
                                                                               {Standing::accepted, "accepted"},
                                                                               {Standing::disputed, "disputed"},
                                                                               {Standing::merged, "merged"},
                                                                               {Standing::own, "own"}}};
};
template <>
struct Names<Lesson>
{
    static constexpr std::array<std::pair<Lesson, std::string_view>, 3> all{
        {{Lesson::unsaid, "unsaid"}, {Lesson::identified, "identified"}, {Lesson::notable, "notable"}}};
};
template <>
struct Names<Element>
{
    static constexpr std::array<std::pair<Element, std::string_view>, 6> all{{{Element::unsaid, "unsaid"},
                                                                              {Element::planning, "planning"},
                                                                              {Element::organization, "organization"},
                                                                              {Element::equipment, "equipment"},
                                                                              {Element::training, "training"},
                                                                              {Element::exercises, "exercises"}}};
};
template <>
struct Names<ActionStatus>
{
    static constexpr std::array<std::pair<ActionStatus, std::string_view>, 4> all{
        {{ActionStatus::open, "open"},
         {ActionStatus::underWay, "under-way"},
         {ActionStatus::done, "done"},
         {ActionStatus::dropped, "dropped"}}};
};
template <>
struct Names<Progress>
{
    static constexpr std::array<std::pair<Progress, std::string_view>, 4> all{{{Progress::unsaid, "unsaid"},
                                                                               {Progress::improved, "improved"},
                                                                               {Progress::same, "same"},
                                                                               {Progress::worse, "worse"}}};
};

namespace {

struct DateSet
{
    std::string on;
};

struct OwnWords
{
    std::string text;
};

template <class Visitor, class T>
requires std::is_same_v<std::remove_const_t<T>, OwnWords>
void fields(Visitor &&visit, T &words)
{
    visit("text", words.text);
}

template <class Visitor, class T>
requires std::is_same_v<std::remove_const_t<T>, DateSet>
void fields(Visitor &&visit, T &date)
{
    visit("on", date.on);
}

} // namespace

template <class Visitor, class T>
requires std::is_same_v<std::remove_const_t<T>, ReviewedFinding>
void fields(Visitor &&visit, T &finding)
{
    visit("standing", finding.standing);
    visit("rule", finding.rule);
    visit("severity", finding.severity);
    visit("at_ms", finding.at);
    visit("agencies", finding.agencies);
    visit("tasks", finding.tasks);
    visit("items", finding.items);
    visit("entries", finding.entries);
    visit("text", finding.text);
    visit("annotation", finding.annotation);
    visit("reason", finding.reason);
    visit("into", finding.into);
    visit("lesson", finding.lesson);
    visit("principle", finding.principle);
    visit("obstacle", finding.obstacle);
    visit("dimension", finding.dimension);
    visit("notes", finding.notes);
}

template <class Visitor, class T>
requires std::is_same_v<std::remove_const_t<T>, Improvement>
void fields(Visitor &&visit, T &action)
{
    visit("issue", action.issue);
    visit("action", action.action);
    visit("element", action.element);
    visit("owner", action.owner);
    visit("contact", action.contact);
    visit("start", action.start);
    visit("due", action.due);
    visit("status", action.status);
    visit("finding", action.finding);
    visit("carried_from", action.carriedFrom);
    visit("progress", action.progress);
}

template <class Visitor, class T>
requires std::is_same_v<std::remove_const_t<T>, Attribution>
void fields(Visitor &&visit, T &attribution)
{
    visit("task", attribution.task);
    visit("reason", attribution.reason);
}

namespace {

constexpr std::string_view ofFinding = "finding/", ofAction = "action/", ofWeight = "weight/", ofWords = "words/",
                           ofAct = "act/", ofDate = "delete-on";
constexpr std::size_t longestList = 100'000;
constexpr std::size_t longestPartName = 40;

template <class T>
std::string bodyOf(const T &value)
{
    json::Writer out;
    writeObject(out, value);
    return out.take();
}

/// From 1 on, as it is written.
bool isNumber(std::string_view text)
{
    return !text.empty() && text.size() <= 9 && text.front() != '0' &&
           std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

/// "own-12" and the like.
bool isNumbered(std::string_view id, std::string_view prefix)
{
    return id.starts_with(prefix) && isNumber(id.substr(prefix.size()));
}

/// The first member that nothing but damage or malice makes so, or nothing.
struct Judge
{
    std::optional<std::pair<EvaluationError::What, std::string_view>> wrong;

    void require(bool right, std::string_view where, EvaluationError::What what = EvaluationError::What::badValue)
    {
        if (!right && !wrong) {
            wrong = {what, where};
        }
    }
    /// That nothing is too long; as a visitor of fields.
    template <class T>
    void operator()(std::string_view name, const T &value)
    {
        if constexpr (std::is_same_v<T, std::string>) {
            require(value.size() <= longestThought, name, EvaluationError::What::tooLong);
        } else if constexpr (requires { value.begin(); }) {
            require(value.size() <= longestList, name, EvaluationError::What::tooLong);
        }
    }
    void check(const ReviewedFinding &f)
    {
        fields(*this, f);
        const auto areEntries = [](const std::vector<std::int64_t> &all) {
            return std::ranges::all_of(all, [](std::int64_t entry) { return entry >= 1; });
        };
        const bool isOwn = isNumbered(f.id, "own-");
        require(isOwn == f.rule.empty() && f.id.size() <= longestThought, "rule");
        require(f.severity >= 1 && f.severity <= 3, "severity");
        require(f.at >= ExerciseTime{0}, "at_ms");
        require(areEntries(f.entries), "entries");
        require(areEntries(f.notes), "notes");
        require(f.standing == Standing::merged || (f.standing == Standing::own) == isOwn, "standing");
        require((f.standing == Standing::merged) != f.into.empty() && f.into != f.id, "into");
        require(f.standing == Standing::disputed || f.reason.empty(), "reason");
    }
    void check(const Improvement &a)
    {
        fields(*this, a);
        require(isNumbered(a.id, "action-"), {});
        require(a.start.empty() || isDate(a.start), "start");
        require(a.due.empty() || isDate(a.due), "due");
        require(a.progress == Progress::unsaid || !a.carriedFrom.empty(), "progress");
    }
    void check(const OwnWords &words)
    {
        fields(*this, words);
        require(!words.text.empty(), "text");
    }
    void check(const DateSet &date) { require(isDate(date.on), "on"); }
    void check(const Attribution &attribution)
    {
        fields(*this, attribution);
        require(!attribution.task.empty(), "task");
        require(attribution.task.value.size() <= longestThought, "task", EvaluationError::What::tooLong);
        require(!attribution.reason.empty(), "reason");
    }
};

class PartReader
{
public:
    void read(std::string_view part, std::string_view body)
    {
        if (part.starts_with(ofFinding)) {
            one(part, body, ofFinding, m_evaluation.findings);
        } else if (part.starts_with(ofAction)) {
            one(part, body, ofAction, m_evaluation.plan);
        } else if (part.starts_with(ofWeight)) {
            weight(part, body);
        } else if (part.starts_with(ofWords)) {
            OwnWords words;
            const std::string_view of = part.substr(ofWords.size());
            if (of.empty() || of.size() > longestPartName) {
                fail(EvaluationError::What::badValue, part, {});
            } else if (take(part, body, words)) {
                m_evaluation.words.emplace(of, std::move(words.text));
            }
        } else if (part.starts_with(ofAct)) {
            Attribution attribution;
            const std::string_view entry = part.substr(ofAct.size());
            std::int64_t number = 0;
            if (!isNumber(entry)) {
                fail(EvaluationError::What::badValue, part, {});
            } else if (take(part, body, attribution)) {
                std::from_chars(entry.data(), entry.data() + entry.size(), number);
                m_evaluation.attributions.emplace(number, std::move(attribution));
            }
        } else if (part == ofDate) {
            DateSet date;
            if (take(part, body, date)) {
                m_evaluation.deleteOn = std::move(date.on);
            }
        } else {
            fail(EvaluationError::What::unknownPart, part, {});
        }
    }

    tl::expected<Evaluation, EvaluationError> done()
    {
        for (const ReviewedFinding &finding : m_evaluation.findings) { // none merged with what is itself merged
            const ReviewedFinding *into = finding.into.empty() ? nullptr : m_evaluation.finding(finding.into);
            if (into != nullptr && into->standing == Standing::merged) {
                fail(EvaluationError::What::badValue, std::string(ofFinding) + finding.id, "into");
            }
        }
        if (m_error) {
            return tl::unexpected(*m_error);
        }
        std::ranges::sort(m_evaluation.findings, {}, &ReviewedFinding::id);
        std::ranges::sort(m_evaluation.plan, {},
                          [](const Improvement &action) { return std::pair(action.id.size(), action.id); });
        return std::move(m_evaluation);
    }

private:
    void fail(EvaluationError::What what, std::string_view part, std::string_view where)
    {
        if (!m_error) {
            m_error = EvaluationError{what, std::string(part.substr(0, 200)), std::string(where)};
        }
    }

    template <class T>
    bool take(std::string_view part, std::string_view body, T &value)
    {
        if (const auto wrong = m_buffers.read(body, value)) {
            fail(EvaluationError::What::badForm, part, wrong->where);
            return false;
        }
        Judge judge;
        judge.check(value);
        if (judge.wrong) {
            fail(judge.wrong->first, part, judge.wrong->second);
        }
        return !judge.wrong;
    }

    template <class T>
    void one(std::string_view part, std::string_view body, std::string_view kind, std::vector<T> &all)
    {
        T value;
        value.id = part.substr(kind.size());
        if (take(part, body, value)) {
            all.push_back(std::move(value));
        }
    }

    void weight(std::string_view part, std::string_view body)
    {
        od::document document;
        od::object object;
        double value = 0;
        int members = 0;
        bool right = m_buffers.open(body, document, object) == simdjson::SUCCESS;
        if (right) {
            for (auto field : object) {
                std::string_view name;
                right = right && ++members == 1 && field.unescaped_key().get(name) == simdjson::SUCCESS &&
                        name == "weight" && field.value().get_double().get(value) == simdjson::SUCCESS;
                if (!right) {
                    break;
                }
            }
        }
        if (!right || members != 1 || !JsonBuffers::atEnd(document)) {
            return fail(EvaluationError::What::badForm, part, "weight");
        }
        const std::string_view key = part.substr(ofWeight.size());
        if (!std::isfinite(value) || value < smallestWeight || value > largestWeight || key.empty()) {
            return fail(EvaluationError::What::badValue, part, "weight");
        }
        m_evaluation.weights.emplace(key, value);
    }

    Evaluation m_evaluation;
    JsonBuffers m_buffers;
    std::optional<EvaluationError> m_error;
};

} // namespace

std::string_view keyOf(Standing standing)
{
    return nameOf(standing);
}

std::string_view keyOf(Lesson lesson)
{
    return nameOf(lesson);
}

std::string_view keyOf(Element element)
{
    return nameOf(element);
}

std::string_view keyOf(ActionStatus status)
{
    return nameOf(status);
}

std::string_view keyOf(Progress progress)
{
    return nameOf(progress);
}

EvaluationParts partsOf(const Evaluation &evaluation)
{
    EvaluationParts parts;
    for (const ReviewedFinding &finding : evaluation.findings) {
        parts.emplace(std::string(ofFinding) + finding.id, bodyOf(finding));
    }
    for (const Improvement &action : evaluation.plan) {
        parts.emplace(std::string(ofAction) + action.id, bodyOf(action));
    }
    for (const auto &[measure, weight] : evaluation.weights) {
        json::Writer out;
        out.beginObject().key("weight").decimal(weight).endObject();
        parts.emplace(std::string(ofWeight) + measure, out.take());
    }
    for (const auto &[part, text] : evaluation.words) {
        parts.emplace(std::string(ofWords) + part, bodyOf(OwnWords{text}));
    }
    for (const auto &[entry, attribution] : evaluation.attributions) {
        parts.emplace(std::string(ofAct) + std::to_string(entry), bodyOf(attribution));
    }
    if (!evaluation.deleteOn.empty()) {
        parts.emplace(ofDate, bodyOf(DateSet{evaluation.deleteOn}));
    }
    return parts;
}

tl::expected<Evaluation, EvaluationError> evaluationFrom(const EvaluationParts &parts)
{
    PartReader reader;
    for (const auto &[part, body] : parts) {
        reader.read(part, body);
    }
    return reader.done();
}

} // namespace samvirke
