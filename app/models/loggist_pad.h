// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/words.h"
#include "session/drafts.h"
#include "session/seat_session.h"

#include <QAbstractListModel>
#include <QVariantList>

#include <vector>

namespace samvirke {

/// What a loggist writes down while people talk: who, to whom, and what it was, in three taps. The list is of what was
/// caught, newest first. Without a line it waits here.
class LoggistPad : public QAbstractListModel
{
    Q_OBJECT
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    Q_PROPERTY(int queued READ queued NOTIFY changed) ///< on their way
    // what there is to choose from; what is chosen stands apart, so that a button stays the one that was pressed
    Q_PROPERTY(QVariantList speakers READ speakers NOTIFY choicesChanged)   ///< are written down for: name, mark, key
    Q_PROPERTY(QVariantList listeners READ listeners NOTIFY choicesChanged) ///< it can have been said to: the same
    Q_PROPERTY(QStringList acts READ acts CONSTANT)
    Q_PROPERTY(QStringList subjects READ subjects NOTIFY choicesChanged) ///< tasks, leads, handovers; the first: none
    Q_PROPERTY(QVariantList items READ items NOTIFY itemsChanged)        ///< came in last: maps with title and to
    // what is chosen
    Q_PROPERTY(int speaker READ speaker NOTIFY changed)          ///< -1: nobody yet
    Q_PROPERTY(QVariantList told READ told NOTIFY changed)       ///< of each listener whether it was said to them
    Q_PROPERTY(QVariantList covered READ covered NOTIFY changed) ///< of each speaker whether it is listened to
    Q_PROPERTY(int item READ item NOTIFY changed)                ///< -1: none
    Q_PROPERTY(int subject READ subject WRITE setSubject NOTIFY changed)
    Q_PROPERTY(int ago READ ago WRITE setAgo NOTIFY changed)  ///< just now, 30 seconds, 2 minutes
    Q_PROPERTY(QString sentence READ sentence NOTIFY changed) ///< what is known so far, and what is asked
    Q_PROPERTY(QString itemText READ itemText NOTIFY changed) ///< of the chosen item, to be read out
    Q_PROPERTY(bool open READ isOpen NOTIFY changed)          ///< acts are taken
    Q_PROPERTY(bool recalls READ recalls NOTIFY changed)      ///< they are kept as recalled: it has ended

public:
    enum Role { TimeRole = Qt::UserRole + 1, WhatRole, MarkRole, StruckRole, SpokenRole };

    /// @p session is welcomed; it and @p drafts must outlive this.
    LoggistPad(const Words &words, SeatSession &session, Drafts &drafts, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] int count() const { return static_cast<int>(m_caught.size()); }
    [[nodiscard]] int queued() const { return static_cast<int>(m_session.unanswered()); }
    [[nodiscard]] QVariantList speakers() const;
    [[nodiscard]] QVariantList listeners() const;
    [[nodiscard]] QStringList acts() const;
    [[nodiscard]] QVariantList items() const;
    [[nodiscard]] int speaker() const { return m_from; }
    [[nodiscard]] QVariantList told() const;
    [[nodiscard]] QVariantList covered() const;
    [[nodiscard]] int item() const;
    [[nodiscard]] QStringList subjects() const;
    [[nodiscard]] int subject() const { return m_subject; }
    void setSubject(int subject);
    [[nodiscard]] int ago() const { return m_ago; }
    void setAgo(int ago);
    [[nodiscard]] QString sentence() const;
    [[nodiscard]] QString itemText() const;
    [[nodiscard]] bool isOpen() const;
    [[nodiscard]] bool recalls() const { return m_session.state().status == Status::ended; }

    /// Who said it.
    Q_INVOKABLE void from(int speaker);
    /// Whom it was said to, or not any more; nobody in particular: everybody.
    Q_INVOKABLE void to(int listener);
    /// An agency's letter: who said it, and after that whom it was said to.
    Q_INVOKABLE void key(const QString &letter);
    /// What it was: writes it down.
    Q_INVOKABLE void act(int act);
    Q_INVOKABLE void chooseItem(int index);
    /// Begins anew.
    Q_INVOKABLE void clear();
    /// Listens to that agency, or does not any more: what was said then is not observed.
    Q_INVOKABLE void setCovered(int speaker, bool covered);
    Q_INVOKABLE void strike(int row, const QString &reason);
    Q_INVOKABLE void raiseHand();
    Q_INVOKABLE [[nodiscard]] QString draft() const;
    Q_INVOKABLE void write(const QString &text);

signals:
    void countChanged();
    void choicesChanged();
    void itemsChanged();
    void changed();
    void emptied(); ///< the words were taken: the field is empty
    void caught(const QString &sentence);
    void wrong(const QString &sentence); ///< why something was not written down

private:
    struct Caught
    {
        Ref ref;
        Happened what;
        bool struck = false;
    };
    struct Subject
    {
        TaskId task;
        FunctionId function;
        HandoverId handover;
        QString name;
    };
    void hear(const Delivery &delivery);
    void beginAnew();
    void fill();
    void coverAll();
    [[nodiscard]] const Caught *caughtAt(int row) const;
    [[nodiscard]] QVariantList shown(const std::vector<AgencyId> &agencies) const;
    [[nodiscard]] bool knows(const AgencyId &speaker, const Happened &what) const;
    [[nodiscard]] Ref answered(const AgencyId &speaker) const;

    Words m_words;
    SeatSession &m_session;
    Drafts &m_drafts;
    std::vector<AgencyId> m_speakers, m_listeners;
    std::vector<std::pair<AgencyId, QString>> m_keys;
    std::vector<Subject> m_subjects; ///< what can be chosen, after "none"
    std::vector<Caught> m_caught;    ///< oldest first
    std::vector<Ref> m_items;        ///< oldest first
    int m_from = -1;
    std::vector<AgencyId> m_to;
    int m_subject = 0, m_ago = 0;
    Ref m_item;
};

} // namespace samvirke
