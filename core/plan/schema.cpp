// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/schema.h"

#include "plan/format.h"
#include "plan/json.h"
#include "plan/visit.h"
#include "plan/yaml.h"

namespace samvirke {

namespace {

using yaml::Node;

Node texts(std::initializer_list<std::string_view> values)
{
    Node node = Node::ofSequence();
    for (const std::string_view value : values) {
        node.items.push_back(Node::ofText(std::string(value)));
    }
    return node;
}

Node bare(std::string text)
{
    return Node::ofText(std::move(text), Node::Style::bare);
}

Node typed(std::string_view type)
{
    Node node = Node::ofMapping();
    node.add("type", Node::ofText(std::string(type)));
    return node;
}

/// Text that an unquoted number may stand for.
Node textSchema(std::string_view pattern = {})
{
    Node node = Node::ofMapping();
    node.add("type", texts({"string", "number"}));
    if (!pattern.empty()) {
        node.add("pattern", Node::ofText(std::string(pattern)));
    }
    return node;
}

Node idSchema()
{
    return textSchema("^[A-Za-z0-9][A-Za-z0-9_-]*$");
}

Node durationSchema()
{
    return textSchema("^(0|([0-9]+ ?(d|h|min|s|ms) ?)+|[0-9]+:[0-5][0-9]:[0-5][0-9])$");
}

Node reference(std::string_view name)
{
    Node node = Node::ofMapping();
    node.add("$ref", Node::ofText("#/$defs/" + std::string(name)));
    return node;
}

Node object(Node properties, Node required)
{
    Node node = typed("object");
    node.add("additionalProperties", bare("false"));
    if (!required.items.empty()) {
        node.add("required", std::move(required));
    }
    node.add("properties", std::move(properties));
    return node;
}

class SchemaVisitor
{
public:
    template <class T>
    void field(std::string_view key, T &, Use use, std::string_view meaning)
    {
        Node schema = Node::ofMapping();
        schema.add("description", Node::ofText(std::string(meaning)));
        for (yaml::Member &m : of<T>().members) {
            schema.members.push_back(std::move(m));
        }
        properties.add(std::string(key), std::move(schema));
        if (isRequired(use)) {
            required.items.push_back(Node::ofText(std::string(key)));
        }
    }

    template <class T>
    static Node of()
    {
        if constexpr (isId<T>) {
            return idSchema();
        } else if constexpr (std::is_same_v<T, std::string>) {
            return textSchema();
        } else if constexpr (std::is_same_v<T, bool>) {
            Node node = Node::ofMapping();
            node.add("enum", texts({"yes", "no"}));
            node.members.back().value.items.push_back(bare("true"));
            node.members.back().value.items.push_back(bare("false"));
            return node;
        } else if constexpr (std::is_same_v<T, int>) {
            return typed("integer");
        } else if constexpr (std::is_same_v<T, double>) {
            return typed("number");
        } else if constexpr (std::is_same_v<T, Millis>) {
            return durationSchema();
        } else if constexpr (std::is_same_v<T, Cell>) {
            return textSchema("^(-|[RACIS](/[RACIS])*)?[?]?$");
        } else if constexpr (NamedEnum<T>) {
            Node names = Node::ofSequence();
            for (const auto &[value, name] : Names<T>::all) {
                names.items.push_back(Node::ofText(std::string(name)));
            }
            Node node = Node::ofMapping();
            node.add("enum", std::move(names));
            return node;
        } else if constexpr (isOptional<T>) {
            return of<typename T::value_type>();
        } else if constexpr (isEntries<T>) {
            Node node = typed("object");
            node.add("additionalProperties", of<typename T::value_type::second_type>());
            return node;
        } else if constexpr (isVector<T>) {
            Node node = typed("array");
            node.add("items", of<typename T::value_type>());
            return node;
        } else if constexpr (std::is_same_v<T, NeedToKnow>) {
            Node node = Node::ofMapping();
            Node forms = Node::ofSequence();
            forms.items = {idSchema(), ofStruct<NeedToKnow>()};
            node.add("oneOf", std::move(forms));
            return node;
        } else if constexpr (std::is_same_v<T, Trigger>) {
            return reference("trigger");
        } else {
            return ofStruct<T>();
        }
    }

    template <class T>
    static Node ofStruct()
    {
        SchemaVisitor visitor;
        T value{};
        Described<T>::visit(visitor, value);
        return object(std::move(visitor.properties), std::move(visitor.required));
    }

