// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rehearsal/team_file.h"

#include "rehearsed.h"
#include "shipped.h"
#include "small_scenario.h"
#include "sound_scenario.h"

#include <QTest>

#include <algorithm>
#include <functional>
#include <set>

using namespace samvirke;
using namespace samvirke::test;

namespace {

std::vector<ScenarioFile> filesOf(const QByteArray &name)
{
    return name == "small" ? smallFiles() : name == "sound" ? soundFiles() : shippedFiles(name.toStdString());
}

/// Every scenario at hand with every team.
void addTeams()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QString>("team");
    QList<QByteArray> names{"small", "sound"};
    for (const QString &shipped : shippedScenarios()) {
        names << shipped.toUtf8();
    }
    for (const QByteArray &name : names) {
        for (const std::string &team : teamNames()) {
            QTest::newRow((name + ", " + team.c_str()).constData()) << name << QString::fromStdString(team);
        }
    }
}

/// What a rehearsal of a team must show, with that of the ideal one beside it.
using Shows = std::function<bool(const Rehearsal &, const Rehearsal &)>;

std::size_t toAll(const Rehearsal &rehearsal)
{
    const auto messages = rehearsal.all<MessageSent>();
    return static_cast<std::size_t>(std::ranges::count_if(
        messages, [](const auto &message) { return contains(message.second.sent.to, everybody); }));
}

std::size_t consulted(const Rehearsal &rehearsal)
{
    const auto messages = rehearsal.all<MessageSent>();
    return static_cast<std::size_t>(std::ranges::count_if(
        messages, [](const auto &message) { return message.second.purpose == Purpose::consult; }));
}

/// The answers to questions whose id begins so, with the agency that gave them.
std::vector<std::pair<AgencyId, std::string>> answersTo(const Rehearsal &rehearsal, const char *begin)
{
    std::vector<std::pair<AgencyId, std::string>> found;
    for (const auto &[happened, answered] : rehearsal.all<RoundAnswered>()) {
        for (const GivenAnswer &answer : answered.answers) {
            if (answer.question.value.starts_with(begin)) {
                found.emplace_back(happened.agency, answer.value);
            }
        }
    }
    return found;
}

/// Resources that were promised to two at once.
std::size_t promisedTwice(const Rehearsal &rehearsal)
{
    std::map<ResourceId, int> promised;
    for (const auto &[happened, committed] : rehearsal.all<ResourceCommitted>()) {
        ++promised[committed.resource];
    }
    return static_cast<std::size_t>(
        std::ranges::count_if(promised, [](const auto &entry) { return entry.second > 1; }));
}

/// How many entries of agencies come behind @p at.
std::size_t actsAfter(const Rehearsal &rehearsal, ExerciseTime at)
{
    return static_cast<std::size_t>(std::ranges::count_if(rehearsal.entries, [&](const Entry &entry) {
        return !entry.happened.agency.empty() && entry.happened.at > at;
    }));
}

std::set<TaskId> started(const Rehearsal &rehearsal)
{
    std::set<TaskId> tasks;
    for (const auto &[happened, act] : rehearsal.all<TaskStarted>()) {
        tasks.insert(act.task);
    }
    return tasks;
}

/// When each act of a seat came, by its name; the host's names are others in every exercise.
std::map<std::pair<SeatId, Ref>, ExerciseTime> timesOf(const Rehearsal &rehearsal)
{
    std::map<std::pair<SeatId, Ref>, ExerciseTime> times;
    for (const Entry &entry : rehearsal.entries) {
        if (!entry.happened.agency.empty()) {
            times.emplace(std::pair{entry.happened.seat, entry.happened.ref}, entry.happened.at);
        }
    }
    return times;
}

} // namespace

class TestRehearsal : public QObject
{
    Q_OBJECT
private slots:
    void everyTeamComesToTheEnd_data() { addTeams(); }
    void everyTeamComesToTheEnd()
    {
        QFETCH(QByteArray, name);
        QFETCH(QString, team);
        const Rehearsal rehearsal = rehearse(filesOf(name), team.toStdString(), 1);
        QVERIFY(rehearsal.closed);
        QVERIFY(!rehearsal.stalled);
        for (const Answer &refusal : rehearsal.refusals) {
            qWarning("%d %s", static_cast<int>(refusal.why), refusal.about.c_str());
        }
        QVERIFY(rehearsal.refusals.empty());
        QVERIFY(rehearsal.length >= rehearsal.scenario.clock.length);
        ExerciseTime last{0};
        for (const Entry &entry : rehearsal.entries) { // time never goes back
            QVERIFY(entry.happened.at >= last);
            last = entry.happened.at;
            QCOMPARE(entry.wallMs, 1'795'000'000'000 + entry.happened.at.count());
        }
    }

