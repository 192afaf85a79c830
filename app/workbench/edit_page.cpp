// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/edit_page.h"

#include "exchange/draft_tasks.h"
#include "models/inject_preview.h"
#include "models/msel_grid.h"
#include "models/problem_list.h"
#include "models/reach_list.h"
#include "models/role_matrix.h"
#include "models/row_library.h"
#include "session/settings.h"
#include "workbench/edit_table.h"
#include "workbench/graph_pane.h"
#include "workbench/inspector.h"
#include "workbench/live_view.h"
#include "workbench/often_pane.h"
#include "workbench/plan_pane.h"
#include "workbench/plan_strip_view.h"
#include "workbench/quick_pane.h"
#include "workbench/rows_dialog.h"
#include "workbench/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QQuickWidget>
#include <QScopeGuard>
#include <QScrollBar>
#include <QShortcut>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

#include <utility>

namespace samvirke {

namespace {

constexpr auto gridKey = "edit-grid";
constexpr auto wideKey = "edit-wide";
constexpr auto highKey = "edit-high";
constexpr auto belowKey = "edit-below";
constexpr int newsStays = 10'000; // ms

QLabel *caption(const QString &text, bool bold = false)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    QFont font = label->font();
    font.setBold(bold);
    label->setFont(font);
    return label;
}

QString keyText(QKeyCombination keys)
{
    return QKeySequence(keys).toString(QKeySequence::NativeText);
}

} // namespace

/// The injects with the words that are looked for, and the row for a new one.
class InjectFilter : public QSortFilterProxyModel
{
public:
    InjectFilter(MselGrid &grid, QObject *parent) : QSortFilterProxyModel(parent), m_grid(grid)
    {
        setSourceModel(&grid);
    }
    void look(const QString &words)
    {
        m_words = words.trimmed();
        invalidateFilter();
    }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &) const override
    {
        return m_grid.matches(row, m_words);
    }

private:
    MselGrid &m_grid;
    QString m_words;
};

EditPage::EditPage(const Words &words, std::shared_ptr<ScenarioDocument> document, QWidget *parent)
    : QWidget(parent),
      m_words(words),
      m_document(std::move(document)),
      m_gridModel(new MselGrid(words, *m_document, this)),
      m_matrixModel(new RoleMatrix(words, *m_document, this)),
      m_problemModel(new ProblemList(words, *m_document, this)),
      m_preview(new InjectPreview(words, *m_document, this)),
      m_shown(new InjectFilter(*m_gridModel, this)),
      m_frame(new PlanPane(words, *m_document)),
      m_graph(new GraphPane(words, *m_document)),
      m_wide(new QSplitter(Qt::Horizontal)),
      m_high(new QSplitter(Qt::Vertical))
{
    m_tabs = new QTabWidget;
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setAccessibleName(m_words("Edit", "What is edited"));
    m_tabs->addTab(newGrid(), m_words("Edit", "&Injects"));
    m_tabs->addTab(newMatrix(), m_words("Edit", "Ro&les"));
    m_tabs->addTab(m_frame, m_words("Edit", "Fra&me"));
    m_tabs->addTab(m_graph, m_words("Edit", "&Branches"));
    m_high->addWidget(m_tabs);
    m_high->addWidget(newBelow());
    m_high->setStretchFactor(0, 1);
    m_high->setChildrenCollapsible(false);
    m_wide->addWidget(m_high);
    m_wide->addWidget(newSide());
    m_wide->setStretchFactor(0, 1);
    m_wide->setChildrenCollapsible(false);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 6, 10, 6);
    layout->setSpacing(6);
    layout->addWidget(newHead());
    layout->addWidget(m_wide, 1);
    auto *foot = new QHBoxLayout;
    m_news = caption({});
    m_news->setAccessibleName(m_words("Edit", "News"));
    m_state = caption({});
    m_state->setAccessibleName(m_words("Edit", "Saved or not"));
    foot->addWidget(m_news, 1);
    foot->addWidget(m_state);
    layout->addLayout(foot);

    gridKeys();
    matrixKeys();
    m_commands.insert(m_commands.end(), m_frame->commands().begin(), m_frame->commands().end());
    m_commands.insert(m_commands.end(), m_graph->commands().begin(), m_graph->commands().end());
    connect(m_graph, &GraphPane::picked, this, [this](const InjectId &inject) {
        m_filter->clear();
        m_tabs->setCurrentIndex(0);
        m_grid->choose(m_gridModel->index(m_gridModel->rowOf(inject), m_gridModel->columnOf(InjectField::time)));
        m_grid->setFocus();
    });
    connect(m_graph, &GraphPane::choicePicked, this, [this](const BranchId &branch) {
        m_tabs->setCurrentIndex(2);
        m_frame->goTo("branches." + branch.value);
    });
    shortcut(QKeySequence::Undo, m_words("Edit", "Undo"), [this] { m_document->undo(); });
    shortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_Z, m_words("Edit", "Redo"), [this] { m_document->redo(); });
    shortcut(Qt::CTRL | Qt::Key_Y, {}, [this] { m_document->redo(); });

    connect(m_document.get(), &ScenarioDocument::stateChanged, this, &EditPage::showState);
    connect(m_document.get(), &ScenarioDocument::said, this, &EditPage::tell);
    connect(m_frame, &PlanPane::told, this, &EditPage::tell);
    connect(m_gridModel, &DocumentTable::refused, this, &EditPage::tell);
    connect(m_matrixModel, &DocumentTable::refused, this, &EditPage::tell);
    connect(m_document.get(), &ScenarioDocument::conflicted, this, &EditPage::settleConflict, Qt::QueuedConnection);
    connect(m_document.get(), &ScenarioDocument::changed, this, [this] {
        m_gridDelegate->setScenario(m_document->scenario());
        m_matrixDelegate->setScenario(m_document->scenario());
        static_cast<LiveDelegate *>(m_problems->itemDelegate())->setScenario(m_document->scenario());
        static_cast<LiveDelegate *>(m_measures->itemDelegate())->setScenario(m_document->scenario());
        m_reachSoon.start();
        readPhases();
        readSeats();
        followCurrent();
    });
    connect(m_problemModel, &ProblemList::modelAboutToBeReset, this,
            [this] { m_problemRow = m_problems->currentIndex().row(); });
    connect(m_problemModel, &ProblemList::shown, this, [this] { // the next one, where one is put right
        const int row = std::min(m_problemRow, m_problemModel->rowCount() - 1);
        if (row >= 0) {
            m_problems->setCurrentIndex(m_problemModel->index(row, 0));
        }
        showProblems();
    });
    m_newsTimer.setSingleShot(true);
    connect(&m_newsTimer, &QTimer::timeout, this, [this] { m_news->clear(); });
    readPhases();
    showState();
    showProblems();
    m_grid->choose(m_gridModel->index(0, static_cast<int>(InjectField::title)));
    followCurrent();
    setFocusProxy(m_grid);
    connect(m_tabs, &QTabWidget::currentChanged, this, [this](int tab) {
        setFocusProxy(mainOf(tab));
        if (!m_tabs->tabBar()->hasFocus()) {
            mainOf(tab)->setFocus();
        }
    });
}

