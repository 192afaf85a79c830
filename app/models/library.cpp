// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library.h"

#include "debrief/evaluation.h"
#include "journal/evaluation_table.h"
#include "journal/journal.h"
#include "plan/load.h"
#include "report/debrief_text.h"
#include "report/journal_text.h"
#include "report/problem_text.h"
#include "session/background.h"
#include "session/folders.h"
#include "session/scenario_document.h"

#include <QDate>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>

#include <algorithm>

namespace samvirke {

namespace {

QString checkedText(const Words &words, int errors, int warnings)
{
    if (errors > 0) {
        return words("Library", "%n errors", nullptr, errors);
    }
    if (warnings > 0) {
        return words("Library", "%n warnings", nullptr, warnings);
    }
    return words("Library", "checked");
}

LibraryThing readScenario(const Words &words, const QFileInfo &folder)
{
    LibraryThing thing;
    thing.path = folder.absoluteFilePath();
    thing.title = folder.fileName();
    const ScenarioFolder files = readFolder(thing.path.toStdString());
    thing.changed = QFileInfo(thing.path + QStringLiteral("/scenario.yaml")).lastModified();
    std::vector<Problem> problems = files.problems;
    QStringList facts;
    if (problems.empty()) {
        LoadedScenario loaded = loadScenario(files.files, words.language().toStdString());
        problems = std::move(loaded.problems);
        const Scenario &scenario = loaded.scenario;
        if (!scenario.title.empty()) {
            thing.title = fromUtf8(scenario.title);
        }
        facts += words("Library", "%n injects", nullptr, int(scenario.injects.size()));
        facts += words("Library", "%n tasks", nullptr, int(scenario.tasks.size()));
        thing.length = scenario.clock.length;
        facts += stretchText(scenario.clock.length);
        if (scenario.variants.size() > 1) {
            facts += words("Library", "%n variants", nullptr, int(scenario.variants.size()));
        }
        facts += fromUtf8(languagesOf(files.files)).join(QStringLiteral(", "));
        thing.about += fromUtf8(scenario.summary);
    }
    for (const Problem &problem : problems) {
        if (!problem.acceptedBecause.empty()) {
            continue;
        }
        thing.errors += problem.severity() == Severity::error ? 1 : 0;
        thing.warnings += problem.severity() == Severity::warning ? 1 : 0;
        thing.about += problemLine(words, problem);
    }
    thing.readable = thing.errors == 0;
    thing.facts = facts.join(QStringLiteral(" · "));
    thing.state = checkedText(words, thing.errors, thing.warnings);
    return thing;
}

/// The day that was set in the debrief; empty: none.
std::string deleteOn(const std::string &path)
{
    const auto kept = readEvaluation(path);
    const auto evaluation = kept ? evaluationFrom(kept->parts) : tl::unexpected(EvaluationError{});
    return evaluation ? evaluation->deleteOn : std::string{};
}

LibraryThing readExercise(const Words &words, const QFileInfo &file)
{
    LibraryThing thing;
    thing.kind = LibraryThing::Kind::exercise;
    thing.path = file.absoluteFilePath();
    thing.title = file.dir().dirName();
    thing.changed = file.lastModified();
    const auto journal = Journal::openToRead(thing.path.toStdString());
    if (!journal) {
        thing.readable = false;
        thing.errors = 1;
        thing.state = words("Library", "cannot be read");
        thing.about += journalErrorText(words, journal.error());
        return thing;
    }
    QStringList facts{words.locale().toString(thing.changed, QLocale::ShortFormat)};
    const auto read = journal->read(0, [&](const Entry &entry) {
        if (const auto *created = std::get_if<ExerciseCreated>(&entry.happened.event)) {
            const LoadedScenario loaded = loadScenario(journal->files(), created->language);
            if (!loaded.scenario.title.empty()) {
                thing.title = fromUtf8(loaded.scenario.title);
            }
            for (const Variant &variant : loaded.scenario.variants) {
                if (variant.id == created->variant) {
                    facts += fromUtf8(variant.title);
                }
            }
            if (!created->team.empty()) {
                facts += words("Library", "rehearsal, team “%1”").with({fromUtf8(created->team)});
            }
        }
        return false;
    });
    if (!read) {
        thing.readable = false;
        thing.errors = 1;
        thing.state = words("Library", "damaged");
        thing.about += journalErrorText(words, read.error());
        return thing;
    }
    const auto last = journal->read(journal->last() - 1, [&](const Entry &entry) {
        thing.isOpen = !std::holds_alternative<ExerciseClosed>(entry.happened.event);
        return true;
    });
    if (last && thing.isOpen) {
        thing.state = words("Library", "not closed");
    }
    if (const std::string day = deleteOn(thing.path.toStdString()); !day.empty()) {
        const QDate date = QDate::fromString(fromUtf8(day), Qt::ISODate);
        const QString said = words.locale().toString(date, QLocale::ShortFormat);
        const bool hasCome = date <= QDate::currentDate();
        thing.about += hasCome ? words("Library", "It was to be deleted on %1. That day has come.").with({said})
                               : words("Library", "It is to be deleted on %1.").with({said});
        if (hasCome && thing.state.isEmpty()) {
            thing.state = words("Library", "to be deleted");
        }
    }
    facts += words("Library", "%n entries", nullptr, int(journal->last()));
    thing.facts = facts.join(QStringLiteral(" · "));
    thing.about += thing.path;
    return thing;
}

} // namespace

std::vector<LibraryThing> readLibrary(const Words &words, const QStringList &scenarioFolders,
                                      const QString &exerciseFolder)
{
    std::vector<LibraryThing> things;
    for (const QString &parent : scenarioFolders) {
        if (parent.isEmpty()) {
            continue;
        }
        for (const QFileInfo &folder : QDir(parent).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
            if (QFileInfo::exists(folder.absoluteFilePath() + QStringLiteral("/scenario.yaml"))) {
                things.push_back(readScenario(words, folder));
            }
        }
    }
    QDirIterator files(exerciseFolder, {QStringLiteral("*.samvirke")}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        files.next();
        things.push_back(readExercise(words, files.fileInfo()));
    }
    std::ranges::stable_sort(things, [](const LibraryThing &a, const LibraryThing &b) {
        if (a.kind != b.kind) {
            return a.kind < b.kind;
        }
        if (a.kind == LibraryThing::Kind::exercise) {
            return a.changed > b.changed;
        }
        return a.length != b.length ? a.length < b.length : a.title.localeAwareCompare(b.title) < 0;
    });
    return things;
}

LibraryModel::LibraryModel(const Words &words, QObject *parent) : QAbstractListModel(parent), m_words(words)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
        m_things = m_watcher.future().takeResult();
        show();
        emit readingChanged();
        if (std::exchange(m_again, false)) {
            refresh();
        }
    });
}

