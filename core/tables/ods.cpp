// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/ods.h"

#include "tables/number.h"
#include "tables/serial.h"
#include "tables/text.h"
#include "tables/used.h"

#include <algorithm>
#include <chrono>
#include <set>

namespace samvirke::tables {

namespace {

using What = TableError::What;
using namespace Qt::Literals::StringLiterals;

constexpr double secondsPerDay = 86'400;

/// "22:40:30.5", or the same between the letters of "PT22H40M30.5S", in seconds.
std::optional<double> secondsIn(std::string_view text, std::string_view marks)
{
    double seconds = 0;
    for (const double unit : {3600.0, 60.0, 1.0}) {
        const std::size_t end = std::min(text.find(marks.front()), text.size());
        const auto number = finiteIn(text.substr(0, end));
        if (!number || *number < 0) {
            return std::nullopt;
        }
        seconds += *number * unit;
        text.remove_prefix(std::min(end + 1, text.size()));
        marks.remove_prefix(1);
    }
    return text.empty() ? std::optional(seconds) : std::nullopt;
}

/// "PT22H40M30S" as a part of a day.
std::optional<double> serialOfTime(std::string_view text)
{
    const auto seconds = text.starts_with("PT") ? secondsIn(text.substr(2), "HMS") : std::nullopt;
    return seconds ? std::optional(*seconds / secondsPerDay) : std::nullopt;
}

/// "2026-11-20" or "2026-11-20T22:40:00" as days since 1899-12-30.
std::optional<double> serialOfDate(std::string_view text)
{
    namespace ch = std::chrono;
    constexpr std::size_t dateLength = 10;
    if (text.size() < dateLength || text[4] != '-' || text[7] != '-') {
        return std::nullopt;
    }
    const auto year = numberIn<int>(text.substr(0, 4));
    const auto month = numberIn<unsigned>(text.substr(5, 2));
    const auto day = numberIn<unsigned>(text.substr(8, 2));
    if (!year || !month || !day) {
        return std::nullopt;
    }
    const ch::year_month_day date{ch::year{*year}, ch::month{*month}, ch::day{*day}};
    const std::string_view time = text.substr(dateLength);
    double seconds = 0;
    if (!time.empty()) {
        const auto said = time.front() == 'T' ? secondsIn(time.substr(1), "::\n") : std::nullopt;
        if (!said) {
            return std::nullopt;
        }
        seconds = *said;
    }
    if (!date.ok()) {
        return std::nullopt;
    }
    const auto days = ch::sys_days{date} - ch::sys_days{ch::year{1899} / ch::December / 30};
    return static_cast<double>(days.count()) + seconds / secondsPerDay;
}

/// How @p serial is shown. A time of more days than anybody plans for is a date that its format hides.
Shown shownTime(double serial)
{
    constexpr double longestStretch = 10'000; // days
    return serial < 1 || serial > longestStretch ? Shown::time : Shown::duration;
}

bool isErrorText(std::string_view text)
{
    static constexpr std::string_view errors[] = {"#REF!", "#NAME?", "#VALUE!", "#DIV/0!", "#N/A", "#NUM!", "#NULL!"};
    return std::ranges::find(errors, text) != std::end(errors) || text.starts_with("Err:");
}

class OdsReader
{
public:
    explicit OdsReader(Part &part) : m_part(part) {}

    Archive::Result<Workbook> run()
    {
        while (!m_error && m_part.next()) {
            if (m_part.isStart("style"_L1)) {
                m_style = m_part.attribute("name"_L1);
            } else if (m_part.isStart("table-properties"_L1)) {
                if (m_part.attribute("display"_L1) == "false"_L1 && m_hidden.size() < mostStyles) {
                    m_hidden.insert(m_style);
                }
            } else if (m_part.isStart("tracked-changes"_L1)) {
                m_part.skip();
            } else if (m_part.isStart("table"_L1)) {
                table();
            }
        }
        if (m_error) {
            return tl::unexpected(*m_error);
        }
        return std::move(m_book);
    }

private:
    void fail(What what, std::size_t number)
    {
        m_error = TableError{what, FileKind::ods, m_part.partName(), static_cast<std::int64_t>(number)};
    }

    /// How often what is at hand stands there.
    [[nodiscard]] std::uint32_t repeated(QLatin1StringView attribute, std::uint32_t most)
    {
        const std::string text = m_part.attribute(attribute).toStdString();
        const auto count = text.empty() ? std::optional(1U) : numberIn<std::uint32_t>(text);
        if (!count || *count < 1) {
            m_error = m_part.damaged();
            return 1;
        }
        return std::min(*count, most + 1);
    }

