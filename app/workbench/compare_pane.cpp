// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/compare_pane.h"

#include "report/compare_tables.h"
#include "report/compare_text.h"
#include "report/debrief_text.h"
#include "report/journal_text.h"
#include "session/background.h"
#include "session/exercise_file.h"
#include "session/folders.h"
#include "session/settings.h"
#include "workbench/chart_pane.h"
#include "workbench/evidence_view.h"

#include <QDirIterator>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QScopeGuard>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace samvirke {

namespace {

QToolButton *newTool(const QString &text)
{
    auto *tool = new QToolButton;
    tool->setText(text);
    tool->setFocusPolicy(Qt::StrongFocus);
    return tool;
}

} // namespace

ComparePane::ComparePane(const Words &words, DebriefSession &session, QWidget *parent)
    : QWidget(parent),
      m_words(words),
      m_session(session),
      m_said(new QLabel),
      m_choose(newTool(words("Compare", "Compare with …"))),
      m_recent(newTool(words("Compare", "Recent"))),
      m_clear(newTool(words("Compare", "Remove all"))),
      m_take(newTool({})),
      m_recentMenu(new QMenu(this)),
      m_parts(new QTabWidget),
      m_figures(new EvidenceView(words, words("Compare", "Figures side by side"), 0)),
      m_injects(new EvidenceView(words, words("Compare", "When injects came"), 0)),
      m_tasks(nullptr),
      m_series(nullptr)
{
    m_said->setWordWrap(true);
    m_said->setTextFormat(Qt::PlainText);
    m_said->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_recent->setObjectName(QStringLiteral("recent"));
    m_recent->setPopupMode(QToolButton::InstantPopup);
    m_recent->setMenu(m_recentMenu);
    connect(m_recentMenu, &QMenu::aboutToShow, this, &ComparePane::offerRecent);
    connect(m_choose, &QToolButton::clicked, this, &ComparePane::choose);
    connect(m_clear, &QToolButton::clicked, this, &ComparePane::clear);

    m_tasks = new ChartPane(
        m_words, m_session,
        {m_words("Compare", "Tasks on top of each other"), m_words("Compare", "takes"),
         [this](bool dark) {
             return m_comparison ? comparedTasksDrawing(m_words, m_session.scenario(), *m_comparison, dark) : Drawing{};
         },
         [this] {
             return m_comparison ? comparedTasks(m_words, m_session.scenario(), *m_comparison) : EvidenceTable{};
         },
         0});
    m_series = new ChartPane(
        m_words, m_session,
        {m_words("Compare", "From take to take"), m_words("Compare", "series"),
         [this](bool dark) { return m_comparison ? comparedSeriesDrawing(m_words, *m_comparison, dark) : Drawing{}; },
         [this] { return m_comparison ? comparedSeries(m_words, *m_comparison) : EvidenceTable{}; }, 0, false});
    m_parts->setAccessibleName(m_words("Compare", "What is compared"));
    m_parts->addTab(m_figures, m_words("Compare", "Figures"));
    m_parts->addTab(m_tasks, m_words("Compare", "Tasks"));
    m_parts->addTab(m_series, m_words("Compare", "From take to take"));
    m_parts->addTab(m_injects, m_words("Compare", "Injects"));

    auto *tools = new QHBoxLayout;
    tools->addWidget(m_choose);
    tools->addWidget(m_recent);
    tools->addWidget(m_clear);
    tools->addStretch(1);
    tools->addWidget(m_take);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(tools);
    layout->addWidget(m_said);
    layout->addWidget(m_parts, 1);
    setFocusProxy(m_choose);

    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] { take(m_watcher.future().takeResult()); });
    connect(m_take, &QToolButton::clicked, this, &ComparePane::takeAsked);
    connect(&m_session, &DebriefSession::momentChanged, this, &ComparePane::followMoment);
    connect(&m_session, &DebriefSession::judged, this, &ComparePane::readAnew); // by other weights: the others too
    followMoment();
    clear();
}

void ComparePane::followMoment()
{
    m_take->setText(m_words("Compare", "Play a new take from %1 …").with({timeText(m_session.moment())}));
}

ComparePane::~ComparePane()
{
    if (m_watcher.isRunning()) {
        m_watcher.waitForFinished();
    }
}

ComparePane::Read ComparePane::readPlay(const Words &words, const QString &path, const JudgeOptions &options)
{
    auto opened = openExercise(path.toStdString(), options, Weights::given); // all by the same
    if (!opened) {
        return {exerciseName(path), {}, nullptr, journalErrorText(words, opened.error())};
    }
    PlayToCompare play = playToCompare(opened->debrief, opened->entries, std::move(opened->lastHash));
    auto take = std::make_shared<const OtherTake>(words, exerciseName(path), std::move(opened->scenario),
                                                  std::move(opened->entries), opened->debrief);
    return {exerciseName(path), std::move(play), std::move(take), {}};
}

void ComparePane::choose()
{
    const auto back = qScopeGuard([this] { window()->activateWindow(); });
    const QStringList paths = QFileDialog::getOpenFileNames(
        this, m_words("Compare", "Compare with"), Settings::lastFolder(), m_words("Window", "Exercises (*.samvirke)"));
    if (!paths.isEmpty()) {
        Settings::setLastFolder(QFileInfo(paths.front()).path());
        add(paths);
    }
}

