// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "debrief/travel.h"

#include "debrief/judging.h"
#include "plan/lookup.h"

#include <algorithm>

namespace samvirke {

namespace {

/// Follows one item.
class Follow
{
public:
    Follow(const Evidence &evidence, const Item &item)
        : m_evidence(evidence), m_item(item), m_sendings(evidence.carrying(item.id))
    {
        m_travel.item = item.id;
        if (const Sending *release = evidence.releaseOf(item.id)) {
            m_travel.released = release->at;
        }
    }

    InformationTravel run()
    {
        findReaders();
        findFirstReads();
        for (const Sending *sending : m_sendings) {
            m_travel.entries.push_back(sending->entry);
            follow(*sending);
        }
        for (std::size_t i = 0; i < m_travel.readers.size(); ++i) {
            judge(m_travel.readers[i], static_cast<int>(i));
        }
        return std::move(m_travel);
    }

private:
    [[nodiscard]] const NeedToKnow *needOf(const AgencyId &agency, const SeatId &seat) const
    {
        const auto it = std::ranges::find_if(m_item.needs, [&](const NeedToKnow &need) {
            return need.who.value == (seat.empty() ? agency.value : seat.value);
        });
        return it == m_item.needs.end() ? nullptr : &*it;
    }

    [[nodiscard]] bool reached(const AgencyId &agency, const SeatId &seat) const
    {
        return std::ranges::any_of(m_sendings, [&](const Sending *sending) {
            return arrives(*sending, agency, seat) || (sending->from == agency && isFrom(*sending, agency, seat));
        });
    }

    static bool arrives(const Sending &sending, const AgencyId &agency, const SeatId &seat)
    {
        // what was said names agencies only
        return seat.empty() || sending.seats().empty() ? sending.agencies().contains(agency)
                                                       : sending.seats().contains(seat) && sending.by != seat;
    }

    /// Spoken words have no seat of their own: they are the agency's, at its first lane.
    [[nodiscard]] bool isFrom(const Sending &sending, const AgencyId &agency, const SeatId &seat) const
    {
        if (sending.from != agency || sending.isInject) {
            return false;
        }
        if (seat.empty() || sending.by == seat) {
            return true;
        }
        const Seat *by = find(m_evidence.scenario.seats, sending.by);
        return by == nullptr || by->kind == SeatKind::loggist || isControl(by->kind);
    }

    void findReaders()
    {
        for (const Agency &agency : m_evidence.scenario.agencies) {
            const bool bySeat = std::ranges::any_of(m_item.needs, [&](const NeedToKnow &need) {
                return need.who.value != agency.id.value && agencyOf(m_evidence.scenario, need.who) == agency.id;
            });
            if (!bySeat) {
                addReader(agency.id, {});
                continue;
            }
            for (const Seat &seat : m_evidence.scenario.seats) {
                if (seat.agency == agency.id && !isControl(seat.kind) && seat.kind != SeatKind::loggist) {
                    addReader(agency.id, seat.id);
                }
            }
        }
    }

    void addReader(const AgencyId &agency, const SeatId &seat)
    {
        const NeedToKnow *need = needOf(agency, seat);
        Reader reader;
        reader.agency = agency;
        reader.seat = seat;
        reader.needs = need != nullptr && isStaffed(m_evidence.scenario, agency);
        reader.given = m_evidence.isAddressed(m_item.id, Party(seat.empty() ? agency.value : seat.value));
        const bool expected = m_travel.released && (reader.needs || reader.given);
        if (!expected && !reached(agency, seat)) {
            return;
        }
        if (const auto target = need == nullptr ? std::nullopt : targetOf(m_item, *need);
            target && m_travel.released && reader.needs && !reader.given) {
            reader.by = *m_travel.released + *target;
        }
        m_travel.readers.push_back(std::move(reader));
    }

    [[nodiscard]] const Receipt *readingOf(const Sending &sending, const Reader &reader) const
    {
        const Receipt *read = nullptr;
        for (const Receipt *receipt : m_evidence.readingsOf(sending.ref)) {
            if (receipt->agency == reader.agency &&
                (reader.seat.empty() || receipt->seat.empty() || receipt->seat == reader.seat) &&
                (read == nullptr || receipt->at < read->at)) {
                read = receipt;
            }
        }
        return read;
    }

