// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/enclosed.h"

#include <QBuffer>
#include <QImage>
#include <QImageReader>

#include <poppler-qt6.h>

#include <algorithm>
#include <array>
#include <string_view>

namespace samvirke {

namespace {

constexpr int pagesShown = 20;
constexpr double pointsPerInch = 72;
constexpr double pageWidth = 1'000;       // px; a card is as wide
constexpr double longestSide = 4'000;     // px, of a page that somebody made to be too large
constexpr qsizetype longestText = 20'000; // of a page

QString sourceOf(const QByteArray &format, const QByteArray &file)
{
    return QStringLiteral("data:image/%1;base64,").arg(QString::fromLatin1(format)) +
           QString::fromLatin1(file.toBase64());
}

/// By the first bytes: RIFF with WAVE, Ogg, FLAC, MPEG audio with or without a tag before it, and the audio of MPEG-4.
bool isSound(const QByteArray &file)
{
    const auto has = [&](qsizetype at, std::string_view mark) {
        return file.size() >= at + static_cast<qsizetype>(mark.size()) &&
               std::equal(mark.begin(), mark.end(), file.begin() + at);
    };
    const bool mpegFrame = file.size() > 1 && static_cast<unsigned char>(file[0]) == 0xff &&
                           (static_cast<unsigned char>(file[1]) & 0xe6U) == 0xe2U; // layer 3 or 2
    return (has(0, "RIFF") && has(8, "WAVE")) || has(0, "OggS") || has(0, "fLaC") || has(0, "ID3") || mpegFrame ||
           has(4, "ftypM4A");
}

void addPages(Enclosed &made, const Poppler::Document &document)
{
    made.pages = document.numPages();
    for (int i = 0; i < std::min(made.pages, pagesShown); ++i) {
        const std::unique_ptr<Poppler::Page> page = document.page(i);
        const QSizeF size = page == nullptr ? QSizeF{} : page->pageSizeF();
        if (size.isEmpty()) {
            continue;
        }
        const double scale = std::min(pageWidth / size.width(), longestSide / std::max(size.width(), size.height()));
        const QImage image = page->renderToImage(pointsPerInch * scale, pointsPerInch * scale);
        QByteArray file;
        QBuffer buffer(&file);
        if (image.isNull() || !image.save(&buffer, "png")) {
            continue;
        }
        made.pictures += sourceOf("png", file);
        made.texts += page->text({}).simplified().left(longestText);
    }
}

} // namespace

QString pictureSource(const QByteArray &file)
{
    QBuffer buffer;
    buffer.setData(file);
    const QByteArray format = QImageReader(&buffer).format();
    return format.isEmpty() || format == "pdf" ? QString{} : sourceOf(format, file);
}

Enclosed enclosed(const QByteArray &file)
{
    Enclosed made;
    if (file.startsWith("%PDF-")) {
        const std::unique_ptr<Poppler::Document> document = Poppler::Document::loadFromData(file);
        if (document != nullptr && !document->isLocked()) {
            document->setRenderHint(Poppler::Document::Antialiasing);
            document->setRenderHint(Poppler::Document::TextAntialiasing);
            addPages(made, *document);
        }
    } else if (const QString picture = pictureSource(file); !picture.isEmpty()) {
        made.pictures += picture;
        made.texts += QString{};
    } else if (isSound(file)) {
        made.sound = file;
    }
    return made;
}

QVariantMap enclosedMap(const QString &name, const QString &key, const Enclosed &file)
{
    return {{QStringLiteral("name"), name},
            {QStringLiteral("key"), key},
            {QStringLiteral("pictures"), file.pictures},
            {QStringLiteral("texts"), file.texts},
            {QStringLiteral("pages"), file.pages},
            {QStringLiteral("isSound"), !file.sound.isEmpty()}};
}

} // namespace samvirke
