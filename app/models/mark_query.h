// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/debrief_lanes.h"

#include <functional>
#include <set>

#include <tl/expected.hpp>

namespace samvirke {

/// What somebody looks for in a record, as they type it:
///
///     seat:HE1 agency:police kind:decision task:cordon objective:2 channel:tg1 inject:7 "free text" -kind:read
///
/// All has to hold, but of several values for one word any; what a minus stands before must not hold.
class MarkQuery
{
public:
    MarkQuery() = default; ///< everything

    /// Reads @p text. @returns what is wrong with it, in words, if anything is
    [[nodiscard]] static tl::expected<MarkQuery, QString> read(const Words &words, const Scenario &scenario,
                                                               const QString &text);
    /// The words that stand before a colon, for who asks what can be typed.
    [[nodiscard]] static QStringList fields();

    [[nodiscard]] bool isEmpty() const { return m_clauses.empty(); }
    /// @param said gives the text that people read of the entry; asked only if some is looked for
    [[nodiscard]] bool holds(const Scenario &scenario, std::span<const Entry> entries, const DebriefLanes &lanes,
                             const DebriefMark &mark, const std::function<const QString &()> &said) const;

private:
    enum class Field : std::uint8_t { text, seat, agency, kind, task, objective, channel, inject };
    struct Clause
    {
        Field field = Field::text;
        bool negated = false;
        QString text = {};              ///< lower case
        std::set<std::string> ids = {}; ///< any of them
        std::set<MarkKind> kinds = {};
    };
    class Reader;

    [[nodiscard]] static bool holds(const Clause &clause, const Scenario &scenario, std::span<const Entry> entries,
                                    const DebriefLanes &lanes, const DebriefMark &mark,
                                    const std::function<const QString &()> &said);

    std::vector<Clause> m_clauses;
};

} // namespace samvirke