QWidget *EditPage::mainOf(int tab) const
{
    return tab == 0 ? m_grid : tab == 1 ? static_cast<QWidget *>(m_matrix) : tab == 2 ? m_frame : m_graph->focusProxy();
}

EditPage::~EditPage()
{
    if (m_laidOut) {
        Settings::setLayout(QString::fromLatin1(gridKey), m_grid->horizontalHeader()->saveState());
        Settings::setLayout(QString::fromLatin1(wideKey), m_wide->saveState());
        Settings::setLayout(QString::fromLatin1(highKey), m_high->saveState());
        Settings::setLayout(QString::fromLatin1(belowKey), QByteArray::number(m_below->currentIndex()));
    }
}

/// Sizes are known now.
void EditPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (std::exchange(m_laidOut, true)) {
        return;
    }
    if (!m_wide->restoreState(Settings::layout(QString::fromLatin1(wideKey)))) {
        m_wide->setSizes({width() * 68 / 100, width() * 32 / 100});
    }
    if (!m_high->restoreState(Settings::layout(QString::fromLatin1(highKey)))) {
        m_high->setSizes({height() * 72 / 100, height() * 28 / 100});
    }
}

// ── parts ────────────────────────────────────────────────────────────────────────────────────────────────────────────

QPushButton *EditPage::newButton(const QString &text, const QString &help, const std::function<void()> &what)
{
    auto *button = new QPushButton(text);
    button->setToolTip(help);
    button->setFocusPolicy(Qt::TabFocus); // a click leaves the keyboard where it is
    button->setAutoDefault(false);
    if (what) {
        connect(button, &QPushButton::clicked, this, what);
    }
    return button;
}

void EditPage::key(EditTable *table, QKeyCombination keys, const QString &help, const std::function<void()> &what)
{
    table->onKey(keys, what);
    if (!help.isEmpty()) {
        m_commands.push_back({keyText(keys), help, [this, table, what] {
                                  m_tabs->setCurrentIndex(table == m_grid ? 0 : 1);
                                  table->setFocus();
                                  what();
                              }});
    }
}

void EditPage::shortcut(const QKeySequence &keys, const QString &help, const std::function<void()> &what)
{
    auto *made = new QShortcut(keys, this);
    made->setContext(Qt::WidgetWithChildrenShortcut);
    connect(made, &QShortcut::activated, this, what);
    if (!help.isEmpty()) {
        m_commands.push_back({keys.toString(QKeySequence::NativeText), help, what});
    }
}

QWidget *EditPage::newHead()
{
    auto *head = new QWidget;
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    m_title = caption({}, true);
    m_title->setAccessibleName(m_words("Edit", "Scenario"));
    QFont font = m_title->font();
    font.setPointSizeF(font.pointSizeF() * 1.3);
    m_title->setFont(font);
    m_undo = newButton(m_words("Edit", "↶ Undo"), {}, [this] { m_document->undo(); });
    m_redo = newButton(m_words("Edit", "↷ Redo"), {}, [this] { m_document->redo(); });
    m_save = newButton(m_words("Edit", "Save"), m_words("Edit", "Into its file (Ctrl+S)"), [this] { save(); });
    layout->addWidget(m_title, 1);
    layout->addWidget(m_undo);
    layout->addWidget(m_redo);
    layout->addWidget(m_save);
    layout->addSpacing(16);
    auto *rehearse = newButton(m_words("Edit", "▶ Rehearse …"),
                               m_words("Edit", "Simulated seats play it as it stands here (Ctrl+R)"),
                               [this] { emit rehearseAsked(); });
    rehearse->setObjectName(QStringLiteral("rehearse"));
    layout->addWidget(rehearse);
    layout->addWidget(newButton(m_words("Edit", "Run …"), m_words("Edit", "With people, as it stands here"),
                                [this] { emit runAsked(); }));
    return head;
}

