// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/drafts.h"

#include "journal/digest.h"

#include <QCborMap>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QStandardPaths>

#include <openssl/evp.h>

#include <memory>
#include <optional>

namespace samvirke {

namespace {

constexpr int nonceBytes = 12;
constexpr int tagBytes = 16;
constexpr int saveAfterMs = 400;
constexpr qint64 largest = 1 << 20;
constexpr int keptDays = 2; ///< of those that a program left behind when it died

struct FreeCipher
{
    void operator()(EVP_CIPHER_CTX *context) const { EVP_CIPHER_CTX_free(context); }
};
using Cipher = std::unique_ptr<EVP_CIPHER_CTX, FreeCipher>;

const unsigned char *bytesOf(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

unsigned char *bytesOf(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

/// AES-256-GCM: nonce, text, tag.
QByteArray sealed(const std::string &secret, const QByteArray &text)
{
    const QByteArray nonce = QByteArray::fromStdString(randomBytes(nonceBytes));
    QByteArray out(text.size(), '\0');
    QByteArray tag(tagBytes, '\0');
    int size = 0;
    const Cipher cipher(EVP_CIPHER_CTX_new());
    EVP_EncryptInit_ex(cipher.get(), EVP_aes_256_gcm(), nullptr, reinterpret_cast<const unsigned char *>(secret.data()),
                       bytesOf(nonce));
    EVP_EncryptUpdate(cipher.get(), bytesOf(out), &size, bytesOf(text), static_cast<int>(text.size()));
    EVP_EncryptFinal_ex(cipher.get(), bytesOf(out) + size, &size);
    EVP_CIPHER_CTX_ctrl(cipher.get(), EVP_CTRL_GCM_GET_TAG, tagBytes, tag.data());
    return nonce + out + tag;
}

std::optional<QByteArray> opened(const std::string &secret, const QByteArray &bytes)
{
    if (bytes.size() < nonceBytes + tagBytes) {
        return std::nullopt;
    }
    const QByteArray nonce = bytes.left(nonceBytes);
    const QByteArray text = bytes.mid(nonceBytes, bytes.size() - nonceBytes - tagBytes);
    QByteArray tag = bytes.right(tagBytes);
    QByteArray out(text.size(), '\0');
    int size = 0;
    const Cipher cipher(EVP_CIPHER_CTX_new());
    EVP_DecryptInit_ex(cipher.get(), EVP_aes_256_gcm(), nullptr, reinterpret_cast<const unsigned char *>(secret.data()),
                       bytesOf(nonce));
    EVP_DecryptUpdate(cipher.get(), bytesOf(out), &size, bytesOf(text), static_cast<int>(text.size()));
    EVP_CIPHER_CTX_ctrl(cipher.get(), EVP_CTRL_GCM_SET_TAG, tagBytes, tag.data());
    return EVP_DecryptFinal_ex(cipher.get(), bytesOf(out) + size, &size) == 1 ? std::optional(out) : std::nullopt;
}

/// In memory where the system has a place for such files, else with what can be deleted.
QString usualFolder()
{
    const QString runtime = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    const QString base =
        runtime.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) : runtime;
    return base + QStringLiteral("/samvirke");
}

} // namespace

Drafts::Drafts(std::string secret, const QString &folder, QObject *parent)
    : QObject(parent), m_secret(std::move(secret))
{
    const QDir in(folder.isEmpty() ? usualFolder() : folder);
    in.mkpath(QStringLiteral("."));
    const QDateTime old = QDateTime::currentDateTime().addDays(-keptDays);
    for (const QFileInfo &file : in.entryInfoList({QStringLiteral("*.drafts")}, QDir::Files)) {
        if (file.lastModified() < old) {
            QFile::remove(file.filePath());
        }
    }
    Sha256 name;
    name.begin();
    name.addField(m_secret);
    constexpr int nameLength = 16;
    m_file = in.filePath(QString::fromStdString(toHex(name.end())).left(nameLength) + QStringLiteral(".drafts"));
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &Drafts::save);
    load();
}

Drafts::~Drafts()
{
    forget();
}

void Drafts::keep(const QString &key, const QString &text)
{
    if (text == m_texts.value(key)) {
        return;
    }
    if (text.isEmpty()) {
        m_texts.remove(key);
    } else {
        m_texts.insert(key, text);
    }
    m_soon.start(saveAfterMs);
}

void Drafts::drop(const QString &prefix)
{
    const auto dropped =
        m_texts.removeIf([&](const QMap<QString, QString>::iterator &entry) { return entry.key().startsWith(prefix); });
    if (dropped > 0) {
        m_soon.start(saveAfterMs);
    }
}

void Drafts::forget()
{
    m_soon.stop();
    m_texts.clear();
    QFile::remove(m_file);
}

void Drafts::load()
{
    QFile file(m_file);
    if (!file.open(QIODevice::ReadOnly) || file.size() > largest) {
        return;
    }
    const auto text = opened(m_secret, file.readAll());
    if (!text) {
        return;
    }
    const QCborMap map = QCborValue::fromCbor(*text).toMap();
    for (auto it = map.begin(); it != map.end(); ++it) {
        m_texts.insert(it.key().toString(), it.value().toString());
    }
}

void Drafts::save()
{
    if (m_texts.isEmpty()) {
        QFile::remove(m_file);
        return;
    }
    QCborMap map;
    for (auto it = m_texts.cbegin(); it != m_texts.cend(); ++it) {
        map.insert(it.key(), it.value());
    }
    QSaveFile file(m_file);
    if (file.open(QIODevice::WriteOnly)) {
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        file.write(sealed(m_secret, map.toCborValue().toCbor()));
        file.commit();
    }
}

} // namespace samvirke
