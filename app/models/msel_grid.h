// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/document_table.h"
#include "models/inject_fields.h"
#include "models/live_table.h"
#include "models/pasted.h"

#include <QColor>

namespace samvirke {

/// The list of injects as a spreadsheet.
class MselGrid : public DocumentTable
{
    Q_OBJECT

public:
    enum Role {
        FieldRole = LiveTable::SaidRole + 1, ///< InjectField; -1 for a column of the author's own
        NewRowRole,                          ///< the last row
        SeparatorRole,                       ///< what begins with the row: a heading, a phase; an empty text: nothing
        TagRole                              ///< the colour that it is marked with
    };

    /// @p document is open and outlives it.
    MselGrid(const Words &words, ScenarioDocument &document, QObject *parent = nullptr);

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    [[nodiscard]] InjectId injectAt(int row) const;
    [[nodiscard]] int rowOf(const InjectId &inject) const; ///< -1: none
    [[nodiscard]] int columnOf(InjectField field) const { return static_cast<int>(field); }
    [[nodiscard]] const QStringList &ownColumns() const { return m_own; }

    /// True if one of its texts, or whom it goes to, has these words.
    [[nodiscard]] bool matches(int row, const QString &words) const;

    void addColumn(const QString &name);
    /// @returns false if the name is taken or none
    bool renameColumn(const QString &from, const QString &to);
    void removeColumn(const QString &name);
    /// The name of a column of the author's own; empty: it is another.
    [[nodiscard]] QString ownColumnAt(int column) const { return m_own.value(column - gridFields); }
    /// Marks rows with the colour number @p tag, or with none.
    void mark(const std::set<int> &rows, std::optional<std::size_t> tag);
    /// @returns the row of the first copy
    int duplicate(const std::set<int> &rows);
    void retime(const std::set<int> &rows, Millis by, bool ripple);
    void orderByTime();

    /// The rectangle that holds @p cells. Whole rows can be pasted with all that is in them.
    void copy(const QModelIndexList &cells, QMimeData &clipboard) const override;
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

protected:
    [[nodiscard]] std::size_t count(const Scenario &scenario) const override { return scenario.injects.size(); }
    [[nodiscard]] RowsMoved moved(const Change &change, bool forward) const override;
    void insertInto(Scenario &scenario, std::size_t row) const override;
    void removeFrom(Scenario &scenario, const std::set<int> &rows) const override;
    void moveIn(Scenario &scenario, const std::set<std::size_t> &rows, std::size_t before) const override;
    [[nodiscard]] QString cellText(int row, int column) const override;
    bool type(Scenario &scenario, std::size_t row, int column, const QString &text) const override;
    [[nodiscard]] QString newText() const override;
    [[nodiscard]] QString thingText(int row) const override;
    void follow() override;
    [[nodiscard]] std::optional<Place> placeOf(const Problem &problem) const override;
    [[nodiscard]] std::string nameAt(int row) const override { return injectAt(row).value; }

private:
    void readSeparators();
    [[nodiscard]] std::set<InjectId> injectsAt(const std::set<int> &rows) const;

    QStringList m_own;
    std::vector<QString> m_separators; ///< of each row
    std::map<QString, QColor> m_tags;  ///< by what is written for them, in any language
};

/// Where in the grid a problem stands.
struct GridPlace
{
    InjectId inject;
    InjectField field = InjectField::title;
};
[[nodiscard]] std::optional<GridPlace> gridPlace(const Problem &problem);

} // namespace samvirke
