// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/hot_wash_window.h"

#include "report/debrief_text.h"
#include "session/report_file.h"
#include "workbench/banner.h"
#include "workbench/drawing_view.h"
#include "workbench/evidence_view.h"
#include "workbench/theme.h"

#include <QCloseEvent>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QScopeGuard>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace samvirke {

namespace {

// to be read from the back of a room
constexpr double smallest = 24; // pt
constexpr double said = 28;
constexpr double head = 38;

template <class Widget>
Widget *sized(Widget *widget, double points, bool bold = false)
{
    QFont font = widget->font();
    font.setPointSizeF(points);
    font.setBold(bold);
    widget->setFont(font);
    return widget;
}

QLabel *newText(double points, bool bold = false)
{
    auto *label = sized(new QLabel, points, bold);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

QToolButton *newButton(const QString &text)
{
    auto *button = sized(new QToolButton, smallest);
    button->setText(text);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

} // namespace

HotWashWindow::HotWashWindow(const Words &words, DebriefSession &session, HotDeck &deck, QWidget *parent)
    : QWidget(parent, Qt::Window),
      m_words(words),
      m_session(session),
      m_deck(deck),
      m_place(newText(smallest)),
      m_kind(newText(head, true)),
      m_what(newText(said)),
      m_quotes(newText(smallest)),
      m_missing(newText(smallest)),
      m_line(new DrawingView),
      m_question(sized(new QLineEdit, said, true)),
      m_note(sized(new QPlainTextEdit, smallest)),
      m_scroll(new QScrollArea),
      m_back(newButton(words("HotWash", "← Back"))),
      m_on(newButton(words("HotWash", "On →"))),
      m_other(newButton(words("HotWash", "Another moment"))),
      m_save(newButton(words("HotWash", "Save …"))),
      m_leave(newButton(words("HotWash", "Leave"))),
      m_others(new QMenu(this))
{
    setWindowTitle(m_words("HotWash", "Hot wash – exercise"));
    setAccessibleName(m_words("HotWash", "Hot wash"));
    m_question->setAccessibleName(m_words("HotWash", "Question to the room"));
    m_note->setAccessibleName(m_words("HotWash", "What was said about it"));
    m_note->setPlaceholderText(m_words("HotWash", "What was said about it"));
    m_note->setTabChangesFocus(true);
    m_note->setMaximumHeight(static_cast<int>(smallest * 5));
    nameScrollBars(m_words, m_note);
    nameScrollBars(m_words, m_scroll);
    m_other->setPopupMode(QToolButton::InstantPopup);
    m_other->setMenu(m_others);
    sized(m_others, smallest);

    auto *body = new QWidget;
    auto *inside = new QVBoxLayout(body);
    inside->setSpacing(14);
    inside->addWidget(m_kind);
    inside->addWidget(m_what);
    inside->addWidget(m_line);
    inside->addWidget(m_quotes);
    inside->addWidget(m_question);
    inside->addWidget(m_note);
    inside->addStretch(1);
    inside->addWidget(m_missing);
    m_scroll->setWidget(body);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);

    auto *tools = new QHBoxLayout;
    tools->addWidget(m_back);
    tools->addWidget(m_place, 1);
    tools->addWidget(m_other);
    tools->addWidget(m_save);
    tools->addWidget(m_leave);
    tools->addWidget(m_on);
    m_place->setAlignment(Qt::AlignCenter);
    m_place->setWordWrap(false);

    auto *middle = new QVBoxLayout;
    middle->setContentsMargins(36, 12, 36, 12);
    middle->addWidget(m_scroll, 1);
    middle->addLayout(tools);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(sized(newBanner(m_words), smallest, true));
    layout->addLayout(middle, 1);
    layout->addWidget(sized(newBanner(m_words), smallest, true));

    connect(m_back, &QToolButton::clicked, this, [this] { go(m_slide - 1); });
    connect(m_on, &QToolButton::clicked, this, [this] { go(m_slide + 1); });
    connect(m_save, &QToolButton::clicked, this, &HotWashWindow::save);
    connect(m_leave, &QToolButton::clicked, this, &QWidget::close);
    connect(m_question, &QLineEdit::textEdited, this, [this](const QString &text) {
        if (HotSlide *at = current()) {
            at->question = text;
        }
    });
    connect(m_note, &QPlainTextEdit::textChanged, this, [this] {
        if (HotSlide *at = current()) {
            at->note = m_note->toPlainText();
        }
    });
    for (QWidget *field : {static_cast<QWidget *>(m_question), static_cast<QWidget *>(m_note)}) {
        field->installEventFilter(this);
    }
    setFocusPolicy(Qt::StrongFocus);
    showSlide();
    setFocus();
}

HotSlide *HotWashWindow::current()
{
    return m_slide >= 0 && m_slide < static_cast<int>(m_deck.slides.size())
               ? &m_deck.slides[static_cast<std::size_t>(m_slide)]
               : nullptr;
}

void HotWashWindow::go(int slide)
{
    const int last = static_cast<int>(m_deck.slides.size()) - 1;
    slide = std::clamp(slide, 0, std::max(0, last));
    if (slide != m_slide) {
        keepTexts();
        m_slide = slide;
        showSlide();
        setFocus(); // not into the text of a slide that is gone
    }
}

void HotWashWindow::exchange(std::size_t other)
{
    if (HotSlide *at = current(); at != nullptr && other < m_deck.wash.others.size()) {
        keepTexts();
        std::swap(at->moment, m_deck.wash.others[other]);
        at->note.clear(); // it stays a finding of the moment that it was about
        at->keptNote.clear();
        at->finding.clear();
        at->question = momentQuestion(m_words, at->moment.kind);
        showSlide();
    }
}

void HotWashWindow::showSlide()
{
    const HotSlide *at = current();
    m_missing->setText(missingKindsText(m_words, m_deck.wash));
    m_missing->setVisible(!m_missing->text().isEmpty() && (at == nullptr || m_slide == 0));
    for (QWidget *part : {static_cast<QWidget *>(m_line), static_cast<QWidget *>(m_question),
                          static_cast<QWidget *>(m_note), static_cast<QWidget *>(m_quotes)}) {
        part->setVisible(at != nullptr);
    }
    const int last = static_cast<int>(m_deck.slides.size()) - 1;
    m_back->setEnabled(m_slide > 0);
    m_on->setEnabled(m_slide < last);
    m_save->setEnabled(at != nullptr);
    fillOthers();
    if (at == nullptr) {
        m_kind->setText(m_words("HotWash", "Nothing to show yet"));
        m_what->setText(m_words("HotWash", "The record offers no moment to talk about. Play the exercise first."));
        m_place->clear();
        return;
    }
    const HotMoment &moment = at->moment;
    m_kind->setText(QStringLiteral("%1 · %2").arg(moment.isStrength() ? m_words("HotWash", "+ Strength")
                                                                      : m_words("HotWash", "– To improve"),
                                                  momentName(m_words, moment.kind)));
    m_what->setText(momentText(m_words, m_session.scenario(), moment));
    m_line->show(momentDrawing(m_words, m_session.debrief(), m_session.entries(), moment, isDark()));
    m_line->setFocusPolicy(Qt::NoFocus); // left and right go from slide to slide
    QStringList lines;
    for (const Quote &quote : momentQuotes(m_words, m_session.scenario(), m_session.entries(), moment)) {
        lines += QStringLiteral("E%1 %2 %3: %4").arg(QString::number(quote.entry), quote.when, quote.who, quote.what);
    }
    m_quotes->setText(lines.join(QLatin1Char('\n')));
    m_question->setText(at->question);
    if (m_note->toPlainText() != at->note) {
        const QSignalBlocker quiet(m_note);
        m_note->setPlainText(at->note);
    }
    m_place->setText(
        m_words("HotWash", "%1 of %2").with({QString::number(m_slide + 1), QString::number(m_deck.slides.size())}));
    m_scroll->verticalScrollBar()->setValue(0);
    // who does not see it hears the slide
    setAccessibleDescription(
        QStringList{m_place->text(), m_kind->text(), m_what->text(), at->question}.join(QStringLiteral(". ")));
}

void HotWashWindow::fillOthers()
{
    constexpr std::size_t most = 12;
    m_others->clear();
    const auto &others = m_deck.wash.others;
    for (std::size_t i = 0; i < std::min(most, others.size()); ++i) {
        m_others->addAction(QStringLiteral("%1 %2 · %3 · %4")
                                .arg(others[i].isStrength() ? QStringLiteral("+") : QStringLiteral("–"),
                                     timeText(others[i].at), momentName(m_words, others[i].kind),
                                     momentText(m_words, m_session.scenario(), others[i]).left(60)),
                            this, [this, i] { exchange(i); });
    }
    m_other->setEnabled(current() != nullptr && !others.empty());
}

void HotWashWindow::applyColours()
{
    showSlide();
}

void HotWashWindow::save()
{
    const auto back = qScopeGuard([this] { activateWindow(); });
    const QString suggested =
        QFileInfo(m_session.path()).dir().filePath(m_words("HotWash", "hot wash") + QStringLiteral(".pdf"));
    QString path = QFileDialog::getSaveFileName(this, m_words("HotWash", "Save the hot wash"), suggested,
                                                m_words("HotWash", "Document to print (*.pdf);;Text to edit (*.odt);;"
                                                                   "Web page (*.html)"));
    if (path.isEmpty()) {
        return;
    }
    if (!isReportName(path)) {
        path += QStringLiteral(".pdf");
    }
    const Report report = hotWashReport(m_words, m_session.scenario(), m_session.debrief(), m_session.entries(),
                                        fromUtf8(m_session.lastHash()), m_deck.slides);
    if (const QString wrong = writeReport(m_words, path, report); !wrong.isEmpty()) {
        QMessageBox::warning(this, m_words("HotWash", "Save the hot wash"), wrong);
    }
}

void HotWashWindow::keepTexts()
{
    if (current() != nullptr) {
        emit noted(m_slide);
    }
}

void HotWashWindow::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Right:
    case Qt::Key_PageDown:
    case Qt::Key_Space: go(m_slide + 1); return;
    case Qt::Key_Left:
    case Qt::Key_PageUp:
    case Qt::Key_Backspace: go(m_slide - 1); return;
    case Qt::Key_Home: go(0); return;
    case Qt::Key_End: go(static_cast<int>(m_deck.slides.size()) - 1); return;
    case Qt::Key_Escape:
    case Qt::Key_F9: close(); return;
    default: QWidget::keyPressEvent(event);
    }
}

/// Escape leaves a text first, and then the slides.
bool HotWashWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        setFocus();
        return true;
    }
    if (event->type() == QEvent::FocusOut) {
        keepTexts();
    }
    return QWidget::eventFilter(watched, event);
}

void HotWashWindow::closeEvent(QCloseEvent *event)
{
    keepTexts();
    QWidget::closeEvent(event);
    emit closed();
}

} // namespace samvirke
