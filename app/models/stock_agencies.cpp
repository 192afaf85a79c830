// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stock_agencies.h"

#include "plan/edits.h"
#include "plan/lookup.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace samvirke {

namespace {

/// Parties that injects are addressed to and that nobody is, in the order in which they come.
std::vector<Party> addressedInVain(const Scenario &scenario)
{
    std::vector<Party> parties;
    for (const Inject &inject : scenario.injects) {
        for (const Party &to : inject.to) {
            if (to != everybody && agencyOf(scenario, to).empty() &&
                find(scenario.seats, SeatId(to.value)) == nullptr && std::ranges::find(parties, to) == parties.end()) {
                parties.push_back(to);
            }
        }
    }
    return parties;
}

void addSeat(Scenario &scenario, const Agency &agency)
{
    Seat seat;
    seat.agency = agency.id;
    seat.name = agency.name;
    seat.id = SeatId(freshParty(scenario, agency.id.value + "-1"));
    scenario.seats.push_back(std::move(seat));
}

} // namespace

std::vector<StockAgency> stockAgencies(const Words &words)
{
    const auto stock = [](Trade trade, const char *id, const char *code, const char *shape, const QString &name,
                          const QString &mandate) {
        Agency agency;
        agency.id = AgencyId(id);
        agency.name = name.toStdString();
        agency.code = code;
        agency.shape = shape;
        agency.mandate = mandate.toStdString();
        return StockAgency{trade, std::move(agency)};
    };
    return {
        stock(Trade::police, "POL", "PO", "square", words("Stock", "Police"),
              words("Stock", "Keep people safe, lead the scene, and secure what has to be investigated.")),
        stock(Trade::fire, "FIR", "FI", "triangle", words("Stock", "Fire service"),
              words("Stock", "Save lives, stop fire and leaks, and make the scene safe for everybody else.")),
        stock(Trade::health, "EMS", "HE", "cross", words("Stock", "Health"),
              words("Stock", "Assess, treat and bring to care whoever is ill or hurt.")),
        stock(Trade::municipality, "MUN", "MU", "house", words("Stock", "Municipality"),
              words("Stock", "Look after those who are affected, and keep the community's services going.")),
    };
}

std::optional<Trade> tradeOf(const Agency &agency)
{
    struct Sign
    {
        const char *begins; ///< of a word
        Trade trade;
    };
    static constexpr std::array signs{
        Sign{"polic", Trade::police},
        Sign{"politi", Trade::police},
        Sign{"pol", Trade::police},
        Sign{"po", Trade::police},
        Sign{"112", Trade::police},
        Sign{"fire", Trade::fire},
        Sign{"brann", Trade::fire},
        Sign{"fir", Trade::fire},
        Sign{"fi", Trade::fire},
        Sign{"110", Trade::fire},
        Sign{"health", Trade::health},
        Sign{"helse", Trade::health},
        Sign{"ambul", Trade::health},
        Sign{"ems", Trade::health},
        Sign{"amk", Trade::health},
        Sign{"medical", Trade::health},
        Sign{"he", Trade::health},
        Sign{"113", Trade::health},
        Sign{"municip", Trade::municipality},
        Sign{"kommun", Trade::municipality},
        Sign{"mun", Trade::municipality},
        Sign{"mu", Trade::municipality},
    };
    for (const std::string *text : {&agency.name, &agency.id.value, &agency.code}) {
        const QStringList words =
            fromUtf8(*text).toLower().split(QRegularExpression(QStringLiteral("[^\\w]+")), Qt::SkipEmptyParts);
        for (const QString &word : words) {
            for (const Sign &sign : signs) {
                const auto begins = QLatin1String(sign.begins);
                constexpr qsizetype whole = 3; // so short a sign is all of the word
                if (begins.size() <= whole ? word == begins : word.startsWith(begins)) {
                    return sign.trade;
                }
            }
        }
    }
    return std::nullopt;
}

void addPlayers(const Words &words, Scenario &scenario)
{
    if (const auto agencies = measuredAgencies(scenario); !agencies.empty()) {
        for (const AgencyId &id : agencies) {
            addSeat(scenario, *find(scenario.agencies, id));
        }
        return;
    }
    if (const auto addressed = addressedInVain(scenario); !addressed.empty()) {
        for (const Party &party : addressed) {
            addAgency(scenario, party.value, party.value);
        }
        return;
    }
    constexpr std::size_t most = 3;
    for (StockAgency &stock : stockAgencies(words)) {
        if (measuredAgencies(scenario).size() < most) {
            stock.agency.id = AgencyId(freshParty(scenario, stock.agency.id.value));
            scenario.agencies.push_back(std::move(stock.agency));
            addSeat(scenario, Agency(scenario.agencies.back()));
        }
    }
}

QString playersText(const Words &words, const Scenario &scenario)
{
    if (!measuredAgencies(scenario).empty()) {
        return words("Edit", "A seat for each agency");
    }
    const auto addressed = addressedInVain(scenario);
    if (addressed.empty()) {
        return words("Edit", "Add police, fire and health");
    }
    QStringList names;
    for (const Party &party : addressed) {
        names += fromUtf8(party.value);
    }
    return words("Edit", "Add %1").with({names.join(QStringLiteral(", "))});
}

} // namespace samvirke
