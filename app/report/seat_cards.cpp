// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/seat_cards.h"

#include <QBuffer>
#include <QFile>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

#include <algorithm>
#include <memory>
#include <span>

#include <qrencode.h>

namespace samvirke {

namespace {

constexpr int columns = 2;
constexpr int rows = 3;
constexpr double margin = 5; ///< mm, within a card
constexpr double qrSize = 30;

/// Draws in millimetres.
class CardPainter
{
public:
    CardPainter(QPagedPaintDevice &device, const Words &words)
        : m_device(device), m_words(words), m_painter(&device), m_unit(device.logicalDpiX() / 25.4)
    {}

    [[nodiscard]] bool isGood() const { return m_painter.isActive(); }

    void page(std::span<const SeatCard> cards)
    {
        const double width = m_device.width() / m_unit / columns;
        const double height = m_device.height() / m_unit / rows;
        for (std::size_t i = 0; i < cards.size(); ++i) {
            const std::size_t column = i % columns;
            const std::size_t row = i / columns;
            card(cards[i], QRectF(double(column) * width, double(row) * height, width, height));
        }
    }

private:
    [[nodiscard]] QRectF toDevice(const QRectF &mm) const
    {
        return {mm.x() * m_unit, mm.y() * m_unit, mm.width() * m_unit, mm.height() * m_unit};
    }
    void text(const QRectF &box, const QString &said, double points, bool bold = false,
              int flags = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap)
    {
        QFont font = m_painter.font();
        font.setPointSizeF(points);
        font.setBold(bold);
        m_painter.setFont(font);
        m_painter.drawText(toDevice(box), flags, said);
    }

    void card(const SeatCard &card, const QRectF &cell)
    {
        const QRectF box = cell.adjusted(2, 2, -2, -2);
        m_painter.setPen(QPen(Qt::gray, 0.2 * m_unit, Qt::DashLine)); // to cut along
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawRect(toDevice(box));
        QRectF in = box.adjusted(margin, margin, -margin, -margin);
        m_painter.setPen(Qt::black);
        text({in.left(), in.top(), in.width(), 5}, m_words("Card", "EXERCISE · %1").with({card.exercise}), 8, true,
             Qt::AlignLeft | Qt::AlignTop);
        in.setTop(in.top() + 8);
        double left = in.left();
        if (card.look.colour.isValid()) {
            m_painter.setPen(Qt::NoPen);
            m_painter.setBrush(card.look.colour);
            auto corners = card.look.symbol({(left + 4) * m_unit, (in.top() + 4) * m_unit}, 3.5 * m_unit);
            m_painter.drawPolygon(corners.data(), static_cast<int>(corners.size()));
            m_painter.setPen(Qt::black);
            left += 10;
        }
        const QString agency =
            card.look.colour.isValid() ? QStringLiteral("%1 · %2").arg(card.look.code, card.agency) : card.agency;
        text({left, in.top() - 1, in.right() - left, 7}, card.seat, 14, true, Qt::AlignLeft | Qt::AlignVCenter);
        text({left, in.top() + 5.5, in.right() - left, 5}, agency, 9, false, Qt::AlignLeft | Qt::AlignTop);
        in.setTop(in.top() + 13);
        text({in.left(), in.top(), in.width(), 16}, card.mandate, 9);

        const QRectF qr(in.right() - qrSize, box.bottom() - margin - qrSize, qrSize, qrSize);
        code(qr, joinAddress(card));
        const double down = qr.top();
        text({in.left(), down + 1, qr.left() - in.left() - 2, 5},
             m_words("Card", "Start the program, choose “Join”, and type:"), 8);
        text({in.left(), down + 10, qr.left() - in.left(), 9}, card.code, 17, true, Qt::AlignLeft | Qt::AlignVCenter);
        text({in.left(), down + 20, qr.left() - in.left() - 2, 10},
             m_words("Card", "If it is not found: %1").with({card.address}), 8);
    }

    void code(const QRectF &box, const QString &said)
    {
        const auto modules = qrOf(said);
        if (modules.empty()) {
            return;
        }
        const double size = box.width() / static_cast<double>(modules.size());
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(Qt::black);
        for (std::size_t y = 0; y < modules.size(); ++y) {
            for (std::size_t x = 0; x < modules.size(); ++x) {
                if (modules[y][x]) {
                    m_painter.drawRect(toDevice({box.left() + static_cast<double>(x) * size,
                                                 box.top() + static_cast<double>(y) * size, size, size}));
                }
            }
        }
        m_painter.setPen(Qt::black);
    }

    QPagedPaintDevice &m_device;
    const Words &m_words;
    QPainter m_painter;
    double m_unit;
};

} // namespace

QString joinAddress(const SeatCard &card)
{
    return QStringLiteral("samvirke://%1/%2").arg(card.address, QString(card.code).remove(QLatin1Char('-')));
}

std::vector<std::vector<bool>> qrOf(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    const std::unique_ptr<QRcode, void (*)(QRcode *)> code(QRcode_encodeString8bit(bytes.constData(), 0, QR_ECLEVEL_M),
                                                           QRcode_free);
    std::vector<std::vector<bool>> modules;
    for (int y = 0; code != nullptr && y < code->width; ++y) {
        std::vector<bool> row;
        row.reserve(static_cast<std::size_t>(code->width));
        for (int x = 0; x < code->width; ++x) {
            row.push_back((code->data[y * code->width + x] & 1) != 0);
        }
        modules.push_back(std::move(row));
    }
    return modules;
}

void paintSeatCards(QPagedPaintDevice &device, const Words &words, const std::vector<SeatCard> &cards)
{
    constexpr std::size_t onPage = columns * rows;
    CardPainter painter(device, words);
    const std::span all(cards);
    for (std::size_t first = 0; painter.isGood() && first < cards.size(); first += onPage) {
        if (first > 0) {
            device.newPage();
        }
        painter.page(all.subspan(first, std::min(onPage, cards.size() - first)));
    }
}

QString writeSeatCards(const Words &words, const QString &path, const std::vector<SeatCard> &cards)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter pdf(&buffer);
        pdf.setTitle(words("Card", "Seat cards"));
        pdf.setPageSize(QPageSize(QPageSize::A4));
        pdf.setPageMargins(QMarginsF(8, 8, 8, 8), QPageLayout::Millimeter);
        pdf.setResolution(300);
        paintSeatCards(pdf, words, cards);
    }
    QSaveFile file(path);
    // codes are for those they are given to
    const bool good = file.open(QIODevice::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) &&
                      file.write(bytes) == bytes.size() && file.commit();
    return good ? QString{} : QString{words("Card", "%1 cannot be written. Choose another place.").with({path})};
}

} // namespace samvirke