    void theSameSeedGivesTheSame_data()
    {
        QTest::addColumn<QString>("team");
        for (const std::string &team : teamNames()) {
            QTest::newRow(team.c_str()) << QString::fromStdString(team);
        }
    }
    void theSameSeedGivesTheSame()
    {
        QFETCH(QString, team);
        const std::string name = team.toStdString();
        const std::string first = rehearse(smallFiles(), name, 4).text();
        QCOMPARE(rehearse(smallFiles(), name, 4).text(), first);
        QCOMPARE(rehearse(smallFiles(), name, 4, true).text(), first); // whoever comes first
        QVERIFY(rehearse(smallFiles(), name, 5).text() != first);
    }

    void teamsShow_data()
    {
        QTest::addColumn<QString>("team");
        QTest::addColumn<Shows>("shows");
        const auto row = [](const char *team, const char *what, Shows shows) {
            QTest::newRow((std::string(team) + ": " + what).c_str()) << QString::fromUtf8(team) << std::move(shows);
        };
        using R = const Rehearsal &;
        const auto none = [](R r, R) {
            return r.outside<TaskClaimed>() + r.outside<TaskStarted>() + r.outside<TaskCompleted>() +
                       r.outside<DecisionRecorded>() ==
                   0;
        };
        for (const char *team : {"ideal", "slow", "gaps", "broadcasting", "leaderless", "silo", "clicker",
                                 "only-if-sure", "same-rating", "padding", "half-the-game", "stand-in"}) {
            row(team, "nobody acts without a role", none);
        }
        row("ideal", "leads are stated, taken over and named", [](R r, R) {
            return r.count<LeadAsserted>() > 0 && r.count<LeadTakenOver>() > 0 && r.count<LeadNamed>() > 0;
        });
        row("ideal", "tasks are claimed, started, decided on and completed", [](R r, R) {
            return r.count<TaskClaimed>() > 0 && r.count<TaskStarted>() > 0 && r.count<DecisionRecorded>() > 0 &&
                   r.count<TaskCompleted>() > 0;
        });
        row("ideal", "resources are given, and each to one",
            [](R r, R) { return r.count<ResourceCommitted>() > 0 && promisedTwice(r) == 0; });
        row("ideal", "there are joint briefings", [](R r, R) { return r.count<BriefingHeld>() > 0; });
        row("slow", "leads are stated as soon", [](R r, R ideal) {
            return r.all<LeadAsserted>().front().first.at == ideal.all<LeadAsserted>().front().first.at;
        });
        row("gaps", "tasks are left", [](R r, R ideal) { return started(r).size() < started(ideal).size(); });
        row("duplicating", "others start tasks too", [](R r, R) { return r.outside<TaskStarted>() > 0; });
        row("duplicating", "and do not decide on them", [](R r, R) { return r.outside<DecisionRecorded>() == 0; });
        row("broadcasting", "what is told is told to all",
            [](R r, R ideal) { return toAll(r) > 0 && toAll(ideal) == 0 && consulted(r) == consulted(ideal); });
        row("leaderless", "nobody leads", [](R r, R) {
            return r.count<LeadAsserted>() + r.count<LeadTakenOver>() + r.count<LeadNamed>() == 0 &&
                   answersTo(r, "l.").empty() && !answersTo(r, "o.").empty();
        });
        row("silo", "nothing leaves an agency", [](R r, R ideal) {
            return r.toOthers().empty() && !ideal.toOthers().empty() && r.count<TaskStarted>() > 0;
        });
        row("overreaching", "they take, decide and lead more than those that duplicate", [](R r, R ideal) {
            return r.outside<TaskStarted>() > 0 && r.outside<DecisionRecorded>() > 0 && consulted(r) == 0 &&
                   r.count<LeadAsserted>() > ideal.count<LeadAsserted>();
        });
        row("overreaching", "each says that it is they", [](R r, R) {
            const auto owners = answersTo(r, "o.");
            return !owners.empty() &&
                   std::ranges::all_of(owners, [](const auto &answer) { return answer.first.value == answer.second; });
        });
        row("silent", "nothing", [](R r, R) {
            return std::ranges::all_of(r.entries, [](const Entry &e) { return e.happened.agency.empty(); }) &&
                   r.count<InjectReleased>() > 0;
        });
        row("clicker", "claims, and says nothing", [](R r, R) {
            return r.count<TaskClaimed>() > 0 && r.toOthers().empty() &&
                   r.count<TaskStarted>() + r.count<DecisionRecorded>() + r.count<MessageSent>() +
                           r.count<RequestMade>() + r.count<LeadAsserted>() + r.count<LeadTakenOver>() ==
                       0;
        });
        row("only-if-sure", "questions are left open", [](R r, R ideal) {
            return !answersTo(r, "").empty() && answersTo(r, "").size() < answersTo(ideal, "").size();
        });
        row("same-rating", "one rating, one owner", [](R r, R) {
            const auto same = [](const auto &answers) {
                return !answers.empty() && std::ranges::all_of(answers, [&](const auto &answer) {
                    return answer.second == answers.front().second;
                });
            };
            return same(answersTo(r, "u.")) && same(answersTo(r, "o."));
        });
        row("padding", "asks for more",
            [](R r, R ideal) { return r.count<RequestMade>() > ideal.count<RequestMade>(); });
        row("auto-broadcast", "whatever comes in goes out to all",
            [](R r, R) { return toAll(r) >= r.count<InjectReleased>() - 1 && consulted(r) == 0; });
        row("half-the-game", "nothing behind the middle", [](R r, R ideal) {
            const ExerciseTime middle = r.scenario.clock.length / 2;
            return actsAfter(r, middle) == 0 && actsAfter(ideal, middle) > 0 && actsAfter(r, middle / 2) > 0;
        });
        row("stand-in", "it is recorded, and it has no opinions", [](R r, R) {
            const auto staffed = r.all<SeatStaffed>();
            return !staffed.empty() &&
                   std::ranges::all_of(staffed,
                                       [](const auto &pair) { return pair.second.by == StaffedBy::program; }) &&
                   r.count<RoundAnswered>() > 0 && answersTo(r, "").empty() &&
                   r.count<UrgencyRated>() + r.count<QuestionnaireAnswered>() == 0 &&
                   r.count<RequestAnswered>() == r.scenario.needs.size();
        });
    }
    void teamsShow()
    {
        QFETCH(QString, team);
        QFETCH(Shows, shows);
        const auto files = shippedFiles("fire-at-crime-scene");
        static std::map<std::string, Rehearsal> played;
        for (const std::string &name : {team.toStdString(), std::string("ideal")}) {
            if (!played.contains(name)) {
                played.emplace(name, rehearse(files, name, 1));
            }
        }
        QVERIFY(shows(played.at(team.toStdString()), played.at("ideal")));
    }

