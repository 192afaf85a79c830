// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "play/commands.h"
#include "play/events.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include <tl/expected.hpp>

/// Events and commands as JSON: the same in the journal, on the wire and in the log. Names stand in describe_events.h.
/// Empty text, lists and names are left out; what is left out has the value of a new struct.
namespace samvirke {

/// Of event bodies. A body of an older version is lifted when it is read, never rewritten.
inline constexpr int bodyVersion = 1;

struct CodecError
{
    enum class What : std::uint8_t {
        notJson,
        unknownKind,
        newerVersion,
        unknownField,
        wrongType,
        badValue,
    } what{};
    std::string where; ///< field or kind
};

[[nodiscard]] std::optional<Kind> kindNamed(std::string_view name);

[[nodiscard]] std::string encodeBody(const Event &event);
[[nodiscard]] std::string encodeHappened(const Happened &happened);
[[nodiscard]] std::string encodeProposal(const Proposal &proposal);

/// Reads what the encode functions wrote. Keeps its buffers, so one decoder per thread and many calls are quick.
class Decoder
{
public:
    Decoder();
    ~Decoder();
    Decoder(Decoder &&) noexcept;
    Decoder &operator=(Decoder &&) noexcept;

    [[nodiscard]] tl::expected<Event, CodecError> body(Kind kind, std::int64_t version, std::string_view json);
    [[nodiscard]] tl::expected<Happened, CodecError> happened(std::string_view json);
    [[nodiscard]] tl::expected<Proposal, CodecError> proposal(std::string_view json);

private:
    struct Buffers;
    std::unique_ptr<Buffers> m_buffers;
};

} // namespace samvirke
