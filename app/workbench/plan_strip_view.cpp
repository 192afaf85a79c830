// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/plan_strip_view.h"

#include "plan/duration.h"
#include "plan/lookup.h"
#include "report/agency_look.h"
#include "report/debrief_text.h"
#include "session/background.h"
#include "workbench/canvas.h"
#include "workbench/theme.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>
#include <chrono>
#include <cmath>

namespace samvirke {

namespace {

using namespace std::chrono_literals;

constexpr Millis snap = 30s;
constexpr double closest = 64; // times the whole plan
constexpr int margin = 4;
constexpr int leastMark = 14; // px: to be hit with a finger on a touchpad
constexpr int dragBegins = 4; // px

Millis snapped(double millis)
{
    const auto steps = std::llround(millis / static_cast<double>(snap.count()));
    return snap * steps;
}

} // namespace

PlanStripView::PlanStripView(const Words &words, const ScenarioDocument &document, QWidget *parent)
    : QScrollArea(parent), m_words(words), m_document(document), m_canvas(nullptr)
{
    auto *canvas = new Canvas;
    canvas->painted = [this](QPainter &painter, QRect part) { paint(painter, part); };
    m_canvas = canvas;
    m_canvas->setFocusPolicy(Qt::StrongFocus);
    m_canvas->setMouseTracking(true);
    m_canvas->setAccessibleName(m_words("PlanStrip", "The plan along time"));
    m_canvas->installEventFilter(this);
    setWidget(m_canvas);
    setFocusPolicy(Qt::NoFocus);
    setFocusProxy(m_canvas);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    horizontalScrollBar()->setAccessibleName(m_words("Debrief", "Scroll sideways"));
    verticalScrollBar()->setAccessibleName(m_words("Debrief", "Scroll up and down"));
    m_soon.setSingleShot(true);
    m_soon.setInterval(400); // ms: nobody looks here while typing
    connect(&m_soon, &QTimer::timeout, this, &PlanStripView::makeMeanwhile);
    connect(&m_maker, &QFutureWatcherBase::finished, this, [this] { take(m_maker.future().takeResult()); });
    connect(&document, &ScenarioDocument::changed, this, [this] {
        m_isOld = true;
        if (isVisible()) {
            m_soon.start();
        }
    });
    make();
}

void PlanStripView::showEvent(QShowEvent *event)
{
    QScrollArea::showEvent(event);
    if (m_isOld) {
        make();
    }
}

void PlanStripView::make()
{
    m_isOld = false;
    take(planStrip(m_document.scenario()));
}

/// A plan of thousands of injects takes longer than a key may.
void PlanStripView::makeMeanwhile()
{
    if (m_maker.isRunning()) {
        m_soon.start();
        return;
    }
    m_isOld = false;
    m_maker.setFuture(inBackground([now = m_document.snapshot()] { return planStrip(*now); }));
}

void PlanStripView::take(PlanStrip strip)
{
    m_strip = std::move(strip);
    m_lane = std::min(m_lane, m_strip.lanes.empty() ? 0 : m_strip.lanes.size() - 1);
    fit();
    tellCurrent();
}

/// As wide as the zoom says, and at least as wide as there is room.
void PlanStripView::fit()
{
    const int lanes = std::max(1, static_cast<int>(m_strip.lanes.size()));
    const int line = fontMetrics().height();
    m_heading = fontMetrics().horizontalAdvance(QStringLiteral("▲ WW ")) + 3 * margin;
    m_laneHeight = std::clamp((viewport()->height() - laneTop(0) - margin) / lanes, std::max(24, line * 2), line * 4);
    const int width = std::max(viewport()->width(), static_cast<int>(viewport()->width() * m_zoom));
    m_canvas->resize(width, std::max(viewport()->height(), laneTop(m_strip.lanes.size()) + margin));
    m_canvas->update();
}

void PlanStripView::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    fit();
}

void PlanStripView::zoom(double by)
{
    const double before = m_zoom;
    m_zoom = std::clamp(m_zoom * by, 1.0, closest);
    const int middle = horizontalScrollBar()->value() + viewport()->width() / 2;
    fit();
    horizontalScrollBar()->setValue(static_cast<int>(middle * m_zoom / before) - viewport()->width() / 2);
}

