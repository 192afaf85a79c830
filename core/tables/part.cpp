// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/part.h"

#include "tables/limits.h"

#include <algorithm>

namespace samvirke::tables {

namespace {

using What = TableError::What;

TableError errorIn(const std::string &part, What what, std::size_t number = 0)
{
    return {what, FileKind::xlsx, part, static_cast<std::int64_t>(number)};
}

} // namespace

MeteredDevice::MeteredDevice(QIODevice &source, std::string part, std::size_t packed, std::size_t &unpacked)
    : m_source(source), m_part(std::move(part)), m_packed(packed), m_unpacked(unpacked)
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 MeteredDevice::readData(char *data, qint64 most)
{
    if (m_error) {
        return -1;
    }
    const qint64 count = m_source.read(data, most);
    if (count < 0) {
        m_error = errorIn(m_part, What::damaged);
        return -1;
    }
    m_here += static_cast<std::size_t>(count);
    m_unpacked += static_cast<std::size_t>(count);
    if (m_unpacked > largestUnpacked) {
        m_error = errorIn(m_part, What::tooLarge, largestUnpacked);
    } else if (m_here > unpackedForFree && m_here / largestRatio > m_packed) {
        m_error = errorIn(m_part, What::tooCompressed, largestRatio);
    } else {
        m_error = watch({data, static_cast<std::size_t>(count)});
    }
    return m_error ? -1 : count;
}

std::optional<TableError> MeteredDevice::watch(std::string_view bytes)
{
    constexpr std::string_view doctype = "<!DOCTYPE";
    for (const char c : bytes) {
        if (c == '\0') {
            continue; // UTF-16
        }
        if (++m_sinceTag > longestText) {
            return errorIn(m_part, What::textTooLong, longestText);
        }
        if (c == '<') { // never within a tag of sound XML, not even between quotation marks
            m_sinceTag = 0;
            m_quotes = 0;
            m_quote = '\0';
            m_inTag = true;
            m_matched = 1;
            continue;
        }
        if (m_matched > 0) {
            m_matched = c == doctype[m_matched] ? m_matched + 1 : 0;
            if (m_matched == doctype.size()) {
                return errorIn(m_part, What::dtd);
            }
        }
        if (!m_inTag) {
            continue;
        }
        if (m_quote != '\0') {
            m_quote = c == m_quote ? '\0' : m_quote;
        } else if (c == '>') {
            m_inTag = false;
        } else if (c == '"' || c == '\'') {
            m_quote = c;
            if (++m_quotes > mostAttributes) {
                return errorIn(m_part, What::tooDeep);
            }
        }
    }
    return std::nullopt;
}

Part::Part(QIODevice &source, std::string name, std::size_t packed, std::size_t &unpacked)
    : m_name(std::move(name)), m_device(source, m_name, packed, unpacked), m_xml(&m_device)
{
    m_xml.setEntityExpansionLimit(0);
}

bool Part::next()
{
    while (!m_error && !m_xml.atEnd()) {
        switch (m_xml.readNext()) {
        case QXmlStreamReader::StartDocument: {
            const QStringView encoding = m_xml.documentEncoding();
            if (!encoding.isEmpty() && encoding.compare(u"utf-8", Qt::CaseInsensitive) != 0 &&
                encoding.compare(u"utf-16", Qt::CaseInsensitive) != 0 &&
                encoding.compare(u"us-ascii", Qt::CaseInsensitive) != 0) {
                fail(What::badXml, 1); // the format knows no other, and in some a document type would not be seen
            }
            break;
        }
        case QXmlStreamReader::DTD: fail(What::dtd); break;
        case QXmlStreamReader::StartElement:
            m_namespaces.push_back(static_cast<int>(m_xml.namespaceDeclarations().size()));
            m_declared += m_namespaces.back();
            if (m_namespaces.size() > static_cast<std::size_t>(deepestXml) || m_declared > mostNamespaces) {
                fail(What::tooDeep);
                return false;
            }
            return true;
        case QXmlStreamReader::EndElement:
            m_declared -= m_namespaces.back();
            m_namespaces.pop_back();
            return true;
        case QXmlStreamReader::Characters: return true;
        default: break;
        }
    }
    return false;
}

QString Part::attribute(QLatin1StringView name) const
{
    const QXmlStreamAttributes attributes = m_xml.attributes();
    const QXmlStreamAttribute *found = nullptr;
    for (const QXmlStreamAttribute &attribute : attributes) {
        if (attribute.name() == name && (found == nullptr || !attribute.prefix().isEmpty())) {
            found = &attribute;
        }
    }
    return found == nullptr ? QString{} : found->value().toString();
}

void Part::skip()
{
    const std::size_t depth = m_namespaces.size();
    while (m_namespaces.size() >= depth && next()) {
    }
}

void Part::fail(What what, std::int64_t number)
{
    m_error = TableError{what, FileKind::xlsx, m_name, number};
}

std::optional<TableError> Part::error() const
{
    if (m_device.error()) {
        return m_device.error();
    }
    if (m_error) {
        return m_error;
    }
    if (m_xml.hasError()) {
        return TableError{What::badXml, FileKind::xlsx, m_name, m_xml.lineNumber()};
    }
    return std::nullopt;
}

TableError Part::damaged() const
{
    return {What::damaged, FileKind::xlsx, m_name, m_xml.lineNumber()};
}

} // namespace samvirke::tables
