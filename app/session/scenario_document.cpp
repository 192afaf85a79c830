// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/scenario_document.h"

#include "plan/questionnaires.h"
#include "plan/rewrite.h"
#include "plan/writer.h"
#include "plan/yaml.h"
#include "report/problem_text.h"
#include "session/background.h"
#include "session/rehearsal_folder.h"
#include "session/scenario_folder.h"

#include <QCborMap>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>

#include <algorithm>
#include <utility>

namespace samvirke {

namespace {

constexpr auto mainName = "scenario.yaml";
constexpr std::string_view mediaFolder = "media/";
constexpr int lookAfterMs = 200;

QString keptFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/samvirke/unsaved");
}

QByteArray hashOf(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

QString keptFileOf(const QString &folder)
{
    constexpr int nameLength = 16;
    const QString name = QString::fromLatin1(hashOf(QDir::cleanPath(folder).toUtf8())).left(nameLength);
    return keptFolder() + QLatin1Char('/') + name + QStringLiteral(".unsaved");
}

std::unique_ptr<QLockFile> lockOf(const QString &keptFile)
{
    auto lock = std::make_unique<QLockFile>(keptFile + QStringLiteral(".lock"));
    lock->setStaleLockTime(0); // until its program ends, however long that is
    return lock;
}

bool isOverlay(const ScenarioFile &file)
{
    return file.name.starts_with("scenario.") && file.name != mainName;
}

std::optional<QByteArray> bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? std::optional(file.readAll()) : std::nullopt;
}

std::optional<UnsavedScenario> readKept(const QString &path)
{
    const auto bytes = bytesOf(path);
    if (!bytes) {
        return std::nullopt;
    }
    const QCborMap map = QCborValue::fromCbor(*bytes).toMap();
    UnsavedScenario unsaved;
    unsaved.folder = map[QStringLiteral("folder")].toString();
    unsaved.title = map[QStringLiteral("title")].toString();
    unsaved.when = QDateTime::fromMSecsSinceEpoch(map[QStringLiteral("when")].toInteger());
    unsaved.base = map[QStringLiteral("base")].toByteArray();
    unsaved.bytes = map[QStringLiteral("bytes")].toByteArray().toStdString();
    const QCborMap overlays = map[QStringLiteral("overlays")].toMap();
    for (auto overlay = overlays.begin(); overlay != overlays.end(); ++overlay) {
        unsaved.overlays.push_back(
            {overlay.key().toString().toStdString(), QCborValue(overlay.value()).toByteArray().toStdString()});
    }
    return unsaved.folder.isEmpty() || unsaved.bytes.empty() ? std::nullopt : std::optional(unsaved);
}

void writeKept(const QString &path, const QString &folder, const QByteArray &base, const Scenario &scenario,
               const std::vector<ScenarioFile> &editedOverlays)
{
    QCborMap map;
    map.insert(QStringLiteral("folder"), folder);
    map.insert(QStringLiteral("title"), fromUtf8(scenario.title));
    map.insert(QStringLiteral("when"), QDateTime::currentMSecsSinceEpoch());
    map.insert(QStringLiteral("base"), base);
    map.insert(QStringLiteral("bytes"), QByteArray::fromStdString(writeScenario(scenario)));
    QCborMap overlays;
    for (const ScenarioFile &overlay : editedOverlays) {
        overlays.insert(fromUtf8(overlay.name), QByteArray::fromStdString(overlay.bytes));
    }
    map.insert(QStringLiteral("overlays"), overlays);
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly)) {
        file.write(QCborValue(map).toCbor());
        file.commit();
    }
}