QWidget *EditPage::newGrid()
{
    m_grid = new EditTable(m_words, m_words("Edit", "Injects"));
    m_gridDelegate = new EditDelegate(m_words, m_document->scenario(), m_grid);
    m_grid->setItemDelegate(m_gridDelegate);
    m_grid->separator = [](const QModelIndex &index) { return index.data(MselGrid::SeparatorRole).toString(); };
    m_gridDelegate->tag = [](const QModelIndex &index) { return index.data(MselGrid::TagRole).value<QColor>(); };
    m_grid->setModel(m_shown);
    const auto fieldOf = [](const QModelIndex &index) { return index.data(MselGrid::FieldRole).toInt(); };
    m_gridDelegate->choices = [this, fieldOf](const QModelIndex &index) {
        const int field = fieldOf(index);
        return field < 0 ? QStringList{}
                         : fieldChoices(m_words, m_document->scenario(), static_cast<InjectField>(field));
    };
    m_gridDelegate->isLong = [fieldOf](const QModelIndex &index) {
        const int field = fieldOf(index);
        return field == static_cast<int>(InjectField::text) || field == static_cast<int>(InjectField::note) ||
               index.data(Qt::EditRole).toString().contains(QLatin1Char('\n'));
    };
    m_gridDelegate->isPlain = [fieldOf](const QModelIndex &index) {
        const int field = fieldOf(index);
        return field < 0 || field == static_cast<int>(InjectField::title) ||
               field == static_cast<int>(InjectField::text) || field == static_cast<int>(InjectField::note) ||
               field == static_cast<int>(InjectField::from);
    };
    m_gridDelegate->begun = [this] { m_gridModel->beginTyping(); };
    m_gridDelegate->ended = [this] { m_gridModel->endTyping(); };
    m_gridDelegate->cancelled = [this] { m_gridModel->cancelTyping(); };
    m_grid->makeRow = [this](const QModelIndex &cell) {
        return m_gridModel->isNewRow(cell.row()) ? m_gridModel->index(m_gridModel->insert(cell.row()), cell.column())
                                                 : QModelIndex{};
    };
    QHeaderView *header = m_grid->horizontalHeader();
    if (!header->restoreState(Settings::layout(QString::fromLatin1(gridKey)))) {
        const int letter = m_grid->fontMetrics().averageCharWidth();
        const int widths[] = {6, 11, 12, 16, 13, 30, 36, 22, 16, 22, 14, 20};
        for (int column = 0; column < gridFields; ++column) {
            header->resizeSection(column, letter * widths[column]);
        }
    }
    header->setContextMenuPolicy(Qt::NoContextMenu);
    connect(m_grid->selectionModel(), &QItemSelectionModel::currentChanged, this, &EditPage::followCurrent);

    m_filter = new QLineEdit;
    m_filter->setPlaceholderText(m_words("Edit", "Only with these words (Ctrl+F)"));
    m_filter->setAccessibleName(m_words("Edit", "Only injects with these words"));
    m_filter->setClearButtonEnabled(true);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_shown->look(text);
        showState();
    });
    connect(m_filter, &QLineEdit::returnPressed, m_grid, [this] { m_grid->setFocus(); });
    m_counts = caption({});
    m_counts->setAccessibleName(m_words("Edit", "How many are shown"));
    m_ripple = new QCheckBox(m_words("Edit", "Later ones go along"));
    m_ripple->setToolTip(m_words("Edit", "When times are moved (Alt+← and Alt+→), all that comes later moves, too"));
    m_ripple->setFocusPolicy(Qt::TabFocus);

    auto *rows = newButton(m_words("Edit", "Rows"), m_words("Edit", "What can be done to rows, with its keys"), {});
    auto *menu = new QMenu(rows);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { fillRowsMenu(menu); });
    rows->setMenu(menu);

    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 4, 0, 0);
    auto *bar = new QHBoxLayout;
    bar->addWidget(rows);
    bar->addWidget(m_filter, 1);
    bar->addWidget(m_counts);
    bar->addWidget(m_ripple);
    layout->addLayout(bar);
    layout->addWidget(m_grid, 1);
    return page;
}

/// What can be done to rows, as it stands now.
void EditPage::fillRowsMenu(QMenu *menu)
{
    menu->clear();
    const auto entry = [&](const QString &text, const QString &keys, const std::function<void()> &what) {
        QAction *action = menu->addAction(keys.isEmpty() ? text : text + QLatin1Char('\t') + keys);
        connect(action, &QAction::triggered, this, what);
        return action;
    };
    entry(m_words("Edit", "New row"), keyText(Qt::Key_Insert), [this] {
        m_grid->editCell(m_gridModel->index(m_gridModel->insert(m_grid->chosenOne().row() + 1),
                                            static_cast<int>(InjectField::time)));
    });
    entry(m_words("Edit", "Duplicate"), keyText(Qt::CTRL | Qt::Key_D), [this] {
        m_grid->choose(m_gridModel->index(m_gridModel->duplicate(m_grid->chosenRows()), m_grid->chosenOne().column()));
    });
    entry(m_words("Edit", "Remove"), keyText(Qt::CTRL | Qt::Key_Delete),
          [this] { m_gridModel->remove(m_grid->chosenRows()); });
    entry(m_words("Edit", "Move up"), keyText(Qt::ALT | Qt::Key_Up), [this] { moveRows(-1); });
    entry(m_words("Edit", "Move down"), keyText(Qt::ALT | Qt::Key_Down), [this] { moveRows(1); });
    entry(m_words("Edit", "Order all by time"), {}, [this] { m_gridModel->orderByTime(); });
    menu->addSeparator();
    entry(m_words("Edit", "Paste as new rows"), keyText(Qt::CTRL | Qt::SHIFT | Qt::Key_V),
          [this] { pasteIntoGrid(true); });
    entry(m_words("Edit", "Copy all, with headings"), keyText(Qt::CTRL | Qt::SHIFT | Qt::Key_C), [this] {
        auto *cells = new QMimeData;
        m_gridModel->copyAll(*cells);
        QApplication::clipboard()->setMimeData(cells);
    });
    entry(m_words("Edit", "A column of your own …"), {}, [this] { askColumn(); });
    const QString column = m_gridModel->ownColumnAt(m_grid->chosenOne().column());
    entry(m_words("Edit", "Rename the column …"), {}, [this] { renameColumn(); })->setEnabled(!column.isEmpty());
    entry(m_words("Edit", "Remove the column"), {}, [this, column] {
        m_gridModel->removeColumn(column);
    })->setEnabled(!column.isEmpty());
    menu->addSeparator();
    const std::vector<Tag> all = tags(m_words);
    for (std::size_t i = 0; i < all.size(); ++i) {
        entry(m_words("Edit", "Mark %1").with({all[i].name}), keyText(Qt::ALT | Qt::Key(Qt::Key_1 + int(i))),
              [this, i] { m_gridModel->mark(m_grid->chosenRows(), i); });
    }
    entry(m_words("Edit", "No mark"), keyText(Qt::ALT | Qt::Key_0),
          [this] { m_gridModel->mark(m_grid->chosenRows(), std::nullopt); });
}

