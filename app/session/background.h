// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtConcurrent/QtConcurrentRun>

#include <utility>

namespace samvirke {

/// Where windows have their short works done. Not in Qt's own threads: those paint large areas too, and a window would
/// wait in the middle of drawing itself for all that is at work there. The application waits for them when it ends.
[[nodiscard]] QThreadPool &backgroundThreads();

/// Runs @p work with @p arguments beside the windows. To be called on the application's own thread.
template <class Work, class... Arguments>
[[nodiscard]] auto inBackground(Work &&work, Arguments &&...arguments)
{
    return QtConcurrent::run(&backgroundThreads(), std::forward<Work>(work), std::forward<Arguments>(arguments)...);
}

} // namespace samvirke
