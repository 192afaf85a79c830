// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "target.h"

#include <sanitizer/allocator_interface.h>

#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <random>

namespace samvirke::fuzz {

namespace {

constexpr double secondsPerPiece = 0.1;
constexpr std::size_t piece = 100'000; ///< bytes; less than one counts as one
/// How much slower this build is than the one that people use (README.md says how it was measured).
constexpr double sanitizerFactor = 8;
/// Of the program itself: the sanitizer's shadow, red zones and quarantine are not its own.
constexpr std::int64_t mostHeap = std::int64_t{256} << 20U;

bool counting = false;
std::int64_t held = 0; ///< bytes taken since counting began, less those given back

double processorSeconds()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) / 1e9;
}

void taken(const volatile void *, std::size_t size)
{
    if (counting) {
        held += static_cast<std::int64_t>(size);
        if (held > mostHeap) {
            counting = false;
            fail("held more than 256 MB");
        }
    }
}

void givenBack(const volatile void *at)
{
    if (counting && at != nullptr) {
        held -= static_cast<std::int64_t>(__sanitizer_get_allocated_size(at));
    }
}

} // namespace

void fail(const char *what)
{
    std::fprintf(stderr, "fuzz: %s\n", what);
    std::abort();
}

Halves halvesOf(std::string_view input)
{
    constexpr std::string_view line = "%%\n";
    std::size_t at = 0;
    if (!input.starts_with(line)) {
        const std::size_t before = input.find("\n%%\n");
        if (before == std::string_view::npos) {
            return {input, {}, false};
        }
        at = before + 1;
    }
    return {input.substr(0, at), input.substr(at + line.size()), true};
}

Cost::Cost() : m_started(processorSeconds())
{
    held = 0;
    counting = true;
}

Cost::~Cost()
{
    counting = false;
}

bool Cost::withinTime(std::size_t bytes) const
{
    const auto pieces = static_cast<double>(std::max(bytes, piece)) / static_cast<double>(piece);
    return processorSeconds() - m_started <= secondsPerPiece * pieces * sanitizerFactor;
}

} // namespace samvirke::fuzz

extern "C" {

std::size_t LLVMFuzzerMutate(std::uint8_t *data, std::size_t size, std::size_t most);

int LLVMFuzzerInitialize(int *, char ***)
{
    return __sanitizer_install_malloc_and_free_hooks(samvirke::fuzz::taken, samvirke::fuzz::givenBack) > 0 ? 0 : 1;
}

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    samvirke::fuzz::attack({reinterpret_cast<const char *>(data), size});
    return 0;
}

/// Now and then a piece of the input is repeated until the input is as long as it may be: what costs too much does so
/// only at length, and libFuzzer's own changes are small.
std::size_t LLVMFuzzerCustomMutator(std::uint8_t *data, std::size_t size, std::size_t most, unsigned seed)
{
    std::minstd_rand luck(seed);
    constexpr unsigned oneIn = 400;
    if (size == 0 || size >= most || luck() % oneIn != 0) {
        return LLVMFuzzerMutate(data, size, most);
    }
    const std::size_t from = luck() % size;
    const std::size_t length = std::min<std::size_t>(1 + luck() % (luck() % 2 == 0 ? 4 : 256), size - from);
    const std::size_t room = (most - size) / length * length;
    std::memmove(data + from + length + room, data + from + length, size - from - length);
    for (std::size_t i = 0; i < room; ++i) {
        data[from + length + i] = data[from + i];
    }
    return size + room;
}
}
