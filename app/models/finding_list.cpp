// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/finding_list.h"

#include "plan/lookup.h"
#include "report/agency_look.h"
#include "report/debrief_text.h"
#include "report/evaluation_text.h"

#include <algorithm>
#include <set>

namespace samvirke {

namespace {

constexpr auto notePrefix = "note/";

QString stateOf(const Words &words, const std::vector<ReviewedFinding> &all, const ReviewedFinding &finding)
{
    QStringList said{standingText(words, finding.standing)};
    if (finding.standing == Standing::merged) {
        said = {words("Finding", "merged with %1").with({findingNumber(all, finding.into)})};
    }
    if (finding.gone) {
        said += words("Finding", "no longer found");
    }
    if (!finding.annotation.empty()) {
        said += words("Finding", "annotated");
    }
    return said.join(QStringLiteral(", "));
}

LiveRow rowOf(const Words &words, const Scenario &scenario, const std::vector<ReviewedFinding> &all,
              const ReviewedFinding &finding)
{
    const bool stands = finding.standing != Standing::disputed && finding.standing != Standing::merged;
    const Tone tone = stands ? Tone::plain : Tone::quiet;
    const QString number = findingNumber(all, finding.id);
    const QString text = reviewedText(words, scenario, finding);
    const QString state = stateOf(words, all, finding);
    const QString severity = severityText(words, finding.severity);
    LiveRow row;
    row.key = fromUtf8(finding.id);
    row.cells = {{number, tone, {}},
                 {severity, stands && finding.severity >= 3 ? Tone::strong : tone, {}},
                 {agencyCodes(scenario, finding.agencies), tone, finding.agencies},
                 {text, tone, {}},
                 {state, finding.standing == Standing::found ? Tone::quiet : tone, {}}};
    row.said =
        QStringList{number, severity, agencyNames(scenario, finding.agencies), text, state}.join(QStringLiteral(", "));
    return row;
}

LiveRow rowOf(const Words &words, const Scenario &scenario, const std::vector<ReviewedFinding> &all,
              const Observation &note)
{
    QString tag;
    switch (note.tag) {
    case NoteTag::strength: tag = words("Debrief", "strength"); break;
    case NoteTag::improvement: tag = words("Debrief", "to improve"); break;
    case NoteTag::question: tag = words("Debrief", "question"); break;
    case NoteTag::none: break;
    }
    QStringList linked;
    for (const ReviewedFinding &finding : all) {
        if (std::ranges::count(finding.notes, note.entry) > 0) {
            linked += findingNumber(all, finding.id);
        }
    }
    const QString state = linked.isEmpty()
                              ? QString{}
                              : QString(words("Finding", "linked with %1").with({linked.join(QStringLiteral(", "))}));
    const QString number = QStringLiteral("E%1").arg(note.entry);
    LiveRow row;
    row.key = QString::fromLatin1(notePrefix) + QString::number(note.entry);
    row.cells = {{number, Tone::plain, {}},
                 {tag, Tone::plain, {}},
                 {agencyCodes(scenario, note.about), Tone::plain, note.about},
                 {fromUtf8(note.text), Tone::plain, {}},
                 {state, Tone::plain, {}}};
    row.said = QStringList{number, tag, agencyNames(scenario, note.about), fromUtf8(note.text), state}.join(
        QStringLiteral(", "));
    return row;
}

} // namespace

QStringList findingHeader(const Words &words)
{
    return {words("Finding", "No."), words("Finding", "How grave"), words("Finding", "Agencies"),
            words("Finding", "Finding"), words("Finding", "State")};
}

std::vector<LiveRow> findingRows(const Words &words, const Scenario &scenario, const Debrief &debrief,
                                 const std::vector<ReviewedFinding> &findings)
{
    std::vector<LiveRow> rows;
    rows.reserve(findings.size() + debrief.observations.size() + 1);
    for (const ReviewedFinding &finding : findings) {
        rows.push_back(rowOf(words, scenario, findings, finding));
    }
    if (!debrief.observations.empty()) {
        LiveRow heading;
        heading.key = QString::fromLatin1(notePrefix);
        heading.cells = {{words("Finding", "Evaluators' notes"), Tone::plain, {}}};
        heading.heading = true;
        rows.push_back(std::move(heading));
        for (const Observation &note : debrief.observations) {
            rows.push_back(rowOf(words, scenario, findings, note));
        }
    }
    return rows;
}

std::optional<std::int64_t> noteOf(const QString &key)
{
    bool isNumber = false;
    const qlonglong entry =
        key.startsWith(QLatin1String(notePrefix)) ? key.mid(QLatin1String(notePrefix).size()).toLongLong(&isNumber) : 0;
    return isNumber ? std::optional<std::int64_t>(entry) : std::nullopt;
}

ReviewedFinding findingFrom(const Scenario &scenario, std::span<const Entry> entries,
                            const std::vector<std::int64_t> &chosen, ExerciseTime moment)
{
    ReviewedFinding made;
    made.at = moment;
    made.entries = chosen;
    std::set<AgencyId> acting;
    bool first = true;
    for (const std::int64_t number : chosen) {
        if (number < 1 || number > static_cast<std::int64_t>(entries.size())) {
            continue;
        }
        const Happened &h = entries[static_cast<std::size_t>(number - 1)].happened;
        made.at = first ? h.at : std::min(made.at, h.at);
        first = false;
        acting.insert(h.agency);
    }
    for (const Agency &agency : scenario.agencies) { // in the plan's order
        if (acting.contains(agency.id)) {
            made.agencies.push_back(agency.id);
        }
    }
    return made;
}

ReviewedFinding findingFrom(const Observation &note)
{
    ReviewedFinding made;
    made.at = note.at;
    made.agencies = note.about;
    made.entries = note.entries;
    made.entries.push_back(note.entry);
    std::ranges::sort(made.entries);
    made.entries.erase(std::unique(made.entries.begin(), made.entries.end()), made.entries.end());
    made.text = note.text;
    made.lesson = note.tag == NoteTag::strength      ? Lesson::notable
                  : note.tag == NoteTag::improvement ? Lesson::identified
                                                     : Lesson::unsaid;
    made.severity = note.tag == NoteTag::strength ? 1 : 2;
    made.principle = note.principle;
    made.obstacle = note.obstacle;
    made.dimension = note.dimension;
    made.notes = {note.entry};
    return made;
}

} // namespace samvirke
