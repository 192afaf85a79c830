// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/reader.h"

#include "plan/duration.h"
#include "plan/format.h"
#include "plan/visit.h"
#include "plan/yaml.h"

#include <algorithm>
#include <charconv>
#include <set>

namespace samvirke {

namespace {

using yaml::Node;

std::string joined(const std::vector<std::string> &names)
{
    std::string out;
    for (const std::string &name : names) {
        out += (out.empty() ? "" : ", ") + name;
    }
    return out;
}

class Reader
{
public:
    Reader(Marks &marks, std::vector<Problem> &problems) : m_marks(marks), m_problems(problems) {}

    /// Reads the keys of @p node into the struct @p value.
    template <class T>
    void readStruct(const Node &node, const std::string &path, T &value, const std::vector<std::string> &alsoKnown = {})
    {
        if (node.kind != Node::Kind::mapping) {
            wrongShape(node, path, "mapping");
            return;
        }
        const Frame outside = std::exchange(m_frame, Frame{&node, path, alsoKnown});
        Described<T>::visit(*this, value);
        for (const yaml::Member &m : node.members) {
            if (std::ranges::find(m_frame.known, m.key) == m_frame.known.end()) {
                problem(ProblemKind::unknownKey, joinPath(path, m.key), m.keyMark,
                        {m.key, guess(m.key, m_frame.known), joined(m_frame.known)});
            }
        }
        m_frame = outside;
    }

    template <class T>
    void field(std::string_view key, T &member, Use use, std::string_view)
    {
        m_frame.known.emplace_back(key);
        const std::string path = joinPath(m_frame.path, key);
        const auto it = std::ranges::find(m_frame.node->members, key, &yaml::Member::key);
        if (it == m_frame.node->members.end()) {
            if (isRequired(use)) {
                problem(ProblemKind::missingKey, path, m_frame.node->mark, {std::string(key)});
            }
            return;
        }
        m_marks.set(path, it->keyMark);
        if (it->value.kind == Node::Kind::null) {
            problem(ProblemKind::missingValue, path, it->keyMark, {std::string(key)});
            return;
        }
        if constexpr (std::is_same_v<T, std::string> || isId<T>) {
            if (isRequired(use) && it->value.kind == Node::Kind::text && it->value.text.empty()) {
                problem(ProblemKind::missingValue, path, it->keyMark, {std::string(key)});
                return;
            }
        }
        read(it->value, path, member);
    }

private:
    std::string guess(std::string_view wrong, const std::vector<std::string> &names)
    {
        return m_guesses-- > 0 ? nearestName(wrong, names) : std::string{};
    }

    struct Frame
    {
        const Node *node = nullptr;
        std::string path;
        std::vector<std::string> known;
    };

    void problem(ProblemKind kind, const std::string &path, Mark mark, std::vector<std::string> args)
    {
        m_problems.push_back({kind, path, std::move(args), {}, mark, {}});
    }

    void wrongShape(const Node &node, const std::string &path, std::string expected)
    {
        problem(ProblemKind::wrongShape, path, node.mark, {std::move(expected)});
    }

    const std::string *textOf(const Node &node, const std::string &path)
    {
        if (node.kind != Node::Kind::text) {
            wrongShape(node, path, "text");
            return nullptr;
        }
        return &node.text;
    }

    void read(const Node &node, const std::string &path, std::string &out)
    {
        if (const std::string *text = textOf(node, path)) {
            out = *text;
        }
    }

    template <class Tag>
    void read(const Node &node, const std::string &path, Id<Tag> &out)
    {
        if (const std::string *text = textOf(node, path)) {
            if (isGoodId(*text)) {
                out.value = *text;
            } else {
                problem(ProblemKind::badId, path, node.mark, {*text});
            }
        }
    }

    void read(const Node &node, const std::string &path, bool &out)
    {
        if (const std::string *text = textOf(node, path)) {
            if (*text == "yes" || *text == "true" || *text == "no" || *text == "false") {
                out = *text == "yes" || *text == "true";
            } else {
                problem(ProblemKind::badYesNo, path, node.mark, {*text});
            }
        }
    }

    template <class Number>
    requires std::is_same_v<Number, int> || std::is_same_v<Number, double>
    void read(const Node &node, const std::string &path, Number &out)
    {
        if (const std::string *text = textOf(node, path)) {
            Number number{};
            const char *end = text->data() + text->size();
            const auto [stop, error] = std::from_chars(text->data(), end, number);
            if (error == std::errc{} && stop == end && number == number) {
                out = number;
            } else {
                problem(ProblemKind::badNumber, path, node.mark, {*text});
            }
        }
    }

