// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/words.h"
#include "session/debrief_session.h"

#include <QAbstractTableModel>

namespace samvirke {

/// A day as people write it: "2026-12-01", "1.12.2026" or "01.12.26"; empty: nothing that is a day of the calendar.
[[nodiscard]] QString dayFromText(const QString &text);

/// The improvement plan as a table to type in. Each cell is one step of the evaluation, kept at once.
class ImprovementTable : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { issue, action, element, owner, contact, start, due, status, progress, finding, columns };

    /// @p session outlives it.
    ImprovementTable(const Words &words, DebriefSession &session, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// What the cell cannot be is told, and the cell stays as it was.
    [[nodiscard]] bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

    /// What can stand in a cell of @p column; none: anything.
    [[nodiscard]] QStringList choices(int column) const;
    /// What is still to be said: "2 items have no owner. ..."; empty: nothing.
    [[nodiscard]] QString missing() const;

signals:
    void refused(const QString &why);

private:
    void follow();
    [[nodiscard]] QString textOf(const Improvement &item, int column) const;

    Words m_words;
    DebriefSession &m_session;
    std::vector<Improvement> m_shown;
};

} // namespace samvirke
