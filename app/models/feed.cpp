// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/feed.h"

#include "plan/lookup.h"
#include "report/trigger_text.h"

#include <algorithm>

namespace samvirke {

namespace {

/// What an entry is about, for who looks for one sort; ways of reading are about nothing that one looks for.
std::optional<FeedModel::About> aboutOf(Kind kind)
{
    using About = FeedModel::About;
    switch (kind) {
    case Kind::MessageSent:
    case Kind::RequestMade:
    case Kind::RequestAnswered:
    case Kind::FormSent:
    case Kind::Acknowledged: return About::messages;
    case Kind::ObservationNoted:
    case Kind::ObservationAmended:
    case Kind::TargetRated:
    case Kind::MomentMarked:
    case Kind::HandRaised: return About::notes;
    case Kind::ItemOpened:
    case Kind::ItemRead:
    case Kind::MandateRead: return std::nullopt;
    default: break;
    }
    const std::uint8_t who = infoOf(kind).who;
    return (who & byPlayer) != 0 ? About::acts : About::direction;
}

bool isGrave(Kind kind)
{
    return kind == Kind::RealEmergencyRaised || kind == Kind::HandRaised;
}

bool isWeighty(Kind kind)
{
    switch (kind) {
    case Kind::DecisionRecorded:
    case Kind::LeadAsserted:
    case Kind::LeadTakenOver:
    case Kind::InjectReleased:
    case Kind::PhaseChanged: return true;
    default: return false;
    }
}

} // namespace

FeedModel::FeedModel(const Words &words, const Scenario &scenario, QObject *parent)
    : QAbstractTableModel(parent), m_words(words), m_scenario(scenario), m_text(words, scenario, {})
{}

void FeedModel::add(const std::vector<Entry> &entries)
{
    const std::size_t first = m_entries.size();
    std::vector<std::size_t> shown;
    for (const Entry &entry : entries) {
        m_text.add(entry);
        m_entries.push_back(entry);
        m_said.push_back(m_words("Feed", "%1 %2").with({m_text.who(entry), m_text.what(entry)}));
        if (isShown(m_entries.size() - 1)) {
            shown.push_back(m_entries.size() - 1);
        }
    }
    if (shown.empty() || first == m_entries.size()) {
        return;
    }
    beginInsertRows({}, 0, static_cast<int>(shown.size()) - 1);
    m_shown.insert(m_shown.end(), shown.begin(), shown.end());
    endInsertRows();
}

void FeedModel::clear()
{
    beginResetModel();
    m_entries.clear();
    m_said.clear();
    m_shown.clear();
    endResetModel();
}

void FeedModel::setFilter(const QString &text)
{
    if (m_filter != text) {
        m_filter = text;
        filter();
    }
}

void FeedModel::setAbout(About about)
{
    if (m_about != about) {
        m_about = about;
        filter();
    }
}

void FeedModel::setOnly(std::vector<std::int64_t> entries)
{
    if (m_only != entries) {
        m_only = std::move(entries);
        filter();
    }
}

bool FeedModel::isShown(std::size_t entry) const
{
    const Entry &it = m_entries[entry];
    if (!m_only.empty()) {
        return contains(m_only, it.seq);
    }
    const auto about = aboutOf(kindOf(it.happened.event));
    return (m_about == About::everything ? about.has_value() : about == m_about) &&
           (m_filter.isEmpty() || m_said[entry].contains(m_filter, Qt::CaseInsensitive));
}

void FeedModel::filter()
{
    beginResetModel();
    m_shown.clear();
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        if (isShown(i)) {
            m_shown.push_back(i);
        }
    }
    endResetModel();
}

const Entry *FeedModel::entryAt(int row) const
{
    return row < 0 || row >= rowCount() ? nullptr
                                        : &m_entries[m_shown[m_shown.size() - 1 - static_cast<std::size_t>(row)]];
}

int FeedModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int FeedModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 3;
}

QVariant FeedModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Entry &entry = *entryAt(index.row());
    const Kind kind = kindOf(entry.happened.event);
    switch (role) {
    case Qt::DisplayRole:
        switch (index.column()) {
        case 0: return clockText(entry.happened.saidAt);
        case 1: {
            const Seat *seat = find(m_scenario.seats, entry.happened.seat); // the symbol says of which agency
            return seat == nullptr ? m_text.who(entry) : fromUtf8(seat->name);
        }
        default: return m_text.what(entry);
        }
    case Qt::ToolTipRole:
    case LiveTable::SaidRole:
    case Qt::AccessibleDescriptionRole:
        return m_words("Feed", "%1 %2")
            .with({clockText(entry.happened.saidAt),
                   m_said[m_shown[m_shown.size() - 1 - static_cast<std::size_t>(index.row())]]});
    case LiveTable::ToneRole:
        return static_cast<int>(isGrave(kind)                            ? Tone::alarm
                                : index.column() == 2 && isWeighty(kind) ? Tone::strong
                                : index.column() == 0                    ? Tone::quiet
                                                                         : Tone::plain);
    case LiveTable::AgenciesRole:
        return index.column() == 1 && !entry.happened.agency.empty()
                   ? QStringList{fromUtf8(entry.happened.agency.value)}
                   : QStringList{};
    default: return {};
    }
}

QVariant FeedModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    return section == 0 ? m_words("Feed", "Time") : section == 1 ? m_words("Feed", "Who") : m_words("Feed", "What");
}

} // namespace samvirke
