// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/drawing_view.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

#include <ranges>

namespace samvirke {

DrawingView::DrawingView(QWidget *parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void DrawingView::show(Drawing drawing)
{
    m_drawing = std::move(drawing);
    setAccessibleName(m_drawing.description);
    updateGeometry();
    update();
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

const DrawnShape *DrawingView::shapeAt(QPointF where) const
{
    // small shapes are hard to hit: what is nearest within a few pixels counts
    constexpr double reach = 5;
    const QPointF at = where / scale();
    QPainterPath around;
    around.addEllipse(at, reach / scale(), reach / scale());
    for (auto part = m_drawing.parts.rbegin(); part != m_drawing.parts.rend(); ++part) { // what lies on top first
        const auto *shape = std::get_if<DrawnShape>(&*part);
        if (shape == nullptr || shape->tip.isEmpty()) {
            continue;
        }
        QPainterPath path;
        path.addPolygon(shape->outline());
        path.closeSubpath();
        if (path.intersects(around)) {
            return shape;
        }
    }
    return nullptr;
}

bool DrawingView::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const DrawnShape *shape = shapeAt(help->pos());
        QToolTip::showText(help->globalPos(), shape == nullptr ? QString{} : shape->tip, this);
        return true;
    }
    return QWidget::event(event);
}

void DrawingView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), palette().base());
    painter.scale(scale(), scale());
    paint(painter, m_drawing);
}

void DrawingView::mousePressEvent(QMouseEvent *event)
{
    const DrawnShape *shape = shapeAt(event->position());
    if (shape != nullptr && shape->entry != 0) {
        emit picked(shape->entry);
    }
}

} // namespace samvirke
