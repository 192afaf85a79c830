// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/xml_tree.h"

#include "exchange/folding.h"
#include "tables/part.h"
#include "tables/text.h"

#include <QBuffer>

#include <algorithm>

namespace samvirke::exchange {

namespace {

using What = Unsuitable::What;

class Reader
{
public:
    explicit Reader(tables::Part &part) : m_part(part) {}

    tl::expected<XmlNode, Unsuitable> read()
    {
        XmlNode document;
        while (m_part.next()) {
            if (m_part.isStart() && !element(document)) {
                return tl::unexpected(Unsuitable{What::tooMuch, std::int64_t{mostXmlNodes}, {}});
            }
        }
        if (const auto error = m_part.error()) {
            return tl::unexpected(unsuitable(*error));
        }
        if (document.children.empty()) {
            return tl::unexpected(Unsuitable{What::badXml, 1, {}});
        }
        return std::move(document.children.front());
    }

private:
    /// False where there are too many.
    bool element(XmlNode &parent)
    {
        if (++m_nodes > mostXmlNodes) {
            return false;
        }
        XmlNode node;
        node.name = m_part.name().toString().toStdString();
        node.space = m_part.namespaceUri().toString().toStdString();
        node.address = m_part.attribute(QLatin1StringView("href")).toStdString();
        QString text;
        while (m_part.next()) {
            if (m_part.isStart()) {
                if (!element(node)) {
                    return false;
                }
            } else if (m_part.isText()) {
                text += m_part.text();
            } else {
                break;
            }
        }
        std::string plain = text.toStdString();
        tables::tidy(plain);
        node.text = trimmed(plain);
        parent.children.push_back(std::move(node));
        return true;
    }

    static Unsuitable unsuitable(const tables::TableError &error)
    {
        using Table = tables::TableError::What;
        switch (error.what) {
        case Table::dtd: return {What::documentType, 0, {}};
        case Table::tooDeep: return {What::tooDeep, 0, {}};
        case Table::tooLarge:
        case Table::textTooLong: return {What::tooMuch, error.number, {}};
        default: return {What::badXml, error.number, {}};
        }
    }

    tables::Part &m_part;
    std::size_t m_nodes = 0;
};

} // namespace

const XmlNode &XmlNode::operator[](std::string_view child) const
{
    static const XmlNode none;
    const auto it = std::ranges::find(children, child, &XmlNode::name);
    return it == children.end() ? none : *it;
}

std::vector<const XmlNode *> XmlNode::all(std::string_view child) const
{
    std::vector<const XmlNode *> out;
    for (const XmlNode &one : children) {
        if (one.name == child) {
            out.push_back(&one);
        }
    }
    return out;
}

tl::expected<XmlNode, Unsuitable> readXml(std::string_view utf8)
{
    utf8.remove_prefix(std::min(utf8.find_first_not_of(" \t\r\n"), utf8.size()));
    if (utf8.starts_with("<?xml ")) { // it is decoded already, whatever it says
        utf8.remove_prefix(std::min(utf8.find("?>"), utf8.size() - 2) + 2);
    }
    QByteArray bytes = QByteArray::fromRawData(utf8.data(), static_cast<qsizetype>(utf8.size()));
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    std::size_t unpacked = 0;
    tables::Part part(buffer, {}, utf8.size(), unpacked);
    return Reader(part).read();
}

} // namespace samvirke::exchange