/// The sentence for a file that cannot be edited, with what is wrong in it.
QString unreadable(const Words &words, std::vector<Problem> problems)
{
    QStringList lines{words("Document", "The scenario cannot be edited here before what is listed is put right in its "
                                        "file, else it would be lost.")};
    constexpr std::size_t most = 5;
    for (Problem &problem : problems) {
        if (problem.severity() == Severity::error && std::size_t(lines.size()) <= most) {
            problem.file = problem.file.empty() ? mainName : problem.file;
            lines += problemLine(words, problem);
        }
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace

std::vector<UnsavedScenario> unsavedScenarios()
{
    std::vector<UnsavedScenario> all;
    for (const QFileInfo &file : QDir(keptFolder()).entryInfoList({QStringLiteral("*.unsaved")}, QDir::Files)) {
        const auto lock = lockOf(file.filePath());
        auto unsaved = readKept(file.filePath());
        const bool there = unsaved && QFileInfo::exists(unsaved->folder + QLatin1Char('/') + QLatin1String(mainName));
        if (there && lock->tryLock()) {
            all.push_back(std::move(*unsaved));
        }
    }
    std::ranges::sort(all, std::ranges::greater{}, &UnsavedScenario::when);
    return all;
}

ScenarioDocument::ScenarioDocument(const Words &words, QObject *parent)
    : QObject(parent), m_words(words), m_now(std::make_shared<const Scenario>()), m_saved(m_now)
{
    connect(&m_checker, &QFutureWatcherBase::finished, this, [this] {
        const Problems found = m_checker.result();
        m_checking = false;
        if (std::exchange(m_checkAgain, false)) {
            check();
        }
        if (*found != *m_problems) {
            m_problems = found;
            emit problemsChanged();
        }
    });
    m_keepSoon.setSingleShot(true);
    connect(&m_keepSoon, &QTimer::timeout, this, &ScenarioDocument::keep);
    m_lookSoon.setSingleShot(true);
    connect(&m_lookSoon, &QTimer::timeout, this, &ScenarioDocument::lookOutside);
    const auto look = [this] { m_lookSoon.start(lookAfterMs); };
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, look);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, look);
}

ScenarioDocument::~ScenarioDocument()
{
    m_checker.waitForFinished();
    m_keeper.waitForFinished();
    if (m_keepSoon.isActive() && isDirty()) {
        writeKept(m_keptIn, m_folder, hashOf(m_onDisk), *m_now, overlays());
    }
}

QString ScenarioDocument::mainFile() const
{
    return m_folder + QLatin1Char('/') + QLatin1String(mainName);
}

QString ScenarioDocument::open(const QString &folder)
{
    const QString path = QDir(folder).absolutePath();
    QDir().mkpath(keptFolder());
    auto lock = lockOf(keptFileOf(path));
    if (!lock->tryLock() && lock->error() == QLockFile::LockFailedError) {
        return m_words("Document", "The scenario is being edited in another window already. Go on there.");
    }
    ScenarioFolder read = readFolder(path.toStdString());
    const auto main = std::ranges::find(read.files, mainName, &ScenarioFile::name);
    if (main == read.files.end()) {
        return unreadable(m_words, read.problems);
    }
    Reading reading = readScenario(main->bytes);
    if (hasErrors(reading.problems)) {
        return unreadable(m_words, reading.problems);
    }
    m_folder = path;
    m_keptIn = keptFileOf(path);
    m_lock = std::move(lock);
    m_onDisk = QByteArray::fromStdString(main->bytes);
    m_hasComments = yaml::hasComments(main->bytes);
    read.files.erase(main);
    m_beside = std::move(read.files);
    for (ScenarioFile &file : m_beside) {
        if (file.name.starts_with(mediaFolder)) {
            file.bytes.clear(); // that it is there is all that is checked
        }
    }
    m_overlaysOnDisk = overlays();
    m_saved = m_now = std::make_shared<const Scenario>(std::move(reading.scenario));
    watch();
    if (const auto unsaved = readKept(m_keptIn)) {
        Reading kept = readScenario(unsaved->bytes);
        const bool sameFile = unsaved->base == hashOf(m_onDisk);
        const bool sameTexts = !sameFile || unsaved->overlays.empty() || unsaved->overlays == m_overlaysOnDisk;
        if (!hasErrors(kept.problems) && !(kept.scenario == *m_now && sameTexts)) {
            push(m_words("Document", "What was not saved"), {},
                 std::make_shared<const Scenario>(std::move(kept.scenario)));
            if (sameFile && !unsaved->overlays.empty()) { // as they were edited then, step by step
                m_steps.back().overlaysBefore = m_overlaysOnDisk;
                m_steps.back().overlaysAfter = unsaved->overlays;
                setOverlays(unsaved->overlays);
            }
            const QString when = m_words.locale().toString(unsaved->when, QLocale::ShortFormat);
            const QString text =
                sameFile
                    ? m_words("Document", "What you had not saved (%1) is back. Undo takes it away again.").with({when})
                    : m_words("Document", "What you had not saved (%1) is back. The file has changed since: undo shows "
                                          "what stands in it.")
                          .with({when});
            // whoever shows it comes after this
            QMetaObject::invokeMethod(
                this, [this, text] { emit said(text); }, Qt::QueuedConnection);
        }
    }
    check();
    emit stateChanged();
    return {};
}

