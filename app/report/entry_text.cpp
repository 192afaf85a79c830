// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/entry_text.h"

#include "plan/lookup.h"
#include "report/debrief_text.h"

namespace samvirke {

namespace {

/// One arm a kind: a new kind that nobody words does not compile.
class EntrySentence
{
public:
    EntrySentence(const Words &words, const Scenario &scenario, const std::map<Ref, std::int64_t> &numbers)
        : w(words), m_scenario(scenario), m_numbers(numbers)
    {}

    // ── the exercise ─────────────────────────────────────────────────────────────────────────────────────────────────
    QString operator()(const ExerciseCreated &) const { return w("Entry", "made the exercise"); }
    QString operator()(const ExerciseStarted &) const { return w("Entry", "STARTEX"); }
    QString operator()(const ExercisePaused &e) const
    {
        switch (e.cause) {
        case PauseCause::facilitator: break;
        case PauseCause::realEmergency: return w("Entry", "stopped the exercise: real emergency");
        case PauseCause::freeze: return w("Entry", "froze the exercise for a round");
        case PauseCause::storage: return w("Entry", "paused: the record could not be written");
        case PauseCause::crash: return w("Entry", "paused: the host had stopped");
        }
        return say(w("Entry", "paused the exercise"), e.note);
    }
    QString operator()(const ExerciseResumed &) const { return w("Entry", "went on"); }
    QString operator()(const RateChanged &e) const
    {
        return w("Entry", "set the clock to %1 × real time").with({w.locale().toString(e.permille / 1000.0)});
    }
    QString operator()(const ClockJumped &e) const { return w("Entry", "jumped to %1").with({timeText(e.to)}); }
    QString operator()(const PhaseChanged &e) const
    {
        return w("Entry", "phase: %1").with({quoted(titleOf(m_scenario.phases, e.phase))});
    }
    QString operator()(const ExerciseEnded &) const { return w("Entry", "ENDEX"); }
    QString operator()(const ExerciseClosed &) const { return w("Entry", "closed the exercise"); }
    QString operator()(const RealEmergencyRaised &e) const { return say(w("Entry", "real emergency"), e.text); }

    // ── cues ─────────────────────────────────────────────────────────────────────────────────────────────────────────
    QString operator()(const InjectReleased &e) const
    {
        return w("Entry", "released the inject %1 to %2").with({quoted(fromUtf8(e.title)), to(e.sent)});
    }
    QString operator()(const InjectTakenBack &e) const { return w("Entry", "took back %1").with({of(e.of)}); }
    QString operator()(const InjectHeld &e) const
    {
        const QStringList title{quoted(titleOf(m_scenario.injects, e.inject))};
        return e.held ? w("Entry", "held the inject %1").with(title)
                      : w("Entry", "let go of the inject %1").with(title);
    }
    QString operator()(const InjectSkipped &e) const
    {
        return w("Entry", "skipped the inject %1").with({quoted(titleOf(m_scenario.injects, e.inject))});
    }
    QString operator()(const InjectRetimed &e) const
    {
        return w("Entry", "moved the inject %1 to %2")
            .with({quoted(titleOf(m_scenario.injects, e.inject)), timeText(e.to)});
    }
    QString operator()(const InjectWritten &e) const
    {
        return w("Entry", "wrote the inject %1 for %2").with({quoted(fromUtf8(e.title)), to(e.sent)});
    }
    QString operator()(const BranchTaken &e) const
    {
        const Branch *branch = find(m_scenario.branches, e.branch);
        const BranchOption *option = branch == nullptr ? nullptr : find(branch->options, e.option);
        return w("Entry", "took the branch %1")
            .with({quoted(fromUtf8(option == nullptr ? e.option.value : option->label))});
    }
    QString operator()(const TaskOpened &e) const { return w("Entry", "the task %1 arose").with({task(e.task)}); }
    QString operator()(const Nudged &e) const
    {
        return say(w("Entry", "reminded %1 of %2").with({to(e.sent), of(e.of)}), e.text);
    }
    QString operator()(const ExpectationAcceptedLate &e) const
    {
        return say(w("Entry", "accepted late what %1 did on the inject %2")
                       .with({agency(e.agency), quoted(titleOf(m_scenario.injects, e.inject))}),
                   e.reason);
    }
    QString operator()(const ExpectationWaived &e) const
    {
        const QString inject = quoted(titleOf(m_scenario.injects, e.inject));
        return say(e.agency.empty()
                       ? w("Entry", "no longer expects an answer to the inject %1").with({inject})
                       : w("Entry", "no longer expects %1 to answer the inject %2").with({agency(e.agency), inject}),
                   e.reason);
    }
    QString operator()(const ActAttributed &e) const
    {
        return say(w("Entry", "counted %1 as the task %2").with({of(e.of), task(e.task)}), e.reason);
    }
    QString operator()(const SituationUpdated &e) const
    {
        return say(w("Entry", "updated the situation for %1").with({to(e.sent)}), e.text);
    }
    QString operator()(const MomentMarked &e) const { return say(w("Entry", "marked the moment"), e.text); }
    QString operator()(const SeatStaffed &e) const
    {
        const QStringList name{seat(e.seat)};
        switch (e.by) {
        case StaffedBy::person: return w("Entry", "%1 is played by a person").with(name);
        case StaffedBy::program: return w("Entry", "%1 is played by the program").with(name);
        case StaffedBy::facilitator: return w("Entry", "%1 is played by the facilitator").with(name);
        case StaffedBy::paper: return w("Entry", "%1 is played on paper").with(name);
        case StaffedBy::nobody: break;
        }
        return w("Entry", "nobody plays %1").with(name);
    }
    QString operator()(const CoverageChanged &e) const
    {
        const QStringList name{agency(e.agency)};
        return e.on ? w("Entry", "began to follow %1").with(name) : w("Entry", "no longer followed %1").with(name);
    }
    QString operator()(const AlertDismissed &) const { return w("Entry", "dismissed an alert"); }