void EditPage::gridKeys()
{
    const auto newRow = [this] {
        const QModelIndex at = m_grid->chosenOne();
        const int row =
            !at.isValid() ? m_gridModel->rowCount() - 1 : std::min(at.row() + 1, m_gridModel->rowCount() - 1);
        m_filter->clear();
        m_grid->editCell(m_gridModel->index(m_gridModel->insert(row), static_cast<int>(InjectField::time)));
    };
    key(m_grid, Qt::Key_Insert, m_words("Edit", "New row behind the selected one"), newRow);
    key(m_grid, Qt::Key_Delete, m_words("Edit", "Empties cells, or removes rows that are selected from end to end"),
        [this] {
            const QModelIndexList cells = m_grid->chosen();
            const std::set<int> chosen = m_grid->chosenRows();
            if (cells.size() == static_cast<qsizetype>(chosen.size()) * m_gridModel->columnCount()) {
                m_gridModel->remove(chosen);
            } else {
                m_gridModel->clear(cells);
            }
        });
    key(m_grid, Qt::CTRL | Qt::Key_Delete, m_words("Edit", "Removes the rows"),
        [this] { m_gridModel->remove(m_grid->chosenRows()); });
    key(m_grid, Qt::SHIFT | Qt::Key_Space, m_words("Edit", "Selects the whole row"), [this] {
        const QModelIndex at = m_grid->chosenOne();
        m_grid->choose(m_gridModel->index(at.row(), 0), m_gridModel->index(at.row(), m_gridModel->columnCount() - 1));
    });
    key(m_grid, Qt::CTRL | Qt::Key_D, m_words("Edit", "Fills down what is selected, or duplicates the row"), [this] {
        const std::set<int> rows = m_grid->chosenRows();
        if (rows.size() > 1) {
            m_gridModel->fillDown(m_grid->chosen());
        } else {
            const int row = m_gridModel->duplicate(rows);
            m_grid->choose(m_gridModel->index(row, m_grid->chosenOne().column()));
        }
    });
    for (const auto &[keys, minutes] : {std::pair{QKeyCombination(Qt::ALT | Qt::Key_Left), -1},
                                        {QKeyCombination(Qt::ALT | Qt::Key_Right), 1},
                                        {QKeyCombination(Qt::ALT | Qt::SHIFT | Qt::Key_Left), -5},
                                        {QKeyCombination(Qt::ALT | Qt::SHIFT | Qt::Key_Right), 5}}) {
        key(m_grid, keys, m_words("Edit", "Moves in time by %1 min").with({QString::number(minutes)}),
            [this, by = minutes] { retime(by); });
    }
    key(m_grid, Qt::Key_F4, m_words("Edit", "Asks when it comes: after something, unless something, by a choice"),
        [this] { m_inspector->askWhen(); });
    key(m_grid, Qt::CTRL | Qt::Key_E, m_words("Edit", "Shows what is expected, with all that is said of it"),
        [this] { showExpectations(m_inspector->inject()); });
    for (std::size_t i = 0; i < tags(m_words).size(); ++i) {
        key(m_grid, Qt::ALT | Qt::Key(Qt::Key_1 + int(i)), {},
            [this, i] { m_gridModel->mark(m_grid->chosenRows(), i); });
    }
    key(m_grid, Qt::ALT | Qt::Key_0, {}, [this] { m_gridModel->mark(m_grid->chosenRows(), std::nullopt); });
    m_commands.push_back(readAbout(m_words("Edit", "Alt+1 to Alt+5: mark rows with a colour, Alt+0 takes it away")));
    key(m_grid, Qt::ALT | Qt::Key_Up, m_words("Edit", "Moves rows up"), [this] { moveRows(-1); });
    key(m_grid, Qt::ALT | Qt::Key_Down, m_words("Edit", "Moves rows down"), [this] { moveRows(1); });
    key(m_grid, Qt::CTRL | Qt::Key_C, {}, [this] {
        auto *cells = new QMimeData;
        m_gridModel->copy(m_grid->chosen(), *cells);
        QApplication::clipboard()->setMimeData(cells);
    });
    key(m_grid, Qt::CTRL | Qt::Key_X, {}, [this] {
        auto *cells = new QMimeData;
        m_gridModel->copy(m_grid->chosen(), *cells);
        QApplication::clipboard()->setMimeData(cells);
        m_gridModel->clear(m_grid->chosen());
    });
    key(m_grid, Qt::CTRL | Qt::Key_V, m_words("Edit", "Pastes; into the last row a whole list"),
        [this] { pasteIntoGrid(false); });
    key(m_grid, Qt::CTRL | Qt::SHIFT | Qt::Key_V, m_words("Edit", "Pastes a list as new rows"),
        [this] { pasteIntoGrid(true); });
    key(m_grid, Qt::CTRL | Qt::SHIFT | Qt::Key_C, m_words("Edit", "Copies all, with headings"), [this] {
        auto *cells = new QMimeData;
        m_gridModel->copyAll(*cells);
        QApplication::clipboard()->setMimeData(cells);
    });
}

QWidget *EditPage::newMatrix()
{
    m_matrix = new EditTable(m_words, m_words("Edit", "Roles"));
    m_matrixDelegate = new EditDelegate(m_words, m_document->scenario(), m_matrix);
    m_matrix->setItemDelegate(m_matrixDelegate);
    m_matrix->setModel(m_matrixModel);
    m_matrixDelegate->isPlain = [](const QModelIndex &) { return false; };
    m_matrix->pressed = [this](QChar letter) {
        const QModelIndexList cells = m_matrix->chosen();
        const bool roles = !cells.isEmpty() && std::ranges::all_of(cells, [this](const QModelIndex &cell) {
            return m_matrixModel->isRole(cell);
        });
        return roles && m_matrixModel->press(cells, letter);
    };
    m_matrix->makeRow = [this](const QModelIndex &cell) {
        return m_matrixModel->isNewRow(cell.row())
                   ? m_matrixModel->index(m_matrixModel->insert(cell.row()), cell.column())
                   : QModelIndex{};
    };
    m_matrix->horizontalHeader()->resizeSection(0, m_matrix->fontMetrics().averageCharWidth() * 40);
    m_phase = new QComboBox;
    m_phase->setAccessibleName(m_words("Edit", "Phase"));
    connect(m_phase, &QComboBox::activated, this, [this](int index) {
        const auto &phases = m_document->scenario().phases;
        m_matrixModel->setPhase(index > 0 && static_cast<std::size_t>(index) <= phases.size()
                                    ? std::optional(phases[static_cast<std::size_t>(index) - 1].id)
                                    : std::nullopt);
    });
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 4, 0, 0);
    auto *bar = new QHBoxLayout;
    bar->addWidget(newButton(m_words("Edit", "New task"), m_words("Edit", "Ins"), [this] {
        m_matrix->editCell(m_matrixModel->index(m_matrixModel->insert(m_matrixModel->rowCount() - 1), 0));
    }));
    bar->addWidget(
        newButton(m_words("Edit", "New agency …"), m_words("Edit", "A column, and a seat"), [this] { askAgency(); }));
    auto *library = newButton(m_words("Edit", "Library …"),
                              m_words("Edit", "Rows that most plans have, with letters to begin with (Ctrl+L)"),
                              [this] { askRows(); });
    library->setObjectName(QStringLiteral("rows"));
    bar->addWidget(library);
    auto *drafts = newButton(m_words("Edit", "Rows from expected actions"),
                             m_words("Edit", "A row for each thing that injects expect and that has none yet"),
                             [this] { addDrafts(); });
    drafts->setObjectName(QStringLiteral("drafts"));
    bar->addWidget(drafts);
    bar->addWidget(m_phase);
    auto *help =
        caption(m_words("Edit", "R does it · A answers for it · C is asked · I is told · S supports · ? contested"));
    help->setForegroundRole(QPalette::PlaceholderText);
    help->setWordWrap(true);
    bar->addStretch(1);
    layout->addLayout(bar);
    layout->addWidget(m_matrix, 1);
    layout->addWidget(help);
    layout->addWidget(newMandate());
    return page;
}

