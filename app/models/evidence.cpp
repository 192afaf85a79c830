// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/evidence.h"

#include <QFont>

#include <algorithm>

namespace samvirke {

void EvidenceModel::show(EvidenceTable table)
{
    beginResetModel();
    m_table = std::move(table);
    endResetModel();
}

int EvidenceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.rows.size());
}

int EvidenceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.header.size());
}

QVariant EvidenceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const auto &cells = m_table.rows[static_cast<std::size_t>(index.row())].cells;
    if (static_cast<std::size_t>(index.column()) >= cells.size()) {
        return {};
    }
    const EvidenceCell &cell = cells[static_cast<std::size_t>(index.column())];
    switch (role) {
    case Qt::DisplayRole: return cell.text;
    case Qt::ToolTipRole: return cell.help.isEmpty() ? cell.text : cell.help;
    case Qt::AccessibleDescriptionRole: return cell.help;
    case Qt::FontRole: {
        QFont font;
        font.setBold(cell.marked);
        return cell.marked ? QVariant(font) : QVariant{};
    }
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(std::ranges::find(m_table.numeric, index.column()) != m_table.numeric.end()
                                       ? Qt::AlignRight | Qt::AlignVCenter
                                       : Qt::AlignLeft | Qt::AlignVCenter);
    default: return {};
    }
}

QVariant EvidenceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::DisplayRole) {
        return m_table.header.value(section);
    }
    return {};
}

std::vector<std::int64_t> EvidenceModel::entriesAt(const QModelIndex &index) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const EvidenceRow &row = m_table.rows[static_cast<std::size_t>(index.row())];
    const auto column = static_cast<std::size_t>(index.column());
    return column < row.cells.size() && !row.cells[column].entries.empty() ? row.cells[column].entries : row.entries;
}

} // namespace samvirke
