// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"
#include "shared_csv.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace samvirke::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray fourByTwelve = "unit,A,B,C,D\n1,1,1,NA,1\n2,2,2,3,2\n3,3,3,3,3\n4,3,3,3,3\n5,2,2,2,2\n6,1,2,3,4\n"
                                "7,4,4,4,4\n8,1,1,2,1\n9,2,2,2,2\n10,,5,5,5\n11,.,NA,1,1\n12,,3,,\n";

/// The rows of a csv file as columns.
QByteArray transposed(const QByteArray &table)
{
    QList<QByteArrayList> rows;
    for (const QByteArray &line : table.trimmed().split('\n')) {
        rows += line.split(',');
    }
    QByteArray out;
    for (qsizetype c = 0; c < rows.first().size(); ++c) {
        QByteArrayList row;
        for (const QByteArrayList &from : rows) {
            row += from[c];
        }
        out += row.join(',') + '\n';
    }
    return out;
}

QByteArray utf16(const QString &text)
{
    return QByteArray("\xff\xfe") + QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
}

QJsonObject jsonOf(const Run &ran)
{
    return QJsonDocument::fromJson(ran.out).object();
}

/// "cohen.linear" is in an object.
QJsonValue valueOf(const QJsonObject &object, const QString &key)
{
    return key.startsWith(u"cohen."_s) ? object[u"cohen"_s].toObject()[key.section(u'.', 1)] : object[key];
}

} // namespace

