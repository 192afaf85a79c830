// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/debrief_session.h"
#include "session/rehearse.h"

#include "journal/verify.h"
#include "shipped.h"
#include "wait.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace samvirke;
using namespace samvirke::test;

/// An exercise in its debrief: what is thought about it is kept, and weighs.
class TestDebriefSession : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QVERIFY(m_dir.isValid());
        const auto files = readFolder((library() + QStringLiteral("/night-stop")).toStdString()).files;
        RehearsalOptions options;
        options.team = *teamNamed("silo");
        QVERIFY(rehearse(files, options, m_dir.filePath(QStringLiteral("made.samvirke")).toStdString()).has_value());
    }

    void isKeptAndUndoneAfterReopening()
    {
        const QString path = fresh();
        const std::string hash = openExercise(path.toStdString())->lastHash;
        std::string id;
        {
            auto session = opened(path);
            QVERIFY(!session->findings().empty() && !session->canUndo());
            id = session->findings()[0].id;
            const QSignalSpy evaluated(session.get(), &DebriefSession::evaluated);
            QVERIFY(session->change(accept(session->evaluation(), session->findings()[0])));
            QVERIFY(session->change(dispute(session->evaluation(), session->findings()[1], "Not so")));
            QCOMPARE(evaluated.count(), 2);
            QCOMPARE(session->findings()[0].standing, Standing::accepted);
        }
        {
            auto session = opened(path);
            QCOMPARE(session->findings()[0].standing, Standing::accepted);
            QCOMPARE(session->findings()[1].reason, std::string("Not so"));
            QVERIFY(session->canUndo() && !session->canRedo());
            session->undo();
            session->undo();
            QVERIFY(session->evaluation() == Evaluation{} && !session->canUndo());
        }
        auto session = opened(path);
        QCOMPARE(session->findings()[0].standing, Standing::found);
        session->redo();
        QCOMPARE(session->findings()[0].standing, Standing::accepted);
        QCOMPARE(session->findings()[0].id, id);
        QCOMPARE(session->lastHash(), hash);
        QVERIFY(verify(path.toStdString())->sound());
    }

    void weightsJudgeAnew()
    {
        const QString path = fresh();
        auto session = opened(path);
        const Group *group = session->debrief().group(GroupKind::coordination);
        QVERIFY(group != nullptr && group->value.has_value());
        const double before = *group->value;
        const auto findings = session->debrief().findings.size();
        QSignalSpy judged(session.get(), &DebriefSession::judged);
        QVERIFY(session->setWeight("information_reach", 50));
        QVERIFY(session->setWeight("closed_loop", 20)); // while the first is at work: the newest count
        QVERIFY(waitUntil([&] { return !session->isJudging(); }));
        QVERIFY(judged.count() >= 1);
        const double after = *session->debrief().group(GroupKind::coordination)->value;
        QVERIFY(after != before);
        QCOMPARE(session->debrief().measure("information_reach")->weight, 50.0);
        QCOMPARE(session->debrief().measure("closed_loop")->weight, 20.0);
        QCOMPARE(session->debrief().findings.size(), findings);
        // stored with the exercise; what is given goes before, and comparing looks at neither
        const std::string file = path.toStdString();
        QCOMPARE(*openExercise(file)->debrief.group(GroupKind::coordination)->value, after);
        QCOMPARE(*openExercise(file, {}, Weights::given)->debrief.group(GroupKind::coordination)->value, before);
        JudgeOptions given;
        given.weights["closed_loop"] = 3;
        const auto told = openExercise(file, given);
        QCOMPARE(told->debrief.measure("closed_loop")->weight, 3.0);
        QCOMPARE(told->debrief.measure("information_reach")->weight, 50.0);
        session->undo();
        session->undo();
        QVERIFY(waitUntil([&] { return !session->isJudging(); }));
        QCOMPARE(*session->debrief().group(GroupKind::coordination)->value, before);
        QVERIFY(!session->setWeight("closed_loop", -1)); // could not be read again
        QVERIFY(session->weights().empty());
    }

    /// What an act was really about is said after the exercise, counts from then on, and can be taken back.
    void attributionsJudgeAnew()
    {
        const QString path = fresh();
        auto session = opened(path);
        const auto act = std::ranges::find_if(session->entries(), [](const Entry &entry) {
            return std::holds_alternative<TaskStarted>(entry.happened.event);
        });
        QVERIFY(act != session->entries().end());
        const TaskId recorded = std::get<TaskStarted>(act->happened.event).task;
        const auto &tasks = session->scenario().tasks;
        const auto other = std::ranges::find_if(tasks, [&](const Task &task) { return task.id != recorded; });
        const std::string before = toJson(session->debrief());
        QVERIFY(session->attribute(act->seq, Attribution{other->id, "The cordon was what they closed."}));
        QVERIFY(waitUntil([&] { return !session->isJudging(); }));
        QCOMPARE(session->debrief().corrections, 1);
        const std::string file = path.toStdString();
        for (const Weights weights : {Weights::stored, Weights::given}) { // also where takes are compared
            QCOMPARE(toJson(openExercise(file, {}, weights)->debrief), toJson(session->debrief()));
        }
        QVERIFY(!session->attribute(act->seq, Attribution{other->id, {}})); // without a reason nothing is corrected
        QVERIFY(session->attribute(act->seq, std::nullopt));
        QVERIFY(waitUntil([&] { return !session->isJudging(); }));
        QCOMPARE(toJson(session->debrief()), before);
        QVERIFY(verify(file)->sound());
    }

    /// A session that goes while it judges.
    void mayBeClosedAtAnyTime()
    {
        auto session = opened(fresh());
        QVERIFY(session->setWeight("closed_loop", 2));
        session.reset();
        QCoreApplication::processEvents();
    }

    /// Two windows, or two programs, have the same exercise open.
    void somebodyElseChangedIt()
    {
        const QString path = fresh();
        auto mine = opened(path);
        auto theirs = opened(path);
        QVERIFY(theirs->change(accept(theirs->evaluation(), theirs->findings()[0])));
        QSignalSpy refused(mine.get(), &DebriefSession::notSaved);
        QVERIFY(!mine->change(accept(mine->evaluation(), mine->findings()[1])));
        QCOMPARE(refused.count(), 1);
        QCOMPARE(mine->findings()[0].standing, Standing::accepted); // theirs is shown
        QVERIFY(mine->change(accept(mine->evaluation(), mine->findings()[1])));
    }

    /// What this program cannot read it does not write over.
    void whatCannotBeReadStays()
    {
        const QString path = fresh();
        const auto kept = readEvaluation(path.toStdString());
        QVERIFY(addStep(path.toStdString(), *kept, {{"verdict", "{}"}}, 1).has_value());
        auto session = opened(path);
        QCOMPARE(session->keeping(), DebriefSession::Keeping::unreadable);
        QVERIFY(!session->debrief().measures.empty());
        const QSignalSpy refused(session.get(), &DebriefSession::notSaved);
        QVERIFY(!session->setWeight("closed_loop", 2));
        session->undo();
        QCOMPARE(refused.count(), 2);
        QCOMPARE(readEvaluation(path.toStdString())->parts.size(), std::size_t{1});
    }

    void aFileThatIsGone()
    {
        const QString path = fresh();
        auto session = opened(path);
        QVERIFY(QFile::remove(path));
        const QSignalSpy refused(session.get(), &DebriefSession::notSaved);
        QVERIFY(!session->change(accept(session->evaluation(), session->findings()[0])));
        QCOMPARE(refused.count(), 1);
        QVERIFY(session->evaluation() == Evaluation{} && !QFile::exists(path));
        QCOMPARE(session->keeping(), DebriefSession::Keeping::readOnly);
    }

private:
    QString fresh()
    {
        const QString path = m_dir.filePath(QStringLiteral("%1.samvirke").arg(++m_files));
        if (!QFile::copy(m_dir.filePath(QStringLiteral("made.samvirke")), path)) {
            qFatal("no copy");
        }
        return path;
    }
    static std::unique_ptr<DebriefSession> opened(const QString &path)
    {
        auto exercise = openExercise(path.toStdString());
        if (!exercise) {
            qFatal("not opened: %s", exercise.error().detail.c_str());
        }
        return std::make_unique<DebriefSession>(path, std::move(*exercise));
    }

    QTemporaryDir m_dir;
    int m_files = 0;
};

QTEST_GUILESS_MAIN(TestDebriefSession)
#include "tst_debrief_session.moc"
