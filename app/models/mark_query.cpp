// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mark_query.h"

#include "plan/lookup.h"
#include "play/addressees.h"
#include "report/debrief_text.h"
#include "report/trigger_text.h"

#include <algorithm>
#include <array>

namespace samvirke {

namespace {

/// Names in the plan of what an entry is about.
struct About
{
    std::set<std::string> tasks;
    std::string inject, target, channel;
};

About aboutOf(const Event &event)
{
    About about;
    std::visit(
        [&](const auto &e) {
            if constexpr (requires { e.task; }) {
                about.tasks.insert(e.task.value);
            }
            if constexpr (requires { e.tasks; }) {
                for (const TaskId &task : e.tasks) {
                    about.tasks.insert(task.value);
                }
            }
            if constexpr (requires { e.inject; }) {
                about.inject = e.inject.value;
            }
            if constexpr (requires { e.target; }) {
                about.target = e.target.value;
            }
        },
        event);
    if (const Addressees *sent = addresseesOf(event)) {
        about.channel = sent->channel.value;
    }
    about.tasks.erase(std::string{});
    return about;
}

bool isNamed(const QString &value, const std::string &id, const std::string &name)
{
    return fromUtf8(id).compare(value, Qt::CaseInsensitive) == 0 ||
           fromUtf8(name).compare(value, Qt::CaseInsensitive) == 0;
}

bool isPartOf(const QString &value, const std::string &text)
{
    return fromUtf8(text).contains(value, Qt::CaseInsensitive);
}

} // namespace

// ── as it is typed ───────────────────────────────────────────────────────────────────────────────────────────────────

class MarkQuery::Reader
{
public:
    Reader(const Words &words, const Scenario &scenario, const QString &text)
        : w(words), m_scenario(scenario), m_text(text)
    {}

    tl::expected<MarkQuery, QString> read()
    {
        MarkQuery query;
        while (skipSpace()) {
            Clause clause;
            clause.negated =
                m_text[m_at] == QLatin1Char('-') && m_at + 1 < m_text.size() && !m_text[m_at + 1].isSpace();
            m_at += clause.negated ? 1 : 0;
            const auto begin = m_at;
            while (m_at < m_text.size() && m_text[m_at].isLetter()) {
                ++m_at;
            }
            const QString name = m_text.mid(begin, m_at - begin);
            if (m_at < m_text.size() && m_text[m_at] == QLatin1Char(':') && !name.isEmpty()) {
                ++m_at;
                const auto field = fieldOf(name);
                if (!field) {
                    return wrong(w("Filter", "“%1:” is nothing to filter by. There are %2, and words without a colon.")
                                     .with({name, fields().join(QStringLiteral(": ")) + QLatin1Char(':')}));
                }
                clause.field = *field;
            } else {
                m_at = begin;
            }
            const auto value = word();
            if (!value) {
                return wrong(w("Filter", "A quotation mark is not closed."));
            }
            if (value->trimmed().isEmpty()) {
                return wrong(clause.field == Field::text
                                 ? QString{w("Filter", "There is nothing between the quotation marks.")}
                                 : QString{w("Filter", "“%1:” needs a value after the colon.").with({name})});
            }
            if (const QString bad = take(clause, value->trimmed()); !bad.isEmpty()) {
                return wrong(bad);
            }
            query.m_clauses.push_back(std::move(clause));
        }
        return query;
    }

private:
    static tl::unexpected<QString> wrong(const QString &what) { return tl::unexpected(what); }

    bool skipSpace()
    {
        while (m_at < m_text.size() && m_text[m_at].isSpace()) {
            ++m_at;
        }
        return m_at < m_text.size();
    }

    /// Until the next space, or what stands between quotation marks; nothing if they are not closed.
    std::optional<QString> word()
    {
        static const QString opening = QStringLiteral("\"“«”");
        static const QString closing = QStringLiteral("\"”»“");
        if (m_at < m_text.size() && opening.contains(m_text[m_at])) {
            const auto begin = ++m_at;
            while (m_at < m_text.size() && !closing.contains(m_text[m_at])) {
                ++m_at;
            }
            if (m_at == m_text.size()) {
                return std::nullopt;
            }
            return m_text.mid(begin, m_at++ - begin);
        }
        const auto begin = m_at;
        while (m_at < m_text.size() && !m_text[m_at].isSpace()) {
            ++m_at;
        }
        return m_text.mid(begin, m_at - begin);
    }

