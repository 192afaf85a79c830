// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/cli.h"

#include "exchange/import.h"
#include "exchange/role_sheet.h"
#include "plan/json.h"
#include "plan/yaml.h"
#include "report/import_text.h"
#include "report/platform_text.h"
#include "session/scenario_folder.h"
#include "tables/limits.h"
#include "tables/read.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace samvirke::cli {

namespace {

std::string_view weightName(exchange::Weight weight)
{
    switch (weight) {
    case exchange::Weight::info: return "info";
    case exchange::Weight::warning: return "warning";
    case exchange::Weight::leftOut: return "left-out";
    }
    return {};
}

std::string_view encodingName(tables::Encoding encoding)
{
    switch (encoding) {
    case tables::Encoding::utf8:
    case tables::Encoding::utf8Bom: return "utf-8";
    case tables::Encoding::utf16le:
    case tables::Encoding::utf16be: return "utf-16";
    case tables::Encoding::windows1252: return "windows-1252";
    }
    return {};
}

std::string asJson(const Words &words, const exchange::FileImport &file, const QString &folder)
{
    const exchange::Imported &imported = file.imported;
    json::Writer out(2);
    out.beginObject();
    out.key("format").text(exchange::nameOf(file.format));
    out.key("rows").number(imported.counts.rows());
    out.key("imported").number(imported.counts.imported);
    out.key("warned").number(imported.counts.warned);
    out.key("left_out").number(imported.counts.leftOut);
    out.key("sheet").text(imported.sheet);
    out.key("header_row").number(imported.headerRow);
    out.key("scenario").text((folder + QStringLiteral("/scenario.yaml")).toStdString());
    if (file.text) {
        out.key("encoding").text(encodingName(file.text->encoding));
        out.key("separator").text(std::string(1, file.text->separator));
    }
    out.key("mapping").beginArray();
    for (const exchange::Column &column : imported.columns) {
        out.beginObject();
        out.key("column").text(tables::columnName(column.at));
        out.key("heading").text(column.heading);
        out.key("field").text(exchange::nameOf(column.field));
        out.endObject();
    }
    out.endArray();
    out.key("notes").beginArray();
    for (const exchange::Note &note : imported.notes) {
        out.beginObject();
        out.key("row");
        if (note.row > 0) {
            out.number(note.row);
        } else {
            out.null();
        }
        out.key("column");
        if (note.column) {
            out.text(tables::columnName(*note.column));
        } else {
            out.null();
        }
        out.key("weight").text(weightName(note.weight()));
        out.key("key").text(exchange::keyOf(note.kind));
        out.key("raw").text(note.raw);
        out.key("text").text(noteText(words, note).toStdString());
        out.endObject();
    }
    out.endArray();
    out.endObject();
    return out.take();
}

/// "Column=field", or a file of such lines. Says on stderr what is wrong.
bool readMapping(const Words &words, const QString &given, exchange::ColumnMap &map)
{
    const qsizetype equals = given.lastIndexOf(QLatin1Char('='));
    if (equals > 0 && !QFileInfo::exists(given)) {
        const std::string name = given.mid(equals + 1).trimmed().toStdString();
        const auto field = exchange::fieldNamed(name);
        if (!field) {
            printError(mapProblemText(words, {exchange::MapProblem::What::unknownField, {}, name, {}}));
            return false;
        }
        map.emplace_back(given.left(equals).trimmed().toStdString(), *field);
        return true;
    }
    QFile file(given);
    if (!file.open(QIODevice::ReadOnly)) {
        printError(
            words("Command", "%1 cannot be read (%2). Give a file that says what columns hold, or “Column=field”.")
                .with({given, file.errorString()}));
        return false;
    }
    const auto read = exchange::readMap(file.readAll().toStdString());
    if (!read) {
        printError(QStringLiteral("%1:%2:%3: ").arg(given).arg(read.error().mark.line).arg(read.error().mark.column) +
                   mapProblemText(words, read.error()));
        return false;
    }
    map.insert(map.end(), read->begin(), read->end());
    return true;
}

/// What comes into a scenario that is there.
struct Brought
{
    QString file;
    QByteArray bytes;
    exchange::ImportOptions options;
    exchange::Join how = exchange::Join::merge;
    bool losesComments = false; ///< the user says that they may go
};

std::optional<exchange::RoleSheet> rolesIn(const QByteArray &bytes, const exchange::ImportOptions &options)
{
    const auto workbook = tables::read({bytes.constData(), static_cast<std::size_t>(bytes.size())});
    return workbook ? exchange::readRoles(*workbook, options.sheet) : std::nullopt;
}

/// The scenario with what was brought; else what is wrong was printed. Says what became of it.
std::optional<Scenario> joined(const Words &words, const Brought &brought, const Scenario &scenario)
{
    const QByteArray &bytes = brought.bytes;
    const auto read =
        exchange::importFile({bytes.constData(), static_cast<std::size_t>(bytes.size())}, brought.options);
    if (read) {
        for (const QString &line : noteLines(words, read->imported.notes)) {
            print(line);
        }
        print(countsText(words, read->imported.counts));
        const bool whole = read->format == exchange::Format::samvirke && brought.how == exchange::Join::replace;
        return whole ? read->imported.scenario : withInjects(scenario, read->imported.scenario, brought.how);
    }
    const auto roles = rolesIn(bytes, brought.options);
    if (!roles) {
        printError(brought.file + QStringLiteral(": ") + importErrorText(words, read.error()));
        return std::nullopt;
    }
    for (const exchange::LeftOutRow &row : roles->leftOut) {
        print(words("Command", "Left out row %1 (no task, or no role in it): %2")
                  .with({QString::number(row.row), fromUtf8(row.said)}));
    }
    print(words("Command", "%1 row(s) of the role matrix, %2 left out.")
              .with({QString::number(roles->rows.size()), QString::number(roles->leftOut.size())}));
    return withRoles(scenario, *roles, brought.how);
}

int importInto(const Words &words, const Brought &brought, const QString &scenario)
{
    const QString folder = QFileInfo(scenario).isFile() ? QFileInfo(scenario).path() : scenario;
    const ScenarioFolder there = readFolder(folder.toStdString());
    const auto plan = std::ranges::find(there.files, "scenario.yaml", &ScenarioFile::name);
    if (!printProblems(words, there.problems, false) || plan == there.files.end()) {
        return wrongInput;
    }
    const Reading reading = readScenario(plan->bytes);
    if (!printProblems(words, reading.problems, false)) {
        return wrongInput;
    }
    if (yaml::hasComments(plan->bytes) && !brought.losesComments) {
        printError(words("Command",
                         "The scenario's file has comments, which would be lost. Say with --force that they may go."));
        return wrongInput;
    }
    const auto made = joined(words, brought, reading.scenario);
    if (!made) {
        return wrongInput;
    }
    if (const QString wrong = saveScenario(words, folder, *made, true); !wrong.isEmpty()) {
        printError(wrong);
        return wrongInput;
    }
    print(words("Command", "What it still lacks: %1").with({QStringLiteral("samvirke check ") + folder}));
    return done;
}

} // namespace

