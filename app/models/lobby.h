// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/words.h"
#include "session/live_exercise.h"

#include <QAbstractListModel>
#include <QColor>

#include <map>
#include <vector>

namespace samvirke {

/// How far a seat is before the exercise starts.
enum class SeatReadiness : int { empty, reading, ready, wrongVersion, standIn, paper, away };

/// @param here whose lines are up; @param wrongVersion who knocked with another version of the program
[[nodiscard]] SeatReadiness readinessOf(const Seat &seat, const ExerciseState &state, bool here, bool wrongVersion);

/// The lobby of an exercise that this program hosts: where seats join, who is there and how far, and what can be done
/// for each seat.
class LobbyModel : public QAbstractListModel
{
    Q_OBJECT
    Q_PROPERTY(QString title READ title CONSTANT)
    Q_PROPERTY(QString facts READ facts CONSTANT)
    Q_PROPERTY(QString address READ address CONSTANT)
    Q_PROPERTY(QStringList otherAddresses READ otherAddresses CONSTANT)
    Q_PROPERTY(QString recorded READ recorded CONSTANT)
    Q_PROPERTY(QString summary READ summary NOTIFY changed)
    Q_PROPERTY(QString missing READ missing NOTIFY changed)
    Q_PROPERTY(QString notice READ notice NOTIFY noticeChanged)
    Q_PROPERTY(bool started READ hasStarted NOTIFY changed)
    Q_PROPERTY(bool stands READ stands NOTIFY changed)
    Q_PROPERTY(bool dark READ isDark WRITE setDark NOTIFY darkChanged)

public:
    enum Role {
        NameRole = Qt::UserRole + 1,
        AgencyRole,
        SectionRole,
        CodeRole,  ///< the agency's two letters
        ShapeRole, ///< a letter that looks like it
        ColourRole,
        KindRole,
        StateTextRole,
        MarkRole,
        AttentionRole, ///< something is to be done
        SeatCodeRole,  ///< as on the seat card; empty: this program cannot tell it
        QrRole,        ///< the same with the address, as a picture in an address
        BriefRole,
        CanStandInRole,
        CanReissueRole,
        IsPlayedRole,
        IsOnPaperRole,
        IsOwnRole,
    };

    LobbyModel(const Words &words, LiveExercise &exercise, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    /// The program plays at the seat in @p row, or leaves it to a person again.
    Q_INVOKABLE void setPlayed(int row, bool played);
    /// Who sits there writes on paper.
    Q_INVOKABLE void setOnPaper(int row, bool paper);
    Q_INVOKABLE void reissue(int row);
    Q_INVOKABLE void revoke(int row);
    /// The program plays at every empty seat.
    Q_INVOKABLE void playEmpty();
    /// Starts the exercise, or goes on with one that was stopped.
    Q_INVOKABLE void begin();

    [[nodiscard]] QString title() const;
    [[nodiscard]] QString facts() const;
    [[nodiscard]] QString address() const;
    [[nodiscard]] QStringList otherAddresses() const;
    [[nodiscard]] QString recorded() const;
    [[nodiscard]] QString summary() const;
    [[nodiscard]] QString missing() const;
    [[nodiscard]] QString notice() const { return m_notice; }
    [[nodiscard]] bool hasStarted() const;
    [[nodiscard]] bool stands() const;
    [[nodiscard]] bool isDark() const { return m_dark; }
    void setDark(bool dark);
    [[nodiscard]] const Seat *seatAt(int row) const;

signals:
    void changed();
    void noticeChanged();
    void darkChanged();

private:
    /// What a row shows that changes.
    struct Shown
    {
        SeatReadiness readiness = SeatReadiness::empty;
        QString code;
        bool played = false;
        bool operator==(const Shown &) const = default;
    };
    [[nodiscard]] Shown shownOf(const Seat &seat) const;
    void refresh();
    void notify(const QString &notice);
    [[nodiscard]] const Scenario &scenario() const { return m_exercise.host().hosted()->scenario; }
    [[nodiscard]] QString seatName(const SeatId &seat) const;

    Words m_words;
    LiveExercise &m_exercise;
    std::vector<const Seat *> m_seats; ///< of the scenario, by agency
    std::vector<Shown> m_shown;
    std::set<SeatId> m_wrongVersion;
    QString m_notice;
    bool m_dark = false;
};

/// Addresses of this machine at which others may reach it, the likeliest first.
[[nodiscard]] QStringList ownAddresses();

} // namespace samvirke
