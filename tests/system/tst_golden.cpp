// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"
#include "shipped.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace samvirke;

namespace {

/// What of a debrief is kept in golden.json: everything but the exercise's name, the plan that it repeats, and which
/// entries prove a figure. How many prove it is kept.
QJsonValue compact(const QJsonValue &value)
{
    if (value.isArray()) {
        QJsonArray list;
        for (const QJsonValue &element : value.toArray()) {
            list.append(compact(element));
        }
        return list;
    }
    if (!value.isObject()) {
        return value;
    }
    QJsonObject object = value.toObject();
    for (const QString &key : object.keys()) {
        if (key == QStringLiteral("entries") && object[key].isArray()) {
            object[key] = object[key].toArray().size();
        } else {
            object[key] = compact(object[key]);
        }
    }
    return object;
}

QJsonObject compactDebrief(QJsonObject debrief)
{
    QJsonObject exercise = debrief[QStringLiteral("exercise")].toObject();
    exercise.remove(QStringLiteral("id"));
    debrief[QStringLiteral("exercise")] = exercise;
    QJsonObject matrix = debrief[QStringLiteral("matrix")].toObject();
    matrix.remove(QStringLiteral("planned"));
    debrief[QStringLiteral("matrix")] = matrix;
    return compact(debrief).toObject();
}

QString textOf(const QJsonValue &value)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact)).chopped(1).mid(1);
}

/// One line for every value: "tasks.cordon.outcome = "late"".
void flatten(const QJsonValue &value, const QString &path, QMap<QString, QString> &lines)
{
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            flatten(it.value(), path.isEmpty() ? it.key() : path + QLatin1Char('.') + it.key(), lines);
        }
    } else if (value.isArray() && !value.toArray().isEmpty()) {
        const QJsonArray list = value.toArray();
        for (qsizetype i = 0; i < list.size(); ++i) {
            const QJsonObject element = list[i].toObject();
            const QString id = element[QStringLiteral("id")].toString(element[QStringLiteral("what")].toString());
            flatten(list[i], path + QLatin1Char('.') + (id.isEmpty() ? QString::number(i) : id), lines);
        }
    } else {
        lines.insert(path, textOf(value));
    }
}

/// What is different, at most thirty lines of it.
QStringList differences(const QJsonObject &golden, const QJsonObject &now)
{
    QMap<QString, QString> was;
    QMap<QString, QString> is;
    flatten(golden, {}, was);
    flatten(now, {}, is);
    QStringList found;
    for (auto it = was.begin(); it != was.end(); ++it) {
        if (!is.contains(it.key())) {
            found << QStringLiteral("%1: was %2, is gone").arg(it.key(), it.value());
        } else if (is[it.key()] != it.value()) {
            found << QStringLiteral("%1: was %2, is %3").arg(it.key(), it.value(), is[it.key()]);
        }
    }
    for (auto it = is.begin(); it != is.end(); ++it) {
        if (!was.contains(it.key())) {
            found << QStringLiteral("%1: is new, %2").arg(it.key(), it.value());
        }
    }
    constexpr qsizetype most = 30;
    if (found.size() > most) {
        const QString more = QStringLiteral("and %1 more").arg(found.size() - most);
        found = found.mid(0, most);
        found << more;
    }
    return found;
}

} // namespace

/// Every shipped scenario, rehearsed with a team that leaves a third of the tasks, gives the debrief that it gave
/// before. scenarios/README.md says how golden.json is written anew.
class TestGolden : public QObject
{
    Q_OBJECT
private slots:
    void sameDebriefAsBefore_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString &name : test::shippedScenarios()) {
            QTest::newRow(qPrintable(name)) << name;
        }
    }
    void sameDebriefAsBefore()
    {
        QFETCH(QString, name);
        const QTemporaryDir folder;
        const QString out = folder.filePath(QStringLiteral("out"));
        const QString scenario = test::library() + QLatin1Char('/') + name;
        const test::Run run =
            test::run({QStringLiteral("rehearse"), scenario, QStringLiteral("--team"), QStringLiteral("gaps"),
                       QStringLiteral("--seed"), QStringLiteral("1"), QStringLiteral("--out"), out});
        QVERIFY2(run.exitCode == 0, run.err.constData());
        const QJsonObject now = compactDebrief(test::readJson(out + QStringLiteral("/debrief.json")));
        QVERIFY(now.size() > 4);
        const QString golden = scenario + QStringLiteral("/golden.json");
        if (test::renew()) {
            QFile file(golden);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(QJsonDocument(now).toJson(QJsonDocument::Indented));
            return;
        }
        QVERIFY2(QFile::exists(golden), qPrintable(golden));
        const QStringList found = differences(test::readJson(golden), now);
        QVERIFY2(found.isEmpty(), qPrintable(QLatin1Char('\n') + found.join(QLatin1Char('\n'))));
    }

    void differencesAreReadable()
    {
        const auto json = [](const char *text) { return QJsonDocument::fromJson(text).object(); };
        const QJsonObject before = json("{\"tasks\":[{\"id\":\"cordon\",\"outcome\":\"clear\"}],\"n\":1}");
        const QJsonObject after = json("{\"tasks\":[{\"id\":\"cordon\",\"outcome\":\"late\"}],\"m\":2}");
        QCOMPARE(differences(before, after),
                 QStringList({QStringLiteral("n: was 1, is gone"),
                              QStringLiteral("tasks.cordon.outcome: was \"clear\", is \"late\""),
                              QStringLiteral("m: is new, 2")}));
        QVERIFY(differences(before, before).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestGolden)
#include "tst_golden.moc"
