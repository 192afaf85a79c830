// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTest>
#include <rapidcheck.h>

#include <iostream>
#include <sstream>

/// Fails the Qt test if the property, a lambda of random arguments, does not hold for 100 random cases. rapidcheck
/// prints its seed at the start; the failure holds the smallest counterexample and how to reproduce it (RC_PARAMS).
#define VERIFY_PROPERTY(...)                                                                                           \
    do {                                                                                                               \
        const auto propertyResult = rc::detail::checkTestable(__VA_ARGS__);                                            \
        std::ostringstream propertyReport;                                                                             \
        rc::detail::printResultMessage(propertyResult, propertyReport);                                                \
        const bool propertyHolds = propertyResult.template is<rc::detail::SuccessResult>();                            \
        if (!propertyHolds) {                                                                                          \
            std::cerr << propertyReport.str() << std::endl; /* Qt cuts long messages */                                \
        }                                                                                                              \
        QVERIFY2(propertyHolds, propertyReport.str().c_str());                                                         \
    } while (false)
