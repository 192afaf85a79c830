// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plot/timeline_plot.h"

#include "report/agency_look.h"
#include "report/debrief_text.h"
#include "report/sketch.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QToolTip>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <unordered_map>

#include <qcustomplot.h>

namespace samvirke {

namespace {

using namespace std::chrono_literals;

constexpr int overviewHeight = 44; ///< px
constexpr int margin = 4;
constexpr int handle = 5;     ///< px around an edge that can be dragged
constexpr int dragBegins = 4; ///< px
constexpr int hitRadius = 9;
constexpr int leastView = 5'000;  ///< ms that are seen at least
constexpr double edge = 0.02;     ///< of the length, seen beside its ends
constexpr double leastRadius = 6; ///< of marks
constexpr double radiusOfLetters = 0.36;
constexpr QLatin1String pinKey("pin/"), guideKey("guide/");

double seconds(ExerciseTime at)
{
    return static_cast<double>(at.count()) / 1000;
}

/// Times of the exercise, at steps that clocks have.
class ExerciseTicker : public QCPAxisTicker
{
protected:
    double getTickStep(const QCPRange &range) override
    {
        constexpr int about = 8; // ticks
        for (const double step :
             {1., 2., 5., 10., 15., 30., 60., 120., 300., 600., 900., 1800., 3600., 7200., 14400., 21600., 43200.}) {
            if (range.size() / step <= about) {
                return step;
            }
        }
        constexpr double day = 86400;
        return day * std::ceil(range.size() / day / about);
    }
    int getSubTickCount(double) override { return 0; }
    QString getTickLabel(double tick, const QLocale &, QChar, int) override
    {
        const QString text = timeText(ExerciseTime{static_cast<std::int64_t>(std::llround(tick)) * 1000});
        return text.endsWith(QStringLiteral(":00")) ? text.chopped(3) : text; // without seconds
    }
};

} // namespace

/// Colours, and what marks look like once they are drawn.
struct TimelineLook
{
    bool dark = false;
    QColor ground, ink, soft, faint, highlight, warm;
    std::vector<AgencyLook> agencies;
    QFont letters;
    double radius = leastRadius; ///< of marks, with the size of letters
    std::map<std::pair<int, MarkKind>, QPixmap> sprites;

    /// px from the middle of a mark to its edge
    [[nodiscard]] int half() const { return static_cast<int>(radius) + 2; }

    const QPixmap &sprite(int agency, MarkKind kind, double ratio)
    {
        QPixmap &sprite = sprites[{agency, kind}];
        if (sprite.isNull()) {
            const int size = 2 * half();
            sprite = QPixmap(QSize(size, size) * ratio);
            sprite.setDevicePixelRatio(ratio);
            sprite.fill(Qt::transparent);
            QPainter painter(&sprite);
            painter.setRenderHint(QPainter::Antialiasing);
            const auto corners = markSymbol(kind, {size / 2.0, size / 2.0}, radius);
            const bool isOpen = kind == MarkKind::start || kind == MarkKind::read || kind == MarkKind::opinion;
            const QColor colour = agency < 0 ? ink : agencies[static_cast<std::size_t>(agency)].colour;
            painter.setPen(QPen(isOpen ? colour : ground, isOpen ? 1.4 : 0.8));
            painter.setBrush(isOpen ? ground : colour);
            painter.drawPolygon(corners.data(), static_cast<int>(corners.size()));
        }
        return sprite;
    }
};

// ── what stands still while one scrubs ───────────────────────────────────────────────────────────────────────────────

class TimelinePlot::Lanes : public QCPLayerable
{
public:
    Lanes(TimelinePlot &of, QCustomPlot *plot) : QCPLayerable(plot, QStringLiteral("main")), m_of(of) {}

protected:
    void applyDefaultAntialiasingHint(QCPPainter *) const override {}
    [[nodiscard]] QRect clipRect() const override { return m_of.m_plot->rect(); }

    void draw(QCPPainter *own) override
    {
        QPainter *painter = own; // whose lines are whole pixels
        painter->setFont(m_of.m_look->letters);
        painter->setRenderHint(QPainter::Antialiasing, false);
        for (const Row &row : m_of.m_rows) {
            drawGround(*painter, row);
        }
        const QRect lanes = m_of.lanesRect();
        painter->save();
        painter->setClipRect(lanes);
        painter->setPen(QPen(m_of.m_look->soft, 1, Qt::DashLine));
        for (const ExerciseTime at : m_of.m_lanes.phases) {
            painter->drawLine(m_of.xOf(at), lanes.top(), m_of.xOf(at), lanes.bottom());
        }
        drawArrows(*painter);
        for (const Row &row : m_of.m_rows) {
            painter->setClipRect(QRect(lanes.left(), row.top, lanes.width(), row.height) & lanes);
            drawSpans(*painter, row);
            drawOther(*painter, row);
            drawMarks(*painter, row);
        }
        painter->restore();
        for (const Row &row : m_of.m_rows) {
            drawHeading(*painter, row);
        }
    }

private:
    const DebriefLane &laneOf(const Row &row) const { return m_of.m_lanes.lanes[row.lane]; }
    const DebriefMark &mark(std::size_t i) const { return m_of.m_lanes.marks[i]; }

    void drawGround(QPainter &painter, const Row &row) const
    {
        painter.setPen(m_of.m_look->faint);
        painter.drawLine(0, row.top + row.height - 1, m_of.m_plot->width(), row.top + row.height - 1);
        if (row.pinned) {
            QColor ground = m_of.m_look->ink;
            ground.setAlpha(12);
            painter.fillRect(0, row.top, m_of.m_plot->width(), row.height - 1, ground);
        }
    }

