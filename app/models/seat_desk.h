// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/composing.h"
#include "models/enclosed.h"
#include "models/map_sketch.h"
#include "models/seat_board.h"
#include "models/seat_items.h"
#include "models/seat_tasks.h"
#include "models/shared_log.h"

#include <QVariantMap>

namespace samvirke {

/// Everything that the window of a player's or counter-play seat shows and asks for.
class SeatDesk : public QObject
{
    Q_OBJECT
    // who sits here
    Q_PROPERTY(QString exercise READ exercise NOTIFY changed)
    Q_PROPERTY(QString agency READ agency NOTIFY changed)
    Q_PROPERTY(QString seat READ seat NOTIFY changed)
    Q_PROPERTY(QString mark READ mark NOTIFY changed)
    Q_PROPERTY(QVariantList mandate READ mandate NOTIFY changed) ///< maps with heading and text
    Q_PROPERTY(QVariantList others READ others NOTIFY changed)   ///< the other agencies: maps with mark, name, text
    Q_PROPERTY(
        QVariantList procedures READ procedures NOTIFY changed) ///< agreed beforehand, where this seat knows them
    Q_PROPERTY(bool mandateRead READ mandateRead NOTIFY changed)
    // how it stands
    Q_PROPERTY(QString storyClock READ storyClock NOTIFY ticked)
    Q_PROPERTY(QString exerciseClock READ exerciseClock NOTIFY ticked)
    Q_PROPERTY(bool connected READ isConnected NOTIFY lineChanged)
    Q_PROPERTY(QString line READ line NOTIFY lineChanged)            ///< how the line is, in a word or two
    Q_PROPERTY(QString lineHelp READ lineHelp NOTIFY lineChanged)    ///< where something is wrong: what to do
    Q_PROPERTY(QString elsewhere READ elsewhere CONSTANT)            ///< where this seat is better sat at; empty: here
    Q_PROPERTY(bool canTakeBack READ canTakeBack NOTIFY lineChanged) ///< another laptop has the seat
    Q_PROPERTY(QString standstill READ standstill NOTIFY changed)    ///< why nothing goes on just now; empty: it does
    Q_PROPERTY(bool paused READ isPaused NOTIFY changed)             ///< by somebody; not while a round is answered
    Q_PROPERTY(bool running READ isRunning NOTIFY changed)
    Q_PROPERTY(bool ended READ hasEnded NOTIFY changed)
    Q_PROPERTY(bool realEmergency READ realEmergency NOTIFY changed)
    Q_PROPERTY(QString situation READ situation NOTIFY changed)
    Q_PROPERTY(QString situationSince READ situationSince NOTIFY changed)
    // lists
    Q_PROPERTY(samvirke::SeatItems *inbox READ inbox CONSTANT)
    Q_PROPERTY(samvirke::SeatItems *outbox READ outbox CONSTANT)
    Q_PROPERTY(samvirke::SeatTasks *tasks READ tasks CONSTANT)
    Q_PROPERTY(samvirke::SharedLog *log READ log CONSTANT)
    Q_PROPERTY(samvirke::SeatBoard *board READ board CONSTANT)
    Q_PROPERTY(samvirke::MapSketch *sketch READ sketch CONSTANT)
    Q_PROPERTY(samvirke::Composing *composing READ composing CONSTANT)
    Q_PROPERTY(QStringList boardTells READ boardTells NOTIFY
                   changed) ///< who learns of moves and marks; the first: the own agency
    Q_PROPERTY(int boardTell READ boardTell WRITE setBoardTell NOTIFY boardTellChanged)
    Q_PROPERTY(QStringList promises READ promises NOTIFY changed) ///< to whom a unit can be promised; the first: nobody
    // the role matrix, where this seat was given it
    Q_PROPERTY(QVariantList matrix READ matrix NOTIFY changed)   ///< maps with title and roles
    Q_PROPERTY(QVariantList columns READ columns NOTIFY changed) ///< marks of the agencies
    // the open item
    Q_PROPERTY(QString current READ current NOTIFY currentChanged)
    Q_PROPERTY(QVariantMap item READ item NOTIFY itemChanged)
    // questions
    Q_PROPERTY(QString roundTitle READ roundTitle NOTIFY roundChanged) ///< empty: none is open or has been revealed
    Q_PROPERTY(bool roundOpen READ isRoundOpen NOTIFY roundChanged)
    Q_PROPERTY(bool roundAnswered READ isRoundAnswered NOTIFY roundChanged)
    Q_PROPERTY(bool roundFreezes READ roundFreezes NOTIFY roundChanged) ///< the clock stands until it is answered
    Q_PROPERTY(QString roundLeft READ roundLeft NOTIFY ticked)
    Q_PROPERTY(QVariantList roundTallies READ roundTallies NOTIFY roundChanged) ///< maps with question and answers
    Q_PROPERTY(samvirke::QuestionList *round READ round CONSTANT)
    Q_PROPERTY(QString questionnaireTitle READ questionnaireTitle NOTIFY questionnaireChanged) ///< empty: none waits
    Q_PROPERTY(bool questionnaireAnonymous READ isQuestionnaireAnonymous NOTIFY questionnaireChanged)
    Q_PROPERTY(samvirke::QuestionList *questionnaire READ questionnaire CONSTANT)
    // what is said at the foot
    Q_PROPERTY(QString notice READ notice NOTIFY noticeChanged)
    Q_PROPERTY(bool noticeWrong READ isNoticeWrong NOTIFY noticeChanged)

public:
    /// @p session is welcomed; it and @p drafts must outlive this.
    SeatDesk(const Words &words, SeatSession &session, Drafts &drafts, QObject *parent = nullptr);

