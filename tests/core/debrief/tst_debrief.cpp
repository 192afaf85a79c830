// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "debrief/debrief.h"

#include "judged_play.h"
#include "property.h"
#include "random_play.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

using namespace samvirke;
using namespace samvirke::test;

namespace {

std::vector<Entry> randomEntries(std::uint64_t seed)
{
    std::vector<Entry> entries;
    for (Happened &h : randomHistory(judgedScenario(), seed, 400).happened) {
        entries.push_back({static_cast<std::int64_t>(entries.size()) + 1, 0, 0, std::move(h)});
    }
    return entries;
}

/// Everything that the debrief cites.
std::vector<std::int64_t> citedIn(const Debrief &debrief)
{
    std::vector<std::int64_t> all;
    const auto add = [&](const std::vector<std::int64_t> &entries) {
        all.insert(all.end(), entries.begin(), entries.end());
    };
    for (const TaskResult &task : debrief.tasks) {
        add(task.entries);
    }
    for (const Measure &measure : debrief.measures) {
        add(measure.entries);
    }
    for (const Finding &finding : debrief.findings) {
        add(finding.entries);
    }
    for (const PlayedCell &cell : debrief.matrix) {
        add(cell.entries);
    }
    return all;
}

/// Something that an agency does, and when.
struct Doing
{
    int second;
    const char *seat;
    const char *task;
};

/// Right acts at random moments.
std::vector<Doing> randomDoings()
{
    static const std::vector<std::pair<const char *, const char *>> right{
        {"p1", "one"},  {"f1", "two"},  {"h1", "three"}, {"f2", "three"}, {"p2", "four"},
        {"p1", "five"}, {"f1", "five"}, {"h1", "five"},  {"p1", "six"}};
    std::vector<Doing> doings;
    for (int n = *rc::gen::inRange(1, 12); n > 0; --n) {
        const auto &[seat, task] = *rc::gen::elementOf(right);
        doings.push_back({*rc::gen::inRange(0, 240), seat, task});
    }
    return doings;
}

Debrief played(std::vector<Doing> doings, const Scenario &scenario = judgedScenario(), bool pausing = false)
{
    std::ranges::stable_sort(doings, {}, &Doing::second);
    Play play(scenario);
    for (const Doing &doing : doings) {
        play.at(doing.second);
        if (pausing) {
            play.does("lead", PauseExercise{});
            play.does("lead", ResumeExercise{});
        }
        play.starts(doing.seat, doing.task);
    }
    return play.debrief();
}

double valueOf(const Debrief &debrief, const char *key)
{
    return debrief.measure(key)->value.value_or(-1);
}

} // namespace

class TestDebrief : public QObject
{
    Q_OBJECT
private slots:
    void holdsWhateverWasPlayed()
    {
        VERIFY_PROPERTY([] {
            const auto entries = randomEntries(*rc::gen::arbitrary<std::uint64_t>());
            const auto until = *rc::gen::inRange<std::size_t>(1, entries.size() + 1);
            const std::vector<Entry> some(entries.begin(), entries.begin() + static_cast<std::ptrdiff_t>(until));
            const Debrief debrief = debriefOf(judgedScenario(), some);
            RC_ASSERT(debrief.entries == static_cast<std::int64_t>(until));
            for (const std::int64_t entry : citedIn(debrief)) { // nothing is cited that has not happened
                RC_ASSERT(entry >= 1);
                RC_ASSERT(entry <= debrief.entries);
            }
            for (const Measure &measure : debrief.measures) {
                RC_ASSERT(measure.value.has_value() == (measure.status == MeasureStatus::ok));
                RC_ASSERT(measure.value.value_or(0) >= 0.0);
                RC_ASSERT(measure.value.value_or(0) <= 1.0 + 1e-12);
                RC_ASSERT(std::ranges::is_sorted(measure.entries));
                for (const Unit &unit : measure.units) { // what is proven by units is proven by the measure
                    RC_ASSERT(unit.credit >= 0.0);
                    RC_ASSERT(unit.credit <= 1.0);
                    RC_ASSERT(
                        std::ranges::includes(measure.entries, std::set(unit.entries.begin(), unit.entries.end())));
                }
            }
            RC_ASSERT(toJson(debrief) == toJson(debriefOf(judgedScenario(), some)));
        });
    }

    /// The control room adds entries as they come.
    void liveAndAfterwardsAreTheSame()
    {
        const auto entries = randomEntries(7);
        Facts facts;
        for (const Entry &entry : entries) {
            facts = add(std::move(facts), judgedScenario(), entry);
            (void)judge(judgedScenario(), facts); // looking at it changes nothing
        }
        QCOMPARE(toJson(judge(judgedScenario(), facts)), toJson(debriefOf(judgedScenario(), entries)));
    }

    void lessOfWhatIsRightIsNeverBetter()
    {
        VERIFY_PROPERTY([] {
            const auto doings = randomDoings();
            auto fewer = doings;
            fewer.erase(fewer.begin() + *rc::gen::inRange<std::ptrdiff_t>(0, std::ssize(doings)));
            auto later = doings;
            later[*rc::gen::inRange<std::size_t>(0, doings.size())].second += *rc::gen::inRange(1, 200);
            // "six" is done by one agency in these plays, and "three" may be helped with, so no act is one too many
            for (const char *key : {"task_clarity", "mandate_adherence", "response_timeliness"}) {
                RC_ASSERT(valueOf(played(fewer), key) <= valueOf(played(doings), key) + 1e-12);
                RC_ASSERT(valueOf(played(later), key) <= valueOf(played(doings), key) + 1e-12);
            }
        });
    }

