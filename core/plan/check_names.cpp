// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/check.h"

#include "plan/format.h"
#include "plan/lookup.h"
#include "plan/questionnaires.h"
#include "plan/schedule.h"
#include "plan/story.h"
#include "plan/visit.h"

#include <set>

namespace samvirke {

namespace {

using Names = std::set<std::string, std::less<>>;

template <class T>
Names namesOf(const std::vector<T> &things)
{
    Names names;
    for (const T &thing : things) {
        if constexpr (requires { thing.id.value; }) {
            names.insert(thing.id.value);
        } else {
            names.insert(thing.id);
        }
    }
    return names;
}

class NameCheck
{
public:
    explicit NameCheck(const Scenario &s)
        : m_s(s),
          m_agencies(namesOf(s.agencies)),
          m_tasks(namesOf(s.tasks)),
          m_items(namesOf(s.items)),
          m_injects(namesOf(s.injects)),
          m_phases(namesOf(s.phases)),
          m_functions(namesOf(s.functions)),
          m_seats(namesOf(s.seats)),
          m_objectives(namesOf(s.objectives)),
          m_channels(namesOf(s.channels)),
          m_handovers(namesOf(s.handovers)),
          m_probes(namesOf(s.probes))
    {
        m_parties = m_agencies;
        m_parties.insert(m_seats.begin(), m_seats.end());
        m_parties.insert(everybody.value);
    }

    std::vector<Problem> run()
    {
        repeated();
        table();
        tasks();
        items();
        injects();
        necessities();
        questions();
        for (const InjectId &id : circles(m_s)) {
            report(ProblemKind::injectCycle, "injects." + id.value + ".release", {id.value});
        }
        return std::move(m_problems);
    }

private:
    void report(ProblemKind kind, std::string path, std::vector<std::string> args)
    {
        m_problems.push_back({kind, std::move(path), std::move(args), {}, {}, {}});
    }

    /// @p sort names what is looked for: "task", "agency", ...
    template <class Tag>
    void known(const Names &names, const Id<Tag> &id, const std::string &path, const char *sort)
    {
        if (!id.empty() && !names.contains(id.value)) {
            report(ProblemKind::unknownReference, path, {sort, id.value, nearest(id.value, names)});
        }
    }
    template <class Tag>
    void known(const Names &names, const std::vector<Id<Tag>> &ids, const std::string &path, const char *sort)
    {
        for (std::size_t i = 0; i < ids.size(); ++i) {
            known(names, ids[i], path + "." + std::to_string(i), sort);
        }
    }

    std::string nearest(const std::string &wrong, const Names &names)
    {
        if (m_guesses <= 0) {
            return {};
        }
        --m_guesses;
        for (const std::string &name : names) { // the same but for case, dashes and underscores
            const auto plain = [](const std::string &text) {
                std::string out;
                for (const char c : text) {
                    if (c != '-' && c != '_') {
                        out += static_cast<char>(c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c);
                    }
                }
                return out;
            };
            if (plain(name) == plain(wrong)) {
                return name;
            }
        }
        return {};
    }

    template <class T>
    void once(const std::vector<T> &things, const std::string &where)
    {
        Names seen;
        for (std::size_t i = 0; i < things.size(); ++i) {
            const std::string name = nameInPath(things[i], i);
            if (!seen.insert(name).second) {
                report(ProblemKind::duplicateId, std::string(where).append(".").append(name), {name, where});
            }
        }
    }

    void repeated()
    {
        once(m_s.agencies, "agencies");
        once(m_s.seats, "seats");
        once(m_s.channels, "channels");
        once(m_s.objectives, "objectives");
        once(m_s.phases, "phases");
        once(m_s.moves, "moves");
        once(m_s.functions, "functions");
        once(m_s.procedures, "procedures");
        once(m_s.tasks, "tasks");
        once(m_s.items, "items");
        once(m_s.injects, "injects");
        once(m_s.branches, "branches");
        once(m_s.needs, "needs");
        once(m_s.handovers, "handovers");
        once(m_s.probes, "probes");
        once(m_s.rounds, "rounds");
        once(m_s.questionnaires, "questionnaires");
        once(m_s.variants, "variants");
        once(m_s.resources, "resources");
        once(m_s.forms, "forms");
        once(m_s.fits, "fits");
        Names parties = m_agencies; // an addressee is one or the other
        for (const Seat &seat : m_s.seats) {
            if (seat.id.value == everybody.value || m_agencies.contains(seat.id.value)) {
                report(ProblemKind::duplicateId, "seats." + seat.id.value, {seat.id.value, "agencies"});
            }
        }
    }

