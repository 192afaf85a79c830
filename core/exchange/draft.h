// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/addressees.h"
#include "exchange/msel.h"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace samvirke::exchange {

/// A scenario in the making from another platform's file: names that fit, agencies and channels by what they are called
/// there, and what became of each row. Rows are counted from 1, in the order of the file.
class Draft
{
public:
    Draft();

    Scenario scenario;

    // ── rows ─────────────────────────────────────────────────────────────────────────────────────────────────────────
    void beginRow() { ++m_row; }
    /// Names what will be taken later, so that others can refer to it.
    void reserve(const std::string &key, const std::string &title);
    /// The inject that the file calls so, if it is reserved.
    [[nodiscard]] std::optional<InjectId> reserved(const std::string &key) const;
    /// The row at hand becomes @p inject. Its name is made from @p key (its id in the file) or its title.
    /// @returns the inject's name
    InjectId take(Inject inject, const std::string &key);
    void leaveOut(NoteKind why, const std::string &raw = {}, std::vector<std::string> args = {});
    void note(NoteKind kind, std::string raw = {}, std::vector<std::string> args = {});
    void noteRow(NoteKind kind, const std::string &raw = {}, std::vector<std::string> args = {});
    /// The name that take() would give.
    [[nodiscard]] static std::string nameFrom(const std::string &key, const std::string &title);

    // ── who and how ──────────────────────────────────────────────────────────────────────────────────────────────────
    /// An agency that the file lists, with a seat. @p key is what the file calls it elsewhere.
    void addAgency(const std::string &key, const std::string &name, const std::string &mandate = {});
    /// The agency with this key; one that the file does not list is made, and named among the notes. Nothing for a key
    /// that names nobody.
    std::optional<Party> party(const std::string &key);
    /// A party without a seat.
    Party outsider(const std::string &name);
    ChannelId channel(const std::string &name, Medium medium);

    // ── when ─────────────────────────────────────────────────────────────────────────────────────────────────────────
    /// Seconds since STARTEX; what no exercise can hold waits for the facilitator, with a note.
    Trigger at(double seconds, const std::string &raw);

    /// @param length zero: as long as the last planned inject asks for
    [[nodiscard]] Imported finish(const ImportOptions &options, const std::string &title, Millis length = {});

private:
    void breakCircles();
    [[nodiscard]] Millis plannedLength() const;

    std::uint32_t m_row = 0;
    bool m_warned = false;
    Imported m_out;
    FreshNames m_parties, m_injects, m_channels;
    std::map<std::string, AgencyId> m_agencies; ///< by key
    std::map<std::string, int> m_unknown;       ///< keys that the file does not explain, and how often they stand there
    std::map<std::string, ChannelId> m_channelIds;
    std::map<std::string, InjectId> m_reserved; ///< by key
    std::set<InjectId> m_used;                  ///< of these
};

} // namespace samvirke::exchange
