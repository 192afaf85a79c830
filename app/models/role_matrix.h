// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/document_table.h"

namespace samvirke {

namespace exchange {
struct RoleSheet;
}

/// Who answers for what: a row for each task, a column for each agency, letters to type.
class RoleMatrix : public DocumentTable
{
    Q_OBJECT

public:
    /// Columns around those of the agencies.
    enum Before { titleColumn, firstAgency };
    enum After { targetColumn, shareColumn, weightColumn, objectivesColumn, checkColumn, columnsAfter };

    /// @p document is open and outlives it.
    RoleMatrix(const Words &words, ScenarioDocument &document, QObject *parent = nullptr);

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

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
    /// What a trainee of the agency reads of the task under "my mandate".
    [[nodiscard]] QString mandateAt(const QModelIndex &index) const;
    /// @param session while it is typed: steps of one are one
    void setMandate(const QModelIndex &index, const QString &text, const QString &session = {});
    void addAgency(const QString &name);
    /// Writes from @p at on; in the last row a list of tasks becomes new rows. A matrix with the agencies above it is
    /// laid over this one wherever it is pasted: rows that are there by their titles, others as new ones.
    /// @returns what became of it, as a sentence; empty: it stands as it was
    QString paste(const QMimeData &clipboard, const QModelIndex &at);

protected:
    [[nodiscard]] std::size_t count(const Scenario &scenario) const override { return scenario.tasks.size(); }
    [[nodiscard]] RowsMoved moved(const Change &change, bool forward) const override;
    void insertInto(Scenario &scenario, std::size_t row) const override;
    void removeFrom(Scenario &scenario, const std::set<int> &rows) const override;
    void moveIn(Scenario &scenario, const std::set<std::size_t> &rows, std::size_t before) const override;
    [[nodiscard]] QString cellText(int row, int column) const override;
    bool type(Scenario &scenario, std::size_t row, int column, const QString &text) const override;
    [[nodiscard]] QString newText() const override;
    [[nodiscard]] QString thingText(int row) const override { return cellText(row, titleColumn); }
    void follow() override;
    [[nodiscard]] std::optional<Place> placeOf(const Problem &problem) const override;
    [[nodiscard]] std::string nameAt(int row) const override { return taskAt(row).value; }

private:
    [[nodiscard]] QString leftOutText(const QStringList &wrong) const;
    [[nodiscard]] QString pastedText(const exchange::RoleSheet &sheet, int added) const;
    [[nodiscard]] int afterColumn(int column) const; ///< -1: an agency's, or the title

    std::vector<AgencyId> m_agencies;
    std::optional<PhaseId> m_phase;
};

/// Where in the matrix a problem stands.
struct MatrixPlace
{
    TaskId task;
    AgencyId agency; ///< empty: the row
};
[[nodiscard]] std::optional<MatrixPlace> matrixPlace(const Problem &problem);

} // namespace samvirke
