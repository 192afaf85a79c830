// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/blueprint.h"

#include "exchange/draft.h"
#include "exchange/folding.h"
#include "exchange/html.h"
#include "exchange/records.h"
#include "plan/story.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <map>
#include <set>

namespace samvirke::exchange {

namespace {

constexpr std::string_view timeColumn = "Time";
constexpr int htmlField = 60;
constexpr std::size_t mostMsels = 100;
constexpr double longestSeconds = 400.0 * 86'400;

/// "+ 00:15:00", "+ 1 00:15:00", as Blueprint itself shows it.
std::string deltaText(double delta)
{
    const auto seconds = std::llround(std::min(std::abs(delta), 1e9));
    std::array<char, 64> clock{};
    std::snprintf(clock.data(), clock.size(), "%02lld:%02lld:%02lld", seconds / 3600 % 24, seconds / 60 % 60,
                  seconds % 60);
    const std::string days = seconds < 86'400 ? "" : std::to_string(seconds / 86'400) + " ";
    return (delta < 0 ? "- " : "+ ") + days + clock.data();
}

class Blueprint
{
public:
    explicit Blueprint(const Json &root) : m_root(root) { index(root); }

    tl::expected<Imported, ImportError> run(const ImportOptions &options)
    {
        if (auto chosen = choose(options.sheet); !chosen) {
            return tl::unexpected<ImportError>(chosen.error());
        }
        readNames();
        readFields();
        for (const Json *event : own("ScenarioEvents")) {
            m_records.push_back(recordOf(*event));
        }
        if (m_records.empty()) {
            return tl::unexpected<ImportError>(Unsuitable{Unsuitable::What::noInjects, 0, {}});
        }
        ImportOptions here = options;
        here.title = (*m_msel)["Name"].text().empty() ? options.title : (*m_msel)["Name"].text();
        auto imported = importRecords(m_records, here);
        const bool silent = std::ranges::all_of(m_records, [](const Record &one) { return one.values.size() < 2; });
        if (!imported && (silent || imported.error().what == Refusal::What::noInjects)) {
            imported = withoutInjects(here);
        }
        if (!imported) {
            return tl::unexpected<ImportError>(imported.error());
        }
        complete(*imported);
        return std::move(*imported);
    }

private:
    // ── the document ─────────────────────────────────────────────────────────────────────────────────────────────────

    void index(const Json &value)
    {
        if (const std::string &id = value["$id"].text(); !id.empty()) {
            m_byId.try_emplace(id, &value);
        }
        for (const Json &inner : value.items()) {
            index(inner);
        }
    }

    /// The value itself where a reference stands for it.
    [[nodiscard]] const Json &real(const Json &value) const
    {
        const auto it = m_byId.find(value["$ref"].text());
        return it == m_byId.end() ? value : *it->second;
    }

    [[nodiscard]] std::vector<const Json *> list(const Json &value) const
    {
        const Json &here = real(value);
        std::vector<const Json *> out;
        for (const Json &element : (here.has("$values") ? here["$values"] : here).items()) {
            out.push_back(&real(element));
        }
        return out;
    }

    /// The elements of @p name that belong to @p msel.
    [[nodiscard]] std::vector<const Json *> partsOf(const Json &msel, std::string_view name) const
    {
        std::vector<const Json *> out = list(msel[name]);
        if (&msel != &m_root) {
            for (const Json *element : list(m_root[name])) {
                const std::string &owner = (*element)["MselId"].text();
                if (owner.empty() || owner == msel["Id"].text()) {
                    out.push_back(element);
                }
            }
        }
        return out;
    }
    [[nodiscard]] std::vector<const Json *> own(std::string_view name) const { return partsOf(*m_msel, name); }

    tl::expected<void, Unsuitable> choose(const std::optional<std::string> &named)
    {
        const std::vector<const Json *> msels = list(m_root["Msels"]);
        if (msels.size() > mostMsels) {
            return tl::unexpected(Unsuitable{Unsuitable::What::tooMuch, std::int64_t{mostMsels}, {}});
        }
        m_msel = msels.empty() ? &m_root : nullptr;
        std::size_t most = 0;
        for (const Json *msel : msels) {
            m_names.push_back((*msel)["Name"].text());
            const std::size_t events = named ? 0 : partsOf(*msel, "ScenarioEvents").size();
            if (named ? m_names.back() == *named : m_msel == nullptr || events > most) {
                m_msel = msel;
                most = events;
            }
        }
        if (m_msel == nullptr) {
            std::vector<std::string> names = m_names;
            names.insert(names.begin(), *named);
            return tl::unexpected(Unsuitable{Unsuitable::What::noSuchPart, 0, std::move(names)});
        }
        return {};
    }

    // ── events as rows ───────────────────────────────────────────────────────────────────────────────────────────────

    void readNames()
    {
        for (const char *name : {"Cards", "Organizations", "Teams"}) {
            for (const Json *one : own(name)) {
                m_called.try_emplace((*one)["Id"].text(), (*one)["Name"].text());
            }
        }
        for (const Json *move : own("Moves")) {
            const std::string &title = (*move)["Title"].text();
            m_moves.try_emplace((*move)["MoveNumber"].text(), title.empty() ? (*move)["Description"].text() : title);
        }
        for (const Json *value : own("DataValues")) {
            m_values.emplace((*value)["ScenarioEventId"].text(), value);
        }
    }

