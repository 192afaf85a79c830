// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/schedule.h"

#include "plan/duration.h"
#include "property.h"

using namespace samvirke;
using namespace samvirke::exchange;

namespace {

/// Rows from times with '|' between them; "!" in front is STARTEX, "." ENDEX, "~" inactive; "date@time" has its date in
/// a column of its own.
std::vector<RowTime> rowsOf(const QString &text)
{
    std::vector<RowTime> rows;
    for (QString part : text.split('|')) {
        RowTime row;
        row.isStart = part.startsWith('!');
        row.isEnd = part.startsWith('.');
        row.active = !part.startsWith('~');
        if (row.isStart || row.isEnd || !row.active) {
            part.remove(0, 1);
        }
        row.date.kind = TimeText::Kind::missing;
        if (const auto at = part.indexOf('@'); at >= 0) {
            row.date = readTime(part.left(at).toStdString(), {});
            part.remove(0, at + 1);
        }
        row.raw = part.toStdString();
        row.time = readTime(row.raw, {});
        rows.push_back(std::move(row));
    }
    return rows;
}

/// "0|10 min|-" and the notes of each: "1 d past-midnight".
QString shown(const Schedule &schedule)
{
    QStringList out;
    for (const Scheduled &row : schedule.rows) {
        const auto *at = std::get_if<AtTime>(&row.release);
        QString text = at == nullptr ? "-" : QString::fromStdString(formatDuration(at->at));
        for (const NoteKind kind : row.notes) {
            const std::string_view key = keyOf(kind);
            text += " " + QString::fromUtf8(key.data(), static_cast<qsizetype>(key.size()));
        }
        out += text;
    }
    return out.join('|');
}

} // namespace

class TestSchedule : public QObject
{
    Q_OBJECT
private slots:
    void places_data()
    {
        QTest::addColumn<QString>("rows");
        QTest::addColumn<QString>("releases");
        QTest::addColumn<QString>("startsAt");
        QTest::addColumn<QString>("length");
        const auto row = [](const char *name, const char *rows, const char *releases, const char *startsAt,
                            const char *length) {
            QTest::newRow(name) << QString(rows) << QString(releases) << QString(startsAt) << QString(length);
        };
        row("from the earliest", "09:00|09:10|09:05", "0|10 min|5 min", "09:00", "30 min");
        row("earliest is not first", "09:10|09:00", "10 min|0", "09:00", "30 min");
        row("from STARTEX", "08:30|!09:00|09:10", "- before-start|0|10 min", "09:00", "30 min");
        row("ENDEX ends it", "09:00|09:10|.10:00", "0|10 min|1 h", "09:00", "1 h");
        row("what is after ENDEX is kept", "09:00|.09:10|10:00", "0|10 min|1 h", "09:00", "1 h 15 min");
        row("past midnight", "22:00|23:50|00:10|01:00", "0|1 h 50 min|2 h 10 min past-midnight|3 h", "22:00",
            "3 h 15 min");
        row("back by a little is no midnight", "11:00|10:30|12:00", "30 min|0|1 h 30 min", "10:30", "1 h 45 min");
        row("no time", "09:00||TBD|10:00", "0|- no-time|- time-unreadable|1 h", "09:00", "1 h 15 min");
        row("nothing has a time", "|TBD", "- no-time|- time-unreadable", "", "1 h");
        row("dates", "2026-08-21 22:00|2026-08-22 06:00", "0|8 h", "2026-08-21 22:00", "8 h 15 min");
        row("dates of their own column", "2026-08-21@22:00|2026-08-22@06:00", "0|8 h", "2026-08-21 22:00",
            "8 h 15 min");
        row("a date without a time", "2026-08-21|2026-08-22 06:00", "0 time-doubtful|1 d 6 h", "2026-08-21 00:00",
            "1 d 6 h 15 min");
        row("a clock among dates", "2026-08-21 09:00|09:30", "0|30 min", "2026-08-21 09:00", "45 min");
        row("a clock before any date", "08:30|2026-08-21 09:00", "0 time-doubtful|30 min", "2026-08-21 08:30",
            "45 min");
        row("ambiguous", "2026-06-05 09:00|5/6/2026 10:00", "0|- date-ambiguous", "2026-06-05 09:00", "15 min");
        row("a date of another exercise", "2026-08-21 09:00|2026-08-22 09:00|2026-08-21 10:00|2026-08-21 11:00",
            "0|1 d date-odd|1 h|2 h", "2026-08-21 09:00", "1 d 15 min");
        row("a year wrong", "2026-08-21 09:00|2025-08-21 09:30|2026-08-21 10:00", "0|- date-far|1 h",
            "2026-08-21 09:00", "1 h 15 min");
        row("days", "Day 1 09:00|Day 2 08:00", "0|23 h", "09:00", "23 h 15 min");
        row("weekdays", "Monday 9:30 AM|Monday 10:00 AM|Wednesday 9:00 AM", "0|30 min|1 d 23 h 30 min", "09:30",
            "1 d 23 h 45 min");
        row("weekdays past Sunday", "Sunday 22:00|Monday 06:00", "0|8 h", "22:00", "8 h 15 min");
        row("counted", "+0 min|+15 min|M-5|+ 1 00:15:00", "0|15 min|- before-start|1 d 15 min", "", "1 d 30 min");
        row("counted around the start", "J-60|STARTEX|T+10", "- before-start|0|10 min time-doubtful", "", "30 min");
        row("counted further than an exercise lasts", "STARTEX|+ 999 d", "0|- date-far", "", "15 min");
        row("a stretch", "09:00-10:00|09:30", "0 time-range|30 min", "09:00", "45 min");
        row("what is not active begins nothing", "~08:00|09:00|~09:30", "-|0|30 min", "09:00", "45 min");
        row("unless nothing is", "~08:00|~09:00", "0|1 h", "08:00", "1 h 15 min");
        row("inactive, without a time", "~|09:00", "- no-time|0", "09:00", "15 min");
    }
    void places()
    {
        QFETCH(QString, rows);
        const Schedule schedule = scheduleOf(rowsOf(rows));
        QTEST(shown(schedule), "releases");
        QTEST(QString::fromStdString(schedule.startsAt), "startsAt");
        QTEST(QString::fromStdString(formatDuration(schedule.length)), "length");
    }

