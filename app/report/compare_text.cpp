// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/compare_text.h"

#include "plan/lookup.h"
#include "report/debrief_text.h"

#include <algorithm>

namespace samvirke {

namespace {

using What = CompareError::What;
constexpr int nameWidth = 40;

class Lines
{
public:
    Lines(const Words &words, const Scenario &scenario, const PlayComparison &comparison, const QStringList &names)
        : m_words(words), m_scenario(scenario), m_comparison(comparison), m_names(names)
    {}

    QStringList make()
    {
        heading();
        for (const PlayComparison::OfGroup &group : m_comparison.groups) {
            groupValue(group);
        }
        m_lines += QString();
        for (const PlayComparison::OfMeasure &measure : m_comparison.measures) {
            measureValues(measure);
        }
        m_lines += m_words("Compare", "  Single measures vary by about 0.1 from one play to the next.");
        tasks();
        injects();
        return m_lines;
    }

private:
    [[nodiscard]] bool areTakes() const { return m_comparison.conditions.empty(); }

    void heading()
    {
        const auto count = static_cast<int>(m_names.size());
        const QString title = fromUtf8(m_comparison.title);
        if (!areTakes()) {
            m_lines += m_words("Compare", "Groups that played “%1”:").with({title});
            for (const PlayComparison::Condition &condition : m_comparison.conditions) {
                QStringList of;
                for (const std::size_t play : condition.plays) {
                    of += label(play);
                }
                m_lines += QStringLiteral("  %1: %2").arg(fromUtf8(condition.name), of.join(QStringLiteral(", ")));
            }
        } else if (count == 2) {
            m_lines += m_words("Compare", "Difference between these two plays of “%1”:").with({title});
        } else {
            m_lines +=
                m_words("Compare", "Differences between these %n plays of “%1”, each from the first:", nullptr, count)
                    .with({title});
        }
        for (qsizetype i = 0; i < m_names.size(); ++i) {
            m_lines += QStringLiteral("  %1  %2").arg(label(static_cast<std::size_t>(i)), m_names[i]);
        }
        if (areTakes()) {
            m_lines += m_words("Compare", "They are taken as plays by the same people, who know the scenario now, too: "
                                          "the plays differ, why cannot be said from this.");
        }
        if (!m_comparison.samePlan) {
            m_lines += m_words("Compare", "The scenario was changed between these plays: what is different may be the "
                                          "plan.");
        }
        m_lines += QString();
    }

    static QString label(std::size_t play) { return QStringLiteral("#%1").arg(play + 1); }

    [[nodiscard]] QString number(double value) const { return m_words.locale().toString(value, 'f', 2); }
    [[nodiscard]] QString difference(double value) const
    {
        const QString text = number(std::abs(value));
        return (value < 0 ? QStringLiteral("−") : QStringLiteral("+")) + text;
    }

    void row(const QString &name, const QStringList &cells)
    {
        m_lines += QStringLiteral("  %1 %2").arg(name, -nameWidth).arg(cells.join(QStringLiteral("   "))).trimmed();
        m_lines.back().prepend(QStringLiteral("  "));
    }

    void groupValue(const PlayComparison::OfGroup &group)
    {
        const QString name = group.kind == GroupKind::roleClarity ? m_words("Compare", "Role clarity")
                                                                  : m_words("Compare", "Coordination");
        if (group.status != Group::Status::ok) {
            row(name, {group.status == Group::Status::tooFewAgencies
                           ? m_words("Compare", "no value: fewer than two agencies took part")
                           : m_words("Compare", "no value: fewer than four measures that all plays offered enough "
                                                "for")});
        } else {
            QStringList cells;
            for (std::size_t i = 0; i < group.values.size(); ++i) {
                cells += number(*group.values[i]);
                if (i > 0 && areTakes()) {
                    cells.back() += QStringLiteral(" (%1)").arg(difference(*group.differences[i]));
                }
            }
            row(name, cells);
            if (areTakes()) {
                nothings(group);
            }
            basis(group);
        }
        if (!areTakes()) {
            test(group);
        }
    }

    void nothings(const PlayComparison::OfGroup &group)
    {
        for (std::size_t i = 1; i < group.differences.size(); ++i) {
            if (meansNothing(*group.differences[i])) {
                m_lines += QStringLiteral("    ") +
                           m_words("Compare", "%1: a difference below %2 between single plays means nothing.")
                               .with({label(i), number(leastGroupDifference)});
            }
        }
    }

    void basis(const PlayComparison::OfGroup &group)
    {
        const auto list = [this](const std::vector<std::string_view> &keys) {
            QStringList names;
            for (const std::string_view key : keys) {
                names += measureName(m_words, key);
            }
            return names.join(QStringLiteral("; "));
        };
        m_lines += QStringLiteral("    ") +
                   m_words("Compare", "Over what all plays offered enough for: %1.").with({list(group.basis)});
        if (!group.onlyInSome.empty()) {
            m_lines += QStringLiteral("    ") +
                       m_words("Compare", "Left out, because not all did: %1.").with({list(group.onlyInSome)});
        }
    }