    void drawHeading(QPainter &painter, const Row &row) const
    {
        const DebriefLane &lane = laneOf(row);
        const QFontMetrics metrics(painter.font());
        const bool isSeat = lane.kind == DebriefLane::Kind::seat;
        int left = margin + (isSeat ? 18 : 0);
        const int middle = row.top + row.height / 2;
        QString text = lane.title;
        if (lane.kind == DebriefLane::Kind::agency) {
            const AgencyLook &look = m_of.m_look->agencies[static_cast<std::size_t>(lane.agency)];
            const double radius = metrics.height() * 0.42;
            const auto corners = look.symbol({left + radius, static_cast<double>(middle)}, radius);
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setPen(Qt::NoPen);
            painter.setBrush(look.colour);
            painter.drawPolygon(corners.data(), static_cast<int>(corners.size()));
            painter.setRenderHint(QPainter::Antialiasing, false);
            left += static_cast<int>(2 * radius) + margin;
            text = look.code + QStringLiteral("  ") + text;
        }
        if (row.pinned) {
            text = QStringLiteral("↥ ") + text;
        }
        painter.setPen(isSeat ? m_of.m_look->soft : m_of.m_look->ink);
        painter.drawText(QRect(left, row.top, m_of.m_heading - left - margin, row.height),
                         Qt::AlignLeft | Qt::AlignVCenter,
                         metrics.elidedText(text, Qt::ElideRight, m_of.m_heading - left - margin));
    }

    /// What lies beside what is seen, and reaches into it, is drawn too.
    template <class Draw>
    void eachSeen(const std::vector<std::size_t> &marks, Draw draw) const
    {
        const Millis beside = (m_of.m_view.to - m_of.m_view.from) / 50 + Millis{1};
        const auto time = [this](std::size_t i) { return mark(i).at; };
        const auto end = std::ranges::upper_bound(marks, m_of.m_view.to + beside, {}, time);
        for (auto it = std::ranges::lower_bound(marks, m_of.m_view.from - beside, {}, time); it != end; ++it) {
            if (m_of.isShown(mark(*it))) {
                draw(mark(*it));
            }
        }
    }

    /// From who said or sent something to whom it went; one in a column of pixels is enough.
    void drawArrows(QPainter &painter) const
    {
        std::unordered_map<int, int> last;
        QVector<QLine> lines;
        QVector<QLine> heads;
        constexpr int agenciesAtMost = 1000;
        for (const Row &row : m_of.m_rows) {
            const DebriefLane &lane = laneOf(row);
            if (lane.kind == DebriefLane::Kind::seat || lane.kind == DebriefLane::Kind::load) {
                continue;
            }
            eachSeen(lane.marks, [&](const DebriefMark &mark) {
                for (const int to : mark.to) {
                    const Row *target = rowOfAgency(to);
                    const int x = m_of.xOf(mark.at);
                    const auto [it, isNew] = last.try_emplace((mark.agency + 1) * agenciesAtMost + to, x);
                    if (target == nullptr || (!isNew && it->second == x)) {
                        continue;
                    }
                    it->second = x;
                    const int from = m_of.yOf(row, mark);
                    const bool isDown = target->top > row.top;
                    const int until = isDown ? target->top + 3 : target->top + target->height - 5;
                    lines.push_back({x, from, x, until});
                    const int back = isDown ? -4 : 4;
                    heads.push_back({x, until, x - 3, until + back});
                    heads.push_back({x, until, x + 3, until + back});
                }
            });
        }
        QColor colour = m_of.m_look->ink;
        colour.setAlpha(lines.size() > 400 ? 40 : 110);
        painter.setPen(colour);
        painter.drawLines(lines);
        constexpr int legible = 1500;
        if (heads.size() < legible) {
            painter.drawLines(heads);
        }
    }

    [[nodiscard]] const Row *rowOfAgency(int agency) const
    {
        for (const Row &row : m_of.m_rows) {
            const DebriefLane &lane = laneOf(row);
            if (lane.kind == DebriefLane::Kind::agency && lane.agency == agency) {
                return &row;
            }
        }
        return nullptr;
    }

    /// Those of one kind that overlap are one bar.
    void drawSpans(QPainter &painter, const Row &row) const
    {
        constexpr std::size_t kinds = 3;
        std::array<std::optional<std::pair<int, int>>, kinds> bars; // from left to right, that may go on
        for (const DebriefSpan &span : laneOf(row).spans) {
            if (span.from > m_of.m_view.to) {
                break;
            }
            if (span.until < m_of.m_view.from) {
                continue;
            }
            const int left = m_of.xOf(std::max(span.from, m_of.m_view.from));
            const int right = std::max(left + 2, m_of.xOf(std::min(span.until, m_of.m_view.to)));
            auto &bar = bars[static_cast<std::size_t>(span.kind)];
            if (bar && left > bar->second) {
                drawBar(painter, row, span.kind, bar->first, bar->second);
                bar.reset();
            }
            bar = bar ? std::pair{bar->first, std::max(bar->second, right)} : std::pair{left, right};
        }
        for (std::size_t i = 0; i < kinds; ++i) {
            if (bars[i]) {
                drawBar(painter, row, static_cast<DebriefSpan::Kind>(i), bars[i]->first, bars[i]->second);
            }
        }
    }

