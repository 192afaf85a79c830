// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/cli.h"

#include "journal/fork.h"
#include "plan/duration.h"
#include "plan/json.h"
#include "report/journal_text.h"
#include "session/folders.h"
#include "session/host_session.h"
#include "session/hosting_text.h"
#include "session/scenario_folder.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QSocketNotifier>

#include <csignal>

#include <fcntl.h>
#include <unistd.h>

namespace samvirke::cli {

namespace {

int wakeUp[2] = {-1, -1}; // a signal's handler may do no more than write a byte

void onSignal(int)
{
    const char byte = 0;
    (void)!::write(wakeUp[1], &byte, 1);
}

/// Ends the event loop for who asks the program to end.
void endOnSignals(QObject *owner)
{
    if (pipe2(wakeUp, O_CLOEXEC | O_NONBLOCK) != 0) {
        return;
    }
    auto *notifier = new QSocketNotifier(wakeUp[0], QSocketNotifier::Read, owner);
    QObject::connect(notifier, &QSocketNotifier::activated, owner, [] { QCoreApplication::exit(done); });
    std::signal(SIGINT, onSignal);
    std::signal(SIGTERM, onSignal);
}

/// The codes, a line a seat, in a file that only its owner can read.
bool writeCodes(const QString &path, const std::map<SeatId, SeatCode> &codes)
{
    QSaveFile file(path);
    QByteArray text;
    for (const auto &[seat, code] : codes) {
        text += QByteArray::fromStdString(code.shown() + " " + seat.value + "\n");
    }
    return file.open(QIODevice::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) &&
           file.write(text) == text.size() && file.commit();
}

/// What can be told to a host that has no window: a line each.
class Console
{
public:
    Console(const Words &words, HostSession &session) : m_words(words), m_session(session) {}

    void read()
    {
        char buffer[512];
        const ssize_t count = ::read(STDIN_FILENO, buffer, sizeof buffer);
        if (count <= 0) {
            m_ended = true;
            return;
        }
        m_text.append(buffer, static_cast<std::size_t>(count));
        for (std::size_t end = m_text.find('\n'); end != std::string::npos; end = m_text.find('\n')) {
            obey(QString::fromStdString(m_text.substr(0, end)).trimmed());
            m_text.erase(0, end + 1);
        }
        if (m_text.size() > sizeof buffer) {
            m_text.clear();
        }
    }
    [[nodiscard]] bool ended() const { return m_ended; }

private:
    void obey(const QString &line)
    {
        const QString verb = line.section(QLatin1Char(' '), 0, 0);
        const SeatId seat(line.section(QLatin1Char(' '), 1).trimmed().toStdString());
        if (verb == QLatin1String("stop")) {
            QCoreApplication::exit(done);
        } else if (verb == QLatin1String("reissue")) {
            const auto code = m_session.reissue(seat);
            code ? print(QStringLiteral("%1 %2").arg(fromUtf8(code->shown()), fromUtf8(seat.value)))
                 : printError(m_words("Hosting", "There is no seat “%1”, or its key cannot be written.")
                                  .with({fromUtf8(seat.value)}));
        } else if (verb == QLatin1String("revoke")) {
            m_session.revoke(seat)
                ? print(m_words("Hosting", "The code of %1 admits nobody any more.").with({fromUtf8(seat.value)}))
                : printError(m_words("Hosting", "There is no seat “%1”, or its key cannot be written.")
                                 .with({fromUtf8(seat.value)}));
        } else if (!line.isEmpty()) {
            printError(
                m_words("Hosting", "“%1” is not understood. There are: reissue SEAT, revoke SEAT, stop.").with({line}));
        }
        std::fflush(stdout);
    }

