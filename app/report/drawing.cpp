// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/drawing.h"

#include "report/fonts.h"
#include "report/words.h"

#include <QBuffer>
#include <QFontMetricsF>
#include <QImage>
#include <QPainter>

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
                        line.stroke.dashed   ? QStringLiteral(" stroke-dasharray=\"4 3\"")
                        : line.stroke.dotted ? QStringLiteral(" stroke-dasharray=\"1.5 3\"")
                                             : QString{});
    }
    void operator()(const DrawnShape &shape) const
    {
        QString points;
        for (const QPointF &corner : shape.corners) {
            points += (points.isEmpty() ? QString{} : QStringLiteral(" ")) + number(corner.x()) + QLatin1Char(',') +
                      number(corner.y());
        }
        out += QStringLiteral("<polygon points=\"%1\" fill=\"%2\"%3>")
                   .arg(points, shape.fill.name(),
                        shape.fill.alpha() == 255
                            ? QString{}
                            : QStringLiteral(" fill-opacity=\"%1\"").arg(number(shape.fill.alphaF())));
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

struct DrawPart
{
    QPainter &painter;

    void operator()(const DrawnLine &line) const
    {
        QPen pen(line.stroke.colour, line.stroke.width);
        pen.setCapStyle(Qt::FlatCap);
        if (line.stroke.dashed) {
            pen.setDashPattern({4 / line.stroke.width, 3 / line.stroke.width}); // in widths of the line
        } else if (line.stroke.dotted) {
            pen.setDashPattern({1.5 / line.stroke.width, 3 / line.stroke.width});
        }
        painter.setPen(pen);
        painter.drawLine(line.from, line.to);
    }
    void operator()(const DrawnShape &shape) const
    {
        painter.setPen(Qt::NoPen);
        painter.setBrush(shape.fill);
        painter.drawPolygon(shape.outline());
    }
    void operator()(const DrawnText &text) const
    {
        QFont font = painter.font();
        font.setPixelSize(static_cast<int>(text.size));
        font.setBold(text.bold);
        painter.setFont(font);
        painter.setPen(text.colour);
        const double width = QFontMetricsF(font, painter.device()).horizontalAdvance(text.text);
        const double left = text.align == DrawnText::Align::left     ? 0
                            : text.align == DrawnText::Align::middle ? width / 2
                                                                     : width;
        painter.drawText(text.at - QPointF(left, 0), text.text);
    }
};

QString svgOf(const Drawing &drawing, const QString &attributes)
{
    QString out =
        QStringLiteral("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %1 %2\" role=\"img\" "
                       "aria-label=\"%3\"%4>\n")
            .arg(number(drawing.width), number(drawing.height), drawing.description.toHtmlEscaped(), attributes);
    for (const Drawn &part : drawing.parts) {
        std::visit(SvgWriter{out}, part);
    }
    return out + QStringLiteral("</svg>\n");
}

} // namespace

QPolygonF DrawnShape::outline() const
{
    return QPolygonF(QList<QPointF>(corners.begin(), corners.end()));
}

Drawing stacked(Drawing above, Drawing below)
{
    const QPointF down(0, above.height);
    for (Drawn &part : below.parts) {
        std::visit(
            [&]<class Part>(Part &drawn) {
                if constexpr (std::is_same_v<Part, DrawnLine>) {
                    drawn.from += down;
                    drawn.to += down;
                } else if constexpr (std::is_same_v<Part, DrawnShape>) {
                    for (QPointF &corner : drawn.corners) {
                        corner += down;
                    }
                } else {
                    drawn.at += down;
                }
            },
            part);
        above.parts.push_back(std::move(part));
    }
    above.width = std::max(above.width, below.width);
    above.height += below.height;
    above.description = QStringList{above.description, below.description}.join(QStringLiteral(". "));
    return above;
}

QString toSvg(const Drawing &drawing)
{
    return svgOf(drawing, {});
}

QByteArray toSvgFile(const Drawing &drawing)
{
    const QString attributes = QStringLiteral(" width=\"%1\" height=\"%2\" font-family=\"'%3', sans-serif\"")
                                   .arg(number(drawing.width), number(drawing.height), reportFont);
    return QByteArrayLiteral("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n") +
           withoutControls(svgOf(drawing, attributes)).toUtf8();
}

QByteArray toPng(const Drawing &drawing, double scale)
{
    QImage image(static_cast<int>(drawing.width * scale), static_cast<int>(drawing.height * scale),
                 QImage::Format_RGB32);
    image.fill(Qt::white);
    {
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setFont(QFont(reportFont));
        painter.scale(scale, scale);
        paint(painter, drawing);
    }
    QByteArray bytes;
    QBuffer out(&bytes);
    out.open(QIODevice::WriteOnly);
    image.save(&out, "PNG");
    return bytes;
}

void paint(QPainter &painter, const Drawing &drawing)
{
    for (const Drawn &part : drawing.parts) {
        std::visit(DrawPart{painter}, part);
    }
}

} // namespace samvirke
