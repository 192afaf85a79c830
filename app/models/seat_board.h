// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/words.h"
#include "session/seat_session.h"

#include <QAbstractListModel>

#include <vector>

namespace samvirke {

/// Units and resources as far as the seat has been told of them; its own agency's first.
class SeatBoard : public QAbstractListModel
{
    Q_OBJECT
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Role {
        IdRole = Qt::UserRole + 1,
        NameRole,
        MarkRole,
        OwnRole,
        StateRole,
        StateTextRole,
        PlaceRole,
        PromisedRole,   ///< to whom it is committed
        PromisedToRole, ///< the last of them among the agencies of the matrix, from 1; 0: nobody
        SpokenRole
    };

    SeatBoard(const Words &words, const SeatSession &session, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] int count() const { return static_cast<int>(m_resources.size()); }
    /// All states in words, in their order.
    Q_INVOKABLE [[nodiscard]] QStringList states() const;

signals:
    void countChanged();

private:
    void fill();
    void take(const Delivery &delivery);
    [[nodiscard]] bool isOwn(const Resource &resource) const;
    [[nodiscard]] QString promised(const ResourceNow *now) const;

    Words m_words;
    const SeatSession &m_session;
    std::vector<Resource> m_resources;
};

} // namespace samvirke
