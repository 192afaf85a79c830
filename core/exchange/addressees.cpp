// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/addressees.h"

#include "exchange/folding.h"
#include <algorithm>
#include <array>

namespace samvirke::exchange {

namespace {

constexpr std::size_t longestName = 120;

bool isEverybody(std::string_view name)
{
    static constexpr std::array<std::string_view, 22> words{"all",
                                                            "all participants",
                                                            "all players",
                                                            "all agencies",
                                                            "all teams",
                                                            "all seats",
                                                            "all parties",
                                                            "everyone",
                                                            "everybody",
                                                            "all exercise players",
                                                            "all exercise participants",
                                                            "alle",
                                                            "alle deltakere",
                                                            "alle spillere",
                                                            "alle etater",
                                                            "alle lag",
                                                            "samtlige",
                                                            "alle aktører",
                                                            "all organizations",
                                                            "all organisations",
                                                            "all stations",
                                                            "alle øvede"};
    return std::ranges::find(words, fold(name)) != words.end();
}

/// Cuts at commas, semicolons, line ends and slashes with spaces around them: these always separate.
std::vector<std::string> atSeparators(std::string_view cell)
{
    std::vector<std::string> parts;
    std::string part;
    const auto close = [&] {
        std::string name = onOneLine(part);
        for (const std::string_view joint : {"and ", "og ", "& "}) { // ", and DFD"
            if (name.starts_with(joint)) {
                name.erase(0, joint.size());
            }
        }
        if (!isMissing(name)) {
            parts.push_back(shortened(name, longestName));
        }
        part.clear();
    };
    for (std::size_t i = 0; i < cell.size(); ++i) {
        const char c = cell[i];
        const bool slash = c == '/' && i > 0 && cell[i - 1] == ' ' && i + 1 < cell.size() && cell[i + 1] == ' ';
        if (c == ',' || c == ';' || c == '\n' || slash) {
            close();
        } else {
            part += c;
        }
    }
    close();
    return parts;
}

/// The same for "Fire Teams" and "fire team".
std::string withoutEndings(std::string_view name)
{
    std::string out;
    for (std::string rest = fold(name) + " "; !rest.empty();) {
        const std::size_t end = rest.find(' ');
        std::string word = rest.substr(0, end);
        rest.erase(0, end + 1);
        if (word.size() > 3 && word.back() == 's' && word[word.size() - 2] != 's') {
            word.pop_back();
        }
        out += word;
    }
    return out;
}

/// "DFD Players" without the second word.
std::string_view withoutPlayers(std::string_view name)
{
    for (const std::string_view end : {" players", " Players", " PLAYERS", " spillere"}) {
        if (name.ends_with(end)) {
            return name.substr(0, name.size() - end.size());
        }
    }
    return name;
}

} // namespace

std::string FreshNames::take(const std::string &wanted, const std::string &otherwise)
{
    const std::string &base = wanted.empty() ? otherwise : wanted;
    if (!wanted.empty() && m_taken.insert(base).second) {
        return base;
    }
    int &next = m_next.try_emplace(base, wanted.empty() ? 1 : 2).first->second;
    for (;; ++next) {
        std::string name = base + "-" + std::to_string(next);
        if (m_taken.insert(name).second) {
            return name;
        }
    }
}

Addressees::Addressees(const std::vector<std::string> &cells)
{
    for (const std::string &cell : cells) {
        for (const std::string &part : atSeparators(cell)) {
            if (part.find(" and ") == std::string::npos && part.find(" & ") == std::string::npos &&
                part.find(" og ") == std::string::npos) {
                m_known.insert(foldName(part));
            }
        }
    }
    FreshNames ids;
    ids.take(everybody.value, {});
    ids.take(std::string(facilitatorSeat), {});
    for (const std::string &cell : cells) {
        std::set<std::size_t> here;
        for (const std::string &name : split(cell)) {
            if (isEverybody(name)) {
                continue;
            }
            const auto [it, added] = m_byName.try_emplace(foldName(name), m_agencies.size());
            if (added) {
                Agency agency;
                agency.id = AgencyId(ids.take(slug(name), "agency"));
                agency.name = name;
                m_agencies.push_back(std::move(agency));
                m_mentions.push_back(0);
            }
            if (here.insert(it->second).second) {
                ++m_mentions[it->second];
            }
        }
    }
    for (const Agency &agency : m_agencies) {
        Seat seat;
        seat.id = SeatId(ids.take(agency.id.value + "-seat", {}));
        seat.agency = agency.id;
        seat.name = agency.name;
        m_seats.push_back(std::move(seat));
    }
}

std::vector<std::vector<std::string>> Addressees::alike() const
{
    std::map<std::string, std::size_t> placeOf;
    std::vector<std::vector<std::string>> groups;
    for (const Agency &agency : m_agencies) {
        const auto [it, added] = placeOf.try_emplace(withoutEndings(withoutPlayers(agency.name)), groups.size());
        if (added) {
            groups.emplace_back();
        }
        groups[it->second].push_back(agency.name);
    }
    std::erase_if(groups, [](const auto &group) { return group.size() < 2; });
    return groups;
}

std::vector<std::string> Addressees::split(std::string_view cell) const
{
    std::vector<std::string> names;
    for (const std::string &part : atSeparators(cell)) {
        std::vector<std::string> halves{part};
        for (const std::string_view joint : {" and ", " & ", " og "}) {
            const std::size_t at = part.find(joint);
            if (at == std::string::npos) {
                continue;
            }
            const std::string first(trimmed(part.substr(0, at)));
            const std::string second(trimmed(part.substr(at + joint.size())));
            // "Health and Care" is one name, "Police and Fire" two if either stands alone elsewhere
            if (m_known.contains(foldName(first)) || m_known.contains(foldName(second))) {
                halves = {first, second};
                break;
            }
        }
        for (std::string &half : halves) {
            const std::string bare(withoutPlayers(half));
            names.push_back(m_known.contains(foldName(bare)) && !isEverybody(half) ? bare : half);
        }
    }
    return names;
}

Addressees::Found Addressees::find(std::string_view cell) const
{
    Found found;
    const std::vector<std::string> names = split(cell);
    std::string said;
    std::set<Party> here;
    for (const std::string &name : names) {
        Party party = everybody;
        std::string called = name;
        if (!isEverybody(name)) {
            const auto it = m_byName.find(foldName(name));
            if (it == m_byName.end()) {
                continue;
            }
            party = Party(m_agencies[it->second].id.value);
            called = m_agencies[it->second].name;
        }
        if (here.insert(party).second) {
            found.parties.push_back(party);
            said += (said.empty() ? "" : ", ") + called;
        }
    }
    const std::string plain = onOneLine(cell);
    std::string listed;
    for (const std::string &name : atSeparators(cell)) {
        listed += (listed.empty() ? "" : ", ") + name;
    }
    if (said != listed && fold(said) != fold(plain)) {
        found.readAs = said;
    }
    return found;
}

} // namespace samvirke::exchange
