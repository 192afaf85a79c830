// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "debrief/debrief.h"
#include "plan/reader.h"

#include "bench.h"

#include <QtTest>

#include <algorithm>
#include <initializer_list>
#include <string>

/// Scenarios made for computing by hand, and short words to play them with. Every target is 60 s. What the plan has
/// comes at one minute, and times of a play count from there.
namespace samvirke::test {

/// The table that they are played at: three agencies, some of them on two seats, and @p more of both.
inline std::string tableYaml(const std::string &moreAgencies = {}, const std::string &moreSeats = {})
{
    return R"(clock: {length: 20 min}
agencies:
  - {id: P, name: Police}
  - {id: F, name: Fire service}
  - {id: H, name: Health service}
  - {id: X, name: The press, kind: outside}
)" + moreAgencies +
           R"(seats:
  - {id: lead, kind: facilitator, name: Facilitator}
  - {id: eva, kind: evaluator, name: Evaluator}
  - {id: p1, agency: P, name: Patrol}
  - {id: p2, agency: P, name: Operations centre}
  - {id: f1, agency: F, name: Crew}
  - {id: f2, agency: F, name: Emergency centre}
  - {id: h1, agency: H, name: Medical emergency centre}
  - {id: log, kind: loggist, agency: F, name: Loggist}
  - {id: x1, kind: counter-play, name: Counter-play, plays: [X]}
)" + moreSeats;
}

/// The scenario in @p yaml, which has to be without a fault.
inline Scenario planOf(const std::string &yaml)
{
    const Reading reading = readScenario(yaml);
    for (const Problem &problem : reading.problems) {
        qFatal("line %d: %s", problem.mark.line, std::string(keyOf(problem.kind)).c_str());
    }
    return reading.scenario;
}

inline constexpr const char *judgedScenarioYaml = R"(format: samvirke-scenario
version: 1
id: judged
title: Judged
channels:
  - {id: common, name: Common group, common: yes, members: [P, F, H]}
  - {id: own, name: Own group, members: [P, F, H]}
phases:
  - {id: played, title: Played}
  - {id: talked, title: Talked, mode: talked, starts: {at: 10 min}}
tasks:
  - {id: one, title: One, target: 60 s, roles: {P: A/R, F: C, H: I}}
  - {id: two, title: Two, target: 60 s, roles: {F: A/R, P: C, H: I}}
  - {id: three, title: Three, target: 60 s, roles: {H: A/R, P: I, F: S}}
  - {id: four, title: Four, target: 60 s, roles: {P: A/R, H: C}}
  - {id: five, title: Five, target: 60 s, roles: {P: A, F: R, H: R}, share: all}
  - {id: six, title: Six, target: 60 s, roles: {P: A/R, F: R}, share: any}
  - {id: contested, title: Contested, target: 60 s, roles: {P: A/R, F: "C?"}}
  - {id: untimed, title: Untimed, roles: {P: A/R}}
  - {id: talk, title: Talk, target: 60 s, roles: {P: A/R, F: S}}
  - {id: last, title: Last, target: 60 s, roles: {P: A/R}}
  - {id: never, title: Never, target: 60 s, roles: {P: A/R}}
  - {id: tea, title: Tea, distractor: yes}
items:
  - {id: i1, text: First fact., from: P, within: 60 s, needs: [F, H], critical: yes}
  - {id: i2, text: Second fact., from: P, within: 60 s, needs: [F, H]}
  - {id: i3, text: Third fact., from: P, needs: [{who: f1, within: 60 s}, {who: f2, within: 120 s}]}
  - {id: i4, text: Nobody needs it., from: P, within: 60 s}
  - {id: i5, text: Given to all who need it., from: P, within: 60 s, needs: [P, F]}
injects:
  - {id: facts, title: Facts, release: {at: 1 min}, to: [p1], carries: [i1, i2, i3, i4]}
  - {id: given, title: Given, release: {at: 1 min}, to: [P, F], carries: [i5]}
  - {id: tasks, title: Tasks, release: {at: 1 min}, to: [P], opens: [one, two, three, four, five, six, contested, untimed]}
  - {id: talk, title: Talk, release: {at: 11 min}, to: [all], opens: [talk]}
  - {id: last, title: Last, release: {at: 19 min 30 s}, to: [all], opens: [last]}
)";

inline Scenario judgedScenario()
{
    return planOf(judgedScenarioYaml + tableYaml());
}

