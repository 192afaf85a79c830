// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/agency_image.h"

#include "report/agency_look.h"

#include <QPainter>
#include <QQmlEngine>
#include <QQuickImageProvider>

namespace samvirke {

namespace {

constexpr int usualSize = 64;

class AgencyImages : public QQuickImageProvider
{
public:
    AgencyImages() : QQuickImageProvider(QQuickImageProvider::Image) {}

    QImage requestImage(const QString &id, QSize *size, const QSize &requested) override
    {
        const int side = requested.width() > 0 ? requested.width() : usualSize;
        AgencyLook look;
        look.shape = id.section(QLatin1Char('/'), 0, 0);
        look.colour = QColor(QLatin1Char('#') + id.section(QLatin1Char('/'), 1, 1));
        QImage image(side, side, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(look.colour);
        const auto corners = look.symbol(QPointF(side / 2.0, side / 2.0), side / 2.0 - 1);
        painter.drawPolygon(corners.data(), static_cast<int>(corners.size()));
        if (size != nullptr) {
            *size = image.size();
        }
        return image;
    }
};

} // namespace

void addAgencyImages(QQmlEngine &engine)
{
    engine.addImageProvider(QStringLiteral("agency"), new AgencyImages);
}

} // namespace samvirke
