// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/file_kind.h"

#include "tables/archive.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

namespace samvirke::tables {

namespace {

using namespace std::string_view_literals;

constexpr std::size_t looksAt = 4096; ///< bytes from the beginning that tell text from anything else

constexpr std::array<std::pair<std::string_view, FileKind>, 16> signatures{{
    {"%PDF-"sv, FileKind::pdf},
    {"{\\rtf"sv, FileKind::rtf},
    {"SQLite format 3\0"sv, FileKind::sqlite},
    {"\x89PNG"sv, FileKind::image},
    {"\xff\xd8\xff"sv, FileKind::image},
    {"GIF8"sv, FileKind::image},
    {"II*\0"sv, FileKind::image},
    {"MM\0*"sv, FileKind::image},
    {"\x1f\x8b"sv, FileKind::archive},
    {"7z\xbc\xaf\x27\x1c"sv, FileKind::archive},
    {"Rar!"sv, FileKind::archive},
    {"\xfd"
     "7zXZ"sv,
     FileKind::archive},
    {"BZh"sv, FileKind::archive},
    {"\x28\xb5\x2f\xfd"sv, FileKind::archive},
    {"\x7f"
     "ELF"sv,
     FileKind::binary},
    {"MZ\x90"sv, FileKind::binary},
}};

FileKind kindOfZip(std::string_view bytes)
{
    auto archive = Archive::open(bytes);
    if (!archive) {
        return FileKind::zip;
    }
    const std::string type = archive->beginning("mimetype", 64);
    constexpr std::string_view openDocument = "application/vnd.oasis.opendocument.";
    if (type.starts_with(openDocument)) {
        constexpr std::size_t manifest = 64U << 10U;
        if (archive->beginning("META-INF/manifest.xml", manifest).find("encryption-data") != std::string::npos) {
            return FileKind::encrypted;
        }
        return type.substr(openDocument.size()).starts_with("spreadsheet") ? FileKind::ods : FileKind::openDocument;
    }
    for (const auto &[part, kind] : {std::pair{"xl/workbook.xml"sv, FileKind::xlsx},
                                     {"xl/workbook.bin"sv, FileKind::xlsb},
                                     {"word/document.xml"sv, FileKind::wordDocument},
                                     {"ppt/presentation.xml"sv, FileKind::presentation}}) {
        if (archive->has(part)) {
            return kind;
        }
    }
    return archive->hasUnder("xl/worksheets/") ? FileKind::xlsx : FileKind::zip;
}

bool isEncrypted(std::string_view oldOffice)
{
    std::string name; // of the stream that holds it, in UTF-16
    for (const char c : "EncryptedPackage"sv) {
        name += c;
        name += '\0';
    }
    return oldOffice.find(name) != std::string_view::npos;
}

std::string lowered(std::string_view text)
{
    std::string out(text);
    std::ranges::transform(out, out.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return out;
}

FileKind kindOfText(std::string_view bytes)
{
    const bool utf16 = bytes.starts_with("\xff\xfe"sv) || bytes.starts_with("\xfe\xff"sv);
    const std::string_view start = bytes.substr(0, looksAt);
    if (!utf16) {
        const auto controls = std::ranges::count_if(start, [](char c) {
            const auto byte = static_cast<unsigned char>(c);
            return byte < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f';
        });
        if (bytes.find('\0') != std::string_view::npos ||
            controls > static_cast<std::ptrdiff_t>(4 + start.size() / 50)) {
            return FileKind::binary;
        }
    }
    constexpr std::string_view space = " \t\r\n";
    const std::size_t first = bytes.find_first_not_of(space, bytes.starts_with("\xef\xbb\xbf"sv) ? 3 : 0);
    if (first == std::string_view::npos) {
        return FileKind::empty;
    }
    const std::string head = lowered(bytes.substr(first, looksAt));
    if (head.starts_with("<!doctype html") || head.starts_with("<html") || head.starts_with("<table") ||
        (head.starts_with("<?xml") && head.find("<html") != std::string::npos)) {
        return FileKind::html;
    }
    if (head.starts_with("<?xml") || head.starts_with("<!doctype")) {
        return FileKind::xml;
    }
    const char last = bytes[bytes.find_last_not_of(space)];
    if ((head.front() == '{' && last == '}') || (head.front() == '[' && last == ']')) {
        return FileKind::json;
    }
    return FileKind::csv;
}

} // namespace

FileKind fileKindOf(std::string_view bytes)
{
    if (bytes.empty()) {
        return FileKind::empty;
    }
    if (bytes.starts_with("PK\x03\x04"sv) || bytes.starts_with("PK\x05\x06"sv)) {
        return kindOfZip(bytes);
    }
    if (bytes.starts_with("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"sv)) {
        return isEncrypted(bytes) ? FileKind::encrypted : FileKind::oldOffice;
    }
    const auto it = std::ranges::find_if(signatures, [&](const auto &s) { return bytes.starts_with(s.first); });
    return it != signatures.end() ? it->second : kindOfText(bytes);
}

} // namespace samvirke::tables
