// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAbstractButton;

namespace samvirke {

/// For a page where Space means something else, as pausing the exercise: a click on @p button leaves the keyboard where
/// it is, and where Tab has brought the keyboard to it, Enter presses it.
void leaveSpaceFree(QAbstractButton *button);

} // namespace samvirke
