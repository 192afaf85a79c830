// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/describe.h"
#include "plan/json.h"
#include "plan/visit.h"
#include "play/codec.h"
#include "play/ref.h"

#include <limits>
#include <optional>

#include <simdjson.h>

/// Any struct with `fields(visit, value)` as JSON and back. Heavy to include: for .cpp files that encode and decode.
namespace samvirke {

namespace od = simdjson::ondemand;

template <class T>
inline constexpr bool hasFields = requires(T &value)
{
    fields([](std::string_view, auto &) {}, value);
};

/// Writes fields; empty text, lists and names are left out.
struct Encoder
{
    json::Writer &out;

    template <class T>
    void operator()(std::string_view name, const T &value)
    {
        if constexpr (requires { value.empty(); }) {
            if (value.empty()) {
                return;
            }
        }
        out.key(name);
        write(value);
    }

    void write(const std::string &value) { out.text(value); }
    template <class Tag>
    void write(const Id<Tag> &value)
    {
        out.text(value.value);
    }
    void write(Ref value) { out.text(value.text()); }
    void write(bool value) { out.boolean(value); }
    void write(int value) { out.number(value); }
    void write(std::int64_t value) { out.number(value); }
    void write(Millis value) { out.number(value.count()); }
    template <NamedEnum E>
    void write(E value)
    {
        out.text(nameOf(value));
    }
    template <class T>
    void write(const std::vector<T> &values)
    {
        out.beginArray();
        for (const T &value : values) {
            write(value);
        }
        out.endArray();
    }
    template <class T>
    requires hasFields<const T>
    void write(const T &value)
    {
        out.beginObject();
        fields(*this, value);
        out.endObject();
    }
};

template <class T>
void writeObject(json::Writer &out, const T &value)
{
    Encoder{out}.write(value);
}

/// Reads one JSON value into one member; the first error stays.
class FieldReader
{
public:
    template <class T>
    void object(od::object object, T &into)
    {
        for (auto field : object) {
            std::string_view key;
            if (field.unescaped_key().get(key) != simdjson::SUCCESS) {
                return fail(CodecError::What::notJson, {});
            }
            bool known = false;
            fields(
                [&](std::string_view name, auto &member) {
                    if (!known && name == key) {
                        known = true;
                        od::value value;
                        if (field.value().get(value) != simdjson::SUCCESS || !read(value, member)) {
                            fail(CodecError::What::wrongType, name);
                        }
                    }
                },
                into);
            if (!known) {
                fail(CodecError::What::unknownField, key);
            }
            if (error) {
                return;
            }
        }
    }

    void fail(CodecError::What what, std::string_view where)
    {
        if (!error) {
            error = CodecError{what, std::string(where.substr(0, 64))};
        }
    }

    bool read(od::value value, std::string &into)
    {
        std::string_view text;
        if (value.get_string().get(text) != simdjson::SUCCESS) {
            return false;
        }
        into = text;
        return true;
    }
    template <class Tag>
    bool read(od::value value, Id<Tag> &into)
    {
        return read(value, into.value);
    }
    bool read(od::value value, Ref &into)
    {
        std::string_view text;
        if (value.get_string().get(text) != simdjson::SUCCESS) {
            return false;
        }
        const auto ref = Ref::fromText(text);
        into = ref.value_or(Ref{});
        return ref.has_value();
    }
    bool read(od::value value, bool &into) { return value.get_bool().get(into) == simdjson::SUCCESS; }
    bool read(od::value value, int &into)
    {
        std::int64_t number = 0;
        if (value.get_int64().get(number) != simdjson::SUCCESS || number < std::numeric_limits<int>::min() ||
            number > std::numeric_limits<int>::max()) {
            return false;
        }
        into = static_cast<int>(number);
        return true;
    }
    bool read(od::value value, std::int64_t &into) { return value.get_int64().get(into) == simdjson::SUCCESS; }
    bool read(od::value value, Millis &into)
    {
        std::int64_t number = 0;
        if (value.get_int64().get(number) != simdjson::SUCCESS) {
            return false;
        }
        into = Millis{number};
        return true;
    }
    template <NamedEnum E>
    bool read(od::value value, E &into)
    {
        std::string_view text;
        if (value.get_string().get(text) != simdjson::SUCCESS) {
            return false;
        }
        for (const auto &[v, name] : Names<E>::all) {
            if (name == text) {
                into = v;
                return true;
            }
        }
        return false;
    }
    template <class T>
    bool read(od::value value, std::vector<T> &into)
    {
        od::array array;
        if (value.get_array().get(array) != simdjson::SUCCESS) {
            return false;
        }
        into.clear();
        for (auto element : array) {
            od::value one;
            into.emplace_back();
            if (element.get(one) != simdjson::SUCCESS || !read(one, into.back())) {
                return false;
            }
        }
        return true;
    }
    template <class T>
    requires hasFields<T>
    bool read(od::value value, T &into)
    {
        od::object inner;
        if (value.get_object().get(inner) != simdjson::SUCCESS) {
            return false;
        }
        object(inner, into);
        return !error;
    }

    std::optional<CodecError> error;
};

/// The parser, and room for a document with the padding that the parser wants behind it.
class JsonBuffers
{
public:
    /// Opens @p json as one object.
    simdjson::error_code open(std::string_view json, od::document &document, od::object &object)
    {
        m_text.reserve(json.size() + simdjson::SIMDJSON_PADDING);
        m_text.assign(json);
        const simdjson::padded_string_view padded(m_text.data(), m_text.size(), m_text.capacity());
        if (const auto error = m_parser.iterate(padded).get(document)) {
            return error;
        }
        return document.get_object().get(object);
    }

    /// Reads the whole of @p json into @p into.
    template <class T>
    std::optional<CodecError> read(std::string_view json, T &into)
    {
        od::document document;
        od::object object;
        if (open(json, document, object) != simdjson::SUCCESS) {
            return CodecError{CodecError::What::notJson, {}};
        }
        FieldReader reader;
        reader.object(object, into);
        if (!reader.error && !atEnd(document)) {
            reader.fail(CodecError::What::notJson, {});
        }
        return reader.error;
    }

    /// True if nothing but white space is left.
    static bool atEnd(od::document &document)
    {
        const char *rest = nullptr;
        return document.current_location().get(rest) != simdjson::SUCCESS;
    }

private:
    od::parser m_parser;
    std::string m_text;
};

} // namespace samvirke
