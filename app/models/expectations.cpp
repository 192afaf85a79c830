// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/expectations.h"

#include "models/cues.h"
#include "plan/lookup.h"
#include "play/addressees.h"
#include "report/agency_look.h"
#include "report/debrief_text.h"
#include "report/trigger_text.h"

#include <algorithm>

namespace samvirke {

namespace {

constexpr std::size_t doneShown = 12; ///< of the newest

const Expectation *planned(const Scenario &scenario, const Expecting &expecting)
{
    const Inject *inject = find(scenario.injects, expecting.inject);
    return inject == nullptr ? nullptr : find(inject->expects, expecting.expectation);
}

} // namespace

QString Expecting::key() const
{
    return fromUtf8(inject.value + "/" + expectation.value + "/" + agency.value);
}

/// What one thing that happened does to what is expected.
class Expectations::Fold
{
public:
    Fold(Expectations &to, const Happened &happened)
        : m_scenario(*to.m_scenario), m_all(to.m_all), m_open(to.m_open), m_h(happened)
    {}

    void operator()(const InjectReleased &e)
    {
        const Inject *inject = samvirke::find(m_scenario.injects, e.inject);
        if (inject == nullptr) {
            return;
        }
        for (const Expectation &expectation : inject->expects) {
            const auto who =
                expectation.who.empty() ? agenciesReached(m_scenario, e.sent) : std::vector{expectation.who};
            for (const AgencyId &agency : who) {
                Expecting expecting;
                expecting.inject = e.inject;
                expecting.expectation = expectation.id;
                expecting.agency = agency;
                expecting.released = m_h.ref;
                expecting.since = m_h.at;
                if (expectation.within) {
                    expecting.due = m_h.at + *expectation.within;
                }
                m_open.push_back({m_all.size(), &expectation});
                m_all.push_back(std::move(expecting));
            }
        }
    }
    void operator()(const InjectTakenBack &e)
    {
        const auto isTakenBack = [&](const Expecting &x) { return x.released == e.of; };
        std::erase_if(m_open, [&](const Open &open) { return isTakenBack(m_all[open.at]); });
        for (Open &open : m_open) {
            const auto before = m_all.begin() + static_cast<std::ptrdiff_t>(open.at);
            open.at -= static_cast<std::size_t>(std::count_if(m_all.begin(), before, isTakenBack));
        }
        std::erase_if(m_all, isTakenBack);
    }
    void operator()(const ExpectationAcceptedLate &e)
    {
        settle(e.inject, e.expectation, e.agency, Expecting::How::acceptedLate);
    }
    void operator()(const ExpectationWaived &e) { settle(e.inject, e.expectation, e.agency, Expecting::How::waived); }

    void operator()(const Acknowledged &e)
    {
        meet([&](const Expecting &x, const Expectation &p) {
            return x.released == e.of &&
                   (p.what == Expected::acknowledge || (p.what == Expected::reply && !e.text.empty()));
        });
    }

    void operator()(const TaskClaimed &e) { act(e.task, e.told); }
    void operator()(const TaskStarted &e) { act(e.task, e.told); }
    void operator()(const TaskCompleted &e) { act(e.task, e.told); }
    void operator()(const DecisionRecorded &e)
    {
        meet([&](const Expecting &, const Expectation &p) {
            return p.what == Expected::decide && (p.task.empty() || p.task == e.task);
        });
        act(e.task, e.told);
    }
    void operator()(const LeadAsserted &e) { lead(e.function, e.told); }
    void operator()(const LeadTakenOver &e) { lead(e.function, e.told); }
    void operator()(const HandoverOffered &e)
    {
        TaskId task = e.task;
        if (const Handover *handover = samvirke::find(m_scenario.handovers, e.handover); handover && task.empty()) {
            task = handover->task;
        }
        handedOver(task);
        tell(e.sent, e.items, {task}, {});
    }
    void operator()(const MessageSent &e)
    {
        meet([&](const Expecting &x, const Expectation &p) {
            return (p.what == Expected::reply && (e.replyTo == x.released || contains(e.quotes, x.released))) ||
                   (p.what == Expected::request && e.purpose != Purpose::tell && contains(e.tasks, p.task));
        });
        std::vector<Ref> about = e.quotes;
        about.push_back(e.replyTo);
        tell(e.sent, e.items, e.tasks, about);
    }
    void operator()(const RequestMade &e)
    {
        meet([&](const Expecting &, const Expectation &p) {
            return p.what == Expected::request && (p.task.empty() || p.task == e.task);
        });
        tell(e.sent, e.items, {e.task}, {});
    }
    void operator()(const FormSent &e)
    {
        meet([](const Expecting &, const Expectation &p) { return p.what == Expected::form; });
        tell(e.sent, e.items, e.tasks, {});
    }
    void operator()(const ActSpoken &e)
    {
        if (e.recalled) {
            return;
        }
        Addressees told;
        for (const AgencyId &agency : e.to) {
            told.to.emplace_back(agency.value);
        }
        if (told.to.empty()) {
            told.to = {everybody};
        }
        meet([&](const Expecting &x, const Expectation &p) {
            return p.what == Expected::reply && !e.of.empty() && x.released == e.of;
        });
        switch (e.act) {
        case SpokenAct::told:
        case SpokenAct::confirmed: break;
        case SpokenAct::asked:
            meet([&](const Expecting &, const Expectation &p) {
                return p.what == Expected::request && (p.task.empty() || p.task == e.task);
            });
            break;
        case SpokenAct::decided:
            meet([&](const Expecting &, const Expectation &p) {
                return p.what == Expected::decide && (p.task.empty() || p.task == e.task);
            });
            [[fallthrough]];
        case SpokenAct::took:
            act(e.task, {});
            lead(e.function, {});
            break;
        case SpokenAct::handedOver: handedOver(e.task); break;
        }
        tell(told, e.items, {e.task}, {e.of});
    }

