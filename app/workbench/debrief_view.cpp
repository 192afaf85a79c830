// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/debrief_view.h"

#include "debrief/facts.h"
#include "plan/lookup.h"
#include "report/debrief_drawings.h"
#include "report/debrief_text.h"
#include "report/entry_text.h"
#include "session/settings.h"
#include "workbench/attribute_dialog.h"
#include "workbench/chart_pane.h"
#include "workbench/compare_pane.h"
#include "workbench/evidence_view.h"
#include "workbench/filter_bar.h"
#include "workbench/findings_pane.h"
#include "workbench/hot_wash_window.h"
#include "workbench/improvement_pane.h"
#include "workbench/report_pane.h"
#include "workbench/timeline_pane.h"

#include <QApplication>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QScopeGuard>
#include <QScreen>
#include <QShortcut>
#include <QSplitter>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace samvirke {

namespace {

constexpr auto besideKey = "debrief", belowKey = "debrief-below";

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
      m_layout(QString::fromLatin1(besideKey)),
      m_tabs(new QTabWidget),
      m_shown(words, session),
      m_filter(new FilterBar(words, m_shown)),
      m_timeline(new TimelinePane(words, session, m_shown)),
      m_proofTitle(textLabel(1, true)),
      m_hidden(textLabel()),
      m_attribute(new QToolButton),
      m_all(new QToolButton),
      m_entries(new EvidenceView(words, words("Debrief", "Entries"), 3))
{
    m_entries->setObjectName(QStringLiteral("entries"));
    m_tabs->setAccessibleName(m_words("Debrief", "What is judged"));
    addProfile();
    addEvaluation();
    addTable(m_words("Debrief", "Tasks"), 0,
             [this] { return taskTable(m_words, m_session.scenario(), m_session.debrief()); });
    addRoles();
    addNetwork();
    addUrgency();
    addTravel();
    addCollaboration();
    addVoices();
    auto *takes = new ComparePane(m_words, m_session);
    connect(takes, &ComparePane::takeAsked, this, &DebriefView::takeAsked);
    connect(takes, &ComparePane::takesChanged, this, [this, takes] { m_timeline->setOthers(takes->takes()); });
    addPane(takes, m_words("Debrief", "Compare"));

    addPane(m_timeline, m_words("Debrief", "Timeline"));
    m_report = new ReportPane(m_words, m_session);
    addPane(m_report, m_words("Debrief", "Report"));
    connect(m_report, &ReportPane::saveAsked, this, &DebriefView::saveAsked);
    connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_T), this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut),
            &QShortcut::activated, this, [this] {
                if (ChartPane *pane = chart()) {
                    pane->showTable(!pane->showsTable());
                    return;
                }
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

    m_attribute->setText(m_words("Debrief", "Counts as …"));
    m_attribute->setToolTip(m_words("Debrief", "Say which task the selected act was really about (A)"));
    m_attribute->setFocusPolicy(Qt::StrongFocus);
    connect(m_attribute, &QToolButton::clicked, this, &DebriefView::attribute);
    connect(new QShortcut(QKeySequence(Qt::Key_A), m_entries, nullptr, nullptr, Qt::WidgetShortcut),
            &QShortcut::activated, this, &DebriefView::attribute);
    connect(m_entries, &EvidenceView::selected, this,
            [this] { m_attribute->setEnabled(selectedAct() != nullptr && canKeep()); });

    auto *proof = new QWidget;
    auto *proofLayout = new QVBoxLayout(proof);
    proofLayout->setContentsMargins(0, 0, 0, 0);
    auto *tools = new QHBoxLayout;
    tools->addWidget(m_proofTitle, 1);
    tools->addWidget(m_attribute);
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
    m_splitter->restoreState(Settings::layout(m_layout));

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
        showWeight();
        showEntries();
        if (m_hotWash == nullptr || !m_hotWash->isVisible()) {
            m_hotWash.reset(); // it looks at them
            m_deck.reset();    // chosen anew; notes are findings, and come back with their moments
        }
    });
    showFacts();
    showTables();
    applyColours();
    followTab();
    m_tabs->currentWidget()->setFocus();
}

DebriefView::~DebriefView()
{
    Settings::setLayout(m_layout, m_splitter->saveState());
    m_tabs->blockSignals(true); // nobody looks any more
    delete m_findings;          // they keep what was typed last
    delete m_report;
    delete m_timeline; // before what it shows
    delete m_filter;
}

