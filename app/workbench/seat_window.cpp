// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/seat_window.h"

#include "session/settings.h"
#include "workbench/agency_image.h"
#include "workbench/quick_pane.h"
#include "workbench/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QEvent>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickView>
#include <QScreen>

namespace samvirke {

namespace {

constexpr QSize usual{1360, 860};
constexpr QSize least{480, 520};

} // namespace

SeatWindow::SeatWindow(const Words &words, const QString &code, const QString &address, QObject *parent)
    : QObject(parent),
      m_words(words),
      m_joining(std::make_unique<Joining>(words)),
      m_view(std::make_unique<QQuickView>())
{
    m_view->setResizeMode(QQuickView::SizeRootObjectToView);
    m_view->engine()->addImportPath(QStringLiteral("qrc:/qt/qml"));
    addAgencyImages(*m_view->engine());
    m_view->setMinimumSize(least);
    m_view->resize(usual.boundedTo(m_view->screen()->availableSize()));
    m_view->setTitle(m_words("SeatWindow", "Samvirke – exercise"));
    m_view->installEventFilter(this);
    m_joining->setCode(code);
    m_joining->setAddress(address);
    connect(m_joining.get(), &Joining::joined, this, &SeatWindow::sitDown, Qt::QueuedConnection);
    showJoining();
    if (!code.isEmpty()) {
        m_joining->join();
    }
}

SeatWindow::~SeatWindow()
{
    if (m_session) {
        m_session->leave();
    }
    m_followed.clear();
    m_view.reset();
    m_pad.reset();
    m_loggist.reset();
    m_desk.reset();
}

void SeatWindow::show()
{
    m_view->show();
    m_view->raise();
    m_view->requestActivate();
}

QQuickItem *SeatWindow::root() const
{
    return m_view->rootObject();
}

void SeatWindow::put(const QString &url, const QVariantMap &properties)
{
    auto component = std::make_unique<QQmlComponent>(m_view->engine(), QUrl(url));
    if (component->isError()) {
        qCritical("%s", qPrintable(component->errorString()));
        return;
    }
    QObject *item = component->createWithInitialProperties(properties, m_view->rootContext());
    if (item == nullptr) {
        qCritical("%s", qPrintable(component->errorString()));
        return;
    }
    QQmlComponent *owned = component.release();
    owned->setParent(item);
    m_view->setContent({}, owned, item);
    if (auto *pane = qobject_cast<QQuickItem *>(item)) {
        pane->forceActiveFocus();
    }
}

void SeatWindow::showJoining()
{
    put(QStringLiteral("qrc:/qt/qml/Samvirke/Join/JoinPane.qml"),
        {{QStringLiteral("joining"), QVariant::fromValue<QObject *>(m_joining.get())}});
}

void SeatWindow::sitDown()
{
    auto session = m_joining->takeSession();
    if (!session) {
        return;
    }
    m_session = std::move(session);
    m_drafts = std::make_unique<Drafts>(m_session->secretFor("drafts"), m_draftFolder);
    showDesk();
}

void SeatWindow::showDesk()
{
    auto desk = std::make_unique<SeatDesk>(m_words, *m_session, *m_drafts);
    QVariantMap shown{{QStringLiteral("desk"), QVariant::fromValue<QObject *>(desk.get())},
                      {QStringLiteral("sounds"), QVariant::fromValue<QObject *>(&m_sounds)}};
    std::unique_ptr<EvaluatorPad> pad;
    std::unique_ptr<LoggistPad> loggist;
    if (m_session->seat()->kind == SeatKind::evaluator) {
        pad = std::make_unique<EvaluatorPad>(m_words, *m_session, *m_drafts);
        shown.insert(QStringLiteral("pad"), QVariant::fromValue<QObject *>(pad.get()));
        put(QStringLiteral("qrc:/qt/qml/Samvirke/Seat/EvaluatorPane.qml"), shown);
    } else if (m_session->seat()->kind == SeatKind::loggist) {
        loggist = std::make_unique<LoggistPad>(m_words, *m_session, *m_drafts);
        shown.insert(QStringLiteral("pad"), QVariant::fromValue<QObject *>(loggist.get()));
        put(QStringLiteral("qrc:/qt/qml/Samvirke/Seat/LoggistPane.qml"), shown);
    } else {
        put(QStringLiteral("qrc:/qt/qml/Samvirke/Seat/SeatPane.qml"), shown);
    }
    m_desk = std::move(desk); // what showed those before is gone
    m_pad = std::move(pad);
    m_loggist = std::move(loggist);
    m_view->setTitle(m_words("SeatWindow", "%1 – exercise").with({m_desk->seat()}));
    if (QQuickItem *pane = root()) {
        connect(pane, SIGNAL(themeRequested(QString)), this, SLOT(askForTheme(QString)));
        connect(pane, SIGNAL(languageRequested(QString)), this, SIGNAL(languageAsked(QString)));
        if (m_pad) {
            connect(pane, SIGNAL(followRequested(QString)), this, SLOT(follow(QString)));
        }
    }
    connect(m_desk.get(), &SeatDesk::arrived, this, [this] { // Qt 6.4 has no announcements of its own
        if (auto *notice = root()->findChild<QQuickItem *>(QStringLiteral("notice"))) {
            QAccessibleEvent alert(notice, QAccessible::Alert);
            QAccessible::updateAccessibility(&alert);
        }
        m_view->alert(0);
        m_sounds.chime();
    });
}

void SeatWindow::askForTheme(const QString &name)
{
    emit themeAsked(name == QLatin1String("dark")  ? Theme::dark
                    : name == QLatin1String("dim") ? Theme::dim
                                                   : Theme::light);
}

void SeatWindow::follow(const QString &seat)
{
    m_followed.push_back(std::make_unique<OnlookerWindow>(m_words, *m_session, SeatId(seat.toStdString())));
    OnlookerWindow *window = m_followed.back().get();
    connect(window, &OnlookerWindow::closed, this, [this, window] {
        std::erase_if(m_followed, [window](const auto &one) { return one.get() == window; });
        m_view->requestActivate();
    });
    window->show();
}

void SeatWindow::setLanguage(const Words &words)
{
    m_words = words;
    if (m_desk) {
        QMetaObject::invokeMethod(this, &SeatWindow::showDesk,
                                  Qt::QueuedConnection); // the menu that asked goes with it
        return;
    }
    const QString code = m_joining->code();
    const QString address = m_joining->address();
    auto joining = std::make_unique<Joining>(words);
    joining->setCode(code);
    joining->setAddress(address);
    connect(joining.get(), &Joining::joined, this, &SeatWindow::sitDown, Qt::QueuedConnection);
    std::swap(m_joining, joining);
    showJoining();
}

bool SeatWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view.get() && event->type() == QEvent::Close) {
        QMetaObject::invokeMethod(this, &SeatWindow::closed, Qt::QueuedConnection);
    }
    return QObject::eventFilter(watched, event);
}

int runSeat(const QString &code, const QString &address)
{
    QApplication::setQuitOnLastWindowClosed(false);
    prepareQuick();
    applyTheme(*qApp, Settings::theme());
    Translations translations;
    Words words(Settings::language());
    translations.use(words);
    SeatWindow window(words, code, address);
    QObject::connect(&window, &SeatWindow::closed, qApp, &QCoreApplication::quit);
    QObject::connect(&window, &SeatWindow::themeAsked, qApp, [](Theme theme) {
        Settings::setTheme(theme);
        applyTheme(*qApp, theme);
    });
    QObject::connect(&window, &SeatWindow::languageAsked, qApp, [&](const QString &language) {
        Settings::setLanguage(language);
        words = Words(language);
        translations.use(words);
        window.setLanguage(words);
    });
    window.show();
    return QApplication::exec();
}

} // namespace samvirke
