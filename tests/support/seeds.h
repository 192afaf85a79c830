// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRandomGenerator>
#include <QtTest>

#include <cstdint>

/// How often a random test is run, and from which seed.
namespace samvirke::test {

/// @p ordinarily by tests/run, @p push with SAMVIRKE_PUSH, @p all with SAMVIRKE_ALL.
[[nodiscard]] inline int rounds(int ordinarily, int push, int all)
{
    return qEnvironmentVariableIsSet("SAMVIRKE_ALL")    ? all
           : qEnvironmentVariableIsSet("SAMVIRKE_PUSH") ? push
                                                        : ordinarily;
}

/// The first seed: SAMVIRKE_SEED to see a failure again, else another one each time. Says which.
[[nodiscard]] inline std::uint64_t firstSeed()
{
    const quint32 given = qEnvironmentVariable("SAMVIRKE_SEED").toUInt();
    const quint32 seed = given != 0 ? given : QRandomGenerator::global()->generate();
    qInfo("SAMVIRKE_SEED=%u", seed);
    return seed;
}

} // namespace samvirke::test