    void table()
    {
        if (m_book.sheets.size() >= mostSheets) {
            fail(What::tooManySheets, mostSheets);
            return;
        }
        Sheet sheet;
        sheet.name = m_part.attribute("name"_L1).toStdString();
        sheet.visibility =
            m_hidden.contains(m_part.attribute("style-name"_L1)) ? Visibility::hidden : Visibility::visible;
        m_row = 0;
        while (!m_error && m_part.next() && !m_part.isEnd("table"_L1)) {
            if (m_part.isStart("table-row"_L1)) {
                row(sheet);
            } else if (m_part.isStart() && !m_part.name().startsWith("table-row"_L1) &&
                       !m_part.isStart("table-header-rows"_L1)) {
                m_part.skip(); // columns, drawings
            }
        }
        m_book.sheets.push_back(std::move(sheet));
    }

    void row(Sheet &sheet)
    {
        const std::uint32_t times = repeated("number-rows-repeated"_L1, mostRows);
        const QString visibility = m_part.attribute("visibility"_L1);
        Row row;
        row.number = m_row + 1;
        row.hidden = visibility == "collapse"_L1 || visibility == "filter"_L1;
        m_column = 0;
        while (!m_error && m_part.next() && !m_part.isEnd("table-row"_L1)) {
            if (m_part.isStart("table-cell"_L1) || m_part.isStart("covered-table-cell"_L1)) {
                cell(sheet, row);
            } else if (m_part.isStart()) {
                m_part.skip();
            }
        }
        for (std::uint32_t i = 0; i < times && !m_error && !row.cells.empty(); ++i) {
            if (row.number > mostRows) {
                fail(What::tooManyCells, mostCells);
                return;
            }
            if (i > 0) {
                countRepeated(row);
            }
            sheet.rows.push_back(row);
            ++row.number;
        }
        m_row = std::min(m_row + times, mostRows);
    }

    void countRepeated(const Row &row)
    {
        m_repeated += row.cells.size();
        if (m_repeated > mostRepeated) {
            fail(What::tooManyCells, mostRepeated);
            return;
        }
        for (const Cell &cell : row.cells) {
            if (auto error = m_used.add(cell, m_part.partName())) {
                m_error = std::move(error);
                return;
            }
        }
    }

    void cell(Sheet &sheet, Row &row)
    {
        const std::uint32_t times = repeated("number-columns-repeated"_L1, mostColumns);
        const std::uint32_t wide = repeated("number-columns-spanned"_L1, mostColumns);
        const std::uint32_t high = repeated("number-rows-spanned"_L1, mostRows);
        const Said said{m_part.attribute("value-type"_L1), m_part.attribute("formula"_L1).toStdString(),
                        valueOf(m_part.attribute("value-type"_L1))};
        Cell cell;
        cell.text = paragraphs();
        fill(cell, said);
        tidy(cell.text);
        if (wide > 1 || high > 1) {
            merge(sheet, row.number, wide, high);
        }
        for (std::uint32_t i = 0; i < times && !m_error && !cell.text.empty(); ++i) {
            cell.column = m_column + i;
            if (cell.column >= mostColumns || (i > 0 && ++m_repeated > mostRepeated)) {
                fail(What::tooManyCells, mostRepeated);
            } else if (auto error = m_used.add(cell, m_part.partName())) {
                m_error = std::move(error);
            } else {
                row.cells.push_back(cell);
            }
        }
        m_column = std::min(m_column + times, mostColumns);
    }

    struct Said
    {
        QString type;
        std::string formula, value;
    };

    [[nodiscard]] std::string valueOf(const QString &type) const
    {
        const QLatin1StringView name = type == "date"_L1      ? "date-value"_L1
                                       : type == "time"_L1    ? "time-value"_L1
                                       : type == "boolean"_L1 ? "boolean-value"_L1
                                       : type == "string"_L1  ? "string-value"_L1
                                                              : "value"_L1;
        return m_part.attribute(name).toStdString();
    }

