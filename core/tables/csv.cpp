// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/csv.h"

#include "tables/limits.h"
#include "tables/text.h"

#include <algorithm>
#include <array>
#include <map>
#include <vector>

namespace samvirke::tables {

namespace {

using What = TableError::What;

/// Takes records out of text that is UTF-8 already.
class Records
{
public:
    Records(std::string_view text, char separator) : m_text(text), m_separator(separator) {}

    /// False at the end, or when a field is too long.
    bool next()
    {
        m_count = 0;
        if (m_at >= m_text.size()) {
            return false;
        }
        while (true) {
            std::string &field = newField();
            if (!(m_at < m_text.size() && m_text[m_at] == '"' && quoted(field))) {
                unquoted(field);
            }
            if (field.size() > longestText) {
                m_tooLong = true;
                return false;
            }
            if (m_at >= m_text.size()) {
                return true;
            }
            if (m_text[m_at] == m_separator) {
                ++m_at;
                continue;
            }
            endLine();
            return true;
        }
    }

    [[nodiscard]] std::span<const std::string> fields() const { return {m_fields.data(), m_count}; }
    [[nodiscard]] bool tooLong() const { return m_tooLong; }
    [[nodiscard]] bool openQuote() const { return m_openQuote; }

private:
    std::string &newField()
    {
        if (m_count == m_fields.size()) {
            m_fields.emplace_back();
        }
        std::string &field = m_fields[m_count++];
        field.clear();
        return field;
    }

    void endLine() { m_at += m_text.substr(m_at).starts_with("\r\n") ? 2 : 1; }

    void unquoted(std::string &field)
    {
        const std::array<char, 3> stops{m_separator, '\n', '\r'};
        const std::size_t end =
            std::min(m_text.find_first_of(std::string_view{stops.data(), stops.size()}, m_at), m_text.size());
        field.append(m_text.substr(m_at, end - m_at));
        m_at = end;
    }

    /// False, with nothing taken, if the quotation mark at hand has no partner.
    bool quoted(std::string &field)
    {
        if (m_openQuote) {
            return false;
        }
        std::size_t at = m_at + 1;
        while (true) {
            const std::size_t mark = m_text.find('"', at);
            if (mark == std::string_view::npos) {
                m_openQuote = true; // once is enough: looking again at every mark would take forever
                field.clear();
                return false;
            }
            field.append(m_text.substr(at, mark - at));
            at = mark + 1;
            if (at < m_text.size() && m_text[at] == '"') {
                field += '"';
                ++at;
                continue;
            }
            break;
        }
        m_at = at;
        unquoted(field); // what stands between the closing mark and the separator belongs to the field
        return true;
    }

    std::string_view m_text;
    char m_separator;
    std::size_t m_at = 0, m_count = 0;
    std::vector<std::string> m_fields; // kept from record to record, so that their memory is used again
    bool m_openQuote = false, m_tooLong = false;
};

/// The separator that gives the most regular table in the first records.
char separatorOf(std::string_view text)
{
    constexpr std::size_t sample = 256U << 10U;
    constexpr int mostRecords = 100;
    char best = ',';
    double bestScore = 0;
    for (const char separator : {'\t', ';', ','}) { // of equals the one that stands in a text least often
        Records records(text.substr(0, sample), separator);
        std::map<std::size_t, int> counts;
        int total = 0;
        while (total < mostRecords && records.next()) {
            if (records.fields().size() > 1 || !records.fields().front().empty()) {
                ++counts[records.fields().size()];
                ++total;
            }
        }
        for (const auto &[columns, times] : counts) {
            const double width = static_cast<double>(columns);
            const double score = static_cast<double>(times) / total * (width - 1) / width;
            if (score > bestScore) {
                best = separator;
                bestScore = score;
            }
        }
    }
    return best;
}

/// The hint "sep=;" that a spreadsheet program leaves in the first line, taken off the text.
char takeHint(std::string_view &text)
{
    constexpr std::string_view hint = "sep=";
    if (!text.starts_with(hint) || text.size() < hint.size() + 2) {
        return '\0';
    }
    const char separator = text[hint.size()];
    const std::string_view rest = text.substr(hint.size() + 1);
    if ((separator != ',' && separator != ';' && separator != '\t') || (rest.front() != '\r' && rest.front() != '\n')) {
        return '\0';
    }
    text = rest.substr(rest.starts_with("\r\n") ? 2 : 1);
    return separator;
}

} // namespace

tl::expected<CsvShape, TableError>
forEachRecord(std::string_view bytes,
              const std::function<bool(std::uint32_t number, std::span<const std::string> fields)> &visit)
{
    if (bytes.size() > largestFile) {
        return tl::unexpected(TableError{What::tooLarge, FileKind::csv, {}, static_cast<std::int64_t>(largestFile)});
    }
    CsvShape shape;
    shape.encoding = encodingOf(bytes);
    std::string decoded;
    std::string_view text = utf8Of(bytes, shape.encoding, decoded);
    const char hinted = takeHint(text);
    shape.separator = hinted != '\0' ? hinted : separatorOf(text);
    Records records(text, shape.separator);
    std::uint32_t number = hinted != '\0' ? 1 : 0;
    while (records.next()) {
        ++number;
        const auto fields = records.fields();
        if ((fields.size() > 1 || !fields.front().empty()) && !visit(number, fields)) {
            break;
        }
    }
    if (records.tooLong()) {
        return tl::unexpected(TableError{What::textTooLong, FileKind::csv, {}, static_cast<std::int64_t>(longestText)});
    }
    shape.openQuote = records.openQuote();
    return shape;
}

} // namespace samvirke::tables
