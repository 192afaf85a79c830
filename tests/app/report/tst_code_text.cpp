// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/code_text.h"

#include <QSet>
#include <QTest>

using namespace samvirke;

/// Every code that observations can have is said in both languages.
class TestCodeText : public QObject
{
    Q_OBJECT
private slots:
    void everyCodeHasWords_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("indicators") << static_cast<int>(CodeKind::indicator);
        QTest::newRow("dimensions") << static_cast<int>(CodeKind::dimension);
        QTest::newRow("obstacles") << static_cast<int>(CodeKind::obstacle);
        QTest::newRow("principles") << static_cast<int>(CodeKind::principle);
        QTest::newRow("coding pad") << static_cast<int>(CodeKind::pad);
    }
    void everyCodeHasWords()
    {
        QFETCH(int, kind);
        const auto sort = static_cast<CodeKind>(kind);
        const Words english(QStringLiteral("en"));
        const Words norwegian(QStringLiteral("nb"));
        QSet<QString> said;
        for (const std::string_view code : codesOf(sort)) {
            const QString name = codeName(english, sort, code);
            const QString help = codeHelp(english, sort, code);
            QVERIFY2(!help.isEmpty(), std::string(code).c_str());
            QVERIFY2(!said.contains(name) && !said.contains(help), qPrintable(name));
            said << name << help;
            QVERIFY2(codeHelp(norwegian, sort, code) != help, qPrintable(help));
            QVERIFY2(!codeName(norwegian, sort, code).isEmpty(), qPrintable(name));
        }
        QVERIFY(!said.isEmpty());
    }

    void aStrangeCodeStaysAsItIs()
    {
        const Words english(QStringLiteral("en"));
        QCOMPARE(codeName(english, CodeKind::pad, "our-own"), QStringLiteral("our-own"));
        QVERIFY(codeHelp(english, CodeKind::pad, "our-own").isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestCodeText)
#include "tst_code_text.moc"
