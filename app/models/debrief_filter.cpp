// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/debrief_filter.h"

#include "session/settings.h"

namespace samvirke {

DebriefFilter::DebriefFilter(const Words &words, const DebriefSession &session, QObject *parent)
    : QObject(parent),
      m_words(words),
      m_session(session),
      m_lanes(debriefLanes(m_words, session.scenario(), session.entries(), session.debrief())),
      m_entryText(m_words, session.scenario(), session.entries())
{
    const QStringList kept = Settings::filter(fromUtf8(session.debrief().exercise));
    if (!kept.isEmpty()) {
        m_text = kept.front();
        for (std::size_t i = 0; i < markGroupCount; ++i) {
            m_groups[i] = kept.contains(QString::fromUtf8(keyOf(static_cast<MarkGroup>(i)).data()));
        }
    }
    connect(&session, &DebriefSession::judged, this, [this] { // what came late may be seen otherwise
        m_lanes = debriefLanes(m_words, m_session.scenario(), m_session.entries(), m_session.debrief());
        read();
        emit changed();
    });
    read();
}

void DebriefFilter::setText(const QString &text)
{
    if (text != m_text) {
        m_text = text;
        read();
        keep();
        emit changed();
    }
}

void DebriefFilter::setShown(MarkGroup group, bool shown)
{
    bool &is = m_groups[static_cast<std::size_t>(group)];
    if (is != shown) {
        is = shown;
        choose();
        keep();
        emit changed();
    }
}

void DebriefFilter::read()
{
    auto query = MarkQuery::read(m_words, m_session.scenario(), m_text);
    m_problem = query ? QString{} : query.error();
    m_query = query ? std::move(*query) : MarkQuery{};
    m_holds.assign(m_lanes.marks.size(), true);
    if (!m_query.isEmpty()) {
        m_sought.resize(m_lanes.marks.size());
        for (std::size_t i = 0; i < m_lanes.marks.size(); ++i) {
            const DebriefMark &mark = m_lanes.marks[i];
            const auto sought = [&]() -> const QString & {
                QString &text = m_sought[i];
                if (text.isEmpty()) {
                    text = QStringLiteral("e%1 %2 %3")
                               .arg(QString::number(mark.entry), who(mark.entry), said(mark.entry))
                               .toLower();
                }
                return text;
            };
            m_holds[i] = m_query.holds(m_session.scenario(), m_session.entries(), m_lanes, mark, sought);
        }
    }
    choose();
}

void DebriefFilter::choose()
{
    m_shown = m_holds;
    for (std::size_t i = 0; i < m_shown.size(); ++i) {
        m_shown[i] = m_shown[i] && shows(groupOf(m_lanes.marks[i].kind));
    }
}

void DebriefFilter::keep() const
{
    QStringList kept{m_text};
    for (std::size_t i = 0; i < markGroupCount; ++i) {
        if (m_groups[i]) {
            kept += QString::fromUtf8(keyOf(static_cast<MarkGroup>(i)).data());
        }
    }
    Settings::setFilter(fromUtf8(m_session.debrief().exercise), kept);
}

std::vector<std::int64_t> DebriefFilter::shown() const
{
    std::vector<std::int64_t> all;
    for (std::size_t i = 0; i < m_shown.size(); ++i) {
        if (m_shown[i]) {
            all.push_back(m_lanes.marks[i].entry);
        }
    }
    return all;
}

const QString &DebriefFilter::said(std::int64_t entry) const
{
    m_said.resize(m_lanes.marks.size());
    QString &text = m_said[static_cast<std::size_t>(entry - 1)];
    if (text.isEmpty()) {
        text = m_entryText.what(*m_session.entry(entry));
    }
    return text;
}

QString DebriefFilter::who(std::int64_t entry) const
{
    return m_entryText.who(*m_session.entry(entry));
}

} // namespace samvirke
