// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/seat_text.h"

#include "plan/lookup.h"
#include "plan/story.h"
#include "play/addressees.h"
#include "play/entry.h"
#include "report/debrief_text.h"
#include "report/entry_text.h"

namespace samvirke {

namespace {

QString firstLine(const QString &text)
{
    constexpr int longest = 120;
    const QString line = text.trimmed().section(QLatin1Char('\n'), 0, 0).simplified();
    return line.size() <= longest ? line : line.left(longest - 1) + QChar(0x2026);
}

QString procedureTitle(const Scenario &scenario, const ProcedureId &id)
{
    const Procedure *procedure = find(scenario.procedures, id);
    return fromUtf8(procedure == nullptr ? id.value : procedure->title);
}

/// What differs from kind to kind; the rest is said as the log says it.
class EventReader
{
public:
    EventReader(const Words &words, const Scenario &scenario) : w(words), m_scenario(scenario) {}

    void read(const InjectReleased &e, SeatText &said) const
    {
        const Channel *channel = find(m_scenario.channels, e.sent.channel);
        said.kind = channel == nullptr ? w("Seat", "Message") : mediumText(w, channel->medium);
        said.title = fromUtf8(e.title);
        said.text = fromUtf8(e.text).trimmed();
        said.from = fromUtf8(e.from);
    }
    void read(const MessageSent &e, SeatText &said) const
    {
        switch (e.purpose) {
        case Purpose::tell: said.kind = w("Seat", "Message"); break;
        case Purpose::ask: said.kind = w("Seat", "Question"); break;
        case Purpose::consult: said.kind = w("Seat", "Asked for advice"); break;
        }
        said.text = fromUtf8(e.text).trimmed();
        for (const TaskId &task : e.tasks) {
            said.text += w("Seat", "\n\nAbout the task: %1").with({taskTitle(m_scenario, task)});
        }
        said.title = firstLine(fromUtf8(e.text));
    }
    void read(const RequestMade &e, SeatText &said) const
    {
        said.kind = w("Seat", "Request");
        QStringList lines;
        if (!e.resource.empty()) {
            lines += e.quantity > 0 ? w("Seat", "%1 × %2").with({w.locale().toString(e.quantity), fromUtf8(e.resource)})
                                    : fromUtf8(e.resource);
        }
        if (!e.text.empty()) {
            lines += fromUtf8(e.text).trimmed();
        }
        if (!e.task.empty()) {
            lines += w("Seat", "About the task: %1").with({taskTitle(m_scenario, e.task)});
        }
        said.text = lines.join(QStringLiteral("\n\n"));
        said.title = firstLine(lines.value(0));
    }
    void read(const RequestAnswered &e, SeatText &said) const
    {
        said.kind = w("Seat", "Answer to a request");
        switch (e.outcome) {
        case Outcome::granted: said.title = w("Seat", "Granted"); break;
        case Outcome::partly: said.title = w("Seat", "Granted in part"); break;
        case Outcome::refused: said.title = w("Seat", "Not granted"); break;
        }
        said.text = withText(said.title, e.text);
    }
    void read(const FormSent &e, SeatText &said) const
    {
        said.kind = w("Seat", "Form");
        const Form *form = find(m_scenario.forms, e.form);
        said.title = fromUtf8(form == nullptr ? e.form.value : form->title);
        QStringList lines;
        for (const FilledField &filled : e.fields) {
            const FormField *field = form == nullptr ? nullptr : find(form->fields, filled.field);
            lines +=
                w("Seat", "%1: %2")
                    .with({fromUtf8(field == nullptr ? filled.field.value : field->label), fromUtf8(filled.value)});
        }
        said.text = lines.join(QLatin1Char('\n'));
    }
    void read(const HandoverOffered &e, SeatText &said) const
    {
        said.kind = w("Seat", "Handover offered");
        const Handover *known = find(m_scenario.handovers, e.handover);
        said.title = known != nullptr  ? fromUtf8(known->what)
                     : !e.task.empty() ? taskTitle(m_scenario, e.task)
                                       : firstLine(fromUtf8(e.text));
        said.text = withText(said.title, e.text);
    }
    void read(const HandoverAnswered &e, SeatText &said) const
    {
        said.kind = w("Seat", "Answer to a handover");
        said.title = e.accepted ? w("Seat", "Accepted") : w("Seat", "Declined");
        said.text = withText(said.title, e.text);
    }
    void read(const DecisionRecorded &e, SeatText &said) const
    {
        said.kind = w("Seat", "Decision");
        said.title = firstLine(fromUtf8(e.text));
        QStringList lines{fromUtf8(e.text).trimmed()};
        const auto add = [&](const QString &label, const QString &what) {
            if (!what.isEmpty()) {
                lines += w("Seat", "%1: %2").with({label, what});
            }
        };
        add(w("Seat", "Why"), fromUtf8(e.why).trimmed());
        add(w("Seat", "Risk"), fromUtf8(e.risk).trimmed());
        add(w("Seat", "Powers and procedures"), fromUtf8(e.powers).trimmed());
        add(w("Seat", "Options"), fromUtf8(e.options).join(QStringLiteral("; ")));
        add(w("Seat", "Task"), e.task.empty() ? QString{} : taskTitle(m_scenario, e.task));
        add(w("Seat", "Procedure"), e.procedure.empty() ? QString{} : procedureTitle(m_scenario, e.procedure));
        said.text = lines.join(QLatin1Char('\n'));
    }
    void read(const Nudged &e, SeatText &said) const
    {
        said.kind = w("Seat", "Reminder");
        said.title = e.text.empty() ? w("Seat", "An answer is waited for") : firstLine(fromUtf8(e.text));
        said.text = e.text.empty() ? QString(said.title) : fromUtf8(e.text);
    }
    template <class E>
    void read(const E &, SeatText &) const
    {}

