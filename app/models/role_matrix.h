// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/live_table.h"
#include "session/scenario_document.h"

#include <QAbstractTableModel>

#include <map>
#include <set>

class QMimeData;

namespace samvirke {

/// Who answers for what: a row for each task, a column for each agency, letters to type. A last row takes a new task.
class RoleMatrix : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// Columns around those of the agencies.
    enum Before { titleColumn, firstAgency };
    enum After { targetColumn, shareColumn, weightColumn, objectivesColumn, checkColumn, columnsAfter };

    /// @p document is open and outlives it.
    RoleMatrix(const Words &words, ScenarioDocument &document, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

    [[nodiscard]] bool isNewRow(int row) const { return row == rowCount() - 1; }
    [[nodiscard]] bool isRole(const QModelIndex &index) const;
    [[nodiscard]] TaskId taskAt(int row) const;
    [[nodiscard]] int rowOf(const TaskId &task) const; ///< -1: none
    [[nodiscard]] int columnOf(const AgencyId &agency) const;
    [[nodiscard]] AgencyId agencyAt(int column) const;

    /// Shows and edits the roles of one phase, or with none those of all.
    void setPhase(const std::optional<PhaseId> &phase);
    [[nodiscard]] const std::optional<PhaseId> &phase() const { return m_phase; }

    /// A letter pressed on a cell: R, A, C, I, S come and go, ? marks it contested, - empties it. @returns false for
    /// others
    bool press(const QModelIndexList &cells, QChar letter);
    int insertTask(int row); ///< @returns its row
    void remove(const std::set<int> &rows);
    int move(const std::set<int> &rows, int by);
    void fillDown(const QModelIndexList &cells);
    void clear(const QModelIndexList &cells);
    void addAgency(const QString &name);
    void copy(const QModelIndexList &cells, QMimeData &clipboard) const;
    /// Writes from @p at on. In the last row a list of tasks, or a matrix with the agencies above it, becomes new rows.
    void paste(const QMimeData &clipboard, const QModelIndex &at);

    void setProblems(const std::vector<Problem> &problems);

private:
    void before(const Change &change, bool forward);
    void after();
    [[nodiscard]] int afterColumn(int column) const; ///< -1: an agency's, or the title
    [[nodiscard]] QString cellText(int row, int column) const;
    void type(Scenario &scenario, std::size_t row, int column, const QString &text) const;
    void edit(const QString &what, const std::function<void(Scenario &)> &how);

    struct Trouble
    {
        Severity worst = Severity::info;
        QStringList texts;
    };

    Words m_words;
    ScenarioDocument &m_document;
    std::vector<AgencyId> m_agencies;
    std::optional<PhaseId> m_phase;
    int m_inserting = 0, m_removing = 0;
    std::map<std::string, std::map<std::string, Trouble>> m_troubles; ///< by task, then agency; empty: of the row
};

/// Where in the matrix a problem stands.
struct MatrixPlace
{
    TaskId task;
    AgencyId agency; ///< empty: the row
};
[[nodiscard]] std::optional<MatrixPlace> matrixPlace(const Problem &problem);

} // namespace samvirke
