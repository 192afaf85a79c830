// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/inspector.h"

#include "report/trigger_text.h"
#include "workbench/edit_table.h"
#include "workbench/plan_pane.h"
#include "workbench/when_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScopeGuard>
#include <QScrollBar>

namespace samvirke {

namespace {

/// What is kept letter by letter; elsewhere half a name would make something.
bool isPlainText(InjectField field)
{
    switch (field) {
    case InjectField::number:
    case InjectField::from:
    case InjectField::title:
    case InjectField::text:
    case InjectField::note:
    case InjectField::storyTime:
    case InjectField::controller: return true;
    default: return false;
    }
}

bool isYesNo(InjectField field)
{
    return field == InjectField::asksUrgency || field == InjectField::asksAcknowledgement ||
           field == InjectField::active;
}

/// In the order of the form.
constexpr InjectField order[] = {InjectField::number,
                                 InjectField::title,
                                 InjectField::time,
                                 InjectField::from,
                                 InjectField::to,
                                 InjectField::channel,
                                 InjectField::text,
                                 InjectField::expects,
                                 InjectField::opens,
                                 InjectField::carries,
                                 InjectField::objectives,
                                 InjectField::asksUrgency,
                                 InjectField::asksAcknowledgement,
                                 InjectField::active,
                                 InjectField::kind,
                                 InjectField::move,
                                 InjectField::note,
                                 InjectField::media,
                                 InjectField::storyTime,
                                 InjectField::controller,
                                 InjectField::id};

} // namespace

Inspector::Inspector(const Words &words, ScenarioDocument &document, QWidget *parent)
    : QScrollArea(parent), m_words(words), m_document(document), m_when(new QLabel), m_form(new QWidget)
{
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(m_words("Edit", "All of the inject"));
    verticalScrollBar()->setAccessibleName(m_words("Debrief", "Scroll up and down"));
    horizontalScrollBar()->setAccessibleName(m_words("Debrief", "Scroll sideways"));
    m_layout = new QFormLayout(m_form);
    QFormLayout *form = m_layout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_when->setWordWrap(true);
    m_when->setTextFormat(Qt::PlainText);
    m_when->setForegroundRole(QPalette::PlaceholderText);
    for (const InjectField field : order) {
        addField(*form, field);
        if (field == InjectField::time) {
            form->addRow({}, m_when);
            addButton(*form, m_words("Edit", "When …"),
                      m_words("Edit", "After something, unless something, by a choice (F4)"), [this] { askWhen(); });
        } else if (field == InjectField::expects) {
            addButton(*form, m_words("Edit", "Expectations …"),
                      m_words("Edit", "Each with its task, towards whom and within how long (Ctrl+E)"),
                      [this] { emit expectationsAsked(m_inject); });
        } else if (field == InjectField::media) {
            addButton(*form, m_words("Edit", "File …"), m_words("Edit", "Puts a copy of a file beside the scenario"),
                      [this] { attach(); });
        }
    }
    setWidget(m_form);
    connect(&document, &ScenarioDocument::changed, this, [this] { read(); });
    read();
}

void Inspector::addButton(QFormLayout &form, const QString &text, const QString &help,
                          const std::function<void()> &what)
{
    auto *button = new QPushButton(text);
    button->setToolTip(help);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, what);
    form.addRow({}, button);
}

