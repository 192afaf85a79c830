// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hosted.h"

#include "models/joining.h"
#include "models/seat_desk.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QSignalSpy>

using namespace samvirke;
using namespace samvirke::test;

namespace {

/// A seat with everything that its window holds on to.
struct Desk
{
    std::unique_ptr<SeatSession> session;
    QTemporaryDir folder;
    std::unique_ptr<Drafts> drafts;
    std::unique_ptr<SeatDesk> desk;

    Desk(const KillableHost &host, const char *seat) : session(host.seat(seat))
    {
        if (!comesTo(*session, SeatSession::Connection::welcomed)) {
            qFatal("%s is not welcomed", seat);
        }
        drafts = std::make_unique<Drafts>(session->secretFor("drafts"), folder.path());
        desk = std::make_unique<SeatDesk>(Words(QStringLiteral("en")), *session, *drafts);
    }
    SeatDesk *operator->() const { return desk.get(); }
    [[nodiscard]] Ref newest() const { return Ref::fromText(desk->inbox()->refAt(0).toStdString()).value_or(Ref{}); }
    [[nodiscard]] QVariant shown(const QAbstractItemModel *model, int row, int role) const
    {
        return model->data(model->index(row, 0), role);
    }
    /// Answers to what was asked for have come.
    [[nodiscard]] bool isSettled() const
    {
        return waitUntil([&] { return session->unanswered() == 0; });
    }
};

MessageSent messageTo(const char *party, const char *text)
{
    MessageSent sent;
    sent.sent.to = {Party(party)};
    sent.text = text;
    return sent;
}

QByteArray pngFile()
{
    QImage picture(8, 8, QImage::Format_RGB32);
    picture.fill(Qt::red);
    QByteArray file;
    QBuffer buffer(&file);
    return buffer.open(QIODevice::WriteOnly) && picture.save(&buffer, "PNG") ? file : QByteArray{};
}

QByteArray pdfFile(int pages)
{
    QByteArray file;
    QBuffer buffer(&file);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    QPainter painter(&writer);
    for (int page = 1; page <= pages; ++page) {
        if (page > 1) {
            writer.newPage();
        }
        painter.drawText(500, 500, QStringLiteral("Page %1 of the plan").arg(page));
    }
    painter.end();
    return file;
}

} // namespace

