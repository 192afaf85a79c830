// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "debrief/schema.h"

#include "counts.h"
#include "full_evaluation.h"
#include "json_values.h"
#include "judged_play.h"
#include "random_play.h"
#include "rehearsed.h"
#include "shipped.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>

using namespace samvirke;

namespace {

test::ValueSchema schema()
{
    return test::ValueSchema(QJsonDocument::fromJson(QByteArray::fromStdString(debriefSchema())).object());
}

QJsonObject jsonOf(const Debrief &debrief, const Evaluation &evaluation = {})
{
    return QJsonDocument::fromJson(QByteArray::fromStdString(toJson(debrief, evaluation))).object();
}

Debrief rehearsed(const QString &scenario, const std::string &team)
{
    const test::Rehearsal played = test::rehearse(test::shippedFiles(scenario.toStdString()), team, 1);
    return debriefOf(played.scenario, played.entries);
}

/// With everything said that people can say to it.
QJsonObject evaluated(const Debrief &debrief)
{
    return jsonOf(debrief, write(test::fullEvaluation(debrief), "summary", "It went well."));
}

/// @p value with what stands at @p path changed by @p change: keys, and numbers of places in lists.
QJsonValue changed(const QJsonValue &value, const QStringList &path,
                   const std::function<QJsonValue(QJsonValue)> &change)
{
    if (path.isEmpty()) {
        return change(value);
    }
    if (value.isArray()) {
        QJsonArray list = value.toArray();
        list[path.front().toInt()] = changed(list[path.front().toInt()], path.mid(1), change);
        return list;
    }
    QJsonObject object = value.toObject();
    object[path.front()] = changed(object[path.front()], path.mid(1), change);
    return object;
}

/// The paths of all objects whose keys the schema names, by the keys that they have; one for each kind of object.
void findObjects(const QJsonValue &value, const QStringList &path, QMap<QString, QStringList> &found)
{
    if (value.isArray()) {
        const QJsonArray list = value.toArray();
        for (qsizetype i = 0; i < list.size(); ++i) {
            findObjects(list[i], path + QStringList{QString::number(i)}, found);
        }
    } else if (value.isObject()) {
        const QJsonObject object = value.toObject();
        if (!object.isEmpty()) {
            found.insert(object.keys().join(QLatin1Char(' ')), path);
        }
        for (auto it = object.begin(); it != object.end(); ++it) {
            findObjects(*it, path + QStringList{it.key()}, found);
        }
    }
}

} // namespace

class TestSchema : public QObject
{
    Q_OBJECT
private slots:
    void theFileSaysWhatTheProgramSays()
    {
        QFile file(QStringLiteral(SAMVIRKE_SOURCE_DIR "/assets/debrief.schema.json"));
        const QByteArray made = QByteArray::fromStdString(debriefSchema());
        if (test::renew()) {
            QVERIFY(file.open(QIODevice::WriteOnly));
            QCOMPARE(file.write(made), made.size());
            return;
        }
        QVERIFY2(file.open(QIODevice::ReadOnly), "run this test with SAMVIRKE_RENEW=1");
        QVERIFY2(file.readAll() == made, "out of date; run this test with SAMVIRKE_RENEW=1");
    }

    void allowsEveryDebrief_data()
    {
        QTest::addColumn<QString>("scenario");
        QTest::addColumn<QString>("team");
        for (const QString &scenario : test::shippedScenarios()) {
            for (const std::string &team : teamNames()) {
                QTest::addRow("%s, %s", qPrintable(scenario), team.c_str()) << scenario << QString::fromStdString(team);
            }
        }
    }
    void allowsEveryDebrief()
    {
        QFETCH(QString, scenario);
        QFETCH(QString, team);
        const QJsonObject debrief = jsonOf(rehearsed(scenario, team.toStdString()));
        QVERIFY(!debrief.isEmpty());
        const QStringList mistakes = m_all.mistakes(debrief);
        QVERIFY2(mistakes.isEmpty(), qPrintable(mistakes.join(QLatin1Char('\n'))));
        // every finding can be opened, but for a contact that never was
        for (const QJsonValue &finding : debrief[QLatin1String("findings")].toArray()) {
            const QString rule = finding[QLatin1String("rule")].toString();
            QVERIFY2(!finding[QLatin1String("entries")].toArray().isEmpty() || rule == QLatin1String("tie_missing"),
                     qPrintable(rule));
        }
    }

    void allowsWhateverHappens()
    {
        const std::uint64_t first = test::freshSeed();
        const auto count = static_cast<std::uint64_t>(test::countOf(20, 100, 1000));
        for (std::uint64_t seed = first; seed < first + count; ++seed) {
            std::vector<Entry> entries;
            for (Happened &h : test::randomHistory(test::judgedScenario(), seed, 300).happened) {
                entries.push_back({static_cast<std::int64_t>(entries.size()) + 1, 0, 0, std::move(h)});
            }
            const QStringList mistakes = m_all.mistakes(jsonOf(debriefOf(test::judgedScenario(), entries)));
            QVERIFY2(mistakes.isEmpty(),
                     qPrintable(QStringLiteral("seed %1: ").arg(seed) + mistakes.join(QLatin1Char('\n'))));
        }
    }

    void allowsNothingAtAll() { QCOMPARE(m_all.mistakes(jsonOf(debriefOf({}, {}))), QStringList()); }

