// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/seat_line.h"

#include <algorithm>
#include <chrono>

namespace samvirke {

namespace {

using namespace std::chrono_literals;

Millis backOff(int tries)
{
    return std::min<Millis>(100ms * (1 << std::min(tries, 4)), 1s);
}

} // namespace

std::optional<SeatAddress> readAddress(const QString &text, SeatAddress with)
{
    const QString typed = text.trimmed();
    QString address = typed;
    QString port;
    if (typed.startsWith(QLatin1Char('[')) && typed.contains(QLatin1Char(']'))) {
        address = typed.mid(1).section(QLatin1Char(']'), 0, 0);
        port = typed.section(QStringLiteral("]:"), 1);
    } else if (typed.count(QLatin1Char(':')) == 1) {
        address = typed.section(QLatin1Char(':'), 0, 0);
        port = typed.section(QLatin1Char(':'), 1);
        if (port.isEmpty()) {
            return std::nullopt;
        }
    }
    bool good = true;
    if (!port.isEmpty()) {
        with.port = port.toUShort(&good);
    }
    with.address = address.toStdString();
    if (!good || with.port == 0 || address.isEmpty()) {
        return std::nullopt;
    }
    return with;
}

std::optional<SeatLink> readSeatLink(const QString &text)
{
    constexpr QLatin1String scheme("samvirke://");
    const QString link = text.trimmed();
    const qsizetype slash = link.lastIndexOf(QLatin1Char('/'));
    if (!link.startsWith(scheme, Qt::CaseInsensitive) || slash < scheme.size()) {
        return std::nullopt;
    }
    SeatLink read{link.mid(scheme.size(), slash - scheme.size()), link.mid(slash + 1)};
    if (!readAddress(read.address, {}) || !SeatCode::fromTyped(read.code.toStdString())) {
        return std::nullopt;
    }
    return read;
}

SeatLine::SeatLine(SeatEnd &end, SeatAddress where) : m_end(end), m_where(std::move(where))
{
    m_again.setSingleShot(true);
    QObject::connect(&m_again, &QTimer::timeout, &m_again, [this] { call(); });
    m_end.denied = [this](const Denied &denied) { m_denied = denied; };
    m_end.closed = [this] {
        m_failure = m_link->failure();
        m_link = nullptr;
        if (broken) {
            broken();
        }
    };
}

void SeatLine::start(bool takeOver)
{
    m_takeOver = takeOver;
    if (m_where.address.empty()) {
        look();
    } else {
        call();
    }
}

void SeatLine::takeOver()
{
    m_takeOver = true;
    call();
}

void SeatLine::look()
{
    m_finder = std::make_unique<Finder>();
    m_finder->found = [this](const std::string &address, const Announcement &announcement) {
        const std::pair where{address, announcement.port};
        if (m_link != nullptr) {
            return;
        }
        if (m_end.welcome()) {
            if (announcement.exercise != m_end.welcome()->exercise ||
                where == std::pair{m_where.address, m_where.port}) {
                return;
            }
        } else if (std::ranges::find(m_tried, where) != m_tried.end()) {
            return;
        } else {
            m_tried.push_back(where);
        }
        m_where.address = address;
        m_where.port = announcement.port;
        call();
    };
}

void SeatLine::call()
{
    m_again.stop();
    auto link = connectTls(m_where.address, m_where.port,
                           [this](std::string_view exercise) { return keyFor(std::string(exercise)); });
    m_link = link.get();
    m_denied.reset();
    m_end.connect(std::move(link), m_takeOver);
    if (calling) {
        calling();
    }
}

const SeatKey &SeatLine::keyFor(const std::string &exercise)
{
    const auto [it, isNew] = m_keys.try_emplace(exercise);
    if (isNew) {
        it->second = deriveSeatKey(m_where.code, exercise);
    }
    return it->second;
}

void SeatLine::callAgain()
{
    m_again.start(backOff(m_tries++));
}

void SeatLine::stop()
{
    m_again.stop();
    m_finder.reset();
    if (m_link != nullptr) {
        m_link->close();
    }
}

} // namespace samvirke