    void read(const Node &node, const std::string &path, Millis &out)
    {
        if (const std::string *text = textOf(node, path)) {
            if (const auto stretch = parseDuration(*text)) {
                out = *stretch;
            } else {
                problem(ProblemKind::badDuration, path, node.mark, {*text});
            }
        }
    }

    template <NamedEnum E>
    void read(const Node &node, const std::string &path, E &out)
    {
        if (const std::string *text = textOf(node, path)) {
            std::vector<std::string> choices;
            for (const auto &[value, name] : Names<E>::all) {
                if (name == *text) {
                    out = value;
                    return;
                }
                choices.emplace_back(name);
            }
            problem(ProblemKind::badChoice, path, node.mark, {*text, guess(*text, choices), joined(choices)});
        }
    }

    void read(const Node &node, const std::string &path, Cell &out)
    {
        const std::string *text = textOf(node, path);
        if (text == nullptr) {
            return;
        }
        std::string_view rest = *text;
        Cell cell;
        if (rest.ends_with('?')) {
            cell.contested = true;
            rest.remove_suffix(1);
        }
        bool good = !text->empty();
        if (!rest.empty() && rest != "-") {
            for (std::size_t i = 0; i < rest.size() && good; i += 2) {
                constexpr std::string_view letters = "RACIS";
                const std::size_t bit = letters.find(rest[i]);
                good = bit != std::string_view::npos &&
                       (i + 1 == rest.size() || (rest[i + 1] == '/' && i + 2 < rest.size()));
                if (good) {
                    cell.roles = static_cast<std::uint8_t>(cell.roles | (1U << bit));
                }
            }
        }
        if (good) {
            out = cell;
        } else {
            problem(ProblemKind::badRole, path, node.mark, {*text});
        }
    }

    template <class T>
    void read(const Node &node, const std::string &path, std::optional<T> &out)
    {
        T value{};
        const std::size_t before = m_problems.size();
        read(node, path, value);
        if (m_problems.size() == before || DescribedStruct<T>) {
            out = std::move(value);
        }
    }

    template <class K, class V>
    void read(const Node &node, const std::string &path, Entries<K, V> &out)
    {
        if (node.kind != Node::Kind::mapping) {
            wrongShape(node, path, "mapping");
            return;
        }
        for (const yaml::Member &m : node.members) {
            const std::string at = joinPath(path, m.key);
            m_marks.set(at, m.keyMark);
            if (isId<K> && !isGoodId(m.key)) {
                problem(ProblemKind::badId, at, m.keyMark, {m.key});
                continue;
            }
            V value{};
            if (m.value.kind == Node::Kind::null) {
                problem(ProblemKind::missingValue, at, m.keyMark, {m.key});
                continue;
            }
            read(m.value, at, value);
            out.emplace_back(K{m.key}, std::move(value));
        }
    }

    template <class T>
    void read(const Node &node, const std::string &path, std::vector<T> &out)
    {
        if (node.kind != Node::Kind::sequence) {
            wrongShape(node, path, "sequence");
            return;
        }
        for (std::size_t i = 0; i < node.items.size(); ++i) {
            const Node &item = node.items[i];
            const Node *id = item.find("id");
            const bool named = id != nullptr && id->kind == Node::Kind::text && isGoodId(id->text);
            const std::string at = joinPath(path, named ? id->text : std::to_string(i));
            m_marks.set(at, item.mark);
            T value{};
            if (item.kind == Node::Kind::null) {
                problem(ProblemKind::missingValue, at, item.mark, {std::to_string(i + 1)});
                continue;
            }
            read(item, at, value);
            out.push_back(std::move(value));
        }
    }

    void read(const Node &node, const std::string &path, NeedToKnow &out)
    {
        if (node.kind == Node::Kind::text) {
            read(node, path, out.who);
        } else {
            readStruct(node, path, out);
        }
    }

    template <DescribedStruct T>
    void read(const Node &node, const std::string &path, T &out)
    {
        readStruct(node, path, out);
    }

