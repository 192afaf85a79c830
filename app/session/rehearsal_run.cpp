// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/rehearsal_run.h"

#include <algorithm>

namespace samvirke {

RehearsalRun::RehearsalRun(QObject *parent) : QObject(parent) {}

RehearsalRun::~RehearsalRun()
{
    stop();
}

void RehearsalRun::start(const Words &words, const QString &folder, std::vector<ScenarioFile> files,
                         RehearsalOptions options)
{
    m_stopping = false;
    m_thread = std::jthread([this, words, folder, files = std::move(files), options = std::move(options)] {
        int shown = -1;
        const auto progress = [&](ExerciseTime at, ExerciseTime of) {
            const auto percent =
                of.count() == 0 ? 0 : static_cast<int>(std::min<std::int64_t>(100, at.count() * 100 / of.count()));
            if (percent != shown) {
                shown = percent;
                QMetaObject::invokeMethod(this, [this, percent] { emit reached(percent); });
            }
            return !m_stopping.load();
        };
        auto result = rehearseInto(words, folder, files, options, false, progress);
        QMetaObject::invokeMethod(this, [this, result = std::move(result)] {
            if (const auto *failure = std::get_if<RehearsalFailure>(&result)) {
                emit failed(*failure);
            } else {
                emit made(std::get<RehearsalFolder>(result));
            }
        });
    });
}

} // namespace samvirke