    void idealTeamsDoWhatThePlanAsks_data()
    {
        QTest::addColumn<QByteArray>("name");
        for (const QByteArray &name :
             {QByteArray("sound"), QByteArray("night-stop"), QByteArray("fire-at-crime-scene")}) {
            QTest::newRow(name.constData()) << name;
        }
    }
    void idealTeamsDoWhatThePlanAsks()
    {
        QFETCH(QByteArray, name);
        for (std::uint64_t seed = 1; seed <= 3; ++seed) {
            const Rehearsal ideal = rehearse(filesOf(name), "ideal", seed);
            const Scenario &plan = ideal.scenario;
            std::set<TaskId> asked;
            for (const auto &[happened, request] : ideal.all<RequestMade>()) {
                asked.insert(request.task);
                const Task *task = find(plan.tasks, request.task);
                const AgencyId to = agencyOf(plan, request.sent.to.front());
                QVERIFY(cellIn(*task, plan.phases.back().id, to).has(R | A));
            }
            for (const Need &need : plan.needs) {
                QVERIFY2(asked.contains(need.task), need.id.value.c_str());
            }
            QCOMPARE(ideal.count<RequestMade>(), plan.needs.size());
            QCOMPARE(ideal.count<RequestAnswered>(), plan.needs.size());
            std::set<HandoverId> offered;
            for (const auto &[happened, offer] : ideal.all<HandoverOffered>()) {
                offered.insert(offer.handover);
            }
            QCOMPARE(offered.size(), plan.handovers.size());
            QCOMPARE(ideal.count<HandoverAnswered>(), plan.handovers.size());
            std::map<TaskId, ExerciseTime> first;
            for (const Entry &entry : ideal.entries) {
                const auto acted = [&](const TaskId &task) { first.try_emplace(task, entry.happened.at); };
                if (const auto *claimed = std::get_if<TaskClaimed>(&entry.happened.event)) {
                    acted(claimed->task);
                } else if (const auto *act = std::get_if<TaskStarted>(&entry.happened.event)) {
                    acted(act->task);
                }
            }
            for (const Precedence &pair : plan.precedence) {
                QVERIFY2(first.contains(pair.first) && first.contains(pair.then) &&
                             first[pair.first] < first[pair.then],
                         (pair.first.value + " " + pair.then.value).c_str());
            }
            const auto &alert = plan.mechanisms.tripleAlert;
            std::set<SeatId> told; // who read of the alert, or was told of it by the plan
            std::map<Ref, std::vector<TaskId>> about;
            for (const Entry &entry : ideal.entries) {
                if (const auto *message = std::get_if<MessageSent>(&entry.happened.event)) {
                    about[entry.happened.ref] = message->tasks;
                } else if (const auto *read = std::get_if<ItemRead>(&entry.happened.event)) {
                    if (contains(about[read->of], alert->task) && entry.happened.at <= alert->within) {
                        told.insert(entry.happened.seat);
                    }
                }
            }
            for (const SeatId &centre : alert->centres) {
                const Inject *inject = find(plan.injects, alert->arises);
                const bool isFirst = std::ranges::any_of(
                    inject->to, [&](const Party &to) { return reaches(to, *find(plan.seats, centre)); });
                QVERIFY2(isFirst || told.contains(centre), centre.value.c_str());
            }
            std::set<std::pair<SeatId, QuestionId>> known; // what those who need a fact say of it
            for (const auto &[happened, answered] : ideal.all<RoundAnswered>()) {
                for (const GivenAnswer &answer : answered.answers) {
                    if (answer.question.value.starts_with("f.")) {
                        known.emplace(happened.seat, answer.question);
                    }
                }
            }
            for (const Probe &probe : plan.probes) {
                const Item *item = find(plan.items, probe.item);
                for (const NeedToKnow &need : item->needs) {
                    const AgencyId agency = agencyOf(plan, need.who);
                    const bool says = std::ranges::any_of(known, [&](const auto &pair) {
                        return pair.second.value == "f." + probe.id.value &&
                               find(plan.seats, pair.first)->agency == agency;
                    });
                    QVERIFY2(says, (probe.id.value + " " + agency.value).c_str());
                }
            }
        }
    }

