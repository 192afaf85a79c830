// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/debrief_view.h"

#include "plan/lookup.h"
#include "report/debrief_text.h"
#include "session/settings.h"
#include "workbench/evidence_view.h"
#include "workbench/filter_bar.h"
#include "workbench/findings_pane.h"
#include "workbench/improvement_pane.h"
#include "workbench/report_pane.h"
#include "workbench/timeline_pane.h"

#include <QApplication>
#include <QLabel>
#include <QShortcut>
#include <QSplitter>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace samvirke {

namespace {

constexpr auto layoutKey = "debrief";

QLabel *textLabel(double size = 1, bool bold = false)
{
    auto *label = new QLabel;
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * size);
    font.setBold(bold);
    label->setFont(font);
    return label;
}

} // namespace

DebriefView::DebriefView(const Words &words, DebriefSession &session, QWidget *parent)
    : QWidget(parent),
      m_words(words),
      m_session(session),
      m_title(textLabel(1.5, true)),
      m_facts(textLabel()),
      m_sentence(textLabel(1.1)),
      m_splitter(new QSplitter),
      m_tabs(new QTabWidget),
      m_shown(words, session),
      m_filter(new FilterBar(words, m_shown)),
      m_timeline(new TimelinePane(words, session, m_shown)),
      m_proofTitle(textLabel(1, true)),
      m_hidden(textLabel()),
      m_all(new QToolButton),
      m_entries(new EvidenceView(words, words("Debrief", "Entries"), 3))
{
    m_entries->setObjectName(QStringLiteral("entries"));
    m_tabs->setAccessibleName(m_words("Debrief", "What is judged"));
    addTable(m_words("Debrief", "Measures"), 0, [this] { return measureTable(m_words, m_session.debrief()); });
    addEvaluation();
    addTable(m_words("Debrief", "Tasks"), 0,
             [this] { return taskTable(m_words, m_session.scenario(), m_session.debrief()); });
    addTable(m_words("Debrief", "Roles"), 0,
             [this] { return roleTable(m_words, m_session.scenario(), m_session.debrief()); });

    addPane(m_timeline, m_words("Debrief", "Timeline"));
    m_report = new ReportPane(m_words, m_session);
    addPane(m_report, m_words("Debrief", "Report"));
    connect(m_report, &ReportPane::saveAsked, this, &DebriefView::saveAsked);
    connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_T), this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut),
            &QShortcut::activated, this, [this] {
                m_tabs->setCurrentWidget(m_timeline);
                m_timeline->showAsTable(!m_timeline->isTable());
            });
    connect(&m_shown, &DebriefFilter::changed, this, &DebriefView::showEntries);

    m_all->setText(m_words("Debrief", "All entries"));
    m_all->setCheckable(true);
    m_all->setToolTip(m_words("Debrief", "Show the whole record, not only what proves the selection"));
    m_all->setFocusPolicy(Qt::StrongFocus);
    connect(m_all, &QToolButton::toggled, this, &DebriefView::showEntries);

    connect(m_entries, &EvidenceView::selected, this, [this](const QString &, const std::vector<std::int64_t> &which) {
        const Entry *entry = which.empty() || !m_entries->hasFocus() ? nullptr : m_session.entry(which.front());
        if (entry != nullptr) {
            m_session.setMoment(entry->happened.at);
        }
    });

    auto *proof = new QWidget;
    auto *proofLayout = new QVBoxLayout(proof);
    proofLayout->setContentsMargins(0, 0, 0, 0);
    auto *tools = new QHBoxLayout;
    tools->addWidget(m_proofTitle, 1);
    tools->addWidget(m_all);
    proofLayout->addLayout(tools);
    proofLayout->addWidget(m_hidden);
    proofLayout->addWidget(m_entries, 1);

    m_splitter->addWidget(m_tabs);
    m_splitter->addWidget(proof);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setSizes({720, 480});
    m_splitter->restoreState(Settings::layout(QString::fromLatin1(layoutKey)));

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_title);
    layout->addWidget(m_facts);
    layout->addWidget(m_sentence);
    layout->addWidget(m_filter);
    layout->addWidget(m_splitter, 1);

    connect(m_tabs, &QTabWidget::currentChanged, this, &DebriefView::followTab);
    connect(&m_session, &DebriefSession::proofChanged, this, &DebriefView::showProof);
    connect(&m_session, &DebriefSession::judged, this, [this] {
        showFacts();
        showTables();
    });
    showFacts();
    showTables();
    applyColours();
    followTab();
    m_tabs->currentWidget()->setFocus();
}

DebriefView::~DebriefView()
{
    Settings::setLayout(QString::fromLatin1(layoutKey), m_splitter->saveState());
    m_tabs->blockSignals(true); // nobody looks any more
    delete m_timeline;          // before what it shows
    delete m_filter;
}

void DebriefView::addPane(QWidget *pane, const QString &title)
{
    if (pane->accessibleName().isEmpty()) {
        pane->setAccessibleName(title);
    }
    m_tabs->addTab(pane, title);
}

void DebriefView::addTable(const QString &title, int stretched, std::function<EvidenceTable()> rows)
{
    auto *view = new EvidenceView(m_words, title, stretched);
    m_tables.push_back({view, std::move(rows)});
    addPane(view, title);
    connect(view, &EvidenceView::selected, this,
            [this, view](const QString &what, const std::vector<std::int64_t> &entries) {
                if (m_tabs->currentWidget() == view) {
                    m_session.prove(what, entries);
                }
            });
}