    void drawBar(QPainter &painter, const Row &row, DebriefSpan::Kind kind, int left, int right) const
    {
        const TimelineLook &look = *m_of.m_look;
        const bool isSilence = kind == DebriefSpan::Kind::silence;
        const int height = std::max(6, row.height / 6);
        const QRect bar(left, isSilence ? row.top + 2 : row.top + row.height - height - 2, right - left, height);
        QColor soft = isSilence ? look.soft : look.warm;
        soft.setAlpha(60);
        painter.fillRect(bar, soft);
        painter.fillRect(bar, QBrush(isSilence ? look.soft : look.warm, isSilence ? Qt::Dense6Pattern
                                                                        : kind == DebriefSpan::Kind::taskOverdue
                                                                            ? Qt::FDiagPattern
                                                                            : Qt::BDiagPattern));
        painter.setPen(QPen(isSilence ? look.soft : look.warm, 1, isSilence ? Qt::DotLine : Qt::SolidLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(bar.adjusted(0, 0, -1, -1));
    }

    void drawMarks(QPainter &painter, const Row &row) const
    {
        const DebriefLane &lane = laneOf(row);
        if (lane.kind == DebriefLane::Kind::load) {
            drawLoad(painter, row);
            return;
        }
        if (lane.kind == DebriefLane::Kind::agency) { // what reached it
            int last = -1;
            painter.setPen(m_of.m_look->ink);
            eachSeen(lane.received, [&](const DebriefMark &mark) {
                if (const int x = m_of.xOf(mark.at); mark.kind == MarkKind::inject && x != last) {
                    painter.drawLine(x, row.top + 1, x, row.top + 5);
                    last = x;
                }
            });
        }
        std::array<int, markKindCount> last{};
        last.fill(-1);
        const double ratio = m_of.m_plot->bufferDevicePixelRatio();
        const int half = m_of.m_look->half();
        int labelEnd = -1;
        const QFontMetrics metrics(painter.font());
        eachSeen(lane.marks, [&](const DebriefMark &mark) {
            const int x = m_of.xOf(mark.at);
            int &before = last[static_cast<std::size_t>(mark.kind)];
            if (x == before) {
                return;
            }
            before = x;
            const int y = m_of.yOf(row, mark);
            painter.setOpacity(mark.isGone ? 0.4 : 1);
            painter.drawPixmap(x - half, y - half, m_of.m_look->sprite(mark.agency, mark.kind, ratio));
            painter.setOpacity(1);
            if (mark.isGone) {
                painter.setPen(m_of.m_look->ink);
                painter.drawLine(x - half, y, x + half, y);
            }
            if (!mark.label.isEmpty() && x + half > labelEnd) {
                painter.setPen(m_of.m_look->ink);
                painter.drawText(x + half, y + metrics.ascent() / 2, mark.label);
                labelEnd = x + half + metrics.horizontalAdvance(mark.label) + half;
            }
        });
    }

    /// The other play: outlines only, on one line above the bars.
    void drawOther(QPainter &painter, const Row &row) const
    {
        const DebriefLane &lane = laneOf(row);
        if (m_of.m_other == nullptr || lane.kind == DebriefLane::Kind::load) {
            return;
        }
        const auto &lanes = m_of.m_other->lanes;
        const auto other = std::ranges::find(lanes, lane.key, &DebriefLane::key);
        if (other == lanes.end()) {
            return;
        }
        const double radius = 0.66 * m_of.m_look->radius;
        const double y = row.top + row.height - std::max(6, row.height / 6) - radius - 4;
        QColor colour =
            lane.agency < 0 ? m_of.m_look->ink : m_of.m_look->agencies[static_cast<std::size_t>(lane.agency)].colour;
        colour.setAlpha(150);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(colour, 1));
        painter.setBrush(Qt::NoBrush);
        std::array<int, markKindCount> last{};
        last.fill(-1);
        for (const std::size_t i : other->marks) { // by time
            const DebriefMark &mark = m_of.m_other->marks[i];
            if (mark.at > m_of.m_view.to) {
                break;
            }
            const int x = m_of.xOf(mark.at);
            int &before = last[static_cast<std::size_t>(mark.kind)];
            if (mark.at < m_of.m_view.from || x == before || !m_of.m_showsOther(mark.kind)) {
                continue;
            }
            before = x;
            const auto corners = markSymbol(mark.kind, {static_cast<double>(x), y}, radius);
            painter.drawPolygon(corners.data(), static_cast<int>(corners.size()));
        }
        painter.setRenderHint(QPainter::Antialiasing, false);
    }

    void drawLoad(QPainter &painter, const Row &row) const
    {
        const auto &load = m_of.m_lanes.load;
        const int most = load.empty() ? 0 : *std::ranges::max_element(load);
        QColor fill = m_of.m_look->ink;
        fill.setAlpha(110);
        int drawn = -1;
        for (std::size_t i = 0; i < load.size() && most > 0; ++i) {
            const ExerciseTime from = DebriefLanes::loadBin * static_cast<std::int64_t>(i);
            if (load[i] == 0 || from + DebriefLanes::loadBin < m_of.m_view.from || from > m_of.m_view.to) {
                continue;
            }
            const int left = std::max(drawn, m_of.xOf(from));
            const int right = m_of.xOf(from + DebriefLanes::loadBin);
            const int height = std::max(2, (row.height - 6) * load[i] / most);
            painter.fillRect(left, row.top + row.height - 3 - height, std::max(1, right - left - 1), height, fill);
            drawn = right;
        }
    }

    TimelinePlot &m_of;
};

// ── what follows the moment ──────────────────────────────────────────────────────────────────────────────────────────

class TimelinePlot::Over : public QCPLayerable
{
public:
    Over(TimelinePlot &of, QCustomPlot *plot) : QCPLayerable(plot, QStringLiteral("overlay")), m_of(of) {}

protected:
    void applyDefaultAntialiasingHint(QCPPainter *) const override {}
    [[nodiscard]] QRect clipRect() const override { return m_of.m_plot->rect(); }

