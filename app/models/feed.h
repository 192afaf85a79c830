// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/live_table.h"
#include "play/entry.h"
#include "report/entry_text.h"

#include <QAbstractTableModel>

#include <vector>

namespace samvirke {

/// What has happened, the newest on top, each entry as a sentence. Grows by what is delivered.
class FeedModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// What is shown of it.
    enum class About { everything, acts, messages, direction, notes };

    /// @p words and @p scenario must outlive it.
    FeedModel(const Words &words, const Scenario &scenario, QObject *parent = nullptr);

    /// @p entries follow those before.
    void add(const std::vector<Entry> &entries);
    void clear();

    void setFilter(const QString &text);
    void setAbout(About about);
    /// Shows only what the entries of these numbers say; none: all.
    void setOnly(std::vector<std::int64_t> entries);
    [[nodiscard]] const std::vector<std::int64_t> &only() const { return m_only; }

    /// The entry in @p row, or nothing.
    [[nodiscard]] const Entry *entryAt(int row) const;
    [[nodiscard]] const std::vector<Entry> &entries() const { return m_entries; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] bool isShown(std::size_t entry) const;
    void filter();

    const Words &m_words;
    const Scenario &m_scenario;
    EntryText m_text;
    std::vector<Entry> m_entries;
    std::vector<QString> m_said;      ///< who and what of each
    std::vector<std::size_t> m_shown; ///< of m_entries, in order
    QString m_filter;
    About m_about = About::everything;
    std::vector<std::int64_t> m_only;
};

} // namespace samvirke
