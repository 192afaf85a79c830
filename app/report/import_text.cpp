// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/import_text.h"

#include "report/problem_text.h"

#include <QtGlobal>

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

QString quoted(const QStringList &names)
{
    QStringList out;
    for (const QString &name : names) {
        out += QStringLiteral("“%1”").arg(name);
    }
    return out.join(QStringLiteral(", "));
}

/// The first few of them.
QString few(const QStringList &names)
{
    constexpr qsizetype most = 8;
    return quoted(names.mid(0, most)) + (names.size() > most ? QStringLiteral(", …") : QString{});
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
    case FileKind::openDocument: return words("ImportText", "an OpenDocument file (.ods, .odt)");
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

QString looksText(const Words &words, Looks looks)
{
    switch (looks) {
    case Looks::unknown: return words("ImportText", "some other table");
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
    case What::notTable:
        return words("ImportText", "This is %1, not a table that can be read. Save it as .xlsx or .csv.")
            .with({kindOfFile(words, error.seems)});
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
        return words("ImportText", "Texts of the table are longer than %2 bytes. Remove what is not needed.").with(a);
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
            .with({sheet, quoted(names)});
    case Refusal::What::severalSheets:
        return words("ImportText", "Several sheets look like a list of injects: %1. Give one of them with --sheet.")
            .with({quoted(names)});
    case Refusal::What::onlyHidden:
        return words("ImportText",
                     "Only hidden sheets look like a list of injects: %1. If you want one of them, give it with "
                     "--sheet.")
            .with({quoted(names)});
    case Refusal::What::notAnMsel: {
        const QString what = refusal.sheet.empty()
                                 ? words("ImportText", "This is not a list of injects; it looks like %1.")
                                       .with({looksText(words, refusal.looks)})
                                 : words("ImportText", "This is not a list of injects; sheet “%1” looks like %2.")
                                       .with({sheet, looksText(words, refusal.looks)});
        const QString where = names.isEmpty()
                                  ? QString{}
                                  : QLatin1Char(' ') + words("ImportText", "Row %1 has: %2.").with({row, few(names)});
        return what + where + QLatin1Char(' ') +
               words("ImportText",
                     "A list of injects has a column of titles or texts, and one of times or recipients. If this is "
                     "one, say with --map which column is what.");
    }
    case Refusal::What::noSuchColumn:
        return words("ImportText", "There is no column “%1”. There are: %2. Correct the mapping.")
            .with({names.value(0), few(names.mid(1))});
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
            .with({raw, quoted(args)});
    case NoteKind::hiddenSheet:
        return words("ImportText", "Sheet “%1” is hidden. Check that it is the right one.").with({raw});
    case NoteKind::noHeadings:
        return words("ImportText", "No headings were found; columns were read as the mapping says.");
    case NoteKind::openQuote:
        return words("ImportText",
                     "A quotation mark has no partner and was taken as it stands. Check the rows behind it.");
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
        return words("ImportText", "“%1” became the agency %2 with one seat (rows: %3). Check that it takes part.")
            .with({raw, args.value(0), args.value(1)});
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
    case NoteKind::timeDoubtful:
        return words("ImportText", "“%1” was read as %2. Check that it is meant so.").with({raw, args.value(0)});
    case NoteKind::timeRange:
        return words("ImportText", "“%1” is a stretch of time; its beginning was taken (%2).")
            .with({raw, args.value(0)});
    case NoteKind::dateOdd:
        return words("ImportText", "“%1” is on another day than the rows before and after it. Check the date.")
            .with({raw});
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
    case NoteKind::inactive: return words("ImportText", "Marked “%1”: kept, and never released by itself.").with({raw});
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
    // rows that are no inject
    case NoteKind::rowSaysNothing: return words("ImportText", "The row says nothing.");
    case NoteKind::rowIsHeading: return words("ImportText", "A heading for the rows below it: “%1”.").with({raw});
    case NoteKind::rowRepeatsHeadings: return words("ImportText", "The row repeats the headings.");
    case NoteKind::rowWithoutInject:
        return words("ImportText", "Neither a title nor a text, so no inject: “%1”.").with({raw});
    }
    return {};
}

QStringList noteLines(const Words &words, const std::vector<Note> &notes)
{
    using Same = std::tuple<NoteKind, std::string, std::vector<std::string>>;
    std::map<Same, std::size_t> lineOf;
    std::vector<std::pair<const Note *, std::vector<std::uint32_t>>> lines;
    for (const Note &note : notes) {
        if (note.row > 0 && note.weight() == Weight::info) {
            continue; // in the JSON; there is nothing to do about them
        }
        if (note.row == 0) {
            lines.emplace_back(&note, std::vector<std::uint32_t>{});
            continue;
        }
        const auto [it, added] = lineOf.try_emplace({note.kind, note.raw, note.args}, lines.size());
        if (added) {
            lines.emplace_back(&note, std::vector<std::uint32_t>{});
        }
        lines[it->second].second.push_back(note.row);
    }
    QStringList out;
    for (const auto &[note, rows] : lines) {
        const QString text = noteText(words, *note);
        const QString where = ranges(rows);
        switch (note->weight()) {
        case Weight::info: out += text; break;
        case Weight::warning:
            out += rows.empty() ? words("ImportText", "Check: %1").with({text})
                                : words("ImportText", "Check row %1: %2").with({where, text});
            break;
        case Weight::leftOut: out += words("ImportText", "Left out row %1: %2").with({where, text}); break;
        }
    }
    return out;
}

} // namespace samvirke
