// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/words.h"
#include "session/settings.h"

#include <QMainWindow>

#include <functional>

class QAction;
class QActionGroup;
class QLabel;
class QQuickWidget;
class QStackedWidget;

namespace samvirke {

class DebriefPage;
class LibraryModel;

/// The facilitator's and instructor's window.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(const Words &words, QWidget *parent = nullptr);
    ~MainWindow() override;

    enum class Workspace { library, debrief };
    void go(Workspace workspace);
    [[nodiscard]] Workspace workspace() const;

    /// The exercise whose debrief is open; empty: none.
    [[nodiscard]] QString exercise() const;
    /// To be called after the palette has changed.
    void applyColours();

    [[nodiscard]] QQuickWidget *library() const { return m_library; }
    [[nodiscard]] DebriefPage *debrief() const { return m_debrief; }

public slots:
    void openExercise(const QString &path);
    void rehearse(const QString &scenarioFolder);
    void chooseExercise();

signals:
    void joinAsked();
    void themeChosen(samvirke::Theme theme);
    void languageChosen(const QString &language);

private:
    void addMenus();
    QAction *addAction(QMenu *menu, const QString &text, const QKeySequence &keys, const std::function<void()> &what);
    void chooseScenario();
    void showShortcuts();
    void showAbout();
    void focusNextPane();
    [[nodiscard]] QLabel *newBanner() const;

    Words m_words;
    LibraryModel *m_libraryModel;
    QStackedWidget *m_pages;
    QQuickWidget *m_library;
    DebriefPage *m_debrief;
    QActionGroup *m_workspaces;
    QAction *m_saveReport = nullptr;
};

} // namespace samvirke
