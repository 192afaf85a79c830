// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/schedule.h"
#include "rehearsal/simulated_seat.h"

#include <optional>

/// For this room's own files only.
namespace samvirke {

/// Intentions in order of time, and the proposals they become.
class SimulatedSeat::Mind
{
public:
    Mind(const SeatEnd &end, SimulatedSeatOptions options);
    virtual ~Mind() = default;

    /// Hears of @p delivery.
    void hear(const Delivery &delivery);
    /// Lockstep, and the record begins before this mind did: does what it did before @p until, or until and with then.
    /// What came of that is in the record already.
    void relive(ExerciseTime until, bool withThen);
    /// Called in every step before intentions are carried out.
    virtual void think(const Step &) {}

    /// Everything intended up to the step's time.
    Turn turn(const Step &step);

protected:
    using Make = std::function<void()>;

    virtual void notice(const Delivery &delivery) = 0;

    /// Intends to do something at @p at. @p key names it for good, so that its draws and refs do not depend on order.
    void intend(ExerciseTime at, Make what);
    /// Sends @p command now, once for each @p key, if who acts does anything at all.
    void propose(std::string_view key, Command command, const AgencyId &as = {});
    /// The ref that propose() gives to @p key.
    [[nodiscard]] Ref refFor(std::string_view key) const;
    /// A share of @p stretch between @p least and @p most.
    [[nodiscard]] Millis within(Millis stretch, double least, double most, std::string_view item,
                                std::string_view purpose) const;

    /// False where who acts as @p as does nothing, or nothing any more.
    [[nodiscard]] virtual bool stillActs(const AgencyId &) const { return true; }

    [[nodiscard]] const Scenario &plan() const { return m_options.scenario; }
    [[nodiscard]] const Scenario &given() const { return m_end.scenario(); } ///< what a person at this seat is shown
    [[nodiscard]] const ExerciseState &state() const { return m_end.state(); }
    [[nodiscard]] const Seat &self() const { return *m_self; }
    [[nodiscard]] const SimulatedSeatOptions &options() const { return m_options; }
    [[nodiscard]] ExerciseTime now() const { return m_now; }

private:
    struct Intention
    {
        ExerciseTime at{0};
        std::uint64_t order = 0;
        Make what;
    };

    /// Carries out what is intended first.
    void carryOut();

    const SeatEnd &m_end;
    SimulatedSeatOptions m_options;
    const Seat *m_self;
    ExerciseTime m_now{0};
    std::uint64_t m_order = 0;
    std::vector<Intention> m_intentions; ///< a heap, earliest first
    std::set<std::string, std::less<>> m_done;
    std::vector<Proposal> m_proposals;
};

/// What a player's or counter-play seat knows and does.
class SimulatedSeat::Player : public Mind
{
public:
    Player(const SeatEnd &end, SimulatedSeatOptions options);

protected:
    void notice(const Delivery &delivery) override;
    [[nodiscard]] bool stillActs(const AgencyId &as) const override;

private:
    /// One agency that this seat acts for: its own, or a party it answers as.
    struct Acting
    {
        AgencyId agency;
        AgencyId as; ///< empty: the seat's own
    };

    /// What others did.
    void hear(const Happened &happened);
    void readAndAnswer(const Happened &happened, bool asksAcknowledgement);
    void learnInject(const Happened &happened, const InjectReleased &released);
    /// One knows that @p inject has come: what it makes necessary is asked for and handed over.
    void learnArising(const Inject &inject, ExerciseTime at);
    void learnTask(const TaskId &task, ExerciseTime at);
    void takeTask(const Acting &acting, const Task &task, ExerciseTime at);
    /// The soonest that @p task can be started after those that the plan wants first.
    [[nodiscard]] ExerciseTime mayStart(const Acting &acting, const Task &task, ExerciseTime at) const;
    /// Takes a task that is others'.
    void meddle(const Acting &acting, const Task &task, ExerciseTime at);
    void stateLead(const Acting &acting, const Task &task);
    [[nodiscard]] Addressees toldOfLead(const Acting &acting, const Task &task) const;
    /// In a phase that one knows to have begun, who leads says so again.
    void noticePhases(ExerciseTime at);
    /// Somebody said that they lead: one says so too.
    void nameLead(const Happened &happened, const FunctionId &function);
    void brief(const Acting &acting, const std::string &key);
    void decideOn(const Acting &acting, const Task &task, const std::vector<Ref> &consulted, ExerciseTime latest);
    void ask(const Acting &acting, const Need &need, ExerciseTime at);
    /// Asks the owner of @p task for what nobody needs.
    void askMore(const Acting &acting, const Task &task, ExerciseTime at);
    void offer(const Acting &acting, const Handover &handover, ExerciseTime at);
    void answerRequest(const Happened &happened, const RequestMade &request);
    void answerOffer(const Happened &happened, const HandoverOffered &offered);
    void answerRound(const Happened &happened, const RoundOpened &round);
    [[nodiscard]] std::string answerTo(const Acting &acting, const AskedQuestion &question,
                                       const std::string &round) const;
    /// What one finds of @p level urgent; now and then a little more or less.
    [[nodiscard]] int rating(const AgencyId &as, int level, const std::string &item) const;
    void answerQuestionnaire(const QuestionnaireId &id, ExerciseTime at);
    /// Passes on what @p inject brings: information to who needs it, tasks to who answers for them, and what makes
    /// others ask or hand over.
    void passOn(const Happened &happened, const Inject &inject);

