// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/inject_preview.h"

#include "plan/load.h"
#include "plan/lookup.h"
#include "plan/schedule.h"
#include "plan/texts.h"
#include "play/events.h"
#include "report/seat_text.h"
#include "session/background.h"

#include <QFile>
#include <QFileInfo>

namespace samvirke {

namespace {

/// Only what waits for something has to be looked for in the whole plan.
std::optional<ExerciseTime> plannedTime(const Scenario &plan, const Inject &inject)
{
    if (const auto *at = std::get_if<AtTime>(&inject.release)) {
        return at->at;
    }
    const auto times = plannedTimes(plan).injects;
    const auto planned = times.find(inject.id);
    return planned == times.end() ? std::nullopt : std::optional(planned->second);
}

} // namespace

InjectPreview::InjectPreview(const Words &words, const ScenarioDocument &document, QObject *parent)
    : QObject(parent), m_words(words), m_document(document)
{
    connect(&document, &ScenarioDocument::changed, this, &InjectPreview::make);
}

void InjectPreview::show(const InjectId &inject)
{
    if (inject != m_inject) {
        m_inject = inject;
        make();
    }
}

void InjectPreview::setSeat(const SeatId &seat)
{
    if (seat != m_seat) {
        m_seat = seat;
        make();
    }
}

void InjectPreview::setShades(const QVariantMap &shades)
{
    m_shades = shades;
    emit changed();
}

QString InjectPreview::readers() const
{
    const Scenario &scenario = m_document.scenario();
    const Inject *inject = find(scenario.injects, m_inject);
    QStringList names;
    for (const Seat &seat : scenario.seats) {
        if (inject != nullptr &&
            std::ranges::any_of(inject->to, [&](const Party &party) { return reaches(party, seat); })) {
            names += fromUtf8(seat.name);
        }
    }
    names.removeDuplicates();
    return names.join(QStringLiteral(", "));
}

/// Read once, and again when it has changed on the disk.
Enclosed InjectPreview::fileNamed(const QString &name)
{
    const QFileInfo info(m_document.folder() + QStringLiteral("/media/") + name);
    const auto [it, isNew] = m_files.try_emplace({name, info.lastModified()});
    if (isNew && info.isFile() && static_cast<std::uintmax_t>(info.size()) <= largestMedia) {
        const auto read = [](const QString &path) {
            QFile file(path);
            return file.open(QIODevice::ReadOnly) ? enclosed(file.readAll()) : Enclosed{};
        };
        inBackground(read, info.filePath()).then(this, [this, key = it->first](const Enclosed &file) {
            m_files[key] = file;
            make();
        });
    }
    return it->second;
}

void InjectPreview::make()
{
    QVariantMap item;
    const Scenario &plan = m_document.scenario();
    const Inject *inject = find(plan.injects, m_inject);
    const Seat *seat = find(plan.seats, m_seat);
    const bool sees = seat == nullptr || isControl(seat->kind) ||
                      (inject != nullptr &&
                       std::ranges::any_of(inject->to, [&](const Party &party) { return reaches(party, *seat); }));
    const QString unseen = inject == nullptr ? m_words("Edit", "Select an inject to see it as the seats will.")
                           : sees            ? QString{}
                                             : m_words("Edit", "%1 will not see it.").with({fromUtf8(seat->name)});
    if (inject != nullptr && sees) {
        Scenario scenario; // what the card needs of it, with fits filled in
        scenario.clock = plan.clock;
        scenario.fits = plan.fits;
        scenario.agencies = plan.agencies;
        scenario.seats = plan.seats;
        scenario.channels = plan.channels;
        scenario.injects = {*inject};
        scenario = withFits(std::move(scenario));
        const Inject &filled = scenario.injects.front();
        InjectReleased released;
        released.title = filled.title;
        released.from = filled.from;
        released.sent.to = filled.to;
        released.sent.channel = filled.channel;
        released.text = filled.text;
        released.asksUrgency = filled.asksUrgency;
        released.asksAcknowledgement = filled.asksAcknowledgement;
        Happened happened;
        const auto planned = plannedTime(plan, *inject);
        happened.at = planned.value_or(ExerciseTime{0});
        happened.event = released;
        const SeatText said = seatText(m_words, scenario, happened);
        QVariantList media;
        for (const std::string &name : filled.media) {
            media += enclosedMap(fromUtf8(name), fromUtf8(name), fileNamed(fromUtf8(name)));
        }
        item = {{QStringLiteral("title"), said.title},
                {QStringLiteral("kind"), said.kind},
                {QStringLiteral("text"), said.text},
                {QStringLiteral("from"), said.from},
                {QStringLiteral("to"), said.to},
                {QStringLiteral("by"), said.by},
                {QStringLiteral("mark"), QString{}},
                {QStringLiteral("time"), planned ? momentText(plan.clock, happened.at) : QString{}},
                {QStringLiteral("media"), media},
                {QStringLiteral("asksAcknowledgement"), filled.asksAcknowledgement},
                {QStringLiteral("asksUrgency"), filled.asksUrgency},
                {QStringLiteral("canRate"), true}};
    }
    if (item != m_item || unseen != m_unseen) {
        m_item = item;
        m_unseen = unseen;
        emit changed();
    }
}

} // namespace samvirke
