// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/scenario.h"

#include <array>
#include <string_view>
#include <utility>

/// The one description of what stands in scenario.yaml. Reader, writer, overlay, placeholder and JSON Schema are all
/// visitors of it: `describe(visitor, value)` calls `visitor.field(key, member, use, meaning)` for each key in the
/// order in which it is written.
namespace samvirke {

enum class Use : std::uint8_t {
    optional,
    required,
    text, ///< translated by overlays, may hold {placeholders}
    requiredText,
    file ///< a file name in media/
};

[[nodiscard]] constexpr bool isRequired(Use use)
{
    return use == Use::required || use == Use::requiredText;
}
[[nodiscard]] constexpr bool isText(Use use)
{
    return use == Use::text || use == Use::requiredText;
}

/// The names of an enumeration's values in files: `Names<Mode>::all`.
template <class Enum>
struct Names;

template <>
struct Names<AgencyKind>
{
    static constexpr std::array<std::pair<AgencyKind, std::string_view>, 2> all{
        {{AgencyKind::agency, "agency"}, {AgencyKind::outside, "outside"}}};
};
template <>
struct Names<SeatKind>
{
    static constexpr std::array<std::pair<SeatKind, std::string_view>, 6> all{{{SeatKind::facilitator, "facilitator"},
                                                                               {SeatKind::player, "player"},
                                                                               {SeatKind::loggist, "loggist"},
                                                                               {SeatKind::evaluator, "evaluator"},
                                                                               {SeatKind::counterPlay, "counter-play"},
                                                                               {SeatKind::paper, "paper"}}};
};
template <>
struct Names<Medium>
{
    static constexpr std::array<std::pair<Medium, std::string_view>, 8> all{{{Medium::phone, "phone"},
                                                                             {Medium::radio, "radio"},
                                                                             {Medium::conference, "conference"},
                                                                             {Medium::message, "message"},
                                                                             {Medium::log, "log"},
                                                                             {Medium::face, "face"},
                                                                             {Medium::media, "media"},
                                                                             {Medium::alarm, "alarm"}}};
};
template <>
struct Names<Mode>
{
    static constexpr std::array<std::pair<Mode, std::string_view>, 2> all{
        {{Mode::played, "played"}, {Mode::talked, "talked"}}};
};
template <>
struct Names<Share>
{
    static constexpr std::array<std::pair<Share, std::string_view>, 3> all{
        {{Share::unsaid, "unsaid"}, {Share::any, "any"}, {Share::all, "all"}}};
};
template <>
struct Names<Serves>
{
    static constexpr std::array<std::pair<Serves, std::string_view>, 2> all{
        {{Serves::people, "people"}, {Serves::agencies, "agencies"}}};
};
template <>
struct Names<InjectKind>
{
    static constexpr std::array<std::pair<InjectKind, std::string_view>, 4> all{
        {{InjectKind::inject, "inject"},
         {InjectKind::contextual, "contextual"},
         {InjectKind::expectedAction, "expected-action"},
         {InjectKind::contingency, "contingency"}}};
};
template <>
struct Names<Expected>
{
    static constexpr std::array<std::pair<Expected, std::string_view>, 10> all{{{Expected::acknowledge, "acknowledge"},
                                                                                {Expected::reply, "reply"},
                                                                                {Expected::take, "take"},
                                                                                {Expected::decide, "decide"},
                                                                                {Expected::tell, "tell"},
                                                                                {Expected::request, "request"},
                                                                                {Expected::handOver, "hand-over"},
                                                                                {Expected::stateLead, "state-lead"},
                                                                                {Expected::form, "form"},
                                                                                {Expected::other, "other"}}};
};
template <>
struct Names<Scale>
{
    static constexpr std::array<std::pair<Scale, std::string_view>, 5> all{{{Scale::agree5, "agree-5"},
                                                                            {Scale::level3, "level-3"},
                                                                            {Scale::choice, "choice"},
                                                                            {Scale::number, "number"},
                                                                            {Scale::text, "text"}}};
};
template <>
struct Names<When>
{
    static constexpr std::array<std::pair<When, std::string_view>, 2> all{
        {{When::before, "before"}, {When::after, "after"}}};
};
template <>
struct Names<Happening>
{
    static constexpr std::array<std::pair<Happening, std::string_view>, 8> all{
        {{Happening::taken, "taken"},
         {Happening::decided, "decided"},
         {Happening::completed, "completed"},
         {Happening::leadStated, "lead-stated"},
         {Happening::leadTaken, "lead-taken"},
         {Happening::itemRead, "item-read"},
         {Happening::handedOver, "handed-over"},
         {Happening::acknowledged, "acknowledged"}}};
};

template <class Enum>
[[nodiscard]] constexpr std::string_view nameOf(Enum value)
{
    for (const auto &[v, name] : Names<Enum>::all) {
        if (v == value) {
            return name;
        }
    }
    return {};
}

/// Structs that are written on one line.
template <class T>
inline constexpr bool onOneLine = false;
template <>
inline constexpr bool onOneLine<Tie> = true;
template <>
inline constexpr bool onOneLine<Precedence> = true;
template <>
inline constexpr bool onOneLine<NeedToKnow> = true;
template <>
inline constexpr bool onOneLine<LeadRow> = true;
template <>
inline constexpr bool onOneLine<CoLocation> = true;
template <>
inline constexpr bool onOneLine<UsedQuestionnaires> = true;

// T is the struct, const or not; V any visitor.

template <class V, class T>
void describeProfile(V &v, T &p)
{
    v.field("structure", p.structure, Use::text, "How the organisation is built: ranks, centres, volunteers");
    v.field("culture", p.culture, Use::text, "How people there talk, decide and disagree");
    v.field("decides", p.decides, Use::text, "Who decides what, and how quickly");
}

template <class V, class T>
void describeAgency(V &v, T &a)
{
    v.field("id", a.id, Use::required, "Name by which the rest of the file refers to the agency");
    v.field("name", a.name, Use::requiredText, "Full name");
    v.field("code", a.code, Use::optional, "Two letters for symbols");
    v.field("shape", a.shape, Use::optional,
            "Symbol: square, triangle, cross, house, diamond, flag, circle or hexagon; without it the next free one");
    v.field("kind", a.kind, Use::optional, "agency: a column of the role matrix; outside: a party without one");
    v.field("part_of", a.partOf, Use::optional, "The agency that this unit belongs to");
    v.field("mandate", a.mandate, Use::text, "What the agency is for, in one line; printed on its seat cards");
    v.field("profile", a.profile, Use::optional, "What the other agencies read about it before play");
}

template <class V, class T>
void describeSeat(V &v, T &s)
{
    v.field("id", s.id, Use::required, "Name by which the rest of the file refers to the seat");
    v.field("kind", s.kind, Use::optional, "Who sits there");
    v.field("agency", s.agency, Use::optional, "The agency it belongs to; for an evaluator the table");
    v.field("name", s.name, Use::requiredText, "What the place is called");
    v.field("plays", s.plays, Use::optional,
            "Counter-play: the parties it answers as. A loggist of several agencies: those it writes down for");
    v.field("brief", s.brief, Use::text, "What the person reads before STARTEX");
}

template <class V, class T>
void describeChannel(V &v, T &c)
{
    v.field("id", c.id, Use::required, "Name by which the rest of the file refers to the channel");
    v.field("name", c.name, Use::requiredText, "What people call it");
    v.field("medium", c.medium, Use::optional, "How it is carried");
    v.field("common", c.common, Use::optional, "What is sent here reaches every member and stands in the shared log");
    v.field("members", c.members, Use::optional, "Agencies or seats on it");
}

template <class V, class T>
void describeTarget(V &v, T &t)
{
    v.field("id", t.id, Use::required, "Name of the capability target");
    v.field("text", t.text, Use::requiredText, "What an evaluator rates P, S, M or U");
    v.field("tasks", t.tasks, Use::optional, "The critical tasks that show it");
}

template <class V, class T>
void describeObjective(V &v, T &o)
{
    v.field("id", o.id, Use::required, "Name of the objective");
    v.field("text", o.text, Use::requiredText, "What the exercise is to train");
    v.field("capability", o.capability, Use::text, "The core capability it belongs to");
    v.field("targets", o.targets, Use::optional, "Capability targets");
}

template <class V, class T>
void describePhase(V &v, T &p)
{
    v.field("id", p.id, Use::required, "Name by which the rest of the file refers to the phase");
    v.field("title", p.title, Use::requiredText, "Heading");
    v.field("mode", p.mode, Use::optional, "played at the seats, or talked in the room");
    v.field("starts", p.starts, Use::optional, "When it begins; the first phase begins at STARTEX");
    v.field("announced", p.announced, Use::optional, "no: only facilitators and evaluators see that it began");
}

template <class V, class T>
void describeMove(V &v, T &m)
{
    v.field("id", m.id, Use::required, "Name by which injects refer to it");
    v.field("title", m.title, Use::requiredText, "Heading in the MSEL");
}

template <class V, class T>
void describeFunction(V &v, T &f)
{
    v.field("id", f.id, Use::required, "Name by which lead rows refer to it");
    v.field("name", f.name, Use::requiredText, "What is led, as in \"who leads ...?\"");
}

template <class V, class T>
void describeProcedure(V &v, T &p)
{
    v.field("id", p.id, Use::required, "Name by which tasks refer to it");
    v.field("title", p.title, Use::requiredText, "What the agreed procedure is called");
    v.field("text", p.text, Use::text, "What has been agreed");
}

template <class V, class T>
void describePhaseRow(V &v, T &r)
{
    v.field("phases", r.phases, Use::required, "Phases in which these roles hold");
    v.field("roles", r.roles, Use::required, "Each agency's role");
}

template <class V, class T>
void describeLeadRow(V &v, T &l)
{
    v.field("function", l.function, Use::required, "What the row leads");
    v.field("phases", l.phases, Use::optional, "Phases in which this row names the right lead; without it all");
}

template <class V, class T>
void describeTask(V &v, T &t)
{
    v.field("id", t.id, Use::required, "Name by which the rest of the file refers to the task");
    v.field("title", t.title, Use::requiredText, "The row of the matrix in words");
    v.field("target", t.target, Use::optional, "From the opening of the task to the first act of an owner");
    v.field("weight", t.weight, Use::optional, "How much it counts in task clarity; 1 without it");
    v.field("roles", t.roles, Use::optional,
            "Each agency's role: R, A, C, I, S, A/R or - ; a question mark behind it marks the cell contested");
    v.field("roles_by_phase", t.phased, Use::optional, "The roles where they differ by phase, instead of roles");
    v.field("share", t.share, Use::optional, "With several responsible: any of them does it, or all do their share");
    v.field("shares", t.shares, Use::text, "Each responsible agency's share in words");
    v.field("mandates", t.mandates, Use::text, "What a trainee of the agency reads under \"my mandate\"");
    v.field("lead", t.lead, Use::optional, "Makes this a lead row");
    v.field("procedure", t.procedure, Use::optional, "The agreed procedure that covers it");
    v.field("objectives", t.objectives, Use::optional, "Objectives it serves");
    v.field("serves", t.serves, Use::optional, "people: victims and the public; agencies: the responders' own needs");
    v.field("distractor", t.distractor, Use::optional, "Stands in the task picker, has no roles, is never scored");
}

template <class V, class T>
void describeNeedToKnow(V &v, T &n)
{
    v.field("who", n.who, Use::required, "An agency, or a seat where dispatch and scene are two readers");
    v.field("within", n.within, Use::optional, "From the inject to the reading");
}

template <class V, class T>
void describeItem(V &v, T &i)
{
    v.field("id", i.id, Use::required, "Name by which the rest of the file refers to the fact");
    v.field("text", i.text, Use::requiredText, "The fact");
    v.field("from", i.from, Use::required, "The agency that gets it first");
    v.field("within", i.within, Use::optional, "Target for all who need it");
    v.field("needs", i.needs, Use::optional, "Who needs to know it");
    v.field("critical", i.critical, Use::optional, "Its passing on is asked to be confirmed");
}

template <class V, class T>
void describeExpectation(V &v, T &e)
{
    v.field("id", e.id, Use::required, "Name, unique within the inject");
    v.field("who", e.who, Use::optional, "The agency that is expected to act; without it every recipient");
    v.field("what", e.what, Use::optional, "What it is expected to do");
    v.field("task", e.task, Use::optional, "On which task");
    v.field("to", e.to, Use::optional, "Towards whom");
    v.field("within", e.within, Use::optional, "From the release of the inject");
    v.field("text", e.text, Use::text, "In words");
}

template <class V, class T>
void describeInject(V &v, T &i)
{
    v.field("id", i.id, Use::required, "Name by which the rest of the file refers to the inject");
    v.field("number", i.number, Use::optional, "What people call it; may repeat");
    v.field("title", i.title, Use::requiredText, "What it is in a few words");
    v.field("kind", i.kind, Use::optional, "What sort of MSEL entry it is");
    v.field("move", i.move, Use::optional, "Heading it stands under");
    v.field("release", i.release, Use::optional, "When it is delivered");
    v.field("story_time", i.storyTime, Use::optional, "Time in the story, as the source gave it");
    v.field("from", i.from, Use::text, "Who says it");
    v.field("to", i.to, Use::optional, "Agencies or seats that receive it, or all");
    v.field("channel", i.channel, Use::optional, "By which means");
    v.field("text", i.text, Use::text, "What the recipients read (Markdown)");
    v.field("carries", i.carries, Use::optional, "Information items in it");
    v.field("opens", i.opens, Use::optional, "Tasks that begin with it");
    v.field("expects", i.expects, Use::optional, "Who should do what within how long");
    v.field("objectives", i.objectives, Use::optional, "Objectives it serves");
    v.field("media", i.media, Use::file, "Files in media/ that go with it");
    v.field("asks_urgency", i.asksUrgency, Use::optional, "Every recipient says how urgent it is");
    v.field("asks_acknowledgement", i.asksAcknowledgement, Use::optional, "Every recipient is asked to acknowledge");
    v.field("active", i.active, Use::optional, "no: kept, but never delivered by itself");
    v.field("controller", i.controller, Use::optional, "Who in the exercise direction handles it");
    v.field("note", i.note, Use::text, "For the facilitator only");
    v.field("extra", i.extra, Use::optional, "Columns of your own");
}

template <class V, class T>
void describeBranchOption(V &v, T &o)
{
    v.field("id", o.id, Use::required, "Name of the option");
    v.field("label", o.label, Use::requiredText, "What the facilitator reads on the key");
}

template <class V, class T>
void describeBranch(V &v, T &b)
{
    v.field("id", b.id, Use::required, "Name by which injects refer to the branch");
    v.field("question", b.question, Use::requiredText, "What the facilitator decides by");
    v.field("options", b.options, Use::required, "Ways to go on");
}

template <class V, class T>
void describeNeed(V &v, T &n)
{
    v.field("id", n.id, Use::required, "Name of the need");
    v.field("who", n.who, Use::required, "The agency that has to ask");
    v.field("task", n.task, Use::required, "What it asks about; its owners are the right ones to ask");
    v.field("arises", n.arises, Use::required, "The inject that makes it necessary");
    v.field("within", n.within, Use::optional, "From that inject to the answer");
    v.field("text", n.text, Use::text, "The request in words");
}

template <class V, class T>
void describeHandover(V &v, T &h)
{
    v.field("id", h.id, Use::required, "Name of the handover");
    v.field("what", h.what, Use::requiredText, "What is handed over");
    v.field("task", h.task, Use::optional, "The task that goes with it");
    v.field("from", h.from, Use::optional, "The agency that hands over");
    v.field("to", h.to, Use::optional, "The agency that takes over");
    v.field("arises", h.arises, Use::optional, "The inject that makes it necessary");
    v.field("within", h.within, Use::optional, "From that inject to the acceptance");
}

template <class V, class T>
void describeTie(V &v, T &t)
{
    v.field("from", t.from, Use::required, "The agency that should reach out");
    v.field("to", t.to, Use::required, "The agency it should reach");
}

template <class V, class T>
void describePrecedence(V &v, T &p)
{
    v.field("first", p.first, Use::required, "The task that comes first");
    v.field("then", p.then, Use::required, "The task that comes after it");
}

template <class V, class T>
void describeProbe(V &v, T &p)
{
    v.field("id", p.id, Use::required, "Name by which rounds refer to the question");
    v.field("question", p.question, Use::requiredText, "What is asked");
    v.field("options", p.options, Use::text, "Answers to choose from; without them a number or free text");
    v.field("key", p.key, Use::requiredText, "The right answers, any of them");
    v.field("item", p.item, Use::required, "The fact that is asked for");
}

template <class V, class T>
void describeUrgencyUnit(V &v, T &u)
{
    v.field("id", u.id, Use::required, "Name of the question");
    v.field("about", u.about, Use::requiredText, "What is judged: \"The driver is awake and angry\"");
    v.field("level", u.level, Use::required, "How urgent the author means it to be, 1 to 4");
}

template <class V, class T>
void describeRound(V &v, T &r)
{
    v.field("id", r.id, Use::required, "Name of the round");
    v.field("title", r.title, Use::requiredText, "Heading");
    v.field("opens", r.opens, Use::optional, "When it is put");
    v.field("within", r.within, Use::optional, "How long it stays open; 45 s without it");
    v.field("freeze", r.freeze, Use::optional, "The exercise clock stands while it is open");
    v.field("to", r.to, Use::optional, "Agencies that are asked; without it all that have a seat");
    v.field("urgency", r.urgency, Use::optional, "What every agency rates 1 to 4");
    v.field("leads", r.leads, Use::optional, "Functions for \"who leads ...?\"");
    v.field("owners", r.owners, Use::optional, "Tasks for \"who answers for ...?\"");
    v.field("probes", r.probes, Use::optional, "Questions about facts");
    v.field("priorities", r.priorities, Use::text, "To be put in order");
}

template <class V, class T>
void describeQuestion(V &v, T &q)
{
    v.field("id", q.id, Use::required, "Name of the question");
    v.field("text", q.text, Use::requiredText, "What is asked");
    v.field("scale", q.scale, Use::optional, "How it is answered");
    v.field("options", q.options, Use::text, "For choice and level-3");
    v.field("measure", q.measure, Use::optional, "The measure that reads it");
    v.field("reversed", q.reversed, Use::optional, "Agreement means less of the measure");
}

template <class V, class T>
void describeQuestionnaire(V &v, T &q)
{
    v.field("id", q.id, Use::required, "Name of the questionnaire");
    v.field("title", q.title, Use::requiredText, "Heading");
    v.field("when", q.when, Use::optional, "before or after play");
    v.field("anonymous", q.anonymous, Use::optional, "The agency is recorded, the seat is not");
    v.field("to", q.to, Use::optional, "Agencies that are asked; without it all");
    v.field("questions", q.questions, Use::required, "The questions");
}

template <class V, class T>
void describeQuestionnaireSet(V &v, T &s)
{
    v.field("id", s.id, Use::required, "Name by which scenarios use them");
    v.field("language", s.language, Use::optional, "Language of the texts: en, nb, ...");
    v.field("about", s.about, Use::required, "What they are for, and after whose idea");
    v.field("questionnaires", s.questionnaires, Use::required, "The questionnaires");
}

template <class V, class T>
void describeUsedQuestionnaires(V &v, T &u)
{
    v.field("use", u.use, Use::required,
            "role-ambiguity, acquaintance, feedback, collaboration, community-satisfaction");
    v.field("to", u.to, Use::optional, "Agencies that are asked; without it all");
}

template <class V, class T>
void describeTripleAlert(V &v, T &t)
{
    v.field("task", t.task, Use::required, "The row of the matrix");
    v.field("arises", t.arises, Use::required, "The inject that calls for it");
    v.field("centres", t.centres, Use::required, "The seats to be alerted together, the first receiver among them");
    v.field("within", t.within, Use::optional, "From the inject to the reading; 90 s without it");
}

template <class V, class T>
void describeCoLocation(V &v, T &c)
{
    v.field("phase", c.phase, Use::optional, "The talked phase in which agencies stand together");
    v.field("channel", c.channel, Use::optional, "The channel that stands for the command post");
}

template <class V, class T>
void describeMechanisms(V &v, T &m)
{
    v.field("triple_alert", m.tripleAlert, Use::optional, "The first receiver alerts the other centres at once");
    v.field("co_location", m.coLocation, Use::optional, "Leaders of the agencies stand together");
}

template <class V, class T>
void describeVariant(V &v, T &t)
{
    v.field("id", t.id, Use::required, "Name of the variant");
    v.field("title", t.title, Use::requiredText, "What is different in it");
    v.field("matrix_shown", t.matrixShown, Use::optional, "Trainees see the role matrix");
    v.field("procedures_known", t.proceduresKnown, Use::optional, "Trainees see the agreed procedures");
    v.field("triple_alert", t.tripleAlert, Use::optional, "The triple alert is agreed");
    v.field("co_location", t.coLocation, Use::optional, "Leaders stand together");
}

template <class V, class T>
void describeResource(V &v, T &r)
{
    v.field("id", r.id, Use::required, "Name of the resource");
    v.field("name", r.name, Use::requiredText, "What it is called");
    v.field("agency", r.agency, Use::required, "Whose it is");
    v.field("place", r.place, Use::text, "Where it stands at STARTEX");
}

template <class V, class T>
void describeFormField(V &v, T &f)
{
    v.field("id", f.id, Use::required, "Name of the field");
    v.field("label", f.label, Use::requiredText, "Label");
    v.field("required", f.required, Use::optional, "Must be filled in");
}

template <class V, class T>
void describeForm(V &v, T &f)
{
    v.field("id", f.id, Use::required, "Name of the form");
    v.field("title", f.title, Use::requiredText, "Heading");
    v.field("fields", f.fields, Use::required, "What is filled in");
}

template <class V, class T>
void describeMap(V &v, T &m)
{
    v.field("image", m.image, Use::file, "File in media/");
    v.field("symbols", m.symbols, Use::text, "Stamps to choose from");
}

template <class V, class T>
void describeFit(V &v, T &f)
{
    v.field("id", f.id, Use::required, "Texts mention it as {id}");
    v.field("value", f.value, Use::requiredText, "What stands there; replaced when the scenario is fitted to a place");
    v.field("hint", f.hint, Use::text, "What to put there instead");
}

template <class V, class T>
void describeTerm(V &v, T &t)
{
    v.field("word", t.word, Use::required, "A word of the program");
    v.field("instead", t.instead, Use::requiredText, "What is said instead");
}

template <class V, class T>
void describeAccepted(V &v, T &a)
{
    v.field("warning", a.warning, Use::required, "Key of the warning, as check prints it");
    v.field("at", a.at, Use::optional, "Path of the warning; without it anywhere");
    v.field("reason", a.reason, Use::required, "Why it may stay");
}

template <class V, class T>
void describeClock(V &v, T &c)
{
    v.field("length", c.length, Use::required, "Planned time from STARTEX to ENDEX");
    v.field("story_start", c.storyStart, Use::optional,
            "Local date and time in the story at STARTEX: 2026-11-20 22:40");
    v.field("story_rate_permille", c.storyRatePermille, Use::optional,
            "Story time per exercise time in thousandths; 1000 without it");
}

template <class V, class T>
void describeScenario(V &v, T &s)
{
    v.field("id", s.id, Use::required, "Name of the scenario");
    v.field("title", s.title, Use::requiredText, "Title");
    v.field("language", s.language, Use::optional, "Language of the texts: en, nb, ...");
    v.field("summary", s.summary, Use::text, "What it is about, and that it is an example");
    v.field("mode", s.mode, Use::optional, "played at the seats, or talked in the room, where no phase says otherwise");
    v.field("clock", s.clock, Use::required, "Length and story time");
    v.field("terms", s.terms, Use::optional, "Words of the field as this exercise says them");
    v.field("fits", s.fits, Use::optional, "Places, units and names to replace");
    v.field("objectives", s.objectives, Use::optional, "What the exercise is to train");
    v.field("agencies", s.agencies, Use::required, "Organisations");
    v.field("seats", s.seats, Use::required, "Places at the table");
    v.field("channels", s.channels, Use::optional, "Ways to send");
    v.field("phases", s.phases, Use::optional, "Stretches in which the matrix, or played and talked, may differ");
    v.field("moves", s.moves, Use::optional, "Headings of the MSEL");
    v.field("functions", s.functions, Use::optional, "What lead rows lead");
    v.field("procedures", s.procedures, Use::optional, "What has been agreed beforehand");
    v.field("tasks", s.tasks, Use::optional, "Rows of the role and responsibility matrix");
    v.field("items", s.items, Use::optional, "Facts that injects carry, with who needs to know");
    v.field("injects", s.injects, Use::optional, "The MSEL");
    v.field("branches", s.branches, Use::optional, "Ways the facilitator can choose between");
    v.field("needs", s.needs, Use::optional, "Requests that the plan makes necessary");
    v.field("handovers", s.handovers, Use::optional, "Handovers that the plan makes necessary");
    v.field("ties", s.ties, Use::optional, "Directed pairs of agencies that the plan needs in contact");
    v.field("precedence", s.precedence, Use::optional, "What comes before what");
    v.field("probes", s.probes, Use::optional, "Questions about facts, with their keys");
    v.field("rounds", s.rounds, Use::optional, "Questions put to every agency at once");
    v.field("standard_questionnaires", s.standardQuestionnaires, Use::optional,
            "Those of the program, asked in front of the scenario's own");
    v.field("questionnaires", s.questionnaires, Use::optional, "Before and after");
    v.field("mechanisms", s.mechanisms, Use::optional, "Formal mechanisms of cooperation");
    v.field("variants", s.variants, Use::optional, "Ways to play the scenario");
    v.field("resources", s.resources, Use::optional, "Units on the resources board");
    v.field("forms", s.forms, Use::optional, "Forms to fill in and send");
    v.field("map", s.map, Use::optional, "The map sketch");
    v.field("accepted", s.accepted, Use::optional, "Warnings that the author lives with");
}

/// `Described<T>::visit(visitor, value)` for every struct above.
template <class T>
struct Described
{
    static constexpr bool is = false;
};

// version 14 of clang-format never comes to an end here
// clang-format off
#define SAMVIRKE_DESCRIBED(X)                                                                                         \
    X(Profile) X(Agency) X(Seat) X(Channel) X(Objective) X(Phase) X(Move) X(Function) X(Procedure) X(PhaseRow)        \
    X(LeadRow) X(Task) X(NeedToKnow) X(Item) X(Expectation) X(Inject) X(BranchOption) X(Branch) X(Need) X(Handover)   \
    X(Tie) X(Precedence) X(Probe) X(UrgencyUnit) X(Round) X(Question) X(Questionnaire) X(QuestionnaireSet)            \
    X(UsedQuestionnaires) X(TripleAlert) X(CoLocation)                                                                \
    X(Mechanisms) X(Variant) X(Resource) X(FormField) X(Form) X(Map) X(Fit) X(Term) X(Accepted) X(Clock)              \
    X(Scenario)
// clang-format on

#define X(Type)                                                                                                        \
    template <>                                                                                                        \
    struct Described<Type>                                                                                             \
    {                                                                                                                  \
        static constexpr bool is = true;                                                                               \
        template <class V, class T>                                                                                    \
        static void visit(V &v, T &value)                                                                              \
        {                                                                                                              \
            describe##Type(v, value);                                                                                  \
        }                                                                                                              \
    };
SAMVIRKE_DESCRIBED(X)
#undef X

template <>
struct Described<CapabilityTarget>
{
    static constexpr bool is = true;
    template <class V, class T>
    static void visit(V &v, T &value)
    {
        describeTarget(v, value);
    }
};

/// How elements of a list are named in paths: by id where they have one.
template <class T>
[[nodiscard]] std::string nameInPath(const T &element, std::size_t index)
{
    if constexpr (requires { element.id.value; }) {
        return element.id.empty() ? std::to_string(index) : element.id.value;
    } else if constexpr (requires { element.id; }) {
        return element.id.empty() ? std::to_string(index) : element.id;
    } else {
        return std::to_string(index);
    }
}

} // namespace samvirke
