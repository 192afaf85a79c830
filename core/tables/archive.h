// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/error.h"
#include "tables/part.h"

#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include <tl/expected.hpp>

namespace samvirke::tables {

/// The parts of a zip archive in memory. Names of entries are looked up, never used as paths.
class Archive
{
public:
    template <class T>
    using Result = tl::expected<T, TableError>;

    [[nodiscard]] static Result<Archive> open(std::string_view bytes);

    Archive(Archive &&) noexcept;
    Archive &operator=(Archive &&) noexcept;
    ~Archive();

    struct Entry
    {
        std::string name, comment;
    };
    /// In the order of the archive; of entries with the same name the first.
    [[nodiscard]] const std::vector<Entry> &entries() const;

    /// Capitals and the direction of slashes do not count.
    [[nodiscard]] bool has(std::string_view name) const;

    /// True if the name of any entry begins so.
    [[nodiscard]] bool hasUnder(std::string_view folder) const;

    /// The first bytes of an entry, to tell what an archive is; empty where there is none.
    [[nodiscard]] std::string beginning(std::string_view name, std::size_t length);

    /// Lets @p visit read the part to its end, and checks that all of it came through whole.
    [[nodiscard]] Result<void> read(const std::string &name, const std::function<Result<void>(Part &)> &visit);

    /// All of an entry, if it is no larger than @p most.
    [[nodiscard]] Result<std::string> bytes(const std::string &name, std::size_t most);

private:
    struct Impl;
    explicit Archive(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

} // namespace samvirke::tables
