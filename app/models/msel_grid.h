// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/inject_fields.h"
#include "models/live_table.h"
#include "models/pasted.h"
#include "session/scenario_document.h"

#include <QAbstractTableModel>

#include <map>
#include <set>
#include <unordered_map>

class QMimeData;

namespace samvirke {

/// The list of injects as a spreadsheet: a row each, in the author's order, and a last one to type a new inject into.
/// Everything done to it is one step of the document.
class MselGrid : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        FieldRole = LiveTable::SaidRole + 1, ///< InjectField; -1 for a column of the author's own
        NewRowRole                           ///< the last row
    };

    /// @p document is open and outlives it.
    MselGrid(const Words &words, ScenarioDocument &document, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

    [[nodiscard]] bool isNewRow(int row) const { return row == rowCount() - 1; }
    [[nodiscard]] InjectId injectAt(int row) const;
    [[nodiscard]] int rowOf(const InjectId &inject) const; ///< -1: none
    [[nodiscard]] int columnOf(InjectField field) const { return static_cast<int>(field); }
    [[nodiscard]] const QStringList &ownColumns() const { return m_own; }

    /// True if one of its texts, or whom it goes to, has these words.
    [[nodiscard]] bool matches(int row, const QString &words) const;

    /// While a cell is typed into, what is committed is one step.
    void beginTyping();
    void endTyping();
    /// Takes back what was typed since.
    void cancelTyping();

    /// Adds an inject in front of @p row. @returns its row
    int insertInject(int row);
    void addColumn(const QString &name);
    void remove(const std::set<int> &rows);
    /// @returns the row of the first copy
    int duplicate(const std::set<int> &rows);
    /// What the topmost cell of each column says, in all below it.
    void fillDown(const QModelIndexList &cells);
    void clear(const QModelIndexList &cells);
    void retime(const std::set<int> &rows, Millis by, bool ripple);
    /// Up or down by one. @returns where the first one is now
    int move(const std::set<int> &rows, int by);
    void orderByTime();

    /// The rectangle that holds @p cells. Whole rows can be pasted with all that is in them.
    void copy(const QModelIndexList &cells, QMimeData &clipboard) const;
    /// All of it, with headings.
    void copyAll(QMimeData &clipboard) const;
    struct Pasted
    {
        int row = -1, column = 0, rows = 0, columns = 0; ///< where it stands now; row -1: nothing was pasted
        bool added = false;                              ///< as new rows
    };
    /// Writes into the cells from @p at on, as spreadsheets do; into the last row, or where @p asRows says so, the list
    /// becomes new injects, its columns told by their headings.
    Pasted paste(const QMimeData &clipboard, const QModelIndex &at, bool asRows);

private:
    void before(const Change &change, bool forward);
    void after(const Change &change, bool forward);
    [[nodiscard]] QStringList ownColumnsNow() const;
    [[nodiscard]] QString cellText(int row, int column) const;
    bool type(Scenario &scenario, std::size_t row, int column, const QString &text) const;
    [[nodiscard]] std::set<InjectId> injectsAt(const std::set<int> &rows) const;
    [[nodiscard]] QString stepName(int row, int column) const;
    void edit(const QString &what, const std::function<void(Scenario &)> &how);

    void readProblems();
    struct Trouble
    {
        Severity worst = Severity::info;
        std::vector<std::size_t> problems; ///< of m_problems
    };
    [[nodiscard]] QString textOf(const Trouble &trouble) const;

    Words m_words;
    ScenarioDocument &m_document;
    QStringList m_own;
    int m_typing = 0;
    bool m_isTyping = false;
    int m_inserting = 0, m_removing = 0; ///< rows, while the document changes
    bool m_resetting = false;
    std::shared_ptr<const std::vector<Problem>> m_problems;
    std::unordered_map<std::string, std::map<int, Trouble>> m_troubles; ///< by inject, then column; -1: of the row
};

/// Where in the grid a problem stands.
struct GridPlace
{
    InjectId inject;
    InjectField field = InjectField::title;
};
[[nodiscard]] std::optional<GridPlace> gridPlace(const Problem &problem);

} // namespace samvirke