void ComparePane::offerRecent()
{
    m_recentMenu->clear();
    QFileInfoList found;
    QDirIterator files(ownExercises(), {QStringLiteral("*.samvirke")}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        files.next();
        if (files.fileInfo().canonicalFilePath() != QFileInfo(m_session.path()).canonicalFilePath()) {
            found += files.fileInfo();
        }
    }
    std::ranges::sort(found, std::greater<>{}, [](const QFileInfo &file) { return file.lastModified(); });
    constexpr qsizetype most = 12;
    for (const QFileInfo &file : found.mid(0, most)) {
        const QString path = file.absoluteFilePath();
        m_recentMenu->addAction(exerciseName(path).replace(QLatin1Char('&'), QLatin1String("&&")), this,
                                [this, path] { add({path}); });
    }
    if (found.isEmpty()) {
        m_recentMenu->addAction(m_words("Compare", "There are no other exercises."))->setEnabled(false);
    }
}

void ComparePane::add(const QStringList &paths)
{
    if (m_watcher.isRunning()) {
        return; // one after the other; the buttons are off meanwhile
    }
    m_said->setText(m_words("Compare", "Reading …"));
    m_choose->setEnabled(false);
    m_recent->setEnabled(false);
    m_paths += paths;
    JudgeOptions options;
    options.weights = m_session.weights();
    m_watcher.setFuture(inBackground([words = m_words, paths, options] {
        QList<Read> read;
        for (const QString &path : paths) {
            read += readPlay(words, path, options);
        }
        return read;
    }));
}

void ComparePane::take(QList<Read> read)
{
    m_choose->setEnabled(true);
    m_recent->setEnabled(true);
    if (std::exchange(m_isOld, false)) {
        return readAnew();
    }
    const auto pathsBefore = m_paths.mid(0, m_names.size());
    const auto namesBefore = m_names;
    const auto othersBefore = m_others;
    const auto takesBefore = m_takes;
    for (Read &one : read) {
        if (!one.play) {
            m_names = namesBefore;
            m_paths = pathsBefore;
            m_others = othersBefore;
            m_takes = takesBefore;
            m_said->setText(one.wrong);
            emit compared();
            return;
        }
        m_names += one.name;
        m_others.push_back(std::move(*one.play));
        m_takes.push_back(std::move(one.take));
    }
    std::vector<PlayToCompare> plays{playToCompare(m_session.debrief(), m_session.entries(), m_session.lastHash())};
    plays.insert(plays.end(), m_others.begin(), m_others.end());
    if (const auto result = compare(plays); !result) {
        // what was there before stays, and why the rest cannot be added is said
        m_said->setText(
            compareErrorText(m_words, result.error(), QStringList{exerciseName(m_session.path())} + m_names));
        m_names = namesBefore;
        m_paths = pathsBefore;
        m_others = othersBefore;
        m_takes = takesBefore;
        emit compared();
        return;
    }
    compareAll();
    emit compared();
}

void ComparePane::readAnew()
{
    if (m_watcher.isRunning()) { // by the weights of before
        m_isOld = true;
        return;
    }
    const QStringList paths = m_paths;
    clear();
    if (!paths.isEmpty()) {
        add(paths);
    }
}

void ComparePane::clear()
{
    m_names.clear();
    m_paths.clear();
    m_others.clear();
    m_takes.clear();
    compareAll();
}

void ComparePane::compareAll()
{
    m_comparison.reset();
    std::vector<PlayToCompare> plays{playToCompare(m_session.debrief(), m_session.entries(), m_session.lastHash())};
    plays.insert(plays.end(), m_others.begin(), m_others.end());
    if (plays.size() < 2) {
        m_said->setText(m_words("Compare",
                                "Choose one or more other plays of this scenario. They are taken as plays by "
                                "the same people."));
    } else if (auto result = compare(plays)) {
        m_comparison = std::move(*result);
        QStringList lines;
        const QStringList names = QStringList{exerciseName(m_session.path())} + m_names;
        for (qsizetype i = 0; i < names.size(); ++i) {
            lines += QStringLiteral("#%1 %2").arg(QString::number(i + 1), names[i]);
        }
        QStringList said{lines.join(QStringLiteral(" · "))};
        said += m_words("Compare", "They are taken as plays by the same people, who know the scenario now, too: "
                                   "the plays differ, why cannot be said from this.");
        if (!m_comparison->samePlan) {
            said += m_words("Compare", "The scenario was changed between these plays: what is different may be the "
                                       "plan.");
        }
        said += m_words("Compare", "  Single measures vary by about 0.1 from one play to the next.").trimmed();
        m_said->setText(said.join(QLatin1Char('\n')));
    } else {
        m_said->setText(
            compareErrorText(m_words, result.error(), QStringList{exerciseName(m_session.path())} + m_names));
    }
    m_clear->setEnabled(!m_others.empty());
    m_parts->setVisible(m_comparison.has_value());
    refresh();
    emit takesChanged();
}

void ComparePane::refresh()
{
    if (m_comparison) {
        m_figures->show(comparedFigures(m_words, *m_comparison));
        m_injects->show(comparedInjects(m_words, m_session.scenario(), *m_comparison));
    }
    m_tasks->refresh();
    m_series->refresh();
}

} // namespace samvirke