void Inspector::addField(QFormLayout &form, InjectField field)
{
    const QString name = fieldName(m_words, field);
    QWidget *made = nullptr;
    if (isYesNo(field)) {
        auto *box = new QCheckBox(name);
        connect(box, &QCheckBox::clicked, this, [this, field](bool checked) {
            const QStringList yesNo = fieldChoices(m_words, m_document.scenario(), field);
            write(field, yesNo.at(checked ? 0 : 1), false);
        });
        form.addRow({}, box);
        made = box;
    } else if (field == InjectField::kind) {
        auto *box = new QComboBox;
        box->addItems(fieldChoices(m_words, m_document.scenario(), field));
        connect(box, &QComboBox::textActivated, this,
                [this, field](const QString &text) { write(field, text, false); });
        form.addRow(name, box);
        made = box;
    } else if (field == InjectField::text || field == InjectField::note) {
        auto *text = new QPlainTextEdit;
        text->setTabChangesFocus(true);
        text->setFixedHeight(text->fontMetrics().lineSpacing() * (field == InjectField::text ? 6 : 3) + 14);
        text->verticalScrollBar()->setAccessibleName(m_words("Debrief", "Scroll up and down"));
        text->horizontalScrollBar()->setAccessibleName(m_words("Debrief", "Scroll sideways"));
        connect(text, &QPlainTextEdit::textChanged, this,
                [this, field, text] { write(field, text->toPlainText(), true); });
        form.addRow(name, text);
        made = text;
    } else {
        auto *line = new QLineEdit;
        if (isPlainText(field)) {
            connect(line, &QLineEdit::textEdited, this,
                    [this, field](const QString &text) { write(field, text, true); });
        }
        connect(line, &QLineEdit::editingFinished, this, [this, field, line] {
            write(field, line->text(), isPlainText(field));
            ++m_session;
            read(true);
        });
        line->installEventFilter(this);
        form.addRow(name, line);
        made = line;
    }
    made->setAccessibleName(name);
    m_fields[field] = made;
    switch (field) {
    case InjectField::time:
        made->setToolTip(m_words("Edit",
                                 "“5” or “T+0:05” from STARTEX, “+5” from the row above, “0930” on the clock of "
                                 "the story, “#7 +2” after inject 7; empty: by hand"));
        break;
    case InjectField::to:
        made->setToolTip(
            m_words("Edit", "Agencies or seats with commas between, or “all”. A new name makes an agency."));
        break;
    case InjectField::expects:
        made->setToolTip(m_words("Edit", "“PO: reply 10 min – how many; FI: decide 5 min”"));
        break;
    case InjectField::opens:
        made->setToolTip(
            m_words("Edit", "Tasks that begin with it, with semicolons between. A new name makes a task."));
        break;
    default: break;
    }
}

/// A field that is entered knows what can stand in it by then.
bool Inspector::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn) {
        for (const auto &[field, widget] : m_fields) {
            auto *line = qobject_cast<QLineEdit *>(widget);
            if (widget == watched && line != nullptr) {
                const QStringList names = fieldChoices(m_words, m_document.scenario(), field);
                line->setCompleter(names.isEmpty() ? nullptr : newNameCompleter(names, line)); // the old one goes
            }
        }
    }
    return QScrollArea::eventFilter(watched, event);
}

int Inspector::row() const
{
    const auto &injects = m_document.scenario().injects;
    const auto it = std::ranges::find(injects, m_inject, &Inject::id);
    return it == injects.end() ? -1 : static_cast<int>(it - injects.begin());
}

void Inspector::show(const InjectId &inject)
{
    if (inject != m_inject) {
        m_inject = inject;
        ++m_session;
        read();
    }
}

void Inspector::read(bool all)
{
    const int at = row();
    m_form->setEnabled(at >= 0);
    m_reading = true;
    for (const auto &[field, widget] : m_fields) {
        const QString text =
            at < 0 ? QString{} : fieldText(m_words, m_document.scenario(), static_cast<std::size_t>(at), field);
        if (auto *line = qobject_cast<QLineEdit *>(widget)) {
            const bool typing = !all && line->hasFocus() && !isPlainText(field);
            if (!typing && line->text() != text) {
                line->setText(text);
                line->setCursorPosition(line->hasFocus() ? static_cast<int>(text.size()) : 0);
            }
        } else if (auto *lines = qobject_cast<QPlainTextEdit *>(widget)) {
            if (lines->toPlainText() != text) {
                lines->setPlainText(text);
            }
        } else if (auto *box = qobject_cast<QCheckBox *>(widget)) {
            box->setChecked(text == fieldChoices(m_words, m_document.scenario(), field).front());
        } else if (auto *choice = qobject_cast<QComboBox *>(widget)) {
            choice->setCurrentText(text);
        }
    }
    const Inject *inject = at < 0 ? nullptr : &m_document.scenario().injects[static_cast<std::size_t>(at)];
    readOwn(inject);
    const Trigger *release = inject == nullptr ? nullptr : &inject->release;
    const bool says = release == nullptr || std::holds_alternative<AtTime>(*release); // the field says all
    m_when->setText(says ? QString{} : triggerText(m_words, m_document.scenario(), *release));
    m_when->setVisible(!says);
    m_reading = false;
}

