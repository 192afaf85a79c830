// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/words.h"
#include "session/seat_session.h"

#include <QAbstractListModel>

#include <memory>
#include <vector>

namespace samvirke {

/// How somebody comes to their seat: exercises that call out on the network (the list), a code, perhaps an address.
class Joining : public QAbstractListModel
{
    Q_OBJECT
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    /// In groups of four. What a card's QR says may be put into either field and fills both.
    Q_PROPERTY(QString code READ code WRITE setCode NOTIFY typedChanged)
    Q_PROPERTY(bool codeGood READ isCodeGood NOTIFY typedChanged)
    Q_PROPERTY(QString address READ address WRITE setAddress NOTIFY typedChanged) ///< empty: whoever calls out
    Q_PROPERTY(bool addressGood READ isAddressGood NOTIFY typedChanged)
    Q_PROPERTY(bool canJoin READ canJoin NOTIFY stateChanged)
    Q_PROPERTY(bool busy READ isBusy NOTIFY stateChanged)
    Q_PROPERTY(bool taken READ isTaken NOTIFY stateChanged) ///< another laptop has the seat: takeOver() takes it
    Q_PROPERTY(bool wrong READ isWrong NOTIFY stateChanged)
    Q_PROPERTY(QString state READ state NOTIFY stateChanged) ///< what is going on, or went wrong, and what to do

public:
    enum Role { NameRole = Qt::UserRole + 1, ChosenRole };

    explicit Joining(const Words &words, QObject *parent = nullptr);
    ~Joining() override;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] int count() const { return static_cast<int>(m_found.size()); }

    [[nodiscard]] QString code() const { return m_code; }
    void setCode(const QString &typed);
    [[nodiscard]] bool isCodeGood() const;
    [[nodiscard]] QString address() const { return m_address; }
    void setAddress(const QString &typed);
    [[nodiscard]] bool isAddressGood() const;
    [[nodiscard]] bool isBusy() const;
    [[nodiscard]] bool isTaken() const;
    [[nodiscard]] bool isWrong() const;
    [[nodiscard]] bool canJoin() const { return isCodeGood() && isAddressGood() && !isBusy(); }
    [[nodiscard]] QString state() const;

    Q_INVOKABLE void choose(int row);
    Q_INVOKABLE void join();
    Q_INVOKABLE void takeOver();
    Q_INVOKABLE void cancel();

    /// The session that was welcomed; once.
    [[nodiscard]] std::unique_ptr<SeatSession> takeSession();

signals:
    void countChanged();
    void typedChanged();
    void stateChanged();
    void joined();

private:
    struct Found
    {
        QString address;
        std::uint16_t port = 0;
        std::string exercise;
    };
    void heard(const std::string &address, const Announcement &announcement);

    Words m_words;
    Finder m_finder;
    std::vector<Found> m_found;
    QString m_code, m_address;
    std::unique_ptr<SeatSession> m_session;
};

} // namespace samvirke
