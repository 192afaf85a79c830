// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "at_dialog.h"
#include "program.h"
#include "quick_hands.h"
#include "screen.h"
#include "shipped.h"
#include "wait.h"

#include "models/plan_table.h"
#include "models/plan_words.h"
#include "plan/reader.h"
#include "session/scenario_document.h"
#include "workbench/debrief_page.h"
#include "workbench/edit_page.h"
#include "workbench/edit_table.h"
#include "workbench/main_window.h"
#include "workbench/new_dialog.h"
#include "workbench/plan_pane.h"
#include "workbench/rehearse_dialog.h"
#include "workbench/shell.h"
#include "workbench/when_dialog.h"

#include <QComboBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace samvirke;
using namespace samvirke::test;

/// Somebody without a mouse writes the starter, all of it, from an empty window.
class TestEditorStarter : public QObject
{
    Q_OBJECT

public:
    explicit TestEditorStarter(const test::Screen &screen) : m_screen(screen) {}

private slots:
    void initTestCase() { SKIP_WITHOUT_SCREEN(m_screen); }

    void buildsTheStarterWithTheKeyboard()
    {
        const QString folder = library() + QStringLiteral("/night-stop");
        m_wanted = readScenario(test::bytesOf(folder + QStringLiteral("/scenario.yaml")).toStdString()).scenario;
        m_media = folder + QStringLiteral("/media/");
        Settings::setLanguage(QStringLiteral("en"));
        Shell shell;
        shell.show();
        QVERIFY(QTest::qWaitForWindowExposed(shell.window()));
        QVERIFY(waitUntil([&] { return QGuiApplication::focusWindow() == shell.window()->windowHandle(); }));
        atDialog<NewDialog>(this, [this] {
            type(QStringLiteral("Starter"));
            press(Qt::Key_Return);
        });
        press(Qt::Key_N, Qt::ControlModifier);
        QVERIFY(waitUntil([&] { return shell.window()->editor() != nullptr; }));
        EditPage *editor = shell.window()->editor();
        m_document = editor->document().get();
        m_frame = editor->frame();
        QVERIFY(waitUntil([&] { return editor->grid()->hasFocus(); }));
        press(Qt::Key_M, Qt::AltModifier);
        QVERIFY(waitUntil([&] { return m_frame->parts()->hasFocus(); }));

        constexpr int passes = 3; // what mentions something that comes later is written when that is there
        for (int pass = 0; pass < passes && !(now() == m_wanted); ++pass) {
            fillPart({});
            for (const PlanField &part : fieldsAt(m_wanted, {})) {
                if (part.opens) {
                    fillPart({part.key});
                }
            }
        }
        for (const PlanField &part : fieldsAt(m_wanted, {})) {
            if (part.opens) {
                compare({part.key});
            }
        }
        QVERIFY(now() == m_wanted);
        qInfo("%d keys, typed prose aside; %d cells", m_keys, m_cells);

        press(Qt::Key_S, Qt::ControlModifier);
        QVERIFY(!m_document->isDirty());
        const Run checked = test::run({QStringLiteral("check"), m_document->folder()});
        QVERIFY2(checked.exitCode == 0, checked.out + checked.err);
        const Run shipped = test::run({QStringLiteral("check"), folder});
        qInfo("%s", checked.out.constData());
        QCOMPARE(checked.out.count("warning"), shipped.out.count("warning"));
        QVERIFY(!checked.out.contains("error:"));

        atDialog<RehearseDialog>(this, [this] { press(Qt::Key_Return); });
        press(Qt::Key_R, Qt::ControlModifier);
        QVERIFY(waitUntil([&] {
            return shell.window()->workspace() == MainWindow::Workspace::debrief &&
                   shell.window()->debrief()->hasDebrief();
        }));
    }

private:
    [[nodiscard]] const Scenario &now() const { return m_document->scenario(); }
    [[nodiscard]] PlanTable &model() const { return *m_frame->model(); }
    [[nodiscard]] EditTable &table() const { return *m_frame->table(); }