    // ── inbox ────────────────────────────────────────────────────────────────────────────────────────────────────────
    QString operator()(const MandateRead &) const { return w("Entry", "read the mandate card"); }
    QString operator()(const ItemOpened &e) const { return w("Entry", "opened %1").with({of(e.of)}); }
    QString operator()(const ItemRead &e) const { return w("Entry", "read %1").with({of(e.of)}); }
    QString operator()(const Acknowledged &e) const
    {
        return say(w("Entry", "acknowledged %1").with({of(e.of)}), e.text);
    }
    QString operator()(const UrgencyRated &e) const
    {
        return w("Entry", "rated the urgency of %1: %2 of 4").with({of(e.of), QString::number(e.level)});
    }
    QString operator()(const LeadNamed &e) const
    {
        return w("Entry", "named %1 as lead of %2").with({agency(e.leader), function(e.function)});
    }

    // ── tasks ────────────────────────────────────────────────────────────────────────────────────────────────────────
    QString operator()(const TaskClaimed &e) const
    {
        return act(w("Entry", "took the task %1").with({task(e.task)}), e);
    }
    QString operator()(const TaskStarted &e) const
    {
        return act(w("Entry", "began the task %1").with({task(e.task)}), e);
    }
    QString operator()(const TaskCompleted &e) const
    {
        return act(w("Entry", "finished the task %1").with({task(e.task)}), e);
    }
    QString operator()(const TaskGivenBack &e) const
    {
        return act(w("Entry", "gave back the task %1").with({task(e.task)}), e);
    }
    QString operator()(const HandoverOffered &e) const
    {
        return say(w("Entry", "offered %1 to hand over %2").with({to(e.sent), handedOver(e.handover, e.task)}), e.text);
    }
    QString operator()(const HandoverAnswered &e) const
    {
        return say(e.accepted ? w("Entry", "accepted the handover %1").with({of(e.of)})
                              : w("Entry", "declined the handover %1").with({of(e.of)}),
                   e.text);
    }
    QString operator()(const DecisionRecorded &e) const
    {
        QString said = e.task.empty() ? w("Entry", "decided") : w("Entry", "decided about %1").with({task(e.task)});
        said = say(said, e.text);
        if (!e.why.empty() && e.why != e.text) {
            said = w("Entry", "%1, because: %2").with({said, fromUtf8(e.why)});
        }
        return told(emergency(said, e.emergency), e.told);
    }
    QString operator()(const LeadAsserted &e) const
    {
        return told(say(w("Entry", "took the lead of %1").with({function(e.function)}), e.text), e.told);
    }
    QString operator()(const LeadTakenOver &e) const
    {
        return told(
            say(w("Entry", "took over the lead of %1 from %2").with({function(e.function), agency(e.from)}), e.text),
            e.told);
    }