void PlanStripView::setCurrent(const InjectId &inject)
{
    if (m_current == inject) {
        return;
    }
    m_current = inject;
    const auto has = [&](const PlanStrip::Lane &lane) {
        return std::ranges::find(lane.marks, inject, &PlanStrip::Mark::inject) != lane.marks.end();
    };
    if (m_lane >= m_strip.lanes.size() || !has(m_strip.lanes[m_lane])) {
        const auto lane = std::ranges::find_if(m_strip.lanes, has);
        m_lane = lane == m_strip.lanes.end() ? m_lane : static_cast<std::size_t>(lane - m_strip.lanes.begin());
    }
    const QRect at = markRect(m_lane, inject);
    if (!at.isEmpty() && !m_canvas->hasFocus()) {
        ensureVisible(at.center().x(), at.center().y(), m_heading, margin);
    }
    m_canvas->update();
    tellCurrent();
}

// ── where things are ─────────────────────────────────────────────────────────────────────────────────────────────────

int PlanStripView::loadHeight() const
{
    return m_laneHeight / 3;
}

int PlanStripView::laneTop(std::size_t lane) const
{
    const int first = fontMetrics().height() + 2 * margin;
    return lane == 0 ? first : first + static_cast<int>(lane) * m_laneHeight;
}

int PlanStripView::xOf(ExerciseTime at) const
{
    const double room = m_canvas->width() - m_heading - leastMark - margin;
    const double length = static_cast<double>(std::max<std::int64_t>(1, m_strip.length.count()));
    return m_heading + static_cast<int>(room * static_cast<double>(at.count()) / length);
}

QRect PlanStripView::markRect(std::size_t lane, const PlanStrip::Mark &mark) const
{
    const int left = xOf(mark.at);
    const int height = m_laneHeight - loadHeight() - margin;
    return {left, laneTop(lane) + 1, std::max(leastMark, xOf(mark.until) - left), height};
}

QRect PlanStripView::markRect(std::size_t lane, const InjectId &inject) const
{
    if (lane >= m_strip.lanes.size()) {
        return {};
    }
    const auto &marks = m_strip.lanes[lane].marks;
    const auto mark = std::ranges::find(marks, inject, &PlanStrip::Mark::inject);
    return mark == marks.end() ? QRect{} : markRect(lane, *mark);
}

/// The newest one there: it lies on top.
PlanStripView::Hit PlanStripView::hit(QPoint at) const
{
    for (std::size_t lane = 0; lane < m_strip.lanes.size(); ++lane) {
        const auto &marks = m_strip.lanes[lane].marks;
        for (auto mark = marks.rbegin(); mark != marks.rend(); ++mark) {
            if (markRect(lane, *mark).contains(at)) {
                return {lane, &*mark};
            }
        }
    }
    return {};
}

// ── what is seen ─────────────────────────────────────────────────────────────────────────────────────────────────────

void PlanStripView::paint(QPainter &painter, QRect part) const
{
    painter.fillRect(part, palette().color(QPalette::Base));
    painter.setRenderHint(QPainter::Antialiasing);
    paintScale(painter, part);
    for (std::size_t lane = 0; lane < m_strip.lanes.size(); ++lane) {
        paintLane(painter, lane, part);
    }
    if (m_strip.lanes.empty()) {
        painter.setPen(palette().color(QPalette::PlaceholderText));
        painter.drawText(m_canvas->rect(), Qt::AlignCenter,
                         m_words("PlanStrip", "What has a time and somebody who gets it stands here."));
    }
}

/// Times and phases.
void PlanStripView::paintScale(QPainter &painter, QRect part) const
{
    const QColor soft = palette().color(QPalette::PlaceholderText);
    const QColor line = palette().color(QPalette::Midlight);
    const int bottom = laneTop(m_strip.lanes.size());
    const int leastScale = fontMetrics().horizontalAdvance(timeText(m_strip.length)) + 4 * margin;
    Millis step = 1min;
    for (const Millis each : {1min, 2min, 5min, 10min, 15min, 30min, 60min, 120min, 240min, 480min, 1440min}) {
        step = each;
        if (xOf(ExerciseTime{each}) - xOf(ExerciseTime{0}) >= leastScale) {
            break;
        }
    }
    for (ExerciseTime at{0}; at <= m_strip.length; at += step) {
        const int x = xOf(at);
        if (x < part.left() - leastScale || x > part.right() + leastScale) {
            continue;
        }
        painter.setPen(line);
        painter.drawLine(x, laneTop(0), x, bottom);
        painter.setPen(soft);
        painter.drawText(x + 2, margin + fontMetrics().ascent(), timeText(at));
    }
    for (const PlanStrip::Stretch &phase : m_strip.phases) {
        painter.setPen(QPen(soft, 1.5, Qt::DashLine));
        painter.drawLine(xOf(phase.from), laneTop(0), xOf(phase.from), bottom);
    }
}

