// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/report_pane.h"

#include "report/evaluation_text.h"
#include "session/background.h"
#include "session/settings.h"
#include "workbench/evidence_view.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QScopeGuard>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

#include <poppler-qt6.h>

#include <algorithm>

namespace samvirke {

namespace {

constexpr int pagesShown = 60;
constexpr double screenDpi = 80;
constexpr double printDpi = 200;
constexpr int partRole = Qt::UserRole + 1;

QList<QImage> pagesOf(const QByteArray &pdf, double dpi, int most)
{
    QList<QImage> pages;
    const std::unique_ptr<Poppler::Document> document = Poppler::Document::loadFromData(pdf);
    if (document == nullptr) {
        return pages;
    }
    document->setRenderHint(Poppler::Document::Antialiasing);
    document->setRenderHint(Poppler::Document::TextAntialiasing);
    for (int i = 0; i < std::min(document->numPages(), most); ++i) {
        const std::unique_ptr<Poppler::Page> page = document->page(i);
        pages += page == nullptr ? QImage{} : page->renderToImage(dpi, dpi);
    }
    return pages;
}

QString keyText(ReportPart part)
{
    const std::string_view key = keyOf(part);
    return QString::fromLatin1(key.data(), static_cast<qsizetype>(key.size()));
}

} // namespace

ReportPane::ReportPane(const Words &words, DebriefSession &session, QWidget *parent)
    : QWidget(parent),
      m_words(words),
      m_session(session),
      m_plan(Settings::reportPlan().isEmpty() ? wholeReport() : reportPlanFrom(Settings::reportPlan())),
      m_template(new QComboBox),
      m_language(new QComboBox),
      m_parts(new QListWidget),
      m_disputed(new QCheckBox(words("Report", "Leave out disputed findings"))),
      m_ownOf(new QLabel),
      m_said(new QLabel),
      m_warnings(new QLabel),
      m_own(new QPlainTextEdit),
      m_preview(new QScrollArea),
      m_sheets(nullptr)
{
    auto *sheets = new QWidget;
    m_sheets = new QVBoxLayout(sheets);
    m_preview->setWidget(sheets);
    m_preview->setWidgetResizable(true);
    m_preview->setBackgroundRole(QPalette::Mid);
    m_preview->setAccessibleName(m_words("Report", "Pages as they will be printed"));
    nameScrollBars(m_words, m_preview);
    auto *splitter = new QSplitter;
    splitter->addWidget(newChoices());
    splitter->addWidget(m_preview);
    splitter->setStretchFactor(1, 1);
    splitter->setChildrenCollapsible(false);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);
    setFocusProxy(m_parts);

    m_soon.setSingleShot(true);
    m_soon.setInterval(400); // ms: nobody looks at pages while writing
    connect(&m_soon, &QTimer::timeout, this, &ReportPane::makePages);
    connect(&m_maker, &QFutureWatcherBase::finished, this, [this] { showPages(m_maker.future().result()); });
    connect(&m_session, &DebriefSession::judged, this, &ReportPane::changed);
    connect(&m_session, &DebriefSession::evaluated, this, [this] {
        showOwn();
        changed();
    });
    connect(&m_session, &DebriefSession::notSaved, this,
            [this](const JournalError &why) { m_said->setText(notSavedText(m_words, why)); });
    showParts();
    changed();
}

ReportPane::~ReportPane()
{
    keepOwn();
    m_maker.waitForFinished(); // it reads what the session holds
}

