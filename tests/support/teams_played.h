// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "debrief/debrief.h"

#include "rehearsed.h"
#include "shipped.h"

#include <cmath>
#include <map>
#include <string>
#include <tuple>

/// Simulated teams in the shipped scenarios, and what the debrief says of them.
namespace samvirke::test {

/// Everything that was played. A folder in SAMVIRKE_REHEARSALS keeps it from one program to the next: seats never see
/// a score, so a change of the scoring leaves all of it as it is.
inline Rehearsal rehearsalOf(const std::string &scenario, const Team &team, std::uint64_t seed)
{
    const QString kept = qEnvironmentVariable("SAMVIRKE_REHEARSALS");
    if (kept.isEmpty()) {
        return rehearse(shippedFiles(scenario), team, seed);
    }
    const QString path = QStringLiteral("%1/%2-%3-%4%5.jsonl")
                             .arg(kept, QString::fromStdString(scenario), QString::fromStdString(team.name))
                             .arg(seed)
                             .arg(team.ownLuck ? QStringLiteral("-own") : QString());
    Rehearsal rehearsal;
    QFile file(path);
    if (file.open(QIODevice::ReadOnly)) {
        rehearsal.scenario = loadScenario(shippedFiles(scenario)).scenario;
        Decoder decoder;
        while (!file.atEnd()) {
            const auto happened = decoder.happened(file.readLine().trimmed().toStdString());
            if (!happened) {
                qFatal("%s cannot be read", qPrintable(path));
            }
            rehearsal.entries.push_back({std::ssize(rehearsal.entries) + 1, 0, 0, *happened});
        }
    } else {
        rehearsal = rehearse(shippedFiles(scenario), team, seed);
        QByteArray lines;
        for (const Entry &entry : rehearsal.entries) {
            lines += QByteArray::fromStdString(encodeHappened(entry.happened)) + '\n';
        }
        if (!file.open(QIODevice::WriteOnly) || file.write(lines) != lines.size()) {
            qFatal("%s cannot be written", qPrintable(path));
        }
    }
    return rehearsal;
}

/// Measures and groups of what was played, each computed once; what proves them is left out, because there are many.
inline const Debrief &scoresOf(const std::string &scenario, const Team &team, std::uint64_t seed)
{
    static std::map<std::tuple<std::string, std::string, std::uint64_t>, Debrief> all;
    const auto key = std::tuple(scenario, describe(team), seed);
    if (const auto it = all.find(key); it != all.end()) {
        return it->second;
    }
    const Rehearsal rehearsal = rehearsalOf(scenario, team, seed);
    Debrief debrief = debriefOf(rehearsal.scenario, rehearsal.entries);
    Debrief scores;
    scores.groups = std::move(debrief.groups);
    for (Measure &measure : debrief.measures) {
        measure.units.clear();
        measure.costliest.clear();
        measure.entries.clear();
        scores.measures.push_back(std::move(measure));
    }
    return all[key] = std::move(scores);
}

} // namespace samvirke::test