    [[nodiscard]] static QString withText(const QString &title, const std::string &text)
    {
        const QString more = fromUtf8(text).trimmed();
        return more.isEmpty() || more == title ? title : title + QStringLiteral("\n\n") + more;
    }

private:
    const Words &w;
    const Scenario &m_scenario;
};

} // namespace

QString mediumText(const Words &w, Medium medium)
{
    switch (medium) {
    case Medium::phone: return w("Seat", "Telephone");
    case Medium::radio: return w("Seat", "Radio");
    case Medium::conference: return w("Seat", "Conference call");
    case Medium::message: return w("Seat", "Message");
    case Medium::log: return w("Seat", "Log");
    case Medium::face: return w("Seat", "Face to face");
    case Medium::media: return w("Seat", "Media");
    case Medium::alarm: return w("Seat", "Alarm");
    }
    return {};
}

QString partyText(const Words &words, const Scenario &scenario, const Party &party)
{
    if (party == everybody) {
        return words("Seat", "everybody");
    }
    const Seat *seat = find(scenario.seats, SeatId(party.value));
    return seat != nullptr ? fromUtf8(seat->name) : agencyName(scenario, AgencyId(party.value));
}

QString addresseesText(const Words &words, const Scenario &scenario, const Addressees &sent)
{
    QStringList names;
    for (const Party &party : sent.to) {
        names += partyText(words, scenario, party);
    }
    const Channel *channel = find(scenario.channels, sent.channel);
    if (names.isEmpty() && channel != nullptr) {
        return fromUtf8(channel->name);
    }
    return names.join(QStringLiteral(", "));
}

QString senderText(const Words &words, const Scenario &scenario, const Happened &happened)
{
    const Seat *seat = find(scenario.seats, happened.seat);
    if (seat == nullptr) {
        return happened.agency.empty() ? words("Seat", "Exercise direction") : agencyName(scenario, happened.agency);
    }
    const QString name = fromUtf8(seat->name);
    if (happened.agency.empty()) {
        return name;
    }
    const QString agency = agencyName(scenario, happened.agency);
    if (seat->kind == SeatKind::counterPlay) { // who answers as a party is that party
        return agency;
    }
    return name.startsWith(agency) ? name : words("Seat", "%1: %2").with({agency, name});
}

QString resourceStateText(const Words &w, ResourceState state)
{
    switch (state) {
    case ResourceState::available: return w("Seat", "available");
    case ResourceState::enRoute: return w("Seat", "on its way");
    case ResourceState::onScene: return w("Seat", "on scene");
    case ResourceState::busy: return w("Seat", "busy");
    case ResourceState::out: return w("Seat", "out of service");
    }
    return {};
}

SeatText seatText(const Words &words, const Scenario &scenario, const Happened &happened)
{
    SeatText said;
    said.from = senderText(words, scenario, happened);
    if (const Addressees *sent = addresseesOf(happened.event)) {
        said.to = addresseesText(words, scenario, *sent);
        const Channel *channel = find(scenario.channels, sent->channel);
        said.by = channel == nullptr || sent->to.empty() ? QString{} : fromUtf8(channel->name);
    }
    std::visit([&](const auto &e) { EventReader(words, scenario).read(e, said); }, happened.event);
    if (said.kind.isEmpty()) { // told of an act: as the log has it
        Entry entry;
        entry.happened = happened;
        std::visit(
            [](auto &e) {
                if constexpr (requires { e.told; }) {
                    e.told = {};
                }
            },
            entry.happened.event);
        said.kind = words("Seat", "Told");
        said.text = EntryText(words, scenario, {}).what(entry);
        said.title = firstLine(said.text);
    }
    return said;
}

QString momentText(const Clock &clock, ExerciseTime at)
{
    constexpr qsizetype dateLength = 11; // "2026-11-20 "
    constexpr qsizetype minuteLength = 5;
    const QString story = fromUtf8(storyTime(clock, at));
    return story.isEmpty() ? timeText(at) : story.mid(dateLength, minuteLength);
}

} // namespace samvirke
