// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "play/codec.h"

#include "plan/json.h"

#include "property.h"
#include "random_play.h"
#include "small_scenario.h"

using namespace samvirke;
using namespace samvirke::test;

namespace {

/// JSON that reads well in a test: moc 6.4 does not understand raw strings.
std::string quotes(std::string json)
{
    std::ranges::replace(json, '\'', '"');
    return json;
}

} // namespace

class TestCodec : public QObject
{
    Q_OBJECT
private slots:
    /// Programs that read the log take some of them for line ends; on a terminal some are commands.
    void escapesControls_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("C0") << QByteArray("\x1b[31m") << QByteArray("\"\\u001b[31m\"");
        QTest::newRow("delete") << QByteArray("a\x7f") << QByteArray("\"a\\u007f\"");
        QTest::newRow("C1") << QByteArray("a\u0080\u009f\u00a0b") << QByteArray("\"a\\u0080\\u009f\u00a0b\"");
        QTest::newRow("next line") << QByteArray("\u0085") << QByteArray("\"\\u0085\"");
        QTest::newRow("separators") << QByteArray("–\u2028\u2029’") << QByteArray("\"–\\u2028\\u2029’\"");
        QTest::newRow("byte order mark") << QByteArray("\ufeffa") << QByteArray("\"\\ufeffa\"");
        QTest::newRow("letters") << QByteArray("æ ☎ 😀 ï") << QByteArray("\"æ ☎ 😀 ï\"");
    }
    void escapesControls()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, json);
        std::string out;
        json::appendText(out, text.toStdString());
        QCOMPARE(QByteArray::fromStdString(out), json);
        const MomentMarked moment{text.toStdString()};
        QVERIFY(Decoder().body(Kind::MomentMarked, bodyVersion, encodeBody(moment)) == Event{moment});
    }

    void decodesWhatItEncodes()
    {
        const Scenario scenario = smallScenario();
        Decoder decoder;
        VERIFY_PROPERTY([&](std::uint64_t seed) {
            Luck luck(seed);
            for (std::size_t i = 0; i < kindCount; ++i) {
                const auto kind = static_cast<Kind>(i);
                const Event event = randomEvent(luck, scenario, kind, {Ref{1}, Ref{~0ULL}, Ref{luck.bits()}});
                RC_ASSERT(kindOf(event) == kind);
                RC_ASSERT(decoder.body(kind, bodyVersion, encodeBody(event)) == event);
                const Happened happened{Ref{luck.bits()}, Millis{7},       Millis{5},
                                        SeatId("pol-1"),  AgencyId("POL"), event};
                RC_ASSERT(decoder.happened(encodeHappened(happened)) == happened);
            }
            const Proposal proposal = randomProposal(luck, scenario, {Ref{luck.bits()}});
            RC_ASSERT(decoder.proposal(encodeProposal(proposal)) == proposal);
        });
    }

    void refusesOther_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<int>("what");
        using What = CodecError::What;
        const auto row = [](const char *name, const char *json, What what) {
            QTest::newRow(name) << QByteArray(json).replace('\'', '"') << static_cast<int>(what);
        };
        row("empty", "", What::notJson);
        row("cut off", "{'inject':'1','held':tr", What::notJson);
        row("array", "[]", What::notJson);
        row("more behind it", "{'inject':'1'} {}", What::notJson);
        row("unknown field", "{'inject':'1','colour':'red'}", What::unknownField);
        row("wrong type", "{'inject':1}", What::wrongType);
        row("wrong type", "{'held':'yes'}", What::wrongType);
        row("not UTF-8", "{'inject':'\xff'}", What::notJson);
        row("deep", "{'inject':[[[[[[[[[[[[[[[[[[[[", What::notJson);
    }
    void refusesOther()
    {
        QFETCH(QByteArray, json);
        Decoder decoder;
        const auto event =
            decoder.body(Kind::InjectHeld, bodyVersion, {json.constData(), static_cast<std::size_t>(json.size())});
        QVERIFY(!event);
        QTEST(static_cast<int>(event.error().what), "what");
    }

    void refusesNewerBodies()
    {
        Decoder decoder;
        QCOMPARE(decoder.body(Kind::InjectHeld, bodyVersion + 1, "{}").error().what, CodecError::What::newerVersion);
        QCOMPARE(decoder.happened(quotes("{'ref':'0000000000001','kind':'Unheard','v':1,'body':{}}")).error().what,
                 CodecError::What::unknownKind);
    }

    void refusesCommandsOfTheHost()
    {
        Decoder decoder;
        for (const char *command : {"CreateExercise", "OpenTask"}) {
            const std::string json =
                quotes("{'ref':'0000000000001','command':'" + std::string(command) + "','body':{}}");
            QCOMPARE(decoder.proposal(json).error().what, CodecError::What::unknownKind);
        }
    }

    void survivesMutations()
    {
        const Scenario scenario = smallScenario();
        Decoder decoder;
        VERIFY_PROPERTY([&](std::uint64_t seed) {
            Luck luck(seed);
            std::string json = encodeProposal(randomProposal(luck, scenario, {Ref{5}}));
            for (int i = 0; i < 20; ++i) {
                std::string bad = json;
                bad[luck.below(bad.size())] = static_cast<char>(luck.bits());
                bad.resize(luck.below(bad.size() + 1));
                (void)decoder.proposal(bad); // must not crash; the sanitizer presets look closer
                (void)decoder.happened(bad);
            }
        });
    }

    void writesRefs()
    {
        VERIFY_PROPERTY([](std::uint64_t value) {
            RC_ASSERT(Ref{value}.text().size() == 13U);
            RC_ASSERT(Ref::fromText(Ref{value}.text()) == std::optional{Ref{value}});
        });
        QVERIFY(!Ref::fromText("zzzzzzzzzzzzz")); // more than 64 bits
        QVERIFY(!Ref::fromText("000000000000u")); // no such digit
        QVERIFY(!Ref::fromText(""));
    }
};

QTEST_GUILESS_MAIN(TestCodec)
#include "tst_codec.moc"
