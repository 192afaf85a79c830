// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/cli.h"

#include "journal/verify.h"
#include "plan/json.h"
#include "report/journal_text.h"

namespace samvirke::cli {

namespace {

int compare(const Words &words, const QString &first, const QString &second)
{
    const auto other = samvirke::verify(second.toStdString());
    if (!other || !other->sound()) { // the first is sound, or we were not here
        printError(other ? unsoundText(words, second, *other) : journalErrorText(words, other.error()));
        return wrongInput;
    }
    const auto comparison = compareCopies(first.toStdString(), second.toStdString());
    if (!comparison) {
        printError(journalErrorText(words, comparison.error()));
        return wrongInput;
    }
    if (comparison->same()) {
        print(words("Command", "Both copies hold the same %1 entries.").with({QString::number(comparison->first)}));
        return done;
    }
    if (comparison->common == comparison->first || comparison->common == comparison->second) {
        const bool firstShorter = comparison->first < comparison->second;
        const auto missing = std::abs(comparison->second - comparison->first);
        printError(words("Command", "%1 lacks the last %2 entries that %3 has.")
                       .with({firstShorter ? first : second, QString::number(missing), firstShorter ? second : first}));
    } else {
        printError(words("Command", "The copies part at entry %1.").with({QString::number(comparison->common + 1)}));
    }
    return wrongInput;
}

} // namespace

int verify(const Context &context)
{
    const Words &words = context.words;
    Parser parser(
        context, QStringLiteral("verify"),
        words("Command",
              "Checks that an exercise is as it was recorded: hash chain, tables, and that it can be replayed."));
    parser.positional(QStringLiteral("FILE"), words("Command", "The exercise (.samvirke)."));
    parser.option(QStringLiteral("against"), words("Command", "Another copy: says which of the two lacks entries."),
                  QStringLiteral("COPY"));
    parser.option(QStringLiteral("json"), words("Command", "Print JSON."));
    if (const auto exit = parser.parse(1, 1)) {
        return *exit;
    }
    const auto verification = samvirke::verify(parser.at(0).toStdString());
    if (!verification) {
        printError(journalErrorText(words, verification.error()));
        return wrongInput;
    }
    const bool sound = verification->sound();
    if (parser.has(QStringLiteral("json"))) {
        json::Writer out(2);
        out.beginObject();
        out.key("sound").boolean(sound);
        out.key("entries").number(verification->entries);
        out.key("last_hash").text(toHex(verification->lastHash));
        out.key("first_bad_entry");
        if (sound) {
            out.null();
        } else {
            out.number(verification->flaw->entry);
        }
        out.key("text").text(sound ? std::string{} : flawText(words, *verification->flaw).toStdString());
        out.endObject();
        printJson(out.take());
    } else if (sound) {
        print(words("Command", "Sound: %1 entries, the last with hash %2.")
                  .with({QString::number(verification->entries), fromUtf8(toHex(verification->lastHash))}));
    } else {
        printError(unsoundText(words, parser.at(0), *verification));
    }
    if (!sound) {
        return wrongInput;
    }
    return parser.has(QStringLiteral("against")) ? compare(words, parser.at(0), parser.value(QStringLiteral("against")))
                                                 : int{done};
}

} // namespace samvirke::cli
