// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/rehearse_dialog.h"

#include "session/folders.h"
#include "session/settings.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFormLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <limits>

namespace samvirke {

QString teamText(const Words &words, const QString &name)
{
    if (name == QLatin1String("ideal")) {
        return words("Rehearsal", "ideal: everybody does what the plan says, in time");
    }
    if (name == QLatin1String("slow")) {
        return words("Rehearsal", "slow: the right ones act, but far too late");
    }
    if (name == QLatin1String("gaps")) {
        return words("Rehearsal", "gaps: every third task is taken by nobody");
    }
    if (name == QLatin1String("duplicating")) {
        return words("Rehearsal", "duplicating: the right ones act, and others do half of the tasks too");
    }
    if (name == QLatin1String("broadcasting")) {
        return words("Rehearsal", "broadcasting: everything that is told is told to everybody");
    }
    if (name == QLatin1String("leaderless")) {
        return words("Rehearsal", "leaderless: nobody says who leads");
    }
    if (name == QLatin1String("silo")) {
        return words("Rehearsal", "silo: each agency does its own and tells the others nothing");
    }
    if (name == QLatin1String("overreaching")) {
        return words("Rehearsal",
                     "overreaching: everybody takes, decides and leads what they hear of, and asks nobody");
    }
    if (name == QLatin1String("silent")) {
        return words("Rehearsal", "silent: nobody does anything");
    }
    if (name == QLatin1String("clicker")) {
        return words("Rehearsal", "clicker: everybody claims their tasks and leaves it at that");
    }
    if (name == QLatin1String("only-if-sure")) {
        return words("Rehearsal", "only-if-sure: every second question of a round is left open");
    }
    if (name == QLatin1String("same-rating")) {
        return words("Rehearsal", "same-rating: every question of a round gets the same answer");
    }
    if (name == QLatin1String("padding")) {
        return words("Rehearsal", "padding: gaps, and many requests that nobody needs");
    }
    if (name == QLatin1String("auto-broadcast")) {
        return words("Rehearsal", "auto-broadcast: whatever comes in goes out to all by itself");
    }
    if (name == QLatin1String("half-the-game")) {
        return words("Rehearsal", "half-the-game: ideal, until half the time has gone");
    }
    if (name == QLatin1String("stand-in")) {
        return words("Rehearsal", "stand-in: plain and honest, as the program plays for somebody who did not come");
    }
    return name;
}

RehearseDialog::RehearseDialog(const Words &words, std::vector<ScenarioFile> files, QString name, QWidget *parent)
    : QDialog(parent),
      m_words(words),
      m_files(std::move(files)),
      m_name(std::move(name)),
      m_variant(new QComboBox),
      m_team(new QComboBox),
      m_language(new QComboBox),
      m_seed(new QSpinBox),
      m_progress(new QProgressBar),
      m_message(new QLabel),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Cancel)),
      m_run(new RehearsalRun(this))
{
    const LoadedScenario loaded = loadScenario(m_files, m_words.language().toStdString());
    setWindowTitle(m_words("Rehearsal", "Rehearse: %1").with({fromUtf8(loaded.scenario.title)}));

    for (const Variant &variant : loaded.scenario.variants) {
        m_variant->addItem(fromUtf8(variant.title), fromUtf8(variant.id.value));
    }
    for (const std::string &team : teamNames()) {
        m_team->addItem(teamText(m_words, fromUtf8(team)), fromUtf8(team));
    }
    if (const int last = m_team->findData(Settings::team()); last >= 0) {
        m_team->setCurrentIndex(last);
    }
    for (const std::string &code : languagesOf(m_files)) {
        m_language->addItem(languageName(fromUtf8(code)), fromUtf8(code));
    }
    if (const int own = m_language->findData(m_words.language()); own >= 0) {
        m_language->setCurrentIndex(own);
    }
    m_seed->setRange(0, std::numeric_limits<int>::max());
    m_seed->setValue(1);
    m_seed->setToolTip(m_words("Rehearsal", "Number that all chance depends on: the same number, the same rehearsal."));

    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    const auto row = [&](const QString &label, QWidget *field) {
        form->addRow(label, field);
        field->setAccessibleName(QString(label).remove(QLatin1Char('&')));
    };
    if (m_variant->count() > 0) {
        row(m_words("Rehearsal", "&Variant"), m_variant);
    } else {
        m_variant->setParent(this);
        m_variant->hide();
    }
    row(m_words("Rehearsal", "&Team"), m_team);
    row(m_words("Rehearsal", "&Seed"), m_seed);
    row(m_words("Rehearsal", "&Language of the texts"), m_language);
    auto *where = new QLabel(QDir::toNativeSeparators(ownExercises()));
    where->setWordWrap(true);
    where->setTextFormat(Qt::PlainText);
    form->addRow(m_words("Rehearsal", "Kept in"), where);

    m_progress->setAccessibleName(m_words("Rehearsal", "Progress"));
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);
    m_start = m_buttons->addButton(m_words("Rehearsal", "&Rehearse"), QDialogButtonBox::AcceptRole);
    m_buttons->button(QDialogButtonBox::Cancel)->setText(m_words("Rehearsal", "&Cancel"));
    connect(m_buttons, &QDialogButtonBox::accepted, this, &RehearseDialog::start);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &RehearseDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(m_progress);
    layout->addWidget(m_message);
    layout->addWidget(m_buttons);
    setMinimumWidth(520);
    m_buttons->button(QDialogButtonBox::Cancel)->setAutoDefault(false);
    m_start->setDefault(true);
    m_team->setFocus();
    setRunning(false);

    connect(m_run, &RehearsalRun::reached, m_progress, &QProgressBar::setValue);
    connect(m_run, &RehearsalRun::made, this, [this](const RehearsalFolder &folder) {
        m_made = folder;
        m_running = false;
        accept();
    });
    connect(m_run, &RehearsalRun::failed, this, [this](const RehearsalFailure &failure) {
        setRunning(false);
        m_message->setText(failure.text);
    });
}

void RehearseDialog::setRunning(bool running)
{
    m_running = running;
    for (QWidget *field :
         {static_cast<QWidget *>(m_variant), static_cast<QWidget *>(m_team), static_cast<QWidget *>(m_language),
          static_cast<QWidget *>(m_seed), static_cast<QWidget *>(m_start)}) {
        field->setEnabled(!running);
    }
    m_progress->setVisible(running);
    m_buttons->button(QDialogButtonBox::Cancel)
        ->setText(running ? m_words("Rehearsal", "&Stop") : m_words("Rehearsal", "&Cancel"));
}

void RehearseDialog::start()
{
    RehearsalOptions options;
    options.variant = VariantId(m_variant->currentData().toString().toStdString());
    options.language = m_language->currentData().toString().toStdString();
    options.seed = static_cast<std::uint64_t>(m_seed->value());
    const QString team = m_team->currentData().toString();
    options.team = teamNamed(team.toStdString()).value_or(Team{});
    Settings::setTeam(team);
    m_message->clear();
    m_progress->setValue(0);
    setRunning(true);
    m_run->start(m_words, freeFolder(ownExercises(), m_name), m_files, options);
}

void RehearseDialog::reject()
{
    if (m_running) {
        m_run->stop();
    } else {
        QDialog::reject();
    }
}

} // namespace samvirke
