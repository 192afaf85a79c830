// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/evaluator_pad.h"
#include "models/joining.h"
#include "models/loggist_pad.h"
#include "models/seat_desk.h"
#include "workbench/sounds.h"
#include "workbench/translations.h"

#include <QObject>
#include <QPointer>

#include <memory>

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
    void setLanguage(const Words &words);
    /// Where drafts lie; to be said before somebody sits down. Empty: the usual folder.
    void setDraftFolder(const QString &folder) { m_draftFolder = folder; }

signals:
    void themeAsked();
    void languageAsked(const QString &language);
    void closed();

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
    std::unique_ptr<QQuickView> m_view;    ///< goes first: it looks at the others
};

/// Runs a seat's window until it is closed. @returns the exit code
int runSeat(const QString &code, const QString &address);

} // namespace samvirke
