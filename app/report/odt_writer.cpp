// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/report.h"

#include "plan/lookup.h"
#include "report/archive.h"
#include "report/fonts.h"

#include <algorithm>
#include <set>

namespace samvirke {

namespace {

constexpr double textWidth = 17.4; // centimetres between the margins of A4
constexpr double pixelsPerPoint = 2;

constexpr const char *namespaces =
    " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
    " xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\""
    " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
    " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
    " xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\""
    " xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\""
    " xmlns:svg=\"urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0\""
    " xmlns:xlink=\"http://www.w3.org/1999/xlink\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
    " xmlns:meta=\"urn:oasis:names:tc:opendocument:xmlns:meta:1.0\" office:version=\"1.3\"";

QString escaped(const QString &text)
{
    QString out = withoutControls(text).toHtmlEscaped();
    out.replace(QLatin1Char('\n'), QStringLiteral("<text:line-break/>"));
    out.replace(QLatin1Char('\t'), QStringLiteral("<text:tab/>"));
    return out;
}

/// In an attribute or a field, where there are no elements.
QString flat(const QString &text)
{
    return withoutControls(text).simplified().toHtmlEscaped();
}

QString entryNames(const std::vector<std::int64_t> &entries)
{
    QStringList names;
    for (const std::int64_t entry : entries) {
        names += QStringLiteral("E%1").arg(entry);
    }
    return names.join(QStringLiteral(", "));
}

/// A named paragraph style with its properties.
QString paragraphStyle(const QString &name, const QString &attributes, const QString &paragraph, const QString &text)
{
    return QStringLiteral("<style:style style:name=\"%1\" style:family=\"paragraph\" style:class=\"text\" %2>"
                          "<style:paragraph-properties %3/><style:text-properties %4/></style:style>\n")
        .arg(name, attributes, paragraph, text);
}

QString stylesXml(const Report &report)
{
    const QString country = report.language == QLatin1String("nb") ? QStringLiteral("NO") : QStringLiteral("GB");
    QString out = QStringLiteral("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<office:document-styles%1>\n"
                                 "<office:font-face-decls><style:font-face style:name=\"%2\" "
                                 "svg:font-family=\"'%2'\" style:font-family-generic=\"swiss\"/>"
                                 "</office:font-face-decls>\n<office:styles>\n"
                                 "<style:default-style style:family=\"paragraph\"><style:paragraph-properties "
                                 "fo:hyphenation-ladder-count=\"no-limit\" style:tab-stop-distance=\"1.25cm\"/>"
                                 "<style:text-properties style:font-name=\"%2\" fo:font-size=\"9.5pt\" "
                                 "fo:language=\"%3\" fo:country=\"%4\" fo:color=\"#1c1e20\"/></style:default-style>\n"
                                 "<style:default-style style:family=\"table\"><style:table-properties "
                                 "table:border-model=\"collapsing\"/></style:default-style>\n"
                                 "<style:style style:name=\"Standard\" style:family=\"paragraph\" "
                                 "style:class=\"text\"/>\n")
                      .arg(QString::fromLatin1(namespaces), reportFont, report.language, country);
    const QString standard = QStringLiteral("style:parent-style-name=\"Standard\"");
    out +=
        paragraphStyle(QStringLiteral("Heading"), standard + QStringLiteral(" style:next-style-name=\"Text_20_body\""),
                       QStringLiteral("fo:keep-with-next=\"always\""), QStringLiteral("fo:font-weight=\"bold\""));
    static constexpr std::pair<const char *, const char *> headings[] = {
        {"fo:margin-top=\"0.1cm\" fo:margin-bottom=\"0.25cm\"", "fo:font-size=\"20pt\""},
        {"fo:margin-top=\"0.7cm\" fo:margin-bottom=\"0.2cm\" fo:border-bottom=\"1pt solid #1c1e20\" "
         "fo:padding-bottom=\"0.05cm\"",
         "fo:font-size=\"14pt\""},
        {"fo:margin-top=\"0.35cm\" fo:margin-bottom=\"0.08cm\"", "fo:font-size=\"10.5pt\""}};
    int level = 0;
    for (const auto &[paragraph, text] : headings) {
        ++level;
        out += paragraphStyle(QStringLiteral("Heading_20_%1").arg(level),
                              QStringLiteral("style:display-name=\"Heading %1\" style:parent-style-name=\"Heading\" "
                                             "style:next-style-name=\"Text_20_body\" "
                                             "style:default-outline-level=\"%1\"")
                                  .arg(level),
                              QString::fromLatin1(paragraph), QString::fromLatin1(text));
    }
    const auto add = [&](const char *name, const char *display, const char *paragraph, const char *text) {
        out += paragraphStyle(QString::fromLatin1(name),
                              standard + QStringLiteral(" style:display-name=\"%1\"").arg(QString::fromLatin1(display)),
                              QString::fromLatin1(paragraph), QString::fromLatin1(text));
    };
    add("Text_20_body", "Text body", "fo:margin-bottom=\"0.15cm\" fo:line-height=\"120%\"", "");
    add("Small", "Small", "fo:margin-bottom=\"0.12cm\"", "fo:font-size=\"8pt\" fo:color=\"#454b52\"");
    add("Caption", "Caption", "fo:margin-bottom=\"0.3cm\"", "fo:font-size=\"8pt\" fo:color=\"#454b52\"");
    add("Picture", "Picture", "fo:keep-with-next=\"always\" fo:margin-top=\"0.1cm\"", "");
    add("Table_20_Contents", "Table Contents", "", "fo:font-size=\"8.5pt\"");
    add("Table_20_Dense", "Table Dense", "", "fo:font-size=\"7.5pt\"");
    add("Table_20_Number", "Table Number", "fo:text-align=\"end\"", "fo:font-size=\"8.5pt\"");
    add("Table_20_Middle", "Table Middle", "fo:text-align=\"center\"", "fo:font-size=\"8.5pt\"");
    constexpr const char *marked = "fo:font-size=\"8.5pt\" fo:font-weight=\"bold\" fo:color=\"#a83a0c\"";
    add("Table_20_Marked", "Table Marked", "", marked);
    add("Table_20_Marked_20_Middle", "Table Marked Middle", "fo:text-align=\"center\"", marked);
    add("Table_20_Heading", "Table Heading", "", "fo:font-size=\"8pt\" fo:font-weight=\"bold\" fo:color=\"#454b52\"");
    add("Table_20_Heading_20_Number", "Table Heading Number", "fo:text-align=\"end\"",
        "fo:font-size=\"8pt\" fo:font-weight=\"bold\" fo:color=\"#454b52\"");
    add("Table_20_Heading_20_Middle", "Table Heading Middle", "fo:text-align=\"center\"",
        "fo:font-size=\"8pt\" fo:font-weight=\"bold\" fo:color=\"#454b52\"");
    add("Gap", "Gap", "", "fo:font-size=\"4pt\"");
    static constexpr std::pair<const char *, const char *> edges[] = {
        {"1.5pt solid #5b636c", "Finding 1"}, {"3pt solid #a83a0c", "Finding 2"}, {"5pt double #a83a0c", "Finding 3"}};
    int severity = 0;
    for (const auto &[edge, display] : edges) {
        ++severity;
        const QString both = QStringLiteral("fo:border-left=\"%1\" fo:padding-left=\"0.25cm\" fo:padding-top=\"0cm\" "
                                            "fo:padding-bottom=\"0cm\" fo:keep-together=\"always\" ")
                                 .arg(QString::fromLatin1(edge));
        out += paragraphStyle(QStringLiteral("Finding_20_%1").arg(severity),
                              standard + QStringLiteral(" style:display-name=\"%1\"").arg(QString::fromLatin1(display)),
                              both + QStringLiteral("fo:margin-bottom=\"0.3cm\""), {});
    }
    add("Header", "Header", "fo:text-align=\"center\" fo:background-color=\"#f2c200\" fo:padding=\"0.08cm\"",
        "fo:font-weight=\"bold\" fo:font-size=\"9pt\"");
    add("Footer", "Footer", "style:register-true=\"false\"", "fo:font-size=\"7pt\" fo:color=\"#454b52\"");
    out += QStringLiteral(
        "<style:style style:name=\"Strong\" style:family=\"text\"><style:text-properties fo:font-weight=\"bold\" "
        "fo:font-size=\"8pt\" fo:color=\"#454b52\"/></style:style>\n"
        "<style:style style:name=\"Entries\" style:family=\"text\"><style:text-properties fo:font-size=\"8pt\" "
        "fo:color=\"#454b52\"/></style:style>\n"
        "<style:style style:name=\"Graphics\" style:family=\"graphic\"><style:graphic-properties "
        "text:anchor-type=\"as-char\" style:vertical-pos=\"top\" style:vertical-rel=\"baseline\"/></style:style>\n"
        "<text:outline-style style:name=\"Outline\">");
    for (int i = 1; i <= 3; ++i) {
        out += QStringLiteral("<text:outline-level-style text:level=\"%1\" style:num-format=\"\"/>").arg(i);
    }
    const QString page =
        flat(report.page)
            .replace(QStringLiteral("%1"),
                     QStringLiteral("<text:page-number text:select-page=\"current\">1</text:page-number>"))
            .replace(QStringLiteral("%2"), QStringLiteral("<text:page-count>1</text:page-count>"));
    out += QStringLiteral(
               "</text:outline-style>\n</office:styles>\n<office:automatic-styles>\n"
               "<style:page-layout style:name=\"A4\"><style:page-layout-properties fo:page-width=\"21cm\" "
               "fo:page-height=\"29.7cm\" fo:margin-top=\"1cm\" fo:margin-bottom=\"1cm\" fo:margin-left=\"1.8cm\" "
               "fo:margin-right=\"1.8cm\" style:print-orientation=\"portrait\"/>"
               "<style:header-style><style:header-footer-properties fo:min-height=\"0.9cm\" "
               "fo:margin-bottom=\"0.4cm\"/></style:header-style>"
               "<style:footer-style><style:header-footer-properties fo:min-height=\"1.2cm\" "
               "fo:margin-top=\"0.4cm\"/></style:footer-style></style:page-layout>\n"
               "</office:automatic-styles>\n<office:master-styles>\n"
               "<style:master-page style:name=\"Standard\" style:page-layout-name=\"A4\">"
               "<style:header><text:p text:style-name=\"Header\">%1</text:p></style:header>"
               "<style:footer><text:p text:style-name=\"Footer\">%2</text:p>"
               "<text:p text:style-name=\"Footer\">%3</text:p>"
               "<text:p text:style-name=\"Header\">%1</text:p></style:footer></style:master-page>\n"
               "</office:master-styles>\n</office:document-styles>\n")
               .arg(flat(report.banner), flat(report.footer), page);
    return out;
}

class Body
{
public:
    QString out;
    QString automatic; ///< styles that only this text has
    std::vector<ArchivedFile> pictures;

