// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string_view>
#include <utility>

/// What every target shares: the promises that are held, and how an input is cut in two.
namespace samvirke::fuzz {

/// Defined by each target: does with @p input what the program does with bytes from outside.
void attack(std::string_view input);

/// Ends the program; libFuzzer keeps the input.
[[noreturn]] void fail(const char *what);

inline void expect(bool holds, const char *what)
{
    if (!holds) {
        fail(what);
    }
}

/// What is before and after the first line that is "%%": a scenario and its overlay, a mapping and its sheet.
struct Halves
{
    std::string_view first, second;
    bool cut = false;
};
[[nodiscard]] Halves halvesOf(std::string_view input);

/// Processor time and heap of one piece of work on an input, from its construction to done().
class Cost
{
public:
    Cost();
    Cost(const Cost &) = delete;
    Cost &operator=(const Cost &) = delete;
    ~Cost();
    /// False if it took longer than an input of @p bytes may. Too much memory ends the program at once.
    [[nodiscard]] bool withinTime(std::size_t bytes) const;

private:
    double m_started;
};

/// Runs @p work, which the program does with @p bytes from outside, and holds it to its limits. What took too long is
/// run again: the first time has memory to fetch, and other programs disturb.
template <class Work>
auto promised(std::size_t bytes, Work work)
{
    for (int attempt = 1;; ++attempt) {
        const Cost cost;
        auto result = work();
        if (cost.withinTime(bytes)) {
            return result;
        }
        expect(attempt < 3, "took over 100 ms per 100 KB");
    }
}

} // namespace samvirke::fuzz
