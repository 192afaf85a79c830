// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/import_dialog.h"

#include "report/import_text.h"
#include "workbench/dialog_buttons.h"

#include <QAbstractTableModel>
#include <QButtonGroup>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollBar>
#include <QSplitter>
#include <QTableView>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace samvirke {

namespace {

constexpr exchange::Field fields[] = {
    exchange::Field::number,     exchange::Field::phase,     exchange::Field::day,       exchange::Field::date,
    exchange::Field::time,       exchange::Field::storyTime, exchange::Field::title,     exchange::Field::content,
    exchange::Field::kind,       exchange::Field::from,      exchange::Field::to,        exchange::Field::method,
    exchange::Field::controller, exchange::Field::expected,  exchange::Field::objective, exchange::Field::notes,
    exchange::Field::status,     exchange::Field::extra,     exchange::Field::ignored};

void nameScrollBars(QAbstractScrollArea *area, const Words &words)
{
    area->verticalScrollBar()->setAccessibleName(words("Debrief", "Scroll up and down"));
    area->horizontalScrollBar()->setAccessibleName(words("Debrief", "Scroll sideways"));
}

} // namespace

/// The rows of the file and what becomes of each.
class ImportPreview : public QAbstractTableModel
{
public:
    ImportPreview(const Words &words, QObject *parent) : QAbstractTableModel(parent), m_words(words) {}

    void show(std::vector<ImportedRow> rows)
    {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
    }

    enum Column : int { row, time, to, title, outcome, columns };

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int{columns};
    }
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (role != Qt::DisplayRole || orientation != Qt::Horizontal) {
            return {};
        }
        switch (section) {
        case row: return QString(m_words("Import", "Row"));
        case time: return QString(m_words("Import", "Time"));
        case to: return QString(m_words("Import", "To"));
        case title: return QString(m_words("Import", "Title"));
        default: return QString(m_words("Import", "What becomes of it"));
        }
    }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        const ImportedRow &one = m_rows[static_cast<std::size_t>(index.row())];
        if (role == Qt::ToolTipRole && index.column() == outcome) {
            return outcomeOf(one);
        }
        if (role != Qt::DisplayRole) {
            return {};
        }
        switch (index.column()) {
        case row: return one.row == 0 ? index.row() + 1 : static_cast<int>(one.row);
        case time: return one.time;
        case to: return one.to;
        case title: return one.title;
        default: return outcomeOf(one);
        }
    }

private:
    [[nodiscard]] QString outcomeOf(const ImportedRow &one) const
    {
        if (one.isLeftOut) {
            return m_words("Import", "✗ left out: %1").with({one.reason});
        }
        return one.isToCheck ? m_words("Import", "⚠ check: %1").with({one.reason})
                             : QString(m_words("Import", "✓ imported"));
    }

    Words m_words;
    std::vector<ImportedRow> m_rows;
};

ImportDialog::ImportDialog(const Words &words, ImportDraft draft, const QString &into, QWidget *parent)
    : QDialog(parent),
      m_words(words),
      m_draft(std::move(draft)),
      m_preview(new ImportPreview(words, this)),
      m_summary(new QLabel),
      m_wrong(new QLabel),
      m_notes(new QPlainTextEdit),
      m_sheet(new QComboBox),
      m_dates(new QComboBox),
      m_sheetLabel(new QLabel(words("Import", "&Sheet:"))),
      m_datesLabel(new QLabel(words("Import", "&Dates like 5/6/2026:"))),
      m_columns(new QTableWidget),
      m_columnBox(new QGroupBox(words("Import", "What the columns hold"))),
      m_import(nullptr)
{
    setWindowTitle(m_words("Import", "Import"));
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setAccessibleName(m_words("Import", "What was found"));
    QFont bold = m_summary->font();
    bold.setBold(true);
    m_summary->setFont(bold);
    m_wrong->setTextFormat(Qt::PlainText);
    m_wrong->setWordWrap(true);
    m_wrong->setAccessibleName(m_words("Import", "What is wrong"));
    m_notes->setReadOnly(true);
    m_notes->setTabChangesFocus(true);
    m_notes->setAccessibleName(m_words("Import", "About the whole"));
    m_notes->setMaximumHeight(m_notes->fontMetrics().lineSpacing() * 5);
    nameScrollBars(m_notes, m_words);

    auto *view = new QTableView;
    view->setModel(m_preview);
    view->setAccessibleName(m_words("Import", "Rows"));
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setTabKeyNavigation(false);
    view->verticalHeader()->hide();
    view->setCornerButtonEnabled(false);
    nameScrollBars(view, m_words);
    const int letter = view->fontMetrics().averageCharWidth();
    const int widths[] = {7, 17, 22, 38, 44};
    for (int column = 0; column < int{ImportPreview::columns}; ++column) {
        view->setColumnWidth(column, letter * widths[column]);
    }
    view->horizontalHeader()->setStretchLastSection(true);

    auto *columnLayout = new QVBoxLayout(m_columnBox);
    m_columns->setColumnCount(3);
    m_columns->setHorizontalHeaderLabels(
        {m_words("Import", "Heading"), m_words("Import", "As in"), m_words("Import", "Holds")});
    m_columns->setAccessibleName(m_words("Import", "What the columns hold"));
    m_columns->setTabKeyNavigation(false);
    m_columns->verticalHeader()->hide();
    m_columns->setCornerButtonEnabled(false);
    m_columns->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_columns->horizontalHeader()->setStretchLastSection(true);
    m_columns->setColumnWidth(0, letter * 22);
    m_columns->setColumnWidth(1, letter * 34);
    nameScrollBars(m_columns, m_words);
    columnLayout->addWidget(m_columns);

    auto *split = new QSplitter(Qt::Vertical);
    split->setChildrenCollapsible(false);
    split->addWidget(view);
    split->addWidget(m_columnBox);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);

    const DialogButtons buttons = dialogButtons(*this, m_words, m_words("Import", "&Import"));
    m_import = buttons.accept;

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_summary);
    layout->addWidget(m_wrong);
    layout->addWidget(newChoices(into));
    layout->addWidget(split, 1);
    layout->addWidget(m_notes);
    layout->addWidget(buttons.row);
    resize(940, 680);
    showDraft();
    showColumns();
    m_import->setFocus();
}

