// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/addressee_list.h"
#include "models/question_list.h"
#include "session/drafts.h"
#include "session/seat_session.h"

#include <QObject>
#include <QVariantList>

#include <functional>
#include <map>
#include <memory>

namespace samvirke {

/// What somebody at a seat is writing: one form is open at a time, what was typed into the others is kept. Texts are
/// drafts, under the form's name: "message.text".
class Composing : public QObject
{
    Q_OBJECT
    /// The open form: "message", "request", "decision", "task", "handover", "lead", "form", "spoken"; empty: none.
    Q_PROPERTY(QString form READ form NOTIFY formChanged)
    Q_PROPERTY(bool sending READ isSending NOTIFY sendingChanged)
    Q_PROPERTY(samvirke::AddresseeList *recipients READ recipients CONSTANT)
    Q_PROPERTY(samvirke::QuestionList *fields READ fields CONSTANT)
    Q_PROPERTY(QVariantList quotes READ quotes NOTIFY valuesChanged) ///< maps with ref and title
    /// What this seat knew when it last opened a form or quoted something; what is quoted comes first.
    Q_PROPERTY(QStringList facts READ facts NOTIFY factsChanged)
    Q_PROPERTY(int quotedFacts READ quotedFacts NOTIFY factsChanged)     ///< so many of them
    Q_PROPERTY(QVariantList passedOn READ passedOn NOTIFY valuesChanged) ///< of each whether it is passed on
    Q_PROPERTY(
        QStringList parties READ parties NOTIFY choicesChanged)    ///< that this seat answers as; empty: only itself
    Q_PROPERTY(QStringList tasks READ tasks NOTIFY choicesChanged) ///< the first: none of them
    Q_PROPERTY(QStringList procedures READ procedures NOTIFY choicesChanged)
    Q_PROPERTY(QStringList handovers READ handovers NOTIFY choicesChanged)
    Q_PROPERTY(QStringList functions READ functions NOTIFY choicesChanged)
    Q_PROPERTY(QStringList leaders READ leaders NOTIFY choicesChanged) ///< the first: nobody leads yet
    Q_PROPERTY(QStringList forms READ forms NOTIFY choicesChanged)
    Q_PROPERTY(QStringList reviews READ reviews CONSTANT)
    Q_PROPERTY(int party READ party WRITE setParty NOTIFY valuesChanged)
    Q_PROPERTY(int task READ task WRITE setTask NOTIFY valuesChanged)
    Q_PROPERTY(int purpose READ purpose WRITE setPurpose NOTIFY valuesChanged) ///< tell, ask, consult
    Q_PROPERTY(bool asksAcknowledgement READ asksAcknowledgement WRITE setAsksAcknowledgement NOTIFY valuesChanged)
    Q_PROPERTY(bool emergency READ emergency WRITE setEmergency NOTIFY valuesChanged)
    Q_PROPERTY(int procedure READ procedure WRITE setProcedure NOTIFY valuesChanged)
    Q_PROPERTY(int handover READ handover WRITE setHandover NOTIFY valuesChanged)
    Q_PROPERTY(int led READ function WRITE setFunction NOTIFY valuesChanged)
    Q_PROPERTY(int leader READ leader WRITE setLeader NOTIFY valuesChanged)
    Q_PROPERTY(int formIndex READ formIndex WRITE setFormIndex NOTIFY valuesChanged)
    Q_PROPERTY(int review READ review WRITE setReview NOTIFY valuesChanged)
    // something that was said in the room
    Q_PROPERTY(QVariantList agencies READ agencies NOTIFY choicesChanged) ///< of the matrix: maps with name and mark
    Q_PROPERTY(QVariantList heard READ heard NOTIFY valuesChanged)        ///< of each whether it was told
    Q_PROPERTY(QStringList acts READ acts CONSTANT)
    Q_PROPERTY(int act READ act WRITE setAct NOTIFY valuesChanged)
    Q_PROPERTY(int ago READ ago WRITE setAgo NOTIFY valuesChanged) ///< just now, 30 seconds, 2 minutes
    Q_PROPERTY(
        QStringList speakers READ speakers NOTIFY choicesChanged) ///< for whom this seat may write down; one: itself
    Q_PROPERTY(int speaker READ speaker WRITE setSpeaker NOTIFY valuesChanged)

public:
    Composing(const Words &words, SeatSession &session, Drafts &drafts, QObject *parent = nullptr);

