// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/document_table.h"
#include "models/plan_values.h"

namespace samvirke {

/// Any part of a scenario as a table to type in: of a list a row for each thing, with a column for each key; of one
/// thing a row for each key. What has keys of its own is opened in its place.
class PlanTable : public DocumentTable
{
    Q_OBJECT

public:
    enum ThingColumn { keyColumn, valueColumn }; ///< where one thing is shown

    /// @p document is open and outlives it.
    PlanTable(const Words &words, ScenarioDocument &document, QObject *parent = nullptr);

    void show(const PlanPath &path);
    [[nodiscard]] const PlanPath &path() const { return m_path; }
    [[nodiscard]] bool isList() const { return m_isList; }
    /// "Rounds › Seven minutes in › Urgency"
    [[nodiscard]] QString pathText() const;
    /// A thing may be missing until something is written into it.
    [[nodiscard]] bool canBeCleared() const { return samvirke::canBeCleared(scenario(), m_path); }
    void clearThing();

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

    /// The key that stands in a cell; null: none.
    [[nodiscard]] const PlanField *fieldAt(const QModelIndex &index) const;
    [[nodiscard]] QString helpAt(const QModelIndex &index) const;
    [[nodiscard]] QStringList choicesAt(const QModelIndex &index) const;
    /// Where a cell that opens leads to, or with @p whole the row; empty: nowhere.
    [[nodiscard]] PlanPath below(const QModelIndex &index, bool whole) const;
    [[nodiscard]] const Trigger *triggerAt(const QModelIndex &index) const;
    void setTrigger(const QModelIndex &index, const Trigger &trigger);
    /// Where typing begins.
    [[nodiscard]] QModelIndex firstCell(int row) const;

    /// Writes from @p at on, as spreadsheets do; below the last row become new things.
    void paste(const QMimeData &clipboard, const QModelIndex &at);

    /// Shows the place that @p path of a problem names. @returns the cell there
    QModelIndex goTo(const std::string &path);

signals:
    void pathChanged();

protected:
    [[nodiscard]] bool takesNew() const override { return m_isList; }
    [[nodiscard]] std::size_t count(const Scenario &scenario) const override;
    [[nodiscard]] RowsMoved moved(const Change &change, bool forward) const override;
    void insertInto(Scenario &scenario, std::size_t row) const override;
    void removeFrom(Scenario &scenario, const std::set<int> &rows) const override;
    void moveIn(Scenario &scenario, const std::set<std::size_t> &rows, std::size_t before) const override;
    [[nodiscard]] QString cellText(int row, int column) const override;
    bool type(Scenario &scenario, std::size_t row, int column, const QString &text) const override;
    [[nodiscard]] QString whyNot(const QModelIndex &index, const QString &text) const override;
    [[nodiscard]] QString newText() const override;
    [[nodiscard]] QString thingText(int row) const override;
    void follow() override;
    [[nodiscard]] std::optional<Place> placeOf(const Problem &problem) const override;
    [[nodiscard]] std::string nameAt(int row) const override;

private:
    void readPath();
    /// The thing that a cell belongs to, and the number of its key.
    [[nodiscard]] std::pair<PlanPath, std::size_t> keyOf(std::size_t row, int column) const;
    [[nodiscard]] std::size_t fieldNumber(int row, int column) const;

    PlanPath m_path;
    bool m_isList = false;
    std::vector<PlanField> m_fields;   ///< that are shown
    std::vector<std::size_t> m_number; ///< of each among all keys of the thing
    std::string m_named;               ///< the path as problems have it
    std::vector<std::string> m_names;  ///< of the things in the list
};

} // namespace samvirke