    /// Sets what @p cell is; its text is what is shown so far.
    static void fill(Cell &cell, const Said &said)
    {
        const auto put = [&](CellKind kind, std::optional<double> number, std::string text) {
            if (number && !text.empty()) {
                cell.kind = kind;
                cell.number = number;
                cell.text = std::move(text);
            }
        };
        if (said.type == "error"_L1 || (!said.formula.empty() && isErrorText(cell.text))) {
            cell.kind = CellKind::error;
        } else if (said.type == "float"_L1 || said.type == "percentage"_L1 || said.type == "currency"_L1) {
            const auto number = finiteIn(said.value);
            put(CellKind::number, number, number ? textOfNumber(*number) : std::string{});
        } else if (said.type == "date"_L1) {
            const auto serial = serialOfDate(said.value);
            const Shown shown = said.value.find('T') == std::string::npos ? Shown::date : Shown::dateTime;
            put(CellKind::date, serial, serial ? textOf(*serial, shown, false) : std::string{});
        } else if (said.type == "time"_L1) {
            const auto serial = serialOfTime(said.value);
            put(CellKind::date, serial, serial ? textOf(*serial, shownTime(*serial), false) : std::string{});
        } else if (said.type == "boolean"_L1) {
            cell.kind = CellKind::boolean;
            cell.text = said.value == "true" ? "TRUE" : "FALSE";
        } else if (said.type == "string"_L1 && cell.text.empty()) {
            cell.text = said.value;
        } else if (said.type.isEmpty() && cell.text.empty() && !said.formula.empty()) {
            cell.kind = CellKind::error; // never worked out
            cell.text = said.formula.substr(said.formula.find('=') == std::string::npos ? 0 : said.formula.find('='));
        }
    }

    void merge(Sheet &sheet, std::uint32_t row, std::uint32_t wide, std::uint32_t high)
    {
        if (sheet.merges.size() >= mostMerges) {
            fail(What::tooManyCells, mostMerges);
            return;
        }
        sheet.merges.push_back(
            {row, std::min(row + high - 1, mostRows), m_column, std::min(m_column + wide - 1, mostColumns - 1)});
    }

    // ── text ─────────────────────────────────────────────────────────────────────────────────────────────────────────

    /// What stands in the cell whose start is at hand: its paragraphs, a line each.
    [[nodiscard]] std::string paragraphs()
    {
        std::string text;
        bool any = false;
        while (!m_error && m_part.next() && !m_part.isEnd("table-cell"_L1) && !m_part.isEnd("covered-table-cell"_L1)) {
            if (m_part.isStart("p"_L1)) {
                text += any ? "\n" : "";
                any = true;
                paragraph(text);
            } else if (m_part.isStart()) {
                m_part.skip(); // a comment, a drawing
            }
        }
        return text;
    }

    void paragraph(std::string &text)
    {
        const std::size_t begin = text.size();
        bool gap = true; // white space at the beginning, and more than one of it, does not count
        for (int depth = 1; depth > 0 && !m_error && m_part.next();) {
            if (m_part.isText()) {
                append(text, m_part.text().toUtf8(), gap);
            } else if (!m_part.isStart()) {
                --depth;
            } else if (m_part.isStart("s"_L1)) {
                text.append(repeated("c"_L1, longestSpaces), ' ');
                gap = false;
                ++depth;
            } else if (m_part.isStart("tab"_L1) || m_part.isStart("line-break"_L1)) {
                text += m_part.isStart("tab"_L1) ? '\t' : '\n';
                gap = false;
                ++depth;
            } else if (m_part.isStart("annotation"_L1) || m_part.isStart("note"_L1) || m_part.isStart("ruby-text"_L1)) {
                m_part.skip();
            } else {
                ++depth;
            }
            if (text.size() - begin > longestText || text.size() > longestText) {
                fail(What::textTooLong, longestText);
            }
        }
    }

    static void append(std::string &text, const QByteArray &utf8, bool &gap)
    {
        for (const char c : utf8) {
            const bool isSpace = c == ' ' || c == '\n' || c == '\t' || c == '\r';
            if (!isSpace) {
                text += c;
            } else if (!gap) {
                text += ' ';
            }
            gap = isSpace;
        }
    }

    static constexpr std::uint32_t longestSpaces = 10'000;

    Part &m_part;
    Workbook m_book;
    Used m_used;
    std::size_t m_repeated = 0;
    QString m_style;
    std::set<QString> m_hidden; ///< styles of sheets that are not shown
    std::uint32_t m_row = 0, m_column = 0;
    std::optional<TableError> m_error;
};

} // namespace

Archive::Result<Workbook> readOds(std::string_view bytes)
{
    auto archive = Archive::open(bytes);
    if (!archive) {
        return tl::unexpected(std::move(archive.error()));
    }
    Workbook workbook;
    auto read = archive->read("content.xml", [&](Part &part) -> Archive::Result<void> {
        auto sheets = OdsReader(part).run();
        if (!sheets) {
            return tl::unexpected(std::move(sheets.error()));
        }
        workbook = std::move(*sheets);
        return {};
    });
    if (!read) {
        return tl::unexpected(std::move(read.error()));
    }
    return workbook;
}

} // namespace samvirke::tables
