// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/words.h"
#include "session/seat_session.h"

#include <QAbstractListModel>

#include <vector>

namespace samvirke {

/// What was sent to a common channel that the seat is on, newest first; nothing else.
class SharedLog : public QAbstractListModel
{
    Q_OBJECT
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Role {
        TimeRole = Qt::UserRole + 1,
        MarkRole,
        WhoRole,
        KindRole,
        WhatRole,
        ChannelRole,
        StruckRole,
        SpokenRole
    };

    SharedLog(const Words &words, const SeatSession &session, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] int count() const { return static_cast<int>(m_rows.size()); }

signals:
    void countChanged();

private:
    void take(const Delivery &delivery);

    struct Row
    {
        Happened happened;
        bool struck = false;
    };

    Words m_words;
    const SeatSession &m_session;
    std::vector<Row> m_rows; ///< oldest first
};

} // namespace samvirke