/// What is thought about the exercise: each step is kept at once, and can be undone from every pane.
void DebriefView::addEvaluation()
{
    m_findings = new FindingsPane(m_words, m_session);
    m_plan = new ImprovementPane(m_words, m_session);
    addPane(m_findings, m_words("Debrief", "Findings"));
    addPane(m_plan, m_words("Debrief", "Improvement plan"));
    connect(m_findings, &FindingsPane::actionMade, m_plan, [this] {
        m_tabs->setCurrentWidget(m_plan);
        m_plan->showNewest();
    });
    const auto shortcut = [this](const QKeySequence &keys, const std::function<void()> &what) {
        auto *key = new QShortcut(keys, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
        connect(key, &QShortcut::activated, this, what);
    };
    shortcut(QKeySequence::Undo, [this] { m_session.undo(); });
    shortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_Z, [this] { m_session.redo(); });
    shortcut(Qt::CTRL | Qt::Key_Y, [this] { m_session.redo(); });
    shortcut(Qt::CTRL | Qt::ALT | Qt::Key_F, [this] { addFinding(); });
}

void DebriefView::addFinding()
{
    const std::optional<DebriefSession::Proof> proof = m_session.proof(); // as it was, before the tab tells its own
    m_tabs->setCurrentWidget(m_findings);
    if (proof) {
        m_session.prove(proof->what, proof->entries);
    } else {
        m_session.proveNothing();
    }
    m_findings->addOwn();
}

void DebriefView::showFacts()
{
    const Scenario &scenario = m_session.scenario();
    const Debrief &debrief = m_session.debrief();
    m_title->setText(m_words("Debrief", "Debrief: %1").with({fromUtf8(scenario.title)}));
    QStringList facts;
    if (const Variant *variant = samvirke::find(scenario.variants, debrief.variant)) {
        facts += fromUtf8(variant->title);
    }
    if (!debrief.team.empty()) {
        facts += m_words("Debrief", "simulated seats, team “%1”").with({fromUtf8(debrief.team)});
    }
    facts += timeText(debrief.length);
    facts += m_words("Debrief", "%n entries", nullptr, int(debrief.entries));
    if (!debrief.ended) {
        facts += m_words("Debrief", "The exercise has not ended: figures are those so far.");
    }
    m_facts->setText(facts.join(QStringLiteral(" · ")));
    m_sentence->setText(taskSentence(m_words, debrief.tasks));
}

void DebriefView::showTables()
{
    for (const Table &table : m_tables) {
        table.view->show(table.rows());
    }
}

void DebriefView::applyColours()
{
    m_timeline->applyColours();
}

void DebriefView::followTab()
{
    if (auto *table = dynamic_cast<EvidenceView *>(m_tabs->currentWidget())) {
        table->tell();
    } else if (m_tabs->currentWidget() == m_findings) {
        m_findings->tell();
    } else {
        m_session.proveNothing();
    }
}

void DebriefView::showProof()
{
    const auto &proof = m_session.proof();
    if (!proof) {
        m_proofTitle->setText(
            m_words("Debrief", "All entries. Click a mark of the timeline to see the entry behind it."));
    } else {
        m_proofTitle->setText(proof->what.isEmpty() ? m_words("Debrief", "Nothing went against the plan.")
                              : proof->entries.empty()
                                  ? m_words("Debrief", "%1: nobody did anything.").with({proof->what})
                                  : m_words("Debrief", "Entries that prove it: %1").with({proof->what}));
        const QSignalBlocker quiet(m_all);
        m_all->setChecked(false);
    }
    showEntries();
}

void DebriefView::showEntries()
{
    const auto &proof = m_session.proof();
    std::vector<std::int64_t> which;
    if (proof && !m_all->isChecked()) { // whatever kind it is: what proves something is not left out for that
        std::ranges::copy_if(proof->entries, std::back_inserter(which),
                             [this](std::int64_t entry) { return m_shown.holds(entry); });
    } else {
        which = m_shown.shown();
    }
    const auto hidden = proof && !m_all->isChecked() ? static_cast<int>(proof->entries.size() - which.size()) : 0;
    m_hidden->setVisible(hidden > 0);
    m_hidden->setText(m_words("Debrief", "%n entries are left out by the filter.", nullptr, hidden));
    m_entries->show(entryTable(m_words, m_session.scenario(), m_session.entries(), &which, {}));
}

Report DebriefView::report()
{
    return m_report->finished();
}

void DebriefView::focusFilter()
{
    m_filter->begin();
}

std::vector<WindowCommand> DebriefView::commands() const
{
    std::vector<WindowCommand> all;
    for (const WindowCommand &command : m_timeline->commands()) {
        all.push_back({command.keys, m_words("Debrief", "Timeline: %1").with({command.what}), [this, command] {
                           m_tabs->setCurrentWidget(m_timeline);
                           m_timeline->setFocus();
                           command.run();
                       }});
    }
    return all;
}

void DebriefView::focusNextPane()
{
    QWidget *shown = m_tabs->currentWidget();
    if (shown->isAncestorOf(QApplication::focusWidget()) || shown == QApplication::focusWidget()) {
        m_entries->setFocus(Qt::ShortcutFocusReason);
    } else {
        shown->setFocus(Qt::ShortcutFocusReason);
    }
}

} // namespace samvirke
