// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/seat_cards.h"

#include "program.h"

#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace samvirke;
using namespace samvirke::test;

/// What people are given to sit down with.
class TestSeatCards : public QObject
{
    Q_OBJECT
private slots:
    void sayTheCode()
    {
        std::vector<SeatCard> cards;
        for (int i = 0; i < 8; ++i) {
            SeatCard card;
            card.exercise = QStringLiteral("The car on the verge");
            card.seat = QStringLiteral("Seat %1").arg(i);
            card.agency = QStringLiteral("Police");
            card.mandate = QStringLiteral("Keep people safe and the peace.");
            card.code = QStringLiteral("7K2Q-9ZDM-0V4%1").arg(i);
            card.address = QStringLiteral("192.168.1.20:47110");
            card.look = {QStringLiteral("PO"), QStringLiteral("square"), QColor(Qt::blue)};
            cards.push_back(card);
        }
        QCOMPARE(joinAddress(cards.front()), QStringLiteral("samvirke://192.168.1.20:47110/7K2Q9ZDM0V40"));
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("cards.pdf"));
        const Words words(QStringLiteral("en"));
        QCOMPARE(writeSeatCards(words, path, cards), QString());
        QVERIFY(!QFile::permissions(path).testAnyFlags(QFile::ReadGroup | QFile::ReadOther)); // codes are secrets
        if (QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty()) {
            QSKIP("pdftotext of poppler-utils is missing");
        }
        const Run read = runProgram(QStringLiteral("pdftotext"), {path, QStringLiteral("-")});
        QCOMPARE(read.exitCode, 0);
        const QString text = QString::fromUtf8(read.out);
        for (const SeatCard &card : cards) {
            QVERIFY2(text.contains(card.code), qPrintable(card.code));
            QVERIFY(text.contains(card.seat));
        }
        QCOMPARE(text.count(QStringLiteral("EXERCISE")), 8);
        QCOMPARE(text.count(QLatin1Char('\f')), 2); // six on a page
        QVERIFY(!writeSeatCards(words, folder.filePath(QStringLiteral("nowhere/cards.pdf")), cards).isEmpty());
    }

    /// Three corners have the marks that readers look for.
    void qrHasItsCorners()
    {
        const auto modules = qrOf(QStringLiteral("samvirke://192.168.1.20:47110/7K2Q9ZDM0V40"));
        const std::size_t size = modules.size();
        QVERIFY(size >= 21 && (size - 21) % 4 == 0);
        const auto isFinder = [&](std::size_t left, std::size_t top) {
            for (std::size_t y = 0; y < 7; ++y) {
                for (std::size_t x = 0; x < 7; ++x) {
                    const bool edge = x == 0 || y == 0 || x == 6 || y == 6;
                    const bool core = x >= 2 && x <= 4 && y >= 2 && y <= 4;
                    if (modules[top + y][left + x] != (edge || core)) {
                        return false;
                    }
                }
            }
            return true;
        };
        QVERIFY(isFinder(0, 0) && isFinder(size - 7, 0) && isFinder(0, size - 7));
        QVERIFY(!isFinder(size - 7, size - 7));
        QVERIFY(qrOf(QString(5'000, QLatin1Char('x'))).empty());
        QVERIFY(qrOf(QStringLiteral("another")) != modules);
    }
};

QTEST_MAIN(TestSeatCards)
#include "tst_seat_cards.moc"
