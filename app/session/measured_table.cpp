// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/measured_table.h"

#include "exchange/folding.h"
#include "report/import_text.h"
#include "tables/csv.h"
#include "tables/file_kind.h"
#include "tables/limits.h"
#include "tables/text.h"
#include "tables/workbook.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <initializer_list>
#include <map>
#include <set>
#include <span>
#include <string_view>

namespace samvirke {

namespace {

using tables::TableError;

constexpr std::size_t mostCells = 4'000'000; ///< a million ties with a weight, and more

tl::unexpected<QString> wrong(const QString &file, const QString &what)
{
    return tl::unexpected<QString>(file + QStringLiteral(": ") + what);
}

std::string tidied(const std::string &field)
{
    std::string text(exchange::trimmed(field));
    tables::tidy(text);
    return text;
}

/// What people call a column: its heading, else its letter.
QString columnText(const ValueTable &table, std::size_t column)
{
    const std::string &heading = table.headings[column];
    return fromUtf8(heading.empty() ? tables::columnName(static_cast<std::uint32_t>(column)) : heading);
}

/// "Row 5, column “weight”: what is wrong".
tl::unexpected<QString> wrongCell(const Words &words, const ValueTable &table, std::size_t record, std::size_t column,
                                  const QString &what)
{
    return wrong(table.file, words("Measures", "row %1, column “%2”: %3")
                                 .with({QString::number(table.numbers[record]), columnText(table, column), what}));
}

/// Takes records in, as long as nothing is wrong.
class Intake
{
public:
    Intake(const Words &words, ValueTable &table) : m_words(words), m_table(table) {}

    bool take(std::uint32_t number, std::span<const std::string> fields)
    {
        std::vector<std::string> texts;
        texts.reserve(fields.size());
        std::ranges::transform(fields, std::back_inserter(texts), tidied);
        while (!texts.empty() && texts.back().empty() && texts.size() > m_table.headings.size()) {
            texts.pop_back(); // separators that spreadsheet programs leave behind the last column
        }
        if (std::ranges::all_of(texts, &std::string::empty)) {
            return true;
        }
        if (m_table.headings.empty()) {
            m_table.headings = std::move(texts);
            return true;
        }
        const QStringList a{QString::number(number), QString::number(texts.size()),
                            QString::number(m_table.headings.size())};
        if (texts.size() > m_table.headings.size()) {
            m_wrong =
                m_words("Measures", "row %1 has %2 cells under %3 headings. Give every column a heading.").with(a);
        } else if (texts.size() < m_table.headings.size()) {
            m_wrong =
                m_words("Measures", "row %1 has only %2 cells under %3 headings. Write NA where there is nothing.")
                    .with(a);
        } else if (m_table.cells.size() + texts.size() > mostCells) {
            m_wrong = tableErrorText(
                m_words,
                {TableError::What::tooManyCells, tables::FileKind::csv, {}, static_cast<std::int64_t>(mostCells)});
        } else {
            m_table.numbers.push_back(number);
            std::ranges::move(texts, std::back_inserter(m_table.cells));
        }
        return m_wrong.isEmpty();
    }

