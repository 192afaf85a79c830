// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "play/entry.h"
#include "report/words.h"

#include <map>
#include <span>

namespace samvirke {

/// Says in words what the entries of one exercise record. Only for those who may see the whole record: facilitators,
/// evaluators, instructors.
class EntryText
{
public:
    /// @p words and @p scenario must outlive it.
    EntryText(const Words &words, const Scenario &scenario, std::span<const Entry> entries);
    /// Those that follow may refer to @p entry.
    void add(const Entry &entry) { m_numbers.try_emplace(entry.happened.ref, entry.seq); }

    /// "took the task “Cordon”"
    [[nodiscard]] QString what(const Entry &entry) const;
    /// The seat and its agency, "the program" for what the host did by itself.
    [[nodiscard]] QString who(const Entry &entry) const;

private:
    const Words &m_words;
    const Scenario &m_scenario;
    std::map<Ref, std::int64_t> m_numbers; ///< of the first entry that a ref names
};

} // namespace samvirke