    [[nodiscard]] QString exercise() const;
    [[nodiscard]] QString agency() const;
    [[nodiscard]] QString seat() const;
    [[nodiscard]] QString mark() const;
    [[nodiscard]] QVariantList mandate() const;
    [[nodiscard]] QVariantList others() const;
    [[nodiscard]] QVariantList procedures() const;
    [[nodiscard]] bool mandateRead() const;
    [[nodiscard]] QString storyClock() const;
    [[nodiscard]] QString exerciseClock() const;
    [[nodiscard]] bool isConnected() const { return m_session.connection() == SeatSession::Connection::welcomed; }
    [[nodiscard]] QString line() const;
    [[nodiscard]] QString lineHelp() const;
    [[nodiscard]] QString elsewhere() const;
    [[nodiscard]] bool canTakeBack() const { return m_session.connection() == SeatSession::Connection::takenOver; }
    [[nodiscard]] QString standstill() const;
    [[nodiscard]] bool isPaused() const
    {
        return m_session.state().status == Status::paused && m_session.state().pauseCause != PauseCause::freeze;
    }
    [[nodiscard]] bool isRunning() const { return m_session.state().status == Status::running; }
    [[nodiscard]] bool hasEnded() const;
    [[nodiscard]] bool realEmergency() const { return m_session.state().realEmergency; }
    [[nodiscard]] QString situation() const { return m_situation; }
    [[nodiscard]] QString situationSince() const { return m_situationSince; }
    [[nodiscard]] SeatItems *inbox() const { return m_inbox; }
    [[nodiscard]] SeatItems *outbox() const { return m_outbox; }
    [[nodiscard]] SeatTasks *tasks() const { return m_tasks; }
    [[nodiscard]] SharedLog *log() const { return m_log; }
    [[nodiscard]] SeatBoard *board() const { return m_board; }
    [[nodiscard]] MapSketch *sketch() const { return m_sketch; }
    [[nodiscard]] Composing *composing() const { return m_composing; }
    [[nodiscard]] QStringList boardTells() const;
    [[nodiscard]] int boardTell() const { return m_boardTell; }
    void setBoardTell(int to);
    [[nodiscard]] QStringList promises() const;
    [[nodiscard]] QVariantList matrix() const;
    [[nodiscard]] QVariantList columns() const;
    [[nodiscard]] QString current() const;
    [[nodiscard]] QVariantMap item() const;
    [[nodiscard]] QString roundTitle() const;
    [[nodiscard]] bool isRoundOpen() const;
    [[nodiscard]] bool isRoundAnswered() const;
    [[nodiscard]] bool roundFreezes() const;
    [[nodiscard]] QString roundLeft() const;
    [[nodiscard]] QVariantList roundTallies() const;
    [[nodiscard]] QuestionList *round() const { return m_round; }
    [[nodiscard]] QString questionnaireTitle() const;
    [[nodiscard]] bool isQuestionnaireAnonymous() const;
    [[nodiscard]] QuestionList *questionnaire() const { return m_questionnaire; }
    [[nodiscard]] QString notice() const { return m_notice; }
    [[nodiscard]] bool isNoticeWrong() const { return m_noticeWrong; }

