// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/improvement_table.h"

#include "models/live_table.h"
#include "report/debrief_text.h"
#include "report/evaluation_text.h"

#include <QDate>

#include <algorithm>
#include <array>

namespace samvirke {

namespace {

constexpr std::array elements{Element::planning, Element::organization, Element::equipment, Element::training,
                              Element::exercises};
constexpr std::array statuses{ActionStatus::open, ActionStatus::underWay, ActionStatus::done, ActionStatus::dropped};

constexpr std::array progresses{Progress::improved, Progress::same, Progress::worse};

bool same(const QString &a, const QString &b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

bool isFinished(const Improvement &item)
{
    return item.status == ActionStatus::done || item.status == ActionStatus::dropped;
}

} // namespace

QString dayFromText(const QString &text)
{
    const QString day = text.trimmed();
    for (const char *form : {"yyyy-MM-dd", "d.M.yyyy", "dd.MM.yyyy", "d/M/yyyy"}) {
        if (const QDate date = QDate::fromString(day, QString::fromLatin1(form)); date.isValid()) {
            return date.toString(Qt::ISODate);
        }
    }
    if (QDate date = QDate::fromString(day, QStringLiteral("d.M.yy")); date.isValid()) {
        date = date.year() < 2000 ? date.addYears(100) : date; // Qt means the century before
        return date.toString(Qt::ISODate);
    }
    return {};
}

ImprovementTable::ImprovementTable(const Words &words, DebriefSession &session, QObject *parent)
    : QAbstractTableModel(parent), m_words(words), m_session(session), m_shown(session.evaluation().plan)
{
    connect(&session, &DebriefSession::evaluated, this, &ImprovementTable::follow);
    connect(&session, &DebriefSession::judged, this, &ImprovementTable::follow);
}

/// Rows that stay stay where they are, so that what is selected does too.
void ImprovementTable::follow()
{
    const std::vector<Improvement> &now = m_session.evaluation().plan;
    for (int row = static_cast<int>(m_shown.size()) - 1; row >= 0; --row) {
        if (m_session.evaluation().action(m_shown[static_cast<std::size_t>(row)].id) == nullptr) {
            beginRemoveRows({}, row, row);
            m_shown.erase(m_shown.begin() + row);
            endRemoveRows();
        }
    }
    for (int row = 0; row < static_cast<int>(now.size()); ++row) {
        const auto at = static_cast<std::size_t>(row);
        if (at >= m_shown.size() || m_shown[at].id != now[at].id) {
            beginInsertRows({}, row, row);
            m_shown.insert(m_shown.begin() + row, now[at]);
            endInsertRows();
        } else {
            m_shown[at] = now[at];
        }
    }
    if (!m_shown.empty()) {
        emit dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
    }
}

int ImprovementTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int ImprovementTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(columns);
}

QString ImprovementTable::textOf(const Improvement &item, int column) const
{
    switch (column) {
    case issue: return fromUtf8(item.issue);
    case action: return fromUtf8(item.action);
    case element: return elementText(m_words, item.element);
    case owner: return item.owner.empty() ? QString{} : agencyName(m_session.scenario(), item.owner);
    case contact: return fromUtf8(item.contact);
    case start: return fromUtf8(item.start);
    case due: return fromUtf8(item.due);
    case status: return statusText(m_words, item.status);
    case progress: return progressText(m_words, item.progress);
    case finding: return findingNumber(m_session.findings(), item.finding);
    default: return {};
    }
}

QVariant ImprovementTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Improvement &item = m_shown[static_cast<std::size_t>(index.row())];
    const bool lacksOwner = index.column() == owner && item.owner.empty() && !isFinished(item);
    const bool lacksProgress =
        index.column() == progress && !item.carriedFrom.empty() && item.progress == Progress::unsaid;
    const QString text = textOf(item, index.column());
    const QString shown = lacksOwner      ? QString(m_words("Improvement", "! no owner"))
                          : lacksProgress ? QString(m_words("Improvement", "! not said"))
                                          : text;
    switch (role) {
    case Qt::EditRole: return text;
    case Qt::DisplayRole: return shown;
    case Qt::ToolTipRole:
        return index.column() == progress && !item.carriedFrom.empty()
                   ? QString(m_words("Improvement", "Planned after “%1”").with({fromUtf8(item.carriedFrom)}))
                   : text;
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1: %2").arg(headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(),
                                            shown);
    case LiveTable::KeyRole: return fromUtf8(item.id);
    case LiveTable::ToneRole: {
        const Tone usual = isFinished(item) ? Tone::quiet : Tone::plain;
        return static_cast<int>(lacksOwner || lacksProgress ? Tone::warm : usual);
    }
    case LiveTable::AgenciesRole:
        return index.column() == owner && !item.owner.empty() ? QStringList{fromUtf8(item.owner.value)} : QStringList{};
    default: return {};
    }
}

