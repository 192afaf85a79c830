// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "play/codec.h"
#include "play/visible.h"

#include "event_table.h"
#include "property.h"
#include "random_fields.h"
#include "small_scenario.h"

using namespace samvirke;
using namespace samvirke::test;

namespace {

QString whoText(std::uint8_t who)
{
    if (who == byAnyone) {
        return QStringLiteral("anyone");
    }
    if (who == byActors) {
        return QStringLiteral("actors");
    }
    QStringList names;
    for (const auto &[bit, name] : {std::pair{byHost, "host"},
                                    {byFacilitator, "facilitator"},
                                    {byPlayer, "player"},
                                    {byLoggist, "loggist"},
                                    {byEvaluator, "evaluator"},
                                    {byCounterPlay, "counter-play"}}) {
        if ((who & bit) != 0) {
            names += QString::fromLatin1(name);
        }
    }
    names.sort();
    return names.join(QStringLiteral(", "));
}

QString sorted(const QString &list)
{
    QStringList names = list.split(QStringLiteral(", "));
    names.sort();
    return names.join(QStringLiteral(", "));
}

QString duringText(std::uint8_t during)
{
    QStringList names;
    for (const auto &[bit, name] :
         {std::pair{inLobby, "lobby"}, {inRunning, "running"}, {inPaused, "paused"}, {inEnded, "ended"}}) {
        if ((during & bit) != 0) {
            names += QString::fromLatin1(name);
        }
    }
    return names.join(QStringLiteral(", "));
}

QString seesText(Sees sees)
{
    switch (sees) {
    case Sees::everyone: return QStringLiteral("everyone");
    case Sees::control: return QStringLiteral("control");
    case Sees::facilitators: return QStringLiteral("facilitators");
    case Sees::ownAgency: return QStringLiteral("own agency");
    case Sees::addressed: return QStringLiteral("addressed");
    case Sees::ownAndAddressed: return QStringLiteral("own agency, addressed");
    case Sees::asSubject: return QStringLiteral("as its subject");
    case Sees::ownAndAuthor: return QStringLiteral("own agency, author");
    case Sees::asked: return QStringLiteral("asked");
    case Sees::captured: return QStringLiteral("captured");
    }
    return {};
}

QStringList fieldNames(Kind kind)
{
    QStringList names;
    const Event event = alternative<Event>(static_cast<std::size_t>(kind));
    std::visit(
        [&](const auto &e) {
            fields([&](std::string_view name,
                       const auto &) { names += QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())); },
                   e);
        },
        event);
    return names;
}

/// Blanks the fields that a row of the README leaves out, and every name of something unseen (here nothing has been
/// seen).
struct Blanker
{
    QStringList leftOut;
    template <class T>
    void operator()(std::string_view name, T &member) const
    {
        const bool isName = std::is_same_v<T, Ref> || std::is_same_v<T, std::vector<Ref>>;
        if (isName || leftOut.contains(QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())))) {
            member = T{};
        }
    }
};

} // namespace

/// The table in core/play/README.md, the codec, decide and visibleTo say the same.
class TestTable : public QObject
{
    Q_OBJECT
private slots:
    void everyKindHasItsRow_data()
    {
        QTest::addColumn<int>("kind");
        for (std::size_t i = 0; i < kindCount; ++i) {
            QTest::newRow(infoOf(static_cast<Kind>(i)).name.data()) << static_cast<int>(i);
        }
    }
    void everyKindHasItsRow()
    {
        QFETCH(int, kind);
        const KindInfo &info = infoOf(static_cast<Kind>(kind));
        const auto &table = readTable();
        const auto row = table.constFind(QString::fromUtf8(info.name.data()));
        QVERIFY2(row != table.constEnd(), "no row in the README");
        QCOMPARE(row->command,
                 info.asked == Asked::host ? QStringLiteral("-") : QString::fromUtf8(info.command.data()));
        const QStringList names = fieldNames(static_cast<Kind>(kind));
        QCOMPARE(row->fields, names.isEmpty() ? QStringLiteral("-") : names.join(QStringLiteral(", ")));
        QCOMPARE(sorted(row->who), whoText(info.who));
        QCOMPARE(row->during, duringText(info.during));
        QCOMPARE(row->sees, seesText(info.sees));
        QCOMPARE(kindNamed(info.name), std::optional{static_cast<Kind>(kind)});
    }

