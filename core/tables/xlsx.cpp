// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/xlsx.h"

#include "tables/limits.h"
#include "tables/text.h"

#include <algorithm>
#include <map>
#include <utility>

namespace samvirke::tables {

namespace {

using What = TableError::What;
using namespace Qt::Literals::StringLiterals;

struct Relation
{
    std::string id, type, target;
};

/// "/xl/worksheets/sheet1.xml" or "worksheets/sheet1.xml" seen from "xl/workbook.xml", as entries are called. A way out
/// of the archive leads nowhere: what comes out is only looked up among the entries.
std::string resolved(const std::string &target, std::string_view from)
{
    std::string path = target.starts_with('/') ? target : std::string(from.substr(0, from.rfind('/') + 1)) + target;
    std::vector<std::string> steps;
    for (std::size_t at = 0; at <= path.size();) {
        const std::size_t end = std::min(path.find_first_of("/\\", at), path.size());
        const std::string step = path.substr(at, end - at);
        if (step == "..") {
            if (!steps.empty()) {
                steps.pop_back();
            }
        } else if (!step.empty() && step != ".") {
            steps.push_back(step);
        }
        at = end + 1;
    }
    path.clear();
    for (const std::string &step : steps) {
        path += (path.empty() ? "" : "/") + step;
    }
    return path;
}

std::string relationsOf(std::string_view part)
{
    const std::size_t name = part.rfind('/') + 1;
    return std::string(part.substr(0, name)) + "_rels/" + std::string(part.substr(name)) + ".rels";
}

class XlsxReader
{
public:
    explicit XlsxReader(Archive archive) : m_archive(std::move(archive)) {}

    Archive::Result<Workbook> run()
    {
        if (auto found = workbookPath(); !found) {
            return tl::unexpected(std::move(found.error()));
        }
        if (auto read = m_archive.read(m_workbookPath, [&](Part &part) { return workbook(part); }); !read) {
            return tl::unexpected(std::move(read.error()));
        }
        auto relations = relationsIn(relationsOf(m_workbookPath));
        if (!relations) {
            return tl::unexpected(std::move(relations.error()));
        }
        for (const Relation &relation : *relations) {
            const std::string path = resolved(relation.target, m_workbookPath);
            Archive::Result<void> read;
            if (relation.type == "sharedStrings" && m_archive.has(path)) {
                read = m_archive.read(path, [&](Part &part) { return strings(part); });
            } else if (relation.type == "styles" && m_archive.has(path)) {
                read = m_archive.read(path, [&](Part &part) { return styles(part); });
            }
            if (!read) {
                return tl::unexpected(std::move(read.error()));
            }
        }
        return sheets(*relations);
    }

private:
    Archive::Result<void> workbookPath()
    {
        if (m_archive.has("_rels/.rels")) {
            auto relations = relationsIn("_rels/.rels");
            if (!relations) {
                return tl::unexpected(std::move(relations.error()));
            }
            const auto it = std::ranges::find(*relations, "officeDocument", &Relation::type);
            if (it != relations->end() && m_archive.has(resolved(it->target, ""))) {
                m_workbookPath = resolved(it->target, "");
            }
        }
        return {};
    }

    Archive::Result<std::vector<Relation>> relationsIn(const std::string &path)
    {
        std::vector<Relation> relations;
        auto read = m_archive.read(path, [&](Part &part) -> Archive::Result<void> {
            while (part.next()) {
                if (part.isStart("Relationship"_L1) && part.attribute("TargetMode"_L1) != "External"_L1) {
                    const std::string type = part.attribute("Type"_L1).toStdString();
                    relations.push_back({part.attribute("Id"_L1).toStdString(), type.substr(type.rfind('/') + 1),
                                         part.attribute("Target"_L1).toStdString()});
                }
            }
            return {};
        });
        if (!read) {
            return tl::unexpected(std::move(read.error()));
        }
        return relations;
    }

