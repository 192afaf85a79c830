// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/improvement_pane.h"

#include "exchange/calendar.h"
#include "journal/evaluation_table.h"
#include "models/live_table.h"
#include "report/debrief_text.h"
#include "report/evaluation_text.h"
#include "report/journal_text.h"
#include "session/folders.h"
#include "session/rehearsal_folder.h"
#include "session/settings.h"
#include "workbench/edit_table.h"

#include <QDate>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScopeGuard>
#include <QVBoxLayout>

#include <algorithm>

namespace samvirke {

namespace {

QLabel *newText()
{
    auto *label = new QLabel;
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

ImprovementPane::ImprovementPane(const Words &words, DebriefSession &session, QWidget *parent)
    : QWidget(parent),
      m_words(words),
      m_session(session),
      m_model(new ImprovementTable(words, session, this)),
      m_table(new EditTable(words, words("Debrief", "Improvement plan"))),
      m_missing(newText()),
      m_said(newText()),
      m_keptUntil(newText()),
      m_deleteOn(new QLineEdit),
      m_add(new QPushButton(words("Improvement", "New item"))),
      m_remove(new QPushButton(words("Improvement", "Remove"))),
      m_carry(new QPushButton(words("Improvement", "From an earlier take …"))),
      m_calendar(new QPushButton(words("Improvement", "Save as calendar …")))
{
    auto *delegate = new EditDelegate(words, session.scenario(), m_table);
    delegate->choices = [this](const QModelIndex &index) { return m_model->choices(index.column()); };
    delegate->isLong = [](const QModelIndex &index) {
        return index.column() == ImprovementTable::issue || index.column() == ImprovementTable::action;
    };
    m_table->setItemDelegate(delegate);
    m_table->setModel(m_model);
    m_table->onKey(QKeyCombination(Qt::Key_Insert), [this] { m_add->click(); });
    m_table->onKey(QKeyCombination(Qt::Key_Delete), [this] { m_remove->click(); });
    const int letter = fontMetrics().averageCharWidth();
    const std::array<int, ImprovementTable::columns> widths{24, 24, 12, 15, 13, 14, 14, 12, 14, 10};
    for (int column = 0; column < ImprovementTable::columns; ++column) {
        m_table->setColumnWidth(column, widths[static_cast<std::size_t>(column)] * letter);
    }
    m_table->horizontalHeader()->setSectionResizeMode(ImprovementTable::issue, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(ImprovementTable::action, QHeaderView::Stretch);
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 2 + 10);
    m_add->setToolTip(m_words("Improvement", "An item of its own (Ins)"));
    m_remove->setToolTip(m_words("Improvement", "Take away the items that are selected; undo brings them back (Del)"));
    m_carry->setToolTip(
        m_words("Improvement", "Take over what was planned after another exercise, and say how it went this time"));
    m_calendar->setToolTip(m_words("Improvement", "The items with a day, for the calendars of those who own them"));
    m_said->setAccessibleName(m_words("Finding", "What was done last"));
    m_deleteOn->setAccessibleName(m_words("Improvement", "Delete the exercise on"));
    m_deleteOn->setPlaceholderText(QStringLiteral("2026-12-01"));
    m_deleteOn->setMaximumWidth(letter * 16);

    connect(m_add, &QPushButton::clicked, this, &ImprovementPane::addItem);
    connect(m_remove, &QPushButton::clicked, this, &ImprovementPane::removeItems);
    connect(m_carry, &QPushButton::clicked, this, &ImprovementPane::chooseEarlier);
    connect(m_calendar, &QPushButton::clicked, this, &ImprovementPane::saveCalendar);
    connect(m_deleteOn, &QLineEdit::editingFinished, this, &ImprovementPane::setDeletion);
    connect(m_model, &ImprovementTable::refused, this, &ImprovementPane::say);
    connect(&session, &DebriefSession::evaluated, this, &ImprovementPane::follow);
    connect(&session, &DebriefSession::notSaved, this,
            [this](const JournalError &why) { say(notSavedText(m_words, why)); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ImprovementPane::follow);

    auto *tools = new QHBoxLayout;
    for (QPushButton *button : {m_add, m_remove, m_carry, m_calendar}) {
        button->setAutoDefault(false);
        tools->addWidget(button);
    }
    tools->addStretch(1);
    auto *keeping = new QHBoxLayout;
    auto *label = new QLabel(m_words("Improvement", "Delete the exercise on"));
    label->setBuddy(m_deleteOn);
    keeping->addWidget(label);
    keeping->addWidget(m_deleteOn);
    keeping->addWidget(m_keptUntil, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(tools);
    layout->addWidget(m_missing);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_said);
    layout->addLayout(keeping);
    setFocusProxy(m_table);
    follow();
}

void ImprovementPane::showNewest()
{
    if (m_model->rowCount() > 0) {
        m_table->choose(m_model->index(m_model->rowCount() - 1, ImprovementTable::action));
        m_table->scrollToBottom();
    }
    m_table->setFocus();
}

void ImprovementPane::follow()
{
    const bool keeps = m_session.keeping() == DebriefSession::Keeping::possible;
    m_add->setEnabled(keeps);
    m_carry->setEnabled(keeps);
    m_remove->setEnabled(keeps && m_table->selectionModel()->hasSelection());
    m_deleteOn->setEnabled(keeps);
    const QString missing = m_model->missing();
    m_missing->setText(m_model->rowCount() == 0
                           ? QString(m_words("Improvement", "Nothing is planned yet. Add an item here, or press P on a "
                                                            "finding."))
                           : missing);
    m_missing->setVisible(!m_missing->text().isEmpty());
    const auto &plan = m_session.evaluation().plan;
    m_table->setColumnHidden(ImprovementTable::progress, std::ranges::all_of(plan, [](const Improvement &item) {
                                 return item.carriedFrom.empty(); // there is no take before
                             }));
    m_calendar->setEnabled(std::ranges::any_of(plan, [](const Improvement &item) { return !item.due.empty(); }));
    const std::string &day = m_session.evaluation().deleteOn;
    if (!m_deleteOn->hasFocus()) {
        m_deleteOn->setText(fromUtf8(day));
    }
    const QDate on = QDate::fromString(fromUtf8(day), Qt::ISODate);
    m_keptUntil->setText(
        day.empty() ? QString(m_words("Improvement", "No day is set: the exercise is kept until somebody deletes it in "
                                                     "the library."))
        : on <= QDate::currentDate()
            ? QString(m_words("Improvement", "That day has come. Delete the exercise in the library."))
            : QString(m_words("Improvement", "The library reminds of it from that day on.")));
}

void ImprovementPane::addItem()
{
    if (m_session.change(samvirke::addAction(m_session.evaluation(), {}))) {
        m_table->choose(m_model->index(m_model->rowCount() - 1, ImprovementTable::issue));
        m_table->editCell(m_model->index(m_model->rowCount() - 1, ImprovementTable::issue));
    }
}

void ImprovementPane::removeItems()
{
    Evaluation evaluation = m_session.evaluation();
    for (const int row : m_table->chosenRows()) {
        const QString id = m_model->index(row, 0).data(LiveTable::KeyRole).toString();
        evaluation = samvirke::removeAction(std::move(evaluation), id.toStdString());
    }
    if (m_session.change(evaluation)) {
        say(m_words("Finding", "Removed. Undo brings it back."));
    }
}

void ImprovementPane::setDeletion()
{
    const QString text = m_deleteOn->text().trimmed();
    const QString day = dayFromText(text);
    if (!text.isEmpty() && day.isEmpty()) {
        say(m_words("Improvement", "“%1” is no day. Write it like 2026-12-01.").with({text}));
        return;
    }
    m_deleteOn->setText(day);
    Evaluation evaluation = m_session.evaluation();
    evaluation.deleteOn = day.toStdString();
    if (evaluation != m_session.evaluation()) {
        m_session.change(evaluation);
    }
}

void ImprovementPane::chooseEarlier()
{
    const auto back = qScopeGuard([this] { window()->activateWindow(); });
    const QString file =
        QFileDialog::getOpenFileName(this, m_words("Improvement", "The earlier take"), Settings::lastFolder(),
                                     m_words("Window", "Exercises (*.samvirke)"));
    if (!file.isEmpty()) {
        Settings::setLastFolder(QFileInfo(file).path());
        carryFrom(file);
    }
}

void ImprovementPane::carryFrom(const QString &file)
{
    const auto kept = readEvaluation(file.toStdString());
    if (!kept) {
        return say(journalErrorText(m_words, kept.error()));
    }
    const auto before = evaluationFrom(kept->parts);
    if (!before) {
        return say(evaluationErrorText(m_words, before.error()));
    }
    const Evaluation to = carryAlong(m_session.evaluation(), before->plan, exerciseName(file).toStdString());
    const int added = static_cast<int>(to.plan.size() - m_session.evaluation().plan.size());
    if (added == 0) {
        return say(m_words("Improvement", "Nothing was planned there that is not here yet."));
    }
    if (m_session.change(to)) {
        say(m_words("Improvement", "%n items were taken over. Say of each how it went this time.", nullptr, added));
        m_table->choose(m_model->index(m_model->rowCount() - added, ImprovementTable::progress));
    }
}

void ImprovementPane::saveCalendar()
{
    const auto back = qScopeGuard([this] { window()->activateWindow(); });
    const QString suggested = QFileInfo(m_session.path()).dir().filePath(QStringLiteral("improvement-plan.ics"));
    const QString path =
        QFileDialog::getSaveFileName(this, m_words("Improvement", "Save the improvement plan as a calendar"), suggested,
                                     m_words("Improvement", "Calendar (*.ics)"));
    if (path.isEmpty()) {
        return;
    }
    std::vector<exchange::CalendarDay> days;
    for (const Improvement &item : m_session.evaluation().plan) {
        if (item.due.empty() || item.status == ActionStatus::dropped) {
            continue;
        }
        const QString owner =
            item.owner.empty() ? QString(m_words("Debrief", "no owner")) : agencyName(m_session.scenario(), item.owner);
        const std::string &what = item.action.empty() ? item.issue : item.action;
        days.push_back({item.id + "." + m_session.debrief().exercise, item.due,
                        QStringLiteral("%1: %2").arg(owner, fromUtf8(what)).toStdString(),
                        item.issue + (item.contact.empty() ? "" : "\n\n" + item.contact)});
    }
    const std::string title =
        m_words("Improvement", "Improvement plan: %1").with({fromUtf8(m_session.scenario().title)}).toStdString();
    const std::string bytes = exchange::calendarOfDays(title, days, QDateTime::currentMSecsSinceEpoch());
    const QString wrong = saveFile(m_words, path, QByteArray::fromStdString(bytes));
    say(wrong.isEmpty() ? QString(m_words("Improvement", "Saved: %1").with({path})) : wrong);
}

void ImprovementPane::say(const QString &text)
{
    m_said->setText(text);
}

} // namespace samvirke
