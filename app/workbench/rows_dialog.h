// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/row_library.h"
#include "report/words.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QTableWidget;

namespace samvirke {

/// Rows for the role matrix, to be found by their words and ticked.
class RowsDialog : public QDialog
{
    Q_OBJECT

public:
    RowsDialog(const Words &words, const Scenario &scenario, QWidget *parent = nullptr);

    /// Those that are ticked; if none is, the one that is selected.
    [[nodiscard]] std::vector<LibraryRow> chosen() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void look();
    void count();

    Words m_words;
    std::vector<LibraryRow> m_rows;
    QLineEdit *m_filter;
    QTableWidget *m_table;
    QLabel *m_count;
};

} // namespace samvirke
