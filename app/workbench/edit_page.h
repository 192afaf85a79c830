// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/words.h"
#include "session/scenario_document.h"
#include "workbench/command.h"

#include <QTimer>
#include <QWidget>

#include <functional>
#include <memory>
#include <string>
#include <vector>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QMenu;
class QPushButton;
class QQuickWidget;
class QSplitter;
class QTabWidget;

namespace samvirke {

class EditDelegate;
class EditTable;
class GraphPane;
class InjectFilter;
class InjectPreview;
class Inspector;
class LiveTable;
class LiveView;
class MselGrid;
class PlanPane;
class PlanStripView;
class ProblemList;
class RoleMatrix;

/// A scenario to write: the list of injects as a spreadsheet, the role matrix, all of one inject, how seats will see
/// it, and what is wrong.
class EditPage : public QWidget
{
    Q_OBJECT

public:
    /// @p document is open.
    EditPage(const Words &words, std::shared_ptr<ScenarioDocument> document, QWidget *parent = nullptr);
    ~EditPage() override;

    [[nodiscard]] const std::shared_ptr<ScenarioDocument> &document() const { return m_document; }
    /// Asks first where something would be lost. @returns false if it is not saved
    bool save();
    void focusFilter();
    void focusNextPane();
    [[nodiscard]] const std::vector<WindowCommand> &commands() const { return m_commands; }

    [[nodiscard]] EditTable *grid() const { return m_grid; }
    [[nodiscard]] EditTable *matrix() const { return m_matrix; }
    [[nodiscard]] PlanPane *frame() const { return m_frame; }
    [[nodiscard]] GraphPane *graph() const { return m_graph; }
    [[nodiscard]] LiveView *problems() const { return m_problems; }
    [[nodiscard]] PlanStripView *strip() const { return m_strip; }
    [[nodiscard]] QTabWidget *below() const { return m_below; }
    [[nodiscard]] QTabWidget *tabs() const { return m_tabs; }

public slots:
    /// To the place where the selected problem stands.
    void goToProblem();
    void settleConflict();

signals:
    void rehearseAsked();
    void runAsked();

protected:
    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] QWidget *newHead();
    [[nodiscard]] QWidget *newGrid();
    [[nodiscard]] QWidget *newMatrix();
    [[nodiscard]] QWidget *newBelow();
    [[nodiscard]] QWidget *newProblems();
    void showReach();
    [[nodiscard]] QWidget *newSide();
    void gridKeys();
    void matrixKeys();
    QPushButton *newButton(const QString &text, const QString &help, const std::function<void()> &what);
    void key(EditTable *table, QKeyCombination keys, const QString &help, const std::function<void()> &what);
    void shortcut(const QKeySequence &keys, const QString &help, const std::function<void()> &what);
    void pasteIntoGrid(bool asRows);
    void retime(int minutes);
    void moveRows(int by);
    void showState();
    void showProblems();
    void followCurrent();
    void readPhases();
    [[nodiscard]] QWidget *mainOf(int tab) const;
    void tell(const QString &text);
    void addDrafts();
    void askRows();
    void askColumn();
    void renameColumn();
    void fillRowsMenu(QMenu *menu);
    void showExpectations(const InjectId &inject);
    void showMandate();
    [[nodiscard]] QWidget *newMandate();
    [[nodiscard]] QWidget *newPreview();
    void readSeats();
    void choosePreview();
    void askAgency();
    void askAcceptance();

    Words m_words;
    std::shared_ptr<ScenarioDocument> m_document;
    MselGrid *m_gridModel;
    RoleMatrix *m_matrixModel;
    ProblemList *m_problemModel;
    InjectPreview *m_preview;
    InjectFilter *m_shown;
    EditTable *m_grid = nullptr, *m_matrix = nullptr;
    EditDelegate *m_gridDelegate = nullptr, *m_matrixDelegate = nullptr;
    PlanPane *m_frame;
    GraphPane *m_graph;
    LiveView *m_problems = nullptr, *m_measures = nullptr;
    LiveTable *m_reach = nullptr;
    PlanStripView *m_strip = nullptr;
    QTabWidget *m_below = nullptr;
    QTimer m_reachSoon;
    Inspector *m_inspector = nullptr;
    QQuickWidget *m_previewPane = nullptr;
    QTabWidget *m_tabs = nullptr;
    QSplitter *m_wide, *m_high;
    QLabel *m_title = nullptr, *m_state = nullptr, *m_counts = nullptr, *m_found = nullptr, *m_readers = nullptr,
           *m_news = nullptr;
    QPushButton *m_undo = nullptr, *m_redo = nullptr, *m_save = nullptr, *m_fix = nullptr, *m_accept = nullptr;
    QLineEdit *m_filter = nullptr;
    QLineEdit *m_mandate = nullptr;
    QComboBox *m_phase = nullptr, *m_seatShown = nullptr, *m_themeShown = nullptr;
    QCheckBox *m_ripple = nullptr;
    std::vector<WindowCommand> m_commands;
    QTimer m_newsTimer;
    bool m_laidOut = false;
    int m_problemRow = -1, m_mandateSession = 0;
};

} // namespace samvirke