int import(const Context &context)
{
    const Words &words = context.words;
    Parser parser(context, QStringLiteral("import"),
                  words("Command", "Makes a scenario from a list of injects, or of another platform's file."));
    parser.positional(QStringLiteral("FILE"),
                      words("Command",
                            "The list, a workbook (.xlsx, .ods) or a text (.csv); or a file of OpenAEV, Blueprint or "
                            "IcebergTTX, a CAP alert, or a plain list (JSON, YAML, Markdown)."));
    parser.option(QStringLiteral("to"), words("Command", "Folder to make for the scenario."), QStringLiteral("DIR"));
    parser.option(QStringLiteral("into"),
                  words("Command", "Scenario that the injects, or the rows of a role matrix, come into."),
                  QStringLiteral("SCENARIO"));
    parser.option(QStringLiteral("replace"),
                  words("Command", "With --into: instead of the injects, or the tasks, that are there."));
    parser.option(QStringLiteral("sheet"), words("Command", "Sheet to read; the best visible one without it."),
                  QStringLiteral("NAME"));
    parser.option(QStringLiteral("map"),
                  words("Command",
                        "What a column holds, as in “EVENT TIME=time” or “C=title”, or a file (YAML, JSON) of such "
                        "pairs; may be given several times. Columns hold: %1.")
                      .with({fromUtf8(exchange::fieldNames())}),
                  QStringLiteral("FILE"));
    parser.option(QStringLiteral("dates"),
                  words("Command", "How dates like 5/6/2026 are meant: day-first or month-first."),
                  QStringLiteral("ORDER"));
    parser.option(QStringLiteral("force"), words("Command", "Replace the scenario in the folder if there is one."));
    parser.option(QStringLiteral("json"), words("Command", "Print JSON."));
    if (const auto exit = parser.parse(1, 1)) {
        return *exit;
    }
    const QString file = parser.at(0);
    const QString into = parser.value(QStringLiteral("into"));
    const QString folder = into.isEmpty() ? parser.value(QStringLiteral("to")) : into;
    if (folder.isEmpty() || (!into.isEmpty() && parser.has(QStringLiteral("to")))) {
        printError(words("Command", "Say with --to which folder the scenario goes to, or with --into which scenario it "
                                    "becomes a part of."));
        return usage;
    }
    exchange::ImportOptions options;
    const QString dates = parser.value(QStringLiteral("dates"));
    if (dates == QLatin1String("day-first")) {
        options.dates = exchange::DateOrder::dayFirst;
    } else if (dates == QLatin1String("month-first")) {
        options.dates = exchange::DateOrder::monthFirst;
    } else if (!dates.isEmpty()) {
        printError(words("Command", "“%1” is no order of dates. Give day-first or month-first.").with({dates}));
        return usage;
    }
    for (const QString &given : parser.values(QStringLiteral("map"))) {
        if (!readMapping(words, given, options.map)) {
            return wrongInput;
        }
    }
    if (parser.has(QStringLiteral("sheet"))) {
        options.sheet = parser.value(QStringLiteral("sheet")).toStdString();
    }
    options.title = QFileInfo(file).completeBaseName().toStdString();
    options.facilitator = facilitatorNames();

    const bool replace = parser.has(QStringLiteral("force")) || !into.isEmpty();
    if (const QString why = whyNotInto(words, folder, replace); !why.isEmpty()) {
        printError(why);
        return wrongInput;
    }
    QFile source(file);
    if (QFileInfo(file).isDir()) {
        printError(
            words("Command",
                  "%1 is a folder. Give the list itself, a workbook (.xlsx, .ods) or a text with columns (.csv).")
                .with({file}));
        return wrongInput;
    }
    if (!source.open(QIODevice::ReadOnly)) {
        printError(words("Command", "%1 cannot be read (%2). Check its name, and that you may read it.")
                       .with({file, source.errorString()}));
        return wrongInput;
    }
    const QByteArray bytes = source.read(static_cast<qint64>(tables::largestFile) + 1);
    if (!into.isEmpty()) {
        const auto how = parser.has(QStringLiteral("replace")) ? exchange::Join::replace : exchange::Join::merge;
        return importInto(words, {file, bytes, options, how, parser.has(QStringLiteral("force"))}, into);
    }
    const auto read = exchange::importFile({bytes.constData(), static_cast<std::size_t>(bytes.size())}, options);
    if (!read) {
        printError(file + QStringLiteral(": ") + importErrorText(words, read.error()));
        if (rolesIn(bytes, options)) {
            printError(words("Command", "It holds a role matrix. Bring it into a scenario with --into."));
        }
        return wrongInput;
    }
    const exchange::Imported &imported = read->imported;
    if (const QString wrong = saveScenario(words, folder, imported.scenario, replace, read->media); !wrong.isEmpty()) {
        printError(wrong);
        return wrongInput;
    }
    if (parser.has(QStringLiteral("json"))) {
        printJson(asJson(words, *read, folder));
        return done;
    }
    if (read->format != exchange::Format::table) {
        print(words("Command", "Read as: %1").with({formatText(words, read->format)}));
    }
    if (!imported.sheet.empty()) {
        print(words("Command", "Sheet: %1").with({fromUtf8(imported.sheet)}));
    }
    for (const QString &line : noteLines(words, imported.notes)) {
        print(line);
    }
    print(countsText(words, imported.counts));
    print(words("Command", "The scenario: %1").with({folder + QStringLiteral("/scenario.yaml")}));
    print(words("Command", "What it still lacks: %1").with({QStringLiteral("samvirke check ") + folder}));
    return done;
}

} // namespace samvirke::cli
