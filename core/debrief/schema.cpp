// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "debrief/schema.h"

#include "debrief/codes.h"
#include "debrief/evaluation.h"
#include "plan/json.h"
#include "play/describe_events.h"

#include <functional>

namespace samvirke {

namespace {

using Part = std::function<void(json::Writer &)>;

struct Member
{
    std::string_view key;
    Part part;
    bool always = true; ///< or only in some
};

/// A type, or one of several: "number", "null".
Part type(std::vector<std::string_view> names)
{
    return [names = std::move(names)](json::Writer &out) {
        out.beginObject().key("type");
        if (names.size() == 1) {
            out.text(names.front());
        } else {
            out.beginArray();
            for (const std::string_view name : names) {
                out.text(name);
            }
            out.endArray();
        }
        out.endObject();
    };
}

Part text()
{
    return type({"string"});
}
Part orNull(std::string_view name)
{
    return type({name, "null"});
}
Part number()
{
    return type({"number"});
}
Part whole()
{
    return type({"integer"});
}
Part yesNo()
{
    return type({"boolean"});
}

void writeObject(json::Writer &out, const std::vector<Member> &members)
{
    out.key("type").text("object");
    out.key("additionalProperties").boolean(false);
    out.key("required").beginArray();
    for (const Member &member : members) {
        if (member.always) {
            out.text(member.key);
        }
    }
    out.endArray();
    out.key("properties").beginObject();
    for (const Member &member : members) {
        out.key(member.key);
        member.part(out);
    }
    out.endObject();
}

Part object(std::vector<Member> members)
{
    return [members = std::move(members)](json::Writer &out) {
        out.beginObject();
        writeObject(out, members);
        out.endObject();
    };
}

/// Keys are ids.
Part byId(Part value)
{
    return [value = std::move(value)](json::Writer &out) {
        out.beginObject();
        out.key("type").text("object");
        out.key("additionalProperties");
        value(out);
        out.endObject();
    };
}

Part list(Part item)
{
    return [item = std::move(item)](json::Writer &out) {
        out.beginObject();
        out.key("type").text("array");
        out.key("items");
        item(out);
        out.endObject();
    };
}

Part constant(std::string_view value)
{
    return [value](json::Writer &out) { out.beginObject().key("const").text(value).endObject(); };
}

/// One of some words; with @p orNothing also null.
template <class Words>
Part oneOf(const Words &words, bool orNothing = false)
{
    return [words = std::vector<std::string_view>(words.begin(), words.end()), orNothing](json::Writer &out) {
        out.beginObject().key("enum").beginArray();
        for (const std::string_view word : words) {
            out.text(word);
        }
        if (orNothing) {
            out.null();
        }
        out.endArray().endObject();
    };
}

Part oneOf(std::initializer_list<std::string_view> words)
{
    return oneOf(std::vector(words));
}

/// Every word that keyOf() has for an enumeration.
template <class Enum>
Part oneOfKeys()
{
    std::vector<std::string_view> words;
    for (int i = 0; !keyOf(static_cast<Enum>(i)).empty(); ++i) {
        words.push_back(keyOf(static_cast<Enum>(i)));
    }
    return oneOf(words);
}

/// Every word that the plan or the record has for one.
template <class Enum>
Part oneOfNames()
{
    std::vector<std::string_view> words;
    words.reserve(std::size(Names<Enum>::all));
    for (const auto &[value, name] : Names<Enum>::all) {
        words.push_back(name);
    }
    return oneOf(words);
}

Part entries()
{
    return list(whole());
}

Part exercise()
{
    return object({{"id", text()},
                   {"scenario", text()},
                   {"title", text()},
                   {"variant", text()},
                   {"language", text()},
                   {"team", text()},
                   {"ended", yesNo()},
                   {"length_ms", whole()},
                   {"entries", whole()},
                   {"corrections", whole()}});
}

Part tasks()
{
    return list(object({{"id", text()},
                        {"outcome", oneOfKeys<TaskOutcome>()},
                        {"owner", orNull("string")},
                        {"latency_ms", orNull("integer")},
                        {"acting", list(text())},
                        {"outsiders", list(text())},
                        {"entries", entries()}}));
}

Part interval()
{
    return [](json::Writer &out) {
        out.beginObject();
        out.key("type").beginArray().text("array").text("null").endArray();
        out.key("items");
        number()(out);
        out.key("minItems").number(2);
        out.key("maxItems").number(2);
        out.endObject();
    };
}

Part measure()
{
    const Part costly =
        object({{"what", text()}, {"otherwise", number()}, {"by_ms", orNull("integer")}, {"entries", entries()}});
    const Part unit = object(
        {{"what", text()}, {"credit", number()}, {"weight", number()}, {"extra", yesNo()}, {"entries", entries()}});
    return object({{"value", orNull("number")},
                   {"status", oneOfKeys<MeasureStatus>()},
                   {"n", whole()},
                   {"minimum", whole()},
                   {"not_observed", whole()},
                   {"interval", interval()},
                   {"weight", number()},
                   {"in_basis", yesNo()},
                   {"percent_agreement", orNull("number"), false}, // beside an alpha
                   {"given", number(), false},
                   {"accuracy", orNull("number"), false}, // of shared_picture
                   {"agreement", orNull("number"), false},
                   {"costliest", list(costly)},
                   {"units", list(unit)},
                   {"entries", entries()}});
}

Part measures()
{
    std::vector<Member> all;
    for (const std::string_view key : measureKeys()) {
        all.push_back(
            {key, [](json::Writer &out) { out.beginObject().key("$ref").text("#/$defs/measure").endObject(); }});
    }
    return object(std::move(all));
}

Part groups()
{
    const Part group = object({{"value", orNull("number")},
                               {"status", oneOfKeys<Group::Status>()},
                               {"basis", list(oneOf(weightedKeys()))},
                               {"without", list(oneOf(weightedKeys()))}});
    return object({{keyOf(GroupKind::roleClarity), group}, {keyOf(GroupKind::coordination), group}});
}

Part findings()
{
    return list(object({{"rule", oneOfKeys<Finding::Rule>()},
                        {"severity", whole()},
                        {"agencies", list(text())},
                        {"tasks", list(text())},
                        {"items", list(text())},
                        {"entries", entries()},
                        {"at_ms", whole()}}));
}

Part matrix()
{
    const Part table = byId(byId(text()));
    return object({{"planned", table},
                   {"played", table},
                   {"differences", list(object({{"task", text()},
                                                {"agency", text()},
                                                {"planned", text()},
                                                {"played", text()},
                                                {"entries", entries()}}))}});
}

Part network()
{
    return object({{"nodes", list(text())},
                   {"arcs", list(object({{"from", text()},
                                         {"to", text()},
                                         {"planned", yesNo()},
                                         {"messages", whole()},
                                         {"exchanges", whole()},
                                         {"entries", entries()}}))},
                   {"descriptive", object({{"density", orNull("number")},
                                           {"reciprocity_arc", orNull("number")},
                                           {"degree_centralization", orNull("number")},
                                           {"betweenness_centralization", orNull("number")},
                                           {"fragmentation", orNull("number")}})}});
}

Part urgency()
{
    return object(
        {{"units", list(object({{"what", text()}, {"ratings", byId(orNull("integer"))}, {"entries", entries()}}))},
         {"alpha", orNull("number")}});
}

Part descriptive()
{
    return object({{"agencies", byId(object({{"messages", whole()},
                                             {"acts", whole()},
                                             {"decisions", whole()},
                                             {"planned_share", number()},
                                             {"played_share", number()}}))},
                   {"stakeholders", whole()},
                   {"task_share_match", orNull("number")},
                   {"decisions_by_procedure", whole()},
                   {"decisions_improvised", whole()},
                   {"sequential", whole()},
                   {"parallel", whole()},
                   {"synchronous", whole()},
                   {"recalled", whole()},
                   {"linked", whole()}});
}

Part collaboration()
{
    const Part what = oneOf(codesOf(CodeKind::indicator));
    const Part dimension = oneOf(codesOf(CodeKind::dimension));
    return object({{"behaviour", list(object({{"what", what},
                                              {"dimension", dimension},
                                              {"value", orNull("number")},
                                              {"level", orNull("integer")},
                                              {"status", oneOf({"ok", "not_enough_evidence"})},
                                              {"from", list(text())}}))},
                   {"judgement", list(object({{"what", what},
                                              {"dimension", dimension},
                                              {"median", orNull("number")},
                                              {"spread", orNull("number")},
                                              {"answers", whole()},
                                              {"status", oneOf({"ok", "too_few_answers", "not_answered"})}}))}});
}

Part scales()
{
    return list(object({{"what", text()},
                        {"when", oneOfNames<When>()},
                        {"agency", orNull("string")},
                        {"answers", whole()},
                        {"value", orNull("number")},
                        {"status", oneOf({"ok", "not_answered", "pooled", "too_few_answers"})}}));
}

Part targets()
{
    return list(object(
        {{"id", text()},
         {"ratings", list(object({{"rating", oneOfNames<Rating>()}, {"comment", text()}, {"entries", entries()}}))}}));
}

Part observations()
{
    return list(object({{"at_ms", whole()},
                        {"text", text()},
                        {"tag", oneOfNames<NoteTag>()},
                        {"code", orNull("string")}, // of the pad; what else was noted is kept as it is
                        {"obstacle", orNull("string")},
                        {"dimension", orNull("string")},
                        {"principle", orNull("string")},
                        {"agencies", list(text())},
                        {"entries", entries()},
                        {"linked", entries()}}));
}

Part ownersSaid()
{
    return list(object({{"task", text()},
                        {"agency", text()},
                        {"said", orNull("string")},  // nothing: asked and not answered
                        {"right", orNull("string")}, // nothing: contested, or nobody's
                        {"at_ms", whole()},
                        {"entries", entries()}}));
}

Part travels()
{
    const Part reader = object({{"agency", text()},
                                {"seat", orNull("string")},
                                {"state", oneOfKeys<Reader::State>()},
                                {"needs", yesNo()},
                                {"given", yesNo()},
                                {"by_ms", orNull("integer")},
                                {"sent_ms", orNull("integer")},
                                {"read_ms", orNull("integer")},
                                {"latency_ms", orNull("integer")},
                                {"entries", entries()}});
    const Part passing = object({{"from", orNull("integer")}, // places among the readers
                                 {"to", whole()},
                                 {"spoken", yesNo()},
                                 {"first", yesNo()},
                                 {"sent_ms", whole()},
                                 {"read_ms", orNull("integer")},
                                 {"entries", entries()}});
    return list(object({{"item", text()},
                        {"released_ms", orNull("integer")},
                        {"readers", list(reader)},
                        {"passings", list(passing)},
                        {"stopped_at", list(whole())},
                        {"entries", entries()}}));
}

Part evaluation()
{
    const Part finding = object({{"id", text()},
                                 {"standing", oneOfKeys<Standing>()},
                                 {"rule", orNull("string")}, // nothing: people's own
                                 {"still_found", yesNo()},
                                 {"severity", whole()},
                                 {"at_ms", whole()},
                                 {"agencies", list(text())},
                                 {"tasks", list(text())},
                                 {"items", list(text())},
                                 {"entries", entries()}, // and those of what was merged with it
                                 {"text", orNull("string")},
                                 {"annotation", orNull("string")},
                                 {"reason", orNull("string")},
                                 {"into", orNull("string")},
                                 {"lesson", oneOfKeys<Lesson>()},
                                 {"principle", orNull("string")},
                                 {"obstacle", orNull("string")},
                                 {"dimension", orNull("string")},
                                 {"notes", entries()}});
    const Part action = object({{"id", text()},
                                {"issue", text()},
                                {"action", text()},
                                {"element", oneOfKeys<Element>()},
                                {"owner", orNull("string")},
                                {"contact", orNull("string")},
                                {"start", orNull("string")},
                                {"due", orNull("string")},
                                {"status", oneOfKeys<ActionStatus>()},
                                {"finding", orNull("string")},
                                {"carried_from", orNull("string")},
                                {"progress", oneOfKeys<Progress>()}});
    return object({{"findings", list(finding)},
                   {"plan", list(action)},
                   {"weights", byId(number())},
                   {"words", byId(text())},
                   {"attributions", list(object({{"entry", whole()}, {"task", text()}, {"reason", text()}}))},
                   {"delete_on", orNull("string")}});
}

} // namespace

std::string debriefSchema()
{
    json::Writer out(2);
    out.beginObject();
    out.key("$schema").text("https://json-schema.org/draft/2020-12/schema");
    out.key("title").text("Samvirke debrief");
    writeObject(out, {{"format", constant("samvirke-debrief")},
                      {"version", [](json::Writer &part) { part.beginObject().key("const").number(1).endObject(); }},
                      {"exercise", exercise()},
                      {"tasks", tasks()},
                      {"measures", measures()},
                      {"groups", groups()},
                      {"findings", findings()},
                      {"matrix", matrix()},
                      {"network", network()},
                      {"urgency", urgency()},
                      {"descriptive", descriptive()},
                      {"collaboration", collaboration()},
                      {"scales", scales()},
                      {"targets", targets()},
                      {"observations", observations()},
                      {"owners_said", ownersSaid()},
                      {"travels", travels()},
                      {"evaluation", evaluation()}});
    out.key("$defs").beginObject().key("measure");
    measure()(out);
    out.endObject();
    out.endObject();
    return out.take() + "\n";
}

} // namespace samvirke
