// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/debrief_drawings.h"
#include "report/debrief_text.h"
#include "report/evaluation_text.h"
#include "report/report.h"
#include "tables/read.h"

#include "full_debrief.h"
#include "full_evaluation.h"
#include "read_back.h"

#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>
#include <array>

using namespace samvirke;
using test::flat;
using test::outputOf;
using test::partsOf;
using test::save;
using test::textOfHtml;

namespace {

constexpr std::array measures{
    "task_clarity",      "mandate_adherence",     "request_routing",   "lead_recognition",      "handover_quality",
    "consult_inform",    "matrix_agreement",      "matrix_accuracy",   "role_ambiguity",        "response_timeliness",
    "information_reach", "information_relevance", "triple_alert",      "closed_loop",           "required_ties",
    "order_conformance", "shared_picture",        "urgency_agreement", "resource_deconfliction"};

/// Texts of people that have to stay texts.
QStringList hostileTexts()
{
    return {QStringLiteral("<script>alert(1)</script>&\"'"),
            QStringLiteral("=1+1"),
            QStringLiteral("@SUM(A1)"),
            QStringLiteral("+47 22 22 22 22"),
            QStringLiteral("-2"),
            QString::fromUtf8("\xd7\xa9\xd7\x9c\xd7\x95\xd7\x9d \xd9\x85\xd8\xb1\xd8\xad\xd8\xa8\xd8\xa7"),
            QStringLiteral("turned") + QChar(0x202e) + QStringLiteral("round"),
            QStringLiteral("bell") + QChar(7) + QStringLiteral("nothing") + QChar(0) + QStringLiteral("end") +
                QChar(0xffff),
            QString(QChar(0xd800)) + QStringLiteral(" half of a pair"),
            QStringLiteral("]]> <!-- %1 %2 </text:p>"),
            QString(20'000, QLatin1Char('x')),
            QStringLiteral("very long words ").repeated(500),
            QStringLiteral("two\nlines\tand a tab")};
}

Report reportOf(const QString &language, const Debrief &debrief = test::fullDebrief(),
                const Scenario &scenario = test::smallScenario())
{
    return debriefReport(Words(language), scenario, debrief, test::someEntries(), QString::fromLatin1(test::someHash));
}

/// Somebody wrote @p text wherever people write.
Report hostileReport(const QString &text)
{
    Scenario scenario = test::smallScenario();
    const std::string said = text.toUtf8().toStdString();
    scenario.title = scenario.agencies[0].name = scenario.tasks[3].title = scenario.items[0].text = said;
    Debrief debrief = test::fullDebrief();
    debrief.observations[0].text = debrief.observations[0].code = debrief.targets[0].comments[0] = said;
    debrief.team = debrief.urgency[0].what = said;
    debrief.collaboration[0].key = "nobody knows this one";
    Evaluation evaluation = test::fullEvaluation(debrief);
    for (ReviewedFinding &finding : evaluation.findings) {
        finding.text = finding.annotation = finding.obstacle = said;
        finding.reason = finding.standing == Standing::disputed ? said : std::string{};
    }
    evaluation.plan[0].issue = evaluation.plan[0].action = evaluation.plan[0].contact = said;
    return debriefReport(Words(QStringLiteral("en")), scenario, debrief, test::someEntries(),
                         QString::fromLatin1(test::someHash), evaluation);
}

/// The reason why @p xml is not well-formed; empty if it is.
QString flawOf(const QByteArray &xml)
{
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        reader.readNext();
    }
    return reader.hasError() ? QStringLiteral("%1:%2 %3")
                                   .arg(reader.lineNumber())
                                   .arg(reader.columnNumber())
                                   .arg(reader.errorString())
                             : QString{};
}

QStringList headingsOf(const Report &report)
{
    QStringList headings;
    for (const Block &block : report.blocks) {
        if (const auto *heading = std::get_if<Heading>(&block)) {
            headings += heading->text;
        }
    }
    return headings;
}

} // namespace

