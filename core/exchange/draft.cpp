// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/draft.h"

#include "exchange/folding.h"
#include "exchange/schedule.h"
#include "plan/duration.h"
#include "plan/format.h"
#include "plan/lookup.h"
#include "plan/schedule.h"

#include <algorithm>
#include <cmath>

namespace samvirke::exchange {

namespace {

using namespace std::chrono;

constexpr std::size_t longestTitle = 200;
constexpr std::size_t longestKey = 40; ///< of a name taken over from the file: room for what is put behind it
constexpr Millis farthest = days{400}; ///< what a scenario can hold

/// "90bf7bde-7f50-4b2b-ac78-a7617960d509": nobody's name for anything.
bool isUuid(std::string_view text)
{
    return text.size() == 36 && text[8] == '-' && text[13] == '-' && text[18] == '-' && text[23] == '-';
}

} // namespace

Draft::Draft()
{
    m_parties.take(everybody.value, {});
    m_parties.take(std::string(facilitatorSeat), {});
}

std::string Draft::nameFrom(const std::string &key, const std::string &title)
{
    return isGoodId(key) && !isUuid(key) && key.size() <= longestKey ? key : slug(title);
}

void Draft::reserve(const std::string &key, const std::string &title)
{
    if (!key.empty() && !m_reserved.contains(key)) {
        m_reserved.emplace(key, m_injects.take(nameFrom(key, title), "inject"));
    }
}

std::optional<InjectId> Draft::reserved(const std::string &key) const
{
    const auto it = m_reserved.find(key);
    return it == m_reserved.end() ? std::nullopt : std::optional(it->second);
}

InjectId Draft::take(Inject inject, const std::string &key)
{
    const std::string text = inject.text.substr(0, inject.text.find('\n'));
    inject.title = shortened(onOneLine(inject.title), longestTitle);
    if (inject.title.empty()) {
        inject.title = shortened(onOneLine(text.empty() ? inject.from : text), 80);
        inject.title = inject.title.empty() ? std::to_string(m_row) : inject.title;
        noteRow(NoteKind::noTitle, {}, {inject.title});
    }
    if (inject.to.empty() && inject.active && inject.kind != InjectKind::expectedAction) {
        noteRow(NoteKind::noRecipient);
    }
    const auto known = reserved(key);
    inject.id = known && m_used.insert(*known).second ? *known
                                                      : InjectId(m_injects.take(nameFrom(key, inject.title), "inject"));
    ++(m_warned ? m_out.counts.warned : m_out.counts.imported);
    m_warned = false;
    scenario.injects.push_back(std::move(inject));
    return scenario.injects.back().id;
}

void Draft::leaveOut(NoteKind why, const std::string &raw, std::vector<std::string> args)
{
    noteRow(why, raw, std::move(args));
    m_warned = false;
    ++m_out.counts.leftOut;
}

void Draft::note(NoteKind kind, std::string raw, std::vector<std::string> args)
{
    m_out.notes.push_back({kind, 0, std::nullopt, std::move(raw), std::move(args)});
}

void Draft::noteRow(NoteKind kind, const std::string &raw, std::vector<std::string> args)
{
    m_warned = m_warned || weightOf(kind) == Weight::warning;
    m_out.notes.push_back({kind, m_row, std::nullopt, shortened(onOneLine(raw), longestTitle), std::move(args)});
}

void Draft::addAgency(const std::string &key, const std::string &name, const std::string &mandate)
{
    const std::string called = shortened(onOneLine(name.empty() ? key : name), longestTitle);
    if (called.empty() || m_agencies.contains(key)) {
        return;
    }
    Agency agency;
    agency.id = AgencyId(m_parties.take(nameFrom(key, called), "agency"));
    agency.name = called;
    agency.mandate = mandate;
    Seat seat;
    seat.id = SeatId(m_parties.take(agency.id.value + "-seat", {}));
    seat.agency = agency.id;
    seat.name = called;
    m_agencies.emplace(key, agency.id);
    scenario.agencies.push_back(std::move(agency));
    scenario.seats.push_back(std::move(seat));
}

std::optional<Party> Draft::party(const std::string &key)
{
    if (trimmed(key).empty()) {
        return std::nullopt;
    }
    if (!m_agencies.contains(key)) {
        addAgency(key, key);
        m_unknown.try_emplace(key, 0);
    }
    if (const auto unknown = m_unknown.find(key); unknown != m_unknown.end()) {
        ++unknown->second;
    }
    return Party(m_agencies.at(key).value);
}

Party Draft::outsider(const std::string &name)
{
    const std::string called = shortened(onOneLine(name), longestTitle);
    const auto [it, added] = m_agencies.try_emplace("outside:" + fold(called));
    if (added) {
        Agency agency;
        agency.id = AgencyId(m_parties.take(slug(called), "outside"));
        agency.name = called.empty() ? agency.id.value : called;
        agency.kind = AgencyKind::outside;
        it->second = agency.id;
        scenario.agencies.push_back(std::move(agency));
    }
    return Party(it->second.value);
}

ChannelId Draft::channel(const std::string &name, Medium medium)
{
    const auto [it, added] = m_channelIds.try_emplace(fold(name));
    if (added) {
        Channel channel;
        channel.id = ChannelId(m_channels.take(slug(name), "channel"));
        channel.name = name.empty() ? channel.id.value : name;
        channel.medium = medium;
        it->second = channel.id;
        scenario.channels.push_back(std::move(channel));
    }
    return it->second;
}

Trigger Draft::at(double seconds, const std::string &raw)
{
    const double most = static_cast<double>(duration_cast<std::chrono::seconds>(farthest).count());
    if (!(seconds >= 0) || seconds > most) {
        noteRow(seconds < 0 ? NoteKind::beforeStart : NoteKind::timeUnreadable, raw);
        return Unscheduled{shortened(onOneLine(raw), longestTitle)};
    }
    return AtTime{Millis{std::llround(seconds * 1000)}};
}

void Draft::breakCircles()
{
    for (const InjectId &id : circles(scenario)) {
        const auto inject = std::ranges::find(scenario.injects, id, &Inject::id);
        const auto *after = std::get_if<AfterInject>(&inject->release);
        const std::string raw = after == nullptr ? std::string{} : after->inject.value;
        note(NoteKind::waitsInCircle, inject->title);
        inject->release = Unscheduled{raw};
    }
}

Millis Draft::plannedLength() const
{
    Millis last{-1};
    for (const auto &[id, at] : plannedTimes(scenario).injects) {
        last = std::max(last, at);
    }
    return last < Millis{0} ? Millis{0} : std::min(lengthAfter(last), farthest);
}

Imported Draft::finish(const ImportOptions &options, const std::string &title, Millis length)
{
    breakCircles();
    for (const auto &[key, mentions] : m_unknown) {
        note(NoteKind::agencyCreated, key, {m_agencies.at(key).value, std::to_string(mentions)});
    }
    Seat facilitator;
    facilitator.id = SeatId(std::string(facilitatorSeat));
    facilitator.kind = SeatKind::facilitator;
    const std::string *name = valueAt(options.facilitator, scenario.language);
    facilitator.name = name == nullptr ? options.facilitator.front().second : *name;
    scenario.seats.insert(scenario.seats.begin(), std::move(facilitator));

    scenario.title = shortened(onOneLine(title.empty() ? options.title : title), longestTitle);
    scenario.id = slug(scenario.title);
    scenario.id = scenario.id.empty() ? "scenario" : scenario.id;
    scenario.title = scenario.title.empty() ? scenario.id : scenario.title;
    const Millis planned = plannedLength();
    scenario.clock.length = std::max(planned, std::min(length, farthest));
    const bool assumed = scenario.clock.length == Millis{0};
    scenario.clock.length = assumed ? lengthWithout : scenario.clock.length;
    note(assumed ? NoteKind::lengthAssumed : NoteKind::lengthSet, {}, {formatDuration(scenario.clock.length)});
    std::ranges::stable_sort(m_out.notes, {}, &Note::row);
    m_out.scenario = std::move(scenario);
    return std::move(m_out);
}

} // namespace samvirke::exchange
