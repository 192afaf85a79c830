// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/joining.h"

#include "session/hosting_text.h"

#include <algorithm>

namespace samvirke {

namespace {

constexpr int codeLength = 12;
constexpr int groupLength = 4;

QString shownAddress(const QString &address, std::uint16_t port)
{
    if (port == usualPort) {
        return address;
    }
    return (address.contains(QLatin1Char(':')) ? QStringLiteral("[%1]:%2") : QStringLiteral("%1:%2"))
        .arg(address)
        .arg(port);
}

} // namespace

Joining::Joining(const Words &words, QObject *parent) : QAbstractListModel(parent), m_words(words)
{
    m_finder.found = [this](const std::string &address, const Announcement &announcement) {
        heard(address, announcement);
    };
}

Joining::~Joining() = default;

int Joining::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant Joining::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= count()) {
        return {};
    }
    const Found &found = m_found[static_cast<std::size_t>(index.row())];
    const QString address = shownAddress(found.address, found.port);
    switch (role) {
    case NameRole: return m_words("Joining", "Exercise at %1").with({address});
    case ChosenRole: return address == m_address;
    default: return {};
    }
}

QHash<int, QByteArray> Joining::roleNames() const
{
    return {{NameRole, "name"}, {ChosenRole, "chosen"}};
}

/// A machine is on several networks and calls out on each: one exercise is one row.
void Joining::heard(const std::string &address, const Announcement &announcement)
{
    const auto same = std::ranges::find_if(m_found, [&](const Found &found) {
        return found.exercise == announcement.exercise && found.port == announcement.port;
    });
    if (same != m_found.end()) {
        return;
    }
    beginInsertRows({}, count(), count());
    m_found.push_back({fromUtf8(address), announcement.port, announcement.exercise});
    endInsertRows();
    emit countChanged();
}

void Joining::setCode(const QString &typed)
{
    if (const auto link = readSeatLink(typed)) {
        setAddress(link->address);
        setCode(link->code);
        return;
    }
    QString plain;
    for (const QChar c : typed.toUpper()) {
        if (c.isLetterOrNumber() && plain.size() < codeLength) {
            plain += c;
        }
    }
    QString grouped;
    for (qsizetype i = 0; i < plain.size(); ++i) {
        if (i > 0 && i % groupLength == 0) {
            grouped += QLatin1Char('-');
        }
        grouped += plain.at(i);
    }
    if (grouped == m_code) {
        emit typedChanged(); // the field shows it as it is kept
        return;
    }
    m_code = grouped;
    if (m_session && !isBusy()) {
        m_session.reset(); // what was wrong with the code before
    }
    emit typedChanged();
    emit stateChanged();
}

bool Joining::isCodeGood() const
{
    return SeatCode::fromTyped(m_code.toStdString()).has_value();
}

void Joining::setAddress(const QString &typed)
{
    if (readSeatLink(typed)) {
        setCode(typed);
        return;
    }
    if (typed == m_address) {
        return;
    }
    m_address = typed;
    if (m_session && !isBusy()) {
        m_session.reset();
    }
    emit typedChanged();
    emit stateChanged();
    if (count() > 0) {
        emit dataChanged(index(0), index(count() - 1), {ChosenRole});
    }
}

bool Joining::isAddressGood() const
{
    return m_address.trimmed().isEmpty() || readAddress(m_address, {}).has_value();
}

bool Joining::isBusy() const
{
    using Connection = SeatSession::Connection;
    return m_session && (m_session->connection() == Connection::looking ||
                         m_session->connection() == Connection::calling || m_session->connection() == Connection::lost);
}

bool Joining::isTaken() const
{
    return m_session && m_session->connection() == SeatSession::Connection::taken;
}

bool Joining::isWrong() const
{
    return m_session &&
           (m_session->connection() == SeatSession::Connection::denied || isTaken() || m_session->isUnreachable());
}

QString Joining::state() const
{
    if (m_session) {
        const QString help = connectionHelp(m_words, *m_session);
        return help.isEmpty() ? connectionText(m_words, *m_session) : help;
    }
    if (m_code.size() == codeLength + 2 && !isCodeGood()) {
        return m_words("Joining", "There is a character in the code that no code has. Compare it with the card.");
    }
    if (!isAddressGood()) {
        return m_words("Joining", "That is not an address. Write it like 192.168.1.20 or 192.168.1.20:47110.");
    }
    return {};
}

void Joining::choose(int row)
{
    if (row >= 0 && row < count()) {
        const Found &found = m_found[static_cast<std::size_t>(row)];
        const QString address = shownAddress(found.address, found.port);
        setAddress(address == m_address ? QString{} : address);
    }
}

void Joining::join()
{
    const auto code = SeatCode::fromTyped(m_code.toStdString());
    if (!code || !canJoin()) {
        return;
    }
    SeatAddress where{*code, {}, usualPort};
    if (!m_address.trimmed().isEmpty()) {
        where = readAddress(m_address, where).value_or(where);
    }
    m_session = std::make_unique<SeatSession>(where);
    connect(m_session.get(), &SeatSession::statusChanged, this, [this] {
        emit stateChanged();
        if (m_session->connection() == SeatSession::Connection::welcomed) {
            emit joined();
        }
    });
    m_session->start();
    emit stateChanged();
}

void Joining::takeOver()
{
    if (isTaken()) {
        m_session->takeOver();
        emit stateChanged();
    }
}

void Joining::cancel()
{
    m_session.reset();
    emit stateChanged();
}

std::unique_ptr<SeatSession> Joining::takeSession()
{
    if (m_session) {
        disconnect(m_session.get(), nullptr, this, nullptr);
    }
    return std::move(m_session);
}

} // namespace samvirke
