// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/msel.h"

#include "exchange/addressees.h"
#include "exchange/folding.h"
#include "exchange/msel_list.h"
#include "exchange/schedule.h"
#include "plan/duration.h"
#include "plan/lookup.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <utility>

namespace samvirke::exchange {

namespace {

using tables::Sheet;
using TableRow = tables::Row;
using TableCell = tables::Cell;

constexpr std::size_t longestTitle = 80;       ///< made from a text
constexpr std::size_t longestGivenTitle = 200; ///< of a sheet or a move
constexpr std::size_t longestRaw = 200;        ///< in a note
constexpr std::size_t mostInherited = 1'000'000;
constexpr std::size_t mostColumnsOfField = 32; ///< others are kept like those that are not known

/// Columns in which a cell merged over several rows speaks for each of them.
bool inherits(Field field)
{
    return field == Field::time || field == Field::date || field == Field::day || field == Field::phase ||
           field == Field::storyTime || field == Field::from || field == Field::to || field == Field::method ||
           field == Field::controller || field == Field::kind;
}

template <std::size_t n>
bool isOneOf(std::string_view text, const std::array<std::string_view, n> &words)
{
    return std::ranges::find(words, fold(text)) != words.end();
}

bool isStart(std::string_view title)
{
    static constexpr std::array<std::string_view, 7> words{
        "startex", "start ex", "exercise start", "start of exercise", "øvelsesstart", "start øvelse", "øvingsstart"};
    return isOneOf(title, words);
}

bool isEnd(std::string_view title)
{
    static constexpr std::array<std::string_view, 8> words{"endex",           "end ex",       "exercise end",
                                                           "end of exercise", "øvelsesslutt", "slutt øvelse",
                                                           "øvelse slutt",    "stopp øvelse"};
    return isOneOf(title, words);
}

bool meansInactive(std::string_view status)
{
    static constexpr std::array<std::string_view, 14> words{
        "omitted",  "omit",     "deleted", "delete",  "ready to inject", "cancelled", "canceled",
        "not used", "deferred", "utgår",   "slettet", "strøket",         "avlyst",    "utsatt"};
    return isOneOf(status, words);
}

bool isNotInjected(std::string_view method)
{
    return fold(method).starts_with("not injected");
}

/// What the kind of an event says, where it is one that this program has.
std::optional<InjectKind> kindCalled(std::string_view text)
{
    static constexpr std::array<std::string_view, 4> injects{"inject", "key event", "primary inject", "innspill"};
    static constexpr std::array<std::string_view, 7> contingencies{
        "contingency inject", "contingency",       "contingent",    "contingent inject",
        "reserveinnspill",    "contingency event", "reserve inject"};
    static constexpr std::array<std::string_view, 8> actions{
        "expected action", "expected actions",   "expected action event", "expected player action",
        "player action",   "forventet handling", "player actions",        "spillerhandling"};
    static constexpr std::array<std::string_view, 4> contexts{"contextual", "contextual inject", "context", "kontekst"};
    if (isOneOf(text, injects)) {
        return InjectKind::inject;
    }
    if (isOneOf(text, contingencies)) {
        return InjectKind::contingency;
    }
    if (isOneOf(text, actions)) {
        return InjectKind::expectedAction;
    }
    return isOneOf(text, contexts) ? std::optional(InjectKind::contextual) : std::nullopt;
}

bool isPlayerAction(std::string_view text)
{
    static constexpr std::array<std::string_view, 4> words{"player action", "player actions", "expected player action",
                                                           "spillerhandling"};
    return isOneOf(text, words);
}

std::optional<Medium> mediumCalled(std::string_view method)
{
    struct Sign
    {
        std::string_view word;
        Medium medium;
    };
    static constexpr Sign signs[] = {
        {"radio", Medium::radio},
        {"nødnett", Medium::radio},
        {"talkgroup", Medium::radio},
        {"phone", Medium::phone},
        {"telefon", Medium::phone},
        {"telephone", Medium::phone},
        {"call", Medium::phone},
        {"cell", Medium::phone},
        {"e mail", Medium::message},
        {"email", Medium::message},
        {"epost", Medium::message},
        {"e post", Medium::message},
        {"sms", Medium::message},
        {"text", Medium::message},
        {"message", Medium::message},
        {"fax", Medium::message},
        {"letter", Medium::message},
        {"melding", Medium::message},
        {"person", Medium::face},
        {"verbal", Medium::face},
        {"face", Medium::face},
        {"muntlig", Medium::face},
        {"oral", Medium::face},
        {"briefing", Medium::face},
        {"conference", Medium::conference},
        {"video", Medium::conference},
        {"vtc", Medium::conference},
        {"konferanse", Medium::conference},
        {"teams", Medium::conference},
        {"media", Medium::media},
        {"tv", Medium::media},
        {"news", Medium::media},
        {"twitter", Medium::media},
        {"facebook", Medium::media},
        {"press", Medium::media},
        {"presse", Medium::media},
        {"alarm", Medium::alarm},
        {"alert", Medium::alarm},
        {"varsel", Medium::alarm},
        {"log", Medium::log},
        {"logg", Medium::log},
        {"webeoc", Medium::log},
    };
    const std::string words = " " + fold(method) + " ";
    std::optional<Medium> found;
    std::size_t first = std::string::npos; // "Phone, Cell phone and email" begins with the phone
    for (const Sign &sign : signs) {
        const std::size_t at = words.find(" " + std::string(sign.word) + " ");
        if (at < first) {
            first = at;
            found = sign.medium;
        }
    }
    return found;
}

/// The lines of a cell, without bullets, if it is a list; else the text as one.
std::vector<std::string> listed(std::string_view cell)
{
    const auto bulletLength = [](std::string_view line) -> std::size_t {
        for (const std::string_view bullet : {"- ", "• ", "* ", "– ", "·", "•"}) {
            if (line.starts_with(bullet)) {
                return bullet.size();
            }
        }
        const std::size_t digits = std::min(line.find_first_not_of("0123456789"), line.size());
        const bool numbered = digits > 0 && digits <= 2 && digits + 1 < line.size() &&
                              (line[digits] == '.' || line[digits] == ')') && line[digits + 1] == ' ';
        return numbered ? digits + 2 : 0;
    };
    std::vector<std::string> items;
    bool anyBullet = false;
    for (std::string_view rest = cell; !rest.empty();) {
        const std::size_t end = std::min(rest.find('\n'), rest.size());
        const std::string_view line = trimmed(rest.substr(0, end));
        rest.remove_prefix(std::min(end + 1, rest.size()));
        if (line.empty()) {
            continue;
        }
        const std::size_t bullet = bulletLength(line);
        anyBullet = anyBullet || bullet > 0;
        if (bullet > 0 || items.empty()) {
            items.emplace_back(trimmed(line.substr(bullet)));
        } else {
            items.back() += "\n" + std::string(line);
        }
    }
    if (!anyBullet) {
        return {std::string(trimmed(cell))};
    }
    std::erase_if(items, [](const std::string &item) { return isMissing(item); });
    return items;
}

/// One row under the headings.
struct SourceRow
{
    const TableRow *row = nullptr;
    std::string section; ///< heading between rows that it stands under
    TimeText sectionDay; ///< what that heading says about the day
};

class Import
{
public:
    Import(const tables::Workbook &workbook, const ImportOptions &options, Layout layout)
        : m_workbook(workbook),
          m_options(options),
          m_layout(std::move(layout)),
          m_sheet(workbook.sheets[m_layout.sheet])
    {}

