// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "counts.h"
#include "judged_play.h"
#include "teams_played.h"

#include <QTest>

#include <algorithm>
#include <functional>

using namespace samvirke;
using namespace samvirke::test;
using enum GroupKind;

namespace {

/// Of two teams the one is better in a group of measures (SCORING 7).
struct Claim
{
    const char *better;
    const char *worse;
    GroupKind group;
};

std::vector<Claim> orderings()
{
    std::vector<Claim> claims;
    for (const char *worse : {"slow", "duplicating", "gaps", "overreaching", "leaderless", "silo"}) {
        claims.push_back({"ideal", worse, roleClarity});
    }
    claims.push_back({"gaps", "silent", roleClarity});
    for (const char *worse : {"slow", "broadcasting", "leaderless", "gaps"}) {
        claims.push_back({"ideal", worse, coordination});
    }
    claims.push_back({"slow", "silo", coordination});
    claims.push_back({"silo", "silent", coordination});
    return claims;
}

/// Teams that play for the score; padding is gaps that pads, and is held against gaps as well.
std::vector<Claim> gaming()
{
    std::vector<Claim> claims;
    for (const char *team : {"clicker", "only-if-sure", "same-rating", "padding", "auto-broadcast", "half-the-game"}) {
        claims.push_back({"ideal", team, roleClarity});
        claims.push_back({"ideal", team, coordination});
    }
    return claims;
}

std::vector<Claim> allClaims()
{
    std::vector<Claim> claims = orderings();
    std::ranges::copy(gaming(), std::back_inserter(claims));
    return claims;
}

/// A record or a plan from which something is taken, and which groups and measures have no value then.
struct Undefined
{
    const char *name;
    std::function<void(Rehearsal &)> take;
    std::vector<GroupKind> none;
    Group::Status status = Group::Status::tooFewMeasures;
    std::vector<const char *> notApplicable{};
};

void takeTargets(Scenario &scenario)
{
    for (Task &task : scenario.tasks) {
        task.target.reset();
    }
    for (Item &item : scenario.items) {
        item.within.reset();
        for (NeedToKnow &need : item.needs) {
            need.within.reset();
        }
    }
    for (Need &need : scenario.needs) {
        need.within.reset();
    }
    for (Handover &handover : scenario.handovers) {
        handover.within.reset();
    }
}

void contestEverything(Scenario &scenario)
{
    const auto contest = [](Row &row) {
        for (auto &[agency, cell] : row) {
            cell.contested = true;
        }
    };
    for (Task &task : scenario.tasks) {
        contest(task.roles);
        for (PhaseRow &row : task.phased) {
            contest(row.roles);
        }
    }
}

std::vector<Undefined> undefinedCases()
{
    using enum Group::Status;
    const std::vector<const char *> ofTasks{"task_clarity", "mandate_adherence", "consult_inform",
                                            "response_timeliness", "order_conformance"};
    std::vector<const char *> timed = ofTasks;
    timed.insert(timed.end(), {"request_routing", "handover_quality", "information_reach", "information_relevance",
                               "closed_loop", "resource_deconfliction"});
    std::vector<const char *> ofMatrix = ofTasks;
    ofMatrix.insert(ofMatrix.end(), {"matrix_agreement", "matrix_accuracy", "lead_recognition"});
    return {
        {"empty record", [](Rehearsal &r) { r.entries.clear(); }, {roleClarity, coordination}, tooFewMeasures, timed},
        {"only created", [](Rehearsal &r) { r.entries.resize(1); }, {roleClarity, coordination}, tooFewMeasures, timed},
        {"one agency",
         [](Rehearsal &r) {
             const AgencyId only = r.scenario.agencies.front().id;
             std::erase_if(r.scenario.seats,
                           [&](const Seat &seat) { return !isControl(seat.kind) && !belongsTo(seat, only); });
         },
         {roleClarity, coordination},
         tooFewAgencies},
        {"no targets", [](Rehearsal &r) { takeTargets(r.scenario); }, {roleClarity}, tooFewMeasures, timed},
        {"everything contested",
         [](Rehearsal &r) { contestEverything(r.scenario); },
         {roleClarity},
         tooFewMeasures,
         ofMatrix},
    };
}

QByteArray nameOf(const Claim &claim)
{
    return QByteArray(claim.better) + " > " + claim.worse + ", " + std::string(keyOf(claim.group)).c_str();
}

Team teamOf(const char *name, bool ownLuck)
{
    Team team = teamNamed(name).value();
    team.ownLuck = ownLuck;
    return team;
}

/// The seeds of every day, of a push, and of the night.
std::uint64_t seeds()
{
    return static_cast<std::uint64_t>(countOf(1, 5, 20));
}

/// What a measure counts in its group (SCORING 4), said a second time.
double counted(const Measure &measure)
{
    const double value = measure.value.value_or(0);
    return measure.isAlpha ? std::max(0.0, value) * measure.given : value;
}

std::string text(const std::vector<std::string_view> &keys)
{
    std::string all;
    for (const std::string_view key : keys) {
        all += std::string(key) + " ";
    }
    return all;
}

} // namespace

