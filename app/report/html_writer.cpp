// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/report.h"

#include "plan/lookup.h"

#include <QRegularExpression>

namespace samvirke {

namespace {

constexpr const char *style = R"css(
:root { color-scheme: light; }
body { font-family: "Noto Sans", "Inter", "DejaVu Sans", sans-serif; color: #1c1e20; background: #fff; margin: 0; line-height: 1.45; }
main { max-width: 62rem; margin: 0 auto; padding: 1rem 1.5rem 3rem; }
td { overflow-wrap: anywhere; } .mid { text-align: center; } .marked { font-weight: bold; box-shadow: inset 0 0 0 2px #a83a0c; }
.small { font-size: .84rem; color: #454b52; } .found { border-left: 3px solid #5b636c; margin: .7rem 0; padding: .1rem 0 .1rem .7rem; break-inside: avoid; }
.found2 { border-left: 6px solid #a83a0c; } .found3 { border-left: 10px double #a83a0c; } .found b { display: block; font-size: .84rem; }
.banner { background: #f2c200; color: #1c1e20; text-align: center; font-weight: bold; letter-spacing: .12em; padding: .3rem; }
h1 { font-size: 1.7rem; margin: 1.2rem 0 .8rem; } h2 { font-size: 1.25rem; margin: 2rem 0 .6rem; border-bottom: 2px solid #1c1e20; }
h3 { font-size: 1rem; margin: 1.2rem 0 .2rem; } p { margin: .4rem 0; }
table { border-collapse: collapse; width: 100%; margin: .6rem 0; font-size: .92rem; }
th, td { text-align: left; vertical-align: top; padding: .28rem .5rem; border-bottom: 1px solid #cfd4da; }
th { border-bottom: 2px solid #5b636c; } .num { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
figure { margin: .6rem 0; } svg { display: block; width: 100%; max-width: 56rem; height: auto; margin: 0 auto; } figcaption { font-size: .88rem; color: #454b52; }
.foot { font-size: .75rem; color: #454b52; text-align: center; overflow-wrap: anywhere; } .foot .banner { font-size: 1rem; }
@page { size: A4; margin: 10mm 10mm 14mm; @bottom-right { content: counter(page) " / " counter(pages); font-size: 8pt; } }
a { color: #1a4f8b; } :target { background: #fff3c4; }
table.page { margin: 0; font-size: inherit; } .page > * > tr > td { padding: 0; border: 0; } .page > * > tr > td.banner { padding: .3rem; text-align: center; }
@media print { main { padding: 0 1rem; max-width: none; } h2, h3 { break-after: avoid; } main tr, figure { break-inside: avoid; } a { color: inherit; text-decoration: none; } }
)css";

class HtmlBlocks
{
public:
    QString out;

    void operator()(const Heading &heading)
    {
        out += QStringLiteral("<h%1>%2</h%1>\n").arg(QString::number(heading.level), heading.text.toHtmlEscaped());
    }
    void operator()(const Paragraph &paragraph)
    {
        out += (paragraph.isSmall ? QStringLiteral("<p class=\"small\" dir=\"auto\">")
                                  : QStringLiteral("<p dir=\"auto\">")) +
               paragraph.text.toHtmlEscaped();
        for (const std::int64_t entry : paragraph.entries) {
            out += QLatin1Char(' ') + linkTo(QStringLiteral("E%1").arg(entry));
        }
        out += QStringLiteral("</p>\n");
    }
    void operator()(const Statement &statement)
    {
        QStringList links;
        for (const std::int64_t entry : statement.entries) {
            links += linkTo(QStringLiteral("E%1").arg(entry));
        }
        out +=
            QStringLiteral("<div class=\"found found%1\"><b>%2</b><span dir=\"auto\">")
                .arg(QString::number(statement.severity), statement.label.toHtmlEscaped()) +
            statement.text.toHtmlEscaped() + QStringLiteral("</span>") +
            (links.isEmpty() ? QString{} : QStringLiteral(" [") + links.join(QStringLiteral(", ")) + QLatin1Char(']')) +
            QStringLiteral("</div>\n");
    }
    void operator()(const ReportTable &table)
    {
        out += QStringLiteral("<table>\n");
        if (!table.caption.isEmpty()) {
            out += QStringLiteral("<caption>") + table.caption.toHtmlEscaped() + QStringLiteral("</caption>\n");
        }
        int all = 0;
        for (const int width : table.widths) {
            all += width;
        }
        if (all > 0) {
            out += QStringLiteral("<colgroup>");
            for (const int width : table.widths) {
                out += QStringLiteral("<col style=\"width:%1%\"/>").arg(width * 100 / all);
            }
            out += QStringLiteral("</colgroup>\n");
        }
        if (!table.header.isEmpty()) {
            out += QStringLiteral("<thead><tr>");
            for (qsizetype i = 0; i < table.header.size(); ++i) {
                out += QStringLiteral("<th scope=\"col\"%1>").arg(attributes(table, i, {})) +
                       table.header.at(i).toHtmlEscaped() + QStringLiteral("</th>");
            }
            out += QStringLiteral("</tr></thead>\n");
        }
        out += QStringLiteral("<tbody>\n");
        for (const auto &row : table.rows) {
            out += table.isRecord && !row.empty()
                       ? QStringLiteral("<tr id=\"%1\">").arg(row.front().text.toHtmlEscaped())
                       : QStringLiteral("<tr>");
            qsizetype i = 0;
            for (const ReportCell &cell : row) {
                const bool heads = table.header.isEmpty() && i == 0;
                out += (heads ? QStringLiteral("<th scope=\"row\" dir=\"auto\">")
                              : QStringLiteral("<td dir=\"auto\"%1>").arg(attributes(table, i, cell))) +
                       (i == table.entries ? linked(cell.text) : cell.text.toHtmlEscaped()) +
                       (heads ? QStringLiteral("</th>") : QStringLiteral("</td>"));
                ++i;
            }
            out += QStringLiteral("</tr>\n");
        }
        out += QStringLiteral("</tbody></table>\n");
    }
    void operator()(const Figure &figure)
    {
        out += QStringLiteral("<figure>\n") + toSvg(figure.drawing);
        if (!figure.caption.isEmpty()) {
            out += QStringLiteral("<figcaption>") + figure.caption.toHtmlEscaped() + QStringLiteral("</figcaption>");
        }
        out += QStringLiteral("</figure>\n");
    }

private:
    static QString linkTo(const QString &entry)
    {
        return QStringLiteral("<a href=\"#%1\">%1</a>").arg(entry.toHtmlEscaped());
    }

    /// Entries become links; what stands there instead of them does not.
    static QString linked(const QString &entries)
    {
        static const QRegularExpression entry(QStringLiteral("^E\\d+$"));
        QStringList links;
        for (const QString &part : entries.split(QStringLiteral(", "), Qt::SkipEmptyParts)) {
            links += entry.match(part).hasMatch() ? linkTo(part) : part.toHtmlEscaped();
        }
        return links.join(QStringLiteral(", "));
    }

    static QString attributes(const ReportTable &table, qsizetype column, const ReportCell &cell)
    {
        QStringList classes;
        if (contains(table.numeric, static_cast<int>(column))) {
            classes += QStringLiteral("num");
        }
        if (contains(table.middle, static_cast<int>(column))) {
            classes += QStringLiteral("mid");
        }
        if (cell.marked) {
            classes += QStringLiteral("marked");
        }
        return (classes.isEmpty() ? QString{} : QStringLiteral(" class=\"%1\"").arg(classes.join(QLatin1Char(' ')))) +
               (cell.ground.isValid() ? QStringLiteral(" style=\"background:%1\"").arg(cell.ground.name()) : QString{});
    }
};

} // namespace

QString toHtml(const Report &report)
{
    HtmlBlocks blocks;
    for (const Block &block : report.blocks) {
        std::visit(blocks, block);
    }
    const QString banner = report.banner.toHtmlEscaped();
    const QString footer = report.footer.toHtmlEscaped();
    // head and foot of a table stand on every printed page; the policy is the last word on loading nothing: not even a
    // font
    return withoutControls(
        QStringLiteral(
            "<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\"/>\n"
            "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src "
            "'unsafe-inline'\"/>\n"
            "<meta name=\"viewport\" content=\"width=device-width, "
            "initial-scale=1\"/>\n<title>%2</title>\n<style>%3</style>\n"
            "</head>\n<body>\n<table class=\"page\" role=\"presentation\">\n"
            "<thead><tr><td class=\"banner\">%4</td></tr></thead>\n"
            "<tfoot><tr><td class=\"foot\"><div class=\"banner\">%4</div>%5</td></tr></tfoot>\n<tbody><tr><td><main>\n")
            .arg(report.language, report.title.toHtmlEscaped(), QString::fromLatin1(style), banner, footer) +
        blocks.out + QStringLiteral("</main></td></tr></tbody>\n</table>\n</body>\n</html>\n"));
}

} // namespace samvirke
