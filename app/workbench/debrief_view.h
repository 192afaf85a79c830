// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/debrief_filter.h"
#include "report/debrief_tables.h"
#include "report/hot_wash_text.h"
#include "report/report.h"
#include "report/words.h"
#include "session/debrief_session.h"
#include "workbench/command.h"

#include <QWidget>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QSplitter;
class QTabWidget;
class QToolButton;

namespace samvirke {

class ChartPane;
class EvidenceView;
class FilterBar;
class FindingsPane;
class HotWashWindow;
class ImprovementPane;
class ReportPane;
class TimelinePane;

/// One exercise in its debrief: panes side by side in tabs, and beside them the entries that prove what is selected.
/// Every pane stands on the session alone, shows its moment, and says there what somebody selected.
class DebriefView : public QWidget
{
    Q_OBJECT

public:
    DebriefView(const Words &words, DebriefSession &session, QWidget *parent = nullptr);
    ~DebriefView() override;

    /// The report as it is chosen in its pane.
    [[nodiscard]] Report report();
    [[nodiscard]] ReportPane *reportPane() const { return m_report; }
    void focusFilter();
    /// Moves on to the next pane.
    void focusNextPane();
    /// Draws anew in the colours of the theme.
    void applyColours();
    /// The entries that prove what is selected stand below, for letters that need all of the width.
    void putProofBelow();
    /// The moments to talk about right away, for the room.
    void showHotWash();
    [[nodiscard]] HotWashWindow *hotWash() const { return m_hotWash.get(); }
    /// What can be done here, by the pane that is shown first.
    [[nodiscard]] std::vector<WindowCommand> commands();
    [[nodiscard]] TimelinePane &timeline() const { return *m_timeline; }
    [[nodiscard]] const DebriefFilter &shown() const { return m_shown; }
    [[nodiscard]] QTabWidget &tabs() { return *m_tabs; }

signals:
    /// Somebody wants to play on from the moment that is looked at, as a new take.
    void takeAsked();
    void saveAsked();

private:
    /// A table of the debrief as a tab of its own.
    void addTable(const QString &title, int stretched, std::function<EvidenceTable()> rows);
    void addPane(QWidget *pane, const QString &title);
    void addProfile();
    void addRoles();
    void addNetwork();
    void addUrgency();
    void addTravel();
    void addCollaboration();
    void addVoices();
    /// Puts @p parts below each other into a pane of their own.
    void addStack(const QString &title, const std::vector<QWidget *> &parts);
    /// A table that proves what is selected in it while it is looked at.
    EvidenceView *newTable(const QString &title, int stretched, std::function<EvidenceTable()> rows);
    [[nodiscard]] ChartPane *chart() const;
    [[nodiscard]] const InformationTravel *travel() const;
    void followMoment();
    /// Keeps what was said about a slide as a finding of one's own.
    void keepNote(int slide);
    /// Puts the controls for weights above @p pane.
    void addWeights(ChartPane &pane);
    void showWeight();
    void addEvaluation();
    /// Of what is selected, wherever that is.
    void addFinding();
    void showFacts();
    void showTables();
    void followTab();
    void showProof();
    void showEntries();
    [[nodiscard]] bool canKeep() const;
    [[nodiscard]] const Entry *selectedAct() const;
    /// Asks which task the selected act was about.
    void attribute();

    struct Table
    {
        EvidenceView *view;
        std::function<EvidenceTable()> rows;
    };

    Words m_words;
    DebriefSession &m_session;
    std::vector<Table> m_tables;
    QLabel *m_title, *m_facts, *m_sentence;
    QSplitter *m_splitter;
    QString m_layout; ///< the name under which the splitter's is kept
    QTabWidget *m_tabs;
    std::vector<ChartPane *> m_charts;
    ChartPane *m_network = nullptr, *m_travel = nullptr;
    QToolButton *m_overTime = nullptr;
    QComboBox *m_item = nullptr;
    std::optional<HotDeck> m_deck; ///< since the slides were first shown
    std::unique_ptr<HotWashWindow> m_hotWash;
    QComboBox *m_weighed = nullptr;
    QDoubleSpinBox *m_weight = nullptr;
    DebriefFilter m_shown;
    FilterBar *m_filter;
    TimelinePane *m_timeline;
    FindingsPane *m_findings = nullptr;
    ImprovementPane *m_plan = nullptr;
    ReportPane *m_report = nullptr;
    QLabel *m_proofTitle, *m_hidden;
    QToolButton *m_attribute;
    QToolButton *m_all;
    EvidenceView *m_entries;
};

} // namespace samvirke
