// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/report.h"

#include "plan/lookup.h"
#include "report/debrief_text.h"
#include "report/fonts.h"
#include "report/pdf_objects.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QTextLayout>

#include <algorithm>
#include <cmath>
#include <functional>
#include <memory>

namespace samvirke {

namespace {

// Own pages and not those of QTextDocument: it tears rows of tables apart and leaves headings alone at a page's end.

constexpr int dotsPerInch = 1200;
constexpr double point = dotsPerInch / 72.0; ///< in dots, as everything here
constexpr double side = 50 * point;
constexpr double top = 56 * point;
constexpr double bodySize = 9.5 * point;
constexpr double smallSize = 8 * point;
constexpr double cellSize = 8.5 * point;
constexpr double denseSize = 7.5 * point;

const QColor ink(0x1c, 0x1e, 0x20);
const QColor grey(0x45, 0x4b, 0x52);
const QColor pale(0xcf, 0xd4, 0xda);
const QColor warm(0xa8, 0x3a, 0x0c);
const QColor yellow(0xf2, 0xc2, 0x00);

/// How large pages are.
struct Sheet
{
    explicit Sheet(Paper paper)
        : width((paper == Paper::a4 ? 595 : 1191) * point),
          height(842 * point),
          bottom(height - 60 * point),
          inner(width - 2 * side)
    {}
    double width, height;
    double bottom; ///< of what stands on it
    double inner;  ///< between the margins
};

/// Letters set apart by next to nothing are not joined: who searches for "first" finds it.
constexpr double noLigatures = 0.02;

QFont fontOf(double size, bool bold)
{
    QFont font(reportFont);
    font.setPixelSize(static_cast<int>(size));
    font.setBold(bold);
    font.setLetterSpacing(QFont::AbsoluteSpacing, noLigatures);
    return font;
}

struct Run
{
    QString text;
    double size = bodySize;
    bool bold = false;
    QColor colour = ink;
};

/// A text in lines.
class Text
{
public:
    Text(QPaintDevice &device, const std::vector<Run> &runs, double width, Qt::Alignment alignment = Qt::AlignLeft)
    {
        QString text;
        QList<QTextLayout::FormatRange> formats;
        for (const Run &run : runs) {
            QTextLayout::FormatRange range;
            range.start = static_cast<int>(text.size());
            text += withoutControls(run.text).replace(QLatin1Char('\n'), QChar::LineSeparator);
            range.length = static_cast<int>(text.size()) - range.start;
            range.format.setFont(fontOf(run.size, run.bold));
            range.format.setForeground(run.colour);
            formats += range;
        }
        m_layout = std::make_unique<QTextLayout>(text, fontOf(runs.front().size, runs.front().bold), &device);
        m_layout->setFormats(formats);
        QTextOption option(alignment);
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        option.setTextDirection(Qt::LayoutDirectionAuto);
        m_layout->setTextOption(option);
        m_layout->beginLayout();
        for (QTextLine line = m_layout->createLine(); line.isValid(); line = m_layout->createLine()) {
            line.setLineWidth(width);
            line.setPosition({0, m_height});
            m_height += line.height() * 1.12;
        }
        m_layout->endLayout();
    }

    [[nodiscard]] double height() const { return m_height; }
    [[nodiscard]] int lines() const { return m_layout->lineCount(); }
    /// Of the lines from @p first up to before @p last.
    [[nodiscard]] double heightOf(int first, int last) const { return topOf(last) - topOf(first); }
    /// How many lines from @p first on stand in @p room.
    [[nodiscard]] int fitting(int first, double room) const
    {
        int last = first;
        while (last < lines() && heightOf(first, last + 1) <= room) {
            ++last;
        }
        return last - first;
    }
    void draw(QPainter &painter, QPointF at, int first, int last) const
    {
        for (int i = first; i < last; ++i) {
            m_layout->lineAt(i).draw(&painter, at - QPointF(0, topOf(first)));
        }
    }

private:
    [[nodiscard]] double topOf(int line) const { return line < lines() ? m_layout->lineAt(line).y() : m_height; }

    std::unique_ptr<QTextLayout> m_layout;
    double m_height = 0;
};

using Texts = std::vector<std::shared_ptr<Text>>;
using Mark = std::function<void(QPainter &)>;

/// Puts blocks on pages; they are painted when it is known how many there are.
class Pages
{
public:
    Pages(QPaintDevice &device, const Sheet &sheet) : m_device(device), m_sheet(sheet), m_pages(1) {}

    [[nodiscard]] const std::vector<std::vector<Mark>> &pages() const { return m_pages; }

