// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/archive.h"
#include "report/sheet_file.h"

#include <QRegularExpression>

#include <algorithm>

namespace samvirke {

namespace {

// Own XML and not libxlsxwriter: that and QuaZip both bring a zipOpen3, and in one process one calls the other's.

/// A cell holds no more; what is longer ends in a mark that says so, and stands whole in the record.
constexpr qsizetype longestCell = 32'000;
constexpr qsizetype longestMargin = 200; ///< of a page's head or foot

constexpr const char *head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
constexpr const char *mainSpace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
constexpr const char *relationSpace = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
constexpr const char *packageSpace = "http://schemas.openxmlformats.org/package/2006";

QString escaped(const QString &text)
{
    static const QRegularExpression looksEscaped(QStringLiteral("_(?=x[0-9A-Fa-f]{4}_)"));
    QString said = withoutControls(text);
    said.replace(looksEscaped, QStringLiteral("_x005F_")); // else a reader takes it for a character's number
    return said.toHtmlEscaped();
}

QString cellText(const QString &text)
{
    if (text.size() <= longestCell) {
        return escaped(text);
    }
    const bool splitsPair = text.at(longestCell - 1).isHighSurrogate();
    return escaped(text.left(longestCell - (splitsPair ? 1 : 0)) + QStringLiteral(" […]"));
}

/// In heads and feet "&" begins an instruction.
QString marginText(const QString &text)
{
    return withoutControls(text).left(longestMargin).replace(QLatin1Char('&'), QStringLiteral("&&")).toHtmlEscaped();
}

/// "A" to "ZZ".
QString columnName(std::size_t column)
{
    constexpr std::size_t letters = 26;
    const QChar last(static_cast<char16_t>(u'A' + column % letters));
    return column < letters ? QString(last) : columnName(column / letters - 1) + last;
}

enum Style : int { plainStyle, headStyle, longStyle }; // see stylesXml()

/// A text is an inline string: never a formula, whatever it begins with.
QString textCell(const QString &at, const QString &text, Style style)
{
    return QStringLiteral("<c r=\"%1\"%2 t=\"inlineStr\"><is><t xml:space=\"preserve\">%3</t></is></c>")
        .arg(at, style == plainStyle ? QString{} : QStringLiteral(" s=\"%1\"").arg(int{style}), cellText(text));
}

/// How many lines the row's longest text takes in its column; words that do not fit to the end of a line are why it
/// is reckoned with a little less than its width.
qsizetype linesOf(const std::vector<DataCell> &cells, const std::vector<qsizetype> &widths)
{
    qsizetype most = 1;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        if (const auto *text = std::get_if<QString>(&cells[i])) {
            qsizetype lines = 0;
            const qsizetype fits = std::max<qsizetype>(1, widths[i] * 9 / 10);
            for (const QStringView line : QStringView(*text).tokenize(QLatin1Char('\n'))) {
                lines += line.size() <= widths[i] ? 1 : (line.size() + fits - 1) / fits;
            }
            most = std::max(most, lines);
        }
    }
    return most;
}

/// Not every program makes room for lines by itself.
QString rowBegin(int number, qsizetype lines)
{
    constexpr qsizetype lineHeight = 15, highest = 409; // points; no program has higher ones
    return lines < 2 ? QStringLiteral("<row r=\"%1\">").arg(number)
                     : QStringLiteral("<row r=\"%1\" ht=\"%2\" customHeight=\"1\">")
                           .arg(QString::number(number), QString::number(std::min(lines * lineHeight, highest)));
}

QString sheetXml(const DataTable &table, const SheetFile &file)
{
    const std::vector<qsizetype> widths = columnWidths(table);
    QString rows = QStringLiteral("<row r=\"1\">");
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        rows += textCell(columnName(static_cast<std::size_t>(i)) + QLatin1Char('1'), table.columns.at(i), headStyle);
    }
    rows += QStringLiteral("</row>\n");
    int number = 1;
    for (const auto &cells : table.rows) {
        rows += rowBegin(++number, linesOf(cells, widths));
        for (std::size_t i = 0; i < cells.size(); ++i) {
            const QString at = columnName(i) + QString::number(number);
            if (const auto *text = std::get_if<QString>(&cells[i]); text != nullptr && !text->isEmpty()) {
                const bool isLong = text->size() > widths[i] || text->contains(QLatin1Char('\n'));
                rows += textCell(at, *text, isLong ? longStyle : plainStyle);
            } else if (const auto *value = std::get_if<double>(&cells[i])) {
                constexpr int digits = 17; // every bit of it
                rows += QStringLiteral("<c r=\"%1\"><v>%2</v></c>").arg(at, QString::number(*value, 'g', digits));
            }
        }
        rows += QStringLiteral("</row>\n");
    }
    QString columns;
    for (std::size_t i = 0; i < widths.size(); ++i) {
        columns += QStringLiteral("<col min=\"%1\" max=\"%1\" width=\"%2\" customWidth=\"1\"/>")
                       .arg(QString::number(i + 1), QString::number(widths[i]));
    }
    return QStringLiteral("%1<worksheet xmlns=\"%2\"><sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr><sheetViews>"
                          "<sheetView workbookViewId=\"0\"><pane ySplit=\"1\" topLeftCell=\"A2\" "
                          "activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews><cols>%3</cols>"
                          "<sheetData>\n%4</sheetData><pageMargins left=\"0.5\" right=\"0.5\" top=\"0.8\" "
                          "bottom=\"0.8\" header=\"0.3\" footer=\"0.3\"/><pageSetup paperSize=\"9\" "
                          "orientation=\"landscape\" fitToHeight=\"0\"/><headerFooter><oddHeader>&amp;C&amp;B%5"
                          "</oddHeader><oddFooter>&amp;L&amp;7%6&amp;R&amp;8&amp;P / &amp;N</oddFooter>"
                          "</headerFooter></worksheet>\n")
        .arg(QString::fromLatin1(head), QString::fromLatin1(mainSpace), columns, rows, marginText(file.banner),
             marginText(file.footer));
}