void PlanStripView::paintLane(QPainter &painter, std::size_t index, QRect part) const
{
    const PlanStrip::Lane &lane = m_strip.lanes[index];
    const AgencyLook look = lookOf(m_document.scenario(), lane.agency, isDark());
    const int top = laneTop(index);
    const QRect load(0, top + m_laneHeight - loadHeight(), m_canvas->width(), loadHeight() - 2);
    const QColor ink = palette().color(QPalette::Text);
    for (std::size_t i = 0; i < lane.load.size(); ++i) { // the fuller, the darker and the higher
        if (lane.load[i] > 0) {
            const int from = xOf(PlanStrip::bin * static_cast<std::int64_t>(i));
            const int to = xOf(PlanStrip::bin * static_cast<std::int64_t>(i + 1));
            const double share = std::min(1.0, lane.load[i] / 5.0);
            const int height = std::max(2, static_cast<int>(load.height() * share));
            QColor fill = ink;
            fill.setAlphaF(static_cast<float>(0.2 + 0.5 * share));
            painter.fillRect(from, load.bottom() - height + 1, std::max(1, to - from), height, fill);
        }
    }
    for (std::size_t i = 0; i < lane.marks.size(); ++i) {
        const PlanStrip::Mark &mark = lane.marks[i];
        QRect at = markRect(index, mark);
        const bool current = mark.inject == m_current;
        if (i + 1 < lane.marks.size() && markRect(index, lane.marks[i + 1]) == at && !current) {
            continue; // covered by the next; thousands of them take their time
        }
        if (m_drag && m_drag->inject == mark.inject) {
            at.moveLeft(xOf(std::max(ExerciseTime{0}, mark.at + m_drag->by)));
        }
        if (!at.intersects(part)) {
            continue;
        }
        QColor fill = look.colour;
        fill.setAlphaF(mark.movable ? 0.35F : 0.15F);
        painter.setBrush(fill);
        painter.setPen(QPen(current ? palette().color(QPalette::Highlight) : look.colour, current ? 2.5 : 1,
                            mark.contingency ? Qt::DashLine : Qt::SolidLine));
        painter.drawRoundedRect(at.adjusted(1, 1, -1, -1), 3, 3);
        painter.setPen(ink);
        const QString number = fromUtf8(mark.number);
        painter.drawText(at.adjusted(4, 0, -2, 0), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                         fontMetrics().elidedText(number, Qt::ElideRight, std::max(at.width() - 6, leastMark)));
    }
    // names stay where one sees them
    const int left = horizontalScrollBar()->value();
    painter.fillRect(left, top, m_heading - margin, m_laneHeight, palette().color(QPalette::Window));
    painter.setPen(Qt::NoPen);
    painter.setBrush(look.colour);
    const double radius = fontMetrics().height() * 0.4;
    const auto corners = look.symbol({left + margin + radius, top + m_laneHeight / 2.0}, radius);
    painter.drawPolygon(corners.data(), static_cast<int>(corners.size()));
    painter.setPen(ink);
    painter.drawText(QRect(left + 2 * margin + static_cast<int>(2 * radius), top, m_heading, m_laneHeight),
                     Qt::AlignLeft | Qt::AlignVCenter, look.code);
    if (m_canvas->hasFocus() && index == m_lane) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(palette().color(QPalette::Highlight), 1.5));
        painter.drawRect(left + 1, top, viewport()->width() - 3, m_laneHeight - 1);
    }
}

QString PlanStripView::markText(const PlanStrip::Mark &mark) const
{
    const Inject *inject = samvirke::find(m_document.scenario().injects, mark.inject);
    return inject == nullptr ? QString{}
                             : QString{m_words("PlanStrip", "%1  %2 %3, open until %4")
                                           .with({timeText(mark.at), fromUtf8(inject->number), fromUtf8(inject->title),
                                                  timeText(mark.until)})};
}

QString PlanStripView::tipAt(QPoint at) const
{
    if (const Hit under = hit(at); under.mark != nullptr) {
        return markText(*under.mark);
    }
    const int lane = (at.y() - laneTop(0)) / m_laneHeight;
    if (at.y() < laneTop(0) || lane >= static_cast<int>(m_strip.lanes.size())) {
        return {};
    }
    const PlanStrip::Lane &of = m_strip.lanes[static_cast<std::size_t>(lane)];
    return m_words("PlanStrip", "%1: at most %n open at once", nullptr, of.most())
        .with({agencyName(m_document.scenario(), of.agency)});
}

