// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/code_text.h"

#include <QtGlobal>

namespace samvirke {

namespace {

struct CodeText
{
    CodeKind kind;
    std::string_view code;
    const char *name;
    const char *help;
};

// the order is that of codes.h
constexpr CodeText texts[] = {
    {CodeKind::indicator, "goals", QT_TRANSLATE_NOOP("Code", "Goals"),
     QT_TRANSLATE_NOOP("Code", "Whether the agencies pursue the same things first.")},
    {CodeKind::indicator, "client_orientation", QT_TRANSLATE_NOOP("Code", "People first"),
     QT_TRANSLATE_NOOP("Code",
                       "Whether the needs of those it is about decide what is done, before the agencies' own.")},
    {CodeKind::indicator, "acquaintance", QT_TRANSLATE_NOOP("Code", "Acquaintance"),
     QT_TRANSLATE_NOOP("Code", "Whether people know each other and how the others work.")},
    {CodeKind::indicator, "trust", QT_TRANSLATE_NOOP("Code", "Trust"),
     QT_TRANSLATE_NOOP("Code", "Whether one acts on the word of another agency.")},
    {CodeKind::indicator, "centrality", QT_TRANSLATE_NOOP("Code", "Direction"),
     QT_TRANSLATE_NOOP("Code", "Whether those above have said that and how there is to be cooperation.")},
    {CodeKind::indicator, "leadership", QT_TRANSLATE_NOOP("Code", "Leadership"),
     QT_TRANSLATE_NOOP("Code", "Whether those who lead bring the agencies together.")},
    {CodeKind::indicator, "innovation", QT_TRANSLATE_NOOP("Code", "New ways"),
     QT_TRANSLATE_NOOP("Code", "Whether something new is tried and talked about.")},
    {CodeKind::indicator, "connectivity", QT_TRANSLATE_NOOP("Code", "Meeting places"),
     QT_TRANSLATE_NOOP("Code", "Whether those who need each other meet and talk.")},
    {CodeKind::indicator, "formalization", QT_TRANSLATE_NOOP("Code", "Agreed procedures"),
     QT_TRANSLATE_NOOP("Code", "Whether what has been agreed beforehand is known and used.")},
    {CodeKind::indicator, "information_exchange", QT_TRANSLATE_NOOP("Code", "Exchange of information"),
     QT_TRANSLATE_NOOP("Code", "Whether information reaches those who need it, in time and without flooding others.")},

    {CodeKind::dimension, "shared_goals", QT_TRANSLATE_NOOP("Code", "Shared goals and vision"),
     QT_TRANSLATE_NOOP("Code", "About what the agencies want together, and for whom.")},
    {CodeKind::dimension, "internalization", QT_TRANSLATE_NOOP("Code", "Belonging together"),
     QT_TRANSLATE_NOOP("Code", "About knowing and trusting each other.")},
    {CodeKind::dimension, "governance", QT_TRANSLATE_NOOP("Code", "Governance"),
     QT_TRANSLATE_NOOP("Code", "About direction, leading, meeting and room for new ways.")},
    {CodeKind::dimension, "formalization", QT_TRANSLATE_NOOP("Code", "Formalization"),
     QT_TRANSLATE_NOOP("Code", "About agreements, procedures and ways for information.")},

    {CodeKind::obstacle, "bureaucracy", QT_TRANSLATE_NOOP("Code", "Red tape"),
     QT_TRANSLATE_NOOP("Code", "Rules, forms, confidentiality or permissions held things up.")},
    {CodeKind::obstacle, "resources", QT_TRANSLATE_NOOP("Code", "Lack of resources"),
     QT_TRANSLATE_NOOP("Code", "People, vehicles, equipment or time did not suffice, or were wanted twice.")},
    {CodeKind::obstacle, "culture", QT_TRANSLATE_NOOP("Code", "Different cultures"),
     QT_TRANSLATE_NOOP("Code",
                       "Agencies decide, talk or count success in different ways, and misunderstood each other.")},

    {CodeKind::principle, "co_locate", QT_TRANSLATE_NOOP("Code", "Stand together"),
     QT_TRANSLATE_NOOP("Code", "Those who lead meet early at one place.")},
    {CodeKind::principle, "communicate", QT_TRANSLATE_NOOP("Code", "Speak plainly"),
     QT_TRANSLATE_NOOP("Code", "Clear words that all agencies understand, and checks that they did.")},
    {CodeKind::principle, "co_ordinate", QT_TRANSLATE_NOOP("Code", "Coordinate"),
     QT_TRANSLATE_NOOP("Code", "One agrees on who leads, what comes first and who does what.")},
    {CodeKind::principle, "joint_risk", QT_TRANSLATE_NOOP("Code", "Understand the risk together"),
     QT_TRANSLATE_NOOP("Code", "Dangers and what to do about them are shared and agreed upon.")},
    {CodeKind::principle, "shared_awareness", QT_TRANSLATE_NOOP("Code", "Shared picture"),
     QT_TRANSLATE_NOOP("Code", "All know what has happened, what it means and what may come.")},
    {CodeKind::principle, "ansvar", QT_TRANSLATE_NOOP("Code", "Responsibility"),
     QT_TRANSLATE_NOOP("Code", "Who has the task in ordinary times has it in a crisis.")},
    {CodeKind::principle, "naerhet", QT_TRANSLATE_NOOP("Code", "Proximity"),
     QT_TRANSLATE_NOOP("Code", "A crisis is handled as close to it as possible.")},
    {CodeKind::principle, "likhet", QT_TRANSLATE_NOOP("Code", "Similarity"),
     QT_TRANSLATE_NOOP("Code", "One organises in a crisis as much as possible as one does every day.")},
    {CodeKind::principle, "samvirke", QT_TRANSLATE_NOOP("Code", "Working together"),
     QT_TRANSLATE_NOOP("Code", "Every agency sees to it that it works with those it needs.")},

    {CodeKind::pad, "shares", QT_TRANSLATE_NOOP("Code", "Shares information"),
     QT_TRANSLATE_NOOP("Code", "Somebody passes on what another agency needs, unasked.")},
    {CodeKind::pad, "asks", QT_TRANSLATE_NOOP("Code", "Asks"),
     QT_TRANSLATE_NOOP("Code", "Somebody asks another agency for information, advice or help.")},
    {CodeKind::pad, "confirms", QT_TRANSLATE_NOOP("Code", "Confirms"),
     QT_TRANSLATE_NOOP("Code", "What was said is repeated or acknowledged.")},
    {CodeKind::pad, "takes_lead", QT_TRANSLATE_NOOP("Code", "Takes the lead"),
     QT_TRANSLATE_NOOP("Code", "Somebody says or shows that they lead now.")},
    {CodeKind::pad, "defers", QT_TRANSLATE_NOOP("Code", "Leaves it to others"),
     QT_TRANSLATE_NOOP("Code", "Somebody hands a question or task to the agency whose it is, or waits for it.")},
    {CodeKind::pad, "conflict", QT_TRANSLATE_NOOP("Code", "Disagreement"),
     QT_TRANSLATE_NOOP("Code", "Agencies want different things, or work against each other.")},
    {CodeKind::pad, "mandate", QT_TRANSLATE_NOOP("Code", "Speaks of mandates"),
     QT_TRANSLATE_NOOP("Code", "Somebody says whose task, right or duty it is.")},
    {CodeKind::pad, "decision_model", QT_TRANSLATE_NOOP("Code", "Works by the decision model"),
     QT_TRANSLATE_NOOP("Code", "Somebody goes through information, risk, powers and options before deciding.")},
    {CodeKind::pad, "silence", QT_TRANSLATE_NOOP("Code", "Silence"),
     QT_TRANSLATE_NOOP("Code", "Nobody speaks although something waits. Press again when it is over.")},
};

const CodeText *textOf(CodeKind kind, std::string_view code)
{
    for (const CodeText &text : texts) {
        if (text.kind == kind && text.code == code) {
            return &text;
        }
    }
    return nullptr;
}

} // namespace

QString codeName(const Words &words, CodeKind kind, std::string_view code)
{
    const CodeText *text = textOf(kind, code);
    return text == nullptr ? fromUtf8(std::string(code)) : words("Code", text->name);
}

QString codeHelp(const Words &words, CodeKind kind, std::string_view code)
{
    const CodeText *text = textOf(kind, code);
    return text == nullptr ? QString{} : words("Code", text->help);
}

} // namespace samvirke
