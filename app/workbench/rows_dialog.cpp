// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/rows_dialog.h"

#include "exchange/folding.h"
#include "models/row_library.h"
#include "workbench/dialog_buttons.h"
#include "workbench/evidence_view.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

namespace samvirke {

namespace {

enum Column { titleColumn, kindColumn, lettersColumn, columns };

} // namespace

RowsDialog::RowsDialog(const Words &words, const Scenario &scenario, QWidget *parent)
    : QDialog(parent),
      m_words(words),
      m_rows(rowLibrary(words)),
      m_filter(new QLineEdit),
      m_table(new QTableWidget(static_cast<int>(m_rows.size()), columns)),
      m_count(new QLabel)
{
    setWindowTitle(m_words("Rows", "Rows from the library"));
    auto *about = new QLabel(m_words("Rows", "Who usually answers for what. The letters are to begin a talk with, and "
                                             "nobody's plan. Space ticks, Enter adds what is ticked."));
    about->setWordWrap(true);
    m_filter->setPlaceholderText(m_words("Rows", "Only with these words"));
    m_filter->setAccessibleName(m_words("Rows", "Only rows with these words"));
    m_filter->setClearButtonEnabled(true);
    m_filter->installEventFilter(this);
    m_table->setAccessibleName(m_words("Rows", "Rows of the library"));
    m_table->setHorizontalHeaderLabels(
        {m_words("Rows", "Row"), m_words("Rows", "About"), m_words("Rows", "Letters here")});
    m_table->verticalHeader()->hide();
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setCornerButtonEnabled(false);
    m_table->setWordWrap(false);
    m_table->installEventFilter(this);
    nameScrollBars(m_words, m_table);

    std::set<std::string> there;
    for (const Task &task : scenario.tasks) {
        there.insert(exchange::fold(task.title));
    }
    const TradeAgencies agencies = tradeAgencies(scenario);
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const LibraryRow &one = m_rows[static_cast<std::size_t>(row)];
        const bool isThere = there.contains(exchange::fold(one.title));
        auto *title = new QTableWidgetItem(fromUtf8(one.title));
        title->setFlags(isThere ? Qt::ItemIsSelectable
                                : Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemIsUserCheckable);
        title->setCheckState(Qt::Unchecked);
        m_table->setItem(row, titleColumn, title);
        m_table->setItem(row, kindColumn, new QTableWidgetItem(fromUtf8(one.kind)));
        m_table->setItem(
            row, lettersColumn,
            new QTableWidgetItem(isThere ? m_words("Rows", "is there already") : lettersText(scenario, one, agencies)));
    }
    const int letter = fontMetrics().averageCharWidth();
    m_table->setColumnWidth(titleColumn, letter * 52);
    m_table->setColumnWidth(kindColumn, letter * 28);
    m_table->horizontalHeader()->setStretchLastSection(true);

    auto *missing = new QLabel(missingTradesText(m_words, agencies));
    missing->setWordWrap(true);
    missing->setTextFormat(Qt::PlainText);
    missing->setVisible(!missing->text().isEmpty());
    const DialogButtons buttons = dialogButtons(*this, m_words, m_words("Rows", "&Add"));
    connect(m_filter, &QLineEdit::textChanged, this, &RowsDialog::look);
    connect(m_table, &QTableWidget::itemChanged, this, &RowsDialog::count);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(about);
    layout->addWidget(m_filter);
    layout->addWidget(m_table, 1);
    layout->addWidget(missing);
    layout->addWidget(m_count);
    layout->addWidget(buttons.row);
    resize(letter * 150, fontMetrics().lineSpacing() * 34);
    look();
    count();
    m_filter->setFocus();
}

std::vector<LibraryRow> RowsDialog::chosen() const
{
    std::vector<LibraryRow> rows;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        if (m_table->item(row, titleColumn)->checkState() == Qt::Checked) {
            rows.push_back(m_rows[static_cast<std::size_t>(row)]);
        }
    }
    const int current = m_table->currentRow();
    if (rows.empty() && current >= 0 && !m_table->isRowHidden(current) &&
        m_table->item(current, titleColumn)->flags().testFlag(Qt::ItemIsEnabled)) {
        rows.push_back(m_rows[static_cast<std::size_t>(current)]);
    }
    return rows;
}

/// Those in which all words stand, whatever their order.
void RowsDialog::look()
{
    const QStringList wanted = m_filter->text().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    int first = -1;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const QString said =
            m_table->item(row, titleColumn)->text() + QLatin1Char(' ') + m_table->item(row, kindColumn)->text();
        const bool fits =
            std::ranges::all_of(wanted, [&](const QString &word) { return said.contains(word, Qt::CaseInsensitive); });
        m_table->setRowHidden(row, !fits);
        first = fits && first < 0 ? row : first;
    }
    if (first >= 0) {
        m_table->setCurrentCell(first, titleColumn);
        m_table->scrollToTop();
    }
}

void RowsDialog::count()
{
    int ticked = 0;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const QTableWidgetItem *title = m_table->item(row, titleColumn);
        ticked += title != nullptr && title->checkState() == Qt::Checked ? 1 : 0;
    }
    m_count->setText(ticked == 0 ? QString(m_words("Rows", "Nothing is ticked: the selected row is added."))
                                 : m_words("Rows", "%n rows are ticked.", nullptr, ticked));
}

/// The table is gone through while the words are typed.
bool RowsDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (watched == m_filter && (key == Qt::Key_Down || key == Qt::Key_Up)) {
            m_table->setFocus();
            QApplication::sendEvent(m_table, event);
            return true;
        }
        if (watched == m_table && (key == Qt::Key_Return || key == Qt::Key_Enter)) {
            accept();
            return true;
        }
        if (watched == m_table && key == Qt::Key_Space && m_table->currentRow() >= 0) { // whatever column it is in
            QTableWidgetItem *title = m_table->item(m_table->currentRow(), titleColumn);
            if (title->flags().testFlag(Qt::ItemIsEnabled)) {
                title->setCheckState(title->checkState() == Qt::Checked ? Qt::Unchecked : Qt::Checked);
            }
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace samvirke