/// For who does not see it.
void PlanStripView::tellCurrent()
{
    QString text;
    if (m_lane < m_strip.lanes.size()) {
        const PlanStrip::Lane &lane = m_strip.lanes[m_lane];
        const auto mark = std::ranges::find(lane.marks, m_current, &PlanStrip::Mark::inject);
        text = agencyName(m_document.scenario(), lane.agency);
        if (mark != lane.marks.end()) {
            text += QStringLiteral(": ") + markText(*mark);
        }
    }
    if (m_canvas->accessibleDescription() != text) {
        m_canvas->setAccessibleDescription(text);
        QAccessibleEvent told(m_canvas, QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&told);
    }
}

// ── what is done ─────────────────────────────────────────────────────────────────────────────────────────────────────

void PlanStripView::choose(const Hit &hit)
{
    m_lane = hit.lane;
    m_current = hit.mark->inject;
    m_canvas->update();
    tellCurrent();
    emit picked(m_current);
}

/// @returns whether the key means something here
bool PlanStripView::isKey(int key, Qt::KeyboardModifiers modifiers)
{
    const int along = key == Qt::Key_Left ? -1 : key == Qt::Key_Right ? 1 : 0;
    const int across = key == Qt::Key_Up ? -1 : key == Qt::Key_Down ? 1 : 0;
    if (along != 0 && (modifiers & Qt::AltModifier)) {
        if (!m_current.empty()) {
            emit moved(m_current, along * ((modifiers & Qt::ShiftModifier) ? Millis{5min} : Millis{1min}));
        }
    } else if (along != 0) {
        if (const auto to = m_strip.step(m_lane, m_current, along)) {
            choose({m_lane, &m_strip.lanes[m_lane].marks[*to]});
        }
    } else if (across != 0 && !m_strip.lanes.empty()) {
        const auto last = static_cast<int>(m_strip.lanes.size()) - 1;
        m_lane = static_cast<std::size_t>(std::clamp(static_cast<int>(m_lane) + across, 0, last));
        m_canvas->update();
        tellCurrent();
    } else if (key == Qt::Key_Plus) {
        zoom(1.5);
    } else if (key == Qt::Key_Minus) {
        zoom(1 / 1.5);
    } else {
        return false;
    }
    if (const QRect at = markRect(m_lane, m_current); !at.isEmpty()) {
        ensureVisible(at.center().x(), at.center().y(), m_heading + margin, margin);
    }
    return true;
}

bool PlanStripView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_canvas) {
        return QScrollArea::eventFilter(watched, event);
    }
    switch (event->type()) {
    case QEvent::KeyPress: {
        const auto *key = static_cast<QKeyEvent *>(event);
        return isKey(key->key(), key->modifiers());
    }
    case QEvent::FocusIn:
    case QEvent::FocusOut: m_canvas->update(); break;
    case QEvent::ToolTip: {
        const auto *help = static_cast<QHelpEvent *>(event);
        QToolTip::showText(help->globalPos(), tipAt(help->pos()), m_canvas);
        return true;
    }
    case QEvent::Wheel: {
        const auto *wheel = static_cast<QWheelEvent *>(event);
        if (wheel->modifiers() & Qt::ControlModifier) {
            zoom(std::pow(1.2, wheel->angleDelta().y() / 120.0));
            return true;
        }
        break;
    }
    case QEvent::MouseButtonPress: {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        if (const Hit under = hit(mouse->pos()); under.mark != nullptr) {
            const bool movable = under.mark->movable;
            choose(under);
            if (movable && mouse->button() == Qt::LeftButton) {
                m_drag = Drag{m_current, mouse->pos().x(), Millis{0}};
            }
        }
        break;
    }
    case QEvent::MouseMove: {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        if (m_drag) {
            const int way = mouse->pos().x() - m_drag->from;
            const double room = xOf(m_strip.length) - xOf(ExerciseTime{0});
            const double millis = way * static_cast<double>(m_strip.length.count()) / std::max(1.0, room);
            m_drag->by = std::abs(way) < dragBegins ? Millis{0} : snapped(millis);
            QToolTip::showText(mouse->globalPosition().toPoint(),
                               m_words("PlanStrip", "%1%2")
                                   .with({m_drag->by < Millis{0} ? QStringLiteral("−") : QStringLiteral("+"),
                                          fromUtf8(formatDuration(m_drag->by < Millis{0} ? -m_drag->by : m_drag->by))}),
                               m_canvas);
            m_canvas->update();
        }
        break;
    }
    case QEvent::MouseButtonRelease:
        if (const auto drag = std::exchange(m_drag, std::nullopt); drag && drag->by != Millis{0}) {
            emit moved(drag->inject, drag->by);
        }
        m_canvas->update();
        break;
    default: break;
    }
    return QScrollArea::eventFilter(watched, event);
}

} // namespace samvirke
