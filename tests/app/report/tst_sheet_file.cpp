// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/msel.h"
#include "exchange/msel_list.h"
#include "exchange/sheets.h"
#include "office.h"
#include "plan/writer.h"
#include "property.h"
#include "random_scenario.h"
#include "report/sheet_file.h"
#include "shipped.h"
#include "tables/read.h"

#include <QTemporaryDir>
#include <QTest>

using namespace samvirke;
using namespace samvirke::test;

namespace {

const SheetFile plain{QStringLiteral("Title"), QStringLiteral("EXERCISE & more"), QStringLiteral("foot"),
                      QDateTime(QDate(2026, 11, 20), QTime(12, 0), Qt::UTC)};

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

Scenario shipped(const QString &name)
{
    return readScenario(bytesOf(library() + QLatin1Char('/') + name + QStringLiteral("/scenario.yaml")).toStdString())
        .scenario;
}

QString yamlOf(const Scenario &scenario)
{
    return QString::fromStdString(writeScenario(scenario));
}

/// Where the scenario in a workbook is another one; empty: it is the same.
QString difference(const QByteArray &bytes, const Scenario &scenario)
{
    const auto workbook = tables::read(bytes.toStdString());
    if (!workbook || !exchange::holdsScenario(*workbook)) {
        return QStringLiteral("not a workbook of ours");
    }
    const QStringList before = yamlOf(scenario).split(QLatin1Char('\n'));
    const QStringList after = yamlOf(exchange::readSheets(*workbook).scenario).split(QLatin1Char('\n'));
    for (qsizetype i = 0; i < std::max(before.size(), after.size()); ++i) {
        if (before.value(i) != after.value(i)) {
            return QStringLiteral("%1 became %2, line %3").arg(before.value(i), after.value(i)).arg(i + 1);
        }
    }
    return {};
}

/// What spreadsheets take for formulas, what they change, and what files of theirs cannot hold.
Scenario awkward()
{
    Scenario scenario;
    scenario.id = "awkward";
    scenario.title = "=HYPERLINK(\"http://x\")";
    scenario.clock.length = std::chrono::minutes(10);
    scenario.agencies = {{AgencyId("POL"), "Police", {}, {}, AgencyKind::agency, {}, {}, {}}};
    const std::string texts[] = {"=1+1",
                                 "+47 112",
                                 "-2",
                                 "@SUM(A1)",
                                 "'=1",
                                 "''=1",
                                 "'plain",
                                 "\ttab first",
                                 "0042",
                                 "1/2",
                                 "TRUE",
                                 "1e3",
                                 "  two before, two behind  ",
                                 "a\n\nb\n",
                                 "a  b\tc",
                                 "\"quoted\"",
                                 "a;b,c",
                                 "æøå – «hei»",
                                 "<b>&amp;</b>",
                                 "_x0041_",
                                 "=cmd|'/c calc'!A1",
                                 "\xe2\x80\xaeturned",
                                 "\x07"
                                 "bell",
                                 std::string(40'000, 'x'),
                                 "[]",
                                 "{}"};
    int number = 0;
    for (const std::string &text : texts) {
        Inject inject;
        inject.id = InjectId("i" + std::to_string(++number));
        inject.number = "00" + std::to_string(number);
        inject.title = text;
        inject.text = text;
        inject.release = AtTime{std::chrono::seconds(75 * number)};
        inject.extra = {{"Gate", text}};
        scenario.injects.push_back(inject);
    }
    return scenario;
}

} // namespace

/// Scenarios as files that spreadsheet programs open.
class TestSheetFile : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QVERIFY(m_dir.isValid()); }

    void everyFileComesBack_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("awkward") << QString();
        for (const QString &name : shippedScenarios()) {
            QTest::newRow(qPrintable(name)) << name;
        }
    }
    void everyFileComesBack()
    {
        QFETCH(QString, name);
        const Scenario scenario = name.isEmpty() ? awkward() : shipped(name);
        const std::vector<DataTable> tables = tablesOf(exchange::workbookOf(scenario));
        QCOMPARE(difference(toXlsx(tables, plain), scenario), QString());
        QCOMPARE(difference(toOds(tables, plain), scenario), QString());
    }

    void anyFileComesBack()
    {
        VERIFY_PROPERTY([] {
            const Scenario scenario = randomScenario(true);
            const std::vector<DataTable> tables = tablesOf(exchange::workbookOf(scenario));
            for (const QByteArray &bytes : {toXlsx(tables, plain), toOds(tables, plain)}) {
                if (const QString found = difference(bytes, scenario); !found.isEmpty()) {
                    RC_FAIL(found.toStdString());
                }
            }
        });
    }

    /// What another program wrote again is the same scenario, and nothing in it was run.
    void anotherProgramOpensBoth()
    {
        if (!haveOffice()) {
            QSKIP("LibreOffice is not here (soffice)");
        }
        QStringList books;
        const auto write = [&](const QString &name, const Scenario &scenario) {
            const std::vector<DataTable> tables = tablesOf(exchange::workbookOf(scenario));
            put(in(name + QStringLiteral(".xlsx")), toXlsx(tables, plain));
            put(in(name + QStringLiteral("-ods.ods")), toOds(tables, plain));
            books += {in(name + QStringLiteral(".xlsx")), in(name + QStringLiteral("-ods.ods"))};
        };
        write(QStringLiteral("awkward"), awkward());
        for (const QString &name : shippedScenarios()) {
            write(name, shipped(name));
        }
        QCOMPARE(converted(books, QStringLiteral("ods"), in(QStringLiteral("again"))), QString());
        QStringList again;
        for (const QString &book : books) {
            again += in(QStringLiteral("again/")) + QFileInfo(book).completeBaseName() + QStringLiteral(".ods");
        }
        QCOMPARE(converted(again, QStringLiteral("xlsx"), in(QStringLiteral("thrice"))), QString());
        for (const QString &book : std::as_const(again)) {
            const QString name = QFileInfo(book).completeBaseName().remove(QStringLiteral("-ods"));
            const Scenario expected = name == QLatin1String("awkward") ? awkward() : shipped(name);
            QCOMPARE(difference(bytesOf(book), expected), QString());
            QCOMPARE(difference(bytesOf(in(QStringLiteral("thrice/")) + QFileInfo(book).completeBaseName() +
                                        QStringLiteral(".xlsx")),
                                expected),
                     QString());
        }
        // its first sheet as csv is a list of injects that anybody can import
        QCOMPARE(converted({again.front()}, QStringLiteral("csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true"),
                           in(QStringLiteral("csv"))),
                 QString());
        const auto csv = tables::read(bytesOf(in(QStringLiteral("csv/awkward.csv"))).toStdString());
        QVERIFY(csv);
        const auto imported = exchange::importMsel(*csv, {});
        QVERIFY(imported);
        QCOMPARE(imported->scenario.injects.size(), awkward().injects.size());
    }

    // ── the injects alone ────────────────────────────────────────────────────────────────────────────────────────────

    void listComesBack_data() { everyFileComesBack_data(); }
    void listComesBack()
    {
        QFETCH(QString, name);
        const Scenario scenario = name.isEmpty() ? awkward() : shipped(name);
        tables::Workbook book;
        book.sheets.push_back(exchange::mselList(scenario));
        const QByteArray csv = toCsv(tablesOf(book).front());
        for (const QByteArray &cell :
             {QByteArray("\n="), QByteArray(",="), QByteArray(",@"), QByteArray(",\"="), QByteArray(",\"@")}) {
            QVERIFY2(!csv.contains(cell), cell.constData());
        }
        const auto read = tables::read(csv.toStdString());
        QVERIFY(read);
        exchange::ImportOptions options;
        const auto imported = exchange::importMsel(*read, options);
        QVERIFY(imported);
        QCOMPARE(imported->counts.rows(), int(scenario.injects.size()));
        QCOMPARE(imported->scenario.injects.size(), scenario.injects.size());
        for (std::size_t i = 0; i < scenario.injects.size(); ++i) {
            const Inject &before = scenario.injects[i];
            const Inject &after = imported->scenario.injects[i];
            if (before.title.size() > 1000 || before.title.find_first_of("\n\t\a") != std::string::npos) {
                continue; // a title is one line of what can be read
            }
            if (std::string_view("[]{}").find(before.title.front()) == std::string_view::npos) {
                QCOMPARE(QString::fromStdString(after.title), QString::fromStdString(before.title)
                                                                  .trimmed()
                                                                  .simplified()
                                                                  .replace(QChar(0x202e), QChar::ReplacementCharacter));
            }
            if (const auto *at = std::get_if<AtTime>(&before.release)) {
                const auto *read_ = std::get_if<AtTime>(&after.release);
                QVERIFY(read_ != nullptr);
                QCOMPARE(read_->at, at->at);
            }
            QCOMPARE(after.active, before.active);
        }
    }

    // ── what others send ─────────────────────────────────────────────────────────────────────────────────────────────

    /// The lists that people sent are read the same when another program has made .ods of them.
    void realListsAsOds()
    {
        const QDir real(QStringLiteral(SAMVIRKE_SOURCE_DIR "/../shared/data/msel"));
        const QStringList names = real.entryList({QStringLiteral("*.xlsx")}, QDir::Files, QDir::Name);
        if (names.isEmpty() || !haveOffice()) {
            QSKIP("the real lists (../shared/data/msel) or LibreOffice (soffice) are not here");
        }
        QStringList files;
        for (const QString &name : names) {
            files += real.filePath(name);
        }
        QCOMPARE(converted(files, QStringLiteral("ods"), in(QStringLiteral("real"))), QString());
        for (const QString &name : names) {
            const auto before = tables::read(bytesOf(real.filePath(name)).toStdString());
            const auto after = tables::read(
                bytesOf(in(QStringLiteral("real/")) + QFileInfo(name).completeBaseName() + QStringLiteral(".ods"))
                    .toStdString());
            QVERIFY2(before && after, qPrintable(name));
            for (const tables::Sheet &sheet : before->sheets) {
                exchange::ImportOptions options;
                options.sheet = sheet.name;
                const auto a = exchange::importMsel(*before, options);
                const auto b = exchange::importMsel(*after, options);
                QVERIFY2(a.has_value() == b.has_value(), qPrintable(name + QString::fromStdString(sheet.name)));
                if (!a) {
                    continue;
                }
                QCOMPARE(a->counts.rows(), b->counts.rows());
                QCOMPARE(a->counts.leftOut, b->counts.leftOut);
                QCOMPARE(b->counts.rows(), b->counts.imported + b->counts.warned + b->counts.leftOut);
                QCOMPARE(a->scenario.injects.size(), b->scenario.injects.size());
                for (std::size_t i = 0; i < a->scenario.injects.size(); ++i) {
                    const Inject &one = a->scenario.injects[i];
                    const Inject &other = b->scenario.injects[i];
                    const QString where =
                        QStringLiteral("%1 %2 %3").arg(name, QString::fromStdString(sheet.name)).arg(i);
                    QVERIFY2(one.number == other.number,
                             qPrintable(where + QString::fromStdString(one.number + "/" + other.number)));
                    QVERIFY2(one.release == other.release, qPrintable(where));
                    QCOMPARE(QString::fromStdString(one.title).simplified(),
                             QString::fromStdString(other.title).simplified());
                }
            }
        }
    }

private:
    [[nodiscard]] QString in(const QString &name) const { return m_dir.filePath(name); }
    QTemporaryDir m_dir;
};

QTEST_GUILESS_MAIN(TestSheetFile)
#include "tst_sheet_file.moc"