    void operator()(const Heading &heading)
    {
        out += QStringLiteral("<text:h text:style-name=\"Heading_20_%1\" text:outline-level=\"%1\">%2</text:h>\n")
                   .arg(QString::number(heading.level), escaped(heading.text));
    }
    void operator()(const Paragraph &paragraph)
    {
        begin(paragraph.isSmall ? "Small" : "Text_20_body");
        out += escaped(paragraph.text);
        if (!paragraph.entries.empty()) {
            out += QStringLiteral(" <text:span text:style-name=\"Entries\">") + entryNames(paragraph.entries) +
                   QStringLiteral("</text:span>");
        }
        end();
    }
    void operator()(const Statement &statement)
    {
        begin(QStringLiteral("Finding_20_%1").arg(std::clamp(statement.severity, 1, 3)));
        out += QStringLiteral("<text:span text:style-name=\"Strong\">%1</text:span><text:line-break/>%2")
                   .arg(escaped(statement.label), escaped(statement.text));
        if (!statement.entries.empty()) {
            out += QStringLiteral(" <text:span text:style-name=\"Entries\">[") + entryNames(statement.entries) +
                   QStringLiteral("]</text:span>");
        }
        end();
    }
    void operator()(const ReportTable &table)
    {
        std::size_t columns = static_cast<std::size_t>(table.header.size());
        for (const auto &row : table.rows) {
            columns = std::max(columns, row.size());
        }
        if (columns == 0 || (table.rows.empty() && table.header.isEmpty())) {
            return;
        }
        const QString name = QStringLiteral("Table%1").arg(++m_tables);
        automatic += QStringLiteral("<style:style style:name=\"%1\" style:family=\"table\"><style:table-properties "
                                    "style:width=\"%2cm\" table:align=\"margins\"/></style:style>\n")
                         .arg(name, QString::number(textWidth));
        out += QStringLiteral("<table:table table:name=\"%1\" table:style-name=\"%1\">\n").arg(name);
        for (std::size_t i = 0; i < columns; ++i) {
            const int width = i < table.widths.size() ? table.widths[i] : table.widths.empty() ? 1 : 10;
            const QString column = QStringLiteral("%1.%2").arg(name).arg(i + 1);
            constexpr int fine = 100; // relative widths are whole numbers
            automatic += QStringLiteral("<style:style style:name=\"%1\" style:family=\"table-column\">"
                                        "<style:table-column-properties style:rel-column-width=\"%2*\"/>"
                                        "</style:style>\n")
                             .arg(column, QString::number(width * fine));
            out += QStringLiteral("<table:table-column table:style-name=\"%1\"/>").arg(column);
        }
        if (!table.header.isEmpty()) {
            out += QStringLiteral("<table:table-header-rows><table:table-row table:style-name=\"Row\">");
            for (qsizetype i = 0; i < table.header.size(); ++i) {
                const char *style = contains(table.numeric, static_cast<int>(i))  ? "Table_20_Heading_20_Number"
                                    : contains(table.middle, static_cast<int>(i)) ? "Table_20_Heading_20_Middle"
                                                                                  : "Table_20_Heading";
                cell(QStringLiteral("Head"), QString::fromLatin1(style), table.header.at(i));
            }
            out += QStringLiteral("</table:table-row></table:table-header-rows>\n");
        }
        for (const auto &row : table.rows) {
            out += QStringLiteral("<table:table-row table:style-name=\"Row\">");
            for (std::size_t i = 0; i < columns; ++i) {
                const ReportCell empty;
                const ReportCell &from = i < row.size() ? row[i] : empty;
                cell(from.ground.isValid() ? groundStyle(from.ground) : QStringLiteral("Cell"),
                     styleOf(table, static_cast<int>(i), from), from.text);
            }
            out += QStringLiteral("</table:table-row>\n");
        }
        out += QStringLiteral("</table:table>\n<text:p text:style-name=\"Gap\"/>\n");
    }
    void operator()(const Figure &figure)
    {
        const QString name = QStringLiteral("Pictures/figure%1").arg(pictures.size() / 2 + 1);
        pictures.push_back({name + QStringLiteral(".svg"), toSvgFile(figure.drawing)});
        pictures.push_back({name + QStringLiteral(".png"), toPng(figure.drawing, pixelsPerPoint)});
        begin("Picture");
        const auto image = [&](const char *ending, const char *type) {
            return QStringLiteral("<draw:image xlink:href=\"%1.%2\" xlink:type=\"simple\" xlink:show=\"embed\" "
                                  "xlink:actuate=\"onLoad\" draw:mime-type=\"%3\"/>")
                .arg(name, QString::fromLatin1(ending), QString::fromLatin1(type));
        };
        out += QStringLiteral("<draw:frame draw:style-name=\"Figure\" draw:name=\"figure%1\" "
                              "text:anchor-type=\"as-char\" svg:width=\"%2cm\" svg:height=\"%3cm\">")
                   .arg(QString::number(pictures.size() / 2), QString::number(textWidth),
                        QString::number(textWidth * figure.drawing.height / figure.drawing.width, 'f', 3)) +
               image("svg", "image/svg+xml") + image("png", "image/png") +
               QStringLiteral("<svg:title>%1</svg:title><svg:desc>%2</svg:desc></draw:frame>")
                   .arg(flat(figure.drawing.description), flat(figure.caption));
        end();
        begin("Caption");
        out += escaped(figure.caption);
        end();
    }

private:
    void begin(const QString &style) { out += QStringLiteral("<text:p text:style-name=\"%1\">").arg(style); }
    void begin(const char *style) { begin(QString::fromLatin1(style)); }
    void end() { out += QStringLiteral("</text:p>\n"); }

