// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/hands_dialog.h"

#include "report/agency_look.h"
#include "report/debrief_text.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QTableWidget>
#include <QVBoxLayout>

namespace samvirke {

HandsDialog::HandsDialog(const Words &words, const Scenario &scenario, ShownHands hands, QWidget *parent)
    : QDialog(parent), m_words(words), m_hands(std::move(hands)), m_table(new QTableWidget)
{
    setWindowTitle(words("Hands", "Show of hands: %1").with({m_hands.title}));
    auto *help = new QLabel(words("Hands", "Ask for each question: all hands at once, then type what each shows. A "
                                           "figure is an answer of the list, a letter an agency; the next one follows "
                                           "by itself. Delete empties it."));
    help->setWordWrap(true);
    m_table->setRowCount(static_cast<int>(m_hands.questions.size()));
    m_table->setColumnCount(static_cast<int>(m_hands.asked.size()));
    m_table->setAccessibleName(words("Hands", "Answers"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setCornerButtonEnabled(false);
    m_table->verticalScrollBar()->setAccessibleName(words("Debrief", "Scroll up and down"));
    m_table->horizontalScrollBar()->setAccessibleName(words("Debrief", "Scroll sideways"));
    QStringList header, rows;
    for (const AgencyId &agency : m_hands.asked) {
        header += lookOf(scenario, agency).code;
    }
    for (const ShownHands::Question &question : m_hands.questions) {
        QStringList keys;
        for (const ShownHands::Option &option : question.options) {
            keys += option.label.startsWith(option.key)
                        ? option.label
                        : QStringLiteral("%1 %2").arg(QString(option.key), option.label);
        }
        rows += question.title + QLatin1Char('\n') + keys.join(QStringLiteral("   "));
    }
    m_table->setHorizontalHeaderLabels(header);
    for (int column = 0; column < m_table->columnCount(); ++column) {
        m_table->horizontalHeaderItem(column)->setToolTip(
            agencyName(scenario, m_hands.asked[static_cast<std::size_t>(column)]));
    }
    m_table->setVerticalHeaderLabels(rows);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    for (int row = 0; row < m_table->rowCount(); ++row) {
        for (int column = 0; column < m_table->columnCount(); ++column) {
            m_table->setItem(row, column, new QTableWidgetItem);
            fill(row, column, -1);
        }
    }
    for (const auto &[place, option] : std::map(m_hands.given)) {
        fill(place.first, place.second, option);
    }
    m_table->setCurrentCell(0, 0);
    m_table->installEventFilter(this);
    auto *buttons = new QDialogButtonBox;
    QPushButton *send = buttons->addButton(words("Hands", "&Record the answers"), QDialogButtonBox::AcceptRole);
    QPushButton *cancel = buttons->addButton(words("Rehearsal", "&Cancel"), QDialogButtonBox::RejectRole);
    send->setDefault(true);
    cancel->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(help);
    layout->addWidget(m_table, 1);
    layout->addWidget(buttons);
    resize(980, 620);
    m_table->setFocus();
}

void HandsDialog::fill(int row, int column, int option)
{
    const ShownHands::Question &question = m_hands.questions[static_cast<std::size_t>(row)];
    QTableWidgetItem *cell = m_table->item(row, column);
    const bool any = option >= 0 && option < static_cast<int>(question.options.size());
    const QString text = any ? question.options[static_cast<std::size_t>(option)].label : QString{};
    if (any) {
        m_chosen[{row, column}] = option;
    } else {
        m_chosen.erase({row, column});
    }
    cell->setText(text);
    cell->setData(Qt::AccessibleTextRole, m_words("Hands", "%1, %2: %3")
                                              .with({question.title, m_table->horizontalHeaderItem(column)->text(),
                                                     any ? text : QString{m_words("Hands", "no answer yet")}}));
}

bool HandsDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_table || event->type() != QEvent::KeyPress) {
        return QDialog::eventFilter(watched, event);
    }
    const auto *key = static_cast<QKeyEvent *>(event);
    const int row = m_table->currentRow();
    const int column = m_table->currentColumn();
    if (row < 0 || column < 0) {
        return false;
    }
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
        accept();
        return true;
    }
    if (key->key() == Qt::Key_Delete || key->key() == Qt::Key_Backspace) {
        fill(row, column, -1);
        return true;
    }
    const QString typed = key->text().toUpper();
    const auto &options = m_hands.questions[static_cast<std::size_t>(row)].options;
    for (std::size_t i = 0; i < options.size(); ++i) {
        if (typed.size() == 1 && options[i].key == typed.front()) {
            fill(row, column, static_cast<int>(i));
            const int next = row * m_table->columnCount() + column + 1; // across, then down
            if (next < m_table->rowCount() * m_table->columnCount()) {
                m_table->setCurrentCell(next / m_table->columnCount(), next % m_table->columnCount());
            }
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

std::map<AgencyId, std::vector<GivenAnswer>> HandsDialog::answers() const
{
    std::map<AgencyId, std::vector<GivenAnswer>> given;
    for (const auto &[place, option] : m_chosen) {
        const ShownHands::Question &question = m_hands.questions[static_cast<std::size_t>(place.first)];
        given[m_hands.asked[static_cast<std::size_t>(place.second)]].push_back(
            {question.id, question.options[static_cast<std::size_t>(option)].value});
    }
    return given;
}

} // namespace samvirke
