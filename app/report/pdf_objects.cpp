// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/pdf_objects.h"

#include <QRegularExpression>

#include <algorithm>
#include <map>
#include <vector>

namespace samvirke {

namespace {

QByteArray dated(QByteArray object, const QDateTime &made)
{
    for (const char *begin : {"/CreationDate (", "/ModDate ("}) {
        const QByteArray key(begin);
        const qsizetype at = object.indexOf(key);
        const qsizetype end = at < 0 ? -1 : object.indexOf(')', at);
        if (end > 0) {
            object.replace(at, end - at,
                           key + made.toUTC().toString(QStringLiteral("'D:'yyyyMMddHHmmss'Z'")).toLatin1());
        }
    }
    return object;
}

} // namespace

QByteArray withFixedOrder(const QByteArray &pdf, const QDateTime &made)
{
    const qsizetype tail = pdf.lastIndexOf("startxref");
    bool isNumber = false;
    const qsizetype table = tail < 0 ? -1 : pdf.mid(tail + 9).split('%').first().trimmed().toLongLong(&isNumber);
    const qsizetype trailer = tail < 0 ? -1 : pdf.lastIndexOf("trailer", tail);
    if (!isNumber || trailer < 0 || table < 0 || table > trailer || !pdf.mid(table, 5).startsWith("xref")) {
        return pdf;
    }
    // "xref", "0 N", then a line each object: offset, generation, n or f
    const QList<QByteArray> lines = pdf.mid(table, trailer - table).split('\n');
    std::map<qsizetype, qsizetype> numbers; // by offset
    for (qsizetype i = 3; i < lines.size(); ++i) {
        const QList<QByteArray> fields = lines[i].simplified().split(' ');
        if (fields.size() == 3 && fields[2] == "n") {
            numbers[fields[0].toLongLong()] = i - 2;
        }
    }
    if (numbers.empty() || numbers.begin()->first <= 0 || numbers.rbegin()->first >= table) {
        return pdf;
    }
    std::map<qsizetype, QByteArray> objects;
    for (auto it = numbers.begin(); it != numbers.end(); ++it) {
        const auto next = std::next(it);
        const qsizetype end = next == numbers.end() ? table : next->first;
        objects[it->second] = dated(pdf.mid(it->first, end - it->first), made);
    }
    QByteArray out = pdf.left(numbers.begin()->first);
    const qsizetype count = objects.rbegin()->first + 1;
    QByteArray references = "xref\n0 " + QByteArray::number(count) + "\n0000000000 65535 f \n";
    for (qsizetype number = 1; number < count; ++number) {
        const auto object = objects.find(number);
        if (object == objects.end()) {
            references += "0000000000 65535 f \n";
            continue;
        }
        references += QByteArray::number(out.size()).rightJustified(10, '0') + " 00000 n \n";
        out += object->second;
    }
    const qsizetype at = out.size();
    return out + references + pdf.mid(trailer, tail - trailer) + "startxref\n" + QByteArray::number(at) + "\n%%EOF\n";
}

} // namespace samvirke