    void draw(QCPPainter *own) override
    {
        QPainter *painter = own; // whose lines are whole pixels
        const TimelineLook &look = *m_of.m_look;
        const QRect lanes = m_of.lanesRect();
        const QRect ruler = m_of.ruler();
        painter->setRenderHint(QPainter::Antialiasing, false);
        drawOverview(*painter);
        if (const Row *row = m_of.rowOf(m_of.currentLaneIndex()); row != nullptr && m_of.hasFocus()) {
            painter->setBrush(Qt::NoBrush);
            painter->setPen(QPen(look.highlight, 2));
            painter->drawRect(1, row->top, m_of.m_plot->width() - 3, row->height - 2);
        }
        painter->save();
        painter->setClipRect(QRect(ruler.topLeft(), lanes.bottomRight()));
        if (m_of.m_area) {
            const int left = m_of.xOf(m_of.m_area->from);
            const int right = std::max(left + 1, m_of.xOf(m_of.m_area->to));
            QColor fill = look.highlight;
            fill.setAlpha(45);
            painter->fillRect(left, ruler.top(), right - left, lanes.bottom() - ruler.top(), fill);
            painter->setPen(QPen(look.highlight, 1));
            painter->drawLine(left, ruler.top(), left, lanes.bottom());
            painter->drawLine(right, ruler.top(), right, lanes.bottom());
        }
        painter->setPen(QPen(look.soft, 1, Qt::DashDotLine));
        for (const ExerciseTime at : m_of.m_guides) {
            painter->drawLine(m_of.xOf(at), ruler.top(), m_of.xOf(at), lanes.bottom());
        }
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setClipRect(lanes);
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(look.highlight, 2));
        for (const std::int64_t entry : m_of.m_selected) {
            const DebriefMark *mark = m_of.markOf(entry);
            if (mark != nullptr && mark->at >= m_of.m_view.from && mark->at <= m_of.m_view.to) {
                const QPoint at = m_of.pointOf(*mark);
                if (!at.isNull()) {
                    painter->drawEllipse(at, hitRadius, hitRadius);
                }
            }
        }
        painter->restore();
        painter->setRenderHint(QPainter::Antialiasing);
        const int x = m_of.xOf(m_of.m_moment);
        if (x >= lanes.left() - 1 && x <= lanes.right() + 1) {
            painter->setPen(QPen(look.ink, 2));
            painter->drawLine(x, ruler.bottom(), x, lanes.bottom());
            painter->setPen(Qt::NoPen);
            painter->setBrush(look.ink);
            const int y = ruler.bottom();
            painter->drawPolygon(QPolygon({{x - 6, y - 8}, {x + 6, y - 8}, {x, y + 1}}));
        }
    }

private:
    void drawOverview(QPainter &painter) const
    {
        const QRect whole = m_of.overviewRect();
        const int left = m_of.overviewX(m_of.m_view.from);
        const int right = std::max(left + 3, m_of.overviewX(m_of.m_view.to));
        QColor outside = m_of.m_look->ground;
        outside.setAlpha(150);
        painter.fillRect(QRect(whole.left(), whole.top(), left - whole.left(), whole.height()), outside);
        painter.fillRect(QRect(right, whole.top(), whole.right() - right + 1, whole.height()), outside);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(m_of.m_look->ink, 1));
        painter.drawRect(left, whole.top(), right - left, whole.height() - 1);
        painter.setBrush(m_of.m_look->ink);
        const int middle = whole.center().y();
        painter.drawRect(left - 2, middle - 7, 4, 14);
        painter.drawRect(right - 2, middle - 7, 4, 14);
        painter.setPen(QPen(m_of.m_look->ink, 2));
        const int x = m_of.overviewX(m_of.m_moment);
        painter.drawLine(x, whole.top(), x, whole.bottom());
    }

    TimelinePlot &m_of;
};

// ── making ───────────────────────────────────────────────────────────────────────────────────────────────────────────

TimelinePlot::TimelinePlot(const Words &words, const Scenario &scenario, const DebriefLanes &lanes,
                           std::function<QString(std::int64_t)> said, QWidget *parent)
    : QWidget(parent),
      m_words(words),
      m_scenario(scenario),
      m_lanes(lanes),
      m_said(std::move(said)),
      m_look(std::make_unique<TimelineLook>()),
      m_plot(new QCustomPlot),
      m_overview(nullptr),
      m_main(nullptr),
      m_scroll(new QScrollBar(Qt::Vertical)),
      m_current(lanes.lanes.empty() ? QString{} : lanes.lanes.front().key)
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(m_words("Timeline", "Timeline"));
    m_scroll->setAccessibleName(m_words("Debrief", "Scroll up and down"));
    m_scroll->setSingleStep(20);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_plot, 1);
    layout->addWidget(m_scroll);
    setMinimumSize(360, 220);

    m_plot->setFocusPolicy(Qt::NoFocus);
    m_plot->setMouseTracking(true);
    m_plot->installEventFilter(this);
    m_plot->setAutoAddPlottableToLegend(false);
    m_plot->setInteractions({});
    m_plot->plotLayout()->clear();
    m_plot->plotLayout()->setRowSpacing(0);
    m_overview = new QCPAxisRect(m_plot, false);
    m_main = new QCPAxisRect(m_plot, false);
    for (QCPAxisRect *rect : {m_overview, m_main}) {
        rect->setAutoMargins(QCP::msNone);
    }
    m_plot->plotLayout()->addElement(0, 0, m_overview);
    m_plot->plotLayout()->addElement(1, 0, m_main);

    QCPAxis *time = m_overview->addAxis(QCPAxis::atBottom);
    QCPAxis *much = m_overview->addAxis(QCPAxis::atLeft);
    for (QCPAxis *axis : {time, much}) {
        axis->setTicks(false);
        axis->setTickLabels(false);
        axis->grid()->setVisible(false);
        axis->setBasePen(Qt::NoPen);
    }
    auto *bars = new QCPBars(time, much);
    bars->setWidth(seconds(DebriefLanes::loadBin));
    bars->setPen(Qt::NoPen);
    QVector<double> keys;
    QVector<double> values;
    for (std::size_t i = 0; i < lanes.load.size(); ++i) {
        keys.push_back(seconds(DebriefLanes::loadBin) * (static_cast<double>(i) + 0.5));
        values.push_back(lanes.load[i]);
    }
    bars->setData(keys, values, true);
    const double length = seconds(lanes.length);
    time->setRange(-edge * length, (1 + edge) * length);
    much->setRange(0, std::max(1.0, values.isEmpty() ? 1.0 : *std::ranges::max_element(values)));

    QCPAxis *ruler = m_main->addAxis(QCPAxis::atTop);
    ruler->setTicker(QSharedPointer<QCPAxisTicker>(new ExerciseTicker));
    ruler->setSubTicks(false);
    QCPAxis *rows = m_main->addAxis(QCPAxis::atLeft);
    rows->setVisible(false);

    new Lanes(*this, m_plot); // both belong to the plot
    new Over(*this, m_plot);
    m_overLayer = m_plot->layer(QStringLiteral("overlay"));
    connect(m_plot, &QCustomPlot::afterReplot, this, [this] { m_isDrawn = true; });
    m_view = {ExerciseTime{0}, lanes.length};
    connect(m_scroll, &QScrollBar::valueChanged, this, [this] {
        arrange();
        drawAll();
    });
    setDark(false);
    fit();
    tellCurrent();
}

TimelinePlot::~TimelinePlot()
{
    m_plot->removeEventFilter(this);
    delete m_plot; // what it draws with lives as long as this
}