    Node properties = Node::ofMapping();
    Node required = Node::ofSequence();
};

Node conditionSchema()
{
    Node properties = Node::ofMapping();
    Node forms = Node::ofSequence(); // one of them, and no second one
    for (const auto &[happening, name] : Names<Happening>::all) {
        properties.add(std::string(name), idSchema());
        forms.items.push_back(Node::ofMapping());
        forms.items.back().add("required", texts({name}));
    }
    properties.add("by", idSchema());
    Node node = object(std::move(properties), Node::ofSequence());
    node.add("oneOf", std::move(forms));
    return node;
}

Node triggerSchema()
{
    Node forms = Node::ofSequence();
    Node yes = Node::ofMapping();
    yes.add("enum", texts({"yes"})).items.push_back(bare("true"));
    const auto form = [&](std::initializer_list<std::pair<std::string_view, Node>> required,
                          std::initializer_list<std::pair<std::string_view, Node>> optional = {}) {
        Node properties = Node::ofMapping();
        Node names = Node::ofSequence();
        for (const auto &[key, schema] : required) {
            properties.add(std::string(key), schema);
            names.items.push_back(Node::ofText(std::string(key)));
        }
        for (const auto &[key, schema] : optional) {
            properties.add(std::string(key), schema);
        }
        forms.items.push_back(object(std::move(properties), std::move(names)));
    };
    form({{"at", durationSchema()}});
    form({{"after", idSchema()}}, {{"delay", durationSchema()}});
    form({{"when", reference("condition")}}, {{"delay", durationSchema()}});
    form({{"unless", reference("condition")}, {"until", durationSchema()}});
    form({{"branch", idSchema()}, {"option", idSchema()}});
    form({{"by_hand", yes}});
    form({{"unscheduled", textSchema()}});
    Node node = Node::ofMapping();
    node.add("oneOf", std::move(forms));
    return node;
}

void writeJson(const Node &node, int depth, std::string &out)
{
    const std::string indent(static_cast<std::size_t>(depth + 1) * 2, ' ');
    const auto list = [&](std::size_t count, char open, char close, const auto &element) {
        out += open;
        for (std::size_t i = 0; i < count; ++i) {
            out += (i == 0 ? "\n" : ",\n") + indent;
            element(i);
        }
        out += count == 0 ? "" : "\n" + std::string(static_cast<std::size_t>(depth) * 2, ' ');
        out += close;
    };
    switch (node.kind) {
    case Node::Kind::null: out += "null"; return;
    case Node::Kind::text:
        if (node.style == Node::Style::bare) {
            out += node.text;
        } else {
            json::appendText(out, node.text);
        }
        return;
    case Node::Kind::sequence:
        list(node.items.size(), '[', ']', [&](std::size_t i) { writeJson(node.items[i], depth + 1, out); });
        return;
    case Node::Kind::mapping:
        list(node.members.size(), '{', '}', [&](std::size_t i) {
            json::appendText(out, node.members[i].key);
            out += ": ";
            writeJson(node.members[i].value, depth + 1, out);
        });
        return;
    }
}

} // namespace

std::string scenarioSchema()
{
    Node root = Node::ofMapping();
    root.add("$schema", Node::ofText("https://json-schema.org/draft/2020-12/schema"));
    root.add("title", Node::ofText("Samvirke scenario"));
    Node scenario = SchemaVisitor::ofStruct<Scenario>();
    for (yaml::Member &m : scenario.members) {
        if (m.key == "properties" || m.key == "required") {
            Node format = Node::ofMapping();
            format.add("const", Node::ofText(std::string(scenarioFormat)));
            Node version = Node::ofMapping();
            version.add("const", bare(std::to_string(scenarioVersion)));
            if (m.key == "properties") {
                m.value.members.insert(m.value.members.begin(), {{"format", {}, format}, {"version", {}, version}});
            } else {
                m.value.items.insert(m.value.items.begin(), {Node::ofText("format"), Node::ofText("version")});
            }
        }
        root.members.push_back(std::move(m));
    }
    Node definitions = Node::ofMapping();
    definitions.add("condition", conditionSchema());
    definitions.add("trigger", triggerSchema());
    root.add("$defs", std::move(definitions));
    std::string out;
    writeJson(root, 0, out);
    return out + "\n";
}

} // namespace samvirke
