// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "debrief/debrief.h"
#include "host/host.h"
#include "play/visible.h"

#include "counts.h"
#include "reference.h"
#include "state_text.h"

using namespace samvirke;
using namespace samvirke::test;

namespace {

/// Long random histories at a real host, each step held against the reference.
class Trial
{
public:
    explicit Trial(std::uint64_t seed, int commands) : m_luck(seed), m_commands(commands), m_reference(m_scenario)
    {
        for (const Seat &seat : m_scenario.seats) {
            m_heard[seat.id.value];
        }
        m_table.joinAll();
        m_wrong = m_reference.check(m_table.steady, wall(), {}, news());
        for (int i = 0; i < m_commands && m_wrong.empty(); ++i) {
            step(i);
        }
        if (m_wrong.empty()) {
            go();
        }
        if (m_wrong.empty()) {
            atTheEnd();
        }
    }

    [[nodiscard]] const std::string &wrong() const { return m_wrong; }

    int accepted = 0, refused = 0, resent = 0, restarts = 0;
    std::size_t entries = 0;
    std::set<Kind> kinds;

private:
    void step(int i)
    {
        if (m_luck.chance(40)) {
            go();
            m_table.steady += Millis{static_cast<std::int64_t>(m_luck.below(20'000))};
        }
        if (m_wrong.empty() && m_luck.below(400) == 0) {
            restart();
        } else if (m_wrong.empty() && m_luck.below(60) == 0) {
            go();
            comeBack(m_luck.pick(m_scenario.seats).id.value);
        }
        if (m_reference.status() == Status::paused && m_luck.chance(20)) {
            say("lead", {Ref{m_luck.bits() | 1U}, {}, {}, ResumeExercise{}});
        }
        if (i == 5) {
            return say("lead", {Ref{m_luck.bits() | 1U}, {}, {}, StartExercise{}});
        }
        if (!m_past.empty() && m_luck.chance(5)) {
            const bool atOnce = !m_waiting.empty() && m_luck.chance(50);
            const Said before =
                atOnce ? m_luck.pick(m_waiting)
                       : m_past[m_past.size() - 1 - m_luck.below(std::min<std::size_t>(m_past.size(), 50))];
            ++resent;
            return say(before.seat.value, before.proposal);
        }
        if (!m_entries.empty() && m_luck.chance(25)) {
            const std::size_t back = m_luck.below(std::min<std::size_t>(m_entries.size(), 15));
            if (auto answer = answerTo(m_luck, m_scenario, m_entries[m_entries.size() - 1 - back].happened)) {
                say(answer->first.value, answer->second);
            }
        }
        std::vector<Ref> refs;
        for (std::size_t back = 0; back < 40 && back < m_entries.size(); ++back) {
            refs.push_back(m_entries[m_entries.size() - 1 - back].happened.ref);
        }
        const Proposal proposal = randomProposal(m_luck, m_scenario, refs);
        const bool ends = std::holds_alternative<EndExercise>(proposal.command) ||
                          std::holds_alternative<CloseExercise>(proposal.command);
        if (!ends || i > m_commands * 95 / 100) {
            say(somebodyFor(proposal), proposal);
        }
    }

    /// Mostly a seat that may do such a thing at all.
    const std::string &somebodyFor(const Proposal &proposal)
    {
        const Seat *seat = nullptr;
        for (int tries = 0; tries < 6; ++tries) {
            seat = m_luck.chance(20) ? &m_scenario.seats.front() : &m_luck.pick(m_scenario.seats);
            if (Reference::isOneOf(seat->kind, readmeRow(kindOf(proposal.command)).who)) {
                break;
            }
        }
        return seat->id.value;
    }

    /// The seat says it; the host has it but has not decided.
    void say(const std::string &seat, const Proposal &proposal)
    {
        Sitting &sitting = m_table.at(seat);
        sitting.end->propose(proposal);
        sitting.hostEnd->deliver();
        m_waiting.push_back({SeatId(seat), proposal, {}});
    }

    /// Lets the host decide everything that waits, in one go.
    void go()
    {
        if (!m_wrong.empty()) {
            return;
        }
        std::map<std::string, std::size_t> answered;
        for (auto &[seat, sitting] : m_table.seats) {
            answered[seat] = sitting->answers.size();
        }
        m_table.pump();
        for (Said &said : m_waiting) {
            const std::vector<Answer> &answers = m_table.at(said.seat.value).answers;
            std::size_t &next = answered.at(said.seat.value);
            if (next < answers.size() && answers[next].ref == said.proposal.ref) {
                said.answer = answers[next++];
                ++(said.answer->verdict == Answer::Verdict::accepted ? accepted : refused);
            }
        }
        for (auto &[seat, sitting] : m_table.seats) {
            if (answered[seat] != sitting->answers.size()) {
                m_wrong = seat + " was answered what it did not ask";
            }
            hear(seat, *sitting);
        }
        const std::string wrong = m_reference.check(m_table.steady, wall(), m_waiting, news());
        m_wrong = m_wrong.empty() ? wrong : m_wrong;
        m_past.insert(m_past.end(), m_waiting.begin(), m_waiting.end());
        m_waiting.clear();
    }

    /// Adds what came to what the seat has heard before; numbers go on without a gap, and what comes twice is the same.
    void hear(const std::string &seat, Sitting &sitting)
    {
        std::vector<Happened> &heard = m_heard[seat];
        for (const Delivery &delivery : sitting.deliveries) {
            const auto n = static_cast<std::size_t>(delivery.n);
            if (n > heard.size() + 1 || (n <= heard.size() && heard[n - 1] != delivery.happened)) {
                m_wrong = seat + " was told otherwise as number " + std::to_string(n);
            } else if (n == heard.size() + 1) {
                heard.push_back(delivery.happened);
            }
        }
        sitting.deliveries.clear();
    }

    /// A seat loses its line and comes back, with all, some or nothing of what it had.
    void comeBack(const std::string &seat)
    {
        const std::vector<Happened> &heard = m_heard[seat];
        const std::size_t seen = m_luck.chance(50) ? heard.size() : m_luck.below(heard.size() + 1);
        m_table.at(seat).seatEnd->close();
        m_table.gone.clear();
        hear(seat, m_table.join(seat, static_cast<std::int64_t>(seen)));
    }

    /// The host dies, with commands in hand that it has not decided; the seats come back and say them again.
    void restart()
    {
        ++restarts;
        std::vector<Said> lost;
        lost.swap(m_waiting);
        m_table.restart();
        m_table.gone.clear();
        m_table.steady += Millis{static_cast<std::int64_t>(m_luck.below(5'000))};
        m_table.wall += static_cast<std::int64_t>(m_luck.below(600'000)); // it was away
        const std::int64_t died = m_entries.empty() ? 0 : m_entries.back().seq;
        std::vector<Entry> added;
        const auto read = m_table.host->journal().read(died, [&](const Entry &entry) {
            added.push_back(entry);
            return true;
        });
        // the host took up at the moment before the clocks were moved on
        const std::int64_t wallThen = added.empty() ? wall() : added.front().wallMs;
        m_wrong = read ? m_reference.checkRestart(m_table.steady, wallThen, added) : "cannot be read";
        m_entries.insert(m_entries.end(), added.begin(), added.end());
        m_read = m_table.recorded.size();
        for (const Seat &seat : m_scenario.seats) {
            const std::size_t seen = m_luck.chance(70) ? m_heard[seat.id.value].size() : 0;
            hear(seat.id.value, m_table.join(seat.id.value, static_cast<std::int64_t>(seen)));
        }
        for (const Said &said : lost) {
            say(said.seat.value, said.proposal);
        }
    }

    /// The entries recorded since the last time.
    std::span<const Entry> news()
    {
        if (m_entries.empty()) { // the host takes up before anybody can listen
            m_entries = *m_table.host->journal().readAll();
            m_read = m_table.recorded.size();
            return m_entries;
        }
        const std::size_t before = m_entries.size();
        m_entries.insert(m_entries.end(), m_table.recorded.begin() + static_cast<std::ptrdiff_t>(m_read),
                         m_table.recorded.end());
        m_read = m_table.recorded.size();
        return std::span<const Entry>(m_entries).subspan(before);
    }

    void atTheEnd()
    {
        const auto expect = [&](bool holds, const std::string &what) {
            m_wrong = m_wrong.empty() && !holds ? what : m_wrong;
        };
        // what is in the file comes to the state that was live, for the host and for who sees everything
        const auto read = m_table.host->journal().readAll();
        expect(read && *read == m_entries, "the file holds something else");
        const std::string live = stateText(m_table.host->state());
        expect(stateText(replay(happenedOf(m_entries))) == live, "a replay comes to something else");
        expect(stateText(replay(m_heard["lead"])) == live, "the facilitator's seat comes to something else");
        expect(m_table.host->state().status == m_reference.status(), "the reference has another status");
        expect(m_table.host->now() == m_reference.now(), "the reference has another time");
        // every seat was told what it may know, by the words of the table and by the code, and folds it alike
        for (const Seat &seat : m_scenario.seats) {
            std::vector<Happened> byWords;
            std::vector<Happened> byCode;
            for (const Entry &entry : m_entries) {
                if (auto shown = m_reference.shownTo(seat, entry.happened)) {
                    byWords.push_back(std::move(*shown));
                }
                if (auto shown = visibleTo(m_scenario, m_table.host->state(), entry.happened, seat)) {
                    byCode.push_back(std::move(*shown));
                }
            }
            expect(m_heard[seat.id.value] == byWords, seat.id.value + " was told other things than the table says");
            const Sitting &sitting = m_table.join(seat.id.value);
            expect(stateText(sitting.end->state()) == stateText(replay(byCode)), seat.id.value + " folds otherwise");
            expect(stateText(replay(m_heard[seat.id.value])) == stateText(replay(byCode)),
                   seat.id.value + " comes to something else");
            expect(sitting.clocks.back() == ClockIs{m_reference.now(), m_reference.permille(), m_reference.runs()},
                   seat.id.value + " has another clock");
        }
        // the judgement is the same, to the bit, from what was live, from the file and from a copy of it
        const std::string judged = toJson(debriefOf(m_scenario, m_entries));
        expect(toJson(debriefOf(m_scenario, *read)) == judged, "the file is judged otherwise");
        m_table.seats.clear();
        expect(m_table.host->journal().settle().has_value(), "cannot be closed");
        const std::filesystem::path copy = m_table.path().string() + ".copy";
        std::filesystem::copy_file(m_table.path(), copy);
        const auto copied = Journal::openToRead(copy);
        const auto again = copied ? copied->readAll() : tl::unexpected(copied.error());
        expect(again && toJson(debriefOf(m_scenario, *again)) == judged, "a copy is judged otherwise");
        entries = m_entries.size();
        for (const Entry &entry : m_entries) {
            kinds.insert(kindOf(entry.happened.event));
        }
    }

    [[nodiscard]] std::int64_t wall() const { return m_table.wall + m_table.steady.count(); }

    const Scenario m_scenario = smallScenario();
    Luck m_luck;
    int m_commands;
    Table m_table;
    Reference m_reference;
    std::vector<Entry> m_entries;
    std::size_t m_read = 0; ///< of what the table recorded
    std::vector<Said> m_waiting, m_past;
    std::map<std::string, std::vector<Happened>> m_heard;
    std::string m_wrong;
};

} // namespace

/// Random histories against a small reference: what the host does is what it promises, whoever asks for whatever, comes
/// back, asks again, and however often the host dies.
class TestModel : public QObject
{
    Q_OBJECT
private slots:
    void historiesKeepThePromises()
    {
        const int histories = countOf(10, 200, 20'000);
        const std::uint64_t first = freshSeed();
        std::set<Kind> kinds;
        std::int64_t accepted = 0, refused = 0, resent = 0, restarts = 0, entries = 0;
        for (int i = 0; i < histories; ++i) {
            const Trial trial(first + static_cast<std::uint64_t>(i), 1'000);
            QVERIFY2(trial.wrong().empty(),
                     qPrintable(QStringLiteral("SAMVIRKE_SEED=%1: ").arg(first + static_cast<std::uint64_t>(i)) +
                                QString::fromStdString(trial.wrong())));
            kinds.insert(trial.kinds.begin(), trial.kinds.end());
            accepted += trial.accepted;
            refused += trial.refused;
            resent += trial.resent;
            restarts += trial.restarts;
            entries += static_cast<std::int64_t>(trial.entries);
        }
        qInfo("%d histories: %lld accepted, %lld refused, %lld resent, %lld restarts, %lld entries of %zu kinds",
              histories, static_cast<long long>(accepted), static_cast<long long>(refused),
              static_cast<long long>(resent), static_cast<long long>(restarts), static_cast<long long>(entries),
              kinds.size());
        QVERIFY(kinds.size() + 6 >= kindCount); // the small scenario has no expectations, and luck is luck
        QVERIFY(accepted > 100 * histories && refused > 100 * histories && resent > 10 * histories);
    }
};

QTEST_GUILESS_MAIN(TestModel)
#include "tst_model.moc"