/// The subcommands agreement and network.
class TestMeasures : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QVERIFY(m_dir.isValid()); }

    void theSameFromEveryForm_data()
    {
        QTest::addColumn<QByteArray>("table");
        QTest::addColumn<QStringList>("options");
        const QStringList skip{u"--skip-columns"_s, u"1"_s};
        const QByteArray semicolons = QByteArray(fourByTwelve).replace(',', ';');
        QTest::newRow("commas") << fourByTwelve << skip;
        QTest::newRow("raters in rows") << transposed(fourByTwelve) << (skip + QStringList{u"--raters-in-rows"_s});
        QTest::newRow("semicolons") << semicolons << skip;
        QTest::newRow("tabs, line ends") << QByteArray(fourByTwelve).replace(',', '\t').replace("\n", "\r\n") << skip;
        QTest::newRow("UTF-16") << utf16(QString::fromUtf8(fourByTwelve)) << skip;
        QTest::newRow("byte order mark") << "\xef\xbb\xbf" + fourByTwelve << skip;
        QTest::newRow("Windows-1252") << QByteArray(fourByTwelve).replace("unit", "m\xe5l") << skip;
        QTest::newRow("decimal commas") << QByteArray(semicolons).replace("4;4;4;4", "4,0;4;+4,00;4") << skip;
        QTest::newRow("blanks and blank rows")
            << QByteArray(fourByTwelve).replace("\n2,2", ",,\n,,,,\n\n 2 , 2 ") << skip;
        QTest::newRow("quotation marks") << QByteArray(fourByTwelve).replace("3,3,3,3,3", "\"3\",\"3\",3,3,3") << skip;
    }
    void theSameFromEveryForm() // SCORING 6
    {
        QFETCH(QByteArray, table);
        QFETCH(QStringList, options);
        setBytes(in("t.csv"), table);
        const QMap<QString, double> alphas{{u"nominal"_s, 0.743421053},
                                           {u"ordinal"_s, 0.815387504},
                                           {u"interval"_s, 0.849107143},
                                           {u"ratio"_s, 0.797402775}};
        for (auto it = alphas.begin(); it != alphas.end(); ++it) {
            const Run ran = agreement(QStringList{u"--level"_s, it.key()} + options);
            QVERIFY2(ran.exitCode == 0, ran.err.constData());
            QCOMPARE(ran.err, QByteArray());
            const QJsonObject said = jsonOf(ran);
            QVERIFY2(std::abs(said[u"alpha"_s].toDouble() - it.value()) < 1e-9, ran.out.constData());
            QCOMPARE(said[u"units"_s].toInt(), 12);
            QCOMPARE(said[u"raters"_s].toInt(), 4);
            QCOMPARE(said[u"ratings"_s].toInt(), 41);
            QVERIFY(said[u"fleiss_kappa"_s].isNull() && said[u"kendall_w"_s].isNull());
            QCOMPARE(said[u"reasons"_s][u"fleiss_kappa"_s][u"key"_s].toString(), u"missing_ratings"_s);
            QCOMPARE(said[u"reasons"_s][u"cohen.linear"_s][u"key"_s].toString(), u"not_two_raters"_s);
            QVERIFY(!said[u"reasons"_s].toObject().contains(u"alpha"_s));
        }
    }

    void twoRaters()
    {
        // [[0,4,1],[0,8,0],[0,1,5]] of SCORING 6, unit by unit
        QByteArray table = "one,other\n";
        for (const auto &[row, times] :
             {std::pair{"1,2\n", 4}, {"1,3\n", 1}, {"2,2\n", 8}, {"3,2\n", 1}, {"3,3\n", 5}}) {
            table += QByteArray(row).repeated(times);
        }
        setBytes(in("t.csv"), table);
        const Run ran = agreement({u"--level"_s, u"ordinal"_s});
        QVERIFY2(ran.exitCode == 0, ran.err.constData());
        const QJsonObject cohen = jsonOf(ran)[u"cohen"_s].toObject();
        QVERIFY2(std::abs(cohen[u"unweighted"_s].toDouble() - 0.4842) < 5e-5, ran.out.constData());
        QVERIFY2(std::abs(cohen[u"linear"_s].toDouble() - 0.4701) < 5e-5, ran.out.constData());
        QVERIFY2(std::abs(cohen[u"quadratic"_s].toDouble() - 0.450161) < 5e-7, ran.out.constData());
    }

    void wordsAreCategories()
    {
        QByteArray numbers = "A,B\n1,1\n2,3\n2,2\n3,3\n1,2\n,1\n";
        setBytes(in("t.csv"), numbers);
        const QJsonObject ofNumbers = jsonOf(agreement({u"--level"_s, u"nominal"_s}));
        QByteArray table = numbers;
        setBytes(in("t.csv"), table.replace('1', "brann")
                                  .replace('2', "politi")
                                  .replace('3', "helse, AMK")
                                  .replace("helse, AMK", "\"helse, AMK\""));
        const Run ran = agreement({u"--level"_s, u"nominal"_s});
        QVERIFY2(ran.exitCode == 0, ran.err.constData());
        const QJsonObject ofWords = jsonOf(ran);
        for (const QString &key : {u"alpha"_s, u"percent_agreement"_s, u"cohen.unweighted"_s}) {
            QVERIFY(valueOf(ofWords, key).isDouble());
            QCOMPARE(valueOf(ofWords, key), valueOf(ofNumbers, key));
        }
        QVERIFY(valueOf(ofNumbers, u"cohen.linear"_s).isDouble());
        QCOMPARE(ofWords[u"reasons"_s][u"cohen.linear"_s][u"key"_s].toString(), u"words"_s);
        QCOMPARE(ofWords[u"reasons"_s][u"kendall_w"_s][u"key"_s].toString(), u"words"_s);
    }

    void everythingHasAValueOrAReason_data()
    {
        QTest::addColumn<QByteArray>("table");
        QTest::addColumn<QString>("level");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("reason"); // none: there is a value
        const auto row = [](const char *name, const QByteArray &table, const QString &level, const QString &key,
                            const QString &reason) { QTest::newRow(name) << table << level << key << reason; };
        row("one rater", "A\n1\n2\n", u"interval"_s, u"alpha"_s, u"too_few_raters"_s);
        row("one unit", "A,B\n1,2\n", u"interval"_s, u"kendall_w"_s, u"too_few_units"_s);
        row("no pairs", "A,B\n1,\n,2\n", u"interval"_s, u"percent_agreement"_s, u"no_pairs"_s);
        row("nothing but missing", "A,B\nNA,.\n", u"interval"_s, u"alpha"_s, u"no_pairs"_s);
        row("all alike", "A,B\n3,3\n3,3\n", u"interval"_s, u"alpha"_s, u"no_variation"_s);
        row("all alike, by chance", "A,B\n3,3\n3,3\n", u"nominal"_s, u"fleiss_kappa"_s, u"no_variation"_s);
        row("all alike, of two", "A,B\n3,3\n3,3\n", u"nominal"_s, u"cohen.quadratic"_s, u"no_variation"_s);
        row("all alike, ranked", "A,B\n3,3\n3,3\n", u"nominal"_s, u"kendall_w_ties"_s, u"no_variation"_s);
        row("below 0", "A,B\n-3,3\n3,3\n", u"ratio"_s, u"alpha"_s, u"negative_numbers"_s);
        row("too large numbers", "A,B\n1e308,-1e308\n3,3\n", u"interval"_s, u"alpha"_s, u"too_large"_s);
        row("complete", "A,B\n1,2\n3,3\n", u"ordinal"_s, u"kendall_w"_s, {});
        row("agreeing", "A,B\n3,3\n3,3\n", u"ordinal"_s, u"percent_agreement"_s, {});
    }
    void everythingHasAValueOrAReason()
    {
        QFETCH(QByteArray, table);
        QFETCH(QString, level);
        QFETCH(QString, key);
        QFETCH(QString, reason);
        setBytes(in("t.csv"), table);
        const Run ran = agreement({u"--level"_s, level});
        QVERIFY2(ran.exitCode == 0, ran.err.constData());
        const QJsonObject said = jsonOf(ran);
        QCOMPARE(said[u"reasons"_s][key][u"key"_s].toString(), reason);
        for (const char *any : {"alpha", "percent_agreement", "fleiss_kappa", "kendall_w", "kendall_w_ties",
                                "cohen.unweighted", "cohen.linear", "cohen.quadratic"}) {
            const QJsonValue value = valueOf(said, QString::fromUtf8(any));
            QVERIFY2(value.isDouble() || value.isNull(), any);
            QVERIFY2(value.isNull() == said[u"reasons"_s].toObject().contains(QString::fromUtf8(any)), any);
        }
    }

    void network_data()
    {
        QTest::addColumn<QByteArray>("ties");
        QTest::addColumn<QByteArray>("nodes");
        QTest::addColumn<QString>("figures");
        const auto row = [](const char *name, const QByteArray &ties, const QByteArray &nodes, const QString &figures) {
            QTest::newRow(name) << ties << nodes << figures;
        };
        row("star", "from,to\nA,B\nA,C\nA,D\nA,E\n", {},
            u"nodes 5 arcs 4 density 0.2 reciprocity_arc 0 reciprocity_dyad 0 degree_centralization 1 "
            "in_degree_centralization 0.0625 out_degree_centralization 1 betweenness_centralization 1 fragmentation 0 "
            "path_length 1"_s);
        row("cycle", "a,b\nA,B\nB,C\nC,A\n", {},
            u"nodes 3 arcs 3 density 0.5 degree_centralization 0 in_degree_centralization 0 "
            "betweenness_centralization 0 fragmentation 0 path_length 1.5"_s);
        row("others without ties", "from,to\nA,B\nB,A\n", "name\nA\nB\nC\nD\n",
            u"nodes 4 arcs 2 reciprocity_arc 1 reciprocity_dyad 1 fragmentation 0.833333333"_s);
        row("columns by name", "when;til;fra;vekt\n1;B;A;2,5\n2;A;B;1\n3;C;B;0\n", {},
            u"nodes 3 arcs 2 reciprocity_arc 1"_s);
        row("weights by place", "a,b,c\nA,B,3\nB,C,0\n", {}, u"nodes 3 arcs 1"_s);
        row("repeated and loops", "from,to\nA,B\nA,B\nA,A\n", {}, u"nodes 2 arcs 1 density 0.5"_s);
        row("nothing but loops", "from,to\nA,A\n", {}, u"nodes 1 arcs 0"_s);
    }
    void network()
    {
        QFETCH(QByteArray, ties);
        QFETCH(QByteArray, nodes);
        QFETCH(QString, figures);
        setBytes(in("t.csv"), ties);
        setBytes(in("n.csv"), nodes);
        QStringList arguments{u"network"_s, in("t.csv"), u"--json"_s};
        const Run ran = run(nodes.isEmpty() ? arguments : arguments + QStringList{u"--nodes"_s, in("n.csv")});
        QVERIFY2(ran.exitCode == 0, ran.err.constData());
        QCOMPARE(ran.err, QByteArray());
        const QJsonObject said = jsonOf(ran);
        const QStringList pairs = figures.split(u' ');
        for (qsizetype i = 0; i < pairs.size(); i += 2) {
            QVERIFY2(std::abs(said[pairs[i]].toDouble(-1) - pairs[i + 1].toDouble()) < 1e-9, qPrintable(pairs[i]));
        }
        for (const char *any :
             {"density", "reciprocity_arc", "reciprocity_dyad", "degree_centralization", "in_degree_centralization",
              "out_degree_centralization", "betweenness_centralization", "fragmentation", "path_length"}) {
            const QJsonValue value = said[QString::fromUtf8(any)];
            QVERIFY2(value.isDouble() || value.isNull(), any);
            QVERIFY2(value.isNull() == said[u"reasons"_s].toObject().contains(QString::fromUtf8(any)), any);
        }
    }

    void saysWhatWasLeftOut()
    {
        setBytes(in("t.csv"), "from,to,weight\nA,B,1\nA,B,2\nA,A,1\nB,A,0\n");
        const QJsonObject said = jsonOf(run({u"network"_s, in("t.csv"), u"--json"_s}))[u"left_out"_s].toObject();
        QCOMPARE(said, (QJsonObject{{u"repeated"_s, 1}, {u"loops"_s, 1}, {u"weightless"_s, 1}}));
        const Run ran = run({u"network"_s, in("t.csv")});
        QVERIFY2(ran.out.contains("1 repeated, 1 of a node with itself, 1 of weight 0"), ran.out.constData());
    }

    void references()
    {
        if (!haveShared(u"networks/emon_Texas_edges.csv"_s)) {
            QSKIP("the networks are not here (../shared/data/networks)");
        }
        const Run texas = run({u"network"_s, sharedFile(u"networks/emon_Texas_edges.csv"_s), u"--json"_s});
        QVERIFY2(texas.exitCode == 0, texas.err.constData());
        const QMap<QString, double> expected{{u"nodes"_s, 25},
                                             {u"arcs"_s, 186},
                                             {u"density"_s, 0.31},
                                             {u"reciprocity_arc"_s, 0.612903226},
                                             {u"degree_centralization"_s, 0.438405797},
                                             {u"betweenness_centralization"_s, 0.112525456},
                                             {u"path_length"_s, 1.810763889}};
        for (auto it = expected.begin(); it != expected.end(); ++it) {
            QVERIFY2(std::abs(jsonOf(texas)[it.key()].toDouble() - it.value()) < 1.1e-9, qPrintable(it.key()));
        }
        const Run si = run({u"network"_s, sharedFile(u"networks/emon_MtSi_edges.csv"_s), u"--nodes"_s,
                            sharedFile(u"networks/emon_MtSi_nodes.csv"_s), u"--json"_s});
        QCOMPARE(jsonOf(si)[u"nodes"_s].toInt(), 13);
        QVERIFY(std::abs(jsonOf(si)[u"fragmentation"_s].toDouble() - 0.641025641) < 1.1e-9);
        const Run diagnoses = run(
            {u"agreement"_s, sharedFile(u"agreement/irr_diagnoses.csv"_s), u"--level"_s, u"nominal"_s, u"--json"_s});
        QVERIFY(std::abs(jsonOf(diagnoses)[u"fleiss_kappa"_s].toDouble() - 0.430244520) < 1.1e-9);
        QVERIFY(std::abs(jsonOf(diagnoses)[u"alpha"_s].toDouble() - 0.433409828) < 1.1e-9);
    }

    void forPeople()
    {
        setBytes(in("t.csv"), fourByTwelve);
        const QStringList arguments{u"agreement"_s, in("t.csv"),         u"--level"_s,
                                    u"ordinal"_s,   u"--skip-columns"_s, u"1"_s};
        const Run english = run(arguments);
        QVERIFY2(english.exitCode == 0, english.err.constData());
        for (const char *part : {"Level: ordinal. Units: 12. Raters: 4 (A, B, C, D). Ratings: 41, missing: 7.",
                                 "Krippendorff's alpha", "0.815388", "1 - Do/De", "exactly two raters"}) {
            QVERIFY2(english.out.contains(part), english.out.constData());
        }
        const Run norwegian = run(arguments, {{u"LC_ALL"_s, u"nb_NO.UTF-8"_s}});
        QVERIFY2(norwegian.out.contains("Krippendorffs alfa") && norwegian.out.contains("0,815388"),
                 norwegian.out.constData());
        setBytes(in("n.csv"), "from,to\nA,B\nB,A\n");
        const Run ties = run({u"network"_s, in("n.csv")});
        for (const char *part : {"Nodes: 2. Arcs: 2, from “from” to “to”.", "arcs that are returned / arcs",
                                 "pairs tied both ways / pairs tied at all", "too few nodes"}) {
            QVERIFY2(ties.out.contains(part), ties.out.constData());
        }
    }

    /// Every line about a figure, and every reason, is in Norwegian where the language is.
    void everyTextIsTranslated()
    {
        setBytes(in("words.csv"), "A,B\nx,y\ny,y\nz,NA\n");
        setBytes(in("numbers.csv"), "A,B\n1,2\n2,2\n");
        setBytes(in("one.csv"), "A\n1\n2\n");
        setBytes(in("ties.csv"), "from,to\nA,B\nB,C\nA,A\n");
        setBytes(in("loops.csv"), "from,to\nA,A\n");
        for (const QStringList &arguments :
             {QStringList{u"agreement"_s, in("words.csv"), u"--level"_s, u"nominal"_s},
              QStringList{u"agreement"_s, in("numbers.csv"), u"--level"_s, u"interval"_s},
              QStringList{u"agreement"_s, in("one.csv"), u"--level"_s, u"ratio"_s},
              QStringList{u"network"_s, in("ties.csv")}, QStringList{u"network"_s, in("loops.csv")}}) {
            const QByteArrayList english = run(arguments).out.split('\n');
            const QByteArrayList norwegian = run(arguments, {{u"LC_ALL"_s, u"nb_NO.UTF-8"_s}}).out.split('\n');
            QCOMPARE(norwegian.size(), english.size());
            for (qsizetype i = 0; i + 1 < english.size(); ++i) {
                const auto end = [](const QByteArray &line) { return line.mid(line.lastIndexOf("  ")); };
                QVERIFY2(end(english[i]).size() > 4 && end(english[i]) != end(norwegian[i]), english[i].constData());
            }
        }
    }

    void isRefused_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<QByteArray>("table");
        QTest::addColumn<QByteArray>("says");
        const auto row = [](const char *name, const QString &command, const QByteArray &table, const QByteArray &says) {
            QTest::newRow(name) << command << table << says;
        };
        for (const QString &command : {u"agreement"_s, u"network"_s}) {
            const auto both = [&](const char *name, const QByteArray &table, const QByteArray &says) {
                row(qPrintable(command + u": "_s + QString::fromUtf8(name)), command, table, says);
            };
            both("empty", {}, "The file is empty");
            both("a picture", QByteArray("\x89PNG\r\n\x1a\n0000IHDR"), "save the table in it as .csv");
            both("a workbook", QByteArray("PK\3\4 not whole"), "save the table in it as .csv");
            both("a database", QByteArray("SQLite format 3\0....", 20), "save the table in it as .csv");
            both("headings only", "from,to\n", "nothing below the headings");
            both("blank", "\n , \n\n", "nothing below the headings");
            both("a cell too many", "from,to\n1,2\n1,2,3\n", "row 3 has 3 cells under 2 headings. Give");
            both("a cell too few", "from,to,weight\n1,2,3\n1,2\n", "row 3 has only 2 cells under 3 headings. Write NA");
            both("a quotation mark alone", "from,to\n1,\"2\n", "a quotation mark has no partner. Close it");
            both("an endless text", "from,to\n1," + QByteArray(2 << 20, '7'), "longer than");
        }
        row("no number", u"agreement"_s, "A,B\n1,2\n1,high\n", "row 3, column “B”: “high” is no number");
        row("two decimal points", u"agreement"_s, "A;B\n1;2\n1;1,2,3\n", "row 3, column “B”: “1,2,3” is no number");
        row("thousands", u"agreement"_s, "A,B\n1,2\n1,\"1,234\"\n", "row 3, column “B”: “1,234” is no number");
        row("NaN", u"agreement"_s, "A,B\nnan,2\n", "row 2, column “A”: “nan” is no number");
        row("infinite", u"agreement"_s, "A,B\n1,2\ninf,2\n", "“inf” is no number");
        row("beyond numbers", u"agreement"_s, "A,B\n1,1e999\n", "“1e999” is no number");
        row("hexadecimal", u"agreement"_s, "A,B\n1,0x1f\n", "“0x1f” is no number");
        row("no heading", u"agreement"_s, "A,,C\n1,x,2\n", "row 2, column “B”: “x” is no number");
        row("one end", u"network"_s, "from,when\nA,1\n", "a column “from”, but no other end");
        row("one column", u"network"_s, "from\nA\n", "a column “from”, but no other end");
        row("one column without a name", u"network"_s, "x\nA\n", "there is only one column");
        row("an end missing", u"network"_s, "from,to\nA,B\nA,\n", "row 3, column “to”: a tie has no such end");
        row("no weight", u"network"_s, "from,to,weight\nA,B,often\n", "row 2, column “weight”: “often” is no weight");
        row("a weight below 0", u"network"_s, "from,to,weight\nA,B,-1\n", "“-1” is no weight");
        row("a weight missing", u"network"_s, "from,to,weight\nA,B,\nA,C,1\n",
            "row 2, column “weight”: “” is no weight");
    }
    void isRefused()
    {
        QFETCH(QString, command);
        QFETCH(QByteArray, table);
        QFETCH(QByteArray, says);
        setBytes(in("t.csv"), table);
        const Run ran = command == u"network"_s ? run({command, in("t.csv")}) : agreement({u"--level"_s, u"ordinal"_s});
        QVERIFY2(ran.exitCode == 1, ran.err.constData());
        QVERIFY2(ran.err.contains(says), ran.err.constData());
        QVERIFY2(ran.err.startsWith(in("t.csv").toUtf8()), ran.err.constData());
        QCOMPARE(ran.err.count('\n'), 1);
        QCOMPARE(ran.out, QByteArray());
    }

    void refusesFiles()
    {
        setBytes(in("t.csv"), "from,to\nA,B\n");
        setBytes(in("n.csv"), "name,x\nA,1\n,2\n");
        for (const QStringList &arguments :
             {QStringList{u"agreement"_s, in("nothing-here"), u"--level"_s, u"ratio"_s},
              QStringList{u"agreement"_s, m_dir.path(), u"--level"_s, u"ratio"_s},
              QStringList{u"network"_s, in("nothing-here")}, QStringList{u"network"_s, m_dir.path()},
              QStringList{u"network"_s, in("t.csv"), u"--nodes"_s, in("nothing-here")},
              QStringList{u"network"_s, in("t.csv"), u"--nodes"_s, in("n.csv")},
              QStringList{u"agreement"_s, in("t.csv"), u"--level"_s, u"nominal"_s, u"--skip-columns"_s, u"2"_s}}) {
            const Run ran = run(arguments);
            QVERIFY2(ran.exitCode == 1 && !ran.err.isEmpty() && ran.out.isEmpty(), ran.err.constData());
        }
    }

    void usage_data()
    {
        QTest::addColumn<QStringList>("arguments");
        const QString file = in("t.csv");
        QTest::newRow("no level") << QStringList{u"agreement"_s, file};
        QTest::newRow("no such level") << QStringList{u"agreement"_s, file, u"--level"_s, u"cardinal"_s};
        QTest::newRow("no table") << QStringList{u"agreement"_s, u"--level"_s, u"ratio"_s};
        QTest::newRow("two tables") << QStringList{u"agreement"_s, file, file, u"--level"_s, u"ratio"_s};
        QTest::newRow("skipping back") << QStringList{u"agreement"_s,      file,   u"--level"_s, u"ratio"_s,
                                                      u"--skip-columns"_s, u"-1"_s};
        QTest::newRow("no ties") << QStringList{u"network"_s};
        QTest::newRow("no such option") << QStringList{u"network"_s, file, u"--level"_s, u"ratio"_s};
    }
    void usage()
    {
        QFETCH(QStringList, arguments);
        setBytes(in("t.csv"), "A,B\n1,2\n");
        const Run ran = run(arguments);
        QCOMPARE(ran.exitCode, 2);
        QVERIFY(!ran.err.isEmpty() && ran.out.isEmpty());
    }

    void tablesOfAnySize_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<QByteArray>("table");
        QTest::addColumn<bool>("isRead");
        const auto table = [](int rows, int nodes) {
            QByteArray out = "from,to,weight\n";
            for (qint64 i = 0; i < rows; ++i) {
                out += QByteArray::number(i * 7919 % nodes) + ',' +
                       QByteArray::number((i / nodes * 31 + i * 104'729 + 1) % nodes) + ",1\n";
            }
            return out;
        };
        QTest::newRow("a million ties") << u"network"_s << table(1'000'000, 1'000) << true;
        QTest::newRow("a million ties among many") << u"network"_s << table(1'000'000, 400'000) << true;
        QTest::newRow("more cells than are read") << u"network"_s << table(1'400'000, 50'000) << false;
        QTest::newRow("a million ratings each") << u"agreement"_s << table(1'000'000, 400'000) << true;
    }
    void tablesOfAnySize()
    {
        QFETCH(QString, command);
        QFETCH(QByteArray, table);
        QFETCH(bool, isRead);
        setBytes(in("t.csv"), table);
        const Run ran =
            command == u"network"_s ? run({command, in("t.csv"), u"--json"_s}) : agreement({u"--level"_s, u"ratio"_s});
        QVERIFY2(ran.exitCode == (isRead ? 0 : 1), ran.err.constData());
        qInfo("%lld ms", static_cast<long long>(ran.ms));
        QVERIFY2(ran.ms < 40'000, qPrintable(QString::number(ran.ms)));
        QVERIFY2(isRead || ran.err.contains("4,000,000 cells"), ran.err.constData());
    }

private:
    QString in(const char *name) const { return m_dir.filePath(QString::fromUtf8(name)); }

    Run agreement(const QStringList &options) const
    {
        return run(QStringList{u"agreement"_s, in("t.csv"), u"--json"_s} + options);
    }

    QTemporaryDir m_dir;
};

QTEST_GUILESS_MAIN(TestMeasures)
#include "tst_measures.moc"
