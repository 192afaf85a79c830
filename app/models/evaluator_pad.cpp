// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/evaluator_pad.h"

#include "models/agency_mark.h"
#include "plan/lookup.h"
#include "report/code_text.h"
#include "report/debrief_text.h"
#include "report/seat_text.h"

#include <algorithm>

namespace samvirke {

namespace {

const QString draftKey = QStringLiteral("note.text");

QString tagSign(NoteTag tag)
{
    switch (tag) {
    case NoteTag::none: break;
    case NoteTag::strength: return QStringLiteral("+");
    case NoteTag::improvement: return QStringLiteral("–");
    case NoteTag::question: return QStringLiteral("?");
    }
    return {};
}

} // namespace

EvaluatorPad::EvaluatorPad(const Words &words, SeatSession &session, Drafts &drafts, QObject *parent)
    : QAbstractListModel(parent), m_words(words), m_session(session), m_drafts(drafts)
{
    if (session.seat() != nullptr && !session.seat()->agency.empty()) {
        m_about = {session.seat()->agency};
    }
    connect(&session, &SeatSession::delivered, this, &EvaluatorPad::hear);
    connect(&session, &SeatSession::stateChanged, this, &EvaluatorPad::changed);
    connect(&session, &SeatSession::beganAnew, this, [this] {
        beginResetModel();
        m_notes.clear();
        m_ratings.clear();
        m_links.clear();
        m_linkBack = 0;
        m_lastInject = {};
        endResetModel();
        emit countChanged();
    });
    for (const Delivery &delivery : session.deliveries()) {
        hear(delivery);
    }
    if (!draft().isEmpty()) {
        m_begun = session.now();
    }
}

int EvaluatorPad::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

EvaluatorPad::Note *EvaluatorPad::noteAt(int row)
{
    return row < 0 || row >= count() ? nullptr : &m_notes[m_notes.size() - 1 - static_cast<std::size_t>(row)];
}

QVariant EvaluatorPad::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= count()) {
        return {};
    }
    const Note &note = m_notes[m_notes.size() - 1 - static_cast<std::size_t>(index.row())];
    const auto text = [&] {
        QStringList parts;
        if (!note.what.code.empty()) {
            parts += codeName(m_words, CodeKind::pad, note.what.code);
        }
        if (!note.what.text.empty()) {
            parts += fromUtf8(note.what.text);
        }
        if (note.what.lasted > Millis{0}) {
            parts += stretchText(note.what.lasted);
        }
        return parts.join(QStringLiteral(" · "));
    };
    const auto about = [&] { return agencyNames(m_session.scenario(), note.what.about); };
    const QString time = timeText(note.at - note.earlierBy);
    switch (role) {
    case TimeRole: return time;
    case NoteRole: return text();
    case TagRole: return tagSign(note.what.tag);
    case AboutRole: return about();
    case StruckRole: return note.struck;
    case SpokenRole: return m_words("Seat", "%1, %2: %3").with({time, about(), text()});
    default: return {};
    }
}

QHash<int, QByteArray> EvaluatorPad::roleNames() const
{
    return {{TimeRole, "time"},   {NoteRole, "note"},     {TagRole, "tag"},
            {AboutRole, "about"}, {StruckRole, "struck"}, {SpokenRole, "spoken"}};
}

QVariantList EvaluatorPad::agencies() const
{
    QVariantList all;
    for (const AgencyId &agency : measuredAgencies(m_session.scenario())) {
        all += QVariantMap{{QStringLiteral("name"), agencyName(m_session.scenario(), agency)},
                           {QStringLiteral("mark"), markOf(m_session.scenario(), agency)},
                           {QStringLiteral("chosen"), contains(m_about, agency)}};
    }
    return all;
}

QVariantList EvaluatorPad::followable() const
{
    QVariantList all;
    for (const Seat &seat : m_session.scenario().seats) {
        if (seat.kind == SeatKind::player || seat.kind == SeatKind::counterPlay) {
            all += QVariantMap{{QStringLiteral("seat"), fromUtf8(seat.id.value)},
                               {QStringLiteral("name"), fromUtf8(seat.name)}};
        }
    }
    return all;
}

