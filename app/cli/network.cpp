// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/cli.h"

#include "plan/json.h"
#include "report/measures_text.h"
#include "session/measured_table.h"
#include "session/statistics.h"

namespace samvirke::cli {

namespace {

std::string asJson(const Words &words, const NetworkTable &table, const std::vector<Statistic> &statistics)
{
    const auto count = [](std::size_t number) { return static_cast<std::int64_t>(number); };
    json::Writer out(2);
    out.beginObject();
    out.key("nodes").number(count(table.nodes.size()));
    out.key("arcs").number(count(table.network.arcs.size()));
    for (const Statistic &one : statistics) {
        appendStatistic(out, one.key, one.value);
    }
    out.key("columns").beginObject();
    out.key("from").text(table.from);
    out.key("to").text(table.to);
    out.key("weight");
    if (table.weight) {
        out.text(*table.weight);
    } else {
        out.null();
    }
    out.endObject();
    out.key("left_out").beginObject();
    out.key("repeated").number(count(table.repeated));
    out.key("loops").number(count(table.loops));
    out.key("weightless").number(count(table.weightless));
    out.endObject();
    appendReasons(out, words, statistics);
    out.endObject();
    return out.take();
}

} // namespace

int network(const Context &context)
{
    const Words &words = context.words;
    Parser parser(context, QStringLiteral("network"),
                  words("Command", "Measures a network as the debrief does: density, reciprocity, centralization, "
                                   "fragmentation, path length. Ties are there or not; how strong they are is not "
                                   "measured."));
    parser.positional(QStringLiteral("EDGES"),
                      words("Command", "Ties (.csv): a row of headings, below it a row for each tie, with columns "
                                       "from, to and perhaps weight; by these headings, else the first three."));
    parser.option(QStringLiteral("nodes"),
                  words("Command", "A table (.csv) whose first column names nodes, also those without ties."),
                  QStringLiteral("FILE"));
    parser.option(QStringLiteral("json"), words("Command", "Print JSON."));
    if (const auto exit = parser.parse(1, 1)) {
        return *exit;
    }
    const auto ties = readValueTable(words, parser.at(0));
    if (!ties) {
        printError(ties.error());
        return wrongInput;
    }
    std::optional<ValueTable> nodes;
    if (parser.has(QStringLiteral("nodes"))) {
        auto read = readValueTable(words, parser.value(QStringLiteral("nodes")));
        if (!read) {
            printError(read.error());
            return wrongInput;
        }
        nodes = std::move(*read);
    }
    const auto table = networkOf(words, *ties, nodes);
    if (!table) {
        printError(table.error());
        return wrongInput;
    }
    const std::vector<Statistic> statistics = statisticsOf(table->network);
    if (parser.has(QStringLiteral("json"))) {
        printJson(asJson(words, *table, statistics));
        return done;
    }
    const auto number = [&](std::size_t count) { return words.locale().toString(static_cast<qulonglong>(count)); };
    print(words("Command", "Nodes: %1. Arcs: %2, from “%3” to “%4”.")
              .with({number(table->nodes.size()), number(table->network.arcs.size()), fromUtf8(table->from),
                     fromUtf8(table->to)}));
    if (table->repeated + table->loops + table->weightless > 0) {
        print(words("Command", "Left out: %1 repeated, %2 of a node with itself, %3 of weight 0.")
                  .with({number(table->repeated), number(table->loops), number(table->weightless)}));
    }
    for (const QString &line : statisticLines(words, statistics)) {
        print(line);
    }
    return done;
}

} // namespace samvirke::cli
