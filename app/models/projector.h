// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/control_room.h"

namespace samvirke {

/// What a room may see on its wall: clocks, the situation as everybody was told it, answers that were shown. No cue, no
/// expectation, no code.
class ProjectorModel : public QObject
{
    Q_OBJECT
    Q_PROPERTY(QString title READ title CONSTANT)
    Q_PROPERTY(QString exercise READ exercise NOTIFY clockChanged)
    Q_PROPERTY(QString story READ story NOTIFY clockChanged)
    Q_PROPERTY(QString state READ state NOTIFY changed)
    Q_PROPERTY(QStringList situation READ situation NOTIFY changed)
    Q_PROPERTY(QStringList answers READ answers NOTIFY changed)
    Q_PROPERTY(QString join READ join NOTIFY changed)

public:
    /// @p room must outlive it. @param address at which seats join
    ProjectorModel(const Words &words, ControlRoom &room, QString address, QObject *parent = nullptr);

    [[nodiscard]] QString title() const { return fromUtf8(m_room.scenario().title); }
    [[nodiscard]] QString exercise() const { return m_room.exerciseClock(); }
    [[nodiscard]] QString story() const { return m_room.storyClock().left(5); }
    [[nodiscard]] QString state() const { return m_shown.state; }
    [[nodiscard]] QStringList situation() const { return m_shown.situation; }
    /// Of the last round that was shown, without agencies; none while a later one goes on.
    [[nodiscard]] QStringList answers() const { return m_shown.answers; }
    [[nodiscard]] QString join() const { return m_shown.join; }

signals:
    void clockChanged();
    void changed();

private:
    struct Shown
    {
        QString state, join;
        QStringList situation, answers;
        bool operator==(const Shown &) const = default;
    };
    [[nodiscard]] Shown now() const;
    [[nodiscard]] QStringList answersNow() const;

    Words m_words;
    ControlRoom &m_room;
    QString m_address;
    Shown m_shown;
};

} // namespace samvirke
