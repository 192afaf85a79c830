// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "host/host.h"

#include "event_table.h"
#include "table.h"

#include <array>
#include <set>
#include <string>

/// What the host promises, said a second time and as simply as it can be: from the words of core/play/README.md and
/// from DESIGN.md, without decide, advance, apply or visibleTo. It holds what was recorded against it, entry by entry.
namespace samvirke::test {

/// One command that a host was sent, and what it answered.
struct Said
{
    SeatId seat;
    Proposal proposal;
    std::optional<Answer> answer;
};

class Reference
{
public:
    explicit Reference(const Scenario &scenario) : m_scenario(scenario) {}

    /// Holds one go of the host against the rules: @p said in the order it came, @p entries as recorded.
    /// @returns what is wrong, or nothing
    std::string check(Millis steady, std::int64_t wall, const std::vector<Said> &said, std::span<const Entry> entries)
    {
        m_steady = steady;
        m_wall = wall;
        std::set<Ref> asked;
        for (const Said &s : said) {
            asked.insert(s.proposal.ref);
        }
        auto next = entries.begin();
        const auto follow = [&] {
            for (; m_wrong.empty() && next != entries.end() && !asked.contains(next->happened.ref); ++next) {
                byHost(*next);
            }
        };
        follow();
        for (const Said &s : said) {
            const bool again = m_made.contains({s.seat, s.proposal.ref}) || m_made.contains({{}, s.proposal.ref});
            const auto expected = again ? std::optional{true} : takes(seatOf(s.seat), s.proposal);
            const bool accepted = s.answer && s.answer->verdict == Answer::Verdict::accepted;
            if (!s.answer || s.answer->verdict == Answer::Verdict::notRecorded) {
                complain(s, "was not answered, or not recorded");
            } else if (expected && *expected != accepted) {
                complain(s, accepted ? "was accepted" : "was refused: " + s.answer->about);
            } else if (accepted && !again) {
                next == entries.end() ? complain(s, "left no entry") : bySeat(s, *next++);
                follow();
            }
        }
        if (m_wrong.empty() && next != entries.end()) {
            m_wrong = "an entry that nobody asked for: " + encodeHappened(next->happened);
        }
        if (m_wrong.empty()) {
            m_wrong = leftUndone();
        }
        return m_wrong;
    }

    /// The host died and was started again: an exercise that ran stands paused where its last entry was, or where the
    /// clock had been set on to.
    std::string checkRestart(Millis steady, std::int64_t wall, std::span<const Entry> entries)
    {
        const bool ran = m_status == Status::running;
        m_steady = steady;
        m_wall = wall;
        m_shows = std::max(m_last, m_jumped);
        m_since = steady;
        if (entries.size() != (ran ? 1U : 0U)) {
            return "a restart left " + std::to_string(entries.size()) + " entries";
        }
        if (ran) {
            const auto *paused = std::get_if<ExercisePaused>(&entries[0].happened.event);
            if (paused == nullptr || paused->cause != PauseCause::crash || entries[0].happened.at != m_shows) {
                return "a restart did not pause";
            }
            take(entries[0]);
        }
        return m_wrong;
    }

    /// Learns what can be named, without holding anything against the rules.
    void learn(std::span<const Entry> entries)
    {
        for (const Entry &entry : entries) {
            if (isNameable(kindOf(entry.happened.event))) {
                m_named.try_emplace(entry.happened.ref, Named{entry.happened, {}, {}, {}});
            }
        }
    }

