// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/words.h"
#include "session/drafts.h"
#include "session/seat_session.h"

#include <QAbstractListModel>
#include <QVariantList>

#include <map>
#include <vector>

namespace samvirke {

/// What an evaluator writes down: notes stamped with the moment of their first key, codes of the pad, ratings of the
/// targets. The list is of the own notes, newest first. Without a line they wait here.
class EvaluatorPad : public QAbstractListModel
{
    Q_OBJECT
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    Q_PROPERTY(int queued READ queued NOTIFY changed)              ///< on their way
    Q_PROPERTY(QVariantList agencies READ agencies NOTIFY changed) ///< maps with name, mark, chosen
    Q_PROPERTY(QVariantList followable READ followable CONSTANT)   ///< maps with seat, name: whose screen can be seen
    Q_PROPERTY(QVariantList codes READ codes NOTIFY changed)       ///< maps with key, name, help, going
    Q_PROPERTY(QVariantList targets READ targets NOTIFY changed)   ///< maps with objective, text, rating, comment
    Q_PROPERTY(QString link READ link NOTIFY changed)              ///< what the next note belongs to
    Q_PROPERTY(bool linked READ isLinked WRITE setLinked NOTIFY changed)
    Q_PROPERTY(QStringList expected READ expected NOTIFY changed) ///< by the plan, after the last inject
    Q_PROPERTY(QString stamp READ stamp NOTIFY changed)           ///< of the note that is being written
    Q_PROPERTY(bool open READ isOpen NOTIFY changed)              ///< notes are taken

public:
    enum Role { TimeRole = Qt::UserRole + 1, NoteRole, TagRole, AboutRole, StruckRole, SpokenRole };

    /// @p session is welcomed; it and @p drafts must outlive this.
    EvaluatorPad(const Words &words, SeatSession &session, Drafts &drafts, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] int count() const { return static_cast<int>(m_notes.size()); }
    [[nodiscard]] int queued() const { return static_cast<int>(m_session.unanswered()); }
    [[nodiscard]] QVariantList agencies() const;
    [[nodiscard]] QVariantList followable() const;
    [[nodiscard]] QVariantList codes() const;
    [[nodiscard]] QVariantList targets() const;
    [[nodiscard]] QString link() const;
    [[nodiscard]] bool isLinked() const { return m_linked; }
    void setLinked(bool linked);
    [[nodiscard]] QStringList expected() const;
    [[nodiscard]] QString stamp() const;
    [[nodiscard]] bool isOpen() const;

    Q_INVOKABLE [[nodiscard]] QString draft() const;
    /// What stands in the field; its first key is when the note was taken.
    Q_INVOKABLE void write(const QString &text);
    /// Takes what was written. @param tag none, strength, improvement, question
    Q_INVOKABLE void note(int tag);
    /// One code of the pad; those that last are pressed again when it is over.
    Q_INVOKABLE void code(int index);
    Q_INVOKABLE void toggleAbout(int agency);
    /// The next note belongs to what came before that which it would belong to.
    Q_INVOKABLE void linkEarlier();
    Q_INVOKABLE void rate(int target, int rating, const QString &comment);
    /// The note was taken later than what it says: by so many more seconds, or fewer.
    Q_INVOKABLE void earlier(int row, int seconds);
    /// What the note is, said afterwards; said twice it is none of them. @param tag as note() has it
    Q_INVOKABLE void tag(int row, int tag);
    Q_INVOKABLE void strike(int row, const QString &reason);
    Q_INVOKABLE void raiseHand();

signals:
    void countChanged();
    void changed();
    void emptied(); ///< the note was taken: the field is empty

private:
    struct Note
    {
        Ref ref;
        ObservationNoted what;
        ExerciseTime at{0};
        Millis earlierBy{0};
        bool struck = false;
    };
    void hear(const Delivery &delivery);
    [[nodiscard]] const Happened *linkedTo() const;
    [[nodiscard]] Ref linkRef() const; ///< what is noted now belongs to it; nothing: to none
    void amend(const Note &note, NoteTag tag, Millis earlierBy);
    void touch(std::vector<Note>::iterator note);
    [[nodiscard]] Note *noteAt(int row);

    Words m_words;
    SeatSession &m_session;
    Drafts &m_drafts;
    std::vector<Note> m_notes; ///< oldest first
    std::vector<AgencyId> m_about;
    std::map<TargetId, TargetRated> m_ratings;
    std::map<std::string, ExerciseTime> m_going; ///< codes that last, since when
    std::vector<Ref> m_links;                    ///< what notes may belong to, oldest first
    std::size_t m_linkBack = 0;
    Ref m_lastInject;
    bool m_linked = true;
    std::optional<ExerciseTime> m_begun;
};

} // namespace samvirke