QVariantList EvaluatorPad::codes() const
{
    QVariantList all;
    for (const PadCode &code : padCodes) {
        all += QVariantMap{{QStringLiteral("key"), QString(QLatin1Char(code.key))},
                           {QStringLiteral("name"), codeName(m_words, CodeKind::pad, code.code)},
                           {QStringLiteral("help"), codeHelp(m_words, CodeKind::pad, code.code)},
                           {QStringLiteral("going"), m_going.contains(std::string(code.code))}};
    }
    return all;
}

QVariantList EvaluatorPad::targets() const
{
    QVariantList all;
    for (const Objective &objective : m_session.scenario().objectives) {
        for (const CapabilityTarget &target : objective.targets) {
            const auto it = m_ratings.find(target.id);
            all += QVariantMap{
                {QStringLiteral("objective"), fromUtf8(objective.text)},
                {QStringLiteral("text"), fromUtf8(target.text)},
                {QStringLiteral("rating"), it == m_ratings.end() ? -1 : static_cast<int>(it->second.rating)},
                {QStringLiteral("comment"), it == m_ratings.end() ? QString{} : fromUtf8(it->second.comment)}};
        }
    }
    return all;
}

const Happened *EvaluatorPad::linkedTo() const
{
    if (m_links.empty()) {
        return nullptr;
    }
    const Thing *thing = m_session.state().find(m_links[m_links.size() - 1 - m_linkBack]);
    return thing == nullptr || thing->gone ? nullptr : thing->what.get();
}

Ref EvaluatorPad::linkRef() const
{
    const Happened *what = m_linked ? linkedTo() : nullptr;
    return what == nullptr ? Ref{} : what->ref;
}

void EvaluatorPad::linkEarlier()
{
    m_linkBack = m_links.empty() ? 0 : (m_linkBack + 1) % m_links.size();
    setLinked(true);
    emit changed();
}

QString EvaluatorPad::link() const
{
    const Happened *what = linkedTo();
    return what == nullptr ? QString{} : seatText(m_words, m_session.scenario(), *what).title;
}

void EvaluatorPad::setLinked(bool linked)
{
    if (linked != m_linked) {
        m_linked = linked;
        emit changed();
    }
}

QStringList EvaluatorPad::expected() const
{
    const Thing *thing = m_session.state().find(m_lastInject);
    const auto *released = thing == nullptr ? nullptr : std::get_if<InjectReleased>(&thing->what->event);
    const Inject *inject = released == nullptr ? nullptr : find(m_session.scenario().injects, released->inject);
    QStringList lines;
    if (inject != nullptr) {
        for (const Expectation &expectation : inject->expects) {
            lines += expectation.who.empty()
                         ? fromUtf8(expectation.text)
                         : m_words("Seat", "%1: %2")
                               .with({agencyName(m_session.scenario(), expectation.who), fromUtf8(expectation.text)});
        }
    }
    return lines;
}

QString EvaluatorPad::stamp() const
{
    return m_begun ? timeText(*m_begun) : QString{};
}

bool EvaluatorPad::isOpen() const
{
    const Status status = m_session.state().status;
    return status == Status::running || status == Status::paused || status == Status::ended;
}

QString EvaluatorPad::draft() const
{
    return m_drafts.text(draftKey);
}

void EvaluatorPad::write(const QString &text)
{
    if (text.isEmpty()) {
        m_begun.reset();
    } else if (!m_begun) {
        m_begun = m_session.now();
    }
    m_drafts.keep(draftKey, text);
    emit changed();
}

void EvaluatorPad::note(int tag)
{
    const QString text = draft().trimmed();
    if (text.isEmpty() || !isOpen()) {
        return;
    }
    ObservationNoted note;
    note.text = text.toStdString();
    note.tag = static_cast<NoteTag>(tag);
    note.about = m_about;
    note.of = linkRef();
    m_linkBack = 0;
    m_session.propose(NoteObservation{note}, {}, m_session.now() - m_begun.value_or(m_session.now()));
    m_begun.reset();
    m_drafts.drop(draftKey);
    emit emptied();
    emit changed();
}

