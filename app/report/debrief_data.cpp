// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/report.h"

#include "plan/lookup.h"
#include "plan/writer.h"
#include "play/kinds.h"
#include "report/debrief_text.h"
#include "report/entry_text.h"
#include "report/evaluation_text.h"

namespace samvirke {

namespace {

QString textOf(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

template <class T>
QString idsOf(const std::vector<T> &ids)
{
    QStringList list;
    for (const T &id : ids) {
        list += fromUtf8(id.value);
    }
    return list.join(QLatin1Char(' '));
}

DataCell cell(const std::optional<double> &value)
{
    return value ? DataCell(*value) : DataCell();
}
DataCell cell(const std::optional<int> &value)
{
    return value ? DataCell(static_cast<double>(*value)) : DataCell();
}
DataCell cell(const std::optional<Millis> &value)
{
    return value ? DataCell(static_cast<double>(value->count())) : DataCell();
}
DataCell cell(int value)
{
    return static_cast<double>(value);
}
DataCell cell(std::int64_t value)
{
    return static_cast<double>(value);
}
DataCell cell(bool value)
{
    return value ? 1.0 : 0.0;
}
DataCell cell(const std::string &text)
{
    return fromUtf8(text);
}

QString statusKey(MeasureStatus status)
{
    switch (status) {
    case MeasureStatus::ok: return QStringLiteral("ok");
    case MeasureStatus::notEnoughEvidence: return QStringLiteral("not_enough_evidence");
    case MeasureStatus::notApplicable: return QStringLiteral("not_applicable");
    case MeasureStatus::undefined: return QStringLiteral("undefined");
    }
    return {};
}

QString groupKey(GroupKind kind)
{
    switch (kind) {
    case GroupKind::roleClarity: return QStringLiteral("role_clarity");
    case GroupKind::coordination: return QStringLiteral("coordination");
    case GroupKind::none: break;
    }
    return {};
}

DataTable table(const char *name, std::initializer_list<const char *> columns)
{
    DataTable made{QString::fromLatin1(name), {}, {}};
    for (const char *column : columns) {
        made.columns += QString::fromLatin1(column);
    }
    return made;
}

class Tables
{
public:
    Tables(const Words &words, const Scenario &scenario, const Debrief &debrief, std::span<const Entry> entries,
           const Evaluation &evaluation, Disputed disputed)
        : w(words),
          m_scenario(scenario),
          m_debrief(debrief),
          m_entries(entries),
          m_plan(evaluation.plan),
          m_findings(reviewed(debrief, evaluation)),
          m_disputed(disputed)
    {}

    std::vector<DataTable> make(const QString &lastHash)
    {
        std::vector<DataTable> tables{about(lastHash),   groups(),        measures(), units(),       tasks(),
                                      findings(),        matrix(),        network(),  urgency(),     collaboration(),
                                      scales(),          ratings(),       notes(),    descriptive(), entries(),
                                      improvementPlan(), findingEntries()};
        return tables;
    }

private:
    DataTable about(const QString &lastHash) const
    {
        DataTable t = table("about", {"key", "value"});
        const auto row = [&](const char *key, const DataCell &value) {
            t.rows.push_back({QString::fromLatin1(key), value});
        };
        row("banner", QString(w("Debrief", "EXERCISE – EXERCISE – EXERCISE")));
        row("exercise", cell(m_debrief.exercise));
        row("record", lastHash);
        row("scenario", cell(m_debrief.scenario));
        row("title", cell(m_scenario.title));
        row("variant", cell(m_debrief.variant.value));
        row("language", cell(m_debrief.language));
        row("team", cell(m_debrief.team));
        row("ended", cell(m_debrief.ended));
        row("length_ms", cell(std::int64_t{m_debrief.length.count()}));
        row("entries", cell(m_debrief.entries));
        row("corrections", cell(m_debrief.corrections));
        return t;
    }

    DataTable groups() const
    {
        DataTable t = table("groups", {"group", "value", "basis", "without_value"});
        const auto keys = [](const std::vector<std::string_view> &list) {
            QStringList said;
            for (const std::string_view key : list) {
                said += textOf(key);
            }
            return said.join(QLatin1Char(' '));
        };
        for (const Group &group : m_debrief.groups) {
            t.rows.push_back({groupKey(group.kind), cell(group.value), keys(group.basis), keys(group.without)});
        }
        return t;
    }

    DataTable measures() const
    {
        DataTable t = table("measures", {"measure", "name", "group", "status", "value", "low", "high", "n", "minimum",
                                         "not_observed", "weight", "in_basis", "is_alpha", "given", "percent_agreement",
                                         "accuracy", "agreement", "entries"});
        for (const Measure &m : m_debrief.measures) {
            t.rows.push_back({textOf(m.key), measureName(w, m.key), groupKey(m.group), statusKey(m.status),
                              cell(m.value), m.interval ? DataCell(m.interval->low) : DataCell(),
                              m.interval ? DataCell(m.interval->high) : DataCell(), cell(m.n), cell(m.minimum),
                              cell(m.notObserved), m.weight, cell(m.inBasis), cell(m.isAlpha), m.given,
                              cell(m.percentAgreement), cell(m.accuracy), cell(m.agreement), entryList(m.entries)});
        }
        return t;
    }

    DataTable units() const
    {
        DataTable t = table("units", {"measure", "what", "task", "item", "agency", "credit", "weight", "by_ms", "extra",
                                      "half", "otherwise", "entries"});
        for (const Measure &m : m_debrief.measures) {
            for (const Unit &unit : m.units) {
                DataCell otherwise;
                for (const Costly &costly : m.costliest) {
                    if (costly.unit == unit) {
                        otherwise = costly.otherwise;
                    }
                }
                t.rows.push_back({textOf(m.key), cell(unit.what), cell(unit.task.value), cell(unit.item.value),
                                  cell(unit.agency.value), unit.credit, unit.weight, cell(unit.by), cell(unit.extra),
                                  cell(unit.half), otherwise, entryList(unit.entries)});
            }
        }
        return t;
    }

    DataTable tasks() const
    {
        DataTable t = table("tasks", {"task", "title", "outcome", "credit", "owner", "latency_ms", "response_ms",
                                      "target_ms", "weight", "acting", "outsiders", "entries"});
        for (const TaskResult &result : m_debrief.tasks) {
            const Task *task = find(m_scenario.tasks, result.task);
            t.rows.push_back({cell(result.task.value), taskTitle(m_scenario, result.task),
                              textOf(keyOf(result.outcome)), cell(creditOf(result.outcome)), cell(result.owner.value),
                              cell(result.latency), cell(result.response),
                              task == nullptr ? DataCell() : cell(task->target),
                              task == nullptr ? DataCell() : DataCell(task->weight), idsOf(result.acting),
                              idsOf(result.outsiders), entryList(result.entries)});
        }
        return t;
    }

    DataTable findings() const
    {
        DataTable t = table("findings", {"number", "rule", "severity", "at_ms", "agencies", "tasks", "items", "text",
                                         "entries", "standing", "reason", "merged_into", "annotation", "lesson",
                                         "principle", "obstacle", "dimension", "notes", "no_longer_found"});
        const auto said = [](std::string_view key) { return key == "unsaid" ? DataCell() : DataCell(textOf(key)); };
        int number = 0;
        for (const ReviewedFinding &f : m_findings) {
            ++number;
            if (f.standing == Standing::disputed && m_disputed == Disputed::leftOut) {
                continue;
            }
            t.rows.push_back({cell(number), cell(f.rule), cell(f.severity), cell(std::int64_t{f.at.count()}),
                              idsOf(f.agencies), idsOf(f.tasks), idsOf(f.items), reviewedText(w, m_scenario, f),
                              entryList(f.entries), textOf(keyOf(f.standing)), cell(f.reason),
                              findingNumber(m_findings, f.into), cell(f.annotation), said(keyOf(f.lesson)),
                              cell(f.principle), cell(f.obstacle), cell(f.dimension), entryList(f.notes),
                              cell(f.gone)});
        }
        return t;
    }

    /// A row an entry, with those of what was merged with a finding: there may be more than one cell holds.
    DataTable findingEntries() const
    {
        DataTable t = table("finding_entries", {"number", "entry", "merged_from"});
        int number = 0;
        for (const ReviewedFinding &f : m_findings) {
            ++number;
            const bool isAnothers = f.standing == Standing::merged && !findingNumber(m_findings, f.into).isEmpty();
            if (isAnothers || (f.standing == Standing::disputed && m_disputed == Disputed::leftOut)) {
                continue;
            }
            const auto add = [&](const ReviewedFinding &of, const QString &from) {
                for (const std::int64_t entry : of.entries) {
                    t.rows.push_back({cell(number), cell(entry), from});
                }
            };
            add(f, {});
            for (const ReviewedFinding &other : m_findings) {
                if (other.standing == Standing::merged && other.into == f.id) {
                    add(other, findingNumber(m_findings, other.id));
                }
            }
        }
        return t;
    }

    DataTable improvementPlan() const
    {
        DataTable t = table("improvement_plan", {"number", "issue", "action", "element", "owner", "contact", "start",
                                                 "due", "status", "finding", "carried_from", "progress"});
        for (const Improvement &action : m_plan) {
            const std::string_view element = keyOf(action.element);
            t.rows.push_back(
                {cell(static_cast<int>(t.rows.size()) + 1), cell(action.issue), cell(action.action),
                 element == "unsaid" ? DataCell() : DataCell(textOf(element)), cell(action.owner.value),
                 cell(action.contact), cell(action.start), cell(action.due), textOf(keyOf(action.status)),
                 findingNumber(m_findings, action.finding), cell(action.carriedFrom),
                 action.progress == Progress::unsaid ? DataCell() : DataCell(textOf(keyOf(action.progress)))});
        }
        return t;
    }

    DataTable matrix() const
    {
        DataTable t = table("matrix", {"task", "agency", "planned", "played", "differs", "entries"});
        for (const PlayedCell &c : m_debrief.matrix) {
            t.rows.push_back({cell(c.task.value), cell(c.agency.value), fromUtf8(writeCell(c.planned)),
                              fromUtf8(writeCell(Cell{c.played, false})), cell(c.differs()), entryList(c.entries)});
        }
        return t;
    }

    DataTable network() const
    {
        DataTable t = table("network", {"from", "to", "planned", "messages", "exchanges", "entries"});
        for (const Contact &arc : m_debrief.network.arcs) {
            t.rows.push_back({cell(arc.from.value), cell(arc.to.value), cell(arc.planned), cell(arc.messages),
                              cell(arc.exchanges), entryList(arc.entries)});
        }
        return t;
    }

    DataTable urgency() const
    {
        DataTable t = table("urgency", {"matter", "text"});
        const std::vector<AgencyId> agencies = measuredAgencies(m_scenario);
        for (const AgencyId &agency : agencies) {
            t.columns += fromUtf8(agency.value);
        }
        t.columns += QStringLiteral("entries");
        for (const UrgencyUnitResult &unit : m_debrief.urgency) {
            auto &row = t.rows.emplace_back();
            row = {cell(unit.what), urgencyMatter(m_scenario, unit.what)};
            for (const AgencyId &agency : agencies) {
                const auto it =
                    std::ranges::find(unit.ratings, agency, [](const auto &rating) { return rating.first; });
                row.push_back(it == unit.ratings.end() ? DataCell() : cell(it->second));
            }
            row.push_back(entryList(unit.entries));
        }
        return t;
    }

    DataTable collaboration() const
    {
        DataTable t = table("collaboration", {"indicator", "dimension", "behaviour", "behaviour_level", "judgement",
                                              "spread", "answers"});
        for (const Indicator &i : m_debrief.collaboration) {
            t.rows.push_back({textOf(i.key), textOf(i.dimension), cell(i.behaviour), cell(i.behaviourLevel),
                              cell(i.judgement), cell(i.spread), cell(i.answers)});
        }
        return t;
    }

    DataTable scales() const
    {
        DataTable t = table("questionnaires", {"scale", "when", "agency", "answers", "value"});
        for (const ScaleResult &scale : m_debrief.scales) {
            t.rows.push_back(
                {cell(scale.key), scale.when == When::before ? QStringLiteral("before") : QStringLiteral("after"),
                 scale.agency ? cell(scale.agency->value) : DataCell(), cell(scale.answers), cell(scale.value)});
        }
        return t;
    }

    DataTable ratings() const
    {
        DataTable t = table("ratings", {"target", "rating", "comment", "entry"});
        const auto letter = [](Rating rating) {
            switch (rating) {
            case Rating::performed: return QStringLiteral("P");
            case Rating::some: return QStringLiteral("S");
            case Rating::major: return QStringLiteral("M");
            case Rating::unable: return QStringLiteral("U");
            case Rating::notObserved: break;
            }
            return QStringLiteral("not_observed");
        };
        for (const TargetResult &target : m_debrief.targets) {
            for (std::size_t i = 0; i < target.ratings.size(); ++i) {
                t.rows.push_back({cell(target.target.value), letter(target.ratings[i].first),
                                  i < target.comments.size() ? cell(target.comments[i]) : DataCell(),
                                  cell(target.ratings[i].second)});
            }
        }
        return t;
    }

    DataTable notes() const
    {
        DataTable t = table("observations", {"entry", "at_ms", "tag", "about", "code", "obstacle", "dimension",
                                             "principle", "text", "linked"});
        const auto tag = [](NoteTag of) {
            switch (of) {
            case NoteTag::strength: return QStringLiteral("strength");
            case NoteTag::improvement: return QStringLiteral("improvement");
            case NoteTag::question: return QStringLiteral("question");
            case NoteTag::none: break;
            }
            return QString{};
        };
        for (const Observation &o : m_debrief.observations) {
            t.rows.push_back({cell(o.entry), cell(std::int64_t{o.at.count()}), tag(o.tag), idsOf(o.about), cell(o.code),
                              cell(o.obstacle), cell(o.dimension), cell(o.principle), cell(o.text),
                              entryList(o.entries)});
        }
        return t;
    }

    DataTable descriptive() const
    {
        DataTable t =
            table("descriptive", {"agency", "messages", "decisions", "acts", "planned_share", "played_share"});
        for (const Descriptive::OfAgency &of : m_debrief.descriptive.agencies) {
            t.rows.push_back({cell(of.agency.value), cell(of.messages), cell(of.decisions), cell(of.acts),
                              of.plannedShare, of.playedShare});
        }
        return t;
    }

    DataTable entries() const
    {
        DataTable t = table("entries", {"entry", "at_ms", "said_at_ms", "kind", "agency", "source", "who", "what"});
        const EntryText said(w, m_scenario, m_entries);
        for (const Entry &entry : m_entries) {
            const Happened &h = entry.happened;
            t.rows.push_back({cell(entry.seq), cell(std::int64_t{h.at.count()}), cell(std::int64_t{h.saidAt.count()}),
                              textOf(infoOf(kindOf(h.event)).name), cell(h.agency.value),
                              textOf(sourceOf(m_scenario, h)), said.who(entry), said.what(entry)});
        }
        return t;
    }

    const Words &w;
    const Scenario &m_scenario;
    const Debrief &m_debrief;
    std::span<const Entry> m_entries;
    const std::vector<Improvement> &m_plan;
    std::vector<ReviewedFinding> m_findings;
    Disputed m_disputed;
};

} // namespace

std::vector<DataTable> debriefData(const Words &words, const Scenario &scenario, const Debrief &debrief,
                                   std::span<const Entry> entries, const QString &lastHash,
                                   const Evaluation &evaluation, Disputed disputed)
{
    return Tables(words, scenario, debrief, entries, evaluation, disputed).make(lastHash);
}

} // namespace samvirke
