// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/seat_desk.h"
#include "session/onlooker.h"

#include <QTemporaryDir>

#include <memory>

class QQuickView;

namespace samvirke {

/// What a player's or counter-play seat sees, for the facilitator: its very window, without hands.
class OnlookerWindow : public QObject
{
    Q_OBJECT

public:
    OnlookerWindow(const Words &words, SeatSession &direction, const SeatId &seat, QObject *parent = nullptr);
    ~OnlookerWindow() override;

    void show();
    [[nodiscard]] QQuickView *view() { return m_view.get(); }
    [[nodiscard]] SeatDesk &desk() { return *m_desk; }

signals:
    void closed();

private:
    void follow(const Delivery &delivery);
    bool eventFilter(QObject *watched, QEvent *event) override;

    SeatId m_seat;
    QTemporaryDir m_folder; ///< nothing is written here, and drafts want a place
    std::unique_ptr<Onlooker> m_onlooker;
    std::unique_ptr<Drafts> m_drafts;
    std::unique_ptr<SeatDesk> m_desk;
    std::unique_ptr<QQuickView> m_view; ///< goes first: it looks at the others
};

} // namespace samvirke
