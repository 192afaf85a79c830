// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/host_session.h"

#include "journal/digest.h"
#include "plan/lookup.h"

#include <algorithm>
#include <chrono>

namespace samvirke {

namespace {

using What = HostingError::What;
using namespace std::chrono_literals;

constexpr Millis longestSleep = 1h;
constexpr Millis farewell = 5s; // for seats to see the end
constexpr Millis idleAfter = 1s;

tl::unexpected<HostingError> fail(What what, std::string detail = {})
{
    return tl::unexpected(HostingError{what, {}, std::move(detail)});
}

tl::unexpected<HostingError> fail(RehearsalError error)
{
    return tl::unexpected(HostingError{What::rehearsal, std::move(error), {}});
}

tl::unexpected<HostingError> fail(JournalError error)
{
    return fail(RehearsalError{RehearsalError::What::journal, {}, {}, std::move(error)});
}

HostClocks systemClocks()
{
    using namespace std::chrono;
    return {[] { return duration_cast<Millis>(steady_clock::now().time_since_epoch()); },
            [] { return std::int64_t{duration_cast<milliseconds>(system_clock::now().time_since_epoch()).count()}; }};
}

} // namespace

HostSession::Result<std::unique_ptr<HostSession>> HostSession::start(const std::vector<ScenarioFile> &files,
                                                                     const std::filesystem::path &exerciseFile,
                                                                     const HostingOptions &options)
{
    auto prepared = prepareRehearsal(files, options.play);
    if (!prepared) {
        return fail(std::move(prepared.error()));
    }
    if (!options.lockstep) { // people play: every time is another one, and is waited for until it is on the disk
        prepared->exercise.id = toHex(randomBytes(16));
        prepared->exercise.secret = randomBytes(32);
        prepared->host.lockstep = false;
        prepared->host.team.clear();
        prepared->host.plannedStartMs = 0;
    }
    prepared->exercise.sync = true;
    auto journal = Journal::create(exerciseFile, prepared->exercise);
    if (!journal) {
        return fail(journal.error());
    }
    prepared->host.lockstepSeats = options.startWhen;
    std::unique_ptr<HostSession> session(new HostSession(options));
    session->m_file = exerciseFile;
    session->m_keys.emplace(prepared->exercise.id);
    for (const Seat &seat : prepared->scenario.seats) {
        if (seat.kind != SeatKind::paper) {
            session->m_codes[seat.id] = session->m_keys->issue(seat.id);
        }
    }
    if (auto saved = session->saveKeys(); !saved) {
        return fail(saved.error());
    }
    if (auto opened = session->open(std::move(prepared->scenario), std::move(*journal), prepared->host); !opened) {
        return tl::unexpected(opened.error());
    }
    return session;
}

HostSession::Result<std::unique_ptr<HostSession>> HostSession::resume(const std::filesystem::path &exerciseFile,
                                                                      const HostingOptions &options, bool newCodes)
{
    auto journal = Journal::openToWrite(exerciseFile);
    if (!journal) {
        return fail(journal.error());
    }
    ExerciseCreated created;
    bool closed = false;
    auto read = journal->read(0, [&](const Entry &entry) {
        if (const auto *first = std::get_if<ExerciseCreated>(&entry.happened.event)) {
            created = *first;
        }
        closed = closed || std::holds_alternative<ExerciseClosed>(entry.happened.event);
        return true;
    });
    if (!read) {
        return fail(read.error());
    }
    if (created.exercise.empty()) {
        return fail(What::empty, exerciseFile.string());
    }
    if (closed) {
        return fail(What::closed, exerciseFile.string());
    }
    if (options.lockstep && created.team.empty()) {
        return fail(What::played, exerciseFile.string());
    }
    LoadedScenario loaded = loadScenario(journal->files(), created.language);
    if (hasErrors(loaded.problems)) {
        return fail(RehearsalError{RehearsalError::What::scenario, {}, std::move(loaded.problems), {}});
    }
    std::unique_ptr<HostSession> session(new HostSession(options));
    session->m_file = exerciseFile;
    auto keys = SeatKeys::load(SeatKeys::pathFor(exerciseFile), created.exercise);
    if (newCodes) {
        session->m_keys.emplace(created.exercise);
        for (const Seat &seat : loaded.scenario.seats) {
            if (seat.kind != SeatKind::paper) {
                session->m_codes[seat.id] = session->m_keys->issue(seat.id);
            }
        }
        if (auto saved = session->saveKeys(); !saved) {
            return fail(saved.error());
        }
    } else if (!keys) {
        return fail(What::noKeys, keys.error().path);
    } else {
        session->m_keys = std::move(*keys);
    }
    HostOptions hostOptions;
    hostOptions.variant = created.variant;
    hostOptions.language = created.language;
    hostOptions.team = created.team;
    hostOptions.program = created.program;
    if (options.lockstep) {
        hostOptions.lockstep = true;
        hostOptions.lockstepSeats = options.startWhen;
        hostOptions.plannedStartMs = plannedStartMs(loaded.scenario);
    }
    if (auto opened = session->open(std::move(loaded.scenario), std::move(*journal), hostOptions); !opened) {
        return tl::unexpected(opened.error());
    }
    return session;
}

HostSession::~HostSession() = default;

HostSession::Result<void> HostSession::open(Scenario scenario, Journal journal, HostOptions options)
{
    auto host = Host::open(std::move(scenario), std::move(journal), std::move(options), systemClocks());
    if (!host) {
        return fail(host.error());
    }
    m_host = std::move(*host);
    for (QTimer *timer : {&m_soon, &m_due, &m_rest, &m_idle}) {
        timer->setSingleShot(true);
    }
    m_due.setTimerType(Qt::PreciseTimer);
    QObject::connect(&m_soon, &QTimer::timeout, &m_soon, [this] { tick(); });
    QObject::connect(&m_due, &QTimer::timeout, &m_due, [this] { tick(); });
    QObject::connect(&m_idle, &QTimer::timeout, &m_idle, [this] { m_host->journal().tidy(); });
    QObject::connect(&m_rest, &QTimer::timeout, &m_rest, [this] { end(); });
    m_host->wanted = [this] { tickSoon(); };
    m_host->presenceChanged = [this] { lookAround(); };
    return listen();
}

HostSession::Result<void> HostSession::listen()
{
    const std::string &exercise = m_host->journal().exercise();
    m_door = std::make_unique<TlsDoor>(exercise, [this](std::string_view who) { return m_keys->keyFor(who); });
    m_door->arrived = [this](std::unique_ptr<Link> link, const std::string &identity) {
        if (const auto seat = m_keys->seatFor(identity)) {
            m_host->attach(std::move(link), *seat);
        }
    };
    auto wrong = m_door->listen(m_options.port, m_options.address);
    if (wrong && m_options.orAnyPort) {
        wrong = m_door->listen(0, m_options.address);
    }
    if (wrong) {
        return fail(What::cannotListen, *wrong);
    }
    if (m_options.beacon) {
        m_beacon = std::make_unique<Beacon>(Announcement{exercise, m_door->port()});
    }
    tickSoon();
    return {};
}

tl::expected<void, JournalError> HostSession::saveKeys()
{
    return m_keys->save(SeatKeys::pathFor(m_file));
}

bool HostSession::hasScreen(const SeatId &seat) const
{
    const Seat *known = find(m_host->scenario().seats, seat);
    return known != nullptr && known->kind != SeatKind::paper;
}

std::optional<SeatCode> HostSession::reissue(const SeatId &seat)
{
    if (!hasScreen(seat)) {
        return std::nullopt;
    }
    const SeatKeys before = *m_keys;
    const SeatCode code = m_keys->issue(seat);
    if (!saveKeys()) {
        m_keys = before;
        return std::nullopt;
    }
    m_codes[seat] = code;
    m_host->detach(seat, Denied::Why::revoked);
    return code;
}

bool HostSession::revoke(const SeatId &seat)
{
    if (!hasScreen(seat)) {
        return false;
    }
    m_keys->revoke(seat);
    m_codes.erase(seat);
    m_host->detach(seat, Denied::Why::revoked); // even if the disk is full: it is out as long as this host lives
    return saveKeys().has_value();
}

void HostSession::tickSoon()
{
    if (!m_soon.isActive()) {
        m_soon.start(0); // behind what else has come in meanwhile: one transaction for all of it
    }
}

void HostSession::tick()
{
    const std::int64_t before = m_host->journal().last();
    m_host->tick();
    lookAround();
    if (m_host->journal().last() != before) {
        m_idle.start(idleAfter);
    }
    if (const auto wake = m_host->nextWake()) {
        const Millis wait = *wake - systemClocks().steady();
        m_due.start(std::clamp(wait, Millis{0}, longestSleep));
    } else {
        m_due.stop();
    }
}

/// Starts, goes on or ends, where that was asked for.
void HostSession::lookAround()
{
    const ExerciseState &state = m_host->state();
    const std::size_t here = m_host->present().size();
    if (state.status == Status::closed) {
        if (here == 0) {
            m_rest.start(0);
        } else if (!m_rest.isActive()) {
            m_rest.start(farewell);
        }
        return;
    }
    if (m_options.startWhen == 0 || here < m_options.startWhen) {
        return;
    }
    if (m_options.lockstep) {
        if (!std::exchange(m_began, true)) {
            m_host->beginLockstep();
        }
        return;
    }
    const bool crashed = state.status == Status::paused && state.pauseCause == PauseCause::crash;
    if (state.happenedSoFar == m_directedAt || (state.status != Status::lobby && !crashed)) {
        return; // once is enough, also where it was refused
    }
    m_directedAt = state.happenedSoFar;
    if (crashed) {
        m_host->direct("resume " + std::to_string(m_directedAt), ResumeExercise{});
    } else if (state.ratePermille != m_options.ratePermille) {
        m_host->direct("rate", ChangeRate{{m_options.ratePermille}});
    } else {
        m_host->direct("start", StartExercise{});
    }
}

void HostSession::end()
{
    if (std::exchange(m_ended, true)) {
        return;
    }
    m_host->detachAll();
    m_host->tick();
    (void)m_host->journal().settle(); // else it stays in the write-ahead log, which is as good
    m_keys->remove(SeatKeys::pathFor(m_file));
    if (ended) {
        ended();
    }
}

void HostSession::stop()
{
    m_host->detachAll();
    m_host->tick();
    (void)m_host->journal().saveSeen();
}

} // namespace samvirke
