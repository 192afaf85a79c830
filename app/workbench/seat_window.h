// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/evaluator_pad.h"
#include "models/joining.h"
#include "models/loggist_pad.h"
#include "models/seat_desk.h"
#include "session/settings.h"
#include "workbench/onlooker_window.h"
#include "workbench/sounds.h"
#include "workbench/translations.h"

#include <QObject>
#include <QPointer>

#include <memory>
#include <vector>

class QQuickItem;
class QQuickView;

namespace samvirke {

/// The window that somebody joins by and then sits at.
class SeatWindow : public QObject
{
    Q_OBJECT

public:
    /// @p code and @p address: as typed already; may be empty.
    SeatWindow(const Words &words, const QString &code, const QString &address, QObject *parent = nullptr);
    ~SeatWindow() override;

    void show();
    [[nodiscard]] QQuickView *view() { return m_view.get(); }
    [[nodiscard]] QQuickItem *root() const;
    [[nodiscard]] Joining *joining() { return m_joining.get(); }
    [[nodiscard]] SeatDesk *desk() { return m_desk.get(); }         ///< nothing before the seat is taken
    [[nodiscard]] EvaluatorPad *pad() { return m_pad.get(); }       ///< nothing for other seats
    [[nodiscard]] LoggistPad *loggist() { return m_loggist.get(); } ///< nothing for other seats
    [[nodiscard]] SeatSession *session() { return m_session.get(); }
    /// What an evaluator follows.
    [[nodiscard]] const std::vector<std::unique_ptr<OnlookerWindow>> &followed() const { return m_followed; }
    void setLanguage(const Words &words);
    /// Where drafts lie; to be said before somebody sits down. Empty: the usual folder.
    void setDraftFolder(const QString &folder) { m_draftFolder = folder; }

signals:
    void themeAsked(samvirke::Theme theme);
    void languageAsked(const QString &language);
    void closed();

private slots:
    void askForTheme(const QString &name); ///< "light", "dim", "dark"
    void follow(const QString &seat);      ///< shows an evaluator what is seen there

private:
    void showJoining();
    void sitDown();
    void showDesk();
    void put(const QString &url, const QVariantMap &properties);
    bool eventFilter(QObject *watched, QEvent *event) override;

    Words m_words;
    Sounds m_sounds;
    QString m_draftFolder;
    std::unique_ptr<Joining> m_joining;
    std::unique_ptr<SeatSession> m_session;
    std::unique_ptr<Drafts> m_drafts;
    std::unique_ptr<SeatDesk> m_desk;
    std::unique_ptr<EvaluatorPad> m_pad;   ///< of an evaluator
    std::unique_ptr<LoggistPad> m_loggist; ///< of a loggist
    std::unique_ptr<QQuickView> m_view;    ///< goes early: it looks at the others
    std::vector<std::unique_ptr<OnlookerWindow>> m_followed;
};

/// Runs a seat's window until it is closed. @returns the exit code
int runSeat(const QString &code, const QString &address);

} // namespace samvirke
