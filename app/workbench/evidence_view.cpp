// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/evidence_view.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QResizeEvent>
#include <QScrollBar>
#include <QShortcut>

#include <algorithm>

namespace samvirke {

void nameScrollBars(const Words &words, QAbstractScrollArea *area)
{
    area->verticalScrollBar()->setAccessibleName(words("Debrief", "Scroll up and down"));
    area->horizontalScrollBar()->setAccessibleName(words("Debrief", "Scroll sideways"));
}

EvidenceView::EvidenceView(const Words &words, const QString &name, int stretched, QWidget *parent)
    : QTableView(parent), m_model(new EvidenceModel(this)), m_stretched(stretched)
{
    setModel(m_model);
    setAccessibleName(name);
    nameScrollBars(words, this);
    setAlternatingRowColors(true);
    setShowGrid(false);
    setWordWrap(true);
    setTabKeyNavigation(false);
    setSelectionMode(QAbstractItemView::SingleSelection);
    verticalHeader()->hide();
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setHighlightSections(false);
    auto *copy = new QShortcut(QKeySequence::Copy, this, nullptr, nullptr, Qt::WidgetShortcut);
    connect(copy, &QShortcut::activated, this, &EvidenceView::copyRow);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, &EvidenceView::tell);
}

void EvidenceView::show(EvidenceTable table)
{
    const QModelIndex before = currentIndex();
    m_model->show(std::move(table));
    fitColumns();
    const QModelIndex again = before.isValid() ? m_model->index(before.row(), before.column()) : QModelIndex{};
    setCurrentIndex(again.isValid() ? again : m_model->index(0, 0));
}

void EvidenceView::tell()
{
    const QModelIndex at = currentIndex();
    if (at.isValid()) {
        emit selected(at.siblingAtColumn(m_stretched).data().toString(), m_model->entriesAt(at));
    } else {
        emit selected({}, {});
    }
}

/// Many rows are not measured one by one.
void EvidenceView::fitColumns()
{
    constexpr int measured = 500;
    auto *header = horizontalHeader();
    header->setSectionResizeMode(QHeaderView::Interactive);
    resizeColumnsToContents();
    m_wanted.clear();
    for (int column = 0; column < header->count(); ++column) {
        m_wanted.push_back(header->sectionSize(column));
    }
    if (m_stretched < header->count()) {
        header->setSectionResizeMode(m_stretched, QHeaderView::Stretch);
    }
    capColumns();
    verticalHeader()->setSectionResizeMode(m_model->rowCount() < measured ? QHeaderView::ResizeToContents
                                                                          : QHeaderView::Interactive);
}

/// Long columns leave room for the one that is stretched.
void EvidenceView::capColumns()
{
    constexpr int widest = 150; // px
    constexpr int least = 50;
    const int most = std::clamp(viewport()->width() / 4, least, widest);
    for (int column = 0; column < static_cast<int>(m_wanted.size()); ++column) {
        if (column != m_stretched) {
            setColumnWidth(column, std::min(m_wanted[static_cast<std::size_t>(column)], most));
        }
    }
}

void EvidenceView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width()) {
        capColumns();
    }
}

void EvidenceView::copyRow() const
{
    QStringList cells;
    const QModelIndex at = currentIndex();
    for (int column = 0; at.isValid() && column < m_model->columnCount(); ++column) {
        cells += at.siblingAtColumn(column).data().toString();
    }
    QApplication::clipboard()->setText(cells.join(QLatin1Char('\t')));
}

} // namespace samvirke
