// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/host.h"

#include "plan/lookup.h"
#include "plan/writer.h"
#include "play/visible.h"

#include <algorithm>
#include <set>

namespace samvirke {

namespace {

constexpr Millis tryAgainAfter{1'000}; // a disk that refused
constexpr Millis saveSeenEvery{1'000};
constexpr std::int64_t keptReady =
    20'000; // of the newest entries of a record that is taken up: everybody comes back at once

bool isIn(const std::vector<std::string> &features, std::string_view feature)
{
    return std::ranges::find(features, feature) != features.end();
}

/// The answer to an anonymous questionnaire that @p verdict would record, or nothing.
const QuestionnaireAnswered *anonymousAnswer(const Verdict &verdict)
{
    const auto *happened = std::get_if<std::vector<Happened>>(&verdict);
    return happened != nullptr && happened->front().seat.empty()
               ? std::get_if<QuestionnaireAnswered>(&happened->front().event)
               : nullptr;
}

} // namespace

Host::Host(Scenario scenario, Journal journal, HostOptions options, HostClocks clocks)
    : m_scenario(std::move(scenario)),
      m_journal(std::move(journal)),
      m_options(std::move(options)),
      m_clocks(std::move(clocks)),
      m_outbox(m_scenario.seats.size())
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
    ExerciseTime stands{0};
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
            const Views views = viewsOf(m_scenario, m_state, entry.happened);
            if (m_journal.last() - entry.seq < keptReady) {
                m_outbox.add(m_scenario, entry.seq, views);
            } else {
                m_outbox.count(entry.seq, views);
            }
            return true;
        });
        if (!read) {
            return tl::unexpected(read.error());
        }
        stands = std::max(m_state.now, m_state.jumpedTo.value_or(m_state.now)); // a jump is recorded before it
        if (m_state.status == Status::running && !m_options.lockstep) {         // which waits for everybody as it is
            Happened happened;
            happened.ref = name("crash/" + std::to_string(m_state.happenedSoFar));
            happened.at = stands;
            happened.saidAt = stands;
            happened.event = ExercisePaused{PauseCause::crash, {}};
            drafts.push_back(draftOf(std::move(happened), 0));
        }
    }
    m_lockstepTime = stands;
    m_clock = ExerciseClock(stands, m_clocks.steady(), m_state.ratePermille,
                            m_options.lockstep && m_state.status == Status::running);
    if (!drafts.empty()) {
        const std::int64_t after = m_journal.last();
        if (auto appended = m_journal.append(after, drafts); !appended) {
            return tl::unexpected(appended.error());
        }
        for (const Draft &draft : drafts) {
            m_state = apply(std::move(m_state), draft.happened);
        }
        number(after, drafts);
    }
    return {};
}

void Host::attach(std::unique_ptr<Link> link, const SeatId &seat)
{
    auto line = std::make_unique<Line>();
    line->seat = find(m_scenario.seats, seat);
    line->place = line->seat == nullptr ? 0 : static_cast<std::size_t>(line->seat - m_scenario.seats.data());
    line->link = std::move(link);
    Line *raw = line.get();
    raw->link->received = [this, raw](const Frame &frame) { receive(*raw, frame); };
    raw->link->closed = [this, raw] {
        raw->gone = true;
        want();
    };
    raw->link->drained = [this, raw] { fill(*raw); };
    m_lines.push_back(std::move(line));
}

void Host::detach(const SeatId &seat, Denied::Why why)
{
    for (const auto &line : m_lines) {
        if (line->seat != nullptr && line->seat->id == seat && !line->gone) {
            deny(*line, why);
        }
    }
}

void Host::detachAll()
{
    for (const auto &line : m_lines) {
        if (!line->gone) {
            deny(*line, Denied::Why::closed);
        }
    }
}