    void table()
    {
        if (m_s.clock.length <= Millis{0}) {
            report(ProblemKind::noLength, "clock.length", {});
        }
        if (!m_s.clock.storyStart.empty() && !parseStoryTime(m_s.clock.storyStart)) {
            report(ProblemKind::badStoryStart, "clock.story_start", {m_s.clock.storyStart});
        }
        bool facilitator = false;
        bool player = false;
        for (const Seat &seat : m_s.seats) {
            const std::string path = "seats." + seat.id.value;
            facilitator = facilitator || seat.kind == SeatKind::facilitator;
            player = player || seat.kind == SeatKind::player || seat.kind == SeatKind::paper;
            known(m_agencies, seat.agency, path + ".agency", "agency");
            known(m_agencies, seat.plays, path + ".plays", "agency");
            const bool wantsAgency =
                seat.kind == SeatKind::player || seat.kind == SeatKind::paper || seat.kind == SeatKind::loggist;
            const bool writesForSeveral = seat.kind == SeatKind::loggist && !seat.plays.empty();
            if ((wantsAgency && seat.agency.empty() && !writesForSeveral) ||
                (seat.kind == SeatKind::counterPlay && seat.plays.empty())) {
                report(ProblemKind::seatWithoutAgency, path, {seat.id.value, std::string(nameOf(seat.kind))});
            }
        }
        if (!facilitator) {
            report(ProblemKind::noFacilitator, "seats", {});
        }
        if (!player) {
            report(ProblemKind::noPlayers, "seats", {});
        }
        for (const Agency &agency : m_s.agencies) {
            known(m_agencies, agency.partOf, "agencies." + agency.id.value + ".part_of", "agency");
        }
        for (const Channel &channel : m_s.channels) {
            known(m_parties, channel.members, "channels." + channel.id.value + ".members", "agency or seat");
        }
        for (const Objective &objective : m_s.objectives) {
            once(objective.targets, "objectives." + objective.id.value + ".targets");
            for (const CapabilityTarget &target : objective.targets) {
                known(m_tasks, target.tasks,
                      "objectives." + objective.id.value + ".targets." + target.id.value + ".tasks", "task");
            }
        }
        for (const Phase &phase : m_s.phases) {
            trigger(phase.starts, "phases." + phase.id.value + ".starts");
        }
        for (const Resource &resource : m_s.resources) {
            known(m_agencies, resource.agency, "resources." + resource.id.value + ".agency", "agency");
        }
        const Names procedures = namesOf(m_s.procedures);
        for (const Task &task : m_s.tasks) {
            known(procedures, task.procedure, "tasks." + task.id.value + ".procedure", "procedure");
        }
        const Names moves = namesOf(m_s.moves);
        for (const Inject &inject : m_s.injects) {
            known(moves, inject.move, "injects." + inject.id.value + ".move", "move");
        }
    }

    void row(const Row &roles, const std::string &path)
    {
        for (const auto &[agency, cell] : roles) {
            known(m_agencies, agency, path + "." + agency.value, "agency");
        }
    }

    void tasks()
    {
        for (const Task &task : m_s.tasks) {
            const std::string path = "tasks." + task.id.value;
            row(task.roles, path + ".roles");
            for (std::size_t i = 0; i < task.phased.size(); ++i) {
                const std::string at = path + ".roles_by_phase." + std::to_string(i);
                known(m_phases, task.phased[i].phases, at + ".phases", "phase");
                row(task.phased[i].roles, at + ".roles");
            }
            for (const auto &[agency, text] : task.shares) {
                known(m_agencies, agency, path + ".shares." + agency.value, "agency");
            }
            for (const auto &[agency, text] : task.mandates) {
                known(m_agencies, agency, path + ".mandates." + agency.value, "agency");
            }
            if (task.lead) {
                known(m_functions, task.lead->function, path + ".lead.function", "function");
                known(m_phases, task.lead->phases, path + ".lead.phases", "phase");
            }
            known(m_objectives, task.objectives, path + ".objectives", "objective");
            if (!(task.weight > 0 && task.weight <= 100)) {
                report(ProblemKind::badWeight, path + ".weight", {task.id.value});
            }
            if (task.distractor && hasRoles(task)) {
                report(ProblemKind::distractorWithRoles, path, {task.id.value});
            }
        }
    }

