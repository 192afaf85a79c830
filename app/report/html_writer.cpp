// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/report.h"

#include <algorithm>

namespace samvirke {

namespace {

constexpr const char *style = R"css(
:root { color-scheme: light; }
body { font-family: "Noto Sans", "Inter", "DejaVu Sans", sans-serif; color: #1c1e20; background: #fff; margin: 0; line-height: 1.45; }
main { max-width: 62rem; margin: 0 auto; padding: 1rem 1.5rem 3rem; }
.banner { background: #f2c200; color: #1c1e20; text-align: center; font-weight: bold; letter-spacing: .12em; padding: .3rem; }
h1 { font-size: 1.7rem; margin: 1.2rem 0 .8rem; } h2 { font-size: 1.25rem; margin: 2rem 0 .6rem; border-bottom: 2px solid #1c1e20; }
h3 { font-size: 1rem; margin: 1.2rem 0 .2rem; } p { margin: .4rem 0; }
table { border-collapse: collapse; width: 100%; margin: .6rem 0; font-size: .92rem; }
th, td { text-align: left; vertical-align: top; padding: .28rem .5rem; border-bottom: 1px solid #cfd4da; }
th { border-bottom: 2px solid #5b636c; } .num { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
figure { margin: .6rem 0; } svg { width: 100%; height: auto; } figcaption { font-size: .88rem; color: #454b52; }
footer { font-size: .8rem; color: #454b52; border-top: 1px solid #cfd4da; margin-top: 2rem; padding-top: .4rem; overflow-wrap: anywhere; }
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
        out += QStringLiteral("<p>") + paragraph.text.toHtmlEscaped();
        for (const std::int64_t entry : paragraph.entries) {
            out += QLatin1Char(' ') + linkTo(QStringLiteral("E%1").arg(entry));
        }
        out += QStringLiteral("</p>\n");
    }
    void operator()(const ReportTable &table)
    {
        out += QStringLiteral("<table>\n");
        if (!table.caption.isEmpty()) {
            out += QStringLiteral("<caption>") + table.caption.toHtmlEscaped() + QStringLiteral("</caption>\n");
        }
        if (!table.header.isEmpty()) {
            out += QStringLiteral("<thead><tr>");
            for (qsizetype i = 0; i < table.header.size(); ++i) {
                out += QStringLiteral("<th scope=\"col\"%1>").arg(classOf(table, i)) +
                       table.header.at(i).toHtmlEscaped() + QStringLiteral("</th>");
            }
            out += QStringLiteral("</tr></thead>\n");
        }
        out += QStringLiteral("<tbody>\n");
        for (const QStringList &row : table.rows) {
            out += table.isRecord ? QStringLiteral("<tr id=\"%1\">").arg(row.value(0).toHtmlEscaped())
                                  : QStringLiteral("<tr>");
            for (qsizetype i = 0; i < row.size(); ++i) {
                const bool heads = table.header.isEmpty() && i == 0;
                out +=
                    (heads ? QStringLiteral("<th scope=\"row\">") : QStringLiteral("<td%1>").arg(classOf(table, i))) +
                    (i == table.entries ? linked(row.at(i)) : row.at(i).toHtmlEscaped()) +
                    (heads ? QStringLiteral("</th>") : QStringLiteral("</td>"));
            }
            out += QStringLiteral("</tr>\n");
        }
        out += QStringLiteral("</tbody></table>\n");
    }
    void operator()(const Figure &figure)
    {
        out += QStringLiteral("<figure>\n") + toSvg(figure.drawing) + QStringLiteral("<figcaption>") +
               figure.caption.toHtmlEscaped() + QStringLiteral("</figcaption></figure>\n");
    }

private:
    static QString linkTo(const QString &entry)
    {
        return QStringLiteral("<a href=\"#%1\">%1</a>").arg(entry.toHtmlEscaped());
    }

    static QString linked(const QString &entries)
    {
        QStringList links;
        for (const QString &entry : entries.split(QStringLiteral(", "), Qt::SkipEmptyParts)) {
            links += linkTo(entry);
        }
        return links.join(QStringLiteral(", "));
    }

    static QString classOf(const ReportTable &table, qsizetype column)
    {
        return std::ranges::find(table.numeric, static_cast<int>(column)) == table.numeric.end()
                   ? QString{}
                   : QStringLiteral(" class=\"num\"");
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
    // head and foot of a table stand on every printed page; the policy is the last word on loading nothing: not even a
    // font
    return withoutControls(
        QStringLiteral("<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\">\n"
                       "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src "
                       "'unsafe-inline'\">\n"
                       "<meta name=\"viewport\" content=\"width=device-width, "
                       "initial-scale=1\">\n<title>%2</title>\n<style>%3</style>\n"
                       "</head>\n<body>\n<table class=\"page\" role=\"presentation\">\n"
                       "<thead><tr><td class=\"banner\">%4</td></tr></thead>\n"
                       "<tfoot><tr><td class=\"banner\">%4</td></tr></tfoot>\n<tbody><tr><td><main>\n")
            .arg(report.language, report.title.toHtmlEscaped(), QString::fromLatin1(style), banner) +
        blocks.out +
        QStringLiteral("<footer>%1</footer>\n</main></td></tr></tbody>\n</table>\n</body>\n</html>\n")
            .arg(report.footer.toHtmlEscaped()));
}

} // namespace samvirke
