// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/check.h"
#include "plan/lookup.h"
#include "plan/writer.h"
#include "play/codec.h"
#include "play/visible.h"

#include "property.h"
#include "random_play.h"
#include "small_scenario.h"
#include "tokens.h"

using namespace samvirke;
using namespace samvirke::test;

/// What a seat is sent holds nothing of what it may not see.
class TestVisible : public QObject
{
    Q_OBJECT
private slots:
    /// Every text of every entry is one of a kind, and so is every name: whoever may not see an entry finds no text and
    /// no name of it in the bytes it is sent.
    void nothingLeaks()
    {
        const Scenario scenario = tokenScenario();
        int searched = 0;
        VERIFY_PROPERTY([&](std::uint64_t seed) {
            const History history = tokenHistory(scenario, seed, 200);
            for (const Seat &seat : scenario.seats) {
                if (isControl(seat.kind)) {
                    continue;
                }
                std::string sent;
                std::set<std::string> mine;
                std::set<std::string> hidden;
                ExerciseState state;
                for (const Happened &h : history.happened) {
                    const auto seen = visibleTo(scenario, state, h, seat);
                    const std::string whole = encodeHappened(h);
                    addTokens(whole, seen ? mine : hidden);
                    (seen ? mine : hidden).insert(h.ref.text());
                    if (seen) {
                        sent += encodeHappened(*seen);
                    }
                    state = apply(std::move(state), h);
                }
                for (const std::string &token : hidden) {
                    if (!mine.contains(token)) {
                        ++searched;
                        RC_LOG() << seat.id.value << " was sent " << token << "\n";
                        RC_ASSERT(sent.find(token) == std::string::npos);
                    }
                }
                for (const std::string &name : planNames(scenario)) {
                    RC_LOG() << seat.id.value << " was sent the plan's name " << name << "\n";
                    RC_ASSERT(sent.find(name) == std::string::npos);
                }
            }
        });
        QVERIFY(searched > 1000);
    }

    /// What a seat sees of an entry does not depend on what comes after it: the host may judge later than at the moment
    /// itself.
    void sightDoesNotChange()
    {
        const Scenario scenario = smallScenario();
        VERIFY_PROPERTY([&](std::uint64_t seed) {
            const History history = randomHistory(scenario, seed, 150);
            for (const Seat &seat : scenario.seats) {
                ExerciseState before;
                for (const Happened &h : history.happened) {
                    RC_LOG() << seat.id.value << " " << encodeHappened(h) << "\n";
                    RC_ASSERT(visibleTo(scenario, before, h, seat) == visibleTo(scenario, history.state, h, seat));
                    before = apply(std::move(before), h);
                }
            }
        });
    }

    void scenarioForReadsBack_data()
    {
        QTest::addColumn<QString>("seat");
        QTest::addColumn<QString>("variant");
        const Scenario scenario = smallScenario();
        for (const Seat &seat : scenario.seats) {
            for (const char *variant : {"", "hidden", "agreed"}) {
                QTest::newRow((seat.id.value + " in " + (*variant == 0 ? "none" : variant)).c_str())
                    << QString::fromStdString(seat.id.value) << QString::fromUtf8(variant);
            }
        }
    }
    /// What a seat is given can be written and read without a problem and gives the same: it goes over the line as
    /// text.
    void scenarioForReadsBack()
    {
        QFETCH(QString, seat);
        QFETCH(QString, variant);
        const Scenario scenario = smallScenario();
        const Seat &whose = *find(scenario.seats, SeatId(seat.toStdString()));
        const Scenario given = scenarioFor(scenario, VariantId(variant.toStdString()), whose);
        const Reading reading = readScenario(writeScenario(given));
        for (const Problem &problem : reading.problems) {
            QFAIL(qPrintable(QString::fromStdString(problem.path + ": " + std::string(keyOf(problem.kind)))));
        }
        QVERIFY(reading.scenario == given);
    }

    /// No key, target, expectation, item or thing to come is in what a player is given; a hidden matrix is nowhere in
    /// it.
    void scenarioForHoldsNothingToCome()
    {
        const Scenario scenario = tokenScenario();
        for (const Seat &seat : scenario.seats) {
            for (const char *variant : {"hidden", "agreed"}) {
                const std::string given = writeScenario(scenarioFor(scenario, VariantId(variant), seat));
                if (isControl(seat.kind)) {
                    QCOMPARE(given, writeScenario(scenario));
                    continue;
                }
                const bool hidden = QByteArray(variant) == "hidden";
                std::vector<std::string> secrets = planNames(scenario);
                const std::vector<std::string> texts = planTexts(scenario, seat, hidden);
                secrets.insert(secrets.end(), texts.begin(), texts.end());
                for (const std::string &secret : secrets) {
                    QVERIFY2(given.find(secret) == std::string::npos,
                             qPrintable(QString::fromStdString(seat.id.value + " is given " + secret)));
                }
                if (hidden) {
                    QVERIFY2(given.find("A/R") == std::string::npos, seat.id.value.c_str());
                }
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestVisible)
#include "tst_visible.moc"
