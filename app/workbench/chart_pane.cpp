// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/chart_pane.h"

#include "session/rehearsal_folder.h"
#include "session/settings.h"
#include "workbench/drawing_view.h"
#include "workbench/evidence_view.h"
#include "workbench/theme.h"

#include <QClipboard>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QImage>
#include <QMessageBox>
#include <QMimeData>
#include <QScopeGuard>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace samvirke {

namespace {

constexpr double pictureScale = 2; // of a screen's pixels: for slides and print

QToolButton *newTool(const QString &text, const QString &keys)
{
    auto *tool = new QToolButton;
    tool->setText(text);
    tool->setToolTip(keys.isEmpty() ? text : QStringLiteral("%1 (%2)").arg(text, keys));
    tool->setFocusPolicy(Qt::StrongFocus);
    return tool;
}

} // namespace

ChartPane::ChartPane(const Words &words, DebriefSession &session, Chart chart, QWidget *parent)
    : QWidget(parent),
      m_words(words),
      m_session(session),
      m_chart(std::move(chart)),
      m_tools(new QHBoxLayout),
      m_asTable(newTool(words("Chart", "View as table"), QStringLiteral("Ctrl+T"))),
      m_stack(new QStackedWidget),
      m_scroll(new QScrollArea),
      m_view(new DrawingView),
      m_table(new EvidenceView(words, m_words("Chart", "%1, as a table").with({m_chart.title}), m_chart.stretched))
{
    setAccessibleName(m_chart.title);
    m_asTable->setCheckable(true);
    connect(m_asTable, &QToolButton::toggled, this, &ChartPane::showTable);
    auto *copy = newTool(m_words("Chart", "Copy picture"), QStringLiteral("Ctrl+C"));
    connect(copy, &QToolButton::clicked, this, &ChartPane::copyPicture);
    auto *save = newTool(m_words("Chart", "Save picture …"), {});
    connect(save, &QToolButton::clicked, this, &ChartPane::savePicture);
    m_tools->addStretch(1);
    m_tools->addWidget(m_asTable);
    m_tools->addWidget(copy);
    m_tools->addWidget(save);

    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(m_view);
    nameScrollBars(m_words, m_scroll);
    m_stack->addWidget(m_scroll);
    m_stack->addWidget(m_table);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(m_tools);
    layout->addWidget(m_stack, 1);

    connect(m_view, &DrawingView::picked, this,
            [this](const QString &what, const std::vector<std::int64_t> &entries) { m_session.prove(what, entries); });
    connect(m_view, &DrawingView::cameTo, this, [this](const QRect &where) {
        constexpr int margin = 24; // px
        m_scroll->ensureVisible(where.center().x(), where.center().y(), where.width() / 2 + margin,
                                where.height() / 2 + margin);
    });
    connect(m_table, &EvidenceView::selected, this,
            [this](const QString &what, const std::vector<std::int64_t> &entries) {
                if (!showsTable() || !m_table->isVisible()) {
                    return;
                }
                if (entries.empty() && !m_chart.isOfActs) {
                    m_session.proveNothing();
                } else {
                    m_session.prove(what, entries);
                }
            });
    auto *copying = new QShortcut(QKeySequence::Copy, m_view, nullptr, nullptr, Qt::WidgetShortcut);
    connect(copying, &QShortcut::activated, this, &ChartPane::copyPicture);
    setFocusProxy(m_view);
    refresh();
}

void ChartPane::addTool(QWidget *tool)
{
    m_tools->insertWidget(m_tools->count() - 4, tool); // before the stretch
}

void ChartPane::refresh()
{
    m_view->show(m_chart.drawing(isDark()));
    m_table->show(m_chart.table());
    if (m_view->focusPolicy() == Qt::NoFocus && !showsTable()) { // nothing in it to step to: the way to the table
        setFocusProxy(m_asTable);
    } else if (!showsTable()) {
        setFocusProxy(m_view);
    }
}

void ChartPane::showTable(bool table)
{
    const bool hadFocus = m_stack->isAncestorOf(focusWidget());
    m_asTable->setChecked(table);
    m_stack->setCurrentIndex(table ? 1 : 0);
    QWidget *shown = table ? static_cast<QWidget *>(m_table) : m_view;
    setFocusProxy(shown->focusPolicy() == Qt::NoFocus ? m_asTable : shown);
    if (hadFocus) {
        setFocus();
    }
    tell();
    emit toggled(table);
}

bool ChartPane::showsTable() const
{
    return m_stack->currentIndex() == 1;
}

void ChartPane::tell()
{
    if (showsTable()) {
        m_table->tell();
    } else if (const DrawnShape *at = m_view->current()) {
        m_session.prove(at->tip, at->entries);
    } else {
        m_session.proveNothing();
    }
}

void ChartPane::copyPicture() const
{
    const Drawing drawing = m_chart.drawing(false); // pictures go on paper and slides
    auto *picture = new QMimeData;
    picture->setImageData(QImage::fromData(toPng(drawing, pictureScale), "PNG"));
    picture->setData(QStringLiteral("image/svg+xml"), toSvgFile(drawing));
    picture->setText(drawing.description);
    QGuiApplication::clipboard()->setMimeData(picture);
}

void ChartPane::savePicture()
{
    const auto back = qScopeGuard([this] { window()->activateWindow(); });
    const QString svg = m_words("Chart", "Picture of lines and letters (*.svg)");
    const QString png = m_words("Chart", "Picture of pixels (*.png)");
    QString filter;
    QString path =
        QFileDialog::getSaveFileName(this, m_words("Chart", "Save the picture"),
                                     QFileInfo(m_session.path()).dir().filePath(m_chart.file + QStringLiteral(".svg")),
                                     QStringList{svg, png}.join(QStringLiteral(";;")), &filter);
    if (path.isEmpty()) {
        return;
    }
    const QString ending = QFileInfo(path).suffix().toLower();
    const bool asPixels = ending == QLatin1String("png") || (ending != QLatin1String("svg") && filter == png);
    if (ending != QLatin1String("png") && ending != QLatin1String("svg")) {
        path += asPixels ? QStringLiteral(".png") : QStringLiteral(".svg");
    }
    const Drawing drawing = m_chart.drawing(false);
    const QString wrong = saveFile(m_words, path, asPixels ? toPng(drawing, pictureScale) : toSvgFile(drawing));
    if (!wrong.isEmpty()) {
        QMessageBox::warning(this, m_words("Chart", "Save the picture"), wrong);
    }
}

std::vector<WindowCommand> ChartPane::commands()
{
    return {{QStringLiteral("Ctrl+T"), m_words("Chart", "View as table"), [this] { m_asTable->toggle(); }},
            {QStringLiteral("Ctrl+C"), m_words("Chart", "Copy picture"), [this] { copyPicture(); }},
            {{}, m_words("Chart", "Save picture …"), [this] { savePicture(); }},
            readAbout(m_words("Chart", "← → ↑ ↓: go through a picture's marks")),
            readAbout(m_words("Chart", "Enter: show the entries behind a mark"))};
}

} // namespace samvirke
