// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/words.h"

#include <memory>

class QTranslator;

namespace samvirke {

/// The language of QML and of Qt's own texts.
class Translations
{
public:
    Translations();
    ~Translations();
    Translations(const Translations &) = delete;
    Translations &operator=(const Translations &) = delete;

    void use(const Words &words);

private:
    std::unique_ptr<QTranslator> m_own, m_qt;
};

} // namespace samvirke
