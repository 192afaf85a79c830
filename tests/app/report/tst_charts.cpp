// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/compare_tables.h"
#include "report/debrief_drawings.h"
#include "report/debrief_tables.h"
#include "report/debrief_text.h"
#include "report/hot_wash_text.h"

#include "plan/lookup.h"

#include "rehearsed.h"
#include "shipped.h"

#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>
#include <map>

using namespace samvirke;
using namespace samvirke::test;

namespace {

struct Played
{
    Rehearsal rehearsal;
    Debrief debrief;
};

const Played &played(const QString &scenario, const QString &team)
{
    static std::map<std::pair<QString, QString>, Played> all;
    const auto key = std::pair(scenario, team);
    if (!all.contains(key)) {
        Played one{rehearse(shippedFiles(scenario.toStdString()), team.toStdString(), 3), {}};
        one.debrief = debriefOf(one.rehearsal.scenario, one.rehearsal.entries);
        all.emplace(key, std::move(one));
    }
    return all.at(key);
}

std::vector<DrawnShape> figuresOf(const Drawing &drawing)
{
    std::vector<DrawnShape> figures;
    for (const Drawn &part : drawing.parts) {
        const auto *shape = std::get_if<DrawnShape>(&part);
        if (shape != nullptr && shape->canBeProved()) {
            figures.push_back(*shape);
        }
    }
    return figures;
}

/// Where texts of a drawing lie outside it, or nothing.
QString outside(const Drawing &drawing)
{
    for (const Drawn &part : drawing.parts) {
        if (const auto *shape = std::get_if<DrawnShape>(&part)) {
            const QRectF box = shape->outline().boundingRect();
            if (box.left() < -1 || box.top() < -1 || box.right() > drawing.width + 1 ||
                box.bottom() > drawing.height + 1) {
                return shape->tip + QStringLiteral(" %1,%2").arg(box.right()).arg(box.bottom());
            }
        } else if (const auto *text = std::get_if<DrawnText>(&part)) {
            if (text->at.y() > drawing.height || text->at.y() < 0 || text->at.x() < 0 || text->at.x() > drawing.width) {
                return text->text;
            }
        }
    }
    return {};
}

} // namespace

/// Every picture of the debrief and the table with the same figures, of what teams played in the shipped scenarios.
class TestCharts : public QObject
{
    Q_OBJECT
private slots:
    void theNetworkAndItsTable_data() { everyTeam(); }
    void theNetworkAndItsTable()
    {
        QFETCH(QString, scenario);
        QFETCH(QString, team);
        QFETCH(QString, language);
        const Played &play = played(scenario, team);
        const Words words(language);
        const Drawing drawing = networkDrawing(words, play.rehearsal.scenario, play.debrief.network);
        const auto figures = figuresOf(drawing);
        const EvidenceTable table = contactTable(words, play.rehearsal.scenario, play.debrief.network);
        QCOMPARE(table.rows.size(), play.debrief.network.arcs.size());
        std::size_t drawn = 0;
        for (std::size_t i = 0; i < table.rows.size(); ++i) {
            const Contact &arc = play.debrief.network.arcs[i];
            const EvidenceRow &row = table.rows[i];
            QCOMPARE(row.entries, arc.entries);
            if (!arc.planned && !arc.seen()) {
                continue; // messages without substance are in the table alone
            }
            ++drawn;
            const QString tip = QStringLiteral("%1 → %2: %3, %4")
                                    .arg(row.cells[0].text, row.cells[1].text, row.cells[4].text, row.cells[2].text);
            const auto it = std::ranges::find(figures, tip, &DrawnShape::tip);
            QVERIFY2(it != figures.end(), qPrintable(tip));
            QCOMPARE(it->entries, arc.entries);
        }
        QCOMPARE(figures.size(), drawn);
        QCOMPARE(outside(drawing), QString{});
    }

