// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "debrief/evaluation.h"
#include "report/debrief_text.h"
#include "report/evaluation_text.h"
#include "report/report.h"
#include "report/report_plan.h"
#include "tables/read.h"

#include "full_debrief.h"
#include "full_evaluation.h"
#include "read_back.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <set>

using namespace samvirke;
using namespace samvirke::test;

namespace {

using Numbers = std::set<std::int64_t>;

constexpr std::int64_t recorded = 7000;
constexpr const char *much = "Everything at once.";

/// A finding that stands in the debrief: what it says, its number, and all that proves it.
struct Kept
{
    QString number, text;
    Numbers entries;
};

/// Found by a rule and accepted; one merged with it; one's own; one's own of almost five thousand entries, which no
/// cell of a workbook holds, with another of one's own merged with it; and one that the rules no longer find.
Evaluation evaluationOf(const Debrief &debrief)
{
    Evaluation e = fullEvaluation(debrief);
    ReviewedFinding large;
    large.text = much;
    large.at = ExerciseTime{1'000};
    for (std::int64_t entry = 500; entry < 5300; ++entry) {
        large.entries.push_back(entry);
    }
    e = addOwn(std::move(e), large);
    ReviewedFinding same;
    same.text = "The same again.";
    same.at = ExerciseTime{2'000};
    same.entries = {6'900};
    e = addOwn(std::move(e), same);
    const auto own = [&](const char *text) {
        return *std::ranges::find(e.findings, std::string(text), &ReviewedFinding::text);
    };
    e = *merge(std::move(e), own("The same again."), own(much));
    ReviewedFinding gone;
    gone.id = "loop_open|POL||E77";
    gone.rule = "loop_open";
    gone.agencies = {AgencyId("POL")};
    gone.entries = {77, 78};
    return accept(std::move(e), gone);
}

std::vector<Entry> manyEntries()
{
    std::vector<Entry> entries;
    for (std::int64_t seq = 1; seq <= recorded; ++seq) {
        Entry entry = someEntries()[static_cast<std::size_t>((seq - 1) % 12)];
        entry.seq = seq;
        entry.happened.at = entry.happened.saidAt = ExerciseTime{seq * 100};
        entries.push_back(std::move(entry));
    }
    return entries;
}

/// The numbers that stand in @p text as entries.
Numbers entriesIn(const QString &text)
{
    static const QRegularExpression number(QStringLiteral("E(\\d+)"));
    Numbers found;
    for (auto it = number.globalMatch(text); it.hasNext();) {
        found.insert(it.next().captured(1).toLongLong());
    }
    return found;
}

/// What stands from @p finding to the next one, or far enough behind the last.
QString passageOf(const QString &document, const Kept &finding, const std::vector<QString> &texts)
{
    const qsizetype begins = document.indexOf(flat(finding.text));
    qsizetype ends = document.size();
    for (const QString &other : texts) {
        const qsizetype at = document.indexOf(flat(other));
        ends = at > begins && at < ends ? at : ends;
    }
    return begins < 0 ? QString{} : document.mid(begins, ends - begins);
}

} // namespace

/// Whatever a debrief is given away as, each finding that stands is in it with the numbers of its entries.
class TestFindingsExported : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        for (const ReviewedFinding &finding : m_all) {
            if (finding.standing == Standing::accepted || finding.standing == Standing::own) {
                const auto entries = entriesWithMerged(m_all, finding);
                m_standing.push_back({findingNumber(m_all, finding.id), reviewedText(m_words, m_scenario, finding),
                                      Numbers(entries.begin(), entries.end())});
            }
        }
        QCOMPARE(m_standing.size(), std::size_t{4});
        QVERIFY(std::ranges::any_of(m_standing, [](const Kept &f) { return f.entries.contains(6'900); }));
        QVERIFY(std::ranges::any_of(m_standing, [](const Kept &f) { return f.entries.contains(77); }));
    }

    void documents_data()
    {
        QTest::addColumn<ReportTemplate>("which");
        QTest::addColumn<QString>("kind");
        for (const ReportTemplate which : {ReportTemplate::whole, ReportTemplate::afterAction,
                                           ReportTemplate::evaluationReport, ReportTemplate::hotWash}) {
            for (const char *kind : {"html", "odt", "pdf"}) {
                const bool isShort = which == ReportTemplate::hotWash;
                if (isShort || qstrcmp(kind, "html") == 0 || which == ReportTemplate::afterAction) {
                    QTest::addRow("%s, %s", qPrintable(templateName(m_words, which)), kind)
                        << which << QString::fromLatin1(kind);
                }
            }
        }
    }
    void documents()
    {
        QFETCH(ReportTemplate, which);
        QFETCH(QString, kind);
        const Report report = made(planOf(which));
        QString text;
        if (kind == QLatin1String("html")) {
            text = textOfHtml(toHtml(report));
        } else if (kind == QLatin1String("odt")) {
            text = textOfHtml(QString::fromUtf8(partsOf(toOdt(report))[QStringLiteral("content.xml")]));
        } else {
            const QTemporaryDir folder;
            const QString path = folder.filePath(QStringLiteral("report.pdf"));
            save(path, toPdf(report));
            const auto said =
                outputOf(QStringLiteral("pdftotext"), {QStringLiteral("-raw"), path, QStringLiteral("-")});
            if (!said) {
                QSKIP("pdftotext is not installed");
            }
            text = QString::fromUtf8(*said);
        }
        const QString document = flat(text);
        std::vector<QString> texts;
        for (const ReviewedFinding &finding : m_all) {
            if (finding.standing != Standing::merged) {
                texts.push_back(reviewedText(m_words, m_scenario, finding));
            }
        }
        for (const Kept &finding : m_standing) {
            const QString passage = passageOf(document, finding, texts);
            QVERIFY2(!passage.isEmpty(), qPrintable(finding.text));
            const Numbers there = entriesIn(passage);
            QVERIFY2(std::ranges::includes(there, finding.entries), qPrintable(finding.text + passage.left(500)));
        }
    }

    void tables_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::newRow("xlsx") << QStringLiteral("xlsx");
        QTest::newRow("csv") << QStringLiteral("csv");
    }
    void tables()
    {
        QFETCH(QString, kind);
        const Report report = made(wholeReport());
        const auto read = [&](const QString &name) {
            std::vector<std::vector<QString>> rows;
            const auto take = [&](const samvirke::tables::Sheet &sheet) {
                for (const samvirke::tables::Row &row : sheet.rows) {
                    std::vector<QString> cells;
                    for (std::uint32_t column = 0; column < 20; ++column) {
                        const samvirke::tables::Cell *cell = row.at(column);
                        cells.push_back(cell == nullptr ? QString{}
                                        : cell->number  ? QString::number(*cell->number, 'f', 0)
                                                        : fromUtf8(cell->text));
                    }
                    rows.push_back(std::move(cells));
                }
            };
            if (kind == QLatin1String("xlsx")) {
                const QByteArray bytes = toXlsx(report);
                const auto book = samvirke::tables::read({bytes.constData(), static_cast<std::size_t>(bytes.size())});
                for (const samvirke::tables::Sheet &sheet : book->sheets) {
                    if (fromUtf8(sheet.name) == name) {
                        take(sheet);
                    }
                }
            } else {
                for (const auto &[file, bytes] : toCsv(report)) {
                    if (file == name + QStringLiteral(".csv")) {
                        const auto book =
                            samvirke::tables::read({bytes.constData(), static_cast<std::size_t>(bytes.size())});
                        take(book->sheets.front());
                    }
                }
            }
            return rows;
        };
        const auto findings = read(QStringLiteral("findings"));
        const auto entries = read(QStringLiteral("finding_entries"));
        const auto textColumn = std::ranges::find(findings.front(), QStringLiteral("text")) - findings.front().begin();
        for (const Kept &finding : m_standing) {
            const QString number = finding.number.mid(1);
            const auto row = std::ranges::find_if(findings, [&](const auto &cells) { return cells[0] == number; });
            QVERIFY2(row != findings.end(), qPrintable(finding.number));
            QCOMPARE((*row)[static_cast<std::size_t>(textColumn)], finding.text);
            Numbers there;
            for (const auto &cells : entries) {
                if (cells[0] == number) {
                    there.insert(cells[1].toLongLong());
                }
            }
            QVERIFY2(there == finding.entries, qPrintable(finding.text));
        }
    }

    void json()
    {
        const QJsonObject debrief =
            QJsonDocument::fromJson(QByteArray::fromStdString(toJson(m_debrief, m_evaluation))).object();
        const QJsonArray findings = debrief[QLatin1String("evaluation")][QLatin1String("findings")].toArray();
        std::size_t found = 0;
        for (const ReviewedFinding &finding : m_all) {
            if (finding.standing != Standing::accepted && finding.standing != Standing::own) {
                continue;
            }
            for (const QJsonValue &one : findings) {
                if (one[QLatin1String("id")].toString() == fromUtf8(finding.id)) {
                    Numbers there;
                    for (const QJsonValue &entry : one[QLatin1String("entries")].toArray()) {
                        there.insert(entry.toInteger());
                    }
                    const auto all = entriesWithMerged(m_all, finding);
                    QVERIFY2(there == Numbers(all.begin(), all.end()), finding.id.c_str());
                    QCOMPARE(one[QLatin1String("text")].toString(), fromUtf8(finding.text));
                    ++found;
                }
            }
        }
        QCOMPARE(found, m_standing.size());
    }

private:
    [[nodiscard]] Report made(const ReportPlan &plan) const
    {
        return debriefReport(m_words, m_scenario, m_debrief, m_entries, QString::fromLatin1(someHash), m_evaluation,
                             plan);
    }

    Words m_words{QStringLiteral("en")};
    Scenario m_scenario = smallScenario();
    Debrief m_debrief = fullDebrief();
    Evaluation m_evaluation = evaluationOf(m_debrief);
    std::vector<ReviewedFinding> m_all = reviewed(m_debrief, m_evaluation);
    std::vector<Entry> m_entries = manyEntries();
    std::vector<Kept> m_standing;
};

QTEST_MAIN(TestFindingsExported)
#include "tst_findings_exported.moc"
