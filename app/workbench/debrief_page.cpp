// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/debrief_page.h"

#include "plan/lookup.h"
#include "report/debrief_text.h"
#include "report/journal_text.h"
#include "report/timeline_drawing.h"
#include "session/report_file.h"
#include "session/settings.h"
#include "workbench/drawing_view.h"
#include "workbench/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QScopeGuard>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>
#include <QtConcurrent/QtConcurrentRun>

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

DebriefPage::DebriefPage(const Words &words, QWidget *parent)
    : QWidget(parent),
      m_words(words),
      m_stack(new QStackedWidget),
      m_message(textLabel(1.15)),
      m_title(textLabel(1.5, true)),
      m_facts(textLabel()),
      m_sentence(textLabel(1.1)),
      m_splitter(new QSplitter),
      m_tabs(new QTabWidget),
      m_timeline(new DrawingView),
      m_proofTitle(textLabel(1, true)),
      m_filter(new QLineEdit),
      m_all(new QToolButton),
      m_entryModel(new EvidenceModel(this))
{
    m_measures = newTab(m_words("Debrief", "Measures"), 0);
    m_findings = newTab(m_words("Debrief", "Findings"), 2);
    m_tasks = newTab(m_words("Debrief", "Tasks"), 0);
    m_roles = newTab(m_words("Debrief", "Roles"), 0);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(m_timeline);
    scroll->setAccessibleName(m_words("Debrief", "Timeline"));
    nameScrollBars(scroll);
    m_tabs->addTab(scroll, m_words("Debrief", "Timeline"));
    m_tabs->setAccessibleName(m_words("Debrief", "What is judged"));
    connect(m_tabs, &QTabWidget::currentChanged, this, &DebriefPage::followCurrent);
    connect(m_timeline, &DrawingView::picked, this,
            [this](std::int64_t entry) { prove(QStringLiteral("E%1").arg(entry), {entry}); });

    m_entries = newView(m_entryModel, m_words("Debrief", "Entries"), 3);
    m_filter->setPlaceholderText(m_words("Debrief", "Only entries with these words"));
    m_filter->setAccessibleName(m_words("Debrief", "Only entries with these words"));
    m_filter->setClearButtonEnabled(true);
    connect(m_filter, &QLineEdit::textChanged, this, &DebriefPage::showEntries);
    m_all->setText(m_words("Debrief", "All entries"));
    m_all->setCheckable(true);
    m_all->setToolTip(m_words("Debrief", "Show the whole record, not only what proves the selection"));
    m_all->setFocusPolicy(Qt::StrongFocus);
    connect(m_all, &QToolButton::toggled, this, &DebriefPage::showEntries);

    auto *proof = new QWidget;
    auto *proofLayout = new QVBoxLayout(proof);
    proofLayout->setContentsMargins(0, 0, 0, 0);
    proofLayout->addWidget(m_proofTitle);
    auto *tools = new QHBoxLayout;
    tools->addWidget(m_filter, 1);
    tools->addWidget(m_all);
    proofLayout->addLayout(tools);
    proofLayout->addWidget(m_entries, 1);

    m_splitter->addWidget(m_tabs);
    m_splitter->addWidget(proof);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setSizes({720, 480});
    m_splitter->restoreState(Settings::layout(QString::fromLatin1(layoutKey)));

    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->addWidget(m_title);
    layout->addWidget(m_facts);
    layout->addWidget(m_sentence);
    layout->addWidget(m_splitter, 1);

    m_message->setAlignment(Qt::AlignCenter);
    m_message->setText(
        m_words("Debrief", "No exercise is open. Choose one in the library, or rehearse a scenario there."));
    m_stack->addWidget(m_message);
    m_stack->addWidget(page);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_stack);

    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
        auto result = m_watcher.future().takeResult();
        if (result) {
            show(std::move(*result));
            emit opened();
        } else {
            m_message->setText(journalErrorText(m_words, result.error()));
            m_stack->setCurrentIndex(0);
            emit failed();
        }
    });
}

