// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/moment_panel.h"

#include "workbench/live_view.h"

#include <QLabel>
#include <QSplitter>
#include <QVBoxLayout>

namespace samvirke {

MomentPanel::MomentPanel(const Words &words, const DebriefSession &session, QWidget *parent)
    : QWidget(parent),
      m_words(words),
      m_session(session),
      m_moments(session.scenario(), session.entries()),
      m_clock(new QLabel),
      m_leads(new LiveTable(leadHeader(words), this)),
      m_tasks(new LiveTable(openTaskHeader(words), this)),
      m_agencies(new LiveTable(agencyMomentHeader(words), this)),
      m_tables(new QSplitter)
{
    constexpr int frame = 15; // ms
    constexpr int pause = 30;
    m_clock->setTextFormat(Qt::PlainText);
    m_clock->setWordWrap(true);
    m_clock->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_clock->setObjectName(QStringLiteral("clock"));
    QFont font = m_clock->font();
    font.setBold(true);
    m_clock->setFont(font);
    const auto add = [&](LiveTable *table, const QString &name) {
        m_tables->addWidget(new LiveView(table, m_session.scenario(), m_words, name, 0));
    };
    add(m_agencies, m_words("Moment", "What each agency had before it"));
    add(m_leads, m_words("Moment", "Who led"));
    add(m_tasks, m_words("Moment", "Open tasks"));
    m_tables->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_clock);
    layout->addWidget(m_tables, 1);

    m_soon.setSingleShot(true);
    m_soon.setInterval(frame);
    connect(&m_soon, &QTimer::timeout, this, &MomentPanel::showNow);
    connect(&m_session, &DebriefSession::momentChanged, this, [this] {
        if (!m_soon.isActive() && isVisible()) {
            m_soon.start();
        }
    });
    m_idle.setInterval(pause);
    connect(&m_idle, &QTimer::timeout, this, &MomentPanel::prepare);
    m_idle.start();
}

/// Side by side where it lies, one below the other where it stands.
void MomentPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_tables->setOrientation(width() > height() ? Qt::Horizontal : Qt::Vertical);
}

void MomentPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    showNow();
}

void MomentPanel::showNow()
{
    m_soon.stop();
    const Scenario &scenario = m_session.scenario();
    m_shown = m_moments.at(m_session.moment(), m_session.stateAt());
    m_clock->setText(clockLine(m_words, scenario, m_shown));
    m_leads->show(leadRows(m_words, scenario, m_shown));
    m_tasks->show(openTaskRows(m_words, scenario, m_shown));
    m_agencies->show(agencyMomentRows(m_words, scenario, m_shown));
}

/// While nobody waits, so that the first leap to the end of a long record is as quick as the second.
void MomentPanel::prepare()
{
    if (!m_session.prepareStates() && !m_moments.prepare()) {
        m_idle.stop();
    }
}

} // namespace samvirke
