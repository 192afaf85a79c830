// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTcpServer>
#include <QTcpSocket>

#include <cstdint>
#include <utility>
#include <vector>

namespace samvirke::test {

/// A stretch of network between the seats and the host, which can be cut: by closing every connection, or by swallowing
/// what is sent over it, as a laptop does that walks out of reach.
class Stretch
{
public:
    enum class Cut { closed, swallowed };

    explicit Stretch(std::uint16_t host) : m_host(host)
    {
        if (!m_server.listen(QHostAddress::LocalHost)) {
            qFatal("cannot listen");
        }
        QObject::connect(&m_server, &QTcpServer::newConnection, [this] {
            while (QTcpSocket *seat = m_server.nextPendingConnection()) {
                carry(seat);
            }
        });
    }
    ~Stretch() { dropAll(); }
    Stretch(const Stretch &) = delete;
    Stretch &operator=(const Stretch &) = delete;

    void cut(Cut how)
    {
        m_cut = true;
        if (how == Cut::closed) {
            dropAll();
        }
    }
    /// What was swallowed does not come again: those connections are gone.
    void mend()
    {
        m_cut = false;
        dropAll();
    }
    [[nodiscard]] std::uint16_t port() const { return m_server.serverPort(); }
    [[nodiscard]] qint64 toSeats() const { return m_toSeats; }

private:
    void carry(QTcpSocket *seat)
    {
        if (m_cut) {
            delete seat;
            return;
        }
        auto *host = new QTcpSocket(seat);
        host->connectToHost(QHostAddress::LocalHost, m_host);
        m_seats.push_back(seat);
        QObject::connect(seat, &QTcpSocket::readyRead, host, [this, seat, host] {
            const QByteArray bytes = seat->readAll();
            if (!m_cut) {
                host->write(bytes);
            }
        });
        QObject::connect(host, &QTcpSocket::readyRead, seat, [this, seat, host] {
            const QByteArray bytes = host->readAll();
            if (!m_cut) {
                m_toSeats += bytes.size();
                seat->write(bytes);
            }
        });
        QObject::connect(host, &QTcpSocket::disconnected, seat, [seat] { seat->disconnectFromHost(); });
        QObject::connect(seat, &QTcpSocket::disconnected, host, [host] { host->disconnectFromHost(); });
    }
    void dropAll()
    {
        for (QTcpSocket *seat : std::exchange(m_seats, {})) {
            seat->disconnect();
            for (auto *host : seat->findChildren<QTcpSocket *>()) {
                host->disconnect();
                host->abort();
            }
            seat->abort();
            seat->deleteLater();
        }
    }

    QTcpServer m_server;
    std::uint16_t m_host;
    std::vector<QTcpSocket *> m_seats;
    bool m_cut = false;
    qint64 m_toSeats = 0;
};

} // namespace samvirke::test
