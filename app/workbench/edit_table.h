// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/words.h"
#include "workbench/live_view.h"

#include <QRect>
#include <QTableView>
#include <QTimer>

#include <functional>
#include <map>
#include <set>

class QCompleter;

namespace samvirke {

/// Completes the last of names that stand behind each other, of those in @p names.
[[nodiscard]] QCompleter *newNameCompleter(const QStringList &names, QObject *parent);

/// Cells that are typed into: draws them like other tables, and opens fields that know what can stand there.
class EditDelegate : public LiveDelegate
{
    Q_OBJECT

public:
    EditDelegate(const Words &words, const Scenario &scenario, QObject *parent)
        : LiveDelegate(scenario, parent), m_words(words)
    {}

    /// What can stand in a cell, for who has begun to type it; and whether names in it stand behind each other.
    std::function<QStringList(const QModelIndex &)> choices;
    /// Whether text of several lines stands in a cell, and whether it may be kept while it is typed.
    std::function<bool(const QModelIndex &)> isLong, isPlain;
    std::function<void()> begun, ended, cancelled;
    /// The colour that a cell is marked with; none: none.
    std::function<QColor(const QModelIndex &)> tag;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                                        const QModelIndex &index) const override;
    void destroyEditor(QWidget *editor, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;

protected:
    bool eventFilter(QObject *editor, QEvent *event) override;

private:
    Words m_words;
};

/// A table to write in, worked by keys as spreadsheets are.
class EditTable : public QTableView
{
    Q_OBJECT

public:
    EditTable(const Words &words, const QString &name, QWidget *parent = nullptr);

    /// @p keys do @p what while the table has the focus, before any shortcut of the window.
    void onKey(QKeyCombination keys, std::function<void()> what) { m_keys[keys.toCombined()] = std::move(what); }
    /// A character that is pressed on cells; true if that was all that it is for.
    std::function<bool(QChar)> pressed;

    /// Makes a row of the last one, before it is typed into; @returns the cell, of the model behind, that stands there
    /// then. No value where the row is one already.
    std::function<QModelIndex(const QModelIndex &)> makeRow;

    void setModel(QAbstractItemModel *model) override;
    /// What stands across the table above a row; an empty text: nothing.
    std::function<QString(const QModelIndex &)> separator;
    /// How much of a row that takes.
    [[nodiscard]] int separatorHeight(const QModelIndex &index) const;

    /// Selected cells of the model behind @p this, also where a filter stands between.
    [[nodiscard]] QModelIndexList chosen() const;
    [[nodiscard]] std::set<int> chosenRows() const;
    [[nodiscard]] QModelIndex chosenOne() const; ///< the current cell, of the model behind
    /// Makes the cell of the model behind current, alone or with those up to @p to.
    void choose(const QModelIndex &index, const QModelIndex &to = {});
    void editCell(const QModelIndex &index);

protected:
    void paintEvent(QPaintEvent *event) override;
    using QTableView::edit;
    bool edit(const QModelIndex &index, EditTrigger trigger, QEvent *event) override;
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void measure(); ///< how high rows are
    /// What was selected before the model was reset is selected again where it still is.
    void chooseAgain();

    [[nodiscard]] QModelIndex behind(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex shown(const QModelIndex &index) const;

    std::map<int, std::function<void()>> m_keys;
    QTimer m_soon;
    QRect m_chosen; ///< before the model was reset: columns and rows
};

} // namespace samvirke