/// What the window of a seat shows, against a real host.
class TestSeatModels : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_host = std::make_unique<KillableHost>();
        m_leader = m_host->seat("direction");
        QVERIFY(comesTo(*m_leader, SeatSession::Connection::welcomed));
    }
    void cleanup()
    {
        m_leader.reset();
        m_host.reset();
    }

    void oneItemGoesThroughItsStages()
    {
        const Desk fire(*m_host, "fir-110");
        const QSignalSpy resets(fire->inbox(), &QAbstractItemModel::modelReset);
        const QSignalSpy arrivals(fire->inbox(), &SeatItems::arrived);
        start();
        QVERIFY(waitUntil([&] { return fire->inbox()->count() == 1; }));
        const Ref ref = fire.newest();
        QCOMPARE(arrivals.count(), 1);
        QCOMPARE(fire->inbox()->stageOf(ref), Stage::fresh);
        QCOMPARE(fire->inbox()->fresh(), 1);
        QVERIFY2(fire->inbox()->waits(ref), "it asks how urgent it is");
        QCOMPARE(fire.shown(fire->inbox(), 0, SeatItems::TitleRole).toString(), QStringLiteral("Smoke from a car"));

        fire->open(fire->inbox()->refAt(0));
        QVERIFY(waitUntil([&] { return fire->inbox()->stageOf(ref) == Stage::opened; }));
        QVERIFY(waitUntil([&] { return fire->inbox()->stageOf(ref) == Stage::read; })); // open for two seconds
        fire->rate(4);
        QVERIFY(waitUntil([&] { return fire->inbox()->urgencyOf(ref) == 4 && !fire->inbox()->waits(ref); }));
        fire->acknowledge();
        QVERIFY(waitUntil([&] { return fire->inbox()->stageOf(ref) == Stage::acknowledged; }));
        m_leader->propose(Nudge{{ref, {{Party("fir-110")}, {}}, "What do you do about it?"}});
        QVERIFY(waitUntil([&] { return fire->inbox()->isReminded(ref); }));
        QCOMPARE(arrivals.count(), 2);

        fire->decide();
        fire->composing()->keep(QStringLiteral("decision.text"), QStringLiteral("We go"));
        fire->composing()->keep(QStringLiteral("decision.why"), QStringLiteral("It burns"));
        fire->composing()->send();
        QVERIFY(waitUntil([&] { return fire->inbox()->stageOf(ref) == Stage::answered; }));
        QCOMPARE(fire->inbox()->count(), 1);
        QCOMPARE(resets.count(), 0);
        QCOMPARE(fire->outbox()->count(), 1);
    }

    /// One fact of two can be passed on, and one that is not quoted; who is told knows what they say.
    void factsAreTold()
    {
        const Desk police(*m_host, "pol-112");
        const Desk fire(*m_host, "fir-110");
        start();
        m_leader->propose(ReleaseInject{InjectId("2")});
        QVERIFY(waitUntil([&] { return police->inbox()->count() == 1; }));
        QVERIFY(fire.session->scenario().items.empty());
        Composing &writes = *police->composing();
        police->open(police->inbox()->refAt(0));
        police->forward();
        const QString warning =
            QStringLiteral("The owner of the car has been sentenced for violence against an officer.");
        const QString licence = QStringLiteral("The owner's driving licence has been revoked.");
        QCOMPARE(writes.facts(), (QStringList{warning, licence}));
        QCOMPARE(writes.quotedFacts(), 2);
        QVERIFY(writes.draft(QStringLiteral("message.text")).startsWith(QStringLiteral("The number plate belongs")));
        QCOMPARE(writes.passedOn(), (QVariantList{true, true}));
        writes.toggleFact(1); // nobody else's business
        QCOMPARE(writes.passedOn(), (QVariantList{true, false}));
        writes.keep(QStringLiteral("message.text"), QStringLiteral("Keep away until we are there"));
        writes.recipients()->choose(Party("fir-110"));
        writes.send();
        QVERIFY(waitUntil([&] { return fire.session->scenario().items.size() == 1; }));
        QCOMPARE(QString::fromStdString(fire.session->scenario().items.front().text), warning);
        fire->open(fire->inbox()->refAt(0));
        QCOMPARE(fire->item()[QStringLiteral("facts")].toStringList(), QStringList{warning});
        QVERIFY(fire->item()[QStringLiteral("quoted")].toList().isEmpty()); // fire has not seen it

        writes.open(QStringLiteral("message")); // in one's own words
        QCOMPARE(writes.quotedFacts(), 0);
        QCOMPARE(writes.passedOn(), (QVariantList{false, false}));
        writes.toggleFact(static_cast<int>(writes.facts().indexOf(licence)));
        writes.keep(QStringLiteral("message.text"), QStringLiteral("He drives without a licence, by the way"));
        writes.recipients()->choose(Party("fir-110"));
        writes.send();
        QVERIFY(waitUntil([&] { return fire.session->scenario().items.size() == 2; }));

        m_host->kill();
        QVERIFY(comesTo(*fire.session, SeatSession::Connection::lost));
        m_host->goOn();
        QVERIFY(comesTo(*fire.session, SeatSession::Connection::welcomed));
        QCOMPARE(fire.session->scenario().items.size(), 2U); // what it was told stays told
    }

    /// Nothing of what others got, nothing that could be counted.
    void aSeatShowsOnlyWhatItWasSent()
    {
        const Desk police(*m_host, "pol-112");
        const Desk fire(*m_host, "fir-110");
        start();
        QVERIFY(waitUntil([&] { return fire->inbox()->count() == 1; }));
        fire.session->propose(SendMessage{messageTo("fir-crew", "Only for the crew")});
        fire.session->propose(ClaimTask{{{TaskId("triple-alert"), {}, false, {}}}});
        const Ref told = fire.session->propose(SendMessage{messageTo("pol-112", "For the police centre")});
        QVERIFY(waitUntil([&] { return police->inbox()->count() == 1; }));
        QCOMPARE(police.newest(), told);
        QVERIFY(fire.isSettled());
        QCOMPARE(police->log()->count(), 0);
        QCOMPARE(police->tasks()->count(), 0);
        QCOMPARE(fire->tasks()->open(), 1);
        const Ref common = fire.session->propose(SendMessage{onCommon("On the common talk group")});
        QVERIFY(waitUntil([&] { return police->log()->count() == 1; }));
        QCOMPARE(police.newest(), common);
        QCOMPARE(fire->log()->count(), 1); // one's own words stand there, too
        QCOMPARE(fire->inbox()->count(), 1);
    }

    void whatIsTakenBackGoes_andWhatIsStruckStays()
    {
        const Desk fire(*m_host, "fir-110");
        const Desk police(*m_host, "pol-112");
        start();
        QVERIFY(waitUntil([&] { return fire->inbox()->count() == 1; }));
        m_leader->propose(TakeBackInject{{fire.newest()}});
        QVERIFY(waitUntil([&] { return fire->inbox()->count() == 0; }));
        const Ref said = police.session->propose(SendMessage{onCommon("Wrong road")});
        QVERIFY(waitUntil([&] { return fire->inbox()->count() == 1; }));
        police->strike(QString::fromStdString(said.text()), QStringLiteral("It was another road"));
        QVERIFY(waitUntil([&] { return fire.shown(fire->inbox(), 0, SeatItems::WithdrawnRole).toBool(); }));
        QVERIFY(fire.shown(fire->log(), 0, SharedLog::StruckRole).toBool());
    }

    void tasksAreTakenHandedOverAndPromised()
    {
        const Desk fire(*m_host, "fir-110");
        const Desk police(*m_host, "pol-112");
        start();
        fire->take();
        fire->composing()->setTask(
            static_cast<int>(fire->composing()->tasks().indexOf(QStringLiteral("Cordon and traffic"))));
        fire->composing()->send();
        QVERIFY(waitUntil([&] { return fire->tasks()->count() == 1; }));
        QCOMPARE(fire->tasks()->row(0)->task, TaskId("cordon"));
        fire->taskIs(0, static_cast<int>(SeatTasks::Now::begun));
        QVERIFY(waitUntil([&] { return fire->tasks()->row(0)->now == SeatTasks::Now::begun; }));
        QCOMPARE(fire->tasks()->count(), 1);

        fire->composing()->open(QStringLiteral("handover"));
        fire->composing()->setTask(
            static_cast<int>(fire->composing()->tasks().indexOf(QStringLiteral("Cordon and traffic"))));
        fire->composing()->recipients()->choose(Party("pol-112"));
        fire->composing()->send();
        QVERIFY(waitUntil([&] { return police->inbox()->count() == 1; }));
        police->open(police->inbox()->refAt(0));
        QVERIFY(police->item().value(QStringLiteral("isOffer")).toBool());
        police->answerHandover(true);
        QVERIFY(waitUntil([&] { return police->tasks()->open() == 1 && fire->tasks()->open() == 0; }));
        QVERIFY(waitUntil([&] { return !police->item().value(QStringLiteral("isOffer")).toBool(); }));

        fire->composing()->open(QStringLiteral("request"));
        fire->composing()->keep(QStringLiteral("request.text"), QStringLiteral("Two more patrols"));
        fire->composing()->recipients()->choose(Party("pol-112"));
        fire->composing()->send();
        QVERIFY(waitUntil([&] { return police->inbox()->count() == 2; }));
        police->open(police->inbox()->refAt(0));
        QVERIFY(police->item().value(QStringLiteral("isRequest")).toBool());
        police->answerRequest(1);
        QVERIFY(waitUntil([&] { return police->tasks()->open() == 2; }));
        QVERIFY(waitUntil([&] { return fire->inbox()->count() >= 1 && fire->outbox()->count() == 2; }));
        QVERIFY(waitUntil([&] {
            return fire.shown(fire->outbox(), 0, SeatItems::StageTextRole)
                .toString()
                .contains(QStringLiteral("Granted in part"));
        }));
    }

    void aRefusedFormKeepsItsText()
    {
        const Desk fire(*m_host, "fir-110");
        start();
        QVERIFY(waitUntil([&] { return fire->isRunning(); }));
        fire->composing()->open(QStringLiteral("message"));
        fire->composing()->keep(QStringLiteral("message.text"), QStringLiteral("To whom?"));
        fire->composing()->send();
        QVERIFY(waitUntil([&] { return fire->isNoticeWrong(); }));
        QCOMPARE(fire->composing()->form(), QStringLiteral("message"));
        QCOMPARE(fire->composing()->draft(QStringLiteral("message.text")), QStringLiteral("To whom?"));
        fire->composing()->recipients()->choose(Party("fir-crew"));
        fire->composing()->send();
        QVERIFY(waitUntil([&] { return fire->composing()->form().isEmpty(); }));
        QVERIFY(fire->composing()->draft(QStringLiteral("message.text")).isEmpty());
        QVERIFY(!fire->isNoticeWrong());
    }

    void aReplyGoesToWhoAsked()
    {
        const Desk fire(*m_host, "fir-110");
        const Desk police(*m_host, "pol-112");
        start();
        fire.session->propose(SendMessage{messageTo("POL", "Where are you?")});
        QVERIFY(waitUntil([&] { return police->inbox()->count() == 1; }));
        police->open(police->inbox()->refAt(0));
        police->reply();
        QCOMPARE(police->composing()->recipients()->addressees().to, std::vector{Party("fir-110")});
        police->composing()->close();
        fire.session->propose(SendMessage{onCommon("Where is everybody?")});
        QVERIFY(waitUntil([&] { return police->inbox()->count() == 2; }));
        police->open(police->inbox()->refAt(0));
        police->reply();
        QCOMPARE(police->composing()->recipients()->addressees().channel, ChannelId("common"));
    }

    void twoLettersChooseWhomItIsFor_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("channel");
        QTest::newRow("a talk group shared by all") << QStringLiteral("co") << QString() << QStringLiteral("common");
        QTest::newRow("an agency") << QStringLiteral("em") << QStringLiteral("EMS") << QString();
        QTest::newRow("by its code") << QStringLiteral("he") << QStringLiteral("EMS") << QString();
        QTest::newRow("a seat") << QStringLiteral("ambul") << QStringLiteral("ems-crew") << QString();
        QTest::newRow("one's own talk group")
            << QStringLiteral("fire t") << QStringLiteral("fir-crew") << QStringLiteral("radio-fire");
        QTest::newRow("everybody") << QStringLiteral("ev") << QStringLiteral("all") << QString();
    }
    void twoLettersChooseWhomItIsFor()
    {
        QFETCH(QString, typed);
        QFETCH(QString, to);
        QFETCH(QString, channel);
        const Desk fire(*m_host, "fir-110");
        AddresseeList *list = fire->composing()->recipients();
        list->setTyped(typed);
        QVERIFY(list->count() > 0);
        list->take();
        QCOMPARE(list->typed(), QString());
        const Addressees chosen = list->addressees();
        QCOMPARE(chosen.to, to.isEmpty() ? std::vector<Party>{} : std::vector{Party(to.toStdString())});
        QCOMPARE(QString::fromStdString(chosen.channel.value), channel);
        list->removeLast();
        QVERIFY(!list->anyChosen());
        list->setTyped(QStringLiteral("police talk"));
        QCOMPARE(list->count(), 0); // a talk group that this seat is not on
    }

    void roundsAndQuestionnairesAreAnswered()
    {
        const Desk fire(*m_host, "fir-110");
        start();
        m_leader->propose(OpenRound{RoundId("round-1")});
        QVERIFY(waitUntil([&] { return fire->isRoundOpen(); }));
        QCOMPARE(fire->round()->count(), 8);
        fire->round()->choose(0, 3);
        fire->round()->choose(4, 1);
        fire->answerRound();
        QVERIFY(waitUntil([&] { return fire->isRoundAnswered(); }));
        QVERIFY(fire->roundTallies().isEmpty()); // until it is revealed
        const Ref round = m_leader->state().roundsOpened.at(RoundId("round-1"));
        m_leader->propose(CloseRound{{round}});
        m_leader->propose(RevealRound{round});
        QVERIFY(waitUntil([&] { return fire->roundTallies().size() == 8; }));
        QVERIFY(fire->roundTallies()
                    .at(4)
                    .toMap()
                    .value(QStringLiteral("answers"))
                    .toString()
                    .contains(QStringLiteral("Fire service: 1")));

        const Questionnaire &asked = m_leader->scenario().questionnaires.front();
        m_leader->propose(OpenQuestionnaire{{asked.id}});
        QVERIFY(waitUntil([&] { return fire->questionnaireTitle() == QString::fromStdString(asked.title); }));
        QCOMPARE(fire->questionnaire()->count(), static_cast<int>(asked.questions.size()));
        fire->questionnaire()->choose(0, 2);
        fire->answerQuestionnaire();
        QVERIFY(waitUntil([&] { return fire->questionnaireTitle().isEmpty(); }));
        QVERIFY(waitUntil([&] {
            return std::ranges::any_of(m_leader->deliveries(), [](const Delivery &d) {
                return std::holds_alternative<QuestionnaireAnswered>(d.happened.event);
            });
        }));
    }

    void unitsAreMovedByTheirOwnAgency()
    {
        const Desk fire(*m_host, "fir-110");
        start();
        QVERIFY(waitUntil([&] { return fire->isRunning(); }));
        QVERIFY(fire.shown(fire->board(), 0, SeatBoard::OwnRole).toBool()); // the own ones first
        const QString unit = fire.shown(fire->board(), 0, SeatBoard::IdRole).toString();
        fire->moveResource(unit, static_cast<int>(ResourceState::onScene));
        QVERIFY(waitUntil([&] {
            return fire.shown(fire->board(), 0, SeatBoard::StateRole).toInt() ==
                   static_cast<int>(ResourceState::onScene);
        }));
    }

    void otherAgenciesSeeWhatTheyAreToldOf()
    {
        const Desk fire(*m_host, "fir-110");
        const Desk police(*m_host, "pol-112");
        start();
        QVERIFY(waitUntil([&] { return fire->isRunning(); }));
        const QString unit = fire.shown(fire->board(), 0, SeatBoard::IdRole).toString();
        const auto seenByPolice = [&](int role) {
            for (int row = 0; row < police->board()->count(); ++row) {
                if (police.shown(police->board(), row, SeatBoard::IdRole) == unit) {
                    return police.shown(police->board(), row, role);
                }
            }
            return QVariant{};
        };
        fire->moveResource(unit, static_cast<int>(ResourceState::enRoute));
        QVERIFY(fire.isSettled());
        fire->setBoardTell(static_cast<int>(fire->boardTells().indexOf(QStringLiteral("Common talk group"))));
        fire->promiseResource(unit, 1);
        QVERIFY(waitUntil([&] { return seenByPolice(SeatBoard::PromisedToRole) == 1; }));
        QCOMPARE(seenByPolice(SeatBoard::StateRole).toInt(),
                 static_cast<int>(ResourceState::available)); // of that it was not told
        fire->placeResource(unit, QStringLiteral("At the bend"));
        QVERIFY(waitUntil([&] { return seenByPolice(SeatBoard::PlaceRole) == QStringLiteral("At the bend"); }));
        QCOMPARE(seenByPolice(SeatBoard::StateRole).toInt(), static_cast<int>(ResourceState::enRoute));
        QCOMPARE(police->log()->count(), 2);
        QCOMPARE(police->inbox()->count(), 0);
        fire->promiseResource(unit, 0);
        QVERIFY(waitUntil([&] { return seenByPolice(SeatBoard::PromisedToRole) == 0; }));
    }

    void whatWasSaidIsWrittenDown()
    {
        const Desk fire(*m_host, "fir-110");
        start();
        QVERIFY(waitUntil([&] { return fire->isRunning(); }));
        fire->speak();
        fire->composing()->setAct(static_cast<int>(SpokenAct::took));
        fire->composing()->toggleHeard(0);
        fire->composing()->keep(QStringLiteral("spoken.text"), QStringLiteral("We lead here"));
        fire->composing()->send();
        const ActSpoken *spoken = nullptr;
        QVERIFY(waitUntil([&] {
            for (const Delivery &delivery : m_leader->deliveries()) {
                spoken = spoken == nullptr ? std::get_if<ActSpoken>(&delivery.happened.event) : spoken;
            }
            return spoken != nullptr;
        }));
        QCOMPARE(spoken->act, SpokenAct::took);
        QCOMPARE(spoken->to, std::vector{AgencyId("POL")});
    }

    void counterPlayAnswersAsTheParty()
    {
        const Desk others(*m_host, "counter-play");
        const Desk fire(*m_host, "fir-110");
        start();
        fire.session->propose(SendMessage{messageTo("MUN", "There is petrol in the stream")});
        QVERIFY(waitUntil([&] { return others->inbox()->count() == 1; }));
        others->open(others->inbox()->refAt(0));
        QVERIFY(waitUntil([&] { return others->inbox()->stageOf(others.newest()) == Stage::opened; }));
        others->reply();
        others->composing()->keep(QStringLiteral("message.text"), QStringLiteral("We are coming"));
        others->composing()->send();
        QVERIFY(waitUntil([&] { return fire->inbox()->count() == 2; }));
        QCOMPARE(fire.session->state().find(fire.newest())->what->agency, AgencyId("MUN"));
    }

    void whatIsEnclosedIsShown_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<int>("pictures");
        QTest::addColumn<int>("pages");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isSound");
        const auto row = [](const char *name, const QByteArray &file, int pictures, int pages, const QString &text,
                            bool isSound) { QTest::newRow(name) << file << pictures << pages << text << isSound; };
        row("a picture", pngFile(), 1, 0, {}, false);
        row("a document", pdfFile(2), 2, 2, QStringLiteral("Page 1 of the plan"), false);
        row("a long document", pdfFile(25), 20, 25, QStringLiteral("Page 1 of the plan"), false);
        row("a sound", QByteArray("RIFF\x24\0\0\0WAVEfmt ", 16), 0, 0, {}, true);
        row("a damaged document", pdfFile(1).left(200), 0, 0, {}, false);
        row("none of these", "MZ or something else", 0, 0, {}, false);
    }
    void whatIsEnclosedIsShown()
    {
        QFETCH(const QByteArray, file);
        std::vector<ScenarioFile> files = readFolder((library() + QStringLiteral("/night-stop")).toStdString()).files;
        for (ScenarioFile &of : files) {
            const std::string line = "    title: Smoke from a car\n";
            if (const std::size_t at = of.bytes.find(line); at != std::string::npos) {
                of.bytes.insert(at + line.size(), "    media: [enclosed.bin, car.png]\n");
            }
        }
        files.push_back({"media/enclosed.bin", file.toStdString()}); // what it is, its content says
        files.push_back({"media/car.png", pngFile().toStdString()});
        const KillableHost host(files);
        const Desk fire(host, "fir-110");
        const auto leader = host.seat("direction");
        leader->propose(StartExercise{});
        QVERIFY(waitUntil([&] { return fire->inbox()->count() == 1; }));
        fire->open(fire->inbox()->refAt(0));
        const auto of = [&](int place, const char *what) {
            return fire->item()
                .value(QStringLiteral("media"))
                .toList()
                .value(place)
                .toMap()
                .value(QString::fromLatin1(what));
        };
        QVERIFY(waitUntil([&] { return of(1, "pictures").toStringList().size() == 1; }));
        QCOMPARE(of(1, "pictures").toStringList().front(),
                 QStringLiteral("data:image/png;base64,") + QString::fromLatin1(pngFile().toBase64()));
        QFETCH(const int, pictures);
        QFETCH(const int, pages);
        QFETCH(const bool, isSound);
        QVERIFY(waitUntil([&] {
            return of(0, "pictures").toStringList().size() == pictures && of(0, "isSound").toBool() == isSound;
        }));
        QCOMPARE(of(0, "pages").toInt(), pages);
        QTEST(of(0, "texts").toStringList().value(0), "text");
        QCOMPARE(fire->sound(of(0, "key").toString()), isSound ? file : QByteArray{});
    }

    void aCodeIsTypedAsItComes_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("shown");
        QTest::addColumn<bool>("good");
        QTest::newRow("as on the card") << QStringLiteral("7K2Q-9ZDM-0V4T") << QStringLiteral("7K2Q-9ZDM-0V4T") << true;
        QTest::newRow("small, with spaces")
            << QStringLiteral(" 7k2q 9zdm 0v4t ") << QStringLiteral("7K2Q-9ZDM-0V4T") << true;
        QTest::newRow("half") << QStringLiteral("7k2q9") << QStringLiteral("7K2Q-9") << false;
        QTest::newRow("too much") << QStringLiteral("7k2q9zdm0v4tXYZ") << QStringLiteral("7K2Q-9ZDM-0V4T") << true;
        QTest::newRow("O for 0") << QStringLiteral("7k2q9zdmov4t") << QStringLiteral("7K2Q-9ZDM-OV4T") << true;
        QTest::newRow("a letter of no code")
            << QStringLiteral("7k2q9zdmuv4t") << QStringLiteral("7K2Q-9ZDM-UV4T") << false;
    }
    void aCodeIsTypedAsItComes()
    {
        QFETCH(QString, typed);
        QFETCH(QString, shown);
        QFETCH(bool, good);
        Joining joining(Words(QStringLiteral("en")));
        joining.setCode(typed);
        QCOMPARE(joining.code(), shown);
        QCOMPARE(joining.isCodeGood(), good);
        QCOMPARE(joining.canJoin(), good);
        joining.setAddress(QStringLiteral("not:an:address:"));
        joining.setAddress(QStringLiteral("host:"));
        QVERIFY(!joining.canJoin());
    }

    /// What a card's QR says, put into either field, fills both.
    void aCardsLinkFillsBothFields()
    {
        const QString link = QStringLiteral("samvirke://192.168.1.20:4711/7K2Q9ZDM0V4T");
        for (const bool intoCode : {true, false}) {
            Joining joining(Words(QStringLiteral("en")));
            intoCode ? joining.setCode(link) : joining.setAddress(link);
            QCOMPARE(joining.code(), QStringLiteral("7K2Q-9ZDM-0V4T"));
            QCOMPARE(joining.address(), QStringLiteral("192.168.1.20:4711"));
            QVERIFY(joining.canJoin());
        }
    }

private:
    void start() { m_leader->propose(StartExercise{}); }

    std::unique_ptr<KillableHost> m_host;
    std::unique_ptr<SeatSession> m_leader;
};

QTEST_MAIN(TestSeatModels)

#include "tst_seat_models.moc"