/// What would prove the scores wrong: teams whose behaviour is known have to come out as it says.
class TestClaims : public QObject
{
    Q_OBJECT

    static double groupValue(const QString &scenario, const char *team, GroupKind kind, std::uint64_t seed,
                             bool ownLuck = false)
    {
        const Group *group = scoresOf(scenario.toStdString(), teamOf(team, ownLuck), seed).group(kind);
        if (!group->value) {
            qFatal("%s, %s: no value", qPrintable(scenario), team);
        }
        return *group->value;
    }

    static void addRows(const std::vector<Claim> &claims)
    {
        QTest::addColumn<QString>("scenario");
        QTest::addColumn<Claim>("claim");
        for (const QString &scenario : shippedScenarios()) {
            for (const Claim &claim : claims) {
                QTest::addRow("%s: %s", qPrintable(scenario), nameOf(claim).constData()) << scenario << claim;
            }
        }
    }

    static void addScenarios()
    {
        QTest::addColumn<QString>("scenario");
        for (const QString &scenario : shippedScenarios()) {
            QTest::newRow(qPrintable(scenario)) << scenario;
        }
    }

private slots:
    void initTestCase() { QVERIFY(shippedScenarios().size() >= 4); }

    void strictInEverySeedWithPairedLuck_data() { addRows(allClaims()); }
    void strictInEverySeedWithPairedLuck()
    {
        QFETCH(QString, scenario);
        QFETCH(Claim, claim);
        for (std::uint64_t seed = 1; seed <= seeds(); ++seed) {
            const double better = groupValue(scenario, claim.better, claim.group, seed);
            const double worse = groupValue(scenario, claim.worse, claim.group, seed);
            QVERIFY2(better > worse, qPrintable(QStringLiteral("seed %1: %2, %3").arg(seed).arg(better).arg(worse)));
        }
    }

    void inTheMeanWithIndependentLuck_data() { addRows(orderings()); }
    void inTheMeanWithIndependentLuck()
    {
        QFETCH(QString, scenario);
        QFETCH(Claim, claim);
        double better = 0;
        double worse = 0;
        for (std::uint64_t seed = 1; seed <= seeds(); ++seed) {
            better += groupValue(scenario, claim.better, claim.group, seed, true);
            worse += groupValue(scenario, claim.worse, claim.group, seed, true);
        }
        const auto n = static_cast<double>(seeds());
        QVERIFY2(better > worse, qPrintable(QStringLiteral("%1, %2").arg(better / n).arg(worse / n)));
    }

    /// Padding is gaps that makes needless requests: nothing else tells the two apart.
    void paddingGainsNextToNothing_data() { addScenarios(); }
    void paddingGainsNextToNothing()
    {
        QFETCH(QString, scenario);
        Team unpadded = teamNamed("padding").value();
        unpadded.name = "gaps";
        unpadded.usual.extraRequests = 0;
        QVERIFY(unpadded == teamNamed("gaps").value());
        for (const GroupKind kind : {roleClarity, coordination}) {
            for (std::uint64_t seed = 1; seed <= seeds(); ++seed) {
                const double gain =
                    groupValue(scenario, "padding", kind, seed) - groupValue(scenario, "gaps", kind, seed);
                QVERIFY2(gain <= 0.04, qPrintable(QStringLiteral("seed %1: %2").arg(seed).arg(gain)));
            }
        }
    }

    /// What a behaviour has nothing to do with, it does not lower.
    void discriminant_data()
    {
        QTest::addColumn<QString>("scenario");
        QTest::addColumn<QByteArray>("team");
        QTest::addColumn<QByteArray>("key");
        for (const QString &scenario : shippedScenarios()) {
            for (const auto &[team, key] : {std::pair{"slow", "mandate_adherence"},
                                            {"slow", "request_routing"},
                                            {"slow", "lead_recognition"},
                                            {"silo", "mandate_adherence"}}) {
                QTest::addRow("%s: %s, %s", qPrintable(scenario), team, key)
                    << scenario << QByteArray(team) << QByteArray(key);
            }
        }
    }
    void discriminant()
    {
        QFETCH(QString, scenario);
        QFETCH(QByteArray, team);
        QFETCH(QByteArray, key);
        for (std::uint64_t seed = 1; seed <= seeds(); ++seed) {
            const auto valueOf = [&](const char *name) {
                return scoresOf(scenario.toStdString(), teamOf(name, false), seed).measure(key.constData())->value;
            };
            const auto ideal = valueOf("ideal");
            const auto other = valueOf(team.constData());
            QCOMPARE(other.has_value(), ideal.has_value());
            QVERIFY2(!ideal || *other >= *ideal,
                     qPrintable(QStringLiteral("seed %1: %2 against %3").arg(seed).arg(*other).arg(*ideal)));
        }
    }