QVariant ImprovementTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case issue: return QString(m_words("Debrief", "Issue"));
    case action: return QString(m_words("Debrief", "Action"));
    case element: return QString(m_words("Debrief", "Element"));
    case owner: return QString(m_words("Debrief", "Owner"));
    case contact: return QString(m_words("Improvement", "Contact"));
    case start: return QString(m_words("Debrief", "Start"));
    case due: return QString(m_words("Debrief", "Due"));
    case status: return QString(m_words("Debrief", "Status"));
    case progress: return QString(m_words("Improvement", "Since the take before"));
    case finding: return QString(m_words("Debrief", "Finding"));
    default: return {};
    }
}

Qt::ItemFlags ImprovementTable::flags(const QModelIndex &index) const
{
    const bool isCarried = index.isValid() && !m_shown[static_cast<std::size_t>(index.row())].carriedFrom.empty();
    const bool writes = m_session.keeping() == DebriefSession::Keeping::possible && index.column() != finding &&
                        (index.column() != progress || isCarried);
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | (writes ? Qt::ItemIsEditable : Qt::NoItemFlags);
}

QStringList ImprovementTable::choices(int column) const
{
    QStringList all;
    if (column == element) {
        for (const Element one : elements) {
            all += elementText(m_words, one);
        }
    } else if (column == owner) {
        for (const Agency &agency : m_session.scenario().agencies) {
            all += fromUtf8(agency.name);
        }
    } else if (column == status) {
        for (const ActionStatus one : statuses) {
            all += statusText(m_words, one);
        }
    } else if (column == progress) {
        for (const Progress one : progresses) {
            all += progressText(m_words, one);
        }
    }
    return all;
}

bool ImprovementTable::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return false;
    }
    const QString text = value.toString().trimmed();
    Improvement item = m_shown[static_cast<std::size_t>(index.row())];
    const auto refuse = [this](const QString &why) {
        emit refused(why);
        return false;
    };
    const auto refuseChoice = [&] {
        return refuse(m_words("Improvement", "“%1” is none of these: %2.")
                          .with({text, choices(index.column()).join(QStringLiteral(", "))}));
    };
    if (static_cast<std::size_t>(text.toUtf8().size()) > longestThought) {
        return refuse(tooLongText(m_words));
    }
    switch (index.column()) {
    case issue: item.issue = text.toStdString(); break;
    case action: item.action = text.toStdString(); break;
    case contact: item.contact = text.toStdString(); break;
    case element: {
        const auto *it =
            std::ranges::find_if(elements, [&](Element one) { return same(elementText(m_words, one), text); });
        if (it == elements.end() && !text.isEmpty()) {
            return refuseChoice();
        }
        item.element = text.isEmpty() ? Element::unsaid : *it;
        break;
    }
    case owner: {
        const auto &agencies = m_session.scenario().agencies;
        const auto it = std::ranges::find_if(agencies, [&](const Agency &agency) {
            return same(fromUtf8(agency.name), text) || same(fromUtf8(agency.id.value), text);
        });
        if (it == agencies.end() && !text.isEmpty()) {
            return refuseChoice();
        }
        item.owner = text.isEmpty() ? AgencyId{} : it->id;
        break;
    }
    case status: {
        const auto *it =
            std::ranges::find_if(statuses, [&](ActionStatus one) { return same(statusText(m_words, one), text); });
        if (it == statuses.end()) {
            return refuseChoice();
        }
        item.status = *it;
        break;
    }
    case progress: {
        const auto *it =
            std::ranges::find_if(progresses, [&](Progress one) { return same(progressText(m_words, one), text); });
        if (it == progresses.end() && !text.isEmpty()) {
            return refuseChoice();
        }
        if (item.carriedFrom.empty()) {
            return false;
        }
        item.progress = text.isEmpty() ? Progress::unsaid : *it;
        break;
    }
    case start:
    case due: {
        const QString day = dayFromText(text);
        if (day.isEmpty() && !text.isEmpty()) {
            return refuse(m_words("Improvement", "“%1” is no day. Write it like 2026-12-01.").with({text}));
        }
        (index.column() == start ? item.start : item.due) = day.toStdString();
        break;
    }
    default: return false;
    }
    return m_session.change(put(m_session.evaluation(), item));
}

QString ImprovementTable::missing() const
{
    int withoutOwner = 0;
    int withoutDay = 0;
    int backwards = 0;
    for (const Improvement &item : m_shown) {
        if (!isFinished(item)) {
            withoutOwner += item.owner.empty() ? 1 : 0;
            withoutDay += item.due.empty() ? 1 : 0;
        }
        backwards += !item.start.empty() && !item.due.empty() && item.due < item.start ? 1 : 0;
    }
    QStringList said;
    if (withoutOwner > 0) {
        said += m_words("Debrief", "%n items have no owner.", nullptr, withoutOwner);
    }
    if (withoutDay > 0) {
        said += m_words("Improvement", "%n items have no day by which they are to be done.", nullptr, withoutDay);
    }
    if (backwards > 0) {
        said += m_words("Improvement", "%n items are due before they begin.", nullptr, backwards);
    }
    return said.join(QLatin1Char(' '));
}

} // namespace samvirke