    tl::expected<Imported, Refusal> run()
    {
        inheritMerged();
        findColumns();
        sortRows();
        if (m_rows.empty()) {
            return tl::unexpected(
                Refusal{Refusal::What::noInjects, m_sheet.name, m_layout.headerRow, Looks::unknown, {}});
        }
        noteSheet();
        readDateOrder();
        readTimes();
        readInjects();
        finish();
        return std::move(m_out);
    }

private:
    // ── cells ────────────────────────────────────────────────────────────────────────────────────────────────────────

    void inheritMerged()
    {
        std::size_t steps = 0;
        for (const tables::Merge &merge : m_sheet.merges) {
            if (merge.lastColumn >= merge.firstColumn + 2) {
                m_across.emplace(merge.firstRow, merge.firstColumn);
            }
            if (merge.lastRow == merge.firstRow) {
                continue;
            }
            const auto first = std::ranges::lower_bound(m_sheet.rows, merge.firstRow, {}, &TableRow::number);
            const TableCell *source =
                first != m_sheet.rows.end() && first->number == merge.firstRow ? first->at(merge.firstColumn) : nullptr;
            if (source == nullptr) {
                continue;
            }
            for (auto row = first + 1; row != m_sheet.rows.end() && row->number <= merge.lastRow; ++row) {
                if (++steps > mostInherited) {
                    break;
                }
                m_inherited.emplace(std::pair(row->number, merge.firstColumn), source);
            }
        }
    }

    [[nodiscard]] const TableCell *cellAt(const TableRow &row, std::uint32_t column, Field field) const
    {
        if (const TableCell *cell = row.at(column); cell != nullptr && !trimmed(cell->text).empty()) {
            return cell;
        }
        if (inherits(field)) {
            const auto it = m_inherited.find({row.number, column});
            return it == m_inherited.end() ? nullptr : it->second;
        }
        return nullptr;
    }

    [[nodiscard]] static bool saysSomething(const TableCell *cell)
    {
        return cell != nullptr && cell->kind != tables::CellKind::error && !isMissing(cell->text);
    }

