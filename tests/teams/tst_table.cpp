// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "teams_played.h"

#include <QTest>

#include <cstdio>

using namespace samvirke;
using namespace samvirke::test;

namespace {

QString cellOf(const Measure &measure)
{
    switch (measure.status) {
    case MeasureStatus::ok: return QString::number(*measure.value, 'f', 3);
    case MeasureStatus::notEnoughEvidence: return QStringLiteral("%1 of %2").arg(measure.n).arg(measure.minimum);
    case MeasureStatus::notApplicable: return QStringLiteral("none");
    case MeasureStatus::undefined: return QStringLiteral("undefined");
    }
    return {};
}

QString cellOf(const Group &group)
{
    return group.value ? QString::number(*group.value, 'f', 3) : QString::fromUtf8(keyOf(group.status).data());
}

QString row(const QString &head, const QStringList &cells)
{
    return QStringLiteral("| %1 | %2 |\n").arg(head, cells.join(QStringLiteral(" | ")));
}

/// One scenario: a column for every team.
QString tableOf(const QString &scenario)
{
    std::vector<const Debrief *> debriefs;
    QStringList names;
    for (const std::string &name : teamNames()) {
        debriefs.push_back(&scoresOf(scenario.toStdString(), teamNamed(name).value(), 1));
        names << QString::fromStdString(name);
    }
    const auto cells = [&](const auto &of) {
        QStringList texts;
        for (const Debrief *debrief : debriefs) {
            texts << cellOf(of(*debrief));
        }
        return texts;
    };
    QString table = QStringLiteral("\n## %1\n\n").arg(scenario) + row(QString(), names) + QStringLiteral("|---|") +
                    QStringLiteral("--:|").repeated(names.size()) + QLatin1Char('\n');
    for (const GroupKind kind : {GroupKind::roleClarity, GroupKind::coordination}) {
        table += row(QStringLiteral("**%1**").arg(QString::fromStdString(std::string(keyOf(kind)))),
                     cells([&](const Debrief &debrief) { return *debrief.group(kind); }));
        for (const std::string_view key : measureKeys()) {
            if (debriefs.front()->measure(key)->group == kind) {
                table += row(QString::fromStdString(std::string(key)),
                             cells([&](const Debrief &debrief) { return *debrief.measure(key); }));
            }
        }
    }
    return table;
}

QString document()
{
    QString text = QStringLiteral(
        "# Teams by measures\n\n"
        "What the debrief says of every simulated team (core/rehearsal/README.md) in every shipped scenario, in its "
        "first "
        "variant, seed 1.\nMade by `tests/teams_table`; a test holds it against the program, and `SAMVIRKE_RENEW=1` "
        "writes it anew. \"4 of 5\" is what was offered of\nwhat a measure needs: it has no value and stands in no "
        "group. "
        "\"undefined\" are ratings that are all alike: they count 0.\n");
    for (const QString &scenario : shippedScenarios()) {
        text += tableOf(scenario);
    }
    return text;
}

} // namespace

/// The document says what the program says.
class TestTable : public QObject
{
    Q_OBJECT
private slots:
    void isWhatTheDocumentSays()
    {
        QFile file(QStringLiteral(SAMVIRKE_SOURCE_DIR "/core/debrief/TEAMS.md"));
        const QStringList now = document().split(QLatin1Char('\n'));
        if (renew()) {
            const QByteArray bytes = now.join(QLatin1Char('\n')).toUtf8();
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
            return;
        }
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QStringList said = QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'));
        for (qsizetype i = 0; i < std::max(now.size(), said.size()); ++i) {
            QVERIFY2(now.value(i) == said.value(i),
                     qPrintable(QStringLiteral("line %1 is\n%2\nand says\n%3\nSAMVIRKE_RENEW=1 writes it anew")
                                    .arg(i + 1)
                                    .arg(now.value(i), said.value(i))));
        }
    }
};

int main(int argc, char **argv)
{
    if (argc == 2 && std::string_view(argv[1]) == "--print") {
        std::fputs(document().toUtf8().constData(), stdout);
        return 0;
    }
    const QCoreApplication app(argc, argv);
    TestTable test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_table.moc"
