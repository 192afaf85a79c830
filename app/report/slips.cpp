// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/slips.h"

#include "plan/lookup.h"
#include "plan/schedule.h"
#include "report/debrief_text.h"
#include "report/fonts.h"
#include "report/pdf_objects.h"
#include "report/rich_text.h"
#include "report/trigger_text.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QTextDocument>

#include <algorithm>
#include <memory>

namespace samvirke {

namespace {

constexpr int dotsPerInch = 600;
constexpr double mm = dotsPerInch / 25.4; ///< in dots
constexpr double pageWidth = 210 * mm;
constexpr double pageHeight = 297 * mm;
constexpr double edge = 12 * mm;       ///< of the page
constexpr double inside = 5 * mm;      ///< between a line to cut along and what stands there
constexpr double headHeight = 17 * mm; ///< of a slip: whose it is, and which
constexpr double width = pageWidth - 2 * edge - 2 * inside;
constexpr double room = pageHeight - 2 * edge - 2 * inside - headHeight; ///< for the text of the longest slip
constexpr double least = 22 * mm;                                        ///< of a text, so that fingers hold it

QFont fontOf(double points, bool bold = false)
{
    QFont font(reportFont);
    font.setPointSizeF(points);
    font.setBold(bold);
    return font;
}

/// What stands under the head of a slip.
std::unique_ptr<QTextDocument> bodyOf(const Words &words, const Slip &slip, QPaintDevice &device)
{
    QString html = QStringLiteral("<p><b>%1</b></p>").arg(slip.title.toHtmlEscaped());
    QStringList about;
    if (!slip.from.isEmpty()) {
        about += words("Paper", "From: %1").with({slip.from});
    }
    if (!slip.by.isEmpty()) {
        about += words("Paper", "By: %1").with({slip.by});
    }
    if (!about.isEmpty()) {
        html += QStringLiteral("<p>%1</p>").arg(about.join(QStringLiteral(" · ")).toHtmlEscaped());
    }
    html += richText(slip.text);
    if (!slip.enclosed.isEmpty()) {
        const QString files = words("Paper", "Enclosed: %1").with({slip.enclosed.join(QStringLiteral(", "))});
        html += QStringLiteral("<p>%1</p>").arg(files.toHtmlEscaped());
    }
    if (slip.asksUrgency) {
        const QString asked = words("Paper", "How urgent is it to you?  1 ☐  2 ☐  3 ☐  4 ☐");
        html += QStringLiteral("<p>%1</p>").arg(asked.toHtmlEscaped());
    }
    auto document = std::make_unique<QTextDocument>();
    document->documentLayout()->setPaintDevice(&device);
    document->setDocumentMargin(0);
    document->setDefaultFont(fontOf(10.5));
    document->setHtml(html);
    document->setTextWidth(width);
    return document;
}

class SlipPages
{
public:
    SlipPages(QPdfWriter &writer, const Words &words) : m_writer(writer), m_words(words), m_painter(&writer) {}

    void put(const Slip &slip)
    {
        const auto body = bodyOf(m_words, slip, m_writer);
        const double height = body->size().height();
        if (height <= room) {
            putPart(slip, *body, 0, std::max(height, least), {});
            return;
        }
        body->setPageSize({width, room}); // lines are not torn apart
        const int parts = body->pageCount();
        for (int part = 0; part < parts; ++part) {
            putPart(slip, *body, part * room, room,
                    m_words("Paper", "part %1 of %2").with({QString::number(part + 1), QString::number(parts)}));
        }
    }

private:
    void putPart(const Slip &slip, QTextDocument &body, double from, double height, const QString &part)
    {
        const double all = headHeight + height + 2 * inside;
        if (m_y > edge && m_y + all > pageHeight - edge + 1) {
            m_writer.newPage();
            m_y = edge;
        }
        const QRectF box(edge, m_y, pageWidth - 2 * edge, all);
        m_painter.setPen(QPen(Qt::gray, 0.2 * mm, Qt::DashLine)); // to cut along
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawRect(box);
        head(slip, box, part);
        m_painter.save();
        m_painter.translate(box.left() + inside, box.top() + inside + headHeight - from);
        const QRectF seen(0, from, width, height);
        m_painter.setClipRect(seen);
        QAbstractTextDocumentLayout::PaintContext context;
        context.clip = seen.adjusted(0, 1, 0, -1); // a line that only touches it stands on the other page
        context.palette.setColor(QPalette::Text, Qt::black);
        body.documentLayout()->draw(&m_painter, context);
        m_painter.restore();
        m_y += all;
    }

