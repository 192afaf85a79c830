// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QSet>
#include <QStringList>

/// As much of JSON Schema as that of debrief.json uses, on JSON values, whose types are strict: json_schema.h is for
/// scenarios, where a number is a text, too.
namespace samvirke::test {

class ValueSchema
{
public:
    explicit ValueSchema(QJsonObject root) : m_root(std::move(root)) {}

    /// What @p document has that the schema does not allow, or lacks. Empty: it fits.
    [[nodiscard]] QStringList mistakes(const QJsonValue &document)
    {
        QStringList found;
        check(document, m_root, QStringLiteral("#"), {}, found);
        return found;
    }

    /// Keys, by their place in the schema, that documents have used, and all that it names.
    [[nodiscard]] const QSet<QString> &used() const { return m_used; }
    [[nodiscard]] QSet<QString> properties() const
    {
        QSet<QString> all;
        collect(m_root, QStringLiteral("#"), all);
        return all;
    }

private:
    static void collect(const QJsonObject &schema, const QString &at, QSet<QString> &all)
    {
        for (auto it = schema.begin(); it != schema.end(); ++it) {
            const QString to = at + QLatin1Char('/') + it.key();
            if (at.endsWith(QLatin1String("/properties"))) {
                all.insert(to);
            }
            collect(it->toObject(), to, all);
        }
    }

    static bool is(const QJsonValue &value, const QString &type)
    {
        const double number = value.toDouble();
        return type == QLatin1String("object")    ? value.isObject()
               : type == QLatin1String("array")   ? value.isArray()
               : type == QLatin1String("string")  ? value.isString()
               : type == QLatin1String("boolean") ? value.isBool()
               : type == QLatin1String("null")    ? value.isNull()
               : type == QLatin1String("number")  ? value.isDouble()
               : type == QLatin1String("integer") ? value.isDouble() && number == static_cast<double>(qint64(number))
                                                  : false;
    }

    void check(const QJsonValue &value, const QJsonObject &schema, const QString &at, const QString &path,
               QStringList &found)
    {
        const QJsonObject properties = schema[QLatin1String("properties")].toObject();
        const QJsonObject object = value.toObject();
        const QJsonArray array = value.toArray();
        const auto wrong = [&](const QString &what) { found << path + QStringLiteral(": ") + what; };
        for (auto word = schema.begin(); word != schema.end(); ++word) {
            const QJsonArray said = word->isArray() ? word->toArray() : QJsonArray{*word};
            if (word.key() == QLatin1String("$ref")) {
                const QString name = word->toString().section(QLatin1Char('/'), -1);
                check(value, m_root[QLatin1String("$defs")][name].toObject(), QStringLiteral("#/$defs/") + name, path,
                      found);
            } else if (word.key() == QLatin1String("type")) {
                if (std::none_of(said.begin(), said.end(),
                                 [&](const QJsonValue &type) { return is(value, type.toString()); })) {
                    wrong(QStringLiteral("type"));
                }
            } else if (word.key() == QLatin1String("enum") || word.key() == QLatin1String("const")) {
                if (!said.contains(value)) {
                    wrong(word.key());
                }
            } else if (word.key() == QLatin1String("required")) {
                for (const QJsonValue &key : said) {
                    if (value.isObject() && !object.contains(key.toString())) {
                        wrong(QStringLiteral("without ") + key.toString());
                    }
                }
            } else if (word.key() == QLatin1String("items")) {
                for (qsizetype i = 0; i < array.size(); ++i) {
                    check(array[i], word->toObject(), at + QStringLiteral("/items"),
                          path + QLatin1Char('.') + QString::number(i), found);
                }
            } else if (word.key() == QLatin1String("minItems") || word.key() == QLatin1String("maxItems")) {
                const bool tooFew = word.key().startsWith(QLatin1String("min")) && array.size() < word->toInt();
                const bool tooMany = word.key().startsWith(QLatin1String("max")) && array.size() > word->toInt();
                if (value.isArray() && (tooFew || tooMany)) {
                    wrong(word.key());
                }
            } else if (word.key() == QLatin1String("additionalProperties")) {
                for (auto it = object.begin(); it != object.end(); ++it) {
                    if (properties.contains(it.key())) {
                        continue;
                    }
                    if (word->isObject()) {
                        check(*it, word->toObject(), at + QStringLiteral("/additionalProperties"),
                              path + QLatin1Char('.') + it.key(), found);
                    } else {
                        wrong(QStringLiteral("unknown ") + it.key());
                    }
                }
            } else if (word.key() == QLatin1String("properties")) {
                for (auto it = object.begin(); it != object.end(); ++it) {
                    if (properties.contains(it.key())) {
                        const QString to = at + QStringLiteral("/properties/") + it.key();
                        m_used.insert(to);
                        check(*it, properties[it.key()].toObject(), to, path + QLatin1Char('.') + it.key(), found);
                    }
                }
            } else if (!QStringList{QStringLiteral("$schema"), QStringLiteral("title"), QStringLiteral("$defs")}
                            .contains(word.key())) {
                wrong(QStringLiteral("the schema says “%1”").arg(word.key()));
            }
        }
    }

    QJsonObject m_root;
    QSet<QString> m_used;
};

} // namespace samvirke::test