    /// Goes to a part of the scenario and writes all that is in it.
    void fillPart(const PlanPath &part)
    {
        if (!part.empty() && valueOf(now(), part) == valueOf(m_wanted, part)) {
            return;
        }
        int wanted = 0;
        for (int i = 0; i < m_frame->parts()->count() && !part.empty(); ++i) {
            const QString text = m_frame->parts()->item(i)->text();
            const QString name = keyText(m_words, part.front());
            wanted = text == name || text.startsWith(name + QStringLiteral(" (")) ? i : wanted;
        }
        QVERIFY(m_frame->parts()->hasFocus());
        while (m_frame->parts()->currentRow() != wanted) {
            press(m_frame->parts()->currentRow() < wanted ? Qt::Key_Down : Qt::Key_Up);
        }
        QCOMPARE(model().path(), part);
        press(Qt::Key_Return);
        QVERIFY(table().hasFocus());
        fill();
        press(Qt::Key_Backspace);
    }

    /// Writes all that is in the table, and in what can be opened from it.
    void fill()
    {
        const PlanPath path = model().path();
        const auto fields = fieldsAt(m_wanted, path);
        if (!model().isList()) {
            for (std::size_t i = 0; i < fields.size(); ++i) {
                fillCell(path, i, 0);
            }
            return;
        }
        const std::size_t count = namesAt(m_wanted, path).size();
        while (namesAt(now(), path).size() > count) { // a seat that came with an agency
            moveTo(0, 0);
            press(Qt::Key_Delete, Qt::ControlModifier);
        }
        for (std::size_t row = 0; row < count; ++row) {
            if (row == namesAt(now(), path).size()) {
                moveTo(static_cast<int>(row), 0);
                press(Qt::Key_Insert);
                press(Qt::Key_Escape); // each cell is written by itself
            }
            for (std::size_t i = 0; i < fields.size(); ++i) {
                fillCell(path / std::to_string(row), i, static_cast<int>(row));
            }
        }
    }

    /// Where a key stands, in the list at @p row; not valid for parts of the scenario, which have tables of their own.
    [[nodiscard]] QModelIndex cellOf(const std::string &key, int row) const
    {
        const bool isList = model().isList();
        for (int i = 0; i < (isList ? model().columnCount() : model().rowCount()); ++i) {
            const QModelIndex cell = isList ? model().index(row, i) : model().index(i, PlanTable::valueColumn);
            if (model().fieldAt(cell)->key == key) {
                return cell;
            }
        }
        return {};
    }

    void fillCell(const PlanPath &thing, std::size_t field, int inRow)
    {
        const PlanField what = fieldsAt(m_wanted, thing)[field];
        const QModelIndex cell = cellOf(what.key, inRow);
        const int row = cell.row();
        const int column = cell.column();
        if (!cell.isValid()) {
            return;
        }
        if (what.opens) {
            const PlanPath below = thing / what.key;
            if (valueOf(now(), below) == valueOf(m_wanted, below)) {
                return;
            }
            moveTo(row, column);
            press(Qt::Key_Return);
            QCOMPARE(model().path(), below);
            fill();
            press(Qt::Key_Backspace);
            return;
        }
        const Trigger *trigger = triggerAt(m_wanted, thing, field);
        const QString text = valueText(m_words, m_wanted, thing, field);
        if (text == valueText(m_words, now(), thing, field)) {
            return;
        }
        moveTo(row, column);
        ++m_cells;
        if (trigger != nullptr && !isTyped(*trigger)) {
            answerWhen(*trigger);
        } else if (what.isFile) {
            atDialog<QFileDialog>(this, [&] {
                type(m_media + text);
                press(Qt::Key_Return);
            });
            press(Qt::Key_F4);
        } else {
            press(Qt::Key_F2);
            type(text);
            press(Qt::Key_Return);
        }
    }

