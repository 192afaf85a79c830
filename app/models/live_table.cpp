// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/live_table.h"

#include <QSet>

#include <algorithm>

namespace samvirke {

LiveTable::LiveTable(QStringList header, QObject *parent) : QAbstractTableModel(parent), m_header(std::move(header)) {}

void LiveTable::show(std::vector<LiveRow> rows)
{
    QSet<QString> wanted;
    for (const LiveRow &row : rows) {
        wanted.insert(row.key);
    }
    for (int i = static_cast<int>(m_rows.size()) - 1; i >= 0; --i) {
        if (!wanted.contains(m_rows[static_cast<std::size_t>(i)].key)) {
            beginRemoveRows({}, i, i);
            m_rows.erase(m_rows.begin() + i);
            endRemoveRows();
        }
    }
    for (int i = 0; i < static_cast<int>(rows.size()); ++i) {
        LiveRow &row = rows[static_cast<std::size_t>(i)];
        const auto begin = m_rows.begin() + i;
        const auto old = std::ranges::find(begin, m_rows.end(), row.key, &LiveRow::key);
        if (old == m_rows.end()) {
            beginInsertRows({}, i, i);
            m_rows.insert(begin, std::move(row));
            endInsertRows();
            continue;
        }
        if (old != begin) {
            const auto from = static_cast<int>(old - m_rows.begin());
            beginMoveRows({}, from, from, {}, i);
            std::rotate(begin, old, old + 1);
            endMoveRows();
        }
        if (LiveRow &here = m_rows[static_cast<std::size_t>(i)]; here != row) {
            here = std::move(row);
            emit dataChanged(index(i, 0), index(i, columnCount() - 1));
        }
    }
}

int LiveTable::rowOf(const QString &key) const
{
    const auto it = std::ranges::find(m_rows, key, &LiveRow::key);
    return it == m_rows.end() ? -1 : static_cast<int>(it - m_rows.begin());
}

QString LiveTable::keyAt(int row) const
{
    if (row < 0 || row >= rowCount() || m_rows[static_cast<std::size_t>(row)].heading) {
        return {};
    }
    return m_rows[static_cast<std::size_t>(row)].key;
}

int LiveTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int LiveTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_header.size());
}

QVariant LiveTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const LiveRow &row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case KeyRole: return row.key;
    case HeadingRole: return row.heading;
    case SaidRole:
    case Qt::ToolTipRole: return row.said;
    default: break;
    }
    const auto column = static_cast<std::size_t>(index.column());
    if (column >= row.cells.size()) {
        return {};
    }
    const LiveCell &cell = row.cells[column];
    switch (role) {
    case Qt::DisplayRole: return cell.text;
    case ToneRole: return static_cast<int>(cell.tone);
    case AgenciesRole: {
        QStringList agencies;
        for (const AgencyId &agency : cell.agencies) {
            agencies += QString::fromStdString(agency.value);
        }
        return agencies;
    }
    case Qt::AccessibleDescriptionRole: return row.said;
    default: return {};
    }
}

QVariant LiveTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    return orientation == Qt::Horizontal && role == Qt::DisplayRole ? m_header.value(section) : QVariant{};
}

Qt::ItemFlags LiveTable::flags(const QModelIndex &index) const
{
    if (!index.isValid() || m_rows[static_cast<std::size_t>(index.row())].heading) {
        return Qt::NoItemFlags;
    }
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace samvirke