    const Words &m_words;
    HostSession &m_session;
    std::string m_text;
    bool m_ended = false;
};

/// A whole number from @p least to @p most, or nothing, and said so.
std::optional<qulonglong> numberOf(const Context &context, const Parser &parser, const char *option, qulonglong least,
                                   qulonglong most)
{
    bool good = false;
    const QString name = QLatin1String(option);
    const qulonglong value = parser.value(name).toULongLong(&good);
    if (!good || value < least || value > most) {
        printError(context.words("Command", "“--%1” takes a whole number from %2 to %3, not “%4”.")
                       .with({name, QString::number(least), QString::number(most), parser.value(name)}));
        return std::nullopt;
    }
    return value;
}

/// Here, or where the library looks.
QString newFileFor(const QString &scenario, bool isHere)
{
    const QFileInfo given(QDir::cleanPath(QFileInfo(scenario).absoluteFilePath()));
    const QString name =
        QStringLiteral("%1-%2").arg(given.isDir() ? given.fileName() : given.dir().dirName(),
                                    QDateTime::currentDateTime().toString(QStringLiteral("yyyy-MM-dd-hhmm")));
    return isHere ? name + QStringLiteral(".samvirke")
                  : freeFolder(ownExercises(), name) + QStringLiteral("/exercise.samvirke");
}

/// What "host" is asked to do.
struct HostCommand
{
    HostRequest request;
    bool headless = false;
    bool json = false;
    QString codesTo;
    QString forkOf; ///< begin as this record did
    ExerciseTime forkAt{0};
};

/// "T+00:12:30" or what durations are written like; or nothing.
std::optional<ExerciseTime> momentOf(QString text)
{
    text = text.trimmed();
    if (text.startsWith(QLatin1String("T+"))) {
        text.remove(0, 2);
    }
    return parseDuration(text.toStdString());
}

tl::expected<HostCommand, int> readHost(const Context &context)
{
    const Words &words = context.words;
    Parser parser(context, QStringLiteral("host"),
                  words("Command", "Runs an exercise that people join from other machines."));
    parser.positional(QStringLiteral("SCENARIO"), words("Command", "Folder of the scenario, or its scenario.yaml."));
    parser.option(QStringLiteral("headless"), words("Command", "Without a window. What can be told to it then, a line "
                                                               "each: reissue SEAT, revoke SEAT, stop."));
    parser.option(QStringLiteral("variant"), words("Command", "Variant to play; the first one without it."),
                  QStringLiteral("NAME"));
    parser.option(QStringLiteral("language"), words("Command", "Language of the texts, where the scenario has it."),
                  QStringLiteral("CODE"));
    parser.option(QStringLiteral("exercise"), words("Command", "Record to make; NAME-DATE.samvirke without it."),
                  QStringLiteral("FILE"));
    parser.option(QStringLiteral("resume"), words("Command", "Go on where this record ends, instead of a scenario."),
                  QStringLiteral("FILE"));
    parser.option(QStringLiteral("fork"),
                  words("Command", "A new take that begins as this record did, up to the moment “--at”."),
                  QStringLiteral("FILE"));
    parser.option(QStringLiteral("at"), words("Command", "With --fork: where to go on, like T+00:12:30 or “12 min”."),
                  QStringLiteral("T"));
    parser.option(QStringLiteral("new-codes"),
                  words("Command", "With --resume: new codes for all seats; those given out admit nobody any more."));
    parser.option(QStringLiteral("port"), words("Command", "TCP port to listen on; 0 is any free one."),
                  QStringLiteral("N"), QString::number(usualPort));
    parser.option(QStringLiteral("codes"),
                  words("Command", "Write the codes of the seats to this file instead of the screen."),
                  QStringLiteral("FILE"));
    parser.option(QStringLiteral("start-when"),
                  words("Command", "Start, or go on, by itself when so many seats have joined."), QStringLiteral("N"),
                  QStringLiteral("0"));
    parser.option(QStringLiteral("rate"), words("Command", "With --start-when: how fast the clock goes."),
                  QStringLiteral("N"), QStringLiteral("1"));
    parser.option(QStringLiteral("lockstep"),
                  words("Command", "For simulated seats only: time goes on when all have had their turn."));
    addSimulation(context, parser);
    parser.option(QStringLiteral("json"), words("Command", "Print JSON."));
    if (const auto exit = parser.parse(0, 1)) {
        return tl::unexpected(*exit);
    }
    const QString record = parser.value(QStringLiteral("resume"));
    const QString origin = parser.value(QStringLiteral("fork"));
    const auto given = static_cast<int>(!parser.all().isEmpty()) + static_cast<int>(!record.isEmpty()) +
                       static_cast<int>(!origin.isEmpty());
    if (given != 1) {
        printError(words("Command", "Give one of these: a scenario, “--resume FILE” or “--fork FILE --at T”."));
        return tl::unexpected<int>(usage);
    }
    const auto forkAt = momentOf(parser.value(QStringLiteral("at")));
    if (origin.isEmpty() == parser.has(QStringLiteral("at")) || (!origin.isEmpty() && !forkAt)) {
        printError(words("Command", "“--fork FILE” and “--at T” go together; T is a time since STARTEX, like "
                                    "T+00:12:30 or “12 min”."));
        return tl::unexpected<int>(usage);
    }
    if (!origin.isEmpty() && !parser.has(QStringLiteral("lockstep")) && parser.has(QStringLiteral("start-when"))) {
        printError(words("Command", "A take that goes on from a moment is let go on by a facilitator: “--fork” takes "
                                    "“--start-when” together with “--lockstep” only."));
        return tl::unexpected<int>(usage);
    }
    constexpr qulonglong many = 10'000;
    const auto port = numberOf(context, parser, "port", 0, 65'535);
    const auto startWhen = numberOf(context, parser, "start-when", 0, many);
    const auto rate = numberOf(context, parser, "rate", 1, 60);
    const auto simulation = readSimulation(context, parser);
    if (!port || !startWhen || !rate) {
        return tl::unexpected<int>(usage);
    }
    if (!simulation) {
        return tl::unexpected(simulation.error());
    }
    HostCommand command;
    HostingOptions &options = command.request.options;
    options.play.variant = VariantId(parser.value(QStringLiteral("variant")).toStdString());
    options.play.language = parser.value(QStringLiteral("language")).toStdString();
    options.play.team = simulation->team.team;
    options.play.seed = simulation->seed;
    options.lockstep = parser.has(QStringLiteral("lockstep"));
    options.startWhen = *startWhen;
    options.ratePermille = static_cast<int>(*rate) * 1000;
    options.port = static_cast<std::uint16_t>(*port);
    if (options.lockstep && options.startWhen == 0) {
        printError(words("Command", "“--lockstep” needs “--start-when”: how many seats take turns."));
        return tl::unexpected<int>(usage);
    }

    command.headless = parser.has(QStringLiteral("headless"));
    command.json = parser.has(QStringLiteral("json"));
    command.codesTo = parser.value(QStringLiteral("codes"));
    command.request.newCodes = parser.has(QStringLiteral("new-codes"));
    command.request.file = record;
    if (!origin.isEmpty()) {
        command.forkOf = origin;
        command.forkAt = *forkAt;
        command.request.newCodes = true;
        command.request.file = parser.has(QStringLiteral("exercise")) ? parser.value(QStringLiteral("exercise"))
                                                                      : newFileFor(origin, command.headless);
    } else if (record.isEmpty()) {
        ScenarioFolder folder = readFolder(parser.at(0).toStdString());
        if (!folder.problems.empty()) {
            for (Problem &problem : folder.problems) {
                problem.file = (std::filesystem::path(parser.at(0).toStdString()) / problem.file).string();
            }
            printProblems(words, folder.problems, true);
            return tl::unexpected<int>(wrongInput);
        }
        if (!fits(context, *simulation, loadScenario(folder.files))) {
            return tl::unexpected<int>(wrongInput);
        }
        command.request.file = parser.has(QStringLiteral("exercise")) ? parser.value(QStringLiteral("exercise"))
                                                                      : newFileFor(parser.at(0), command.headless);
        command.request.files = std::move(folder.files);
    }
    return command;
}

} // namespace

int host(const Context &context)
{
    const Words &words = context.words;
    auto command = readHost(context);
    if (!command) {
        return command.error();
    }
    if (!command->forkOf.isEmpty()) {
        const QFileInfo file(command->request.file);
        QDir().mkpath(file.absolutePath());
        const auto forked = forkExercise(command->forkOf.toStdString(), file.filePath().toStdString(), command->forkAt,
                                         QDateTime::currentMSecsSinceEpoch(),
                                         command->request.options.lockstep ? ForkedClock::runs : ForkedClock::stops);
        if (!forked) {
            printError(journalErrorText(words, forked.error()));
            return wrongInput;
        }
    }
    if (!command->headless && context.windows.host) {
        command->request.file = QFileInfo(command->request.file).absoluteFilePath();
        command->request.options.orAnyPort = command->request.options.port == usualPort;
        return context.windows.host(command->request);
    }
    if (!command->headless) {
        printError(words("Command", "There is no screen for a window here: hosting needs “--headless”."));
        return usage;
    }
    const HostRequest &request = command->request;
    const QString &file = request.file;
    auto session = request.files.empty() ? HostSession::resume(file.toStdString(), request.options, request.newCodes)
                                         : HostSession::start(request.files, file.toStdString(), request.options);
    if (!session) {
        printProblems(words, session.error().rehearsal.problems, false);
        printError(hostingErrorText(words, session.error(), file));
        return wrongInput;
    }
    HostSession &hosting = **session;
    const bool asJson = command->json;
    const QString &codesTo = command->codesTo;
    if (!codesTo.isEmpty() && !writeCodes(codesTo, hosting.codes())) {
        printError(words("Hosting", "%1 cannot be written. Choose another place for the codes.").with({codesTo}));
        return wrongInput;
    }
    if (asJson) {
        json::Writer out;
        out.beginObject();
        out.key("port").number(hosting.port());
        out.key("exercise").text(file.toStdString());
        if (codesTo.isEmpty()) {
            out.key("codes").beginObject();
            for (const auto &[seat, code] : hosting.codes()) {
                out.key(seat.value).text(code.shown());
            }
            out.endObject();
        }
        out.endObject();
        printJson(out.take());
    } else {
        print(words("Hosting", "EXERCISE. Seats join at port %1. The record: %2")
                  .with({QString::number(hosting.port()), file}));
        if (codesTo.isEmpty()) {
            for (const auto &[seat, code] : hosting.codes()) {
                print(QStringLiteral("  %1  %2").arg(fromUtf8(code.shown()), fromUtf8(seat.value)));
            }
        }
    }
    std::fflush(stdout);

    QObject owner;
    endOnSignals(&owner);
    Console console(words, hosting);
    QSocketNotifier input(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&input, &QSocketNotifier::activated, &owner, [&] {
        console.read();
        input.setEnabled(!console.ended());
    });
    bool closed = false;
    hosting.ended = [&] {
        closed = true;
        QCoreApplication::exit(done);
    };
    QCoreApplication::exec();
    if (!closed) {
        hosting.stop();
        printError(words("Hosting", "Stopped. Go on with: samvirke host --headless --resume %1").with({file}));
    }
    return done;
}

} // namespace samvirke::cli
