// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTest>

#include <cstdint>
#include <random>

/// How much a random test does, and from which seed.
namespace samvirke::test {

/// Qt gives up on a test function after five minutes.
inline const bool takesItsTime =
    qEnvironmentVariableIsSet("SAMVIRKE_ALL") && qputenv("QTEST_FUNCTION_TIMEOUT", QByteArray::number(86'400'000));

/// @p ordinary every day, @p push before a change lands (SAMVIRKE_PUSH), @p all by night or by hand (SAMVIRKE_ALL).
inline int countOf(int ordinary, int push, int all)
{
    return qEnvironmentVariableIsSet("SAMVIRKE_ALL")    ? all
           : qEnvironmentVariableIsSet("SAMVIRKE_PUSH") ? push
                                                        : ordinary;
}

/// A new one each time; SAMVIRKE_SEED shows a failure again.
inline std::uint64_t freshSeed()
{
    bool given = false;
    std::uint64_t seed = qEnvironmentVariable("SAMVIRKE_SEED").toULongLong(&given);
    if (!given) {
        seed = std::random_device{}();
    }
    qInfo("SAMVIRKE_SEED=%llu", static_cast<unsigned long long>(seed));
    return seed;
}

} // namespace samvirke::test
