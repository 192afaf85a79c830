// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/shared_log.h"

#include "models/agency_mark.h"
#include "plan/lookup.h"
#include "play/addressees.h"
#include "report/seat_text.h"

#include <algorithm>

namespace samvirke {

SharedLog::SharedLog(const Words &words, const SeatSession &session, QObject *parent)
    : QAbstractListModel(parent), m_words(words), m_session(session)
{
    connect(&session, &SeatSession::delivered, this, &SharedLog::take);
    connect(&session, &SeatSession::beganAnew, this, [this] {
        beginResetModel();
        m_rows.clear();
        endResetModel();
        emit countChanged();
    });
    for (const Delivery &delivery : session.deliveries()) {
        take(delivery);
    }
}

int SharedLog::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant SharedLog::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= count()) {
        return {};
    }
    const Row &row = m_rows[m_rows.size() - 1 - static_cast<std::size_t>(index.row())];
    const Scenario &scenario = m_session.scenario();
    const auto said = [&] { return seatText(m_words, scenario, row.happened); };
    const auto channel = [&] {
        const Addressees *sent = addresseesOf(row.happened.event);
        const Channel *found = sent == nullptr ? nullptr : find(scenario.channels, sent->channel);
        return found == nullptr ? QString{} : fromUtf8(found->name);
    };
    switch (role) {
    case TimeRole: return momentText(scenario.clock, row.happened.at);
    case MarkRole: return markOf(scenario, row.happened.agency);
    case WhoRole: {
        const Seat *seat = find(scenario.seats, row.happened.seat); // the mark beside it says of which agency
        return seat == nullptr || seat->kind == SeatKind::counterPlay ? said().from : fromUtf8(seat->name);
    }
    case KindRole: return said().kind;
    case WhatRole: return said().text;
    case ChannelRole: return channel();
    case StruckRole: return row.struck;
    case SpokenRole: {
        const SeatText text = said();
        return m_words("Seat", "%1, %2, %3: %4")
            .with({momentText(scenario.clock, row.happened.at), text.from, text.kind, text.text});
    }
    default: return {};
    }
}

QHash<int, QByteArray> SharedLog::roleNames() const
{
    return {{TimeRole, "time"}, {MarkRole, "mark"},       {WhoRole, "who"},       {KindRole, "kind"},
            {WhatRole, "what"}, {ChannelRole, "channel"}, {StruckRole, "struck"}, {SpokenRole, "spoken"}};
}

void SharedLog::take(const Delivery &delivery)
{
    const Happened &happened = delivery.happened;
    if (const auto *struck = std::get_if<EntryStruck>(&happened.event)) {
        const auto it = std::ranges::find_if(m_rows, [&](const Row &row) { return row.happened.ref == struck->of; });
        if (it != m_rows.end()) {
            it->struck = true;
            const QModelIndex at = index(static_cast<int>(m_rows.end() - it) - 1);
            emit dataChanged(at, at);
        }
        return;
    }
    const Addressees *sent = addresseesOf(happened.event);
    const Channel *channel = sent == nullptr ? nullptr : find(m_session.scenario().channels, sent->channel);
    if (channel == nullptr || !channel->common) {
        return;
    }
    beginInsertRows({}, 0, 0);
    m_rows.push_back({happened, false});
    endInsertRows();
    emit countChanged();
}

} // namespace samvirke