/// What a trainee reads of the selected cell.
QWidget *EditPage::newMandate()
{
    m_mandate = new QLineEdit;
    const QString name = m_words("Edit", "Read there under “my mandate” (F4)");
    m_mandate->setAccessibleName(name);
    connect(m_mandate, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_matrixModel->setMandate(m_matrix->currentIndex(), text, QStringLiteral("mandate %1").arg(m_mandateSession));
    });
    connect(m_mandate, &QLineEdit::editingFinished, this, [this] { ++m_mandateSession; });
    connect(m_mandate, &QLineEdit::returnPressed, m_matrix, [this] { m_matrix->setFocus(); });
    connect(m_matrix->selectionModel(), &QItemSelectionModel::currentChanged, this, &EditPage::showMandate);
    connect(m_matrixModel, &QAbstractItemModel::dataChanged, this, &EditPage::showMandate);
    connect(m_matrixModel, &QAbstractItemModel::modelReset, this, &EditPage::showMandate);
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(caption(name));
    layout->addWidget(m_mandate, 1);
    showMandate();
    return row;
}

void EditPage::showMandate()
{
    const QModelIndex cell = m_matrix->currentIndex();
    const QString text = m_matrixModel->mandateAt(cell);
    m_mandate->setEnabled(m_matrixModel->isRole(cell));
    if (m_mandate->text() != text && !m_mandate->hasFocus()) {
        m_mandate->setText(text);
    }
}

void EditPage::matrixKeys()
{
    key(m_matrix, Qt::Key_Insert, {}, [this] {
        const QModelIndex at = m_matrix->chosenOne();
        const int row = at.isValid() ? std::min(at.row() + 1, m_matrixModel->rowCount() - 1) : 0;
        m_matrix->editCell(m_matrixModel->index(m_matrixModel->insert(row), 0));
    });
    key(m_matrix, Qt::Key_F4, m_words("Edit", "In the roles: what a trainee reads under “my mandate”"), [this] {
        m_mandate->setFocus();
        m_mandate->selectAll();
    });
    key(m_matrix, Qt::CTRL | Qt::Key_L, m_words("Edit", "In the roles: rows from the library"), [this] { askRows(); });
    key(m_matrix, Qt::Key_Delete, {}, [this] { m_matrixModel->clear(m_matrix->chosen()); });
    key(m_matrix, Qt::CTRL | Qt::Key_Delete, {}, [this] { m_matrixModel->remove(m_matrix->chosenRows()); });
    key(m_matrix, Qt::CTRL | Qt::Key_D, {}, [this] { m_matrixModel->fillDown(m_matrix->chosen()); });
    key(m_matrix, Qt::CTRL | Qt::Key_C, {}, [this] {
        auto *cells = new QMimeData;
        m_matrixModel->copy(m_matrix->chosen(), *cells);
        QApplication::clipboard()->setMimeData(cells);
    });
    key(m_matrix, Qt::CTRL | Qt::Key_V, {}, [this] {
        if (const QMimeData *held = QApplication::clipboard()->mimeData()) {
            if (const QString said = m_matrixModel->paste(*held, m_matrix->chosenOne()); !said.isEmpty()) {
                tell(said);
            }
        }
    });
    for (const auto &[keys, by] :
         {std::pair{QKeyCombination(Qt::ALT | Qt::Key_Up), -1}, {QKeyCombination(Qt::ALT | Qt::Key_Down), 1}}) {
        key(m_matrix, keys, {}, [this, by = by] {
            const int row = m_matrixModel->move(m_matrix->chosenRows(), by);
            m_matrix->choose(m_matrixModel->index(row, m_matrix->chosenOne().column()));
        });
    }
    m_commands.push_back(
        readAbout(m_words("Edit", "In the roles: R, A, C, I, S come and go, ? marks contested, - empties")));
}