    /// Whose it is and which; what only who hands it out needs stands at the right.
    void head(const Slip &slip, const QRectF &box, const QString &part)
    {
        double left = box.left() + inside;
        const double top = box.top() + inside;
        const double right = box.right() - inside;
        const auto write = [&](const QRectF &where, int flags, const QString &said, double points, bool bold) {
            m_painter.setFont(fontOf(points, bold));
            m_painter.setPen(Qt::black);
            const QString shown =
                QFontMetricsF(m_painter.font(), &m_writer).elidedText(said.simplified(), Qt::ElideRight, where.width());
            m_painter.drawText(where, flags | Qt::AlignVCenter | Qt::TextSingleLine, shown);
        };
        const double half = (right - left) / 2;
        write({left, top, half, 4 * mm}, Qt::AlignLeft, m_words("Card", "EXERCISE · %1").with({slip.exercise}), 8,
              true);
        const QString handed = m_words("Paper", "Inject %1 · %2").with({slip.inject, slip.when});
        write({left + half, top, half, 4 * mm}, Qt::AlignRight, handed, 8, false);
        const double line = top + 6 * mm;
        const QString number =
            part.isEmpty()
                ? m_words("Paper", "Slip %1 of %2").with({QString::number(slip.number), QString::number(slip.of)})
                : m_words("Paper", "Slip %1 of %2, %3")
                      .with({QString::number(slip.number), QString::number(slip.of), part});
        if (slip.look.colour.isValid()) {
            m_painter.setPen(Qt::NoPen);
            m_painter.setBrush(slip.look.colour);
            const auto corners = slip.look.symbol({left + 3 * mm, line + 3.5 * mm}, 2.8 * mm);
            m_painter.drawPolygon(corners.data(), static_cast<int>(corners.size()));
            left += 8 * mm;
            write({left, line, 9 * mm, 7 * mm}, Qt::AlignLeft, slip.look.code, 9, true);
            left += 9 * mm;
        }
        write({left, line, right - left - 50 * mm, 7 * mm}, Qt::AlignLeft, slip.seat, 12, true);
        write({right - 50 * mm, line, 50 * mm, 7 * mm}, Qt::AlignRight, number, 11, true);
        m_painter.setPen(QPen(Qt::black, 0.2 * mm));
        m_painter.drawLine(QPointF(box.left() + inside, line + 8.5 * mm), QPointF(right, line + 8.5 * mm));
    }

    QPdfWriter &m_writer;
    const Words &m_words;
    QPainter m_painter;
    double m_y = edge;
};

} // namespace

std::vector<Slip> slipsOf(const Words &words, const Scenario &scenario)
{
    const auto has = [&](SeatKind kind) {
        return std::ranges::find(scenario.seats, kind, &Seat::kind) != scenario.seats.end();
    };
    const SeatKind kind = has(SeatKind::paper) ? SeatKind::paper : SeatKind::player;
    const Schedule schedule = plannedTimes(scenario);
    const auto timeOf = [&](const Inject *inject) {
        const auto planned = schedule.injects.find(inject->id);
        return planned == schedule.injects.end() ? ExerciseTime::max() : planned->second;
    };
    std::vector<Slip> slips;
    for (const Seat &seat : scenario.seats) {
        if (seat.kind != kind) {
            continue;
        }
        std::vector<const Inject *> injects;
        for (const Inject &inject : scenario.injects) {
            const bool reached = std::ranges::any_of(inject.to, [&](const Party &to) { return reaches(to, seat); });
            if (reached && inject.active && inject.kind != InjectKind::expectedAction) {
                injects.push_back(&inject);
            }
        }
        std::ranges::stable_sort(injects, {}, timeOf);
        int number = 0;
        for (const Inject *inject : injects) {
            const Channel *channel = find(scenario.channels, inject->channel);
            Slip slip;
            slip.exercise = fromUtf8(scenario.title);
            slip.seat = fromUtf8(seat.name.empty() ? seat.id.value : seat.name);
            if (const Agency *agency = find(scenario.agencies, seat.agency)) {
                slip.look = lookOf(scenario, agency->id);
            }
            slip.number = ++number;
            slip.of = static_cast<int>(injects.size());
            slip.inject = injectNumber(*inject);
            // what an inject waits for is the plan's, and no business of who reads it
            const bool isFixed = std::holds_alternative<AtTime>(inject->release);
            slip.when = isFixed ? timeText(timeOf(inject)) : words("Paper", "on signal");
            slip.from = fromUtf8(inject->from);
            slip.by = fromUtf8(channel == nullptr ? inject->channel.value : channel->name);
            slip.title = fromUtf8(inject->title);
            slip.text = fromUtf8(inject->text);
            for (const std::string &file : inject->media) {
                slip.enclosed += fromUtf8(file);
            }
            slip.asksUrgency = inject->asksUrgency;
            slips.push_back(std::move(slip));
        }
    }
    return slips;
}

QByteArray slipsPdf(const Words &words, const std::vector<Slip> &slips, const QDateTime &made)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(dotsPerInch);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins(QMarginsF());
        writer.setTitle(words("Paper", "Slips"));
        writer.setCreator(QStringLiteral("Samvirke"));
        SlipPages pages(writer, words);
        for (const Slip &slip : slips) {
            pages.put(slip);
        }
    }
    return withFixedOrder(bytes, made);
}

} // namespace samvirke