    void teamsShareTheirLuck()
    {
        const auto files = shippedFiles("night-stop");
        const auto ideal = timesOf(rehearse(files, "ideal", 3));
        const auto sure = timesOf(rehearse(files, "only-if-sure", 3)); // answers less, and all else at the same times
        QCOMPARE(sure.size(), ideal.size());
        QVERIFY(sure == ideal);
        const Rehearsal gaps = rehearse(files, "gaps", 3);
        int shared = 0;
        for (const auto &[happened, act] : gaps.all<TaskClaimed>()) {
            const auto same = ideal.find({happened.seat, happened.ref});
            QVERIFY(same != ideal.end());
            shared += same->second == happened.at ? 1 : 0;
        }
        QVERIFY(shared > 0);
        QCOMPARE(shared, static_cast<int>(gaps.count<TaskClaimed>()));
        Team other = *teamNamed("only-if-sure");
        other.ownLuck = true;
        QVERIFY(timesOf(rehearse(files, other, 3)) != ideal);
        QVERIFY(luckOf(other, 3) != luckOf(other, 4));
        QCOMPARE(luckOf(*teamNamed("slow"), 3), std::uint64_t{3});
    }

    void agenciesOfMixedTeamsPlayAsTheyAre()
    {
        const TeamReading mixed = readTeam("team: ideal\nagencies: {POL: silent, EMS: slow, HOS: silent}\n", "mixed");
        QVERIFY(mixed.problems.empty());
        const auto files = shippedFiles("night-stop");
        const Rehearsal rehearsal = rehearse(files, mixed.team, 1);
        const Rehearsal ideal = rehearse(files, "ideal", 1);
        QVERIFY(rehearsal.closed);
        QVERIFY(rehearsal.refusals.empty());
        std::set<AgencyId> acting;
        for (const Entry &entry : rehearsal.entries) {
            acting.insert(entry.happened.agency);
        }
        QVERIFY(!acting.contains(AgencyId("POL")));
        QVERIFY(!acting.contains(AgencyId("HOS"))); // of a seat that plays others too
        QVERIFY(acting.contains(AgencyId("MUN")));
        QVERIFY(acting.contains(AgencyId("FIR")));
        const auto isInTime = [&](const Rehearsal &played, const char *task) {
            return played.latencies().at(TaskId(task)) <= *find(played.scenario.tasks, TaskId(task))->target;
        };
        QVERIFY(isInTime(ideal, "medical") && !isInTime(rehearsal, "medical"));
        QVERIFY(isInTime(ideal, "vehicle-safe") && isInTime(rehearsal, "vehicle-safe"));
    }

