// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "play/codec.h"
#include "play/decide.h"
#include "play/visible.h"

#include "bench.h"
#include "property.h"
#include "random_play.h"
#include "small_scenario.h"

using namespace samvirke;
using namespace samvirke::test;

namespace {

using Why = Refusal::Why;
constexpr std::optional<Why> accepted{};

struct Case
{
    const char *name;
    const char *seat;
    std::function<Command(Bench &)> command; ///< brings the bench where it should be and says what is asked for
    std::optional<Why> refused;
    const char *about = "";
    const char *as = "";
};

std::function<Command(Bench &)> plain(Command command)
{
    return [command](Bench &) { return command; };
}

Scenario scenarioWithExpectation()
{
    Scenario scenario = smallScenario();
    Expectation expectation;
    expectation.id = ExpectationId("x");
    scenario.injects[1].expects.push_back(expectation);
    return scenario;
}

MessageSent message(std::vector<std::string> parties)
{
    MessageSent sent;
    sent.sent = to(std::move(parties));
    sent.text = "Look here.";
    return sent;
}

DecisionRecorded decision(const char *task)
{
    DecisionRecorded decided;
    decided.task = TaskId(task);
    decided.text = "We do it.";
    decided.why = "It burns.";
    return decided;
}

template <class A>
A act(const char *task, const char *text = "", bool emergency = false)
{
    A made;
    made.task = TaskId(task);
    made.text = text;
    made.emergency = emergency;
    return made;
}

ActSpoken spoken(SpokenAct what, const char *text)
{
    ActSpoken said;
    said.act = what;
    said.text = text;
    return said;
}

MessageSent toPolice()
{
    MessageSent message;
    message.sent = to({"POL"});
    message.text = "What has happened?";
    return message;
}

Ref offer(Bench &b)
{
    return b.does("fir-1", OfferHandover{{HandoverId("scene-lead"), {}, {}, {}, to({"POL"})}});
}

Ref request(Bench &b)
{
    return b.does("ems-1", MakeRequest{{to({"POL"}), TaskId("cordon"), "Is it safe?", {}, 0, {}}});
}

/// At 7 min 30 s: a round is open, and injects 1 to 3 are out.
Ref openRound(Bench &b)
{
    b.until(Millis{450'000});
    return b.state.roundsOpened.at(RoundId("r1"));
}

void end(Bench &b)
{
    b.does("lead", EndExercise{});
}

RoundAnswered answered(Ref of, const char *question, const char *value)
{
    return {of, {{QuestionId(question), value}}};
}

/// Every case starts at 3 min 20 s: injects 1 and 2 are out, the exercise runs.
const std::vector<Case> &cases()
{
    static const std::vector<Case> all{
        // the exercise
        {"start", "lead", plain(StartExercise{}), Why::notNow, "StartExercise"},
        {"start by a player", "pol-1", plain(StartExercise{}), Why::notYours, "StartExercise"},
        {"pause", "lead", plain(PauseExercise{"Coffee"}), accepted},
        {"pause twice", "lead", [](Bench &b) { return b.does("lead", PauseExercise{}), Command{PauseExercise{}}; }, Why::notNow, "PauseExercise"},
        {"resume", "lead", [](Bench &b) { return b.does("lead", PauseExercise{}), Command{ResumeExercise{}}; }, accepted},
        {"resume what runs", "lead", plain(ResumeExercise{}), Why::notNow, "ResumeExercise"},
        {"rate", "lead", plain(ChangeRate{{2'000}}), accepted},
        {"rate of 0", "lead", plain(ChangeRate{{0}}), Why::badValue, "permille"},
        {"rate too fast", "lead", plain(ChangeRate{{fastestPermille + 1}}), Why::badValue, "permille"},
        {"jump", "lead", plain(JumpClock{{Millis{400'000}}}), accepted},
        {"jump back", "lead", plain(JumpClock{{Millis{100'000}}}), Why::badTime, "to_ms"},
        {"jump to now", "lead", plain(JumpClock{{Millis{200'000}}}), Why::badTime, "to_ms"},
        {"phase", "lead", plain(ChangePhase{PhaseId("after")}), accepted},
        {"phase in force", "lead", plain(ChangePhase{PhaseId("before")}), Why::alreadyDone, "phase"},
        {"phase unknown", "lead", plain(ChangePhase{PhaseId("never")}), Why::unknown, "phase"},
        {"phase, none given", "lead", plain(ChangePhase{}), Why::unknown, "phase"},
        {"end", "lead", plain(EndExercise{}), accepted},
        {"end by an evaluator", "eva", plain(EndExercise{}), Why::notYours, "EndExercise"},
        {"close", "lead", [](Bench &b) { return end(b), Command{CloseExercise{}}; }, accepted},
        {"close what runs", "lead", plain(CloseExercise{}), Why::notNow, "CloseExercise"},
        {"emergency", "ems-1", plain(RaiseRealEmergency{{"He fell."}}), accepted},
        {"emergency by an evaluator", "eva", plain(RaiseRealEmergency{}), accepted},
        {"emergency after the end", "ems-1", [](Bench &b) { return end(b), Command{RaiseRealEmergency{}}; }, accepted},

        // cues
        {"release", "lead", plain(ReleaseInject{InjectId("6")}), accepted},
        {"release twice", "lead", plain(ReleaseInject{InjectId("2")}), Why::alreadyDone, "inject"},
        {"release unknown", "lead", plain(ReleaseInject{InjectId("99")}), Why::unknown, "inject"},
        {"release by a player", "pol-1", plain(ReleaseInject{InjectId("6")}), Why::notYours, "ReleaseInject"},
        {"take back", "lead", [](Bench &b) { return TakeBackInject{{b.does("lead", ReleaseInject{InjectId("6")})}}; }, accepted},
        {"take back too late", "lead", [](Bench &b) { return TakeBackInject{{b.released("2")}}; }, Why::tooLate, "of"},
        {"take back what is opened", "lead",
         [](Bench &b) {
             const Ref ref = b.does("lead", ReleaseInject{InjectId("6")});
             b.does("fir-1", OpenItem{{ref}});
             return TakeBackInject{{ref}};
         },
         Why::tooLate, "of"},
        {"take back twice", "lead",
         [](Bench &b) {
             const Ref ref = b.does("lead", ReleaseInject{InjectId("6")});
             b.does("lead", TakeBackInject{{ref}});
             return TakeBackInject{{ref}};
         },
         Why::alreadyDone, "of"},
        {"take back a message", "lead", [](Bench &b) { return TakeBackInject{{b.does("pol-1", SendMessage{message({"FIR"})})}}; }, Why::unknown, "of"},
        {"hold", "lead", plain(HoldInject{{InjectId("4"), true}}), accepted},
        {"hold what is out", "lead", plain(HoldInject{{InjectId("1"), true}}), Why::alreadyDone, "inject"},
        {"skip", "lead", plain(SkipInject{{InjectId("4")}}), accepted},
        {"skip unknown", "lead", plain(SkipInject{{InjectId("99")}}), Why::unknown, "inject"},
        {"retime", "lead", plain(RetimeInject{{InjectId("3"), Millis{900'000}}}), accepted},
        {"retime what is out", "lead", plain(RetimeInject{{InjectId("1"), Millis{900'000}}}), Why::alreadyDone, "inject"},
        {"write", "lead", plain(WriteInject{{"Wind", "Weather", to({"FIR"}), "It turns.", {}, {}, false, {}}}), accepted},
        {"write nothing", "lead", plain(WriteInject{{"Wind", "Weather", to({"FIR"}), "", {}, {}, false, {}}}), Why::missing, "text"},
        {"write to nobody", "lead", plain(WriteInject{{"Wind", "Weather", {}, "It turns.", {}, {}, false, {}}}), Why::missing, "to"},
        {"write to a stranger", "lead", plain(WriteInject{{"Wind", "", to({"NAVY"}), "It turns.", {}, {}, false, {}}}), Why::unknown, "to"},
        {"branch", "lead", plain(TakeBranch{{BranchId("media"), OptionId("early")}}), accepted},
        {"branch without such an option", "lead", plain(TakeBranch{{BranchId("media"), OptionId("never")}}), Why::unknown, "option"},
        {"nudge", "lead", [](Bench &b) { return Nudge{{b.released("2"), to({"pol-1"}), "Look."}}; }, accepted},
        {"nudge about nothing known", "lead", plain(Nudge{{Ref{77}, to({"pol-1"}), "Look."}}), Why::unknown, "of"},
        {"accept late", "lead", plain(AcceptLate{{InjectId("2"), ExpectationId("x"), AgencyId("POL"), "Said aloud"}}), accepted},
        {"accept what was not expected", "lead", plain(AcceptLate{{InjectId("2"), ExpectationId("y"), {}, "Why"}}), Why::unknown, "expectation"},
        {"waive", "lead", plain(WaiveExpectation{{InjectId("2"), ExpectationId("x"), {}, "Not today"}}), accepted},
        {"waive what was not expected", "lead", plain(WaiveExpectation{{InjectId("1"), ExpectationId("x"), {}, ""}}), Why::unknown, "expectation"},
        {"attribute", "eva", [](Bench &b) { return AttributeAct{{b.does("pol-1", StartTask{act<TaskStarted>("", "The fence")}), TaskId("cordon"), "It is one"}}; }, accepted},
        {"attribute without a reason", "eva", [](Bench &b) { return AttributeAct{{b.does("pol-1", StartTask{act<TaskStarted>("", "The fence")}), TaskId("cordon"), ""}}; }, Why::missing, "reason"},
        {"attribute nobody's act", "lead", [](Bench &b) { return AttributeAct{{b.released("2"), TaskId("cordon"), "Hm"}}; }, Why::unknown, "of"},
        {"situation", "lead", plain(UpdateSituation{{to({"all"}), "It burns."}}), accepted},
        {"situation for nobody", "lead", plain(UpdateSituation{{{}, "It burns."}}), Why::missing, "to"},
        {"moment", "eva", plain(MarkMoment{{"Here"}}), accepted},
        {"moment by a loggist", "fir-log", plain(MarkMoment{{"Here"}}), Why::notYours, "MarkMoment"},
        {"staff", "lead", plain(StaffSeat{{SeatId("ems-1"), StaffedBy::nobody}}), accepted},
        {"staff no seat", "lead", plain(StaffSeat{{{}, StaffedBy::nobody}}), Why::missing, "seat"},
        {"coverage", "fir-log", plain(ChangeCoverage{{AgencyId("FIR"), CoverageMeans::loggist, true}}), accepted},
        {"coverage of another agency", "fir-log", plain(ChangeCoverage{{AgencyId("POL"), CoverageMeans::loggist, true}}), Why::notYourAgency, "agency"},
        {"coverage by other means", "eva", plain(ChangeCoverage{{AgencyId("POL"), CoverageMeans::loggist, true}}), Why::badValue, "means"},
        {"coverage of none", "eva", plain(ChangeCoverage{{{}, CoverageMeans::evaluator, true}}), Why::missing, "agency"},
        {"dismiss", "lead", plain(DismissAlert{{"stuck/POL"}}), accepted},
        {"dismiss nothing", "lead", plain(DismissAlert{{""}}), Why::missing, "alert"},

        // inbox
        {"mandate", "pol-1", plain(ReadMandate{}), accepted},
        {"mandate twice", "pol-1", [](Bench &b) { return b.does("pol-1", ReadMandate{}), Command{ReadMandate{}}; }, Why::alreadyDone},
        {"open", "pol-1", [](Bench &b) { return OpenItem{{b.released("2")}}; }, accepted},
        {"open twice", "pol-1", [](Bench &b) { return b.does("pol-1", OpenItem{{b.released("2")}}), Command{OpenItem{{b.released("2")}}}; }, Why::alreadyDone, "of"},
        {"open what is not for oneself", "ems-1", [](Bench &b) { return OpenItem{{b.released("2")}}; }, Why::unknown, "of"},
        {"read", "pol-1", [](Bench &b) { return ReadItem{{b.released("2")}}; }, accepted},
        {"read unseen", "fir-1", [](Bench &b) { return ReadItem{{b.released("2")}}; }, Why::unknown, "of"},
        {"read for an agency at paper", "pol-1", [](Bench &b) { return ReadItem{{b.released("2")}}; }, Why::notYourAgency, "as", "EMS"},
        {"acknowledge", "pol-1", [](Bench &b) { return Acknowledge{{b.released("2"), ""}}; }, accepted},
        {"acknowledge for the second time", "pol-1", [](Bench &b) { return b.does("pol-1", Acknowledge{{b.released("2"), ""}}), Command{Acknowledge{{b.released("2"), ""}}}; }, Why::alreadyDone, "of"},
        {"urgency", "pol-1", [](Bench &b) { return RateUrgency{{b.released("2"), 4}}; }, accepted},
        {"urgency 5", "pol-1", [](Bench &b) { return RateUrgency{{b.released("2"), 5}}; }, Why::badValue, "level"},
        {"urgency of nothing", "pol-1", plain(RateUrgency{{Ref{}, 2}}), Why::unknown, "of"},
        {"name a lead", "ems-1", plain(NameLead{{FunctionId("scene"), AgencyId("FIR")}}), accepted},
        {"name no lead", "ems-1", plain(NameLead{{FunctionId("scene"), {}}}), Why::missing, "leader"},

        // tasks
        {"claim", "pol-1", plain(ClaimTask{act<TaskClaimed>("cordon")}), accepted},
        {"claim anything at all", "ems-1", plain(ClaimTask{act<TaskClaimed>("coffee")}), accepted},
        {"claim nothing", "pol-1", plain(ClaimTask{act<TaskClaimed>("")}), Why::missing, "task"},
        {"claim unknown", "pol-1", plain(ClaimTask{act<TaskClaimed>("dance")}), Why::unknown, "task"},
        {"claim by an evaluator", "eva", plain(ClaimTask{act<TaskClaimed>("cordon")}), Why::notYours, "ClaimTask"},
        {"claim at counter-play", "motspill", plain(ClaimTask{act<TaskClaimed>("press")}), accepted},
        {"claim by the facilitator for nobody", "lead", plain(ClaimTask{act<TaskClaimed>("cordon")}), Why::noAgency, "as"},
        {"claim by the facilitator for the police", "lead", plain(ClaimTask{act<TaskClaimed>("cordon")}), accepted, "", "POL"},
        {"claim for a stranger", "lead", plain(ClaimTask{act<TaskClaimed>("cordon")}), Why::unknown, "as", "NAVY"},
        {"claim for who is played by another seat", "ems-1", plain(ClaimTask{act<TaskClaimed>("press")}), Why::notYourAgency, "as", "PRESS"},
        {"claim from a seat without a screen", "slip", plain(ClaimTask{act<TaskClaimed>("care")}), Why::notYours, "ClaimTask"},
        {"start", "fir-1", plain(StartTask{act<TaskStarted>("animals")}), accepted},
        {"start in an emergency without saying why", "fir-1", plain(StartTask{act<TaskStarted>("cordon", "", true)}), Why::missing, "text"},
        {"start in an emergency", "fir-1", plain(StartTask{act<TaskStarted>("cordon", "He bleeds.", true)}), accepted},
        {"complete", "fir-1", plain(CompleteTask{act<TaskCompleted>("animals")}), accepted},
        {"complete nothing", "fir-1", plain(CompleteTask{act<TaskCompleted>("")}), Why::missing, "task"},
        {"give back", "fir-1", plain(GiveBackTask{act<TaskGivenBack>("animals")}), accepted},
        {"give back nothing", "fir-1", plain(GiveBackTask{act<TaskGivenBack>("")}), Why::missing, "task"},
        {"offer", "fir-1", plain(OfferHandover{{HandoverId("scene-lead"), {}, {}, {}, to({"POL"})}}), accepted},
        {"offer nothing", "fir-1", plain(OfferHandover{{{}, {}, {}, {}, to({"POL"})}}), Why::missing, "handover"},
        {"offer to nobody", "fir-1", plain(OfferHandover{{HandoverId("scene-lead"), {}, {}, {}, {}}}), Why::missing, "to"},
        {"offer with what one has not", "fir-1", plain(OfferHandover{{HandoverId("scene-lead"), {}, {}, {ItemId("knife")}, to({"POL"})}}), Why::unknown, "items"},
        {"accept", "pol-1", [](Bench &b) { return AnswerHandover{{offer(b), true, ""}}; }, accepted},
        {"accept what was offered to others", "ems-1", [](Bench &b) { return AnswerHandover{{offer(b), true, ""}}; }, Why::unknown, "of"},
        {"accept one's own offer", "fir-1", [](Bench &b) { return AnswerHandover{{offer(b), true, ""}}; }, Why::notAddressed, "of"},
        {"accept twice", "pol-112",
         [](Bench &b) {
             const Ref of = offer(b);
             b.does("pol-1", AnswerHandover{{of, true, ""}});
             return AnswerHandover{{of, false, ""}};
         },
         Why::alreadyDone, "of"},
        {"decide", "pol-1", plain(RecordDecision{decision("cordon")}), accepted},
        {"decide without why", "pol-1", [](Bench &) { auto d = decision("cordon"); d.why.clear(); return RecordDecision{d}; }, Why::missing, "why"},
        {"decide on what one has read", "pol-1", [](Bench &b) { auto d = decision("cordon"); d.informedBy = {b.released("2")}; return RecordDecision{d}; }, accepted},
        {"decide on what one has not seen", "fir-1", [](Bench &b) { auto d = decision("animals"); d.informedBy = {b.released("2")}; return RecordDecision{d}; }, Why::unknown, "informed_by"},
        {"lead", "fir-1", plain(AssertLead{{FunctionId("scene"), "I lead.", {}}}), accepted},
        {"lead nothing", "fir-1", plain(AssertLead{}), Why::missing, "function"},
        {"take over", "pol-1", plain(TakeOverLead{{FunctionId("scene"), AgencyId("FIR"), "Mine now.", to({"FIR"})}}), accepted},
        {"take over nothing", "pol-1", plain(TakeOverLead{}), Why::missing, "function"},

        // sent
        {"message", "pol-1", plain(SendMessage{message({"FIR", "ems-1"})}), accepted},
        {"empty message", "pol-1", [](Bench &) { auto m = message({"FIR"}); m.text.clear(); return SendMessage{m}; }, Why::missing, "text"},
        {"message to nobody", "pol-1", plain(SendMessage{message({})}), Why::missing, "to"},
        {"message on the common channel", "pol-1", [](Bench &) { auto m = message({}); m.sent.channel = ChannelId("baps"); return SendMessage{m}; }, accepted},
        {"message on a channel of others", "fir-1", [](Bench &) { auto m = message({"POL"}); m.sent.channel = ChannelId("own"); return SendMessage{m}; }, Why::notOnChannel, "channel"},
        {"message that carries what one holds", "pol-1", [](Bench &) { auto m = message({"FIR"}); m.items = {ItemId("knife")}; return SendMessage{m}; }, accepted},
        {"message that carries what one holds not", "pol-112", [](Bench &) { auto m = message({"FIR"}); m.items = {ItemId("knife")}; return SendMessage{m}; }, Why::unknown, "items"},
        {"message that carries what nobody has", "pol-112", [](Bench &) { auto m = message({"FIR"}); m.items = {ItemId("no-such")}; return SendMessage{m}; }, Why::unknown, "items"},
        {"message that carries what was taken back", "fir-1",
         [](Bench &b) {
             b.does("lead", TakeBackInject{{b.does("lead", ReleaseInject{InjectId("3")})}});
             auto m = message({"POL"});
             m.items = {ItemId("gas")};
             return SendMessage{m};
         },
         Why::notHeld, "items"},
        {"answer to what one has not seen", "fir-1", [](Bench &b) { auto m = message({"POL"}); m.replyTo = b.released("2"); return SendMessage{m}; }, Why::unknown, "reply_to"},
        {"quote of what one has not seen", "fir-1", [](Bench &b) { auto m = message({"POL"}); m.quotes = {b.released("2")}; return SendMessage{m}; }, Why::unknown, "quotes"},
        {"quote of what was taken back", "fir-1",
         [](Bench &b) {
             const Ref ref = b.does("lead", ReleaseInject{InjectId("6")});
             b.does("lead", TakeBackInject{{ref}});
             auto m = message({"POL"});
             m.quotes = {ref};
             return SendMessage{m};
         },
         Why::unknown, "quotes"},
        {"message too long", "pol-1", [](Bench &) { auto m = message({"FIR"}); m.text.assign(longestText + 1, 'a'); return SendMessage{m}; }, Why::tooLong, "text"},
        {"message just not too long", "pol-1", [](Bench &) { auto m = message({"FIR"}); m.text.assign(longestText, 'a'); return SendMessage{m}; }, accepted},
        {"message that is no text", "pol-1", [](Bench &) { auto m = message({"FIR"}); m.text = "\xff\xfe"; return SendMessage{m}; }, Why::badValue, "text"},
        {"message while it is paused", "pol-1", [](Bench &b) { return b.does("lead", PauseExercise{}), Command{SendMessage{message({"FIR"})}}; }, Why::notNow, "SendMessage"},
        {"request", "ems-1", plain(MakeRequest{{to({"POL"}), TaskId("cordon"), "", {}, 0, {}}}), accepted},
        {"request for nothing", "ems-1", plain(MakeRequest{{to({"POL"}), {}, "", {}, 0, {}}}), Why::missing, "text"},
        {"answer a request", "pol-112", [](Bench &b) { return AnswerRequest{{request(b), Outcome::granted, "Yes.", {}}}; }, accepted},
        {"answer a request to others", "fir-1", [](Bench &b) { return AnswerRequest{{request(b), Outcome::granted, "Yes.", {}}}; }, Why::unknown, "of"},
        {"answer one's own request", "ems-1", [](Bench &b) { return AnswerRequest{{request(b), Outcome::granted, "Yes.", {}}}; }, Why::notAddressed, "of"},
        {"form", "pol-1", plain(SendForm{{FormId("report"), to({"FIR"}), {{FieldId("where"), "Here"}}, {}, {}}}), accepted},
        {"form without what it needs", "pol-1", plain(SendForm{{FormId("report"), to({"FIR"}), {{FieldId("what"), "That"}}, {}, {}}}), Why::missing, "where"},
        {"form with a field it has not", "pol-1", plain(SendForm{{FormId("report"), to({"FIR"}), {{FieldId("when"), "Now"}}, {}, {}}}), Why::unknown, "when"},
        {"form unknown", "pol-1", plain(SendForm{{FormId("tax"), to({"FIR"}), {}, {}, {}}}), Why::unknown, "form"},

        // on the table
        {"move", "fir-1", plain(MoveResource{{ResourceId("ladder"), ResourceState::onScene, "Barn", {}}}), accepted},
        {"move others' things", "pol-1", plain(MoveResource{{ResourceId("ladder"), ResourceState::onScene, "Barn", {}}}), Why::notYourAgency, "resource"},
        {"commit", "fir-1", plain(CommitResource{{ResourceId("ladder"), AgencyId("EMS"), {}, {}, {}}}), accepted},
        {"commit to nobody", "fir-1", plain(CommitResource{{ResourceId("ladder"), {}, {}, {}, {}}}), Why::missing, "agency"},
        {"commit for a request of others", "fir-1", [](Bench &b) { return CommitResource{{ResourceId("ladder"), AgencyId("EMS"), {}, request(b), {}}}; }, Why::unknown, "request"},
        {"free", "fir-1", plain(FreeResource{{ResourceId("ladder"), {}}}), accepted},
        {"free unknown", "fir-1", plain(FreeResource{{ResourceId("ship"), {}}}), Why::unknown, "resource"},
        {"mark", "pol-1", plain(MarkMap{{"x", {{500, 500}}, "Here", {}}}), accepted},
        {"mark nowhere", "pol-1", plain(MarkMap{{"x", {}, "Here", {}}}), Why::missing, "points"},
        {"remove a mark", "pol-112", [](Bench &b) { return RemoveMapMark{{b.does("pol-1", MarkMap{{"x", {{1, 1}}, "", {}}})}}; }, accepted},
        {"remove others' mark", "fir-1", [](Bench &b) { return RemoveMapMark{{b.does("pol-1", MarkMap{{"x", {{1, 1}}, "", to({"FIR"})}})}}; }, Why::notYours, "of"},
        {"remove an unseen mark", "fir-1", [](Bench &b) { return RemoveMapMark{{b.does("pol-1", MarkMap{{"x", {{1, 1}}, "", {}}})}}; }, Why::unknown, "of"},

        // questions
        {"open a round", "lead", plain(OpenRound{RoundId("r1")}), accepted},
        {"open it twice", "lead", [](Bench &b) { return b.does("lead", OpenRound{RoundId("r1")}), Command{OpenRound{RoundId("r1")}}; }, Why::alreadyDone, "round"},
        {"open none", "lead", plain(OpenRound{}), Why::unknown, "round"},
        {"answer", "pol-1", [](Bench &b) { return AnswerRound{answered(openRound(b), "u.u1", "3")}; }, accepted},
        {"answer out of range", "pol-1", [](Bench &b) { return AnswerRound{answered(openRound(b), "u.u1", "7")}; }, Why::badValue, "u.u1"},
        {"answer what was not asked", "pol-1", [](Bench &b) { return AnswerRound{answered(openRound(b), "f.how-many", "One")}; }, Why::unknown, "f.how-many"},
        {"answer late", "pol-1", [](Bench &b) { const Ref of = openRound(b); b.until(Millis{500'000}); return AnswerRound{answered(of, "u.u1", "3")}; }, Why::tooLate, "of"},
        {"answer unasked", "motspill", [](Bench &b) { return AnswerRound{answered(openRound(b), "u.u1", "3")}; }, Why::unknown, "of"},
        {"close a round", "lead", [](Bench &b) { return CloseRound{{openRound(b)}}; }, accepted},
        {"close a closed one", "lead", [](Bench &b) { const Ref of = openRound(b); b.until(Millis{500'000}); return CloseRound{{of}}; }, Why::alreadyDone, "of"},
        {"reveal", "lead", [](Bench &b) { const Ref of = openRound(b); b.does("lead", CloseRound{{of}}); return RevealRound{of}; }, accepted},
        {"reveal an open one", "lead", [](Bench &b) { return RevealRound{openRound(b)}; }, Why::notNow, "of"},
        {"reveal none", "lead", plain(RevealRound{Ref{9}}), Why::unknown, "of"},
        {"state the matrix", "ems-1", plain(StateMatrix{{{{TaskId("cordon"), AgencyId("POL"), "A/R"}}}}), accepted},
        {"state nothing", "ems-1", plain(StateMatrix{}), Why::missing, "cells"},
        {"questionnaire", "lead", plain(OpenQuestionnaire{{QuestionnaireId("before")}}), accepted},
        {"questionnaire twice", "lead", [](Bench &b) { return b.does("lead", OpenQuestionnaire{{QuestionnaireId("before")}}), Command{OpenQuestionnaire{{QuestionnaireId("before")}}}; }, Why::alreadyDone, "questionnaire"},
        {"fill it in", "pol-1", [](Bench &b) { return b.does("lead", OpenQuestionnaire{{QuestionnaireId("before")}}), Command{AnswerQuestionnaire{{QuestionnaireId("before"), {{QuestionId("q1"), "4"}}}}}; }, accepted},
        {"fill in what is not open", "pol-1", plain(AnswerQuestionnaire{{QuestionnaireId("before"), {}}}), Why::unknown, "questionnaire"},
        {"raise a hand", "pol-1", plain(RaiseHand{{"Help"}}), accepted},
        {"raise a hand with half a character", "pol-1", plain(RaiseHand{{"Help \xc3"}}), Why::badValue, "text"},
        {"lower it", "lead", [](Bench &b) { return LowerHand{{b.does("pol-1", RaiseHand{})}}; }, accepted},
        {"lower one's own", "pol-1", [](Bench &b) { return LowerHand{{b.does("pol-1", RaiseHand{})}}; }, accepted},
        {"lower another's", "fir-1", [](Bench &b) { return LowerHand{{b.does("pol-1", RaiseHand{})}}; }, Why::unknown, "of"},

        // talk and notes
        {"capture", "fir-log", plain(CaptureAct{spoken(SpokenAct::told, "He said so.")}), accepted},
        {"capture nothing", "fir-log", plain(CaptureAct{spoken(SpokenAct::told, "")}), Why::missing, "text"},
        {"capture what one holds", "pol-1", [](Bench &) { auto s = spoken(SpokenAct::told, "He said so."); s.items = {ItemId("knife")}; return CaptureAct{s}; }, accepted},
        {"capture what one holds not", "fir-log", [](Bench &) { auto s = spoken(SpokenAct::told, "He said so."); s.items = {ItemId("knife")}; return CaptureAct{s}; }, Why::unknown, "items"},
        {"capture by an evaluator for nobody", "eva", plain(CaptureAct{spoken(SpokenAct::told, "He said so.")}), Why::noAgency, "as"},
        {"capture by an evaluator", "eva", plain(CaptureAct{spoken(SpokenAct::told, "He said so.")}), accepted, "", "POL"},
        {"capture after the end", "lead", [](Bench &b) { return end(b), Command{CaptureAct{spoken(SpokenAct::told, "He said so.")}}; }, Why::notNow, "recalled", "POL"},
        {"recall after the end", "lead", [](Bench &b) { end(b); auto s = spoken(SpokenAct::told, "He said so."); s.recalled = true; return CaptureAct{s}; }, accepted, "", "POL"},
        {"brief", "pol-1", plain(HoldBriefing{{{AgencyId("POL"), AgencyId("FIR")}, "Where we are"}}), accepted},
        {"brief nobody", "pol-1", plain(HoldBriefing{}), Why::missing, "present"},
        {"note", "eva", plain(NoteObservation{{"Good talk.", "", NoteTag::strength, {}, {}, {}, "", "", ""}}), accepted},
        {"note nothing", "eva", plain(NoteObservation{}), Why::missing, "text"},
        {"amend", "eva", [](Bench &b) { return AmendObservation{{b.does("eva", NoteObservation{{"Good", "", NoteTag::none, {}, {}, {}, "", "", ""}}), "Better", NoteTag::strength, {}, Millis{1'000}}}; }, accepted},
        {"amend another's", "lead", [](Bench &b) { return AmendObservation{{b.does("eva", NoteObservation{{"Good", "", NoteTag::none, {}, {}, {}, "", "", ""}}), "Better", NoteTag::strength, {}, {}}}; }, Why::notYours, "of"},
        {"amend to before the start", "eva", [](Bench &b) { return AmendObservation{{b.does("eva", NoteObservation{{"Good", "", NoteTag::none, {}, {}, {}, "", "", ""}}), "Better", NoteTag::strength, {}, Millis{900'000}}}; }, Why::badTime, "earlier_by_ms"},
        {"rate", "eva", plain(RateTarget{{TargetId("t1"), Rating::some, "Nearly"}}), accepted},
        {"rate by the facilitator", "lead", plain(RateTarget{{TargetId("t1"), Rating::some, "Nearly"}}), Why::notYours, "RateTarget"},
        {"rate unknown", "eva", plain(RateTarget{{TargetId("t9"), Rating::some, ""}}), Why::unknown, "target"},
        {"strike one's own", "pol-1", [](Bench &b) { return StrikeEntry{{b.does("pol-1", RecordDecision{decision("cordon")}), "Slip"}}; }, accepted},
        {"strike by the facilitator", "lead", [](Bench &b) { return StrikeEntry{{b.does("pol-1", RecordDecision{decision("cordon")}), "Slip"}}; }, accepted},
        {"strike a colleague's", "pol-112", [](Bench &b) { return StrikeEntry{{b.does("pol-1", RecordDecision{decision("cordon")}), "Slip"}}; }, Why::notYours, "of"},
        {"strike without a reason", "pol-1", [](Bench &b) { return StrikeEntry{{b.does("pol-1", RecordDecision{decision("cordon")}), ""}}; }, Why::missing, "reason"},
        {"strike twice", "pol-1",
         [](Bench &b) {
             const Ref of = b.does("pol-1", RecordDecision{decision("cordon")});
             b.does("pol-1", StrikeEntry{{of, "Slip"}});
             return StrikeEntry{{of, "Slip"}};
         },
         Why::alreadyDone, "of"},
    };
    return all;
}

Bench atThreeTwenty()
{
    Bench bench(scenarioWithExpectation());
    bench.does("lead", StartExercise{});
    bench.until(Millis{200'000});
    return bench;
}

} // namespace

/// What the host says to each command in the situations that matter.
class TestDecide : public QObject
{
    Q_OBJECT
private slots:
    void says_data()
    {
        QTest::addColumn<int>("index");
        for (std::size_t i = 0; i < cases().size(); ++i) {
            QTest::addRow("%s: %s", cases()[i].seat, cases()[i].name) << static_cast<int>(i);
        }
    }
    void says()
    {
        QFETCH(int, index);
        const Case &c = cases()[static_cast<std::size_t>(index)];
        Bench bench = atThreeTwenty();
        const Command command = c.command(bench);
        const Verdict verdict = bench.tries(c.seat, command, c.as);
        const auto *refusal = std::get_if<Refusal>(&verdict);
        if (!c.refused) {
            QVERIFY2(refusal == nullptr, refusal == nullptr
                                             ? ""
                                             : qPrintable(QStringLiteral("refused: %1, %2")
                                                              .arg(static_cast<int>(refusal->why))
                                                              .arg(QString::fromStdString(refusal->about))));
            const auto &happened = std::get<std::vector<Happened>>(verdict);
            QCOMPARE(happened.size(), 1U);
            QCOMPARE(kindOf(happened.front().event), kindOf(command));
            QCOMPARE(happened.front().at, bench.now);
        } else {
            QVERIFY2(refusal != nullptr, "accepted");
            QCOMPARE(static_cast<int>(refusal->why), static_cast<int>(*c.refused));
            QCOMPARE(QString::fromStdString(refusal->about), QString::fromUtf8(c.about));
        }
    }

    /// The table above has an acceptance and a refusal for every kind that can be asked for.
    void theTableIsWhole()
    {
        std::set<Kind> acceptedKinds;
        std::set<Kind> refusedKinds;
        for (const Case &c : cases()) {
            Bench bench = atThreeTwenty();
            (c.refused ? refusedKinds : acceptedKinds).insert(kindOf(c.command(bench)));
        }
        acceptedKinds.insert(Kind::ExerciseStarted); // the bench does it
        for (std::size_t i = 0; i < kindCount; ++i) {
            const KindInfo &info = infoOf(static_cast<Kind>(i));
            const bool always = static_cast<Kind>(i) == Kind::RealEmergencyRaised; // is never refused
            QVERIFY2(info.asked == Asked::host || acceptedKinds.contains(static_cast<Kind>(i)), info.name.data());
            QVERIFY2(info.asked == Asked::host || always || refusedKinds.contains(static_cast<Kind>(i)),
                     info.name.data());
        }
    }

    /// Where the variant keeps the procedures from the agencies, naming one is naming nothing.
    void aHiddenProcedureIsUnknown()
    {
        for (const bool known : {true, false}) {
            Scenario scenario = smallScenario();
            Bench bench(scenario);
            bench.state.variant = VariantId(known ? "agreed" : "hidden");
            bench.does("lead", StartExercise{});
            DecisionRecorded made = decision("triple-alert");
            made.procedure = ProcedureId("alert");
            const Verdict verdict = bench.tries("fir-1", RecordDecision{made});
            const auto *refusal = std::get_if<Refusal>(&verdict);
            QCOMPARE(refusal == nullptr, known);
            QVERIFY(known || *refusal == (Refusal{Why::unknown, "procedure"}));
        }
    }

    /// Evaluators do not see raised hands: they cannot say what one was about.
    void whatIsHiddenCannotBeAttributed()
    {
        Bench bench = atThreeTwenty();
        const Ref hand = bench.does("pol-1", RaiseHand{{"Help"}});
        for (const Ref of : {hand, Ref{987'654}}) {
            const Verdict verdict = bench.tries("eva", AttributeAct{{of, TaskId("cordon"), "It was."}});
            QVERIFY(std::get<Refusal>(verdict) == (Refusal{Why::unknown, "of"}));
        }
    }

    /// Who answers as several says as whom; what one does for nobody needs no such word.
    void counterPlayOfSeveral()
    {
        Scenario plan = smallScenario();
        std::ranges::find(plan.seats, SeatId("motspill"), &Seat::id)->plays = {AgencyId("PRESS"), AgencyId("EMS")};
        Bench bench(plan);
        bench.does("motspill", ReadMandate{});
        bench.does("lead", StartExercise{});
        const Verdict verdict = bench.tries("motspill", SendMessage{toPolice()});
        QVERIFY(std::get<Refusal>(verdict) == (Refusal{Why::noAgency, "as"}));
        const Ref sent = bench.does("motspill", SendMessage{toPolice()}, "EMS");
        bench.does("motspill", StrikeEntry{{sent, "A slip"}});
        bench.does("motspill", RaiseHand{});
        bench.does("motspill", RaiseRealEmergency{});
        QVERIFY(bench.state.realEmergency);
    }

    /// One laptop for a whole room writes down for those it is given, and says for whom.
    void aLoggistOfARoom()
    {
        Scenario plan = smallScenario();
        Seat loggist;
        loggist.id = SeatId("room-log");
        loggist.kind = SeatKind::loggist;
        loggist.plays = {AgencyId("POL"), AgencyId("FIR")};
        plan.seats.push_back(loggist);
        Bench bench(plan);
        bench.does("lead", StartExercise{});
        const Command captures = CaptureAct{spoken(SpokenAct::told, "He said so.")};
        const auto why = [&](const Verdict &verdict) {
            const auto *refusal = std::get_if<Refusal>(&verdict);
            return refusal == nullptr ? Refusal{} : *refusal;
        };
        for (const char *agency : {"POL", "FIR"}) {
            const Verdict verdict = bench.tries("room-log", captures, agency);
            QCOMPARE(std::get<std::vector<Happened>>(verdict).front().agency, AgencyId(agency));
            bench.does("room-log", ChangeCoverage{{AgencyId(agency), CoverageMeans::loggist, true}});
        }
        QVERIFY(why(bench.tries("room-log", captures)) == (Refusal{Why::noAgency, "as"}));
        QVERIFY(why(bench.tries("room-log", captures, "EMS")) == (Refusal{Why::notYourAgency, "as"}));
        QVERIFY(why(bench.tries("room-log", ChangeCoverage{{AgencyId("EMS"), CoverageMeans::loggist, true}})) ==
                (Refusal{Why::notYourAgency, "agency"}));
        const Ref said = bench.does("room-log", captures, "POL");
        const Happened &what = *bench.state.find(said)->what;
        const auto isSeenBy = [&](const char *seat) {
            return isVisibleTo(bench.scenario, bench.state, what, *find(bench.scenario.seats, SeatId(seat)));
        };
        QVERIFY(isSeenBy("room-log") && isSeenBy("pol-1"));
        QVERIFY(!isSeenBy("fir-1") && !isSeenBy("fir-log"));
    }

    void whenItWasSaid()
    {
        Bench bench = atThreeTwenty();
        const auto said = bench.tries("pol-1", CaptureAct{spoken(SpokenAct::told, "x")}, {}, Millis{30'000});
        QCOMPARE(std::get<std::vector<Happened>>(said).front().saidAt, Millis{170'000});
        for (const Millis ago : {Millis{200'001}, Millis{-1}}) {
            const auto refused = bench.tries("pol-1", CaptureAct{spoken(SpokenAct::told, "x")}, {}, ago);
            QCOMPARE(std::get<Refusal>(refused).why, Why::badTime);
        }
    }

    void anonymousAnswersHaveNoSeat()
    {
        Bench bench = atThreeTwenty();
        for (const char *id : {"before", "signed"}) {
            bench.does("lead", OpenQuestionnaire{{QuestionnaireId(id)}});
            const auto verdict =
                bench.tries("pol-1", AnswerQuestionnaire{{QuestionnaireId(id), {{QuestionId("q1"), "4"}}}});
            const Happened &h = std::get<std::vector<Happened>>(verdict).front();
            QCOMPARE(h.seat.empty(), QByteArray(id) == "before");
            QCOMPARE(h.agency, AgencyId("POL"));
        }
    }

    /// The record does not say who answered, so an agency has as many answers as seats that can give one.
    void anAgencyHasAsManyAnonymousAnswersAsSeats()
    {
        Bench bench = atThreeTwenty();
        for (const char *id : {"before", "signed"}) {
            bench.does("lead", OpenQuestionnaire{{QuestionnaireId(id)}});
        }
        const Command answer = AnswerQuestionnaire{{QuestionnaireId("before"), {{QuestionId("q1"), "4"}}}};
        const auto isRefused = [&](const char *seat) {
            const Verdict verdict = bench.tries(seat, answer);
            const auto *refusal = std::get_if<Refusal>(&verdict);
            return refusal != nullptr && *refusal == Refusal{Why::alreadyDone, "questionnaire"};
        };
        QVERIFY(!isRefused("ems-1"));
        bench.does("ems-1", answer); // the other seat of the ambulance service is paper
        QVERIFY(isRefused("ems-1"));
        bench.does("fir-1", answer);
        QVERIFY(!isRefused("fir-log")); // a loggist answers too
        bench.does("fir-log", answer);
        QVERIFY(isRefused("fir-1"));
        QVERIFY(isRefused("fir-log"));
        QVERIFY(!isRefused("pol-1")); // another agency's answers are not ours
        for (int i = 0; i < 3; ++i) { // of somebody who is named the last answer counts
            bench.does("ems-1", AnswerQuestionnaire{{QuestionnaireId("signed"), {{QuestionId("q1"), "4"}}}});
        }
    }

    /// The same values always give the same verdict, and asking changes nothing.
    void isPure()
    {
        const Scenario scenario = smallScenario();
        VERIFY_PROPERTY([&](std::uint64_t seed) {
            const History history = randomHistory(scenario, seed, 40);
            Luck luck(seed + 1);
            std::vector<Ref> refs;
            for (const Happened &h : history.happened) {
                refs.push_back(h.ref);
            }
            for (int i = 0; i < 30; ++i) {
                const Proposal proposal = randomProposal(luck, scenario, refs);
                const Seat &seat = luck.pick(scenario.seats);
                const Verdict first = decide(scenario, history.state, seat, proposal, history.state.now);
                RC_ASSERT(first == decide(scenario, history.state, seat, proposal, history.state.now));
            }
        });
    }
};

QTEST_GUILESS_MAIN(TestDecide)
#include "tst_decide.moc"