    /// The columns that hold @p field, the best first.
    [[nodiscard]] const std::vector<std::uint32_t> &columnsOf(Field field) const
    {
        static const std::vector<std::uint32_t> none;
        const auto it = m_columns.find(field);
        return it == m_columns.end() ? none : it->second;
    }

    /// The first cell of @p field that says something.
    [[nodiscard]] const TableCell *cellOf(const TableRow &row, Field field) const
    {
        for (const std::uint32_t column : columnsOf(field)) {
            if (const TableCell *cell = cellAt(row, column, field); saysSomething(cell)) {
                return cell;
            }
        }
        return nullptr;
    }

    [[nodiscard]] std::string textOf(const TableRow &row, Field field) const
    {
        const TableCell *cell = cellOf(row, field);
        return cell == nullptr ? std::string{} : std::string(trimmed(cell->text));
    }

    /// The same, and the cell is not kept a second time.
    std::string take(const TableRow &row, Field field, std::set<std::uint32_t> &used) const
    {
        const TableCell *cell = cellOf(row, field);
        if (cell == nullptr) {
            return {};
        }
        used.insert(cell->column);
        return std::string(trimmed(cell->text));
    }

    [[nodiscard]] static std::string rawOf(const TableCell *cell)
    {
        return cell == nullptr ? std::string{} : shortened(onOneLine(cell->text), longestRaw);
    }

    // ── columns ──────────────────────────────────────────────────────────────────────────────────────────────────────

    /// "Monday 9:30 AM" under "Date", beside a column of times: a time in the story.
    [[nodiscard]] bool holdsStoryTimes(std::uint32_t column) const
    {
        bool any = false;
        for (const TableRow &row : m_sheet.rows) {
            const TableCell *cell = row.number > m_layout.headerRow ? row.at(column) : nullptr;
            if (!saysSomething(cell)) {
                continue;
            }
            const TimeText time = readTime(*cell, m_reading);
            if (!time.weekday || !time.ofDay) {
                return false;
            }
            any = true;
        }
        return any;
    }

    void findColumns()
    {
        if (m_layout.has(Field::time) && !m_layout.has(Field::storyTime)) {
            const auto it = std::ranges::find_if(m_layout.columns, [&](const Column &column) {
                return column.field == Field::date && holdsStoryTimes(column.at);
            });
            if (it != m_layout.columns.end()) {
                it->field = Field::storyTime;
            }
        }
        for (const bool second : {false, true}) {
            for (const Column &column : m_layout.columns) {
                std::vector<std::uint32_t> &same = m_columns[column.field];
                if (column.second == second && same.size() < mostColumnsOfField) {
                    same.push_back(column.at);
                }
            }
        }
        std::erase_if(m_columns, [](const auto &field) { return field.second.empty(); });
        if (const auto times = m_columns.find(Field::time); times != m_columns.end()) { // the fullest one leads
            std::map<std::uint32_t, int> filled;
            for (const TableRow &row : m_sheet.rows) {
                for (const std::uint32_t column : times->second) {
                    filled[column] += row.number > m_layout.headerRow && saysSomething(row.at(column)) ? 1 : 0;
                }
            }
            std::ranges::stable_sort(times->second, std::ranges::greater{}, [&](std::uint32_t c) { return filled[c]; });
        } else if (const auto story = m_columns.find(Field::storyTime); story != m_columns.end()) {
            m_columns[Field::time] = story->second;
            m_storyIsTime = true;
        }

        std::set<std::uint32_t> withData;
        for (const TableRow &row : m_sheet.rows) {
            if (row.number > m_layout.headerRow) {
                for (const TableCell &cell : row.cells) {
                    if (!isMissing(cell.text)) {
                        withData.insert(cell.column);
                    }
                }
            }
        }
        std::vector<Column> unheaded;
        std::set<std::string> keys;
        std::map<std::string, int> next;
        for (const std::uint32_t at : withData) {
            const Column *known = columnAt(at);
            const bool headed = known != nullptr && !known->heading.empty();
            const std::string wanted = headed ? known->heading : tables::columnName(at);
            std::string key = wanted;
            for (int &i = next.try_emplace(wanted, 2).first->second; !keys.insert(key).second; ++i) {
                key = wanted + " (" + std::to_string(i) + ")";
            }
            m_keys[at] = key;
            if (known == nullptr) {
                unheaded.push_back(Column{at, {}, Field::extra, false});
                note(NoteKind::columnWithoutHeading, 0, at);
            } else if (known->field == Field::ignored) {
                note(NoteKind::columnIgnored, 0, at, known->heading);
            } else if (known->field == Field::extra) {
                note(headed ? NoteKind::columnKept : NoteKind::columnWithoutHeading, 0, at, known->heading);
            }
            if (key != wanted) {
                note(NoteKind::headingTwice, 0, at, wanted, {key});
            }
        }
        m_layout.columns.insert(m_layout.columns.end(), unheaded.begin(), unheaded.end());
        std::ranges::sort(m_layout.columns, {}, &Column::at);
    }

