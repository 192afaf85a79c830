// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/import.h"

#include "exchange/blueprint.h"
#include "exchange/cap.h"
#include "exchange/iceberg.h"
#include "exchange/lists.h"
#include "exchange/openaev.h"
#include "exchange/role_sheet.h"
#include "exchange/sheets.h"
#include "tables/archive.h"
#include "tables/limits.h"
#include "tables/read.h"
#include "tables/text.h"

#include <algorithm>
#include <exception>
#include <new>

namespace samvirke::exchange {

namespace {

using Result = tl::expected<FileImport, ImportError>;
using What = Unsuitable::What;

constexpr std::size_t largestDocument = 64U << 20U; ///< of JSON or XML, unpacked
constexpr std::size_t largestList = 16U << 20U;     ///< of text that is no table
constexpr std::size_t mostNamed = 8;                ///< of what a file holds instead

tl::unexpected<ImportError> unsuitable(What what, std::vector<std::string> names = {}, std::int64_t number = 0)
{
    names.resize(std::min(names.size(), mostNamed));
    return tl::unexpected<ImportError>(Unsuitable{what, number, std::move(names)});
}

template <class T, class E>
Result asFile(Format format, tl::expected<T, E> made)
{
    if (!made) {
        return Result(tl::unexpect, made.error());
    }
    FileImport out;
    out.format = format;
    if constexpr (std::is_same_v<T, OpenAevImport>) {
        out.imported = std::move(made->imported);
        out.media = std::move(made->media);
    } else {
        out.imported = std::move(*made);
    }
    return out;
}

Result importJson(std::string_view bytes, const ImportOptions &options, const EntryBytes &entry)
{
    if (bytes.size() > largestDocument) {
        return unsuitable(What::tooMuch, {}, static_cast<std::int64_t>(largestDocument));
    }
    std::string decoded;
    const auto root = readJson(tables::utf8Of(bytes, tables::encodingOf(bytes), decoded));
    if (!root) {
        switch (root.error()) {
        case JsonError::syntax: return unsuitable(What::badJson);
        case JsonError::tooDeep: return unsuitable(What::tooDeep);
        case JsonError::tooMany: return unsuitable(What::tooMuch, {}, static_cast<std::int64_t>(mostJsonValues));
        }
    }
    if (isOpenAev(*root)) {
        return asFile(Format::openAev, importOpenAev(*root, options, entry));
    }
    if (isIceberg(*root)) {
        return asFile(Format::iceberg, importIceberg(*root, options));
    }
    if (isBlueprint(*root)) {
        return asFile(Format::blueprint, importBlueprint(*root, options));
    }
    const bool dashboard = root->has("custom_dashboards") || root->has("custom_dashboard");
    if (const std::vector<Record> records = recordsOf(*root); !dashboard && !records.empty()) {
        if (auto imported = importRecords(records, options)) {
            return asFile(Format::list, std::move(imported));
        }
    }
    return unsuitable(dashboard ? What::dashboard : What::otherJson, root->keys());
}

/// The entry that is the scenario: its comment says so, or it is the only JSON there is.
const tables::Archive::Entry *scenarioOf(const std::vector<tables::Archive::Entry> &entries)
{
    const tables::Archive::Entry *only = nullptr;
    for (const auto &entry : entries) {
        if (entry.comment == "Scenario" || entry.comment == "Exercise" || entry.comment == "Simulation") {
            return &entry;
        }
    }
    for (const auto &entry : entries) {
        if (entry.name.ends_with(".json")) {
            if (only != nullptr) {
                return nullptr;
            }
            only = &entry;
        }
    }
    return only;
}

Result importArchive(std::string_view bytes, const ImportOptions &options)
{
    auto archive = tables::Archive::open(bytes);
    if (!archive) {
        return tl::unexpected<ImportError>(archive.error());
    }
    const auto *scenario = scenarioOf(archive->entries());
    if (scenario == nullptr) {
        std::vector<std::string> names;
        for (const auto &entry : archive->entries()) {
            names.push_back(entry.name);
        }
        const bool dashboard = archive->has("custom_dashboards.json");
        return unsuitable(dashboard ? What::dashboard : What::otherArchive, std::move(names));
    }
    const auto json = archive->bytes(scenario->name, largestDocument);
    if (!json) {
        return tl::unexpected<ImportError>(json.error());
    }
    return importJson(*json, options, [&](const std::string &name) -> std::optional<std::string> {
        auto entry = archive->bytes(name, largestMedia);
        return entry ? std::optional(std::move(*entry)) : std::nullopt;
    });
}

Result importSheets(const tables::Workbook &workbook)
{
    FromSheets read = readSheets(workbook);
    if (hasErrors(read.problems)) {
        return tl::unexpected<ImportError>(std::move(read.problems));
    }
    FileImport out;
    out.format = Format::samvirke;
    out.media = std::move(read.overlays);
    for (const std::string &removed : read.removed) {
        out.imported.notes.push_back({NoteKind::ofRemovedRow, 0, std::nullopt, removed, {}});
    }
    for (const std::string &copied : read.copied) {
        out.imported.notes.push_back({NoteKind::rowCopied, 0, std::nullopt, copied, {}});
    }
    out.imported.counts.imported = static_cast<int>(read.scenario.injects.size());
    out.imported.scenario = std::move(read.scenario);
    return out;
}

/// What is no table with headings may be a list all the same.
Result importText(std::string_view bytes, const tables::Workbook &workbook, const ImportOptions &options,
                  const Refusal &refusal)
{
    std::string decoded;
    const std::string_view utf8 = tables::utf8Of(bytes, tables::encodingOf(bytes), decoded);
    if (isOwnScenario(utf8)) {
        return unsuitable(What::ownScenario);
    }
    const bool unclear = refusal.what == Refusal::What::notAnMsel && utf8.size() <= largestList &&
                         (refusal.looks == Looks::unknown || refusal.looks == Looks::text);
    if (!unclear || !options.map.empty()) {
        return tl::unexpected<ImportError>(refusal);
    }
    std::string text(utf8);
    tables::tidy(text);
    if (const auto list = textList(text)) {
        ImportOptions here = options;
        here.title = list->title.empty() ? options.title : list->title;
        if (auto imported = importRecords(list->records, here)) {
            return asFile(Format::list, std::move(imported));
        }
    }
    ImportOptions here = options;
    here.map = columnsByContent(workbook);
    if (!here.map.empty()) {
        if (auto imported = importMsel(workbook, here)) {
            return FileImport{Format::list, std::move(*imported), {}, workbook.csv};
        }
    }
    return refusal.looks == Looks::text ? Result{unsuitable(What::text)} : tl::unexpected<ImportError>(refusal);
}

Result importTable(std::string_view bytes, const ImportOptions &options)
{
    const auto workbook = tables::read(bytes);
    if (!workbook) {
        return tl::unexpected<ImportError>(workbook.error());
    }
    if (holdsScenario(*workbook)) {
        return importSheets(*workbook);
    }
    auto imported = importMsel(*workbook, options);
    if (!imported) {
        return workbook->csv && !readRoles(*workbook) ? importText(bytes, *workbook, options, imported.error())
                                                      : tl::unexpected<ImportError>(std::move(imported.error()));
    }
    return FileImport{Format::table, std::move(*imported), {}, workbook->csv};
}

/// True for XML, with a declaration or without.
bool isXml(std::string_view bytes)
{
    const std::size_t first = bytes.find_first_not_of(" \t\r\n", bytes.starts_with("\xef\xbb\xbf") ? 3 : 0);
    return first != std::string_view::npos && bytes[first] == '<';
}

Result importXml(std::string_view bytes, const ImportOptions &options)
{
    if (bytes.size() > largestDocument) {
        return unsuitable(What::tooMuch, {}, static_cast<std::int64_t>(largestDocument));
    }
    std::string decoded;
    const auto root = readXml(tables::utf8Of(bytes, tables::encodingOf(bytes), decoded));
    if (!root) {
        return tl::unexpected<ImportError>(root.error());
    }
    return asFile(Format::cap, importCap(*root, options));
}

Result importAny(std::string_view bytes, const ImportOptions &options)
{
    using tables::FileKind;
    if (bytes.size() > tables::largestFile) {
        return tl::unexpected<ImportError>(tables::TableError{
            tables::TableError::What::tooLarge, FileKind::binary, {}, static_cast<std::int64_t>(tables::largestFile)});
    }
    switch (tables::fileKindOf(bytes)) {
    case FileKind::json: return importJson(bytes, options, [](const std::string &) { return std::nullopt; });
    case FileKind::zip: return importArchive(bytes, options);
    case FileKind::xml: return importXml(bytes, options);
    case FileKind::csv:
        if (isXml(bytes)) {
            return importXml(bytes, options);
        }
        [[fallthrough]];
    default: return importTable(bytes, options);
    }
}

} // namespace

std::string_view nameOf(Format format)
{
    switch (format) {
    case Format::samvirke: return "samvirke";
    case Format::table: return "table";
    case Format::list: return "list";
    case Format::openAev: return "openaev";
    case Format::blueprint: return "blueprint";
    case Format::iceberg: return "iceberg";
    case Format::cap: return "cap";
    }
    return {};
}

tl::expected<FileImport, ImportError> importFile(std::string_view bytes, const ImportOptions &options)
{
    try {
        return importAny(bytes, options);
    } catch (const std::bad_alloc &) {
        return unsuitable(What::tooMuch, {}, static_cast<std::int64_t>(bytes.size()));
    }
}

} // namespace samvirke::exchange
