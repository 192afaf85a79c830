// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/graph_pane.h"

#include "models/plan_graph_text.h"
#include "plan/lookup.h"
#include "workbench/canvas.h"
#include "workbench/evidence_view.h"
#include "workbench/live_view.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QHelpEvent>
#include <QLabel>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QScrollBar>
#include <QShortcut>
#include <QStackedWidget>
#include <QToolButton>
#include <QToolTip>
#include <QVBoxLayout>

#include <algorithm>
#include <cstdlib>

namespace samvirke {

namespace {

constexpr int margin = 12;   // px
constexpr int betweenX = 56; // px: room for arrows
constexpr int betweenY = 12; // px
constexpr int cut = 10;      // px: of the corners of what never comes
constexpr int letters = 38;  // of a box
constexpr int arrowSize = 6; // px

QPainterPath outlineOf(const QRectF &box, const PlanNode &node)
{
    QPainterPath path;
    if (node.isChoice()) { // pointed at both ends
        const double point = box.height() / 2;
        path.addPolygon(QPolygonF({{box.left() + point, box.top()},
                                   {box.right() - point, box.top()},
                                   {box.right(), box.center().y()},
                                   {box.right() - point, box.bottom()},
                                   {box.left() + point, box.bottom()},
                                   {box.left(), box.center().y()}}));
        path.closeSubpath();
    } else if (node.stuck != Stuck::no) {
        path.addPolygon(QPolygonF({{box.left() + cut, box.top()},
                                   {box.right() - cut, box.top()},
                                   {box.right(), box.top() + cut},
                                   {box.right(), box.bottom() - cut},
                                   {box.right() - cut, box.bottom()},
                                   {box.left() + cut, box.bottom()},
                                   {box.left(), box.bottom() - cut},
                                   {box.left(), box.top() + cut}}));
        path.closeSubpath();
    } else {
        path.addRoundedRect(box, 4, 4);
    }
    return path;
}

} // namespace

// ── the drawing ──────────────────────────────────────────────────────────────────────────────────────────────────────

GraphView::GraphView(const Words &words, const ScenarioDocument &document, QWidget *parent)
    : QScrollArea(parent), m_words(words), m_document(document), m_canvas(nullptr)
{
    auto *canvas = new Canvas;
    canvas->painted = [this](QPainter &painter, QRect part) { paint(painter, part); };
    m_canvas = canvas;
    m_canvas->setFocusPolicy(Qt::StrongFocus);
    m_canvas->setAccessibleName(m_words("Graph", "What leads to what"));
    m_canvas->installEventFilter(this);
    setWidget(m_canvas);
    setFocusPolicy(Qt::NoFocus);
    setFocusProxy(m_canvas);
    setFrameShape(QFrame::NoFrame);
    viewport()->setBackgroundRole(QPalette::Base);
    viewport()->setAutoFillBackground(true);
    nameScrollBars(m_words, this);
    m_box = QSize(fontMetrics().averageCharWidth() * letters, fontMetrics().lineSpacing() * 3 + 10);
}

void GraphView::show(PlanGraph graph)
{
    m_graph = std::move(graph);
    m_current = std::min(m_current, m_graph.nodes.empty() ? 0 : m_graph.nodes.size() - 1);
    const auto size = [](std::size_t count, int one, int between) {
        const auto n = static_cast<int>(count);
        return 2 * margin + n * one + std::max(0, n - 1) * between;
    };
    m_canvas->resize(size(m_graph.layers, m_box.width(), betweenX), size(m_graph.rows, m_box.height(), betweenY));
    m_canvas->setMinimumSize(m_canvas->size());
    m_canvas->update();
    tell();
}

QRect GraphView::boxOf(std::size_t node) const
{
    if (node >= m_graph.nodes.size()) {
        return {};
    }
    const PlanNode &one = m_graph.nodes[node];
    return {QPoint(margin + static_cast<int>(one.layer) * (m_box.width() + betweenX),
                   margin + static_cast<int>(one.row) * (m_box.height() + betweenY)),
            m_box};
}

void GraphView::setCurrent(std::size_t node)
{
    if (node >= m_graph.nodes.size()) {
        return;
    }
    m_current = node;
    const QRect box = boxOf(node);
    ensureVisible(box.right(), box.center().y(), margin, box.height());
    ensureVisible(box.left(), box.center().y(), margin, box.height());
    m_canvas->update();
    tell();
}

std::size_t GraphView::nodeAt(QPoint at) const
{
    for (std::size_t i = 0; i < m_graph.nodes.size(); ++i) {
        if (boxOf(i).contains(at)) {
            return i;
        }
    }
    return m_graph.nodes.size();
}

void GraphView::paint(QPainter &painter, QRect part) const
{
    painter.fillRect(part, palette().color(QPalette::Base));
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_graph.nodes.empty()) {
        painter.setPen(palette().color(QPalette::PlaceholderText));
        painter.drawText(viewport()->rect(), Qt::AlignCenter, m_words("Graph", "There is no inject yet."));
        return;
    }
    for (const PlanLink &link : m_graph.links) {
        if (boxOf(link.from).united(boxOf(link.to)).adjusted(-betweenX, 0, betweenX, 0).intersects(part)) {
            paintLink(painter, link);
        }
    }
    for (std::size_t i = 0; i < m_graph.nodes.size(); ++i) {
        if (boxOf(i).adjusted(-2, -2, 2, 2).intersects(part)) {
            paintNode(painter, i);
        }
    }
}

