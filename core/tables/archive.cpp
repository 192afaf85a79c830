// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/archive.h"

#include "tables/limits.h"

#include <QBuffer>
#include <quazip/quazip.h>
#include <quazip/quazipfile.h>
#include <quazip/quazipfileinfo.h>

#include <algorithm>
#include <array>
#include <map>

namespace samvirke::tables {

namespace {

using What = TableError::What;

std::string folded(std::string_view name)
{
    std::string out(name);
    for (char &c : out) {
        c = c == '\\' ? '/' : c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    }
    return out;
}

/// What a broken archive points to behind its end is not there, and nobody is told but the caller.
class Bytes : public QBuffer
{
public:
    using QBuffer::QBuffer;
    bool seek(qint64 to) override { return to >= 0 && to <= size() && QBuffer::seek(to); }
};

} // namespace

struct Archive::Impl
{
    explicit Impl(std::string_view bytes)
        : data(QByteArray::fromRawData(bytes.data(), static_cast<qsizetype>(bytes.size()))), buffer(&data), zip(&buffer)
    {}

    QByteArray data;
    Bytes buffer;
    QuaZip zip;
    std::map<std::string, QString> entries; ///< as they are called in the archive, by folded name
    std::vector<Entry> list;
    std::size_t unpacked = 0;
};

Archive::Archive(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) {}
Archive::Archive(Archive &&) noexcept = default;
Archive &Archive::operator=(Archive &&) noexcept = default;
Archive::~Archive() = default;

Archive::Result<Archive> Archive::open(std::string_view bytes)
{
    auto impl = std::make_unique<Impl>(bytes);
    if (!impl->zip.open(QuaZip::mdUnzip)) {
        return tl::unexpected(TableError{What::damaged, FileKind::zip, {}, 0});
    }
    const int count = impl->zip.getEntriesCount();
    if (count < 0 || count > mostEntries) {
        return tl::unexpected(count < 0 ? TableError{What::damaged, FileKind::zip, {}, 0}
                                        : TableError{What::tooManyEntries, FileKind::zip, {}, mostEntries});
    }
    int seen = 0; // the count may lie
    for (bool more = impl->zip.goToFirstFile(); more && seen <= mostEntries; more = impl->zip.goToNextFile(), ++seen) {
        const QString name = impl->zip.getCurrentFileName();
        QuaZipFileInfo64 info;
        const bool known = impl->zip.getCurrentFileInfo(&info);
        if (impl->entries.try_emplace(folded(name.toStdString()), name).second) {
            impl->list.push_back({name.toStdString(), known ? info.comment.toStdString() : std::string{}});
        }
    }
    if (seen > mostEntries) {
        return tl::unexpected(TableError{What::tooManyEntries, FileKind::zip, {}, mostEntries});
    }
    return Archive(std::move(impl));
}

const std::vector<Archive::Entry> &Archive::entries() const
{
    return m_impl->list;
}

bool Archive::has(std::string_view name) const
{
    return m_impl->entries.contains(folded(name));
}

bool Archive::hasUnder(std::string_view folder) const
{
    const std::string beginning = folded(folder);
    const auto it = m_impl->entries.lower_bound(beginning);
    return it != m_impl->entries.end() && it->first.starts_with(beginning);
}

std::string Archive::beginning(std::string_view name, std::size_t length)
{
    const auto it = m_impl->entries.find(folded(name));
    if (it == m_impl->entries.end() || !m_impl->zip.setCurrentFile(it->second)) {
        return {};
    }
    QuaZipFile file(&m_impl->zip);
    return file.open(QIODevice::ReadOnly) ? file.read(static_cast<qint64>(length)).toStdString() : std::string{};
}

Archive::Result<std::string> Archive::bytes(const std::string &name, std::size_t most)
{
    const TableError damaged{What::damaged, FileKind::zip, name, 0};
    const auto it = m_impl->entries.find(folded(name));
    if (it == m_impl->entries.end()) {
        return tl::unexpected(TableError{What::missingPart, FileKind::zip, name, 0});
    }
    QuaZipFile file(&m_impl->zip);
    if (!m_impl->zip.setCurrentFile(it->second) || !file.open(QIODevice::ReadOnly)) {
        return tl::unexpected(damaged);
    }
    constexpr qint64 piece = 1 << 16;
    QByteArray out;
    while (!file.atEnd()) {
        const QByteArray read = file.read(piece);
        if (read.isEmpty()) {
            break;
        }
        out += read;
        m_impl->unpacked += static_cast<std::size_t>(read.size());
        if (static_cast<std::size_t>(out.size()) > most || m_impl->unpacked > largestUnpacked) {
            return tl::unexpected(TableError{What::tooLarge, FileKind::zip, name, static_cast<std::int64_t>(most)});
        }
    }
    file.close();
    return file.getZipError() == UNZ_OK ? Result<std::string>{out.toStdString()}
                                        : Result<std::string>{tl::unexpected(damaged)};
}

Archive::Result<void> Archive::read(const std::string &name, const std::function<Result<void>(Part &)> &visit)
{
    const TableError damaged{What::damaged, FileKind::xlsx, name, 0};
    const auto it = m_impl->entries.find(folded(name));
    if (it == m_impl->entries.end()) {
        return tl::unexpected(TableError{What::missingPart, FileKind::xlsx, name, 0});
    }
    QuaZipFileInfo64 info;
    if (!m_impl->zip.setCurrentFile(it->second) || !m_impl->zip.getCurrentFileInfo(&info)) {
        return tl::unexpected(damaged);
    }
    QuaZipFile file(&m_impl->zip);
    if (!file.open(QIODevice::ReadOnly)) {
        return tl::unexpected(damaged);
    }
    // The archive may lie about the size of a part, but no part is larger than the archive.
    const auto packed =
        std::min(static_cast<std::size_t>(info.compressedSize), static_cast<std::size_t>(m_impl->data.size()));
    Part part(file, name, packed, m_impl->unpacked);
    auto result = visit(part);
    if (!result) {
        return result;
    }
    while (part.next()) { // the checksum stands at the end
    }
    if (auto error = part.error()) {
        return tl::unexpected(std::move(*error));
    }
    file.close();
    return file.getZipError() == UNZ_OK ? Result<void>{} : Result<void>{tl::unexpected(damaged)};
}

} // namespace samvirke::tables
