// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/sketch.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace samvirke {

namespace {

const Inks onLight{{0x1c, 0x1e, 0x20}, {0xb8, 0xbd, 0xc4}, {0xe4, 0xe7, 0xeb},
                   {0x26, 0x5c, 0x8e}, {0xdb, 0xe6, 0xf0}, {0xa8, 0x3a, 0x0c}};
const Inks onDark{{0xee, 0xf0, 0xf2}, {0x6c, 0x73, 0x7b}, {0x45, 0x4a, 0x50},
                  {0x7f, 0xb2, 0xe0}, {0x2c, 0x3f, 0x52}, {0xf0, 0x9a, 0x6a}};

double widthOf(QChar c)
{
    constexpr double narrow = 0.34;
    constexpr double usual = 0.62;
    constexpr double wide = 0.78;
    constexpr double widest = 1.0;
    if (QStringLiteral("iIjl.,:;'|!()[] ").contains(c)) {
        return narrow;
    }
    if (c == QLatin1Char('m') || c == QLatin1Char('W') || c == QLatin1Char('M') || c.unicode() >= 0x2e80) {
        return widest;
    }
    return c.isUpper() ? wide : usual;
}

} // namespace

const Inks &inksOn(bool dark)
{
    return dark ? onDark : onLight;
}

std::vector<QPointF> polygon(QPointF centre, double radius, int corners, double turn)
{
    std::vector<QPointF> points;
    for (int i = 0; i < corners; ++i) {
        const double angle = 2 * std::numbers::pi * i / corners + turn;
        points.emplace_back(centre.x() + radius * std::cos(angle), centre.y() + radius * std::sin(angle));
    }
    return points;
}

double widthOf(const QString &text, double size)
{
    double width = 0;
    for (const QChar c : text) {
        width += widthOf(c);
    }
    return width * size;
}

QString fitted(const QString &text, double width, double size)
{
    if (widthOf(text, size) <= width) {
        return text;
    }
    double used = size;
    qsizetype length = 0;
    while (length < text.size() && (used += widthOf(text.at(length)) * size) <= width) {
        ++length;
    }
    if (length > 0 && text.at(length - 1).isHighSurrogate()) {
        --length;
    }
    return text.left(length).trimmed() + QStringLiteral("…");
}

Sketch::Sketch(double width, double height, const QString &description, bool dark)
    : m_inks(inksOn(dark)), m_drawing{width, height, description, {}}
{}

void Sketch::line(QPointF from, QPointF to, const QColor &colour, double thickness, bool dashed, bool dotted)
{
    m_drawing.parts.push_back(DrawnLine{from, to, {colour, thickness, dashed, dotted}});
}

void Sketch::text(QPointF at, const QString &said, double size, Align align, bool bold)
{
    m_drawing.parts.push_back(DrawnText{at, said, size, bold, align, m_inks.ink});
}

void Sketch::shape(std::vector<QPointF> corners, const QColor &fill, const QString &tip,
                   std::vector<std::int64_t> entries)
{
    m_drawing.parts.push_back(DrawnShape{std::move(corners), fill, tip, std::move(entries)});
}

void Sketch::figure(std::vector<QPointF> corners, const QColor &fill, const QString &tip,
                    std::vector<std::int64_t> entries)
{
    m_drawing.parts.push_back(DrawnShape{std::move(corners), fill, tip, std::move(entries), true});
}

void Sketch::figure(const QRectF &box, const QColor &fill, const QString &tip, std::vector<std::int64_t> entries)
{
    figure(std::vector{box.topLeft(), box.topRight(), box.bottomRight(), box.bottomLeft()}, fill, tip,
           std::move(entries));
}

void Sketch::box(const QRectF &box, const QColor &fill, const QString &tip)
{
    shape({box.topLeft(), box.topRight(), box.bottomRight(), box.bottomLeft()}, fill, tip);
}

void Sketch::frame(const QRectF &box, const QColor &colour, double thickness, bool dashed)
{
    line(box.topLeft(), box.topRight(), colour, thickness, dashed);
    line(box.topRight(), box.bottomRight(), colour, thickness, dashed);
    line(box.bottomRight(), box.bottomLeft(), colour, thickness, dashed);
    line(box.bottomLeft(), box.topLeft(), colour, thickness, dashed);
}

void Sketch::hatch(const QRectF &box, const QColor &colour)
{
    constexpr double apart = 6;
    for (double at = apart; at < box.width() + box.height(); at += apart) {
        // from the left or lower side to the upper or right one
        const double atBottom = std::max(0.0, at - box.height());
        const double atTop = std::min(box.width(), at);
        line({box.left() + atBottom, box.top() + std::min(box.height(), at)},
             {box.left() + atTop, box.top() + at - atTop}, colour, 1);
    }
}

} // namespace samvirke