using Given = std::vector<std::pair<const char *, const char *>>; ///< question and answer

class Play : public Bench
{
public:
    explicit Play(Scenario plan = judgedScenario()) : Bench(std::move(plan)) { does("lead", StartExercise{}); }

    /// Lets time go on to so many seconds after everything came.
    Play &at(int seconds)
    {
        until(Millis{60'000 + seconds * 1000});
        return *this;
    }

    Ref claims(std::string_view seat, const char *task, std::vector<std::string> told = {})
    {
        return does(seat, ClaimTask{act<TaskClaimed>(task, std::move(told))});
    }
    Ref starts(std::string_view seat, const char *task, std::vector<std::string> told = {})
    {
        return does(seat, StartTask{act<TaskStarted>(task, std::move(told))});
    }
    Ref startsInEmergency(std::string_view seat, const char *task)
    {
        TaskStarted started = act<TaskStarted>(task, {});
        started.emergency = true;
        started.text = "A life was at stake.";
        return does(seat, StartTask{started});
    }
    Ref decides(std::string_view seat, const char *task, std::vector<std::string> told = {})
    {
        DecisionRecorded decision;
        decision.task = TaskId(task);
        decision.text = "So be it.";
        decision.why = "It has to be.";
        decision.told = to(std::move(told));
        return does(seat, RecordDecision{decision});
    }
    /// Sends something about a task, with facts in it.
    Ref sends(std::string_view seat, std::vector<std::string> receivers, const char *task,
              std::initializer_list<const char *> items = {}, std::string_view channel = {},
              Purpose purpose = Purpose::tell)
    {
        MessageSent message = about(task, items);
        message.sent = to(std::move(receivers), channel);
        message.purpose = purpose;
        return does(seat, SendMessage{message});
    }
    /// Asks what others think of a task.
    Ref consults(std::string_view seat, std::vector<std::string> receivers, const char *task,
                 std::string_view channel = {})
    {
        return sends(seat, std::move(receivers), task, {}, channel, Purpose::consult);
    }
    std::int64_t reads(std::string_view seat, Ref of)
    {
        does(seat, ReadItem{{of}});
        return last();
    }
    std::int64_t readsAt(int seconds, std::string_view seat, Ref of)
    {
        at(seconds);
        return reads(seat, of);
    }
    /// Somebody catches what was said so many seconds ago.
    Ref catches(std::string_view by, std::string_view agency, ActSpoken said, int ago = 0)
    {
        return does(by, CaptureAct{std::move(said)}, agency, Millis{ago * 1000});
    }
    Ref requests(std::string_view seat, std::vector<std::string> receivers, const char *task)
    {
        RequestMade made;
        made.sent = to(std::move(receivers));
        made.task = TaskId(task);
        made.text = "Please.";
        return does(seat, MakeRequest{made});
    }
    void answers(std::string_view seat, Ref of, std::initializer_list<const char *> resources = {})
    {
        RequestAnswered answered;
        answered.of = of;
        for (const char *resource : resources) {
            answered.resources.emplace_back(resource);
        }
        does(seat, AnswerRequest{answered});
    }
    void acknowledges(std::string_view seat, Ref of) { does(seat, Acknowledge{{of, {}}}); }
    void frees(std::string_view seat, const char *resource) { does(seat, FreeResource{{ResourceId(resource), {}}}); }
    /// Sends a message that asks to be acknowledged.
    Ref flags(std::string_view seat, std::vector<std::string> receivers, const char *task,
              std::initializer_list<const char *> items = {})
    {
        MessageSent message = about(task, items);
        message.sent = to(std::move(receivers));
        message.asksAcknowledgement = true;
        return does(seat, SendMessage{message});
    }
    Ref offers(std::string_view seat, const char *agency, const char *handover, const char *task = "")
    {
        HandoverOffered offered;
        offered.handover = HandoverId(handover);
        offered.task = TaskId(task);
        offered.sent = to({agency});
        return does(seat, OfferHandover{offered});
    }
    void accepts(std::string_view seat, Ref of) { does(seat, AnswerHandover{{of, true, {}}}); }
    void hands(const char *task, std::string_view from, const char *agency, std::string_view receiver)
    {
        accepts(receiver, offers(from, agency, "", task));
    }
    Ref asserts(std::string_view seat, const char *function = "scene")
    {
        return does(seat, AssertLead{{FunctionId(function), {}, {}}});
    }
    Ref takesOver(std::string_view seat, const char *from)
    {
        return does(seat, TakeOverLead{{FunctionId("scene"), AgencyId(from), {}, to({from})}});
    }
    /// Somebody catches that @p agency confirmed it so many seconds ago.
    Ref confirms(std::string_view agency, Ref of, int ago = 0)
    {
        ActSpoken said;
        said.act = SpokenAct::confirmed;
        said.of = of;
        return catches("eva", agency, said, ago);
    }
    void opens(const char *round) { does("lead", OpenRound{RoundId(round)}); }
    /// A seat answers every round that is open.
    void says(std::string_view seat, const Given &given)
    {
        for (const Ref round : openRounds()) {
            RoundAnswered answered;
            answered.of = round;
            for (const auto &[question, value] : given) {
                answered.answers.push_back({QuestionId(question), value});
            }
            does(seat, AnswerRound{answered});
        }
    }
    void closes()
    {
        for (const Ref round : openRounds()) {
            does("lead", CloseRound{{round}});
        }
    }
    /// Of every seat of the agency.
    void staffs(const char *agency, StaffedBy by)
    {
        for (const Seat &seat : scenario.seats) {
            if (seat.kind == SeatKind::player && seat.agency.value == agency) {
                does("lead", StaffSeat{{seat.id, by}});
            }
        }
    }
    /// From here on the evaluator covers the agency, or not any more.
    void covers(const char *agency, bool on = true)
    {
        does("eva", ChangeCoverage{{AgencyId(agency), CoverageMeans::evaluator, on}});
    }

    /// The number of the last entry.
    [[nodiscard]] std::int64_t last() const { return entries.back().seq; }
    /// The number of the entry that opened @p task.
    [[nodiscard]] std::int64_t opening(const char *task) const
    {
        for (const Entry &entry : entries) {
            const auto *opened = std::get_if<TaskOpened>(&entry.happened.event);
            if (opened != nullptr && opened->task.value == task) {
                return entry.seq;
            }
        }
        return 0;
    }
    /// The number of the entry named @p ref.
    [[nodiscard]] std::int64_t entryOf(Ref ref) const
    {
        const auto it = std::ranges::find(entries, ref, [](const Entry &entry) { return entry.happened.ref; });
        return it == entries.end() ? 0 : it->seq;
    }

    /// Lets the exercise end as planned and judges it.
    Debrief debrief()
    {
        if (state.status != Status::ended) {
            until(scenario.clock.length);
            does("lead", EndExercise{});
        }
        return debriefOf(scenario, entries);
    }

private:
    static MessageSent about(const char *task, std::initializer_list<const char *> items)
    {
        MessageSent message;
        message.text = "About this.";
        if (*task != 0) {
            message.tasks.emplace_back(task);
        }
        for (const char *item : items) {
            message.items.emplace_back(item);
        }
        return message;
    }
    std::vector<Ref> openRounds() const
    {
        std::vector<Ref> open;
        for (const auto &[ref, round] : state.rounds) {
            if (round.open) {
                open.push_back(ref);
            }
        }
        if (open.empty()) {
            qFatal("no round is open");
        }
        return open;
    }
    template <class A>
    static A act(const char *task, std::vector<std::string> told)
    {
        A made;
        made.task = TaskId(task);
        made.told = to(std::move(told));
        return made;
    }
};

inline ActSpoken spoken(SpokenAct what, const char *task, std::initializer_list<const char *> told = {})
{
    ActSpoken said;
    said.act = what;
    said.task = TaskId(task);
    said.text = "Said aloud.";
    for (const char *agency : told) {
        said.to.emplace_back(agency);
    }
    return said;
}

inline const TaskResult &resultOf(const Debrief &debrief, std::string_view task)
{
    return *std::ranges::find(debrief.tasks, TaskId(task), &TaskResult::task);
}

inline const Unit *unitOf(const Measure &measure, std::string_view what)
{
    const auto it = std::ranges::find(measure.units, what, &Unit::what);
    return it == measure.units.end() ? nullptr : &*it;
}

/// Fails unless the measure has the value, to a billionth.
#define COMPARE_VALUE(measure, expected)                                                                               \
    do {                                                                                                               \
        QVERIFY2((measure).value.has_value(), "no value");                                                             \
        const double is = *(measure).value;                                                                            \
        QVERIFY2(std::abs(is - (expected)) < 1e-9, qPrintable(QString::number(is, 'f', 9)));                           \
    } while (false)

} // namespace samvirke::test
