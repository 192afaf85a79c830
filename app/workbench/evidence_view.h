// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/evidence.h"
#include "report/words.h"

#include <QTableView>

class QAbstractScrollArea;

namespace samvirke {

/// A table of a debrief that is read, selected in and copied from.
class EvidenceView : public QTableView
{
    Q_OBJECT

public:
    /// @param stretched the column that gets the room there is, and names what is selected
    EvidenceView(const Words &words, const QString &name, int stretched, QWidget *parent = nullptr);

    void show(EvidenceTable table);
    using QTableView::show;
    [[nodiscard]] EvidenceModel &rows() { return *m_model; }
    /// Says again what is selected.
    void tell();

signals:
    /// Another cell is the current one. @param entries that prove it
    void selected(const QString &what, const std::vector<std::int64_t> &entries);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitColumns();
    void capColumns();
    void copyRow() const;

    EvidenceModel *m_model;
    int m_stretched;
    std::vector<int> m_wanted; ///< px of each column, had it all the room
};

/// Names the scroll bars of @p area for those who do not see them.
void nameScrollBars(const Words &words, QAbstractScrollArea *area);

} // namespace samvirke
