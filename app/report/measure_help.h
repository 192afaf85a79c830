// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/words.h"

#include <string_view>

namespace samvirke {

/// A measure in plain words, for the page on method and for whoever asks in a window.
struct MeasureHelp
{
    QString name;
    QString what;    ///< the question that it answers
    QString formula; ///< how the figure is made
    QString source;  ///< where it comes from; what is a convention of this program says so
    QString cannot;  ///< what it cannot say
};

/// All texts are empty for a key that is none.
[[nodiscard]] MeasureHelp measureHelp(const Words &words, std::string_view key);

/// Its name; the key itself where it is none.
[[nodiscard]] QString measureName(const Words &words, std::string_view key);

} // namespace samvirke
