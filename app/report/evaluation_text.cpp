// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/evaluation_text.h"

#include "report/code_text.h"
#include "report/debrief_text.h"
#include "report/journal_text.h"

#include <QtGlobal>

#include <algorithm>

namespace samvirke {

namespace {

struct RuleText
{
    Finding::Rule rule;
    const char *why;
    const char *question;
};

using Rule = Finding::Rule;

constexpr RuleText texts[] = {
    {Rule::taskUnclaimed,
     QT_TRANSLATE_NOOP("Finding", "What everybody takes for the other's work is done by nobody, and nobody notices."),
     QT_TRANSLATE_NOOP("Finding", "Who did each of you think was doing this, and what made you think so?")},
    {Rule::taskWrongOwner,
     QT_TRANSLATE_NOOP("Finding",
                       "Whoever acts without the mandate may lack the means or the law for it, and whoever has it does "
                       "not know that it is needed."),
     QT_TRANSLATE_NOOP("Finding", "What made it natural to take this on, and did those it belongs to know?")},
    {Rule::taskDuplicated,
     QT_TRANSLATE_NOOP("Finding", "Two who do the same are missing elsewhere, and may act against each other."),
     QT_TRANSLATE_NOOP("Finding", "When did you notice that the other was on it too, and how could you have sooner?")},
    {Rule::taskLate,
     QT_TRANSLATE_NOOP("Finding", "Others wait, or go on as if it were done. What comes after is late as well."),
     QT_TRANSLATE_NOOP("Finding", "What were you waiting for, and who could have given it to you sooner?")},
    {Rule::outsideMandate,
     QT_TRANSLATE_NOOP("Finding",
                       "Help without a part in the task can be right in an emergency; unsaid, it leaves in doubt who "
                       "answers for it."),
     QT_TRANSLATE_NOOP("Finding", "Was this help that was asked for, and who answered for it meanwhile?")},
    {Rule::notConsulted,
     QT_TRANSLATE_NOOP("Finding", "Those who are to be asked know something that the decision rests on."),
     QT_TRANSLATE_NOOP("Finding", "What would you have said, had you been asked, and would it have changed anything?")},
    {Rule::notInformed,
     QT_TRANSLATE_NOOP("Finding", "Who does not know of a decision goes on acting on the one before."),
     QT_TRANSLATE_NOOP("Finding", "How did you learn of the decision, and what did you do until then?")},
    {Rule::informationMissed,
     QT_TRANSLATE_NOOP("Finding", "Somebody in the room knew, and who needed it acted without."),
     QT_TRANSLATE_NOOP("Finding", "Who had this, and what would have had to happen for it to reach you?")},
    {Rule::informationLate, QT_TRANSLATE_NOOP("Finding", "Until it came, decisions rested on an old picture."),
     QT_TRANSLATE_NOOP("Finding", "Where did it lie all that time, and what did you decide without it?")},
    {Rule::informationUnneeded,
     QT_TRANSLATE_NOOP(
         "Finding", "What is not needed takes the room of what is, and may be told to those who should not have it."),
     QT_TRANSLATE_NOOP("Finding", "What were they to do with it, and how do you choose whom to tell?")},
    {Rule::taskNotObserved,
     QT_TRANSLATE_NOOP("Finding", "Nothing can be said about it. That is no fault of those who played."),
     QT_TRANSLATE_NOOP("Finding", "What happened here, and who has to sit where next time to see it?")},
    {Rule::requestMisrouted,
     QT_TRANSLATE_NOOP("Finding", "A request that goes astray costs time twice, and the right one hears of it last."),
     QT_TRANSLATE_NOOP("Finding", "Why did you turn to them, and where do you look when you do not know whom to ask?")},
    {Rule::leadUnclear,
     QT_TRANSLATE_NOOP("Finding", "Without a lead that is said aloud everybody leads a little, or nobody does."),
     QT_TRANSLATE_NOOP("Finding", "Who led at this moment, and by what could one tell?")},
    {Rule::leadMisread,
     QT_TRANSLATE_NOOP("Finding", "Reports and questions go to the wrong one, and orders are not taken as such."),
     QT_TRANSLATE_NOOP("Finding", "What told you who was leading, and when was it last said?")},
    {Rule::handoverMissed,
     QT_TRANSLATE_NOOP("Finding", "Between one who has let go and one who has not taken hold, nobody has the task."),
     QT_TRANSLATE_NOOP("Finding", "When did each of you think that it had been handed over?")},
    {Rule::handoverLate,
     QT_TRANSLATE_NOOP("Finding", "As long as it lasts two have half of the task, and others do not know whom to ask."),
     QT_TRANSLATE_NOOP("Finding", "What held the handover up, and what did you need from each other for it?")},
    {Rule::ownerMisread,
     QT_TRANSLATE_NOOP("Finding", "Who does not know who answers for a task can neither ask nor tell the right one."),
     QT_TRANSLATE_NOOP("Finding", "Where does it stand who answers for this, and does everybody have it?")},
    {Rule::notAlerted,
     QT_TRANSLATE_NOOP("Finding", "The minutes that are lost at the alert are not won back by anybody."),
     QT_TRANSLATE_NOOP("Finding", "When did you understand that the others had to be called, and what stood between?")},
    {Rule::loopOpen,
     QT_TRANSLATE_NOOP("Finding", "What is not confirmed may not have arrived; the sender thinks that it has."),
     QT_TRANSLATE_NOOP("Finding", "How did you know that it had been understood?")},
    {Rule::tieMissing, QT_TRANSLATE_NOOP("Finding", "Both had a part in the same matter and worked as if alone."),
     QT_TRANSLATE_NOOP("Finding", "What would you have wanted from each other, and whom would you have called?")},
    {Rule::orderBroken, QT_TRANSLATE_NOOP("Finding", "What comes first is what makes the rest safe, or possible."),
     QT_TRANSLATE_NOOP("Finding", "Was that a choice, and did everybody know of it?")},
    {Rule::pictureSplit,
     QT_TRANSLATE_NOOP("Finding", "Agencies that see different situations decide well, each for another one."),
     QT_TRANSLATE_NOOP("Finding", "What did you know at this moment that the others did not?")},
    {Rule::urgencySplit,
     QT_TRANSLATE_NOOP("Finding", "What is urgent to one and can wait to the other is done at two speeds."),
     QT_TRANSLATE_NOOP("Finding", "What makes this urgent, or not, as seen from where you stand?")},
    {Rule::requestUnanswered, QT_TRANSLATE_NOOP("Finding", "A no can be planned with; silence cannot."),
     QT_TRANSLATE_NOOP("Finding", "What did you take the silence for, and what were the others busy with?")},
    {Rule::resourcePromisedTwice,
     QT_TRANSLATE_NOOP("Finding", "One of the two will wait for something that does not come."),
     QT_TRANSLATE_NOOP("Finding", "Who knew of both promises, and who decides which of them stands?")},
    {Rule::sourcesDisagree,
     QT_TRANSLATE_NOOP("Finding", "If observers do not see the same, those who act may not either."),
     QT_TRANSLATE_NOOP("Finding", "What did each of you see, and what is to stand in the record?")},
};

const RuleText *textsOf(const std::string &rule)
{
    const auto *it = std::ranges::find_if(texts, [&rule](const RuleText &text) { return keyOf(text.rule) == rule; });
    return it == std::end(texts) ? nullptr : it;
}

} // namespace

QString standingText(const Words &words, Standing standing)
{
    switch (standing) {
    case Standing::found: return words("Finding", "found");
    case Standing::accepted: return words("Finding", "accepted");
    case Standing::disputed: return words("Finding", "disputed");
    case Standing::merged: return words("Finding", "merged");
    case Standing::own: return words("Finding", "own");
    }
    return {};
}

QString lessonText(const Words &words, Lesson lesson)
{
    switch (lesson) {
    case Lesson::unsaid: break;
    case Lesson::identified: return words("Finding", "Lesson identified");
    case Lesson::notable: return words("Finding", "Notable practice");
    }
    return {};
}

QString elementText(const Words &words, Element element)
{
    switch (element) {
    case Element::unsaid: break;
    case Element::planning: return words("Finding", "Planning");
    case Element::organization: return words("Finding", "Organization");
    case Element::equipment: return words("Finding", "Equipment");
    case Element::training: return words("Finding", "Training");
    case Element::exercises: return words("Finding", "Exercises");
    }
    return {};
}

QString statusText(const Words &words, ActionStatus status)
{
    switch (status) {
    case ActionStatus::open: return words("Finding", "not begun");
    case ActionStatus::underWay: return words("Finding", "under way");
    case ActionStatus::done: return words("Finding", "done");
    case ActionStatus::dropped: return words("Finding", "dropped");
    }
    return {};
}

QString progressText(const Words &words, Progress progress)
{
    switch (progress) {
    case Progress::unsaid: break;
    case Progress::improved: return words("Finding", "improved");
    case Progress::same: return words("Finding", "the same");
    case Progress::worse: return words("Finding", "worse");
    }
    return {};
}

QString sinceText(const Words &words, const Improvement &action)
{
    if (action.carriedFrom.empty()) {
        return {};
    }
    const QString progress = action.progress == Progress::unsaid ? QString(words("Finding", "not said"))
                                                                 : progressText(words, action.progress);
    return QStringLiteral("%1 (%2)").arg(progress, fromUtf8(action.carriedFrom));
}

QString reviewedText(const Words &words, const Scenario &scenario, const ReviewedFinding &finding)
{
    if (const auto rules = findingOf(finding)) {
        return findingText(words, scenario, *rules);
    }
    if (!finding.rule.empty()) {
        return words("Finding", "“%1”: this program does not know the rule that found it.")
            .with({fromUtf8(finding.rule)});
    }
    return finding.text.empty() ? QString(words("Finding", "Nothing has been written yet.")) : fromUtf8(finding.text);
}

QString codesText(const Words &words, const ReviewedFinding &finding)
{
    QStringList codes;
    const auto add = [&](const QString &code) {
        if (!code.isEmpty()) {
            codes += code;
        }
    };
    add(lessonText(words, finding.lesson));
    const auto code = [&](CodeKind kind, const std::string &of) {
        add(of.empty() ? QString{} : codeName(words, kind, of));
    };
    code(CodeKind::principle, finding.principle);
    code(CodeKind::obstacle, finding.obstacle);
    code(CodeKind::dimension, finding.dimension);
    return codes.join(QStringLiteral(" · "));
}

QString findingNumber(const std::vector<ReviewedFinding> &all, const std::string &id)
{
    const auto it = std::ranges::find(all, id, &ReviewedFinding::id);
    return it == all.end() || id.empty() ? QString{} : QStringLiteral("F%1").arg(it - all.begin() + 1);
}

QString whyItMatters(const Words &words, const std::string &rule)
{
    const RuleText *text = textsOf(rule);
    return text == nullptr ? QString{} : QString(words("Finding", text->why));
}

QString questionToAsk(const Words &words, const std::string &rule)
{
    const RuleText *text = textsOf(rule);
    return text == nullptr ? QString{} : QString(words("Finding", text->question));
}

QString notSavedText(const Words &words, const JournalError &why)
{
    return why.what == JournalError::What::moved
               ? words("Finding",
                       "This was not kept: somebody else has changed the evaluation meanwhile. What they did "
                       "is shown now; look, and do it again.")
               : words("Finding", "This was not kept. %1").with({journalErrorText(words, why)});
}

QString tooLongText(const Words &words)
{
    return words("Finding", "That is too long to be kept. Write less than 20 000 letters.");
}

QString evaluationErrorText(const Words &words, const EvaluationError &error)
{
    const QString where = fromUtf8(error.where.empty() ? error.part : error.part + ": " + error.where);
    if (error.what == EvaluationError::What::unknownPart) {
        return words("Finding", "What was thought about this exercise was written by a newer version of the program "
                                "(%1). The record is read; the evaluation is left as it is. Use the newer version to "
                                "go on with it.")
            .with({withoutControls(where)});
    }
    return words("Finding", "What was thought about this exercise cannot be read (%1). The record is read; the "
                            "evaluation is left as it is. Take a copy of the file from before it was damaged.")
        .with({withoutControls(where)});
}

} // namespace samvirke
