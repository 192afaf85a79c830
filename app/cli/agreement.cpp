// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/cli.h"

#include "plan/json.h"
#include "report/measures_text.h"
#include "session/measured_table.h"
#include "session/statistics.h"

namespace samvirke::cli {

namespace {

std::optional<Level> levelNamed(const QString &name)
{
    for (const auto &[known, level] : {std::pair{"nominal", Level::nominal},
                                       {"ordinal", Level::ordinal},
                                       {"interval", Level::interval},
                                       {"ratio", Level::ratio}}) {
        if (name == QLatin1String(known)) {
            return level;
        }
    }
    return std::nullopt;
}

std::string asJson(const Words &words, const RatingsTable &table, const QString &level,
                   const std::vector<Statistic> &statistics)
{
    constexpr std::string_view nested = "cohen.";
    json::Writer out(2);
    out.beginObject();
    out.key("level").text(level.toStdString());
    for (const Statistic &one : statistics) {
        if (!one.key.starts_with(nested)) {
            appendStatistic(out, one.key, one.value);
        }
    }
    out.key("cohen").beginObject();
    for (const Statistic &one : statistics) {
        if (one.key.starts_with(nested)) {
            appendStatistic(out, one.key.substr(nested.size()), one.value);
        }
    }
    out.endObject();
    out.key("units").number(static_cast<std::int64_t>(table.units));
    out.key("raters").number(static_cast<std::int64_t>(table.raters.size()));
    out.key("ratings").number(static_cast<std::int64_t>(table.given));
    appendReasons(out, words, statistics);
    out.endObject();
    return out.take();
}

/// The first few of them.
QString few(const std::vector<std::string> &names)
{
    constexpr std::size_t most = 8;
    const bool isCut = names.size() > most;
    return fromUtf8(isCut ? std::vector(names.begin(), names.begin() + most) : names).join(QStringLiteral(", ")) +
           (isCut ? QStringLiteral(", …") : QString{});
}

} // namespace

int agreement(const Context &context)
{
    const Words &words = context.words;
    Parser parser(context, QStringLiteral("agreement"),
                  words("Command",
                        "Says how far raters agree, as the debrief does: Krippendorff's alpha at the level of the "
                        "ratings, percent agreement, Fleiss' and Cohen's kappa, Kendall's W."));
    parser.positional(QStringLiteral("TABLE"),
                      words("Command", "Ratings (.csv): a row of headings, below it a row for each unit and in it a "
                                       "column for each rater. Blank, NA and . are missing."));
    parser.option(QStringLiteral("level"),
                  words("Command", "What ratings say: nominal (the same or not; numbers or words), ordinal (more or "
                                   "less), interval (how much more) or ratio (how many times as much)."),
                  QStringLiteral("LEVEL"));
    parser.option(QStringLiteral("raters-in-rows"),
                  words("Command", "There is a row for each rater and a column for each unit."));
    parser.option(QStringLiteral("skip-columns"),
                  words("Command", "Columns on the left that are no ratings but names of units or raters."),
                  QStringLiteral("N"), QStringLiteral("0"));
    parser.option(QStringLiteral("json"), words("Command", "Print JSON."));
    if (const auto exit = parser.parse(1, 1)) {
        return *exit;
    }
    const QString levelGiven = parser.value(QStringLiteral("level"));
    const auto level = levelNamed(levelGiven);
    if (!level) {
        printError(
            levelGiven.isEmpty()
                ? words("Command", "Say with --level what ratings are: nominal, ordinal, interval or ratio.")
                : words("Command", "“%1” is no level. Give nominal, ordinal, interval or ratio.").with({levelGiven}));
        return usage;
    }
    bool isNumber = false;
    const uint skipped = parser.value(QStringLiteral("skip-columns")).toUInt(&isNumber);
    if (!isNumber) {
        printError(words("Command", "“%1” is no number of columns. Give a whole number from 0 on.")
                       .with({parser.value(QStringLiteral("skip-columns"))}));
        return usage;
    }
    const auto table = readValueTable(words, parser.at(0)).and_then([&](const ValueTable &values) {
        return ratingsOf(words, values, *level, {parser.has(QStringLiteral("raters-in-rows")), skipped});
    });
    if (!table) {
        printError(table.error());
        return wrongInput;
    }
    const std::vector<Statistic> statistics = statisticsOf(*table, *level);
    if (parser.has(QStringLiteral("json"))) {
        printJson(asJson(words, *table, levelGiven, statistics));
        return done;
    }
    const auto number = [&](std::size_t count) { return words.locale().toString(static_cast<qulonglong>(count)); };
    print(words("Command", "Level: %1. Units: %2. Raters: %3 (%4). Ratings: %5, missing: %6.")
              .with({levelName(words, *level), number(table->units), number(table->raters.size()), few(table->raters),
                     number(table->given), number(table->units * table->raters.size() - table->given)}));
    for (const QString &line : statisticLines(words, statistics)) {
        print(line);
    }
    return done;
}

} // namespace samvirke::cli
