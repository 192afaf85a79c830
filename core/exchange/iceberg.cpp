// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/iceberg.h"

#include "exchange/draft.h"
#include "exchange/folding.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace samvirke::exchange {

namespace {

constexpr std::size_t mostInjects = 5'000;  ///< what IcebergTTX itself allows
constexpr double longestLength = 60 * 9600; ///< minutes of 400 days

class Iceberg
{
public:
    explicit Iceberg(const Json &root) : m_root(root) {}

    tl::expected<Imported, Unsuitable> run(const ImportOptions &options)
    {
        const std::vector<Json> &injects = m_root["injects"].items();
        if (injects.empty()) {
            return tl::unexpected(Unsuitable{Unsuitable::What::noInjects, 0, {}});
        }
        if (injects.size() > mostInjects) {
            return tl::unexpected(Unsuitable{Unsuitable::What::tooMuch, std::int64_t{mostInjects}, {}});
        }
        for (const Json &team : m_root["participant_teams"].items()) {
            m_draft.addAgency(team["id"].text(), team["label"].text());
        }
        for (const Json &inject : injects) {
            m_keys.insert(inject["id"].text());
        }
        readOptions(injects);
        for (const Json &inject : injects) {
            readInject(inject);
        }
        m_draft.scenario.summary = m_root["description"].text();
        if (const std::string &notes = m_root["debrief_notes"].text(); !notes.empty()) {
            m_draft.scenario.injects.back().note = notes; // for the facilitator, when the last inject is out
        }
        for (const char *part : {"tags", "metadata"}) {
            if (!m_root[part].items().empty()) {
                m_draft.note(NoteKind::partUnused, part, {std::to_string(m_root[part].items().size())});
            }
        }
        const double minutes = m_root["metadata"]["estimated_duration_minutes"].number().value_or(0);
        const auto length = Millis{std::llround(std::clamp(minutes, 0.0, longestLength) * 60'000)};
        return m_draft.finish(options, m_root["title"].text(), length);
    }

private:
    /// What leads to an inject: the first option that names it.
    void readOptions(const std::vector<Json> &injects)
    {
        FreshNames branches;
        for (const Json &inject : injects) {
            const std::vector<Json> &options = inject["options"].items();
            if (options.empty()) {
                continue;
            }
            Branch branch;
            const std::string title = onOneLine(inject["title"].text());
            branch.id = BranchId(branches.take(Draft::nameFrom(inject["id"].text(), title), "branch"));
            branch.question = title;
            branch.question = branch.question.empty() ? branch.id.value : branch.question;
            FreshNames ids;
            for (const Json &option : options) {
                const std::string label = onOneLine(option["label"].text());
                const OptionId id(ids.take(Draft::nameFrom(option["id"].text(), label), "option"));
                branch.options.push_back({id, label.empty() ? id.value : label});
                if (const std::string &next = option["next_inject_id"].text(); !next.empty()) {
                    m_leadingTo[next].push_back({branch.id, id});
                }
            }
            m_draft.scenario.branches.push_back(std::move(branch));
        }
    }

    void readInject(const Json &source)
    {
        m_draft.beginRow();
        Inject inject;
        inject.title = source["title"].text();
        inject.text = source["content"].text();
        std::set<Party> here;
        for (const Json &team : source["target_teams"].items()) {
            const auto party = m_draft.party(team.text());
            if (party && here.insert(*party).second) {
                inject.to.push_back(*party);
            }
        }
        if (inject.to.empty()) {
            inject.to.push_back(everybody);
        }
        readExpectations(source, inject);
        inject.release = releaseOf(source, inject);
        const std::vector<Party> to = inject.to;
        for (const Json &option : source["options"].items()) {
            const std::string &next = option["next_inject_id"].text();
            if (!next.empty() && !m_keys.contains(next)) {
                m_draft.noteRow(NoteKind::beforeUnknown, next);
            }
        }
        const InjectId id = m_draft.take(std::move(inject), source["id"].text());
        for (const Json &communication : source["triggers_communications"].items()) {
            readCommunication(communication, id, to);
        }
    }

    static void readExpectations(const Json &source, Inject &inject)
    {
        for (const Json &action : source["expected_actions"].items()) {
            Expectation expectation;
            expectation.id = ExpectationId("e" + std::to_string(inject.expects.size() + 1));
            expectation.text = action.text();
            inject.expects.push_back(std::move(expectation));
        }
        if (source["free_text_response"].isTrue()) {
            Expectation expectation;
            expectation.id = ExpectationId("reply");
            expectation.what = Expected::reply;
            inject.expects.push_back(std::move(expectation));
        }
    }

    Trigger releaseOf(const Json &source, Inject &inject)
    {
        const std::string &key = source["id"].text();
        const Json &minutes = source["release_at_minutes"];
        const auto options = m_leadingTo.find(key);
        if (options != m_leadingTo.end()) {
            if (minutes.number()) {
                inject.extra.emplace_back("release_at_minutes", minutes.text());
                m_draft.noteRow(NoteKind::timeNotUsed, minutes.text() + " min");
            }
            if (options->second.size() > 1) {
                m_draft.noteRow(NoteKind::severalBefore, options->second.front().branch.value,
                                {options->second.front().option.value});
            }
            return options->second.front();
        }
        if (const auto at = minutes.number()) {
            return m_draft.at(*at * 60, minutes.text() + " min");
        }
        if (key == m_root["start_inject_id"].text()) {
            return AtTime{};
        }
        m_draft.noteRow(NoteKind::movesOnByHand);
        return ByHand{};
    }

    /// A message of somebody outside, or to them, that comes after its inject.
    void readCommunication(const Json &source, const InjectId &after, const std::vector<Party> &teams)
    {
        m_draft.beginRow();
        const std::string &entity = source["external_entity"].text();
        Inject inject;
        inject.title = source["subject"].text();
        inject.text = source["body"].text();
        if (source["direction"].text() == "outbound") {
            if (!entity.empty()) {
                inject.to.push_back(m_draft.outsider(entity));
            }
            m_draft.noteRow(NoteKind::sentOutwards, entity);
        } else {
            inject.from = onOneLine(entity);
            inject.to = teams;
        }
        const Json &delay = source["delay_after_release_seconds"];
        inject.release = m_draft.at(delay.number().value_or(0), delay.text());
        if (const auto *at = std::get_if<AtTime>(&inject.release)) {
            inject.release = AfterInject{after, at->at};
        }
        m_draft.take(std::move(inject), {});
    }

    const Json &m_root;
    Draft m_draft;
    std::set<std::string> m_keys;                             ///< of the injects in the file
    std::map<std::string, std::vector<OnOption>> m_leadingTo; ///< by the id of the inject
};

} // namespace

bool isIceberg(const Json &root)
{
    return root["injects"].isArray() && (root.has("participant_teams") || root.has("start_inject_id"));
}

tl::expected<Imported, Unsuitable> importIceberg(const Json &root, const ImportOptions &options)
{
    const std::string &version = root["schema_version"].text();
    if (!version.empty() && !version.starts_with("1.") && version != "1") {
        return tl::unexpected(Unsuitable{Unsuitable::What::wrongVersion, 0, {"IcebergTTX", version}});
    }
    return Iceberg(root).run(options);
}

} // namespace samvirke::exchange