    [[nodiscard]] const Column *columnAt(std::uint32_t column) const
    {
        const auto it = std::ranges::lower_bound(m_layout.columns, column, {}, &Column::at);
        return it != m_layout.columns.end() && it->at == column ? &*it : nullptr;
    }

    [[nodiscard]] Field fieldAt(std::uint32_t column) const
    {
        const Column *known = columnAt(column);
        return known == nullptr ? Field::extra : known->field;
    }

    // ── rows ─────────────────────────────────────────────────────────────────────────────────────────────────────────

    [[nodiscard]] bool repeatsHeadings(const TableRow &row) const
    {
        int same = 0;
        int cells = 0;
        for (const TableCell &cell : row.cells) {
            if (const Column *column = columnAt(cell.column); column != nullptr && saysSomething(&cell)) {
                ++cells;
                same += !column->heading.empty() && cell.text.size() < longestRaw * 2 &&
                                fold(cell.text) == fold(column->heading)
                            ? 1
                            : 0;
            }
        }
        return same >= 2 && same * 2 > cells;
    }

    /// "Phase 2 - evacuation" across a row, or "Day 2" alone in its first column.
    [[nodiscard]] bool isHeading(const TableRow &row, const TableCell &only) const
    {
        if (only.kind != tables::CellKind::text && only.kind != tables::CellKind::date) {
            return false;
        }
        if (m_across.contains({row.number, only.column})) {
            return true;
        }
        const Field field = fieldAt(only.column);
        const bool leading = field == Field::number || field == Field::time || field == Field::date ||
                             field == Field::day || field == Field::phase ||
                             (field == Field::extra && only.column == m_layout.columns.front().at);
        const auto letters =
            std::ranges::count_if(only.text, [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); });
        const TimeText day = dayOfHeading(only.text, m_reading).value_or(TimeText{});
        return leading && (field == Field::phase || letters >= 3 || day.kind == TimeText::Kind::moment);
    }

    [[nodiscard]] bool isInject(const TableRow &row) const
    {
        const auto has = [&](Field field) { return cellOf(row, field) != nullptr; };
        if (has(Field::title) || has(Field::content)) {
            return true;
        }
        const bool numbered = has(Field::number);
        const bool timed = has(Field::time);
        return (numbered && timed) ||
               ((numbered || timed) && (has(Field::to) || has(Field::from) || has(Field::method) ||
                                        has(Field::expected) || has(Field::controller)));
    }

    /// Tells injects from headings, repeated headings and the rest.
    void sortRows()
    {
        std::string section;
        TimeText sectionDay;
        for (const TableRow &row : m_sheet.rows) {
            if (row.number <= m_layout.headerRow) {
                continue;
            }
            std::vector<const TableCell *> filled;
            bool blank = true;
            for (const TableCell &cell : row.cells) {
                blank = blank && trimmed(cell.text).empty();
                if (!isMissing(cell.text)) {
                    filled.push_back(&cell);
                }
            }
            if (blank) {
                continue;
            }
            if (filled.empty()) {
                leaveOut(NoteKind::rowSaysNothing, row, filled);
            } else if (m_layout.headerRow > 0 && repeatsHeadings(row)) {
                leaveOut(NoteKind::rowRepeatsHeadings, row, filled);
            } else if (filled.size() == 1 && isHeading(row, *filled.front())) {
                leaveOut(NoteKind::rowIsHeading, row, filled);
                section = shortened(onOneLine(filled.front()->text), longestGivenTitle);
                if (const auto day = dayOfHeading(section, m_reading)) {
                    sectionDay = *day;
                }
            } else if (!isInject(row)) {
                leaveOut(NoteKind::rowWithoutInject, row, filled);
            } else {
                m_rows.push_back({&row, section, sectionDay});
            }
        }
        for (Note &note : m_out.notes) { // a heading of nothing
            if (note.kind == NoteKind::rowIsHeading && (m_rows.empty() || note.row > m_rows.back().row->number)) {
                note.kind = NoteKind::rowWithoutInject;
            }
        }
    }

    void leaveOut(NoteKind why, const TableRow &row, const std::vector<const TableCell *> &filled)
    {
        std::string said;
        for (const TableCell *cell : filled) {
            said += (said.empty() ? "" : " | ") + onOneLine(cell->text);
        }
        note(why, row.number, filled.size() == 1 ? std::optional(filled.front()->column) : std::nullopt,
             shortened(said, longestRaw));
        ++m_out.counts.leftOut;
    }