/// What helps while one writes: what is wrong, the plan along time, and what can be scored.
QWidget *EditPage::newBelow()
{
    m_strip = new PlanStripView(m_words, *m_document);
    connect(m_strip, &PlanStripView::picked, this, [this](const InjectId &inject) {
        m_filter->clear();
        m_tabs->setCurrentIndex(0);
        m_grid->choose(m_gridModel->index(m_gridModel->rowOf(inject), m_gridModel->columnOf(InjectField::time)));
        m_strip->setFocus();
    });
    connect(m_strip, &PlanStripView::moved, this, [this](const InjectId &inject, Millis by) {
        m_gridModel->retime({m_gridModel->rowOf(inject)}, by, m_ripple->isChecked());
    });
    m_reach = new LiveTable(reachHeader(m_words), this);
    m_measures = new LiveView(m_reach, m_document->scenario(), m_words, m_words("Edit", "What can be scored"), 3);
    m_below = new QTabWidget;
    m_below->setDocumentMode(true);
    m_below->tabBar()->setAccessibleName(m_words("Edit", "What helps"));
    m_below->addTab(newProblems(), m_words("Edit", "&Problems"));
    m_below->addTab(m_strip, m_words("Edit", "&Timeline"));
    m_below->addTab(m_measures, m_words("Edit", "M&easures"));
    m_below->addTab(new OftenPane(m_words, *m_document), m_words("Edit", "Many rehearsals"));
    m_below->setTabToolTip(1, m_words("Edit", "Arrow keys go along, Alt+← and Alt+→ move in time, + and − zoom"));
    m_below->setCurrentIndex(Settings::layout(QString::fromLatin1(belowKey)).toInt());
    m_reachSoon.setSingleShot(true);
    m_reachSoon.setInterval(300); // ms
    connect(&m_reachSoon, &QTimer::timeout, this, &EditPage::showReach);
    connect(m_below, &QTabWidget::currentChanged, this, &EditPage::showReach);
    return m_below;
}

void EditPage::showReach()
{
    if (m_below->currentWidget() == m_measures) {
        m_reach->show(reachRows(m_words, m_document->scenario()));
    }
}

QWidget *EditPage::newProblems()
{
    m_problems = new LiveView(m_problemModel, m_document->scenario(), m_words, m_words("Edit", "What is wrong"),
                              ProblemList::textColumn);
    m_found = caption({}, true);
    m_found->setAccessibleName(m_words("Edit", "How much is wrong"));
    for (const int go : {Qt::Key_Return, Qt::Key_Enter}) {
        m_problems->onKey(go, [this] { goToProblem(); });
    }
    m_problems->onKey(Qt::Key_F, [this] { m_problemModel->fix(m_problems->currentIndex().row()); });
    connect(m_problems, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) {
        if (index.column() == ProblemList::fixColumn && !m_problemModel->fixText(index.row()).isEmpty()) {
            m_problemModel->fix(index.row());
        } else {
            goToProblem();
        }
    });
    connect(m_problems->selectionModel(), &QItemSelectionModel::currentChanged, this, &EditPage::showProblems);
    m_fix = newButton(m_words("Edit", "Put right"), m_words("Edit", "Does what stands in the last column (F)"),
                      [this] { m_problemModel->fix(m_problems->currentIndex().row()); });
    m_accept =
        newButton(m_words("Edit", "Keep it …"), m_words("Edit", "The warning may stay, for a reason that you give"),
                  [this] { askAcceptance(); });
    auto *page = new QWidget;
    page->setFocusProxy(m_problems);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    auto *bar = new QHBoxLayout;
    bar->addWidget(m_found, 1);
    bar->addWidget(m_fix);
    bar->addWidget(m_accept);
    layout->addLayout(bar);
    layout->addWidget(m_problems, 1);
    return page;
}

QWidget *EditPage::newSide()
{
    m_inspector = new Inspector(m_words, *m_document);
    connect(m_inspector, &Inspector::expectationsAsked, this, &EditPage::showExpectations);
    auto *side = new QSplitter(Qt::Vertical);
    side->setChildrenCollapsible(false);
    side->addWidget(m_inspector);
    side->addWidget(newPreview());
    side->setStretchFactor(0, 3);
    side->setStretchFactor(1, 2);
    side->setMinimumWidth(fontMetrics().averageCharWidth() * 34);
    return side;
}

QWidget *EditPage::newPreview()
{
    m_previewPane = newQuickPane(QStringLiteral("qrc:/qt/qml/Samvirke/Edit/PreviewPane.qml"),
                                 {{QStringLiteral("preview"), QVariant::fromValue<QObject *>(m_preview)}});
    m_previewPane->setAccessibleName(m_words("Edit", "As the seats will see it"));
    m_previewPane->setMinimumHeight(120);
    m_readers = caption({}, true);
    m_readers->setWordWrap(true);
    m_readers->setAccessibleName(m_words("Edit", "Who will see it"));
    m_seatShown = new QComboBox;
    m_seatShown->setAccessibleName(m_words("Edit", "Preview for the seat"));
    m_themeShown = new QComboBox;
    m_themeShown->setAccessibleName(m_words("Edit", "Colours of the preview"));
    m_themeShown->addItem(m_words("Edit", "colours as here"), static_cast<int>(Theme::system));
    m_themeShown->addItem(m_words("Edit", "light"), static_cast<int>(Theme::light));
    m_themeShown->addItem(m_words("Edit", "dark"), static_cast<int>(Theme::dark));
    m_themeShown->setCurrentIndex(std::max(0, m_themeShown->findData(static_cast<int>(Settings::previewTheme()))));
    readSeats();
    m_seatShown->setCurrentIndex(std::max(0, m_seatShown->findData(Settings::previewSeat())));
    for (QComboBox *box : {m_seatShown, m_themeShown}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        connect(box, &QComboBox::activated, this, [this] {
            Settings::setPreviewSeat(m_seatShown->currentData().toString());
            Settings::setPreviewTheme(static_cast<Theme>(m_themeShown->currentData().toInt()));
            choosePreview();
        });
    }
    choosePreview();
    auto *chosen = new QHBoxLayout;
    chosen->addWidget(m_seatShown, 2);
    chosen->addWidget(m_themeShown, 1);
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_readers);
    layout->addLayout(chosen);
    layout->addWidget(m_previewPane, 1);
    return content;
}

/// The seats to choose from, as they are now.
void EditPage::readSeats()
{
    QStringList seats{m_words("Edit", "all who see it")};
    QStringList ids{{}};
    for (const Seat &seat : m_document->scenario().seats) {
        seats += fromUtf8(seat.name.empty() ? seat.id.value : seat.name);
        ids += fromUtf8(seat.id.value);
    }
    QStringList shown;
    for (int i = 0; i < m_seatShown->count(); ++i) {
        shown += m_seatShown->itemText(i);
    }
    if (shown != seats) {
        const QString current = m_seatShown->currentData().toString();
        m_seatShown->clear();
        for (qsizetype i = 0; i < seats.size(); ++i) {
            m_seatShown->addItem(seats[i], ids[i]);
        }
        m_seatShown->setCurrentIndex(std::max(0, m_seatShown->findData(current)));
        choosePreview();
    }
}

