// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/scenario.h"
#include "report/agency_look.h"
#include "report/words.h"

#include <QByteArray>
#include <QDateTime>
#include <QStringList>

#include <vector>

namespace samvirke {

/// An inject on paper, for a seat without a screen.
struct Slip
{
    QString exercise;       ///< its title
    QString seat;           ///< with its agency
    AgencyLook look;        ///< no colour: none
    int number = 0, of = 0; ///< of the seat's
    QString inject;         ///< its number in the list, for who hands it out
    QString when;           ///< the same
    QString from, by;       ///< who sends it, and by what channel
    QString title, text;    ///< text: Markdown
    QStringList enclosed;   ///< files that go with it
    bool asksUrgency = false;
};

/// Those of every seat on paper, seat by seat, in the order in which they are planned to come; of every player's seat
/// where there is none on paper, for the day when screens fail. What has no time comes last.
[[nodiscard]] std::vector<Slip> slipsOf(const Words &words, const Scenario &scenario);

/// One below the other on A4, with lines to cut along. What is longer than a page goes on on the next one.
[[nodiscard]] QByteArray slipsPdf(const Words &words, const std::vector<Slip> &slips, const QDateTime &made);

} // namespace samvirke
