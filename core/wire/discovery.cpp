// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/discovery.h"

#include <QNetworkDatagram>
#include <QNetworkInterface>
#include <QTimer>
#include <QUdpSocket>

#include <algorithm>
#include <charconv>

namespace samvirke {

namespace {

constexpr std::string_view mark = "samvirke 1 ";
constexpr std::size_t longest = 128; // bytes of a datagram that is looked at
constexpr int everyMs = 1'000;

} // namespace

std::string encode(const Announcement &announcement)
{
    return std::string(mark) + std::to_string(announcement.port) + " " + announcement.exercise;
}

std::optional<Announcement> readAnnouncement(std::string_view datagram)
{
    if (datagram.size() > longest || !datagram.starts_with(mark)) {
        return std::nullopt;
    }
    const std::string_view rest = datagram.substr(mark.size());
    Announcement announcement;
    const auto [end, error] = std::from_chars(rest.data(), rest.data() + rest.size(), announcement.port);
    if (error != std::errc{} || announcement.port == 0 || end == rest.data() + rest.size() || *end != ' ') {
        return std::nullopt;
    }
    announcement.exercise.assign(end + 1, rest.data() + rest.size());
    const bool plain = std::ranges::all_of(announcement.exercise, [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-' || c == '_';
    });
    return plain && !announcement.exercise.empty() ? std::optional{announcement} : std::nullopt;
}

struct Beacon::Impl
{
    QUdpSocket socket;
    QTimer timer;
    QByteArray datagram;

    void call()
    {
        for (const QNetworkInterface &interface : QNetworkInterface::allInterfaces()) {
            if (!interface.flags().testFlag(QNetworkInterface::IsRunning)) {
                continue;
            }
            for (const QNetworkAddressEntry &entry : interface.addressEntries()) {
                if (!entry.broadcast().isNull()) {
                    socket.writeDatagram(datagram, entry.broadcast(), beaconPort);
                } else if (entry.ip() == QHostAddress(QHostAddress::LocalHost)) { // programs of one machine
                    socket.writeDatagram(datagram, QHostAddress(QStringLiteral("127.255.255.255")), beaconPort);
                }
            }
        }
    }
};

Beacon::Beacon(const Announcement &announcement) : m_impl(std::make_unique<Impl>())
{
    m_impl->datagram = QByteArray::fromStdString(encode(announcement));
    QObject::connect(&m_impl->timer, &QTimer::timeout, &m_impl->timer, [impl = m_impl.get()] { impl->call(); });
    m_impl->timer.start(everyMs);
    m_impl->call();
}

Beacon::~Beacon() = default;

struct Finder::Impl
{
    QUdpSocket socket;
};

Finder::Finder() : m_impl(std::make_unique<Impl>())
{
    QUdpSocket &socket = m_impl->socket;
    socket.bind(QHostAddress::AnyIPv4, beaconPort, QUdpSocket::ShareAddress | QUdpSocket::ReuseAddressHint);
    QObject::connect(&socket, &QUdpSocket::readyRead, &socket, [this, &socket] {
        while (socket.hasPendingDatagrams()) {
            const QNetworkDatagram datagram = socket.receiveDatagram(longest + 1);
            const QByteArray bytes = datagram.data();
            const auto announcement = readAnnouncement({bytes.constData(), static_cast<std::size_t>(bytes.size())});
            if (announcement && found) {
                found(datagram.senderAddress().toString().toStdString(), *announcement);
            }
        }
    });
}

Finder::~Finder() = default;

} // namespace samvirke