/// Out at the right, in at the left; what may be left out is broken.
void GraphView::paintLink(QPainter &painter, const PlanLink &link) const
{
    const QRectF from = boxOf(link.from);
    const QRectF to = boxOf(link.to);
    const QPointF start(from.right(), from.center().y());
    const QPointF end(to.left(), to.center().y());
    const bool isCurrent = link.from == m_current || link.to == m_current;
    const QColor colour = palette().color(isCurrent ? QPalette::Highlight : QPalette::PlaceholderText);
    painter.setPen(QPen(colour, isCurrent ? 2 : 1.2, link.how == PlanLink::How::unless ? Qt::DashLine : Qt::SolidLine));
    painter.setBrush(Qt::NoBrush);
    QPainterPath path(start);
    const double bend = betweenX / 2.0;
    path.cubicTo(start + QPointF(bend, 0), end - QPointF(bend, 0), end - QPointF(arrowSize, 0));
    painter.drawPath(path);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawPolygon(QPolygonF(
        {end, end + QPointF(-arrowSize - 2, -arrowSize / 1.5), end + QPointF(-arrowSize - 2, arrowSize / 1.5)}));
}

void GraphView::paintNode(QPainter &painter, std::size_t node) const
{
    const PlanNode &one = m_graph.nodes[node];
    const QRect box = boxOf(node);
    const QString stuck = stuckText(m_words, one.stuck);
    const bool isCurrent = node == m_current;
    const QPainterPath outline = outlineOf(QRectF(box).adjusted(1, 1, -1, -1), one);
    painter.setBrush(palette().color(one.stuck == Stuck::no ? QPalette::Button : QPalette::Base));
    painter.setPen(QPen(palette().color(isCurrent ? QPalette::Highlight : QPalette::WindowText), isCurrent ? 3 : 1,
                        stuck.isEmpty() ? Qt::SolidLine : Qt::DashLine));
    painter.drawPath(outline);
    const int aside = one.isChoice() ? box.height() / 2 : cut;
    const QRect inside = box.adjusted(aside, 5, -aside, -5);
    const int line = fontMetrics().lineSpacing();
    QFont bold = font();
    bold.setBold(true);
    const auto write = [&](int at, const QString &text, const QFont &with) {
        painter.setFont(with);
        painter.drawText(QRect(inside.left(), inside.top() + at * line, inside.width(), line),
                         Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                         QFontMetrics(with).elidedText(text, Qt::ElideRight, inside.width()));
    };
    painter.setPen(palette().color(QPalette::WindowText));
    write(0, nodeTitle(m_words, m_document.scenario(), one), bold);
    write(1, nodeWhen(m_words, m_document.scenario(), one), font());
    if (!stuck.isEmpty()) {
        write(2, QStringLiteral("✗ ") + stuck, font());
    } else if (one.isChoice()) {
        QStringList options;
        if (const Branch *branch = samvirke::find(m_document.scenario().branches, one.branch)) {
            for (const BranchOption &option : branch->options) {
                options += fromUtf8(option.label);
            }
        }
        write(2, options.join(QStringLiteral(" / ")), font());
    }
    if (isCurrent && m_canvas->hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(palette().color(QPalette::WindowText), 1, Qt::DotLine));
        painter.drawRect(box.adjusted(-3, -3, 3, 3));
    }
}

