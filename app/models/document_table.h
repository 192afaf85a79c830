// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/scenario_document.h"

#include <QAbstractTableModel>

#include <map>
#include <set>
#include <unordered_map>

class QMimeData;

namespace samvirke {

/// Rows that come or go with a change: behind those in front of @c at.
struct RowsMoved
{
    int at = 0, inserted = 0, removed = 0;
};

/// Of the list at @p key of describe.h.
template <class T>
[[nodiscard]] RowsMoved movedIn(const Change &change, std::string_view key, bool forward)
{
    const auto pieces = change.pieces<T>(key);
    if (pieces.size() != 1) {
        return {};
    }
    const auto old = static_cast<int>((forward ? pieces[0].before : pieces[0].after).size());
    const auto now = static_cast<int>((forward ? pieces[0].after : pieces[0].before).size());
    return {static_cast<int>(pieces[0].at) + std::min(old, now), std::max(0, now - old), std::max(0, old - now)};
}

template <class T>
void eraseRows(std::vector<T> &list, const std::set<int> &rows)
{
    int at = 0;
    std::erase_if(list, [&](const T &) { return rows.contains(at++); });
}

/// The row of the thing with that name; -1: none.
template <class T, class Name>
[[nodiscard]] int rowNamed(const std::vector<T> &list, const Name &name)
{
    const auto it = std::ranges::find(list, name, &T::id);
    return it == list.end() ? -1 : static_cast<int>(it - list.begin());
}

/// A list of a scenario as a table to type in: a row for each thing, in the author's order, and a last one that takes a
/// new thing. Everything done to it is one step of the document; it follows the document's changes, whoever made them.
class DocumentTable : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// @p document is open and outlives it.
    DocumentTable(const Words &words, ScenarioDocument &document, QObject *parent);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

    [[nodiscard]] bool isNewRow(int row) const { return takesNew() && row == m_rows; }

    /// While a cell is typed into, what is committed is one step.
    void beginTyping();
    /// A row that was made to be typed into goes again where nothing that makes sense was typed.
    void endTyping();
    /// Takes back what was typed since, and the row that was made for it.
    void cancelTyping();

    /// Adds a thing in front of @p row. @returns its row
    int insert(int row);
    void remove(const std::set<int> &rows);
    /// Up or down by one. @returns where the first one is now
    int move(const std::set<int> &rows, int by);
    /// What the topmost cell of each column says, in all below it.
    void fillDown(const QModelIndexList &cells);
    void clear(const QModelIndexList &cells);
    /// The rectangle that holds @p cells.
    virtual void copy(const QModelIndexList &cells, QMimeData &clipboard) const;

signals:
    /// Something was typed or pasted that makes no sense there, as a sentence.
    void refused(const QString &why);

protected:
    /// Whether there is a last row for a new thing.
    [[nodiscard]] virtual bool takesNew() const { return true; }
    /// How many things there are.
    [[nodiscard]] virtual std::size_t count(const Scenario &scenario) const = 0;
    [[nodiscard]] virtual RowsMoved moved(const Change &change, bool forward) const = 0;
    virtual void insertInto(Scenario &scenario, std::size_t row) const = 0;
    virtual void removeFrom(Scenario &scenario, const std::set<int> &rows) const = 0;
    virtual void moveIn(Scenario &scenario, const std::set<std::size_t> &rows, std::size_t before) const = 0;

    [[nodiscard]] virtual QString cellText(int row, int column) const = 0;
    /// @returns false if it makes no sense; then nothing happened
    virtual bool type(Scenario &scenario, std::size_t row, int column, const QString &text) const = 0;
    /// Why @p text cannot stand in a cell, as a sentence.
    [[nodiscard]] virtual QString whyNot(const QModelIndex &index, const QString &text) const;
    /// What adding a thing is called, and what is called what is in it.
    [[nodiscard]] virtual QString newText() const = 0;
    [[nodiscard]] virtual QString thingText(int row) const = 0;
    /// The document has changed, and rows are right again.
    virtual void follow() {}

    /// Where a problem stands: the name of a thing, and a column, or -1 for all of it.
    struct Place
    {
        std::string name;
        int column = -1;
    };
    [[nodiscard]] virtual std::optional<Place> placeOf(const Problem &problem) const = 0;
    [[nodiscard]] virtual std::string nameAt(int row) const = 0; ///< empty: the last row
    void readProblems();
    struct Trouble
    {
        Severity worst = Severity::info;
        std::vector<std::size_t> problems; ///< of m_problems
    };
    /// What is wrong with a cell, or with column -1 with any of the row; null: nothing.
    [[nodiscard]] const Trouble *troubleAt(int row, int column) const;
    [[nodiscard]] QString textOf(const Trouble &trouble) const;

    [[nodiscard]] const Scenario &scenario() const { return m_document.scenario(); }
    void edit(const QString &what, const std::function<void(Scenario &)> &how) { m_document.edit(what, how); }
    void changeAll(const QList<int> &roles = {});
    /// Another list, or other columns.
    void reset(const std::function<void()> &how);

    Words m_words;
    ScenarioDocument &m_document;

private:
    void before(const Change &change, bool forward);
    void after();
    /// Steps of one session are one.
    [[nodiscard]] QString session() const;
    void takeBackMadeRow();

    int m_rows = 0;
    int m_typing = 0;
    bool m_isTyping = false;
    QString m_made;         ///< the step that made a row to be typed into; empty: none
    std::string m_madeName; ///< of the thing in it
    bool m_isFresh = false; ///< and nothing has been typed into it yet
    bool m_refused = false; ///< or what makes no sense
    RowsMoved m_moving;     ///< while the document changes
    std::shared_ptr<const std::vector<Problem>> m_problems;
    std::unordered_map<std::string, std::map<int, Trouble>> m_troubles; ///< by name of the thing, then column
};

} // namespace samvirke
