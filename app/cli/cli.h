// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/error.h"
#include "plan/json.h"
#include "plan/load.h"
#include "rehearsal/team_file.h"
#include "report/measures_text.h"
#include "report/words.h"
#include "session/live_exercise.h"

#include <QCommandLineParser>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>
#include <string_view>

#include <tl/expected.hpp>

/// The subcommands. Each prints for people, or JSON with --json; errors go to stderr.
namespace samvirke::cli {

enum Exit : int {
    done = 0,
    wrongInput = 1, ///< says where and what to do
    usage = 2
};

/// What opens windows for subcommands; nothing where there is no screen.
struct Windows
{
    /// @param code as it was typed, @param address of the host; both may be empty. @returns the exit code
    std::function<int(const QString &code, const QString &address)> join;
    std::function<int(const HostRequest &)> host; ///< opens its lobby. @returns the exit code
};

/// What every subcommand is given.
struct Context
{
    Words words;
    QStringList args; ///< behind the subcommand's name
    Windows windows;
};

int check(const Context &context);
int rehearse(const Context &context);
int debrief(const Context &context);
int log(const Context &context);
int verify(const Context &context);
int import(const Context &context);
int exportScenario(const Context &context);
int host(const Context &context);
int join(const Context &context);
int agreement(const Context &context);
int network(const Context &context);

/// Runs the subcommand that @p args (without the program's name) begin with, or says which there are.
/// @returns the exit code
[[nodiscard]] int run(const QStringList &args, const Windows &windows = {});

/// Says that windows need a screen, and what can be done without one.
void printNoScreen();

// ── for subcommands ──────────────────────────────────────────────────────────────────────────────────────────────────

void print(const QString &text);       ///< a line to stdout
void printJson(std::string_view json); ///< the same, left as it is
void printError(const QString &text);  ///< a line to stderr

/// A parser with --help; reads @p context, or gives the exit code to end with.
class Parser
{
public:
    Parser(const Context &context, const QString &name, const QString &summary);
    void positional(const QString &name, const QString &meaning) { m_parser.addPositionalArgument(name, meaning); }
    void option(const QString &name, const QString &meaning, const QString &value = {}, const QString &usual = {});
    /// @param least, most positional arguments
    [[nodiscard]] std::optional<int> parse(int least, int most);
    [[nodiscard]] QString at(int i) const { return m_parser.positionalArguments().value(i); }
    [[nodiscard]] QStringList all() const { return m_parser.positionalArguments(); }
    [[nodiscard]] bool has(const QString &name) const { return m_parser.isSet(name); }
    [[nodiscard]] QString value(const QString &name) const { return m_parser.value(name); }
    [[nodiscard]] QStringList values(const QString &name) const { return m_parser.values(name); }

private:
    const Context &m_context;
    QString m_name;
    QCommandLineParser m_parser;
};

/// How simulated seats play.
struct Simulation
{
    TeamReading team;
    std::uint64_t seed = 1;
};

/// Adds the options --team and --seed.
void addSimulation(const Context &context, Parser &parser);
/// What they say; or the exit code to end with, and what is wrong was printed.
[[nodiscard]] tl::expected<Simulation, int> readSimulation(const Context &context, const Parser &parser);
/// Prints what @p simulation names and the scenario does not have; one with errors is for others to refuse.
/// @returns true if there is nothing
[[nodiscard]] bool fits(const Context &context, const Simulation &simulation, const LoadedScenario &loaded);

/// Prints the raised problems to stderr. @returns true if none is an error.
bool printProblems(const Words &words, const std::vector<Problem> &problems, bool all);

/// The value under its key; null where there is none.
void appendStatistic(json::Writer &out, std::string_view key, const std::optional<double> &value);
/// "reasons": why there is none, for each of those.
void appendReasons(json::Writer &out, const Words &words, const std::vector<Statistic> &statistics);

} // namespace samvirke::cli