void Host::direct(std::string_view key, Command command)
{
    const auto lead = std::ranges::find(m_scenario.seats, SeatKind::facilitator, &Seat::kind);
    if (lead == m_scenario.seats.end()) {
        return;
    }
    Proposal proposal;
    proposal.ref = name("host/" + std::string(key));
    proposal.command = std::move(command);
    m_incoming.push_back({lead->id, std::move(proposal)});
    want();
}

void Host::want() const
{
    if (wanted) {
        wanted();
    }
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
            return want();
        }
        break;
    case FrameKind::seen:
        if (const auto n = m_reader.seen(frame); n && *n <= line.sent) {
            if (!m_options.lockstep) {
                m_journal.noteSeen(line.seat->id, *n);
            }
            return;
        }
        break;
    case FrameKind::turn:
        if (auto turn = m_reader.turn(frame); turn && m_options.lockstep && !line.turn) {
            line.turn = std::move(turn);
            return nextStep();
        }
        break;
    case FrameKind::fetch:
        if (const auto fetch = m_reader.fetch(frame)) {
            return sendPart(line, *fetch);
        }
        break;
    case FrameKind::alive: return;
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
    if (m_options.lockstep && !isIn(hello.features, feature::lockstep)) {
        return deny(line, Denied::Why::lockstepOnly);
    }
    SeatId takenOver;
    if (Line *before = lineOf(line.seat->id)) {
        const bool sameProgram = !hello.run.empty() && hello.run == before->run;
        const bool isDead = before->link->silentFor() > limits::thoughtGone;
        if (!sameProgram && !isDead && !hello.takeOver) {
            tellPresence({}, line.seat->id);
            return deny(line, Denied::Why::taken);
        }
        takenOver = sameProgram || isDead ? SeatId{} : line.seat->id;
        deny(*before, Denied::Why::replaced); // a line that nobody noticed was dead, or an older laptop
    }
    const std::int64_t last = m_outbox.last(line.place);
    const bool goesOn = hello.exercise == m_journal.exercise() && hello.seen >= 0 && hello.seen <= last;
    line.welcomed = true;
    line.run = hello.run;
    line.sent = goesOn ? hello.seen : 0;
    line.shown = std::min(m_journal.seen(line.seat->id), last);
    Welcome welcome;
    welcome.exercise = m_journal.exercise();
    welcome.seat = line.seat->id;
    welcome.variant = m_options.variant;
    welcome.after = line.sent;
    if (m_options.lockstep) { // never agreed on while people play
        welcome.features.emplace_back(feature::lockstep);
    }
    line.facts = isIn(hello.features, feature::facts) && !isControl(line.seat->kind); // who has the plan has them
    if (line.facts) {
        welcome.features.emplace_back(feature::facts);
    }
    if (isIn(hello.features, feature::map)) {
        welcome.features.emplace_back(feature::map);
        welcome.map = mapDigest();
    }
    welcome.scenario = scenarioText(*line.seat);
    welcome.brief = line.seat->brief;
    line.link->establish(limits::frameBytes);
    line.link->send(encode(welcome));
    line.out += encode(clockNow());
    line.out += m_step;
    fill(line);
    m_presenceToTell = true;
    if (!takenOver.empty()) {
        tellPresence(takenOver);
    }
    want();
}

/// Seats of one agency are given the same; it is written once.
const std::string &Host::scenarioText(const Seat &seat)
{
    std::string who = isControl(seat.kind) ? "control" : "seat/" + seat.agency.value;
    for (const AgencyId &agency : seat.plays) {
        who += "/" + agency.value;
    }
    std::string &text = m_scenarioTexts[who];
    if (text.empty()) {
        Scenario given = scenarioFor(m_scenario, m_options.variant, seat);
        if (!isControl(seat.kind)) {
            std::ranges::find(given.seats, seat.id, &Seat::id)->brief.clear();
        }
        text = writeScenario(given);
    }
    return text;
}