    /// In the dialog that asks when something comes.
    void answerWhen(const Trigger &trigger)
    {
        const WhenDialog answered(m_words, now(), InjectId{}, trigger); // what has to be chosen
        QMap<QString, QString> answers;
        for (const QComboBox *box : answered.findChildren<QComboBox *>()) {
            answers[box->accessibleName()] = box->currentText();
        }
        for (const QLineEdit *line : answered.findChildren<QLineEdit *>()) {
            answers[line->accessibleName()] = line->text();
        }
        atDialog<WhenDialog>(this, [this, answers] {
            while (qobject_cast<QPushButton *>(QApplication::focusWidget()) == nullptr) {
                QWidget *widget = QApplication::focusWidget();
                const QString wanted = answers.value(widget->accessibleName());
                if (const auto *box = qobject_cast<QComboBox *>(widget)) {
                    const int to = box->findText(wanted);
                    while (to >= 0 && box->currentIndex() != to) {
                        press(box->currentIndex() < to ? Qt::Key_Down : Qt::Key_Up);
                    }
                } else if (const auto *line = qobject_cast<QLineEdit *>(widget);
                           line != nullptr && line->text() != wanted) {
                    press(Qt::Key_A, Qt::ControlModifier);
                    type(wanted);
                }
                press(Qt::Key_Tab);
            }
            press(Qt::Key_Space); // the button
        });
        press(Qt::Key_F4);
    }

    void moveTo(int row, int column)
    {
        for (int left = 2000; left > 0 && table().currentIndex().row() != row; --left) {
            press(table().currentIndex().row() < row ? Qt::Key_Down : Qt::Key_Up);
        }
        for (int left = 100; left > 0 && table().currentIndex().column() != column; --left) {
            press(table().currentIndex().column() < column ? Qt::Key_Right : Qt::Key_Left);
        }
        QCOMPARE(table().currentIndex().row(), row);
        QCOMPARE(table().currentIndex().column(), column);
    }

    /// All that stands at a place, to compare.
    [[nodiscard]] QStringList valueOf(const Scenario &scenario, const PlanPath &path) const
    {
        QStringList all;
        if (shapeAt(scenario, path) == PlanShape::list) {
            const std::size_t count = namesAt(scenario, path).size();
            all += QString::number(count);
            for (std::size_t i = 0; i < count; ++i) {
                all += valueOf(scenario, path / std::to_string(i));
            }
            return all;
        }
        const auto fields = fieldsAt(scenario, path);
        all += canBeCleared(scenario, path) ? QStringLiteral("there") : QString{};
        for (std::size_t i = 0; i < fields.size(); ++i) {
            all += fields[i].opens ? valueOf(scenario, path / fields[i].key)
                                   : QStringList{valueText(m_words, scenario, path, i)};
        }
        return all;
    }

    void compare(const PlanPath &part) const
    {
        const QStringList there = valueOf(now(), part);
        const QStringList wanted = valueOf(m_wanted, part);
        for (qsizetype i = 0; i < std::max(there.size(), wanted.size()); ++i) {
            if (there.value(i) != wanted.value(i)) {
                qWarning("%s: “%s” in place of “%s”", part.front().c_str(), qPrintable(there.value(i)),
                         qPrintable(wanted.value(i)));
                return;
            }
        }
    }

    static bool isTyped(const Trigger &trigger)
    {
        return std::holds_alternative<AtTime>(trigger) || std::holds_alternative<AfterInject>(trigger) ||
               std::holds_alternative<ByHand>(trigger);
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        ++m_keys;
        QTest::keyClick(QGuiApplication::focusWindow(), key, modifiers);
    }
    /// Prose, line by line as an input method gives it; a line of its own is Shift+Enter.
    void type(const QString &text)
    {
        const QStringList lines = text.split(QLatin1Char('\n'));
        if (text.isEmpty()) {
            press(Qt::Key_Delete);
        }
        for (qsizetype i = 0; i < lines.size(); ++i) {
            if (i > 0) {
                press(Qt::Key_Return, Qt::ShiftModifier);
            }
            if (!lines[i].isEmpty()) {
                QKeyEvent event(QEvent::KeyPress, Qt::Key_unknown, Qt::NoModifier, lines[i]);
                QApplication::sendEvent(QApplication::focusWidget(), &event);
            }
        }
    }

    const test::Screen &m_screen;
    const Words m_words{QStringLiteral("en")};
    Scenario m_wanted;
    QString m_media;
    ScenarioDocument *m_document = nullptr;
    PlanPane *m_frame = nullptr;
    int m_keys = 0, m_cells = 0;
};

int main(int argc, char *argv[])
{
    return test::runOnScreen<TestEditorStarter>(argc, argv);
}

#include "tst_editor_starter.moc"