    // what is nobody's answer to an inject
    void operator()(const ExerciseCreated &) {}
    void operator()(const ExerciseStarted &) {}
    void operator()(const ExercisePaused &) {}
    void operator()(const ExerciseResumed &) {}
    void operator()(const RateChanged &) {}
    void operator()(const ClockJumped &) {}
    void operator()(const PhaseChanged &) {}
    void operator()(const ExerciseEnded &) {}
    void operator()(const ExerciseClosed &) {}
    void operator()(const RealEmergencyRaised &) {}
    void operator()(const InjectHeld &) {}
    void operator()(const InjectSkipped &) {}
    void operator()(const InjectRetimed &) {}
    void operator()(const InjectWritten &) {}
    void operator()(const BranchTaken &) {}
    void operator()(const TaskOpened &) {}
    void operator()(const Nudged &) {}
    void operator()(const ActAttributed &) {} // the facilitator sees to what follows from it
    void operator()(const SituationUpdated &) {}
    void operator()(const MomentMarked &) {}
    void operator()(const SeatStaffed &) {}
    void operator()(const CoverageChanged &) {}
    void operator()(const AlertDismissed &) {}
    void operator()(const MandateRead &) {}
    void operator()(const ItemOpened &) {}
    void operator()(const ItemRead &) {}
    void operator()(const UrgencyRated &) {}
    void operator()(const LeadNamed &) {}
    void operator()(const TaskGivenBack &) {}
    void operator()(const HandoverAnswered &) {}
    void operator()(const RequestAnswered &) {}
    void operator()(const ResourceMoved &) {}
    void operator()(const ResourceCommitted &e) { act(e.task, e.told); }
    void operator()(const ResourceFreed &) {}
    void operator()(const MapMarked &) {}
    void operator()(const MapMarkRemoved &) {}
    void operator()(const RoundOpened &) {}
    void operator()(const RoundAnswered &) {}
    void operator()(const RoundClosed &) {}
    void operator()(const RoundRevealed &) {}
    void operator()(const MatrixStated &) {}
    void operator()(const QuestionnaireOpened &) {}
    void operator()(const QuestionnaireAnswered &) {}
    void operator()(const HandRaised &) {}
    void operator()(const HandLowered &) {}
    void operator()(const BriefingHeld &) {}
    void operator()(const ObservationNoted &) {}
    void operator()(const ObservationAmended &) {}
    void operator()(const TargetRated &) {}
    void operator()(const EntryStruck &) {}

private:
    /// Those of the acting agency that are open and that @p does says to be met.
    template <class Does>
    void meet(Does does)
    {
        std::erase_if(m_open, [&](const Open &open) {
            Expecting &expecting = m_all[open.at];
            if (expecting.agency != m_h.agency || m_h.saidAt < expecting.since || !does(expecting, *open.plan)) {
                return false;
            }
            expecting.how = Expecting::How::done;
            expecting.doneAt = m_h.saidAt;
            return true;
        });
    }
    void settle(const InjectId &inject, const ExpectationId &id, const AgencyId &agency, Expecting::How how)
    {
        for (Expecting &x : m_all) {
            if (x.inject == inject && x.expectation == id && (agency.empty() || x.agency == agency)) {
                x.how = how;
                x.doneAt = x.doneAt ? x.doneAt : std::optional{m_h.at};
            }
        }
        std::erase_if(m_open, [&](const Open &open) { return m_all[open.at].how != Expecting::How::open; });
    }
    void act(const TaskId &task, const Addressees &told)
    {
        if (!task.empty()) {
            meet([&](const Expecting &, const Expectation &p) {
                return (p.what == Expected::take || p.what == Expected::other) && p.task == task;
            });
        }
        tell(told, {}, {task}, {});
    }
    void lead(const FunctionId &function, const Addressees &told)
    {
        if (!function.empty()) {
            meet([&](const Expecting &, const Expectation &p) {
                const Task *task = samvirke::find(m_scenario.tasks, p.task);
                return p.what == Expected::stateLead &&
                       (task == nullptr || !task->lead || task->lead->function == function);
            });
        }
        tell(told, {}, {}, {});
    }
    void handedOver(const TaskId &task)
    {
        meet([&](const Expecting &, const Expectation &p) {
            return p.what == Expected::handOver && (p.task.empty() || p.task == task);
        });
    }
    /// Everybody who is to be told has been told something that belongs to the inject.
    void tell(const Addressees &sent, const std::vector<ItemId> &items, const std::vector<TaskId> &tasks,
              const std::vector<Ref> &about)
    {
        if (sent.to.empty() && sent.channel.empty()) {
            return;
        }
        std::optional<std::vector<AgencyId>> agencies;
        meet([&](Expecting &x, const Expectation &p) {
            const Inject *inject = p.what == Expected::tell ? samvirke::find(m_scenario.injects, x.inject) : nullptr;
            if (inject == nullptr || !belongs(*inject, x, p, items, tasks, about)) {
                return false;
            }
            if (!agencies) {
                agencies = agenciesReached(m_scenario, sent);
            }
            for (const Party &party : p.to) {
                const Seat *seat = samvirke::find(m_scenario.seats, SeatId(party.value));
                const bool itself = std::ranges::any_of(
                    sent.to, [&](const Party &to) { return to == party || (seat != nullptr && reaches(to, *seat)); });
                if (itself || contains(*agencies, agencyOf(m_scenario, party))) {
                    x.reached.insert(party);
                }
            }
            return std::ranges::all_of(p.to, [&](const Party &party) { return x.reached.contains(party); });
        });
    }
    static bool belongs(const Inject &inject, const Expecting &x, const Expectation &p,
                        const std::vector<ItemId> &items, const std::vector<TaskId> &tasks,
                        const std::vector<Ref> &about)
    {
        const auto anyOf = [](const auto &these, const auto &those) {
            return std::ranges::any_of(these, [&](const auto &one) { return contains(those, one); });
        };
        const bool says = inject.carries.empty() && p.task.empty(); // whatever it is
        return says || contains(about, x.released) || anyOf(items, inject.carries) || contains(tasks, p.task) ||
               anyOf(tasks, inject.opens);
    }

