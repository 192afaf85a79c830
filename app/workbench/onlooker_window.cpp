// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/onlooker_window.h"

#include "workbench/agency_image.h"
#include "workbench/quick_pane.h"

#include <QEvent>
#include <QKeyEvent>
#include <QQmlEngine>
#include <QQuickView>
#include <QScreen>

namespace samvirke {

namespace {

constexpr QSize usual{1200, 760};
constexpr std::size_t secretBytes = 32;

} // namespace

OnlookerWindow::OnlookerWindow(const Words &words, SeatSession &direction, const SeatId &seat, QObject *parent)
    : QObject(parent),
      m_seat(seat),
      m_onlooker(std::make_unique<Onlooker>(direction, seat)),
      m_drafts(std::make_unique<Drafts>(std::string(secretBytes, '\0'), m_folder.path())),
      m_desk(std::make_unique<SeatDesk>(words, m_onlooker->session(), *m_drafts)),
      m_view(std::make_unique<QQuickView>())
{
    m_view->setResizeMode(QQuickView::SizeRootObjectToView);
    m_view->engine()->addImportPath(QStringLiteral("qrc:/qt/qml"));
    addAgencyImages(*m_view->engine());
    m_view->resize(usual.boundedTo(m_view->screen()->availableSize()));
    m_view->setTitle(words("Onlooker", "What %1 sees – exercise").with({m_desk->seat()}));
    m_view->setInitialProperties(
        {{QStringLiteral("desk"), QVariant::fromValue<QObject *>(m_desk.get())}, {QStringLiteral("looksOn"), true}});
    m_view->setSource(QUrl(QStringLiteral("qrc:/qt/qml/Samvirke/Seat/SeatPane.qml")));
    m_view->installEventFilter(this);
    connect(&m_onlooker->session(), &SeatSession::delivered, this, &OnlookerWindow::follow);
    for (const Delivery &delivery : m_onlooker->session().deliveries()) {
        follow(delivery);
    }
}

OnlookerWindow::~OnlookerWindow()
{
    m_view.reset();
}

void OnlookerWindow::show()
{
    m_view->show();
    m_view->raise();
    m_view->requestActivate();
}

/// What was opened there last is open here.
void OnlookerWindow::follow(const Delivery &delivery)
{
    const auto *opened = std::get_if<ItemOpened>(&delivery.happened.event);
    if (opened != nullptr && delivery.happened.seat == m_seat) {
        m_desk->open(QString::fromStdString(opened->of.text()));
    }
}

bool OnlookerWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view.get() && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        m_view->close();
        return true;
    }
    if (watched == m_view.get() && event->type() == QEvent::Close) {
        QMetaObject::invokeMethod(this, &OnlookerWindow::closed, Qt::QueuedConnection);
    }
    return QObject::eventFilter(watched, event);
}

} // namespace samvirke