QString relations(const QString &inner)
{
    return QStringLiteral("%1<Relationships xmlns=\"%2/relationships\">%3</Relationships>\n")
        .arg(QString::fromLatin1(head), QString::fromLatin1(packageSpace), inner);
}

QString relation(const QString &id, const QString &type, const QString &target)
{
    return QStringLiteral("<Relationship Id=\"%1\" Type=\"%2\" Target=\"%3\"/>").arg(id, type, target);
}

QString stylesXml()
{
    return QStringLiteral(
               "%1<styleSheet xmlns=\"%2\"><fonts count=\"2\"><font><sz val=\"10\"/><name val=\"Calibri\"/>"
               "</font><font><b/><sz val=\"10\"/><name val=\"Calibri\"/></font></fonts><fills count=\"2\">"
               "<fill><patternFill patternType=\"none\"/></fill><fill><patternFill patternType=\"gray125\"/>"
               "</fill></fills><borders count=\"2\"><border><left/><right/><top/><bottom/><diagonal/></border>"
               "<border><left/><right/><top/><bottom style=\"thin\"/><diagonal/></border></borders>"
               "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/>"
               "</cellStyleXfs><cellXfs count=\"3\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" "
               "borderId=\"0\" xfId=\"0\" applyAlignment=\"1\"><alignment vertical=\"top\"/></xf><xf numFmtId=\"0\" "
               "fontId=\"1\" fillId=\"0\" borderId=\"1\" "
               "xfId=\"0\" applyFont=\"1\" applyBorder=\"1\"/><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" "
               "borderId=\"0\" xfId=\"0\" applyAlignment=\"1\"><alignment vertical=\"top\" "
               "wrapText=\"1\"/></xf></cellXfs><cellStyles count=\"1\">"
               "<cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles></styleSheet>\n")
        .arg(QString::fromLatin1(head), QString::fromLatin1(mainSpace));
}

} // namespace

QByteArray toXlsx(const Report &report)
{
    return toXlsx(report.data, {report.title, report.banner, report.footer, report.made});
}

