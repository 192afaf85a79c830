// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/import.h"

#include "exchange/iceberg.h"
#include "exchange/openaev.h"
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
constexpr std::size_t mostNamed = 8;                ///< of what a file holds instead

tl::unexpected<ImportError> unsuitable(What what, std::vector<std::string> names = {}, std::int64_t number = 0)
{
    names.resize(std::min(names.size(), mostNamed));
    return tl::unexpected<ImportError>(Unsuitable{what, number, std::move(names)});
}

template <class T>
Result asFile(Format format, tl::expected<T, Unsuitable> made)
{
    if (!made) {
        return tl::unexpected<ImportError>(std::move(made.error()));
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
    const bool dashboard = root->has("custom_dashboards") || root->has("custom_dashboard");
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

Result importTable(std::string_view bytes, const ImportOptions &options)
{
    const auto workbook = tables::read(bytes);
    if (!workbook) {
        return tl::unexpected<ImportError>(workbook.error());
    }
    auto imported = importMsel(*workbook, options);
    if (!imported) {
        return tl::unexpected<ImportError>(std::move(imported.error()));
    }
    return FileImport{Format::table, std::move(*imported), {}, workbook->csv};
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
    default: return importTable(bytes, options);
    }
}

} // namespace

std::string_view nameOf(Format format)
{
    switch (format) {
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
