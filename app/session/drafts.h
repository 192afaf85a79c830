// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QObject>
#include <QString>
#include <QTimer>

#include <string>

namespace samvirke {

/// What somebody has begun to write, so that a program that dies does not take it along. Lies encrypted in a folder for
/// things that do not last; without the seat's code nobody can read it.
class Drafts : public QObject
{
    Q_OBJECT

public:
    /// @param secret 32 bytes that only the seat has. @param folder empty: the usual one
    explicit Drafts(std::string secret, const QString &folder = {}, QObject *parent = nullptr);
    ~Drafts() override; ///< forgets: the program ends as it should

    [[nodiscard]] QString text(const QString &key) const { return m_texts.value(key); }
    [[nodiscard]] bool isEmpty() const { return m_texts.isEmpty(); }
    /// Empty texts are not kept. Written a moment later.
    void keep(const QString &key, const QString &text);
    /// Those whose key begins so.
    void drop(const QString &prefix);
    /// All of them, also on the disk.
    void forget();
    [[nodiscard]] QString file() const { return m_file; }

private:
    void load();
    void save();

    std::string m_secret;
    QString m_file;
    QMap<QString, QString> m_texts;
    QTimer m_soon;
};

} // namespace samvirke