    [[nodiscard]] const QString &whatIsWrong() const { return m_wrong; }

private:
    const Words &m_words;
    ValueTable &m_table;
    QString m_wrong;
};

bool isMissing(const std::string &text)
{
    return text.empty() || text == "NA" || text == ".";
}

/// All of the text as a finite number.
std::optional<double> numberIn(std::string text, bool commaIsPoint)
{
    if (commaIsPoint && text.find('.') == std::string::npos && std::ranges::count(text, ',') == 1) {
        text[text.find(',')] = '.';
    }
    const char *begin = text.data() + (text.starts_with('+') && !text.starts_with("+-") ? 1 : 0);
    const char *end = text.data() + text.size();
    double number = 0;
    const auto [rest, error] = std::from_chars(begin, end, number);
    return error == std::errc{} && rest == end && std::isfinite(number) ? std::optional{number} : std::nullopt;
}

std::optional<std::size_t> columnNamed(const ValueTable &table, std::initializer_list<std::string_view> names)
{
    for (std::size_t i = 0; i < table.headings.size(); ++i) {
        if (std::ranges::find(names, exchange::fold(table.headings[i])) != names.end()) {
            return i;
        }
    }
    return std::nullopt;
}

/// Numbers names in the order in which they come.
class Numbering
{
public:
    std::size_t of(const std::string &name)
    {
        const auto [it, isNew] = m_numbers.try_emplace(name, m_names.size());
        if (isNew) {
            m_names.push_back(name);
        }
        return it->second;
    }
    [[nodiscard]] const std::vector<std::string> &names() const { return m_names; }

private:
    std::map<std::string, std::size_t, std::less<>> m_numbers;
    std::vector<std::string> m_names;
};

} // namespace

tl::expected<ValueTable, QString> readValueTable(const Words &words, const QString &file)
{
    if (QFileInfo(file).isDir()) {
        return tl::unexpected(
            words("Measures", "%1 is a folder. Give the table itself, a text with columns (.csv).").with({file}));
    }
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly)) {
        return tl::unexpected(words("Command", "%1 cannot be read (%2). Check its name, and that you may read it.")
                                  .with({file, source.errorString()}));
    }
    const QByteArray read = source.read(static_cast<qint64>(tables::largestFile) + 1);
    const std::string_view bytes(read.constData(), static_cast<std::size_t>(read.size()));
    const tables::FileKind kind = tables::fileKindOf(bytes);
    if (kind == tables::FileKind::empty) {
        return wrong(file, tableErrorText(words, {TableError::What::notTable, kind, {}, 0}));
    }
    if (kind != tables::FileKind::csv) {
        return wrong(file,
                     words("Measures", "this is no text with columns. Open it, and save the table in it as .csv."));
    }
    ValueTable table;
    table.file = file;
    Intake intake(words, table);
    const auto shape =
        tables::forEachRecord(bytes, [&](std::uint32_t number, auto fields) { return intake.take(number, fields); });
    if (!shape) {
        return wrong(file, tableErrorText(words, shape.error()));
    }
    if (shape->openQuote) {
        return wrong(file, words("Measures", "a quotation mark has no partner. Close it, or write it twice."));
    }
    if (!intake.whatIsWrong().isEmpty()) {
        return wrong(file, intake.whatIsWrong());
    }
    if (table.numbers.empty()) {
        return wrong(file, words("Measures", "there is nothing below the headings. Give a row of headings, and the "
                                             "values below it."));
    }
    table.commaIsPoint = shape->separator != ',';
    return table;
}

tl::expected<RatingsTable, QString> ratingsOf(const Words &words, const ValueTable &table, Level level,
                                              const RatingsShape &shape)
{
    const std::size_t skipped = shape.skippedColumns;
    if (skipped >= table.headings.size()) {
        return wrong(table.file, words("Measures", "there are %1 columns, so that none is left. Skip fewer.")
                                     .with({QString::number(table.headings.size())}));
    }
    const std::size_t records = table.numbers.size();
    const std::size_t columns = table.headings.size() - skipped;
    RatingsTable out;
    out.units = shape.ratersInRows ? columns : records;
    if (shape.ratersInRows) {
        for (std::size_t record = 0; record < records; ++record) {
            const std::string row = std::to_string(table.numbers[record]);
            out.raters.push_back(skipped > 0 && !table.at(record, 0).empty() ? table.at(record, 0) : row);
        }
    } else {
        for (std::size_t column = skipped; column < table.headings.size(); ++column) {
            out.raters.push_back(columnText(table, column).toStdString());
        }
    }
    out.ratings.assign(out.raters.size(), Ratings::value_type(out.units));

    std::set<std::string_view> different; // ratings, should they be words
    out.areNumbers = true;
    const auto forEachRating = [&](const auto &visit) {
        for (std::size_t record = 0; record < records; ++record) {
            for (std::size_t column = 0; column < columns; ++column) {
                const std::string &text = table.at(record, column + skipped);
                if (!isMissing(text) && !visit(record, column, text)) {
                    return std::optional{std::pair{record, column}};
                }
            }
        }
        return std::optional<std::pair<std::size_t, std::size_t>>{};
    };
    const auto ratingAt = [&](std::size_t record, std::size_t column) -> std::optional<double> & {
        return shape.ratersInRows ? out.ratings[record][column] : out.ratings[column][record];
    };
    const auto noNumber = forEachRating([&](std::size_t record, std::size_t column, const std::string &text) {
        ++out.given;
        return (ratingAt(record, column) = numberIn(text, table.commaIsPoint)).has_value();
    });
    if (!noNumber) {
        return out;
    }
    const auto [record, column] = *noNumber;
    if (level != Level::nominal) {
        return wrongCell(words, table, record, column + skipped,
                         words("Measures", "“%1” is no number, which this level needs. Correct it, write NA for a "
                                           "missing rating, leave out columns on the left with --skip-columns, or take "
                                           "words for what they are with --level nominal.")
                             .with({fromUtf8(table.at(record, column + skipped))}));
    }
    out.areNumbers = false;
    out.given = 0;
    (void)forEachRating([&](std::size_t, std::size_t, const std::string &text) {
        different.insert(text);
        return true;
    });
    std::map<std::string_view, double> places;
    for (const std::string_view text : different) {
        places.emplace_hint(places.end(), text, static_cast<double>(places.size()));
    }
    (void)forEachRating([&](std::size_t r, std::size_t c, const std::string &text) {
        ++out.given;
        ratingAt(r, c) = places.at(text);
        return true;
    });
    return out;
}