    /// What was offered does not depend on who plays, else two teams could not be compared.
    void theBasisIsEverybodys_data() { addScenarios(); }
    void theBasisIsEverybodys()
    {
        QFETCH(QString, scenario);
        for (const GroupKind kind : {roleClarity, coordination}) {
            const Debrief &ideal = scoresOf(scenario.toStdString(), teamNamed("ideal").value(), 1);
            for (const std::string &name : teamNames()) {
                const Debrief &other = scoresOf(scenario.toStdString(), teamNamed(name).value(), 1);
                if (name != "stand-in") { // which has no opinions to ask for
                    QCOMPARE(text(other.group(kind)->basis), text(ideal.group(kind)->basis));
                }
            }
        }
    }

    /// Weights moved by 20 %, each by itself and all at once, the worst way there is: against the claim.
    void noWeightReordersTeams_data() { addRows(allClaims()); }
    void noWeightReordersTeams()
    {
        QFETCH(QString, scenario);
        QFETCH(Claim, claim);
        std::map<std::string_view, double> difference; ///< of the means of both teams, by measure
        std::map<std::string_view, double> weight;
        double unmoved = 0;
        for (std::uint64_t seed = 1; seed <= seeds(); ++seed) {
            const Debrief &better = scoresOf(scenario.toStdString(), teamOf(claim.better, false), seed);
            const Debrief &worse = scoresOf(scenario.toStdString(), teamOf(claim.worse, false), seed);
            QCOMPARE(text(better.group(claim.group)->basis), text(worse.group(claim.group)->basis));
            for (const std::string_view key : better.group(claim.group)->basis) {
                difference[key] += counted(*better.measure(key)) - counted(*worse.measure(key));
                weight[key] = better.measure(key)->weight;
            }
            unmoved += *better.group(claim.group)->value - *worse.group(claim.group)->value;
        }
        const auto weighted = [&](const std::function<double(std::string_view)> &moved) {
            double sum = 0;
            double weights = 0;
            for (const auto &[key, d] : difference) {
                sum += d * weight[key] * moved(key);
                weights += weight[key] * moved(key);
            }
            return sum / weights;
        };
        QVERIFY(std::abs(weighted([](auto) { return 1.0; }) - unmoved) < 1e-9); // the sum above is the groups'
        const double worst = weighted([&](std::string_view key) { return difference[key] > 0 ? 0.8 : 1.2; });
        QVERIFY2(worst > 0, qPrintable(QString::number(worst)));
    }

    /// And through the very option that people use.
    void weightsAreThoseOfTheOptions()
    {
        const Rehearsal slow = rehearsalOf("night-stop", teamNamed("slow").value(), 1);
        const auto weighing = [&](double weight) {
            JudgeOptions options;
            options.weights["response_timeliness"] = weight;
            return *debriefOf(slow.scenario, slow.entries, options).group(coordination)->value;
        };
        const double usual = *debriefOf(slow.scenario, slow.entries).group(coordination)->value;
        const double more = weighing(1.2);
        const double less = weighing(0.8);
        QVERIFY(more < usual);
        QVERIFY(usual < less);
    }

    /// Where nothing can be said, nothing is: the record of an ideal team, judged by a plan that offers less.
    void undefinedIsNoValue_data()
    {
        QTest::addColumn<QString>("scenario");
        QTest::addColumn<Undefined>("undefined");
        for (const QString &scenario : shippedScenarios()) {
            for (const Undefined &undefined : undefinedCases()) {
                QTest::addRow("%s: %s", qPrintable(scenario), undefined.name) << scenario << undefined;
            }
        }
    }
    void undefinedIsNoValue()
    {
        QFETCH(QString, scenario);
        QFETCH(Undefined, undefined);
        Rehearsal ideal = rehearsalOf(scenario.toStdString(), teamNamed("ideal").value(), 1);
        QVERIFY(debriefOf(ideal.scenario, ideal.entries).group(roleClarity)->value);
        undefined.take(ideal);
        const Debrief debrief = debriefOf(ideal.scenario, ideal.entries);
        for (const GroupKind kind : undefined.none) {
            QVERIFY2(!debrief.group(kind)->value, text(debrief.group(kind)->basis).c_str());
            QVERIFY(debrief.group(kind)->status == undefined.status);
        }
        for (const char *key : undefined.notApplicable) {
            const Measure &measure = *debrief.measure(key);
            QVERIFY2(measure.status == MeasureStatus::notApplicable && !measure.value && !measure.inBasis, key);
        }
    }

    /// Ratings that are all alike agree, and prove no agreement: undefined, with the share that agrees; 0 in the group.
    void noVariationIsUndefined_data() { addScenarios(); }
    void noVariationIsUndefined()
    {
        QFETCH(QString, scenario);
        const Debrief &debrief = scoresOf(scenario.toStdString(), teamNamed("same-rating").value(), 1);
        const Measure &urgency = *debrief.measure("urgency_agreement");
        QVERIFY(urgency.status == MeasureStatus::undefined);
        QVERIFY(!urgency.value && urgency.percentAgreement == 1.0 && urgency.inBasis);
        QVERIFY(contains(debrief.group(coordination)->without, std::string_view("urgency_agreement")));
        QVERIFY(debrief.group(coordination)->value);
    }
};

QTEST_GUILESS_MAIN(TestClaims)
#include "tst_claims.moc"