QString ScenarioDocument::create(const QString &folder, const Scenario &scenario)
{
    const QString wrong = saveScenario(m_words, folder, scenario, false);
    return wrong.isEmpty() ? open(folder) : wrong;
}

std::vector<ScenarioFile> ScenarioDocument::files() const
{
    std::vector<ScenarioFile> files{{mainName, writeScenario(*m_now)}};
    std::set<QuestionnaireId> used;
    for (const UsedQuestionnaires &one : m_now->standardQuestionnaires) {
        used.insert(one.use);
    }
    for (ScenarioFile &file : readFolder(m_folder.toStdString()).files) {
        const auto edited = std::ranges::find(m_beside, file.name, &ScenarioFile::name);
        if (isOverlay(file) && edited != m_beside.end()) {
            file.bytes = edited->bytes; // as it stands here
        }
        if (file.name != mainName && !file.name.starts_with("questionnaires/")) {
            files.push_back(std::move(file));
        }
    }
    for (const QuestionnaireId &name : used) {
        for (ScenarioFile &file : standardQuestionnaireFiles(name)) {
            files.push_back(std::move(file));
        }
    }
    return files;
}

QStringList ScenarioDocument::mediaNames() const
{
    QStringList names;
    for (const ScenarioFile &file : m_beside) {
        if (file.name.starts_with(mediaFolder)) {
            names += fromUtf8(file.name.substr(mediaFolder.size()));
        }
    }
    return names;
}

QString ScenarioDocument::addMedia(const QString &file, QString &name)
{
    const QFileInfo given(file);
    const auto bytes = given.size() > static_cast<qint64>(largestMedia) ? std::nullopt : bytesOf(file);
    if (!bytes) {
        return m_words("Document", "%1 cannot be read, or is larger than %2 MiB. Choose another file.")
            .with({given.fileName(), QString::number(largestMedia >> 20U)});
    }
    const QDir folder(m_folder + QLatin1Char('/') + fromUtf8(std::string(mediaFolder)));
    name = given.fileName();
    for (int i = 2; folder.exists(name) && bytesOf(folder.filePath(name)) != bytes; ++i) {
        name = QStringLiteral("%1-%2.%3").arg(given.completeBaseName()).arg(i).arg(given.suffix());
    }
    QDir().mkpath(folder.path());
    if (!folder.exists(name)) {
        if (QString wrong = saveFile(m_words, folder.filePath(name), *bytes); !wrong.isEmpty()) {
            return wrong;
        }
    }
    if (!mediaNames().contains(name)) {
        m_beside.push_back({std::string(mediaFolder) + name.toStdString(), {}});
    }
    check();
    return {};
}

// ── steps ────────────────────────────────────────────────────────────────────────────────────────────────────────────

void ScenarioDocument::put(std::shared_ptr<const Scenario> scenario, const Change &change, bool forward)
{
    emit aboutToChange(change, forward);
    m_now = std::move(scenario);
    emit changed(change, forward);
    check();
    if (!m_keepSoon.isActive()) {
        m_keepSoon.start(keepAfterMs);
    }
    emit stateChanged();
}

void ScenarioDocument::push(const QString &what, const QString &session, std::shared_ptr<const Scenario> after,
                            const Change &change)
{
    m_steps.resize(m_done);
    std::vector<ScenarioFile> translations = overlaysFor(*after);
    const bool grows =
        m_done > 0 && !session.isEmpty() && m_steps.back().session == session && m_beforeLast && m_now != m_saved;
    if (grows) {
        m_steps.back().change = Change::between(*m_beforeLast, *after);
        m_steps.back().what = what;
    } else {
        m_beforeLast = m_now;
        m_steps.push_back({what, session, change, {}, {}});
        ++m_done;
    }
    if (!translations.empty()) {
        Step &step = m_steps.back();
        step.overlaysBefore = step.overlaysBefore.empty() ? overlays() : std::move(step.overlaysBefore);
        step.overlaysAfter = translations;
        setOverlays(translations);
    }
    put(std::move(after), change, true);
}

void ScenarioDocument::push(const QString &what, const QString &session, const std::shared_ptr<const Scenario> &after)
{
    push(what, session, after, Change::between(*m_now, *after));
}

bool ScenarioDocument::edit(const QString &what, const std::function<void(Scenario &)> &how, const QString &session)
{
    auto after = std::make_shared<Scenario>(*m_now);
    how(*after);
    const Change change = Change::between(*m_now, *after);
    if (change.empty()) {
        return false;
    }
    push(what, session, std::move(after), change);
    return true;
}

