// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/seat_board.h"

#include "models/agency_mark.h"
#include "plan/lookup.h"
#include "report/debrief_text.h"
#include "report/seat_text.h"

#include <algorithm>

namespace samvirke {

SeatBoard::SeatBoard(const Words &words, const SeatSession &session, QObject *parent)
    : QAbstractListModel(parent), m_words(words), m_session(session)
{
    connect(&session, &SeatSession::welcomedAgain, this, &SeatBoard::fill);
    connect(&session, &SeatSession::beganAnew, this, &SeatBoard::fill);
    connect(&session, &SeatSession::delivered, this, &SeatBoard::take);
    fill();
}

void SeatBoard::fill()
{
    std::vector<Resource> resources = m_session.scenario().resources;
    std::stable_partition(resources.begin(), resources.end(),
                          [this](const Resource &resource) { return isOwn(resource); });
    if (resources == m_resources) {
        return;
    }
    beginResetModel();
    m_resources = std::move(resources);
    endResetModel();
    emit countChanged();
}

bool SeatBoard::isOwn(const Resource &resource) const
{
    return m_session.seat() != nullptr && belongsTo(*m_session.seat(), resource.agency);
}

int SeatBoard::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QString SeatBoard::promised(const ResourceNow *now) const
{
    QStringList names;
    if (now != nullptr) {
        for (const auto &[agency, ref] : now->committed) {
            const QString name = agencyName(m_session.scenario(), agency);
            if (!names.contains(name)) {
                names += name;
            }
        }
    }
    return names.isEmpty() ? QString{} : m_words("Seat", "for %1").with({names.join(QStringLiteral(", "))});
}

QVariant SeatBoard::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= count()) {
        return {};
    }
    const Resource &resource = m_resources[static_cast<std::size_t>(index.row())];
    const auto it = m_session.state().resources.find(resource.id);
    const ResourceNow *now = it == m_session.state().resources.end() ? nullptr : &it->second;
    const ResourceState state = now == nullptr ? ResourceState::available : now->state;
    const QString place = fromUtf8(now == nullptr || now->place.empty() ? resource.place : now->place);
    switch (role) {
    case IdRole: return fromUtf8(resource.id.value);
    case NameRole: return fromUtf8(resource.name);
    case MarkRole: return markOf(m_session.scenario(), resource.agency);
    case OwnRole: return isOwn(resource);
    case StateRole: return static_cast<int>(state);
    case StateTextRole: return resourceStateText(m_words, state);
    case PlaceRole: return place;
    case PromisedRole: return promised(now);
    case PromisedToRole: {
        const std::vector<AgencyId> agencies = measuredAgencies(m_session.scenario());
        const auto to = now == nullptr || now->committed.empty()
                            ? agencies.end()
                            : std::ranges::find(agencies, now->committed.back().first);
        return to == agencies.end() ? 0 : static_cast<int>(to - agencies.begin()) + 1;
    }
    case SpokenRole:
        return m_words("Seat", "%1, %2, %3. %4")
            .with({fromUtf8(resource.name), resourceStateText(m_words, state), place, promised(now)});
    default: return {};
    }
}

QHash<int, QByteArray> SeatBoard::roleNames() const
{
    return {{IdRole, "resource"},  {NameRole, "name"},         {MarkRole, "mark"},
            {OwnRole, "own"},      {StateRole, "now"},         {StateTextRole, "nowText"},
            {PlaceRole, "place"},  {PromisedRole, "promised"}, {PromisedToRole, "promisedTo"},
            {SpokenRole, "spoken"}};
}

QStringList SeatBoard::states() const
{
    QStringList all;
    for (const ResourceState state : {ResourceState::available, ResourceState::enRoute, ResourceState::onScene,
                                      ResourceState::busy, ResourceState::out}) {
        all += resourceStateText(m_words, state);
    }
    return all;
}

void SeatBoard::take(const Delivery &delivery)
{
    const ResourceId id = std::visit(
        [](const auto &e) {
            if constexpr (requires(const ResourceId &r) { r == e.resource; }) {
                return e.resource;
            } else {
                return ResourceId{};
            }
        },
        delivery.happened.event);
    const auto it = std::ranges::find(m_resources, id, &Resource::id);
    if (it != m_resources.end()) {
        const QModelIndex at = index(static_cast<int>(it - m_resources.begin()));
        emit dataChanged(at, at);
    }
}

} // namespace samvirke
