// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/cli.h"

#include "journal/log.h"
#include "journal/verify.h"
#include "report/journal_text.h"

#include <cstdio>
#include <filesystem>

namespace samvirke::cli {

int log(const Context &context)
{
    const Words &words = context.words;
    Parser parser(context, QStringLiteral("log"), words("Command", "Prints the entries of an exercise as JSON Lines."));
    parser.positional(QStringLiteral("FILE"), words("Command", "The exercise (.samvirke)."));
    parser.option(QStringLiteral("json"), words("Command", "Print JSON (it always does)."));
    if (const auto exit = parser.parse(1, 1)) {
        return *exit;
    }
    const std::filesystem::path path = parser.at(0).toStdString();
    const auto verification = samvirke::verify(path);
    auto journal = verification ? Journal::openToRead(path) : tl::unexpected(verification.error());
    if (!journal) {
        printError(journalErrorText(words, journal.error()));
        return wrongInput;
    }
    const Scenario scenario = loadScenario(journal->files()).scenario;
    auto read = journal->readRows(0, [&](const Journal::Row &row) {
        const std::string line = logLine(scenario, row) + "\n";
        return row.seq <= verification->entries && std::fwrite(line.data(), 1, line.size(), stdout) == line.size();
    });
    if (!verification->sound()) { // what stands before the flaw is still somebody's record
        printError(unsoundText(words, parser.at(0), *verification));
        return wrongInput;
    }
    if (!read) {
        printError(journalErrorText(words, read.error()));
        return wrongInput;
    }
    return done;
}

} // namespace samvirke::cli