void LibraryModel::refresh()
{
    const auto unsaved = unsavedScenarios();
    m_unsavedTitle = unsaved.empty() ? QString{} : unsaved.front().title;
    m_unsavedPath = unsaved.empty() ? QString{} : unsaved.front().folder;
    if (isReading()) {
        m_again = true;
        return;
    }
    m_watcher.setFuture(inBackground([words = m_words] {
        return readLibrary(words, {shippedScenarios(), ownScenarios()}, ownExercises());
    }));
    emit readingChanged();
}

void LibraryModel::setFilter(const QString &filter)
{
    if (filter != m_filter) {
        m_filter = filter;
        show();
        emit filterChanged();
    }
}

void LibraryModel::show()
{
    beginResetModel();
    m_shown.clear();
    for (std::size_t i = 0; i < m_things.size(); ++i) {
        const LibraryThing &thing = m_things[i];
        if ((thing.title + thing.facts + thing.path).contains(m_filter, Qt::CaseInsensitive)) {
            m_shown.push_back(i);
        }
    }
    endResetModel();
    emit countChanged();
}

const LibraryThing *LibraryModel::open() const
{
    const auto it = std::ranges::find_if(
        m_things, [&](const LibraryThing &thing) { return thing.isOpen && thing.path != m_hosted; });
    return it == m_things.end() ? nullptr : &*it; // the newest stands first
}

QString LibraryModel::openTitle() const
{
    const LibraryThing *thing = open();
    return thing == nullptr ? QString{} : thing->title;
}

QString LibraryModel::openPath() const
{
    const LibraryThing *thing = open();
    return thing == nullptr ? QString{} : thing->path;
}

const LibraryThing *LibraryModel::last() const
{
    const auto it = std::ranges::find_if(m_things, [](const LibraryThing &thing) {
        return thing.kind == LibraryThing::Kind::exercise && thing.readable && !thing.isOpen;
    });
    return it == m_things.end() ? nullptr : &*it;
}

QString LibraryModel::lastTitle() const
{
    const LibraryThing *thing = last();
    return thing == nullptr ? QString{} : thing->title;
}

QString LibraryModel::lastPath() const
{
    const LibraryThing *thing = last();
    return thing == nullptr ? QString{} : thing->path;
}

void LibraryModel::setHosted(const QString &path)
{
    m_hosted = path;
    emit readingChanged();
    if (count() > 0) {
        emit dataChanged(index(0), index(count() - 1), {IsOpenRole});
    }
}

int LibraryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

int LibraryModel::rowOf(const QString &path) const
{
    const auto it = std::ranges::find_if(m_shown, [&](std::size_t i) { return m_things[i].path == path; });
    return it == m_shown.end() ? -1 : static_cast<int>(it - m_shown.begin());
}

QVariant LibraryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const LibraryThing &thing = m_things[m_shown[static_cast<std::size_t>(index.row())]];
    switch (role) {
    case Qt::DisplayRole:
    case TitleRole: return thing.title;
    case SectionRole:
        return thing.kind == LibraryThing::Kind::scenario ? m_words("Library", "Scenarios")
                                                          : m_words("Library", "Exercises");
    case FactsRole: return thing.facts;
    case StateRole: return thing.state;
    case PathRole: return thing.path;
    case ErrorsRole: return thing.errors;
    case WarningsRole: return thing.warnings;
    case AboutRole: return thing.about;
    case IsScenarioRole: return thing.kind == LibraryThing::Kind::scenario;
    case ReadableRole: return thing.readable;
    case IsOpenRole: return thing.isOpen && thing.path != m_hosted;
    default: return {};
    }
}

QHash<int, QByteArray> LibraryModel::roleNames() const
{
    return {{TitleRole, "title"},       {SectionRole, "section"}, {FactsRole, "facts"},
            {StateRole, "state"},       {PathRole, "path"},       {ErrorsRole, "errors"},
            {WarningsRole, "warnings"}, {AboutRole, "about"},     {IsScenarioRole, "isScenario"},
            {ReadableRole, "readable"}, {IsOpenRole, "isOpen"}};
}

} // namespace samvirke
