// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>
#include <vector>

namespace samvirke {

/// Something that a window can do: by its keys, and by looking for what it is called.
struct WindowCommand
{
    QString keys; ///< as people call them; may be empty
    QString what;
    std::function<void()> run = {}; ///< empty: keys that mean something in one place only, to be read about
};

/// "Keys: what they do", to be read about.
[[nodiscard]] inline WindowCommand readAbout(const QString &text)
{
    const QString colon = QStringLiteral(": ");
    return {text.section(colon, 0, 0), text.section(colon, 1), {}};
}

} // namespace samvirke