bool ScenarioDocument::removeText(const QString &what, const std::string &overlay, const std::string &path)
{
    const std::vector<ScenarioFile> before = overlays();
    std::vector<ScenarioFile> after = before;
    const auto there = std::ranges::find(after, overlay, &ScenarioFile::name);
    if (there != after.end()) {
        there->bytes = withoutTexts(there->bytes, {path});
    }
    if (after == before) {
        return false;
    }
    m_steps.resize(m_done);
    m_beforeLast.reset();
    const Change change = Change::between(*m_now, *m_now);
    m_steps.push_back({what, {}, change, before, after});
    ++m_done;
    setOverlays(after);
    put(std::make_shared<const Scenario>(*m_now), change, true); // another one, so that it is not saved
    return true;
}

void ScenarioDocument::undo()
{
    if (!canUndo()) {
        return;
    }
    m_beforeLast.reset();
    --m_done;
    auto before = std::make_shared<Scenario>(*m_now);
    m_steps[m_done].change.undo(*before);
    setOverlays(m_steps[m_done].overlaysBefore);
    std::shared_ptr<const Scenario> now = std::move(before);
    put(*now == *m_saved ? m_saved : now, m_steps[m_done].change, false);
}

void ScenarioDocument::redo()
{
    if (!canRedo()) {
        return;
    }
    m_beforeLast.reset();
    auto after = std::make_shared<Scenario>(*m_now);
    m_steps[m_done].change.redo(*after);
    setOverlays(m_steps[m_done].overlaysAfter);
    ++m_done;
    std::shared_ptr<const Scenario> now = std::move(after);
    put(*now == *m_saved ? m_saved : now, m_steps[m_done - 1].change, true);
}

QString ScenarioDocument::undoText() const
{
    return canUndo() ? m_steps[m_done - 1].what : QString{};
}

QString ScenarioDocument::redoText() const
{
    return canRedo() ? m_steps[m_done].what : QString{};
}

QString ScenarioDocument::session() const
{
    return canUndo() ? m_steps[m_done - 1].session : QString{};
}

// ── translations ─────────────────────────────────────────────────────────────────────────────────────────────────────

std::vector<ScenarioFile> ScenarioDocument::overlays() const
{
    std::vector<ScenarioFile> found;
    std::ranges::copy_if(m_beside, std::back_inserter(found), isOverlay);
    return found;
}

void ScenarioDocument::setOverlays(const std::vector<ScenarioFile> &overlays)
{
    for (const ScenarioFile &overlay : overlays) {
        const auto there = std::ranges::find(m_beside, overlay.name, &ScenarioFile::name);
        if (there != m_beside.end()) {
            there->bytes = overlay.bytes;
        }
    }
}

std::vector<ScenarioFile> ScenarioDocument::overlaysFor(const Scenario &after) const
{
    std::vector<ScenarioFile> translations = overlays();
    const OverlayMove move = translations.empty() ? OverlayMove{} : overlayMove(*m_now, after);
    if (move.empty()) {
        return {};
    }
    for (ScenarioFile &translation : translations) {
        translation.bytes = moved(translation.bytes, move);
    }
    return translations;
}

/// What was changed outside meanwhile stays as it is there: nobody's work is lost, and the checks say what is missing.
QString ScenarioDocument::saveOverlays()
{
    for (const ScenarioFile &overlay : overlays()) {
        const QString path = m_folder + QLatin1Char('/') + fromUtf8(overlay.name);
        const auto known = std::ranges::find(m_overlaysOnDisk, overlay.name, &ScenarioFile::name);
        const auto onDisk = bytesOf(path);
        if (known == m_overlaysOnDisk.end() || known->bytes == overlay.bytes) {
            continue;
        }
        if (onDisk && onDisk->toStdString() != known->bytes) {
            known->bytes = onDisk->toStdString();
            setOverlays({*known});
            for (Step &step : m_steps) { // undo does not bring back what stood there before
                const auto isThat = [&](const ScenarioFile &file) { return file.name == overlay.name; };
                std::erase_if(step.overlaysBefore, isThat);
                std::erase_if(step.overlaysAfter, isThat);
            }
            check();
            emit said(m_words("Document",
                              "%1 was changed outside and stays as it is there. What was renamed or removed "
                              "here has to be done there, too.")
                          .with({fromUtf8(overlay.name)}));
            continue;
        }
        if (QString wrong = saveFile(m_words, path, QByteArray::fromStdString(overlay.bytes)); !wrong.isEmpty()) {
            return wrong;
        }
        known->bytes = overlay.bytes;
    }
    return {};
}

