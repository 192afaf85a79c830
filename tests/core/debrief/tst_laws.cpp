// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "debrief/debrief.h"

#include "measured_play.h"
#include "property.h"

#include <algorithm>
#include <cmath>
#include <functional>

using namespace samvirke;
using namespace samvirke::test;

namespace {

/// One thing that somebody does, and when. What answers another names it by its place.
struct Step
{
    enum class What {
        starts,
        decides,
        consults,
        tells,
        requests,
        answers,
        acknowledges,
        offers,
        accepts,
        leads,
        reads
    };
    What what{};
    int second = 0;
    std::string seat;
    std::string to;    ///< an agency
    std::string about; ///< a task, item or handover
    int of = -1;       ///< answers what the step with this number made
    bool gone = false; ///< is left out
};

using What = Step::What;

/// Right things, in an order in which each can be done: what a whole exercise may hold.
std::vector<Step> everythingRight()
{
    return {
        {What::consults, 5, "f1", "P", "t6"},       {What::reads, 10, "p1", {}, {}, 0},
        {What::starts, 20, "p1", {}, "t1"},         {What::starts, 25, "f1", {}, "t2"},
        {What::starts, 30, "h1", {}, "t3"},         {What::starts, 35, "m1", {}, "t4"},
        {What::starts, 15, "p1", {}, "t5"},         {What::decides, 40, "f1", {}, "t6"},
        {What::starts, 10, "p2", {}, "alert"},      {What::tells, 10, "p2", "F", "alert"},
        {What::tells, 10, "p2", "H", "alert"},      {What::reads, 30, "f2", {}, {}, 9},
        {What::reads, 30, "h1", {}, {}, 10},        {What::tells, 20, "p1", "F", "c1"},
        {What::tells, 20, "p1", "H", "c1"},         {What::tells, 20, "f1", "P", "c2"},
        {What::reads, 40, "f1", {}, {}, 13},        {What::reads, 40, "h1", {}, {}, 14},
        {What::reads, 40, "p1", {}, {}, 15},        {What::acknowledges, 45, "f1", {}, {}, 13},
        {What::acknowledges, 45, "h1", {}, {}, 14}, {What::requests, 10, "h1", "P", "t1"},
        {What::requests, 10, "h1", "F", "t2"},      {What::requests, 10, "p1", "H", "t3"},
        {What::requests, 10, "f1", "M", "t4"},      {What::requests, 12, "p1", "F", "t2"},
        {What::answers, 40, "p1", {}, {}, 21},      {What::answers, 40, "f1", {}, {}, 22},
        {What::answers, 40, "h1", {}, {}, 23},      {What::answers, 40, "m1", {}, {}, 24},
        {What::answers, 40, "f1", {}, {}, 25},      {What::offers, 50, "h1", "M", "ho3"},
        {What::offers, 50, "p1", "M", "ho4"},       {What::offers, 50, "m1", "P", "ho5"},
        {What::accepts, 55, "m1", {}, {}, 31},      {What::accepts, 55, "m1", {}, {}, 32},
        {What::accepts, 55, "p1", {}, {}, 33},      {What::leads, 30, "f1", {}, {}},
        {What::leads, 600, "p1", "F", {}},          {What::acknowledges, 620, "f1", {}, {}, 38},
    };
}

/// A random part of it, at random moments: answers come after what they answer.
std::vector<Step> randomSteps()
{
    std::vector<Step> steps = everythingRight();
    for (Step &step : steps) {
        if (step.what != What::leads) {
            step.second += *rc::gen::element(0, 0, 0, 20, 60, 200);
        }
        step.gone = *rc::gen::inRange(0, 5) == 0;
    }
    for (Step &step : steps) {
        if (step.of >= 0) {
            const Step &before = steps[static_cast<std::size_t>(step.of)];
            step.second = std::max(step.second, before.second);
            step.gone = step.gone || before.gone;
        }
    }
    return steps;
}

/// How an exercise is played otherwise than plainly.
struct Manner
{
    Scenario scenario = measuredScenario();
    Millis shift{0};                                                                  ///< of everything
    std::function<std::string(const std::string &)> seat = [](auto &s) { return s; }; ///< who does it
    std::function<std::string(const std::string &)> name = [](auto &s) { return s; }; ///< of an agency
    bool pausing = false;
    bool chatting = false;
};

/// The exercise until its end.
Measured playOf(const std::vector<Step> &steps, const Manner &manner = {})
{
    Measured play(manner.scenario);
    std::vector<std::size_t> order(steps.size());
    for (std::size_t i = 0; i < order.size(); ++i) {
        order[i] = i;
    }
    std::ranges::stable_sort(
        order, {}, [&](std::size_t i) { return std::pair(steps[i].second, steps[i].of >= 0 ? steps[i].of + 1 : 0); });
    std::map<int, Ref> made;
    for (const std::size_t i : order) {
        const Step &step = steps[i];
        if (step.gone || (step.of >= 0 && !made.contains(step.of))) {
            continue;
        }
        play.until(Millis{60'000 + step.second * 1'000} + manner.shift);
        const std::string seat = manner.seat(step.seat);
        const std::string to = step.to.empty() ? std::string() : manner.name(step.to);
        if (manner.pausing) {
            play.does("lead", PauseExercise{});
            play.does("lead", ResumeExercise{});
            play.does("lead", ChangeRate{{i % 2 == 0 ? 2'000 : 500}});
        }
        if (manner.chatting) {
            play.sends(seat, {manner.name("F"), manner.name("M")}, "");
        }
        const Ref of = step.of < 0 ? Ref{} : made.at(step.of);
        const char *about = step.about.c_str();
        Ref ref;
        switch (step.what) {
        case What::starts: ref = play.starts(seat, about); break;
        case What::decides: ref = play.decides(seat, about); break;
        case What::consults: ref = play.consults(seat, {to}, about); break;
        case What::tells:
            ref = step.about == "c1"      ? play.flags(seat, {to}, "", {"c1"})
                  : step.about == "alert" ? play.sends(seat, {to}, "alert")
                                          : play.sends(seat, {to}, "", {about});
            break;
        case What::requests: ref = play.requests(seat, {to}, about); break;
        case What::answers: play.answers(seat, of); break;
        case What::acknowledges: play.acknowledges(seat, of); break;
        case What::offers: ref = play.offers(seat, to.c_str(), about); break;
        case What::accepts: play.accepts(seat, of); break;
        case What::leads: ref = to.empty() ? play.asserts(seat) : play.takesOver(seat, to.c_str()); break;
        case What::reads: play.reads(seat, of); break;
        }
        made[static_cast<int>(i)] = ref;
    }
    (void)play.debrief(); // lets it end
    return play;
}

Debrief played(const std::vector<Step> &steps, const Manner &manner = {})
{
    return playOf(steps, manner).debrief();
}

/// What an entry answers, reads or accepts.
Ref refersTo(const Happened &happened)
{
    return std::visit(
        [](const auto &e) {
            if constexpr (requires { e.of; }) {
                return e.of;
            } else {
                return Ref{};
            }
        },
        happened.event);
}

/// Entries that came later than what they tell of, and in another order; each after what it refers to.
std::vector<Entry> reordered(std::vector<Entry> entries, int swaps)
{
    const auto isOfASeat = [](const Entry &entry) {
        return !entry.happened.seat.empty() && entry.happened.seat.value != "lead";
    };
    for (int i = 0; i < swaps; ++i) {
        const auto at = *rc::gen::inRange<std::size_t>(1, entries.size());
        Happened &first = entries[at - 1].happened;
        Happened &second = entries[at].happened;
        if (isOfASeat(entries[at - 1]) && isOfASeat(entries[at]) && refersTo(second) != first.ref) {
            first.at = second.at;
            std::swap(first, second);
        }
    }
    return entries;
}

double valueOf(const Debrief &debrief, std::string_view key)
{
    return debrief.measure(key)->value.value_or(-1);
}

/// Of a measure that nothing was right about nothing can be lost. @returns the first measure that gained, or nothing
std::string gained(const Debrief &before, const Debrief &after, const std::vector<std::string_view> &except = {})
{
    for (const Measure &measure : before.measures) {
        if (!measure.isAlpha && !contains(except, measure.key) &&
            valueOf(after, measure.key) > valueOf(before, measure.key) + 1e-12) {
            return std::string(measure.key);
        }
    }
    return {};
}

std::string differing(const Debrief &a, const Debrief &b)
{
    for (const Measure &measure : a.measures) {
        const Measure &other = *b.measure(measure.key);
        if (std::abs(valueOf(a, measure.key) - valueOf(b, measure.key)) > 1e-12 || measure.n != other.n ||
            measure.status != other.status || measure.notObserved != other.notObserved ||
            measure.interval.has_value() != other.interval.has_value()) {
            return std::string(measure.key);
        }
    }
    for (std::size_t i = 0; i < a.groups.size(); ++i) {
        if (std::abs(a.groups[i].value.value_or(-1) - b.groups[i].value.value_or(-1)) > 1e-12) {
            return std::string(keyOf(a.groups[i].kind));
        }
    }
    return {};
}

/// Later, and so is what answers it.
void delay(std::vector<Step> &steps, std::size_t which, int by)
{
    steps[which].second += by;
    for (std::size_t i = 0; i < steps.size(); ++i) {
        if (steps[i].of == static_cast<int>(which) && steps[i].second < steps[which].second) {
            delay(steps, i, steps[which].second - steps[i].second);
        }
    }
}

} // namespace

/// The laws that every measure has to keep, whatever is played.
class TestLaws : public QObject
{
    Q_OBJECT
private slots:
    /// That the plays below have something to lose.
    void everythingRightIsNearlyOne()
    {
        const Debrief debrief = played(everythingRight());
        for (const char *key : {"task_clarity", "mandate_adherence", "request_routing", "triple_alert", "closed_loop",
                                "resource_deconfliction"}) {
            QVERIFY2(valueOf(debrief, key) > 0.9, key);
        }
        for (const char *key : {"handover_quality", "required_ties", "response_timeliness", "order_conformance"}) {
            QVERIFY2(valueOf(debrief, key) > 0.5, key);
        }
    }

    void laterIsNeverBetter()
    {
        VERIFY_PROPERTY([] {
            const auto steps = randomSteps();
            const auto which = *rc::gen::inRange<std::size_t>(0, steps.size());
            auto later = steps;
            delay(later, which, *rc::gen::inRange(1, 400));
            std::vector<std::string_view> except;
            if (steps[which].what == What::decides) {
                except.emplace_back("consult_inform"); // there is more time to ask
            }
            except.emplace_back("order_conformance"); // of the later task of a pair; see the one before below
            const std::string better = gained(played(steps), played(later), except);
            RC_ASSERT(better == std::string());
        });
    }

    void laterFirstThingsAreNeverBetter()
    {
        VERIFY_PROPERTY([] {
            const auto steps = randomSteps();
            const auto which = *rc::gen::element<std::size_t>(2, 6); // t1 and t5: only ever the first of a pair
            auto later = steps;
            delay(later, which, *rc::gen::inRange(1, 400));
            RC_ASSERT(valueOf(played(later), "order_conformance") <= valueOf(played(steps), "order_conformance"));
        });
    }

    void lessIsNeverBetter()
    {
        VERIFY_PROPERTY([] {
            const auto steps = randomSteps();
            auto less = steps;
            less[*rc::gen::inRange<std::size_t>(0, steps.size())].gone = true;
            const std::string better = gained(played(steps), played(less));
            RC_ASSERT(better == std::string());
        });
    }

    void elsewhereIsNeverBetter()
    {
        VERIFY_PROPERTY([] {
            const auto steps = randomSteps();
            const auto which =
                *rc::gen::elementOf(std::vector<std::size_t>{9, 10, 13, 14, 15, 21, 22, 23, 24, 25, 31, 32, 33});
            auto elsewhere = steps;
            const std::string from = steps[which].seat.substr(0, 1);
            do { // to somebody else, who does not answer for them
                elsewhere[which].to = *rc::gen::element<std::string>("p", "f", "h", "m");
                std::ranges::transform(elsewhere[which].to, elsewhere[which].to.begin(),
                                       [](char c) { return static_cast<char>(c - 'a' + 'A'); });
            } while (elsewhere[which].to == steps[which].to || elsewhere[which].to[0] - 'A' + 'a' == from[0]);
            for (Step &step : elsewhere) {
                step.gone = step.gone || step.of == static_cast<int>(which);
            }
            const std::string better = gained(played(steps), played(elsewhere));
            RC_ASSERT(better == std::string());
        });
    }

    void outsideTheMandateIsNeverBetter()
    {
        VERIFY_PROPERTY([] {
            const auto steps = randomSteps();
            auto more = steps;
            Step wrong;
            wrong.what = *rc::gen::element(What::starts, What::decides);
            wrong.second = *rc::gen::inRange(0, 600);
            std::tie(wrong.seat, wrong.about) =
                *rc::gen::elementOf(std::vector<std::pair<std::string, std::string>>{{"f1", "t1"},
                                                                                     {"m1", "t1"},
                                                                                     {"p1", "t2"},
                                                                                     {"m1", "t2"},
                                                                                     {"p1", "t3"},
                                                                                     {"f2", "t3"},
                                                                                     {"h1", "t4"},
                                                                                     {"p2", "t4"},
                                                                                     {"h2", "t5"},
                                                                                     {"m1", "t6"},
                                                                                     {"h1", "t6"},
                                                                                     {"f2", "alert"},
                                                                                     {"m1", "alert"}});
            more.push_back(wrong);
            const std::string better = gained(played(steps), played(more));
            RC_ASSERT(better == std::string());
        });
    }

    void whatIsNotNeededIsNeverBetter()
    {
        VERIFY_PROPERTY([] {
            const auto steps = randomSteps();
            auto more = steps;
            Step flood{What::requests, *rc::gen::inRange(0, 600), {}, {}, {}};
            std::tie(flood.seat, flood.to, flood.about) =
                *rc::gen::elementOf(std::vector<std::tuple<std::string, std::string, std::string>>{
                    {"h1", "M", "t1"}, {"p1", "M", "t3"}, {"m1", "H", "t1"}, {"f1", "P", "t3"}, {"m1", "P", "t4"}});
            more.push_back(flood);
            const std::string better = gained(played(steps), played(more), {"required_ties"});
            RC_ASSERT(better == std::string());
        });
    }

    void aNeededReadingNeverLowersReach()
    {
        Scenario scenario = measuredScenario();
        for (Item &item : scenario.items) { // enough of them
            for (const char *agency : {"P", "F", "H", "M"}) {
                if (std::ranges::none_of(item.needs, [&](const NeedToKnow &n) { return n.who.value == agency; })) {
                    item.needs.push_back({Party(agency), Millis{60'000}});
                }
            }
        }
        VERIFY_PROPERTY([&] {
            Manner manner;
            manner.scenario = scenario;
            auto steps = randomSteps();
            steps.push_back({What::tells, *rc::gen::inRange(0, 300), "p1", "M", "c1"});
            auto more = steps;
            more.push_back({What::reads,
                            steps.back().second + *rc::gen::inRange(0, 300),
                            "m1",
                            {},
                            {},
                            static_cast<int>(steps.size()) - 1});
            const Debrief before = played(steps, manner);
            const Debrief after = played(more, manner);
            RC_ASSERT(before.measure("information_reach")->n == 6);
            RC_ASSERT(valueOf(after, "information_reach") > valueOf(before, "information_reach"));
        });
    }

    // ── what changes nothing ─────────────────────────────────────────────────────────────────────────────────────────

    void orderOfAgenciesChangesNothing()
    {
        Manner turned;
        std::ranges::reverse(turned.scenario.agencies);
        std::ranges::reverse(turned.scenario.seats);
        std::ranges::reverse(turned.scenario.tasks);
        for (Task &task : turned.scenario.tasks) {
            std::ranges::reverse(task.roles);
        }
        for (Item &item : turned.scenario.items) {
            std::ranges::reverse(item.needs);
        }
        VERIFY_PROPERTY([&] {
            const auto steps = randomSteps();
            RC_ASSERT(differing(played(steps), played(steps, turned)) == std::string());
        });
    }

    void namesOfAgenciesChangeNothing()
    {
        Manner renamed;
        renamed.scenario = [] {
            Scenario scenario = measuredScenario();
            const auto rename = [](std::string &id) {
                static const std::map<std::string, std::string> names{
                    {"P", "Zulu"}, {"F", "Alfa"}, {"H", "Yankee"}, {"M", "Bravo"}};
                if (const auto it = names.find(id); it != names.end()) {
                    id = it->second;
                }
            };
            for (Agency &agency : scenario.agencies) {
                rename(agency.id.value);
            }
            for (Seat &seat : scenario.seats) {
                rename(seat.agency.value);
            }
            for (Task &task : scenario.tasks) {
                for (auto &[agency, cell] : task.roles) {
                    rename(agency.value);
                }
            }
            for (Item &item : scenario.items) {
                rename(item.from.value);
                for (NeedToKnow &need : item.needs) {
                    rename(need.who.value);
                }
            }
            for (Inject &inject : scenario.injects) {
                for (Party &party : inject.to) {
                    rename(party.value);
                }
            }
            for (Need &need : scenario.needs) {
                rename(need.who.value);
            }
            for (Handover &handover : scenario.handovers) {
                rename(handover.from.value);
                rename(handover.to.value);
            }
            for (Tie &tie : scenario.ties) {
                rename(tie.from.value);
                rename(tie.to.value);
            }
            return scenario;
        }();
        renamed.name = [](const std::string &id) {
            return id == "P" ? "Zulu" : id == "F" ? "Alfa" : id == "H" ? "Yankee" : "Bravo";
        };
        VERIFY_PROPERTY([&] {
            const auto steps = randomSteps();
            RC_ASSERT(differing(played(steps), played(steps, renamed)) == std::string());
        });
    }

    /// Everything half an hour later, the end too, is the same exercise but for the lead, whose phase is longer.
    void timesMayBeShifted()
    {
        Manner shifted;
        shifted.shift = Millis{1'800'000};
        const auto later = [&](Trigger &trigger) {
            if (auto *at = std::get_if<AtTime>(&trigger)) {
                at->at += shifted.shift;
            }
        };
        shifted.scenario.clock.length += shifted.shift;
        for (Inject &inject : shifted.scenario.injects) {
            later(inject.release);
        }
        for (Phase &phase : shifted.scenario.phases) {
            later(phase.starts);
        }
        VERIFY_PROPERTY([&] {
            const auto steps = randomSteps();
            RC_ASSERT(differing(played(steps), played(steps, shifted)) == std::string());
        });
    }

    void pausesRatesAndChatChangeNothing()
    {
        Manner interrupted;
        interrupted.pausing = true;
        Manner chatty;
        chatty.chatting = true;
        VERIFY_PROPERTY([&] {
            const auto steps = randomSteps();
            const Debrief plain = played(steps);
            RC_ASSERT(differing(plain, played(steps, interrupted)) == std::string());
            RC_ASSERT(differing(plain, played(steps, chatty)) == std::string());
        });
    }

    /// What was said when decides, not when or in which order it came to the host.
    void orderOfDeliveryChangesNothing()
    {
        VERIFY_PROPERTY([] {
            const Measured play = playOf(randomSteps());
            const auto other = reordered(play.entries, 60);
            RC_ASSERT(differing(debriefOf(play.scenario, play.entries), debriefOf(play.scenario, other)) ==
                      std::string());
        });
    }

    /// Whichever seat of an agency does it, but where the centres are asked for by name.
    void oneAgencyOnTwoSeats()
    {
        Manner other;
        other.seat = [](const std::string &seat) -> std::string {
            return seat == "p1" ? "p3" : seat == "f1" ? "f3" : seat == "m1" ? "m3" : seat;
        };
        for (const char *agency : {"P", "F", "M"}) {
            Seat seat = *std::ranges::find(other.scenario.seats, AgencyId(agency), &Seat::agency);
            seat.id.value.back() = '3';
            other.scenario.seats.push_back(seat);
        }
        for (Inject &inject : other.scenario.injects) {
            for (Party &party : inject.to) {
                party.value = party.value == "p1" ? "p3" : party.value == "f1" ? "f3" : party.value;
            }
        }
        VERIFY_PROPERTY([&] {
            const auto steps = randomSteps();
            RC_ASSERT(differing(played(steps), played(steps, other)) == std::string());
        });
    }
};

QTEST_GUILESS_MAIN(TestLaws)
#include "tst_laws.moc"
