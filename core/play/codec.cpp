// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "play/codec.h"

#include "play/describe_events.h"
#include "play/fields_json.h"

#include <unordered_map>

namespace samvirke {

namespace {

using What = CodecError::What;

template <class E>
tl::expected<Event, CodecError> readEvent(od::object object)
{
    FieldReader reader;
    tl::expected<Event, CodecError> event(tl::in_place, std::in_place_type<E>);
    reader.object(object, std::get<E>(*event));
    if (reader.error) {
        return tl::unexpected(*reader.error);
    }
    return event;
}

using EventReader = tl::expected<Event, CodecError> (*)(od::object);

EventReader eventReader(Kind kind)
{
    static constexpr std::array<EventReader, kindCount> readers{
#define X(event, command, asked, who, during, sees) &readEvent<event>,
        SAMVIRKE_KINDS(X)
#undef X
    };
    return readers[static_cast<std::size_t>(kind)];
}

template <class C>
tl::expected<Command, CodecError> readCommand(od::object object)
{
    FieldReader reader;
    C command;
    reader.object(object, command);
    if (reader.error) {
        return tl::unexpected(*reader.error);
    }
    return Command{std::move(command)};
}

using CommandReader = tl::expected<Command, CodecError> (*)(od::object);

#define SAMVIRKE_READER_record(command) &readCommand<command>
#define SAMVIRKE_READER_own(command) &readCommand<command>
#define SAMVIRKE_READER_host(command) nullptr
constexpr std::array<CommandReader, kindCount> commandReaders{
#define X(event, command, asked, who, during, sees) SAMVIRKE_READER_##asked(command),
    SAMVIRKE_KINDS(X)
#undef X
};
#undef SAMVIRKE_READER_record
#undef SAMVIRKE_READER_own
#undef SAMVIRKE_READER_host

/// The reader of the command called @p name, or null; commands of the host alone cannot be asked for.
CommandReader commandReader(std::string_view name)
{
    for (std::size_t i = 0; i < kindCount; ++i) {
        if (infoOf(static_cast<Kind>(i)).command == name) {
            return commandReaders[i];
        }
    }
    return nullptr;
}

} // namespace

std::optional<Kind> kindNamed(std::string_view name)
{
    static const auto names = [] {
        std::unordered_map<std::string_view, Kind> map;
        for (std::size_t i = 0; i < kindCount; ++i) {
            map.emplace(infoOf(static_cast<Kind>(i)).name, static_cast<Kind>(i));
        }
        return map;
    }();
    const auto it = names.find(name);
    return it == names.end() ? std::nullopt : std::optional{it->second};
}

std::string encodeBody(const Event &event)
{
    json::Writer out;
    std::visit([&](const auto &e) { writeObject(out, e); }, event);
    return out.take();
}

std::string encodeHappened(const Happened &happened)
{
    json::Writer out;
    out.beginObject();
    out.key("ref").text(happened.ref.text());
    out.key("at_ms").number(happened.at.count());
    out.key("said_at_ms").number(happened.saidAt.count());
    out.key("seat").text(happened.seat.value);
    out.key("agency").text(happened.agency.value);
    out.key("kind").text(infoOf(kindOf(happened.event)).name);
    out.key("v").number(bodyVersion);
    out.key("body");
    std::visit([&](const auto &e) { writeObject(out, e); }, happened.event);
    out.endObject();
    return out.take();
}

std::string encodeProposal(const Proposal &proposal)
{
    json::Writer out;
    out.beginObject();
    out.key("ref").text(proposal.ref.text());
    out.key("as").text(proposal.as.value);
    out.key("ago_ms").number(proposal.ago.count());
    out.key("command").text(infoOf(kindOf(proposal.command)).command);
    out.key("body");
    std::visit([&](const auto &c) { writeObject(out, c); }, proposal.command);
    out.endObject();
    return out.take();
}

struct Decoder::Buffers : JsonBuffers
{};

Decoder::Decoder() : m_buffers(std::make_unique<Buffers>()) {}
Decoder::~Decoder() = default;
Decoder::Decoder(Decoder &&) noexcept = default;
Decoder &Decoder::operator=(Decoder &&) noexcept = default;

tl::expected<Event, CodecError> Decoder::body(Kind kind, std::int64_t version, std::string_view json)
{
    if (version > bodyVersion || version < 1) {
        return tl::unexpected(CodecError{What::newerVersion, std::to_string(version)});
    }
    od::document document;
    od::object object;
    if (m_buffers->open(json, document, object) != simdjson::SUCCESS) {
        return tl::unexpected(CodecError{What::notJson, {}});
    }
    auto event = eventReader(kind)(object);
    if (event && !JsonBuffers::atEnd(document)) {
        return tl::unexpected(CodecError{What::notJson, {}});
    }
    return event;
}

tl::expected<Happened, CodecError> Decoder::happened(std::string_view json)
{
    od::document document;
    od::object object;
    if (m_buffers->open(json, document, object) != simdjson::SUCCESS) {
        return tl::unexpected(CodecError{What::notJson, {}});
    }
    Happened happened;
    FieldReader reader;
    std::string kindName;
    int version = 0;
    bool bodyRead = false;
    // the body is last, after the kind that says how to read it
    for (auto field : object) {
        std::string_view key;
        od::value value;
        if (field.unescaped_key().get(key) != simdjson::SUCCESS || field.value().get(value) != simdjson::SUCCESS) {
            return tl::unexpected(CodecError{What::notJson, {}});
        }
        bool good = true;
        if (key == "ref") {
            good = reader.read(value, happened.ref);
        } else if (key == "at_ms") {
            good = reader.read(value, happened.at);
        } else if (key == "said_at_ms") {
            good = reader.read(value, happened.saidAt);
        } else if (key == "seat") {
            good = reader.read(value, happened.seat);
        } else if (key == "agency") {
            good = reader.read(value, happened.agency);
        } else if (key == "kind") {
            good = reader.read(value, kindName);
        } else if (key == "v") {
            good = reader.read(value, version);
        } else if (key == "body") {
            const auto kind = kindNamed(kindName);
            if (!kind) {
                return tl::unexpected(CodecError{What::unknownKind, kindName.substr(0, 64)});
            }
            if (version != bodyVersion) {
                return tl::unexpected(CodecError{What::newerVersion, std::to_string(version)});
            }
            od::object body;
            if (value.get_object().get(body) != simdjson::SUCCESS) {
                return tl::unexpected(CodecError{What::wrongType, "body"});
            }
            auto event = eventReader(*kind)(body);
            if (!event) {
                return tl::unexpected(event.error());
            }
            happened.event = std::move(*event);
            bodyRead = true;
        } else {
            return tl::unexpected(CodecError{What::unknownField, std::string(key.substr(0, 64))});
        }
        if (!good) {
            return tl::unexpected(CodecError{What::wrongType, std::string(key.substr(0, 64))});
        }
    }
    if (!bodyRead || !JsonBuffers::atEnd(document)) {
        return tl::unexpected(CodecError{What::notJson, "body"});
    }
    return happened;
}

tl::expected<Proposal, CodecError> Decoder::proposal(std::string_view json)
{
    od::document document;
    od::object object;
    if (m_buffers->open(json, document, object) != simdjson::SUCCESS) {
        return tl::unexpected(CodecError{What::notJson, {}});
    }
    Proposal proposal;
    FieldReader reader;
    std::string command;
    bool bodyRead = false;
    for (auto field : object) {
        std::string_view key;
        od::value value;
        if (field.unescaped_key().get(key) != simdjson::SUCCESS || field.value().get(value) != simdjson::SUCCESS) {
            return tl::unexpected(CodecError{What::notJson, {}});
        }
        bool good = true;
        if (key == "ref") {
            good = reader.read(value, proposal.ref);
        } else if (key == "as") {
            good = reader.read(value, proposal.as);
        } else if (key == "ago_ms") {
            good = reader.read(value, proposal.ago);
        } else if (key == "command") {
            good = reader.read(value, command);
        } else if (key == "body") {
            const CommandReader read = commandReader(command);
            if (read == nullptr) {
                return tl::unexpected(CodecError{What::unknownKind, command.substr(0, 64)});
            }
            od::object body;
            if (value.get_object().get(body) != simdjson::SUCCESS) {
                return tl::unexpected(CodecError{What::wrongType, "body"});
            }
            auto decoded = read(body);
            if (!decoded) {
                return tl::unexpected(decoded.error());
            }
            proposal.command = std::move(*decoded);
            bodyRead = true;
        } else {
            return tl::unexpected(CodecError{What::unknownField, std::string(key.substr(0, 64))});
        }
        if (!good) {
            return tl::unexpected(CodecError{What::wrongType, std::string(key.substr(0, 64))});
        }
    }
    if (!bodyRead || !JsonBuffers::atEnd(document)) {
        return tl::unexpected(CodecError{What::notJson, "body"});
    }
    return proposal;
}

} // namespace samvirke