void TimelinePlot::setDark(bool dark)
{
    const QPalette colours = palette();
    m_look->dark = dark;
    m_look->ground = colours.color(QPalette::Base);
    m_look->ink = colours.color(QPalette::Text);
    m_look->soft = colours.color(QPalette::PlaceholderText);
    m_look->faint = inksOn(dark).fainter;
    m_look->highlight = colours.color(QPalette::Highlight);
    m_look->warm = inksOn(dark).warm;
    m_look->sprites.clear();
    m_look->letters = font();
    m_look->letters.setPointSizeF(font().pointSizeF()); // said, or a picture takes the size of the program's letters
    m_look->radius = std::max(leastRadius, radiusOfLetters * fontMetrics().height());
    m_look->agencies.clear();
    for (const AgencyId &agency : m_lanes.agencies) {
        m_look->agencies.push_back(lookOf(m_scenario, agency, dark));
    }
    m_plot->setBackground(m_look->ground);
    QCPAxis *ruler = m_main->axis(QCPAxis::atTop);
    ruler->setBasePen(m_look->soft);
    ruler->setTickPen(m_look->soft);
    ruler->setTickLabelColor(m_look->ink);
    QFont another = m_look->letters; // one that is like what it has it does not take
    another.setPointSizeF(another.pointSizeF() + 1);
    ruler->setTickLabelFont(another);
    ruler->setTickLabelFont(m_look->letters);
    ruler->grid()->setPen(QPen(m_look->faint, 1));
    ruler->grid()->setZeroLinePen(QPen(m_look->faint, 1));
    if (auto *bars = qobject_cast<QCPBars *>(m_plot->plottable(0))) {
        QColor fill = m_look->ink;
        fill.setAlpha(120);
        bars->setBrush(fill);
    }
    arrange();
    drawAll();
}

void TimelinePlot::setShows(std::function<bool(const DebriefMark &)> shows)
{
    m_shows = std::move(shows);
    drawAll();
}

void TimelinePlot::setOther(const DebriefLanes *other, std::function<bool(MarkKind)> shows)
{
    m_other = other;
    m_showsOther = std::move(shows);
    drawAll();
}

void TimelinePlot::setMoment(ExerciseTime moment)
{
    if (moment != m_moment) {
        m_moment = moment;
        m_isCentred = false;
        drawOver();
    }
}

void TimelinePlot::select(std::vector<std::int64_t> entries)
{
    m_selected = std::move(entries);
    m_isCentred = false;
    tellCurrent();
    drawOver();
}

void TimelinePlot::setArea(std::optional<Stretch> area)
{
    m_area = area;
    drawOver();
}

// ── what is looked at ────────────────────────────────────────────────────────────────────────────────────────────────

void TimelinePlot::setView(Stretch view)
{
    const auto beside = static_cast<std::int64_t>(edge * static_cast<double>(m_lanes.length.count()));
    const ExerciseTime first{-beside};
    const ExerciseTime last = m_lanes.length + Millis{beside};
    const Millis size = std::clamp(view.to - view.from,
                                   Millis{std::min<std::int64_t>(leastView, (last - first).count())}, last - first);
    const ExerciseTime from = std::clamp(view.from, first, last - size);
    m_isCentred = false;
    if (const Stretch seen{from, from + size}; seen != m_view) {
        m_view = seen;
        drawAll();
    }
}

void TimelinePlot::zoom(double by, std::optional<ExerciseTime> around)
{
    const auto size = static_cast<double>((m_view.to - m_view.from).count());
    const bool isSeen = m_moment >= m_view.from && m_moment <= m_view.to;
    const ExerciseTime centre = around.value_or(isSeen ? m_moment : (m_view.from + m_view.to) / 2);
    const double share = static_cast<double>((centre - m_view.from).count()) / std::max(1.0, size);
    const double wanted = std::max<double>(leastView, size / by);
    const ExerciseTime from = centre - Millis{static_cast<std::int64_t>(wanted * share)};
    setView({from, from + Millis{static_cast<std::int64_t>(wanted)}});
}

void TimelinePlot::pan(double by)
{
    const Millis way{static_cast<std::int64_t>(by * static_cast<double>((m_view.to - m_view.from).count()))};
    setView({m_view.from + way, m_view.to + way});
}

void TimelinePlot::fit()
{
    const auto all = [&] { setView({ExerciseTime::min() / 4, ExerciseTime::max() / 4}); };
    if (m_isCentred || (m_selected.empty() && m_moment == ExerciseTime{0})) {
        all();
        return;
    }
    ExerciseTime first = m_moment;
    ExerciseTime last = m_moment;
    if (const DebriefMark *mark = m_selected.empty() ? nullptr : markOf(m_selected.front())) {
        first = last = mark->at;
        for (const std::int64_t entry : m_selected) {
            if (const DebriefMark *other = markOf(entry)) {
                first = std::min(first, other->at);
                last = std::max(last, other->at);
            }
        }
    }
    const Millis size = std::max(m_view.to - m_view.from, (last - first) * 5 / 4);
    const ExerciseTime from = (first + last) / 2 - size / 2;
    setView({from, from + size});
    m_isCentred = true;
}

void TimelinePlot::follow()
{
    const Millis size = m_view.to - m_view.from;
    if (m_moment > m_view.to) {
        setView({m_moment - size / 10, m_moment - size / 10 + size});
    } else if (m_moment < m_view.from) {
        setView({m_moment - size * 9 / 10, m_moment - size * 9 / 10 + size});
    }
}

// ── lanes ────────────────────────────────────────────────────────────────────────────────────────────────────────────

std::size_t TimelinePlot::currentLaneIndex() const
{
    const auto it = std::ranges::find(m_lanes.lanes, m_current, &DebriefLane::key);
    return it == m_lanes.lanes.end() ? 0 : static_cast<std::size_t>(it - m_lanes.lanes.begin());
}

const DebriefLane &TimelinePlot::currentLane() const
{
    return m_lanes.lanes[currentLaneIndex()];
}

std::vector<std::size_t> TimelinePlot::shownLanes() const
{
    std::vector<std::size_t> pinned;
    std::vector<std::size_t> others;
    for (std::size_t i = 0; i < m_lanes.lanes.size(); ++i) {
        const DebriefLane &lane = m_lanes.lanes[i];
        if (lane.kind == DebriefLane::Kind::seat && !m_unfolded.contains(lane.agency)) {
            continue;
        }
        (std::ranges::find(m_pinned, lane.key) == m_pinned.end() ? others : pinned).push_back(i);
    }
    pinned.insert(pinned.end(), others.begin(), others.end());
    return pinned;
}