DebriefPage::~DebriefPage()
{
    if (m_watcher.isRunning()) { // one whose result was taken would be waited for for ever
        m_watcher.waitForFinished();
    }
    Settings::setLayout(QString::fromLatin1(layoutKey), m_splitter->saveState());
}

QTableView *DebriefPage::newView(EvidenceModel *model, const QString &name, int stretched)
{
    auto *view = new QTableView;
    view->setModel(model);
    view->setAccessibleName(name);
    nameScrollBars(view);
    view->setAlternatingRowColors(true);
    view->setShowGrid(false);
    view->setWordWrap(true);
    view->setTabKeyNavigation(false);
    view->setSelectionMode(QAbstractItemView::SingleSelection);
    view->verticalHeader()->hide();
    view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    view->horizontalHeader()->setHighlightSections(false);
    view->setProperty("stretched", stretched);
    auto *copy = new QShortcut(QKeySequence::Copy, view, nullptr, nullptr, Qt::WidgetShortcut);
    connect(copy, &QShortcut::activated, this, [this, view] { copySelection(view); });
    return view;
}

void DebriefPage::nameScrollBars(QAbstractScrollArea *area) const
{
    area->verticalScrollBar()->setAccessibleName(m_words("Debrief", "Scroll up and down"));
    area->horizontalScrollBar()->setAccessibleName(m_words("Debrief", "Scroll sideways"));
}

DebriefPage::Tab DebriefPage::newTab(const QString &title, int stretched)
{
    auto *model = new EvidenceModel(this);
    const Tab tab{model, newView(model, title, stretched)};
    m_tabs->addTab(tab.view, title);
    connect(tab.view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this, tab] { follow(tab); });
    return tab;
}

void DebriefPage::open(const QString &path)
{
    m_path = path;
    m_exercise.reset();
    m_message->setText(m_words("Debrief", "Reading %1 …").with({QFileInfo(path).fileName()}));
    m_stack->setCurrentIndex(0);
    m_watcher.setFuture(QtConcurrent::run([path] { return openExercise(path.toStdString()); }));
}

void DebriefPage::show(OpenedExercise exercise)
{
    m_exercise = std::move(exercise);
    const Scenario &scenario = m_exercise->scenario;
    const Debrief &debrief = m_exercise->debrief;
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

    m_measures.model->show(measureTable(m_words, debrief));
    m_findings.model->show(findingTable(m_words, scenario, debrief));
    m_tasks.model->show(taskTable(m_words, scenario, debrief));
    m_roles.model->show(roleTable(m_words, scenario, debrief));
    applyColours();
    m_stack->setCurrentIndex(1);
    for (const Tab &tab : {m_measures, m_findings, m_tasks, m_roles}) {
        auto *header = tab.view->horizontalHeader();
        const int stretched = tab.view->property("stretched").toInt();
        header->setSectionResizeMode(QHeaderView::ResizeToContents);
        for (int column = 0; column < header->count(); ++column) { // long ones leave room for what is stretched
            constexpr int widest = 150;
            if (column != stretched && header->sectionSize(column) > widest) {
                header->setSectionResizeMode(column, QHeaderView::Interactive);
                header->resizeSection(column, widest);
            }
        }
        header->setSectionResizeMode(stretched, QHeaderView::Stretch);
        tab.view->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
        tab.view->setCurrentIndex(tab.model->index(0, 0));
    }
    m_tabs->setCurrentIndex(0);
    followCurrent();
    m_measures.view->setFocus();
}

void DebriefPage::applyColours()
{
    if (m_exercise) {
        m_timeline->show(timelineDrawing(m_words, m_exercise->scenario, m_exercise->entries, isDark()));
    }
}

void DebriefPage::follow(const Tab &tab)
{
    if (m_tabs->currentWidget() != tab.view) {
        return;
    }
    const QModelIndex at = tab.view->currentIndex();
    if (!at.isValid()) {
        prove({}, {});
        return;
    }
    const QString what = at.siblingAtColumn(tab.view->property("stretched").toInt()).data().toString();
    prove(what, tab.model->entriesAt(at));
}