    void test(const PlayComparison::OfGroup &group)
    {
        QString said;
        if (group.test) {
            const QStringList conditions{fromUtf8(m_comparison.conditions[0].name),
                                         fromUtf8(m_comparison.conditions[1].name)};
            const QString p = m_words.locale().toString(group.test->p, 'f', 4);
            const QString ways = m_words.locale().toString(qint64{group.test->arrangements});
            said = group.test->exact
                       ? m_words("Compare", "From %1 to %2 the mean changes by %3; permutation test with the group as "
                                            "unit: p = %4 (all %5 arrangements).")
                             .with({conditions[0], conditions[1], difference(group.test->difference), p, ways})
                       : m_words("Compare", "From %1 to %2 the mean changes by %3; permutation test with the group as "
                                            "unit: p = %4 (%5 arrangements drawn).")
                             .with({conditions[0], conditions[1], difference(group.test->difference), p, ways});
        } else if (group.status == Group::Status::ok) {
            const int enough = groupsForTest;
            said =
                m_words("Compare", "No test: that needs two conditions with at least %n groups each.", nullptr, enough);
        }
        if (!said.isEmpty()) {
            m_lines += QStringLiteral("    ") + said;
        }
    }

    void measureValues(const PlayComparison::OfMeasure &measure)
    {
        QStringList cells;
        for (std::size_t i = 0; i < measure.plays.size(); ++i) {
            cells += measureValue(m_words, measure.plays[i]);
            if (i > 0 && areTakes() && measure.differences[i]) {
                cells.back() += QStringLiteral(" (%1)").arg(difference(*measure.differences[i]));
            }
        }
        row(measureName(m_words, measure.key), cells);
    }

    void tasks()
    {
        QStringList found;
        for (const PlayComparison::OfTask &task : m_comparison.tasks) {
            if (!task.differs()) {
                continue;
            }
            QStringList outcomes;
            for (const auto &play : task.plays) {
                QString outcome = play ? outcomeName(m_words, play->outcome) : m_words("Compare", "not in the plan");
                if (play && play->latency) {
                    outcome += m_words("Compare", " after %1").with({stretchText(*play->latency)});
                }
                outcomes += outcome;
            }
            const Task *planned = find(m_scenario.tasks, task.task);
            found += QStringLiteral("  %1: %2")
                         .arg(fromUtf8(planned == nullptr ? task.task.value : planned->title),
                              outcomes.join(QStringLiteral(" | ")));
        }
        m_lines += QString();
        m_lines += found.isEmpty() ? m_words("Compare", "Every task came out the same.")
                                   : m_words("Compare", "Tasks that came out differently:");
        m_lines += found;
    }

    void injects()
    {
        QStringList found;
        for (const PlayComparison::OfInject &inject : m_comparison.injects) {
            const bool same =
                std::ranges::all_of(inject.released, [&](const auto &at) { return at == inject.released.front(); });
            if (same) {
                continue;
            }
            QStringList times;
            for (const auto &at : inject.released) {
                times += at ? timeText(*at) : m_words("Compare", "not released");
            }
            const Inject *planned = find(m_scenario.injects, inject.inject);
            found += QStringLiteral("  %1: %2")
                         .arg(fromUtf8(planned == nullptr ? inject.inject.value : planned->title),
                              times.join(QStringLiteral(" | ")));
        }
        m_lines += found.isEmpty() ? m_words("Compare", "Every inject came at the same time.")
                                   : m_words("Compare", "Injects that came at another time:");
        m_lines += found;
    }

    const Words &m_words;
    const Scenario &m_scenario;
    const PlayComparison &m_comparison;
    const QStringList &m_names;
    QStringList m_lines;
};

} // namespace

QString compareErrorText(const Words &words, const CompareError &error, const QStringList &names)
{
    const QString play = names.value(static_cast<qsizetype>(error.play));
    const QString other = names.value(static_cast<qsizetype>(error.other));
    switch (error.what) {
    case What::fewerThanTwo: return words("Compare", "Comparing needs at least two exercises.");
    case What::goesOn:
        return words("Compare", "%1 has not ended: its figures would still change. End the exercise first.")
            .with({play});
    case What::otherScenario:
        return words("Compare", "%1 and %2 are of different scenarios and cannot be compared: their figures are made "
                                "of other tasks.")
            .with({play, other});
    case What::otherVariant:
        return words("Compare", "%1 and %2 are different variants of the scenario. Compare plays of the same variant; "
                                "if groups of different people played them, name each variant a condition with "
                                "--condition.")
            .with({play, other});
    case What::sameRecord:
        return words("Compare", "%1 and %2 are the same record. Name each play once.").with({play, other});
    case What::oneCondition:
        return words("Compare", "All groups are of the same condition. Give a second one, too, with --condition.");
    }
    return {};
}

QStringList comparisonLines(const Words &words, const Scenario &scenario, const PlayComparison &comparison,
                            const QStringList &names)
{
    return Lines(words, scenario, comparison, names).make();
}

} // namespace samvirke