    [[nodiscard]] QString form() const { return m_form; }
    [[nodiscard]] bool isSending() const; ///< the open form is on its way
    [[nodiscard]] AddresseeList *recipients() const { return m_recipients; }
    [[nodiscard]] QuestionList *fields() const { return m_fields; }
    [[nodiscard]] QVariantList quotes() const;
    [[nodiscard]] QStringList facts() const;
    [[nodiscard]] int quotedFacts() const { return m_quotedFacts; }
    [[nodiscard]] QVariantList passedOn() const;
    [[nodiscard]] QStringList parties() const;
    [[nodiscard]] QStringList tasks() const;
    [[nodiscard]] QStringList procedures() const;
    [[nodiscard]] QStringList handovers() const;
    [[nodiscard]] QStringList functions() const;
    [[nodiscard]] QStringList leaders() const;
    [[nodiscard]] QStringList forms() const;
    [[nodiscard]] QStringList reviews() const;
    [[nodiscard]] QVariantList agencies() const;
    [[nodiscard]] QVariantList heard() const;
    [[nodiscard]] QStringList acts() const;
    [[nodiscard]] QStringList speakers() const;
    [[nodiscard]] int act() const { return m_act; }
    [[nodiscard]] int ago() const { return m_ago; }
    [[nodiscard]] int speaker() const { return m_speaker; }
    void setAct(int act) { set(m_act, act); }
    void setAgo(int ago) { set(m_ago, ago); }
    void setSpeaker(int speaker) { set(m_speaker, speaker); }
    [[nodiscard]] int party() const { return m_party; }
    [[nodiscard]] int task() const { return m_task; }
    [[nodiscard]] int purpose() const { return m_purpose; }
    [[nodiscard]] bool asksAcknowledgement() const { return m_asksAcknowledgement; }
    [[nodiscard]] bool emergency() const { return m_emergency; }
    [[nodiscard]] int procedure() const { return m_procedure; }
    [[nodiscard]] int handover() const { return m_handover; }
    [[nodiscard]] int function() const { return m_function; }
    [[nodiscard]] int leader() const { return m_leader; }
    [[nodiscard]] int formIndex() const { return m_formIndex; }
    [[nodiscard]] int review() const { return m_review; }
    void setParty(int party) { set(m_party, party); }
    void setTask(int task) { set(m_task, task); }
    void setPurpose(int purpose) { set(m_purpose, purpose); }
    void setAsksAcknowledgement(bool asks) { set(m_asksAcknowledgement, asks); }
    void setEmergency(bool emergency) { set(m_emergency, emergency); }
    void setProcedure(int procedure) { set(m_procedure, procedure); }
    void setHandover(int handover) { set(m_handover, handover); }
    void setFunction(int function) { set(m_function, function); }
    void setLeader(int leader) { set(m_leader, leader); }
    void setFormIndex(int index);
    void setReview(int review) { set(m_review, review); }

    /// The agency that this seat acts for; empty: its own.
    [[nodiscard]] AgencyId as() const;
    void actAs(const AgencyId &party);

    Q_INVOKABLE void open(const QString &form);
    Q_INVOKABLE void toggleHeard(int agency);
    Q_INVOKABLE void close();
    /// A message to who sent @p ref.
    Q_INVOKABLE void reply(const QString &ref);
    /// A message that passes @p ref on: who gets it may not have seen it, so its words go along.
    Q_INVOKABLE void forward(const QString &ref);
    /// A decision informed by @p ref, a task that follows from it.
    Q_INVOKABLE void decide(const QString &ref);
    Q_INVOKABLE void quote(const QString &ref);
    Q_INVOKABLE void removeQuote(const QString &ref);
    /// Passes the information item on, or keeps it back: somebody may say one thing of two, or say it without a quote.
    Q_INVOKABLE void toggleFact(int fact);
    /// Sends what the open form holds. When the host has taken it, the form closes; when it says no, it stays.
    Q_INVOKABLE void send();

    Q_INVOKABLE [[nodiscard]] QString draft(const QString &key) const { return m_drafts.text(key); }
    Q_INVOKABLE void keep(const QString &key, const QString &text) { m_drafts.keep(key, text); }

signals:
    void formChanged();
    void sendingChanged();
    void choicesChanged();
    void valuesChanged();
    void factsChanged();
    void rewritten(const QString &prefix); ///< those drafts are other ones now
    void said(const QString &text, bool isWrong);

private:
    template <class T>
    void set(T &value, T to)
    {
        if (value != to) {
            value = to;
            emit valuesChanged();
        }
    }
    void begin(const QString &form);
    void answered(Ref ref, const Refusal *refusal);
    void show(int form);
    void listFacts();
    [[nodiscard]] const FormSent *lastSent(const FormId &form) const;
    [[nodiscard]] std::optional<Command> command() const;
    [[nodiscard]] std::string text(const char *key) const;
    [[nodiscard]] TaskId chosenTask() const;
    [[nodiscard]] std::vector<ItemId> quoted() const;
    [[nodiscard]] std::vector<ItemId> carried() const;
    [[nodiscard]] QString title(Ref ref) const;

    Words m_words;
    SeatSession &m_session;
    Drafts &m_drafts;
    AddresseeList *m_recipients;
    QuestionList *m_fields;
    QString m_form;
    std::vector<Ref> m_quotes;
    Ref m_replyTo;
    int m_party = 0, m_task = 0, m_purpose = 0, m_procedure = 0, m_handover = 0, m_function = 0, m_leader = 0;
    int m_formIndex = 0, m_review = 0;
    int m_act = 0, m_ago = 0, m_speaker = 0;
    std::vector<AgencyId> m_heard;
    std::vector<ItemId> m_facts;          ///< as they are listed
    int m_quotedFacts = 0;                ///< the first of them
    std::map<ItemId, bool> m_factsChosen; ///< by somebody, to pass on or not to
    bool m_asksAcknowledgement = false, m_emergency = false;
    std::map<Ref, QString> m_pending; ///< what was sent, by the form it came from
};

} // namespace samvirke