    void items()
    {
        Names carried;
        for (const Inject &inject : m_s.injects) {
            for (const ItemId &item : inject.carries) {
                carried.insert(item.value);
            }
        }
        for (const Item &item : m_s.items) {
            const std::string path = "items." + item.id.value;
            known(m_agencies, item.from, path + ".from", "agency");
            for (std::size_t i = 0; i < item.needs.size(); ++i) {
                known(m_parties, item.needs[i].who, path + ".needs." + std::to_string(i), "agency or seat");
            }
            if (!carried.contains(item.id.value)) {
                report(ProblemKind::itemNotCarried, path, {item.id.value});
            }
            if (item.needs.empty()) {
                report(ProblemKind::itemNotNeeded, path, {item.id.value});
            }
        }
    }

    void condition(const Condition &condition, const std::string &path)
    {
        known(m_agencies, condition.by, path + ".by", "agency");
        const std::string at = path + "." + std::string(nameOf(condition.what));
        const auto subject = [&](const Names &names, const char *sort) {
            if (!names.contains(condition.subject)) {
                report(ProblemKind::unknownReference, at, {sort, condition.subject, nearest(condition.subject, names)});
            }
        };
        switch (condition.what) {
        case Happening::taken:
        case Happening::decided:
        case Happening::completed: subject(m_tasks, "task"); return;
        case Happening::leadStated:
        case Happening::leadTaken: subject(m_functions, "function"); return;
        case Happening::itemRead: subject(m_items, "item"); return;
        case Happening::handedOver: subject(m_handovers, "handover"); return;
        case Happening::acknowledged: subject(m_injects, "inject"); return;
        }
    }

    void trigger(const Trigger &trigger, const std::string &path)
    {
        if (const auto *after = std::get_if<AfterInject>(&trigger)) {
            known(m_injects, after->inject, path + ".after", "inject");
        } else if (const auto *when = std::get_if<WhenHappened>(&trigger)) {
            condition(when->condition, path + ".when");
        } else if (const auto *unless = std::get_if<UnlessHappened>(&trigger)) {
            condition(unless->condition, path + ".unless");
            if (unless->deadline > m_s.clock.length && m_s.clock.length > Millis{0}) {
                report(ProblemKind::afterEnd, path, {});
            }
        } else if (const auto *option = std::get_if<OnOption>(&trigger)) {
            known(namesOf(m_s.branches), option->branch, path + ".branch", "branch");
            if (const Branch *branch = find(m_s.branches, option->branch)) {
                known(namesOf(branch->options), option->option, path + ".option", "option");
            }
        } else if (const auto *at = std::get_if<AtTime>(&trigger)) {
            if (at->at > m_s.clock.length && m_s.clock.length > Millis{0}) {
                report(ProblemKind::afterEnd, path, {});
            }
        }
    }

    void injects()
    {
        if (m_s.injects.empty()) {
            report(ProblemKind::noInjects, "injects", {});
        }
        for (const Inject &inject : m_s.injects) {
            const std::string path = "injects." + inject.id.value;
            known(m_parties, inject.to, path + ".to", "agency or seat");
            known(m_channels, inject.channel, path + ".channel", "channel");
            known(m_items, inject.carries, path + ".carries", "item");
            known(m_tasks, inject.opens, path + ".opens", "task");
            known(m_objectives, inject.objectives, path + ".objectives", "objective");
            trigger(inject.release, path + ".release");
            once(inject.expects, path + ".expects");
            for (const Expectation &expectation : inject.expects) {
                const std::string at = path + ".expects." + expectation.id.value;
                known(m_agencies, expectation.who, at + ".who", "agency");
                known(m_tasks, expectation.task, at + ".task", "task");
                known(m_parties, expectation.to, at + ".to", "agency or seat");
            }
            if (inject.kind == InjectKind::expectedAction) {
                continue; // never delivered
            }
            if (inject.to.empty() && inject.active) {
                report(ProblemKind::noRecipient, path, {inject.id.value, inject.title});
            }
            for (std::size_t i = 0; i < inject.to.size(); ++i) {
                if (m_parties.contains(inject.to[i].value) && seatsOf(m_s, inject.to[i]).empty()) {
                    report(ProblemKind::recipientUnstaffed, path + ".to." + std::to_string(i), {inject.to[i].value});
                }
            }
            if (const auto *raw = std::get_if<Unscheduled>(&inject.release); raw != nullptr && inject.active) {
                report(ProblemKind::unscheduled, path + ".release", {inject.id.value, raw->raw});
            }
        }
    }

