// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/many_rehearsals.h"

#include "journal/journal.h"

#include <QTemporaryDir>

namespace samvirke {

namespace {

/// One more play of @p plan, counted in @p count.
tl::expected<void, RehearsalError> playOne(const std::vector<ScenarioFile> &files, const RehearsalOptions &options,
                                           const Scenario &plan, const std::stop_token &token, OftenCount &count)
{
    const auto journalFailed = [](JournalError error) {
        return tl::unexpected(RehearsalError{RehearsalError::What::journal, {}, {}, std::move(error)});
    };
    const QTemporaryDir folder;
    const std::filesystem::path file = folder.filePath(QStringLiteral("exercise.samvirke")).toStdString();
    const auto goesOn = [&](ExerciseTime, ExerciseTime) { return !token.stop_requested(); };
    if (auto played = rehearse(files, options, file, goesOn); !played) {
        return tl::unexpected(std::move(played.error()));
    }
    const auto journal = Journal::openToRead(file);
    if (!journal) {
        return journalFailed(journal.error());
    }
    const auto entries = journal->readAll();
    if (!entries) {
        return journalFailed(entries.error());
    }
    count.add(plan, *entries, debriefOf(plan, *entries, options.judging));
    return {};
}

} // namespace

ManyRehearsals::ManyRehearsals(QObject *parent) : QObject(parent) {}

ManyRehearsals::~ManyRehearsals() = default;

void ManyRehearsals::stop()
{
    m_thread.request_stop();
}

void ManyRehearsals::start(std::vector<ScenarioFile> files, RehearsalOptions options, int count)
{
    m_thread = {}; // stops and waits
    m_often = {};
    m_scenario = loadScenario(files, options.language).scenario;
    m_running = true;
    const int run = ++m_run;
    m_thread = std::jthread([this, run, files = std::move(files), options = std::move(options), plan = m_scenario,
                             count](const std::stop_token &token) mutable {
        OftenCount counted;
        for (int seed = 1; seed <= count && !token.stop_requested(); ++seed) {
            options.seed = static_cast<std::uint64_t>(seed);
            auto played = playOne(files, options, plan, token, counted);
            if (played) {
                tell(run, [this, often = counted.result(), count] {
                    m_often = often;
                    emit reached(often.plays, count);
                });
            } else if (played.error().what != RehearsalError::What::stopped) {
                tell(run, [this, error = std::move(played.error())] {
                    m_running = false;
                    emit failed(error);
                });
                return;
            }
        }
        tell(run, [this] {
            m_running = false;
            emit finished();
        });
    });
}

/// Does @p what in the thread of this object, unless another run has begun meanwhile.
void ManyRehearsals::tell(int run, std::function<void()> what)
{
    QMetaObject::invokeMethod(this, [this, run, what = std::move(what)] {
        if (run == m_run) {
            what();
        }
    });
}

} // namespace samvirke
