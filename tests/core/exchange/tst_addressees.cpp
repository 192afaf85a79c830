// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/addressees.h"

#include "property.h"

using namespace samvirke;
using namespace samvirke::exchange;

namespace {

std::vector<std::string> cellsOf(const QString &text)
{
    std::vector<std::string> cells;
    for (const QString &cell : text.split('|')) {
        cells.push_back(cell.toStdString());
    }
    return cells;
}

QString partiesOf(const Addressees::Found &found)
{
    QStringList names;
    for (const Party &party : found.parties) {
        names += QString::fromStdString(party.value);
    }
    return names.join(' ');
}

} // namespace

class TestAddressees : public QObject
{
    Q_OBJECT
private slots:
    void finds_data()
    {
        QTest::addColumn<QString>("cells");    // the column
        QTest::addColumn<QString>("agencies"); // "id: name (mentions)"
        QTest::addColumn<QString>("parties");  // of each cell
        const auto row = [](const char *name, const char *cells, const char *agencies, const char *parties) {
            QTest::newRow(name) << QString::fromUtf8(cells) << QString::fromUtf8(agencies) << QString(parties);
        };
        row("one each", "Police|Fire", "police: Police (1), fire: Fire (1)", "police|fire");
        row("the same", "Police|POLICE |police", "police: Police (3)", "police|police|police");
        row("J-4 is J4", "J-4|J4|J 4", "J-4: J-4 (3)", "J-4|J-4|J-4");
        row("several", "Police, Fire; Health\nMedia",
            "police: Police (1), fire: Fire (1), health: Health (1), media: Media (1)", "police fire health media");
        row("slash with spaces", "EOC / Police|OPS/LOG", "EOC: EOC (1), police: Police (1), OPS-LOG: OPS/LOG (1)",
            "EOC police|OPS-LOG");
        row("and, where one half stands alone", "Police and Fire|Fire", "police: Police (1), fire: Fire (2)",
            "police fire|fire");
        row("and, in a name", "Health and Care|Fire", "health-and-care: Health and Care (1), fire: Fire (1)",
            "health-and-care|fire");
        row("og, &", "Politi og Brann & redning|Politi", "politi: Politi (2), brann-redning: Brann & redning (1)",
            "politi brann-redning|politi");
        row("comma and", "Police, Fire, and Health", "police: Police (1), fire: Fire (1), health: Health (1)",
            "police fire health");
        row("players", "OFD Players|OFD", "OFD: OFD (2)", "OFD|OFD");
        row("players of nobody else", "Media Players", "media-players: Media Players (1)", "media-players");
        row("everybody", "All|ALL PARTICIPANTS|Alle|All players", "", "all|all|all|all");
        row("everybody and one", "HQ, All", "HQ: HQ (1)", "HQ all");
        row("a group that is not everybody", "All Ground Crews", "all-ground-crews: All Ground Crews (1)",
            "all-ground-crews");
        row("twice in a cell", "Fire, FIRE", "fire: Fire (1)", "fire");
        row("nobody", "|---|N/A", "", "||");
        row("names that a scenario has already", "Facilitator|all-1",
            "facilitator-2: Facilitator (1), all-1: all-1 (1)", "facilitator-2|all-1");
        row("the same slug", "A+B|A-B!|Ab", "A-B: A+B (3)", "A-B|A-B|A-B");
        row("no letters to name it by", "Пожар|Море", "agency-1: Пожар (1), agency-2: Море (1)", "agency-1|agency-2");
        row("Norwegian", "Brannvesenet; Politiet|AMK",
            "brannvesenet: Brannvesenet (1), politiet: Politiet (1), AMK: AMK (1)", "brannvesenet politiet|AMK");
    }
    void finds()
    {
        QFETCH(QString, cells);
        const std::vector<std::string> all = cellsOf(cells);
        const Addressees addressees(all);
        QStringList agencies;
        for (std::size_t i = 0; i < addressees.agencies().size(); ++i) {
            const Agency &agency = addressees.agencies()[i];
            agencies += QString("%1: %2 (%3)")
                            .arg(QString::fromStdString(agency.id.value), QString::fromStdString(agency.name))
                            .arg(addressees.mentions()[i]);
        }
        QTEST(agencies.join(", "), "agencies");
        QStringList parties;
        for (const std::string &cell : all) {
            parties += partiesOf(addressees.find(cell));
        }
        QTEST(parties.join('|'), "parties");
    }

    void saysWhatItReadOtherwise()
    {
        const Addressees addressees({"Police and Fire", "Fire", "OFD Players", "OFD", "All Participants"});
        QCOMPARE(addressees.find("Police and Fire").readAs, std::string("Police, Fire"));
        QCOMPARE(addressees.find("OFD Players").readAs, std::string("OFD"));
        QCOMPARE(addressees.find("Fire").readAs, std::string());
        QCOMPARE(addressees.find("Police, Fire").readAs, std::string());
        QCOMPARE(addressees.find("Police\nFire").readAs, std::string());
    }

    void seesNamesThatAreAlike_data()
    {
        QTest::addColumn<QString>("cells");
        QTest::addColumn<QString>("alike");
        QTest::newRow("an ending") << "Rescue Team|Rescue Teams|Police"
                                   << "Rescue Team=Rescue Teams";
        QTest::newRow("in the middle") << "Fire Teams North|fire team north"
                                       << "Fire Teams North=fire team north";
        QTest::newRow("players") << "Media Players|Media Teams"
                                 << "";
        QTest::newRow("ss") << "Pres|Press"
                            << "";
        QTest::newRow("short words") << "TFX S|TFX"
                                     << "";
        QTest::newRow("nothing") << "Police|Fire"
                                 << "";
    }
    void seesNamesThatAreAlike()
    {
        QFETCH(QString, cells);
        QStringList alike;
        for (const auto &group : Addressees(cellsOf(cells)).alike()) {
            QStringList names;
            for (const std::string &name : group) {
                names += QString::fromStdString(name);
            }
            alike += names.join('=');
        }
        QTEST(alike.join('|'), "alike");
    }

    void everyAgencyHasItsSeat()
    {
        VERIFY_PROPERTY([](const std::vector<std::string> &cells) {
            const Addressees addressees(cells);
            const auto &agencies = addressees.agencies();
            RC_ASSERT(addressees.seats().size() == agencies.size());
            RC_ASSERT(addressees.mentions().size() == agencies.size());
            std::set<std::string> ids{"all", "facilitator"};
            for (std::size_t i = 0; i < agencies.size(); ++i) {
                RC_ASSERT(ids.insert(agencies[i].id.value).second);
                RC_ASSERT(ids.insert(addressees.seats()[i].id.value).second);
                RC_ASSERT(addressees.seats()[i].agency == agencies[i].id);
                RC_ASSERT(addressees.mentions()[i] > 0);
            }
            for (const std::string &cell : cells) {
                for (const Party &party : addressees.find(cell).parties) {
                    RC_ASSERT(ids.contains(party.value));
                }
            }
        });
    }
};

QTEST_GUILESS_MAIN(TestAddressees)
#include "tst_addressees.moc"
