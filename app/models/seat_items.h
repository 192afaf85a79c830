// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/words.h"
#include "session/seat_session.h"

#include <QAbstractListModel>

#include <map>
#include <set>
#include <vector>

namespace samvirke {

/// Of one thing that came in; each includes those before it.
enum class Stage : int { fresh, opened, read, acknowledged, answered };

/// What came to a seat, or what its agency sent, newest first.
class SeatItems : public QAbstractListModel
{
    Q_OBJECT
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    Q_PROPERTY(int fresh READ fresh NOTIFY freshChanged) ///< not opened yet, here

public:
    enum class Box { in, out };
    enum Role {
        RefRole = Qt::UserRole + 1,
        TitleRole,
        KindRole,
        FromRole,
        ToRole,
        AsRole, ///< at counter-play: for which of its parties
        MarkRole,
        TimeRole,
        StageRole,
        StageTextRole,
        UrgencyRole,
        WaitsRole, ///< something is asked of this seat and not done
        RemindedRole,
        WithdrawnRole,
        NewRole,   ///< not opened on this seat yet
        SpokenRole ///< all of the row in one sentence, for a screen reader
    };

    SeatItems(const Words &words, const SeatSession &session, Box box, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] int count() const { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] int fresh() const;
    Q_INVOKABLE [[nodiscard]] int rowOf(const QString &ref) const;
    Q_INVOKABLE [[nodiscard]] QString refAt(int row) const;

    [[nodiscard]] Stage stageOf(Ref ref) const;
    [[nodiscard]] int urgencyOf(Ref ref) const; ///< as the own agency rated it; 0: not yet
    [[nodiscard]] bool isReminded(Ref ref) const { return m_reminded.contains(ref); }
    /// The agencies that have acknowledged, and what was answered.
    [[nodiscard]] QString acknowledgedText(Ref ref) const;
    [[nodiscard]] bool waits(Ref ref) const;

signals:
    void countChanged();
    void freshChanged();
    /// Something new came in that has not been shown before.
    void arrived(const QString &ref, const QString &sentence);

private:
    void take(const Delivery &delivery);
    void reset();
    [[nodiscard]] bool belongs(const Happened &happened) const;
    void touch(Ref ref);
    [[nodiscard]] const Happened *what(Ref ref) const;
    [[nodiscard]] QString stageText(Ref ref) const;
    [[nodiscard]] QString partiesText(const Happened &happened) const;

    Words m_words;
    const SeatSession &m_session;
    Box m_box;
    std::vector<Ref> m_rows;
    std::map<Ref, int> m_urgency;
    std::map<Ref, QStringList> m_answers;
    std::set<Ref> m_acted, m_reminded;
};

} // namespace samvirke
