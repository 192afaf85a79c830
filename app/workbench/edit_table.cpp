// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/edit_table.h"

#include <QAbstractProxyModel>
#include <QCompleter>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace samvirke {

namespace {

constexpr int keepTypedMs = 700; ///< what is being typed is kept as often, also before the cell is left

/// Completes the last of names that stand behind each other.
class NameCompleter : public QCompleter
{
public:
    NameCompleter(const QStringList &names, QObject *parent) : QCompleter(shortFirst(names), parent)
    {
        setCompletionMode(QCompleter::InlineCompletion);
        setCaseSensitivity(Qt::CaseInsensitive);
    }
    [[nodiscard]] QStringList splitPath(const QString &path) const override { return {path.mid(lastName(path))}; }
    [[nodiscard]] QString pathFromIndex(const QModelIndex &index) const override
    {
        const auto *edit = qobject_cast<const QLineEdit *>(widget());
        const QString typed = edit == nullptr ? QString{} : edit->text().left(edit->cursorPosition());
        return typed.left(lastName(typed)) + QCompleter::pathFromIndex(index);
    }

private:
    /// A name that is the beginning of another stands before it: who has typed all of it means it.
    static QStringList shortFirst(const QStringList &names)
    {
        QStringList sorted;
        for (const QString &name : names) {
            const auto longer = std::ranges::find_if(
                sorted, [&](const QString &other) { return other.startsWith(name, Qt::CaseInsensitive); });
            sorted.insert(longer, name);
        }
        return sorted;
    }
    static qsizetype lastName(const QString &typed)
    {
        qsizetype at = std::max({typed.lastIndexOf(QLatin1Char(',')), typed.lastIndexOf(QLatin1Char(';')),
                                 typed.lastIndexOf(QLatin1Char(':'))}) +
                       1;
        while (at < typed.size() && typed[at].isSpace()) {
            ++at;
        }
        return at;
    }
};

} // namespace

QCompleter *newNameCompleter(const QStringList &names, QObject *parent)
{
    return new NameCompleter(names, parent);
}

// ── cells ────────────────────────────────────────────────────────────────────────────────────────────────────────────

void EditDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem below = option;
    if (const auto *table = qobject_cast<const EditTable *>(option.widget)) {
        below.rect.setTop(below.rect.top() + table->separatorHeight(index));
    }
    LiveDelegate::paint(painter, below, index);
    if (tag) {
        if (const QColor colour = tag(index); colour.isValid()) {
            constexpr int wide = 5;
            painter->fillRect(QRect(below.rect.topLeft(), QSize(wide, below.rect.height())), colour);
        }
    }
}

QWidget *EditDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    QWidget *editor = nullptr;
    if (isLong && isLong(index)) {
        auto *text = new QPlainTextEdit(parent);
        text->setTabChangesFocus(true);
        text->setFrameShape(QFrame::Box);
        text->verticalScrollBar()->setAccessibleName(m_words("Debrief", "Scroll up and down"));
        text->horizontalScrollBar()->setAccessibleName(m_words("Debrief", "Scroll sideways"));
        editor = text;
    } else {
        auto *line = new QLineEdit(parent);
        line->setFrame(false);
        const QStringList names = choices ? choices(index) : QStringList{};
        if (!names.isEmpty()) {
            line->setCompleter(new NameCompleter(names, line));
        }
        editor = line;
    }
    editor->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
    editor->setAutoFillBackground(true);
    if (isPlain && isPlain(index)) {
        auto *keep = new QTimer(editor);
        keep->setInterval(keepTypedMs);
        connect(keep, &QTimer::timeout, this, [this, editor] {
            if (editor->isVisible()) { // else it is on its way out
                emit const_cast<EditDelegate *>(this)->commitData(editor);
            }
        });
        keep->start();
    }
    if (begun) {
        begun();
    }
    return editor;
}

void EditDelegate::destroyEditor(QWidget *editor, const QModelIndex &index) const
{
    if (ended) {
        ended();
    }
    LiveDelegate::destroyEditor(editor, index);
}

void EditDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    const QString text = index.data(Qt::EditRole).toString();
    if (editor->property("filled").toBool()) {
        return; // what is typed stands
    }
    editor->setProperty("filled", true);
    if (auto *line = qobject_cast<QLineEdit *>(editor)) {
        line->setText(text);
        line->selectAll();
    } else if (auto *lines = qobject_cast<QPlainTextEdit *>(editor)) {
        lines->setPlainText(text);
        lines->selectAll();
    }
}

void EditDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    if (const auto *line = qobject_cast<QLineEdit *>(editor)) {
        model->setData(index, line->text());
    } else if (const auto *lines = qobject_cast<QPlainTextEdit *>(editor)) {
        model->setData(index, lines->toPlainText());
    }
}

void EditDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                        const QModelIndex &index) const
{
    QRect rect = option.rect;
    if (const auto *table = qobject_cast<const EditTable *>(option.widget)) {
        rect.setTop(rect.top() + table->separatorHeight(index));
    }
    if (isLong && isLong(index)) { // room for a few lines
        const int line = option.fontMetrics.lineSpacing();
        rect.setHeight(line * 6 + 12);
        rect.setWidth(std::max(rect.width(), option.fontMetrics.averageCharWidth() * 50));
        const QRect all = editor->parentWidget()->rect();
        rect.moveRight(std::min(rect.right(), std::max(all.right(), rect.width() - 1)));
        rect.moveBottom(std::min(rect.bottom(), std::max(all.bottom(), rect.height() - 1)));
    }
    editor->setGeometry(rect);
}

bool EditDelegate::eventFilter(QObject *object, QEvent *event)
{
    auto *editor = qobject_cast<QWidget *>(object);
    if (editor != nullptr && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isLines = qobject_cast<QPlainTextEdit *>(object) != nullptr;
        if (key->key() == Qt::Key_Escape) {
            if (cancelled) {
                cancelled();
            }
            emit closeEditor(editor, QAbstractItemDelegate::RevertModelCache);
            return true;
        }
        if (isLines && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) &&
            !key->modifiers().testFlag(Qt::ShiftModifier) && !key->modifiers().testFlag(Qt::AltModifier)) {
            emit commitData(editor); // a line of its own is Shift+Enter or Alt+Enter
            emit closeEditor(editor, QAbstractItemDelegate::SubmitModelCache);
            return true;
        }
        if (isLines && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)) {
            qobject_cast<QPlainTextEdit *>(object)->insertPlainText(QStringLiteral("\n"));
            return true;
        }
        if (isLines && (key->key() == Qt::Key_Tab || key->key() == Qt::Key_Backtab)) {
            emit commitData(editor);
            emit closeEditor(editor, key->key() == Qt::Key_Tab ? QAbstractItemDelegate::EditNextItem
                                                               : QAbstractItemDelegate::EditPreviousItem);
            return true;
        }
    }
    return LiveDelegate::eventFilter(object, event);
}

// ── the table ────────────────────────────────────────────────────────────────────────────────────────────────────────

EditTable::EditTable(const Words &words, const QString &name, QWidget *parent) : QTableView(parent)
{
    setAccessibleName(name);
    verticalScrollBar()->setAccessibleName(words("Debrief", "Scroll up and down"));
    horizontalScrollBar()->setAccessibleName(words("Debrief", "Scroll sideways"));
    setWordWrap(false);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setFrameShape(QFrame::NoFrame);
    setGridStyle(Qt::SolidLine);
    setSelectionBehavior(QAbstractItemView::SelectItems);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setEditTriggers(QAbstractItemView::AnyKeyPressed | QAbstractItemView::EditKeyPressed |
                    QAbstractItemView::DoubleClicked);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 10);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setMinimumSectionSize(fontMetrics().height() * 2);
}

void EditTable::chooseAgain()
{
    const QRect was = std::exchange(m_chosen, {});
    if (was.isValid() && model() != nullptr && was.bottom() < model()->rowCount() &&
        was.right() < model()->columnCount()) {
        selectionModel()->setCurrentIndex(model()->index(was.top(), was.left()), QItemSelectionModel::NoUpdate);
        selectionModel()->select({model()->index(was.top(), was.left()), model()->index(was.bottom(), was.right())},
                                 QItemSelectionModel::ClearAndSelect);
    }
}

// ── what begins with a row ───────────────────────────────────────────────────────────────────────────────────────────

int EditTable::separatorHeight(const QModelIndex &index) const
{
    return separator && !separator(index).isEmpty() ? fontMetrics().height() + 4 : 0;
}

void EditTable::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    if (model == nullptr) {
        return;
    }
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        m_chosen = {};
        for (const QModelIndex &cell : selectionModel()->selectedIndexes()) {
            m_chosen |= QRect(cell.column(), cell.row(), 1, 1);
        }
    });
    connect(model, &QAbstractItemModel::modelReset, this, &EditTable::chooseAgain); // after the view has done its part
    if (!separator) {
        return;
    }
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &EditTable::measure);
    const auto soon = [this] { m_soon.start(0); };
    connect(model, &QAbstractItemModel::dataChanged, this, soon);
    connect(model, &QAbstractItemModel::rowsInserted, this, soon);
    connect(model, &QAbstractItemModel::rowsRemoved, this, soon);
    connect(model, &QAbstractItemModel::modelReset, this, soon);
    connect(model, &QAbstractItemModel::layoutChanged, this, soon);
    measure();
}

