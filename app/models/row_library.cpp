// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/row_library.h"

#include "models/stock_agencies.h"
#include "plan/lookup.h"
#include "plan/writer.h"

#include <QFile>

namespace samvirke {

namespace {

const char *nameOfTrade(Trade trade)
{
    switch (trade) {
    case Trade::police: return "police";
    case Trade::fire: return "fire";
    case Trade::health: return "health";
    case Trade::municipality: return "municipality";
    }
    return "";
}

} // namespace

std::vector<LibraryRow> rowLibrary(const Words &words)
{
    QFile file(QStringLiteral(":/assets/library/rows.yaml"));
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    std::vector<Problem> problems; // a test finds that there are none
    return readRowLibrary(file.readAll().toStdString(), words.language().toStdString(), problems);
}

TradeAgencies tradeAgencies(const Scenario &scenario)
{
    TradeAgencies agencies;
    for (const AgencyId &id : measuredAgencies(scenario)) {
        const Agency *agency = find(scenario.agencies, id);
        if (const auto trade = agency->partOf.empty() ? tradeOf(*agency) : std::nullopt) {
            agencies.try_emplace(nameOfTrade(*trade), id);
        }
    }
    return agencies;
}

QString lettersText(const Scenario &scenario, const LibraryRow &row, const TradeAgencies &agencies)
{
    QStringList letters;
    for (const auto &[trade, cell] : row.roles) {
        if (const auto agency = agencies.find(trade); agency != agencies.end()) {
            letters += QStringLiteral("%1 %2").arg(fromUtf8(find(scenario.agencies, agency->second)->name),
                                                   fromUtf8(writeCell(cell)));
        }
    }
    return letters.join(QStringLiteral(" · "));
}

QString missingTradesText(const Words &words, const TradeAgencies &agencies)
{
    QStringList missing;
    for (const StockAgency &stock : stockAgencies(words)) {
        if (!agencies.contains(nameOfTrade(stock.trade))) {
            missing += fromUtf8(stock.agency.name);
        }
    }
    return missing.isEmpty() ? QString{}
                             : words("Rows", "Nobody here is known as: %1. Letters for them are left out.")
                                   .with({missing.join(QStringLiteral(", "))});
}

} // namespace samvirke