    void readFields()
    {
        m_fields = own("DataFields");
        std::ranges::stable_sort(m_fields, {},
                                 [](const Json *field) { return (*field)["DisplayOrder"].number().value_or(0); });
        for (const Json *event : own("ScenarioEvents")) {
            m_timed = m_timed || (*event)["DeltaSeconds"].number().value_or(0) != 0;
            m_kinds.insert((*event)["ScenarioEventType"].text());
        }
    }

    /// What stands there in place of the ids of teams, organisations and cards.
    [[nodiscard]] std::string withNames(const std::string &value) const
    {
        std::string out;
        bool any = false;
        for (std::string_view rest = value; !rest.empty();) {
            const std::size_t end = std::min(rest.find(','), rest.size());
            const std::string part(trimmed(rest.substr(0, end)));
            rest.remove_prefix(std::min(end + 1, rest.size()));
            const auto known = m_called.find(part);
            any = any || known != m_called.end();
            out += (out.empty() ? "" : ", ") + (known == m_called.end() ? part : known->second);
        }
        return any ? out : value;
    }

    [[nodiscard]] Record recordOf(const Json &event) const
    {
        Record record;
        record.hidden = event["IsHidden"].isTrue();
        if (m_timed) {
            record.values.emplace_back(timeColumn, deltaText(event["DeltaSeconds"].number().value_or(0)));
        }
        if (m_kinds.size() > 1) {
            const std::string &kind = event["ScenarioEventType"].text();
            record.values.emplace_back("Event Type", kind == "20"   ? "Information"
                                                     : kind == "30" ? "Facilitation"
                                                                    : "Inject");
        }
        std::map<std::string, std::string> values; // by field
        const auto add = [&](const Json &value) {
            values.try_emplace(value["DataFieldId"].text(), value["Value"].text());
        };
        for (const Json *value : list(event["DataValues"])) {
            add(*value);
        }
        const auto [first, last] = m_values.equal_range(event["Id"].text());
        for (auto it = first; it != last; ++it) {
            add(*it->second);
        }
        for (const Json *field : m_fields) {
            const auto value = values.find((*field)["Id"].text());
            if (value == values.end() || value->second.empty()) {
                continue;
            }
            const std::string &heading = (*field)["Name"].text();
            const auto move = m_moves.find(value->second);
            record.values.emplace_back(heading,
                                       (*field)["DataType"].number() == htmlField ? markdownOf(value->second)
                                       : fold(heading) == "move" && move != m_moves.end() && !move->second.empty()
                                           ? move->second
                                           : withNames(value->second));
        }
        return record;
    }

    // ── the rest ─────────────────────────────────────────────────────────────────────────────────────────────────────

    /// Templates have events that say nothing.
    [[nodiscard]] Imported withoutInjects(const ImportOptions &options) const
    {
        Draft draft;
        for (const Record &record : m_records) {
            draft.beginRow();
            draft.leaveOut(NoteKind::rowWithoutInject, record.values.empty() ? "" : record.values.front().second);
        }
        return draft.finish(options, options.title);
    }

    void complete(Imported &imported) const
    {
        Scenario &scenario = imported.scenario;
        scenario.summary = markdownOf((*m_msel)["Description"].text());
        std::string start = (*m_msel)["StartTime"].text().substr(0, 16);
        std::ranges::replace(start, 'T', ' ');
        if (scenario.clock.storyStart.empty() && parseStoryTime(start)) {
            scenario.clock.storyStart = start;
        }
        const double length = (*m_msel)["DurationSeconds"].number().value_or(0);
        if (length > 0 && length <= longestSeconds) {
            scenario.clock.length = std::max(scenario.clock.length, Millis{std::llround(length * 1000)});
        }
        std::map<std::string, std::string> about; // by name
        for (const char *name : {"Organizations", "Teams"}) {
            for (const Json *one : own(name)) {
                about.try_emplace((*one)["Name"].text(), (*one)["Description"].text());
                about.try_emplace((*one)["ShortName"].text(), (*one)["Description"].text());
            }
        }
        for (Agency &agency : scenario.agencies) {
            const auto known = about.find(agency.name);
            agency.mandate = known == about.end() ? std::string{} : known->second;
        }
        const auto note = [&](NoteKind kind, std::string raw, std::vector<std::string> args) {
            imported.notes.insert(imported.notes.begin(), {kind, 0, std::nullopt, std::move(raw), std::move(args)});
        };
        for (const char *name : {"Pages", "CiteActions", "CiteDuties", "PlayerApplications"}) {
            if (const std::size_t count = own(name).size(); count > 0) {
                note(NoteKind::partUnused, name, {std::to_string(count)});
            }
        }
        if (m_names.size() > 1) {
            std::vector<std::string> others = m_names;
            std::erase(others, (*m_msel)["Name"].text());
            note(NoteKind::othersThere, (*m_msel)["Name"].text(), std::move(others));
        }
    }

    const Json &m_root;
    const Json *m_msel = nullptr;
    std::map<std::string, const Json *> m_byId;
    std::vector<std::string> m_names;                  ///< of the MSELs in the file
    std::map<std::string, std::string> m_called;       ///< teams, organisations and cards, by id
    std::map<std::string, std::string> m_moves;        ///< by number
    std::multimap<std::string, const Json *> m_values; ///< that stand beside their events, by these
    std::vector<const Json *> m_fields;
    std::set<std::string> m_kinds;
    bool m_timed = false;
    std::vector<Record> m_records;
};

} // namespace

bool isBlueprint(const Json &root)
{
    return root.has("ScenarioEvents") || (root.has("DataFields") && root.has("Moves"));
}

tl::expected<Imported, ImportError> importBlueprint(const Json &root, const ImportOptions &options)
{
    return Blueprint(root).run(options);
}

} // namespace samvirke::exchange