    /// What @p seat must have been told of it.
    [[nodiscard]] std::optional<Happened> shownTo(const Seat &seat, const Happened &happened) const
    {
        if (!sees(seat, happened)) {
            return std::nullopt;
        }
        Happened shown = happened;
        if (isControl(seat.kind)) {
            return shown;
        }
        const QStringList leftOut = readmeRow(kindOf(happened.event)).leftOut.split(QStringLiteral(", "));
        const auto hidden = [&](Ref ref) { return thing(ref) == nullptr || !sees(seat, *thing(ref)); };
        std::visit(
            [&](auto &e) {
                fields(
                    [&]<class T>(std::string_view name, T &member) {
                        if (leftOut.contains(QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())))) {
                            member = T{};
                        } else if constexpr (std::is_same_v<T, Ref>) {
                            member = hidden(member) ? Ref{} : member;
                        } else if constexpr (std::is_same_v<T, std::vector<Ref>>) {
                            std::erase_if(member, hidden);
                        }
                    },
                    e);
            },
            shown.event);
        shown.seat = leftOut.contains(QStringLiteral("seat")) ? SeatId{} : shown.seat;
        return shown;
    }

    /// What the table's words for who may do something mean.
    static bool isOneOf(SeatKind kind, const QString &who)
    {
        static const std::map<SeatKind, QString> words{{SeatKind::facilitator, QStringLiteral("facilitator")},
                                                       {SeatKind::player, QStringLiteral("player")},
                                                       {SeatKind::loggist, QStringLiteral("loggist")},
                                                       {SeatKind::evaluator, QStringLiteral("evaluator")},
                                                       {SeatKind::counterPlay, QStringLiteral("counter-play")}};
        const auto it = words.find(kind);
        return it != words.end() && (who.contains(it->second) || who == QLatin1String("anyone") ||
                                     (who == QLatin1String("actors") && kind != SeatKind::evaluator));
    }

    [[nodiscard]] Status status() const { return m_status; }
    [[nodiscard]] bool runs() const { return m_status == Status::running; }
    [[nodiscard]] int permille() const { return m_permille; }
    [[nodiscard]] ExerciseTime now() const
    {
        const auto ran = runs() && m_steady > m_since ? (m_steady - m_since).count() * m_permille / 1000 : 0;
        return std::max(m_last, m_shows + Millis{ran});
    }

