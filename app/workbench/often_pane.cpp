// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/often_pane.h"

#include "models/often_lists.h"
#include "session/rehearsal_folder.h"
#include "session/settings.h"
#include "workbench/live_view.h"
#include "workbench/rehearse_dialog.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace samvirke {

namespace {

constexpr int usualCount = 100;
constexpr int mostCount = 1000;

} // namespace

OftenPane::OftenPane(const Words &words, const ScenarioDocument &document, QWidget *parent)
    : QWidget(parent),
      m_words(words),
      m_document(document),
      m_many(new ManyRehearsals(this)),
      m_played(document.snapshot()),
      m_variant(new QComboBox),
      m_team(new QComboBox),
      m_count(new QSpinBox),
      m_start(new QPushButton),
      m_progress(new QProgressBar),
      m_state(new QLabel),
      m_tabs(new QTabBar),
      m_stack(new QStackedWidget),
      m_wrong(new LiveTable(oftenWrongHeader(words), this)),
      m_measures(new LiveTable(oftenMeasureHeader(words), this)),
      m_busy(new LiveTable(oftenBusyHeader(words), this))
{
    for (const std::string &team : teamNames()) {
        m_team->addItem(teamText(m_words, fromUtf8(team)), fromUtf8(team));
    }
    m_team->setCurrentIndex(std::max(0, m_team->findData(Settings::team())));
    m_team->setAccessibleName(m_words("Often", "Team"));
    m_team->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_team->setMinimumContentsLength(24);
    m_variant->setAccessibleName(m_words("Often", "Variant"));
    m_count->setRange(2, mostCount);
    m_count->setValue(usualCount);
    m_count->setSuffix(m_words("Often", " times"));
    m_count->setAccessibleName(m_words("Often", "How often"));
    m_progress->setAccessibleName(m_words("Often", "Progress"));
    m_progress->hide();
    m_state->setTextFormat(Qt::PlainText);
    m_state->setWordWrap(true);
    m_state->setText(m_words("Often", "Simulated seats play the plan many times, each time with other luck. It shows "
                                      "what usually goes wrong, and when who is busy."));
    connect(m_start, &QPushButton::clicked, this, &OftenPane::start);

    auto *bar = new QHBoxLayout;
    bar->addWidget(m_start);
    bar->addWidget(m_count);
    bar->addWidget(m_team);
    bar->addWidget(m_variant);
    bar->addWidget(m_progress);
    bar->addWidget(m_state, 1);
    m_tabs->setAccessibleName(m_words("Often", "What many rehearsals say"));
    m_tabs->setDrawBase(false);
    m_views = {addTable(m_words("Often", "What goes wrong"), m_wrong, 1),
               addTable(m_words("Often", "Scores"), m_measures, 0),
               addTable(m_words("Often", "Who is busy"), m_busy, 1)};
    connect(m_tabs, &QTabBar::currentChanged, m_stack, &QStackedWidget::setCurrentIndex);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(bar);
    layout->addWidget(m_tabs);
    layout->addWidget(m_stack, 1);
    setFocusProxy(m_start);

    connect(m_many, &ManyRehearsals::reached, this, [this](int done, int count) {
        m_progress->setMaximum(count);
        m_progress->setValue(done);
        show();
    });
    connect(m_many, &ManyRehearsals::finished, this, &OftenPane::showState);
    connect(m_many, &ManyRehearsals::failed, this, [this](const RehearsalError &error) {
        showState();
        m_state->setText(rehearsalErrorText(m_words, error));
    });
    connect(&m_document, &ScenarioDocument::changed, this, &OftenPane::showState);
    showState();
}

LiveView *OftenPane::addTable(const QString &title, LiveTable *rows, int stretched)
{
    auto *view = new LiveView(rows, *m_played, m_words, title, stretched);
    m_tabs->addTab(title);
    m_stack->addWidget(view);
    return view;
}

void OftenPane::start()
{
    if (m_many->isRunning()) {
        m_many->stop();
        return;
    }
    RehearsalOptions options;
    options.language = m_words.language().toStdString();
    options.variant = VariantId(m_variant->currentData().toString().toStdString());
    options.team = teamNamed(m_team->currentData().toString().toStdString()).value_or(Team{});
    Settings::setTeam(m_team->currentData().toString());
    m_progress->setMaximum(m_count->value());
    m_progress->setValue(0);
    m_many->start(m_document.files(), options, m_count->value());
    const auto before = std::exchange(m_played, m_document.snapshot());
    for (LiveView *view : m_views) {
        static_cast<LiveDelegate *>(view->itemDelegate())->setScenario(*m_played);
    }
    show();
    showState();
}

void OftenPane::show()
{
    const Often &often = m_many->often();
    m_wrong->show(oftenWrongRows(m_words, m_many->scenario(), often));
    m_measures->show(oftenMeasureRows(m_words, often));
    m_busy->show(oftenBusyRows(m_words, m_many->scenario(), often));
}

/// What can be chosen and pressed, and of which plan the tables speak.
void OftenPane::showState()
{
    const bool running = m_many->isRunning();
    const QVariant chosen = m_variant->currentData();
    m_variant->clear();
    for (const Variant &variant : m_document.scenario().variants) {
        m_variant->addItem(fromUtf8(variant.title), fromUtf8(variant.id.value));
    }
    m_variant->setCurrentIndex(std::max(0, m_variant->findData(chosen)));
    m_variant->setVisible(m_variant->count() > 1);
    for (QWidget *field :
         {static_cast<QWidget *>(m_variant), static_cast<QWidget *>(m_team), static_cast<QWidget *>(m_count)}) {
        field->setEnabled(!running);
    }
    m_progress->setVisible(running);
    m_start->setText(running ? m_words("Often", "Stop") : m_words("Often", "Rehearse many times"));
    if (m_many->often().plays > 0) {
        const bool old = m_played != m_document.snapshot();
        const QString count = m_words("Often", "%n rehearsals", nullptr, m_many->often().plays);
        m_state->setText(old ? m_words("Often", "%1 of the plan as it was before your last changes").with({count})
                             : count);
    }
}

} // namespace samvirke
