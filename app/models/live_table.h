// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/ids.h"

#include <QAbstractTableModel>
#include <QString>
#include <QStringList>

#include <vector>

namespace samvirke {

/// What a cell is worth a look. Grey is the rule: colour is for what is not as it should be, and words say it too.
enum class Tone : int { plain, quiet, strong, warm, alarm };

struct LiveCell
{
    QString text = {};
    Tone tone = Tone::plain;
    std::vector<AgencyId> agencies = {}; ///< whose symbols stand in front of it
    bool operator==(const LiveCell &) const = default;
};

struct LiveRow
{
    QString key; ///< names it for as long as it is there
    std::vector<LiveCell> cells;
    QString said = {};    ///< all of it as a sentence
    bool heading = false; ///< of the rows below; its first cell is all it has
    bool operator==(const LiveRow &) const = default;
};

/// A table of something that is under way. Shown anew it changes only where it differs, so that selection and place
/// stay where they are.
class LiveTable : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role { KeyRole = Qt::UserRole + 1, ToneRole, AgenciesRole, HeadingRole, SaidRole };

    explicit LiveTable(QStringList header, QObject *parent = nullptr);

    /// Rows of one key are the same row.
    void show(std::vector<LiveRow> rows);
    [[nodiscard]] const std::vector<LiveRow> &rows() const { return m_rows; }
    /// The row of @p key, or -1.
    [[nodiscard]] int rowOf(const QString &key) const;
    /// The key of @p row; empty where there is none, or a heading.
    [[nodiscard]] QString keyAt(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    QStringList m_header;
    std::vector<LiveRow> m_rows;
};

} // namespace samvirke
