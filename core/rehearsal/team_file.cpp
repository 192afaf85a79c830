// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rehearsal/team_file.h"

#include "plan/format.h"
#include "plan/lookup.h"
#include "plan/utf8.h"
#include "plan/visit.h"
#include "plan/yaml.h"
#include "rehearsal/traits.h"

#include <algorithm>
#include <charconv>
#include <fstream>
#include <iterator>
#include <system_error>

namespace samvirke {

namespace {

using yaml::Member;
using yaml::Node;

constexpr std::string_view teamFormat = "samvirke-team";
constexpr std::uintmax_t largestFile = 1U << 20U;

std::string joined(const std::vector<std::string> &names)
{
    std::string out;
    for (const std::string &name : names) {
        out += (out.empty() ? "" : ", ") + name;
    }
    return out;
}

const Member *memberAt(const Node &node, std::string_view key)
{
    const auto it = std::ranges::find(node.members, key, &Member::key);
    return it == node.members.end() ? nullptr : &*it;
}

class Reader
{
public:
    explicit Reader(TeamReading &reading) : m_reading(reading) {}

    void read(const Node &root)
    {
        if (root.kind != Node::Kind::mapping) {
            problem(ProblemKind::wrongShape, {}, root.mark, {"mapping"});
            return;
        }
        if ((root.find("format") != nullptr || root.find("version") != nullptr) &&
            !checkFormat(root, teamFormat, m_reading.problems)) {
            return;
        }
        Team &team = m_reading.team;
        readBehaviour(root, {}, team.usual, {"format", "version", "name", "agencies"});
        if (const Member *name = memberAt(root, "name")) {
            if (const std::string *text = textOf(*name, "name")) {
                team.name = *text;
            }
        }
        const Member *agencies = memberAt(root, "agencies");
        if (agencies == nullptr) {
            return;
        }
        if (agencies->value.kind != Node::Kind::mapping) {
            problem(ProblemKind::wrongShape, "agencies", agencies->keyMark, {"mapping"});
            return;
        }
        for (const Member &m : agencies->value.members) {
            const std::string path = joinPath("agencies", m.key);
            if (!isGoodId(m.key)) {
                problem(ProblemKind::badId, path, m.keyMark, {m.key});
                continue;
            }
            Behaviour behaviour = team.usual;
            if (m.value.kind == Node::Kind::mapping) {
                readBehaviour(m.value, path, behaviour, {});
            } else {
                readTeamName(m, path, behaviour);
            }
            m_reading.marks[AgencyId(m.key)] = m.keyMark;
            team.agencies[AgencyId(m.key)] = behaviour;
        }
    }

private:
    void problem(ProblemKind kind, const std::string &path, Mark mark, std::vector<std::string> args)
    {
        m_reading.problems.push_back({kind, path, std::move(args), m_reading.file, mark, {}});
    }

    const std::string *textOf(const Member &m, const std::string &path)
    {
        const bool isText = m.value.kind == Node::Kind::text;
        if (isText && !m.value.text.empty()) {
            return &m.value.text;
        }
        if (isText || m.value.kind == Node::Kind::null) {
            problem(ProblemKind::missingValue, path, m.keyMark, {m.key});
        } else {
            problem(ProblemKind::wrongShape, path, m.value.mark, {"text"});
        }
        return nullptr;
    }

    /// Everything of @p out as the team named here plays.
    void readTeamName(const Member &m, const std::string &path, Behaviour &out)
    {
        if (const std::string *text = textOf(m, path)) {
            if (const auto team = teamNamed(*text)) {
                out = team->usual;
            } else {
                const auto names = teamNames();
                problem(ProblemKind::badChoice, path, m.value.mark, {*text, nearestName(*text, names), joined(names)});
            }
        }
    }

    /// The team named at "team", and what the traits beside it change of it.
    void readBehaviour(const Node &node, const std::string &path, Behaviour &out,
                       const std::vector<std::string> &alsoKnown)
    {
        if (const Member *team = memberAt(node, "team")) {
            readTeamName(*team, joinPath(path, "team"), out);
        }
        std::vector<std::string> known{"team"};
        known.insert(known.end(), alsoKnown.begin(), alsoKnown.end());
        forEachTrait(
            [&](const char *key, auto &member, int least, int most) {
                known.emplace_back(key);
                if (const Member *value = memberAt(node, key)) {
                    readTrait(*value, joinPath(path, key), member, least, most);
                }
            },
            out);
        for (const Member &m : node.members) {
            if (!contains(known, m.key)) {
                problem(ProblemKind::unknownKey, joinPath(path, m.key), m.keyMark,
                        {m.key, nearestName(m.key, known), joined(known)});
            }
        }
    }

