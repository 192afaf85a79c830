// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/problem.h"
#include "report/words.h"
#include "session/scenario_document.h"

#include <QAbstractTableModel>

namespace samvirke {

/// What is wrong with a scenario and what to do about it, as it is now: errors first.
class ProblemList : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { severityColumn, textColumn, whereColumn, fixColumn, columns };

    /// @p document is open and outlives it.
    ProblemList(const Words &words, ScenarioDocument &document, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    [[nodiscard]] const Problem &problemAt(int row) const
    {
        return (*m_problems)[m_shown[static_cast<std::size_t>(row)]];
    }
    [[nodiscard]] int count(Severity severity) const;

    /// What can be done about it with one key, in a few words; empty: nothing.
    [[nodiscard]] QString fixText(int row) const;
    void fix(int row);
    /// Keeps a warning, with the author's reason.
    void accept(int row, const QString &reason);

signals:
    void shown();

private:
    void show();
    [[nodiscard]] QString answerableText(const Problem &problem) const;

    Words m_words;
    ScenarioDocument &m_document;
    std::shared_ptr<const std::vector<Problem>> m_problems;
    std::vector<std::size_t> m_shown; ///< of m_problems
};

} // namespace samvirke
