// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/import_text.h"

#include "report/platform_text.h"
#include "report/problem_text.h"

#include <QtGlobal>

#include <algorithm>
#include <map>
#include <tuple>
#include <utility>

namespace samvirke {

using exchange::Looks;
using exchange::Note;
using exchange::NoteKind;
using exchange::Refusal;
using exchange::Weight;

namespace {

QString quoted(const Words &words, const QString &name)
{
    return words("ImportText", "“%1”").with({name});
}

QString quoted(const Words &words, const QStringList &names)
{
    QStringList out;
    for (const QString &name : names) {
        out += quoted(words, name);
    }
    return out.join(QStringLiteral(", "));
}

/// The first few of them.
QString few(const Words &words, const QStringList &names)
{
    constexpr qsizetype most = 8;
    return quoted(words, names.mid(0, most)) + (names.size() > most ? QStringLiteral(", …") : QString{});
}

QString kindOfFile(const Words &words, tables::FileKind kind)
{
    using tables::FileKind;
    switch (kind) {
    case FileKind::csv: return words("ImportText", "a text");
    case FileKind::xlsx: return words("ImportText", "a workbook");
    case FileKind::empty: return words("ImportText", "an empty file");
    case FileKind::oldOffice: return words("ImportText", "a document of Office before 2007 (.xls)");
    case FileKind::encrypted: return words("ImportText", "a document behind a password");
    case FileKind::xlsb: return words("ImportText", "a binary workbook (.xlsb)");
    case FileKind::ods: return words("ImportText", "a spreadsheet");
    case FileKind::openDocument: return words("ImportText", "an OpenDocument file (.odt)");
    case FileKind::wordDocument: return words("ImportText", "a Word document");
    case FileKind::presentation: return words("ImportText", "a presentation");
    case FileKind::zip:
    case FileKind::archive: return words("ImportText", "an archive");
    case FileKind::pdf: return words("ImportText", "a PDF");
    case FileKind::rtf: return words("ImportText", "an RTF document");
    case FileKind::html: return words("ImportText", "a web page");
    case FileKind::xml: return words("ImportText", "an XML file");
    case FileKind::json: return words("ImportText", "a JSON file");
    case FileKind::image: return words("ImportText", "a picture");
    case FileKind::sqlite: return words("ImportText", "a database, perhaps an exercise");
    case FileKind::binary: return words("ImportText", "a binary file");
    }
    return {};
}

QString notTableText(const Words &words, tables::FileKind kind)
{
    using tables::FileKind;
    switch (kind) {
    case FileKind::empty: return words("ImportText", "The file is empty. Choose another one.");
    case FileKind::encrypted: return words("ImportText", "This is a document behind a password. Save it without one.");
    case FileKind::oldOffice:
    case FileKind::xlsb:
    case FileKind::openDocument:
    case FileKind::wordDocument:
    case FileKind::rtf:
    case FileKind::html:
        return words("ImportText",
                     "This is %1, which cannot be read. Open it, and save the table in it as .xlsx, .ods or .csv.")
            .with({kindOfFile(words, kind)});
    default:
        return words("ImportText",
                     "This is %1, not a table. Choose a workbook (.xlsx, .ods) or a text with columns (.csv).")
            .with({kindOfFile(words, kind)});
    }
}

QString looksText(const Words &words, Looks looks)
{
    switch (looks) {
    case Looks::unknown: return {};
    case Looks::text: return words("ImportText", "a text without columns");
    case Looks::missionLog: return words("ImportText", "a log of missions that were tasked");
    case Looks::featureList: return words("ImportText", "a list of features or requirements");
    case Looks::assignmentLog: return words("ImportText", "a log of real assignments");
    case Looks::contactList: return words("ImportText", "a list of people");
    case Looks::summary: return words("ImportText", "a summary of figures");
    }
    return {};
}

/// "2–5, 9".
QString ranges(const std::vector<std::uint32_t> &rows)
{
    QStringList out;
    for (std::size_t i = 0; i < rows.size();) {
        std::size_t last = i;
        while (last + 1 < rows.size() && rows[last + 1] == rows[last] + 1) {
            ++last;
        }
        out += last == i ? QString::number(rows[i]) : QStringLiteral("%1–%2").arg(rows[i]).arg(rows[last]);
        i = last + 1;
    }
    return out.join(QStringLiteral(", "));
}

} // namespace

QString tableErrorText(const Words &words, const tables::TableError &error)
{
    using What = tables::TableError::What;
    const QStringList a{fromUtf8(error.part), words.locale().toString(static_cast<qlonglong>(error.number))};
    switch (error.what) {
    case What::notTable: return notTableText(words, error.seems);
    case What::damaged:
        return words("ImportText", "The workbook is damaged (%1). Open it in a spreadsheet program and save it again.")
            .with({a.value(0).isEmpty() ? words("ImportText", "the archive") : a.value(0)});
    case What::missingPart:
        return words("ImportText",
                     "The workbook lacks a part (%1). Open it in a spreadsheet program and save it again.")
            .with(a);
    case What::badXml:
        return words("ImportText",
                     "The workbook is damaged (%1, line %2). Open it in a spreadsheet program and save it again.")
            .with(a);
    case What::dtd:
        return words("ImportText",
                     "The workbook holds a document type (%1), which no spreadsheet needs. It is not read; save the "
                     "sheet as .csv.")
            .with(a);
    case What::tooLarge:
        return words("ImportText", "The file is larger than %2 bytes. Remove sheets that are not needed.").with(a);
    case What::tooCompressed:
        return words("ImportText",
                     "A part of the workbook (%1) unpacks to more than %2 times its size. It is not read; save the "
                     "sheet as .csv.")
            .with(a);
    case What::tooManyEntries:
        return words("ImportText", "The archive holds more than %2 files. It is not read.").with(a);
    case What::tooManySheets:
        return words("ImportText", "The workbook has more than %2 sheets. Remove those that are not needed.").with(a);
    case What::tooManyCells:
        return words("ImportText", "The table has more than %2 cells. Remove what is not needed.").with(a);
    case What::tooDeep:
        return words("ImportText", "A part of the workbook (%1) is built too deep. It is not read; save the sheet as "
                                   ".csv.")
            .with(a);
    case What::textTooLong:
        return words("ImportText",
                     "A text in the table, or all of them together, are longer than %2 bytes. Remove what is not "
                     "needed.")
            .with(a);
    }
    return {};
}

QString refusalText(const Words &words, const Refusal &refusal)
{
    const QStringList names = fromUtf8(refusal.names);
    const QString sheet = fromUtf8(refusal.sheet);
    const QString row = QString::number(refusal.row);
    switch (refusal.what) {
    case Refusal::What::empty: return words("ImportText", "The file holds no table. Choose another one.");
    case Refusal::What::noSuchSheet:
        return words("ImportText", "There is no sheet “%1”. There are: %2. Give one of them with --sheet.")
            .with({sheet, quoted(words, names)});
    case Refusal::What::severalSheets:
        return words("ImportText", "Several sheets look like a list of injects: %1. Give one of them with --sheet.")
            .with({quoted(words, names)});
    case Refusal::What::onlyHidden:
        return words("ImportText",
                     "Only hidden sheets look like a list of injects: %1. If you want one of them, give it with "
                     "--sheet.")
            .with({quoted(words, names)});
    case Refusal::What::notAnMsel: {
        const bool known = refusal.looks != Looks::unknown;
        const QString looks = looksText(words, refusal.looks);
        const QString what =
            refusal.sheet.empty()
                ? known ? words("ImportText", "This is not a list of injects; it looks like %1.").with({looks})
                        : words("ImportText", "The headings of a list of injects were not found.")
            : known
                ? words("ImportText", "This is not a list of injects; sheet “%1” looks like %2.").with({sheet, looks})
                : words("ImportText", "The headings of a list of injects were not found in sheet “%1”.").with({sheet});
        const QString where =
            names.isEmpty() ? QString{}
                            : QLatin1Char(' ') + words("ImportText", "Row %1 has: %2.").with({row, few(words, names)});
        return what + where + QLatin1Char(' ') +
               words("ImportText",
                     "A list of injects has a column of titles or texts, and one of times or recipients. If this is "
                     "one, say with --map which column is what, as in --map \"C=title\".");
    }
    case Refusal::What::noSuchColumn:
        return words("ImportText", "There is no column “%1”. There are: %2. Correct the mapping.")
            .with({names.value(0), few(words, names.mid(1))});
    case Refusal::What::noTitleMapped:
        return words("ImportText",
                     "No column holds a title or a text. Say with --map which one does, as in --map \"C=title\".");
    case Refusal::What::noInjects:
        return words("ImportText", "Sheet “%1” has headings and under them no inject. Choose another sheet with "
                                   "--sheet.")
            .with({sheet});
    }
    return {};
}

QString mapProblemText(const Words &words, const exchange::MapProblem &problem)
{
    using What = exchange::MapProblem::What;
    switch (problem.what) {
    case What::syntax: return problemText(words, problem.problem);
    case What::notAMapping:
        return words("ImportText", "Columns with what they hold should stand here, as in “EVENT TIME: time” or “C: "
                                   "title”.");
    case What::unknownField:
        return words("ImportText", "“%1” is nothing that a column can hold. Known are: %2.")
            .with({fromUtf8(problem.name), fromUtf8(exchange::fieldNames())});
    }
    return {};
}

QString noteText(const Words &words, const Note &note)
{
    const QString raw = fromUtf8(note.raw);
    const QStringList args = fromUtf8(note.args);
    const QString column = note.column ? fromUtf8(tables::columnName(*note.column)) : QString{};
    switch (note.kind) {
    // the sheet
    case NoteKind::otherSheets:
        return words("ImportText", "“%1” was taken. These look like a list of injects too: %2.")
            .with({raw, quoted(words, args)});
    case NoteKind::hiddenSheet: return words("ImportText", "Sheet “%1” is hidden. Is it the right one?").with({raw});
    case NoteKind::noHeadings:
        return words("ImportText", "No headings were found; columns were read as the mapping says.");
    case NoteKind::openQuote:
        return words("ImportText",
                     "A quotation mark has no partner and was taken as it stands. The rows behind it may be wrong.");
    case NoteKind::columnKept:
        return words("ImportText", "Column %1 (“%2”) is not one of those known; it is kept under its heading.")
            .with({column, raw});
    case NoteKind::columnWithoutHeading:
        return words("ImportText", "Column %1 has no heading; it is kept under its letter.").with({column});
    case NoteKind::columnIgnored:
        return words("ImportText", "Column %1 (“%2”) is left out, as the mapping says.").with({column, raw});
    case NoteKind::headingTwice:
        return words("ImportText", "The heading “%1” stands there more than once; what column %2 keeps is called “%3”.")
            .with({raw, column, args.value(0)});
    case NoteKind::storyTimeIsTime:
        return words("ImportText", "There are only times of the story (column %1); the exercise follows them.")
            .with({column});
    case NoteKind::noTimeColumn:
        return words("ImportText", "No column holds times; every inject waits for the facilitator.");
    case NoteKind::dateOrderSeen:
        return args.value(0) == QLatin1String("day")
                   ? words("ImportText", "Dates are read as day and then month, because some cannot be otherwise.")
                   : words("ImportText", "Dates are read as month and then day, because some cannot be otherwise.");
    case NoteKind::startsAt: return words("ImportText", "The exercise begins at %1.").with({raw});
    case NoteKind::lengthSet:
        return words("ImportText", "The exercise lasts %1. Change “length” if it goes on for longer.").with(args);
    case NoteKind::lengthAssumed:
        return words("ImportText", "Nothing says how long the exercise lasts; it was set to %1. Change “length”.")
            .with(args);
    case NoteKind::agencyCreated:
        return words("ImportText", "“%1” became the agency %2 with one seat (rows that name it: %3). Does it play?")
            .with({raw, args.value(0), args.value(1)});
    case NoteKind::agenciesAlike:
        return words("ImportText",
                     "%1 are different agencies now. If they are one, write them alike in the list and import again.")
            .with({quoted(words, args)});
    case NoteKind::channelUnclear:
        return words("ImportText", "It is not clear how “%1” is delivered; it was taken for a written message.")
            .with({raw});
    // times of a row
    case NoteKind::noTime: return words("ImportText", "No time; the inject waits for the facilitator.");
    case NoteKind::timeUnreadable:
        return words("ImportText", "“%1” cannot be read as a time; the inject waits for the facilitator.").with({raw});
    case NoteKind::dateAmbiguous:
        return words("ImportText",
                     "“%1” can be two dates; the inject waits for the facilitator. Import again with --dates day-first "
                     "or --dates month-first.")
            .with({raw});
    case NoteKind::timeDoubtful: return words("ImportText", "“%1” was read as %2.").with({raw, args.value(0)});
    case NoteKind::timeRange:
        return words("ImportText", "“%1” is a stretch of time; its beginning was taken (%2).")
            .with({raw, args.value(0)});
    case NoteKind::dateOdd:
        return words("ImportText", "“%1” is on another day than the rows before and after it.").with({raw});
    case NoteKind::dateFar:
        return words("ImportText",
                     "“%1” is far from the dates of the other rows; the inject waits for the facilitator.")
            .with({raw});
    case NoteKind::pastMidnight:
        return words("ImportText", "“%1” was taken for the day after the row before it (%2).")
            .with({raw, args.value(0)});
    case NoteKind::beforeStart:
        return words("ImportText", "“%1” lies before the exercise begins; the inject waits for the facilitator.")
            .with({raw});
    // the rest of a row
    case NoteKind::noRecipient: return words("ImportText", "Nobody receives it. Add “to”.");
    case NoteKind::noTitle: return words("ImportText", "No title; it was called “%1”.").with(args);
    case NoteKind::titleFromText:
        return words("ImportText", "The title is the beginning of the text: “%1”.").with(args);
    case NoteKind::errorValue:
        return words("ImportText", "The cell holds the error %1 and was left out. Put the formula right.").with({raw});
    case NoteKind::numberRepeated: return words("ImportText", "The number %1 stands there more than once.").with({raw});
    case NoteKind::inactive: return words("ImportText", "Marked “%1”; kept, but not released at its time.").with({raw});
    case NoteKind::kindKept:
        return words("ImportText", "“%1” is not a kind of inject that is known; it was read as an inject.").with({raw});
    case NoteKind::expectedActionDelivered:
        return words("ImportText",
                     "Marked “%1”, but it has a sender, recipients and an expected action of its own; it is delivered "
                     "as an inject.")
            .with({raw});
    case NoteKind::contingencyTimed:
        return words("ImportText",
                     "Marked “%1”, and it has a time, at which it is delivered in any case. Say with “unless” what it "
                     "depends on.")
            .with({raw});
    case NoteKind::recipientReadAs:
        return words("ImportText", "The recipients “%1” were read as: %2.").with({raw, args.value(0)});
    case NoteKind::hiddenRow: return words("ImportText", "The row is hidden in the sheet; it was imported.");
    // workbooks of this program's own
    case NoteKind::ofRemovedRow:
        return words("ImportText", "“%1” belongs to a row that is not there any more, and was left out.").with({raw});
    case NoteKind::rowCopied:
        return words("ImportText", "A row with a name that another row has already; it is called “%1” now.")
            .with({raw});
    // rows that are no inject
    case NoteKind::rowSaysNothing: return words("ImportText", "The row says nothing.");
    case NoteKind::rowIsHeading: return words("ImportText", "A heading for the rows below it: “%1”.").with({raw});
    case NoteKind::rowRepeatsHeadings: return words("ImportText", "The row repeats the headings.");
    case NoteKind::rowWithoutInject:
        return words("ImportText", "Neither a title nor a text, so no inject: “%1”.").with({raw});
    // files of other platforms
    case NoteKind::waitsInCircle:
    case NoteKind::partUnused:
    case NoteKind::variableFitted:
    case NoteKind::documentMissing:
    case NoteKind::othersThere:
    case NoteKind::movesOnByHand:
    case NoteKind::severalBefore:
    case NoteKind::conditionKept:
    case NoteKind::beforeUnknown:
    case NoteKind::sentOutwards:
    case NoteKind::timeNotUsed:
    case NoteKind::variableWithoutValue:
    case NoteKind::neverPublished:
    case NoteKind::senderFromText:
    case NoteKind::statusActual:
    case NoteKind::namespaceOdd:
    case NoteKind::alertElsewhere:
    case NoteKind::alertWithoutInfo:
    case NoteKind::otherLanguages:
    case NoteKind::technicalAction: return platformNoteText(words, note);
    }
    return {};
}

namespace {

/// What is said once about several notes of a kind, one after the other.
QString togetherText(const Words &words, const std::vector<const Note *> &notes)
{
    QStringList columns;
    QStringList names;
    QStringList counted;
    for (const Note *note : notes) {
        const QString raw = fromUtf8(note->raw);
        const QString column = note->column ? fromUtf8(tables::columnName(*note->column)) : QString{};
        columns += raw.isEmpty() ? column : QStringLiteral("%1 (%2)").arg(column, quoted(words, raw));
        names += quoted(words, raw);
        counted +=
            note->args.size() > 1 ? QStringLiteral("%1 (%2)").arg(quoted(words, raw), fromUtf8(note->args[1])) : raw;
    }
    const QString separator = QStringLiteral(", ");
    switch (notes.front()->kind) {
    case NoteKind::columnKept:
        return words("ImportText", "Columns %1 are not among those known; they are kept under their headings.")
            .with({columns.join(separator)});
    case NoteKind::columnWithoutHeading:
        return words("ImportText", "Columns %1 have no heading; they are kept under their letters.")
            .with({columns.join(separator)});
    case NoteKind::columnIgnored:
        return words("ImportText", "Columns %1 are left out, as the mapping says.").with({columns.join(separator)});
    case NoteKind::agencyCreated:
        return words("ImportText",
                     "The recipients became agencies with one seat each (in brackets: how many rows name them): %1. "
                     "Do all of them play?")
            .with({counted.join(separator)});
    case NoteKind::channelUnclear:
        return words("ImportText", "It is not clear how %1 are delivered; they were taken for written messages.")
            .with({names.join(separator)});
    case NoteKind::noTitle:
        return words("ImportText", "No title; each was called by the beginning of its text, or by its number.");
    default: return {};
    }
}

/// Lines about the sheet as a whole: what is so, then what is to be checked.
QStringList sheetLines(const Words &words, const std::vector<Note> &notes)
{
    std::map<NoteKind, std::vector<const Note *>> byKind;
    std::vector<NoteKind> kinds;
    for (const Note &note : notes) {
        if (note.row == 0) {
            std::vector<const Note *> &same = byKind[note.kind];
            if (same.empty()) {
                kinds.push_back(note.kind);
            }
            same.push_back(&note);
        }
    }
    std::ranges::stable_sort(kinds, {}, &exchange::weightOf);
    QStringList out;
    for (const NoteKind kind : kinds) {
        QStringList texts;
        const std::vector<const Note *> &same = byKind[kind];
        if (const QString together = same.size() > 1 ? togetherText(words, same) : QString{}; !together.isEmpty()) {
            texts += together;
        } else {
            for (const Note *note : same) {
                texts += noteText(words, *note);
            }
        }
        for (const QString &text : texts) {
            out += weightOf(kind) == Weight::info ? text : QString(words("ImportText", "Check: %1").with({text}));
        }
    }
    return out;
}

QString rowLine(const Words &words, Weight weight, const std::vector<std::uint32_t> &rows, const QString &text)
{
    const QString where = ranges(rows);
    if (weight == Weight::leftOut) {
        return rows.size() == 1 ? words("ImportText", "Left out row %1: %2").with({where, text})
                                : words("ImportText", "Left out rows %1: %2").with({where, text});
    }
    if (weight == Weight::info) {
        return rows.size() == 1 ? words("ImportText", "Row %1: %2").with({where, text})
                                : words("ImportText", "Rows %1: %2").with({where, text});
    }
    return rows.size() == 1 ? words("ImportText", "Check row %1: %2").with({where, text})
                            : words("ImportText", "Check rows %1: %2").with({where, text});
}

} // namespace

QStringList noteLines(const Words &words, const std::vector<Note> &notes)
{
    constexpr std::size_t mostLines = 8; ///< of one kind
    struct Line
    {
        std::vector<const Note *> notes; ///< that say the same
        std::vector<std::uint32_t> rows;
    };
    std::map<NoteKind, std::vector<Line>> byKind;
    std::map<std::tuple<NoteKind, std::string, std::vector<std::string>>, std::size_t> lineOf;
    std::vector<NoteKind> kinds;
    const auto said = [](NoteKind kind) { // the rest of what is info about rows is in the JSON: nothing to do about it
        return weightOf(kind) != Weight::info || kind == NoteKind::inactive || kind == NoteKind::kindKept ||
               kind == NoteKind::hiddenRow;
    };
    const bool timeless = std::ranges::count(notes, NoteKind::noTimeColumn, &Note::kind) > 0;
    for (const Note &note : notes) {
        if (note.row == 0 || !said(note.kind) || (timeless && note.kind == NoteKind::noTime)) {
            continue;
        }
        std::vector<Line> &lines = byKind[note.kind];
        if (lines.empty()) {
            kinds.push_back(note.kind);
        }
        const auto [it, added] = lineOf.try_emplace({note.kind, note.raw, note.args}, lines.size());
        if (added) {
            lines.emplace_back();
        }
        lines[it->second].notes.push_back(&note);
        lines[it->second].rows.push_back(note.row);
    }
    std::ranges::stable_sort(kinds, {}, &exchange::weightOf);
    QStringList out = sheetLines(words, notes);
    for (const NoteKind kind : kinds) {
        const std::vector<Line> &lines = byKind[kind];
        const auto rowsFrom = [&](std::size_t first) {
            std::vector<std::uint32_t> rows;
            for (std::size_t i = first; i < lines.size(); ++i) {
                rows.insert(rows.end(), lines[i].rows.begin(), lines[i].rows.end());
            }
            std::ranges::sort(rows);
            return rows;
        };
        if (const QString together = lines.size() > 1 ? togetherText(words, {lines.front().notes.front()}) : QString{};
            !together.isEmpty()) {
            out += rowLine(words, weightOf(kind), rowsFrom(0), together);
            continue;
        }
        const std::size_t shown = lines.size() > mostLines + 1 ? mostLines : lines.size();
        for (std::size_t i = 0; i < shown; ++i) {
            out += rowLine(words, weightOf(kind), lines[i].rows, noteText(words, *lines[i].notes.front()));
        }
        if (shown < lines.size()) {
            out += rowLine(words, weightOf(kind), rowsFrom(shown),
                           words("ImportText", "The same there; --json says what stands in each row."));
        }
    }
    return out;
}

QString fieldText(const Words &words, exchange::Field field)
{
    using exchange::Field;
    switch (field) {
    case Field::number: return words("ImportText", "Number");
    case Field::phase: return words("ImportText", "Phase or move");
    case Field::day: return words("ImportText", "Day of the exercise");
    case Field::date: return words("ImportText", "Date");
    case Field::time: return words("ImportText", "Time");
    case Field::storyTime: return words("ImportText", "Time in the story");
    case Field::title: return words("ImportText", "Title");
    case Field::content: return words("ImportText", "What is said");
    case Field::kind: return words("ImportText", "Kind of inject");
    case Field::from: return words("ImportText", "From");
    case Field::to: return words("ImportText", "To");
    case Field::method: return words("ImportText", "By which means");
    case Field::controller: return words("ImportText", "Who brings it");
    case Field::expected: return words("ImportText", "Expected actions");
    case Field::objective: return words("ImportText", "Objective");
    case Field::notes: return words("ImportText", "Notes");
    case Field::status: return words("ImportText", "Status");
    case Field::extra: return words("ImportText", "Kept as it is");
    case Field::ignored: return words("ImportText", "Left out");
    }
    return {};
}

decltype(exchange::ImportOptions::facilitator) facilitatorNames()
{
    decltype(exchange::ImportOptions::facilitator) names;
    for (const QString &language : Words::languages()) {
        names.emplace_back(language.toStdString(), Words(language)("Command", "Facilitator").toStdString());
    }
    return names;
}

QString countsText(const Words &words, const exchange::Counts &counts)
{
    return words("ImportText", "%n rows: %1 imported, %2 imported and to be checked, %3 left out.", nullptr,
                 counts.rows())
        .with({words.locale().toString(counts.imported), words.locale().toString(counts.warned),
               words.locale().toString(counts.leftOut)});
}

} // namespace samvirke
