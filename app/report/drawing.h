// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QColor>
#include <QPointF>
#include <QPolygonF>
#include <QRectF>
#include <QString>

#include <cstdint>
#include <variant>
#include <vector>

class QPainter;

namespace samvirke {

/// A vector drawing that every report format can hold. Coordinates in pixels of a screen, y downwards.
struct Stroke
{
    QColor colour;
    double width = 1;
    bool dashed = false;
    bool dotted = false;
};
struct DrawnLine
{
    QPointF from, to;
    Stroke stroke;
};
struct DrawnShape
{
    std::vector<QPointF> corners;
    QColor fill;
    QString tip;                            ///< said when pointed at
    std::vector<std::int64_t> entries = {}; ///< of the record that prove what it shows
    bool isFigure = false;                  ///< stands for a figure even without entries: then nobody did anything
    [[nodiscard]] bool canBeProved() const { return isFigure || !entries.empty(); }
    [[nodiscard]] QPolygonF outline() const;
};
struct DrawnText
{
    QPointF at; ///< left end of the base line, or right end, or middle
    QString text;
    double size = 12;
    bool bold = false;
    enum class Align { left, middle, right } align = Align::left;
    QColor colour;
};
using Drawn = std::variant<DrawnLine, DrawnShape, DrawnText>;

struct Drawing
{
    double width = 0, height = 0;
    QString description; ///< for those who do not see it
    std::vector<Drawn> parts;
};

/// @p above and @p below it as one.
[[nodiscard]] Drawing stacked(Drawing above, Drawing below);

/// As an <svg> element.
[[nodiscard]] QString toSvg(const Drawing &drawing);
/// As a file of its own.
[[nodiscard]] QByteArray toSvgFile(const Drawing &drawing);
/// As pixels, for what shows no SVG: @p scale of them to each of the drawing's.
[[nodiscard]] QByteArray toPng(const Drawing &drawing, double scale);
/// With one pixel of the drawing as one of the painter's units.
void paint(QPainter &painter, const Drawing &drawing);

} // namespace samvirke