    /// @param leads whether a table or a figure follows: a text that leads to it stands on its page
    void put(const Block &block, bool leads)
    {
        const auto *paragraph = std::get_if<Paragraph>(&block);
        if (!leads || paragraph == nullptr || !paragraph->entries.empty()) {
            std::visit(*this, block);
            return;
        }
        const Run run{paragraph->text, paragraph->isSmall ? smallSize : bodySize, false,
                      paragraph->isSmall ? grey : ink};
        m_waiting.push_back({text({run}, m_sheet.inner), 0, false});
    }

    /// What still waits for what follows it.
    void finish() { need(0); }

    void operator()(const Heading &heading)
    {
        static constexpr double sizes[] = {20 * point, 14 * point, 10.5 * point};
        static constexpr double before[] = {0, 20 * point, 10 * point};
        const int level = std::clamp(heading.level, 1, 3) - 1;
        m_waiting.push_back({text({{heading.text, sizes[level], true}}, m_sheet.inner), before[level], level == 1});
    }
    void operator()(const Paragraph &paragraph)
    {
        const double size = paragraph.isSmall ? smallSize : bodySize;
        std::vector<Run> runs{{paragraph.text, size, false, paragraph.isSmall ? grey : ink}};
        if (!paragraph.entries.empty()) {
            runs.push_back({QLatin1Char(' ') + entryList(paragraph.entries), size, false, grey});
        }
        flow(text(runs, m_sheet.inner), side);
        m_y += 5 * point;
    }
    void operator()(const Statement &statement)
    {
        constexpr double indent = 14 * point;
        const auto label = text({{statement.label, smallSize, true, grey}}, m_sheet.inner - indent);
        std::vector<Run> runs{{statement.text}};
        if (!statement.entries.empty()) {
            runs.push_back(
                {QStringLiteral(" [") + entryList(statement.entries) + QLatin1Char(']'), smallSize, false, grey});
        }
        const auto said = text(runs, m_sheet.inner - indent);
        const double height = label->height() + said->height();
        need(std::min(height, m_sheet.bottom - top));
        const double from = m_y;
        const auto page = m_pages.size();
        flow(label, side + indent);
        flow(said, side + indent);
        const double to = m_pages.size() == page ? m_y : m_sheet.bottom; // what goes on has no edge
        const int severity = std::clamp(statement.severity, 1, 3);
        m_pages[page - 1].push_back([from, to, severity](QPainter &painter) {
            const QColor colour = severity == 1 ? grey : warm;
            const double width = severity == 1 ? 1.5 * point : 3 * point;
            painter.fillRect(QRectF(side, from, width, to - from), colour);
            if (severity == 3) { // doubled
                painter.fillRect(QRectF(side + 5 * point, from, width, to - from), colour);
            }
        });
        m_y += 9 * point;
    }
    void operator()(const ReportTable &table)
    {
        std::size_t columns = static_cast<std::size_t>(table.header.size());
        for (const auto &row : table.rows) {
            columns = std::max(columns, row.size());
        }
        if (columns == 0 || table.rows.empty()) {
            return;
        }
        const std::vector<double> edges = edgesOf(table, columns);
        Texts head;
        double headHeight = 0;
        for (qsizetype i = 0; i < table.header.size(); ++i) {
            head.push_back(
                cell(table, edges, static_cast<std::size_t>(i), {table.header.at(i), smallSize, true, grey}));
            headHeight = std::max(headHeight, head.back()->height() + 2 * padding);
        }
        bool isFirst = true;
        for (const auto &row : table.rows) {
            Texts texts;
            double height = 0;
            for (std::size_t i = 0; i < row.size(); ++i) {
                const bool heads = head.empty() && i == 0;
                const bool isDense = table.isRecord || static_cast<int>(i) == table.entries;
                texts.push_back(cell(
                    table, edges, i,
                    {row[i].text, isDense ? denseSize : cellSize, heads || row[i].marked, row[i].marked ? warm : ink}));
                height = std::max(height, texts.back()->height() + 2 * padding);
            }
            const double room = m_sheet.bottom - top - headHeight;
            const auto page = m_pages.size();
            need(std::min(height, room) + (isFirst ? headHeight : 0));
            if (isFirst || m_pages.size() != page) {
                putHead(head, edges, headHeight);
            }
            isFirst = false;
            putRow(row, texts, edges, head, headHeight);
        }
        m_y += 8 * point;
    }
    void operator()(const Figure &figure)
    {
        const auto caption = text({{figure.caption, smallSize, false, grey}}, m_sheet.inner);
        const double room = m_sheet.bottom - top - caption->height() - 60 * point;
        const double scale = std::min(m_sheet.inner / figure.drawing.width, room / figure.drawing.height);
        need(figure.drawing.height * scale + caption->height());
        const double y = m_y;
        const double x = side + (m_sheet.inner - figure.drawing.width * scale) / 2;
        draw([&drawing = figure.drawing, scale, x, y](QPainter &painter) {
            painter.save();
            painter.translate(x, y);
            painter.scale(scale, scale);
            QFont font(reportFont);
            font.setLetterSpacing(QFont::AbsoluteSpacing, noLigatures);
            painter.setFont(font);
            paint(painter, drawing);
            painter.restore();
        });
        m_y += figure.drawing.height * scale + 3 * point;
        if (!figure.caption.isEmpty()) {
            flow(caption, side);
        }
        m_y += 8 * point;
    }

private:
    static constexpr double padding = 3 * point;
    static constexpr double apart = 4 * point; ///< of texts in neighbouring columns, each