    void allowsRatings() // no simulated evaluator gives one
    {
        Debrief debrief = debriefOf({}, {});
        debrief.targets.push_back({TargetId("t"), {{Rating::performed, 7}}, {"Well done."}});
        QCOMPARE(m_all.mistakes(jsonOf(debrief)), QStringList());
    }

    /// What people think stands in it whole, each finding with its entries and those of what was merged with it.
    void allowsWhatPeopleThink()
    {
        const Debrief debrief = rehearsed(test::shippedScenarios().front(), "gaps");
        const QJsonObject json = evaluated(debrief);
        QCOMPARE(m_all.mistakes(json), QStringList());
        const Evaluation evaluation = test::fullEvaluation(debrief);
        const auto all = reviewed(debrief, evaluation);
        const QJsonArray findings = json[QLatin1String("evaluation")][QLatin1String("findings")].toArray();
        QCOMPARE(findings.size(), qsizetype(evaluation.findings.size()));
        int accepted = 0;
        for (const QJsonValue &said : findings) {
            const std::string id = said[QLatin1String("id")].toString().toStdString();
            const auto finding = std::ranges::find(all, id, &ReviewedFinding::id);
            QVERIFY2(finding != all.end(), id.c_str());
            QJsonArray entries;
            for (const std::int64_t entry : entriesWithMerged(all, *finding)) {
                entries.append(qint64{entry});
            }
            QVERIFY(!entries.isEmpty());
            QCOMPARE(said[QLatin1String("entries")].toArray(), entries);
            accepted += said[QLatin1String("standing")].toString() == QLatin1String("accepted") ? 1 : 0;
        }
        QCOMPARE(accepted, 1);
        QCOMPARE(json[QLatin1String("evaluation")][QLatin1String("plan")].toArray().size(), 3);
        QCOMPARE(json[QLatin1String("evaluation")][QLatin1String("delete_on")].toString(),
                 QStringLiteral("2027-11-22"));
    }

    /// No key stands there that no debrief has.
    void everyKeyIsUsed()
    {
        const QStringList never = (m_all.properties() - m_all.used()).values();
        QVERIFY2(never.isEmpty(), qPrintable(never.join(QLatin1Char('\n'))));
        QVERIFY(m_all.properties().size() > 120);
    }

    /// In every kind of object of a real debrief: a key too many, each key missing, each value of another type.
    void refusesWhatIsDamaged()
    {
        const QJsonObject good = evaluated(rehearsed(test::shippedScenarios().front(), "gaps"));
        test::ValueSchema all = schema();
        QCOMPARE(all.mistakes(good), QStringList());
        QMap<QString, QStringList> objects;
        findObjects(good, {}, objects);
        QVERIFY(objects.size() > 20);
        int tried = 0;
        for (const QStringList &path : std::as_const(objects)) {
            const QString at = path.join(QLatin1Char('.'));
            const bool keysAreIds = isById(path);
            if (!keysAreIds) {
                const QJsonValue more = changed(good, path, [](const QJsonValue &value) {
                    QJsonObject object = value.toObject();
                    object[QStringLiteral("surprise")] = 1;
                    return object;
                });
                QVERIFY2(!all.mistakes(more).isEmpty(), qPrintable(at));
                ++tried;
            }
            QJsonObject object;
            (void)changed(good, path, [&](const QJsonValue &value) {
                object = value.toObject();
                return value;
            });
            const QStringList mayLack{QStringLiteral("percent_agreement"), QStringLiteral("given"),
                                      QStringLiteral("accuracy"), QStringLiteral("agreement")};
            for (const QString &key : object.keys()) {
                const QJsonValue other = changed(good, path + QStringList{key}, [](const QJsonValue &value) {
                    return value.isBool() ? QJsonValue(QStringLiteral("yes")) : QJsonValue(true);
                });
                QVERIFY2(!all.mistakes(other).isEmpty(), qPrintable(at + QLatin1Char('.') + key));
                ++tried;
                if (!keysAreIds && !mayLack.contains(key)) {
                    const QJsonValue less = changed(good, path, [&](const QJsonValue &value) {
                        QJsonObject fewer = value.toObject();
                        fewer.remove(key);
                        return fewer;
                    });
                    QVERIFY2(!all.mistakes(less).isEmpty(), qPrintable(at + QLatin1Char('.') + key));
                    ++tried;
                }
            }
        }
        QVERIFY2(tried > 150, qPrintable(QString::number(tried)));
    }

private:
    /// matrix.planned and its rows, who rated an urgency, agencies, weights and own words: their keys are ids.
    static bool isById(const QStringList &path)
    {
        const bool inTable =
            path.size() >= 2 && path[0] == QLatin1String("matrix") && path[1] != QLatin1String("differences");
        const bool agencies = path == QStringList{QStringLiteral("descriptive"), QStringLiteral("agencies")};
        const bool thought = path.size() == 2 && path[0] == QLatin1String("evaluation") &&
                             (path[1] == QLatin1String("weights") || path[1] == QLatin1String("words"));
        return inTable || agencies || thought ||
               (!path.isEmpty() && path.back() == QLatin1String("ratings") && path.front() == QLatin1String("urgency"));
    }

    test::ValueSchema m_all = schema();
};

QTEST_GUILESS_MAIN(TestSchema)
#include "tst_schema.moc"
