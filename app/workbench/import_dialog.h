// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/import_draft.h"

#include <QDialog>

class QComboBox;
class QGroupBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QRadioButton;
class QTableWidget;

namespace samvirke {

class ImportPreview;

/// Shows what would become of a file, row by row, and lets somebody say what was not understood: which sheet, what a
/// column holds, how dates are meant; and, where a scenario is open, whether it comes beside what is there or instead.
class ImportDialog : public QDialog
{
    Q_OBJECT

public:
    /// @param into the title of the scenario that is open; empty: it becomes one of its own
    ImportDialog(const Words &words, ImportDraft draft, const QString &into, QWidget *parent = nullptr);

    [[nodiscard]] const ImportDraft &draft() const { return m_draft; }
    /// True if it goes into the scenario that is open.
    [[nodiscard]] bool goesIn() const;
    [[nodiscard]] exchange::Join how() const;

    void accept() override;

private:
    [[nodiscard]] QWidget *newChoices(const QString &into);
    void showDraft();
    void showColumns();
    [[nodiscard]] QComboBox *fieldBox(const exchange::Column &column);

    Words m_words;
    ImportDraft m_draft;
    ImportPreview *m_preview;
    QLabel *m_summary, *m_wrong;
    QPlainTextEdit *m_notes;
    QComboBox *m_sheet, *m_dates;
    QLabel *m_sheetLabel, *m_datesLabel;
    QTableWidget *m_columns;
    QGroupBox *m_columnBox;
    QRadioButton *m_merge = nullptr, *m_replace = nullptr, *m_own = nullptr;
    QPushButton *m_import;
};

} // namespace samvirke
