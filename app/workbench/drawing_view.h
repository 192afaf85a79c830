// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/drawing.h"

#include <QWidget>

namespace samvirke {

/// Shows a drawing as wide as there is room. What it shows stands as a table elsewhere, for those who do not see it.
class DrawingView : public QWidget
{
    Q_OBJECT

public:
    explicit DrawingView(QWidget *parent = nullptr);
    void show(Drawing drawing);
    using QWidget::show;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

signals:
    /// A shape that shows @p entry was clicked.
    void picked(std::int64_t entry);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    [[nodiscard]] double scale() const;
    [[nodiscard]] const DrawnShape *shapeAt(QPointF where) const;

    Drawing m_drawing;
};

} // namespace samvirke