    /// By its name in English, or in the language of the window.
    [[nodiscard]] std::optional<Field> fieldOf(const QString &name) const
    {
        const std::array<std::pair<Field, QString>, 7> own{{{Field::seat, w("Filter field", "seat")},
                                                            {Field::agency, w("Filter field", "agency")},
                                                            {Field::kind, w("Filter field", "kind")},
                                                            {Field::task, w("Filter field", "task")},
                                                            {Field::objective, w("Filter field", "objective")},
                                                            {Field::channel, w("Filter field", "channel")},
                                                            {Field::inject, w("Filter field", "inject")}}};
        const QStringList english = fields();
        for (std::size_t i = 0; i < own.size(); ++i) {
            if (name.compare(english[static_cast<int>(i)], Qt::CaseInsensitive) == 0 ||
                name.compare(own[i].second, Qt::CaseInsensitive) == 0) {
                return own[i].first;
            }
        }
        return std::nullopt;
    }

    /// @returns what is wrong with @p value
    QString take(Clause &clause, const QString &value) const
    {
        QStringList all; // what there would be
        const auto offer = [&](const std::string &id, const std::string &name, bool fits) {
            all += fromUtf8(name.empty() ? id : name);
            if (fits) {
                clause.ids.insert(id);
            }
        };
        switch (clause.field) {
        case Field::text: clause.text = value.toLower(); return {};
        case Field::kind: return takeKind(clause, value);
        case Field::seat:
            for (const Seat &seat : m_scenario.seats) {
                const Agency *agency = find(m_scenario.agencies, seat.agency);
                offer(seat.id.value, seat.name,
                      isNamed(value, seat.id.value, seat.name) ||
                          (agency != nullptr && isNamed(value, agency->code, agency->code)));
            }
            break;
        case Field::agency:
            for (const Agency &agency : m_scenario.agencies) {
                offer(agency.id.value, agency.name,
                      isNamed(value, agency.id.value, agency.name) || isNamed(value, agency.code, agency.code));
            }
            break;
        case Field::task:
            for (const Task &task : m_scenario.tasks) {
                offer(task.id.value, task.title,
                      isNamed(value, task.id.value, task.title) || isPartOf(value, task.title));
            }
            break;
        case Field::objective: {
            int number = 0;
            for (const Objective &objective : m_scenario.objectives) {
                ++number;
                offer(objective.id.value, std::to_string(number),
                      value == QString::number(number) || isNamed(value, objective.id.value, objective.text) ||
                          (value.size() > 2 && isPartOf(value, objective.text)));
            }
            break;
        }
        case Field::channel:
            for (const Channel &channel : m_scenario.channels) {
                offer(channel.id.value, channel.name, isNamed(value, channel.id.value, channel.name));
            }
            break;
        case Field::inject:
            for (const Inject &inject : m_scenario.injects) {
                offer(inject.id.value, injectNumber(inject).toStdString(),
                      isNamed(value, inject.id.value, inject.title) ||
                          injectNumber(inject).compare(value, Qt::CaseInsensitive) == 0);
            }
            break;
        }
        return clause.ids.empty() ? missing(clause.field, value, all) : QString{};
    }

    QString takeKind(Clause &clause, const QString &value) const
    {
        QStringList all;
        for (std::size_t i = 0; i < markKindCount; ++i) {
            const auto kind = static_cast<MarkKind>(i);
            const auto group = groupOf(kind);
            const auto is = [&](std::string_view key, const QString &name) {
                return value.compare(QLatin1String(key.data(), static_cast<int>(key.size())), Qt::CaseInsensitive) ==
                           0 ||
                       value.compare(name, Qt::CaseInsensitive) == 0;
            };
            all += QString::fromUtf8(keyOf(kind).data());
            if (is(keyOf(kind), markName(w, kind)) || is(keyOf(group), markName(w, group))) {
                clause.kinds.insert(kind);
            }
        }
        return clause.kinds.empty() ? missing(Field::kind, value, all) : QString{};
    }

    [[nodiscard]] QString missing(Field field, const QString &value, QStringList all) const
    {
        constexpr int listed = 24;
        const bool isCut = all.size() > listed;
        all = all.mid(0, listed);
        const QString names = all.join(QStringLiteral(", ")) + (isCut ? QStringLiteral(" …") : QString{});
        const QStringList args{value, names.isEmpty() ? QStringLiteral("–") : names};
        switch (field) {
        case Field::text: break;
        case Field::seat: return w("Filter", "No seat is called “%1”. There are: %2").with(args);
        case Field::agency: return w("Filter", "No agency is called “%1”. There are: %2").with(args);
        case Field::kind: return w("Filter", "No kind is called “%1”. There are: %2").with(args);
        case Field::task: return w("Filter", "No task is called “%1”. There are: %2").with(args);
        case Field::objective: return w("Filter", "No objective is called “%1”. There are: %2").with(args);
        case Field::channel: return w("Filter", "No channel is called “%1”. There are: %2").with(args);
        case Field::inject: return w("Filter", "No inject is called “%1”. There are: %2").with(args);
        }
        return {};
    }

