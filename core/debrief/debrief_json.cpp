// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "debrief/evaluation.h"
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
    std::string write(const Debrief &d, const Evaluation &evaluation)
    {
        m_out.beginObject();
        m_out.key("format").text("samvirke-debrief");
        m_out.key("version").number(debriefVersion);
        exercise(d);
        tasks(d);
        measures(d);
        groups(d);
        findings(d);
        matrix(d);
        network(d.network);
        urgency(d);
        descriptive(d.descriptive);
        writeFeedback(m_out, d);
        writeKnowledge(m_out, d);
        writeEvaluation(m_out, d, evaluation);
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

    void number(const char *key, const std::optional<double> &value)
    {
        m_out.key(key);
        if (value) {
            m_out.decimal(*value);
        } else {
            m_out.null();
        }
    }

    void keys(const char *name, const std::vector<std::string_view> &all)
    {
        m_out.key(name).beginArray();
        for (const std::string_view key : all) {
            m_out.text(key);
        }
        m_out.endArray();
    }

    void unit(const Unit &unit)
    {
        m_out.key("what").text(unit.what);
        m_out.key("credit").decimal(unit.credit);
        m_out.key("weight").decimal(unit.weight);
        m_out.key("extra").boolean(unit.extra);
        entries(unit.entries);
    }

    void measures(const Debrief &d)
    {
        m_out.key("measures").beginObject();
        for (const Measure &measure : d.measures) {
            m_out.key(measure.key).beginObject();
            number("value", measure.value);
            m_out.key("status").text(keyOf(measure.status));
            m_out.key("n").number(measure.n);
            m_out.key("minimum").number(measure.minimum);
            m_out.key("not_observed").number(measure.notObserved);
            m_out.key("interval");
            if (measure.interval) {
                m_out.beginArray().decimal(measure.interval->low).decimal(measure.interval->high).endArray();
            } else {
                m_out.null();
            }
            m_out.key("weight").decimal(measure.weight);
            m_out.key("in_basis").boolean(measure.inBasis);
            if (measure.isAlpha) {
                number("percent_agreement", measure.percentAgreement);
                m_out.key("given").decimal(measure.given);
            }
            if (measure.accuracy) {
                number("accuracy", measure.accuracy);
                number("agreement", measure.agreement);
            }
            m_out.key("costliest").beginArray();
            for (const Costly &costly : measure.costliest) {
                m_out.beginObject();
                m_out.key("what").text(costly.unit.what);
                m_out.key("otherwise").decimal(costly.otherwise);
                m_out.key("by_ms");
                if (costly.unit.by) {
                    m_out.number(costly.unit.by->count());
                } else {
                    m_out.null();
                }
                entries(costly.unit.entries);
                m_out.endObject();
            }
            m_out.endArray();
            m_out.key("units").beginArray();
            for (const Unit &one : measure.units) {
                m_out.beginObject();
                unit(one);
                m_out.endObject();
            }
            m_out.endArray();
            entries(measure.entries);
            m_out.endObject();
        }
        m_out.endObject();
    }

    void groups(const Debrief &d)
    {
        m_out.key("groups").beginObject();
        for (const Group &group : d.groups) {
            m_out.key(keyOf(group.kind)).beginObject();
            number("value", group.value);
            m_out.key("status").text(keyOf(group.status));
            keys("basis", group.basis);
            keys("without", group.without);
            m_out.endObject();
        }
        m_out.endObject();
    }

    void network(const ContactNetwork &network)
    {
        m_out.key("network").beginObject();
        texts("nodes", network.nodes);
        m_out.key("arcs").beginArray();
        for (const Contact &arc : network.arcs) {
            m_out.beginObject();
            m_out.key("from").text(arc.from.value);
            m_out.key("to").text(arc.to.value);
            m_out.key("planned").boolean(arc.planned);
            m_out.key("messages").number(arc.messages);
            m_out.key("exchanges").number(arc.exchanges);
            entries(arc.entries);
            m_out.endObject();
        }
        m_out.endArray();
        m_out.key("descriptive").beginObject();
        number("density", network.density);
        number("reciprocity_arc", network.reciprocity);
        number("degree_centralization", network.degreeCentralization);
        number("betweenness_centralization", network.betweennessCentralization);
        number("fragmentation", network.fragmentation);
        m_out.endObject();
        m_out.endObject();
    }

    void urgency(const Debrief &d)
    {
        m_out.key("urgency").beginObject();
        m_out.key("units").beginArray();
        for (const UrgencyUnitResult &unit : d.urgency) {
            m_out.beginObject();
            m_out.key("what").text(unit.what);
            m_out.key("ratings").beginObject();
            for (const auto &[agency, level] : unit.ratings) {
                m_out.key(agency.value);
                if (level) {
                    m_out.number(*level);
                } else {
                    m_out.null();
                }
            }
            m_out.endObject();
            entries(unit.entries);
            m_out.endObject();
        }
        m_out.endArray();
        const Measure *measure = d.measure("urgency_agreement");
        number("alpha", measure == nullptr ? std::nullopt : measure->value);
        m_out.endObject();
    }

    void descriptive(const Descriptive &all)
    {
        m_out.key("descriptive").beginObject();
        m_out.key("agencies").beginObject();
        for (const Descriptive::OfAgency &of : all.agencies) {
            m_out.key(of.agency.value).beginObject();
            m_out.key("messages").number(of.messages);
            m_out.key("acts").number(of.acts);
            m_out.key("decisions").number(of.decisions);
            m_out.key("planned_share").decimal(of.plannedShare);
            m_out.key("played_share").decimal(of.playedShare);
            m_out.endObject();
        }
        m_out.endObject();
        m_out.key("stakeholders").number(all.stakeholders);
        number("task_share_match", all.taskShareMatch);
        m_out.key("decisions_by_procedure").number(all.byProcedure);
        m_out.key("decisions_improvised").number(all.improvised);
        m_out.key("sequential").number(all.sequential);
        m_out.key("parallel").number(all.parallel);
        m_out.key("synchronous").number(all.synchronous);
        m_out.key("recalled").number(all.recalled);
        m_out.key("linked").number(all.linked);
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

std::string toJson(const Debrief &debrief, const Evaluation &evaluation)
{
    return Json().write(debrief, evaluation);
}

std::string toJson(const Debrief &debrief)
{
    return toJson(debrief, Evaluation{});
}

} // namespace samvirke