void DebriefPage::followCurrent()
{
    for (const Tab &tab : {m_measures, m_findings, m_tasks, m_roles}) {
        follow(tab);
    }
    if (m_tabs->currentIndex() == m_tabs->count() - 1) {
        m_proof.reset();
        m_proofTitle->setText(
            m_words("Debrief", "All entries. Click a mark of the timeline to see the entry behind it."));
        showEntries();
    }
}

void DebriefPage::prove(const QString &what, std::vector<std::int64_t> entries)
{
    m_proofTitle->setText(what.isEmpty()    ? m_words("Debrief", "Nothing went against the plan.")
                          : entries.empty() ? m_words("Debrief", "%1: nobody did anything.").with({what})
                                            : m_words("Debrief", "Entries that prove it: %1").with({what}));
    m_proof = std::move(entries);
    const QSignalBlocker quiet(m_all);
    m_all->setChecked(false);
    showEntries();
}

void DebriefPage::showEntries()
{
    if (!m_exercise) {
        return;
    }
    const auto *which = m_proof && !m_all->isChecked() ? &*m_proof : nullptr;
    m_entryModel->show(entryTable(m_words, m_exercise->scenario, m_exercise->entries, which, m_filter->text()));
    auto *header = m_entries->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::Interactive);
    m_entries->resizeColumnsToContents();
    m_entries->setColumnWidth(2, std::min(m_entries->columnWidth(2), m_entries->viewport()->width() / 4));
    header->setSectionResizeMode(3, QHeaderView::Stretch);
    m_entries->verticalHeader()->setSectionResizeMode(m_entryModel->rowCount() < 500 ? QHeaderView::ResizeToContents
                                                                                     : QHeaderView::Interactive);
}

void DebriefPage::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void DebriefPage::focusNextPane()
{
    QWidget *shown = m_tabs->currentWidget();
    if (shown->isAncestorOf(QApplication::focusWidget()) || shown == QApplication::focusWidget()) {
        m_entries->setFocus(Qt::ShortcutFocusReason);
    } else {
        shown->setFocus(Qt::ShortcutFocusReason);
    }
}

void DebriefPage::saveReport()
{
    if (!m_exercise) {
        return;
    }
    const auto back = qScopeGuard([this] { window()->activateWindow(); });
    const QString suggested = QFileInfo(m_path).dir().filePath(QStringLiteral("report.html"));
    const QString path =
        QFileDialog::getSaveFileName(this, m_words("Debrief", "Save the report"), suggested,
                                     m_words("Debrief", "Web page (*.html);;Document to print (*.pdf);;Text to edit "
                                                        "(*.odt);;Workbook of data (*.xlsx)"));
    if (path.isEmpty()) {
        return;
    }
    if (!isReportName(path)) {
        QMessageBox::warning(this, m_words("Debrief", "Save the report"),
                             m_words("Debrief", "Give a name that ends in one of: %1.")
                                 .with({reportEndings().join(QStringLiteral(", "))}));
        return;
    }
    const Words words(fromUtf8(m_exercise->scenario.language));
    const Report report = debriefReport(words, m_exercise->scenario, m_exercise->debrief, m_exercise->entries,
                                        fromUtf8(m_exercise->lastHash));
    if (const QString wrong = writeReport(m_words, path, report); !wrong.isEmpty()) {
        QMessageBox::warning(this, m_words("Debrief", "Save the report"), wrong);
    }
}

void DebriefPage::copySelection(const QTableView *view) const
{
    QStringList cells;
    const QModelIndex at = view->currentIndex();
    for (int column = 0; at.isValid() && column < view->model()->columnCount(); ++column) {
        cells += at.siblingAtColumn(column).data().toString();
    }
    QApplication::clipboard()->setText(cells.join(QLatin1Char('\t')));
}

} // namespace samvirke