    void necessities()
    {
        for (const Need &need : m_s.needs) {
            const std::string path = "needs." + need.id.value;
            known(m_agencies, need.who, path + ".who", "agency");
            known(m_tasks, need.task, path + ".task", "task");
            known(m_injects, need.arises, path + ".arises", "inject");
        }
        for (const Handover &handover : m_s.handovers) {
            const std::string path = "handovers." + handover.id.value;
            known(m_tasks, handover.task, path + ".task", "task");
            known(m_agencies, handover.from, path + ".from", "agency");
            known(m_agencies, handover.to, path + ".to", "agency");
            known(m_injects, handover.arises, path + ".arises", "inject");
            for (const auto &[key, missing] : {std::pair{"from", handover.from.empty()},
                                               {"to", handover.to.empty()},
                                               {"arises", handover.arises.empty()}}) {
                if (missing) { // what a trainee's program is given lacks them, so reading allows it
                    report(ProblemKind::missingKey, path, {key});
                }
            }
            if (handover.from == handover.to && !handover.from.empty()) {
                report(ProblemKind::sameAgency, path, {handover.from.value});
            }
        }
        for (std::size_t i = 0; i < m_s.ties.size(); ++i) {
            const std::string path = "ties." + std::to_string(i);
            known(m_agencies, m_s.ties[i].from, path + ".from", "agency");
            known(m_agencies, m_s.ties[i].to, path + ".to", "agency");
            if (m_s.ties[i].from == m_s.ties[i].to) {
                report(ProblemKind::sameAgency, path, {m_s.ties[i].from.value});
            }
        }
        for (std::size_t i = 0; i < m_s.precedence.size(); ++i) {
            const std::string path = "precedence." + std::to_string(i);
            known(m_tasks, m_s.precedence[i].first, path + ".first", "task");
            known(m_tasks, m_s.precedence[i].then, path + ".then", "task");
        }
        if (const auto &alert = m_s.mechanisms.tripleAlert) {
            known(m_tasks, alert->task, "mechanisms.triple_alert.task", "task");
            known(m_injects, alert->arises, "mechanisms.triple_alert.arises", "inject");
            known(m_seats, alert->centres, "mechanisms.triple_alert.centres", "seat");
        }
        if (const auto &together = m_s.mechanisms.coLocation) {
            known(m_phases, together->phase, "mechanisms.co_location.phase", "phase");
            known(m_channels, together->channel, "mechanisms.co_location.channel", "channel");
        }
    }

    void questions()
    {
        for (const Probe &probe : m_s.probes) {
            const std::string path = "probes." + probe.id.value;
            known(m_items, probe.item, path + ".item", "item");
            for (std::size_t i = 0; i < probe.key.size(); ++i) {
                if (!probe.options.empty() && !contains(probe.options, probe.key[i])) {
                    report(ProblemKind::badKey, path + ".key." + std::to_string(i), {probe.key[i]});
                }
            }
        }
        for (const Round &round : m_s.rounds) {
            const std::string path = "rounds." + round.id.value;
            trigger(round.opens, path + ".opens");
            known(m_agencies, round.to, path + ".to", "agency");
            known(m_functions, round.leads, path + ".leads", "function");
            known(m_tasks, round.owners, path + ".owners", "task");
            known(m_probes, round.probes, path + ".probes", "probe");
            once(round.urgency, path + ".urgency");
            for (const UrgencyUnit &unit : round.urgency) {
                if (unit.level < 1 || unit.level > 4) {
                    report(ProblemKind::badLevel, path + ".urgency." + unit.id.value + ".level",
                           {std::to_string(unit.level)});
                }
            }
        }
        for (const Questionnaire &questionnaire : m_s.questionnaires) {
            const std::string path = "questionnaires." + questionnaire.id.value;
            known(m_agencies, questionnaire.to, path + ".to", "agency");
            once(questionnaire.questions, path + ".questions");
            for (const Question &question : questionnaire.questions) {
                if (!hasGoodOptions(question)) {
                    report(ProblemKind::badOptions, path + ".questions." + question.id.value,
                           {std::string(nameOf(question.scale)), std::to_string(question.options.size())});
                }
            }
        }
        for (const When when : {When::before, When::after}) {
            const auto seconds = [](Millis time) {
                return std::to_string(std::chrono::ceil<std::chrono::seconds>(time).count());
            };
            if (const Millis asked = timeAsked(m_s, when); asked > mostTimeAsked(when)) {
                report(ProblemKind::longQuestionnaires, "questionnaires",
                       {std::string(nameOf(when)), seconds(asked), seconds(mostTimeAsked(when))});
            }
        }
    }

    const Scenario &m_s;
    Names m_agencies, m_tasks, m_items, m_injects, m_phases, m_functions, m_seats, m_objectives, m_channels,
        m_handovers, m_probes, m_parties;
    std::vector<Problem> m_problems;
    int m_guesses = mostGuesses;
};

} // namespace

std::vector<Problem> checkNames(const Scenario &scenario)
{
    return NameCheck(scenario).run();
}

} // namespace samvirke