    void readTrait(const Member &m, const std::string &path, bool &out, int, int)
    {
        if (const std::string *text = textOf(m, path)) {
            if (*text == "yes" || *text == "true" || *text == "no" || *text == "false") {
                out = *text == "yes" || *text == "true";
            } else {
                problem(ProblemKind::badYesNo, path, m.value.mark, {*text});
            }
        }
    }

    void readTrait(const Member &m, const std::string &path, int &out, int least, int most)
    {
        const std::string *text = textOf(m, path);
        if (text == nullptr) {
            return;
        }
        int number = 0;
        const char *end = text->data() + text->size();
        const auto [stop, error] = std::from_chars(text->data(), end, number);
        if (error != std::errc{} || stop != end) {
            problem(ProblemKind::badNumber, path, m.value.mark, {*text});
        } else if (number < least || number > most) {
            problem(ProblemKind::badChoice, path, m.value.mark,
                    {*text, {}, std::to_string(least) + "-" + std::to_string(most)});
        } else {
            out = number;
        }
    }

    template <NamedEnum E>
    void readTrait(const Member &m, const std::string &path, E &out, int, int)
    {
        if (const std::string *text = textOf(m, path)) {
            std::vector<std::string> choices;
            for (const auto &[value, name] : Names<E>::all) {
                if (name == *text) {
                    out = value;
                    return;
                }
                choices.emplace_back(name);
            }
            problem(ProblemKind::badChoice, path, m.value.mark, {*text, nearestName(*text, choices), joined(choices)});
        }
    }

    TeamReading &m_reading;
};

} // namespace

TeamReading readTeam(std::string_view yaml, const std::string &name, const std::string &file)
{
    TeamReading reading;
    reading.file = file;
    reading.team.name = name;
    const Node root = yaml::parse(yaml, reading.problems);
    if (reading.problems.empty()) {
        Reader(reading).read(root);
    }
    const auto same = teamNamed(reading.team.name);
    if (reading.problems.empty() && same && describe(*same) != describe(reading.team)) {
        // the record would say that another team played
        const Node *said = root.find("name");
        reading.problems.push_back({ProblemKind::duplicateId,
                                    "name",
                                    {reading.team.name, "name"},
                                    file,
                                    said == nullptr ? root.mark : said->mark,
                                    {}});
    }
    for (Problem &problem : reading.problems) {
        problem.file = file;
    }
    return reading;
}

TeamReading readTeamFile(const std::filesystem::path &path)
{
    TeamReading reading;
    reading.file = path.string();
    const auto fail = [&](ProblemKind kind, const std::string &argument) {
        reading.problems.push_back({kind, {}, {argument}, reading.file, {}, {}});
        return reading;
    };
    std::error_code error;
    if (!std::filesystem::is_regular_file(path, error)) { // a folder cannot be read, a device has no end
        return fail(ProblemKind::cannotRead, reading.file);
    }
    const std::uintmax_t size = std::filesystem::file_size(path, error);
    if (!error && size > largestFile) {
        return fail(ProblemKind::tooLarge, std::to_string(largestFile >> 20U));
    }
    std::ifstream in(path, std::ios::binary);
    const std::string bytes{std::istreambuf_iterator<char>(in), {}};
    if (error || !in) {
        return fail(ProblemKind::cannotRead, reading.file);
    }
    const std::string name = path.stem().string();
    return readTeam(bytes, firstInvalidUtf8(name) ? "team" : name, reading.file);
}

std::vector<Problem> checkTeam(const TeamReading &reading, const Scenario &scenario)
{
    std::vector<std::string> names;
    for (const Agency &agency : scenario.agencies) {
        names.push_back(agency.id.value);
    }
    std::vector<Problem> problems;
    for (const auto &[agency, mark] : reading.marks) {
        if (find(scenario.agencies, agency) == nullptr) {
            problems.push_back({ProblemKind::unknownReference,
                                joinPath("agencies", agency.value),
                                {"agency", agency.value, nearestName(agency.value, names)},
                                reading.file,
                                mark,
                                {}});
        }
    }
    return problems;
}

} // namespace samvirke
