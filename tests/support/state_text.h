// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "play/codec.h"
#include "play/state.h"

#include <algorithm>
#include <sstream>
#include <string>
#include <vector>

/// A state as text, so that two can be compared and the difference read. Every member of ExerciseState is in it.
namespace samvirke::test {

class StateText
{
public:
    explicit StateText(const ExerciseState &s)
    {
        line("status", s.status, s.pauseCause, s.realEmergency, s.ratePermille, s.now, s.happenedSoFar, s.jumpedTo);
        line("variant", s.variant, s.language, s.phase, s.phaseSince);
        for (const FileDigest &file : s.files) {
            line("file", file.name, file.sha256);
        }
        for (const PhaseId &phase : s.phasesEntered) {
            line("entered", phase);
        }
        for (const auto &[inject, cue] : s.cues) {
            line("cue", inject, cue.released.value_or(Ref{}), cue.releasedAt, cue.retimed, cue.held, cue.skipped);
        }
        for (const auto &[ref, due] : s.writtenDue) {
            line("written", ref, due);
        }
        for (const auto &[ref, at] : s.writtenReleased) {
            line("written released", ref, at);
        }
        for (const auto &[branch, taken] : s.branches) {
            line("branch", branch, taken.first, taken.second);
        }
        for (const auto &[task, opened] : s.openedTasks) {
            line("task", task, opened.first, opened.second.inject, opened.second.written);
        }
        for (const auto &[what, all] : s.came) {
            for (const Came &came : all) {
                line("came", what.first, what.second, came.agency, came.at);
            }
        }
        for (const auto &[round, ref] : s.roundsOpened) {
            line("round", round, ref);
        }
        for (const auto &[ref, round] : s.rounds) {
            line("round now", ref, round.ref, round.open, round.freezes, round.revealed);
            for (const AgencyId &agency : round.answered) {
                line("answered", agency);
            }
            for (const auto &[agency, answers] : round.answers) {
                for (const GivenAnswer &answer : answers) {
                    line("answer", agency, answer.question, answer.value);
                }
            }
        }
        for (const auto &[resource, now] : s.resources) {
            line("resource", resource, now.state, now.place);
            for (const auto &[agency, by] : now.committed) {
                line("committed", agency, by);
            }
        }
        for (const auto &[agency, means] : s.coverage) {
            for (const CoverageMeans m : means) {
                line("coverage", agency, m);
            }
        }
        for (const auto &[seat, by] : s.staffed) {
            line("staffed", seat, by);
        }
        for (const QuestionnaireId &id : s.questionnairesOpened) {
            line("questionnaire", id);
        }
        for (const auto &[of, count] : s.anonymousAnswers) {
            line("answered", of.first, of.second, count);
        }
        for (const SeatId &seat : s.mandatesRead) {
            line("mandate", seat);
        }
        unordered(s);
    }

    [[nodiscard]] std::string text() const { return m_out.str(); }

private:
    void unordered(const ExerciseState &s)
    {
        std::vector<ItemId> items;
        for (const auto &[item, refs] : s.carriedBy) {
            items.push_back(item);
        }
        std::ranges::sort(items);
        for (const ItemId &item : items) {
            for (const Ref ref : s.carriedBy.at(item)) {
                line("carried", item, ref);
            }
        }
        std::vector<Ref> refs;
        s.things.each([&](Ref ref, const Thing &) { refs.push_back(ref); });
        std::ranges::sort(refs);
        for (const Ref ref : refs) {
            const Thing &thing = *s.find(ref);
            line("thing", ref, encodeHappened(*thing.what), thing.answeredBy.value_or(Ref{}), thing.accepted,
                 thing.gone, thing.struck);
            for (const SeatId &seat : thing.openedBy) {
                line("opened by", seat);
            }
            for (const SeatId &seat : thing.readBy) {
                line("read by", seat);
            }
            for (const AgencyId &agency : thing.acknowledgedBy) {
                line("acknowledged by", agency);
            }
        }
    }

    template <class... T>
    void line(const T &...values)
    {
        (put(values), ...);
        m_out << '\n';
    }
    void put(const char *text) { m_out << text << ' '; }
    void put(const std::string &text) { m_out << '"' << text << "\" "; }
    template <class Tag>
    void put(const Id<Tag> &id)
    {
        put(id.value);
    }
    void put(Ref ref) { m_out << ref.text() << ' '; }
    void put(Millis time) { m_out << time.count() << ' '; }
    void put(const std::optional<Millis> &time) { m_out << (time ? std::to_string(time->count()) : "-") << ' '; }
    void put(bool value) { m_out << (value ? "yes " : "no "); }
    void put(int value) { m_out << value << ' '; }
    void put(std::uint64_t value) { m_out << value << ' '; }
    template <class E>
    requires std::is_enum_v<E>
    void put(E value) { m_out << static_cast<int>(value) << ' '; }

    std::ostringstream m_out;
};

inline std::string stateText(const ExerciseState &state)
{
    return StateText(state).text();
}

} // namespace samvirke::test