    void idealTeamsKeepTargetsAndSlowOnesDoNot()
    {
        const Scenario scenario = readScenario(soundScenarioYaml).scenario;
        for (std::uint64_t seed = 1; seed <= 3; ++seed) {
            const auto ideal = rehearse(soundFiles(), "ideal", seed).latencies();
            const auto slow = rehearse(soundFiles(), "slow", seed).latencies();
            int tasks = 0;
            for (const Task &task : scenario.tasks) {
                if (task.target && !task.lead) { // who leads is said without delay
                    ++tasks;
                    QVERIFY2(ideal.contains(task.id) && ideal.at(task.id) <= *task.target, task.id.value.c_str());
                    QVERIFY2(slow.contains(task.id) && slow.at(task.id) > *task.target, task.id.value.c_str());
                }
            }
            QCOMPARE(tasks, 8);
        }
    }

    void gapsLeaveAThird()
    {
        const Scenario scenario = readScenario(soundScenarioYaml).scenario;
        const Behaviour gaps = teamNamed("gaps")->usual;
        std::set<std::set<std::string>> different;
        for (std::uint64_t seed = 1; seed <= 4; ++seed) {
            const auto acted = rehearse(soundFiles(), "gaps", seed).latencies();
            std::set<std::string> left;
            for (const Task &task : scenario.tasks) {
                if (task.target && !task.distractor) {
                    QVERIFY2(acted.contains(task.id) != leaves(gaps, seed, scenario, task.id),
                             (task.id.value + " " + std::to_string(seed)).c_str());
                    if (!acted.contains(task.id)) {
                        left.insert(task.id.value);
                    }
                }
            }
            QCOMPARE(left.size(), 3U); // of nine
            different.insert(left);
        }
        QVERIFY(different.size() > 1); // the seed says which
        QVERIFY(!leaves(Behaviour{}, 1, scenario, TaskId("fire")));
    }

    void teamsHaveNames()
    {
        for (const std::string &name : teamNames()) {
            QVERIFY(teamNamed(name).has_value());
            QCOMPARE(teamNamed(name)->name, name);
        }
        QCOMPARE(teamNames().size(), 16U); // fifteen of SCORING 7, and the stand-in
        std::set<std::string> different;
        for (const std::string &name : teamNames()) {
            Team team = *teamNamed(name);
            team.name.clear();
            different.insert(describe(team));
        }
        QCOMPARE(different.size(), teamNames().size());
        QVERIFY(!teamNamed("perfect"));
        QVERIFY(!teamNamed(""));
    }

    void drawsDependOnNothingElse()
    {
        QCOMPARE(drawBits(1, "pol-1", "cordon", "pace"), drawBits(1, "pol-1", "cordon", "pace"));
        const std::set<std::uint64_t> draws{drawBits(1, "a", "b", "c"), drawBits(2, "a", "b", "c"),
                                            drawBits(1, "x", "b", "c"), drawBits(1, "a", "x", "c"),
                                            drawBits(1, "a", "b", "x"), drawBits(1, "ab", "", "c"),
                                            drawBits(1, "", "ab", "c"), drawBits(1, "a", "bc", "")};
        QCOMPARE(draws.size(), 8U);
        double sum = 0;
        for (std::uint64_t seed = 0; seed < 10'000; ++seed) {
            const double value = draw(seed, "a", "b", "c");
            QVERIFY(value >= 0 && value <= 1);
            sum += value;
        }
        QVERIFY(std::abs(sum / 10'000 - 0.5) < 0.02); // 0.5 with a standard error of 0.003
    }
};

QTEST_GUILESS_MAIN(TestRehearsal)
#include "tst_rehearsal.moc"