// ── the file ─────────────────────────────────────────────────────────────────────────────────────────────────────────

QString ScenarioDocument::save()
{
    lookOutside();
    if (!m_conflicts.empty()) {
        return m_words("Document",
                       "The file has changed outside where you changed it too. Say first what is to stand.");
    }
    const QByteArray bytes = QByteArray::fromStdString(writeScenario(*m_now));
    if (static_cast<std::size_t>(bytes.size()) > yaml::largestFile) {
        return m_words("ScenarioFolder",
                       "The scenario would be larger than %1 MiB and could not be opened. Remove what is not needed.")
            .with({QString::number(yaml::largestFile >> 20U)});
    }
    if (bytes != m_onDisk) {
        const QByteArray before = std::exchange(m_onDisk, bytes); // so that the watch knows it for ours
        if (QString wrong = saveFile(m_words, mainFile(), bytes); !wrong.isEmpty()) {
            m_onDisk = before;
            return wrong;
        }
    }
    if (QString wrong = saveOverlays(); !wrong.isEmpty()) {
        return wrong;
    }
    m_saved = m_now;
    m_beforeLast.reset();
    m_hasComments = false;
    forget();
    watch();
    emit stateChanged();
    return {};
}

void ScenarioDocument::discard()
{
    forget();
    m_saved = m_now;
}

void ScenarioDocument::keep()
{
    if (m_keeper.isRunning()) {
        m_keepSoon.start(keepAfterMs);
        return;
    }
    if (!isDirty()) {
        forget();
        return;
    }
    m_keeper.setFuture(
        inBackground([file = m_keptIn, folder = m_folder, base = m_onDisk, now = m_now, translations = overlays()] {
            writeKept(file, folder, hashOf(base), *now, translations);
        }));
}

void ScenarioDocument::forget()
{
    m_keepSoon.stop();
    m_keeper.waitForFinished();
    if (!m_keptIn.isEmpty()) {
        QFile::remove(m_keptIn);
    }
}

void ScenarioDocument::check()
{
    if (std::exchange(m_checking, true)) {
        m_checkAgain = true;
        return;
    }
    m_checker.setFuture(inBackground([now = m_now, beside = m_beside] {
        return std::make_shared<const std::vector<Problem>>(problemsOf(*now, beside));
    }));
}

void ScenarioDocument::watch()
{
    m_watcher.addPaths({m_folder, mainFile()}); // a file that was replaced is another file
}

void ScenarioDocument::lookOutside()
{
    watch();
    const auto bytes = bytesOf(mainFile());
    if (!bytes || *bytes == m_onDisk || !m_conflicts.empty()) {
        return; // gone: saving writes it anew
    }
    Reading reading = readScenario(bytes->toStdString());
    if (hasErrors(reading.problems)) {
        emit said(m_words("Document", "The file was changed outside and cannot be read now. Saving would replace it."));
        return;
    }
    auto theirs = std::make_shared<const Scenario>(std::move(reading.scenario));
    Merged merged = merge(*m_saved, *m_now, *theirs);
    m_onDisk = *bytes;
    m_hasComments = yaml::hasComments(bytes->toStdString());
    if (merged.conflicts.empty()) {
        const bool edited = isDirty();
        m_saved = theirs;
        auto both = std::make_shared<const Scenario>(std::move(merged.scenario));
        if (!(*both == *m_now)) {
            push(m_words("Document", "What was changed outside"), {}, *both == *theirs ? theirs : both);
        } else {
            m_now = *m_now == *theirs ? theirs : m_now;
        }
        m_steps.resize(m_done);
        emit said(edited ? m_words("Document", "The file was changed outside. What was changed there and what you "
                                               "changed stand side by side now; undo takes theirs away.")
                         : m_words("Document", "The file was changed outside and read again. Undo takes it back."));
        emit stateChanged();
        return;
    }
    m_theirs = theirs;
    m_merged = std::make_shared<const Scenario>(std::move(merged.scenario));
    m_conflicts = std::move(merged.conflicts);
    emit conflicted();
}

void ScenarioDocument::settle(bool mine)
{
    if (m_conflicts.empty()) {
        return;
    }
    m_conflicts.clear();
    m_saved = std::exchange(m_theirs, nullptr);
    const auto stands = mine ? std::exchange(m_merged, nullptr) : m_saved;
    if (!(*stands == *m_now)) {
        push(m_words("Document", "What was changed outside"), {}, stands);
    }
    emit stateChanged();
}

} // namespace samvirke
