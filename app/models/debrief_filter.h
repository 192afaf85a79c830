// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/mark_query.h"
#include "report/entry_text.h"
#include "session/debrief_session.h"

#include <QObject>

#include <array>
#include <optional>

namespace samvirke {

/// Which entries of a debrief are looked at: those of the chosen kinds that a typed query holds for. Every pane asks
/// here. It is remembered for each exercise.
class DebriefFilter : public QObject
{
    Q_OBJECT

public:
    /// @p session must outlive it.
    DebriefFilter(const Words &words, const DebriefSession &session, QObject *parent = nullptr);

    [[nodiscard]] const DebriefLanes &lanes() const { return m_lanes; }

    [[nodiscard]] const QString &text() const { return m_text; }
    /// What is wrong with the text, in words; empty: nothing. What cannot be read filters nothing out.
    [[nodiscard]] const QString &problem() const { return m_problem; }
    void setText(const QString &text);
    [[nodiscard]] bool shows(MarkGroup group) const { return m_groups[static_cast<std::size_t>(group)]; }
    void setShown(MarkGroup group, bool shown);

    /// By kind and query.
    [[nodiscard]] bool shows(const DebriefMark &mark) const
    {
        return m_shown[static_cast<std::size_t>(mark.entry - 1)];
    }
    /// By the query alone: evidence is not left out for its kind.
    [[nodiscard]] bool holds(std::int64_t entry) const { return m_holds[static_cast<std::size_t>(entry - 1)]; }
    /// Numbers of the entries that are shown, in order.
    [[nodiscard]] std::vector<std::int64_t> shown() const;

    /// What the entry says, as people read it; kept, for it is asked often.
    [[nodiscard]] const QString &said(std::int64_t entry) const;
    [[nodiscard]] QString who(std::int64_t entry) const;

signals:
    void changed();

private:
    void read();
    void choose();
    void keep() const;

    Words m_words;
    const DebriefSession &m_session;
    DebriefLanes m_lanes;
    EntryText m_entryText;
    QString m_text, m_problem;
    MarkQuery m_query;
    std::array<bool, markGroupCount> m_groups{true, true, true, true, true, false};
    std::vector<bool> m_holds, m_shown;    ///< by entry
    mutable std::vector<QString> m_said;   ///< as far as asked for
    mutable std::vector<QString> m_sought; ///< the same to look in: with who, in lower case
};

} // namespace samvirke
