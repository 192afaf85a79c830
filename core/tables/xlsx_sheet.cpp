// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/limits.h"
#include "tables/number.h"
#include "tables/text.h"
#include "tables/xlsx.h"

#include <algorithm>

namespace samvirke::tables {

namespace {

using What = TableError::What;
using namespace Qt::Literals::StringLiterals;

struct Place
{
    std::uint32_t row = 0, column = 0; ///< the row from 1, the column from 0
};

/// "B7", "$B$7".
std::optional<Place> placeNamed(std::string_view name)
{
    std::string plain(name);
    std::erase(plain, '$');
    const std::size_t digits = plain.find_first_of("0123456789");
    if (digits == std::string::npos) {
        return std::nullopt;
    }
    const auto column = columnNamed(std::string_view(plain).substr(0, digits));
    const auto row = numberIn<std::uint32_t>(std::string_view(plain).substr(digits));
    if (!column || !row || *row < 1 || *row > mostRows) {
        return std::nullopt;
    }
    return Place{*row, *column};
}

class SheetReader
{
public:
    SheetReader(Part &part, const Shared &shared, Used &used, Sheet &sheet)
        : m_part(part), m_shared(shared), m_used(used), m_sheet(sheet)
    {}

    Archive::Result<void> run()
    {
        while (!m_error && m_part.next()) {
            if (m_part.isStart("row"_L1)) {
                row();
            } else if (m_part.isStart("mergeCell"_L1)) {
                merge(m_part.attribute("ref"_L1).toStdString());
            }
        }
        if (m_error) {
            return tl::unexpected(*m_error);
        }
        inOrder();
        return {};
    }

private:
    void fail(What what, std::size_t number)
    {
        m_error = TableError{what, FileKind::xlsx, m_part.partName(), static_cast<std::int64_t>(number)};
    }
    void damaged() { m_error = m_part.damaged(); }

    void row()
    {
        const std::string number = m_part.attribute("r"_L1).toStdString();
        const auto given = numberIn<std::uint32_t>(number);
        m_row = given.value_or(m_row + 1);
        if ((!number.empty() && !given) || m_row < 1 || m_row > mostRows) {
            damaged();
            return;
        }
        const QString hidden = m_part.attribute("hidden"_L1);
        Row row;
        row.number = m_row;
        row.hidden = hidden == "1"_L1 || hidden == "true"_L1;
        m_nextColumn = 0;
        while (!m_error && m_part.next() && !m_part.isEnd("row"_L1)) {
            if (m_part.isStart("c"_L1)) {
                cell(row);
            } else if (m_part.isStart()) {
                m_part.skip();
            }
        }
        if (!row.cells.empty()) {
            m_sheet.rows.push_back(std::move(row));
        }
    }

    void cell(Row &row)
    {
        const std::string name = m_part.attribute("r"_L1).toStdString();
        const std::string style = m_part.attribute("s"_L1).toStdString();
        const QString type = m_part.attribute("t"_L1);
        const auto place = placeNamed(name);
        Cell cell;
        cell.column = place ? place->column : m_nextColumn;
        if ((!name.empty() && !place) || cell.column >= mostColumns) {
            damaged();
            return;
        }
        m_nextColumn = cell.column + 1;
        std::string value;
        std::string formula;
        bool hasValue = false;
        while (!m_error && m_part.next() && !m_part.isEnd("c"_L1)) {
            if (m_part.isStart("is"_L1) || m_part.isStart("v"_L1) || m_part.isStart("f"_L1)) {
                const bool isFormula = m_part.isStart("f"_L1);
                auto text = readRichText(m_part);
                if (!text) {
                    m_error = std::move(text.error());
                    return;
                }
                (isFormula ? formula : value) = std::move(*text);
                hasValue = hasValue || !isFormula;
            } else if (m_part.isStart()) {
                m_part.skip();
            }
        }
        if (!hasValue && formula.empty()) {
            return; // formatted and blank
        }
        if (!hasValue) {
            cell.kind = CellKind::error;
            cell.text = "=" + formula; // never worked out
        } else if (!fill(cell, type, std::move(value), numberIn<std::size_t>(style).value_or(0))) {
            damaged();
            return;
        }
        tidy(cell.text);
        if (!cell.text.empty()) {
            keep(row, std::move(cell));
        }
    }