    void cell(const QString &cellStyle, const QString &style, const QString &text)
    {
        out += QStringLiteral("<table:table-cell table:style-name=\"%1\" office:value-type=\"string\">").arg(cellStyle);
        begin(style);
        out += escaped(text);
        out += QStringLiteral("</text:p></table:table-cell>");
    }

    static QString styleOf(const ReportTable &table, int column, const ReportCell &cell)
    {
        const char *style = cell.marked && contains(table.middle, column) ? "Table_20_Marked_20_Middle"
                            : cell.marked                                 ? "Table_20_Marked"
                            : table.header.isEmpty() && column == 0       ? "Table_20_Heading"
                            : contains(table.numeric, column)             ? "Table_20_Number"
                            : contains(table.middle, column)              ? "Table_20_Middle"
                            : table.isRecord || column == table.entries   ? "Table_20_Dense"
                                                                          : "Table_20_Contents";
        return QString::fromLatin1(style);
    }

    QString groundStyle(const QColor &colour)
    {
        const QString name = QStringLiteral("Ground") + colour.name().mid(1);
        if (!m_grounds.contains(name)) {
            m_grounds.insert(name);
            automatic += QStringLiteral("<style:style style:name=\"%1\" style:family=\"table-cell\">"
                                        "<style:table-cell-properties fo:padding=\"0.08cm\" "
                                        "fo:background-color=\"%2\" fo:border-bottom=\"0.5pt solid #cfd4da\"/>"
                                        "</style:style>\n")
                             .arg(name, colour.name());
        }
        return name;
    }

