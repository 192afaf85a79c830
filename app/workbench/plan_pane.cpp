// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/plan_pane.h"

#include "models/plan_table.h"
#include "models/plan_words.h"
#include "session/settings.h"
#include "workbench/edit_table.h"
#include "workbench/when_dialog.h"

#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QScopeGuard>
#include <QScrollBar>
#include <QShortcut>
#include <QVBoxLayout>

namespace samvirke {

namespace {

constexpr int pathRole = Qt::UserRole + 1; ///< the key of a part

PlanPath partPath(const QListWidgetItem *part)
{
    const QString key = part == nullptr ? QString{} : part->data(pathRole).toString();
    return key.isEmpty() ? PlanPath{} : PlanPath{key.toStdString()};
}

/// In letters, by what usually stands there.
int lettersOf(const PlanField &field)
{
    if (field.isLong || field.opens) {
        return 34;
    }
    return field.isText ? 28 : 16;
}

} // namespace

QString askMedia(const Words &words, ScenarioDocument &document, QWidget *parent)
{
    const auto back = qScopeGuard([parent] { parent->window()->activateWindow(); });
    const QString file =
        QFileDialog::getOpenFileName(parent, words("Edit", "A file that goes with it"), Settings::lastFolder());
    QString name;
    if (file.isEmpty()) {
        return name;
    }
    Settings::setLastFolder(QFileInfo(file).path());
    if (const QString wrong = document.addMedia(file, name); !wrong.isEmpty()) {
        QMessageBox::warning(parent, words("Edit", "A file that goes with it"), wrong);
        name.clear();
    }
    return name;
}

PlanPane::PlanPane(const Words &words, ScenarioDocument &document, QWidget *parent)
    : QWidget(parent),
      m_words(words),
      m_document(document),
      m_model(new PlanTable(words, document, this)),
      m_table(new EditTable(words, words("Edit", "What is in it"))),
      m_delegate(new EditDelegate(words, document.scenario(), m_table)),
      m_parts(new QListWidget),
      m_path(new QLabel),
      m_help(new QLabel)
{
    m_parts->setAccessibleName(m_words("Edit", "Parts of the scenario"));
    m_parts->verticalScrollBar()->setAccessibleName(m_words("Debrief", "Scroll up and down"));
    m_parts->horizontalScrollBar()->setAccessibleName(m_words("Debrief", "Scroll sideways"));
    m_parts->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_parts->setFixedWidth(fontMetrics().averageCharWidth() * 34);
    m_table->setItemDelegate(m_delegate);
    m_table->setModel(m_model);
    m_table->makeRow = [this](const QModelIndex &cell) {
        return m_model->isNewRow(cell.row()) ? m_model->index(m_model->insert(cell.row()), cell.column())
                                             : QModelIndex{};
    };
    m_delegate->choices = [this](const QModelIndex &cell) { return m_model->choicesAt(cell); };
    m_delegate->isLong = [this](const QModelIndex &cell) {
        const PlanField *field = m_model->fieldAt(cell);
        return field != nullptr && field->isLong;
    };
    m_delegate->isPlain = [this](const QModelIndex &cell) {
        const PlanField *field = m_model->fieldAt(cell);
        return field != nullptr && field->isText;
    };
    m_delegate->begun = [this] { m_model->beginTyping(); };
    m_delegate->ended = [this] { m_model->endTyping(); };
    m_delegate->cancelled = [this] { m_model->cancelTyping(); };
    for (QLabel *label : {m_path, m_help}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_path->setAccessibleName(m_words("Edit", "Where you are"));
    m_help->setAccessibleName(m_words("Edit", "What it means"));
    m_help->setForegroundRole(QPalette::PlaceholderText);
    m_help->setMinimumHeight(fontMetrics().lineSpacing() * 2);

    auto *right = new QVBoxLayout;
    right->addWidget(newBar());
    right->addWidget(m_table, 1);
    right->addWidget(m_help);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->addWidget(m_parts);
    layout->addLayout(right, 1);
    setFocusProxy(m_parts);

    addKeys();
    showParts();
    connect(m_model, &PlanTable::pathChanged, this, &PlanPane::showPath);
    connect(m_model, &PlanTable::refused, this, &PlanPane::told);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &PlanPane::showCell);
    connect(m_model, &QAbstractItemModel::modelReset, this, &PlanPane::showCell);
    connect(m_parts, &QListWidget::currentItemChanged, this,
            [this](const QListWidgetItem *part) { m_model->show(partPath(part)); });
    connect(m_parts, &QListWidget::itemActivated, this, [this] { m_table->setFocus(); });
    connect(&document, &ScenarioDocument::changed, this, [this] {
        m_delegate->setScenario(m_document.scenario());
        showParts();
        showCell();
    });
    m_parts->setCurrentRow(0);
    showPath();
    setWidths();
}

QWidget *PlanPane::newBar()
{
    auto *bar = new QWidget;
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    QFont font = m_path->font();
    font.setBold(true);
    m_path->setFont(font);
    const auto button = [&](const QString &text, const QString &help, void (PlanPane::*what)()) {
        auto *made = new QPushButton(text);
        made->setToolTip(help);
        made->setFocusPolicy(Qt::TabFocus);
        made->setAutoDefault(false);
        connect(made, &QPushButton::clicked, this, what);
        layout->addWidget(made);
        return made;
    };
    m_back = button(m_words("Edit", "‹ Back"), m_words("Edit", "Backspace"), &PlanPane::back);
    layout->addWidget(m_path, 1);
    m_add = button(m_words("Edit", "New row"), m_words("Edit", "Ins"), &PlanPane::add);
    m_remove = button(m_words("Edit", "Remove"), QKeySequence(Qt::CTRL | Qt::Key_Delete).toString(), &PlanPane::remove);
    m_when = button(m_words("Edit", "When …"), m_words("Edit", "After something, unless something, by a choice (F4)"),
                    &PlanPane::askWhen);
    m_attach = button(m_words("Edit", "File …"), m_words("Edit", "Puts a copy of a file beside the scenario (F4)"),
                      &PlanPane::attach);
    return bar;
}

void PlanPane::key(QKeyCombination keys, const QString &help, const std::function<void()> &what)
{
    m_table->onKey(keys, what);
    if (!help.isEmpty()) {
        m_commands.push_back({QKeySequence(keys).toString(QKeySequence::NativeText), help});
    }
}

void PlanPane::addKeys()
{
    key(Qt::Key_Return, m_words("Edit", "In the frame: opens what is in the cell, or types into it"),
        [this] { open(false); });
    key(Qt::Key_Enter, {}, [this] { open(false); });
    key(Qt::CTRL | Qt::Key_Return, m_words("Edit", "In the frame: all of the row, key by key"), [this] { open(true); });
    key(Qt::Key_Backspace, m_words("Edit", "In the frame: goes back"), [this] { back(); });
    key(Qt::Key_Insert, {}, [this] { add(); });
    key(Qt::CTRL | Qt::Key_Delete, {}, [this] { remove(); });
    key(Qt::Key_Delete, {}, [this] { m_model->clear(m_table->chosen()); });
    key(Qt::CTRL | Qt::Key_D, {}, [this] { m_model->fillDown(m_table->chosen()); });
    key(Qt::Key_F4, m_words("Edit", "In the frame: asks when it comes, or for a file"), [this] {
        const PlanField *field = m_model->fieldAt(m_table->currentIndex());
        if (field != nullptr && field->isFile) {
            attach();
        } else {
            askWhen();
        }
    });
    key(Qt::CTRL | Qt::Key_C, {}, [this] {
        auto *cells = new QMimeData;
        m_model->copy(m_table->chosen(), *cells);
        QApplication::clipboard()->setMimeData(cells);
    });
    key(Qt::CTRL | Qt::Key_V, {}, [this] {
        if (const QMimeData *held = QApplication::clipboard()->mimeData()) {
            m_model->paste(*held, m_table->currentIndex());
        }
    });
    for (const auto &[keys, by] :
         {std::pair{QKeyCombination(Qt::ALT | Qt::Key_Up), -1}, {QKeyCombination(Qt::ALT | Qt::Key_Down), 1}}) {
        key(keys, {}, [this, by = by] {
            const int column = m_table->currentIndex().column();
            if (m_model->isList()) {
                m_table->choose(m_model->index(m_model->move(m_table->chosenRows(), by), column));
            }
        });
    }
}

// ── what it shows ────────────────────────────────────────────────────────────────────────────────────────────────────

void PlanPane::show(const PlanPath &path)
{
    for (int row = 0; row < m_parts->count(); ++row) {
        if (partPath(m_parts->item(row)) == (path.empty() ? path : PlanPath{path.front()})) {
            m_parts->setCurrentRow(row);
        }
    }
    m_model->show(path);
}

void PlanPane::goTo(const std::string &path)
{
    static_cast<void>(m_model->goTo(path));
    show(PlanPath(m_model->path()));      // with its part at the left
    m_table->choose(m_model->goTo(path)); // which begins anew
    m_table->setFocus();
}

void PlanPane::showParts()
{
    const Scenario &scenario = m_document.scenario();
    std::vector<std::pair<std::string, QString>> parts{{{}, m_words("Edit", "The scenario")}};
    for (const PlanField &field : fieldsAt(scenario, {})) {
        if (field.opens) {
            const QString name = keyText(m_words, field.key);
            const auto count = static_cast<int>(namesAt(scenario, {field.key}).size());
            parts.emplace_back(field.key,
                               count == 0 ? name
                                          : QString(m_words("Edit", "%1 (%2)").with({name, QString::number(count)})));
        }
    }
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const auto row = static_cast<int>(i);
        if (row == m_parts->count()) {
            auto *item = new QListWidgetItem(m_parts);
            item->setData(pathRole, fromUtf8(parts[i].first));
        }
        m_parts->item(row)->setText(parts[i].second);
    }
}