    // ── sent ─────────────────────────────────────────────────────────────────────────────────────────────────────────
    QString operator()(const MessageSent &e) const
    {
        switch (e.purpose) {
        case Purpose::tell: break;
        case Purpose::ask: return carried(say(w("Entry", "asked %1").with({to(e.sent)}), e.text), e.items);
        case Purpose::consult: return carried(say(w("Entry", "consulted %1").with({to(e.sent)}), e.text), e.items);
        }
        return carried(say(w("Entry", "told %1").with({to(e.sent)}), e.text), e.items);
    }
    QString operator()(const RequestMade &e) const
    {
        return carried(say(e.task.empty()
                               ? w("Entry", "requested from %1").with({to(e.sent)})
                               : w("Entry", "requested from %1 the task %2").with({to(e.sent), task(e.task)}),
                           e.text),
                       e.items);
    }
    QString operator()(const RequestAnswered &e) const
    {
        switch (e.outcome) {
        case Outcome::granted: break;
        case Outcome::partly: return say(w("Entry", "granted in part the request %1").with({of(e.of)}), e.text);
        case Outcome::refused: return say(w("Entry", "refused the request %1").with({of(e.of)}), e.text);
        }
        return say(w("Entry", "granted the request %1").with({of(e.of)}), e.text);
    }
    QString operator()(const FormSent &e) const
    {
        return carried(
            w("Entry", "sent the form %1 to %2").with({quoted(titleOf(m_scenario.forms, e.form)), to(e.sent)}),
            e.items);
    }

    // ── on the table ─────────────────────────────────────────────────────────────────────────────────────────────────
    QString operator()(const ResourceMoved &e) const
    {
        const QStringList args{resource(e.resource)};
        const auto said = [&] {
            switch (e.state) {
            case ResourceState::available: break;
            case ResourceState::enRoute: return w("Entry", "sent %1 on its way").with(args);
            case ResourceState::onScene: return w("Entry", "has %1 on scene").with(args);
            case ResourceState::busy: return w("Entry", "has %1 busy").with(args);
            case ResourceState::out: return w("Entry", "has %1 out of service").with(args);
            }
            return w("Entry", "has %1 available").with(args);
        }();
        return told(say(said, e.place), e.told);
    }
    QString operator()(const ResourceCommitted &e) const
    {
        return told(w("Entry", "committed %1 to %2").with({resource(e.resource), agency(e.agency)}), e.told);
    }
    QString operator()(const ResourceFreed &e) const
    {
        return told(w("Entry", "freed %1").with({resource(e.resource)}), e.told);
    }
    QString operator()(const MapMarked &e) const { return told(say(w("Entry", "marked the map"), e.text), e.told); }
    QString operator()(const MapMarkRemoved &e) const { return w("Entry", "removed the map mark %1").with({of(e.of)}); }

    // ── questions ────────────────────────────────────────────────────────────────────────────────────────────────────
    QString operator()(const RoundOpened &e) const
    {
        return w("Entry", "opened the round %1").with({quoted(fromUtf8(e.title))});
    }
    QString operator()(const RoundAnswered &e) const { return w("Entry", "answered the round %1").with({of(e.of)}); }
    QString operator()(const RoundClosed &e) const { return w("Entry", "closed the round %1").with({of(e.of)}); }
    QString operator()(const RoundRevealed &e) const
    {
        return w("Entry", "showed the answers of round %1").with({of(e.of)});
    }
    QString operator()(const MatrixStated &) const { return w("Entry", "stated the matrix as seen"); }
    QString operator()(const QuestionnaireOpened &e) const
    {
        return w("Entry", "opened the questionnaire %1")
            .with({quoted(titleOf(m_scenario.questionnaires, e.questionnaire))});
    }
    QString operator()(const QuestionnaireAnswered &e) const
    {
        return w("Entry", "answered the questionnaire %1")
            .with({quoted(titleOf(m_scenario.questionnaires, e.questionnaire))});
    }
    QString operator()(const HandRaised &e) const { return say(w("Entry", "raised a hand"), e.text); }
    QString operator()(const HandLowered &) const { return w("Entry", "lowered the hand"); }