void Host::deny(Line &line, Denied::Why why)
{
    line.link->send(encode(Denied{why, {}}));
    line.link->close();
    line.gone = true;
    if (!line.welcomed && line.seat != nullptr && sentAway) {
        sentAway(line.seat->id, why);
    }
    want();
}

/// Of the image that all may draw on; empty: there is none.
std::string Host::mapDigest() const
{
    const std::string name = m_scenario.map ? "media/" + m_scenario.map->image : std::string{};
    const auto file = std::ranges::find(m_state.files, name, &FileDigest::name);
    return file == m_state.files.end() ? std::string{} : file->sha256;
}

bool Host::mayHave(const Seat &seat, const std::string &sha256) const
{
    bool may = sha256 == mapDigest();
    m_state.things.each([&](Ref, const Thing &thing) {
        const auto *released = std::get_if<InjectReleased>(&thing.what->event);
        may = may || (released != nullptr &&
                      std::ranges::find(released->media, sha256, &FileDigest::sha256) != released->media.end() &&
                      isVisibleTo(m_scenario, m_state, *thing.what, seat));
    });
    return may;
}

void Host::sendPart(Line &line, const Fetch &fetch)
{
    Part part{fetch.sha256, fetch.offset, -1, {}};
    const auto known = std::ranges::find(m_state.files, fetch.sha256, &FileDigest::sha256);
    if (known != m_state.files.end() && mayHave(*line.seat, fetch.sha256)) {
        const auto file = std::ranges::find(m_journal.files(), known->name, &ScenarioFile::name);
        if (file != m_journal.files().end() && fetch.offset >= 0 &&
            static_cast<std::size_t>(fetch.offset) <= file->bytes.size()) {
            part.total = static_cast<std::int64_t>(file->bytes.size());
            part.bytes = file->bytes.substr(static_cast<std::size_t>(fetch.offset), limits::mediaPartBytes);
        }
    }
    line.out += encode(part);
    fill(line);
}

// ── what goes out ────────────────────────────────────────────────────────────────────────────────────────────────────

void Host::fill(Line &line)
{
    if (line.gone || !line.welcomed) {
        return;
    }
    const std::int64_t last = m_outbox.last(line.place);
    const bool facilitator = line.seat->kind == SeatKind::facilitator;
    std::string &frames = m_frames;
    frames.clear();
    while (line.sent < last && line.link->queued() < limits::lowWaterBytes) {
        const std::int64_t n = line.sent + 1;
        const std::int64_t seq = m_outbox.seqOf(line.place, n);
        const Outbox::Item *item = m_outbox.item(seq, [this](std::int64_t first) { return readItems(first); });
        if (item == nullptr) {
            break;
        }
        const auto version = static_cast<std::size_t>(item->of[line.place]);
        appendDelivery(frames, n, facilitator ? seq : 0, n <= line.shown, item->versions[version],
                       line.facts && !item->facts.empty() ? item->facts[version] : std::string_view{});
        line.sent = n;
        if (frames.size() >= limits::lowWaterBytes) {
            line.link->send(frames);
            frames.clear();
        }
    }
    if (line.sent == last) { // an answer comes behind what it brought about
        frames += line.out;
        line.out.clear();
    }
    if (!frames.empty()) {
        line.link->send(frames);
    }
    if (line.link->queued() + line.out.size() > limits::queuedBytes) {
        line.link->close(); // it asks and does not listen; when it comes back it goes on where it was
        line.gone = true;
        want();
    }
}

void Host::fillAll()
{
    for (const auto &line : m_lines) {
        fill(*line);
    }
}

std::vector<Outbox::Item> Host::readItems(std::int64_t first)
{
    constexpr std::size_t stretch = 256;
    std::vector<Outbox::Item> items;
    auto read = m_journal.read(first - 1, [&](const Entry &entry) {
        items.push_back(outboxItem(m_scenario, entry.seq, viewsOf(m_scenario, m_state, entry.happened)));
        return items.size() < stretch;
    });
    if (!read) { // who lags goes on lagging; the next tick sees whether the disk is there again
        m_storageError = read.error();
        m_tryAgain = m_clocks.steady() + tryAgainAfter;
        return {};
    }
    return items;
}

