// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/cli.h"

#include "report/problem_text.h"
#include "session/version.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <exception>
#include <new>
#include <utility>

namespace samvirke::cli {

namespace {

using Command = int (*)(const Context &);

constexpr std::pair<const char *, Command> commands[] = {
    {"check", check},   {"rehearse", rehearse},   {"debrief", debrief},       {"log", log},
    {"verify", verify}, {"import", import},       {"export", exportScenario}, {"host", host},
    {"join", join},     {"agreement", agreement}, {"network", network},
};

/// False, and said so, where what was printed did not arrive: a full disk behind a redirection.
bool couldPrint(const Words &words)
{
    const bool wasGood = std::ferror(stdout) == 0;
    if (std::fflush(stdout) == 0 && wasGood) {
        return true;
    }
    printError(words("Command", "The output could not be written completely (%1). Make room, or send it elsewhere.")
                   .with({QString::fromLocal8Bit(std::strerror(errno))}));
    return false;
}

void write(FILE *to, const QString &text)
{
    const QByteArray bytes = withoutControls(text).toUtf8() + '\n'; // a text of somebody's must not steer the terminal
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), to);
}

} // namespace

int run(const QStringList &args, const Windows &windows)
{
    const Words words(Words::systemLanguage());
    const QString first = args.value(0);
    for (const auto &[name, command] : commands) {
        if (first == QLatin1String(name)) {
            try {
                const int exit = command(Context{words, args.mid(1), windows});
                return couldPrint(words) ? exit : wrongInput;
            } catch (const std::bad_alloc &) {
                printError(words("Command", "There is not enough memory for this. Nothing was changed; close other "
                                            "programs, or check that the file is what it should be."));
            } catch (const std::exception &error) { // what nobody foresaw
                printError(words("Command", "This could not be done (%1). Nothing was changed; please report it.")
                               .with({QString::fromLocal8Bit(error.what())}));
            }
            return wrongInput;
        }
    }
    if (first == QLatin1String("--version")) {
        print(QStringLiteral("samvirke %1").arg(QString::fromUtf8(programVersion.data())));
        return done;
    }
    const bool wantsHelp = first == QLatin1String("--help") || first == QLatin1String("-h");
    const auto say = wantsHelp ? print : printError;
    if (!wantsHelp) {
        say(words("Command", "There is no command “%1”.").with({first}));
    }
    say(words("Command", "Without a command the window opens. The commands are:"));
    for (const auto &[name, command] : commands) {
        say(QStringLiteral("  samvirke %1").arg(QLatin1String(name)));
    }
    say(words("Command", "How one is used: samvirke COMMAND --help"));
    return wantsHelp ? done : usage;
}

void printNoScreen()
{
    const Words words(Words::systemLanguage());
    printError(words("Command", "There is no screen here for a window (neither DISPLAY nor WAYLAND_DISPLAY is set). A "
                                "scenario can be rehearsed without: samvirke rehearse SCENARIO"));
}

void print(const QString &text)
{
    write(stdout, text);
}

void printJson(std::string_view json)
{
    const std::size_t end = json.find_last_not_of('\n');
    std::fwrite(json.data(), 1, end == std::string_view::npos ? 0 : end + 1, stdout);
    std::fputc('\n', stdout);
}

void printError(const QString &text)
{
    std::fflush(stdout);
    write(stderr, text);
}

Parser::Parser(const Context &context, const QString &name, const QString &summary) : m_context(context), m_name(name)
{
    m_parser.setApplicationDescription(summary);
    m_parser.addOption(
        {{QStringLiteral("h"), QStringLiteral("help")}, context.words("Command", "Say how this is used.")});
}

void Parser::option(const QString &name, const QString &meaning, const QString &value, const QString &usual)
{
    QCommandLineOption option(name, meaning, value, usual);
    m_parser.addOption(option);
}

