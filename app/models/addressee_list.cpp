// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/addressee_list.h"

#include "models/agency_mark.h"
#include "plan/lookup.h"
#include "report/seat_text.h"

#include <algorithm>

namespace samvirke {

AddresseeList::AddresseeList(const Words &words, const SeatSession &session, QObject *parent)
    : QAbstractListModel(parent), m_words(words), m_session(session)
{
    connect(&session, &SeatSession::welcomedAgain, this, &AddresseeList::fill);
    fill();
}

void AddresseeList::fill()
{
    beginResetModel();
    m_options.clear();
    const Scenario &scenario = m_session.scenario();
    if (const Seat *self = m_session.seat()) {
        const QString group = m_words("Seat", "talk group");
        for (const Channel &channel : scenario.channels) {
            const bool member =
                std::ranges::any_of(channel.members, [&](const Party &party) { return reaches(party, *self); });
            if (!member) {
                continue;
            }
            Option option{QStringLiteral("c ") + fromUtf8(channel.id.value),
                          fromUtf8(channel.name),
                          channel.common ? m_words("Seat", "shared with all on it") : QString(group),
                          {},
                          {},
                          channel.id};
            if (!channel.common) { // the other members, by this means
                std::ranges::copy_if(channel.members, std::back_inserter(option.to),
                                     [&](const Party &party) { return party != Party(self->id.value); });
            }
            m_options.push_back(std::move(option));
        }
        for (const Agency &agency : scenario.agencies) {
            const bool isOwn = belongsTo(*self, agency.id) && self->kind == SeatKind::counterPlay;
            if (!isOwn) {
                m_options.push_back({QStringLiteral("a ") + fromUtf8(agency.id.value),
                                     fromUtf8(agency.name),
                                     m_words("Seat", "agency"),
                                     agency.id,
                                     {Party(agency.id.value)},
                                     {}});
            }
        }
        for (const Seat &seat : scenario.seats) {
            if (seat.id != self->id && (seat.kind == SeatKind::player || seat.kind == SeatKind::paper)) {
                m_options.push_back({QStringLiteral("s ") + fromUtf8(seat.id.value),
                                     fromUtf8(seat.name),
                                     m_words("Seat", "seat"),
                                     seat.agency,
                                     {Party(seat.id.value)},
                                     {}});
            }
        }
        m_options.push_back(
            {QStringLiteral("all"), m_words("Seat", "Everybody"), m_words("Seat", "all seats"), {}, {everybody}, {}});
    }
    endResetModel();
    narrow();
}

void AddresseeList::narrow()
{
    beginResetModel();
    m_shown.clear();
    const QString typed = m_typed.trimmed();
    // how well it fits: its code or the beginning of its name, of a word of it, any part of it
    const auto rank = [&](const Option &option) {
        const QString code = markOf(m_session.scenario(), option.agency).section(QLatin1Char('/'), -1);
        const bool begins = option.name.startsWith(typed, Qt::CaseInsensitive) ||
                            (!code.isEmpty() && code.startsWith(typed, Qt::CaseInsensitive));
        const bool inside = option.name.contains(QLatin1Char(' ') + typed, Qt::CaseInsensitive);
        return begins ? 0 : inside ? 1 : option.name.contains(typed, Qt::CaseInsensitive) ? 2 : 3;
    };
    for (int wanted = 0; wanted < 3; ++wanted) {
        for (std::size_t i = 0; i < m_options.size(); ++i) {
            if (rank(m_options[i]) == wanted) {
                m_shown.push_back(i);
            }
        }
    }
    endResetModel();
    emit countChanged();
}

int AddresseeList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant AddresseeList::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= count()) {
        return {};
    }
    const Option &option = optionAt(index.row());
    switch (role) {
    case NameRole: return option.name;
    case KindRole: return option.kind;
    case MarkRole: return markOf(m_session.scenario(), option.agency);
    case ChosenRole: return m_chosen.contains(option.key);
    case SpokenRole: return m_words("Seat", "%1, %2").with({option.name, option.kind});
    default: return {};
    }
}

QHash<int, QByteArray> AddresseeList::roleNames() const
{
    return {{NameRole, "name"}, {KindRole, "kind"}, {MarkRole, "mark"}, {ChosenRole, "chosen"}, {SpokenRole, "spoken"}};
}

void AddresseeList::setTyped(const QString &typed)
{
    if (typed != m_typed) {
        m_typed = typed;
        narrow();
        emit typedChanged();
    }
}

const AddresseeList::Option *AddresseeList::option(const QString &key) const
{
    const auto it = std::ranges::find(m_options, key, &Option::key);
    return it == m_options.end() ? nullptr : &*it;
}

Addressees AddresseeList::addressees() const
{
    Addressees all;
    for (const QString &key : m_chosen) {
        if (const Option *chosen = option(key)) {
            for (const Party &party : chosen->to) {
                if (!contains(all.to, party)) {
                    all.to.push_back(party);
                }
            }
            if (!chosen->channel.empty()) {
                all.channel = chosen->channel;
            }
        }
    }
    return all;
}

QString AddresseeList::chosenText() const
{
    QStringList names;
    for (const QString &key : m_chosen) {
        if (const Option *chosen = option(key)) {
            names += chosen->name;
        }
    }
    return names.join(QStringLiteral(", "));
}

QVariantList AddresseeList::chosen() const
{
    QVariantList all;
    for (const QString &key : m_chosen) {
        if (const Option *chosen = option(key)) {
            all += QVariantMap{{QStringLiteral("key"), key},
                               {QStringLiteral("name"), chosen->name},
                               {QStringLiteral("mark"), markOf(m_session.scenario(), chosen->agency)}};
        }
    }
    return all;
}

void AddresseeList::toggle(int row)
{
    if (row < 0 || row >= count()) {
        return;
    }
    const Option chosen = optionAt(row);
    if (!m_chosen.removeOne(chosen.key)) {
        if (!chosen.channel.empty()) { // one thing is sent by one means
            erase_if(m_chosen, [](const QString &key) { return key.startsWith(QLatin1String("c ")); });
        }
        m_chosen += chosen.key;
    }
    emit chosenChanged();
    if (!m_typed.isEmpty()) {
        setTyped({});
    } else {
        emit dataChanged(index(0), index(count() - 1), {ChosenRole});
    }
}

void AddresseeList::remove(const QString &key)
{
    if (m_chosen.removeOne(key)) {
        emit chosenChanged();
        emit dataChanged(index(0), index(count() - 1), {ChosenRole});
    }
}

void AddresseeList::removeLast()
{
    if (!m_chosen.isEmpty()) {
        remove(m_chosen.last());
    }
}

void AddresseeList::clear()
{
    m_chosen.clear();
    setTyped({});
    emit chosenChanged();
    if (count() > 0) {
        emit dataChanged(index(0), index(count() - 1), {ChosenRole});
    }
}

void AddresseeList::choose(const Addressees &addressees)
{
    m_chosen.clear();
    for (const Option &known : m_options) {
        const bool byChannel = !addressees.channel.empty() && known.channel == addressees.channel &&
                               (addressees.to.empty() || known.to == addressees.to);
        const bool byName = known.channel.empty() && known.to.size() == 1 && contains(addressees.to, known.to.front());
        if (byChannel || (byName && (addressees.channel.empty() || m_chosen.isEmpty()))) {
            m_chosen += known.key;
        }
    }
    emit chosenChanged();
    if (count() > 0) {
        emit dataChanged(index(0), index(count() - 1), {ChosenRole});
    }
}

void AddresseeList::choose(const Party &party)
{
    choose(Addressees{{party}, {}});
}

} // namespace samvirke
