// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/map_sketch.h"

#include "models/agency_mark.h"
#include "models/enclosed.h"
#include "report/debrief_text.h"
#include "report/seat_text.h"

#include <QPointer>

#include <algorithm>
#include <array>
#include <cmath>

namespace samvirke {

namespace {

constexpr double thousandths = 1000; // MapPoint

} // namespace

MapSketch::MapSketch(const Words &words, SeatSession &session, QObject *parent)
    : QAbstractListModel(parent), m_words(words), m_session(session)
{
    connect(&session, &SeatSession::delivered, this, &MapSketch::take);
    connect(&session, &SeatSession::beganAnew, this, &MapSketch::fill);
    connect(&session, &SeatSession::welcomedAgain, this, [this] { emit mapChanged(); });
    fill();
}

void MapSketch::fill()
{
    beginResetModel();
    m_rows.clear();
    endResetModel();
    for (const Delivery &delivery : m_session.deliveries()) {
        take(delivery);
    }
    emit countChanged();
}

int MapSketch::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant MapSketch::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= count()) {
        return {};
    }
    const Happened &happened = m_rows[static_cast<std::size_t>(index.row())];
    const auto &marked = std::get<MapMarked>(happened.event);
    const Scenario &scenario = m_session.scenario();
    switch (role) {
    case MarkRole: return markOf(scenario, happened.agency);
    case SymbolRole: return fromUtf8(marked.symbol);
    case PointsRole: {
        QVariantList points;
        for (const MapPoint &point : marked.points) {
            points +=
                QVariantMap{{QStringLiteral("x"), point.x / thousandths}, {QStringLiteral("y"), point.y / thousandths}};
        }
        return points;
    }
    case LabelRole: return fromUtf8(marked.text);
    case MineRole: return m_session.seat() != nullptr && happened.seat == m_session.seat()->id;
    case SpokenRole: {
        const QString what = marked.symbol.empty() ? m_words("Seat", "a line") : fromUtf8(marked.symbol);
        const QString said = marked.text.empty() ? what : what + QStringLiteral(": ") + fromUtf8(marked.text);
        return m_words("Seat", "%1, %2: %3")
            .with({momentText(scenario.clock, happened.at), agencyName(scenario, happened.agency), said});
    }
    default: return {};
    }
}

QHash<int, QByteArray> MapSketch::roleNames() const
{
    return {{MarkRole, "mark"},   {SymbolRole, "symbol"}, {PointsRole, "points"},
            {LabelRole, "label"}, {MineRole, "mine"},     {SpokenRole, "spoken"}};
}

QStringList MapSketch::symbols() const
{
    QStringList names;
    if (isThere()) {
        for (const std::string &symbol : m_session.scenario().map->symbols) {
            names += fromUtf8(symbol);
        }
    }
    if (names.isEmpty()) { // what every sketch of an incident needs
        names = {m_words("Seat", "Incident"),      m_words("Seat", "Command post"), m_words("Seat", "Meeting point"),
                 m_words("Seat", "Cordon"),        m_words("Seat", "Danger"),       m_words("Seat", "Casualties"),
                 m_words("Seat", "Assembly area"), m_words("Seat", "Police"),       m_words("Seat", "Fire and rescue"),
                 m_words("Seat", "Ambulance"),     m_words("Seat", "Landing site"), m_words("Seat", "Way in")};
    }
    return names;
}

MarkMap MapSketch::mark(int symbol, const QVariantList &points, const QString &label, const Addressees &told) const
{
    MapMarked marked;
    const QStringList names = symbols();
    if (symbol >= 0 && symbol < names.size()) {
        marked.symbol = names[symbol].toStdString();
    }
    const auto share = [](const QVariant &value) {
        return static_cast<int>(std::lround(std::clamp(value.toDouble(), 0.0, 1.0) * thousandths));
    };
    for (const QVariant &point : points) {
        const QVariantMap map = point.toMap();
        marked.points.push_back({share(map[QStringLiteral("x")]), share(map[QStringLiteral("y")])});
    }
    marked.text = label.trimmed().toStdString();
    marked.told = told;
    return {marked};
}

Ref MapSketch::refAt(int row) const
{
    return row < 0 || row >= count() ? Ref{} : m_rows[static_cast<std::size_t>(row)].ref;
}

/// The image is shown from memory: nothing of the exercise lies on this machine.
void MapSketch::fetchImage()
{
    const std::string digest = m_session.welcome() ? m_session.welcome()->map : std::string{};
    if (digest.empty() || digest == m_fetched) {
        return;
    }
    m_fetched = digest;
    m_session.fetch(digest, [self = QPointer(this)](std::optional<std::string> bytes) {
        if (self && bytes) {
            self->m_image = pictureSource(QByteArray::fromStdString(*bytes));
            emit self->mapChanged();
        }
    });
}

void MapSketch::take(const Delivery &delivery)
{
    const Happened &happened = delivery.happened;
    if (std::holds_alternative<MapMarked>(happened.event)) {
        beginInsertRows({}, count(), count());
        m_rows.push_back(happened);
        endInsertRows();
        emit countChanged();
        return;
    }
    Ref gone;
    if (const auto *removed = std::get_if<MapMarkRemoved>(&happened.event)) {
        gone = removed->of;
    } else if (const auto *struck = std::get_if<EntryStruck>(&happened.event)) {
        gone = struck->of;
    }
    const auto it = std::ranges::find(m_rows, gone, &Happened::ref);
    if (it != m_rows.end()) {
        const int row = static_cast<int>(it - m_rows.begin());
        beginRemoveRows({}, row, row);
        m_rows.erase(it);
        endRemoveRows();
        emit countChanged();
    }
}

} // namespace samvirke