    // ── talk and notes ───────────────────────────────────────────────────────────────────────────────────────────────
    QString operator()(const ActSpoken &e) const
    {
        QString said = carried(say(spoken(e), e.text), e.items);
        return e.recalled ? w("Entry", "%1 (recalled afterwards)").with({said}) : said;
    }
    QString operator()(const BriefingHeld &e) const
    {
        return say(w("Entry", "held a briefing with %1").with({agencies(e.present)}), e.text);
    }
    QString operator()(const ObservationNoted &e) const
    {
        switch (e.tag) {
        case NoteTag::none: break;
        case NoteTag::strength: return say(w("Entry", "noted a strength"), e.text);
        case NoteTag::improvement: return say(w("Entry", "noted something to improve"), e.text);
        case NoteTag::question: return say(w("Entry", "noted a question"), e.text);
        }
        return say(w("Entry", "noted"), e.text);
    }
    QString operator()(const ObservationAmended &e) const
    {
        return say(w("Entry", "amended the note %1").with({of(e.of)}), e.text);
    }
    QString operator()(const TargetRated &e) const
    {
        return say(w("Entry", "rated the target %1: %2").with({quoted(target(e.target)), rating(e.rating)}), e.comment);
    }
    QString operator()(const EntryStruck &e) const
    {
        return say(w("Entry", "ruled through %1").with({of(e.of)}), e.reason);
    }

private:
    [[nodiscard]] QString quoted(const QString &text) const { return w("Entry", "“%1”").with({text}); }
    [[nodiscard]] QString say(const QString &what, const std::string &text) const
    {
        const QString said = fromUtf8(text).simplified();
        return said.isEmpty() || what.contains(said) ? what : w("Entry", "%1: %2").with({what, said});
    }
    template <class Things, class Name>
    [[nodiscard]] static QString titleOf(const Things &things, const Name &id)
    {
        const auto *thing = find(things, id);
        return fromUtf8(thing == nullptr ? id.value : thing->title);
    }
    [[nodiscard]] QString agency(const AgencyId &id) const { return agencyName(m_scenario, id); }
    [[nodiscard]] QString agencies(const std::vector<AgencyId> &ids) const
    {
        QStringList names;
        for (const AgencyId &id : ids) {
            names += agency(id);
        }
        return names.join(QStringLiteral(", "));
    }
    [[nodiscard]] QString seat(const SeatId &id) const
    {
        const Seat *found = find(m_scenario.seats, id);
        return fromUtf8(found == nullptr ? id.value : found->name);
    }
    [[nodiscard]] QString target(const TargetId &id) const
    {
        for (const Objective &objective : m_scenario.objectives) {
            if (const CapabilityTarget *found = find(objective.targets, id)) {
                return fromUtf8(found->text);
            }
        }
        return fromUtf8(id.value);
    }
    [[nodiscard]] QString function(const FunctionId &id) const
    {
        const Function *found = find(m_scenario.functions, id);
        return fromUtf8(found == nullptr ? id.value : found->name);
    }
    [[nodiscard]] QString resource(const ResourceId &id) const
    {
        const Resource *found = find(m_scenario.resources, id);
        return fromUtf8(found == nullptr ? id.value : found->name);
    }
    [[nodiscard]] QString task(const TaskId &id) const
    {
        return id.empty() ? w("Entry", "something that no row names") : quoted(taskTitle(m_scenario, id));
    }
    [[nodiscard]] QString handedOver(const HandoverId &id, const TaskId &row) const
    {
        const Handover *found = find(m_scenario.handovers, id);
        return found != nullptr ? quoted(fromUtf8(found->what)) : task(row);
    }
    [[nodiscard]] QString party(const Party &party) const
    {
        if (party == everybody) {
            return w("Entry", "everybody");
        }
        const Seat *found = find(m_scenario.seats, SeatId(party.value));
        return found != nullptr ? fromUtf8(found->name) : agency(AgencyId(party.value));
    }
    [[nodiscard]] QString to(const Addressees &sent) const
    {
        QStringList names;
        for (const Party &one : sent.to) {
            names += party(one);
        }
        if (const Channel *channel = find(m_scenario.channels, sent.channel); channel != nullptr) {
            return names.isEmpty()
                       ? fromUtf8(channel->name)
                       : w("Entry", "%1 by %2").with({names.join(QStringLiteral(", ")), fromUtf8(channel->name)});
        }
        return names.isEmpty() ? w("Entry", "nobody") : names.join(QStringLiteral(", "));
    }
    /// The entry that a ref names, "E12".
    [[nodiscard]] QString of(const Ref &ref) const
    {
        const auto it = m_numbers.find(ref);
        return it == m_numbers.end() ? w("Entry", "an entry that is not here") : QStringLiteral("E%1").arg(it->second);
    }
    [[nodiscard]] QString told(const QString &what, const Addressees &whom) const
    {
        return whom.to.empty() && whom.channel.empty() ? what : w("Entry", "%1; told %2").with({what, to(whom)});
    }
    [[nodiscard]] QString carried(const QString &what, const std::vector<ItemId> &items) const
    {
        QStringList texts;
        for (const ItemId &id : items) {
            const Item *item = find(m_scenario.items, id);
            texts += quoted(fromUtf8(item == nullptr ? id.value : item->text).simplified());
        }
        return texts.isEmpty() ? what : w("Entry", "%1; passed on %2").with({what, texts.join(QStringLiteral(", "))});
    }
    [[nodiscard]] QString emergency(const QString &what, bool is) const
    {
        return is ? w("Entry", "%1 (emergency)").with({what}) : what;
    }
    [[nodiscard]] QString act(const QString &what, const TaskAct &e) const
    {
        return told(emergency(say(what, e.text), e.emergency), e.told);
    }
    [[nodiscard]] QString spoken(const ActSpoken &e) const
    {
        const QString whom = e.to.empty() ? w("Entry", "everybody") : agencies(e.to);
        const QString about = !e.handover.empty() || !e.task.empty() ? handedOver(e.handover, e.task)
                              : !e.function.empty()                  ? function(e.function)
                                                                     : QString{};
        const QString said = [&] {
            switch (e.act) {
            case SpokenAct::told: break;
            case SpokenAct::asked: return w("Entry", "asked %1 aloud").with({whom});
            case SpokenAct::confirmed: return w("Entry", "confirmed aloud to %1").with({whom});
            case SpokenAct::took: return w("Entry", "took aloud, before %1").with({whom});
            case SpokenAct::decided: return w("Entry", "decided aloud, before %1").with({whom});
            case SpokenAct::handedOver: return w("Entry", "handed over aloud to %1").with({whom});
            }
            return w("Entry", "told %1 aloud").with({whom});
        }();
        return about.isEmpty() ? said : w("Entry", "%1: %2").with({said, about});
    }
    [[nodiscard]] QString rating(Rating rating) const
    {
        switch (rating) {
        case Rating::performed: return w("Entry", "performed");
        case Rating::some: return w("Entry", "performed with some challenges");
        case Rating::major: return w("Entry", "performed with major challenges");
        case Rating::unable: return w("Entry", "could not be performed");
        case Rating::notObserved: break;
        }
        return w("Entry", "not observed");
    }

    const Words &w;
    const Scenario &m_scenario;
    const std::map<Ref, std::int64_t> &m_numbers;
};

} // namespace

EntryText::EntryText(const Words &words, const Scenario &scenario, std::span<const Entry> entries)
    : m_words(words), m_scenario(scenario)
{
    for (const Entry &entry : entries) {
        add(entry);
    }
}

QString EntryText::what(const Entry &entry) const
{
    return std::visit(EntrySentence{m_words, m_scenario, m_numbers}, entry.happened.event);
}

QString EntryText::who(const Entry &entry) const
{
    const Happened &happened = entry.happened;
    const Seat *seat = find(m_scenario.seats, happened.seat);
    if (seat == nullptr) {
        return happened.agency.empty() ? m_words("Entry", "the program") : agencyName(m_scenario, happened.agency);
    }
    const QString name = fromUtf8(seat->name);
    return happened.agency.empty() ? name
                                   : m_words("Entry", "%1: %2").with({agencyName(m_scenario, happened.agency), name});
}

} // namespace samvirke
