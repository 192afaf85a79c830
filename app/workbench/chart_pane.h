// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/debrief_tables.h"
#include "report/drawing.h"
#include "report/words.h"
#include "session/debrief_session.h"
#include "workbench/command.h"

#include <QWidget>

#include <functional>

class QHBoxLayout;
class QScrollArea;
class QStackedWidget;
class QToolButton;

namespace samvirke {

class DrawingView;
class EvidenceView;

/// A picture of the debrief and, in its place with Ctrl+T, the table with the same figures. What is picked in either is
/// proved by the session.
class ChartPane : public QWidget
{
    Q_OBJECT

public:
    struct Chart
    {
        QString title;
        QString file; ///< what its picture is called as a file, without an ending
        std::function<Drawing(bool dark)> drawing;
        std::function<EvidenceTable()> table;
        int stretched = 0;    ///< the table's column that gets the room there is
        bool isOfActs = true; ///< what has no entries was done by nobody; else the record cannot say
    };
    ChartPane(const Words &words, DebriefSession &session, Chart chart, QWidget *parent = nullptr);

    /// A control of the chart, above it.
    void addTool(QWidget *tool);
    /// Draws anew what has changed.
    void refresh();
    void showTable(bool table);
    [[nodiscard]] bool showsTable() const;
    /// Says again what is selected.
    void tell();
    /// The picture as others take it from the clipboard: pixels, and lines and letters.
    void copyPicture() const;
    void savePicture();
    /// What it can do, for keys and for looking up.
    [[nodiscard]] std::vector<WindowCommand> commands();

    [[nodiscard]] DrawingView &view() { return *m_view; }
    [[nodiscard]] EvidenceView &table() { return *m_table; }

signals:
    /// The table is shown, or not any more.
    void toggled(bool table);

private:
    Words m_words;
    DebriefSession &m_session;
    Chart m_chart;
    QHBoxLayout *m_tools;
    QToolButton *m_asTable;
    QStackedWidget *m_stack;
    QScrollArea *m_scroll;
    DrawingView *m_view;
    EvidenceView *m_table;
};

} // namespace samvirke
