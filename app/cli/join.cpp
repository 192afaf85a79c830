// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/cli.h"

#include "plan/json.h"
#include "session/hosting_text.h"
#include "session/scenario_folder.h"
#include "session/simulated_line.h"
#include "session/version.h"

#include <QCoreApplication>

namespace samvirke::cli {

int join(const Context &context)
{
    const Words &words = context.words;
    Parser parser(context, QStringLiteral("join"), words("Command", "Takes a seat in an exercise on the network."));
    parser.positional(QStringLiteral("[ADDRESS]"),
                      words("Command", "Of the host, with or without “:PORT”, or what the QR of a seat card says. "
                                       "Without it, exercises that call out on the network are tried."));
    parser.option(QStringLiteral("code"), words("Command", "The seat's code, as on its card."), QStringLiteral("CODE"));
    parser.option(QStringLiteral("headless"), words("Command", "Without a window, as a simulated seat."));
    addSimulation(context, parser);
    parser.option(QStringLiteral("scenario"),
                  words("Command", "Folder of the scenario, which a simulated seat has to know."),
                  QStringLiteral("DIR"));
    parser.option(QStringLiteral("language"), words("Command", "Language of the texts, where the scenario has it."),
                  QStringLiteral("CODE"));
    parser.option(QStringLiteral("take-over"), words("Command", "Take the seat although another machine has it."));
    parser.option(QStringLiteral("json"), words("Command", "Print JSON."));
    if (const auto exit = parser.parse(0, 1)) {
        return *exit;
    }
    SimulatedLineOptions options;
    const auto link = readSeatLink(parser.at(0));
    const QString address = link ? link->address : parser.at(0);
    if (link && parser.has(QStringLiteral("code"))) {
        printError(words("Command", "What a seat card's QR says has the code in it: leave “--code” out."));
        return usage;
    }
    if (!address.isEmpty()) {
        const auto where = readAddress(address, options.where);
        if (!where) {
            printError(words("Command", "“%1” is not an address. Write it like 192.168.1.20 or 192.168.1.20:47110.")
                           .with({parser.at(0)}));
            return usage;
        }
        options.where = *where;
    }
    const QString typed = link ? link->code : parser.value(QStringLiteral("code"));
    const auto code = SeatCode::fromTyped(typed.toStdString());
    const bool isHeadless = parser.has(QStringLiteral("headless"));
    if (!code && (isHeadless || !typed.isEmpty())) {
        printError(words("Command", "“--code” takes the 12 letters and digits of a seat card."));
        return usage;
    }
    if (!isHeadless) {
        if (!context.windows.join) {
            printError(words("Command", "There is no screen here for a window (neither DISPLAY nor WAYLAND_DISPLAY is "
                                        "set). A simulated seat joins with “--headless”."));
            return wrongInput;
        }
        return context.windows.join(typed, address);
    }
    options.where.code = *code;
    const auto simulation = readSimulation(context, parser);
    if (!simulation) {
        return simulation.error();
    }
    options.seat.team = simulation->team.team;
    options.seat.seed = simulation->seed;
    if (!parser.has(QStringLiteral("scenario"))) {
        printError(words("Command", "A simulated seat needs “--scenario”."));
        return usage;
    }
    const ScenarioFolder folder = readFolder(parser.value(QStringLiteral("scenario")).toStdString());
    LoadedScenario loaded = loadScenario(folder.files, parser.value(QStringLiteral("language")).toStdString());
    if (!printProblems(words, folder.problems, false) || !printProblems(words, loaded.problems, false) ||
        !fits(context, *simulation, loaded)) {
        return wrongInput;
    }
    options.seat.scenario = std::move(loaded.scenario);
    options.seat.program = programVersion;
    options.seat.run = toHex(randomBytes(8));
    options.takeOver = parser.has(QStringLiteral("take-over"));

    SimulatedLine line(options);
    SimulatedLine::End end{};
    line.ended = [&](SimulatedLine::End how) {
        end = how;
        QCoreApplication::exit(done);
    };
    line.start();
    QCoreApplication::exec();

    const SeatEnd &seat = line.seat().end();
    if (parser.has(QStringLiteral("json"))) {
        json::Writer out;
        out.beginObject();
        out.key("seat").text(seat.welcome() ? seat.welcome()->seat.value : std::string{});
        out.key("seen").number(seat.seen());
        out.key("sha256").text(line.digest());
        out.key("refused").number(static_cast<std::int64_t>(line.seat().refusals().size()));
        out.endObject();
        printJson(out.take());
    } else if (end == SimulatedLine::End::closed) {
        print(words("Hosting", "The exercise is over. %1 saw %n entries.", nullptr, int(seat.seen()))
                  .with({fromUtf8(seat.welcome()->seat.value)}));
    }
    if (end != SimulatedLine::End::closed) {
        printError(lineEndText(words, end, line.denial()));
        return wrongInput;
    }
    return done;
}

} // namespace samvirke::cli
