// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/serial.h"
#include "tables/workbook.h"

#include "property.h"

using namespace samvirke::tables;

class TestSerial : public QObject
{
    Q_OBJECT
private slots:
    void knowsFormats_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("shown");
        const auto row = [](const char *code, Shown shown) {
            QTest::newRow(code) << QString(code) << static_cast<int>(shown);
        };
        row("General", Shown::number);
        row("0.00", Shown::number);
        row("#,##0 \"days\"", Shown::number);
        row("0.00E+00", Shown::number);
        row("@", Shown::number);
        row("[Red]0;[Blue]-0", Shown::number);
        row("\\d\\a\\y 0", Shown::number);
        row("[$-409]General", Shown::number);
        row("0;\"dd\"", Shown::number);
        row("yyyy-mm-dd", Shown::date);
        row("d. mmmm", Shown::date);
        row("mm", Shown::date);
        row("mmm", Shown::date);
        row("m/d/yy\\ h:mm;@", Shown::dateTime);
        row("h:mm", Shown::time);
        row("mm:ss", Shown::time);
        row("[$-F400]h:mm:ss\\ AM/PM", Shown::time);
        row("[$-409]h:mm\\ AM/PM;@", Shown::time);
        row("[h]:mm", Shown::duration);
        row("[mm]:ss", Shown::duration);
        row("dd.mm.yyyy \"kl\" hh:mm", Shown::dateTime);
    }
    void knowsFormats()
    {
        QFETCH(QString, code);
        QTEST(static_cast<int>(shownBy(code.toStdString())), "shown");
    }

    void writes_data()
    {
        QTest::addColumn<double>("serial");
        QTest::addColumn<int>("shown");
        QTest::addColumn<bool>("from1904");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, double serial, Shown shown, const char *text, bool from1904 = false) {
            QTest::newRow(name) << serial << static_cast<int>(shown) << from1904 << QString(text);
        };
        row("time", 0.45833333333333331, Shown::time, "11:00");
        row("seconds", 0.811805555555556 + 1.0 / 86400, Shown::time, "19:29:01");
        row("midnight", 0, Shown::time, "00:00");
        row("date", 46346, Shown::date, "2026-11-20");
        row("date and time", 46346.9444444444, Shown::dateTime, "2026-11-20 22:40");
        row("the time that a date format hides", 46346.5, Shown::date, "2026-11-20 12:00");
        row("the date that a time format hides", 46346.5, Shown::time, "2026-11-20 12:00");
        row("first day", 1, Shown::date, "1900-01-01");
        row("last day of February", 59, Shown::date, "1900-02-28");
        row("first of March", 61, Shown::date, "1900-03-01");
        row("from 1904", 44884.25, Shown::dateTime, "2026-11-20 06:00", true);
        row("duration", 2.0625, Shown::duration, "49:30");
        row("negative", -1, Shown::date, "");
        row("too far", 3e6, Shown::date, "");
        row("not a number", std::numeric_limits<double>::quiet_NaN(), Shown::date, "");
        row("not a date", 46346, Shown::number, "");
        row("milliseconds", 0.5 + 0.25 / 86400, Shown::time, "12:00:00.250");
    }
    void writes()
    {
        QFETCH(double, serial);
        QFETCH(int, shown);
        QFETCH(bool, from1904);
        QTEST(QString::fromStdString(textOf(serial, static_cast<Shown>(shown), from1904)), "text");
    }

    void survivesAnyFormatAndNumber()
    {
        VERIFY_PROPERTY([](const std::string &code, double serial) {
            (void)textOf(serial, shownBy(code), *rc::gen::arbitrary<bool>());
        });
    }

    void namesColumns()
    {
        QCOMPARE(columnName(0), std::string("A"));
        QCOMPARE(columnName(25), std::string("Z"));
        QCOMPARE(columnName(26), std::string("AA"));
        QCOMPARE(columnName(16383), std::string("XFD"));
        QVERIFY(!columnNamed("XFE") && !columnNamed("") && !columnNamed("1") && !columnNamed("AAAA"));
        for (std::uint32_t column = 0; column < 16384; ++column) {
            QCOMPARE(columnNamed(columnName(column)).value_or(0xffff), column);
        }
    }
};

QTEST_GUILESS_MAIN(TestSerial)
#include "tst_serial.moc"
