// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/agencies_live.h"

#include "models/cues.h"
#include "plan/lookup.h"
#include "play/addressees.h"
#include "report/agency_look.h"
#include "report/debrief_text.h"
#include "report/trigger_text.h"

#include <algorithm>
#include <array>

namespace samvirke {

namespace {

using namespace std::chrono_literals;

constexpr std::size_t minutesShown = 8;

} // namespace

void AgencyLoads::arrive(const Happened &happened, const Addressees &sent, bool asksAcknowledgement)
{
    for (const AgencyId &agency : agenciesReached(*m_scenario, sent)) {
        if (agency == happened.agency) {
            continue;
        }
        Load &load = m_loads[agency];
        load.unopened.insert(happened.ref);
        load.received.push_back(happened.at);
        while (happened.at - load.received.front() > minutesShown * 1min) {
            load.received.pop_front();
        }
        if (asksAcknowledgement) {
            ++load.asked;
            m_asked[happened.ref].push_back(agency);
        }
    }
}

void AgencyLoads::add(const Happened &happened)
{
    const auto opened = [&](Ref of) { m_loads[happened.agency].unopened.erase(of); };
    const Event &event = happened.event;
    if (const auto *e = std::get_if<InjectReleased>(&event)) {
        arrive(happened, e->sent, e->asksAcknowledgement);
    } else if (const auto *back = std::get_if<InjectTakenBack>(&event)) {
        for (auto &[agency, load] : m_loads) {
            load.unopened.erase(back->of);
        }
    } else if (const auto *message = std::get_if<MessageSent>(&event)) {
        arrive(happened, message->sent, message->asksAcknowledgement);
    } else if (const auto *request = std::get_if<RequestMade>(&event)) {
        arrive(happened, request->sent, false);
    } else if (const auto *form = std::get_if<FormSent>(&event)) {
        arrive(happened, form->sent, false);
    } else if (const auto *offer = std::get_if<HandoverOffered>(&event)) {
        arrive(happened, offer->sent, false);
    } else if (const auto *read = std::get_if<ItemRead>(&event)) {
        opened(read->of);
    } else if (const auto *open = std::get_if<ItemOpened>(&event)) {
        opened(open->of);
    } else if (const auto *acknowledged = std::get_if<Acknowledged>(&event)) {
        opened(acknowledged->of);
        if (const auto it = m_asked.find(acknowledged->of);
            it != m_asked.end() && std::erase(it->second, happened.agency) > 0) {
            ++m_loads[happened.agency].acknowledged;
        }
    }
    const std::uint8_t who = infoOf(kindOf(event)).who;
    const bool isAct = (who & byPlayer) != 0 && (who & byHost) == 0;
    if (isAct && !happened.agency.empty()) {
        m_loads[happened.agency].acted = happened.saidAt;
    }
}

const AgencyLoads::Load &AgencyLoads::of(const AgencyId &agency) const
{
    static const Load nothing;
    const auto it = m_loads.find(agency);
    return it == m_loads.end() ? nothing : it->second;
}

QString loadBars(const std::deque<ExerciseTime> &received, ExerciseTime now)
{
    std::array<int, minutesShown> counts{};
    for (const ExerciseTime at : received) {
        const auto ago = static_cast<std::size_t>(std::max<std::int64_t>(0, (now - at) / 1min));
        if (ago < counts.size()) {
            ++counts[counts.size() - 1 - ago];
        }
    }
    QString bars;
    for (const int count : counts) {
        constexpr int highest = 7;
        bars += count == 0 ? QChar(0x2581) : QChar(0x2581 + std::min(count, highest));
    }
    return bars;
}

QStringList agencyHeader(const Words &words)
{
    return {words("Agencies", "Agency"), words("Agencies", "Seats"), words("Agencies", "Open"),
            words("Agencies", "Unread"), words("Agencies", "Ack."),  words("Agencies", "Silent"),
            words("Agencies", "8 min")};
}

std::vector<LiveRow> agencyRows(const Words &words, const Scenario &scenario, const ExerciseState &state,
                                const AgencyLoads &loads, const Expectations &expectations,
                                const std::set<SeatId> &here, ExerciseTime now)
{
    const std::set<AgencyId> paper = onlyOnPaper(scenario, state);
    std::vector<LiveRow> rows;
    for (const Agency &agency : scenario.agencies) {
        QString seats;
        int present = 0;
        int missing = 0;
        for (const Seat &seat : scenario.seats) {
            const bool plays =
                seat.kind == SeatKind::player || seat.kind == SeatKind::counterPlay || seat.kind == SeatKind::paper;
            if (!plays || !belongsTo(seat, agency.id)) {
                continue;
            }
            const auto staffed = state.staffed.find(seat.id);
            const StaffedBy by = staffed != state.staffed.end() ? staffed->second
                                 : seat.kind == SeatKind::paper ? StaffedBy::paper
                                                                : StaffedBy::person;
            if (by == StaffedBy::paper) {
                seats += QStringLiteral("▤");
            } else if (by == StaffedBy::nobody) {
                seats += QStringLiteral("–");
            } else if (here.contains(seat.id)) {
                ++present;
                seats += by == StaffedBy::program ? QStringLiteral("◇") : QStringLiteral("●");
            } else {
                ++missing;
                seats += QStringLiteral("○");
            }
        }
        if (seats.isEmpty()) {
            continue; // nobody plays it
        }
        const AgencyLoads::Load &load = loads.of(agency.id);
        const bool onPaper = paper.contains(agency.id);
        int open = 0;
        int overdue = 0;
        for (const Expecting &x : expectations.all()) {
            if (x.agency == agency.id && x.how == Expecting::How::open) {
                ++open;
                overdue += x.isOverdue(now) && !onPaper ? 1 : 0;
            }
        }
        const auto unread = static_cast<int>(load.unopened.size());
        const bool waits = open > 0 || unread > 0;
        const Millis quiet = now - load.acted.value_or(ExerciseTime{0});
        const bool isQuiet = !onPaper && waits && state.status == Status::running && quiet >= quietAfter;
        const auto count = [](int n) { return n == 0 ? QStringLiteral("–") : QString::number(n); };
        const auto toneOf = [](int n) { return n == 0 ? Tone::quiet : Tone::plain; };

        LiveRow row;
        row.key = fromUtf8(agency.id.value);
        row.cells = {
            {lookOf(scenario, agency.id).code + QStringLiteral("  ") + fromUtf8(agency.name), Tone::plain, {agency.id}},
            {seats, missing > 0 ? Tone::warm : Tone::quiet},
            {overdue > 0 ? QStringLiteral("%1 · %2 ✗").arg(open).arg(overdue) : count(open),
             overdue > 0 ? Tone::alarm : toneOf(open)},
            {onPaper ? QStringLiteral("–") : count(unread), onPaper ? Tone::quiet : toneOf(unread)},
            {load.asked == 0 ? QStringLiteral("–") : QStringLiteral("%1/%2").arg(load.acknowledged).arg(load.asked),
             toneOf(load.asked)},
            {onPaper   ? QString{words("Agencies", "on paper")}
             : isQuiet ? QStringLiteral("⚠ ") + clockText(quiet)
                       : clockText(quiet),
             isQuiet ? Tone::warm : Tone::quiet},
            {loadBars(load.received, now), Tone::quiet},
        };
        row.said = words("Agencies", "%1: %n seats here", nullptr, present).with({fromUtf8(agency.name)});
        if (missing > 0) {
            row.said += QStringLiteral(", ") + words("Agencies", "%n missing", nullptr, missing);
        }
        row.said += QStringLiteral(". ") + words("Agencies", "%n things expected", nullptr, open);
        if (overdue > 0) {
            row.said += QStringLiteral(", ") + words("Agencies", "%n of them late", nullptr, overdue);
        }
        row.said += QStringLiteral(". ") + words("Agencies", "%n unread", nullptr, unread);
        if (isQuiet) {
            row.said += QStringLiteral(". ") + words("Agencies", "Silent for %1").with({clockText(quiet)});
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace samvirke
