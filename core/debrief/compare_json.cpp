// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "debrief/compare.h"

#include "plan/json.h"

namespace samvirke {

namespace {

constexpr int comparisonVersion = 1;

class Json
{
public:
    std::string write(const PlayComparison &c, const std::vector<std::string> &names)
    {
        m_out.beginObject();
        m_out.key("format").text("samvirke-comparison");
        m_out.key("version").number(comparisonVersion);
        m_out.key("scenario").text(c.scenario);
        m_out.key("title").text(c.title);
        m_out.key("same_plan").boolean(c.samePlan);
        m_out.key("of").text(c.conditions.empty() ? "takes" : "groups");
        plays(c, names);
        groups(c);
        measures(c);
        tasks(c);
        injects(c);
        m_out.endObject();
        return m_out.take() + "\n";
    }

private:
    void plays(const PlayComparison &c, const std::vector<std::string> &names)
    {
        m_out.key("plays").beginArray();
        for (std::size_t i = 0; i < names.size(); ++i) {
            m_out.beginObject();
            m_out.key("file").text(names[i]);
            m_out.key("variant").text(c.variants[i].value);
            m_out.key("condition");
            const std::string *of = nullptr;
            for (const PlayComparison::Condition &condition : c.conditions) {
                for (const std::size_t play : condition.plays) {
                    of = play == i ? &condition.name : of;
                }
            }
            if (of == nullptr) {
                m_out.null();
            } else {
                m_out.text(*of);
            }
            m_out.endObject();
        }
        m_out.endArray();
    }

    void numbers(const char *key, const std::vector<std::optional<double>> &values)
    {
        m_out.key(key).beginArray();
        for (const auto &value : values) {
            if (value) {
                m_out.decimal(*value);
            } else {
                m_out.null();
            }
        }
        m_out.endArray();
    }

    void texts(const char *key, const std::vector<std::string_view> &all)
    {
        m_out.key(key).beginArray();
        for (const std::string_view text : all) {
            m_out.text(text);
        }
        m_out.endArray();
    }

    void groups(const PlayComparison &c)
    {
        m_out.key("groups").beginObject();
        for (const PlayComparison::OfGroup &group : c.groups) {
            m_out.key(keyOf(group.kind)).beginObject();
            m_out.key("status").text(keyOf(group.status));
            texts("basis", group.basis);
            texts("only_in_some", group.onlyInSome);
            numbers("values", group.values);
            numbers("differences", group.differences);
            m_out.key("test");
            if (group.test) {
                m_out.beginObject();
                m_out.key("difference").decimal(group.test->difference);
                m_out.key("p").decimal(group.test->p);
                m_out.key("exact").boolean(group.test->exact);
                m_out.key("arrangements").number(group.test->arrangements);
                m_out.endObject();
            } else {
                m_out.null();
            }
            m_out.endObject();
        }
        m_out.endObject();
    }

    void measures(const PlayComparison &c)
    {
        m_out.key("measures").beginObject();
        for (const PlayComparison::OfMeasure &measure : c.measures) {
            m_out.key(measure.key).beginObject();
            m_out.key("in_common_basis").boolean(measure.inCommonBasis);
            std::vector<std::optional<double>> values;
            std::vector<std::string_view> statuses;
            for (const Measure &play : measure.plays) {
                values.push_back(play.value);
                statuses.push_back(keyOf(play.status));
            }
            numbers("values", values);
            texts("status", statuses);
            m_out.key("n").beginArray();
            for (const Measure &play : measure.plays) {
                m_out.number(play.n);
            }
            m_out.endArray();
            numbers("differences", measure.differences);
            m_out.endObject();
        }
        m_out.endObject();
    }

    void tasks(const PlayComparison &c)
    {
        m_out.key("tasks").beginArray();
        for (const PlayComparison::OfTask &task : c.tasks) {
            m_out.beginObject();
            m_out.key("id").text(task.task.value);
            m_out.key("plays").beginArray();
            for (const auto &play : task.plays) {
                if (!play) {
                    m_out.null();
                    continue;
                }
                m_out.beginObject();
                m_out.key("outcome").text(keyOf(play->outcome));
                m_out.key("owner");
                if (play->owner.empty()) {
                    m_out.null();
                } else {
                    m_out.text(play->owner.value);
                }
                m_out.key("latency_ms");
                if (play->latency) {
                    m_out.number(play->latency->count());
                } else {
                    m_out.null();
                }
                m_out.key("entries").beginArray();
                for (const std::int64_t entry : play->entries) {
                    m_out.number(entry);
                }
                m_out.endArray();
                m_out.endObject();
            }
            m_out.endArray();
            m_out.endObject();
        }
        m_out.endArray();
    }

    void injects(const PlayComparison &c)
    {
        m_out.key("injects").beginArray();
        for (const PlayComparison::OfInject &inject : c.injects) {
            m_out.beginObject();
            m_out.key("id").text(inject.inject.value);
            m_out.key("released_ms").beginArray();
            for (const auto &at : inject.released) {
                if (at) {
                    m_out.number(at->count());
                } else {
                    m_out.null();
                }
            }
            m_out.endArray();
            m_out.endObject();
        }
        m_out.endArray();
    }

    json::Writer m_out{2};
};

} // namespace

std::string toJson(const PlayComparison &comparison, const std::vector<std::string> &names)
{
    return Json().write(comparison, names);
}

} // namespace samvirke