    struct Waiting
    {
        std::shared_ptr<Text> text;
        double before;
        bool isUnderlined;
    };

    std::shared_ptr<Text> text(const std::vector<Run> &runs, double width,
                               Qt::Alignment alignment = Qt::AlignLeft) const
    {
        return std::make_shared<Text>(m_device, runs, width, alignment);
    }

    void draw(Mark stroke) { m_pages.back().push_back(std::move(stroke)); }

    void newPage()
    {
        m_pages.emplace_back();
        m_y = top;
    }

    /// A page with room for @p height and for the headings before it, which then stand there.
    void need(double height)
    {
        double all = height;
        for (const Waiting &waiting : m_waiting) {
            all += waiting.before + waiting.text->height() + 8 * point;
        }
        if (m_y + all > m_sheet.bottom && m_y > top) {
            newPage();
        }
        const auto headings = std::exchange(m_waiting, {});
        for (const Waiting &heading : headings) {
            m_y += m_y > top ? heading.before : 0;
            put(heading.text, side, 0, heading.text->lines());
            if (heading.isUnderlined) {
                const double y = m_y + 2 * point;
                draw([y, inner = m_sheet.inner](QPainter &painter) {
                    painter.fillRect(QRectF(side, y, inner, 1 * point), ink);
                });
                m_y += 3 * point;
            }
            m_y += 5 * point;
        }
    }

    void put(const std::shared_ptr<Text> &text, double x, int first, int last)
    {
        const QPointF at(x, m_y);
        draw([text, at, first, last](QPainter &painter) { text->draw(painter, at, first, last); });
        m_y += text->heightOf(first, last);
    }

    /// Goes on on the next page where it has to; never with a line or two alone.
    void flow(const std::shared_ptr<Text> &text, double x)
    {
        constexpr int together = 3;
        need(text->heightOf(0, std::min(together, text->lines())));
        for (int line = 0; line < text->lines();) {
            const int fitting = std::max(1, text->fitting(line, m_sheet.bottom - m_y));
            put(text, x, line, line + fitting);
            line += fitting;
            if (line < text->lines()) {
                newPage();
            }
        }
    }

    std::vector<double> edgesOf(const ReportTable &table, std::size_t columns) const
    {
        double all = 0;
        const auto widthOf = [&](std::size_t i) {
            return static_cast<double>(i < table.widths.size() ? table.widths[i] : table.widths.empty() ? 1 : 10);
        };
        for (std::size_t i = 0; i < columns; ++i) {
            all += widthOf(i);
        }
        std::vector<double> edges{side};
        for (std::size_t i = 0; i < columns; ++i) {
            edges.push_back(edges.back() + m_sheet.inner * widthOf(i) / all);
        }
        return edges;
    }

    std::shared_ptr<Text> cell(const ReportTable &table, const std::vector<double> &edges, std::size_t column,
                               const Run &run) const
    {
        const int at = static_cast<int>(column);
        return text({run}, edges[column + 1] - edges[column] - 2 * apart,
                    contains(table.numeric, at)  ? Qt::AlignRight
                    : contains(table.middle, at) ? Qt::AlignHCenter
                                                 : Qt::AlignLeft);
    }

    void rule(double y, double width, const QColor &colour)
    {
        draw([y, width, colour, inner = m_sheet.inner](QPainter &painter) {
            painter.fillRect(QRectF(side, y, inner, width), colour);
        });
    }

    void putHead(const Texts &head, const std::vector<double> &edges, double height)
    {
        if (head.empty()) {
            return;
        }
        const double y = m_y;
        for (std::size_t i = 0; i < head.size(); ++i) {
            m_y = y + height - padding - head[i]->height(); // on one foot
            put(head[i], edges[i] + apart, 0, head[i]->lines());
        }
        m_y = y + height;
        rule(m_y, 1.2 * point, grey);
        m_y += 1.2 * point;
    }