    void urgencyAndItsTable_data() { everyTeam(); }
    void urgencyAndItsTable()
    {
        QFETCH(QString, scenario);
        QFETCH(QString, team);
        QFETCH(QString, language);
        const Played &play = played(scenario, team);
        const Words words(language);
        const Drawing drawing = urgencyDrawing(words, play.rehearsal.scenario, play.debrief);
        const auto figures = figuresOf(drawing);
        const EvidenceTable table = urgencyTable(words, play.rehearsal.scenario, play.debrief);
        std::size_t given = 0;
        for (std::size_t i = 0; i < table.rows.size(); ++i) {
            QStringList said;
            for (const EvidenceCell &cell : table.rows[i].cells) {
                if (cell.ground.isValid()) {
                    ++given;
                    said += cell.text;
                    const QString tip = table.rows[i].cells[0].text + QStringLiteral(": ") + cell.help;
                    const auto it = std::ranges::find(figures, tip, &DrawnShape::tip);
                    QVERIFY2(it != figures.end(), qPrintable(tip));
                    QCOMPARE(it->entries, play.debrief.urgency[i].entries);
                }
            }
            if (said.size() < 2) { // one alone agrees with nobody
                QVERIFY(table.rows[i].cells[table.rows[i].cells.size() - 2].text.isEmpty());
            } else {
                const auto [least, most] = std::ranges::minmax(said);
                const QString word = spreadText(words, most.toInt() - least.toInt());
                QCOMPARE(table.rows[i].cells[table.rows[i].cells.size() - 2].text, word);
                QVERIFY(std::ranges::any_of(drawing.parts, [&](const Drawn &part) {
                    const auto *text = std::get_if<DrawnText>(&part);
                    return text != nullptr && text->text == word;
                }));
            }
        }
        QCOMPARE(figures.size(), given);
        QCOMPARE(outside(drawing), QString{});
    }

    void whereFactsWentAndItsTable_data() { everyTeam(); }
    void whereFactsWentAndItsTable()
    {
        QFETCH(QString, scenario);
        QFETCH(QString, team);
        QFETCH(QString, language);
        const Played &play = played(scenario, team);
        const Words words(language);
        QVERIFY(!play.debrief.travels.empty());
        for (const InformationTravel &travel : play.debrief.travels) {
            const Drawing drawing = travelDrawing(words, play.rehearsal.scenario, travel);
            const auto figures = figuresOf(drawing);
            const EvidenceTable table = travelTable(words, play.rehearsal.scenario, travel);
            QCOMPARE(table.rows.size(), travel.readers.size());
            for (std::size_t i = 0; i < table.rows.size(); ++i) {
                const Reader &reader = travel.readers[i];
                const auto &cells = table.rows[i].cells;
                const QString tip = cells[0].text + QStringLiteral(": ") + cells[7].text;
                const auto it = std::ranges::find(figures, tip, &DrawnShape::tip);
                QCOMPARE(it != figures.end(), reader.has() || reader.isMissing());
                if (it != figures.end()) {
                    QCOMPARE(it->entries, reader.entries);
                }
                for (const std::int64_t entry : reader.entries) {
                    QVERIFY(contains(table.rows[i].entries, entry));
                }
                QCOMPARE(cells[5].text, reader.latency ? stretchText(*reader.latency) : QString{});
            }
            for (const Passing &passing : travel.passings) {
                QVERIFY(std::ranges::find(figures, passing.entries, &DrawnShape::entries) != figures.end());
            }
            QCOMPARE(outside(drawing), QString{});
            QXmlStreamReader svg(toSvgFile(drawing));
            while (!svg.atEnd()) {
                svg.readNext();
            }
            QVERIFY2(!svg.hasError(), qPrintable(svg.errorString()));
        }
    }

    void collaborationAndItsTable_data() { everyTeam(); }
    void collaborationAndItsTable()
    {
        QFETCH(QString, scenario);
        QFETCH(QString, team);
        QFETCH(QString, language);
        const Played &play = played(scenario, team);
        const Words words(language);
        const auto figures = figuresOf(collaborationDrawing(words, play.debrief));
        const EvidenceTable table = collaborationTable(words, play.debrief);
        for (std::size_t i = 0; i < table.rows.size(); ++i) {
            const Indicator &indicator = play.debrief.collaboration[i];
            QCOMPARE(table.rows[i].entries, behaviourEntries(play.debrief, indicator));
            const bool drawn = std::ranges::any_of(figures, [&](const DrawnShape &figure) {
                return figure.tip.startsWith(table.rows[i].cells[1].text) && figure.entries == table.rows[i].entries;
            });
            QCOMPARE(drawn, indicator.behaviourLevel.has_value() && !table.rows[i].entries.empty());
        }
    }

