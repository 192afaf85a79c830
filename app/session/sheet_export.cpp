// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/sheet_export.h"

#include "exchange/msel_list.h"
#include "exchange/sheets.h"
#include "report/sheet_file.h"

#include <QDateTime>

#include <algorithm>

namespace samvirke {

namespace {

exchange::Exported listOf(const Scenario &scenario)
{
    tables::Workbook book;
    book.sheets.push_back(exchange::mselList(scenario));
    return {toCsv(tablesOf(book).front()).toStdString(), exchange::notInMselList(scenario)};
}

} // namespace

std::optional<SheetFormat> sheetFormatOf(const QString &path)
{
    for (const auto &[ending, format] :
         {std::pair{".xlsx", SheetFormat::xlsx}, {".ods", SheetFormat::ods}, {".csv", SheetFormat::csv}}) {
        if (path.endsWith(QLatin1String(ending), Qt::CaseInsensitive)) {
            return format;
        }
    }
    return std::nullopt;
}

exchange::Exported exportSheets(const Words &words, const std::vector<ScenarioFile> &files, SheetFormat format)
{
    if (format == SheetFormat::csv) {
        return listOf(loadScenario(files).scenario);
    }
    Scenario scenario;
    std::vector<ScenarioFile> overlays;
    std::size_t media = 0;
    for (const ScenarioFile &file : files) {
        if (file.name == "scenario.yaml") {
            scenario = readScenario(file.bytes).scenario; // as it stands there, with nothing filled in
        } else if (file.name.starts_with("scenario.")) {
            overlays.push_back(file);
        } else if (file.name.starts_with("media/")) {
            ++media;
        }
    }
    const SheetFile around{fromUtf8(scenario.title), words("Debrief", "EXERCISE – EXERCISE – EXERCISE"),
                           fromUtf8(scenario.id), QDateTime::currentDateTimeUtc()};
    const std::vector<DataTable> tables = tablesOf(exchange::workbookOf(scenario, overlays));
    exchange::Exported out{(format == SheetFormat::ods ? toOds(tables, around) : toXlsx(tables, around)).toStdString(),
                           {}};
    if (media > 0) {
        out.left.push_back({exchange::LeftBehind::What::section, "media/", media});
    }
    return out;
}

} // namespace samvirke