/// The nearest one in that direction; along a row or a layer first.
void GraphView::go(int across, int down)
{
    if (m_current >= m_graph.nodes.size()) {
        return;
    }
    const PlanNode &at = m_graph.nodes[m_current];
    const auto layer = static_cast<int>(at.layer);
    const auto row = static_cast<int>(at.row);
    std::size_t best = m_graph.nodes.size();
    int nearest = 0;
    const auto consider = [&](std::size_t i) {
        const int x = (static_cast<int>(m_graph.nodes[i].layer) - layer) * (across == 0 ? 1 : across);
        const int y = (static_cast<int>(m_graph.nodes[i].row) - row) * (down == 0 ? 1 : down);
        const int along = across != 0 ? x : y;
        const int aside = std::abs(across != 0 ? y : x);
        const int far = along + aside * (across != 0 ? 1 : 100);
        if (along > 0 && (best == m_graph.nodes.size() || far < nearest)) {
            best = i;
            nearest = far;
        }
    };
    if (across != 0) { // along an arrow, where there is one
        for (const PlanLink &link : m_graph.links) {
            if (across > 0 ? link.from == m_current : link.to == m_current) {
                consider(across > 0 ? link.to : link.from);
            }
        }
    }
    if (best == m_graph.nodes.size()) {
        for (std::size_t i = 0; i < m_graph.nodes.size(); ++i) {
            consider(i);
        }
    }
    if (best < m_graph.nodes.size()) {
        setCurrent(best);
        emit chosen(best);
    }
}

bool GraphView::isKey(int key)
{
    switch (key) {
    case Qt::Key_Left: go(-1, 0); return true;
    case Qt::Key_Right: go(1, 0); return true;
    case Qt::Key_Up: go(0, -1); return true;
    case Qt::Key_Down: go(0, 1); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current < m_graph.nodes.size()) {
            emit activated(m_current);
        }
        return true;
    default: return false;
    }
}

/// For who does not see it.
void GraphView::tell()
{
    QString text;
    if (m_current < m_graph.nodes.size()) {
        const PlanNode &node = m_graph.nodes[m_current];
        QStringList parts{nodeTitle(m_words, m_document.scenario(), node),
                          nodeWhen(m_words, m_document.scenario(), node), stuckText(m_words, node.stuck)};
        parts.removeAll(QString{});
        text = parts.join(QStringLiteral(", "));
    }
    if (m_canvas->accessibleDescription() != text) {
        m_canvas->setAccessibleDescription(text);
        QAccessibleEvent told(m_canvas, QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&told);
    }
}

bool GraphView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_canvas) {
        return QScrollArea::eventFilter(watched, event);
    }
    switch (event->type()) {
    case QEvent::KeyPress: return isKey(static_cast<QKeyEvent *>(event)->key());
    case QEvent::FocusIn:
    case QEvent::FocusOut: m_canvas->update(); break;
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonDblClick: {
        const std::size_t node = nodeAt(static_cast<QMouseEvent *>(event)->pos());
        if (node < m_graph.nodes.size()) {
            setCurrent(node);
            emit chosen(node);
            if (event->type() == QEvent::MouseButtonDblClick) {
                emit activated(node);
            }
        }
        break;
    }
    case QEvent::ToolTip: {
        const auto *help = static_cast<QHelpEvent *>(event);
        const std::size_t node = nodeAt(help->pos());
        QString text;
        if (node < m_graph.nodes.size()) {
            QStringList lines{nodeTitle(m_words, m_document.scenario(), m_graph.nodes[node]),
                              nodeWhen(m_words, m_document.scenario(), m_graph.nodes[node]),
                              stuckText(m_words, m_graph.nodes[node].stuck)};
            lines.removeAll(QString{});
            text = lines.join(QLatin1Char('\n'));
        }
        QToolTip::showText(help->globalPos(), text, m_canvas);
        return true;
    }
    default: break;
    }
    return QScrollArea::eventFilter(watched, event);
}

// ── the pane ─────────────────────────────────────────────────────────────────────────────────────────────────────────

