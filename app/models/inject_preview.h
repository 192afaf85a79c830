// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/enclosed.h"
#include "session/scenario_document.h"

#include <QDateTime>
#include <QObject>
#include <QVariantMap>

#include <map>
#include <utility>

namespace samvirke {

/// An inject as the seats will see it when it comes: what the seat's own card shows.
class InjectPreview : public QObject
{
    Q_OBJECT
    Q_PROPERTY(QVariantMap item READ item NOTIFY changed) ///< empty: no inject

public:
    /// @p document is open and outlives it.
    InjectPreview(const Words &words, const ScenarioDocument &document, QObject *parent = nullptr);

    void show(const InjectId &inject);
    [[nodiscard]] QVariantMap item() const { return m_item; }
    /// The seats that it reaches, in words.
    [[nodiscard]] QString readers() const;

signals:
    void changed();

private:
    void make();
    [[nodiscard]] Enclosed fileNamed(const QString &name);

    Words m_words;
    const ScenarioDocument &m_document;
    InjectId m_inject;
    QVariantMap m_item;
    std::map<std::pair<QString, QDateTime>, Enclosed> m_files; ///< by name and when they were last changed
};

} // namespace samvirke