QWidget *ImportDialog::newChoices(const QString &into)
{
    auto *choices = new QWidget;
    auto *layout = new QFormLayout(choices);
    layout->setContentsMargins(0, 0, 0, 0);
    m_sheet->setAccessibleName(m_words("Import", "Sheet"));
    m_sheet->addItems(m_draft.sheets());
    m_sheetLabel->setBuddy(m_sheet);
    layout->addRow(m_sheetLabel, m_sheet);
    connect(m_sheet, &QComboBox::activated, this, [this] {
        m_draft.setSheet(m_sheet->currentText());
        showDraft();
        showColumns();
    });
    m_dates->setAccessibleName(m_words("Import", "Dates like 5/6/2026"));
    m_dates->addItems({m_words("Import", "(say which)"), m_words("Import", "5 June: the day first"),
                       m_words("Import", "6 May: the month first")});
    m_datesLabel->setBuddy(m_dates);
    layout->addRow(m_datesLabel, m_dates);
    connect(m_dates, &QComboBox::activated, this, [this](int index) {
        if (index > 0) {
            m_draft.setDates(index == 1 ? exchange::DateOrder::dayFirst : exchange::DateOrder::monthFirst);
            showDraft();
        }
    });
    if (!into.isEmpty()) {
        m_merge = new QRadioButton(m_words("Import", "&Beside what “%1” has").with({into}));
        m_replace = new QRadioButton(m_draft.isWhole()        ? m_words("Import", "I&nstead of all of it")
                                     : m_draft.isRoleMatrix() ? m_words("Import", "I&nstead of its tasks")
                                                              : m_words("Import", "I&nstead of its injects"));
        m_own = new QRadioButton(m_words("Import", "As a scenario of its &own"));
        (m_draft.isWhole() ? m_replace : m_merge)->setChecked(true);
        for (QRadioButton *way : {m_merge, m_replace, m_own}) {
            layout->addRow(way);
        }
    }
    return choices;
}

bool ImportDialog::goesIn() const
{
    return m_own != nullptr && !m_own->isChecked();
}

exchange::Join ImportDialog::how() const
{
    return m_replace != nullptr && m_replace->isChecked() ? exchange::Join::replace : exchange::Join::merge;
}

void ImportDialog::showDraft()
{
    const bool good = m_draft.wrong().isEmpty();
    m_summary->setText(good ? m_draft.summary() : QString(m_words("Import", "This cannot be imported.")));
    m_wrong->setText(m_draft.wrong());
    m_wrong->setVisible(!good);
    m_preview->show(m_draft.rows());
    const QStringList notes = m_draft.notes();
    m_notes->setPlainText(notes.join(QLatin1Char('\n')));
    m_notes->setVisible(!notes.isEmpty());
    const bool several = m_draft.sheets().size() > 1;
    m_sheet->setVisible(several);
    m_sheetLabel->setVisible(several);
    m_sheet->setCurrentText(m_draft.sheet());
    m_dates->setVisible(m_draft.asksDates());
    m_datesLabel->setVisible(m_draft.asksDates());
    const auto dates = m_draft.dates();
    m_dates->setCurrentIndex(!dates ? 0 : *dates == exchange::DateOrder::dayFirst ? 1 : 2);
    m_import->setEnabled(good);
}

QComboBox *ImportDialog::fieldBox(const exchange::Column &column)
{
    auto *box = new QComboBox;
    for (const exchange::Field field : fields) {
        box->addItem(fieldText(m_words, field), static_cast<int>(field));
    }
    box->setCurrentIndex(box->findData(static_cast<int>(column.field)));
    box->setAccessibleName(
        m_words("Import", "What “%1” holds")
            .with({column.heading.empty() ? fromUtf8(tables::columnName(column.at)) : fromUtf8(column.heading)}));
    box->setFocusPolicy(Qt::StrongFocus);
    connect(box, &QComboBox::activated, this, [this, box, column] {
        m_draft.setField(column, static_cast<exchange::Field>(box->currentData().toInt()));
        showDraft();
    });
    return box;
}

void ImportDialog::showColumns()
{
    const std::vector<exchange::Column> columns = m_draft.columns();
    m_columnBox->setVisible(!columns.empty());
    m_columns->setRowCount(static_cast<int>(columns.size()));
    for (int row = 0; row < m_columns->rowCount(); ++row) {
        const exchange::Column &column = columns[static_cast<std::size_t>(row)];
        const QString heading = fromUtf8(column.heading.empty() ? tables::columnName(column.at) : column.heading);
        m_columns->setItem(row, 0, new QTableWidgetItem(heading));
        m_columns->setItem(row, 1, new QTableWidgetItem(m_draft.example(column.at)));
        m_columns->setCellWidget(row, 2, fieldBox(column));
    }
}

void ImportDialog::accept()
{
    m_draft.remember();
    QDialog::accept();
}

} // namespace samvirke
