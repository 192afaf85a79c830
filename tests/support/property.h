// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTest>
#include <rapidcheck.h>

#include <sstream>

/// Fails the Qt test if the property, a lambda of random arguments, does not hold for 100 random cases. rapidcheck
/// prints its seed at the start; the failure holds the smallest counterexample and how to reproduce it (RC_PARAMS).
#define VERIFY_PROPERTY(...)                                                                                           \
    do {                                                                                                               \
        const auto propertyResult = rc::detail::checkTestable(__VA_ARGS__);                                            \
        std::ostringstream propertyReport;                                                                             \
        rc::detail::printResultMessage(propertyResult, propertyReport);                                                \
        QVERIFY2(propertyResult.template is<rc::detail::SuccessResult>(), propertyReport.str().c_str());               \
    } while (false)