QWidget *ReportPane::newChoices()
{
    for (const ReportTemplate each : reportTemplates()) {
        m_template->addItem(templateName(m_words, each));
    }
    m_template->setAccessibleName(m_words("Report", "Template"));
    m_template->setPlaceholderText(m_words("Report", "as you have arranged it"));
    connect(m_template, &QComboBox::activated, this,
            [this](int at) { setPlan(planOf(reportTemplates()[static_cast<std::size_t>(at)])); });
    for (const QString &language : Words::languages()) {
        m_language->addItem(languageName(language), language);
    }
    m_language->setCurrentIndex(std::max(0, m_language->findData(fromUtf8(m_session.scenario().language))));
    m_language->setAccessibleName(m_words("Report", "Language of the report"));
    connect(m_language, &QComboBox::activated, this, &ReportPane::changed);

    m_parts->setAccessibleName(m_words("Report", "Parts of the report"));
    m_parts->setDragDropMode(QAbstractItemView::InternalMove);
    m_parts->installEventFilter(this);
    nameScrollBars(m_words, m_parts);
    connect(m_parts, &QListWidget::itemChanged, this, &ReportPane::readParts);
    connect(m_parts->model(), &QAbstractItemModel::rowsMoved, this, &ReportPane::readParts);
    connect(m_parts, &QListWidget::currentRowChanged, this, &ReportPane::showOwn);
    connect(m_disputed, &QCheckBox::clicked, this, [this](bool out) {
        ReportPlan plan = m_plan;
        plan.disputed = out ? Disputed::leftOut : Disputed::marked;
        setPlan(plan);
    });
    m_own->setTabChangesFocus(true);
    m_own->installEventFilter(this);
    nameScrollBars(m_words, m_own);
    m_ownOf->setTextFormat(Qt::PlainText);
    m_ownOf->setWordWrap(true);
    m_said->setTextFormat(Qt::PlainText);
    m_said->setWordWrap(true);
    m_said->setAccessibleName(m_words("Report", "Whether your words were kept"));
    m_warnings->setTextFormat(Qt::PlainText);
    m_warnings->setWordWrap(true);
    m_warnings->setAccessibleName(m_words("Report", "What should be seen to"));
    auto *save = new QPushButton(m_words("Report", "Save the report …"));
    save->setToolTip(
        m_words("Report", "As a document to print, a text to go on writing in, a web page, or data (Ctrl+S)"));
    connect(save, &QPushButton::clicked, this, &ReportPane::saveAsked);
    auto *print = new QPushButton(m_words("Report", "Print …"));
    connect(print, &QPushButton::clicked, this, &ReportPane::print);

    auto *side = new QWidget;
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_template);
    layout->addWidget(m_language);
    auto *help = new QLabel(m_words("Report", "Space takes a part in or out; Alt+↑ and Alt+↓ move it."));
    help->setWordWrap(true);
    layout->addWidget(help);
    layout->addWidget(m_parts, 3);
    layout->addWidget(m_disputed);
    layout->addWidget(m_ownOf);
    layout->addWidget(m_own, 2);
    layout->addWidget(m_said);
    layout->addWidget(m_warnings);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(save);
    buttons->addWidget(print);
    layout->addLayout(buttons);
    return side;
}

// ── what stands in it ────────────────────────────────────────────────────────────────────────────────────────────────

void ReportPane::setPlan(const ReportPlan &plan)
{
    m_plan = plan;
    Settings::setReportPlan(toText(plan));
    showParts();
    changed();
}

void ReportPane::showParts()
{
    const QSignalBlocker quiet(m_parts);
    const int row = std::max(0, m_parts->currentRow());
    m_parts->clear();
    for (const ReportPlan::Part &part : m_plan.parts) {
        auto *item = new QListWidgetItem(partName(m_words, part.part), m_parts);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable | Qt::ItemIsDragEnabled);
        item->setCheckState(part.included ? Qt::Checked : Qt::Unchecked);
        item->setData(partRole, static_cast<int>(part.part));
    }
    m_parts->setCurrentRow(std::min(row, m_parts->count() - 1));
    m_disputed->setChecked(m_plan.disputed == Disputed::leftOut);
    const auto &all = reportTemplates();
    const auto like = std::ranges::find(all, m_plan, planOf);
    m_template->setCurrentIndex(like == all.end() ? -1 : static_cast<int>(like - all.begin()));
    showOwn();
}

void ReportPane::readParts()
{
    ReportPlan plan;
    plan.disputed = m_plan.disputed;
    for (int i = 0; i < m_parts->count(); ++i) {
        const QListWidgetItem *item = m_parts->item(i);
        plan.parts.push_back(
            {static_cast<ReportPart>(item->data(partRole).toInt()), item->checkState() == Qt::Checked});
    }
    if (plan != m_plan) {
        // after the list has done what it is at
        QMetaObject::invokeMethod(
            this, [this, plan] { setPlan(plan); }, Qt::QueuedConnection);
    }
}

void ReportPane::movePart(int by)
{
    const int from = m_parts->currentRow();
    const int to = from + by;
    if (from < 0 || to < 0 || to >= m_parts->count()) {
        return;
    }
    ReportPlan plan = m_plan;
    std::swap(plan.parts[static_cast<std::size_t>(from)], plan.parts[static_cast<std::size_t>(to)]);
    setPlan(plan);
    m_parts->setCurrentRow(to);
}