    Archive::Result<void> workbook(Part &part)
    {
        while (part.next()) {
            if (part.isStart("workbookPr"_L1)) {
                const QString from1904 = part.attribute("date1904"_L1);
                m_shared.date1904 = from1904 == "1"_L1 || from1904 == "true"_L1;
            } else if (part.isStart("sheet"_L1)) {
                if (m_names.size() >= mostSheets) {
                    return tl::unexpected(TableError{What::tooManySheets, FileKind::xlsx, part.partName(),
                                                     static_cast<std::int64_t>(mostSheets)});
                }
                const QString state = part.attribute("state"_L1);
                Sheet sheet;
                sheet.name = part.attribute("name"_L1).toStdString();
                sheet.visibility = state == "veryHidden"_L1 ? Visibility::veryHidden
                                   : state == "hidden"_L1   ? Visibility::hidden
                                                            : Visibility::visible;
                m_names.emplace_back(part.attribute("id"_L1).toStdString(), std::move(sheet));
            }
        }
        return {};
    }

    Archive::Result<void> strings(Part &part)
    {
        std::size_t bytes = 0;
        while (part.next()) {
            if (!part.isStart("si"_L1)) {
                continue;
            }
            auto text = readRichText(part);
            if (!text) {
                return tl::unexpected(std::move(text.error()));
            }
            unescape(*text);
            bytes += text->size();
            if (bytes > mostText || m_shared.strings.size() >= mostCells) {
                return tl::unexpected(bytes > mostText ? TableError{What::textTooLong, FileKind::xlsx, part.partName(),
                                                                    static_cast<std::int64_t>(mostText)}
                                                       : TableError{What::tooManyCells, FileKind::xlsx, part.partName(),
                                                                    static_cast<std::int64_t>(mostCells)});
            }
            m_shared.strings.push_back(std::move(*text));
        }
        return {};
    }

    Archive::Result<void> styles(Part &part)
    {
        std::map<int, Shown> own;
        bool inCellFormats = false;
        while (part.next()) {
            if (part.isStart("cellXfs"_L1) || part.isEnd("cellXfs"_L1)) {
                inCellFormats = part.isStart();
            } else if (part.isStart("numFmt"_L1) && own.size() < mostStyles) {
                own.insert_or_assign(part.attribute("numFmtId"_L1).toInt(),
                                     shownBy(part.attribute("formatCode"_L1).toStdString()));
            } else if (inCellFormats && part.isStart("xf"_L1) && m_shared.styles.size() < mostStyles) {
                const int format = part.attribute("numFmtId"_L1).toInt();
                const auto it = own.find(format);
                m_shared.styles.push_back(it != own.end() ? it->second : shownBy(format));
            }
        }
        return {};
    }

    Archive::Result<Workbook> sheets(const std::vector<Relation> &relations)
    {
        Workbook workbook;
        workbook.date1904 = m_shared.date1904;
        Used used;
        for (auto &[id, sheet] : m_names) {
            const auto it = std::ranges::find(relations, id, &Relation::id);
            if (it == relations.end()) {
                return tl::unexpected(TableError{What::missingPart, FileKind::xlsx, sheet.name, 0});
            }
            if (it->type != "worksheet") {
                continue; // a chart, a macro
            }
            auto read = m_archive.read(resolved(it->target, m_workbookPath), [&, &into = sheet](Part &part) {
                return readSheet(part, m_shared, used, into);
            });
            if (!read) {
                return tl::unexpected(std::move(read.error()));
            }
            workbook.sheets.push_back(std::move(sheet));
        }
        return workbook;
    }

    Archive m_archive;
    std::string m_workbookPath = "xl/workbook.xml";
    Shared m_shared;
    std::vector<std::pair<std::string, Sheet>> m_names; ///< sheets still without cells, by relation
};

} // namespace

Archive::Result<Workbook> readXlsx(std::string_view bytes)
{
    auto archive = Archive::open(bytes);
    if (!archive) {
        return tl::unexpected(std::move(archive.error()));
    }
    return XlsxReader(std::move(*archive)).run();
}

} // namespace samvirke::tables