    /// On one page if it stands on one at all.
    void putRow(const std::vector<ReportCell> &row, const Texts &texts, const std::vector<double> &edges,
                const Texts &head, double headHeight)
    {
        std::vector<int> done(texts.size(), 0);
        for (bool isWhole = false; !isWhole;) {
            const double y = m_y;
            const double room = m_sheet.bottom - y - 2 * padding;
            std::vector<int> now(texts.size(), 0);
            double height = 0;
            isWhole = true;
            for (std::size_t i = 0; i < texts.size(); ++i) {
                now[i] = done[i] + std::max(texts[i]->fitting(done[i], room), 0);
                height = std::max(height, texts[i]->heightOf(done[i], now[i]) + 2 * padding);
                isWhole = isWhole && now[i] == texts[i]->lines();
            }
            for (std::size_t i = 0; i < texts.size(); ++i) {
                if (row[i].ground.isValid()) {
                    const QRectF box(edges[i], y, edges[i + 1] - edges[i], height);
                    draw([box, colour = row[i].ground](QPainter &painter) { painter.fillRect(box, colour); });
                }
                m_y = y + padding;
                put(texts[i], edges[i] + apart, done[i], now[i]);
            }
            m_y = y + height;
            rule(m_y, 0.4 * point, pale);
            done = now;
            if (!isWhole) {
                newPage();
                putHead(head, edges, headHeight);
            }
        }
    }

    QPaintDevice &m_device;
    Sheet m_sheet;
    std::vector<std::vector<Mark>> m_pages;
    std::vector<Waiting> m_waiting;
    double m_y = top;
};

/// True if nothing but texts, and few of them, stand between this block and a table or a figure.
bool leadsToMore(const std::vector<Block> &blocks, std::size_t at)
{
    constexpr std::size_t few = 4;
    for (std::size_t i = at + 1; i < blocks.size() && i <= at + few; ++i) {
        if (std::holds_alternative<ReportTable>(blocks[i]) || std::holds_alternative<Figure>(blocks[i])) {
            return true;
        }
        if (!std::holds_alternative<Paragraph>(blocks[i])) {
            return false;
        }
    }
    return false;
}

void paintMargins(QPainter &painter, const Report &report, const Sheet &sheet, std::size_t page, std::size_t pages)
{
    constexpr double band = 22 * point;
    const auto write = [&](const QRectF &box, Qt::Alignment alignment, const QString &text, double size, bool bold,
                           const QColor &colour) {
        painter.setFont(fontOf(size, bold));
        painter.setPen(colour);
        painter.drawText(box, int(alignment | Qt::AlignVCenter) | Qt::TextSingleLine, withoutControls(text));
    };
    for (const double y : {0.0, sheet.height - band}) {
        painter.fillRect(QRectF(0, y, sheet.width, band), yellow);
        write(QRectF(0, y, sheet.width, band), Qt::AlignHCenter, report.banner, 9 * point, true, ink);
    }
    const QString title = QFontMetricsF(fontOf(smallSize, false), painter.device())
                              .elidedText(withoutControls(report.title).simplified(), Qt::ElideRight, sheet.inner);
    write(QRectF(side, 28 * point, sheet.inner, 14 * point), Qt::AlignLeft, title, smallSize, false, grey);
    const QString number = Sentence(report.page).with({QString::number(page), QString::number(pages)});
    write(QRectF(side, sheet.height - 52 * point, sheet.inner, 14 * point), Qt::AlignRight, number, smallSize, false,
          grey);
    write(QRectF(side, sheet.height - 38 * point, sheet.inner, 12 * point), Qt::AlignLeft, report.footer, 7 * point,
          false, grey);
}

} // namespace

QByteArray toPdf(const Report &report)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(dotsPerInch);
        writer.setPageSize(QPageSize(report.paper == Paper::a4 ? QPageSize::A4 : QPageSize::A3));
        writer.setPageOrientation(report.paper == Paper::a4 ? QPageLayout::Portrait : QPageLayout::Landscape);
        writer.setPageMargins(QMarginsF());
        writer.setTitle(withoutControls(report.title));
        writer.setCreator(QStringLiteral("Samvirke"));
        const Sheet sheet(report.paper);
        Pages blocks(writer, sheet);
        for (std::size_t i = 0; i < report.blocks.size(); ++i) {
            blocks.put(report.blocks[i], leadsToMore(report.blocks, i));
        }
        blocks.finish();
        QPainter painter(&writer);
        std::size_t number = 0;
        for (const auto &page : blocks.pages()) {
            if (number > 0) {
                writer.newPage();
            }
            paintMargins(painter, report, sheet, ++number, blocks.pages().size());
            for (const Mark &stroke : page) {
                stroke(painter);
            }
        }
    }
    return withFixedOrder(bytes, report.made);
}

} // namespace samvirke
