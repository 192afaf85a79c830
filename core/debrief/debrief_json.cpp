// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "debrief/debrief.h"

#include "debrief/judging.h"
#include "plan/json.h"
#include "plan/lookup.h"
#include "plan/writer.h"

namespace samvirke {

namespace {

constexpr int debriefVersion = 1;

class Json
{
public:
    std::string write(const Debrief &d)
    {
        m_out.beginObject();
        m_out.key("format").text("samvirke-debrief");
        m_out.key("version").number(debriefVersion);
        exercise(d);
        tasks(d);
        measures(d);
        groups();
        findings(d);
        matrix(d);
        writeEvaluation(m_out, d);
        m_out.endObject();
        return m_out.take() + "\n";
    }

private:
    template <class T>
    void texts(const char *key, const std::vector<T> &ids)
    {
        m_out.key(key).beginArray();
        for (const T &id : ids) {
            m_out.text(id.value);
        }
        m_out.endArray();
    }

    void entries(const std::vector<std::int64_t> &numbers)
    {
        m_out.key("entries").beginArray();
        for (const std::int64_t number : numbers) {
            m_out.number(number);
        }
        m_out.endArray();
    }

    void exercise(const Debrief &d)
    {
        m_out.key("exercise").beginObject();
        m_out.key("id").text(d.exercise);
        m_out.key("scenario").text(d.scenario);
        m_out.key("title").text(d.title);
        m_out.key("variant").text(d.variant.value);
        m_out.key("language").text(d.language);
        m_out.key("team").text(d.team);
        m_out.key("ended").boolean(d.ended);
        m_out.key("length_ms").number(d.length.count());
        m_out.key("entries").number(d.entries);
        m_out.key("corrections").number(d.corrections);
        m_out.endObject();
    }

    void tasks(const Debrief &d)
    {
        m_out.key("tasks").beginArray();
        for (const TaskResult &task : d.tasks) {
            m_out.beginObject();
            m_out.key("id").text(task.task.value);
            m_out.key("outcome").text(keyOf(task.outcome));
            m_out.key("owner");
            if (task.owner.empty()) {
                m_out.null();
            } else {
                m_out.text(task.owner.value);
            }
            m_out.key("latency_ms");
            if (task.latency) {
                m_out.number(task.latency->count());
            } else {
                m_out.null();
            }
            texts("acting", task.acting);
            texts("outsiders", task.outsiders);
            entries(task.entries);
            m_out.endObject();
        }
        m_out.endArray();
    }

    static std::string_view nameOfStatus(MeasureStatus status)
    {
        switch (status) {
        case MeasureStatus::ok: return "ok";
        case MeasureStatus::notEnoughEvidence: return "not_enough_evidence";
        case MeasureStatus::notApplicable: return "not_applicable";
        case MeasureStatus::undefined: return "undefined";
        }
        return {};
    }

    void measures(const Debrief &d)
    {
        m_out.key("measures").beginObject();
        for (const Measure &measure : d.measures) {
            m_out.key(measure.key).beginObject();
            m_out.key("value");
            if (measure.value) {
                m_out.decimal(*measure.value);
            } else {
                m_out.null();
            }
            m_out.key("status").text(nameOfStatus(measure.status));
            m_out.key("n").number(measure.n);
            m_out.key("minimum").number(measure.minimum);
            m_out.key("not_observed").number(measure.notObserved);
            m_out.key("weight").decimal(measure.weight);
            m_out.key("units").beginArray();
            for (const Unit &unit : measure.units) {
                m_out.beginObject();
                m_out.key("what").text(unit.what);
                m_out.key("credit").decimal(unit.credit);
                m_out.key("weight").decimal(unit.weight);
                entries(unit.entries);
                m_out.endObject();
            }
            m_out.endArray();
            entries(measure.entries);
            m_out.endObject();
        }
        m_out.endObject();
    }

    /// A group value takes at least four measures in its basis; each group has three so far.
    void groups()
    {
        m_out.key("groups").beginObject();
        for (const char *group : {"role_clarity", "coordination"}) {
            m_out.key(group).beginObject();
            m_out.key("value").null();
            m_out.key("status").text("too_few_measures");
            m_out.endObject();
        }
        m_out.endObject();
    }

    void findings(const Debrief &d)
    {
        m_out.key("findings").beginArray();
        for (const Finding &finding : d.findings) {
            m_out.beginObject();
            m_out.key("rule").text(keyOf(finding.rule));
            m_out.key("severity").number(finding.severity);
            texts("agencies", finding.agencies);
            texts("tasks", finding.tasks);
            texts("items", finding.items);
            entries(finding.entries);
            m_out.key("at_ms").number(finding.at.count());
            m_out.endObject();
        }
        m_out.endArray();
    }

    void matrix(const Debrief &d)
    {
        m_out.key("matrix").beginObject();
        const auto table = [&](const char *key, const auto &cellText) {
            m_out.key(key).beginObject();
            for (std::size_t i = 0; i < d.matrix.size(); ++i) {
                if (i == 0 || d.matrix[i].task != d.matrix[i - 1].task) {
                    m_out.key(d.matrix[i].task.value).beginObject();
                }
                m_out.key(d.matrix[i].agency.value).text(cellText(d.matrix[i]));
                if (i + 1 == d.matrix.size() || d.matrix[i + 1].task != d.matrix[i].task) {
                    m_out.endObject();
                }
            }
            m_out.endObject();
        };
        table("planned", [](const PlayedCell &cell) { return writeCell(cell.planned); });
        table("played", [](const PlayedCell &cell) { return writeCell(Cell{cell.played, false}); });
        m_out.key("differences").beginArray();
        for (const PlayedCell &cell : d.matrix) {
            if (cell.differs()) {
                m_out.beginObject();
                m_out.key("task").text(cell.task.value);
                m_out.key("agency").text(cell.agency.value);
                m_out.key("planned").text(writeCell(cell.planned));
                m_out.key("played").text(writeCell(Cell{cell.played, false}));
                entries(cell.entries);
                m_out.endObject();
            }
        }
        m_out.endArray();
        m_out.endObject();
    }

    json::Writer m_out{2};
};

} // namespace

std::string toJson(const Debrief &debrief)
{
    return Json().write(debrief);
}

} // namespace samvirke