QByteArray toXlsx(const std::vector<DataTable> &tables, const SheetFile &file)
{
    const QString relationType = QString::fromLatin1(relationSpace) + QLatin1Char('/');
    const QString sheetType = QStringLiteral("application/vnd.openxmlformats-officedocument.spreadsheetml.");
    std::vector<ArchivedFile> files;
    QString sheets;
    QString titles;
    QString parts;
    QString links;
    int number = 0;
    for (const DataTable &table : tables) {
        const QString id = QString::number(++number);
        const QString part = QStringLiteral("worksheets/sheet%1.xml").arg(id);
        files.push_back({QStringLiteral("xl/") + part, sheetXml(table, file).toUtf8()});
        sheets +=
            QStringLiteral("<sheet name=\"%1\" sheetId=\"%2\" r:id=\"rId%2\"/>").arg(table.name.toHtmlEscaped(), id);
        titles +=
            QStringLiteral("<definedName name=\"_xlnm.Print_Titles\" localSheetId=\"%1\">'%2'!$1:$1</definedName>")
                .arg(QString::number(number - 1), table.name.toHtmlEscaped());
        parts += QStringLiteral("<Override PartName=\"/xl/%1\" ContentType=\"%2worksheet+xml\"/>").arg(part, sheetType);
        links += relation(QStringLiteral("rId") + id, relationType + QStringLiteral("worksheet"), part);
    }
    links += relation(QStringLiteral("rId%1").arg(number + 1), relationType + QStringLiteral("styles"),
                      QStringLiteral("styles.xml"));
    const QString made = file.made.toUTC().toString(QStringLiteral("yyyy-MM-dd'T'HH:mm:ss'Z'"));
    const auto put = [&](const char *name, const QString &text) {
        files.insert(files.begin(), {QString::fromLatin1(name), text.toUtf8()});
    };
    put("xl/styles.xml", stylesXml());
    put("xl/_rels/workbook.xml.rels", relations(links));
    put("xl/workbook.xml", QStringLiteral("%1<workbook xmlns=\"%2\" xmlns:r=\"%3\"><sheets>%4</sheets><definedNames>%5"
                                          "</definedNames></workbook>\n")
                               .arg(QString::fromLatin1(head), QString::fromLatin1(mainSpace),
                                    QString::fromLatin1(relationSpace), sheets, titles));
    put("docProps/core.xml",
        QStringLiteral("%1<cp:coreProperties xmlns:cp=\"%2/metadata/core-properties\" "
                       "xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\" "
                       "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><dc:title>%3</dc:title>"
                       "<dc:subject>%4</dc:subject><dcterms:created xsi:type=\"dcterms:W3CDTF\">%5</dcterms:created>"
                       "</cp:coreProperties>\n")
            .arg(QString::fromLatin1(head), QString::fromLatin1(packageSpace), escaped(file.title),
                 escaped(file.banner), made));
    put("_rels/.rels", relations(relation(QStringLiteral("rId1"), relationType + QStringLiteral("officeDocument"),
                                          QStringLiteral("xl/workbook.xml")) +
                                 relation(QStringLiteral("rId2"),
                                          QString::fromLatin1(packageSpace) +
                                              QStringLiteral("/relationships/metadata/core-properties"),
                                          QStringLiteral("docProps/core.xml"))));
    put("[Content_Types].xml",
        QStringLiteral("%1<Types xmlns=\"%2/content-types\"><Default Extension=\"rels\" ContentType=\"application/"
                       "vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" "
                       "ContentType=\"application/xml\"/><Override PartName=\"/xl/workbook.xml\" "
                       "ContentType=\"%3sheet.main+xml\"/><Override PartName=\"/xl/styles.xml\" "
                       "ContentType=\"%3styles+xml\"/><Override PartName=\"/docProps/core.xml\" "
                       "ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/>%4</Types>\n")
            .arg(QString::fromLatin1(head), QString::fromLatin1(packageSpace), sheetType, parts));
    return zipped(files, file.made);
}

} // namespace samvirke
