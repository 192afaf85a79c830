// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/cli.h"

#include "journal/recover.h"
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

std::string jsonOf(const Words &words, const Verification &verification, const QString &to,
                   const std::optional<Recovery> &recovery)
{
    json::Writer out(2);
    out.beginObject();
    out.key("sound").boolean(verification.sound());
    out.key("entries").number(verification.entries);
    out.key("last_hash").text(toHex(verification.lastHash));
    out.key("first_bad_entry");
    if (verification.sound()) {
        out.null();
    } else {
        out.number(verification.flaw->entry);
    }
    out.key("text").text(verification.sound() ? std::string{} : flawText(words, *verification.flaw).toStdString());
    out.key("unfinished_write").boolean(verification.unfinished);
    if (recovery) {
        out.key("recovered");
        out.beginObject();
        out.key("file").text(recovery->kept > 0 ? to.toStdString() : std::string{});
        out.key("entries").number(recovery->kept);
        out.key("lost");
        if (recovery->lost) {
            out.number(*recovery->lost);
        } else {
            out.null();
        }
        out.key("new_secret").boolean(recovery->newSecret);
        out.endObject();
    }
    out.endObject();
    return out.take();
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
    parser.option(QStringLiteral("recover"),
                  words("Command", "If it is damaged: a new exercise with all that is sound, from the beginning."),
                  QStringLiteral("NEW"));
    parser.option(QStringLiteral("json"), words("Command", "Print JSON."));
    if (const auto exit = parser.parse(1, 1)) {
        return *exit;
    }
    const QString file = parser.at(0);
    const QString to = parser.value(QStringLiteral("recover"));
    auto verification = samvirke::verify(file.toStdString());
    std::optional<Recovery> recovery;
    if (parser.has(QStringLiteral("recover")) && !(verification && verification->sound())) {
        const auto recovered = recover(file.toStdString(), to.toStdString());
        if (!recovered) {
            printError(journalErrorText(words, recovered.error()));
            return wrongInput;
        }
        recovery = *recovered;
        if (!verification) { // not even that it is an exercise could be read
            verification = Verification{recovery->kept, recovery->lastHash, recovery->flaw};
        }
    }
    if (!verification) {
        printError(journalErrorText(words, verification.error()));
        return wrongInput;
    }
    const bool sound = verification->sound();
    if (parser.has(QStringLiteral("json"))) {
        printJson(jsonOf(words, *verification, to, recovery));
    } else if (sound) {
        print(words("Command", "Sound: %1 entries, the last with hash %2.")
                  .with({QString::number(verification->entries), fromUtf8(toHex(verification->lastHash))}));
        if (verification->unfinished) {
            print(unfinishedText(words, *verification));
        }
        if (!to.isEmpty()) {
            print(words("Command", "There is nothing to recover, and %1 was not made.").with({to}));
        }
    } else {
        printError(unsoundText(words, file, *verification));
        if (recovery && recovery->kept > 0) {
            print(recoveryText(words, to, *recovery));
        } else if (recovery) {
            printError(recoveryText(words, to, *recovery));
        } else {
            printError(words("Command", "“samvirke verify FILE --recover NEW” saves what is sound in a new file."));
        }
    }
    if (!sound) {
        return recovery && recovery->kept > 0 ? done : wrongInput;
    }
    return parser.has(QStringLiteral("against")) ? compare(words, file, parser.value(QStringLiteral("against")))
                                                 : int{done};
}

} // namespace samvirke::cli
