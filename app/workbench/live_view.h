// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/scenario.h"
#include "report/words.h"

#include <QStyledItemDelegate>
#include <QTableView>
#include <QTimer>

#include <functional>
#include <map>

namespace samvirke {

/// Draws cells of what is under way: symbols of agencies in front, headings across, colour for exceptions only.
class LiveDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// @p scenario must outlive it.
    LiveDelegate(const Scenario &scenario, QObject *parent) : QStyledItemDelegate(parent), m_scenario(&scenario) {}
    /// Another one, which must outlive it too.
    void setScenario(const Scenario &scenario) { m_scenario = &scenario; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const Scenario *m_scenario;
};

/// A table of what is under way: dense, calm, worked by keys of its own while it has the focus.
class LiveView : public QTableView
{
    Q_OBJECT

public:
    /// @param stretched the column that takes the room that is left
    LiveView(QAbstractItemModel *model, const Scenario &scenario, const Words &words, const QString &name,
             int stretched, QWidget *parent = nullptr);

    /// @p key does @p what while the table has the focus, before any shortcut of the window.
    void onKey(int key, std::function<void()> what) { m_keys[key] = std::move(what); }

    /// How many letters make a column wider; what is longer goes on in a second line.
    void setLongest(int letters) { m_longest = letters; }
    [[nodiscard]] int longest() const { return m_longest; }

    /// Of the current row; empty where there is none.
    [[nodiscard]] QString currentKey() const;
    void setCurrentKey(const QString &key);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void measure(int first, int last); ///< how high rows are

    int m_longest;
    QTimer m_soon;
    std::map<int, std::function<void()>> m_keys;
};

} // namespace samvirke
