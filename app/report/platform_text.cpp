// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/platform_text.h"

#include "report/import_text.h"
#include "report/problem_text.h"

namespace samvirke {

using exchange::Format;
using exchange::Note;
using exchange::NoteKind;
using exchange::Unsuitable;

namespace {

QString unsuitableText(const Words &words, const Unsuitable &why)
{
    const QStringList names = fromUtf8(why.names);
    const QString listed = names.join(QStringLiteral(", "));
    const QString number = words.locale().toString(static_cast<qlonglong>(why.number));
    switch (why.what) {
    case Unsuitable::What::badJson:
        return words("PlatformText", "This looks like JSON and is damaged. Export it again where it comes from.");
    case Unsuitable::What::badXml:
        return words("PlatformText", "This is XML that is damaged in line %1. Export it again where it comes from.")
            .with({number});
    case Unsuitable::What::documentType:
        return words("PlatformText", "The file holds a document type, through which it could pull in other files. It "
                                     "is not read; remove what stands in <!DOCTYPE …>.");
    case Unsuitable::What::tooDeep:
        return words("PlatformText", "The file is built too deep. It is not read; check that it is what it should be.");
    case Unsuitable::What::tooMuch:
        return words("PlatformText", "The file holds more than this program takes in (%1). Divide it.").with({number});
    case Unsuitable::What::wrongVersion:
        return words("PlatformText", "The file is of %1, version %2, which this program does not know. Export it "
                                     "from a version that writes 1.")
            .with(names);
    case Unsuitable::What::noSuchPart:
        return words("PlatformText", "There is no “%1” in the file. There are: %2. Give one of them with --sheet.")
            .with({names.value(0), names.mid(1).join(QStringLiteral(", "))});
    case Unsuitable::What::noInjects:
        return words("PlatformText", "The scenario in the file has no injects. Choose another one.");
    case Unsuitable::What::dashboard:
        return words("PlatformText", "This is a dashboard of OpenAEV (charts about exercises), not a scenario. Export "
                                     "the scenario itself: Scenarios → its menu → Export.");
    case Unsuitable::What::otherArchive:
        return words("PlatformText", "This is an archive, and none of its files is a scenario (%1). Unpack it, and "
                                     "give the file with the list of injects.")
            .with({listed});
    case Unsuitable::What::otherJson:
        return words("PlatformText", "This is JSON, but no scenario that is known (it begins with: %1). Known are "
                                     "OpenAEV, Blueprint, IcebergTTX, and lists of things with a “title”.")
            .with({listed});
    case Unsuitable::What::otherXml:
        return words("PlatformText", "This is XML (<%1>), but no alert. Known is CAP 1.2, alone, in an Atom feed or "
                                     "in an EDXL envelope.")
            .with(names);
    case Unsuitable::What::feedOfNothing:
        return words("PlatformText", "This is a feed without any alert. Choose another one.");
    case Unsuitable::What::text:
        return words("PlatformText", "This is a text without a list of injects. A list has a line for each, with “-” "
                                     "or a number before it, or a heading; or it is a table.");
    case Unsuitable::What::ownScenario:
        return words("PlatformText",
                     "This is a scenario of this program already. Open it, or check it: samvirke check.");
    }
    return {};
}

/// Each on a line of its own, with its sheet, row and column.
QString sheetProblemsText(const Words &words, const exchange::SheetProblems &problems)
{
    QStringList lines{words("PlatformText",
                            "The workbook holds a scenario with something wrong in it (sheet:row:column). "
                            "Put it right there.")};
    for (const Problem &problem : problems) {
        lines += problemLine(words, problem);
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace

QString importErrorText(const Words &words, const exchange::ImportError &error)
{
    if (const auto *table = std::get_if<tables::TableError>(&error)) {
        return tableErrorText(words, *table);
    }
    if (const auto *refusal = std::get_if<exchange::Refusal>(&error)) {
        return refusalText(words, *refusal);
    }
    if (const auto *problems = std::get_if<exchange::SheetProblems>(&error)) {
        return sheetProblemsText(words, *problems);
    }
    return unsuitableText(words, std::get<Unsuitable>(error));
}

QString formatText(const Words &words, Format format)
{
    switch (format) {
    case Format::samvirke: return words("PlatformText", "a scenario of Samvirke");
    case Format::table: return words("PlatformText", "a table");
    case Format::list: return words("PlatformText", "a plain list");
    case Format::openAev: return words("PlatformText", "a scenario of OpenAEV");
    case Format::blueprint: return words("PlatformText", "an MSEL of Blueprint");
    case Format::iceberg: return words("PlatformText", "a scenario of IcebergTTX");
    case Format::cap: return words("PlatformText", "alerts (CAP)");
    }
    return {};
}

QString platformNoteText(const Words &words, const Note &note)
{
    const QString raw = fromUtf8(note.raw);
    const QStringList args = fromUtf8(note.args);
    switch (note.kind) {
    case NoteKind::waitsInCircle:
        return words("PlatformText", "“%1” waits for itself through others; the facilitator releases it.").with({raw});
    case NoteKind::partUnused: return words("PlatformText", "“%1” (%2) is not used.").with({raw, args.value(0)});
    case NoteKind::variableFitted:
        return words("PlatformText", "The variable “%1” is a place to fit now; it reads “%2”.")
            .with({raw, args.value(0)});
    case NoteKind::documentMissing: return words("PlatformText", "“%1” is mentioned and not in the file.").with({raw});
    case NoteKind::othersThere:
        return words("PlatformText", "“%1” was taken. There are also: %2. Give one of them with --sheet.")
            .with({raw, args.join(QStringLiteral(", "))});
    case NoteKind::movesOnByHand:
        return words("PlatformText", "It follows when the exercise moves on; the facilitator releases it.");
    case NoteKind::severalBefore:
        return words("PlatformText", "It follows on several things; here it follows on “%1” alone.").with({raw});
    case NoteKind::conditionKept:
        return words("PlatformText", "It comes (at %2) if %1, which cannot be followed here; the facilitator releases "
                                     "it.")
            .with({raw, args.value(0)});
    case NoteKind::beforeUnknown:
        return words("PlatformText", "It is tied to “%1”, which is not in the file.").with({raw});
    case NoteKind::sentOutwards:
        return words("PlatformText", "It goes out to “%1”, where nobody sits. Should a seat say it instead?")
            .with({raw});
    case NoteKind::timeNotUsed:
        return words("PlatformText", "The time “%1” does not go with what it follows on, and was not used.")
            .with({raw});
    case NoteKind::variableWithoutValue:
        return words("PlatformText", "“%1” has no value in the file and stands in the text as it is. Replace it.")
            .with({raw});
    case NoteKind::neverPublished:
        return words("PlatformText", "News that no inject publishes; the facilitator releases it.");
    case NoteKind::senderFromText:
        return words("PlatformText", "The sender is the first line of the text: “%1”.").with({raw});
    case NoteKind::statusActual:
        return words("PlatformText", "The alert says that it is real (status Actual). Here it is a part of an "
                                     "exercise; never send it on.");
    case NoteKind::namespaceOdd:
        return words("PlatformText", "The alert says that it is of “%1” instead of CAP 1.2; it was read all the same.")
            .with({raw});
    case NoteKind::alertElsewhere:
        return words("PlatformText", "The feed holds a summary only; the alert itself lies at %1 and was not fetched.")
            .with({raw});
    case NoteKind::alertWithoutInfo:
        return words("PlatformText", "The alert has no text (%1); write what people read.").with({raw});
    case NoteKind::otherLanguages:
        return words("PlatformText", "The alert is there in other languages too (%1); their texts are kept beside it.")
            .with({args.join(QStringLiteral(", "))});
    case NoteKind::technicalAction:
        return words("PlatformText", "A technical action (%2) that people do not meet: “%1”.")
            .with({raw, args.value(0)});
    default: return {};
    }
}

} // namespace samvirke
