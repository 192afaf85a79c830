// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/journal_text.h"

namespace samvirke {

QString journalErrorText(const Words &words, const JournalError &error)
{
    using What = JournalError::What;
    const QString path = fromUtf8(error.path);
    const QString number = QString::number(error.number);
    switch (error.what) {
    case What::missing: return words("Journal", "%1: there is no such file. Check the name.").with({path});
    case What::exists:
        return words("Journal", "%1 exists already and is left as it is. Choose another name or folder.").with({path});
    case What::notExercise:
        return words("Journal", "%1 is not an exercise of this program. Choose a file that ends in .samvirke.")
            .with({path});
    case What::newerVersion:
        return words("Journal",
                     "%1 was made by a newer version of the program (format %2). Update the program to open it.")
            .with({path, number});
    case What::damaged:
        return error.number > 0
                   ? words("Journal",
                           "%1 is damaged from entry %2 on. Open another copy, or see what is sound with “samvirke "
                           "verify”.")
                         .with({path, number})
                   : words("Journal", "%1 is damaged and cannot be read. Open another copy of it, or see what can be "
                                      "saved with “samvirke verify”.")
                         .with({path});
    case What::cannotOpen:
        return words("Journal", "%1 cannot be opened. Check that you may read it and its folder.").with({path});
    case What::cannotWrite:
        return words("Journal", "%1 cannot be written. Choose a folder that exists and that you may write to.")
            .with({path});
    case What::diskFull:
        return words("Journal", "%1 cannot be written: the disk is full. Make room and try again; what was there "
                                "before is unchanged.")
            .with({path});
    case What::ioError:
        return words("Journal", "%1 cannot be read or written (%2). Check the disk.")
            .with({path, fromUtf8(error.detail)});
    case What::inUse: return words("Journal", "%1 is in use by another program. Close it there.").with({path});
    case What::moved:
        return words("Journal", "%1 was written to by another program meanwhile. Close it there.").with({path});
    case What::badBody:
        return words(
                   "Journal",
                   "%1: entry %2 cannot be read (%3). Open it with the program that made it, or see “samvirke verify”.")
            .with({path, number, fromUtf8(error.detail)});
    }
    return {};
}

QString flawText(const Words &words, const Flaw &flaw)
{
    using What = Flaw::What;
    const QString entry = QString::number(flaw.entry);
    const QString detail = fromUtf8(flaw.detail);
    switch (flaw.what) {
    case What::fileDamaged:
        return flaw.entry > 0
                   ? words("Journal", "The file is damaged or cut off: entry %1 is the first that cannot be read.")
                         .with({entry})
                   : words("Journal", "The file is damaged outside its entries (%1).").with({detail});
    case What::schemaChanged: return words("Journal", "The tables of the file were changed (%1).").with({detail});
    case What::gap: return words("Journal", "Entry %1 is missing; entry %2 stands in its place.").with({entry, detail});
    case What::hashDiffers:
        return words("Journal", "Entry %1 is the first that was changed after it was recorded.").with({entry});
    case What::unreadableEntry:
        return words("Journal", "Entry %1 is the first that this program cannot read (%2).").with({entry, detail});
    case What::timeBackwards:
        return words("Journal", "Entry %1 is the first whose time cannot be right.").with({entry});
    case What::scenarioChanged:
        return words("Journal", "The scenario in the file is not the one that was played (entry %1).").with({entry});
    case What::noBeginning:
        return words("Journal", "Entry %1 should be the beginning of an exercise and is not, or stands in its middle.")
            .with({entry});
    case What::metaChanged:
        return words("Journal", "The id or the secret of the exercise was changed; its entries are as they were.");
    case What::logDamaged:
        return words("Journal",
                     "The file beside it, %1, is damaged. It held what came last: entry %2 is the first that "
                     "cannot be read.")
            .with({detail, entry});
    }
    return {};
}

QString unfinishedText(const Words &words, const Verification &verification)
{
    return words(
               "Journal",
               "A last write after entry %1 was begun and not finished, as when power is lost. Nobody was told that it "
               "is recorded. Only if the file was damaged later may entries be missing.")
        .with({QString::number(verification.entries)});
}

QString recoveryText(const Words &words, const QString &to, const Recovery &recovery)
{
    if (recovery.kept == 0) {
        return words("Journal", "Nothing can be saved, and %1 was not made. %2 Open another copy of the exercise.")
            .with({to, recovery.flaw ? flawText(words, *recovery.flaw) : QString()});
    }
    QStringList sentences;
    sentences << words("Journal", "%1 holds the first %n entries as they were recorded, and is sound.", nullptr,
                       int(recovery.kept))
                     .with({to});
    if (!recovery.lost) {
        sentences << words("Journal", "The damaged file does not tell how many came after them.");
    } else if (*recovery.lost == 0) {
        sentences << words("Journal", "That is all there were.");
    } else {
        sentences << words("Journal", "%n entries after them are lost.", nullptr, int(*recovery.lost));
    }
    if (recovery.newSecret) {
        sentences << words("Journal", "The secret of the exercise could not be read and was made anew.");
    }
    if (recovery.evaluationLost) {
        sentences << words("Journal", "What had been thought about it in the debrief could not be read and is lost.");
    }
    return sentences.join(QLatin1Char(' '));
}

QString unsoundText(const Words &words, const QString &path, const Verification &verification)
{
    const QString text = words("Journal", "%1 is not sound. %2")
                             .with({path, verification.flaw ? flawText(words, *verification.flaw) : QString()});
    if (verification.entries == 0) {
        return text;
    }
    return text + QLatin1Char(' ') +
           words("Journal", "The first %n entries are as they were recorded.", nullptr, int(verification.entries));
}

} // namespace samvirke
