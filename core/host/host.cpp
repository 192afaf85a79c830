// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/host.h"

#include "plan/lookup.h"
#include "plan/writer.h"
#include "play/visible.h"

#include <algorithm>

namespace samvirke {

namespace {

bool isIn(const std::vector<std::string> &features, std::string_view feature)
{
    return std::ranges::find(features, feature) != features.end();
}

} // namespace

Host::Host(Scenario scenario, Journal journal, HostOptions options, HostClocks clocks)
    : m_scenario(std::move(scenario)),
      m_journal(std::move(journal)),
      m_options(std::move(options)),
      m_clocks(std::move(clocks))
{}

tl::expected<std::unique_ptr<Host>, JournalError> Host::open(Scenario scenario, Journal journal, HostOptions options,
                                                             HostClocks clocks)
{
    std::unique_ptr<Host> host(
        new Host(std::move(scenario), std::move(journal), std::move(options), std::move(clocks)));
    if (auto taken = host->takeUp(); !taken) {
        return tl::unexpected(taken.error());
    }
    return host;
}

tl::expected<void, JournalError> Host::takeUp()
{
    std::vector<Draft> drafts;
    if (m_journal.last() == 0) {
        ExerciseCreated created;
        created.exercise = m_journal.exercise();
        created.scenario = m_scenario.id;
        created.variant = m_options.variant;
        created.language = m_options.language;
        created.team = m_options.team;
        created.files = digestsOf(m_journal.files());
        created.program = m_options.program;
        Happened happened;
        happened.ref = name("ExerciseCreated");
        happened.event = std::move(created);
        drafts.push_back(draftOf(std::move(happened), 0));
    } else {
        auto read = m_journal.read(0, [&](const Entry &entry) {
            m_state = apply(std::move(m_state), entry.happened);
            return true;
        });
        if (!read) {
            return tl::unexpected(read.error());
        }
        auto visible = m_journal.read(0, [&](const Entry &entry) {
            for (const Seat &seat : m_scenario.seats) {
                if (isVisibleTo(m_scenario, m_state, entry.happened, seat)) {
                    m_visible[seat.id].push_back(entry.seq);
                }
            }
            return true;
        });
        if (!visible) {
            return tl::unexpected(visible.error());
        }
        if (m_state.status == Status::running) {
            Happened happened;
            happened.ref = name("crash/" + std::to_string(m_state.happenedSoFar));
            happened.at = m_state.now;
            happened.saidAt = m_state.now;
            happened.event = ExercisePaused{PauseCause::crash, {}};
            drafts.push_back(draftOf(std::move(happened), 0));
        }
    }
    m_lockstepTime = m_state.now;
    m_clock = ExerciseClock(m_state.now, m_clocks.steady(), m_state.ratePermille, false);
    if (!drafts.empty()) {
        const std::int64_t after = m_journal.last();
        if (auto appended = m_journal.append(after, drafts); !appended) {
            return tl::unexpected(appended.error());
        }
        for (const Draft &draft : drafts) {
            m_state = apply(std::move(m_state), draft.happened);
        }
        deliver(after, drafts);
    }
    return {};
}

void Host::attach(std::unique_ptr<Link> link, const SeatId &seat)
{
    auto line = std::make_unique<Line>();
    line->seat = find(m_scenario.seats, seat);
    line->link = std::move(link);
    Line *raw = line.get();
    raw->link->received = [this, raw](const Frame &frame) { receive(*raw, frame); };
    raw->link->closed = [raw] { raw->gone = true; };
    m_lines.push_back(std::move(line));
}

// ── what comes in ────────────────────────────────────────────────────────────────────────────────────────────────────

void Host::receive(Line &line, const Frame &frame)
{
    if (line.gone) {
        return;
    }
    if (!line.welcomed) {
        const auto hello = m_reader.hello(frame);
        return hello ? welcome(line, *hello) : deny(line, Denied::Why::malformed);
    }
    switch (frame.kind) {
    case FrameKind::propose:
        if (auto proposal = m_reader.propose(frame); proposal && !m_options.lockstep) {
            m_incoming.push_back({line.seat->id, std::move(*proposal)});
            return;
        }
        break;
    case FrameKind::seen:
        if (const auto n = m_reader.seen(frame)) {
            line.seen = std::max(line.seen, std::min(*n, static_cast<std::int64_t>(m_visible[line.seat->id].size())));
            return;
        }
        break;
    case FrameKind::turn:
        if (auto turn = m_reader.turn(frame); turn && m_options.lockstep && !line.turn) {
            line.turn = std::move(turn);
            return nextStep();
        }
        break;
    default: break;
    }
    deny(line, Denied::Why::malformed);
}

void Host::welcome(Line &line, const Hello &hello)
{
    if (line.seat == nullptr) {
        return deny(line, Denied::Why::unknownSeat);
    }
    if (hello.protocol != protocolVersion) {
        return deny(line, Denied::Why::protocol);
    }
    const bool lockstep = isIn(hello.features, feature::lockstep);
    if (lockstep != m_options.lockstep) {
        return deny(line, lockstep ? Denied::Why::noLockstep : Denied::Why::lockstepOnly);
    }
    if (Line *before = lineOf(line.seat->id)) {
        deny(*before, Denied::Why::closed); // a line that nobody noticed was dead, or an older laptop
    }
    line.welcomed = true;
    line.seen = std::clamp<std::int64_t>(hello.seen, 0, static_cast<std::int64_t>(m_visible[line.seat->id].size()));
    Welcome welcome;
    welcome.exercise = m_journal.exercise();
    welcome.seat = line.seat->id;
    welcome.variant = m_options.variant;
    if (lockstep) {
        welcome.features.emplace_back(feature::lockstep);
    }
    welcome.scenario = writeScenario(scenarioFor(m_scenario, m_options.variant, *line.seat));
    line.link->send(encode(welcome));
    sendMissed(line, line.seen);
    line.link->send(encode(ClockIs{now(), m_state.ratePermille, m_clock.runs()}));
}

void Host::deny(Line &line, Denied::Why why)
{
    line.link->send(encode(Denied{why, {}}));
    line.link->close();
    line.gone = true;
}

void Host::sendMissed(Line &line, std::int64_t after)
{
    const std::vector<std::int64_t> &visible = m_visible[line.seat->id];
    auto n = static_cast<std::size_t>(after);
    if (n >= visible.size()) {
        return;
    }
    const bool facilitator = line.seat->kind == SeatKind::facilitator;
    auto read = m_journal.read(visible[n] - 1, [&](const Entry &entry) {
        if (entry.seq == visible[n]) {
            ++n;
            if (const auto seen = visibleTo(m_scenario, m_state, entry.happened, *line.seat)) {
                line.link->send(encodeDelivery(static_cast<std::int64_t>(n), facilitator ? entry.seq : 0, false,
                                               encodeHappened(*seen)));
            }
        }
        return n < visible.size();
    });
    if (!read) {
        storageFailed(read.error());
    }
}

// ── decide, append, apply, deliver ───────────────────────────────────────────────────────────────────────────────────

void Host::tick()
{
    std::vector<Incoming> incoming;
    incoming.swap(m_incoming);
    commit(incoming, now());
    std::erase_if(m_lines, [](const auto &line) { return line->gone; });
}

std::optional<Millis> Host::nextWake() const
{
    if (!m_incoming.empty()) {
        return m_clocks.steady();
    }
    const auto due = nextDue(m_scenario, m_state);
    return due ? m_clock.when(*due) : std::nullopt;
}

ExerciseTime Host::now() const
{
    return m_options.lockstep ? m_lockstepTime : std::max(m_state.now, m_clock.at(m_clocks.steady()));
}

bool Host::commit(const std::vector<Incoming> &incoming, ExerciseTime now)
{
    std::vector<Draft> drafts;
    std::vector<std::pair<SeatId, Answer>> answers;
    const Naming naming = [this](std::string_view about) { return name(about); };
    const auto advanceTo = [&](ExerciseTime to) {
        Advanced advanced = advance(m_scenario, std::move(m_state), to, naming);
        m_state = std::move(advanced.state);
        for (Happened &happened : advanced.happened) {
            drafts.push_back(draftOf(std::move(happened), 0));
        }
    };

    advanceTo(now);
    for (const Incoming &in : incoming) {
        Answer answer;
        answer.ref = in.proposal.ref;
        const Seat *seat = find(m_scenario.seats, in.seat);
        const auto made = m_journal.made(in.seat, in.proposal.ref);
        if (!made) {
            answer.verdict = Answer::Verdict::notRecorded;
        } else if (!made->empty()) {
            answer.verdict = Answer::Verdict::accepted; // a resend of what is recorded
        } else {
            Verdict verdict = decide(m_scenario, m_state, *seat, in.proposal, now);
            if (const auto *refusal = std::get_if<Refusal>(&verdict)) {
                answer.verdict = Answer::Verdict::refused;
                answer.why = refusal->why;
                answer.about = refusal->about;
            } else {
                int index = 0;
                for (Happened &happened : std::get<std::vector<Happened>>(verdict)) {
                    m_state = apply(std::move(m_state), happened);
                    if (const auto *jump = std::get_if<ClockJumped>(&happened.event)) {
                        now = std::max(now, jump->to);
                    }
                    drafts.push_back(draftOf(std::move(happened), index++));
                }
                advanceTo(now);
            }
        }
        answers.emplace_back(in.seat, answer);
    }

    const std::int64_t after = m_journal.last();
    if (!drafts.empty()) {
        if (auto appended = m_journal.append(after, drafts); !appended) {
            for (auto &[seat, answer] : answers) {
                answer.verdict = Answer::Verdict::notRecorded;
            }
            storageFailed(appended.error());
        } else {
            m_storageError.reset();
            m_lockstepTime = std::max(m_lockstepTime, now);
            followClock(drafts);
            deliver(after, drafts);
        }
    }
    for (const auto &[seat, answer] : answers) {
        if (Line *line = lineOf(seat)) {
            line->link->send(encode(answer));
        }
    }
    return !m_storageError;
}

void Host::followClock(const std::vector<Draft> &drafts)
{
    const Millis steady = m_clocks.steady();
    bool changed = false;
    for (const Draft &draft : drafts) {
        const Event &event = draft.happened.event;
        const ExerciseTime at = draft.happened.at;
        if (std::holds_alternative<ExerciseStarted>(event) || std::holds_alternative<ExerciseResumed>(event)) {
            m_clock = ExerciseClock(at, steady, m_state.ratePermille, true);
        } else if (std::holds_alternative<ExercisePaused>(event) || std::holds_alternative<ExerciseEnded>(event)) {
            m_clock = ExerciseClock(at, steady, m_state.ratePermille, false);
        } else if (const auto *rate = std::get_if<RateChanged>(&event)) {
            m_clock = m_clock.withRate(steady, rate->permille);
        } else if (const auto *jump = std::get_if<ClockJumped>(&event)) {
            m_clock = m_clock.setTo(steady, jump->to);
        } else {
            continue;
        }
        changed = true;
    }
    if (changed && !m_options.lockstep) {
        tellClock();
    }
}

void Host::tellClock()
{
    const std::string frame = encode(ClockIs{now(), m_state.ratePermille, m_clock.runs()});
    for (const auto &line : m_lines) {
        if (line->welcomed && !line->gone) {
            line->link->send(frame);
        }
    }
}

void Host::deliver(std::int64_t after, const std::vector<Draft> &drafts)
{
    std::int64_t seq = after;
    for (const Draft &draft : drafts) {
        ++seq;
        std::vector<std::pair<Happened, std::string>> bodies; // encoded once for all who see the same of it
        for (const Seat &seat : m_scenario.seats) {
            if (!isVisibleTo(m_scenario, m_state, draft.happened, seat)) {
                continue;
            }
            std::vector<std::int64_t> &visible = m_visible[seat.id];
            visible.push_back(seq);
            Line *line = lineOf(seat.id);
            if (line == nullptr) {
                continue;
            }
            Happened seen = *visibleTo(m_scenario, m_state, draft.happened, seat);
            auto body = std::ranges::find(bodies, seen, [](const auto &b) -> const Happened & { return b.first; });
            if (body == bodies.end()) {
                std::string encoded = encodeHappened(seen);
                body = bodies.insert(bodies.end(), {std::move(seen), std::move(encoded)});
            }
            const bool facilitator = seat.kind == SeatKind::facilitator;
            line->link->send(
                encodeDelivery(static_cast<std::int64_t>(visible.size()), facilitator ? seq : 0, false, body->second));
            m_delivered = true;
        }
        if (recorded) {
            recorded(Entry{seq, draft.index, draft.wallMs, draft.happened});
        }
    }
}

void Host::storageFailed(const JournalError &error)
{
    m_storageError = error;
    // throw the tentative state away: what is recorded is what happened
    ExerciseState recordedState;
    auto read = m_journal.read(0, [&](const Entry &entry) {
        recordedState = apply(std::move(recordedState), entry.happened);
        return true;
    });
    if (read) {
        m_state = std::move(recordedState);
    }
    m_clock = ExerciseClock(m_state.now, m_clocks.steady(), m_state.ratePermille, false);
    m_lockstepTime = m_state.now;
    tellClock();
}

Ref Host::name(std::string_view about) const
{
    const Digest digest = hmacSha256(m_journal.secret(), about);
    Ref ref;
    for (std::size_t i = 0; i < 8; ++i) {
        ref.value = (ref.value << 8U) | digest[i];
    }
    return ref.empty() ? Ref{1} : ref;
}

std::int64_t Host::wallAt(ExerciseTime at) const
{
    return m_options.lockstep ? m_options.plannedStartMs + at.count() : m_clocks.wallMs();
}

Draft Host::draftOf(Happened happened, int index) const
{
    const std::int64_t wall = wallAt(happened.at);
    return {index, wall, std::move(happened)};
}

Host::Line *Host::lineOf(const SeatId &seat)
{
    const auto it = std::ranges::find_if(m_lines, [&](const auto &line) {
        return line->welcomed && !line->gone && line->seat != nullptr && line->seat->id == seat;
    });
    return it == m_lines.end() ? nullptr : it->get();
}

// ── lockstep ─────────────────────────────────────────────────────────────────────────────────────────────────────────

void Host::beginLockstep()
{
    nextStep();
}

void Host::nextStep()
{
    std::vector<Line *> seats;
    for (const auto &line : m_lines) {
        if (line->welcomed && !line->gone) {
            seats.push_back(line.get());
        }
    }
    const bool begun = std::ranges::any_of(seats, [](const Line *line) { return line->turn.has_value(); });
    if (begun && std::ranges::any_of(seats, [](const Line *line) { return !line->turn; })) {
        return; // somebody is still thinking
    }
    std::ranges::sort(seats, {}, [](const Line *line) { return line->seat->id; });
    bool quiet = false;
    if (begun) {
        std::vector<Incoming> incoming;
        std::optional<ExerciseTime> next = nextDue(m_scenario, m_state);
        for (Line *line : seats) {
            for (Proposal &proposal : line->turn->proposals) {
                incoming.push_back({line->seat->id, std::move(proposal)});
            }
            if (line->turn->next && (!next || *line->turn->next < *next)) {
                next = line->turn->next;
            }
            line->turn.reset();
        }
        m_delivered = false;
        commit(incoming, m_lockstepTime);
        if (m_storageError || m_state.status == Status::closed) {
            return;
        }
        if (!m_delivered && incoming.empty()) {
            const bool running = m_state.status == Status::running;
            if (running ? !next.has_value() : m_quiet) {
                m_stalled = true; // nobody does anything, and time does not go on by itself
                return;
            }
            if (running) {
                m_lockstepTime = std::max(m_lockstepTime, *next);
                commit({}, m_lockstepTime);
            }
            quiet = !m_delivered;
        }
    }
    m_quiet = quiet;
    const std::string step = encode(Step{m_lockstepTime, quiet});
    for (Line *line : seats) {
        line->link->send(step);
    }
}

} // namespace samvirke