    // ── times ────────────────────────────────────────────────────────────────────────────────────────────────────────

    void readDateOrder()
    {
        int dayFirst = 0;
        int monthFirst = 0;
        for (const SourceRow &source : m_rows) {
            for (const Field field : {Field::time, Field::date, Field::storyTime}) {
                for (const std::uint32_t column : columnsOf(field)) {
                    const TableCell *cell = source.row->at(column);
                    const auto order = cell == nullptr ? std::nullopt : provenOrder(cell->text);
                    dayFirst += order == DateOrder::dayFirst ? 1 : 0;
                    monthFirst += order == DateOrder::monthFirst ? 1 : 0;
                }
            }
        }
        m_reading.order = m_options.dates;
        if (dayFirst != monthFirst) {
            m_reading.order = dayFirst > monthFirst ? DateOrder::dayFirst : DateOrder::monthFirst;
            note(NoteKind::dateOrderSeen, 0, std::nullopt, {}, {dayFirst > monthFirst ? "day" : "month"});
        }
    }

    void readTimes()
    {
        m_reading.date1904 = m_workbook.date1904;
        for (const SourceRow &source : m_rows) {
            RowTime time;
            time.time.kind = TimeText::Kind::missing;
            if (const TableCell *cell = cellOf(*source.row, Field::time)) {
                TimeReading reading = m_reading;
                reading.bareMinutes = countsMinutes(cell->column);
                time.time = readTime(*cell, reading);
                time.raw = rawOf(cell);
            }
            time.date = source.sectionDay;
            if (const TableCell *cell = cellOf(*source.row, Field::day)) {
                if (const auto day = dayNumber(*cell)) {
                    time.date = *day;
                }
            }
            if (const TableCell *cell = cellOf(*source.row, Field::date)) {
                const TimeText date = readTime(*cell, m_reading);
                if (date.date || date.day) {
                    time.date = date;
                }
            }
            const std::string title = textOf(*source.row, Field::title);
            time.isStart = isStart(title);
            time.isEnd = isEnd(title);
            time.active = !whyInactive(*source.row);
            m_times.push_back(std::move(time));
        }
        m_schedule = scheduleOf(m_times);
    }

    [[nodiscard]] bool countsMinutes(std::uint32_t column) const
    {
        const Column *known = columnAt(column);
        if (known == nullptr) {
            return false;
        }
        const std::string words = " " + fold(known->heading) + " ";
        return words.find(" min ") != std::string::npos || words.find(" minutes ") != std::string::npos ||
               words.find(" minutter ") != std::string::npos || words.find(" minute ") != std::string::npos;
    }

    [[nodiscard]] std::optional<TimeText> dayNumber(const TableCell &cell) const
    {
        if (cell.number && *cell.number >= 1 && *cell.number < 400 && cell.kind == tables::CellKind::number) {
            return dayOfHeading("day " + std::to_string(static_cast<int>(*cell.number)), m_reading);
        }
        const std::string text(trimmed(cell.text));
        const bool bare =
            !text.empty() && text.size() <= 3 && text.find_first_not_of("0123456789") == std::string::npos;
        const auto day = dayOfHeading(bare ? "day " + text : text, m_reading);
        if (day) {
            return day;
        }
        const TimeText time = readTime(cell, m_reading);
        return time.kind == TimeText::Kind::moment && (time.date || time.day || time.weekday) ? std::optional(time)
                                                                                              : std::nullopt;
    }

    // ── injects ──────────────────────────────────────────────────────────────────────────────────────────────────────

    void readInjects()
    {
        std::vector<std::string> recipients;
        for (const SourceRow &source : m_rows) {
            recipients.push_back(textOf(*source.row, Field::to));
        }
        const Addressees addressees(recipients);
        Scenario &scenario = m_out.scenario;
        scenario.agencies = addressees.agencies();
        for (std::size_t i = 0; i < scenario.agencies.size(); ++i) {
            note(NoteKind::agencyCreated, 0, std::nullopt, scenario.agencies[i].name,
                 {scenario.agencies[i].id.value, std::to_string(addressees.mentions()[i])});
        }
        for (std::vector<std::string> &names : addressees.alike()) {
            note(NoteKind::agenciesAlike, 0, std::nullopt, {}, std::move(names));
        }
        for (std::size_t i = 0; i < m_rows.size(); ++i) {
            m_warned = false;
            scenario.injects.push_back(readInject(i, addressees));
            m_out.rows.push_back(m_rows[i].row->number);
            ++(m_warned ? m_out.counts.warned : m_out.counts.imported);
        }
        Seat facilitator;
        facilitator.id = SeatId(facilitatorSeat);
        facilitator.kind = SeatKind::facilitator;
        const std::string *name = valueAt(m_options.facilitator, m_layout.language);
        facilitator.name = name != nullptr ? *name : m_options.facilitator.front().second;
        scenario.seats.push_back(std::move(facilitator));
        scenario.seats.insert(scenario.seats.end(), addressees.seats().begin(), addressees.seats().end());
    }

