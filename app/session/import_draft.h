// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/import.h"
#include "exchange/role_sheet.h"
#include "exchange/sheets.h"
#include "report/words.h"

#include <QByteArray>
#include <QString>

#include <map>
#include <optional>
#include <vector>

namespace samvirke {

/// What becomes of one row of what is imported.
struct ImportedRow
{
    std::uint32_t row = 0; ///< in the source; 0: none
    bool isLeftOut = false, isToCheck = false;
    QString time, to, title;
    QString reason; ///< why it is left out or to be checked
};

/// A file on its way to become a scenario or a part of one: what was found in it, and what somebody says about it.
class ImportDraft
{
public:
    ImportDraft(const Words &words, QString name, QByteArray bytes);

    /// Why it cannot be imported, and what to do; empty: it can.
    [[nodiscard]] const QString &wrong() const { return m_wrong; }
    [[nodiscard]] bool isRoleMatrix() const { return m_roles.has_value(); }
    /// A workbook of this program's own, which holds everything.
    [[nodiscard]] bool isWhole() const;
    /// What it was read as, and how many rows became what.
    [[nodiscard]] QString summary() const;
    [[nodiscard]] std::vector<ImportedRow> rows() const;
    /// What is to be said about the sheet as a whole, a line each.
    [[nodiscard]] QStringList notes() const;

    /// Names of sheets to choose from, and the one that is read; none where there is nothing to choose.
    [[nodiscard]] const QStringList &sheets() const { return m_sheets; }
    [[nodiscard]] QString sheet() const;
    void setSheet(const QString &name);

    /// How the columns of a table are read; none: it is no table of injects.
    [[nodiscard]] const std::vector<exchange::Column> &columns() const;
    /// The first thing that stands in a column.
    [[nodiscard]] QString example(std::uint32_t column) const;
    void setField(const exchange::Column &column, exchange::Field field);

    /// Dates like 5/6/2026 can be read in two ways, and nothing in the sheet says which.
    [[nodiscard]] bool asksDates() const { return m_asksDates; }
    [[nodiscard]] std::optional<exchange::DateOrder> dates() const { return m_options.dates; }
    void setDates(exchange::DateOrder order);

    /// Keeps what was said about columns and dates, for the next file with the same headings.
    void remember() const;

    /// A scenario of its own.
    [[nodiscard]] Scenario scenario() const;
    /// @p scenario with what is imported.
    [[nodiscard]] Scenario into(const Scenario &scenario, exchange::Join how) const;
    /// Files that go beside it: documents, texts in other languages.
    [[nodiscard]] const std::vector<ScenarioFile> &beside() const;

private:
    void read();
    void recall();
    [[nodiscard]] QString layoutKey() const;

    Words m_words;
    QString m_name;
    QByteArray m_bytes;
    std::optional<tables::Workbook> m_workbook;
    QStringList m_sheets;
    exchange::ImportOptions m_options;
    std::optional<exchange::FileImport> m_file;
    std::optional<exchange::RoleSheet> m_roles;
    std::map<std::string, exchange::Field> m_said; ///< by letters of the column
    QString m_wrong;
    bool m_asksDates = false;
};

} // namespace samvirke
