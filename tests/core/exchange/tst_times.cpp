// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/times.h"

#include "plan/duration.h"
#include "property.h"

#include <optional>

using namespace samvirke;
using namespace samvirke::exchange;

namespace {

/// "2026-08-21 09:12", "Mon 09:30", "day 1 09:00", "+15 min", "missing"; then "?" for doubtful, "range" for a range.
QString shown(const TimeText &time)
{
    using Kind = TimeText::Kind;
    switch (time.kind) {
    case Kind::missing: return "missing";
    case Kind::unreadable: return "unreadable";
    case Kind::ambiguousDate: return "ambiguous";
    case Kind::moment:
    case Kind::sinceStart: break;
    }
    QStringList parts;
    if (time.kind == Kind::sinceStart) {
        const bool before = time.sinceStart < Millis{0};
        parts +=
            (before ? "-" : "+") + QString::fromStdString(formatDuration(before ? -time.sinceStart : time.sinceStart));
    }
    if (time.date) {
        parts += QString("%1-%2-%3")
                     .arg(static_cast<int>(time.date->year()), 4, 10, QChar('0'))
                     .arg(static_cast<unsigned>(time.date->month()), 2, 10, QChar('0'))
                     .arg(static_cast<unsigned>(time.date->day()), 2, 10, QChar('0'));
    }
    if (time.weekday) {
        static const char *const names[] = {"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
        parts += names[time.weekday->c_encoding()];
    }
    if (time.day) {
        parts += QString("day %1").arg(*time.day);
    }
    if (time.ofDay) {
        const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(*time.ofDay).count();
        parts += QString("%1:%2").arg(seconds / 3600, 2, 10, QChar('0')).arg(seconds / 60 % 60, 2, 10, QChar('0'));
        if (seconds % 60 != 0) {
            parts.back() += QString(":%1").arg(seconds % 60, 2, 10, QChar('0'));
        }
    }
    if (time.doubtful) {
        parts += "?";
    }
    if (time.range) {
        parts += "range";
    }
    return parts.join(' ');
}

bool isWithinADay(const TimeText &time)
{
    return !time.ofDay || (*time.ofDay >= Millis{0} && *time.ofDay <= std::chrono::hours{24});
}

tables::Cell number(double value, tables::CellKind kind = tables::CellKind::number)
{
    tables::Cell cell;
    cell.kind = kind;
    cell.number = value;
    cell.text = kind == tables::CellKind::date ? "12:00" : std::to_string(value);
    return cell;
}

} // namespace

class TestTimes : public QObject
{
    Q_OBJECT
private slots:
    void readsText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("means");
        const auto row = [](const char *text, const char *means) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString(means);
        };
        // on a clock
        row("09:30", "09:30");
        row("9:30", "09:30");
        row("9.30", "09:30");
        row("kl. 9.30", "09:30");
        row("Kl 0930", "09:30");
        row("09:30:15", "09:30:15");
        row("09:30:15.250", "09:30:15");
        row("9:30 AM", "09:30");
        row("9:30 pm", "21:30");
        row("12:15 AM", "00:15");
        row("12:15 p.m.", "12:15");
        row("11:00:00 AM", "11:00");
        row("9 am", "09:00");
        row("09h00", "09:00");
        row("9h", "09:00");
        row("0930", "09:30");
        row("0700L", "07:00");
        row("0700 L", "07:00");
        row("1400Z", "14:00");
        row("14:00 CET", "14:00");
        row("14:00 hrs", "14:00");
        row("0930 hours", "09:30");
        row("24:00", "24:00");
        row("\u00a009:30\u202f", "09:30");
        // doubtful
        row("600", "06:00 ?");
        row("00900", "09:00 ?");
        row("090000", "09:00 ?");
        row("23:15 AM", "23:15 ?");
        row("1/0/2020  08:00:00", "08:00 ?");
        row("0.4583333", "11:00 ?");
        row("ca. 09:20", "09:20 ?");
        row("ca kl. 9.20", "09:20 ?");
        row("~0920", "09:20 ?");
        row("Approx. 9:20 AM", "09:20 ?");
        row("about T+10 min", "+10 min ?");
        row("ca 5/6/2026", "ambiguous");
        row("ca", "unreadable");
        row("ca. midt på dagen", "unreadable");
        row("cat 09:20", "unreadable");
        // not to be read
        row("10:100:00 AM", "unreadable");
        row("5/62013", "unreadable");
        row("25:00", "unreadable");
        row("09:75", "unreadable");
        row("9:3", "unreadable");
        row("7", "unreadable");
        row("2575", "unreadable");
        row("after the second report", "unreadable");
        row("as directed by the controller, when the players have done what they were asked to do, or later",
            "unreadable");
        row("TBD", "unreadable");
        row("31/31/2026", "unreadable");
        row("30 Feb 2026", "unreadable");
        row("09:30 or so", "unreadable");
        row("\xff\xfe", "unreadable");
        // missing
        row("", "missing");
        row("---", "missing");
        row("NULL", "missing");
        row("NaN", "missing");
        row("N/A", "missing");
        row("—", "missing");
        // with dates
        row("2026-08-21", "2026-08-21");
        row("2026-08-21 09:12", "2026-08-21 09:12");
        row("2026-08-21T09:12:30", "2026-08-21 09:12:30");
        row("2023-03-22T18:06:40.000Z", "2023-03-22 18:06:40");
        row("2026-08-21T09:12+02:00", "2026-08-21 07:12");
        row("2026-08-21T00:30+02:00", "2026-08-20 22:30");
        row("2026-08-21T23:30-02:00", "2026-08-22 01:30");
        row("21.08.2026 kl. 9.12", "2026-08-21 09:12");
        row("21.8.26", "2026-08-21");
        row("21/8/2026 09:12", "2026-08-21 09:12");
        row("8/21/2026 9:12 PM", "2026-08-21 21:12");
        row("5/5/2026", "2026-05-05");
        row("5/6/2026", "ambiguous");
        row("5/6/2026 09:12", "ambiguous");
        row("5-6-26 09:12", "ambiguous");
        row("21 Aug 2026 0912", "2026-08-21 09:12");
        row("Aug 21, 2026 9:12 AM", "2026-08-21 09:12");
        row("21. august 2026 kl. 9.12", "2026-08-21 09:12");
        row("21-Oct-26", "2026-10-21");
        row("3. desember 2026", "2026-12-03");
        row("17. mai 2026 12:00", "2026-05-17 12:00");
        row("210912AUG2011", "2011-08-21 09:12");
        row("210912Z AUG 11", "2011-08-21 09:12");
        row("210912LAUG11", "2011-08-21 09:12");
        // days
        row("Monday 9:30 AM", "Mon 09:30");
        row("mandag kl. 9.30", "Mon 09:30");
        row("Sun. 0930", "Sun 09:30");
        row("søndag 09:30", "Sun 09:30");
        row("Day 2 09:30", "day 1 09:30");
        row("Dag 1: 0930", "day 0 09:30");
        row("D2 0930", "day 1 09:30");
        row("J+1 09h00", "day 1 09:00");
        // counted from the start
        row("STARTEX", "+0");
        row("T", "+0");
        row("T+2", "+2 min ?");
        row("T+10", "+10 min ?");
        row("T + 10 min", "+10 min");
        row("T+1:30", "+1 h 30 min");
        row("STARTEX + 30 min", "+30 min");
        row("+ 00:15:00", "+15 min");
        row("+ 1 00:15:00", "+1 d 15 min");
        row("+2h30", "+2 h 30 min");
        row("+ 1 h 10 min", "+1 h 10 min");
        row("J-60", "-60 d");
        row("J+1 H+2 M-5", "+1 d 1 h 55 min");
        row("M-5", "-5 min");
        row("H+2", "+2 h");
        row("−5 min", "-5 min");
        // stretches
        row("09:00-10:00", "09:00 range");
        row("0900–1000", "09:00 range");
        row("09:00 to 10:00", "09:00 range");
        row("kl. 9.00 til kl. 10.00", "09:00 range");
        row("21 Aug 2026 0912 - 1000", "2026-08-21 09:12 range");
    }
    void readsText()
    {
        QFETCH(QString, text);
        QTEST(shown(readTime(text.toStdString(), {})), "means");
    }

    void readsDatesAsTold_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("dayFirst");
        QTest::addColumn<QString>("monthFirst");
        const auto row = [](const char *text, const char *dayFirst, const char *monthFirst) {
            QTest::newRow(text) << QString(text) << QString(dayFirst) << QString(monthFirst);
        };
        row("5/6/2026", "2026-06-05", "2026-05-06");
        row("5/6/2026 09:12", "2026-06-05 09:12", "2026-05-06 09:12");
        row("25/6/2026", "2026-06-25", "2026-06-25"); // proves itself
        row("6/25/2026", "2026-06-25", "2026-06-25");
        row("05.06.2026", "2026-06-05", "2026-06-05"); // nobody writes dots the other way
        row("2026-05-06", "2026-05-06", "2026-05-06");
    }
    void readsDatesAsTold()
    {
        QFETCH(QString, text);
        TimeReading reading;
        reading.order = DateOrder::dayFirst;
        QTEST(shown(readTime(text.toStdString(), reading)), "dayFirst");
        reading.order = DateOrder::monthFirst;
        QTEST(shown(readTime(text.toStdString(), reading)), "monthFirst");
    }

    void seesTheOrder_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("order");
        QTest::newRow("day") << "25/6/2026 09:00"
                             << "day";
        QTest::newRow("month") << "6/25/2026 09:00"
                               << "month";
        QTest::newRow("either") << "5/6/2026"
                                << "";
        QTest::newRow("the same") << "5/5/2026"
                                  << "";
        QTest::newRow("dots say nothing about slashes") << "25.6.2026"
                                                        << "";
        QTest::newRow("no date") << "25/25/2026"
                                 << "";
        QTest::newRow("31 June") << "31/6/2026"
                                 << "";
        QTest::newRow("a time") << "09:00"
                                << "";
    }
    void seesTheOrder()
    {
        QFETCH(QString, text);
        const auto order = provenOrder(text.toStdString());
        QTEST(QString(!order ? "" : *order == DateOrder::dayFirst ? "day" : "month"), "order");
    }

    void readsCells_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<bool>("isDate");
        QTest::addColumn<bool>("from1904");
        QTest::addColumn<QString>("means");
        const auto row = [](const char *name, double value, bool isDate, bool from1904, const char *means) {
            QTest::newRow(name) << value << isDate << from1904 << QString(means);
        };
        row("time of day", 0.45833333333333331, true, false, "11:00");
        row("time that a float misses", 0.46180555555555558, true, false, "11:05");
        row("midnight", 0, true, false, "00:00");
        row("date and time", 40299.166666666664, true, false, "2010-05-01 04:00");
        row("from 1904", 40299.166666666664 - 1462, true, true, "2010-05-01 04:00");
        row("no such date", 1e9, true, false, "unreadable");
        // numbers that no format shows as a time
        row("fraction", 0.375, false, false, "09:00");
        row("nothing", 0, false, false, "00:00 ?");
        row("serial", 40301.375, false, false, "2010-05-03 09:00");
        row("serial from 1904", 40301.375 - 1462, false, true, "2010-05-03 09:00");
        row("600", 600, false, false, "06:00 ?");
        row("930", 930, false, false, "09:30 ?");
        row("975", 975, false, false, "unreadable");
        row("2400", 2400, false, false, "24:00 ?");
        row("7", 7, false, false, "unreadable");
        row("less than nothing", -5, false, false, "unreadable");
        row("far too much", 1e300, false, false, "unreadable");
    }
    void readsCells()
    {
        QFETCH(double, value);
        QFETCH(bool, isDate);
        QFETCH(bool, from1904);
        TimeReading reading;
        reading.date1904 = from1904;
        QTEST(shown(readTime(number(value, isDate ? tables::CellKind::date : tables::CellKind::number), reading)),
              "means");
    }

    void readsMinutesWhereTheHeadingSaysSo_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("means");
        const auto row = [](const char *text, const char *means) {
            QTest::newRow(text) << QString(text) << QString(means);
        };
        row("0", "+0");
        row("600", "+10 h");
        row("15 min", "+15 min");
        row("01:15", "+1 h 15 min");
        row("soon", "unreadable");
    }
    void readsMinutesWhereTheHeadingSaysSo()
    {
        QFETCH(QString, text);
        TimeReading reading;
        reading.bareMinutes = true;
        QTEST(shown(readTime(text.toStdString(), reading)), "means");
        QCOMPARE(shown(readTime(number(7.5), reading)), "+7 min 30 s");
    }

    void errorsAreNoTimes()
    {
        tables::Cell cell;
        cell.kind = tables::CellKind::error;
        cell.text = "#REF!";
        QCOMPARE(shown(readTime(cell, {})), "missing");
    }

    void readsDaysOfHeadings_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("means");
        const auto row = [](const char *text, const char *means) {
            QTest::newRow(text) << QString(text) << QString(means);
        };
        row("Day 2 - flood", "day 1");
        row("DAG 1", "day 0");
        row("21.08.2026", "2026-08-21");
        row("21 August 2026", "2026-08-21");
        row("Phase 2", "");
        row("Day of days", "");
        row("09:00", "");
        row("Day 0", "");
    }
    void readsDaysOfHeadings()
    {
        QFETCH(QString, text);
        const auto day = dayOfHeading(text.toStdString(), {});
        QTEST(day ? shown(*day) : QString(), "means");
    }

    void anyTextIsReadOrNot() // and never more than a day on a clock, nor anything thrown
    {
        VERIFY_PROPERTY([](const std::string &noise) {
            const TimeText time = readTime(noise, {});
            RC_ASSERT(isWithinADay(time));
            (void)dayOfHeading(noise, {});
            (void)provenOrder(noise);
        });
        VERIFY_PROPERTY([] {
            const auto noise = *rc::gen::container<std::string>(
                rc::gen::element('0', '1', '9', ':', '.', '/', '-', '+', ' ', 'h', 'J', 'T', 'a', 'm', 'p', 'd'));
            const TimeText time = readTime(noise, {DateOrder::dayFirst, *rc::gen::arbitrary<bool>(), false});
            RC_ASSERT(isWithinADay(time));
        });
    }

    void everyMinuteComesBack()
    {
        VERIFY_PROPERTY([] {
            const int minute = *rc::gen::inRange(0, 24 * 60);
            const QString text =
                QString("%1:%2").arg(minute / 60, 2, 10, QChar('0')).arg(minute % 60, 2, 10, QChar('0'));
            RC_ASSERT(shown(readTime(text.toStdString(), {})) == text);
            RC_ASSERT(shown(readTime(QString(text).remove(':').toStdString(), {})) == text);
            RC_ASSERT(shown(readTime(number(minute / 1440.0, tables::CellKind::date), {})) == text);
        });
    }
};

QTEST_GUILESS_MAIN(TestTimes)
#include "tst_times.moc"