    /// The agency that acts as @p as.
    [[nodiscard]] AgencyId agencyFor(const AgencyId &as) const;
    [[nodiscard]] const Behaviour &how(const AgencyId &as) const { return options().team.of(agencyFor(as)); }
    /// False if who plays so says nothing to @p agency.
    [[nodiscard]] bool speaksTo(const AgencyId &as, const AgencyId &agency) const;
    /// Those of @p told that are spoken to, and everybody where everybody is told.
    [[nodiscard]] Addressees heardBy(const AgencyId &as, Addressees told) const;
    /// The same for all teams, although what the host makes has another name in every exercise.
    [[nodiscard]] std::string nameInDraws(const Happened &happened) const;
    [[nodiscard]] const Variant &variant() const;
    [[nodiscard]] const Resource *freeResource(const AgencyId &agency) const;
    [[nodiscard]] std::vector<Acting> actings() const;
    [[nodiscard]] const Acting *actingAs(const std::vector<Acting> &actings, const AgencyId &agency) const;
    /// The party that @p happened is addressed to, as a command's `as`.
    [[nodiscard]] AgencyId receivedAs(const Happened &happened) const;
    /// The phase as far as this seat can tell.
    [[nodiscard]] PhaseId phaseNow() const;
    /// False for what one only sees because one's own agency sent it.
    [[nodiscard]] bool isForMe(const Addressees &sent) const;
    [[nodiscard]] bool isMine(const AgencyId &agency) const;
    /// The seat that takes a task up for an agency: the one its inject goes to, else the first of the agency.
    [[nodiscard]] const Seat *actorFor(const AgencyId &agency, const TaskId &task) const;
    [[nodiscard]] const Seat *firstSeat(const AgencyId &agency) const;
    [[nodiscard]] Party partyFor(const AgencyId &agency, const TaskId &task) const;
    /// Agencies that do the task: all responsible ones, or the first where any will do; without one who answers for it.
    [[nodiscard]] std::vector<AgencyId> doers(const Task &task) const;
    /// The doers and, in front of them, who answers for the task and decides on it.
    [[nodiscard]] std::vector<AgencyId> concerned(const Task &task) const;
    /// False while the inject is known not to have come yet.
    [[nodiscard]] bool hasArisen(const InjectId &inject, ExerciseTime at) const;
    [[nodiscard]] Millis pace(const AgencyId &as, Millis target, std::string_view item, std::string_view purpose) const;

    Schedule m_times; ///< as planned
    std::set<TaskId> m_known;
    std::set<InjectId> m_injects;
    std::set<InjectId> m_arisen; ///< those that others told of
    std::set<PhaseId> m_phases;  ///< known to have begun
    std::set<TaskId> m_stated;   ///< leads that one said to have
    int m_askedMore = 0;
    std::set<std::pair<FunctionId, AgencyId>> m_takenOver; ///< who was heard to take over what
    std::set<std::string> m_begun;                         ///< needs and handovers under way
};

/// A facilitator who starts, closes rounds that hold the clock, reveals them, ends and closes.
class SimulatedSeat::Facilitator : public Mind
{
public:
    Facilitator(const SeatEnd &end, SimulatedSeatOptions options, bool lockstep)
        : Mind(end, std::move(options)), m_lockstep(lockstep)
    {}
    void think(const Step &step) override;

protected:
    void notice(const Delivery &delivery) override;

private:
    bool staffStandIns();
    bool openQuestionnaires(When when);

    bool m_lockstep;
};

} // namespace samvirke
