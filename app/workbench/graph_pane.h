// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/live_table.h"
#include "plan/plan_graph.h"
#include "report/words.h"
#include "session/scenario_document.h"
#include "workbench/command.h"

#include <QScrollArea>
#include <QTimer>

class QLabel;
class QStackedWidget;
class QToolButton;

namespace samvirke {

class LiveView;

/// What leads to what, drawn: a box for each inject, behind what it waits for. What can never come has cut corners, a
/// broken edge and says why.
class GraphView : public QScrollArea
{
    Q_OBJECT

public:
    GraphView(const Words &words, const ScenarioDocument &document, QWidget *parent = nullptr);

    void show(PlanGraph graph);
    /// The number of the node that is selected, and another.
    [[nodiscard]] std::size_t current() const { return m_current; }
    void setCurrent(std::size_t node);
    /// Where the box of a node stands, in the coordinates of widget().
    [[nodiscard]] QRect boxOf(std::size_t node) const;

signals:
    void chosen(std::size_t node);    ///< selected
    void activated(std::size_t node); ///< with Enter or a double click

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void paint(QPainter &painter, QRect part) const;
    void paintLink(QPainter &painter, const PlanLink &link) const;
    void paintNode(QPainter &painter, std::size_t node) const;
    [[nodiscard]] std::size_t nodeAt(QPoint at) const; ///< as many as there are: none
    [[nodiscard]] bool isKey(int key);
    void go(int across, int down);
    void tell();

    Words m_words;
    const ScenarioDocument &m_document;
    PlanGraph m_graph;
    QWidget *m_canvas;
    std::size_t m_current = 0;
    QSize m_box;
};

/// The drawing, and the same as a table.
class GraphPane : public QWidget
{
    Q_OBJECT

public:
    /// @p document outlives it.
    GraphPane(const Words &words, const ScenarioDocument &document, QWidget *parent = nullptr);

    [[nodiscard]] const PlanGraph &graph() const { return m_graph; }
    [[nodiscard]] GraphView *view() const { return m_view; }
    [[nodiscard]] LiveView *table() const { return m_table; }
    /// The inject that is selected in the list.
    void setCurrent(const InjectId &inject);
    [[nodiscard]] const std::vector<WindowCommand> &commands() const { return m_commands; }

signals:
    /// To be gone to.
    void picked(const samvirke::InjectId &inject);
    void choicePicked(const samvirke::BranchId &branch);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void make();
    void showTable(bool table);
    void pick(std::size_t node);

    Words m_words;
    const ScenarioDocument &m_document;
    PlanGraph m_graph;
    InjectId m_wanted; ///< is selected as soon as it is drawn
    QLabel *m_said;
    QToolButton *m_asTable;
    QStackedWidget *m_stack;
    GraphView *m_view;
    LiveTable *m_rows;
    LiveView *m_table;
    std::vector<WindowCommand> m_commands;
    QTimer m_soon;
    bool m_isOld = true;
};

} // namespace samvirke
