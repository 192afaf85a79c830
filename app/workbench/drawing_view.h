// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/drawing.h"

#include <QWidget>

namespace samvirke {

/// Shows a drawing as wide as there is room. What it shows stands as a table elsewhere, for those who do not see it.
///
/// Left and right go through the shapes that can be proved, up and down to the nearest there; Enter or a click asks for
/// their proof.
class DrawingView : public QWidget
{
    Q_OBJECT

public:
    explicit DrawingView(QWidget *parent = nullptr);
    void show(Drawing drawing);
    using QWidget::show;
    [[nodiscard]] const Drawing &drawing() const { return m_drawing; }
    /// What the keys have come to; nullptr: nothing yet.
    [[nodiscard]] const DrawnShape *current() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

signals:
    /// Somebody asks what proves a shape. @param what it says when pointed at
    void picked(const QString &what, const std::vector<std::int64_t> &entries);
    /// The keys have come to a shape that is drawn in @p where.
    void cameTo(const QRect &where);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    [[nodiscard]] double scale() const;
    [[nodiscard]] std::size_t shapeAt(QPointF where) const;
    [[nodiscard]] const DrawnShape *shape(std::size_t place) const;
    /// Places of the shapes that can be proved, by row and then by column, as texts are read.
    void findStops();
    void stepTo(std::size_t place);
    void step(int by);
    void stepVertically(int direction);

    Drawing m_drawing;
    std::vector<std::size_t> m_stops;
    std::size_t m_current; ///< place among the parts
};

} // namespace samvirke