    /// Whatever they read it in, as information_reach counts it.
    void findFirstReads()
    {
        m_firstReads.assign(m_travel.readers.size(), 0);
        for (std::size_t i = 0; i < m_travel.readers.size(); ++i) {
            Reader &reader = m_travel.readers[i];
            for (const Sending *sending : m_sendings) {
                const Receipt *read = readingOf(*sending, reader);
                if (read != nullptr && (!reader.read || read->at < *reader.read)) {
                    reader.read = read->at;
                    reader.entries = {sending->entry, read->entry};
                    m_firstReads[i] = read->entry;
                }
            }
        }
    }

    void follow(const Sending &sending)
    {
        int from = -1;
        for (std::size_t i = 0; from < 0 && i < m_travel.readers.size(); ++i) {
            const Reader &reader = m_travel.readers[i];
            from = isFrom(sending, reader.agency, reader.seat) ? static_cast<int>(i) : -1;
        }
        for (std::size_t i = 0; i < m_travel.readers.size(); ++i) {
            Reader &reader = m_travel.readers[i];
            if (!arrives(sending, reader.agency, reader.seat)) {
                continue;
            }
            Passing passing;
            passing.from = from;
            passing.to = static_cast<int>(i);
            passing.spoken = sending.reached->seats.empty() && !sending.isInject;
            passing.sent = sending.at;
            passing.entries = {sending.entry};
            if (const Receipt *read = readingOf(sending, reader)) {
                passing.read = read->at;
                passing.entries.push_back(read->entry);
                passing.first = read->entry == m_firstReads[i];
            }
            if (!reader.sent || sending.at < *reader.sent) {
                reader.sent = sending.at;
            }
            if (!reader.read && reader.entries.empty()) {
                reader.entries = passing.entries;
            }
            m_travel.passings.push_back(std::move(passing));
        }
    }

    void judge(Reader &reader, int place)
    {
        using enum Reader::State;
        if (!reader.read) { // who passed it on knew it, whoever had told them
            for (const Passing &passing : m_travel.passings) {
                if (passing.from == place && !reader.by) {
                    reader.read = passing.sent;
                    reader.entries = {passing.entries.front()};
                    break;
                }
            }
        }
        if (reader.read) {
            if (m_travel.released) {
                reader.latency = *reader.read - *m_travel.released;
            }
            reader.state = reader.by && *reader.read > *reader.by ? late : Reader::State::read;
            return;
        }
        if (m_travel.released &&
            !m_evidence.isCaughtInTime(reader.agency, *m_travel.released, reader.by.value_or(*m_travel.released))) {
            reader.state = notObserved;
        } else {
            reader.state = reader.sent ? unread : neverSent;
        }
    }

    const Evidence &m_evidence;
    const Item &m_item;
    std::span<const Sending *const> m_sendings;
    InformationTravel m_travel;
    std::vector<std::int64_t> m_firstReads; ///< of each reader; 0: none
};

} // namespace

bool Reader::isMissing() const
{
    return needs && (state == State::unread || state == State::neverSent);
}

std::string_view keyOf(Reader::State state)
{
    switch (state) {
    case Reader::State::read: return "read";
    case Reader::State::late: return "late";
    case Reader::State::unread: return "unread";
    case Reader::State::neverSent: return "never_sent";
    case Reader::State::notObserved: return "not_observed";
    }
    return {};
}

std::vector<std::size_t> InformationTravel::stoppedAt() const
{
    std::vector<std::size_t> at;
    const bool missed = std::ranges::any_of(readers, &Reader::isMissing);
    for (std::size_t i = 0; missed && i < readers.size(); ++i) {
        const bool passedOn =
            std::ranges::any_of(passings, [&](const Passing &passing) { return passing.from == static_cast<int>(i); });
        if ((readers[i].has() && !passedOn) || readers[i].state == Reader::State::unread) {
            at.push_back(i);
        }
    }
    return at;
}

std::vector<InformationTravel> travelsOf(const Evidence &evidence)
{
    std::vector<InformationTravel> travels;
    for (const Item &item : evidence.scenario.items) {
        if (evidence.releaseOf(item.id) != nullptr || !evidence.carrying(item.id).empty()) {
            travels.push_back(Follow(evidence, item).run());
        }
    }
    return travels;
}

} // namespace samvirke