void TimelinePlot::chooseLane(int by)
{
    const auto lanes = shownLanes();
    const auto here = std::ranges::find(lanes, currentLaneIndex());
    const auto at = here == lanes.end() ? 0 : static_cast<int>(here - lanes.begin());
    const int to = std::clamp(at + by, 0, static_cast<int>(lanes.size()) - 1);
    m_current = m_lanes.lanes[lanes[static_cast<std::size_t>(to)]].key;
    m_scroll->setValue(to * m_laneHeight < m_scroll->value()
                           ? to * m_laneHeight
                           : std::max(m_scroll->value(), (to + 1) * m_laneHeight - lanesRect().height()));
    tellCurrent();
    drawOver();
}

void TimelinePlot::pin()
{
    if (std::erase(m_pinned, m_current) == 0) {
        m_pinned.push_back(m_current);
    }
    arrange();
    drawAll();
    emit arranged();
}

void TimelinePlot::unfold()
{
    const DebriefLane &lane = currentLane();
    if (lane.agency < 0) {
        return;
    }
    if (m_unfolded.erase(lane.agency) == 0) {
        m_unfolded.insert(lane.agency);
    } else if (lane.kind == DebriefLane::Kind::seat) { // it goes with the others
        m_current = m_lanes.laneOf(lane.agency)->key;
    }
    arrange();
    drawAll();
}

const DebriefMark *TimelinePlot::step(int by) const
{
    const DebriefMark *mark = m_selected.size() == 1 ? markOf(m_selected.front()) : nullptr;
    const std::int64_t from = mark != nullptr && mark->at == m_moment ? mark->entry : by < 0 ? 0 : -1;
    return m_lanes.step(currentLane(), m_moment, from, by, [this](const DebriefMark &m) { return isShown(m); });
}

void TimelinePlot::toggleGuide()
{
    if (m_guides.erase(m_moment) == 0) {
        m_guides.insert(m_moment);
    }
    drawOver();
    emit arranged();
}

QStringList TimelinePlot::arrangement() const
{
    QStringList all;
    for (const QString &lane : m_pinned) {
        all += pinKey + lane;
    }
    for (const ExerciseTime at : m_guides) {
        all += guideKey + QString::number(at.count());
    }
    return all;
}

void TimelinePlot::arrangeAs(const QStringList &arrangement)
{
    m_pinned.clear();
    m_guides.clear();
    for (const QString &one : arrangement) {
        const QString lane = one.mid(pinKey.size());
        bool isNumber = false;
        const qlonglong at = one.mid(guideKey.size()).toLongLong(&isNumber);
        if (one.startsWith(pinKey) &&
            std::ranges::find(m_lanes.lanes, lane, &DebriefLane::key) != m_lanes.lanes.end()) {
            m_pinned.push_back(lane);
        } else if (one.startsWith(guideKey) && isNumber && at >= 0) {
            m_guides.insert(ExerciseTime{at});
        }
    }
    arrange();
    drawAll();
}

// ── where things are ─────────────────────────────────────────────────────────────────────────────────────────────────

QRect TimelinePlot::overviewRect() const
{
    return m_overview->rect();
}

QRect TimelinePlot::lanesRect() const
{
    return m_main->rect();
}

QRect TimelinePlot::ruler() const
{
    const QRect lanes = lanesRect();
    const QRect overview = overviewRect();
    return {lanes.left(), overview.bottom() + 1, lanes.width(), lanes.top() - overview.bottom() - 1};
}

int TimelinePlot::xOf(ExerciseTime at) const
{
    const QRect lanes = lanesRect();
    const double share = static_cast<double>((at - m_view.from).count()) /
                         static_cast<double>(std::max<std::int64_t>(1, (m_view.to - m_view.from).count()));
    constexpr double far = 100; // times the width: what is beyond is not seen, and has to fit into a number
    return lanes.left() + static_cast<int>(std::lround(std::clamp(share, -far, far) * lanes.width()));
}

ExerciseTime TimelinePlot::timeAt(int x) const
{
    const QRect lanes = lanesRect();
    const double share = static_cast<double>(x - lanes.left()) / std::max(1, lanes.width());
    return m_view.from +
           Millis{static_cast<std::int64_t>(share * static_cast<double>((m_view.to - m_view.from).count()))};
}

int TimelinePlot::overviewX(ExerciseTime at) const
{
    return static_cast<int>(std::lround(m_overview->axis(QCPAxis::atBottom)->coordToPixel(seconds(at))));
}

ExerciseTime TimelinePlot::overviewTimeAt(int x) const
{
    return Millis{std::llround(m_overview->axis(QCPAxis::atBottom)->pixelToCoord(x) * 1000)};
}

const DebriefMark *TimelinePlot::markOf(std::int64_t entry) const
{
    return entry < 1 || entry > static_cast<std::int64_t>(m_lanes.marks.size())
               ? nullptr
               : &m_lanes.marks[static_cast<std::size_t>(entry - 1)];
}

/// What is decided and done stands above what is said, and that above what is read.
int TimelinePlot::yOf(const Row &row, const DebriefMark &mark) const
{
    const double share = [&] {
        switch (groupOf(mark.kind)) {
        case MarkGroup::injects: return mark.kind == MarkKind::course ? 0.72 : 0.45;
        case MarkGroup::decisions: return 0.28;
        case MarkGroup::tasks: return 0.40;
        case MarkGroup::messages: return 0.60;
        case MarkGroup::notes: return 0.50;
        case MarkGroup::views: return 0.76;
        }
        return 0.5;
    }();
    return row.top + static_cast<int>(share * row.height);
}

const TimelinePlot::Row *TimelinePlot::rowOf(std::size_t lane) const
{
    const auto it = std::ranges::find(m_rows, lane, &Row::lane);
    return it == m_rows.end() ? nullptr : &*it;
}