void EditPage::choosePreview()
{
    const auto theme = static_cast<Theme>(m_themeShown->currentData().toInt());
    const QPalette palette = paletteOf(theme);
    m_preview->setSeat(SeatId(m_seatShown->currentData().toString().toStdString()));
    m_preview->setShades(theme == Theme::system
                             ? QVariantMap{}
                             : QVariantMap{{QStringLiteral("window"), palette.color(QPalette::Window)},
                                           {QStringLiteral("base"), palette.color(QPalette::Base)},
                                           {QStringLiteral("text"), palette.color(QPalette::WindowText)},
                                           {QStringLiteral("highlight"), palette.color(QPalette::Highlight)}});
}

// ── what it shows ────────────────────────────────────────────────────────────────────────────────────────────────────

void EditPage::showState()
{
    m_title->setText(fromUtf8(m_document->scenario().title));
    m_undo->setEnabled(m_document->canUndo());
    m_redo->setEnabled(m_document->canRedo());
    m_undo->setToolTip(m_words("Edit", "%1 (Ctrl+Z)").with({m_document->undoText()}));
    m_redo->setToolTip(m_words("Edit", "%1 (Ctrl+Shift+Z)").with({m_document->redoText()}));
    m_save->setEnabled(m_document->isDirty());
    m_state->setText(m_document->isDirty() ? m_words("Edit", "not saved, but kept") : m_words("Edit", "saved"));
    const int all = m_gridModel->rowCount() - 1;
    m_counts->setText(
        m_words("Edit", "%1 of %2 shown").with({QString::number(m_shown->rowCount() - 1), QString::number(all)}));
}

void EditPage::showProblems()
{
    const int errors = m_problemModel->count(Severity::error);
    const int warnings = m_problemModel->count(Severity::warning);
    m_found->setText(errors + warnings == 0 ? QString(m_words("Edit", "Nothing is wrong."))
                                            : m_words("Edit", "%1, %2")
                                                  .with({m_words("Library", "%n errors", nullptr, errors),
                                                         m_words("Library", "%n warnings", nullptr, warnings)}));
    const int row = m_problems->currentIndex().row();
    const bool some = row >= 0 && row < m_problemModel->rowCount();
    m_fix->setEnabled(some && !m_problemModel->fixText(row).isEmpty());
    m_accept->setEnabled(some && m_problemModel->problemAt(row).severity() == Severity::warning);
}

void EditPage::followCurrent()
{
    const InjectId inject = m_gridModel->injectAt(m_grid->chosenOne().row());
    m_inspector->show(inject);
    m_preview->show(inject);
    m_strip->setCurrent(inject);
    m_graph->setCurrent(inject);
    const QString readers = m_preview->readers();
    m_readers->setText(inject.empty()      ? QString(m_words("Edit", "As the seats will see it"))
                       : readers.isEmpty() ? QString(m_words("Edit", "Nobody will see it"))
                                           : m_words("Edit", "As it will be seen by: %1").with({readers}));
}

void EditPage::readPhases()
{
    const Scenario &scenario = m_document->scenario();
    QStringList phases{m_words("Edit", "All phases")};
    for (const Phase &phase : scenario.phases) {
        phases += fromUtf8(phase.title);
    }
    QStringList shown;
    for (int i = 0; i < m_phase->count(); ++i) {
        shown += m_phase->itemText(i);
    }
    if (shown != phases) {
        const int current = m_phase->currentIndex();
        m_phase->clear();
        m_phase->addItems(phases);
        m_phase->setCurrentIndex(current >= 0 && current < phases.size() ? current : 0);
    }
    m_phase->setVisible(!scenario.phases.empty());
}

void EditPage::tell(const QString &text)
{
    m_news->setText(text);
    m_newsTimer.start(newsStays);
}

// ── what is done ─────────────────────────────────────────────────────────────────────────────────────────────────────

void EditPage::pasteIntoGrid(bool asRows)
{
    const QMimeData *held = QApplication::clipboard()->mimeData();
    if (held == nullptr) {
        return;
    }
    const auto pasted = m_gridModel->paste(*held, m_grid->chosenOne(), asRows);
    if (pasted.row < 0 || pasted.rows == 0) {
        tell(m_words("Edit", "There is nothing to paste."));
        return;
    }
    m_grid->choose(m_gridModel->index(pasted.row, pasted.column),
                   m_gridModel->index(pasted.row + pasted.rows - 1,
                                      std::min(pasted.column + pasted.columns, m_gridModel->columnCount()) - 1));
    if (pasted.added) {
        tell(m_words("Edit", "%n rows were pasted. Ctrl+Z takes them away again.", nullptr, pasted.rows));
    }
}

void EditPage::retime(int minutes)
{
    m_gridModel->retime(m_grid->chosenRows(), std::chrono::minutes(minutes), m_ripple->isChecked());
}

void EditPage::moveRows(int by)
{
    const std::set<int> rows = m_grid->chosenRows();
    const int column = m_grid->chosenOne().column();
    const int first = m_gridModel->move(rows, by);
    if (first >= 0) {
        m_grid->choose(m_gridModel->index(first, column),
                       m_gridModel->index(first + static_cast<int>(rows.size()) - 1, column));
    }
}

void EditPage::addDrafts()
{
    const auto drafts = exchange::draftTasks(m_document->scenario());
    if (drafts.empty()) {
        tell(m_words("Edit", "No inject expects anything in words that has no row yet."));
        return;
    }
    m_document->edit(m_words("Edit", "Rows from expected actions"),
                     [&](Scenario &scenario) { scenario = withDrafts(std::move(scenario), drafts); });
    const auto made = static_cast<int>(drafts.size());
    tell(m_words("Edit", "%n rows were made. Who answers for each, is for you to say.", nullptr, made));
}