    void read(const Node &node, const std::string &path, Condition &out)
    {
        if (node.kind != Node::Kind::mapping) {
            wrongShape(node, path, "mapping");
            return;
        }
        int found = 0;
        for (const yaml::Member &m : node.members) {
            const std::string at = joinPath(path, m.key);
            m_marks.set(at, m.keyMark);
            if (m.key == "by") {
                read(m.value, at, out.by);
                continue;
            }
            const auto happening =
                std::ranges::find(Names<Happening>::all, m.key, [](const auto &p) { return p.second; });
            if (happening == Names<Happening>::all.end()) {
                problem(ProblemKind::unknownKey, at, m.keyMark,
                        {m.key,
                         {},
                         "taken, decided, completed, lead-stated, "
                         "lead-taken, item-read, handed-over, acknowledged, by"});
                continue;
            }
            ++found;
            out.what = happening->first;
            Party subject;
            read(m.value, at, subject);
            out.subject = subject.value;
        }
        if (found != 1) {
            problem(ProblemKind::badCondition, path, node.mark, {});
        }
    }

    void read(const Node &node, const std::string &path, Trigger &out)
    {
        if (node.kind != Node::Kind::mapping) {
            wrongShape(node, path, "mapping");
            return;
        }
        std::set<std::string, std::less<>> keys;
        for (const yaml::Member &m : node.members) {
            m_marks.set(joinPath(path, m.key), m.keyMark);
            keys.insert(m.key);
        }
        const auto only = [&](std::initializer_list<std::string_view> required, std::string_view optional = {}) {
            std::size_t known = optional.empty() || !keys.contains(optional) ? 0 : 1;
            for (const std::string_view key : required) {
                known += keys.contains(key) ? 1 : 0;
            }
            return keys.size() == known &&
                   std::ranges::all_of(required, [&](std::string_view k) { return keys.contains(k); });
        };
        const auto get = [&](std::string_view key, auto &value) {
            if (const Node *n = node.find(key)) {
                read(*n, joinPath(path, key), value);
            }
        };
        if (only({"at"})) {
            AtTime t;
            get("at", t.at);
            out = t;
        } else if (only({"after"}, "delay")) {
            AfterInject t;
            get("after", t.inject);
            get("delay", t.delay);
            out = t;
        } else if (only({"when"}, "delay")) {
            WhenHappened t;
            get("when", t.condition);
            get("delay", t.delay);
            out = t;
        } else if (only({"unless", "until"})) {
            UnlessHappened t;
            get("unless", t.condition);
            get("until", t.deadline);
            out = t;
        } else if (only({"branch", "option"})) {
            OnOption t;
            get("branch", t.branch);
            get("option", t.option);
            out = t;
        } else if (only({"by_hand"})) {
            bool byHand = true;
            get("by_hand", byHand);
            if (!byHand) { // it does not say when instead
                problem(ProblemKind::badTrigger, path, node.mark, {});
            }
            out = ByHand{};
        } else if (only({"unscheduled"})) {
            Unscheduled t;
            get("unscheduled", t.raw);
            out = t;
        } else {
            problem(ProblemKind::badTrigger, path, node.mark, {});
        }
    }

    Marks &m_marks;
    std::vector<Problem> &m_problems;
    int m_guesses = mostGuesses;
    Frame m_frame;
};

} // namespace

Mark Marks::nearest(std::string_view path) const
{
    std::string at(path);
    while (true) {
        if (const auto it = m_marks.find(at); it != m_marks.end()) {
            return it->second;
        }
        const std::size_t dot = at.rfind('.');
        if (dot == std::string::npos) {
            return {};
        }
        at.resize(dot);
    }
}

namespace {

/// Reads a document that says to be a @p format into @p value.
template <class T>
void readDocument(std::string_view text, std::string_view format, T &value, Marks &marks,
                  std::vector<Problem> &problems)
{
    const Node root = yaml::parse(text, problems);
    const bool broken = hasErrors(problems) && root.kind != Node::Kind::mapping;
    if (broken || !checkFormat(root, format, problems)) {
        return;
    }
    Reader reader(marks, problems);
    reader.readStruct(root, {}, value, {"format", "version"});
    const auto is = [](ProblemKind kind) { return [kind](const Problem &p) { return p.kind == kind; }; };
    if (std::ranges::any_of(problems, is(ProblemKind::badSyntax))) { // what comes behind it is not missing
        std::erase_if(problems, is(ProblemKind::missingKey));
    }
}

} // namespace

Reading readScenario(std::string_view text)
{
    Reading reading;
    readDocument(text, scenarioFormat, reading.scenario, reading.marks, reading.problems);
    return reading;
}

QuestionnaireReading readQuestionnaires(std::string_view text)
{
    QuestionnaireReading reading;
    readDocument(text, questionnairesFormat, reading.set, reading.marks, reading.problems);
    return reading;
}

} // namespace samvirke