const TimelinePlot::Row *TimelinePlot::rowAt(QPoint at) const
{
    const auto it = std::ranges::find_if(
        m_rows, [&](const Row &row) { return at.y() >= row.top && at.y() < row.top + row.height; });
    return it == m_rows.end() ? nullptr : &*it;
}

QPoint TimelinePlot::pointOf(const DebriefMark &mark) const
{
    const auto place = static_cast<std::size_t>(mark.entry - 1);
    for (const Row &row : m_rows) {
        const DebriefLane &lane = m_lanes.lanes[row.lane];
        const auto time = [this](std::size_t i) { return m_lanes.marks[i].at; };
        const auto first = std::ranges::lower_bound(lane.marks, mark.at, {}, time);
        const auto last = std::ranges::upper_bound(lane.marks, mark.at, {}, time);
        if (std::find(first, last, place) != last) {
            return {xOf(mark.at), yOf(row, mark)};
        }
    }
    return {};
}

const DebriefMark *TimelinePlot::markAt(QPoint at) const
{
    const Row *row = rowAt(at);
    if (row == nullptr || !lanesRect().contains(at)) {
        return nullptr;
    }
    const DebriefLane &lane = m_lanes.lanes[row->lane];
    const auto time = [this](std::size_t i) { return m_lanes.marks[i].at; };
    const DebriefMark *best = nullptr;
    int nearest = hitRadius * hitRadius;
    const auto end = std::ranges::upper_bound(lane.marks, timeAt(at.x() + hitRadius), {}, time);
    for (auto it = std::ranges::lower_bound(lane.marks, timeAt(at.x() - hitRadius), {}, time); it != end; ++it) {
        const DebriefMark &mark = m_lanes.marks[*it];
        const QPoint way = QPoint(xOf(mark.at), yOf(*row, mark)) - at;
        if (const int far = QPoint::dotProduct(way, way); far < nearest && isShown(mark)) {
            nearest = far;
            best = &mark;
        }
    }
    return best;
}

int TimelinePlot::leastLaneHeight() const
{
    return std::max(30, fontMetrics().height() * 2);
}

/// Lanes share the room there is; if that is too little, one scrolls.
void TimelinePlot::arrange()
{
    const QFontMetrics metrics = fontMetrics();
    m_heading = metrics.horizontalAdvance(QStringLiteral("XX  Agency with a name")) + 3 * margin;
    m_heading = std::min(m_heading, std::max(110, width() / 4));
    const int rulerHeight = metrics.height() + 12;
    m_overview->setMinimumSize(0, overviewHeight);
    m_overview->setMaximumSize(QWIDGETSIZE_MAX, overviewHeight);
    m_overview->setMargins({m_heading, margin, 2 * margin, margin});
    m_main->setMargins({m_heading, rulerHeight, 2 * margin, margin});
    m_plot->plotLayout()->setOuterRect(m_plot->rect());
    for (const auto phase :
         {QCPLayoutElement::upPreparation, QCPLayoutElement::upMargins, QCPLayoutElement::upLayout}) {
        m_plot->plotLayout()->update(phase);
    }
    const QRect lanes = lanesRect();
    const auto shown = shownLanes();
    constexpr int highest = 84;
    const auto count = static_cast<int>(shown.size());
    m_laneHeight = std::clamp(count == 0 ? 0 : lanes.height() / count, leastLaneHeight(), highest);
    const int beyond = std::max(0, m_laneHeight * count - lanes.height());
    m_scroll->setPageStep(lanes.height());
    m_scroll->setRange(0, beyond);
    m_scroll->setVisible(beyond > 0);
    m_rows.clear();
    int top = lanes.top();
    int passed = 0;
    for (const std::size_t lane : shown) {
        const bool isPinned = std::ranges::find(m_pinned, m_lanes.lanes[lane].key) != m_pinned.end();
        if (!isPinned && passed < m_scroll->value() - m_laneHeight / 2) {
            passed += m_laneHeight; // above what is seen
            continue;
        }
        if (top + m_laneHeight > lanes.bottom() + 2) {
            break;
        }
        m_rows.push_back({lane, top, m_laneHeight, isPinned});
        top += m_laneHeight;
    }
}

// ── drawing ──────────────────────────────────────────────────────────────────────────────────────────────────────────

void TimelinePlot::drawAll()
{
    m_main->axis(QCPAxis::atTop)->setRange(seconds(m_view.from), seconds(m_view.to));
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void TimelinePlot::drawOver()
{
    if (m_isDrawn) { // else it will be, with everything
        m_overLayer->replot();
    }
}

void TimelinePlot::drawNow()
{
    m_main->axis(QCPAxis::atTop)->setRange(seconds(m_view.from), seconds(m_view.to));
    m_plot->replot(QCustomPlot::rpImmediateRefresh);
}

void TimelinePlot::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
    drawAll();
}

void TimelinePlot::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    drawOver();
}

void TimelinePlot::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    drawOver();
}

QString TimelinePlot::describe(const DebriefMark &mark) const
{
    return QStringLiteral("E%1 %2 %3").arg(QString::number(mark.entry), timeText(mark.at), m_said(mark.entry));
}

/// For who does not see it.
void TimelinePlot::tellCurrent()
{
    QString text = m_lanes.lanes.empty() ? QString{} : currentLane().title;
    if (const DebriefMark *mark = m_selected.empty() ? nullptr : markOf(m_selected.front())) {
        text += QStringLiteral(": ") + describe(*mark);
    }
    if (text != accessibleDescription()) {
        setAccessibleDescription(text);
        QAccessibleEvent told(this, QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&told);
    }
}

// ── what is done with the mouse ──────────────────────────────────────────────────────────────────────────────────────

