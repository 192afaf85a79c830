// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/trigger_text.h"

#include "plan/lookup.h"
#include "play/events.h"
#include "report/debrief_text.h"

namespace samvirke {

namespace {

QString quoted(const Words &words, const QString &text)
{
    return words("Trigger", "“%1”").with({text});
}

QString functionName(const Scenario &scenario, const std::string &id)
{
    const Function *function = find(scenario.functions, FunctionId(id));
    return fromUtf8(function == nullptr ? id : function->name);
}

QString injectCalled(const Scenario &scenario, const InjectId &id)
{
    const Inject *inject = find(scenario.injects, id);
    return inject == nullptr ? fromUtf8(id.value) : injectNumber(*inject);
}

} // namespace

QString clockText(Millis stretch)
{
    const qint64 seconds = stretch.count() / 1000;
    const auto two = [](qint64 n) { return QStringLiteral("%1").arg(n, 2, 10, QLatin1Char('0')); };
    const QString end = two(seconds / 60 % 60) + QLatin1Char(':') + two(seconds % 60);
    return seconds >= 3600 ? QString::number(seconds / 3600) + QLatin1Char(':') + end
                           : QString::number(seconds / 60) + QLatin1Char(':') + two(seconds % 60);
}

QString injectNumber(const Inject &inject)
{
    return fromUtf8(inject.number.empty() ? inject.id.value : inject.number);
}

QString conditionText(const Words &words, const Scenario &scenario, const Condition &condition)
{
    const QString who = condition.by.empty() ? words("Trigger", "somebody") : agencyName(scenario, condition.by);
    const QString task = quoted(words, taskTitle(scenario, TaskId(condition.subject)));
    switch (condition.what) {
    case Happening::taken: return words("Trigger", "%1 has taken %2").with({who, task});
    case Happening::decided: return words("Trigger", "%1 has decided on %2").with({who, task});
    case Happening::completed: return words("Trigger", "%1 has finished %2").with({who, task});
    case Happening::leadStated:
        return words("Trigger", "%1 has said to lead %2").with({who, functionName(scenario, condition.subject)});
    case Happening::leadTaken:
        return words("Trigger", "%1 has taken over the lead of %2")
            .with({who, functionName(scenario, condition.subject)});
    case Happening::itemRead: {
        const Item *item = find(scenario.items, ItemId(condition.subject));
        return words("Trigger", "%1 has read %2")
            .with({who, quoted(words, fromUtf8(item == nullptr ? condition.subject : item->text).simplified())});
    }
    case Happening::handedOver: {
        const Handover *handover = find(scenario.handovers, HandoverId(condition.subject));
        return words("Trigger", "%1 has accepted %2")
            .with({who, quoted(words, fromUtf8(handover == nullptr ? condition.subject : handover->what))});
    }
    case Happening::acknowledged:
        return words("Trigger", "%1 has acknowledged %2")
            .with({who, injectCalled(scenario, InjectId(condition.subject))});
    }
    return {};
}

QString triggerText(const Words &words, const Scenario &scenario, const Trigger &trigger)
{
    return std::visit(
        Overloaded{
            [&](const ByHand &) -> QString { return words("Trigger", "by hand"); },
            [&](const Unscheduled &t) -> QString { return words("Trigger", "no time (“%1”)").with({fromUtf8(t.raw)}); },
            [&](const AtTime &t) -> QString { return words("Trigger", "at %1").with({clockText(t.at)}); },
            [&](const AfterInject &t) -> QString {
                return words("Trigger", "%1 after %2").with({stretchText(t.delay), injectCalled(scenario, t.inject)});
            },
            [&](const WhenHappened &t) -> QString {
                const QString when = words("Trigger", "when %1").with({conditionText(words, scenario, t.condition)});
                return t.delay.count() == 0 ? when
                                            : words("Trigger", "%1 after: %2").with({stretchText(t.delay), when});
            },
            [&](const UnlessHappened &t) -> QString {
                return words("Trigger", "unless %1 by %2")
                    .with({conditionText(words, scenario, t.condition), clockText(t.deadline)});
            },
            [&](const OnOption &t) -> QString {
                const Branch *branch = find(scenario.branches, t.branch);
                const BranchOption *option = branch == nullptr ? nullptr : find(branch->options, t.option);
                return words("Trigger", "if %1 is chosen")
                    .with({quoted(words, fromUtf8(option == nullptr ? t.option.value : option->label))});
            },
        },
        trigger);
}

} // namespace samvirke
