// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/inject_bar.h"

#include "models/quick_inject.h"
#include "report/agency_look.h"
#include "session/settings.h"
#include "workbench/free_space.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

#include <chrono>

namespace samvirke {

namespace {

constexpr int longestWritten = 2'000;
constexpr int longestEntry = 60; // of a template, in the menu

/// As a menu shows it: in one line, and & is no shortcut.
QString entryText(const QString &text)
{
    const QString line = text.size() > longestEntry ? text.left(longestEntry - 2) + QStringLiteral(" …") : text;
    return QString(line).replace(QLatin1Char('&'), QLatin1String("&&"));
}

} // namespace

InjectBar::InjectBar(const Words &words, ControlRoom &room, QWidget *parent)
    : QWidget(parent),
      m_words(words),
      m_room(room),
      m_channel(new QComboBox),
      m_when(new QComboBox),
      m_text(new QLineEdit)
{
    const auto menuButton = [](const QString &text, const QString &help) {
        auto *button = new QToolButton;
        button->setText(text);
        button->setToolTip(help);
        button->setPopupMode(QToolButton::InstantPopup);
        leaveSpaceFree(button);
        button->setMenu(new QMenu(button));
        return button;
    };
    auto *to = menuButton(m_words("Control", "To …"),
                          m_words("Control", "Who gets it. Or type it in front of the text: @PO @FI"));
    m_recipients = to->menu();
    const auto recipient = [&](const QString &name, const Party &party) {
        QAction *action = m_recipients->addAction(name);
        action->setCheckable(true);
        action->setData(fromUtf8(party.value));
    };
    const Scenario &scenario = m_room.scenario();
    recipient(m_words("Control", "Everybody"), everybody);
    m_recipients->addSeparator();
    for (const Agency &agency : scenario.agencies) {
        recipient(QStringLiteral("%1  %2").arg(lookOf(scenario, agency.id).code, fromUtf8(agency.name)),
                  Party(agency.id.value));
    }
    m_recipients->addSeparator();
    for (const Seat &seat : scenario.seats) {
        if (!isControl(seat.kind)) {
            recipient(fromUtf8(seat.name), Party(seat.id.value));
        }
    }
    m_channel->setAccessibleName(m_words("Control", "By which means"));
    m_channel->addItem(m_words("Control", "Directly"), QString{});
    for (const Channel &channel : scenario.channels) {
        m_channel->addItem(fromUtf8(channel.name), fromUtf8(channel.id.value));
    }
    m_text->setMaxLength(longestWritten);
    m_text->setAccessibleName(m_words("Control", "Inject by hand"));
    m_text->setPlaceholderText(m_words("Control", "@PO @FI What reaches them … (Ctrl+I writes, Ctrl+Enter sends)"));
    m_text->installEventFilter(this);
    auto *ready = menuButton(m_words("Control", "Templates"),
                             m_words("Control", "Texts that are needed often (↓ where the inject is written)"));
    m_templates = ready->menu();
    connect(m_templates, &QMenu::aboutToShow, this, &InjectBar::fillTemplates);
    connect(m_templates, &QMenu::aboutToHide, this, [this] { window()->activateWindow(); }); // not every desktop does
    m_when->setAccessibleName(m_words("Control", "When"));
    m_when->addItem(m_words("Control", "now"), 0);
    for (const int minutes : {1, 2, 5, 10}) {
        m_when->addItem(m_words("Control", "in %n minutes", nullptr, minutes), minutes);
    }
    auto *done = new QPushButton(m_words("Control", "Send"));
    done->setToolTip(m_words("Control", "Ctrl+Enter"));
    leaveSpaceFree(done);
    connect(done, &QPushButton::clicked, this, &InjectBar::send);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(to);
    layout->addWidget(m_channel);
    layout->addWidget(m_text, 1);
    layout->addWidget(ready);
    layout->addWidget(m_when);
    layout->addWidget(done);
    setFocusProxy(m_text);
}

QWidget *InjectBar::text() const
{
    return m_text;
}

/// What a direction has to say in any exercise; who is meant stands in front, or is chosen.
QStringList InjectBar::templates() const
{
    return {m_words("Control", "Give a situation report: what has happened, what are you doing, what do you need?"),
            m_words("Control", "A journalist asks: what has happened, is anybody hurt, and who leads the work?"),
            m_words("Control", "A relative asks about somebody who may be there."),
            m_words("Control", "The caller corrects what was said: "),
            m_words("Control", "What you asked for comes later than was said: in … minutes."),
            m_words("Control", "There are more people than was thought: "),
            m_words("Control", "The radio fails here. You reach nobody on the common talk group until further notice."),
            m_words("Control", "The weather changes: "),
            m_words("Control", "Your chief wants to know by … what you expect of the next hour.")};
}

void InjectBar::fillTemplates()
{
    m_templates->clear();
    const auto entry = [this](QMenu *menu, const QString &text, const std::function<void()> &what) {
        connect(menu->addAction(entryText(text)), &QAction::triggered, this, what);
    };
    for (const QString &text : templates()) {
        entry(m_templates, text, [this, text] { put(text); });
    }
    m_templates->addSeparator();
    const QStringList kept = Settings::injectTexts();
    for (const QString &text : kept) {
        entry(m_templates, text, [this, text] { put(text); });
    }
    if (!kept.isEmpty()) {
        m_templates->addSeparator();
    }
    const QString written = m_text->text().trimmed();
    entry(m_templates, m_words("Control", "Keep what is written as a template"),
          [kept, written] { Settings::setInjectTexts(kept + QStringList{written}); });
    m_templates->actions().constLast()->setEnabled(!written.isEmpty() && !kept.contains(written));
    QMenu *forget = m_templates->addMenu(m_words("Control", "Forget a template"));
    forget->setEnabled(!kept.isEmpty());
    for (const QString &text : kept) {
        entry(forget, text, [kept, text] {
            QStringList others = kept;
            others.removeAll(text);
            Settings::setInjectTexts(others);
        });
    }
}

/// In place of what is written, behind the names in front of it.
void InjectBar::put(const QString &text)
{
    const QString before = m_text->text().trimmed();
    const QString behind = readTyped(m_room.scenario(), before).text;
    const QString names = before.left(before.size() - behind.size()).trimmed();
    m_text->setText(names.isEmpty() ? text : names + QLatin1Char(' ') + text);
    write();
    m_text->deselect();
    if (const qsizetype gap = m_text->text().indexOf(QStringLiteral("…")); gap >= 0) {
        m_text->setSelection(static_cast<int>(gap), 1); // is typed over
    }
}

void InjectBar::write()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

void InjectBar::send()
{
    const TypedInject typed = readTyped(m_room.scenario(), m_text->text());
    if (!typed.unknown.isEmpty()) {
        emit said(m_words("Control", "Nobody is called %1.").with({typed.unknown.join(QStringLiteral(", "))}));
        return;
    }
    QuickInject inject;
    inject.to = typed.to;
    for (const QAction *action : m_recipients->actions()) {
        if (action->isChecked()) {
            inject.to.emplace_back(action->data().toString().toStdString());
        }
    }
    inject.channel = ChannelId(m_channel->currentData().toString().toStdString());
    inject.text = typed.text;
    inject.in = std::chrono::minutes{m_when->currentData().toInt()};
    if (inject.text.isEmpty()) {
        write();
        return;
    }
    if (inject.to.empty() && inject.channel.empty()) {
        emit said(m_words("Control", "Say who gets it: “To …”, or @ and a name in front of the text."));
        return;
    }
    m_room.write(inject);
    m_text->clear();
    for (QAction *action : m_recipients->actions()) {
        action->setChecked(false);
    }
    m_when->setCurrentIndex(0);
    emit sent();
}

bool InjectBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_text && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Down) {
        m_templates->popup(m_text->mapToGlobal(m_text->rect().bottomLeft()));
        m_templates->setActiveAction(m_templates->actions().constFirst());
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace samvirke