void DebriefView::putProofBelow()
{
    m_layout = QString::fromLatin1(belowKey);
    m_splitter->setOrientation(Qt::Vertical);
    m_splitter->setSizes({700, 300}); // of a thousand
    m_splitter->restoreState(Settings::layout(m_layout));
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
    addPane(newTable(title, stretched, std::move(rows)), title);
}

EvidenceView *DebriefView::newTable(const QString &title, int stretched, std::function<EvidenceTable()> rows)
{
    auto *view = new EvidenceView(m_words, title, stretched);
    m_tables.push_back({view, std::move(rows)});
    connect(view, &EvidenceView::selected, this,
            [this, view](const QString &what, const std::vector<std::int64_t> &entries) {
                // of several in one pane the one that has the keys
                if (m_tabs->currentWidget() != view && !view->hasFocus()) {
                    return;
                }
                const EvidenceModel &shown = view->rows();
                const auto proves = [&](int row) { return !shown.entriesAt(shown.index(row, 0)).empty(); };
                bool any = shown.rowCount() == 0;
                for (int row = 0; !any && row < shown.rowCount(); ++row) {
                    any = proves(row);
                }
                if (any) {
                    m_session.prove(what, entries);
                } else { // what people answered has no entries to show
                    m_session.proveNothing();
                }
            });
    return view;
}

void DebriefView::addStack(const QString &title, const std::vector<QWidget *> &parts)
{
    auto *stack = new QSplitter(Qt::Vertical);
    stack->setChildrenCollapsible(false);
    for (QWidget *part : parts) {
        stack->addWidget(part);
    }
    stack->setFocusProxy(parts.front());
    addPane(stack, title);
}

void DebriefView::addProfile()
{
    auto *pane = new ChartPane(m_words, m_session,
                               {m_words("Debrief", "Profile"), m_words("Debrief", "profile"),
                                [this](bool dark) {
                                    return stacked(groupDrawing(m_words, m_session.debrief(), dark),
                                                   profileDrawing(m_words, m_session.debrief(), dark));
                                },
                                [this] { return measureTable(m_words, m_session.debrief()); }, 0});
    m_charts.push_back(pane);
    addWeights(*pane);
    addStack(m_words("Debrief", "Profile"),
             {pane, newTable(m_words("Debrief", "What cost most"), 1,
                             [this] { return costliestTable(m_words, m_session.scenario(), m_session.debrief()); })});
}

void DebriefView::addRoles()
{
    addStack(m_words("Debrief", "Roles"),
             {newTable(m_words("Debrief", "Roles: planned and played"), 0,
                       [this] { return roleTable(m_words, m_session.scenario(), m_session.debrief()); }),
              newTable(m_words("Debrief", "The matrix as each agency saw it"), 0,
                       [this] { return ownerTable(m_words, m_session.scenario(), m_session.debrief()); })});
}

void DebriefView::addNetwork()
{
    // all of it, or as far as it had come at the moment that is looked at
    const auto contacts = [this] {
        return m_overTime != nullptr && m_overTime->isChecked()
                   ? contactsUntil(m_session.scenario(), m_session.entries(), m_session.moment())
                   : m_session.debrief().network;
    };
    m_network = new ChartPane(
        m_words, m_session,
        {m_words("Debrief", "Network"), m_words("Debrief", "network"),
         [this, contacts](bool dark) { return networkDrawing(m_words, m_session.scenario(), contacts(), dark); },
         [this, contacts] { return contactTable(m_words, m_session.scenario(), contacts()); }, 2});
    m_overTime = new QToolButton;
    m_overTime->setText(m_words("Debrief", "Up to the moment"));
    m_overTime->setToolTip(m_words("Debrief", "Only contacts up to the moment that is looked at"));
    m_overTime->setCheckable(true);
    m_overTime->setFocusPolicy(Qt::StrongFocus);
    connect(m_overTime, &QToolButton::toggled, m_network, &ChartPane::refresh);
    connect(&m_session, &DebriefSession::momentChanged, this, &DebriefView::followMoment);
    m_network->addTool(m_overTime);
    m_charts.push_back(m_network);
    addPane(m_network, m_words("Debrief", "Network"));
}

