// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/import.h"
#include "plan/duration.h"
#include "plan/reader.h"
#include "plan/writer.h"

#include <QFile>
#include <QStringList>
#include <QTest>

/// Imports as text, to compare with.
namespace samvirke::test {

[[nodiscard]] inline std::string fileBytes(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string{};
}

/// A file of our own making.
[[nodiscard]] inline std::string ownFile(const QString &name)
{
    return fileBytes(QStringLiteral(SAMVIRKE_SOURCE_DIR "/tests/data/platforms/") + name);
}

/// A real file, where those are.
[[nodiscard]] inline QString realFile(const QString &name)
{
    return QStringLiteral(SAMVIRKE_SOURCE_DIR "/../shared/data/") + name;
}

[[nodiscard]] inline QString keyText(exchange::NoteKind kind)
{
    const std::string_view key = exchange::keyOf(kind);
    return QString::fromUtf8(key.data(), static_cast<qsizetype>(key.size()));
}

/// "no-time@3 part-unused": the keys of the notes, with the row that they are about.
[[nodiscard]] inline QString notesText(const exchange::Imported &imported)
{
    QStringList out;
    for (const exchange::Note &note : imported.notes) {
        out += note.row > 0 ? keyText(note.kind) + QStringLiteral("@%1").arg(note.row) : keyText(note.kind);
    }
    return out.join(QLatin1Char(' '));
}

[[nodiscard]] inline QString countsText(const exchange::Imported &imported)
{
    return QStringLiteral("%1 %2 %3")
        .arg(imported.counts.imported)
        .arg(imported.counts.warned)
        .arg(imported.counts.leftOut);
}

/// When an inject comes: "60 s", "after rain + 30 s", "initial/move", "by hand", "?12 s".
[[nodiscard]] inline QString releaseText(const Trigger &release)
{
    std::string out = "other";
    if (const auto *at = std::get_if<AtTime>(&release)) {
        out = formatDuration(at->at);
    } else if (const auto *after = std::get_if<AfterInject>(&release)) {
        out = "after " + after->inject.value + " + " + formatDuration(after->delay);
    } else if (const auto *option = std::get_if<OnOption>(&release)) {
        out = option->branch.value + "/" + option->option.value;
    } else if (std::holds_alternative<ByHand>(release)) {
        out = "by hand";
    } else if (const auto *raw = std::get_if<Unscheduled>(&release)) {
        out = "?" + raw->raw;
    }
    return QString::fromStdString(out);
}

/// "initial: 0; lift: initial/move": injects in their order, with when they come.
[[nodiscard]] inline QString plotText(const Scenario &scenario)
{
    QStringList out;
    for (const Inject &inject : scenario.injects) {
        out += QString::fromStdString(inject.id.value) + QStringLiteral(": ") + releaseText(inject.release);
    }
    return out.join(QStringLiteral("; "));
}

/// True if what would be written reads back as the same scenario, without problems of form, and the counts add up.
[[nodiscard]] inline bool isWhole(const exchange::Imported &imported)
{
    const Reading reading = readScenario(writeScenario(imported.scenario));
    return reading.problems.empty() && reading.scenario == imported.scenario &&
           static_cast<std::size_t>(imported.counts.imported + imported.counts.warned) ==
               imported.scenario.injects.size();
}

[[nodiscard]] inline std::optional<exchange::FileImport> importOf(const std::string &bytes)
{
    const auto read = exchange::importFile(bytes, {});
    return read ? std::optional(*read) : std::nullopt;
}

} // namespace samvirke::test
