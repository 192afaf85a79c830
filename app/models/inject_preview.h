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
    Q_PROPERTY(QVariantMap item READ item NOTIFY changed)     ///< empty: no inject
    Q_PROPERTY(QString unseen READ unseen NOTIFY changed)     ///< why there is none
    Q_PROPERTY(QVariantMap shades READ shades NOTIFY changed) ///< colours of another theme; empty: the program's own

public:
    /// @p document is open and outlives it.
    InjectPreview(const Words &words, const ScenarioDocument &document, QObject *parent = nullptr);

    void show(const InjectId &inject);
    /// As @p seat sees it, or with none as those whom it reaches.
    void setSeat(const SeatId &seat);
    void setShades(const QVariantMap &shades);
    [[nodiscard]] QVariantMap item() const { return m_item; }
    [[nodiscard]] QString unseen() const { return m_unseen; }
    [[nodiscard]] QVariantMap shades() const { return m_shades; }
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
    std::map<std::pair<QString, QDateTime>, Enclosed> m_files; ///< by name and when they were last changed
    SeatId m_seat;
    QVariantMap m_item, m_shades;
    QString m_unseen;
};

} // namespace samvirke