tl::expected<NetworkTable, QString> networkOf(const Words &words, const ValueTable &ties,
                                              const std::optional<ValueTable> &nodes)
{
    const auto named = [&](std::initializer_list<std::string_view> names) { return columnNamed(ties, names); };
    auto from = named({"from", "source", "sender", "fra", "avsender"});
    auto to = named({"to", "target", "receiver", "til", "mottaker"});
    auto weight = named({"weight", "frequency", "count", "vekt", "antall"});
    if (from.has_value() != to.has_value()) {
        return wrong(ties.file, words("Measures", "there is a column “%1”, but no other end of ties. Call the columns "
                                                  "“from” and “to”.")
                                    .with({columnText(ties, from ? *from : *to)}));
    }
    if (!from) {
        if (ties.headings.size() < 2) {
            return wrong(ties.file, words("Measures", "there is only one column. A tie needs two, “from” and “to”."));
        }
        from = 0;
        to = 1;
    }
    if (!weight && ties.headings.size() > 2 && *from + *to == 1) {
        weight = 2;
    }
    if (weight && (*weight == *from || *weight == *to)) {
        weight.reset();
    }

    NetworkTable out;
    out.from = columnText(ties, *from).toStdString();
    out.to = columnText(ties, *to).toStdString();
    if (weight) {
        out.weight = columnText(ties, *weight).toStdString();
    }
    Numbering numbering;
    if (nodes) {
        for (std::size_t record = 0; record < nodes->numbers.size(); ++record) {
            if (nodes->at(record, 0).empty()) {
                return wrongCell(words, *nodes, record, 0, words("Measures", "a node has no name. Give it one."));
            }
            (void)numbering.of(nodes->at(record, 0));
        }
    }
    std::size_t ofOthers = 0; // ties that are none of a node with itself
    for (std::size_t record = 0; record < ties.numbers.size(); ++record) {
        for (const std::size_t column : {*from, *to}) {
            if (ties.at(record, column).empty()) {
                return wrongCell(words, ties, record, column,
                                 words("Measures", "a tie has no such end. Name a node, or remove the row."));
            }
        }
        Arc arc{numbering.of(ties.at(record, *from)), numbering.of(ties.at(record, *to))};
        if (weight) {
            const std::string &text = ties.at(record, *weight);
            const auto number = numberIn(text, ties.commaIsPoint);
            if (!number || *number < 0) {
                return wrongCell(words, ties, record, *weight,
                                 words("Measures", "“%1” is no weight. Give a number from 0 on, or leave the column "
                                                   "out: only a weight of 0, which is no tie, matters.")
                                     .with({fromUtf8(text)}));
            }
            arc.weight = *number;
        }
        if (arc.weight == 0) {
            ++out.weightless;
        } else if (arc.from == arc.to) {
            ++out.loops;
        } else {
            arc.weight = 1; // all that is measured
            ++ofOthers;
            out.network.arcs.push_back(arc);
        }
    }
    out.nodes = numbering.names();
    out.network.nodes = out.nodes.size();
    out.network = simplified(out.network).value(); // never more nodes than cells
    out.repeated = ofOthers - out.network.arcs.size();
    return out;
}

} // namespace samvirke