    Inject readInject(std::size_t i, const Addressees &addressees)
    {
        const TableRow &row = *m_rows[i].row;
        std::set<std::uint32_t> used;
        Inject inject;
        inject.number = onOneLine(take(row, Field::number, used));
        const std::string called = slug(inject.number);
        inject.id = InjectId(m_injectIds.take(called.empty() ? "row" + std::to_string(row.number) : "i" + called, {}));
        if (!inject.number.empty() && !m_numbers.insert(inject.number).second) {
            noteRow(NoteKind::numberRepeated, row, Field::number, inject.number);
        }
        if (row.hidden) {
            noteRow(NoteKind::hiddenRow, row);
        }
        readTexts(inject, row, used);
        readRelease(inject, i, used);
        readPeople(inject, row, addressees, used);
        readKind(inject, row, used);
        inject.move = moveCalled(take(row, Field::phase, used), row, m_rows[i].section);
        readObjectives(inject, take(row, Field::objective, used));
        keepRest(inject, row, used);
        return inject;
    }

    void readTexts(Inject &inject, const TableRow &row, std::set<std::uint32_t> &used)
    {
        inject.title = onOneLine(take(row, Field::title, used));
        inject.text = take(row, Field::content, used);
        inject.controller = onOneLine(take(row, Field::controller, used));
        inject.note = take(row, Field::notes, used);
        if (inject.title.empty()) {
            const std::string beginning = inject.text.substr(0, inject.text.find('\n'));
            if (!inject.text.empty()) {
                inject.title = shortened(onOneLine(beginning), longestTitle);
            } else if (!inject.number.empty()) {
                inject.title = onOneLine(columnAt(cellOf(row, Field::number)->column)->heading + " " + inject.number);
            } else {
                inject.title = textOf(row, Field::time); // never the expected action: players read titles
            }
            noteRow(columnsOf(Field::title).empty() && !inject.text.empty() ? NoteKind::titleFromText
                                                                            : NoteKind::noTitle,
                    row, Field::title, {}, {inject.title});
        }
        std::size_t count = 0;
        if (const std::string expected = take(row, Field::expected, used); !expected.empty()) {
            for (std::string &text : listed(expected)) {
                Expectation expectation;
                expectation.id = ExpectationId("e" + std::to_string(++count));
                expectation.text = std::move(text);
                inject.expects.push_back(std::move(expectation));
            }
        }
    }

    void readRelease(Inject &inject, std::size_t i, std::set<std::uint32_t> &used)
    {
        const TableRow &row = *m_rows[i].row;
        const RowTime &time = m_times[i];
        const Scheduled &scheduled = m_schedule.rows[i];
        inject.release = scheduled.release;
        for (const NoteKind kind : scheduled.notes) {
            const auto *at = std::get_if<AtTime>(&inject.release);
            noteRow(kind, row, Field::time, time.raw,
                    at == nullptr ? std::vector<std::string>{} : std::vector{formatExerciseTime(at->at)});
        }
        const std::string raw = onOneLine(take(row, Field::time, used));
        if (!m_storyIsTime) {
            inject.storyTime = onOneLine(take(row, Field::storyTime, used));
        }
        if (inject.storyTime.empty() && time.time.kind == TimeText::Kind::moment) {
            inject.storyTime = raw; // a time of day is a time in the story, as the exercise counts from its start
            const TableCell *date = time.time.date ? nullptr : cellOf(row, Field::date);
            if (date != nullptr && readTime(*date, m_reading).date) {
                inject.storyTime = onOneLine(date->text) + " " + raw;
                used.insert(date->column);
            }
        }
    }

    void readPeople(Inject &inject, const TableRow &row, const Addressees &addressees, std::set<std::uint32_t> &used)
    {
        inject.from = onOneLine(take(row, Field::from, used));
        const std::string recipients = take(row, Field::to, used);
        Addressees::Found found = addressees.find(recipients);
        inject.to = std::move(found.parties);
        if (!found.readAs.empty()) {
            noteRow(NoteKind::recipientReadAs, row, Field::to, shortened(onOneLine(recipients), longestRaw),
                    {found.readAs});
        }
        const auto why = whyInactive(row);
        if (why) {
            inject.active = false;
            noteRow(NoteKind::inactive, row, *why, shortened(onOneLine(textOf(row, *why)), longestRaw));
        }
        if (!isNotInjected(textOf(row, Field::method))) { // else it stays among the other columns
            inject.channel = channelCalled(onOneLine(take(row, Field::method, used)));
        }
    }

