// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/words.h"
#include "session/seat_session.h"

#include <QAbstractListModel>

#include <vector>

namespace samvirke {

/// Whom something can be sent to, and who of them is chosen. What is typed narrows the list.
class AddresseeList : public QAbstractListModel
{
    Q_OBJECT
    Q_PROPERTY(QString typed READ typed WRITE setTyped NOTIFY typedChanged)
    Q_PROPERTY(QString chosenText READ chosenText NOTIFY chosenChanged) ///< who sees it, in words
    Q_PROPERTY(bool anyChosen READ anyChosen NOTIFY chosenChanged)
    Q_PROPERTY(QVariantList chosen READ chosen NOTIFY chosenChanged) ///< maps with key, name, mark
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Role { NameRole = Qt::UserRole + 1, KindRole, MarkRole, ChosenRole, SpokenRole };

    AddresseeList(const Words &words, const SeatSession &session, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] int count() const { return static_cast<int>(m_shown.size()); }

    [[nodiscard]] QString typed() const { return m_typed; }
    void setTyped(const QString &typed);
    [[nodiscard]] QString chosenText() const;
    [[nodiscard]] bool anyChosen() const { return !m_chosen.empty(); }
    [[nodiscard]] QVariantList chosen() const;
    [[nodiscard]] Addressees addressees() const;

    /// The @p row-th that is shown, or takes it out again. What was typed is done with.
    Q_INVOKABLE void toggle(int row);
    /// The first that is shown.
    Q_INVOKABLE void take() { toggle(0); }
    Q_INVOKABLE void remove(const QString &key);
    Q_INVOKABLE void removeLast();
    Q_INVOKABLE void clear();
    /// Chooses those and nobody else; who is not in the list is left out.
    void choose(const Addressees &addressees);
    void choose(const Party &party);

signals:
    void typedChanged();
    void chosenChanged();
    void countChanged();

private:
    struct Option
    {
        QString key, name, kind;
        AgencyId agency;
        std::vector<Party> to;
        ChannelId channel;
    };
    void fill();
    void narrow();
    [[nodiscard]] const Option &optionAt(int row) const { return m_options[m_shown[static_cast<std::size_t>(row)]]; }
    [[nodiscard]] const Option *option(const QString &key) const;

    Words m_words;
    const SeatSession &m_session;
    QString m_typed;
    std::vector<Option> m_options;
    std::vector<std::size_t> m_shown; ///< of m_options
    QStringList m_chosen;             ///< keys
};

} // namespace samvirke
