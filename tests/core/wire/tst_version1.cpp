// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/messages.h"

#include "property.h"
#include "random_play.h"
#include "shipped.h"
#include "small_scenario.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace samvirke;
using namespace samvirke::test;

namespace {

std::string hexOf(const std::string &bytes)
{
    return QByteArray::fromStdString(bytes).toHex().toStdString();
}

/// Everything in @p then stands in @p now with the same value; fields may have been added.
bool holds(const QJsonValue &now, const QJsonValue &then)
{
    if (then.isObject()) {
        const QJsonObject fields = then.toObject();
        for (auto it = fields.begin(); it != fields.end(); ++it) {
            if (!holds(now.toObject().value(it.key()), it.value())) {
                return false;
            }
        }
        return now.isObject();
    }
    if (then.isArray()) {
        const QJsonArray before = then.toArray();
        const QJsonArray after = now.toArray();
        for (qsizetype i = 0; i < before.size(); ++i) {
            if (!holds(after.at(i), before.at(i))) {
                return false;
            }
        }
        return before.size() == after.size();
    }
    return now == then;
}

QJsonValue jsonOf(const std::string &text)
{
    return QJsonDocument::fromJson(QByteArray::fromStdString(text)).object();
}

/// A message of each kind, and what else one can hold with a feature that was agreed on.
std::vector<std::pair<std::string, std::string>> messages()
{
    const Proposal proposal{Ref{5}, AgencyId("POL"), Millis{3}, RaiseHand{{"Hjelp: æøå"}}};
    const std::string happened =
        encodeHappened({Ref{5}, Millis{7}, Millis{6}, SeatId("pol-1"), AgencyId("POL"), HandRaised{"Help"}});
    std::string delivery, withFacts;
    appendDelivery(delivery, 3, 9, true, happened);
    appendDelivery(withFacts, 3, 0, true, happened, encodeFacts({{ItemId("gas"), "To gassflasker"}}));
    return {
        {"hello", encode(Hello{1, {"lockstep"}, "0.1", 7, "x", "a run", true})},
        {"welcome",
         encode(Welcome{1, {"lockstep"}, "x", SeatId("pol-1"), VariantId("hidden"), "format: y\n", "You", 7})},
        {"welcome-with-map", encode(Welcome{1, {"map"}, "x", SeatId("pol-1"), {}, {}, {}, 0, std::string(64, 'a')})},
        {"denied", encode(Denied{Denied::Why::revoked, "2"})},
        {"propose", encode(proposal)},
        {"answer", encode(Answer{Answer::Verdict::refused, Ref{5}, Refusal::Why::tooLong, "text"})},
        {"delivery", delivery},
        {"delivery-with-facts", withFacts},
        {"seen", encodeSeen(12)},
        {"clock", encode(ClockIs{Millis{60'000}, 500, true, Obstacle::diskFull})},
        {"step", encode(Step{Millis{60'000}, true})},
        {"turn", encode(Turn{4, Millis{61'000}, {proposal}})},
        {"alive", encodeFrame(FrameKind::alive, {})},
        {"fetch", encode(Fetch{std::string(64, 'a'), 9})},
        {"part", encode(Part{std::string(64, 'a'), 9, 12, std::string("x\0\xff", 3)})},
        {"presence", encode(Presence{{SeatId("pol-1")}, SeatId("pol-1"), SeatId("fir-1")})},
    };
}

} // namespace

/// What version 1 wrote is read, and means the same, for good: tests/data/version1 is added to and never changed.
/// SAMVIRKE_RENEW=1 adds what is new.
class TestVersion1 : public QObject
{
    Q_OBJECT
private slots:
    /// Two of each kind of event.
    void events()
    {
        Decoder decoder;
        std::set<Kind> kinds;
        for (const std::string &line : linesOf(QStringLiteral("events.jsonl"))) {
            const auto happened = decoder.happened(line);
            QVERIFY2(happened.has_value(), line.c_str());
            QVERIFY2(holds(jsonOf(encodeHappened(*happened)), jsonOf(line)), line.c_str());
            kinds.insert(kindOf(happened->event));
        }
        std::vector<std::string> more;
        for (std::size_t i = 0; i < kindCount; ++i) {
            const auto kind = static_cast<Kind>(i);
            for (std::uint64_t seed = 1; seed <= 2 && !kinds.contains(kind); ++seed) {
                Luck luck(seed);
                const Event event = randomEvent(luck, smallScenario(), kind, {Ref{1}, Ref{~0ULL}});
                more.push_back(encodeHappened(
                    {Ref{luck.bits()}, Millis{61'000}, Millis{60'000}, SeatId("pol-1"), AgencyId("POL"), event}));
            }
        }
        add(QStringLiteral("events.jsonl"), more);
        QVERIFY2(more.empty() || renew(), "there are new kinds: run this test with SAMVIRKE_RENEW=1");
    }

    /// The bytes of a frame of each kind. Who speaks version 1 with another program of version 1 sends these.
    void frames()
    {
        std::map<std::string, std::string> frozen;
        for (const std::string &line : linesOf(QStringLiteral("frames.txt"))) {
            const std::size_t space = line.find(' ');
            QVERIFY(space != std::string::npos);
            frozen[line.substr(0, space)] = line.substr(space + 1);
        }
        std::vector<std::string> more;
        for (const auto &[name, bytes] : messages()) {
            if (!frozen.contains(name)) {
                more.push_back(name + ' ' + hexOf(bytes));
            } else {
                QCOMPARE(QString::fromStdString(hexOf(bytes)), QString::fromStdString(frozen[name]));
                frozen.erase(name);
            }
        }
        QVERIFY2(frozen.empty(), frozen.empty() ? "" : frozen.begin()->first.c_str());
        add(QStringLiteral("frames.txt"), more);
        QVERIFY2(more.empty() || renew(), "there are new messages: run this test with SAMVIRKE_RENEW=1");
        QCOMPARE(messages().size(), std::size_t(lastFrameKind) + 2);
    }

private:
    static QString pathOf(const QString &name)
    {
        return QStringLiteral(SAMVIRKE_SOURCE_DIR "/tests/data/version1/") + name;
    }
    static std::vector<std::string> linesOf(const QString &name)
    {
        std::vector<std::string> lines;
        QFile file(pathOf(name));
        if (file.open(QIODevice::ReadOnly)) {
            for (const QByteArray &line : file.readAll().split('\n')) {
                if (!line.isEmpty()) {
                    lines.push_back(line.toStdString());
                }
            }
        }
        return lines;
    }
    static void add(const QString &name, const std::vector<std::string> &lines)
    {
        QFile file(pathOf(name));
        if (!renew() || lines.empty() || !file.open(QIODevice::Append)) {
            return;
        }
        for (const std::string &line : lines) {
            file.write(QByteArray::fromStdString(line) + '\n');
        }
    }
};

QTEST_GUILESS_MAIN(TestVersion1)
#include "tst_version1.moc"