    void keepsWhatItCannotPlace()
    {
        const Schedule schedule = scheduleOf(rowsOf("09:00|when ready"));
        const auto *waits = std::get_if<Unscheduled>(&schedule.rows[1].release);
        QVERIFY(waits != nullptr);
        QCOMPARE(waits->raw, std::string("when ready"));
    }

    void countsFromNothing()
    {
        const Schedule schedule = scheduleOf({});
        QVERIFY(schedule.rows.empty() && schedule.lengthAssumed && !schedule.start);
    }

    void neverLosesARowNorStartsBeforeTheStart()
    {
        VERIFY_PROPERTY([] {
            const auto times = *rc::gen::container<std::vector<std::string>>(rc::gen::element<std::string>(
                "09:00", "23:50", "00:10", "2026-08-21 09:00", "21.08.2026", "Day 2 08:00", "Monday 9:30", "T+5",
                "J-60", "", "TBD", "5/6/2026", "1999-01-01 10:00", "Friday 08:00", "600", "9999-12-31", "+ 400 d"));
            std::vector<RowTime> rows;
            for (const std::string &text : times) {
                RowTime row;
                row.time = readTime(text, {});
                row.raw = text;
                row.active = *rc::gen::arbitrary<bool>();
                row.isStart = *rc::gen::inRange(0, 10) == 0;
                row.isEnd = *rc::gen::inRange(0, 10) == 0;
                rows.push_back(row);
            }
            const Schedule schedule = scheduleOf(rows);
            RC_ASSERT(schedule.rows.size() == rows.size());
            RC_ASSERT(schedule.length > Millis{0});
            for (std::size_t i = 0; i < rows.size(); ++i) {
                if (const auto *at = std::get_if<AtTime>(&schedule.rows[i].release)) {
                    RC_ASSERT(at->at >= Millis{0});
                    RC_ASSERT(at->at <= schedule.length);
                } else {
                    RC_ASSERT(std::get<Unscheduled>(schedule.rows[i].release).raw == rows[i].raw);
                    RC_ASSERT((!rows[i].active || !schedule.rows[i].notes.empty()));
                }
            }
        });
    }
};

QTEST_GUILESS_MAIN(TestSchedule)
#include "tst_schedule.moc"
