// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/document_table.h"

#include <functional>
#include <vector>

namespace samvirke {

/// One column of a list of things.
struct ThingColumn
{
    QString name;
    std::function<QString(const Scenario &, std::size_t)> text;
    std::function<void(Scenario &, std::size_t, const QString &)> type; ///< what makes no sense changes nothing
    std::function<QStringList(const Scenario &)> choices = {};
};

/// A list of a scenario's things that are few and simple: agencies, seats, facts ...
struct ThingList
{
    QString name;
    std::string key; ///< of describe.h
    std::function<std::size_t(const Scenario &)> count;
    std::function<RowsMoved(const Change &, bool)> moved;
    std::function<void(Scenario &)> add;
    std::function<void(Scenario &, const std::set<int> &)> remove;
    std::function<void(Scenario &, const std::set<std::size_t> &, std::size_t)> move;
    std::function<std::string(const Scenario &, std::size_t)> nameAt;
    std::vector<ThingColumn> columns;
};

/// All that there are.
[[nodiscard]] std::vector<ThingList> thingLists(const Words &words);

/// Such a list as a table to type in.
class ThingTable : public DocumentTable
{
    Q_OBJECT

public:
    /// @p document is open and outlives it.
    ThingTable(const Words &words, ScenarioDocument &document, ThingList list, QObject *parent = nullptr);

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    [[nodiscard]] const ThingList &list() const { return m_list; }
    [[nodiscard]] QStringList choicesAt(const QModelIndex &index) const;

protected:
    [[nodiscard]] std::size_t count(const Scenario &scenario) const override { return m_list.count(scenario); }
    [[nodiscard]] RowsMoved moved(const Change &change, bool forward) const override
    {
        return m_list.moved(change, forward);
    }
    void insertInto(Scenario &scenario, std::size_t row) const override;
    void removeFrom(Scenario &scenario, const std::set<int> &rows) const override { m_list.remove(scenario, rows); }
    void moveIn(Scenario &scenario, const std::set<std::size_t> &rows, std::size_t before) const override
    {
        m_list.move(scenario, rows, before);
    }
    [[nodiscard]] QString cellText(int row, int column) const override;
    bool type(Scenario &scenario, std::size_t row, int column, const QString &text) const override;
    [[nodiscard]] QString newText() const override;
    [[nodiscard]] QString thingText(int row) const override { return cellText(row, 0); }
    [[nodiscard]] std::optional<Place> placeOf(const Problem &problem) const override;
    [[nodiscard]] std::string nameAt(int row) const override;

private:
    ThingList m_list;
};

} // namespace samvirke
