// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/archive.h"
#include "report/sheet_file.h"

namespace samvirke {

namespace {

constexpr const char *head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
constexpr const char *mimeType = "application/vnd.oasis.opendocument.spreadsheet";
constexpr const char *namespaces =
    " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
    " xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\""
    " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
    " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
    " xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\""
    " xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
    " xmlns:meta=\"urn:oasis:names:tc:opendocument:xmlns:meta:1.0\" office:version=\"1.3\"";

QString attribute(const QString &text)
{
    return withoutControls(text).simplified().toHtmlEscaped();
}

/// White space of which readers keep but one is written as elements.
QString line(const QString &text)
{
    QString out;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c == QLatin1Char('\t')) {
            out += QStringLiteral("<text:tab/>");
        } else if (c == QLatin1Char(' ') && (i == 0 || i + 1 == text.size() || text.at(i - 1).isSpace())) {
            out += QStringLiteral("<text:s/>");
        } else {
            out += QString(c).toHtmlEscaped();
        }
    }
    return out;
}

QString cellXml(const DataCell &cell, const QString &style)
{
    if (const auto *value = std::get_if<double>(&cell)) {
        constexpr int digits = 17; // every bit of it
        const QString number = QString::number(*value, 'g', digits);
        return QStringLiteral("<table:table-cell office:value-type=\"float\" office:value=\"%1\"><text:p>%1</text:p>"
                              "</table:table-cell>")
            .arg(number);
    }
    const auto *text = std::get_if<QString>(&cell);
    if (text == nullptr || text->isEmpty()) {
        return QStringLiteral("<table:table-cell/>");
    }
    QString paragraphs;
    for (const QString &one : withoutControls(*text).split(QLatin1Char('\n'))) {
        paragraphs += QStringLiteral("<text:p>%1</text:p>").arg(line(one));
    }
    return QStringLiteral(
               "<table:table-cell table:style-name=\"%1\" office:value-type=\"string\">%2</table:table-cell>")
        .arg(style, paragraphs);
}

QString tableXml(const DataTable &table)
{
    QString out =
        QStringLiteral("<table:table table:name=\"%1\" table:style-name=\"sheet\">").arg(attribute(table.name));
    for (const qsizetype width : columnWidths(table)) {
        out += QStringLiteral("<table:table-column table:style-name=\"w%1\"/>").arg(width);
    }
    out += QStringLiteral("<table:table-header-rows><table:table-row>");
    for (const QString &column : table.columns) {
        out += cellXml(column, QStringLiteral("head"));
    }
    out += QStringLiteral("</table:table-row></table:table-header-rows>\n");
    for (const auto &row : table.rows) {
        out += QStringLiteral("<table:table-row>");
        for (const DataCell &cell : row) {
            out += cellXml(cell, QStringLiteral("words"));
        }
        out += QStringLiteral("%1</table:table-row>\n")
                   .arg(row.empty() ? QStringLiteral("<table:table-cell/>") : QString{});
    }
    return out + QStringLiteral("</table:table>\n");
}

QString contentXml(const std::vector<DataTable> &tables)
{
    QString styles;
    constexpr int widest = 60;
    for (int width = 1; width <= widest; ++width) {
        constexpr double letter = 0.19; // centimetres
        styles += QStringLiteral("<style:style style:name=\"w%1\" style:family=\"table-column\">"
                                 "<style:table-column-properties style:column-width=\"%2cm\"/></style:style>\n")
                      .arg(width)
                      .arg(width * letter, 0, 'f', 2);
    }
    QString body;
    for (const DataTable &table : tables) {
        body += tableXml(table);
    }
    return QStringLiteral(
               "%1<office:document-content%2><office:automatic-styles>%3<style:style style:name=\"sheet\" "
               "style:family=\"table\" style:master-page-name=\"Default\"><style:table-properties "
               "table:display=\"true\"/></style:style><style:style style:name=\"words\" style:family=\"table-cell\">"
               "<style:table-cell-properties fo:wrap-option=\"wrap\" style:vertical-align=\"top\"/></style:style>"
               "<style:style style:name=\"head\" style:family=\"table-cell\"><style:text-properties "
               "fo:font-weight=\"bold\"/></style:style></office:automatic-styles><office:body><office:spreadsheet>%4"
               "</office:spreadsheet></office:body></office:document-content>\n")
        .arg(QString::fromLatin1(head), QString::fromLatin1(namespaces), styles, body);
}

QString stylesXml(const SheetFile &file)
{
    return QStringLiteral(
               "%1<office:document-styles%2><office:automatic-styles><style:page-layout style:name=\"page\">"
               "<style:page-layout-properties fo:page-width=\"29.7cm\" fo:page-height=\"21cm\" "
               "style:print-orientation=\"landscape\" style:scale-to-X=\"1\" style:scale-to-Y=\"0\"/>"
               "</style:page-layout></office:automatic-styles><office:master-styles><style:master-page "
               "style:name=\"Default\" style:page-layout-name=\"page\"><style:header><text:p>%3</text:p></style:header>"
               "<style:footer><text:p>%4 <text:page-number>1</text:page-number> / <text:page-count>1"
               "</text:page-count></text:p></style:footer></style:master-page></office:master-styles>"
               "</office:document-styles>\n")
        .arg(QString::fromLatin1(head), QString::fromLatin1(namespaces), attribute(file.banner),
             attribute(file.footer));
}

QString metaXml(const SheetFile &file)
{
    return QStringLiteral("%1<office:document-meta%2><office:meta><meta:generator>Samvirke</meta:generator><dc:title>%3"
                          "</dc:title><dc:subject>%4</dc:subject></office:meta></office:document-meta>\n")
        .arg(QString::fromLatin1(head), QString::fromLatin1(namespaces), attribute(file.title), attribute(file.banner));
}

QString manifestXml(const std::vector<ArchivedFile> &files)
{
    QString entries;
    for (const ArchivedFile &file : files) {
        entries += QStringLiteral("<manifest:file-entry manifest:full-path=\"%1\" manifest:media-type=\"text/xml\"/>\n")
                       .arg(file.name);
    }
    return QStringLiteral("%1<manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\" "
                          "manifest:version=\"1.3\">\n<manifest:file-entry manifest:full-path=\"/\" "
                          "manifest:version=\"1.3\" manifest:media-type=\"%2\"/>\n%3</manifest:manifest>\n")
        .arg(QString::fromLatin1(head), QString::fromLatin1(mimeType), entries);
}

} // namespace

QByteArray toOds(const std::vector<DataTable> &tables, const SheetFile &file)
{
    std::vector<ArchivedFile> files{{QStringLiteral("content.xml"), contentXml(tables).toUtf8()},
                                    {QStringLiteral("styles.xml"), stylesXml(file).toUtf8()},
                                    {QStringLiteral("meta.xml"), metaXml(file).toUtf8()}};
    files.push_back({QStringLiteral("META-INF/manifest.xml"), manifestXml(files).toUtf8()});
    // first and as it is, so that what the file is can be read at its beginning
    files.insert(files.begin(), {QStringLiteral("mimetype"), QByteArray(mimeType), true});
    return zipped(files, file.made);
}

} // namespace samvirke