    /// False if the value is not of its type.
    [[nodiscard]] bool fill(Cell &cell, const QString &type, std::string value, std::size_t style) const
    {
        if (type == "s"_L1) {
            const auto index = numberIn<std::size_t>(value);
            if (!index || *index >= m_shared.strings.size()) {
                return value.empty();
            }
            cell.text = m_shared.strings[*index];
        } else if (type == "inlineStr"_L1 || type == "str"_L1) {
            cell.text = std::move(value);
            unescape(cell.text);
        } else if (type == "b"_L1) {
            cell.kind = CellKind::boolean;
            cell.text = value == "1" || value == "true" ? "TRUE" : value.empty() ? "" : "FALSE";
        } else if (type == "e"_L1) {
            cell.kind = CellKind::error;
            cell.text = std::move(value);
        } else if (type == "d"_L1) {
            cell.kind = CellKind::date;
            cell.text = std::move(value);
        } else if (const auto number = finiteIn(value)) {
            const Shown shown = style < m_shared.styles.size() ? m_shared.styles[style] : Shown::number;
            cell.number = number;
            cell.text = textOf(*number, shown, m_shared.date1904);
            cell.kind = cell.text.empty() ? CellKind::number : CellKind::date;
            if (cell.text.empty()) {
                cell.text = textOfNumber(*number);
            }
        } else {
            return value.empty();
        }
        return true;
    }

    void keep(Row &row, Cell cell)
    {
        if (auto error = m_used.add(cell, m_part.partName())) {
            m_error = std::move(error);
        } else {
            row.cells.push_back(std::move(cell));
        }
    }

    void merge(std::string_view ref)
    {
        const std::size_t colon = ref.find(':');
        const auto first = placeNamed(ref.substr(0, colon));
        const auto last = colon == std::string_view::npos ? first : placeNamed(ref.substr(colon + 1));
        if (!first || !last || first->row > last->row || first->column > last->column) {
            damaged();
        } else if (m_sheet.merges.size() >= mostMerges) {
            fail(What::tooManyCells, mostMerges);
        } else {
            m_sheet.merges.push_back({first->row, last->row, first->column, last->column});
        }
    }

    /// Rows and cells should come in order, and each once; a file made by hand may think otherwise.
    void inOrder()
    {
        std::ranges::stable_sort(m_sheet.rows, {}, &Row::number);
        for (std::size_t i = 1; i < m_sheet.rows.size(); ++i) {
            if (m_sheet.rows[i].number == m_sheet.rows[i - 1].number) {
                auto &from = m_sheet.rows[i - 1].cells;
                auto &to = m_sheet.rows[i].cells;
                to.insert(to.begin(), std::make_move_iterator(from.begin()), std::make_move_iterator(from.end()));
                from.clear();
            }
        }
        std::erase_if(m_sheet.rows, [](const Row &row) { return row.cells.empty(); });
        for (Row &row : m_sheet.rows) {
            if (!std::ranges::is_sorted(row.cells, std::ranges::less_equal{}, &Cell::column)) {
                std::ranges::stable_sort(row.cells, {}, &Cell::column);
                const auto sameColumn = [](const Cell &a, const Cell &b) { return a.column == b.column; };
                row.cells.erase(std::unique(row.cells.begin(), row.cells.end(), sameColumn), row.cells.end());
            }
        }
    }

    Part &m_part;
    const Shared &m_shared;
    Used &m_used;
    Sheet &m_sheet;
    std::uint32_t m_row = 0, m_nextColumn = 0;
    std::optional<TableError> m_error;
};

} // namespace

Archive::Result<void> readSheet(Part &part, const Shared &shared, Used &used, Sheet &sheet)
{
    return SheetReader(part, shared, used, sheet).run();
}

Archive::Result<std::string> readRichText(Part &part)
{
    std::string text;
    int depth = 1;
    while (depth > 0 && part.next()) {
        if (part.isStart(QLatin1StringView("rPh"))) {
            part.skip(); // how to pronounce it
        } else if (part.isStart()) {
            ++depth;
        } else if (part.isText()) {
            const QByteArray utf8 = part.text().toUtf8();
            text.append(utf8.constData(), static_cast<std::size_t>(utf8.size()));
            if (text.size() > longestText) {
                return tl::unexpected(TableError{What::textTooLong, FileKind::xlsx, part.partName(),
                                                 static_cast<std::int64_t>(longestText)});
            }
        } else {
            --depth;
        }
    }
    return text;
}

} // namespace samvirke::tables