bool ReportPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_own && event->type() == QEvent::FocusOut) {
        keepOwn();
    }
    if (watched == m_parts && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const int by = key->key() == Qt::Key_Up ? -1 : key->key() == Qt::Key_Down ? 1 : 0;
        if (by != 0 && (key->modifiers() & Qt::AltModifier)) {
            movePart(by);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

// ── people's own words ───────────────────────────────────────────────────────────────────────────────────────────────

ReportPart ReportPane::currentPart() const
{
    const QListWidgetItem *item = m_parts->currentItem();
    return item == nullptr ? ReportPart::overview : static_cast<ReportPart>(item->data(partRole).toInt());
}

void ReportPane::showOwn()
{
    if (m_isKeeping || !keepOwn()) {
        return;
    }
    m_ownPart = keyText(currentPart());
    const auto &all = m_session.evaluation().words;
    const auto it = all.find(m_ownPart.toStdString());
    const QString text = it == all.end() ? QString{} : fromUtf8(it->second);
    if (m_own->toPlainText() != text) {
        m_own->setPlainText(text);
    }
    m_own->document()->setModified(false);
    const QString name = m_words("Report", "Your own words to “%1”").with({partName(m_words, currentPart())});
    m_ownOf->setText(name);
    m_own->setAccessibleName(name);
    m_own->setReadOnly(m_session.keeping() != DebriefSession::Keeping::possible);
}

/// What was written is kept in the exercise's file when one goes on to something else.
/// @returns false if it could not be; then it stays in its field, and why is said
bool ReportPane::keepOwn()
{
    if (m_ownPart.isEmpty() || !m_own->document()->isModified()) {
        return true;
    }
    const QScopedValueRollback keeping(m_isKeeping, true);
    const std::string text = m_own->toPlainText().trimmed().toStdString();
    if (text.size() > longestThought) {
        m_said->setText(tooLongText(m_words));
        return false;
    }
    if (!m_session.change(write(m_session.evaluation(), m_ownPart.toStdString(), text))) {
        return false;
    }
    m_own->document()->setModified(false);
    m_said->clear();
    return true;
}

void ReportPane::showWarnings()
{
    QStringList lines = reportWarnings(m_words, m_session.debrief(), m_session.evaluation(), m_plan);
    for (QString &line : lines) {
        line.prepend(QStringLiteral("⚠ "));
    }
    m_warnings->setText(lines.join(QLatin1Char('\n')));
    m_warnings->setVisible(!lines.isEmpty());
}

// ── its pages ────────────────────────────────────────────────────────────────────────────────────────────────────────

Report ReportPane::finished()
{
    keepOwn();
    return report()();
}

/// Makes it of what is so now, wherever that is called while the session lives: what can change is copied.
std::function<Report()> ReportPane::report()
{
    return [words = Words(m_language->currentData().toString()), &scenario = m_session.scenario(),
            &entries = m_session.entries(), debrief = m_session.debrief(), hash = fromUtf8(m_session.lastHash()),
            evaluation = m_session.evaluation(),
            plan = m_plan] { return debriefReport(words, scenario, debrief, entries, hash, evaluation, plan); };
}

void ReportPane::changed()
{
    showWarnings();
    m_isOld = true;
    if (isVisible()) {
        m_soon.start();
    }
}

void ReportPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isOld) {
        m_soon.start();
    }
}

void ReportPane::makePages()
{
    if (m_maker.isRunning()) {
        m_soon.start();
        return;
    }
    m_isOld = false;
    m_maker.setFuture(inBackground([make = report()] { return pagesOf(toPdf(make()), screenDpi, pagesShown); }));
}

void ReportPane::showPages(const QList<QImage> &pages)
{
    m_pages = static_cast<int>(pages.size());
    while (QLayoutItem *item = m_sheets->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const QImage &page : pages) {
        auto *sheet = new QLabel;
        sheet->setPixmap(QPixmap::fromImage(page));
        sheet->setAlignment(Qt::AlignHCenter);
        m_sheets->addWidget(sheet);
    }
    if (pages.size() == pagesShown) {
        m_sheets->addWidget(
            new QLabel(m_words("Report", "The first %n pages. The report has them all.", nullptr, m_pages)));
    }
    m_sheets->addStretch();
}

void ReportPane::print()
{
    const auto back = qScopeGuard([this] { window()->activateWindow(); });
    QPrinter printer(QPrinter::HighResolution);
    QPrintDialog dialog(&printer, this);
    if (dialog.exec() != QDialog::Accepted) {
        return;
    }
    constexpr int all = 10'000;
    const QList<QImage> pages = pagesOf(toPdf(finished()), printDpi, all);
    QPainter painter(&printer);
    for (qsizetype i = 0; i < pages.size(); ++i) {
        if (i > 0) {
            printer.newPage();
        }
        const QRect sheet = painter.viewport();
        const QSize size = pages[i].size().scaled(sheet.size(), Qt::KeepAspectRatio);
        painter.drawImage(QRect(QPoint(0, 0), size), pages[i]);
    }
}

} // namespace samvirke
