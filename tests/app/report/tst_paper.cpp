// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/msel_report.h"
#include "report/slips.h"

#include "shipped.h"
#include "small_scenario.h"

#include "plan/load.h"
#include "plan/lookup.h"
#include "session/paper_export.h"

#include <QFile>
#include <QGuiApplication>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <set>

using namespace samvirke;
using namespace samvirke::test;

namespace {

const QDateTime made = QDateTime::fromMSecsSinceEpoch(1'780'000'000'000, Qt::UTC);
const Words words{QStringLiteral("en")};

/// What can be read in a PDF, and how large its pages are.
struct Read
{
    QString text;
    int pages = 0;
    QString size;
};
Read readPdf(const QByteArray &pdf)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("x.pdf"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size()) {
        return {};
    }
    file.close();
    const auto said = [&](const QString &program, const QStringList &arguments) {
        QProcess process;
        process.start(program, arguments);
        process.waitForFinished(30'000);
        return QString::fromUtf8(process.readAllStandardOutput());
    };
    Read read;
    read.text = said(QStringLiteral("pdftotext"), {QStringLiteral("-raw"), path, QStringLiteral("-")}).simplified();
    for (const QString &line : said(QStringLiteral("pdfinfo"), {path}).split(QLatin1Char('\n'))) {
        if (line.startsWith(QLatin1String("Pages:"))) {
            read.pages = line.section(QLatin1Char(':'), 1).trimmed().toInt();
        } else if (line.startsWith(QLatin1String("Page size:"))) {
            read.size = line.section(QLatin1Char(':'), 1).trimmed();
        }
    }
    return read;
}

QString letters(const QString &text)
{
    QString out;
    std::ranges::copy_if(text, std::back_inserter(out), [](QChar c) { return c.isLetterOrNumber(); });
    return out;
}

Scenario shippedOne(const QString &name)
{
    return loadScenario(readFolder((library() + QLatin1Char('/') + name).toStdString()).files).scenario;
}

} // namespace

