// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPaintEvent>
#include <QPainter>
#include <QWidget>

#include <functional>

namespace samvirke {

/// The surface of a drawing that scrolls: it only hands on what happens to it.
class Canvas : public QWidget
{
public:
    std::function<void(QPainter &, QRect)> painted;

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QPainter painter(this);
        painted(painter, event->rect());
    }
};

} // namespace samvirke
