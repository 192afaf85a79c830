// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>

namespace samvirke {

Translations::Translations() = default;

Translations::~Translations() = default;

void Translations::use(const Words &words)
{
    const auto install = [](std::unique_ptr<QTranslator> &slot, const QString &file) {
        if (slot) {
            QCoreApplication::removeTranslator(slot.get());
        }
        slot = std::make_unique<QTranslator>();
        if (slot->load(file)) {
            QCoreApplication::installTranslator(slot.get());
        }
    };
    install(m_own, QStringLiteral(":/i18n/samvirke_%1.qm").arg(words.language()));
    install(m_qt,
            QLibraryInfo::path(QLibraryInfo::TranslationsPath) + QStringLiteral("/qtbase_%1.qm").arg(words.language()));
    QLocale::setDefault(words.locale());
}

} // namespace samvirke