void TimelinePlot::press(const QMouseEvent &event)
{
    setFocus(Qt::MouseFocusReason);
    if (event.button() != Qt::LeftButton) {
        return;
    }
    const QPoint at = event.pos();
    m_pressedAt = at;
    m_viewThen = m_view;
    m_hasMoved = false;
    m_drag = Drag::none;
    if (overviewRect().adjusted(-handle, 0, handle, 0).contains(at)) {
        const int left = overviewX(m_view.from);
        const int right = overviewX(m_view.to);
        m_drag = std::abs(at.x() - left) <= handle    ? Drag::windowFrom
                 : std::abs(at.x() - right) <= handle ? Drag::windowTo
                                                      : Drag::window;
        if (m_drag == Drag::window && (at.x() < left || at.x() > right)) { // there it shall be
            const ExerciseTime centre = overviewTimeAt(at.x());
            const Millis half = (m_view.to - m_view.from) / 2;
            setView({centre - half, centre + half});
            m_viewThen = m_view;
        }
        return;
    }
    if (ruler().contains(at)) {
        m_drag = event.modifiers() & Qt::ShiftModifier ? Drag::area : Drag::scrub;
        if (m_drag == Drag::scrub) {
            emit momentAsked(timeAt(at.x()));
        }
        return;
    }
    if (const Row *row = rowAt(at)) {
        m_current = m_lanes.lanes[row->lane].key;
        tellCurrent();
        drawOver();
    }
    if (!lanesRect().contains(at)) {
        return;
    }
    if (event.modifiers() & Qt::ShiftModifier) {
        m_drag = Drag::area;
    } else if (const DebriefMark *mark = markAt(at)) {
        emit picked(mark->entry);
    } else {
        m_drag = std::abs(at.x() - xOf(m_moment)) <= handle ? Drag::scrub : Drag::pan;
    }
}

void TimelinePlot::move(const QMouseEvent &event)
{
    const QPoint at = event.pos();
    if (m_drag == Drag::none) {
        const bool isEdge = overviewRect().contains(at) && (std::abs(at.x() - overviewX(m_view.from)) <= handle ||
                                                            std::abs(at.x() - overviewX(m_view.to)) <= handle);
        const bool isCursor = lanesRect().contains(at) && std::abs(at.x() - xOf(m_moment)) <= handle;
        m_plot->setCursor(isEdge || isCursor ? Qt::SizeHorCursor : Qt::ArrowCursor);
        return;
    }
    m_hasMoved = m_hasMoved || std::abs(at.x() - m_pressedAt.x()) >= dragBegins;
    if (!m_hasMoved && m_drag != Drag::scrub) {
        return;
    }
    const Millis size = m_viewThen.to - m_viewThen.from;
    switch (m_drag) {
    case Drag::none: break;
    case Drag::scrub: emit momentAsked(timeAt(at.x())); break;
    case Drag::area: {
        const ExerciseTime one = std::clamp(timeAt(m_pressedAt.x()), ExerciseTime{0}, m_lanes.length);
        const ExerciseTime other = std::clamp(timeAt(at.x()), ExerciseTime{0}, m_lanes.length);
        emit areaAsked(Stretch{std::min(one, other), std::max(one, other)});
        break;
    }
    case Drag::pan: {
        const double share = static_cast<double>(m_pressedAt.x() - at.x()) / std::max(1, lanesRect().width());
        const Millis way{static_cast<std::int64_t>(share * static_cast<double>(size.count()))};
        setView({m_viewThen.from + way, m_viewThen.to + way});
        break;
    }
    case Drag::window: {
        const Millis way = overviewTimeAt(at.x()) - overviewTimeAt(m_pressedAt.x());
        setView({m_viewThen.from + way, m_viewThen.to + way});
        break;
    }
    case Drag::windowFrom:
        setView({std::min(overviewTimeAt(at.x()), m_viewThen.to - Millis{leastView}), m_viewThen.to});
        break;
    case Drag::windowTo:
        setView({m_viewThen.from, std::max(overviewTimeAt(at.x()), m_viewThen.from + Millis{leastView})});
        break;
    }
}

void TimelinePlot::release(const QMouseEvent &event)
{
    const Drag drag = std::exchange(m_drag, Drag::none);
    if (m_hasMoved) {
        return;
    }
    if (drag == Drag::pan) { // it was a click
        emit momentAsked(timeAt(event.pos().x()));
    } else if (drag == Drag::area) {
        emit areaAsked(std::nullopt);
    }
}

void TimelinePlot::wheel(const QWheelEvent &event)
{
    const QPoint way = event.angleDelta();
    constexpr double notch = 120;
    if (way.x() != 0 || (event.modifiers() & Qt::ShiftModifier)) {
        pan(-(way.x() != 0 ? way.x() : way.y()) / notch * 0.1);
        return;
    }
    const QPoint at = event.position().toPoint();
    const bool isOverview = overviewRect().contains(at);
    zoom(std::pow(1.25, way.y() / notch), isOverview ? overviewTimeAt(at.x()) : timeAt(std::max(at.x(), m_heading)));
}

bool TimelinePlot::showTip(QPoint at, QPoint global)
{
    QString text;
    if (const DebriefMark *mark = markAt(at)) {
        text = describe(*mark);
    } else if (const Row *row = rowAt(at)) {
        const DebriefLane &lane = m_lanes.lanes[row->lane];
        const ExerciseTime time = timeAt(at.x());
        if (at.x() < m_heading) {
            text = lane.title;
        }
        for (const DebriefSpan &span : lane.spans) {
            if (lanesRect().contains(at) && span.from <= time && time <= span.until) {
                text += (text.isEmpty() ? QString{} : QStringLiteral("\n")) + span.text;
            }
        }
    }
    QToolTip::showText(
        global, text.isEmpty() ? QString{} : text.toHtmlEscaped().replace(QLatin1Char('\n'), QStringLiteral("<br>")),
        m_plot);
    return true;
}

bool TimelinePlot::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_plot) {
        return QWidget::eventFilter(watched, event);
    }
    switch (event->type()) {
    case QEvent::MouseButtonPress: press(*static_cast<QMouseEvent *>(event)); return true;
    case QEvent::MouseMove: move(*static_cast<QMouseEvent *>(event)); return true;
    case QEvent::MouseButtonRelease: release(*static_cast<QMouseEvent *>(event)); return true;
    case QEvent::MouseButtonDblClick: return true;
    case QEvent::Wheel: wheel(*static_cast<QWheelEvent *>(event)); return true;
    case QEvent::ToolTip: {
        const auto *help = static_cast<QHelpEvent *>(event);
        return showTip(help->pos(), help->globalPos());
    }
    default: return QWidget::eventFilter(watched, event);
    }
}

} // namespace samvirke
