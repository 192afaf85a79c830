// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plan_words.h"

#include "report/seat_text.h"

namespace samvirke {

namespace {

// what lupdate finds: describe.h itself knows no translations

constexpr const char *keys[] = {
    QT_TRANSLATE_NOOP("Key", "About"),
    QT_TRANSLATE_NOOP("Key", "Accepted"),
    QT_TRANSLATE_NOOP("Key", "Active"),
    QT_TRANSLATE_NOOP("Key", "Agencies"),
    QT_TRANSLATE_NOOP("Key", "Agency"),
    QT_TRANSLATE_NOOP("Key", "Announced"),
    QT_TRANSLATE_NOOP("Key", "Anonymous"),
    QT_TRANSLATE_NOOP("Key", "Arises"),
    QT_TRANSLATE_NOOP("Key", "Asks acknowledgement"),
    QT_TRANSLATE_NOOP("Key", "Asks urgency"),
    QT_TRANSLATE_NOOP("Key", "At"),
    QT_TRANSLATE_NOOP("Key", "Branches"),
    QT_TRANSLATE_NOOP("Key", "Brief"),
    QT_TRANSLATE_NOOP("Key", "Capability"),
    QT_TRANSLATE_NOOP("Key", "Carries"),
    QT_TRANSLATE_NOOP("Key", "Centres"),
    QT_TRANSLATE_NOOP("Key", "Channel"),
    QT_TRANSLATE_NOOP("Key", "Channels"),
    QT_TRANSLATE_NOOP("Key", "Clock"),
    QT_TRANSLATE_NOOP("Key", "Co location"),
    QT_TRANSLATE_NOOP("Key", "Code"),
    QT_TRANSLATE_NOOP("Key", "Common"),
    QT_TRANSLATE_NOOP("Key", "Controller"),
    QT_TRANSLATE_NOOP("Key", "Critical"),
    QT_TRANSLATE_NOOP("Key", "Culture"),
    QT_TRANSLATE_NOOP("Key", "Decides"),
    QT_TRANSLATE_NOOP("Key", "Distractor"),
    QT_TRANSLATE_NOOP("Key", "Expects"),
    QT_TRANSLATE_NOOP("Key", "Extra"),
    QT_TRANSLATE_NOOP("Key", "Fields"),
    QT_TRANSLATE_NOOP("Key", "First"),
    QT_TRANSLATE_NOOP("Key", "Fits"),
    QT_TRANSLATE_NOOP("Key", "Forms"),
    QT_TRANSLATE_NOOP("Key", "Freeze"),
    QT_TRANSLATE_NOOP("Key", "From"),
    QT_TRANSLATE_NOOP("Key", "Function"),
    QT_TRANSLATE_NOOP("Key", "Functions"),
    QT_TRANSLATE_NOOP("Key", "Handovers"),
    QT_TRANSLATE_NOOP("Key", "Hint"),
    QT_TRANSLATE_NOOP("Key", "Image"),
    QT_TRANSLATE_NOOP("Key", "Injects"),
    QT_TRANSLATE_NOOP("Key", "Instead"),
    QT_TRANSLATE_NOOP("Key", "Item"),
    QT_TRANSLATE_NOOP("Key", "Items"),
    QT_TRANSLATE_NOOP("Key", "Key"),
    QT_TRANSLATE_NOOP("Key", "Kind"),
    QT_TRANSLATE_NOOP("Key", "Label"),
    QT_TRANSLATE_NOOP("Key", "Language"),
    QT_TRANSLATE_NOOP("Key", "Lead"),
    QT_TRANSLATE_NOOP("Key", "Leads"),
    QT_TRANSLATE_NOOP("Key", "Length"),
    QT_TRANSLATE_NOOP("Key", "Level"),
    QT_TRANSLATE_NOOP("Key", "Mandate"),
    QT_TRANSLATE_NOOP("Key", "Mandates"),
    QT_TRANSLATE_NOOP("Key", "Map"),
    QT_TRANSLATE_NOOP("Key", "Matrix shown"),
    QT_TRANSLATE_NOOP("Key", "Measure"),
    QT_TRANSLATE_NOOP("Key", "Mechanisms"),
    QT_TRANSLATE_NOOP("Key", "Media"),
    QT_TRANSLATE_NOOP("Key", "Medium"),
    QT_TRANSLATE_NOOP("Key", "Members"),
    QT_TRANSLATE_NOOP("Key", "Mode"),
    QT_TRANSLATE_NOOP("Key", "Move"),
    QT_TRANSLATE_NOOP("Key", "Moves"),
    QT_TRANSLATE_NOOP("Key", "Name"),
    QT_TRANSLATE_NOOP("Key", "Needs"),
    QT_TRANSLATE_NOOP("Key", "Note"),
    QT_TRANSLATE_NOOP("Key", "Number"),
    QT_TRANSLATE_NOOP("Key", "Objectives"),
    QT_TRANSLATE_NOOP("Key", "Opens"),
    QT_TRANSLATE_NOOP("Key", "Options"),
    QT_TRANSLATE_NOOP("Key", "Owners"),
    QT_TRANSLATE_NOOP("Key", "Part of"),
    QT_TRANSLATE_NOOP("Key", "Phase"),
    QT_TRANSLATE_NOOP("Key", "Phases"),
    QT_TRANSLATE_NOOP("Key", "Place"),
    QT_TRANSLATE_NOOP("Key", "Plays"),
    QT_TRANSLATE_NOOP("Key", "Precedence"),
    QT_TRANSLATE_NOOP("Key", "Priorities"),
    QT_TRANSLATE_NOOP("Key", "Probes"),
    QT_TRANSLATE_NOOP("Key", "Procedure"),
    QT_TRANSLATE_NOOP("Key", "Procedures"),
    QT_TRANSLATE_NOOP("Key", "Procedures known"),
    QT_TRANSLATE_NOOP("Key", "Profile"),
    QT_TRANSLATE_NOOP("Key", "Question"),
    QT_TRANSLATE_NOOP("Key", "Questionnaires"),
    QT_TRANSLATE_NOOP("Key", "Questions"),
    QT_TRANSLATE_NOOP("Key", "Reason"),
    QT_TRANSLATE_NOOP("Key", "Release"),
    QT_TRANSLATE_NOOP("Key", "Required"),
    QT_TRANSLATE_NOOP("Key", "Resources"),
    QT_TRANSLATE_NOOP("Key", "Reversed"),
    QT_TRANSLATE_NOOP("Key", "Roles"),
    QT_TRANSLATE_NOOP("Key", "Roles by phase"),
    QT_TRANSLATE_NOOP("Key", "Rounds"),
    QT_TRANSLATE_NOOP("Key", "Scale"),
    QT_TRANSLATE_NOOP("Key", "Seats"),
    QT_TRANSLATE_NOOP("Key", "Serves"),
    QT_TRANSLATE_NOOP("Key", "Shape"),
    QT_TRANSLATE_NOOP("Key", "Share"),
    QT_TRANSLATE_NOOP("Key", "Shares"),
    QT_TRANSLATE_NOOP("Key", "Standard questionnaires"),
    QT_TRANSLATE_NOOP("Key", "Starts"),
    QT_TRANSLATE_NOOP("Key", "Story rate permille"),
    QT_TRANSLATE_NOOP("Key", "Story start"),
    QT_TRANSLATE_NOOP("Key", "Story time"),
    QT_TRANSLATE_NOOP("Key", "Structure"),
    QT_TRANSLATE_NOOP("Key", "Summary"),
    QT_TRANSLATE_NOOP("Key", "Symbols"),
    QT_TRANSLATE_NOOP("Key", "Target"),
    QT_TRANSLATE_NOOP("Key", "Targets"),
    QT_TRANSLATE_NOOP("Key", "Task"),
    QT_TRANSLATE_NOOP("Key", "Tasks"),
    QT_TRANSLATE_NOOP("Key", "Terms"),
    QT_TRANSLATE_NOOP("Key", "Text"),
    QT_TRANSLATE_NOOP("Key", "Then"),
    QT_TRANSLATE_NOOP("Key", "Ties"),
    QT_TRANSLATE_NOOP("Key", "Title"),
    QT_TRANSLATE_NOOP("Key", "To"),
    QT_TRANSLATE_NOOP("Key", "Triple alert"),
    QT_TRANSLATE_NOOP("Key", "Urgency"),
    QT_TRANSLATE_NOOP("Key", "Use"),
    QT_TRANSLATE_NOOP("Key", "Value"),
    QT_TRANSLATE_NOOP("Key", "Variants"),
    QT_TRANSLATE_NOOP("Key", "Warning"),
    QT_TRANSLATE_NOOP("Key", "Weight"),
    QT_TRANSLATE_NOOP("Key", "What"),
    QT_TRANSLATE_NOOP("Key", "When"),
    QT_TRANSLATE_NOOP("Key", "Who"),
    QT_TRANSLATE_NOOP("Key", "Within"),
    QT_TRANSLATE_NOOP("Key", "Word"),
};

constexpr const char *meanings[] = {
    QT_TRANSLATE_NOOP("Meaning", "How the organisation is built: ranks, centres, volunteers"),
    QT_TRANSLATE_NOOP("Meaning", "How people there talk, decide and disagree"),
    QT_TRANSLATE_NOOP("Meaning", "Who decides what, and how quickly"),
    QT_TRANSLATE_NOOP("Meaning", "Name by which the rest of the file refers to the agency"),
    QT_TRANSLATE_NOOP("Meaning", "Full name"),
    QT_TRANSLATE_NOOP("Meaning", "Two letters for symbols"),
    QT_TRANSLATE_NOOP(
        "Meaning",
        "Symbol: square, triangle, cross, house, diamond, flag, circle or hexagon; without it the next free one"),
    QT_TRANSLATE_NOOP("Meaning", "agency: a column of the role matrix; outside: a party without one"),
    QT_TRANSLATE_NOOP("Meaning", "The agency that this unit belongs to"),
    QT_TRANSLATE_NOOP("Meaning", "What the agency is for, in one line; printed on its seat cards"),
    QT_TRANSLATE_NOOP("Meaning", "What the other agencies read about it before play"),
    QT_TRANSLATE_NOOP("Meaning", "Name by which the rest of the file refers to the seat"),
    QT_TRANSLATE_NOOP("Meaning", "Who sits there"),
    QT_TRANSLATE_NOOP("Meaning", "The agency it belongs to; for an evaluator the table"),
    QT_TRANSLATE_NOOP("Meaning", "What the place is called"),
    QT_TRANSLATE_NOOP(
        "Meaning", "Counter-play: the parties it answers as. A loggist of several agencies: those it writes down for"),
    QT_TRANSLATE_NOOP("Meaning", "What the person reads before STARTEX"),
    QT_TRANSLATE_NOOP("Meaning", "Name by which the rest of the file refers to the channel"),
    QT_TRANSLATE_NOOP("Meaning", "What people call it"),
    QT_TRANSLATE_NOOP("Meaning", "How it is carried"),
    QT_TRANSLATE_NOOP("Meaning", "What is sent here reaches every member and stands in the shared log"),
    QT_TRANSLATE_NOOP("Meaning", "Agencies or seats on it"),
    QT_TRANSLATE_NOOP("Meaning", "Name of the capability target"),
    QT_TRANSLATE_NOOP("Meaning", "What an evaluator rates P, S, M or U"),
    QT_TRANSLATE_NOOP("Meaning", "The critical tasks that show it"),
    QT_TRANSLATE_NOOP("Meaning", "Name of the objective"),
    QT_TRANSLATE_NOOP("Meaning", "What the exercise is to train"),
    QT_TRANSLATE_NOOP("Meaning", "The core capability it belongs to"),
    QT_TRANSLATE_NOOP("Meaning", "Capability targets"),
    QT_TRANSLATE_NOOP("Meaning", "Name by which the rest of the file refers to the phase"),
    QT_TRANSLATE_NOOP("Meaning", "Heading"),
    QT_TRANSLATE_NOOP("Meaning", "played at the seats, or talked in the room"),
    QT_TRANSLATE_NOOP("Meaning", "When it begins; the first phase begins at STARTEX"),
    QT_TRANSLATE_NOOP("Meaning", "no: only facilitators and evaluators see that it began"),
    QT_TRANSLATE_NOOP("Meaning", "Name by which injects refer to it"),
    QT_TRANSLATE_NOOP("Meaning", "Heading in the MSEL"),
    QT_TRANSLATE_NOOP("Meaning", "Name by which lead rows refer to it"),
    QT_TRANSLATE_NOOP("Meaning", "What is led, as in \"who leads ...?\""),
    QT_TRANSLATE_NOOP("Meaning", "Name by which tasks refer to it"),
    QT_TRANSLATE_NOOP("Meaning", "What the agreed procedure is called"),
    QT_TRANSLATE_NOOP("Meaning", "What has been agreed"),
    QT_TRANSLATE_NOOP("Meaning", "Phases in which these roles hold"),
    QT_TRANSLATE_NOOP("Meaning", "Each agency's role"),
    QT_TRANSLATE_NOOP("Meaning", "What the row leads"),
    QT_TRANSLATE_NOOP("Meaning", "Phases in which this row names the right lead; without it all"),
    QT_TRANSLATE_NOOP("Meaning", "Name by which the rest of the file refers to the task"),
    QT_TRANSLATE_NOOP("Meaning", "The row of the matrix in words"),
    QT_TRANSLATE_NOOP("Meaning", "From the opening of the task to the first act of an owner"),
    QT_TRANSLATE_NOOP("Meaning", "How much it counts in task clarity; 1 without it"),
    QT_TRANSLATE_NOOP(
        "Meaning", "Each agency's role: R, A, C, I, S, A/R or - ; a question mark behind it marks the cell contested"),
    QT_TRANSLATE_NOOP("Meaning", "The roles where they differ by phase, instead of roles"),
    QT_TRANSLATE_NOOP("Meaning", "With several responsible: any of them does it, or all do their share"),
    QT_TRANSLATE_NOOP("Meaning", "Each responsible agency's share in words"),
    QT_TRANSLATE_NOOP("Meaning", "What a trainee of the agency reads under \"my mandate\""),
    QT_TRANSLATE_NOOP("Meaning", "Makes this a lead row"),
    QT_TRANSLATE_NOOP("Meaning", "The agreed procedure that covers it"),
    QT_TRANSLATE_NOOP("Meaning", "Objectives it serves"),
    QT_TRANSLATE_NOOP("Meaning", "people: victims and the public; agencies: the responders' own needs"),
    QT_TRANSLATE_NOOP("Meaning", "Stands in the task picker, has no roles, is never scored"),
    QT_TRANSLATE_NOOP("Meaning", "An agency, or a seat where dispatch and scene are two readers"),
    QT_TRANSLATE_NOOP("Meaning", "From the inject to the reading"),
    QT_TRANSLATE_NOOP("Meaning", "Name by which the rest of the file refers to the fact"),
    QT_TRANSLATE_NOOP("Meaning", "The fact"),
    QT_TRANSLATE_NOOP("Meaning", "The agency that gets it first"),
    QT_TRANSLATE_NOOP("Meaning", "Target for all who need it"),
    QT_TRANSLATE_NOOP("Meaning", "Who needs to know it"),
    QT_TRANSLATE_NOOP("Meaning", "Its passing on is asked to be confirmed"),
    QT_TRANSLATE_NOOP("Meaning", "Name, unique within the inject"),
    QT_TRANSLATE_NOOP("Meaning", "The agency that is expected to act; without it every recipient"),
    QT_TRANSLATE_NOOP("Meaning", "What it is expected to do"),
    QT_TRANSLATE_NOOP("Meaning", "On which task"),
    QT_TRANSLATE_NOOP("Meaning", "Towards whom"),
    QT_TRANSLATE_NOOP("Meaning", "From the release of the inject"),
    QT_TRANSLATE_NOOP("Meaning", "In words"),
    QT_TRANSLATE_NOOP("Meaning", "Name by which the rest of the file refers to the inject"),
    QT_TRANSLATE_NOOP("Meaning", "What people call it; may repeat"),
    QT_TRANSLATE_NOOP("Meaning", "What it is in a few words"),
    QT_TRANSLATE_NOOP("Meaning", "What sort of MSEL entry it is"),
    QT_TRANSLATE_NOOP("Meaning", "Heading it stands under"),
    QT_TRANSLATE_NOOP("Meaning", "When it is delivered"),
    QT_TRANSLATE_NOOP("Meaning", "Time in the story, as the source gave it"),
    QT_TRANSLATE_NOOP("Meaning", "Who says it"),
    QT_TRANSLATE_NOOP("Meaning", "Agencies or seats that receive it, or all"),
    QT_TRANSLATE_NOOP("Meaning", "By which means"),
    QT_TRANSLATE_NOOP("Meaning", "What the recipients read (Markdown)"),
    QT_TRANSLATE_NOOP("Meaning", "Information items in it"),
    QT_TRANSLATE_NOOP("Meaning", "Tasks that begin with it"),
    QT_TRANSLATE_NOOP("Meaning", "Who should do what within how long"),
    QT_TRANSLATE_NOOP("Meaning", "Files in media/ that go with it"),
    QT_TRANSLATE_NOOP("Meaning", "Every recipient says how urgent it is"),
    QT_TRANSLATE_NOOP("Meaning", "Every recipient is asked to acknowledge"),
    QT_TRANSLATE_NOOP("Meaning", "no: kept, but never delivered by itself"),
    QT_TRANSLATE_NOOP("Meaning", "Who in the exercise direction handles it"),
    QT_TRANSLATE_NOOP("Meaning", "For the facilitator only"),
    QT_TRANSLATE_NOOP("Meaning", "Columns of your own"),
    QT_TRANSLATE_NOOP("Meaning", "Name of the option"),
    QT_TRANSLATE_NOOP("Meaning", "What the facilitator reads on the key"),
    QT_TRANSLATE_NOOP("Meaning", "Name by which injects refer to the branch"),
    QT_TRANSLATE_NOOP("Meaning", "What the facilitator decides by"),
    QT_TRANSLATE_NOOP("Meaning", "Ways to go on"),
    QT_TRANSLATE_NOOP("Meaning", "Name of the need"),
    QT_TRANSLATE_NOOP("Meaning", "The agency that has to ask"),
    QT_TRANSLATE_NOOP("Meaning", "What it asks about; its owners are the right ones to ask"),
    QT_TRANSLATE_NOOP("Meaning", "The inject that makes it necessary"),
    QT_TRANSLATE_NOOP("Meaning", "From that inject to the answer"),
    QT_TRANSLATE_NOOP("Meaning", "The request in words"),
    QT_TRANSLATE_NOOP("Meaning", "Name of the handover"),
    QT_TRANSLATE_NOOP("Meaning", "What is handed over"),
    QT_TRANSLATE_NOOP("Meaning", "The task that goes with it"),
    QT_TRANSLATE_NOOP("Meaning", "The agency that hands over"),
    QT_TRANSLATE_NOOP("Meaning", "The agency that takes over"),
    QT_TRANSLATE_NOOP("Meaning", "From that inject to the acceptance"),
    QT_TRANSLATE_NOOP("Meaning", "The agency that should reach out"),
    QT_TRANSLATE_NOOP("Meaning", "The agency it should reach"),
    QT_TRANSLATE_NOOP("Meaning", "The task that comes first"),
    QT_TRANSLATE_NOOP("Meaning", "The task that comes after it"),
    QT_TRANSLATE_NOOP("Meaning", "Name by which rounds refer to the question"),
    QT_TRANSLATE_NOOP("Meaning", "What is asked"),
    QT_TRANSLATE_NOOP("Meaning", "Answers to choose from; without them a number or free text"),
    QT_TRANSLATE_NOOP("Meaning", "The right answers, any of them"),
    QT_TRANSLATE_NOOP("Meaning", "The fact that is asked for"),
    QT_TRANSLATE_NOOP("Meaning", "Name of the question"),
    QT_TRANSLATE_NOOP("Meaning", "What is judged: \"The driver is awake and angry\""),
    QT_TRANSLATE_NOOP("Meaning", "How urgent the author means it to be, 1 to 4"),
    QT_TRANSLATE_NOOP("Meaning", "Name of the round"),
    QT_TRANSLATE_NOOP("Meaning", "When it is put"),
    QT_TRANSLATE_NOOP("Meaning", "How long it stays open; 45 s without it"),
    QT_TRANSLATE_NOOP("Meaning", "The exercise clock stands while it is open"),
    QT_TRANSLATE_NOOP("Meaning", "Agencies that are asked; without it all that have a seat"),
    QT_TRANSLATE_NOOP("Meaning", "What every agency rates 1 to 4"),
    QT_TRANSLATE_NOOP("Meaning", "Functions for \"who leads ...?\""),
    QT_TRANSLATE_NOOP("Meaning", "Tasks for \"who answers for ...?\""),
    QT_TRANSLATE_NOOP("Meaning", "Questions about facts"),
    QT_TRANSLATE_NOOP("Meaning", "To be put in order"),
    QT_TRANSLATE_NOOP("Meaning", "How it is answered"),
    QT_TRANSLATE_NOOP("Meaning", "For choice and level-3"),
    QT_TRANSLATE_NOOP("Meaning", "The measure that reads it"),
    QT_TRANSLATE_NOOP("Meaning", "Agreement means less of the measure"),
    QT_TRANSLATE_NOOP("Meaning", "Name of the questionnaire"),
    QT_TRANSLATE_NOOP("Meaning", "before or after play"),
    QT_TRANSLATE_NOOP("Meaning", "The agency is recorded, the seat is not"),
    QT_TRANSLATE_NOOP("Meaning", "Agencies that are asked; without it all"),
    QT_TRANSLATE_NOOP("Meaning", "The questions"),
    QT_TRANSLATE_NOOP("Meaning", "Name by which scenarios use them"),
    QT_TRANSLATE_NOOP("Meaning", "Language of the texts: en, nb, ..."),
    QT_TRANSLATE_NOOP("Meaning", "What they are for, and after whose idea"),
    QT_TRANSLATE_NOOP("Meaning", "The questionnaires"),
    QT_TRANSLATE_NOOP("Meaning", "role-ambiguity, acquaintance, feedback, collaboration, community-satisfaction"),
    QT_TRANSLATE_NOOP("Meaning", "The row of the matrix"),
    QT_TRANSLATE_NOOP("Meaning", "The inject that calls for it"),
    QT_TRANSLATE_NOOP("Meaning", "The seats to be alerted together, the first receiver among them"),
    QT_TRANSLATE_NOOP("Meaning", "From the inject to the reading; 90 s without it"),
    QT_TRANSLATE_NOOP("Meaning", "The talked phase in which agencies stand together"),
    QT_TRANSLATE_NOOP("Meaning", "The channel that stands for the command post"),
    QT_TRANSLATE_NOOP("Meaning", "The first receiver alerts the other centres at once"),
    QT_TRANSLATE_NOOP("Meaning", "Leaders of the agencies stand together"),
    QT_TRANSLATE_NOOP("Meaning", "Name of the variant"),
    QT_TRANSLATE_NOOP("Meaning", "What is different in it"),
    QT_TRANSLATE_NOOP("Meaning", "Trainees see the role matrix"),
    QT_TRANSLATE_NOOP("Meaning", "Trainees see the agreed procedures"),
    QT_TRANSLATE_NOOP("Meaning", "The triple alert is agreed"),
    QT_TRANSLATE_NOOP("Meaning", "Leaders stand together"),
    QT_TRANSLATE_NOOP("Meaning", "Name of the resource"),
    QT_TRANSLATE_NOOP("Meaning", "What it is called"),
    QT_TRANSLATE_NOOP("Meaning", "Whose it is"),
    QT_TRANSLATE_NOOP("Meaning", "Where it stands at STARTEX"),
    QT_TRANSLATE_NOOP("Meaning", "Name of the field"),
    QT_TRANSLATE_NOOP("Meaning", "Label"),
    QT_TRANSLATE_NOOP("Meaning", "Must be filled in"),
    QT_TRANSLATE_NOOP("Meaning", "Name of the form"),
    QT_TRANSLATE_NOOP("Meaning", "What is filled in"),
    QT_TRANSLATE_NOOP("Meaning", "File in media/"),
    QT_TRANSLATE_NOOP("Meaning", "Stamps to choose from"),
    QT_TRANSLATE_NOOP("Meaning", "Texts mention it as {id}"),
    QT_TRANSLATE_NOOP("Meaning", "What stands there; replaced when the scenario is fitted to a place"),
    QT_TRANSLATE_NOOP("Meaning", "What to put there instead"),
    QT_TRANSLATE_NOOP("Meaning", "A word of the program"),
    QT_TRANSLATE_NOOP("Meaning", "What is said instead"),
    QT_TRANSLATE_NOOP("Meaning", "Key of the warning, as check prints it"),
    QT_TRANSLATE_NOOP("Meaning", "Path of the warning; without it anywhere"),
    QT_TRANSLATE_NOOP("Meaning", "Why it may stay"),
    QT_TRANSLATE_NOOP("Meaning", "Planned time from STARTEX to ENDEX"),
    QT_TRANSLATE_NOOP("Meaning", "Local date and time in the story at STARTEX: 2026-11-20 22:40"),
    QT_TRANSLATE_NOOP("Meaning", "Story time per exercise time in thousandths; 1000 without it"),
    QT_TRANSLATE_NOOP("Meaning", "Name of the scenario"),
    QT_TRANSLATE_NOOP("Meaning", "Title"),
    QT_TRANSLATE_NOOP("Meaning", "What it is about, and that it is an example"),
    QT_TRANSLATE_NOOP("Meaning", "played at the seats, or talked in the room, where no phase says otherwise"),
    QT_TRANSLATE_NOOP("Meaning", "Length and story time"),
    QT_TRANSLATE_NOOP("Meaning", "Words of the field as this exercise says them"),
    QT_TRANSLATE_NOOP("Meaning", "Places, units and names to replace"),
    QT_TRANSLATE_NOOP("Meaning", "Organisations"),
    QT_TRANSLATE_NOOP("Meaning", "Places at the table"),
    QT_TRANSLATE_NOOP("Meaning", "Ways to send"),
    QT_TRANSLATE_NOOP("Meaning", "Stretches in which the matrix, or played and talked, may differ"),
    QT_TRANSLATE_NOOP("Meaning", "Headings of the MSEL"),
    QT_TRANSLATE_NOOP("Meaning", "What lead rows lead"),
    QT_TRANSLATE_NOOP("Meaning", "What has been agreed beforehand"),
    QT_TRANSLATE_NOOP("Meaning", "Rows of the role and responsibility matrix"),
    QT_TRANSLATE_NOOP("Meaning", "Facts that injects carry, with who needs to know"),
    QT_TRANSLATE_NOOP("Meaning", "The MSEL"),
    QT_TRANSLATE_NOOP("Meaning", "Ways the facilitator can choose between"),
    QT_TRANSLATE_NOOP("Meaning", "Requests that the plan makes necessary"),
    QT_TRANSLATE_NOOP("Meaning", "Handovers that the plan makes necessary"),
    QT_TRANSLATE_NOOP("Meaning", "Directed pairs of agencies that the plan needs in contact"),
    QT_TRANSLATE_NOOP("Meaning", "What comes before what"),
    QT_TRANSLATE_NOOP("Meaning", "Questions about facts, with their keys"),
    QT_TRANSLATE_NOOP("Meaning", "Questions put to every agency at once"),
    QT_TRANSLATE_NOOP("Meaning", "Those of the program, asked in front of the scenario's own"),
    QT_TRANSLATE_NOOP("Meaning", "Before and after"),
    QT_TRANSLATE_NOOP("Meaning", "Formal mechanisms of cooperation"),
    QT_TRANSLATE_NOOP("Meaning", "Ways to play the scenario"),
    QT_TRANSLATE_NOOP("Meaning", "Units on the resources board"),
    QT_TRANSLATE_NOOP("Meaning", "Forms to fill in and send"),
    QT_TRANSLATE_NOOP("Meaning", "The map sketch"),
    QT_TRANSLATE_NOOP("Meaning", "Warnings that the author lives with"),
    QT_TRANSLATE_NOOP("Meaning", "The agency"),
    QT_TRANSLATE_NOOP("Meaning", "What it says"),
    QT_TRANSLATE_NOOP("Meaning", "Heading of the column"),
};

template <std::size_t count>
QStringList listed(const char *const (&texts)[count])
{
    QStringList all;
    for (const char *text : texts) {
        all += QString::fromUtf8(text);
    }
    return all;
}

} // namespace

QString keyText(const Words &words, std::string_view key)
{
    if (key == "id") {
        return words("Edit", "Name in the file");
    }
    QString text = fromUtf8(std::string(key)).replace(QLatin1Char('_'), QLatin1Char(' '));
    text.replace(0, 1, text.left(1).toUpper());
    return words("Key", text.toUtf8().constData());
}

QString meaningText(const Words &words, std::string_view meaning)
{
    return words("Meaning", std::string(meaning).c_str());
}

QStringList knownMeanings()
{
    return listed(meanings);
}

QStringList knownKeys()
{
    return listed(keys);
}

QString choiceText(const Words &words, AgencyKind kind)
{
    switch (kind) {
    case AgencyKind::agency: return words("Edit", "agency");
    case AgencyKind::outside: return words("Edit", "from outside");
    }
    return {};
}

QString choiceText(const Words &words, SeatKind kind)
{
    switch (kind) {
    case SeatKind::facilitator: return words("Edit", "facilitator");
    case SeatKind::player: return words("Edit", "player");
    case SeatKind::loggist: return words("Edit", "loggist");
    case SeatKind::evaluator: return words("Edit", "evaluator");
    case SeatKind::counterPlay: return words("Edit", "counter-play");
    case SeatKind::paper: return words("Edit", "on paper");
    }
    return {};
}

QString choiceText(const Words &words, Medium medium)
{
    return mediumText(words, medium);
}

QString choiceText(const Words &words, Mode mode)
{
    switch (mode) {
    case Mode::played: return words("Edit", "played");
    case Mode::talked: return words("Edit", "talked");
    }
    return {};
}

QString choiceText(const Words &words, Share share)
{
    switch (share) {
    case Share::unsaid: return {};
    case Share::any: return words("Edit", "any of them");
    case Share::all: return words("Edit", "all their part");
    }
    return {};
}

QString choiceText(const Words &words, Serves serves)
{
    switch (serves) {
    case Serves::people: return words("Edit", "people");
    case Serves::agencies: return words("Edit", "agencies");
    }
    return {};
}

QString choiceText(const Words &words, InjectKind kind)
{
    switch (kind) {
    case InjectKind::inject: return words("Edit", "inject");
    case InjectKind::contextual: return words("Edit", "sets the scene");
    case InjectKind::expectedAction: return words("Edit", "expected action");
    case InjectKind::contingency: return words("Edit", "contingency");
    }
    return {};
}

QString choiceText(const Words &words, Expected what)
{
    switch (what) {
    case Expected::acknowledge: return words("Edit", "acknowledge");
    case Expected::reply: return words("Edit", "reply");
    case Expected::take: return words("Edit", "take");
    case Expected::decide: return words("Edit", "decide");
    case Expected::tell: return words("Edit", "tell");
    case Expected::request: return words("Edit", "request");
    case Expected::handOver: return words("Edit", "hand over");
    case Expected::stateLead: return words("Edit", "state the lead");
    case Expected::form: return words("Edit", "send a form");
    case Expected::other: return words("Edit", "something else");
    }
    return {};
}

QString choiceText(const Words &words, Scale scale)
{
    switch (scale) {
    case Scale::agree5: return words("Edit", "five steps of agreement");
    case Scale::level3: return words("Edit", "three levels");
    case Scale::choice: return words("Edit", "a choice");
    case Scale::number: return words("Edit", "a number");
    case Scale::text: return words("Edit", "in words");
    }
    return {};
}

QString choiceText(const Words &words, When when)
{
    switch (when) {
    case When::before: return words("Edit", "before");
    case When::after: return words("Edit", "after");
    }
    return {};
}

} // namespace samvirke
