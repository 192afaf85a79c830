// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/heading.h"

#include "property.h"

using namespace samvirke::exchange;

class TestHeadings : public QObject
{
    Q_OBJECT
private slots:
    void knows_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<bool>("norwegian");
        const auto rows = [](const char *field, bool norwegian, std::initializer_list<const char *> headings) {
            for (const char *heading : headings) {
                QTest::newRow(heading) << QString(field) << norwegian;
            }
        };
        rows("number", false,
             {"#", "No.", "Nr", "Inject #", "Event #", "EVENT NUMBER", "MSEL #", "MSEL NUMBER", "Control Number", "ID",
              "SourceReference"});
        rows("phase", false, {"Phase", "Move"});
        rows("phase", true, {"Fase"});
        rows("time", false,
             {"Time", "Scheduled Time", "ScheduledTime", "Delivery Time", "Deliver at", "Exercise Time", "EVENT TIME",
              "INJECT DTG", "Real Time", "Time (local)", "DTG [Z]", "T+ (min)", "Date / Time"});
        rows("time", true, {"Kl.", "kl", "Tid", "Klokkeslett", "Tidspunkt"});
        rows("date", false, {"Date", "DATE"});
        rows("date", true, {"Dato"});
        rows("day", false, {"Day"});
        rows("story_time", false,
             {"Simulated Time", "Scenario Time", "Designated Scenario Time", "Local Time", "Story time"});
        rows("title", false, {"Title", "Inject Title", "Event", "Synopsis", "SUBJECT", "Headline"});
        rows("title", true, {"Tittel", "Hendelse"});
        rows("content", false,
             {"Description", "Inject", "Message", "Details", "DESCRIPTION/SCRIPT", "EVENT DESCRIPTION", "Script"});
        rows("content", true, {"Innspill", "Beskrivelse"});
        rows("kind", false, {"Type", "Event Type", "EVENT\nTYPE"});
        rows("from", false,
             {"From", "From Org", "Source", "SEND FROM (role played)", "SENT FROM", "Send  from\u00a0(simulated)"});
        rows("from", true, {"Avsender", "Fra"});
        rows("to", false,
             {"To", "To Org", "Target", "Player", "Team", "SEND TO", "SEND TO \n(PLAYERS)", "Recipient(s)"});
        rows("to", true, {"Mottaker", "MOTTAKERE", "Til"});
        rows("method", false, {"Method", "Inject Mode", "Delivery", "Delivery Method", "DeliveryMethod"});
        rows("method", true, {"Kanal"});
        rows("controller", false,
             {"Controller", "Responsible", "Assigned To", "ResponsibleController", "INJECTED BY (NAME)"});
        rows("controller", true, {"Ansvarlig"});
        rows("expected", false,
             {"Expected Action(s)", "Expected Actions", "Expected Participant Response", "Response",
              "EXPECTED OUTCOMES", "ExpectedAction"});
        rows("expected", true, {"Forventet handling"});
        rows("objective", false, {"Objective(s)", "Exercise Objective", "Capability"});
        rows("objective", true, {"Mål", "MÅL", "Delmål"});
        rows("notes", false,
             {"Notes", "Assumptions", "Measure of Performance", "NOTES/REMARKS", "Comments/Notes",
              "REMARKS/\nCOMMENTS"});
        rows("status", false, {"Status"});
    }
    void knows()
    {
        const auto known = knownHeading(QTest::currentDataTag());
        QVERIFY(known.has_value());
        const std::string_view name = nameOf(known->field);
        QTEST(QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())), "field");
        QTEST(known->norwegian, "norwegian");
    }

    void doesNotGuess_data()
    {
        QTest::addColumn<QString>("heading");
        for (const char *heading :
             {"", " ", "ESF", "Priority", "Photo", "Location", "Weather", "To/From", "Title / Time", "-",
              "The time at which the inject is delivered to the players, and by whom, and what they do then, in "
              "order"}) {
            QTest::newRow(heading) << QString::fromUtf8(heading);
        }
    }
    void doesNotGuess()
    {
        QFETCH(QString, heading);
        QVERIFY(!knownHeading(heading.toStdString()));
    }

    void namesComeBack()
    {
        for (int i = 0; i <= static_cast<int>(Field::ignored); ++i) {
            const auto field = static_cast<Field>(i);
            QVERIFY(fieldNamed(nameOf(field)) == field);
            QVERIFY(fieldNames().find(nameOf(field)) != std::string::npos);
        }
        QVERIFY(!fieldNamed("titel"));
        QVERIFY(!fieldNamed(""));
    }

    void anythingMayStandThere()
    {
        VERIFY_PROPERTY([](const std::string &heading) { (void)knownHeading(heading); });
    }
};

QTEST_GUILESS_MAIN(TestHeadings)
#include "tst_headings.moc"
