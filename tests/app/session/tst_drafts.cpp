// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/drafts.h"

#include "program.h"
#include "wait.h"

#include <QTemporaryDir>

using namespace samvirke;
using namespace samvirke::test;

namespace {

const std::string secret(32, 's');
const QString key = QStringLiteral("message.text");

/// A program that has written its drafts and then dies: nobody tidies up.
QString died(const QString &folder, const QString &text, const std::string &with = secret)
{
    auto *drafts = new Drafts(with, folder); // NOLINT: it is the point that nobody deletes it
    drafts->keep(key, text);
    return waitUntil([&] { return QFile::exists(drafts->file()); }) ? drafts->file() : QString{};
}

} // namespace

/// What somebody has begun to write outlives the program, and nobody else can read it.
class TestDrafts : public QObject
{
    Q_OBJECT

private slots:
    void outliveACrash()
    {
        const QTemporaryDir folder;
        QVERIFY(!died(folder.path(), QStringLiteral("Half a sentence, with æøå")).isEmpty());
        const Drafts after(secret, folder.path());
        QCOMPARE(after.text(key), QStringLiteral("Half a sentence, with æøå"));
    }

    void cannotBeReadWithoutTheCode()
    {
        const QTemporaryDir folder;
        const QString file = died(folder.path(), QStringLiteral("Half a sentence"));
        const QByteArray bytes = bytesOf(file);
        QVERIFY(bytes.size() > 20);
        QVERIFY(!bytes.contains("Half") && !bytes.contains("message"));
        QCOMPARE(QFile::permissions(file) & (QFile::ReadOther | QFile::ReadGroup), QFile::Permissions{});
        const std::string other(32, 'o');
        const Drafts another(other, folder.path());
        QVERIFY(another.file() != file); // nor does the name tell whose it is
        QVERIFY(another.isEmpty());
        QVERIFY(QFile::remove(another.file()) || QFile::copy(file, another.file()));
        const Drafts thief(other, folder.path());
        QVERIFY(thief.isEmpty());
    }

    void damageIsNoHarm_data()
    {
        QTest::addColumn<int>("at");
        for (const int at : {0, 11, 12, 20, -1}) {
            QTest::addRow("byte %d", at) << at;
        }
    }
    void damageIsNoHarm()
    {
        QFETCH(int, at);
        const QTemporaryDir folder;
        const QString path = died(folder.path(), QStringLiteral("Half a sentence"));
        QByteArray bytes = bytesOf(path);
        const qsizetype place = at < 0 ? bytes.size() - 1 : at;
        bytes[place] = static_cast<char>(bytes.at(place) ^ 1);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        const Drafts after(secret, folder.path());
        QVERIFY(after.isEmpty());
    }

    void nothingStaysWhenTheProgramEndsAsItShould()
    {
        const QTemporaryDir folder;
        {
            Drafts drafts(secret, folder.path());
            drafts.keep(key, QStringLiteral("Half a sentence"));
            QVERIFY(waitUntil([&] { return QFile::exists(drafts.file()); }));
        }
        QVERIFY(QDir(folder.path()).isEmpty());
    }

    void whatWasSentIsDropped()
    {
        const QTemporaryDir folder;
        Drafts drafts(secret, folder.path());
        drafts.keep(key, QStringLiteral("a"));
        drafts.keep(QStringLiteral("decision.why"), QStringLiteral("b"));
        drafts.drop(QStringLiteral("message."));
        QVERIFY(drafts.text(key).isEmpty());
        QCOMPARE(drafts.text(QStringLiteral("decision.why")), QStringLiteral("b"));
        drafts.keep(QStringLiteral("decision.why"), {});
        QVERIFY(drafts.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestDrafts)

#include "tst_drafts.moc"
