// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/sheet_file.h"

#include <QRegularExpression>

namespace samvirke {

namespace {

QString quoted(const QString &text)
{
    QString inner = text;
    return QLatin1Char('"') + inner.replace(QLatin1Char('"'), QStringLiteral("\"\"")) + QLatin1Char('"');
}

/// A text stays a text: a spreadsheet takes what begins so for a formula, unless an apostrophe stands before it. What
/// has one already gets another, so that the one can be told from the other.
QString harmless(const QString &text)
{
    static const QRegularExpression looksLikeFormula(QStringLiteral("^'*[=+\\-@\\t\\r\\n]"));
    return looksLikeFormula.match(text).hasMatch() ? QLatin1Char('\'') + text : text;
}

QString asText(const DataCell &cell)
{
    if (const auto *text = std::get_if<QString>(&cell)) {
        const QString said = harmless(withoutControls(*text));
        return said.contains(QLatin1Char(',')) || said.contains(QLatin1Char('"')) || said.contains(QLatin1Char('\n')) ||
                       said.contains(QLatin1Char(';'))
                   ? quoted(said)
                   : said;
    }
    if (const auto *value = std::get_if<double>(&cell)) {
        constexpr int digits = 15;
        return QString::number(*value, 'g', digits);
    }
    return {};
}

} // namespace

QByteArray toCsv(const DataTable &table)
{
    QString out(QChar::ByteOrderMark); // else Excel reads another encoding
    QStringList names;
    for (const QString &column : table.columns) {
        names += asText(column);
    }
    out += names.join(QLatin1Char(',')) + QStringLiteral("\r\n");
    for (const auto &row : table.rows) {
        QStringList cells;
        for (const DataCell &cell : row) {
            cells += asText(cell);
        }
        out += cells.join(QLatin1Char(',')) + QStringLiteral("\r\n");
    }
    return out.toUtf8();
}

std::vector<std::pair<QString, QByteArray>> toCsv(const Report &report)
{
    std::vector<std::pair<QString, QByteArray>> files;
    for (const DataTable &table : report.data) {
        files.emplace_back(table.name + QStringLiteral(".csv"), toCsv(table));
    }
    return files;
}

} // namespace samvirke