void EvaluatorPad::code(int index)
{
    if (index < 0 || index >= static_cast<int>(padCodes.size()) || !isOpen()) {
        return;
    }
    const PadCode &code = padCodes[static_cast<std::size_t>(index)];
    const std::string name(code.code);
    ObservationNoted note;
    Millis ago{0};
    if (code.lasts) {
        const auto [it, begins] = m_going.try_emplace(name, m_session.now());
        if (begins) {
            emit changed();
            return;
        }
        ago = m_session.now() - it->second;
        note.lasted = ago;
        m_going.erase(it);
    }
    note.code = name;
    note.about = m_about;
    note.of = linkRef();
    m_linkBack = 0;
    m_session.propose(NoteObservation{note}, {}, ago);
    emit changed();
}

void EvaluatorPad::toggleAbout(int index)
{
    const std::vector<AgencyId> agencies = measuredAgencies(m_session.scenario());
    if (index >= 0 && index < static_cast<int>(agencies.size())) {
        const AgencyId &agency = agencies[static_cast<std::size_t>(index)];
        if (std::erase(m_about, agency) == 0) {
            m_about.push_back(agency);
        }
        emit changed();
    }
}

void EvaluatorPad::rate(int index, int rating, const QString &comment)
{
    int row = 0;
    for (const Objective &objective : m_session.scenario().objectives) {
        for (const CapabilityTarget &target : objective.targets) {
            if (row++ == index) {
                m_session.propose(
                    RateTarget{{target.id, static_cast<Rating>(rating), comment.trimmed().toStdString()}});
            }
        }
    }
}

void EvaluatorPad::amend(const Note &note, NoteTag tag, Millis earlierBy)
{
    m_session.propose(AmendObservation{{note.ref, note.what.text, tag, note.what.of, earlierBy}});
}

void EvaluatorPad::earlier(int row, int seconds)
{
    if (const Note *note = noteAt(row)) {
        amend(*note, note->what.tag,
              std::clamp<Millis>(note->earlierBy + std::chrono::seconds{seconds}, Millis{0}, note->at));
    }
}

void EvaluatorPad::tag(int row, int tag)
{
    if (const Note *note = noteAt(row)) {
        const auto as = static_cast<NoteTag>(tag);
        amend(*note, as == note->what.tag ? NoteTag::none : as, note->earlierBy);
    }
}

void EvaluatorPad::strike(int row, const QString &reason)
{
    if (const Note *note = noteAt(row)) {
        m_session.propose(StrikeEntry{{note->ref, reason.toStdString()}});
    }
}

void EvaluatorPad::raiseHand()
{
    m_session.propose(RaiseHand{});
}

void EvaluatorPad::touch(std::vector<Note>::iterator note)
{
    const QModelIndex at = index(static_cast<int>(m_notes.end() - note) - 1);
    emit dataChanged(at, at);
}

void EvaluatorPad::hear(const Delivery &delivery)
{
    const Happened &happened = delivery.happened;
    const Seat *seat = m_session.seat();
    if (std::holds_alternative<InjectReleased>(happened.event)) {
        m_lastInject = happened.ref;
    }
    if (std::holds_alternative<InjectReleased>(happened.event) ||
        std::holds_alternative<DecisionRecorded>(happened.event)) {
        m_links.push_back(happened.ref);
        m_linkBack = 0;
    }
    if (const auto *struck = std::get_if<EntryStruck>(&happened.event)) {
        const auto it = std::ranges::find(m_notes, struck->of, &Note::ref);
        if (it != m_notes.end()) {
            it->struck = true;
            touch(it);
        }
        return;
    }
    if (seat == nullptr || happened.seat != seat->id) {
        return;
    }
    if (const auto *noted = std::get_if<ObservationNoted>(&happened.event)) {
        beginInsertRows({}, 0, 0);
        m_notes.push_back({happened.ref, *noted, happened.saidAt, Millis{0}, false});
        endInsertRows();
        emit countChanged();
    } else if (const auto *amended = std::get_if<ObservationAmended>(&happened.event)) {
        const auto it = std::ranges::find(m_notes, amended->of, &Note::ref);
        if (it != m_notes.end()) {
            it->what.text = amended->text;
            it->what.tag = amended->tag;
            it->earlierBy = amended->earlierBy;
            touch(it);
        }
    } else if (const auto *rated = std::get_if<TargetRated>(&happened.event)) {
        m_ratings[rated->target] = *rated;
    }
}

} // namespace samvirke
