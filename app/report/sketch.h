// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/drawing.h"

#include <vector>

namespace samvirke {

struct Inks
{
    QColor ink, faint, fainter;
    QColor bar, barLight; ///< what is measured
    QColor warm;          ///< what is missing, and what people judged
};
[[nodiscard]] const Inks &inksOn(bool dark);

/// Corners on a circle, the first at @p turn radians.
[[nodiscard]] std::vector<QPointF> polygon(QPointF centre, double radius, int corners, double turn);

/// About how wide @p text is; fonts are not asked, so that a drawing is the same on every machine.
[[nodiscard]] double widthOf(const QString &text, double size);
/// @p text, shortened with "…" to about @p width.
[[nodiscard]] QString fitted(const QString &text, double width, double size);

/// A drawing in the making.
class Sketch
{
public:
    using Align = DrawnText::Align;
    Sketch(double width, double height, const QString &description, bool dark);

    void line(QPointF from, QPointF to, const QColor &colour, double thickness = 1, bool dashed = false,
              bool dotted = false);
    void text(QPointF at, const QString &said, double size, Align align = Align::left, bool bold = false);
    void shape(std::vector<QPointF> corners, const QColor &fill, const QString &tip = {},
               std::vector<std::int64_t> entries = {});
    void box(const QRectF &box, const QColor &fill, const QString &tip = {});
    /// A shape that stands for a figure: @p entries prove it, or nobody did anything.
    void figure(std::vector<QPointF> corners, const QColor &fill, const QString &tip,
                std::vector<std::int64_t> entries);
    void figure(const QRectF &box, const QColor &fill, const QString &tip, std::vector<std::int64_t> entries);
    void frame(const QRectF &box, const QColor &colour, double thickness = 1, bool dashed = false);
    /// Lines from lower left to upper right.
    void hatch(const QRectF &box, const QColor &colour);

    [[nodiscard]] const Inks &inks() const { return m_inks; }
    [[nodiscard]] double width() const { return m_drawing.width; }
    [[nodiscard]] double height() const { return m_drawing.height; }
    [[nodiscard]] Drawing take() { return std::move(m_drawing); }

private:
    const Inks &m_inks;
    Drawing m_drawing;
};

} // namespace samvirke
