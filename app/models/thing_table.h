// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/scenario_document.h"

#include <QAbstractTableModel>

#include <functional>
#include <set>
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
    std::function<void(Scenario &)> add;
    std::function<void(Scenario &, std::size_t)> remove;
    std::vector<ThingColumn> columns;
};

/// All that there are.
[[nodiscard]] std::vector<ThingList> thingLists(const Words &words);

/// Such a list as a table to type in; a last row takes a new one.
class ThingTable : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// @p document is open and outlives it.
    ThingTable(const Words &words, ScenarioDocument &document, ThingList list, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

    [[nodiscard]] const ThingList &list() const { return m_list; }
    [[nodiscard]] QStringList choicesAt(const QModelIndex &index) const;
    [[nodiscard]] bool isNewRow(int row) const { return row == rowCount() - 1; }
    int add(); ///< @returns its row
    void remove(const std::set<int> &rows);

private:
    Words m_words;
    ScenarioDocument &m_document;
    ThingList m_list;
    int m_rows = 0;
};

} // namespace samvirke
