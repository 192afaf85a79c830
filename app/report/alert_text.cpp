// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/alert_text.h"

#include "plan/lookup.h"
#include "report/debrief_text.h"

namespace samvirke {

namespace {

QString namesOf(const Words &words, const Scenario &scenario, std::span<const AgencyId> agencies)
{
    QStringList names;
    for (const AgencyId &agency : agencies) {
        names += agencyName(scenario, agency);
    }
    if (names.size() < 2) {
        return names.join(QString{});
    }
    const QString last = names.takeLast();
    return words("Alert", "%1 and %2").with({names.join(QStringLiteral(", ")), last});
}

} // namespace

QString alertText(const Words &words, const Scenario &scenario, const Alert &alert)
{
    const std::span agencies(alert.agencies);
    const QString who = namesOf(words, scenario, agencies);
    const QString task = taskTitle(scenario, alert.task);
    const Function *known = find(scenario.functions, alert.function);
    const QString function = fromUtf8(known == nullptr ? alert.function.value : known->name);
    switch (alert.rule) {
    case Alert::Rule::twoLead: return words("Alert", "%1 say that they lead %2.").with({who, function});
    case Alert::Rule::noLead: return words("Alert", "Nobody has said that they lead %1.").with({function});
    case Alert::Rule::taskUnclaimed: return words("Alert", "Nobody has taken “%1”.").with({task});
    case Alert::Rule::taskDuplicated: return words("Alert", "%1 all do “%2”.").with({who, task});
    case Alert::Rule::outsideMandate:
        return words("Alert", "Without a role in it, %1 acted on “%2”.").with({who, task});
    case Alert::Rule::notInformed:
        return words("Alert", "%1 decided on “%2”, and nothing of it has been read by: %3.")
            .with({agencyName(scenario, alert.agencies.front()), task, namesOf(words, scenario, agencies.subspan(1))});
    }
    return {};
}

} // namespace samvirke