std::optional<int> Parser::parse(int least, int most)
{
    const QString program = QStringLiteral("samvirke ") + m_name;
    const bool good = m_parser.parse(QStringList{program} + m_context.args);
    if (m_parser.isSet(QStringLiteral("help"))) {
        print(m_parser.helpText().replace(QCoreApplication::applicationFilePath(), program).trimmed());
        return done;
    }
    const auto count = m_parser.positionalArguments().size();
    if (!good || count < least || count > most) {
        if (const QStringList unknown = m_parser.unknownOptionNames(); !unknown.isEmpty()) {
            printError(m_context.words("Command", "There is no option “%1”.").with({unknown.first()}));
        } else if (!good) {
            printError(m_context.words("Command", "An option has no value, or one that it does not take."));
        } else if (count < least) {
            printError(m_context.words("Command", "Something is missing behind “%1”.").with({program}));
        } else {
            printError(
                m_context.words("Command", "“%1” is too much.").with({m_parser.positionalArguments().value(most)}));
        }
        printError(m_context.words("Command", "How it is used: %1").with({program + QStringLiteral(" --help")}));
        return usage;
    }
    return std::nullopt;
}

void addSimulation(const Context &context, Parser &parser)
{
    const Words &words = context.words;
    parser.option(QStringLiteral("team"),
                  words("Command", "How the simulated seats play: %1; or a YAML file that says it for each agency.")
                      .with({fromUtf8(teamNames()).join(QStringLiteral(", "))}),
                  QStringLiteral("NAME|FILE"), QStringLiteral("ideal"));
    parser.option(QStringLiteral("seed"), words("Command", "Number that all chance depends on."), QStringLiteral("N"),
                  QStringLiteral("1"));
}

tl::expected<Simulation, int> readSimulation(const Context &context, const Parser &parser)
{
    const Words &words = context.words;
    const QString named = parser.value(QStringLiteral("team"));
    bool isNumber = false;
    Simulation simulation;
    simulation.seed = parser.value(QStringLiteral("seed")).toULongLong(&isNumber);
    if (!isNumber) {
        printError(words("Command", "“%1” is not a seed. Give a whole number from 0 on.")
                       .with({parser.value(QStringLiteral("seed"))}));
        return tl::unexpected<int>(usage);
    }
    if (const auto team = teamNamed(named.toStdString())) {
        simulation.team.team = *team;
        return simulation;
    }
    const bool isFile = named.contains(QLatin1Char('/')) || named.endsWith(QStringLiteral(".yaml")) ||
                        named.endsWith(QStringLiteral(".yml"));
    if (!isFile && !QFileInfo::exists(named)) {
        printError(words("Command", "There is no team “%1”. There are: %2. A file of your own ends in .yaml.")
                       .with({named, fromUtf8(teamNames()).join(QStringLiteral(", "))}));
        return tl::unexpected<int>(usage);
    }
    simulation.team = readTeamFile(named.toStdString());
    if (!printProblems(words, simulation.team.problems, true)) {
        return tl::unexpected<int>(wrongInput);
    }
    return simulation;
}

bool fits(const Context &context, const Simulation &simulation, const LoadedScenario &loaded)
{
    return hasErrors(loaded.problems) ||
           printProblems(context.words, checkTeam(simulation.team, loaded.scenario), true);
}

bool printProblems(const Words &words, const std::vector<Problem> &problems, bool all)
{
    for (const Problem &problem : problems) {
        if (all || problem.severity() == Severity::error) {
            printError(problemLine(words, problem));
        }
    }
    return !hasErrors(problems);
}

void appendStatistic(json::Writer &out, std::string_view key, const std::optional<double> &value)
{
    out.key(key);
    if (value) {
        out.decimal(*value);
    } else {
        out.null();
    }
}

void appendReasons(json::Writer &out, const Words &words, const std::vector<Statistic> &statistics)
{
    out.key("reasons").beginObject();
    for (const Statistic &one : statistics) {
        if (!one.value) {
            out.key(one.key).beginObject();
            out.key("key").text(keyOf(one.why));
            out.key("text").text(undefinedText(words, one.why).toStdString());
            out.endObject();
        }
    }
    out.endObject();
}

} // namespace samvirke::cli
