// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/debrief_page.h"

#include "report/journal_text.h"
#include "session/background.h"
#include "session/debrief_session.h"
#include "session/report_file.h"
#include "session/settings.h"
#include "workbench/debrief_view.h"
#include "workbench/theme.h"

#include <QApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QMessageBox>
#include <QScopeGuard>
#include <QStackedWidget>
#include <QTabWidget>
#include <QVBoxLayout>

namespace samvirke {

namespace {

constexpr double projectorScale = 1.6;

} // namespace

DebriefPage::DebriefPage(const Words &words, QWidget *parent)
    : QWidget(parent), m_words(words), m_stack(new QStackedWidget), m_message(new QLabel)
{
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setTextInteractionFlags(Qt::TextSelectableByMouse);
    QFont font = m_message->font();
    font.setPointSizeF(font.pointSizeF() * 1.15);
    m_message->setFont(font);
    m_message->setAlignment(Qt::AlignCenter);
    m_message->setText(
        m_words("Debrief", "No exercise is open. Choose one in the library, or rehearse a scenario there."));
    m_stack->addWidget(m_message);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_stack);

    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
        auto result = m_watcher.future().takeResult();
        if (result) {
            show(std::move(*result));
            emit opened();
        } else {
            m_message->setText(journalErrorText(m_words, result.error()));
            m_stack->setCurrentIndex(0);
            emit failed();
        }
    });
}

DebriefPage::~DebriefPage()
{
    if (m_watcher.isRunning()) { // one whose result was taken would be waited for for ever
        m_watcher.waitForFinished();
    }
    close();
}

void DebriefPage::open(const QString &path)
{
    close();
    m_path = path;
    m_message->setText(m_words("Debrief", "Reading %1 …").with({QFileInfo(path).fileName()}));
    m_stack->setCurrentIndex(0);
    m_watcher.setFuture(inBackground([path] { return openExercise(path.toStdString()); }));
}

void DebriefPage::show(OpenedExercise exercise)
{
    m_session = new DebriefSession(m_path, std::move(exercise), this);
    makeView();
    m_view->focusNextPane();
}

void DebriefPage::makeView()
{
    const bool forRoom = Settings::projectorLook();
    const QFont usual = QApplication::font();
    QFont font = usual;
    if (forRoom) { // widgets measure their letters when they are made
        font.setPointSizeF(usual.pointSizeF() * projectorScale);
        QApplication::setFont(font);
    }
    m_view = new DebriefView(m_words, *m_session);
    if (forRoom) {
        QApplication::setFont(usual);
        m_view->setFont(font);
        m_view->setPalette(projectorPalette());
        m_view->putProofBelow();
        m_view->applyColours();
    }
    connect(m_view, &DebriefView::saveAsked, this, &DebriefPage::saveReport);
    connect(m_view, &DebriefView::takeAsked, this, [this] { emit takeAsked(m_path, m_session->moment()); });
    m_stack->setCurrentIndex(m_stack->addWidget(m_view));
}

void DebriefPage::setProjectorLook(bool on)
{
    Settings::setProjectorLook(on);
    if (m_view == nullptr) {
        return;
    }
    const int pane = m_view->tabs().currentIndex();
    const ExerciseTime moment = m_session->moment();
    const std::optional<DebriefSession::Proof> proof = m_session->proof();
    delete m_view; // it keeps what was typed
    makeView();
    m_view->tabs().setCurrentIndex(pane);
    m_view->tabs().currentWidget()->setFocus();
    m_session->setMoment(moment); // panes say what is selected in them when they are shown
    if (proof) {
        m_session->prove(proof->what, proof->entries);
    } else {
        m_session->proveNothing();
    }
}

void DebriefPage::close()
{
    delete m_view; // before what it shows
    m_view = nullptr;
    delete m_session;
    m_session = nullptr;
}

void DebriefPage::forget()
{
    close();
    m_path.clear();
    m_message->setText(m_words("Debrief", "The exercise was deleted. Choose another one in the library."));
    m_stack->setCurrentIndex(0);
    emit failed(); // there is nothing to save a report of
}

void DebriefPage::focusFilter()
{
    if (m_view != nullptr) {
        m_view->focusFilter();
    }
}

void DebriefPage::focusNextPane()
{
    if (m_view != nullptr) {
        m_view->focusNextPane();
    }
}

void DebriefPage::applyColours()
{
    if (m_view != nullptr) {
        if (Settings::projectorLook()) {
            m_view->setPalette(projectorPalette());
        }
        m_view->applyColours();
    }
}

void DebriefPage::showHotWash()
{
    if (m_view != nullptr) {
        m_view->showHotWash();
    }
}

std::vector<WindowCommand> DebriefPage::commands() const
{
    return m_view == nullptr ? std::vector<WindowCommand>{} : m_view->commands();
}

void DebriefPage::saveReport()
{
    if (m_session == nullptr) {
        return;
    }
    const auto back = qScopeGuard([this] { window()->activateWindow(); });
    const QString suggested = QFileInfo(m_path).dir().filePath(QStringLiteral("report") + Settings::reportEnding());
    const QString all = m_words("Debrief", "Web page (*.html);;Document to print (*.pdf);;Text to edit (*.odt);;"
                                           "Workbook of data (*.xlsx);;Folder of tables (*.csv)");
    QString first; // the sort of the file that is suggested
    for (const QString &one : all.split(QStringLiteral(";;"))) {
        if (one.contains(QLatin1Char('*') + Settings::reportEnding())) {
            first = one;
        }
    }
    const QString path =
        QFileDialog::getSaveFileName(this, m_words("Debrief", "Save the report"), suggested, all, &first);
    if (path.isEmpty()) {
        return;
    }
    if (!isReportName(path)) {
        QMessageBox::warning(this, m_words("Debrief", "Save the report"),
                             m_words("Debrief", "Give a name that ends in one of: %1.")
                                 .with({reportEndings().join(QStringLiteral(", "))}));
        return;
    }
    if (const QString wrong = writeReport(m_words, path, m_view->report()); !wrong.isEmpty()) {
        QMessageBox::warning(this, m_words("Debrief", "Save the report"), wrong);
        return;
    }
    Settings::setReportEnding(QLatin1Char('.') + QFileInfo(path).suffix().toLower());
}

} // namespace samvirke
