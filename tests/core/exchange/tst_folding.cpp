// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/folding.h"

#include "property.h"

using namespace samvirke::exchange;

namespace {

QString fromStd(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// Text of one to four bytes a letter.
std::string anyText()
{
    std::string out;
    for (const char *piece : *rc::gen::container<std::vector<const char *>>(
             rc::gen::element("a", "B", " ", "\n", "-", "ø", "Å", "—", "€", "😀", "\u00a0", "#", "7", "“"))) {
        out += piece;
    }
    return out;
}

} // namespace

class TestFolding : public QObject
{
    Q_OBJECT
private slots:
    void folds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("folded");
        const auto row = [](const char *text, const char *folded) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(folded);
        };
        row("SEND TO \n(PLAYERS)", "send to players");
        row("  Inject#  ", "inject #");
        row("Kl.", "kl");
        row("MÅL", "mål");
        row("ØVELSE", "øvelse");
        row("E-mail", "e mail");
        row("E—mail", "e mail");
        row("“Time”", "time");
        row("no\u00a0break", "no break");
        row("5×7", "5×7"); // a sign, no capital
        row("---", "");
        row("Пожар", "Пожар");
    }
    void folds()
    {
        QFETCH(QString, text);
        QTEST(fromStd(fold(text.toStdString())), "folded");
    }

    void foldsNames()
    {
        QCOMPARE(foldName("J-4"), foldName("J4"));
        QCOMPARE(foldName("J 4"), foldName("j4"));
        QVERIFY(foldName("J4") != foldName("J5"));
    }

    void foldingTwiceChangesNothing()
    {
        VERIFY_PROPERTY([] {
            const std::string once = fold(anyText());
            RC_ASSERT(fold(once) == once);
        });
        VERIFY_PROPERTY([](const std::string &noise) {
            (void)foldName(noise);
            (void)slug(noise);
            (void)isMissing(noise);
            (void)trimmed(noise);
        });
    }

    void shortens_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("most");
        QTest::addColumn<QString>("shorter");
        QTest::newRow("short enough") << "smoke" << 5 << "smoke";
        QTest::newRow("between words") << "smoke from the roof" << 12 << "smoke from…";
        QTest::newRow("one long word") << "smokesmokesmoke" << 6 << "smoke…";
        QTest::newRow("letters, not bytes") << "øøøøø" << 5 << "øøøøø";
        QTest::newRow("whole letters") << "øøøøøø" << 5 << "øøøø…";
    }
    void shortens()
    {
        QFETCH(QString, text);
        QFETCH(int, most);
        QTEST(fromStd(shortened(text.toStdString(), static_cast<std::size_t>(most))), "shorter");
    }

    void shorteningKeepsWholeLetters()
    {
        VERIFY_PROPERTY([] {
            const auto most = *rc::gen::inRange<std::size_t>(1, 20);
            const std::string shorter = shortened(anyText(), most);
            RC_ASSERT(QByteArrayView(shorter.data(), static_cast<qsizetype>(shorter.size())).isValidUtf8());
            RC_ASSERT(QString::fromStdString(shorter).toUcs4().size() <= static_cast<qsizetype>(most));
        });
    }

    void knowsWhatSaysNothing_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("missing");
        const auto rows = [](bool missing, std::initializer_list<const char *> texts) {
            for (const char *text : texts) {
                QTest::newRow(text) << QString::fromUtf8(text) << missing;
            }
        };
        rows(true, {"", "  ", "\n", "-", "---", "–", "—", "NULL", "null", "NaN", "N/A", "n/a", "NA", "\u00a0", "..."});
        rows(false, {"0", "Na", "None", "nå", "x", "?", "???", "*", "#", "€", "“", "annex", "😀"});
    }
    void knowsWhatSaysNothing()
    {
        QFETCH(QString, text);
        QTEST(isMissing(text.toStdString()), "missing");
    }

    void slugs_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("name");
        const auto row = [](const char *text, const char *name) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString(name);
        };
        row("Control Room", "control-room");
        row("OFD", "OFD");
        row("OPS-AIR", "OPS-AIR");
        row("PR/Comm", "pr-comm");
        row("Ålesund sjukehus", "alesund-sjukehus");
        row("Øst politidistrikt", "ost-politidistrikt");
        row("7-A", "7-A");
        row("  (x)  ", "x");
        row("Пожар", "");
        row("../../etc/passwd", "etc-passwd");
    }
    void slugs()
    {
        QFETCH(QString, text);
        QTEST(fromStd(slug(text.toStdString())), "name");
    }

    void putsOnOneLine()
    {
        QCOMPARE(onOneLine("  Smoke\r\n\tfrom  the\nroof "), std::string("Smoke from the roof"));
        QCOMPARE(trimmed("\u00a0 x \u00a0"), std::string_view("x"));
    }
};

QTEST_GUILESS_MAIN(TestFolding)
#include "tst_folding.moc"
