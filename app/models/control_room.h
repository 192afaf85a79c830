// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "debrief/debrief.h"
#include "models/agencies_live.h"
#include "models/alert_watch.h"
#include "models/cues.h"
#include "models/feed.h"
#include "models/rounds_live.h"
#include "models/task_strip.h"
#include "plan/lookup.h"
#include "session/live_exercise.h"

#include <QTimer>

#include <map>
#include <set>
#include <vector>

namespace samvirke {

/// What a facilitator sends in by hand.
struct QuickInject
{
    std::vector<Party> to;
    ChannelId channel;
    QString text;
    Millis in{0}; ///< after now; 0: at once
    bool asksAcknowledgement = false;
};

/// What a facilitator sees of an exercise that is under way, and what they can do: tables that follow what is
/// delivered, and intents that become commands.
class ControlRoom : public QObject
{
    Q_OBJECT

public:
    /// @p exercise is ready and outlives this; seat() must stay until it is gone.
    ControlRoom(const Words &words, LiveExercise &exercise, QObject *parent = nullptr);

    [[nodiscard]] LiveTable *cues() { return &m_cues; }
    [[nodiscard]] LiveTable *agencies() { return &m_agencies; }
    [[nodiscard]] LiveTable *expectations() { return &m_expecting; }
    [[nodiscard]] LiveTable *alerts() { return &m_alerts; }
    [[nodiscard]] LiveTable *strip() { return &m_strip; }
    [[nodiscard]] LiveTable *rounds() { return &m_rounds; }
    [[nodiscard]] FeedModel *feed() { return &m_feed; }

    /// The facilitator's own seat.
    [[nodiscard]] SeatSession &session() { return m_session; }
    [[nodiscard]] const Scenario &scenario() const { return m_session.scenario(); }
    [[nodiscard]] const ExerciseState &state() const { return m_session.state(); }
    [[nodiscard]] ExerciseTime now() const { return m_session.now(); }

    // ── what the head of the window shows ────────────────────────────────────────────────────────────────────────────
    [[nodiscard]] QString exerciseClock() const; ///< "T+00:23:41"
    [[nodiscard]] QString storyClock() const;    ///< empty where the scenario has none
    [[nodiscard]] QString statusText() const;
    [[nodiscard]] bool runs() const { return state().status == Status::running; }
    [[nodiscard]] QString rateText() const;
    [[nodiscard]] QString phaseText() const;
    [[nodiscard]] bool isTalked() const { return modeIn(scenario(), state().phase) == Mode::talked; }
    [[nodiscard]] double progress() const; ///< of the planned length
    [[nodiscard]] QString presenceText() const;
    [[nodiscard]] QString driftText() const; ///< against the plan; empty before an inject of it has come
    [[nodiscard]] const QString &nextCue() const { return m_next; } ///< key
    /// Whether an inject is still to come.
    [[nodiscard]] bool waits(const QString &cue) const;
    [[nodiscard]] bool isHeld(const QString &cue) const;
    [[nodiscard]] QStringList situation() const; ///< last updates to all, the newest first; no secrets

    // ── the clock ────────────────────────────────────────────────────────────────────────────────────────────────────
    void pauseOrGoOn();
    void faster() { changeRate(+1); }
    void slower() { changeRate(-1); }
    void jumpTo(ExerciseTime to);
    void changePhase(const PhaseId &phase);
    void end();
    void close();

    // ── cues, by the key of a row ────────────────────────────────────────────────────────────────────────────────────
    void release(const QString &cue);
    void hold(const QString &cue);
    void skip(const QString &cue);
    void takeBack();
    /// @param option from 1. @param cue a branch, else the first that is open is taken
    void takeBranch(const QString &cue, int option);
    void write(const QuickInject &inject);

    // ── expectations ─────────────────────────────────────────────────────────────────────────────────────────────────
    void nudge(const QString &expectation);
    [[nodiscard]] bool isAwaited(const QString &expectation) const;
    /// The first that nobody has met yet, as the table stands: what is late is on top.
    [[nodiscard]] QString firstAwaited() const;
    void acceptLate(const QString &expectation, const QString &reason);
    void waive(const QString &expectation, const QString &reason);

    // ── the rest ─────────────────────────────────────────────────────────────────────────────────────────────────────
    void mark(const QString &text);
    /// Says which task @p act was really about.
    void attribute(Ref act, const Attribution &to);
    void updateSituation(const QString &text);
    void nextRoundStep(const QString &round);
    [[nodiscard]] QString nextRoundStepText(const QString &round) const;
    [[nodiscard]] QStringList roundSpread(const QString &round) const;
    /// The round that is open, to be filled in by show of hands.
    [[nodiscard]] ShownHands hands() const;
    /// Records what @p agency showed.
    void answerRound(Ref round, const AgencyId &agency, std::vector<GivenAnswer> answers);
    /// Somebody of @p agency has taken the task, in the room.
    void capture(const QString &task, const AgencyId &agency);
    /// The facilitator listens for every agency, or does not any more.
    void setListening(bool listening);
    [[nodiscard]] bool isListening() const;
    void dismiss(const QString &alert);
    [[nodiscard]] std::vector<std::int64_t> entriesOf(const QString &alert) const;

signals:
    void changed();      ///< anything but the clocks
    void clockChanged(); ///< what clocks show
    void nextChanged();
    void said(const QString &sentence); ///< why something was not done, and other news

private:
    [[nodiscard]] const Cue *cueOf(const QString &key) const;
    void take(const Delivery &delivery);
    void beginAnew();
    void refresh();
    void refreshTables();
    void refreshAlerts();
    void changeRate(int steps);

    Words m_words;
    LiveExercise &m_exercise;
    SeatSession &m_session;
    Expectations m_expectations;
    AgencyLoads m_loads;
    Schedule m_planned;
    TaskTakers m_takers;
    std::map<QuestionnaireId, int> m_answered;
    std::set<std::string> m_dismissed;
    std::vector<Ref> m_hands; ///< raised
    std::vector<Ref> m_situations;
    std::vector<Entry> m_pending; ///< not yet in the feed
    std::vector<Alert> m_told;
    AlertWatch m_watch;
    LiveTable m_cues, m_agencies, m_expecting, m_alerts, m_strip, m_rounds;
    FeedModel m_feed;
    QString m_next;
    qint64 m_second = -1; ///< that the tables show
    int m_askedRate = 0;  ///< permille, last
    QTimer m_soon, m_look;
};

} // namespace samvirke
