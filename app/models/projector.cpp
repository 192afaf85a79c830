// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/projector.h"

#include "report/debrief_text.h"

#include <algorithm>

namespace samvirke {

ProjectorModel::ProjectorModel(const Words &words, ControlRoom &room, QString address, QObject *parent)
    : QObject(parent), m_words(words), m_room(room), m_address(std::move(address))
{
    connect(&m_room, &ControlRoom::clockChanged, this, &ProjectorModel::clockChanged);
    connect(&m_room, &ControlRoom::changed, this, [this] {
        if (Shown shown = now(); shown != m_shown) { // most of what happens is nothing for the wall
            m_shown = std::move(shown);
            emit changed();
        }
    });
    m_shown = now();
}

ProjectorModel::Shown ProjectorModel::now() const
{
    Shown shown;
    shown.state = m_room.runs() ? QString{} : m_room.statusText();
    shown.situation = m_room.situation();
    shown.answers = answersNow();
    if (m_room.state().status == Status::lobby) {
        shown.join = m_words("Projector", "Seats join at %1").with({m_address});
    }
    return shown;
}

QStringList ProjectorModel::answersNow() const
{
    const ExerciseState &state = m_room.state();
    const Happened *newest = nullptr; // round that was opened
    for (const auto &[ref, round] : state.rounds) {
        const Thing *thing = state.find(ref);
        if (thing != nullptr && (newest == nullptr || thing->what->at > newest->at)) {
            newest = thing->what.get();
        }
    }
    if (newest == nullptr || !state.rounds.at(newest->ref).revealed) {
        return {};
    }
    const auto &opened = std::get<RoundOpened>(newest->event);
    QStringList lines{fromUtf8(opened.title)};
    for (const AskedQuestion &question : opened.questions) {
        std::map<std::string, int> counts;
        for (const auto &[agency, answers] : state.rounds.at(newest->ref).answers) {
            for (const GivenAnswer &answer : answers) {
                if (answer.question == question.id && !answer.value.empty()) {
                    ++counts[answer.value];
                }
            }
        }
        QStringList spread;
        for (const auto &[value, count] : counts) {
            const bool isAgency = find(m_room.scenario().agencies, AgencyId(value)) != nullptr;
            const QString said = isAgency ? agencyName(m_room.scenario(), AgencyId(value)) : fromUtf8(value);
            spread += QStringLiteral("%1 %2").arg(said, QString(QStringLiteral("●")).repeated(count));
        }
        lines += m_words("Projector", "%1: %2")
                     .with({fromUtf8(question.text).simplified(), spread.join(QStringLiteral("   "))});
    }
    return lines;
}

} // namespace samvirke
