// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/words.h"
#include "session/seat_session.h"

#include <QAbstractListModel>

#include <vector>

namespace samvirke {

/// What the seat's own agency took, was handed, or promised; what is left to do first.
class SeatTasks : public QAbstractListModel
{
    Q_OBJECT
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    Q_PROPERTY(int open READ open NOTIFY countChanged) ///< that are not done

public:
    enum class Now { taken, begun, done, givenBack };
    enum Role {
        TitleRole = Qt::UserRole + 1,
        NowRole,
        FactsRole, ///< how it came here, and what became of it
        MandateRole,
        SpokenRole
    };
    struct Row
    {
        TaskId task;
        Ref ref; ///< what began it
        QString title, how;
        Now now = Now::taken;
        ExerciseTime at{0};
        bool isTask = true; ///< else a promise: nothing to begin or to give back
        AgencyId as;        ///< for which agency
    };

    SeatTasks(const Words &words, const SeatSession &session, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] int count() const { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] int open() const;
    [[nodiscard]] const Row *row(int index) const;

signals:
    void countChanged();

private:
    void take(const Delivery &delivery);
    void act(const Happened &happened, const TaskAct &act, Now now);
    void put(Row row);

    Words m_words;
    const SeatSession &m_session;
    std::vector<Row> m_rows;
};

} // namespace samvirke
