// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/problem_text.h"

#include <QtGlobal>

#include <utility>

namespace samvirke {

namespace {

/// "Did you mean x?" where there is a guess.
QString guess(const Words &words, const QStringList &args, int at)
{
    return args.value(at).isEmpty() ? QString{}
                                    : QLatin1Char(' ') + words("Problem", "Did you mean “%1”?").with({args.value(at)});
}

/// What sort of thing was looked for.
QString sortText(const Words &words, const QString &sort)
{
    static const std::pair<const char *, const char *> sorts[] = {
        {"agency", QT_TRANSLATE_NOOP("Problem", "agency")},
        {"seat", QT_TRANSLATE_NOOP("Problem", "seat")},
        {"agency or seat", QT_TRANSLATE_NOOP("Problem", "agency or seat")},
        {"task", QT_TRANSLATE_NOOP("Problem", "task")},
        {"item", QT_TRANSLATE_NOOP("Problem", "information item")},
        {"inject", QT_TRANSLATE_NOOP("Problem", "inject")},
        {"function", QT_TRANSLATE_NOOP("Problem", "function")},
        {"phase", QT_TRANSLATE_NOOP("Problem", "phase")},
        {"channel", QT_TRANSLATE_NOOP("Problem", "channel")},
        {"objective", QT_TRANSLATE_NOOP("Problem", "objective")},
        {"procedure", QT_TRANSLATE_NOOP("Problem", "procedure")},
        {"move", QT_TRANSLATE_NOOP("Problem", "move")},
        {"branch", QT_TRANSLATE_NOOP("Problem", "branch")},
        {"option", QT_TRANSLATE_NOOP("Problem", "option")},
        {"handover", QT_TRANSLATE_NOOP("Problem", "handover")},
        {"probe", QT_TRANSLATE_NOOP("Problem", "probe")},
        {"questionnaire", QT_TRANSLATE_NOOP("Problem", "questionnaire")},
    };
    for (const auto &[key, text] : sorts) {
        if (sort == QLatin1String(key)) {
            return words("Problem", text);
        }
    }
    return sort;
}

} // namespace

QString problemText(const Words &words, const Problem &problem)
{
    const QStringList a = fromUtf8(problem.args);
    switch (problem.kind) {
    // the files
    case ProblemKind::cannotRead:
        return words("Problem", "Cannot be read. Check that the file exists and that you may read it.");
    case ProblemKind::tooLarge: return words("Problem", "Larger than %1 MiB. Make it smaller.").with(a);
    case ProblemKind::notUtf8:
        return words("Problem", "Not UTF-8 from here on. Save the file with the encoding UTF-8.");
    case ProblemKind::badSyntax:
        return words("Problem", "Not YAML from here on (%1). Check indentation, colons and quotes.").with(a);
    case ProblemKind::severalDocuments:
        return words("Problem", "Holds several documents. Remove everything from the second “---” on.");
    case ProblemKind::anchor: return words("Problem", "Anchors (&name) are not used here. Write the value out.");
    case ProblemKind::alias: return words("Problem", "Aliases (*name) are not used here. Write the value out.");
    case ProblemKind::mergeKey: return words("Problem", "Merge keys (<<) are not used here. Write the keys out.");
    case ProblemKind::typeTag: return words("Problem", "Type tags (!name) are not used here. Remove the tag.");
    case ProblemKind::duplicateKey: return words("Problem", "“%1” stands here twice. Remove one of them.").with(a);
    case ProblemKind::notAScenario:
        return words("Problem", "Not a file of this program: it has to begin with “format: %2”.").with(a);
    case ProblemKind::newerVersion:
        return words("Problem",
                     "Made by a newer version of the program (format %1; this one reads up to %2). Update the program.")
            .with(a);
    case ProblemKind::unknownKey:
        return words("Problem", "“%1” is not known here.").with(a) + guess(words, a, 1) + QLatin1Char(' ') +
               words("Problem", "Known are: %1.").with({a.value(2)});
    case ProblemKind::missingKey: return words("Problem", "“%1” is missing. Add it.").with(a);
    case ProblemKind::missingValue:
        return words("Problem", "“%1” has no value. Fill it in, or remove the line.").with(a);
    case ProblemKind::wrongShape:
        if (a.value(0) == QLatin1String("mapping")) {
            return words("Problem", "Keys with values (key: value) should stand here.");
        }
        return a.value(0) == QLatin1String("sequence")
                   ? words("Problem", "A list ([a, b], or lines that begin with “-”) should stand here.")
                   : words("Problem", "Plain text should stand here.");
    case ProblemKind::badNumber: return words("Problem", "“%1” is not a number.").with(a);
    case ProblemKind::badYesNo: return words("Problem", "“%1” is neither yes nor no.").with(a);
    case ProblemKind::badDuration:
        return words("Problem", "“%1” is not a time. Write it as “90 s”, “2 min”, “1 h 10 min” or “0:12:30”.").with(a);
    case ProblemKind::badChoice:
        return words("Problem", "“%1” is not one of the choices.").with(a) + guess(words, a, 1) + QLatin1Char(' ') +
               words("Problem", "They are: %1.").with({a.value(2)});
    case ProblemKind::badRole:
        return words("Problem",
                     "“%1” is not a role. Write R, A, C, I, S, A/R or -, with a question mark if it is contested.")
            .with(a);
    case ProblemKind::badId:
        return words("Problem",
                     "“%1” cannot be a name here. Use letters a to z, digits, dashes and underscores, beginning with a "
                     "letter or digit.")
            .with(a);
    case ProblemKind::badTrigger:
        return words(
            "Problem",
            "Say when in one way: {at: 4 min}, {after: inject, delay: 2 min}, {when: {decided: task}}, {unless: "
            "{taken: task}, until: 9 min}, {branch: b, option: o} or {by_hand: yes}.");
    case ProblemKind::badCondition:
        return words("Problem", "A condition names one thing that happens, as in {decided: task, by: AGENCY}.");
    case ProblemKind::badStoryStart:
        return words("Problem", "“%1” is not a date with time. Write it as 2026-11-20 22:40.").with(a);
    case ProblemKind::mediaMissing:
        return words("Problem", "There is no file “%1” in the folder media. Put it there, or correct the name.")
            .with(a);
    case ProblemKind::mediaOutside:
        return words("Problem", "“%1” does not lie in the folder media. Copy it there and give its name alone.")
            .with(a);
    case ProblemKind::overlayUnknownText:
        return words("Problem", "The scenario has no text “%1”. Remove it, or correct the name.").with(a);
    case ProblemKind::overlayMissingText: return words("Problem", "“%1” is not translated (“%2”). Add it.").with(a);
    case ProblemKind::unknownPlaceholder:
        return words("Problem", "No value is given for {%1}; it will stand as it is.").with(a) + guess(words, a, 1) +
               QLatin1Char(' ') + words("Problem", "Add it to “fits”.");
    case ProblemKind::unusedPlaceholder:
        return words("Problem", "No text mentions {%1}. Remove it, or use it.").with(a);
    case ProblemKind::remoteResource:
        return words("Problem",
                     "“%1” would have to be fetched and is never shown. Put the picture in the folder media.")
            .with(a);
    case ProblemKind::staleAcceptance:
        return words("Problem", "No warning “%1” is raised here. Remove the acceptance.").with(a);
    // names and references
    case ProblemKind::duplicateId:
        return words("Problem", "“%1” is used twice in “%2”. Give one of them another name.").with(a);
    case ProblemKind::unknownReference:
        return words("Problem", "There is no %1 “%2”.").with({sortText(words, a.value(0)), a.value(1)}) +
               (a.value(2).isEmpty() ? QLatin1Char(' ') + words("Problem", "Correct the name, or add what it names.")
                                     : guess(words, a, 2));
    case ProblemKind::injectCycle:
        return words("Problem", "Inject “%1” waits for itself. Give one inject of the circle a time.").with(a);
    case ProblemKind::noLength:
        return words("Problem", "The exercise has no length. Give one, as in “length: 80 min”.");
    case ProblemKind::noFacilitator:
        return words("Problem", "Nobody leads the exercise. Add a seat with “kind: facilitator”.");
    case ProblemKind::noPlayers: return words("Problem", "Nobody plays. Add a seat for an agency.");
    case ProblemKind::seatWithoutAgency:
        return words("Problem", "Seat “%1” (%2) belongs to no agency. Add “agency”, or “plays” for counter-play.")
            .with(a);
    case ProblemKind::noRecipient:
        return words("Problem", "Inject “%1” (%2) goes to nobody. Add “to” with agencies or seats.").with(a);
    case ProblemKind::recipientUnstaffed:
        return words("Problem", "Nobody sits for “%1”. Add a seat, or let a counter-play seat answer as it.").with(a);
    case ProblemKind::unscheduled:
        if (a.value(1).isEmpty()) {
            return words("Problem", "Inject “%1” has no time, so it waits for the facilitator. Give it one.").with(a);
        }
        return words("Problem",
                     "Inject “%1” has no time that could be read (“%2”), so it waits for the facilitator. Give it one.")
            .with(a);
    case ProblemKind::afterEnd:
        return words("Problem", "Lies after the end of the exercise. Move it, or make the exercise longer.");
    case ProblemKind::itemNotCarried:
        return words("Problem", "No inject carries “%1”. Add it to the “carries” of one.").with(a);
    case ProblemKind::itemNotNeeded:
        return words("Problem", "Nobody needs to know “%1”; passing it on counts as too much.").with(a);
    case ProblemKind::badKey: return words("Problem", "The key “%1” is not among the options.").with(a);
    case ProblemKind::badLevel: return words("Problem", "Urgency goes from 1 to 4, not “%1”.").with(a);
    case ProblemKind::badWeight:
        return words("Problem", "The weight of “%1” has to lie above 0 and not above 100.").with(a);
    case ProblemKind::distractorWithRoles:
        return words("Problem", "“%1” is a distractor and has roles. Remove one of the two.").with(a);
    case ProblemKind::sameAgency: return words("Problem", "“%1” stands on both sides. Name two agencies.").with(a);
    case ProblemKind::badOptions:
        return words("Problem", "A question with the scale “%1” cannot have %2 options. level-3 has three, choice two "
                                "or more, the others none.")
            .with(a);
    case ProblemKind::questionnaireLanguage:
        return words("Problem", "The questionnaire “%1” has no texts in “%2”; it is asked in “%3”. Write one of your "
                                "own if that will not do.")
            .with(a);
    case ProblemKind::longQuestionnaires:
        return a.value(0) == QLatin1String("before")
                   ? words("Problem", "What is asked before play takes about %1 s, more than the %2 s that people are "
                                      "willing to give. Ask less.")
                         .with(a.mid(1))
                   : words("Problem", "What is asked after play takes about %1 s, more than the %2 s that people are "
                                      "willing to give. Ask less.")
                         .with(a.mid(1));
    case ProblemKind::noInjects:
        return words("Problem", "There are no injects; only the facilitator can make something happen.");
    // the role matrix
    case ProblemKind::notOneAnswerable:
        return words("Problem", "“%1” has %2 agencies that answer for it (A). Exactly one has to; in a joint task the "
                                "one that convenes.")
            .with(a);
    case ProblemKind::noResponsible: return words("Problem", "Nobody does “%1”. Give an agency R.").with(a);
    case ProblemKind::answerableAlone: return words("Problem", "“%1” has an A and no R, which is read as A/R.").with(a);
    case ProblemKind::doerAndTold:
        return words("Problem",
                     "In “%1”, %2 both does or answers for it (R, A) and is asked or told (C, I). Choose one.")
            .with(a);
    case ProblemKind::onlyTold:
        return words("Problem",
                     "In “%1” agencies are only asked or told (C, I). Say who does it and who answers for it.")
            .with(a);
    case ProblemKind::phaseGap:
        return words("Problem", "“%1” has no roles in phase “%2”. Add the phase to one of its rows.").with(a);
    case ProblemKind::phaseOverlap:
        return a.value(1).isEmpty() ? words("Problem", "“%1” has both “roles” and “roles_by_phase”. Keep one.").with(a)
                                    : words("Problem", "“%1” has two sets of roles in phase “%2”. Keep one.").with(a);
    case ProblemKind::leadGap:
        return a.value(1).isEmpty()
                   ? words("Problem", "No row says who leads “%1”. Add “lead” to one.").with(a)
                   : words("Problem", "No row says who leads “%1” in phase “%2”. Add the phase to a lead row.").with(a);
    case ProblemKind::leadOverlap:
        return a.value(1).isEmpty() ? words("Problem", "%3 rows say who leads “%1”. Keep one.").with(a)
                                    : words("Problem", "%3 rows say who leads “%1” in phase “%2”. Keep one.").with(a);
    case ProblemKind::severalResponsible:
        return words("Problem",
                     "%2 agencies do “%1”. Say how it is split: “share: any” or “share: all”, and each share in words.")
            .with(a);
    case ProblemKind::agencyWithoutPart:
        return words("Problem",
                     "%1 does nothing and answers for nothing. Give it a task, or make it a party outside the matrix.")
            .with(a);
    case ProblemKind::answersForMost:
        return words("Problem", "%1 answers for %2 of %3 tasks. Check that the others have a part to play.").with(a);
    case ProblemKind::mostConsulted:
        return words("Problem", "In “%1” %2 of %3 agencies are asked first. Tell some of them instead (I).").with(a);
    case ProblemKind::taskNeverOpened:
        return words("Problem", "No inject begins “%1”. Add it to the “opens” of one.").with(a);
    case ProblemKind::injectOpensNothing:
        return words("Problem", "Inject “%1” begins no task. Add “opens”, or make it contextual.").with(a);
    case ProblemKind::contestedCell:
        return words("Problem", "In “%1” the role of %2 is contested: the task is talked about and not scored.")
            .with(a);
    case ProblemKind::noTarget: return words("Problem", "“%1” has no target time, so it is not scored.").with(a);
    // what measures need
    case ProblemKind::fewTasks:
        return words("Problem",
                     "%1 tasks can be judged; %2 are needed for %3. Add rows with roles, a target and an inject that "
                     "opens them.")
            .with(a);
    case ProblemKind::fewReaders:
        return words("Problem", "%1 times somebody has to learn something from others; %2 are needed for %3. Add to "
                                "the “needs” of items.")
            .with(a);
    case ProblemKind::fewNeeds:
        return words("Problem", "The plan makes %1 requests necessary; %2 are needed for %3. Add needs.").with(a);
    case ProblemKind::fewHandovers:
        return words("Problem", "The plan makes %1 handovers necessary; %2 are needed for %3. Add handovers.").with(a);
    case ProblemKind::fewPrecedence:
        return words("Problem", "%1 pairs of tasks have an order; %2 are needed for %3. Add precedence.").with(a);
    case ProblemKind::fewTies:
        return words("Problem", "%1 contacts are needed by the plan; %2 are needed for %3. Add ties.").with(a);
    case ProblemKind::fewUrgencyUnits:
        return words("Problem",
                     "Rounds ask for the urgency of %1 things at %3 levels; %2 things at %4 levels are needed for %5. "
                     "Add urgency questions.")
            .with(a);
    case ProblemKind::fewRowsAsked:
        return words("Problem",
                     "Rounds ask who answers for %1 different tasks; %2 are needed for %3. Add owners to rounds.")
            .with(a);
    case ProblemKind::fewUnneeded:
        return words("Problem",
                     "Of %2 pairs of item and agency %1 are unneeded; a third has to be for %3. Add facts that not "
                     "everybody needs.")
            .with(a);
    case ProblemKind::noLeadAsked:
        return words("Problem",
                     "“Who leads?” is asked %1 times (by agency); %2 are needed for %3. Add leads to rounds.")
            .with(a);
    case ProblemKind::noProbe:
        return words("Problem",
                     "Questions about facts are put %1 times to agencies that could know; %2 are needed for %3. Add "
                     "probes to rounds.")
            .with(a);
    case ProblemKind::noTripleAlert:
        return words(
                   "Problem",
                   "No centres are named that have to be alerted together, so %3 is not measured. Add “triple_alert”.")
            .with(a);
    case ProblemKind::probeFewAgencies:
        return words("Problem", "“%1” is put to %2 agencies that could know; 2 are needed for %3. Put it to more, or "
                                "choose another fact.")
            .with(a);
    case ProblemKind::tieWithoutCause:
        return words("Problem",
                     "Nothing in the plan makes %1 reach out to %2, so it lowers %3. Add an item, need or handover.")
            .with(a);
    case ProblemKind::lateOpportunity:
        return words("Problem",
                     "“%1” begins at %2 with a target of %3; four targets have to fit before the end (begin by %4), or "
                     "slow teams escape being measured by %5.")
            .with(a);
    case ProblemKind::shortPhase:
        return words("Problem",
                     "Phase “%1” lasts about %2, less than four lead targets of %3: %4 does not count its time.")
            .with(a);
    }
    return {};
}

QString problemLine(const Words &words, const Problem &problem)
{
    QString line = fromUtf8(problem.file);
    if (problem.mark.line > 0) {
        line += QStringLiteral(":%1:%2").arg(problem.mark.line).arg(problem.mark.column);
    }
    const QString key =
        QStringLiteral(" [") +
        QString::fromUtf8(keyOf(problem.kind).data(), static_cast<qsizetype>(keyOf(problem.kind).size())) +
        QLatin1Char(']');
    const QString text = problemText(words, problem) + key;
    if (!problem.raised()) {
        return line + QStringLiteral(": ") +
               words("Problem", "accepted: %1 Because: %2").with({text, fromUtf8(problem.acceptedBecause)});
    }
    switch (problem.severity()) {
    case Severity::error: return line + QStringLiteral(": ") + words("Problem", "error: %1").with({text});
    case Severity::warning: return line + QStringLiteral(": ") + words("Problem", "warning: %1").with({text});
    case Severity::info: return line + QStringLiteral(": ") + words("Problem", "note: %1").with({text});
    }
    return line;
}

} // namespace samvirke