void EditTable::measure()
{
    const int usual = verticalHeader()->defaultSectionSize();
    for (int row = 0; row < model()->rowCount(); ++row) {
        const int height = usual + separatorHeight(model()->index(row, 0));
        if (rowHeight(row) != height) {
            setRowHeight(row, height);
        }
    }
}

void EditTable::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    const int first = rowAt(0);
    if (!separator || first < 0) {
        return;
    }
    QPainter painter(viewport());
    QFont bold = font();
    bold.setBold(true);
    painter.setFont(bold);
    for (int row = first; row < model()->rowCount() && rowViewportPosition(row) < viewport()->height(); ++row) {
        const QModelIndex index = model()->index(row, 0);
        const int height = separatorHeight(index);
        if (height > 0) {
            const QRect strip(0, rowViewportPosition(row), viewport()->width(), height);
            painter.fillRect(strip, palette().color(QPalette::Button));
            painter.setPen(palette().color(QPalette::ButtonText));
            painter.drawText(strip.adjusted(6, 0, -6, 0), Qt::AlignVCenter | Qt::AlignLeft, separator(index));
        }
    }
}

QModelIndex EditTable::behind(const QModelIndex &index) const
{
    const auto *proxy = qobject_cast<const QAbstractProxyModel *>(model());
    return proxy == nullptr ? index : proxy->mapToSource(index);
}

QModelIndex EditTable::shown(const QModelIndex &index) const
{
    const auto *proxy = qobject_cast<const QAbstractProxyModel *>(model());
    return proxy == nullptr || index.model() == model() ? index : proxy->mapFromSource(index);
}

QModelIndexList EditTable::chosen() const
{
    QModelIndexList cells;
    for (const QModelIndex &index : selectionModel()->selectedIndexes()) {
        cells += behind(index);
    }
    if (cells.isEmpty() && currentIndex().isValid()) {
        cells += behind(currentIndex());
    }
    return cells;
}

std::set<int> EditTable::chosenRows() const
{
    std::set<int> rows;
    for (const QModelIndex &cell : chosen()) {
        rows.insert(cell.row());
    }
    return rows;
}

QModelIndex EditTable::chosenOne() const
{
    return behind(currentIndex());
}

void EditTable::choose(const QModelIndex &index, const QModelIndex &to)
{
    const QModelIndex at = shown(index);
    if (!at.isValid()) {
        return;
    }
    selectionModel()->setCurrentIndex(at, QItemSelectionModel::ClearAndSelect);
    if (to.isValid() && shown(to).isValid()) {
        selectionModel()->select(QItemSelection(at, shown(to)), QItemSelectionModel::ClearAndSelect);
    }
    scrollTo(at);
}

void EditTable::editCell(const QModelIndex &index)
{
    choose(index);
    setFocus();
    if (currentIndex().isValid()) {
        edit(currentIndex());
    }
}

bool EditTable::edit(const QModelIndex &index, EditTrigger trigger, QEvent *event)
{
    const bool opens = trigger == AllEditTriggers || editTriggers().testFlag(trigger);
    if (opens && makeRow && state() != EditingState) {
        if (const QModelIndex made = makeRow(behind(index)); made.isValid()) {
            choose(made);
            return QTableView::edit(currentIndex(), trigger, event);
        }
    }
    return QTableView::edit(index, trigger, event);
}

bool EditTable::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (m_keys.contains(key->keyCombination().toCombined())) {
            event->accept();
            return true;
        }
    }
    return QTableView::event(event);
}

void EditTable::keyPressEvent(QKeyEvent *event)
{
    const int keys = QKeyCombination(event->modifiers() & ~Qt::KeypadModifier, Qt::Key(event->key())).toCombined();
    if (const auto it = m_keys.find(keys); it != m_keys.end() && state() != EditingState) { // else the editor's
        it->second();
        return;
    }
    const QString text = event->text();
    if (pressed && state() != EditingState && text.size() == 1 &&
        !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier)) && pressed(text.front())) {
        return;
    }
    QTableView::keyPressEvent(event);
}

void EditTable::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    if (!currentIndex().isValid() && model() != nullptr && model()->rowCount() > 0) {
        selectionModel()->setCurrentIndex(model()->index(0, 0), QItemSelectionModel::ClearAndSelect);
    }
}

} // namespace samvirke
