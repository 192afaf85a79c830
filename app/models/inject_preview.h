// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/scenario_document.h"

#include <QObject>
#include <QVariantMap>

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

    Words m_words;
    const ScenarioDocument &m_document;
    InjectId m_inject;
    QVariantMap m_item;
};

} // namespace samvirke