void DebriefView::addUrgency()
{
    auto *pane = new ChartPane(
        m_words, m_session,
        {m_words("Debrief", "Urgency"), m_words("Debrief", "urgency"),
         [this](bool dark) { return urgencyDrawing(m_words, m_session.scenario(), m_session.debrief(), dark); },
         [this] { return urgencyTable(m_words, m_session.scenario(), m_session.debrief()); }, 0});
    m_charts.push_back(pane);
    addPane(pane, m_words("Debrief", "Urgency"));
}

const InformationTravel *DebriefView::travel() const
{
    const auto &travels = m_session.debrief().travels;
    const int place = m_item == nullptr ? 0 : m_item->currentIndex();
    return place >= 0 && place < static_cast<int>(travels.size()) ? &travels[static_cast<std::size_t>(place)] : nullptr;
}

void DebriefView::addTravel()
{
    m_travel = new ChartPane(
        m_words, m_session,
        {m_words("Debrief", "Information"), m_words("Debrief", "information"),
         [this](bool dark) {
             const InformationTravel *shown = travel();
             return shown == nullptr ? Drawing{} : travelDrawing(m_words, m_session.scenario(), *shown, dark);
         },
         [this] {
             const InformationTravel *shown = travel();
             return shown == nullptr ? EvidenceTable{} : travelTable(m_words, m_session.scenario(), *shown);
         },
         0});
    m_item = new QComboBox;
    m_item->setAccessibleName(m_words("Debrief", "Which fact"));
    m_item->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    constexpr int letters = 32;
    m_item->setMinimumContentsLength(letters);
    for (const InformationTravel &one : m_session.debrief().travels) {
        const bool stopped = std::ranges::any_of(one.readers, &Reader::isMissing);
        const QString text = itemText(m_session.scenario(), one.item);
        m_item->addItem(stopped ? QString(m_words("Debrief", "%1 (stopped)").with({text})) : text);
    }
    m_item->setEnabled(m_item->count() > 0);
    connect(m_item, &QComboBox::currentIndexChanged, m_travel, &ChartPane::refresh);
    m_travel->addTool(m_item);
    m_travel->refresh();
    m_charts.push_back(m_travel);
    addPane(m_travel, m_words("Debrief", "Information"));
}

void DebriefView::addCollaboration()
{
    auto *pane = new ChartPane(m_words, m_session,
                               {m_words("Debrief", "Collaboration"), m_words("Debrief", "collaboration"),
                                [this](bool dark) { return collaborationDrawing(m_words, m_session.debrief(), dark); },
                                [this] { return collaborationTable(m_words, m_session.debrief()); }, 1, false});
    m_charts.push_back(pane);
    addPane(pane, m_words("Debrief", "Collaboration"));
}

/// What people said about the exercise.
void DebriefView::addVoices()
{
    addTable(m_words("Debrief", "Questionnaires"), 0,
             [this] { return scaleTable(m_words, m_session.scenario(), m_session.debrief()); });
    addStack(m_words("Debrief", "Ratings"),
             {newTable(m_words("Debrief", "Ratings"), 0,
                       [this] { return targetTable(m_words, m_session.scenario(), m_session.debrief()); }),
              newTable(m_words("Debrief", "Observations"), 2,
                       [this] { return observationTable(m_words, m_session.scenario(), m_session.debrief()); })});
}

void DebriefView::followMoment()
{
    if (m_overTime->isChecked() && m_tabs->currentWidget() == m_network) {
        m_network->refresh();
    }
}

/// The picture in the pane that is looked at.
ChartPane *DebriefView::chart() const
{
    QWidget *shown = m_tabs->currentWidget();
    if (auto *pane = qobject_cast<ChartPane *>(shown)) {
        return pane;
    }
    for (auto *pane : shown->findChildren<ChartPane *>()) {
        if (pane->isVisibleTo(shown)) {
            return pane;
        }
    }
    return nullptr;
}