private:
    struct Named
    {
        Happened what;
        std::set<SeatId> opened, read;
        std::set<AgencyId> acknowledged;
        bool answered = false, gone = false, struck = false;
    };
    struct Planned
    {
        std::optional<Ref> released;
        ExerciseTime at{0};
        std::optional<ExerciseTime> retimed;
        bool held = false, skipped = false;
    };
    struct Asked
    {
        RoundOpened what;
        std::set<AgencyId> answered;
        bool open = true, freezes = false, revealed = false;
    };

    // ── what was recorded ────────────────────────────────────────────────────────────────────────────────────────────

    void bySeat(const Said &said, const Entry &entry)
    {
        const Happened &h = entry.happened;
        const bool anonymous = [&] {
            const auto *answered = std::get_if<QuestionnaireAnswered>(&h.event);
            const Questionnaire *form =
                answered == nullptr ? nullptr : find(m_scenario.questionnaires, answered->questionnaire);
            return form != nullptr && form->anonymous;
        }();
        const bool same = std::visit(
            [&](const auto &command) {
                if constexpr (requires { command.event; }) {
                    return h.event == Event{command.event};
                } else {
                    return kindOf(h.event) == kindOf(said.proposal.command);
                }
            },
            said.proposal.command);
        if (h.ref != said.proposal.ref || !same || h.seat != (anonymous ? SeatId{} : said.seat)) {
            complain(said, "was recorded as " + encodeHappened(h));
        } else if (h.at != now() || h.saidAt != now() - said.proposal.ago) {
            complain(said, "was recorded at " + std::to_string(h.at.count()) + ", the clock showing " +
                               std::to_string(now().count()));
        } else if (h.agency != acting(seatOf(said.seat), said.proposal)) {
            complain(said, "was recorded for " + h.agency.value);
        }
        take(entry);
    }

    void byHost(const Entry &entry)
    {
        const Happened &h = entry.happened;
        const TableRow &row = readmeRow(kindOf(h.event));
        const bool may = row.who.contains(QLatin1String("host")) && row.during.contains(statusName());
        const bool due = std::visit(Overloaded{
                                        [&](const InjectReleased &e) { return isFirstDue(e, h.at); },
                                        [&](const ExercisePaused &e) {
                                            return e.cause == PauseCause::realEmergency ? m_emergency : isFrozen();
                                        },
                                        [&](const ExerciseResumed &) { return m_pausedByFreeze && !isFrozen(); },
                                        [&](const RoundOpened &e) { return !m_roundsOpened.contains(e.round); },
                                        [&](const RoundClosed &e) { return m_rounds.at(e.of).open; },
                                        [&](const TaskOpened &e) { return !m_open.contains(e.task); },
                                        [](const auto &) { return true; },
                                    },
                                    h.event);
        const bool inTime = h.at >= m_last && h.at <= std::max(now(), m_jumped);
        if (m_last > ExerciseTime{0} || kindOf(h.event) != Kind::ExerciseCreated) {
            m_wrong = may && due && inTime && h.seat.empty() && h.saidAt == h.at
                          ? m_wrong
                          : "the host did by itself at " + std::to_string(now().count()) + ": " + encodeHappened(h);
        }
        take(entry);
    }

    /// The release is of something that waits and that is due at @p at, and nothing else is due before.
    bool isFirstDue(const InjectReleased &released, ExerciseTime at)
    {
        if (!released.written.empty()) {
            const auto it = m_written.find(released.written);
            return it != m_written.end() && at == std::max(it->second, m_last);
        }
        const Planned &cue = m_planned[released.inject];
        if (cue.released || cue.held || cue.skipped) {
            return false;
        }
        const Inject &inject = *find(m_scenario.injects, released.inject);
        const auto due = dueOf(inject);
        const bool inOrder = std::ranges::all_of(m_scenario.injects, [&](const Inject &other) {
            const auto otherDue = dueOf(other);
            return !due || !otherDue || *otherDue >= *due;
        });
        return inOrder && (due ? at == std::max(*due, m_last) : waitsForPeople(inject));
    }

    /// When the plan's inject is due, as far as time alone says so.
    [[nodiscard]] std::optional<ExerciseTime> dueOf(const Inject &inject) const
    {
        const auto it = m_planned.find(inject.id);
        const Planned cue = it == m_planned.end() ? Planned{} : it->second;
        if (cue.released || cue.held || cue.skipped || !inject.active || inject.kind == InjectKind::expectedAction) {
            return std::nullopt;
        }
        if (cue.retimed) {
            return cue.retimed;
        }
        if (const auto *at = std::get_if<AtTime>(&inject.release)) {
            return at->at;
        }
        if (const auto *after = std::get_if<AfterInject>(&inject.release)) {
            const auto before = m_planned.find(after->inject);
            return before != m_planned.end() && before->second.released
                       ? std::optional{before->second.at + after->delay}
                       : std::nullopt;
        }
        return std::nullopt;
    }
    static bool waitsForPeople(const Inject &inject)
    {
        return std::holds_alternative<WhenHappened>(inject.release) ||
               std::holds_alternative<UnlessHappened>(inject.release) ||
               std::holds_alternative<OnOption>(inject.release);
    }

    /// What should have happened by now and has not.
    [[nodiscard]] std::string leftUndone() const
    {
        if (runs()) {
            for (const Inject &inject : m_scenario.injects) {
                if (const auto due = dueOf(inject); due && *due <= now()) {
                    return "not released at " + std::to_string(now().count()) + ": " + inject.id.value;
                }
            }
            for (const auto &[ref, due] : m_written) {
                if (due <= now()) {
                    return "not released though written: " + ref.text();
                }
            }
            if (m_emergency || isFrozen()) {
                return "not paused";
            }
        }
        for (const auto &[id, cue] : m_planned) {
            for (const TaskId &task : find(m_scenario.injects, id)->opens) {
                if (cue.released && isInPlay() && !m_open.contains(task)) {
                    return "not opened: " + task.value;
                }
            }
        }
        return {};
    }

    /// Nothing is recorded twice or backwards, and the wall shows what it shows.
    void take(const Entry &entry)
    {
        const Happened &h = entry.happened;
        const bool once = m_made.insert({h.seat, h.ref}).second;
        if (!once || entry.seq != ++m_entries || entry.index != 0 || entry.wallMs != m_wall || h.at < m_last) {
            m_wrong = "recorded wrongly as number " + std::to_string(entry.seq) + ": " + encodeHappened(h);
        }
        const ExerciseTime before = now();
        m_last = h.at;
        if (isNameable(kindOf(h.event))) {
            m_named.try_emplace(h.ref, Named{h, {}, {}, {}});
        }
        const auto set = [&](ExerciseTime shows, Status status) {
            m_shows = shows;
            m_since = m_steady;
            m_status = status;
        };
        std::visit(Overloaded{
                       [&](const ExerciseStarted &) { set(h.at, Status::running); },
                       [&](const ExercisePaused &e) {
                           set(h.at, Status::paused);
                           m_pausedByFreeze = e.cause == PauseCause::freeze;
                           m_jumped = ExerciseTime{0};
                       },
                       [&](const ExerciseResumed &) {
                           set(h.at, Status::running);
                           m_emergency = m_pausedByFreeze = false;
                           for (auto &[ref, round] : m_rounds) {
                               round.freezes = false;
                           }
                       },
                       [&](const RateChanged &e) {
                           set(before, m_status);
                           m_permille = e.permille;
                       },
                       [&](const ClockJumped &e) {
                           set(e.to, m_status);
                           m_jumped = e.to;
                       },
                       [&](const ExerciseEnded &) { set(h.at, Status::ended); },
                       [&](const ExerciseClosed &) { m_status = Status::closed; },
                       [&](const RealEmergencyRaised &) { m_emergency = true; },
                       [&](const PhaseChanged &e) { m_phase = e.phase; },
                       [&](const InjectReleased &e) {
                           if (!e.inject.empty()) {
                               m_planned[e.inject].released = h.ref;
                               m_planned[e.inject].at = h.at;
                               m_planned[e.inject].held = false;
                           }
                           m_written.erase(e.written);
                       },
                       [&](const InjectTakenBack &e) {
                           Named &taken = m_named.at(e.of);
                           taken.gone = true;
                           const auto &released = std::get<InjectReleased>(taken.what.event);
                           if (!released.inject.empty()) {
                               m_planned[released.inject].released.reset();
                               m_planned[released.inject].held = true;
                           }
                           std::erase_if(m_open, [&](const auto &open) {
                               return open.second.inject == released.inject && open.second.written == released.written;
                           });
                       },
                       [&](const InjectHeld &e) { m_planned[e.inject].held = e.held; },
                       [&](const InjectSkipped &e) { m_planned[e.inject].skipped = true; },
                       [&](const InjectRetimed &e) {
                           m_planned[e.inject].retimed = e.to;
                           m_planned[e.inject].held = false;
                       },
                       [&](const InjectWritten &e) { m_written[h.ref] = e.due; },
                       [&](const TaskOpened &e) { m_open.emplace(e.task, e); },
                       [&](const MandateRead &) { m_mandates.insert(h.seat); },
                       [&](const ItemOpened &e) { m_named.at(e.of).opened.insert(h.seat); },
                       [&](const ItemRead &e) {
                           m_named.at(e.of).opened.insert(h.seat);
                           m_named.at(e.of).read.insert(h.seat);
                       },
                       [&](const Acknowledged &e) { m_named.at(e.of).acknowledged.insert(h.agency); },
                       [&](const ActSpoken &e) {
                           if (e.act == SpokenAct::confirmed && !e.recalled && thing(e.of) != nullptr) {
                               m_named.at(e.of).acknowledged.insert(h.agency);
                           }
                       },
                       [&](const HandoverAnswered &e) { m_named.at(e.of).answered = true; },
                       [&](const MapMarkRemoved &e) { m_named.at(e.of).gone = true; },
                       [&](const HandLowered &e) { m_named.at(e.of).gone = true; },
                       [&](const EntryStruck &e) { m_named.at(e.of).struck = true; },
                       [&](const RoundOpened &e) {
                           m_rounds[h.ref] = {e, {}, true, e.freeze, false};
                           m_roundsOpened.insert(e.round);
                       },
                       [&](const RoundAnswered &e) { m_rounds.at(e.of).answered.insert(h.agency); },
                       [&](const RoundClosed &e) { m_rounds.at(e.of).open = false; },
                       [&](const RoundRevealed &e) { m_rounds.at(e.of).revealed = true; },
                       [&](const QuestionnaireOpened &e) { m_questionnaires.insert(e.questionnaire); },
                       [](const auto &) {},
                   },
                   h.event);
        for (const ItemId &item : itemsOf(h.event)) {
            m_carriers[item].push_back(h.ref);
        }
    }

    // ── what is allowed ──────────────────────────────────────────────────────────────────────────────────────────────

    /// True, false, or nothing where this small book of rules does not say.
    std::optional<bool> takes(const Seat &seat, const Proposal &p) const
    {
        const TableRow &row = readmeRow(kindOf(p.command));
        const auto agency = acting(seat, p);
        if (!isOneOf(seat.kind, row.who) || !row.during.contains(statusName()) || p.ref.empty() ||
            m_named.contains(p.ref) || p.ago > now() || !agency || !knowsNames(seat, p.command)) {
            return false;
        }
        const auto named = [&](Ref of) -> const Named * {
            const auto it = m_named.find(of);
            return it == m_named.end() || !sees(seat, it->second.what) ? nullptr : &it->second;
        };
        const auto there = [&](Ref of) { return named(of) != nullptr && !named(of)->gone; };
        const auto waits = [&](const InjectId &id) {
            const Inject *inject = find(m_scenario.injects, id);
            const auto it = m_planned.find(id);
            return inject != nullptr && inject->kind != InjectKind::expectedAction &&
                   (it == m_planned.end() || !it->second.released);
        };
        const auto ownResource = [&](const ResourceId &id) {
            return !id.empty() && find(m_scenario.resources, id)->agency == *agency;
        };
        const auto act = [](const TaskAct &e) { return !e.text.empty() || (!e.task.empty() && !e.emergency); };
        const auto ownOf = [&]<class E>(Ref of, const E &) {
            return there(of) && std::holds_alternative<E>(named(of)->what.event) && named(of)->what.agency == *agency &&
                   (!agency->empty() || named(of)->what.seat == seat.id);
        };
        using Opinion = std::optional<bool>;
        return std::visit(
            Overloaded{
                [](const PauseExercise &) -> Opinion { return true; },
                [&](const ChangePhase &c) -> Opinion { return !c.phase.empty() && c.phase != m_phase; },
                [&](const ReleaseInject &c) -> Opinion { return waits(c.inject); },
                [&](const OpenRound &c) -> Opinion { return !c.round.empty() && !m_roundsOpened.contains(c.round); },
                [&](const RevealRound &c) -> Opinion {
                    const auto it = m_rounds.find(c.of);
                    return it != m_rounds.end() && !it->second.open && !it->second.revealed;
                },
                [&]<class E>(const Record<E> &command) -> Opinion {
                    const E &e = command.event;
                    if constexpr (requires { e.sent; }) {
                        if (!isReachable(seat, e.sent)) {
                            return false;
                        }
                    }
                    if constexpr (requires { e.points; }) {
                        return !e.points.empty();
                    } else if constexpr (requires { e.cells; }) {
                        return !e.cells.empty();
                    } else if constexpr (requires { e.present; }) {
                        return !e.present.empty();
                    } else if constexpr (std::is_base_of_v<TaskAct, E>) {
                        return act(e);
                    } else if constexpr (std::is_same_v<E, RateChanged>) {
                        return e.permille >= 100 && e.permille <= 60'000;
                    } else if constexpr (std::is_same_v<E, ClockJumped>) {
                        return e.to > now();
                    } else if constexpr (std::is_same_v<E, InjectTakenBack>) {
                        return there(e.of) && std::holds_alternative<InjectReleased>(named(e.of)->what.event) &&
                               named(e.of)->opened.empty() && now() - named(e.of)->what.at <= Millis{5'000};
                    } else if constexpr (std::is_same_v<E, InjectHeld> || std::is_same_v<E, InjectSkipped> ||
                                         std::is_same_v<E, InjectRetimed>) {
                        return waits(e.inject);
                    } else if constexpr (std::is_same_v<E, MandateRead>) {
                        return !m_mandates.contains(seat.id);
                    } else if constexpr (std::is_same_v<E, ItemOpened>) {
                        return there(e.of) && !named(e.of)->opened.contains(seat.id);
                    } else if constexpr (std::is_same_v<E, ItemRead>) {
                        return there(e.of) && !named(e.of)->read.contains(seat.id);
                    } else if constexpr (std::is_same_v<E, Acknowledged>) {
                        return there(e.of) && !named(e.of)->acknowledged.contains(*agency);
                    } else if constexpr (std::is_same_v<E, UrgencyRated>) {
                        return there(e.of) && e.level >= 1 && e.level <= 4;
                    } else if constexpr (std::is_same_v<E, LeadNamed>) {
                        return !e.function.empty() && !e.leader.empty();
                    } else if constexpr (std::is_same_v<E, LeadAsserted> || std::is_same_v<E, LeadTakenOver>) {
                        return !e.function.empty();
                    } else if constexpr (std::is_same_v<E, HandoverOffered>) {
                        return !e.handover.empty() || !e.task.empty() || !e.text.empty();
                    } else if constexpr (std::is_same_v<E, HandoverAnswered>) {
                        return isSentTo<HandoverOffered>(named(e.of), seat, *agency) && !named(e.of)->answered;
                    } else if constexpr (std::is_same_v<E, RequestAnswered>) {
                        return isSentTo<RequestMade>(named(e.of), seat, *agency);
                    } else if constexpr (std::is_same_v<E, DecisionRecorded>) {
                        return !e.text.empty() && !e.why.empty();
                    } else if constexpr (std::is_same_v<E, MessageSent>) {
                        return !e.text.empty() || !e.quotes.empty();
                    } else if constexpr (std::is_same_v<E, RequestMade>) {
                        return !e.text.empty() || !e.task.empty();
                    } else if constexpr (std::is_same_v<E, InjectWritten>) {
                        return !e.text.empty();
                    } else if constexpr (std::is_same_v<E, ResourceMoved> || std::is_same_v<E, ResourceFreed>) {
                        return ownResource(e.resource);
                    } else if constexpr (std::is_same_v<E, ResourceCommitted>) {
                        return ownResource(e.resource) && !e.agency.empty();
                    } else if constexpr (std::is_same_v<E, MapMarkRemoved>) {
                        return ownOf(e.of, MapMarked{});
                    } else if constexpr (std::is_same_v<E, HandLowered>) {
                        return seat.kind == SeatKind::facilitator
                                   ? there(e.of) && std::holds_alternative<HandRaised>(named(e.of)->what.event)
                                   : ownOf(e.of, HandRaised{});
                    } else if constexpr (std::is_same_v<E, EntryStruck>) {
                        return there(e.of) && !named(e.of)->struck && !e.reason.empty() &&
                               (seat.kind == SeatKind::facilitator || named(e.of)->what.seat == seat.id);
                    } else if constexpr (std::is_same_v<E, RoundClosed>) {
                        return m_rounds.contains(e.of) && m_rounds.at(e.of).open;
                    } else if constexpr (std::is_same_v<E, RoundAnswered>) {
                        const auto it = m_rounds.find(e.of);
                        const bool may = it != m_rounds.end() && named(e.of) != nullptr && it->second.open &&
                                         contains(it->second.what.asked, *agency);
                        return may ? Opinion{} : Opinion{false}; // answers have to fit the questions
                    } else if constexpr (std::is_same_v<E, QuestionnaireOpened>) {
                        return !e.questionnaire.empty() && !m_questionnaires.contains(e.questionnaire);
                    } else if constexpr (std::is_same_v<E, QuestionnaireAnswered>) {
                        return m_questionnaires.contains(e.questionnaire) ? Opinion{} : Opinion{false};
                    } else if constexpr (std::is_same_v<E, ActSpoken>) {
                        return (m_status != Status::ended || e.recalled) &&
                               !(e.task.empty() && e.function.empty() && e.handover.empty() && e.items.empty() &&
                                 e.of.empty() && e.text.empty());
                    } else if constexpr (std::is_same_v<E, ObservationNoted>) {
                        return !e.text.empty() || !e.code.empty();
                    } else if constexpr (std::is_same_v<E, ObservationAmended>) {
                        return there(e.of) && std::holds_alternative<ObservationNoted>(named(e.of)->what.event) &&
                               named(e.of)->what.seat == seat.id && e.earlierBy <= named(e.of)->what.saidAt;
                    } else if constexpr (std::is_same_v<E, ActAttributed>) {
                        return named(e.of) != nullptr && !named(e.of)->what.agency.empty() && !e.task.empty() &&
                               !e.reason.empty();
                    } else if constexpr (std::is_same_v<E, ExerciseStarted> || std::is_same_v<E, ExerciseResumed> ||
                                         std::is_same_v<E, ExerciseEnded> || std::is_same_v<E, ExerciseClosed> ||
                                         std::is_same_v<E, RealEmergencyRaised> || std::is_same_v<E, Nudged> ||
                                         std::is_same_v<E, SituationUpdated> || std::is_same_v<E, MomentMarked> ||
                                         std::is_same_v<E, HandRaised>) {
                        return true;
                    } else {
                        return std::nullopt; // forms, ratings, branches, coverage and such: fields that have to fit
                    }
                },
            },
            p.command);
    }

    /// What a seat may not see does not exist for it, and nobody passes on what they do not hold.
    bool knowsNames(const Seat &seat, const Command &command) const
    {
        bool knows = true;
        const bool alsoGone = kindOf(command) == Kind::Nudged || kindOf(command) == Kind::ActAttributed;
        const auto look = [&](Ref ref) {
            const auto it = m_named.find(ref);
            knows = knows && it != m_named.end() && sees(seat, it->second.what) && (alsoGone || !it->second.gone);
        };
        const auto visit = [&]<class T>(std::string_view, const T &member) {
            if constexpr (std::is_same_v<T, Ref>) {
                if (!member.empty()) {
                    look(member);
                }
            } else if constexpr (std::is_same_v<T, std::vector<Ref>>) {
                std::ranges::for_each(member, look);
            } else if constexpr (std::is_same_v<T, std::vector<ItemId>>) {
                knows = knows && (isControl(seat.kind) || std::ranges::all_of(member, [&](const ItemId &item) {
                                      const auto it = m_carriers.find(item);
                                      return it != m_carriers.end() && std::ranges::any_of(it->second, [&](Ref by) {
                                                 return m_named.contains(by) && !m_named.at(by).gone &&
                                                        sees(seat, m_named.at(by).what);
                                             });
                                  }));
            }
        };
        std::visit([&](const auto &c) { fields(visit, c); }, command);
        return knows;
    }

    /// For whom the seat acts, or nothing where it cannot.
    std::optional<AgencyId> acting(const Seat &seat, const Proposal &p) const
    {
        const QString &who = readmeRow(kindOf(p.command)).who;
        const bool act = who == QLatin1String("actors") || kindOf(p.command) == Kind::ActSpoken ||
                         kindOf(p.command) == Kind::BriefingHeld;
        const AgencyId as = p.as.empty() && seat.kind != SeatKind::facilitator
                                ? (seat.plays.size() == 1 ? seat.plays.front() : seat.agency)
                                : p.as;
        if (isControl(seat.kind)) {
            return act && as.empty() ? std::nullopt : std::optional{as};
        }
        if (as == seat.agency || contains(seat.plays, as)) {
            return as;
        }
        bool paper = false;
        bool screen = false;
        for (const Seat &other : m_scenario.seats) {
            const bool sits = !isControl(other.kind) && other.agency == as;
            paper = paper || (sits && other.kind == SeatKind::paper);
            screen = screen || (sits && other.kind != SeatKind::paper) || contains(other.plays, as);
        }
        return paper && !screen && seat.kind != SeatKind::counterPlay ? std::optional{as} : std::nullopt;
    }

    bool isReachable(const Seat &seat, const Addressees &sent) const
    {
        const Channel *channel = find(m_scenario.channels, sent.channel);
        const bool closed = channel != nullptr && !channel->members.empty();
        const bool member = closed && std::ranges::any_of(channel->members, [&](const Party &party) {
                                return party.value == seat.id.value || party.value == "all" ||
                                       AgencyId(party.value) == seat.agency ||
                                       contains(seat.plays, AgencyId(party.value));
                            });
        return (!closed || member || isControl(seat.kind)) && (!sent.to.empty() || (closed && channel->common));
    }

    template <class E>
    bool isSentTo(const Named *thing, const Seat &seat, const AgencyId &agency) const
    {
        if (thing == nullptr || thing->gone || !std::holds_alternative<E>(thing->what.event)) {
            return false;
        }
        return std::ranges::any_of(std::get<E>(thing->what.event).sent.to, [&](const Party &party) {
            const Seat *one = find(m_scenario.seats, SeatId(party.value));
            const Agency *all = find(m_scenario.agencies, agency);
            return party.value == agency.value || (party.value == seat.id.value && !isControl(seat.kind)) ||
                   (one != nullptr && one->agency == agency && !agency.empty()) ||
                   (!isControl(seat.kind) && !seat.id.empty() && contains(seat.plays, AgencyId(party.value))) ||
                   (!isControl(seat.kind) && !party.value.empty() && seat.agency.value == party.value) ||
                   (party.value == "all" && ((all != nullptr && all->kind == AgencyKind::agency) ||
                                             (!isControl(seat.kind) && seat.kind != SeatKind::counterPlay)));
        });
    }

    static bool isNameable(Kind kind)
    {
        using enum Kind;
        static const std::set<Kind> kinds{
            InjectReleased,   InjectWritten,      Nudged,        SituationUpdated, MomentMarked,     TaskClaimed,
            TaskStarted,      TaskCompleted,      TaskGivenBack, HandoverOffered,  HandoverAnswered, DecisionRecorded,
            LeadAsserted,     LeadTakenOver,      MessageSent,   RequestMade,      RequestAnswered,  FormSent,
            MapMarked,        RoundOpened,        RoundRevealed, HandRaised,       ActSpoken,        BriefingHeld,
            ObservationNoted, ObservationAmended, TargetRated};
        return kinds.contains(kind);
    }

    static std::vector<ItemId> itemsOf(const Event &event)
    {
        return std::visit(
            [](const auto &e) -> std::vector<ItemId> {
                if constexpr (requires { e.items; } && !std::is_same_v<std::decay_t<decltype(e)>, InjectWritten>) {
                    return e.items;
                } else {
                    return {};
                }
            },
            event);
    }

    // ── small questions ──────────────────────────────────────────────────────────────────────────────────────────────

    [[nodiscard]] const Happened *thing(Ref ref) const
    {
        const auto it = m_named.find(ref);
        return it == m_named.end() ? nullptr : &it->second.what;
    }
    [[nodiscard]] bool sees(const Seat &seat, const Happened &happened) const
    {
        return readmeSays(
            m_scenario, [this](Ref ref) { return thing(ref); }, happened, seat);
    }
    [[nodiscard]] const Seat &seatOf(const SeatId &id) const { return *find(m_scenario.seats, id); }
    [[nodiscard]] bool isFrozen() const
    {
        return std::ranges::any_of(m_rounds, [](const auto &r) { return r.second.open && r.second.freezes; });
    }
    [[nodiscard]] bool isInPlay() const { return m_status == Status::running || m_status == Status::paused; }
    [[nodiscard]] QLatin1String statusName() const
    {
        static constexpr std::array names{"lobby", "running", "paused", "ended", "closed"};
        return QLatin1String(names[static_cast<std::size_t>(m_status)]);
    }
    void complain(const Said &said, const std::string &what)
    {
        if (m_wrong.empty()) {
            m_wrong = said.seat.value + " at " + std::to_string(now().count()) + ": " + encodeProposal(said.proposal) +
                      " " + what;
        }
    }

    const Scenario &m_scenario;
    std::string m_wrong;
    Status m_status = Status::lobby;
    ExerciseTime m_shows{0}, m_last{0}, m_jumped{0};
    Millis m_since{0}, m_steady{0};
    int m_permille = 1000;
    std::int64_t m_wall = 0, m_entries = 0;
    bool m_emergency = false, m_pausedByFreeze = false;
    PhaseId m_phase;
    std::set<std::pair<SeatId, Ref>> m_made;
    std::map<Ref, Named> m_named;
    std::map<InjectId, Planned> m_planned;
    std::map<Ref, ExerciseTime> m_written;
    std::map<TaskId, TaskOpened> m_open;
    std::map<Ref, Asked> m_rounds;
    std::set<RoundId> m_roundsOpened;
    std::set<QuestionnaireId> m_questionnaires;
    std::set<SeatId> m_mandates;
    std::map<ItemId, std::vector<Ref>> m_carriers;
};

} // namespace samvirke::test