    void theTableHasNothingElse() { QCOMPARE(readTable().size(), static_cast<qsizetype>(kindCount)); }

    /// decide refuses a kind to every seat and in every state that the table does not name, whatever the fields are.
    void decideKeepsToTheTable()
    {
        const Scenario scenario = smallScenario();
        VERIFY_PROPERTY([&](std::uint64_t seed) {
            Luck luck(seed);
            for (int i = 0; i < 50; ++i) {
                const Proposal proposal = randomProposal(luck, scenario, {});
                const KindInfo &info = infoOf(kindOf(proposal.command));
                const Seat &seat = luck.pick(scenario.seats);
                ExerciseState state;
                state.status = static_cast<Status>(luck.below(5));
                const std::uint8_t during = state.status == Status::closed
                                                ? 0
                                                : static_cast<std::uint8_t>(1U << static_cast<unsigned>(state.status));
                const auto verdict = decide(scenario, state, seat, proposal, ExerciseTime{600'000});
                const auto *refusal = std::get_if<Refusal>(&verdict);
                const bool allowed = (info.who & whoIs(seat.kind)) != 0;
                RC_ASSERT(allowed || (refusal != nullptr && refusal->why == Refusal::Why::notYours));
                RC_ASSERT(!allowed || (info.during & during) != 0 ||
                          (refusal != nullptr && refusal->why == Refusal::Why::notNow));
                if (refusal == nullptr) {
                    RC_ASSERT(kindOf(std::get<std::vector<Happened>>(verdict).front().event) ==
                              kindOf(proposal.command));
                }
            }
        });
    }

    /// visibleTo is what the words say, for every kind, every seat and random fields.
    void visibleToKeepsToTheTable()
    {
        const Scenario scenario = smallScenario();
        VERIFY_PROPERTY([&](std::uint64_t seed) {
            Luck luck(seed);
            History history = randomHistory(scenario, seed, 60);
            std::vector<Ref> refs;
            for (const Happened &h : history.happened) {
                refs.push_back(h.ref);
            }
            const auto named = [&](Ref ref) {
                const Thing *thing = history.state.find(ref);
                return thing == nullptr ? nullptr : thing->what.get();
            };
            for (std::size_t i = 0; i < kindCount; ++i) {
                Happened h;
                h.ref = Ref{luck.bits() | 1U};
                h.event = randomEvent(luck, scenario, static_cast<Kind>(i), refs);
                if (luck.chance(70)) {
                    const Seat &seat = luck.pick(scenario.seats);
                    h.seat = seat.id;
                    h.agency = seat.agency;
                }
                for (const Seat &seat : scenario.seats) {
                    const bool sees = readmeSays(scenario, named, h, seat);
                    RC_LOG() << infoOf(kindOf(h.event)).name << " to " << seat.id.value << "\n";
                    RC_ASSERT(isVisibleTo(scenario, history.state, h, seat) == sees);
                    RC_ASSERT(visibleTo(scenario, history.state, h, seat).has_value() == sees);
                }
            }
        });
    }

    /// What is left out is left out for everybody but control, and nothing else is touched.
    void leavesOutWhatTheTableSays()
    {
        const Scenario scenario = smallScenario();
        const auto &table = readTable();
        VERIFY_PROPERTY([&](std::uint64_t seed) {
            Luck luck(seed);
            for (std::size_t i = 0; i < kindCount; ++i) {
                Happened h;
                h.ref = Ref{luck.bits() | 1U};
                h.event = randomEvent(luck, scenario, static_cast<Kind>(i));
                h.seat = SeatId("lead");
                const QStringList leftOut = table.value(QString::fromUtf8(infoOf(kindOf(h.event)).name.data()))
                                                .leftOut.split(QStringLiteral(", "));
                for (const Seat &seat : scenario.seats) {
                    const auto seen = visibleTo(scenario, {}, h, seat);
                    if (!seen) {
                        continue;
                    }
                    if (isControl(seat.kind)) {
                        RC_ASSERT(*seen == h);
                        continue;
                    }
                    RC_ASSERT(seen->seat.empty() == leftOut.contains(QStringLiteral("seat")));
                    Happened expected = h;
                    expected.seat = seen->seat;
                    std::visit([&](auto &e) { fields(Blanker{leftOut}, e); }, expected.event);
                    RC_ASSERT(*seen == expected);
                }
            }
        });
    }
};

QTEST_GUILESS_MAIN(TestTable)
#include "tst_table.moc"