std::vector<WindowCommand> DebriefView::commands()
{
    ChartPane *shown = chart();
    std::vector<WindowCommand> all = shown == nullptr ? std::vector<WindowCommand>{} : shown->commands();
    all.push_back(
        {{}, m_words("Debrief", "Play a new take from the moment that is looked at"), [this] { emit takeAsked(); }});
    for (const WindowCommand &command : m_findings->commands()) {
        all.push_back({command.keys, m_words("Debrief", "Findings: %1").with({command.what}), [this, command] {
                           m_tabs->setCurrentWidget(m_findings);
                           command.run();
                       }});
    }
    for (const WindowCommand &command : m_timeline->commands()) {
        all.push_back({command.keys, m_words("Debrief", "Timeline: %1").with({command.what}), [this, command] {
                           m_tabs->setCurrentWidget(m_timeline);
                           m_timeline->setFocus();
                           command.run();
                       }});
    }
    return all;
}

void DebriefView::showHotWash()
{
    if (!m_deck) {
        m_deck = hotDeck(m_words, m_session.scenario(), m_session.entries(), m_session.debrief());
        for (HotSlide &slide : m_deck->slides) { // what was said about it on another day
            for (const ReviewedFinding &finding : m_session.evaluation().findings) {
                if (finding.standing == Standing::own && finding.entries == slide.moment.entries) {
                    slide.note = slide.keptNote = fromUtf8(finding.text);
                    slide.finding = finding.id;
                }
            }
        }
    }
    m_hotWash = std::make_unique<HotWashWindow>(m_words, m_session, *m_deck);
    connect(m_hotWash.get(), &HotWashWindow::closed, this, [this] { window()->activateWindow(); });
    connect(m_hotWash.get(), &HotWashWindow::noted, this, &DebriefView::keepNote);
    m_hotWash->setGeometry(window()->screen()->geometry());
    m_hotWash->showFullScreen();
    m_hotWash->activateWindow();
    m_hotWash->setFocus();
}

void DebriefView::keepNote(int slide)
{
    HotSlide &of = m_deck->slides.at(static_cast<std::size_t>(slide));
    if (of.note == of.keptNote) {
        return;
    }
    const Evaluation &before = m_session.evaluation();
    const ReviewedFinding *known = of.finding.empty() ? nullptr : before.finding(of.finding);
    ReviewedFinding finding = known == nullptr ? ReviewedFinding{} : *known;
    finding.standing = Standing::own;
    finding.text = of.note.trimmed().toStdString();
    finding.at = of.moment.at;
    finding.agencies = of.moment.agencies;
    finding.tasks = of.moment.tasks;
    finding.items = of.moment.items;
    finding.entries = of.moment.entries;
    finding.lesson = of.moment.isStrength() ? Lesson::notable : Lesson::identified;
    if (finding.text.empty()) {
        if (known == nullptr || m_session.change(removeOwn(before, of.finding))) {
            of.finding.clear();
            of.keptNote = of.note;
        }
        return;
    }
    const bool isNew = known == nullptr;
    if (!m_session.change(isNew ? addOwn(before, finding) : put(before, finding))) {
        return; // said why
    }
    of.keptNote = of.note;
    for (const ReviewedFinding &kept : m_session.evaluation().findings) {
        if (isNew && kept.standing == Standing::own && kept.entries == finding.entries && kept.text == finding.text) {
            of.finding = kept.id;
        }
    }
}

/// How much a measure counts in its group; what comes of it is judged anew.
void DebriefView::addWeights(ChartPane &pane)
{
    m_weighed = new QComboBox;
    m_weighed->setAccessibleName(m_words("Debrief", "Measure whose weight is shown"));
    for (const std::string_view key : weightedKeys()) {
        m_weighed->addItem(measureName(m_words, key),
                           QString::fromUtf8(key.data(), static_cast<qsizetype>(key.size())));
    }
    m_weight = new QDoubleSpinBox;
    m_weight->setAccessibleName(m_words("Debrief", "Weight in its group"));
    m_weight->setToolTip(m_words("Debrief", "How much the measure counts in its group"));
    m_weight->setRange(smallestWeight, largestWeight);
    m_weight->setDecimals(3);
    m_weight->setSingleStep(0.5);
    m_weight->setKeyboardTracking(false);
    m_weight->setLocale(m_words.locale());
    auto *asDesigned = new QToolButton;
    asDesigned->setText(m_words("Debrief", "As designed"));
    asDesigned->setToolTip(m_words("Debrief", "All weights as designed"));
    asDesigned->setFocusPolicy(Qt::StrongFocus);
    const auto measure = [this] { return m_weighed->currentData().toString().toStdString(); };
    connect(m_weighed, &QComboBox::currentIndexChanged, this, &DebriefView::showWeight);
    connect(m_weight, &QDoubleSpinBox::valueChanged, this, [this, measure](double value) {
        m_session.setWeight(measure(), value);
        showWeight(); // as it was, where it could not be kept
    });
    connect(asDesigned, &QToolButton::clicked, this, [this] {
        Evaluation to = m_session.evaluation();
        to.weights.clear();
        if (to != m_session.evaluation()) { // one step, to be undone as one
            m_session.change(to);
        }
    });
    connect(&m_session, &DebriefSession::evaluated, this, &DebriefView::showWeight);
    const bool keeps = canKeep(); // asked of the disk
    for (QWidget *control :
         {static_cast<QWidget *>(m_weighed), static_cast<QWidget *>(m_weight), static_cast<QWidget *>(asDesigned)}) {
        pane.addTool(control);
        control->setEnabled(keeps || control == m_weighed);
    }
    showWeight();
}