    const Words &w;
    const Scenario &m_scenario;
    const QString &m_text;
    int m_at = 0;
};

tl::expected<MarkQuery, QString> MarkQuery::read(const Words &words, const Scenario &scenario, const QString &text)
{
    return Reader(words, scenario, text).read();
}

QStringList MarkQuery::fields()
{
    return {QStringLiteral("seat"),      QStringLiteral("agency"),  QStringLiteral("kind"),  QStringLiteral("task"),
            QStringLiteral("objective"), QStringLiteral("channel"), QStringLiteral("inject")};
}

// ── as it is meant ───────────────────────────────────────────────────────────────────────────────────────────────────

bool MarkQuery::holds(const Clause &clause, const Scenario &scenario, std::span<const Entry> entries,
                      const DebriefLanes &lanes, const DebriefMark &mark, const std::function<const QString &()> &said)
{
    const Happened &h = entries[static_cast<std::size_t>(mark.entry - 1)].happened;
    // what was answered or read is about the same as its answer
    const auto anywhere = [&](const auto &fits) {
        constexpr int deepest = 4;
        std::int64_t at = mark.entry;
        for (int i = 0; i < deepest && at > 0; ++i) {
            const Event &event = entries[static_cast<std::size_t>(at - 1)].happened.event;
            if (fits(aboutOf(event))) {
                return true;
            }
            at = lanes.marks[static_cast<std::size_t>(at - 1)].of;
        }
        return false;
    };
    switch (clause.field) {
    case Field::text: return said().contains(clause.text);
    case Field::seat: return clause.ids.contains(h.seat.value);
    case Field::agency:
        return clause.ids.contains(h.agency.value) || std::ranges::any_of(mark.to, [&](int to) {
                   return clause.ids.contains(lanes.agencies[static_cast<std::size_t>(to)].value);
               });
    case Field::kind: return clause.kinds.contains(mark.kind);
    case Field::task:
        return anywhere([&](const About &about) {
            return std::ranges::any_of(about.tasks, [&](const auto &task) { return clause.ids.contains(task); });
        });
    case Field::channel: return anywhere([&](const About &about) { return clause.ids.contains(about.channel); });
    case Field::inject: return anywhere([&](const About &about) { return clause.ids.contains(about.inject); });
    case Field::objective:
        return anywhere([&](const About &about) {
            const auto serves = [&](const std::vector<ObjectiveId> &objectives) {
                return std::ranges::any_of(objectives,
                                           [&](const ObjectiveId &id) { return clause.ids.contains(id.value); });
            };
            const Inject *inject = find(scenario.injects, InjectId(about.inject));
            if (inject != nullptr && serves(inject->objectives)) {
                return true;
            }
            for (const std::string &name : about.tasks) {
                const Task *task = find(scenario.tasks, TaskId(name));
                if (task != nullptr && serves(task->objectives)) {
                    return true;
                }
            }
            return std::ranges::any_of(scenario.objectives, [&](const Objective &objective) {
                return clause.ids.contains(objective.id.value) &&
                       std::ranges::any_of(objective.targets, [&](const CapabilityTarget &target) {
                           return target.id.value == about.target ||
                                  std::ranges::any_of(target.tasks, [&](const TaskId &task) {
                                      return about.tasks.contains(task.value);
                                  });
                       });
            });
        });
    }
    return false;
}

bool MarkQuery::holds(const Scenario &scenario, std::span<const Entry> entries, const DebriefLanes &lanes,
                      const DebriefMark &mark, const std::function<const QString &()> &said) const
{
    const auto is = [&](const Clause &clause) { return holds(clause, scenario, entries, lanes, mark, said); };
    return std::ranges::all_of(m_clauses, [&](const Clause &clause) {
        if (clause.negated) {
            return !is(clause);
        }
        if (clause.field == Field::text) { // every word
            return is(clause);
        }
        return std::ranges::any_of(m_clauses, [&](const Clause &other) { // any value of the same field
            return other.field == clause.field && !other.negated && is(other);
        });
    });
}

} // namespace samvirke
