// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/banner.h"

#include "workbench/theme.h"

#include <QLabel>

namespace samvirke {

QLabel *newBanner(const Words &words)
{
    auto *banner = new QLabel(words("Debrief", "EXERCISE – EXERCISE – EXERCISE"));
    banner->setAlignment(Qt::AlignCenter);
    banner->setAutoFillBackground(true);
    QPalette colours = banner->palette();
    colours.setColor(QPalette::Window, bannerColour());
    colours.setColor(QPalette::WindowText, bannerInk());
    banner->setPalette(colours);
    QFont font = banner->font();
    font.setBold(true);
    banner->setFont(font);
    banner->setMargin(3);
    return banner;
}

} // namespace samvirke
