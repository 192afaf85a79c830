// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/host_thread.h"

#include <utility>

namespace samvirke {

/// Lives in the thread, with the host.
struct HostThread::Worker : QObject
{
    std::unique_ptr<HostSession> session;
};

HostThread::HostThread(QObject *parent) : QObject(parent), m_worker(std::make_unique<Worker>())
{
    m_worker->moveToThread(&m_thread);
    m_thread.setObjectName(QStringLiteral("host"));
    m_thread.start();
}

HostThread::~HostThread()
{
    stop();
    QMetaObject::invokeMethod(
        m_worker.get(), [] {}, Qt::BlockingQueuedConnection); // behind all that was asked
    m_thread.quit();
    m_thread.wait();
}

void HostThread::start(std::vector<ScenarioFile> files, const QString &file, const HostingOptions &options)
{
    open(file, false, [files = std::move(files), path = file.toStdString(), options] {
        return HostSession::start(files, path, options);
    });
}

void HostThread::resume(const QString &file, const HostingOptions &options, bool newCodes)
{
    open(file, true,
         [path = file.toStdString(), options, newCodes] { return HostSession::resume(path, options, newCodes); });
}

void HostThread::open(const QString &file, bool resumed, std::function<Opened()> how)
{
    post([this, file, resumed, how = std::move(how)](Worker &worker) {
        Opened opened = how();
        if (!opened) {
            return take([this, error = std::move(opened.error())] { emit failed(error); });
        }
        worker.session = std::move(*opened);
        HostSession &session = *worker.session;
        session.ended = [this] { take([this] { emit ended(); }); };
        session.host().sentAway = [this](const SeatId &seat, Denied::Why why) {
            take([this, seat, why] { emit turnedAway(seat, why); });
        };
        Host &host = session.host();
        take([this, codes = session.codes(),
              hosted = Hosted{file, host.journal().exercise(), session.port(), host.scenario(), host.state().variant,
                              resumed}] {
            m_codes = codes;
            m_hosted = hosted;
            emit hosting();
        });
    });
}

std::optional<SeatCode> HostThread::codeOf(const SeatId &seat) const
{
    const auto it = m_codes.find(seat);
    return it == m_codes.end() ? std::nullopt : std::optional{it->second};
}

void HostThread::reissue(const SeatId &seat)
{
    post([this, seat](Worker &worker) {
        const auto code = worker.session ? worker.session->reissue(seat) : std::nullopt;
        take([this, seat, code] {
            if (code) {
                m_codes[seat] = *code;
                emit codesChanged();
            } else {
                emit codeNotKept(seat);
            }
        });
    });
}

void HostThread::revoke(const SeatId &seat)
{
    post([this, seat](Worker &worker) {
        const bool kept = worker.session && worker.session->revoke(seat);
        take([this, seat, kept] {
            m_codes.erase(seat); // it is out as long as this host lives, also where that could not be written
            emit codesChanged();
            if (!kept) {
                emit codeNotKept(seat);
            }
        });
    });
}

void HostThread::stop()
{
    post([this](Worker &worker) {
        if (worker.session) {
            worker.session->stop();
            worker.session.reset();
        }
        take([this] { emit stopped(); });
    });
}

/// Does @p work where the host is.
void HostThread::post(std::function<void(Worker &)> work)
{
    QMetaObject::invokeMethod(m_worker.get(), [worker = m_worker.get(), work = std::move(work)] { work(*worker); });
}

/// Does @p news where this is.
void HostThread::take(std::function<void()> news)
{
    QMetaObject::invokeMethod(this, std::move(news));
}

} // namespace samvirke