class TestReport : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QVERIFY(m_dir.isValid()); }

    void measuresAreExplained()
    {
        const Words english(QStringLiteral("en"));
        const Words norwegian(QStringLiteral("nb"));
        for (const char *key : measures) {
            const MeasureHelp en = measureHelp(english, key);
            const MeasureHelp nb = measureHelp(norwegian, key);
            for (const auto member : {&MeasureHelp::name, &MeasureHelp::what, &MeasureHelp::formula,
                                      &MeasureHelp::source, &MeasureHelp::cannot}) {
                QVERIFY2(!(en.*member).isEmpty(), key);
                QVERIFY2(en.*member != nb.*member, key);
            }
        }
        QVERIFY(measureHelp(english, "no_such").name.isEmpty());
        QCOMPARE(measureName(english, "no_such"), QStringLiteral("no_such"));
    }

    void languages_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("English") << QStringLiteral("en");
        QTest::newRow("Norwegian") << QStringLiteral("nb");
    }

    void holdsEverySection_data() { languages_data(); }
    void holdsEverySection()
    {
        QFETCH(QString, language);
        const Report report = reportOf(language);
        const QStringList headings = headingsOf(report);
        QCOMPARE(headings.size(), 18 + static_cast<qsizetype>(measures.size()));
        QCOMPARE(QSet<QString>(headings.begin(), headings.end()).size(), headings.size());
        const QString html = toHtml(report);
        for (const QString &heading : headings) {
            QVERIFY2(html.contains(heading.toHtmlEscaped()), qPrintable(heading));
        }
        for (const char *key : measures) {
            QVERIFY2(headings.contains(measureName(Words(language), key)), key);
        }
    }

    /// What the debrief does not hold has no heading over nothing.
    void leavesOutWhatIsEmpty()
    {
        const Report report = reportOf(QStringLiteral("en"), Debrief{});
        QCOMPARE(headingsOf(report), QStringList({QStringLiteral("Debrief: The barn"), QStringLiteral("At a glance"),
                                                  QStringLiteral("Timeline"), QStringLiteral("Findings"),
                                                  QStringLiteral("How the figures are made")}));
        QCOMPARE(flawOf(toHtml(report).toUtf8()), QString{});
        QVERIFY(!toPdf(report).isEmpty());
        QVERIFY(!toOdt(report).isEmpty());
        QVERIFY(!toXlsx(report).isEmpty());
    }

    void saysBothGroupsOrWhyNot()
    {
        Debrief debrief = test::fullDebrief();
        debrief.groups[1].value.reset();
        debrief.groups[1].status = Group::Status::tooFewAgencies;
        const QString html = toHtml(reportOf(QStringLiteral("en"), debrief));
        QVERIFY(html.contains(QStringLiteral("Clarity of roles: 0.55")));
        QVERIFY(html.contains(QStringLiteral("Coordination: no value, because fewer than two agencies took part.")));
        QVERIFY(html.contains(QStringLiteral("below 0.06 means nothing")));
    }

    void differenceIsMeasuredByTheNoise_data()
    {
        QTest::addColumn<double>("other");
        QTest::addColumn<bool>("isNoise");
        QTest::newRow("0.05") << 0.60 << true;
        QTest::newRow("0.12") << 0.67 << false;
        QTest::newRow("-0.07") << 0.48 << false;
    }
    void differenceIsMeasuredByTheNoise()
    {
        QFETCH(double, other);
        QFETCH(bool, isNoise);
        Debrief debrief = test::fullDebrief();
        debrief.groups[1].value = other;
        const QString said = groupDifferenceText(Words(QStringLiteral("en")), debrief);
        QCOMPARE(said.contains(QStringLiteral("means nothing")), isNoise);
        QCOMPARE(said.contains(QStringLiteral("more than chance")), !isNoise);
    }

    // ── drawings ─────────────────────────────────────────────────────────────────────────────────────────────────────

    void blankAxesStayBlank()
    {
        const Words words(QStringLiteral("en"));
        const auto solid = [&](const Debrief &debrief) { // the lines of what was done
            const Drawing drawing = collaborationDrawing(words, debrief);
            return std::ranges::count_if(drawing.parts, [](const Drawn &part) {
                const auto *line = std::get_if<DrawnLine>(&part);
                return line != nullptr && line->stroke.width > 2 && line->stroke.width < 3 && !line->stroke.dashed;
            });
        };
        Debrief debrief = test::fullDebrief();
        for (Indicator &indicator : debrief.collaboration) {
            indicator.behaviourLevel = 2;
            indicator.judgement.reset();
        }
        const auto whole = solid(debrief);
        QCOMPARE(whole, 11); // and one in the legend
        debrief.collaboration[3].behaviourLevel.reset();
        QCOMPARE(solid(debrief), whole - 2);
        debrief.collaboration[4].behaviourLevel.reset();
        QCOMPARE(solid(debrief), whole - 3);
    }

    void missingContactsAreDashed()
    {
        const Words words(QStringLiteral("en"));
        const auto dashed = [&](const Debrief &debrief) {
            const Drawing drawing = networkDrawing(words, test::smallScenario(), debrief.network);
            return std::ranges::count_if(drawing.parts, [](const Drawn &part) {
                const auto *line = std::get_if<DrawnLine>(&part);
                return line != nullptr && line->stroke.dashed;
            });
        };
        Debrief debrief = test::fullDebrief();
        QCOMPARE(dashed(debrief), 2); // one of them in the legend
        debrief.network.arcs[2].exchanges = 1;
        QCOMPARE(dashed(debrief), 1);
        debrief.network.arcs[0].exchanges = 0;
        debrief.network.arcs[2].exchanges = 0;
        QCOMPARE(dashed(debrief), 3);
    }

    /// Agencies stand where they stood, whoever talked to whom.
    void agenciesHaveFixedPlaces()
    {
        const Words words(QStringLiteral("en"));
        Debrief debrief = test::fullDebrief();
        const auto names = [&] {
            QMap<QString, QPointF> places;
            for (const Drawn &part : networkDrawing(words, test::smallScenario(), debrief.network).parts) {
                if (const auto *text = std::get_if<DrawnText>(&part)) {
                    places[text->text] = text->at;
                }
            }
            return places;
        };
        const auto before = names();
        debrief.network.arcs.clear();
        const auto after = names();
        for (const char *name : {"Police", "Fire service", "Ambulance service"}) {
            QVERIFY(before.contains(QString::fromLatin1(name)));
            QCOMPARE(before[QString::fromLatin1(name)], after[QString::fromLatin1(name)]);
        }
    }

    void barsAreAsLongAsTheirValue()
    {
        Debrief debrief = test::fullDebrief();
        const auto bar = [&](double value) {
            debrief.measures = {test::measured("task_clarity", GroupKind::roleClarity, value)};
            for (const Drawn &part : profileDrawing(Words(QStringLiteral("en")), debrief).parts) {
                if (const auto *shape = std::get_if<DrawnShape>(&part)) {
                    return shape->outline().boundingRect().width();
                }
            }
            return 0.0;
        };
        QVERIFY(bar(1) > 100);
        QCOMPARE(bar(0.5), bar(1) / 2);
        QCOMPARE(bar(0.25), bar(1) / 4);
    }

    // ── html ─────────────────────────────────────────────────────────────────────────────────────────────────────────

    void htmlIsWellFormedAndLoadsNothing_data() { languages_data(); }
    void htmlIsWellFormedAndLoadsNothing()
    {
        QFETCH(QString, language);
        const QByteArray html = toHtml(reportOf(language)).toUtf8();
        QCOMPARE(flawOf(html), QString{});
        QXmlStreamReader reader(html);
        QSet<QString> ids;
        QStringList links;
        while (!reader.atEnd()) {
            if (reader.readNext() != QXmlStreamReader::StartElement) {
                continue;
            }
            for (const QXmlStreamAttribute &attribute : reader.attributes()) {
                const QString name = attribute.name().toString();
                if (name == QLatin1String("id")) {
                    QVERIFY2(!ids.contains(attribute.value().toString()), "twice the same id");
                    ids.insert(attribute.value().toString());
                } else if (name == QLatin1String("href")) {
                    QVERIFY(attribute.value().startsWith(QLatin1Char('#')));
                    links += attribute.value().mid(1).toString();
                }
                QVERIFY(name != QLatin1String("src") && !name.startsWith(QLatin1String("on")));
            }
        }
        QVERIFY(links.size() > 30);
        for (const QString &link : std::as_const(links)) {
            QVERIFY2(ids.contains(link), qPrintable(link)); // what is named is there to be read
        }
        for (const char *loads : {"url(", "@import", "<script", "<link", "<img", "https:"}) {
            QVERIFY2(!html.contains(loads), loads);
        }
        QByteArray withoutNames = html;
        QVERIFY(!withoutNames.replace("xmlns=\"http://www.w3.org/2000/svg\"", "").contains("http:"));
        QVERIFY(html.contains(test::someHash));
        QVERIFY(html.contains(language == QLatin1String("nb") ? "ØVELSE" : "EXERCISE"));
    }

    void htmlIsAsBrowsersWantIt_data() { languages_data(); }
    void htmlIsAsBrowsersWantIt()
    {
        QFETCH(QString, language);
        const QString path = m_dir.filePath(QStringLiteral("report.html"));
        save(path, toHtml(reportOf(language)).toUtf8());
        int exitCode = -1;
        const auto said =
            outputOf(QStringLiteral("tidy"), {QStringLiteral("-e"), QStringLiteral("-q"), path}, &exitCode);
        if (!said) {
            QSKIP("tidy is not installed");
        }
        QVERIFY2(exitCode < 2, said->constData()); // 2: errors; 1: it does not know, say, font-size of SVG
        QVERIFY2(!said->contains("Error:"), said->constData());
    }

    // ── pdf ──────────────────────────────────────────────────────────────────────────────────────────────────────────

    void pdfSaysEveryFindingOnMarkedPages_data() { languages_data(); }
    void pdfSaysEveryFindingOnMarkedPages()
    {
        QFETCH(QString, language);
        const Report report = reportOf(language);
        const QString path = m_dir.filePath(QStringLiteral("report.pdf"));
        save(path, toPdf(report));
        const auto said = outputOf(QStringLiteral("pdftotext"), {path, QStringLiteral("-")});
        if (!said) {
            QSKIP("pdftotext is not installed");
        }
        const QString text = QString::fromUtf8(*said);
        holdsTheFindings(text, report, language);
        QStringList pages = text.split(QLatin1Char('\f'));
        pages.removeLast();
        QVERIFY(pages.size() > 4);
        for (qsizetype i = 0; i < pages.size(); ++i) {
            QVERIFY2(pages[i].contains(report.banner), qPrintable(pages[i]));
            QVERIFY2(pages[i].contains(QString::fromLatin1(test::someHash)), qPrintable(pages[i]));
            QVERIFY2(
                pages[i].contains(Sentence(report.page).with({QString::number(i + 1), QString::number(pages.size())})),
                qPrintable(pages[i]));
        }
        QVERIFY(text.contains(language == QLatin1String("nb") ? QStringLiteral("planlagt, mangler")
                                                              : QStringLiteral("planned, missing"))); // of a drawing
    }

    // ── odt ──────────────────────────────────────────────────────────────────────────────────────────────────────────

    void odtIsBuiltAsItShould_data() { languages_data(); }
    void odtIsBuiltAsItShould()
    {
        QFETCH(QString, language);
        const Report report = reportOf(language);
        const QByteArray odt = toOdt(report);
        QCOMPARE(odt.mid(30, 8), QByteArray("mimetype")); // first, and stored as it is
        QCOMPARE(odt.mid(38, 39), QByteArray("application/vnd.oasis.opendocument.text"));
        const auto parts = partsOf(odt);
        for (const char *part : {"content.xml", "styles.xml", "meta.xml", "META-INF/manifest.xml"}) {
            QVERIFY2(parts.contains(QString::fromLatin1(part)), part);
            QVERIFY2(flawOf(parts[QString::fromLatin1(part)]).isEmpty(),
                     qPrintable(QString::fromLatin1(part) + flawOf(parts[QString::fromLatin1(part)])));
        }
        const QByteArray manifest = parts[QStringLiteral("META-INF/manifest.xml")];
        int pictures = 0;
        for (auto it = parts.begin(); it != parts.end(); ++it) {
            if (it.key().startsWith(QLatin1String("Pictures/"))) {
                ++pictures;
                QVERIFY2(manifest.contains(it.key().toUtf8()), qPrintable(it.key()));
                QVERIFY(it.key().endsWith(QLatin1String(".png")) ? it.value().startsWith("\x89PNG")
                                                                 : flawOf(it.value()).isEmpty());
            }
        }
        QCOMPARE(pictures, 12); // six drawings, each twice
        const QByteArray content = parts[QStringLiteral("content.xml")];
        QCOMPARE(content.count("<text:h "), headingsOf(report).size());
        const QByteArray styles = parts[QStringLiteral("styles.xml")];
        for (const char *needed : {"Heading_20_1", "Heading_20_2", "Heading_20_3", "<style:header>", "<style:footer>",
                                   "<text:page-number", "<text:page-count", test::someHash}) {
            QVERIFY2(styles.contains(needed), needed);
        }
    }

    void odtOpensInLibreOffice_data() { languages_data(); }
    void odtOpensInLibreOffice()
    {
        QFETCH(QString, language);
        const Report report = reportOf(language);
        const QString path = m_dir.filePath(QStringLiteral("text.odt"));
        save(path, toOdt(report));
        const QString profile =
            QStringLiteral("-env:UserInstallation=file://") + m_dir.filePath(QStringLiteral("office"));
        int exitCode = -1;
        const auto converted = outputOf(QStringLiteral("soffice"),
                                        {profile, QStringLiteral("--headless"), QStringLiteral("--convert-to"),
                                         QStringLiteral("pdf"), QStringLiteral("--outdir"), m_dir.path(), path},
                                        &exitCode);
        if (!converted) {
            QSKIP("LibreOffice is not installed");
        }
        QVERIFY2(exitCode == 0, converted->constData());
        const auto said =
            outputOf(QStringLiteral("pdftotext"), {m_dir.filePath(QStringLiteral("text.pdf")), QStringLiteral("-")});
        if (!said) {
            QSKIP("pdftotext is not installed");
        }
        const QString text = QString::fromUtf8(*said);
        holdsTheFindings(text, report, language);
        QStringList pages = text.split(QLatin1Char('\f'));
        pages.removeLast();
        QVERIFY(pages.size() > 4);
        for (qsizetype i = 0; i < pages.size(); ++i) {
            QVERIFY2(pages[i].count(report.banner) == 2, qPrintable(pages[i]));
            QVERIFY2(pages[i].contains(QString::fromLatin1(test::someHash)), qPrintable(pages[i]));
            QVERIFY2(
                pages[i].contains(Sentence(report.page).with({QString::number(i + 1), QString::number(pages.size())})),
                qPrintable(pages[i]));
        }
        for (const QString &heading : headingsOf(report)) {
            QVERIFY2(flat(text).contains(flat(heading)), qPrintable(heading));
        }
        // charts: their words are words, so they are drawn and not photographed
        QVERIFY(text.contains(language == QLatin1String("nb") ? QStringLiteral("planlagt, mangler")
                                                              : QStringLiteral("planned, missing")));
    }

    // ── data ─────────────────────────────────────────────────────────────────────────────────────────────────────────

    void workbookReadsBack_data() { languages_data(); }
    void workbookReadsBack()
    {
        QFETCH(QString, language);
        const Report report = reportOf(language);
        const QByteArray xlsx = toXlsx(report);
        const auto book = tables::read({xlsx.constData(), static_cast<std::size_t>(xlsx.size())});
        QVERIFY(book.has_value());
        QCOMPARE(book->sheets.size(), report.data.size());
        for (std::size_t i = 0; i < report.data.size(); ++i) {
            QCOMPARE(fromUtf8(book->sheets[i].name), report.data[i].name);
            equal(report.data[i], book->sheets[i], {});
        }
    }

    void tablesReadBack()
    {
        const Report report = reportOf(QStringLiteral("nb"));
        const auto files = toCsv(report);
        QCOMPARE(files.size(), report.data.size());
        for (std::size_t i = 0; i < files.size(); ++i) {
            const auto &[name, bytes] = files[i];
            QCOMPARE(name, report.data[i].name + QStringLiteral(".csv"));
            const auto book = tables::read({bytes.constData(), static_cast<std::size_t>(bytes.size())});
            QVERIFY2(book.has_value(), qPrintable(name));
            QCOMPARE(book->csv->separator, ',');
            equal(report.data[i], book->sheets[0], QStringLiteral("'"));
        }
    }

    // ── texts of people ──────────────────────────────────────────────────────────────────────────────────────────────

    void whatPeopleWroteStaysText_data()
    {
        QTest::addColumn<QString>("text");
        int i = 0;
        for (const QString &text : hostileTexts()) {
            QTest::addRow("%d", ++i) << text;
        }
    }
    void whatPeopleWroteStaysText()
    {
        QFETCH(QString, text);
        const Report report = hostileReport(text);
        const QByteArray html = toHtml(report).toUtf8();
        QCOMPARE(flawOf(html), QString{});
        QVERIFY(!html.contains("<script") && !html.contains("<!--"));
        const auto parts = partsOf(toOdt(report));
        for (auto it = parts.begin(); it != parts.end(); ++it) {
            if (it.key().endsWith(QLatin1String(".xml")) || it.key().endsWith(QLatin1String(".svg"))) {
                QVERIFY2(flawOf(it.value()).isEmpty(), qPrintable(it.key() + QLatin1Char(' ') + flawOf(it.value())));
            }
        }
        QVERIFY(!toPdf(report).isEmpty());

        const QByteArray xlsx = toXlsx(report);
        const auto book = tables::read({xlsx.constData(), static_cast<std::size_t>(xlsx.size())});
        QVERIFY(book.has_value());
        const QByteArray whole = partsOf(xlsx).value(QStringLiteral("xl/worksheets/sheet1.xml"));
        QVERIFY(!whole.isEmpty() && !whole.contains("<f>"));
        const tables::Sheet &about = book->sheets.front();
        const auto title = std::ranges::find_if(
            about.rows, [](const tables::Row &row) { return row.at(0) != nullptr && row.at(0)->text == "title"; });
        QVERIFY(title != about.rows.end() && title->at(1) != nullptr);
        QCOMPARE(title->at(1)->kind, tables::CellKind::text);
        QCOMPARE(fromUtf8(title->at(1)->text), withoutControls(QString::fromUtf8(text.toUtf8())));

        for (const auto &[name, bytes] : toCsv(report)) {
            for (const QByteArray &line : bytes.split('\n')) {
                for (const QByteArray &cell : line.split(',')) {
                    const char first = cell.isEmpty()                            ? ' '
                                       : cell.startsWith('"') && cell.size() > 1 ? cell[1]
                                                                                 : cell[0];
                    bool isNumber = false;
                    cell.trimmed().toDouble(&isNumber);
                    QVERIFY2(isNumber || !QByteArray("=+-@").contains(first), cell.constData());
                }
            }
        }
    }

    // ── what is thought about it ─────────────────────────────────────────────────────────────────────────────────────

    /// What people say to findings stands in every format: by its words, with the numbers of its entries.
    void everyFormatHoldsTheEvaluation_data() { languages_data(); }
    void everyFormatHoldsTheEvaluation()
    {
        QFETCH(QString, language);
        const Words words(language);
        const Scenario scenario = test::smallScenario();
        const Debrief debrief = test::fullDebrief();
        const Evaluation evaluation = test::fullEvaluation(debrief);
        const auto all = reviewed(debrief, evaluation);
        const Report report = debriefReport(words, scenario, debrief, test::someEntries(),
                                            QString::fromLatin1(test::someHash), evaluation);
        QStringList wanted{fromUtf8(all[0].annotation),
                           codesText(words, all[0]),
                           words("Debrief", "Disputed: %1").with({fromUtf8(all[1].reason)}),
                           fromUtf8(all.back().text) + QStringLiteral(" [E3, E8]"),
                           words("Debrief", "Improvement plan"),
                           QStringLiteral("Agree on a matrix"),
                           QStringLiteral("2027-02-28"),
                           elementText(words, Element::planning),
                           words("Debrief", "no owner"),
                           standingText(words, Standing::accepted)};
        for (const ReviewedFinding &finding : all) { // merged ones too
            wanted += reviewedText(words, scenario, finding) + QStringLiteral(" [") + entryList(finding.entries) +
                      QLatin1Char(']');
        }
        const auto holds = [&](const QString &text, const char *format) {
            const QString said = flat(text);
            for (const QString &one : wanted) {
                QVERIFY2(said.contains(flat(one)), qPrintable(QLatin1String(format) + QLatin1String(": ") + one));
            }
        };
        QString html = toHtml(report);
        QCOMPARE(flawOf(html.toUtf8()), QString());
        holds(textOfHtml(html), "html");
        holds(textOfHtml(QString::fromUtf8(partsOf(toOdt(report))[QStringLiteral("content.xml")])), "odt");
        const QString path = m_dir.filePath(QStringLiteral("evaluated.pdf"));
        save(path, toPdf(report));
        if (const auto said =
                outputOf(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), path, QStringLiteral("-")})) {
            const QString text = flat(QString::fromUtf8(*said));
            for (const ReviewedFinding &finding : all) {
                QVERIFY2(text.contains(flat(entryList(finding.entries))), finding.id.c_str());
            }
            QVERIFY(text.contains(flat(fromUtf8(all[0].annotation))));
        }
        // the data: workbook and csv are the same tables, read back
        const QByteArray xlsx = toXlsx(report);
        const auto book = tables::read({xlsx.constData(), static_cast<std::size_t>(xlsx.size())});
        QVERIFY(book.has_value());
        std::size_t compared = 0;
        for (std::size_t i = 0; i < report.data.size(); ++i) {
            if (report.data[i].name == QLatin1String("findings")) {
                QCOMPARE(report.data[i].rows.size(), all.size());
                equal(report.data[i], book->sheets[i], {});
                ++compared;
            } else if (report.data[i].name == QLatin1String("improvement_plan")) {
                QCOMPARE(report.data[i].rows.size(), evaluation.plan.size());
                equal(report.data[i], book->sheets[i], {});
                ++compared;
            }
        }
        QCOMPARE(compared, std::size_t{2});
        for (const auto &[name, bytes] : toCsv(report)) {
            if (name == QLatin1String("findings.csv")) {
                const QString text = QString::fromUtf8(bytes);
                for (const auto &one : {all[0].annotation, all[1].reason, all.back().text}) {
                    QVERIFY2(text.contains(fromUtf8(one)), one.c_str());
                }
                for (const char *key : {"accepted", "disputed", "merged", "own", "governance", "identified"}) {
                    QVERIFY2(text.contains(QLatin1String(key)), key);
                }
            }
        }
    }

    /// Disputed findings go if that is chosen, and it is said that some did; numbers stay what they are.
    void disputedFindingsMayBeLeftOut()
    {
        const Words words(QStringLiteral("en"));
        const Debrief debrief = test::fullDebrief();
        const Evaluation evaluation = test::fullEvaluation(debrief);
        const auto all = reviewed(debrief, evaluation);
        ReportPlan plan = wholeReport();
        plan.disputed = Disputed::leftOut;
        const Report report = debriefReport(words, test::smallScenario(), debrief, test::someEntries(),
                                            QString::fromLatin1(test::someHash), evaluation, plan);
        const QString html = toHtml(report);
        QVERIFY(!html.contains(fromUtf8(all[1].reason)));
        QVERIFY(html.contains(QStringLiteral("1 disputed finding was left out.")));
        QVERIFY(html.contains(QStringLiteral("F%1 · ").arg(all.size())));
        const auto table = std::ranges::find(report.data, QStringLiteral("findings"), &DataTable::name);
        QCOMPARE(table->rows.size(), all.size() - 1);
    }

    /// Every rule says why it matters and what to ask, in both languages.
    void everyRuleHasItsQuestion()
    {
        const Words english(QStringLiteral("en"));
        const Words norwegian(QStringLiteral("nb"));
        QSet<QString> questions;
        int rules = 0;
        for (; !keyOf(static_cast<Finding::Rule>(rules)).empty(); ++rules) {
            const std::string key(keyOf(static_cast<Finding::Rule>(rules)));
            QVERIFY2(whyItMatters(english, key).size() > 20, key.c_str());
            QVERIFY2(questionToAsk(english, key).endsWith(QLatin1Char('?')), key.c_str());
            QVERIFY2(questionToAsk(norwegian, key).endsWith(QLatin1Char('?')), key.c_str());
            QVERIFY2(whyItMatters(english, key) != whyItMatters(norwegian, key), key.c_str());
            questions += questionToAsk(english, key);
        }
        QCOMPARE(questions.size(), rules);
        QVERIFY(rules >= 26);
        QVERIFY(whyItMatters(english, "no_such").isEmpty());
    }

    void sameReportSameBytes_data() { languages_data(); }
    void sameReportSameBytes()
    {
        QFETCH(QString, language);
        const Report report = reportOf(language);
        const Report again = reportOf(language);
        QVERIFY(toHtml(report) == toHtml(again));
        QVERIFY(toCsv(report) == toCsv(again));
        const QByteArray pdf = toPdf(report);
        const QByteArray odt = toOdt(report);
        const QByteArray xlsx = toXlsx(report);
        QTest::qWait(2'100); // so that a clock would be seen: archives count in steps of two seconds
        QVERIFY(pdf == toPdf(again));
        QVERIFY(odt == toOdt(again));
        QVERIFY(xlsx == toXlsx(again));
        QVERIFY(pdf.contains("/CreationDate (D:20261118"));
    }

private:
    /// Every finding, word for word, and behind it the numbers of its entries.
    static void holdsTheFindings(const QString &text, const Report &report, const QString &language)
    {
        const QString all = flat(text);
        const Debrief debrief = test::fullDebrief();
        const Scenario scenario = test::smallScenario();
        for (const Finding &finding : debrief.findings) {
            const QString said = findingText(Words(language), scenario, finding) + QStringLiteral(" [") +
                                 entryList(finding.entries) + QLatin1Char(']');
            QVERIFY2(all.contains(flat(said)), qPrintable(said));
        }
        QVERIFY(all.contains(flat(report.title)));
    }

    /// @param guard what stands before a text that a spreadsheet would take for a formula
    static void equal(const DataTable &table, const tables::Sheet &sheet, const QString &guard)
    {
        QVERIFY(!sheet.rows.empty());
        for (qsizetype column = 0; column < table.columns.size(); ++column) {
            const tables::Cell *cell = sheet.rows[0].at(static_cast<std::uint32_t>(column));
            QVERIFY(cell != nullptr);
            QCOMPARE(fromUtf8(cell->text), table.columns[column]);
        }
        for (std::size_t row = 0; row < table.rows.size(); ++row) {
            const auto read = std::ranges::find(sheet.rows, row + 2, &tables::Row::number);
            QVERIFY(read != sheet.rows.end());
            for (std::size_t column = 0; column < table.rows[row].size(); ++column) {
                const DataCell &cell = table.rows[row][column];
                const tables::Cell *there = read->at(static_cast<std::uint32_t>(column));
                if (const auto *text = std::get_if<QString>(&cell); text != nullptr && !text->isEmpty()) {
                    QVERIFY2(there != nullptr, qPrintable(*text));
                    const QString said = fromUtf8(there->text);
                    const bool isGuarded = QStringLiteral("=+-@").contains(text->front());
                    QCOMPARE(said, (isGuarded ? guard : QString{}) + *text);
                } else if (const auto *value = std::get_if<double>(&cell)) {
                    QVERIFY(there != nullptr);
                    const double said = there->number ? *there->number : QString::fromStdString(there->text).toDouble();
                    QVERIFY2(std::abs(said - *value) < 1e-12 * std::max(1.0, std::abs(*value)), there->text.c_str());
                } else {
                    QVERIFY(there == nullptr);
                }
            }
        }
    }

    QTemporaryDir m_dir;
};

QTEST_MAIN(TestReport)
#include "tst_report.moc"