    int m_tables = 0;
    std::set<QString> m_grounds;
};

QString contentXml(const Body &body)
{
    return QStringLiteral("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<office:document-content%1>\n"
                          "<office:automatic-styles>\n"
                          "<style:style style:name=\"Figure\" style:family=\"graphic\" "
                          "style:parent-style-name=\"Graphics\"/>\n"
                          "<style:style style:name=\"Row\" style:family=\"table-row\">"
                          "<style:table-row-properties fo:keep-together=\"always\"/></style:style>\n"
                          "<style:style style:name=\"Cell\" style:family=\"table-cell\"><style:table-cell-properties "
                          "fo:padding=\"0.08cm\" fo:padding-left=\"0.14cm\" fo:padding-right=\"0.14cm\" "
                          "fo:border-bottom=\"0.5pt solid #cfd4da\"/></style:style>\n"
                          "<style:style style:name=\"Head\" style:family=\"table-cell\"><style:table-cell-properties "
                          "fo:padding=\"0.08cm\" style:vertical-align=\"bottom\" "
                          "fo:border-bottom=\"1.2pt solid #454b52\"/></style:style>\n"
                          "%2</office:automatic-styles>\n<office:body><office:text>\n%3</office:text></office:body>\n"
                          "</office:document-content>\n")
        .arg(QString::fromLatin1(namespaces), body.automatic, body.out);
}

QString metaXml(const Report &report)
{
    return QStringLiteral("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<office:document-meta%1><office:meta>"
                          "<meta:generator>Samvirke</meta:generator><dc:title>%2</dc:title><dc:subject>%3</dc:subject>"
                          "<dc:description>%4</dc:description><dc:language>%5</dc:language>"
                          "<meta:creation-date>%6</meta:creation-date><dc:date>%6</dc:date>"
                          "</office:meta></office:document-meta>\n")
        .arg(QString::fromLatin1(namespaces), flat(report.title), flat(report.banner), flat(report.footer),
             report.language, report.made.toString(QStringLiteral("yyyy-MM-dd'T'HH:mm:ss")));
}

QString manifestXml(const std::vector<ArchivedFile> &files)
{
    QString out = QStringLiteral("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<manifest:manifest "
                                 "xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\" "
                                 "manifest:version=\"1.3\">\n<manifest:file-entry manifest:full-path=\"/\" "
                                 "manifest:version=\"1.3\" "
                                 "manifest:media-type=\"application/vnd.oasis.opendocument.text\"/>\n");
    for (const ArchivedFile &file : files) {
        const char *type = file.name.endsWith(QLatin1String(".svg"))   ? "image/svg+xml"
                           : file.name.endsWith(QLatin1String(".png")) ? "image/png"
                                                                       : "text/xml";
        out += QStringLiteral("<manifest:file-entry manifest:full-path=\"%1\" manifest:media-type=\"%2\"/>\n")
                   .arg(file.name, QString::fromLatin1(type));
    }
    return out + QStringLiteral("</manifest:manifest>\n");
}

} // namespace

QByteArray toOdt(const Report &report)
{
    Body body;
    for (const Block &block : report.blocks) {
        std::visit(body, block);
    }
    std::vector<ArchivedFile> files{{QStringLiteral("content.xml"), contentXml(body).toUtf8()},
                                    {QStringLiteral("styles.xml"), stylesXml(report).toUtf8()},
                                    {QStringLiteral("meta.xml"), metaXml(report).toUtf8()}};
    files.insert(files.end(), body.pictures.begin(), body.pictures.end());
    files.push_back({QStringLiteral("META-INF/manifest.xml"), manifestXml(files).toUtf8()});
    // first and as it is, so that what the file is can be read at its beginning
    files.insert(files.begin(),
                 {QStringLiteral("mimetype"), QByteArrayLiteral("application/vnd.oasis.opendocument.text"), true});
    return zipped(files, report.made);
}

} // namespace samvirke