void Inspector::readOwn(const Inject *inject)
{
    const QStringList columns = ownColumns(m_document.scenario());
    QStringList shown;
    for (const auto &[column, line] : m_own) {
        shown += column;
    }
    if (shown != columns) {
        for (const auto &[column, line] : m_own) {
            m_layout->removeRow(line);
        }
        m_own.clear();
        for (const QString &column : columns) {
            auto *line = new QLineEdit;
            line->setAccessibleName(column);
            connect(line, &QLineEdit::textEdited, this,
                    [this, column](const QString &text) { writeOwn(column, text); });
            connect(line, &QLineEdit::editingFinished, this, [this] { ++m_session; });
            m_layout->addRow(column, line);
            m_own.emplace_back(column, line);
        }
    }
    for (const auto &[column, line] : m_own) {
        const QString text = inject == nullptr ? QString{} : ownText(*inject, column);
        if (line->text() != text) {
            line->setText(text);
        }
    }
}

void Inspector::writeOwn(const QString &column, const QString &text)
{
    const int at = row();
    if (m_reading || at < 0) {
        return;
    }
    const auto place = static_cast<std::size_t>(at);
    m_document.edit(
        m_words("Edit", "%1 of %2").with({column, injectNumber(m_document.scenario().injects[place])}),
        [&](Scenario &scenario) { typeOwn(scenario.injects[place], column, text); },
        QStringLiteral("inspector %1 %2").arg(m_session).arg(column));
}

void Inspector::attach()
{
    const QString name = row() < 0 ? QString{} : askMedia(m_words, m_document, this);
    if (const int at = row(); at >= 0 && !name.isEmpty()) {
        QStringList names = fieldText(m_words, m_document.scenario(), static_cast<std::size_t>(at), InjectField::media)
                                .split(QStringLiteral("; "), Qt::SkipEmptyParts);
        names += name;
        names.removeDuplicates();
        write(InjectField::media, names.join(QStringLiteral("; ")), false);
    }
}

void Inspector::write(InjectField field, const QString &text, bool live)
{
    const int at = row();
    if (m_reading || at < 0) {
        return;
    }
    const auto place = static_cast<std::size_t>(at);
    if (fieldText(m_words, m_document.scenario(), place, field) == text) {
        return;
    }
    const Inject inject = m_document.scenario().injects[place];
    InjectId now = inject.id;
    m_document.edit(
        m_words("Edit", "%1 of %2").with({fieldName(m_words, field), injectNumber(inject)}),
        [&](Scenario &scenario) {
            typeField(m_words, scenario, place, field, text);
            now = scenario.injects[place].id;
        },
        live ? QStringLiteral("inspector %1 %2").arg(m_session).arg(static_cast<int>(field)) : QString{});
    m_inject = now;
}

void Inspector::askWhen()
{
    const int at = row();
    if (at < 0) {
        return;
    }
    const auto back = qScopeGuard([this] { window()->activateWindow(); });
    const Inject inject = m_document.scenario().injects[static_cast<std::size_t>(at)];
    WhenDialog dialog(m_words, m_document.scenario(), inject.id, inject.release, this);
    if (dialog.exec() != QDialog::Accepted) {
        return;
    }
    m_document.edit(m_words("Edit", "%1 of %2").with({fieldName(m_words, InjectField::time), injectNumber(inject)}),
                    [&](Scenario &scenario) {
                        const auto it = std::ranges::find(scenario.injects, inject.id, &Inject::id);
                        if (it != scenario.injects.end()) {
                            it->release = dialog.trigger();
                        }
                    });
}

void Inspector::focusField(InjectField field)
{
    if (const auto it = m_fields.find(field); it != m_fields.end()) {
        it->second->setFocus();
        ensureWidgetVisible(it->second);
    }
}

} // namespace samvirke
