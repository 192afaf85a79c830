// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/frame.h"

#include "property.h"

#include <QTest>

#include <vector>

using namespace samvirke;

namespace {

std::vector<Frame> framesIn(FrameReader &reader)
{
    std::vector<Frame> frames;
    while (auto frame = reader.next()) {
        frames.push_back(std::move(*frame));
    }
    return frames;
}

/// The four bytes of a length, and a kind.
std::string head(std::size_t length, char kind)
{
    std::string bytes;
    for (int shift = 24; shift >= 0; shift -= 8) {
        bytes += static_cast<char>((length >> static_cast<unsigned>(shift)) & 0xffU);
    }
    return bytes + kind;
}

} // namespace

class TestFrame : public QObject
{
    Q_OBJECT
private slots:
    void isWhatTheDocumentSays()
    {
        QCOMPARE(encodeFrame(FrameKind::propose, "ab"), std::string("\0\0\0\3\4ab", 7));
        QCOMPARE(encodeFrame(FrameKind::hello, ""), std::string("\0\0\0\1\1", 5));
        QCOMPARE(encodeFrame(FrameKind::delivery, std::string(0x010203, 'x')).substr(0, 5),
                 std::string("\0\1\2\4\6", 5));
    }

    void mayBeCutAnywhere()
    {
        const std::vector<Frame> sent{
            {FrameKind::hello, "one"}, {FrameKind::seen, ""}, {FrameKind::turn, std::string("\0\xff two", 6)}};
        std::string bytes;
        for (const Frame &frame : sent) {
            bytes += encodeFrame(frame.kind, frame.payload);
        }
        for (std::size_t a = 0; a <= bytes.size(); ++a) {
            for (std::size_t b = a; b <= bytes.size(); ++b) {
                FrameReader reader;
                std::vector<Frame> frames;
                for (const std::string &part : {bytes.substr(0, a), bytes.substr(a, b - a), bytes.substr(b)}) {
                    reader.feed(part);
                    for (Frame &frame : framesIn(reader)) {
                        frames.push_back(std::move(frame));
                    }
                }
                QVERIFY(frames == sent);
                QCOMPARE(reader.held(), std::size_t{0});
            }
        }
    }

    void anyFramesInAnyPieces()
    {
        VERIFY_PROPERTY([] {
            std::vector<Frame> sent;
            std::string bytes;
            for (int n = *rc::gen::inRange(0, 12); n > 0; --n) {
                sent.push_back({static_cast<FrameKind>(*rc::gen::inRange<int>(1, lastFrameKind + 1)),
                                *rc::gen::arbitrary<std::string>()});
                bytes += encodeFrame(sent.back().kind, sent.back().payload);
            }
            FrameReader reader;
            std::vector<Frame> frames;
            while (!bytes.empty()) {
                const auto piece = *rc::gen::inRange<std::size_t>(1, bytes.size() + 1);
                reader.feed(std::string_view(bytes).substr(0, piece));
                bytes.erase(0, piece);
                for (Frame &frame : framesIn(reader)) {
                    frames.push_back(std::move(frame));
                }
            }
            RC_ASSERT(frames == sent);
            RC_ASSERT(!reader.broken());
        });
    }

    void limitsHold_data()
    {
        QTest::addColumn<quint64>("limit");
        QTest::newRow("before the handshake") << quint64(limits::helloBytes);
        QTest::newRow("after it") << quint64(limits::frameBytes);
    }
    void limitsHold()
    {
        QFETCH(quint64, limit);
        FrameReader fits;
        fits.setLimit(limit);
        fits.feed(encodeFrame(FrameKind::propose, std::string(limit - 1, 'x')));
        QVERIFY(fits.next().has_value());
        FrameReader over;
        over.setLimit(limit);
        over.feed(head(limit + 1, 4)); // the length alone is enough to know
        QVERIFY(!over.next());
        QVERIFY(over.broken());
    }

    void strangersGetTheSmallLimit()
    {
        FrameReader reader;
        reader.feed(head(limits::helloBytes + 1, 1));
        QVERIFY(!reader.next());
        QVERIFY(reader.broken());
    }

    void breaksForGood_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const auto row = [](const char *name, const std::string &bytes) {
            QTest::newRow(name) << QByteArray::fromStdString(bytes);
        };
        row("no length", head(0, 1));
        row("kind 0", head(1, 0));
        row("a kind that does not exist", head(1, static_cast<char>(lastFrameKind + 1)));
        row("kind 255", head(1, '\xff'));
        row("longest length", head(0xffffffffU, 1));
        row("a web browser", "GET / HTTP/1.1\r\nHost: samvirke\r\n\r\n");
        row("TLS", "\x16\x03\x01\x02\x01\x01\x01");
    }
    void breaksForGood()
    {
        QFETCH(QByteArray, bytes);
        FrameReader reader;
        const std::string good = encodeFrame(FrameKind::hello, "x");
        reader.feed(good + bytes.toStdString() + good);
        QVERIFY(reader.next().has_value()); // what came before is whole
        QVERIFY(!reader.next());
        QVERIFY(reader.broken());
        reader.feed(good);
        QVERIFY(!reader.next());
        QVERIFY(reader.broken());
    }

    void holdsNothingThatWasRead()
    {
        FrameReader reader;
        reader.setLimit(limits::frameBytes);
        const std::string frame = encodeFrame(FrameKind::delivery, std::string(1000, 'x'));
        const std::string half = frame.substr(0, 500);
        reader.feed(half); // always half a frame ahead, so that the buffer is never empty
        std::size_t read = 0;
        for (int i = 0; i < 20'000; ++i) {
            reader.feed(frame.substr(500));
            reader.feed(half);
            read += framesIn(reader).size();
            QVERIFY(reader.held() < 2 * frame.size());
        }
        QCOMPARE(read, std::size_t{20'000});
    }

    void survivesGarbage()
    {
        VERIFY_PROPERTY([] {
            FrameReader reader;
            for (int n = *rc::gen::inRange(1, 20); n > 0; --n) {
                reader.feed(*rc::gen::container<std::string>(rc::gen::arbitrary<char>()));
                for (const Frame &frame : framesIn(reader)) {
                    RC_ASSERT(frame.payload.size() < limits::helloBytes);
                    RC_ASSERT(static_cast<int>(frame.kind) >= 1);
                    RC_ASSERT(static_cast<int>(frame.kind) <= lastFrameKind);
                }
            }
        });
    }
};

QTEST_GUILESS_MAIN(TestFrame)
#include "tst_frame.moc"
