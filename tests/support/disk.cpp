// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "disk.h"

#include <array>
#include <cerrno>
#include <cstdarg>
#include <cstring>

#include <dlfcn.h>
#include <fcntl.h>
#include <sqlite3.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

namespace samvirke::test::disk {

namespace {

constexpr int folder = 3;
constexpr int none = -1;

struct Watch
{
    std::string path, folderPath;
    bool keepsTrace = false;
    std::vector<Op> trace;
    std::array<int, 1024> files{}; ///< by descriptor: file + 1
    std::optional<Fault> fault;
    bool restFails = false; ///< of a write that was cut in half
    int failures = 0;
    std::int64_t calls = 0;
};

Watch *watched = nullptr; // set while a test watches; calls come from other places before and after
const char *insteadOfFull = nullptr;

int fileOf(const char *path)
{
    if (watched->folderPath == path) {
        return folder;
    }
    if (std::strncmp(path, watched->path.c_str(), watched->path.size()) == 0) {
        for (int file = 0; file < 3; ++file) {
            if (std::strcmp(path + watched->path.size(), suffixes[file]) == 0) {
                return file;
            }
        }
    }
    return none;
}

int fileOf(int descriptor)
{
    const auto at = static_cast<std::size_t>(descriptor);
    return watched == nullptr || descriptor < 0 || at >= watched->files.size() ? none : watched->files[at] - 1;
}

void note(Kind kind, int file, std::int64_t at = 0, std::string bytes = {})
{
    if (watched->keepsTrace) {
        timespec now{};
        clock_gettime(CLOCK_MONOTONIC, &now);
        watched->trace.push_back({kind, file, at, now.tv_sec * 1'000'000'000 + now.tv_nsec, std::move(bytes)});
    }
}

/// Whether this call is to fail, with errno set.
bool fails(Calls calls)
{
    ++watched->calls;
    if (watched->restFails && calls == Calls::writes) {
        watched->restFails = false;
        ++watched->failures;
        errno = ENOSPC;
        return true;
    }
    auto &fault = watched->fault;
    if (!fault || (fault->calls != Calls::all && fault->calls != calls) || --fault->nth > 0) {
        return false;
    }
    ++watched->failures;
    errno = fault->error;
    if (!fault->lasts) {
        fault.reset();
    }
    return true;
}

ssize_t writeAt(int descriptor, int file, const void *bytes, std::size_t size, std::int64_t at)
{
    if (fails(Calls::writes)) {
        if (errno != ENOSPC || size < 2 || watched->failures > 1) {
            return -1;
        }
        size /= 2;
        watched->restFails = true;
    }
    const long written = syscall(SYS_pwrite64, descriptor, bytes, size, at);
    if (written > 0) {
        note(Kind::write, file, at, std::string(static_cast<const char *>(bytes), static_cast<std::size_t>(written)));
    }
    return written;
}

int opened(const char *path, int flags, unsigned mode)
{
    const int file = watched == nullptr ? none : fileOf(path);
    const bool isNew = file >= 0 && file < folder && syscall(SYS_faccessat, AT_FDCWD, path, F_OK) != 0;
    const auto descriptor = static_cast<int>(syscall(SYS_openat, AT_FDCWD, path, flags, mode));
    if (watched != nullptr && descriptor >= 0 && static_cast<std::size_t>(descriptor) < watched->files.size()) {
        watched->files[static_cast<std::size_t>(descriptor)] = file + 1;
        if (isNew) {
            note(Kind::create, file);
        }
    }
    return descriptor;
}

int truncated(int descriptor, std::int64_t size)
{
    const int file = fileOf(descriptor);
    if (file >= 0 && file < folder) {
        if (fails(Calls::writes)) {
            return -1;
        }
        note(Kind::truncate, file, size);
    }
    return static_cast<int>(syscall(SYS_ftruncate, descriptor, size));
}

int synced(int descriptor, long call)
{
    const int file = fileOf(descriptor);
    if (file == none) {
        return static_cast<int>(syscall(call, descriptor));
    }
    if (file == folder) {
        note(Kind::syncFolder, file);
    } else if (fails(Calls::syncs)) {
        note(Kind::failedSync, file);
        return -1;
    } else {
        note(Kind::sync, file);
    }
    return 0; // the trace knows what is on the disk; waiting for the real one shows nothing more
}

} // namespace

void watch(const std::filesystem::path &path, bool keepsTrace)
{
    delete watched;
    watched = new Watch;
    watched->path = path.string();
    watched->folderPath = path.parent_path().string();
    watched->keepsTrace = keepsTrace;
}

void mark(std::string text)
{
    if (watched != nullptr) {
        note(Kind::mark, none, 0, std::move(text));
    }
}

std::vector<Op> unwatch()
{
    std::vector<Op> trace;
    if (watched != nullptr) {
        trace = std::move(watched->trace);
    }
    delete watched;
    watched = nullptr;
    return trace;
}

void fail(const Fault &fault)
{
    watched->fault = fault;
}

void heal()
{
    watched->fault.reset();
    watched->restFails = false;
}

int failures()
{
    return watched->failures;
}

std::int64_t calls()
{
    return watched->calls;
}

void sayInsteadOfFull(const char *mode)
{
    insteadOfFull = mode;
}

} // namespace samvirke::test::disk

using namespace samvirke::test;

extern "C" {

int open(const char *path, int flags, ...) // NOLINT: as the C library declares it
{
    va_list rest;
    va_start(rest, flags);
    const unsigned mode = va_arg(rest, unsigned);
    va_end(rest);
    return disk::opened(path, flags, mode);
}

int open64(const char *path, int flags, ...)
{
    va_list rest;
    va_start(rest, flags);
    const unsigned mode = va_arg(rest, unsigned);
    va_end(rest);
    return disk::opened(path, flags, mode);
}

int close(int descriptor)
{
    if (disk::fileOf(descriptor) != disk::none) {
        disk::watched->files[static_cast<std::size_t>(descriptor)] = 0;
    }
    return static_cast<int>(syscall(SYS_close, descriptor));
}

ssize_t pwrite64(int descriptor, const void *bytes, size_t size, off64_t at)
{
    const int file = disk::fileOf(descriptor);
    return file == disk::none ? syscall(SYS_pwrite64, descriptor, bytes, size, at)
                              : disk::writeAt(descriptor, file, bytes, size, at);
}

ssize_t pwrite(int descriptor, const void *bytes, size_t size, off_t at)
{
    return pwrite64(descriptor, bytes, size, at);
}

int ftruncate64(int descriptor, off64_t size) noexcept
{
    return disk::truncated(descriptor, size);
}

int ftruncate(int descriptor, off_t size) noexcept
{
    return disk::truncated(descriptor, size);
}

int fdatasync(int descriptor)
{
    return disk::synced(descriptor, SYS_fdatasync);
}

int fsync(int descriptor)
{
    return disk::synced(descriptor, SYS_fsync);
}

int unlink(const char *path) noexcept
{
    const int file = disk::watched == nullptr ? disk::none : disk::fileOf(path);
    const auto done = static_cast<int>(syscall(SYS_unlink, path));
    if (done == 0 && file >= 0 && file < disk::folder) {
        disk::note(disk::Kind::remove, file);
    }
    return done;
}

int sqlite3_exec(sqlite3 *db, const char *sql, int (*row)(void *, int, char **, char **), void *for_, char **error)
{
    static const auto real = reinterpret_cast<decltype(&sqlite3_exec)>(dlsym(RTLD_NEXT, "sqlite3_exec"));
    if (disk::insteadOfFull != nullptr && sql != nullptr && std::strcmp(sql, "PRAGMA synchronous = FULL") == 0) {
        return real(db, ("PRAGMA synchronous = " + std::string(disk::insteadOfFull)).c_str(), row, for_, error);
    }
    return real(db, sql, row, for_, error);
}

} // extern "C"