    const Scenario &m_scenario;
    std::vector<Expecting> &m_all;
    std::vector<Open> &m_open;
    const Happened &m_h;
};

void Expectations::add(const Happened &happened)
{
    std::visit(Fold{*this, happened}, happened.event);
}

const Expecting *Expectations::find(const QString &key) const
{
    const auto it = std::ranges::find_if(m_all, [&](const Expecting &x) { return x.key() == key; });
    return it == m_all.end() ? nullptr : &*it;
}

QString expectedText(const Words &words, const Scenario &scenario, const Expectation &expectation)
{
    if (!expectation.text.empty()) {
        return fromUtf8(expectation.text).simplified();
    }
    const QString task = expectation.task.empty()
                             ? QString{}
                             : words("Expectation", "“%1”").with({taskTitle(scenario, expectation.task)});
    const auto with = [&](const QString &what) {
        return task.isEmpty() ? what : QString{words("Expectation", "%1: %2").with({what, task})};
    };
    switch (expectation.what) {
    case Expected::acknowledge: return with(words("Expectation", "acknowledges"));
    case Expected::reply: return with(words("Expectation", "replies"));
    case Expected::take: return with(words("Expectation", "takes it"));
    case Expected::decide: return with(words("Expectation", "decides"));
    case Expected::tell: return with(words("Expectation", "tells others"));
    case Expected::request: return with(words("Expectation", "asks for it"));
    case Expected::handOver: return with(words("Expectation", "hands over"));
    case Expected::stateLead: return with(words("Expectation", "says that it leads"));
    case Expected::form: return with(words("Expectation", "sends a form"));
    case Expected::other: return with(words("Expectation", "acts"));
    }
    return {};
}

QStringList expectationHeader(const Words &words)
{
    return {words("Expectation", "Time"), words("Expectation", "Who"), words("Expectation", "Expected"),
            words("Expectation", "No.")};
}

std::vector<LiveRow> expectationRows(const Words &words, const Scenario &scenario, const Expectations &expectations,
                                     ExerciseTime now, const std::set<AgencyId> &paper)
{
    std::vector<const Expecting *> overdue;
    std::vector<const Expecting *> open;
    std::vector<const Expecting *> done;
    for (const Expecting &x : expectations.all()) {
        const bool late = x.isOverdue(now) && !paper.contains(x.agency);
        (late ? overdue : x.how == Expecting::How::open ? open : done).push_back(&x);
    }
    const auto byDue = [](const Expecting *x) { return x->due.value_or(ExerciseTime::max()); };
    std::ranges::stable_sort(overdue, {}, byDue);
    std::ranges::stable_sort(open, {}, byDue);
    std::ranges::stable_sort(done, std::greater{}, [](const Expecting *x) { return *x->doneAt; });
    done.resize(std::min(done.size(), doneShown));

    std::vector<LiveRow> rows;
    const auto add = [&](const Expecting &x, const QString &time, Tone tone) {
        const Inject *inject = find(scenario.injects, x.inject);
        const Expectation *plan = planned(scenario, x);
        if (inject == nullptr || plan == nullptr) {
            return;
        }
        LiveRow row;
        row.key = x.key();
        const QString what = expectedText(words, scenario, *plan);
        const QString who = agencyName(scenario, x.agency);
        const Tone rest = tone == Tone::quiet ? Tone::quiet : Tone::plain;
        row.cells = {{time, tone},
                     {lookOf(scenario, x.agency).code, rest, {x.agency}},
                     {what, rest},
                     {injectNumber(*inject), Tone::quiet}};
        row.said = words("Expectation", "%1, %2: %3. %4").with({injectNumber(*inject), who, what, time});
        rows.push_back(std::move(row));
    };
    for (const Expecting *x : overdue) {
        add(*x, words("Expectation", "✗ %1 late").with({clockText(now - *x->due)}), Tone::alarm);
    }
    for (const Expecting *x : open) {
        if (!x->due) {
            add(*x, words("Expectation", "open"), Tone::plain);
        } else if (*x->due < now) {
            add(*x, words("Expectation", "on paper"), Tone::plain);
        } else {
            const Millis left = *x->due - now;
            const bool nearly = left * 4 <= *x->due - x->since;
            add(*x, words("Expectation", "%1 left").with({clockText(left)}), nearly ? Tone::warm : Tone::plain);
        }
    }
    for (const Expecting *x : done) {
        const bool late = x->due && *x->doneAt > *x->due;
        switch (x->how) {
        case Expecting::How::open: break;
        case Expecting::How::done:
            add(*x,
                late ? QString{words("Expectation", "✓ %1 late").with({clockText(*x->doneAt - *x->due)})}
                     : QString{words("Expectation", "✓ after %1").with({clockText(*x->doneAt - x->since)})},
                Tone::quiet);
            break;
        case Expecting::How::acceptedLate: add(*x, words("Expectation", "✓ accepted"), Tone::quiet); break;
        case Expecting::How::waived: add(*x, words("Expectation", "– waived"), Tone::quiet); break;
        }
    }
    return rows;
}

std::set<AgencyId> onlyOnPaper(const Scenario &scenario, const ExerciseState &state)
{
    std::set<AgencyId> paper;
    for (const Agency &agency : scenario.agencies) {
        bool any = false;
        bool all = true;
        for (const Seat &seat : scenario.seats) {
            const bool acts =
                seat.kind == SeatKind::player || seat.kind == SeatKind::counterPlay || seat.kind == SeatKind::paper;
            if (!acts || !belongsTo(seat, agency.id)) {
                continue;
            }
            const auto staffed = state.staffed.find(seat.id);
            any = true;
            all = all && (seat.kind == SeatKind::paper ||
                          (staffed != state.staffed.end() && staffed->second == StaffedBy::paper));
        }
        if (any && all) {
            paper.insert(agency.id);
        }
    }
    return paper;
}

} // namespace samvirke