    /// The column that says that the row is not to be released.
    [[nodiscard]] std::optional<Field> whyInactive(const TableRow &row) const
    {
        if (meansInactive(textOf(row, Field::status))) {
            return Field::status;
        }
        return isNotInjected(textOf(row, Field::method)) ? std::optional(Field::method) : std::nullopt;
    }

    void readKind(Inject &inject, const TableRow &row, std::set<std::uint32_t> &used)
    {
        const TableCell *cell = cellOf(row, Field::kind);
        const std::string said = cell == nullptr ? std::string{} : onOneLine(cell->text);
        const auto kind = kindCalled(said);
        if (kind) {
            inject.kind = *kind;
        } else if (!said.empty()) {
            noteRow(NoteKind::kindKept, row, Field::kind, said);
        }
        const bool addressed = !inject.from.empty() && !inject.to.empty() && !inject.expects.empty();
        if (inject.kind == InjectKind::expectedAction && addressed && !isPlayerAction(said)) {
            // somebody tells it to somebody who is then to do something else: an event that asks for action
            inject.kind = InjectKind::inject;
            noteRow(NoteKind::expectedActionDelivered, row, Field::kind, said);
        } else if (kind && cell != nullptr) {
            used.insert(cell->column);
            if (*kind == InjectKind::contingency && std::holds_alternative<AtTime>(inject.release)) {
                noteRow(NoteKind::contingencyTimed, row, Field::kind, said);
            }
        }
        if (inject.to.empty() && inject.active && inject.kind != InjectKind::expectedAction) {
            noteRow(NoteKind::noRecipient, row, Field::to);
        }
    }

    /// What has no place of its own stays under its heading.
    void keepRest(Inject &inject, const TableRow &row, const std::set<std::uint32_t> &used)
    {
        for (const TableCell &cell : row.cells) {
            if (cell.kind == tables::CellKind::error) {
                note(NoteKind::errorValue, row.number, cell.column, cell.text);
            } else if (!isMissing(cell.text) && !used.contains(cell.column) && fieldAt(cell.column) != Field::ignored) {
                inject.extra.emplace_back(m_keys.at(cell.column), std::string(trimmed(cell.text)));
            }
        }
    }

    ChannelId channelCalled(const std::string &method)
    {
        if (method.empty()) {
            return {};
        }
        const auto [it, added] = m_channels.try_emplace(foldName(method));
        if (added) {
            const auto medium = mediumCalled(method);
            Channel channel;
            channel.id = ChannelId(m_channelIds.take(slug(method), "channel"));
            channel.name = method;
            channel.medium = medium.value_or(Medium::message);
            if (!medium) {
                note(NoteKind::channelUnclear, 0, std::nullopt, method);
            }
            it->second = channel.id;
            m_out.scenario.channels.push_back(std::move(channel));
        }
        return it->second;
    }

    MoveId moveCalled(const std::string &phase, const TableRow &row, const std::string &section)
    {
        std::string title = shortened(onOneLine(phase), longestGivenTitle);
        if (title.empty()) {
            title = section;
        } else if (title.find_first_not_of("0123456789.") == std::string::npos) { // "2" as "Move 2"
            title = onOneLine(columnAt(cellOf(row, Field::phase)->column)->heading + " " + title);
        }
        if (title.empty()) {
            return {};
        }
        const auto [it, added] = m_moves.try_emplace(fold(title));
        if (added) {
            it->second = MoveId(m_moveIds.take(slug(title), "move"));
            m_out.scenario.moves.push_back({it->second, title});
        }
        return it->second;
    }

    void readObjectives(Inject &inject, const std::string &cell)
    {
        const bool numbers = cell.find_first_not_of("0123456789,;. \n") == std::string::npos;
        std::string rest = cell;
        if (numbers) {
            std::ranges::replace(rest, ',', '\n');
        }
        std::ranges::replace(rest, ';', '\n');
        for (std::string_view left = rest; !left.empty();) {
            const std::size_t end = std::min(left.find('\n'), left.size());
            const std::string text = onOneLine(left.substr(0, end));
            left.remove_prefix(std::min(end + 1, left.size()));
            if (isMissing(text)) {
                continue;
            }
            const auto [it, added] = m_objectives.try_emplace(fold(text));
            if (added) {
                it->second = ObjectiveId(m_objectiveIds.take(slug(text), "objective"));
                Objective objective;
                objective.id = it->second;
                objective.text = text;
                m_out.scenario.objectives.push_back(std::move(objective));
            }
            if (!contains(inject.objectives, it->second)) {
                inject.objectives.push_back(it->second);
            }
        }
    }

    // ── the whole ────────────────────────────────────────────────────────────────────────────────────────────────────