/// The plan on paper: for the wall, and to cut out.
class TestPaper : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty()) {
            QSKIP("pdftotext is not installed");
        }
    }

    void scenarios_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString &name : shippedScenarios()) {
            QTest::newRow(qPrintable(name)) << name;
        }
    }
    void hangsOnTheWall_data() { scenarios_data(); }
    void hangsOnTheWall()
    {
        QFETCH(QString, name);
        const Scenario scenario = shippedOne(name);
        const QByteArray pdf = toPdf(mselReport(words, scenario, made));
        QCOMPARE(toPdf(mselReport(words, scenario, made)), pdf);
        const Read read = readPdf(pdf);
        QVERIFY2(read.size.startsWith(QLatin1String("1191 x 842")) || read.size.contains(QLatin1String("A3")),
                 qPrintable(read.size));
        QCOMPARE(read.text.count(QStringLiteral("EXERCISE – EXERCISE – EXERCISE")), 2 * read.pages);
        const QString all = letters(read.text);
        for (const Inject &inject : scenario.injects) { // all of it, broken into lines
            for (const std::string *text : {&inject.title, &inject.from}) {
                const QString wanted = letters(fromUtf8(*text));
                for (const QString &word : fromUtf8(*text).split(QLatin1Char(' '))) {
                    QVERIFY2(all.contains(letters(word)), qPrintable(wanted));
                }
            }
            QVERIFY2(all.contains(letters(fromUtf8(inject.title))), inject.title.c_str());
        }
    }

    /// Each seat on paper gets each of its injects once, numbered as they come.
    void slipsAreOfSeatsOnPaper()
    {
        const Scenario scenario = smallScenario();
        const auto slips = slipsOf(words, scenario);
        const auto paper = std::ranges::find(scenario.seats, SeatKind::paper, &Seat::kind);
        QVERIFY(paper != scenario.seats.end());
        std::size_t expected = 0;
        for (const Inject &inject : scenario.injects) {
            expected += inject.active && inject.kind != InjectKind::expectedAction &&
                                std::ranges::any_of(inject.to, [&](const Party &to) { return reaches(to, *paper); })
                            ? 1
                            : 0;
        }
        QVERIFY(expected > 0);
        QCOMPARE(slips.size(), expected);
        for (std::size_t i = 0; i < slips.size(); ++i) {
            QCOMPARE(slips[i].seat, QStringLiteral("Paper"));
            QCOMPARE(slips[i].number, static_cast<int>(i) + 1);
            QCOMPARE(slips[i].of, static_cast<int>(expected));
            QVERIFY(slips[i].look.colour.isValid());
        }
    }

    void slipsAreOfAllWhereNobodySitsOnPaper()
    {
        const Scenario scenario = shippedOne(QStringLiteral("night-stop"));
        std::set<QString> seats;
        for (const Slip &slip : slipsOf(words, scenario)) {
            seats.insert(slip.seat);
            const auto inject = std::ranges::find_if(
                scenario.injects, [&](const Inject &one) { return fromUtf8(one.title) == slip.title; });
            QVERIFY(inject != scenario.injects.end());
            // what leaders know does not stand on it
            QVERIFY(inject->note.empty() || !slip.text.contains(fromUtf8(inject->note)));
            QCOMPARE(slip.when == QLatin1String("on signal"), !std::holds_alternative<AtTime>(inject->release));
        }
        const auto players = std::ranges::count(scenario.seats, SeatKind::player, &Seat::kind);
        QCOMPARE(seats.size(), std::size_t(players));
    }

    void slipsCanBeRead()
    {
        std::vector<Slip> slips;
        for (int i = 1; i <= 5; ++i) {
            Slip slip;
            slip.exercise = QStringLiteral("The barn");
            slip.seat = QStringLiteral("Patrol");
            slip.number = i;
            slip.of = 5;
            slip.inject = QStringLiteral("%1-A").arg(i);
            slip.when = QStringLiteral("T+00:0%1:00").arg(i);
            slip.title = QStringLiteral("Title %1").arg(i);
            slip.text = QStringLiteral("First of %1.\n\n**Second** <b>of</b> %1.").arg(i);
            slip.enclosed = {QStringLiteral("map.png")};
            slips.push_back(slip);
        }
        QStringList lines;
        for (int line = 0; line < 400; ++line) { // longer than a page: it goes on
            lines += QStringLiteral("Line%1 is here.").arg(line);
        }
        slips[3].text = lines.join(QStringLiteral("\n\n"));
        const QByteArray pdf = slipsPdf(words, slips, made);
        QCOMPARE(slipsPdf(words, slips, made), pdf);
        const Read read = readPdf(pdf);
        QVERIFY(read.pages > 4);
        QVERIFY2(read.size.startsWith(QLatin1String("595 x 842")) || read.size.contains(QLatin1String("A4")),
                 qPrintable(read.size));
        for (int i = 1; i <= 5; ++i) {
            QVERIFY(read.text.contains(QStringLiteral("Slip %1 of 5").arg(i)));
            QVERIFY(read.text.contains(QStringLiteral("Title %1").arg(i)));
        }
        QVERIFY(read.text.contains(QStringLiteral("First of 2. Second <b>of</b> 2.")));
        for (int line = 0; line < 400; ++line) {
            QCOMPARE(read.text.count(QStringLiteral("Line%1 is").arg(line)), 1);
        }
    }

    void isMadeOfFiles()
    {
        const auto files = readFolder((library() + QStringLiteral("/night-stop")).toStdString()).files;
        const Words norwegian(QStringLiteral("nb"));
        for (const OnPaper what : {OnPaper::wall, OnPaper::slips}) {
            const auto pdf = planOnPaper(norwegian, files, what, made);
            QVERIFY(pdf.has_value());
            const QString text = readPdf(*pdf).text; // in the language of the exercise
            QVERIFY(text.contains(QStringLiteral("Smoke from a car")) && !text.contains(QStringLiteral("ØVELSE")));
        }
        const auto nothing =
            planOnPaper(words, {{"scenario.yaml", "format: samvirke-scenario\nversion: 1\n"}}, OnPaper::slips, made);
        QVERIFY(!nothing.has_value() && !nothing.error().isEmpty());
    }
};

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    TestPaper test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_paper.moc"