    void moreOfWhatIsWrongIsNeverBetter()
    {
        VERIFY_PROPERTY([] {
            const auto doings = randomDoings();
            static const std::vector<std::pair<const char *, const char *>> wrong{
                {"f1", "one"}, {"h1", "one"}, {"p1", "two"}, {"p2", "three"}, {"f1", "four"}, {"h1", "six"}};
            const auto &[seat, task] = *rc::gen::elementOf(wrong);
            auto more = doings;
            more.push_back({*rc::gen::inRange(0, 240), seat, task});
            RC_ASSERT(valueOf(played(more), "task_clarity") <= valueOf(played(doings), "task_clarity") + 1e-12);
            RC_ASSERT(valueOf(played(more), "response_timeliness") == valueOf(played(doings), "response_timeliness"));
        });
    }

    void pausesAndOrderChangeNothing()
    {
        VERIFY_PROPERTY([] {
            const auto doings = randomDoings();
            Scenario turned = judgedScenario();
            std::ranges::reverse(turned.agencies);
            std::ranges::reverse(turned.tasks);
            for (Task &task : turned.tasks) {
                std::ranges::reverse(task.roles);
            }
            const Debrief plain = played(doings);
            const Debrief paused = played(doings, judgedScenario(), true);
            const Debrief other = played(doings, turned);
            for (const Measure &measure : plain.measures) {
                RC_ASSERT(paused.measure(measure.key)->value == measure.value);
                RC_ASSERT(std::abs(other.measure(measure.key)->value.value_or(-1) - measure.value.value_or(-1)) <
                          1e-12);
                RC_ASSERT(other.measure(measure.key)->n == measure.n);
            }
        });
    }

    void chatAndRereadingChangeNothing()
    {
        const auto measured = [](bool more) {
            Play play;
            const Ref of = play.at(10).sends("p1", {"F"}, "one", {"i1"});
            play.at(20).reads("f1", of);
            if (more) {
                play.reads("f2", of);
                play.sends("f1", {"P", "H"}, "");
                play.does("h1", RaiseHand{});
            }
            play.at(30).decides("p1", "one", {"H"});
            std::vector<std::optional<double>> values;
            for (const Measure &measure : play.debrief().measures) {
                values.push_back(measure.value);
            }
            return values;
        };
        QVERIFY(measured(true) == measured(false));
    }

    void jsonSaysAllOfIt()
    {
        Play play;
        play.at(30).starts("p1", "one"), play.starts("h1", "one");
        play.at(90).decides("p1", "one", {"H"});
        const Debrief debrief = play.debrief();
        const std::string text = toJson(debrief);
        QJsonParseError error;
        const QJsonObject json = QJsonDocument::fromJson(QByteArray::fromStdString(text), &error).object();
        QCOMPARE(error.error, QJsonParseError::NoError);
        QCOMPARE(json[QLatin1String("format")].toString(), QStringLiteral("samvirke-debrief"));
        QCOMPARE(json[QLatin1String("exercise")][QLatin1String("entries")].toInt(), int(debrief.entries));
        QCOMPARE(json[QLatin1String("exercise")][QLatin1String("length_ms")].toInt(), 1'200'000);
        const QJsonArray tasks = json[QLatin1String("tasks")].toArray();
        QCOMPARE(tasks.size(), 11);
        QCOMPARE(tasks[0][QLatin1String("outcome")].toString(), QStringLiteral("duplicated"));
        QCOMPARE(tasks[0][QLatin1String("owner")].toString(), QStringLiteral("P"));
        QCOMPARE(tasks[0][QLatin1String("latency_ms")].toInt(), 30'000);
        QVERIFY(tasks[1][QLatin1String("owner")].isNull());
        QVERIFY(tasks[1][QLatin1String("latency_ms")].isNull());
        const QJsonObject measures = json[QLatin1String("measures")].toObject();
        QCOMPARE(measures.size(), qsizetype(debrief.measures.size()));
        for (const Measure &measure : debrief.measures) {
            const QJsonObject said = measures[QString::fromStdString(std::string(measure.key))].toObject();
            QCOMPARE(said[QLatin1String("n")].toInt(), measure.n);
            QCOMPARE(said[QLatin1String("value")].isNull(), !measure.value);
            QCOMPARE(said[QLatin1String("units")].toArray().size(), qsizetype(measure.units.size()));
        }
        QCOMPARE(json[QLatin1String("matrix")][QLatin1String("planned")][QLatin1String("one")][QLatin1String("P")]
                     .toString(),
                 QStringLiteral("A/R"));
        QCOMPARE(
            json[QLatin1String("matrix")][QLatin1String("played")][QLatin1String("one")][QLatin1String("H")].toString(),
            QStringLiteral("R"));
        QCOMPARE(json[QLatin1String("findings")].toArray().size(), qsizetype(debrief.findings.size()));
        // (0.5 + 0 + 0 + 0 + 0 + 0) / 6, to nine decimals
        QVERIFY(text.find("\"value\": 0.083333333,") != std::string::npos);
    }
};

QTEST_GUILESS_MAIN(TestDebrief)
#include "tst_debrief.moc"
