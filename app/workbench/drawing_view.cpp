// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/drawing_view.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

#include <algorithm>
#include <cmath>
#include <limits>

namespace samvirke {

namespace {

constexpr auto nowhere = std::numeric_limits<std::size_t>::max();

} // namespace

DrawingView::DrawingView(QWidget *parent) : QWidget(parent), m_current(nowhere)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void DrawingView::show(Drawing drawing)
{
    const DrawnShape *was = current();
    const QString before = was == nullptr ? QString{} : was->tip;
    m_drawing = std::move(drawing);
    m_current = nowhere;
    findStops();
    for (const std::size_t stop : m_stops) { // stays where it was, as far as that is still there
        if (!before.isEmpty() && shape(stop)->tip == before) {
            m_current = stop;
        }
    }
    setAccessibleName(m_drawing.description);
    setFocusPolicy(m_stops.empty() ? Qt::NoFocus : Qt::StrongFocus);
    updateGeometry();
    update();
}

void DrawingView::findStops()
{
    m_stops.clear();
    for (std::size_t i = 0; i < m_drawing.parts.size(); ++i) {
        const DrawnShape *part = shape(i);
        if (part != nullptr && part->canBeProved() && !part->tip.isEmpty()) {
            m_stops.push_back(i);
        }
    }
    std::ranges::stable_sort(m_stops, {}, [this](std::size_t place) {
        constexpr double row = 12; // shapes that stand side by side need not be quite level
        const QPointF at = shape(place)->outline().boundingRect().center();
        return std::pair(std::floor(at.y() / row), at.x());
    });
}

const DrawnShape *DrawingView::shape(std::size_t place) const
{
    return place < m_drawing.parts.size() ? std::get_if<DrawnShape>(&m_drawing.parts[place]) : nullptr;
}

const DrawnShape *DrawingView::current() const
{
    return shape(m_current);
}

QSize DrawingView::sizeHint() const
{
    return {static_cast<int>(m_drawing.width), static_cast<int>(m_drawing.height)};
}

int DrawingView::heightForWidth(int width) const
{
    return m_drawing.width > 0 ? static_cast<int>(width * m_drawing.height / m_drawing.width) : 0;
}

double DrawingView::scale() const
{
    return m_drawing.width > 0 ? width() / m_drawing.width : 1;
}

std::size_t DrawingView::shapeAt(QPointF where) const
{
    // small shapes are hard to hit: what is nearest within a few pixels counts
    constexpr double reach = 5;
    const QPointF at = where / scale();
    QPainterPath around;
    around.addEllipse(at, reach / scale(), reach / scale());
    for (std::size_t i = m_drawing.parts.size(); i-- > 0;) { // what lies on top first
        const DrawnShape *part = shape(i);
        if (part == nullptr || part->tip.isEmpty()) {
            continue;
        }
        QPainterPath path;
        path.addPolygon(part->outline());
        path.closeSubpath();
        if (path.intersects(around)) {
            return i;
        }
    }
    return nowhere;
}

bool DrawingView::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const DrawnShape *under = shape(shapeAt(help->pos()));
        QToolTip::showText(help->globalPos(), under == nullptr ? QString{} : under->tip, this);
        return true;
    }
    return QWidget::event(event);
}

void DrawingView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), palette().base());
    painter.save();
    painter.scale(scale(), scale());
    paint(painter, m_drawing);
    painter.restore();
    if (!hasFocus()) {
        return;
    }
    constexpr int around = 4; // px
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(palette().highlight(), 2));
    if (const DrawnShape *at = current()) {
        const QRectF box = at->outline().boundingRect();
        painter.drawRect(
            QRectF(box.topLeft() * scale(), box.size() * scale()).adjusted(-around, -around, around, around));
    } else {
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
}

void DrawingView::mousePressEvent(QMouseEvent *event)
{
    const std::size_t place = shapeAt(event->position());
    const DrawnShape *under = shape(place);
    if (under != nullptr && under->canBeProved()) {
        m_current = place;
        update();
        emit picked(under->tip, under->entries);
    }
}

void DrawingView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Right: step(1); return;
    case Qt::Key_Left: step(-1); return;
    case Qt::Key_Down: stepVertically(1); return;
    case Qt::Key_Up: stepVertically(-1); return;
    case Qt::Key_Home:
        if (!m_stops.empty()) {
            stepTo(m_stops.front());
        }
        return;
    case Qt::Key_End:
        if (!m_stops.empty()) {
            stepTo(m_stops.back());
        }
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (const DrawnShape *at = current()) {
            emit picked(at->tip, at->entries);
            return;
        }
        break;
    default: break;
    }
    QWidget::keyPressEvent(event);
}

void DrawingView::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void DrawingView::step(int by)
{
    if (m_stops.empty()) {
        return;
    }
    const auto it = std::ranges::find(m_stops, m_current);
    if (it == m_stops.end()) {
        stepTo(by > 0 ? m_stops.front() : m_stops.back());
        return;
    }
    const auto next = std::clamp<std::ptrdiff_t>((it - m_stops.begin()) + by, 0, std::ssize(m_stops) - 1);
    stepTo(m_stops[static_cast<std::size_t>(next)]);
}

void DrawingView::stepVertically(int direction)
{
    const DrawnShape *at = current();
    if (at == nullptr) {
        step(direction);
        return;
    }
    const QPointF here = at->outline().boundingRect().center();
    constexpr double level = 6;
    constexpr double aside = 2; // going far to the side is worth less than going on
    std::size_t best = m_current;
    double least = std::numeric_limits<double>::max();
    for (const std::size_t stop : m_stops) {
        const QPointF there = shape(stop)->outline().boundingRect().center();
        const double on = (there.y() - here.y()) * direction;
        const double far = on + aside * std::abs(there.x() - here.x());
        if (on > level && far < least) {
            least = far;
            best = stop;
        }
    }
    stepTo(best);
}

void DrawingView::stepTo(std::size_t place)
{
    m_current = place;
    update();
    if (const DrawnShape *at = current()) {
        setAccessibleDescription(at->tip);
        QAccessibleEvent said(this, QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&said);
        const QRectF box = at->outline().boundingRect();
        emit cameTo(QRectF(box.topLeft() * scale(), box.size() * scale()).toAlignedRect());
    }
}

} // namespace samvirke