// ── decide, append, apply, deliver ───────────────────────────────────────────────────────────────────────────────────

void Host::tick()
{
    std::vector<Incoming> incoming;
    incoming.swap(m_incoming);
    if (!m_storageError || !incoming.empty() || m_clocks.steady() >= m_tryAgain) {
        commit(incoming, now());
    }
    if (m_clocks.steady() - m_seenSaved >= saveSeenEvery && !m_storageError && !m_options.lockstep) {
        m_seenSaved = m_clocks.steady();
        if (auto saved = m_journal.saveSeen(); !saved) {
            storageFailed(saved.error());
        }
    }
    fillAll();
    m_presenceToTell = std::erase_if(m_lines, [](const auto &line) { return line->gone; }) > 0 || m_presenceToTell;
    if (std::exchange(m_presenceToTell, false)) {
        tellPresence();
    }
}

std::optional<Millis> Host::nextWake() const
{
    if (!m_incoming.empty()) {
        return m_clocks.steady();
    }
    if (m_storageError) {
        return m_tryAgain;
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
        if (m_state.status != Status::running) { // the clock may have been stopped on the way
            now = std::max(m_state.now, m_state.jumpedTo.value_or(m_state.now));
        }
    };

    const bool canWrite = goOnAfterFailure();
    if (canWrite) {
        now = std::max(now, m_state.now);
        advanceTo(now);
    }
    std::set<std::pair<SeatId, Ref>> madeNow;
    auto anonymous = m_anonymous;
    std::optional<JournalError> unreadable;
    for (const Incoming &in : incoming) {
        Answer answer;
        answer.ref = in.proposal.ref;
        const Seat *seat = find(m_scenario.seats, in.seat);
        const auto made = m_journal.made(in.seat, in.proposal.ref);
        if (!made || !canWrite) {
            answer.verdict = Answer::Verdict::notRecorded;
            unreadable = made ? unreadable : std::optional{made.error()};
        } else if (!made->empty() || madeNow.contains({in.seat, in.proposal.ref})) {
            answer.verdict = Answer::Verdict::accepted; // a resend of what is recorded
        } else {
            Verdict verdict = decide(m_scenario, m_state, *seat, in.proposal, now);
            if (const auto *once = anonymousAnswer(verdict);
                once != nullptr && !anonymous.emplace(in.seat, once->questionnaire).second) {
                verdict = Refusal{Refusal::Why::alreadyDone, "questionnaire"};
            }
            if (const auto *refusal = std::get_if<Refusal>(&verdict)) {
                answer.verdict = Answer::Verdict::refused;
                answer.why = refusal->why;
                answer.about = refusal->about;
            } else {
                int index = 0;
                madeNow.emplace(in.seat, in.proposal.ref);
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
    if (unreadable || !drafts.empty()) {
        const auto appended = unreadable ? tl::unexpected(*unreadable) : m_journal.append(after, drafts);
        if (!appended) {
            for (auto &[seat, answer] : answers) {
                answer.verdict = Answer::Verdict::notRecorded;
            }
            storageFailed(appended.error());
        } else {
            m_lockstepTime = std::max(m_lockstepTime, now);
            m_anonymous = std::move(anonymous);
            number(after, drafts);
            followClock(drafts);
        }
    }
    Line *line = nullptr;
    for (const auto &[seat, answer] : answers) {
        if (line == nullptr || line->seat->id != seat) {
            line = lineOf(seat);
        }
        if (line != nullptr) {
            line->out += encode(answer);
        }
    }
    fillAll();
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
    const std::string frame = encode(clockNow());
    for (const auto &line : m_lines) {
        if (line->welcomed && !line->gone) {
            line->out += frame;
            fill(*line);
        }
    }
}

ClockIs Host::clockNow() const
{
    Obstacle obstacle = Obstacle::none;
    if (m_storageError) {
        obstacle = m_storageError->what == JournalError::What::diskFull ? Obstacle::diskFull : Obstacle::cannotWrite;
    }
    return {now(), m_state.ratePermille, m_clock.runs(), obstacle};
}

void Host::tellPresence(const SeatId &takenOver, const SeatId &turnedAway)
{
    if (presenceChanged) {
        presenceChanged();
    }
    if (m_options.lockstep) {
        return;
    }
    const std::string frame = encode(Presence{present(), takenOver, turnedAway});
    for (const auto &line : m_lines) {
        if (line->welcomed && !line->gone && line->seat->kind == SeatKind::facilitator) {
            line->out += frame;
            fill(*line);
        }
    }
}

std::vector<SeatId> Host::present() const
{
    std::vector<SeatId> here;
    for (const auto &line : m_lines) {
        if (line->welcomed && !line->gone) {
            here.push_back(line->seat->id);
        }
    }
    std::ranges::sort(here);
    return here;
}

void Host::number(std::int64_t after, const std::vector<Draft> &drafts)
{
    std::int64_t seq = after;
    for (const Draft &draft : drafts) {
        ++seq;
        const Views views = viewsOf(m_scenario, m_state, draft.happened);
        m_outbox.add(m_scenario, seq, views);
        m_delivered = m_delivered || std::ranges::any_of(m_lines, [&](const auto &line) {
                          return line->welcomed && !line->gone && views.of[line->place] != Views::nothing;
                      });
        if (recorded) {
            recorded(Entry{seq, draft.index, draft.wallMs, draft.happened});
        }
    }
}

void Host::storageFailed(const JournalError &error)
{
    m_storageError = error;
    m_tryAgain = m_clocks.steady() + tryAgainAfter;
    m_clock = m_clock.stopped(m_clocks.steady()); // time that seats have seen does not go back
    m_stateIsTentative = true;
    (void)takeStateFromRecord();
    tellClock();
}

/// Throws the tentative state away: what is recorded is what happened.
bool Host::takeStateFromRecord()
{
    ExerciseState recordedState;
    const auto read = m_journal.read(0, [&](const Entry &entry) {
        recordedState = apply(std::move(recordedState), entry.happened);
        return true;
    });
    if (read) {
        m_state = std::move(recordedState);
        m_lockstepTime = m_state.now;
        m_stateIsTentative = false;
    }
    return read.has_value();
}

bool Host::goOnAfterFailure()
{
    if (!m_storageError) {
        return true;
    }
    m_tryAgain = m_clocks.steady() + tryAgainAfter;
    if (m_stateIsTentative && !takeStateFromRecord()) {
        return false;
    }
    if (m_state.status == Status::running) { // the clock has stood since: the pause begins at what it shows
        Happened happened;
        happened.ref = name("storage/" + std::to_string(m_state.happenedSoFar));
        happened.at = now();
        happened.saidAt = happened.at;
        happened.event = ExercisePaused{PauseCause::storage, {}};
        const std::vector<Draft> drafts{draftOf(std::move(happened), 0)};
        const std::int64_t after = m_journal.last();
        if (auto appended = m_journal.append(after, drafts); !appended) {
            m_storageError = appended.error();
            return false;
        }
        m_state = apply(std::move(m_state), drafts.front().happened);
        number(after, drafts);
    }
    m_storageError.reset();
    tellClock();
    return true;
}

Ref Host::name(std::string_view about) const
{
    return nameBy(m_journal.secret(), about);
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
    if (seats.size() < m_options.lockstepSeats) {
        return; // somebody is on the way back
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
    m_step = encode(Step{m_lockstepTime, quiet});
    for (Line *line : seats) {
        line->out += m_step;
        fill(*line);
    }
}

} // namespace samvirke