void DebriefView::showWeight()
{
    const std::string key = m_weighed->currentData().toString().toStdString();
    const auto chosen = m_session.weights().find(key);
    const Measure *measure = m_session.debrief().measure(key);
    const QSignalBlocker quiet(m_weight);
    m_weight->setValue(chosen != m_session.weights().end() ? chosen->second : measure == nullptr ? 1 : measure->weight);
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
    for (ChartPane *pane : m_charts) {
        pane->refresh();
    }
}

void DebriefView::applyColours()
{
    for (ChartPane *pane : m_charts) {
        pane->refresh();
    }
    for (ComparePane *pane : findChildren<ComparePane *>()) {
        pane->refresh();
    }
    if (m_hotWash != nullptr) {
        m_hotWash->applyColours();
    }
    m_timeline->applyColours();
}

void DebriefView::followTab()
{
    if (auto *table = dynamic_cast<EvidenceView *>(m_tabs->currentWidget())) {
        table->tell();
    } else if (m_tabs->currentWidget() == m_findings) {
        m_findings->tell();
    } else if (m_tabs->currentWidget() == m_plan || m_tabs->currentWidget() == m_timeline) {
        m_session.proveNothing();
    } else if (ChartPane *pane = chart()) {
        if (pane == m_network) {
            pane->refresh(); // the moment may be another one
        }
        pane->tell();
    } else if (qobject_cast<ComparePane *>(m_tabs->currentWidget()) != nullptr) {
        m_session.proveNothing();
    } else if (auto *first = m_tabs->currentWidget()->findChild<EvidenceView *>()) {
        first->tell();
    } else {
        m_session.proveNothing();
    }
}

void DebriefView::showProof()
{
    const auto &proof = m_session.proof();
    if (!proof) {
        m_proofTitle->setText(
            m_words("Debrief", "All entries. Click a mark of a picture to see the entries behind it."));
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
    m_entries->show(entryTable(m_words, m_session.scenario(), m_session.entries(), &which, {},
                               m_session.evaluation().attributions));
}

bool DebriefView::canKeep() const
{
    return m_session.keeping() == DebriefSession::Keeping::possible;
}

/// The act that is selected among the entries, or null.
const Entry *DebriefView::selectedAct() const
{
    const std::vector<std::int64_t> which = m_entries->rows().entriesAt(m_entries->currentIndex());
    const Entry *entry = which.empty() ? nullptr : m_session.entry(which.front());
    return entry != nullptr && actOf(entry->happened.event) ? entry : nullptr;
}

void DebriefView::attribute()
{
    const Entry *act = selectedAct();
    if (act == nullptr || !canKeep()) {
        return;
    }
    const auto back = qScopeGuard([this] { window()->activateWindow(); });
    const auto &said = m_session.evaluation().attributions;
    const auto before = said.find(act->seq);
    const EntryText text(m_words, m_session.scenario(), m_session.entries());
    AttributeDialog dialog(m_words, m_session.scenario(),
                           QStringLiteral("E%1  %2: %3").arg(act->seq).arg(text.who(*act), text.what(*act)),
                           *actOf(act->happened.event), before == said.end() ? nullptr : &before->second, this);
    if (dialog.exec() == QDialog::Accepted) {
        m_session.attribute(act->seq, dialog.chosen());
    }
}

Report DebriefView::report()
{
    return m_report->finished();
}

void DebriefView::focusFilter()
{
    m_filter->begin();
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
