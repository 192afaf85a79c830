// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/drawing.h"

namespace samvirke {

namespace {

/// Two decimals at most, with a point whatever the language.
QString number(double value)
{
    QString text = QString::number(value, 'f', 2);
    while (text.endsWith(QLatin1Char('0'))) {
        text.chop(1);
    }
    if (text.endsWith(QLatin1Char('.'))) {
        text.chop(1);
    }
    return text;
}

struct SvgWriter
{
    QString &out;

    void operator()(const DrawnLine &line) const
    {
        out += QStringLiteral("<line x1=\"%1\" y1=\"%2\" x2=\"%3\" y2=\"%4\" stroke=\"%5\" stroke-width=\"%6\"%7/>\n")
                   .arg(number(line.from.x()), number(line.from.y()), number(line.to.x()), number(line.to.y()),
                        line.stroke.colour.name(), number(line.stroke.width),
                        line.stroke.dashed ? QStringLiteral(" stroke-dasharray=\"4 3\"") : QString{});
    }
    void operator()(const DrawnShape &shape) const
    {
        QString points;
        for (const QPointF &corner : shape.corners) {
            points += (points.isEmpty() ? QString{} : QStringLiteral(" ")) + number(corner.x()) + QLatin1Char(',') +
                      number(corner.y());
        }
        out += QStringLiteral("<polygon points=\"%1\" fill=\"%2\">").arg(points, shape.fill.name());
        if (!shape.tip.isEmpty()) {
            out += QStringLiteral("<title>") + shape.tip.toHtmlEscaped() + QStringLiteral("</title>");
        }
        out += QStringLiteral("</polygon>\n");
    }
    void operator()(const DrawnText &text) const
    {
        const QString anchor = text.align == DrawnText::Align::left     ? QStringLiteral("start")
                               : text.align == DrawnText::Align::middle ? QStringLiteral("middle")
                                                                        : QStringLiteral("end");
        out += QStringLiteral("<text x=\"%1\" y=\"%2\" font-size=\"%3\" text-anchor=\"%4\" fill=\"%5\"%6>")
                   .arg(number(text.at.x()), number(text.at.y()), number(text.size), anchor, text.colour.name(),
                        text.bold ? QStringLiteral(" font-weight=\"bold\"") : QString{}) +
               text.text.toHtmlEscaped() + QStringLiteral("</text>\n");
    }
};

} // namespace

QString toSvg(const Drawing &drawing)
{
    QString out =
        QStringLiteral(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %1 %2\" role=\"img\" aria-label=\"%3\">\n")
            .arg(number(drawing.width), number(drawing.height), drawing.description.toHtmlEscaped());
    for (const Drawn &part : drawing.parts) {
        std::visit(SvgWriter{out}, part);
    }
    return out + QStringLiteral("</svg>\n");
}

} // namespace samvirke