void EditPage::askRows()
{
    const auto back = qScopeGuard([this] { window()->activateWindow(); });
    RowsDialog dialog(m_words, m_document->scenario(), this);
    const auto rows = dialog.exec() == QDialog::Accepted ? dialog.chosen() : std::vector<LibraryRow>{};
    if (rows.empty()) {
        return;
    }
    const int first = m_matrixModel->rowCount() - 1;
    m_document->edit(m_words("Edit", "Rows from the library"), [&](Scenario &scenario) {
        const TradeAgencies agencies = tradeAgencies(scenario);
        scenario = withLibraryRows(std::move(scenario), rows, agencies);
    });
    m_matrix->choose(m_matrixModel->index(first, 0));
    m_matrix->setFocus();
    const auto made = static_cast<int>(rows.size());
    tell(m_words("Edit", "%n rows were added. Ctrl+Z takes them away again.", nullptr, made));
}

void EditPage::askColumn()
{
    const auto back = qScopeGuard([this] { window()->activateWindow(); });
    const QString name =
        QInputDialog::getText(this, m_words("Edit", "A column of your own"), m_words("Edit", "Its heading:"));
    m_gridModel->addColumn(name);
}

void EditPage::renameColumn()
{
    const auto back = qScopeGuard([this] { window()->activateWindow(); });
    const QString old = m_gridModel->ownColumnAt(m_grid->chosenOne().column());
    bool good = false;
    const QString name = QInputDialog::getText(this, m_words("Edit", "A column of your own"),
                                               m_words("Edit", "Its heading:"), QLineEdit::Normal, old, &good);
    if (good && name != old && !m_gridModel->renameColumn(old, name)) {
        tell(m_words("Edit", "There is a column of that name already, or it is no name."));
    }
}

void EditPage::showExpectations(const InjectId &inject)
{
    if (const int row = m_gridModel->rowOf(inject); row >= 0) {
        m_tabs->setCurrentIndex(2);
        m_frame->show({"injects", std::to_string(row), "expects"});
        m_frame->table()->setFocus();
    }
}

void EditPage::askAgency()
{
    const auto back = qScopeGuard([this] { window()->activateWindow(); });
    m_matrixModel->addAgency(
        QInputDialog::getText(this, m_words("Edit", "New agency"), m_words("Edit", "What it is called:")));
}

void EditPage::askAcceptance()
{
    const auto back = qScopeGuard([this] { window()->activateWindow(); });
    const int row = m_problems->currentIndex().row();
    const QString reason =
        QInputDialog::getText(this, m_words("Edit", "Keep the warning"), m_words("Edit", "Why it may stay:"));
    m_problemModel->accept(row, reason);
}

void EditPage::goToProblem()
{
    const int row = m_problems->currentIndex().row();
    if (row < 0 || row >= m_problemModel->rowCount()) {
        return;
    }
    const Problem problem = m_problemModel->problemAt(row);
    if (const auto at = gridPlace(problem)) {
        m_tabs->setCurrentIndex(0);
        m_filter->clear();
        const bool inGrid = static_cast<int>(at->field) < gridFields;
        const int column = inGrid ? m_gridModel->columnOf(at->field) : m_gridModel->columnOf(InjectField::title);
        m_grid->choose(m_gridModel->index(m_gridModel->rowOf(at->inject), column));
        m_grid->setFocus();
        if (!inGrid) {
            m_inspector->focusField(at->field);
        }
    } else if (const auto cell = matrixPlace(problem)) {
        m_tabs->setCurrentIndex(1);
        const int column = m_matrixModel->columnOf(cell->agency);
        m_matrix->choose(m_matrixModel->index(m_matrixModel->rowOf(cell->task), std::max(0, column)));
        m_matrix->setFocus();
    } else if (problem.path.starts_with("tasks")) {
        m_tabs->setCurrentIndex(1);
        m_matrix->setFocus();
    } else {
        m_tabs->setCurrentIndex(2);
        m_frame->goTo(problem.path);
    }
}

bool EditPage::save()
{
    const auto back = qScopeGuard([this] { window()->activateWindow(); });
    if (m_document->losesComments()) {
        QMessageBox box(QMessageBox::Question, m_words("Edit", "Save"),
                        m_words("Edit", "The file has comments. They are lost when it is saved from here."),
                        QMessageBox::Cancel, this);
        QPushButton *go = box.addButton(m_words("Edit", "Save without them"), QMessageBox::AcceptRole);
        box.setDefaultButton(QMessageBox::Cancel);
        box.exec();
        if (box.clickedButton() != go) {
            return false;
        }
    }
    const QString wrong = m_document->save();
    if (!m_document->conflicts().empty()) {
        settleConflict();
        return !m_document->isDirty();
    }
    if (!wrong.isEmpty()) {
        QMessageBox::warning(this, m_words("Edit", "Save"), wrong);
    } else {
        tell(m_words("Edit", "Saved."));
    }
    return wrong.isEmpty();
}

void EditPage::settleConflict()
{
    if (m_document->conflicts().empty()) {
        return;
    }
    const auto back = qScopeGuard([this] { window()->activateWindow(); });
    QMessageBox box(QMessageBox::Question, m_words("Edit", "The file has changed"),
                    m_words("Edit", "Somebody changed the file outside, also where you changed it. What is to stand?"),
                    QMessageBox::NoButton, this);
    QStringList places;
    for (const std::string &path : m_document->conflicts()) {
        places += fromUtf8(path);
    }
    box.setInformativeText(places.mid(0, 5).join(QLatin1Char('\n')));
    box.setDetailedText(places.join(QLatin1Char('\n')));
    QPushButton *mine = box.addButton(m_words("Edit", "Mine there, theirs elsewhere"), QMessageBox::AcceptRole);
    box.addButton(m_words("Edit", "All of the file"), QMessageBox::DestructiveRole);
    box.setDefaultButton(mine);
    box.setEscapeButton(mine);
    box.exec();
    m_document->settle(box.clickedButton() == mine);
    tell(m_words("Edit", "Undo shows what stood here before."));
}

void EditPage::focusFilter()
{
    m_tabs->setCurrentIndex(0);
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void EditPage::focusNextPane()
{
    const QWidget *now = QApplication::focusWidget();
    if (now != nullptr && m_inspector->isAncestorOf(now)) {
        m_below->currentWidget()->setFocus();
    } else if (now != nullptr && m_below->isAncestorOf(now)) {
        mainOf(m_tabs->currentIndex())->setFocus();
    } else {
        m_inspector->focusField(InjectField::title);
    }
}

} // namespace samvirke
