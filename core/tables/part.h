// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/error.h"

#include <QIODevice>
#include <QXmlStreamReader>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace samvirke::tables {

/// Bytes of one part on their way to the XML reader. They are counted, and stopped where they ask for too much: there
/// the reader is not safe. A document type is stopped before the reader sees it.
class MeteredDevice : public QIODevice
{
public:
    /// @p packed is the part's size in the archive; @p unpacked counts the bytes of all parts.
    MeteredDevice(QIODevice &source, std::string part, std::size_t packed, std::size_t &unpacked);

    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] const std::optional<TableError> &error() const { return m_error; }

protected:
    qint64 readData(char *data, qint64 most) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    [[nodiscard]] std::optional<TableError> watch(std::string_view bytes);

    QIODevice &m_source;
    std::string m_part;
    std::size_t m_packed, m_here = 0;
    std::size_t &m_unpacked;
    std::optional<TableError> m_error;
    // where in the XML the bytes are
    std::size_t m_sinceTag = 0, m_matched = 0;
    int m_quotes = 0;
    char m_quote = '\0';
    bool m_inTag = false;
};

/// One XML part, read element by element. Names are compared without their prefix.
class Part
{
public:
    Part(QIODevice &source, std::string name, std::size_t packed, std::size_t &unpacked);

    /// Goes to the next start or end of an element or piece of text; false at the end and when something is wrong.
    [[nodiscard]] bool next();
    [[nodiscard]] bool isStart() const { return m_xml.isStartElement(); }
    [[nodiscard]] bool isStart(QLatin1StringView name) const { return isStart() && m_xml.name() == name; }
    [[nodiscard]] bool isEnd(QLatin1StringView name) const { return m_xml.isEndElement() && m_xml.name() == name; }
    [[nodiscard]] bool isText() const { return m_xml.isCharacters(); }
    [[nodiscard]] QStringView name() const { return m_xml.name(); }
    [[nodiscard]] QStringView namespaceUri() const { return m_xml.namespaceUri(); }
    [[nodiscard]] QStringView text() const { return m_xml.text(); }
    /// By its name without prefix; where two share it, the one with a prefix wins (r:id against id).
    [[nodiscard]] QString attribute(QLatin1StringView name) const;

    /// Goes past the end of the element whose start is at hand.
    void skip();

    /// What was wrong; nothing at a sound end.
    [[nodiscard]] std::optional<TableError> error() const;
    [[nodiscard]] TableError damaged() const;
    [[nodiscard]] const std::string &partName() const { return m_name; }

private:
    void fail(TableError::What what, std::int64_t number = 0);

    std::string m_name;
    MeteredDevice m_device;
    QXmlStreamReader m_xml;
    std::vector<int> m_namespaces; ///< declared by each element that is open
    int m_declared = 0;
    std::optional<TableError> m_error;
};

} // namespace samvirke::tables
