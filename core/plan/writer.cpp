// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/writer.h"

#include "plan/duration.h"
#include "plan/format.h"
#include "plan/visit.h"
#include "plan/yaml.h"

#include <array>
#include <charconv>

namespace samvirke {

namespace {

using yaml::Node;

template <class Number>
std::string numberText(Number number)
{
    std::array<char, 32> buffer{};
    const auto result = std::to_chars(buffer.data(), buffer.data() + buffer.size(), number);
    return {buffer.data(), result.ptr};
}

class Writer
{
public:
    /// Every key of @p value, those with their usual value included.
    template <class T>
    static std::vector<std::pair<yaml::Member, Use>> allKeys(const T &value)
    {
        Writer writer;
        Described<T>::visit(writer, value);
        return std::move(writer.m_keys);
    }

    template <class T>
    static Node ofStruct(const T &value)
    {
        static const auto usual = allKeys(T{});
        Node node = Node::ofMapping(onOneLine<T> ? Node::Style::flow : Node::Style::automatic);
        auto keys = allKeys(value);
        for (std::size_t i = 0; i < keys.size(); ++i) {
            if (isRequired(keys[i].second) || !(keys[i].first.value == usual[i].first.value)) {
                node.members.push_back(std::move(keys[i].first));
            }
        }
        return node;
    }

    template <class T>
    void field(std::string_view key, const T &member, Use use, std::string_view)
    {
        m_keys.push_back({{std::string(key), {}, of(member)}, use});
    }

private:
    static Node of(const std::string &value) { return Node::ofText(value); }
    template <class Tag>
    static Node of(const Id<Tag> &value)
    {
        return Node::ofText(value.value);
    }
    static Node of(bool value) { return Node::ofText(value ? "yes" : "no", Node::Style::bare); }
    static Node of(int value) { return Node::ofText(numberText(value), Node::Style::bare); }
    static Node of(double value) { return Node::ofText(numberText(value), Node::Style::bare); }
    static Node of(Millis value) { return Node::ofText(formatDuration(value), Node::Style::bare); }
    static Node of(const Cell &value) { return Node::ofText(writeCell(value)); }
    template <NamedEnum E>
    static Node of(E value)
    {
        return Node::ofText(std::string(nameOf(value)));
    }
    template <class T>
    static Node of(const std::optional<T> &value)
    {
        return value ? of(*value) : Node{};
    }

    template <class K, class V>
    static Node of(const Entries<K, V> &value)
    {
        Node node = Node::ofMapping(std::is_same_v<V, Cell> ? Node::Style::flow : Node::Style::automatic);
        for (const auto &[key, v] : value) {
            if constexpr (isId<K>) {
                node.add(key.value, of(v));
            } else {
                node.add(key, of(v));
            }
        }
        return node;
    }

    template <class T>
    static Node of(const std::vector<T> &value)
    {
        constexpr bool names = isId<T> || std::is_same_v<T, NeedToKnow>;
        Node node = Node::ofSequence(names ? Node::Style::flow : Node::Style::automatic);
        for (const T &item : value) {
            node.items.push_back(of(item));
        }
        return node;
    }

    static Node of(const NeedToKnow &value) { return value.within ? ofStruct(value) : of(value.who); }

    template <DescribedStruct T>
    static Node of(const T &value)
    {
        return ofStruct(value);
    }

    static Node of(const Condition &value)
    {
        Node node = Node::ofMapping(Node::Style::flow);
        node.add(std::string(nameOf(value.what)), Node::ofText(value.subject));
        if (!value.by.empty()) {
            node.add("by", of(value.by));
        }
        return node;
    }

    static Node of(const Trigger &value)
    {
        Node node = Node::ofMapping(Node::Style::flow);
        const auto delay = [&](Millis d) {
            if (d != Millis{0}) {
                node.add("delay", of(d));
            }
        };
        struct
        {
            Node &node;
            const decltype(delay) &addDelay;
            void operator()(const ByHand &) const { node.add("by_hand", of(true)); }
            void operator()(const AtTime &t) const { node.add("at", of(t.at)); }
            void operator()(const AfterInject &t) const
            {
                node.add("after", of(t.inject));
                addDelay(t.delay);
            }
            void operator()(const WhenHappened &t) const
            {
                node.add("when", of(t.condition));
                addDelay(t.delay);
            }
            void operator()(const UnlessHappened &t) const
            {
                node.add("unless", of(t.condition));
                node.add("until", of(t.deadline));
            }
            void operator()(const OnOption &t) const
            {
                node.add("branch", of(t.branch));
                node.add("option", of(t.option));
            }
            void operator()(const Unscheduled &t) const { node.add("unscheduled", of(t.raw)); }
        } into{node, delay};
        std::visit(into, value);
        return node;
    }

    std::vector<std::pair<yaml::Member, Use>> m_keys;
};

} // namespace

std::string writeCell(const Cell &cell)
{
    std::string text;
    for (const auto &[role, letter] : {std::pair{A, "A"}, {R, "R"}, {C, "C"}, {I, "I"}, {S, "S"}}) {
        if (cell.has(role)) {
            text += (text.empty() ? "" : "/") + std::string(letter);
        }
    }
    if (text.empty() && !cell.contested) {
        text = "-";
    }
    return cell.contested ? text + "?" : text;
}

std::string writeScenario(const Scenario &scenario)
{
    Node root = Node::ofMapping();
    root.add("format", Node::ofText(std::string(scenarioFormat)));
    root.add("version", Node::ofText(std::to_string(scenarioVersion), Node::Style::bare));
    Node body = Writer::ofStruct(scenario);
    for (yaml::Member &m : body.members) {
        root.members.push_back(std::move(m));
    }
    return yaml::write(root);
}

} // namespace samvirke
