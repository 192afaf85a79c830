// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/yaml.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QStringList>

/// As much of JSON Schema as ours uses. A word that it does not know is a mistake in the schema.
namespace samvirke::test {

class JsonSchema
{
public:
    explicit JsonSchema(QJsonObject root) : m_root(std::move(root)) {}

    /// What @p document has that the schema does not allow, or lacks. Empty: it fits.
    [[nodiscard]] QStringList mistakes(const yaml::Node &document)
    {
        QStringList found;
        check(document, m_root, QStringLiteral("#"), {}, found);
        return found;
    }

    /// Properties, by their place in the schema, that documents have used so far.
    [[nodiscard]] const QSet<QString> &used() const { return m_used; }

    /// Every property that the schema names.
    [[nodiscard]] QSet<QString> properties() const
    {
        QSet<QString> all;
        collect(m_root, QStringLiteral("#"), all);
        return all;
    }

private:
    using Node = yaml::Node;

    static void collect(const QJsonValue &value, const QString &at, QSet<QString> &all)
    {
        if (value.isArray()) {
            for (qsizetype i = 0; i < value.toArray().size(); ++i) {
                collect(value.toArray()[i], at + QLatin1Char('/') + QString::number(i), all);
            }
            return;
        }
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            const QString to = at + QLatin1Char('/') + it.key();
            if (at.endsWith(QLatin1String("/properties"))) {
                all.insert(to);
            }
            collect(*it, to, all);
        }
    }

    void check(const Node &node, const QJsonObject &schema, const QString &at, const QString &path, QStringList &found)
    {
        const auto wrong = [&](const QString &what) { found << path + QStringLiteral(": ") + what; };
        for (auto it = schema.begin(); it != schema.end(); ++it) {
            const QString word = it.key();
            if (word == QLatin1String("$ref")) {
                const QString name = it->toString().section(QLatin1Char('/'), -1);
                check(node, m_root[QLatin1String("$defs")].toObject()[name].toObject(),
                      QStringLiteral("#/$defs/") + name, path, found);
            } else if (word == QLatin1String("type")) {
                const QJsonArray types = it->isArray() ? it->toArray() : QJsonArray{*it};
                if (std::none_of(types.begin(), types.end(),
                                 [&](const QJsonValue &type) { return is(node, type.toString()); })) {
                    wrong(QStringLiteral("type"));
                }
            } else if (word == QLatin1String("enum") || word == QLatin1String("const")) {
                const QJsonArray values = it->isArray() ? it->toArray() : QJsonArray{*it};
                if (std::none_of(values.begin(), values.end(),
                                 [&](const QJsonValue &value) { return textOf(value) == text(node); })) {
                    wrong(word);
                }
            } else if (word == QLatin1String("pattern")) {
                if (node.kind == Node::Kind::text && !QRegularExpression(it->toString()).match(text(node)).hasMatch()) {
                    wrong(word);
                }
            } else if (word == QLatin1String("required")) {
                for (const QJsonValue &key : it->toArray()) {
                    if (node.kind == Node::Kind::mapping && node.find(key.toString().toStdString()) == nullptr) {
                        wrong(word + QLatin1Char(' ') + key.toString());
                    }
                }
            } else if (word == QLatin1String("minProperties")) {
                if (node.kind == Node::Kind::mapping && static_cast<int>(node.members.size()) < it->toInt()) {
                    wrong(word);
                }
            } else if (word == QLatin1String("maxProperties")) {
                if (node.kind == Node::Kind::mapping && static_cast<int>(node.members.size()) > it->toInt()) {
                    wrong(word);
                }
            } else if (word == QLatin1String("oneOf")) {
                oneOf(node, it->toArray(), at + QStringLiteral("/oneOf"), path, found);
            } else if (word == QLatin1String("properties")) {
                for (const yaml::Member &member : node.members) {
                    const QString key = QString::fromStdString(member.key);
                    if (it->toObject().contains(key)) {
                        const QString to = at + QStringLiteral("/properties/") + key;
                        m_used.insert(to);
                        check(member.value, it->toObject()[key].toObject(), to, path + QLatin1Char('.') + key, found);
                    }
                }
            } else if (word == QLatin1String("additionalProperties")) {
                const QJsonObject known = schema[QLatin1String("properties")].toObject();
                for (const yaml::Member &member : node.members) {
                    const QString key = QString::fromStdString(member.key);
                    if (known.contains(key)) {
                        continue;
                    }
                    if (it->isObject()) {
                        check(member.value, it->toObject(), at + QStringLiteral("/additionalProperties"),
                              path + QLatin1Char('.') + key, found);
                    } else {
                        wrong(QStringLiteral("unknown ") + key);
                    }
                }
            } else if (word == QLatin1String("items")) {
                for (std::size_t i = 0; i < node.items.size(); ++i) {
                    check(node.items[i], it->toObject(), at + QStringLiteral("/items"),
                          path + QLatin1Char('.') + QString::number(i), found);
                }
            } else if (!QStringList{QStringLiteral("$schema"), QStringLiteral("title"), QStringLiteral("description"),
                                    QStringLiteral("$defs")}
                            .contains(word)) {
                wrong(QStringLiteral("the schema says “%1”").arg(word));
            }
        }
    }

    void oneOf(const Node &node, const QJsonArray &forms, const QString &at, const QString &path, QStringList &found)
    {
        int fitting = 0;
        QStringList all;
        for (qsizetype i = 0; i < forms.size(); ++i) {
            const QSet<QString> before = m_used;
            QStringList mistakes;
            check(node, forms[i].toObject(), at + QLatin1Char('/') + QString::number(i), path, mistakes);
            fitting += mistakes.isEmpty() ? 1 : 0;
            all += mistakes;
            if (!mistakes.isEmpty()) {
                m_used = before;
            }
        }
        if (fitting != 1) {
            found << path +
                         QStringLiteral(": %1 of the forms fit (%2)").arg(fitting).arg(all.join(QLatin1String("; ")));
        }
    }

    /// Whether the node is in quotes is not known any more: text that looks like a number is one, and a text.
    static bool is(const Node &node, const QString &type)
    {
        if (type == QLatin1String("object")) {
            return node.kind == Node::Kind::mapping;
        }
        if (type == QLatin1String("array")) {
            return node.kind == Node::Kind::sequence;
        }
        bool number = true;
        if (type == QLatin1String("integer")) {
            (void)text(node).toInt(&number);
        } else if (type == QLatin1String("number")) {
            (void)text(node).toDouble(&number);
        }
        return node.kind == Node::Kind::text && number;
    }

    static QString text(const Node &node) { return QString::fromStdString(node.text); }
    static QString textOf(const QJsonValue &value)
    {
        return value.isBool() ? QString::fromLatin1(value.toBool() ? "true" : "false") : value.toVariant().toString();
    }

    QJsonObject m_root;
    QSet<QString> m_used;
};

} // namespace samvirke::test