    Q_INVOKABLE void readMandate();
    /// Shows @p ref and tells the host so; read it is after a while.
    Q_INVOKABLE void open(const QString &ref);
    /// The next or the one before, as the inbox stands.
    Q_INVOKABLE void step(int by);
    Q_INVOKABLE void acknowledge();
    /// Who rates what asks to be acknowledged has acknowledged it.
    Q_INVOKABLE void rate(int level);
    /// Opens the form of a task that follows from the open item.
    Q_INVOKABLE void take();
    Q_INVOKABLE void reply();
    Q_INVOKABLE void forward();
    Q_INVOKABLE void decide();
    /// Opens the form for something that was said aloud, about the open item.
    Q_INVOKABLE void speak();
    Q_INVOKABLE void answerHandover(bool accepted);
    /// @param outcome granted, in part, not
    Q_INVOKABLE void answerRequest(int outcome);
    Q_INVOKABLE void strike(const QString &ref, const QString &reason);
    Q_INVOKABLE void taskIs(int row, int now);
    Q_INVOKABLE void moveResource(const QString &resource, int state);
    Q_INVOKABLE void placeResource(const QString &resource, const QString &place);
    /// @param agency of the matrix, from 1; 0: to nobody any more
    Q_INVOKABLE void promiseResource(const QString &resource, int agency);
    /// Draws on the map sketch, and takes it away again. @see MapSketch::mark
    Q_INVOKABLE void markMap(int symbol, const QVariantList &points, const QString &label);
    Q_INVOKABLE void removeMark(int row);
    Q_INVOKABLE void answerRound();
    Q_INVOKABLE void answerQuestionnaire();
    Q_INVOKABLE void raiseRealEmergency();
    Q_INVOKABLE void raiseHand();
    /// The enclosed sound of that key, as it came.
    Q_INVOKABLE [[nodiscard]] QByteArray sound(const QString &key) const;
    Q_INVOKABLE void takeBack() { m_session.takeOver(); }
    Q_INVOKABLE void clearNotice() { say({}, false); }

signals:
    void changed();
    void ticked();
    void lineChanged();
    void currentChanged();
    void itemChanged();
    void roundChanged();
    void questionnaireChanged();
    void noticeChanged();
    void boardTellChanged();
    /// Something came in that has not been announced before.
    void arrived(const QString &sentence);
    void over(); ///< the exercise is closed

private:
    void hear(const Delivery &delivery);
    void say(const QString &text, bool isWrong);
    void read();
    void nextQuestionnaire();
    [[nodiscard]] const Thing *thing() const;
    [[nodiscard]] std::vector<ChannelId> commonChannels() const;
    [[nodiscard]] Addressees boardTold() const;
    void fetchMedia(const InjectReleased &released);
    [[nodiscard]] const RoundOpened *openedRound() const;
    [[nodiscard]] AgencyId receivedAs(const Happened &happened) const;
    /// For whom the open item came in.
    [[nodiscard]] AgencyId as() const;

    Words m_words;
    SeatSession &m_session;
    Drafts &m_drafts;
    SeatItems *m_inbox, *m_outbox;
    SeatTasks *m_tasks;
    SharedLog *m_log;
    SeatBoard *m_board;
    MapSketch *m_sketch;
    Composing *m_composing;
    QuestionList *m_round, *m_questionnaire;
    Ref m_current, m_roundRef, m_roundSent;
    std::vector<Tally> m_tallies;
    std::vector<QuestionnaireId> m_waiting; ///< questionnaires that were opened and not answered here
    std::map<Ref, QuestionnaireId> m_givenBack;
    std::map<std::string, Enclosed> m_media; ///< by digest; empty: on its way, or nothing that can be shown
    QString m_situation, m_situationSince;
    QString m_notice;
    bool m_noticeWrong = false;
    bool m_wasLost = false;
    int m_boardTell = 0;
    int m_missed = 0; ///< came in when the line was up again
    QTimer m_reading, m_noticeGoes, m_catchingUp;
    QString m_lastClock;
};

} // namespace samvirke
