// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/seat_desk.h"

#include "models/agency_mark.h"
#include "plan/lookup.h"
#include "plan/story.h"
#include "play/addressees.h"
#include "report/debrief_text.h"
#include "report/refusal_text.h"
#include "report/rich_text.h"
#include "report/seat_text.h"
#include "session/background.h"
#include "session/hosting_text.h"

#include <QPointer>

#include <algorithm>
#include <chrono>

namespace samvirke {

namespace {

using namespace std::chrono_literals;

constexpr Millis readAfter = 2s; ///< as simulated seats do
constexpr Millis noticeStays = 8s;
constexpr Millis quietAfterMissed = 400ms; // what was missed comes in pieces; after this long nothing more of it comes

Ref refOf(const QString &text)
{
    return Ref::fromText(text.toStdString()).value_or(Ref{});
}

QString rolesText(const Cell &cell)
{
    QStringList letters;
    for (const auto &[role, letter] :
         {std::pair{A, "A"}, std::pair{R, "R"}, std::pair{C, "C"}, std::pair{I, "I"}, std::pair{S, "S"}}) {
        if (cell.has(role)) {
            letters += QLatin1String(letter);
        }
    }
    return cell.contested ? QStringLiteral("?") : letters.join(QLatin1Char('/'));
}

} // namespace

SeatDesk::SeatDesk(const Words &words, SeatSession &session, Drafts &drafts, QObject *parent)
    : QObject(parent),
      m_words(words),
      m_session(session),
      m_drafts(drafts),
      m_inbox(new SeatItems(words, m_session, SeatItems::Box::in, this)),
      m_outbox(new SeatItems(words, m_session, SeatItems::Box::out, this)),
      m_tasks(new SeatTasks(words, m_session, this)),
      m_log(new SharedLog(words, m_session, this)),
      m_board(new SeatBoard(words, m_session, this)),
      m_sketch(new MapSketch(words, m_session, this)),
      m_composing(new Composing(words, m_session, m_drafts, this)),
      m_round(new QuestionList(this)),
      m_questionnaire(new QuestionList(this))
{
    m_reading.setSingleShot(true);
    m_noticeGoes.setSingleShot(true);
    connect(&m_reading, &QTimer::timeout, this, &SeatDesk::read);
    m_catchingUp.setSingleShot(true);
    connect(&m_catchingUp, &QTimer::timeout, this, [this] {
        m_wasLost = !isConnected(); // it may have broken again
        if (const int missed = m_wasLost ? 0 : std::exchange(m_missed, 0); missed > 0) {
            say(m_words("Seat", "%n things came in while the line was down.", nullptr, missed), false);
        }
    });
    connect(&m_noticeGoes, &QTimer::timeout, this, [this] { say({}, false); });
    connect(m_composing, &Composing::said, this, &SeatDesk::say);
    connect(m_inbox, &SeatItems::arrived, this, [this](const QString &, const QString &sentence) {
        if (m_wasLost) {
            ++m_missed;
            m_catchingUp.start(quietAfterMissed);
        }
        emit arrived(sentence);
    });
    SeatSession *from = &m_session;
    connect(from, &SeatSession::delivered, this, &SeatDesk::hear);
    connect(from, &SeatSession::stateChanged, this, [this] {
        emit changed();
        emit itemChanged();
        emit ticked();
    });
    connect(from, &SeatSession::welcomedAgain, this, &SeatDesk::changed);
    connect(from, &SeatSession::statusChanged, this, [this] {
        m_wasLost = m_wasLost || m_session.connection() == SeatSession::Connection::lost;
        if (m_wasLost && isConnected()) {
            m_catchingUp.start(quietAfterMissed);
        }
        emit lineChanged();
        emit changed();
        if (m_session.connection() == SeatSession::Connection::over) {
            m_drafts.forget();
            emit over();
        }
    });
    connect(from, &SeatSession::clockTick, this, [this] {
        const QString clock = exerciseClock() + storyClock();
        if (clock != std::exchange(m_lastClock, clock)) {
            emit ticked();
        }
    });
    connect(from, &SeatSession::refused, this, [this](Ref ref, const Refusal &refusal) {
        if (refusal.why == Refusal::Why::alreadyDone) {
            return; // a colleague was faster; it shows
        }
        if (m_givenBack.erase(ref) > 0 || ref == m_roundSent) {
            say(refusalText(m_words, refusal), true);
        } else if (!m_composing->isSending()) {
            say(refusalText(m_words, refusal), true);
        }
    });
    connect(from, &SeatSession::accepted, this, [this](Ref ref) {
        const auto given = m_givenBack.find(ref);
        if (given != m_givenBack.end()) {
            std::erase(m_waiting, given->second);
            m_givenBack.erase(given);
            nextQuestionnaire();
            say(m_words("Seat", "Thank you. Your answers are recorded."), false);
        }
    });
    connect(from, &SeatSession::beganAnew, this, [this] {
        m_situation.clear();
        m_roundRef = {};
        m_waiting.clear();
        m_current = {};
        emit changed();
        emit currentChanged();
        emit roundChanged();
        nextQuestionnaire();
    });
    for (const Delivery &delivery : m_session.deliveries()) {
        hear(delivery);
    }
    if (!m_drafts.isEmpty()) {
        say(m_words("Seat", "What you had begun to write is still there."), false);
    }
}

// ── who sits here ────────────────────────────────────────────────────────────────────────────────────────────────────

QString SeatDesk::exercise() const
{
    return fromUtf8(m_session.scenario().title);
}

QString SeatDesk::agency() const
{
    const Seat *seat = m_session.seat();
    if (seat == nullptr) {
        return {};
    }
    return seat->agency.empty() ? m_words("Seat", "Counter-play") : agencyName(m_session.scenario(), seat->agency);
}

QString SeatDesk::seat() const
{
    return m_session.seat() == nullptr ? QString{} : fromUtf8(m_session.seat()->name);
}

QString SeatDesk::mark() const
{
    return m_session.seat() == nullptr ? QString{} : markOf(m_session.scenario(), m_session.seat()->agency);
}

QVariantList SeatDesk::mandate() const
{
    const Seat *seat = m_session.seat();
    const Scenario &scenario = m_session.scenario();
    QVariantList parts;
    const auto add = [&](const QString &heading, const std::string &text) {
        if (!text.empty()) {
            parts += QVariantMap{{QStringLiteral("heading"), heading}, {QStringLiteral("text"), fromUtf8(text)}};
        }
    };
    if (seat == nullptr) {
        return parts;
    }
    add(m_words("Seat", "Your place"), seat->brief);
    for (const Agency &agency : scenario.agencies) {
        if (belongsTo(*seat, agency.id)) {
            add(m_words("Seat", "The mandate of %1").with({fromUtf8(agency.name)}), agency.mandate);
        }
    }
    for (const Task &task : scenario.tasks) {
        for (const auto &[agency, text] : task.mandates) {
            add(fromUtf8(task.title), text);
        }
    }
    return parts;
}

QVariantList SeatDesk::procedures() const
{
    QVariantList all;
    for (const Procedure &procedure : m_session.scenario().procedures) {
        all += QVariantMap{{QStringLiteral("heading"), fromUtf8(procedure.title)},
                           {QStringLiteral("text"), fromUtf8(procedure.text).trimmed()}};
    }
    return all;
}

QVariantList SeatDesk::others() const
{
    const Seat *seat = m_session.seat();
    QVariantList all;
    for (const Agency &agency : m_session.scenario().agencies) {
        if (seat == nullptr || belongsTo(*seat, agency.id)) {
            continue;
        }
        QStringList lines;
        for (const std::string &text :
             {agency.mandate, agency.profile.structure, agency.profile.culture, agency.profile.decides}) {
            if (!text.empty()) {
                lines += fromUtf8(text).trimmed();
            }
        }
        all += QVariantMap{{QStringLiteral("mark"), markOf(m_session.scenario(), agency.id)},
                           {QStringLiteral("name"), fromUtf8(agency.name)},
                           {QStringLiteral("text"), lines.join(QStringLiteral("\n"))}};
    }
    return all;
}

bool SeatDesk::mandateRead() const
{
    return m_session.seat() == nullptr || m_session.state().mandatesRead.contains(m_session.seat()->id);
}

void SeatDesk::readMandate()
{
    if (!mandateRead()) {
        m_session.propose(ReadMandate{}, m_composing->as());
    }
}

// ── how it stands ────────────────────────────────────────────────────────────────────────────────────────────────────

QString SeatDesk::storyClock() const
{
    constexpr qsizetype dateLength = 11; // "2026-11-20 "
    return fromUtf8(storyTime(m_session.scenario().clock, m_session.now())).mid(dateLength);
}

QString SeatDesk::exerciseClock() const
{
    return timeText(m_session.now());
}

QString SeatDesk::line() const
{
    return connectionText(m_words, m_session);
}

QString SeatDesk::lineHelp() const
{
    const bool isOver = m_session.connection() == SeatSession::Connection::over; // which is said already
    return isConnected() || isOver ? QString{} : connectionHelp(m_words, m_session);
}

QString SeatDesk::elsewhere() const
{
    return m_session.seat() != nullptr && m_session.seat()->kind == SeatKind::facilitator
               ? m_words("Seat",
                         "This is a seat of the exercise direction. It has its own window, on the machine that hosts.")
               : QString{};
}

QString SeatDesk::standstill() const
{
    const ExerciseState &state = m_session.state();
    if (state.realEmergency) {
        return m_words("Seat", "REAL EMERGENCY. The exercise is stopped. What happens now is not played.");
    }
    switch (state.status) {
    case Status::lobby: return m_words("Seat", "The exercise has not begun. Read your card meanwhile.");
    case Status::running:
        return m_session.obstacle() == Obstacle::none
                   ? QString{}
                   : m_words("Seat", "The clock stands: the host cannot write the record just now.");
    case Status::ended: return m_words("Seat", "ENDEX. The exercise has ended.");
    case Status::closed: return m_words("Seat", "The exercise is closed. Thank you.");
    case Status::paused: break;
    }
    switch (state.pauseCause) {
    case PauseCause::freeze: return m_words("Seat", "PAUSED for the round: answer, then it goes on.");
    case PauseCause::crash: return m_words("Seat", "PAUSED. The host was gone for a while; it goes on soon.");
    default: return m_words("Seat", "PAUSED. You can read, and write what you will send.");
    }
}

bool SeatDesk::hasEnded() const
{
    return m_session.state().status == Status::ended || m_session.state().status == Status::closed;
}

QVariantList SeatDesk::columns() const
{
    QVariantList all;
    for (const AgencyId &agency : measuredAgencies(m_session.scenario())) {
        all += markOf(m_session.scenario(), agency);
    }
    return all;
}

QVariantList SeatDesk::matrix() const
{
    const Scenario &scenario = m_session.scenario();
    const PhaseId phase = m_session.state().phase.empty() ? firstPhase(scenario) : m_session.state().phase;
    QVariantList rows;
    for (const Task &task : scenario.tasks) {
        if (!hasRoles(task)) {
            continue;
        }
        QStringList roles;
        for (const AgencyId &agency : measuredAgencies(scenario)) {
            roles += rolesText(cellIn(task, phase, agency));
        }
        rows += QVariantMap{{QStringLiteral("title"), fromUtf8(task.title)}, {QStringLiteral("roles"), roles}};
    }
    return rows;
}

// ── the open item ────────────────────────────────────────────────────────────────────────────────────────────────────

const Thing *SeatDesk::thing() const
{
    return m_session.state().find(m_current);
}

QString SeatDesk::current() const
{
    return thing() == nullptr ? QString{} : QString::fromStdString(m_current.text());
}

AgencyId SeatDesk::receivedAs(const Happened &happened) const
{
    const Seat *seat = m_session.seat();
    if (seat == nullptr || seat->kind != SeatKind::counterPlay) {
        return {};
    }
    const Addressees *sent = addresseesOf(happened.event);
    for (const AgencyId &party : seat->plays) {
        if (sent != nullptr && contains(sent->to, Party(party.value))) {
            return party;
        }
    }
    return m_composing->as();
}

AgencyId SeatDesk::as() const
{
    return thing() == nullptr ? AgencyId{} : receivedAs(*thing()->what);
}

QVariantMap SeatDesk::item() const
{
    const Thing *thing = this->thing();
    const Seat *seat = m_session.seat();
    if (thing == nullptr || seat == nullptr) {
        return {};
    }
    const Scenario &scenario = m_session.scenario();
    const Happened &what = *thing->what;
    const SeatText said = seatText(m_words, scenario, what);
    const bool mine = what.seat == seat->id && !what.seat.empty();
    const Stage stage = m_inbox->stageOf(m_current);
    const auto *released = std::get_if<InjectReleased>(&what.event);
    const auto *message = std::get_if<MessageSent>(&what.event);
    const auto *request = std::get_if<RequestMade>(&what.event);
    const auto *offer = std::get_if<HandoverOffered>(&what.event);
    const auto *lead = std::get_if<LeadTakenOver>(&what.event);
    QVariantList quoted;
    if (message != nullptr) {
        for (const Ref ref : message->quotes) {
            const Thing *other = m_session.state().find(ref);
            if (other != nullptr) {
                const SeatText quote = seatText(m_words, scenario, *other->what);
                quoted += QVariantMap{{QStringLiteral("title"), quote.title},
                                      {QStringLiteral("from"), quote.from},
                                      {QStringLiteral("text"), quote.text}};
            }
        }
    }
    QStringList facts; // an inject says them itself
    for (const Fact &fact : released == nullptr ? factsOf(scenario, what.event) : std::vector<Fact>{}) {
        facts += fromUtf8(fact.text);
    }
    QVariantList media;
    for (const FileDigest &file : released == nullptr ? std::vector<FileDigest>{} : released->media) {
        const auto it = m_media.find(file.sha256);
        media += enclosedMap(fromUtf8(file.name).section(QLatin1Char('/'), -1), fromUtf8(file.sha256),
                             it == m_media.end() ? Enclosed{} : it->second);
    }
    const bool asks = (released != nullptr && released->asksAcknowledgement) ||
                      (message != nullptr && message->asksAcknowledgement) || lead != nullptr;
    const Addressees *sent = addresseesOf(what.event);
    const bool open = !thing->answeredBy && sent != nullptr && isAddressed(scenario, *sent, *seat);
    return {{QStringLiteral("title"), said.title},
            {QStringLiteral("kind"), said.kind},
            {QStringLiteral("text"), said.text},
            {QStringLiteral("rich"), released == nullptr ? QString{} : richText(said.text)},
            {QStringLiteral("from"), said.from},
            {QStringLiteral("to"), said.to},
            {QStringLiteral("by"), said.by},
            {QStringLiteral("mark"), markOf(scenario, what.agency)},
            {QStringLiteral("time"), momentText(scenario.clock, what.at)},
            {QStringLiteral("mine"), mine},
            {QStringLiteral("struck"), thing->struck},
            {QStringLiteral("quoted"), quoted},
            {QStringLiteral("facts"), facts},
            {QStringLiteral("media"), media},
            {QStringLiteral("stage"), static_cast<int>(stage)},
            {QStringLiteral("acknowledged"), stage >= Stage::acknowledged && !mine},
            {QStringLiteral("answers"), mine ? m_outbox->acknowledgedText(m_current) : QString{}},
            {QStringLiteral("asksAcknowledgement"), asks && !mine},
            {QStringLiteral("party"),
             mine || seat->kind != SeatKind::counterPlay || as().empty() ? QString{} : agencyName(scenario, as())},
            {QStringLiteral("asksUrgency"), released != nullptr && released->asksUrgency},
            {QStringLiteral("canRate"), released != nullptr},
            {QStringLiteral("urgency"), m_inbox->urgencyOf(m_current)},
            {QStringLiteral("reminded"), m_inbox->isReminded(m_current) && m_inbox->waits(m_current)},
            {QStringLiteral("isRequest"), request != nullptr && !mine && open},
            {QStringLiteral("isOffer"), offer != nullptr && !mine && open}};
}

void SeatDesk::open(const QString &text)
{
    const Ref ref = refOf(text);
    const Thing *thing = m_session.state().find(ref);
    if (thing == nullptr) {
        return;
    }
    if (ref != m_current) {
        m_current = ref;
        emit currentChanged();
        emit itemChanged();
    }
    const Seat *seat = m_session.seat();
    if (seat == nullptr || thing->what->seat == seat->id || m_inbox->rowOf(text) < 0) {
        return;
    }
    m_composing->actAs(as());
    if (const auto *released = std::get_if<InjectReleased>(&thing->what->event)) {
        fetchMedia(*released);
    }
    if (!contains(thing->openedBy, seat->id)) {
        m_session.propose(OpenItem{{ref}}, as());
    }
    if (!contains(thing->readBy, seat->id)) {
        m_reading.start(readAfter);
    }
}

/// Pictures are shown from memory: nothing of the exercise lies on this machine.
void SeatDesk::fetchMedia(const InjectReleased &released)
{
    for (const FileDigest &file : released.media) {
        if (!m_media.try_emplace(file.sha256).second) {
            continue;
        }
        m_session.fetch(file.sha256, [self = QPointer(this), digest = file.sha256](std::optional<std::string> bytes) {
            if (!self || !bytes) {
                return;
            }
            inBackground(enclosed, QByteArray::fromStdString(*bytes))
                .then(self.data(), [desk = self.data(), digest](const Enclosed &made) {
                    desk->m_media[digest] = made;
                    emit desk->itemChanged();
                });
        });
    }
}

QByteArray SeatDesk::sound(const QString &key) const
{
    const auto it = m_media.find(key.toStdString());
    return it == m_media.end() ? QByteArray{} : it->second.sound;
}

void SeatDesk::read()
{
    const Thing *thing = this->thing();
    const Seat *seat = m_session.seat();
    m_reading.stop();
    if (thing != nullptr && seat != nullptr && thing->what->seat != seat->id && !contains(thing->readBy, seat->id)) {
        m_session.propose(ReadItem{{m_current}}, as());
    }
}

void SeatDesk::step(int by)
{
    const int row = m_inbox->rowOf(current());
    const QString ref = m_inbox->refAt(row < 0 ? 0 : std::clamp(row + by, 0, std::max(0, m_inbox->count() - 1)));
    if (!ref.isEmpty()) {
        open(ref);
    }
}

void SeatDesk::acknowledge()
{
    if (thing() != nullptr && m_inbox->rowOf(current()) >= 0 && m_inbox->stageOf(m_current) < Stage::acknowledged) {
        read(); // who confirms it has read it
        m_session.propose(Acknowledge{{m_current, {}}}, as());
    }
}

void SeatDesk::rate(int level)
{
    const auto *released = thing() == nullptr ? nullptr : std::get_if<InjectReleased>(&thing()->what->event);
    if (released != nullptr) {
        read();
        m_session.propose(RateUrgency{{m_current, level}}, as());
        if (released->asksAcknowledgement) {
            acknowledge();
        }
    }
}

void SeatDesk::take()
{
    m_composing->open(QStringLiteral("task"));
}

void SeatDesk::reply()
{
    if (thing() != nullptr) {
        read();
        m_composing->reply(current());
    }
}

void SeatDesk::forward()
{
    if (thing() != nullptr) {
        read();
        m_composing->forward(current());
    }
}

void SeatDesk::decide()
{
    if (thing() != nullptr && m_inbox->rowOf(current()) >= 0) {
        read();
        m_composing->decide(current());
    } else {
        m_composing->open(QStringLiteral("decision"));
    }
}

void SeatDesk::speak()
{
    m_composing->open(QStringLiteral("spoken"));
    if (!current().isEmpty()) {
        m_composing->quote(current());
    }
}

void SeatDesk::answerHandover(bool accepted)
{
    if (thing() != nullptr) {
        read();
        m_session.propose(
            AnswerHandover{{m_current, accepted, m_drafts.text(QStringLiteral("answer.text")).toStdString()}}, as());
        m_drafts.drop(QStringLiteral("answer."));
        emit m_composing->rewritten(QStringLiteral("answer."));
    }
}

void SeatDesk::answerRequest(int outcome)
{
    if (thing() != nullptr) {
        read();
        m_session.propose(AnswerRequest{{m_current,
                                         static_cast<Outcome>(outcome),
                                         m_drafts.text(QStringLiteral("answer.text")).toStdString(),
                                         {}}},
                          as());
        m_drafts.drop(QStringLiteral("answer."));
        emit m_composing->rewritten(QStringLiteral("answer."));
    }
}

void SeatDesk::strike(const QString &ref, const QString &reason)
{
    m_session.propose(StrikeEntry{{refOf(ref), reason.toStdString()}}, m_composing->as());
}

void SeatDesk::taskIs(int index, int now)
{
    const SeatTasks::Row *row = m_tasks->row(index);
    if (row == nullptr) {
        return;
    }
    const TaskAct act{row->task, row->task.empty() ? row->title.toStdString() : std::string{}, false, {}};
    const AgencyId as = m_session.seat()->kind == SeatKind::counterPlay ? row->as : AgencyId{};
    switch (static_cast<SeatTasks::Now>(now)) {
    case SeatTasks::Now::taken: m_session.propose(ClaimTask{{act}}, as); break;
    case SeatTasks::Now::begun: m_session.propose(StartTask{{act}}, as); break;
    case SeatTasks::Now::done: m_session.propose(CompleteTask{{act}}, as); break;
    case SeatTasks::Now::givenBack: m_session.propose(GiveBackTask{{act}}, as); break;
    }
}

std::vector<ChannelId> SeatDesk::commonChannels() const
{
    std::vector<ChannelId> channels;
    for (const Channel &channel : m_session.scenario().channels) {
        if (channel.common && m_session.seat() != nullptr &&
            std::ranges::any_of(channel.members, [&](const Party &p) { return reaches(p, *m_session.seat()); })) {
            channels.push_back(channel.id);
        }
    }
    return channels;
}

QStringList SeatDesk::boardTells() const
{
    QStringList names{m_words("Seat", "Own agency only")};
    for (const ChannelId &id : commonChannels()) {
        names += fromUtf8(find(m_session.scenario().channels, id)->name);
    }
    return names;
}

void SeatDesk::setBoardTell(int to)
{
    if (to != m_boardTell) {
        m_boardTell = to;
        emit boardTellChanged();
    }
}

Addressees SeatDesk::boardTold() const
{
    const std::vector<ChannelId> channels = commonChannels();
    return m_boardTell < 1 || m_boardTell > static_cast<int>(channels.size())
               ? Addressees{}
               : Addressees{{}, channels[static_cast<std::size_t>(m_boardTell - 1)]};
}

QStringList SeatDesk::promises() const
{
    QStringList names{m_words("Seat", "Not promised")};
    for (const AgencyId &agency : measuredAgencies(m_session.scenario())) {
        names += m_words("Seat", "for %1").with({agencyName(m_session.scenario(), agency)});
    }
    return names;
}

void SeatDesk::markMap(int symbol, const QVariantList &points, const QString &label)
{
    m_session.propose(m_sketch->mark(symbol, points, label, boardTold()), m_composing->as());
}

void SeatDesk::removeMark(int row)
{
    m_session.propose(RemoveMapMark{{m_sketch->refAt(row)}}, m_composing->as());
}

void SeatDesk::moveResource(const QString &resource, int state)
{
    ResourceMoved moved;
    moved.resource = ResourceId(resource.toStdString());
    moved.state = static_cast<ResourceState>(state);
    const auto it = m_session.state().resources.find(moved.resource);
    moved.place = it == m_session.state().resources.end() ? std::string{} : it->second.place;
    moved.told = boardTold();
    m_session.propose(MoveResource{moved}, m_composing->as());
}

void SeatDesk::placeResource(const QString &resource, const QString &place)
{
    ResourceMoved moved;
    moved.resource = ResourceId(resource.toStdString());
    const auto it = m_session.state().resources.find(moved.resource);
    moved.state = it == m_session.state().resources.end() ? ResourceState::available : it->second.state;
    moved.place = place.trimmed().toStdString();
    moved.told = boardTold();
    m_session.propose(MoveResource{moved}, m_composing->as());
}

void SeatDesk::promiseResource(const QString &resource, int index)
{
    const ResourceId id(resource.toStdString());
    const std::vector<AgencyId> agencies = measuredAgencies(m_session.scenario());
    if (index < 1 || index > static_cast<int>(agencies.size())) {
        m_session.propose(FreeResource{{id, boardTold()}}, m_composing->as());
        return;
    }
    ResourceCommitted promised;
    promised.resource = id;
    promised.agency = agencies[static_cast<std::size_t>(index - 1)];
    promised.told = boardTold();
    m_session.propose(CommitResource{promised}, m_composing->as());
}

void SeatDesk::raiseRealEmergency()
{
    m_session.propose(RaiseRealEmergency{}, m_composing->as());
}

void SeatDesk::raiseHand()
{
    m_session.propose(RaiseHand{}, m_composing->as());
    say(m_words("Seat", "The facilitator sees that you would like to ask something."), false);
}

// ── questions ────────────────────────────────────────────────────────────────────────────────────────────────────────

const RoundOpened *SeatDesk::openedRound() const
{
    const Thing *thing = m_session.state().find(m_roundRef);
    return thing == nullptr ? nullptr : std::get_if<RoundOpened>(&thing->what->event);
}

QString SeatDesk::roundTitle() const
{
    const RoundOpened *round = openedRound();
    const auto it = m_session.state().rounds.find(m_roundRef);
    if (round == nullptr || it == m_session.state().rounds.end() || (!it->second.open && !it->second.revealed)) {
        return {};
    }
    return round->title.empty() ? QString(m_words("Seat", "A round of questions")) : fromUtf8(round->title);
}

bool SeatDesk::isRoundOpen() const
{
    const auto it = m_session.state().rounds.find(m_roundRef);
    return it != m_session.state().rounds.end() && it->second.open;
}

bool SeatDesk::isRoundAnswered() const
{
    const Seat *seat = m_session.seat();
    const auto it = m_session.state().rounds.find(m_roundRef);
    return seat != nullptr && it != m_session.state().rounds.end() &&
           std::ranges::any_of(it->second.answered, [&](const AgencyId &agency) { return belongsTo(*seat, agency); });
}

bool SeatDesk::roundFreezes() const
{
    const RoundOpened *round = openedRound();
    return round != nullptr && round->freeze;
}

QString SeatDesk::roundLeft() const
{
    const RoundOpened *round = openedRound();
    if (round == nullptr || !isRoundOpen() || round->freeze) {
        return {};
    }
    return stretchText(std::max(Millis{0}, round->closes - m_session.now()));
}

QVariantList SeatDesk::roundTallies() const
{
    QVariantList all;
    const auto it = m_session.state().rounds.find(m_roundRef);
    if (it == m_session.state().rounds.end() || !it->second.revealed) {
        return all;
    }
    for (const QuestionList::Question &question : m_round->questions()) {
        QStringList answers;
        for (const Tally &tally : m_tallies) {
            if (fromUtf8(tally.question.value) == question.id) {
                const QString value = fromUtf8(tally.value);
                const auto label = question.values.indexOf(value);
                answers += m_words("Seat", "%1: %2")
                               .with({label < 0 ? value : question.labels.at(label), QString::number(tally.count)});
            }
        }
        all += QVariantMap{{QStringLiteral("question"), question.title},
                           {QStringLiteral("answers"), answers.join(QStringLiteral("   "))}};
    }
    return all;
}

void SeatDesk::answerRound()
{
    const RoundOpened *round = openedRound();
    const Seat *seat = m_session.seat();
    if (round == nullptr || seat == nullptr || !isRoundOpen()) {
        return;
    }
    AgencyId as;
    if (seat->kind == SeatKind::counterPlay) {
        const auto asked =
            std::ranges::find_if(round->asked, [&](const AgencyId &agency) { return belongsTo(*seat, agency); });
        as = asked == round->asked.end() ? AgencyId{} : *asked;
    }
    m_roundSent = m_session.propose(AnswerRound{{m_roundRef, m_round->given()}}, as);
}

QString SeatDesk::questionnaireTitle() const
{
    const Questionnaire *waiting =
        m_waiting.empty() ? nullptr : find(m_session.scenario().questionnaires, m_waiting.front());
    return waiting == nullptr ? QString{} : fromUtf8(waiting->title);
}

bool SeatDesk::isQuestionnaireAnonymous() const
{
    const Questionnaire *waiting =
        m_waiting.empty() ? nullptr : find(m_session.scenario().questionnaires, m_waiting.front());
    return waiting != nullptr && waiting->anonymous;
}

void SeatDesk::nextQuestionnaire()
{
    const Questionnaire *waiting =
        m_waiting.empty() ? nullptr : find(m_session.scenario().questionnaires, m_waiting.front());
    m_questionnaire->set(waiting == nullptr ? std::vector<QuestionList::Question>{} : questionsOf(m_words, *waiting));
    emit questionnaireChanged();
}

void SeatDesk::answerQuestionnaire()
{
    if (!m_waiting.empty() && m_givenBack.empty()) {
        const Ref ref =
            m_session.propose(AnswerQuestionnaire{{m_waiting.front(), m_questionnaire->given()}}, m_composing->as());
        m_givenBack.emplace(ref, m_waiting.front());
    }
}

// ── what happens ─────────────────────────────────────────────────────────────────────────────────────────────────────

void SeatDesk::hear(const Delivery &delivery)
{
    const Happened &happened = delivery.happened;
    const Seat *seat = m_session.seat();
    if (const auto *updated = std::get_if<SituationUpdated>(&happened.event)) {
        m_situation = fromUtf8(updated->text).trimmed();
        m_situationSince = momentText(m_session.scenario().clock, happened.at);
        if (!delivery.shown) {
            emit arrived(m_words("Seat", "The situation has changed"));
        }
    } else if (const auto *round = std::get_if<RoundOpened>(&happened.event)) {
        m_roundRef = happened.ref;
        m_tallies.clear();
        m_round->set(questionsOf(m_words, m_session.scenario(), *round));
        if (!delivery.shown) {
            emit arrived(m_words("Seat", "A round of questions"));
        }
        emit roundChanged();
    } else if (const auto *revealed = std::get_if<RoundRevealed>(&happened.event)) {
        if (revealed->of == m_roundRef) {
            m_tallies = revealed->tallies;
        }
        emit roundChanged();
    } else if (std::holds_alternative<RoundAnswered>(happened.event) ||
               std::holds_alternative<RoundClosed>(happened.event)) {
        emit roundChanged();
    } else if (const auto *opened = std::get_if<QuestionnaireOpened>(&happened.event)) {
        const Questionnaire *questionnaire = find(m_session.scenario().questionnaires, opened->questionnaire);
        const bool isMine =
            questionnaire != nullptr && seat != nullptr && seat->kind != SeatKind::evaluator &&
            (questionnaire->to.empty() ||
             std::ranges::any_of(questionnaire->to, [&](const AgencyId &agency) { return belongsTo(*seat, agency); }));
        if (isMine && !contains(m_waiting, opened->questionnaire)) {
            m_waiting.push_back(opened->questionnaire);
            if (m_waiting.size() == 1) {
                nextQuestionnaire();
            }
        }
    } else if (const auto *answered = std::get_if<QuestionnaireAnswered>(&happened.event)) {
        if (seat != nullptr && happened.seat == seat->id && std::erase(m_waiting, answered->questionnaire) > 0) {
            nextQuestionnaire();
        }
    }
}

void SeatDesk::say(const QString &text, bool isWrong)
{
    m_notice = text;
    m_noticeWrong = isWrong;
    if (text.isEmpty()) {
        m_noticeGoes.stop();
    } else {
        m_noticeGoes.start(noticeStays);
    }
    emit noticeChanged();
}

} // namespace samvirke