    /// Takes in the order in which they were played; each figure of the table stands in the picture, and no other.
    void fromTakeToTakeAndItsTable_data()
    {
        QTest::addColumn<QString>("scenario");
        for (const QString &scenario : shippedScenarios()) {
            QTest::addRow("%s", qPrintable(scenario)) << scenario;
        }
    }
    void fromTakeToTakeAndItsTable()
    {
        QFETCH(QString, scenario);
        std::vector<PlayToCompare> plays;
        const std::array<std::int64_t, 3> started{3'000'000, 1'000'000, 2'000'000};
        for (const char *team : {"ideal", "silo", "slow"}) {
            const Played &play = played(scenario, QString::fromLatin1(team));
            plays.push_back({play.debrief, team, "the same", {}, {}, started[plays.size()]});
        }
        const auto comparison = compare(plays);
        QVERIFY(comparison.has_value());
        QCOMPARE(comparison->inOrderOfTime(), (std::vector<std::size_t>{1, 2, 0}));
        const Words words(QStringLiteral("en"));
        const Drawing drawing = comparedSeriesDrawing(words, *comparison);
        const EvidenceTable table = comparedSeries(words, *comparison);
        QVERIFY(table.header[1].startsWith(QStringLiteral("#2,")) && table.header[3].startsWith(QStringLiteral("#1,")));
        const auto figures = figuresOf(drawing);
        std::size_t values = 0;
        for (const EvidenceRow &row : table.rows) {
            for (std::size_t i = 1; i < row.cells.size(); ++i) {
                if (row.cells[i].text == QStringLiteral("no value")) {
                    continue;
                }
                ++values;
                const QString tip =
                    QStringLiteral("%1, %2: %3")
                        .arg(row.cells[0].text, table.header[static_cast<qsizetype>(i)].left(2), row.cells[i].text);
                const auto it = std::ranges::find(figures, tip, &DrawnShape::tip);
                QVERIFY2(it != figures.end(), qPrintable(tip));
                QCOMPARE(it->entries, i == 3 ? row.entries : std::vector<std::int64_t>{});
            }
        }
        QCOMPARE(figures.size(), values);
        QVERIFY(values > 20);
        QCOMPARE(outside(drawing), QString{});
    }

    /// Each cell of the matrix as each agency saw it says whom it named, and is marked where that is not the plan's.
    void whoAnswersAsEachAgencySaidIt_data() { everyTeam(); }
    void whoAnswersAsEachAgencySaidIt()
    {
        QFETCH(QString, scenario);
        QFETCH(QString, team);
        QFETCH(QString, language);
        const Played &play = played(scenario, team);
        const EvidenceTable table = ownerTable(Words(language), play.rehearsal.scenario, play.debrief);
        std::size_t wrong = 0;
        for (const EvidenceRow &row : table.rows) {
            wrong += static_cast<std::size_t>(std::ranges::count(row.cells, true, &EvidenceCell::marked));
        }
        QCOMPARE(wrong, static_cast<std::size_t>(std::ranges::count_if(play.debrief.ownersSaid, [](const OwnerSaid &s) {
                     return !s.right.empty() && s.said != s.right;
                 })));
    }

    /// The slides as a report: each moment with its entries, its question and what was said about it.
    void theSlidesAsAReport_data() { everyTeam(); }
    void theSlidesAsAReport()
    {
        QFETCH(QString, scenario);
        QFETCH(QString, team);
        QFETCH(QString, language);
        const Played &play = played(scenario, team);
        const Words words(language);
        const auto &entries = play.rehearsal.entries;
        HotDeck deck = hotDeck(words, play.rehearsal.scenario, entries, play.debrief);
        QCOMPARE(deck.slides.size(), std::size_t{5});
        deck.slides[1].note = QStringLiteral("A note of the room.");
        const Report report =
            hotWashReport(words, play.rehearsal.scenario, play.debrief, entries, QStringLiteral("ab"), deck.slides);
        const QString html = toHtml(report);
        QVERIFY(html.contains(QStringLiteral("A note of the room.")));
        for (const HotSlide &slide : deck.slides) {
            const QString said = momentText(words, play.rehearsal.scenario, slide.moment);
            QVERIFY(!said.isEmpty() && !said.contains(QLatin1String("%")));
            QVERIFY2(html.contains(said.toHtmlEscaped()), qPrintable(said));
            QVERIFY(html.contains(slide.question.toHtmlEscaped()));
            QVERIFY(!momentQuotes(words, play.rehearsal.scenario, entries, slide.moment).empty());
        }
        QVERIFY(toPdf(report).startsWith("%PDF"));
        QVERIFY(toOdt(report).startsWith("PK"));
    }

private:
    static void everyTeam()
    {
        QTest::addColumn<QString>("scenario");
        QTest::addColumn<QString>("team");
        QTest::addColumn<QString>("language");
        for (const QString &scenario : shippedScenarios()) {
            for (const char *team : {"ideal", "silo", "slow"}) {
                QTest::addRow("%s %s", qPrintable(scenario), team)
                    << scenario << QString::fromLatin1(team)
                    << (QByteArray(team) == "slow" ? QStringLiteral("nb") : QStringLiteral("en"));
            }
        }
    }
};

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication app(argc, argv);
    TestCharts test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_charts.moc"