void PlanPane::showPath()
{
    m_path->setText(m_model->pathText());
    m_back->setEnabled(m_model->path().size() > 1);
    m_add->setEnabled(m_model->isList());
    m_remove->setEnabled(m_model->isList() || m_model->canBeCleared());
    if (std::exchange(m_shown, m_model->path()) != m_model->path()) {
        m_table->setAccessibleName(m_model->pathText());
        setWidths();
        m_table->choose(m_model->firstCell(0));
    }
}

void PlanPane::setWidths()
{
    const int letter = m_table->fontMetrics().averageCharWidth();
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const PlanField *field = m_model->fieldAt(m_model->index(0, column));
        const int letters = !m_model->isList() ? column == PlanTable::keyColumn ? 26 : 80
                            : field == nullptr ? 16
                                               : lettersOf(*field);
        m_table->setColumnWidth(column, letter * letters);
    }
}

void PlanPane::showCell()
{
    const QModelIndex cell = m_table->currentIndex();
    const PlanField *field = m_model->fieldAt(cell);
    m_help->setText(m_model->helpAt(cell));
    m_when->setVisible(field != nullptr && field->isTrigger);
    m_attach->setVisible(field != nullptr && field->isFile);
}

// ── what is done ─────────────────────────────────────────────────────────────────────────────────────────────────────