GraphPane::GraphPane(const Words &words, const ScenarioDocument &document, QWidget *parent)
    : QWidget(parent),
      m_words(words),
      m_document(document),
      m_said(new QLabel),
      m_asTable(new QToolButton),
      m_stack(new QStackedWidget),
      m_view(new GraphView(words, document)),
      m_rows(new LiveTable(graphHeader(words), this)),
      m_table(new LiveView(m_rows, document.scenario(), words, words("Graph", "What leads to what, as a table"), 3))
{
    m_table->setLongest(40);
    m_said->setAccessibleName(m_words("Graph", "How much can come"));
    m_asTable->setText(m_words("Chart", "View as table"));
    m_asTable->setToolTip(QStringLiteral("Ctrl+T"));
    m_asTable->setCheckable(true);
    m_asTable->setFocusPolicy(Qt::TabFocus);
    connect(m_asTable, &QToolButton::toggled, this, &GraphPane::showTable);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_table);
    auto *bar = new QHBoxLayout;
    bar->addWidget(m_said, 1);
    bar->addWidget(m_asTable);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->addLayout(bar);
    layout->addWidget(m_stack, 1);
    setFocusProxy(m_view);

    connect(m_view, &GraphView::activated, this, &GraphPane::pick);
    connect(m_view, &GraphView::chosen, this,
            [this](std::size_t node) { m_table->setCurrentKey(QString::number(node)); });
    for (const int key : {Qt::Key_Return, Qt::Key_Enter}) {
        m_table->onKey(key, [this] { pick(m_table->currentKey().toULongLong()); });
    }
    connect(m_table, &QAbstractItemView::doubleClicked, this, [this] { pick(m_table->currentKey().toULongLong()); });
    auto *change = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_T), this);
    change->setContext(Qt::WidgetWithChildrenShortcut);
    connect(change, &QShortcut::activated, m_asTable, &QToolButton::toggle);
    m_commands.push_back({QStringLiteral("Ctrl+T"), m_words("Graph", "In the branches: as a table, or as a drawing")});
    m_commands.push_back({QStringLiteral("Enter"), m_words("Graph", "In the branches: goes to the row")});

    m_soon.setSingleShot(true);
    m_soon.setInterval(300); // ms
    connect(&m_soon, &QTimer::timeout, this, &GraphPane::make);
    connect(&document, &ScenarioDocument::changed, this, [this] {
        m_isOld = true;
        if (isVisible()) {
            m_soon.start();
        }
    });
}

void GraphPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isOld) {
        make();
    }
}

void GraphPane::make()
{
    m_isOld = false;
    static_cast<LiveDelegate *>(m_table->itemDelegate())->setScenario(m_document.scenario());
    m_graph = planGraph(m_document.scenario());
    m_view->show(m_graph);
    m_rows->show(graphRows(m_words, m_document.scenario(), m_graph));
    setCurrent(m_wanted);
    const auto never = static_cast<int>(std::ranges::count_if(
        m_graph.nodes, [](const PlanNode &node) { return node.stuck != Stuck::no && node.stuck != Stuck::notActive; }));
    m_said->setText(never == 0 ? QString(m_words("Graph", "All that is switched on can come."))
                               : m_words("Graph", "✗ %n injects can never come as it stands.", nullptr, never));
}

void GraphPane::setCurrent(const InjectId &inject)
{
    m_wanted = inject;
    const std::size_t node = m_graph.nodeOf(inject);
    if (!m_isOld && !inject.empty() && node < m_graph.nodes.size() && node != m_view->current()) {
        m_view->setCurrent(node);
        m_table->setCurrentKey(QString::number(node));
    }
}

void GraphPane::showTable(bool table)
{
    m_stack->setCurrentIndex(table ? 1 : 0);
    setFocusProxy(table ? static_cast<QWidget *>(m_table) : m_view);
    m_stack->currentWidget()->setFocus();
    if (table) {
        m_table->setCurrentKey(QString::number(m_view->current()));
    } else {
        m_view->setCurrent(m_table->currentKey().toULongLong());
    }
}

void GraphPane::pick(std::size_t node)
{
    if (node >= m_graph.nodes.size()) {
        return;
    }
    if (m_graph.nodes[node].isChoice()) {
        emit choicePicked(m_graph.nodes[node].branch);
    } else {
        emit picked(m_graph.nodes[node].inject);
    }
}

} // namespace samvirke
