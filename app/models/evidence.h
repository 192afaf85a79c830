// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/debrief_tables.h"

#include <QAbstractTableModel>

namespace samvirke {

/// A debrief's table as windows see it.
class EvidenceModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;
    void show(EvidenceTable table);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// The entries that prove the cell, or else its row.
    [[nodiscard]] std::vector<std::int64_t> entriesAt(const QModelIndex &index) const;

private:
    EvidenceTable m_table;
};

} // namespace samvirke