void PlanPane::open(bool whole)
{
    const QModelIndex cell = m_table->currentIndex();
    const PlanPath below = m_model->below(cell, whole);
    if (!below.empty()) {
        m_model->show(below);
    } else if (!whole && m_model->flags(cell).testFlag(Qt::ItemIsEditable)) {
        m_table->editCell(cell);
    }
}

/// To what this is in, the row of it selected.
void PlanPane::back()
{
    PlanPath path = m_model->path();
    if (path.size() < 2) {
        m_parts->setFocus();
        return;
    }
    const std::string from = path.back();
    path.pop_back();
    bool isRow = false;
    int row = QString::fromStdString(from).toInt(&isRow);
    std::string key = isRow ? std::string{} : from;
    if (!isRow && path.size() > 1 &&
        shapeAt(m_document.scenario(), {path.begin(), path.end() - 1}) == PlanShape::list) {
        row = QString::fromStdString(path.back()).toInt(); // it was opened from its cell in the list
        path.pop_back();
    }
    m_model->show(path);
    QModelIndex at = m_model->isList() ? m_model->firstCell(row) : m_model->firstCell(0);
    for (int i = 0; !key.empty() && i < (m_model->isList() ? m_model->columnCount() : m_model->rowCount()); ++i) {
        const QModelIndex cell = m_model->isList() ? m_model->index(row, i) : m_model->index(i, PlanTable::valueColumn);
        if (m_model->fieldAt(cell)->key == key) {
            at = cell;
        }
    }
    m_table->choose(at);
}

void PlanPane::add()
{
    if (m_model->isList()) {
        const QModelIndex at = m_table->currentIndex();
        const int last = m_model->rowCount() - 1;
        m_table->editCell(m_model->firstCell(m_model->insert(at.isValid() ? std::min(at.row() + 1, last) : last)));
    }
}

void PlanPane::remove()
{
    if (m_model->isList()) {
        m_model->remove(m_table->chosenRows());
    } else {
        m_model->clearThing();
    }
}

void PlanPane::askWhen()
{
    const QPersistentModelIndex cell(m_table->currentIndex());
    const Trigger *trigger = m_model->triggerAt(cell);
    if (trigger == nullptr) {
        return;
    }
    InjectId own; // which does not come after itself
    if (const PlanPath &path = m_model->path(); path.front() == "injects") {
        const int row = m_model->isList() ? cell.row() : QString::fromStdString(path.at(1)).toInt();
        own = m_document.scenario().injects[static_cast<std::size_t>(row)].id;
    }
    const auto back = qScopeGuard([this] { window()->activateWindow(); });
    WhenDialog dialog(m_words, m_document.scenario(), own, *trigger, this);
    if (dialog.exec() == QDialog::Accepted && cell.isValid()) {
        m_model->setTrigger(cell, dialog.trigger());
    }
}

void PlanPane::attach()
{
    const QPersistentModelIndex cell(m_table->currentIndex());
    const PlanField *field = m_model->fieldAt(cell);
    if (field == nullptr || !field->isFile || m_model->isNewRow(cell.row())) {
        return;
    }
    const QString name = askMedia(m_words, m_document, this);
    if (name.isEmpty() || !cell.isValid()) {
        return;
    }
    QStringList names =
        field->isLong ? cell.data(Qt::EditRole).toString().split(QLatin1Char('\n'), Qt::SkipEmptyParts) : QStringList{};
    if (!names.contains(name)) {
        names += name;
    }
    static_cast<void>(m_model->setData(cell, names.join(QLatin1Char('\n'))));
}

} // namespace samvirke
