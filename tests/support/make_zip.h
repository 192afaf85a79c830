// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBuffer>
#include <quazip/quazip.h>
#include <quazip/quazipfile.h>
#include <quazip/quazipnewinfo.h>

#include <string>
#include <utility>
#include <vector>

using ZipEntries = std::vector<std::pair<std::string, std::string>>;

/// The bytes of an archive with these entries.
inline std::string makeZip(const ZipEntries &entries)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QuaZip zip(&buffer);
    zip.open(QuaZip::mdCreate);
    for (const auto &[name, content] : entries) {
        QuaZipFile file(&zip);
        file.open(QIODevice::WriteOnly, QuaZipNewInfo(QString::fromStdString(name)));
        file.write(content.data(), static_cast<qint64>(content.size()));
        file.close();
    }
    zip.close();
    return bytes.toStdString();
}

/// The parts of a workbook, each as small as it may be. Tests replace what they are about.
struct XlsxParts
{
    std::string sheet;   ///< what stands inside <worksheet>
    std::string strings; ///< what stands inside <sst>; without it there is no such part
    std::string styles;  ///< what stands inside <styleSheet>
    std::string workbook = "<sheets><sheet name=\"Plan\" sheetId=\"1\" r:id=\"rId1\"/></sheets>";
    std::string relations = "<Relationship Id=\"rId1\" "
                            "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" "
                            "Target=\"worksheets/sheet1.xml\"/>";
    ZipEntries more;

    [[nodiscard]] ZipEntries entries() const
    {
        const std::string head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
        const std::string main = " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" "
                                 "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">";
        const std::string type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
        std::string all = relations;
        ZipEntries made{
            {"_rels/.rels", head +
                                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                                "<Relationship Id=\"r\" Type=\"" +
                                type + "officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"},
            {"xl/workbook.xml", head + "<workbook" + main + workbook + "</workbook>"},
            {"xl/worksheets/sheet1.xml", head + "<worksheet" + main + sheet + "</worksheet>"}};
        if (!strings.empty()) {
            all += "<Relationship Id=\"rIdS\" Type=\"" + type + "sharedStrings\" Target=\"sharedStrings.xml\"/>";
            made.emplace_back("xl/sharedStrings.xml", head + "<sst" + main + strings + "</sst>");
        }
        if (!styles.empty()) {
            all += "<Relationship Id=\"rIdF\" Type=\"" + type + "styles\" Target=\"styles.xml\"/>";
            made.emplace_back("xl/styles.xml", head + "<styleSheet" + main + styles + "</styleSheet>");
        }
        made.emplace_back("xl/_rels/workbook.xml.rels",
                          head +
                              "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" +
                              all + "</Relationships>");
        made.insert(made.end(), more.begin(), more.end());
        return made;
    }
    [[nodiscard]] std::string bytes() const { return makeZip(entries()); }
};