    void noteSheet()
    {
        if (!m_layout.others.empty()) {
            note(NoteKind::otherSheets, 0, std::nullopt, m_sheet.name, m_layout.others);
        }
        if (m_sheet.visibility != tables::Visibility::visible) {
            note(NoteKind::hiddenSheet, 0, std::nullopt, m_sheet.name);
        }
        if (m_layout.headerRow == 0) {
            note(NoteKind::noHeadings, 0);
        }
        if (m_workbook.csv && m_workbook.csv->openQuote) {
            note(NoteKind::openQuote, 0);
        }
        if (m_storyIsTime) {
            note(NoteKind::storyTimeIsTime, 0, columnsOf(Field::time).front());
        } else if (columnsOf(Field::time).empty()) {
            note(NoteKind::noTimeColumn, 0);
        }
    }

    void finish()
    {
        Scenario &scenario = m_out.scenario;
        const std::string title =
            shortened(m_layout.title.empty() ? m_options.title : m_layout.title, longestGivenTitle);
        scenario.title = title.empty() ? m_sheet.name : title;
        scenario.id = slug(scenario.title);
        scenario.id = scenario.id.empty() ? "scenario" : scenario.id;
        scenario.title = scenario.title.empty() ? scenario.id : scenario.title;
        scenario.language = m_layout.language;
        scenario.clock.length = m_schedule.length;
        scenario.clock.storyStart = m_schedule.storyStart;
        if (!columnsOf(Field::storyTime).empty() && !m_storyIsTime) {
            scenario.clock.storyStart.clear(); // the story has times of its own
            if (m_schedule.start) {
                if (const TableCell *cell = cellOf(*m_rows[*m_schedule.start].row, Field::storyTime)) {
                    RowTime story{readTime(*cell, m_reading), {}, {}, true, false};
                    scenario.clock.storyStart = scheduleOf({story}).storyStart;
                }
            }
        }
        if (!m_schedule.startsAt.empty()) {
            note(NoteKind::startsAt, 0, std::nullopt, m_schedule.startsAt);
        }
        note(m_schedule.lengthAssumed ? NoteKind::lengthAssumed : NoteKind::lengthSet, 0, std::nullopt, {},
             {formatDuration(m_schedule.length)});
        std::ranges::stable_sort(m_out.notes, {}, &Note::row);
        m_out.sheet = m_sheet.name;
        m_out.headerRow = m_layout.headerRow;
        m_out.columns = m_layout.columns;
    }

    void note(NoteKind kind, std::uint32_t row, std::optional<std::uint32_t> column = {}, std::string raw = {},
              std::vector<std::string> args = {})
    {
        m_warned = m_warned || (row > 0 && weightOf(kind) == Weight::warning);
        m_out.notes.push_back({kind, row, column, std::move(raw), std::move(args)});
    }

    void noteRow(NoteKind kind, const TableRow &row, std::optional<Field> field = {}, std::string raw = {},
                 std::vector<std::string> args = {})
    {
        std::optional<std::uint32_t> column;
        if (field && !columnsOf(*field).empty()) {
            const TableCell *cell = cellOf(row, *field);
            column = cell == nullptr ? columnsOf(*field).front() : cell->column;
        }
        note(kind, row.number, column, std::move(raw), std::move(args));
    }

    const tables::Workbook &m_workbook;
    const ImportOptions &m_options;
    Layout m_layout;
    const Sheet &m_sheet;
    Imported m_out;
    std::map<std::pair<std::uint32_t, std::uint32_t>, const TableCell *> m_inherited; ///< by row and column
    std::set<std::pair<std::uint32_t, std::uint32_t>> m_across;                       ///< merged over columns
    std::map<Field, std::vector<std::uint32_t>> m_columns;
    std::map<std::uint32_t, std::string> m_keys; ///< what a column is called among the extra ones
    bool m_storyIsTime = false;
    TimeReading m_reading;
    std::vector<SourceRow> m_rows; ///< those that are injects
    std::vector<RowTime> m_times;
    Schedule m_schedule;
    FreshNames m_injectIds, m_channelIds, m_moveIds, m_objectiveIds;
    std::set<std::string> m_numbers;
    std::map<std::string, ChannelId> m_channels;
    std::map<std::string, MoveId> m_moves;
    std::map<std::string, ObjectiveId> m_objectives;
    bool m_warned = false; ///< the row at hand
};

} // namespace

tl::expected<Imported, Refusal> importMsel(const tables::Workbook &workbook, const ImportOptions &options)
{
    if (workbook.csv && isMselList(workbook.sheets.front())) {
        tables::Workbook own = workbook;
        removeApostrophes(own.sheets.front());
        own.csv.reset(); // so that it is not done again
        return importMsel(own, options);
    }
    auto layout = findLayout(workbook, options.sheet, options.map);
    if (!layout) {
        return tl::unexpected(layout.error());
    }
    return Import(workbook, options, std::move(*layout)).run();
}

} // namespace samvirke::exchange
