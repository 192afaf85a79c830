// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/debrief_lanes.h"
#include "report/words.h"

#include <QWidget>

#include <functional>
#include <optional>
#include <set>

class QCPAxisRect;
class QCPLayer;
class QCustomPlot;
class QMouseEvent;
class QScrollBar;
class QWheelEvent;

namespace samvirke {

struct TimelineLook;

/// A record along time: an overview with the window that is looked at, and below it a lane for injects, each agency,
/// observations and load. It shows a moment, a selection, a stretch, and says what somebody does to them.
class TimelinePlot : public QWidget
{
    Q_OBJECT

public:
    struct Stretch
    {
        ExerciseTime from{0}, to{0};
        bool operator==(const Stretch &) const = default;
    };

    /// @p scenario and @p lanes must outlive it. @param said what people read of an entry
    TimelinePlot(const Words &words, const Scenario &scenario, const DebriefLanes &lanes,
                 std::function<QString(std::int64_t)> said, QWidget *parent = nullptr);
    ~TimelinePlot() override;

    /// In the colours of the palette. @param dark it is light on dark
    void setDark(bool dark);
    /// Marks for which @p shows does not hold are left out.
    void setShows(std::function<bool(const DebriefMark &)> shows);

    /// Marks of another play of the scenario, smaller and paler at the bottom of the lanes of the same name; null:
    /// none. It must outlive this, or be taken away. @param shows which kinds
    void setOther(const DebriefLanes *other, std::function<bool(MarkKind)> shows);

    void setMoment(ExerciseTime moment);
    [[nodiscard]] ExerciseTime moment() const { return m_moment; }
    /// Entries that stand out.
    void select(std::vector<std::int64_t> entries);
    void setArea(std::optional<Stretch> area);

    // what is looked at
    [[nodiscard]] Stretch view() const { return m_view; }
    void setView(Stretch view);
    /// @param by above 1: closer, around the moment where it is seen
    void zoom(double by, std::optional<ExerciseTime> around = {});
    /// @param by in parts of what is seen
    void pan(double by);
    /// Centres what is selected; again: shows everything.
    void fit();
    /// Turns the page so that the moment is seen.
    void follow();

    // lanes
    [[nodiscard]] const DebriefLane &currentLane() const;
    /// The lane @p by rows below.
    void chooseLane(int by);
    /// To the top of the others, or back.
    void pin();
    /// Shows the seats of the current lane's agency, or hides them.
    void unfold();
    /// The mark before or after the moment on the current lane. @returns none if there is none
    [[nodiscard]] const DebriefMark *step(int by) const;
    /// A line at the moment, or none any more.
    void toggleGuide();
    [[nodiscard]] const std::set<ExerciseTime> &guides() const { return m_guides; }
    /// Pinned lanes and guides in words that mean the same another day: "pin/agency/POL", "guide/60000".
    [[nodiscard]] QStringList arrangement() const;
    /// As it was left; what is no lane of this record is left out.
    void arrangeAs(const QStringList &arrangement);

    // where things are, in this widget's coordinates
    [[nodiscard]] QPoint pointOf(const DebriefMark &mark) const;
    [[nodiscard]] int xOf(ExerciseTime at) const;
    [[nodiscard]] QRect ruler() const; ///< above the lanes: dragging there scrubs
    [[nodiscard]] QRect lanesRect() const;
    [[nodiscard]] QRect overviewRect() const;

    /// Draws everything at once; for who measures.
    void drawNow();

signals:
    void picked(std::int64_t entry);
    void momentAsked(samvirke::ExerciseTime moment);
    /// Nothing: there is to be none.
    void areaAsked(const std::optional<samvirke::TimelinePlot::Stretch> &area);
    /// Somebody pinned a lane or set a guide.
    void arranged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    class Lanes;
    class Over;
    friend class Lanes;
    friend class Over;

    struct Row
    {
        std::size_t lane = 0;
        int top = 0, height = 0; ///< px
        bool pinned = false;
    };
    enum class Drag { none, pan, scrub, area, window, windowFrom, windowTo };

    void arrange();
    void drawOver();
    void drawAll();
    void press(const QMouseEvent &event);
    void move(const QMouseEvent &event);
    void release(const QMouseEvent &event);
    void wheel(const QWheelEvent &event);
    [[nodiscard]] bool showTip(QPoint at, QPoint global);
    [[nodiscard]] const Row *rowAt(QPoint at) const;
    [[nodiscard]] const Row *rowOf(std::size_t lane) const;
    [[nodiscard]] const DebriefMark *markAt(QPoint at) const;
    [[nodiscard]] int yOf(const Row &row, const DebriefMark &mark) const;
    [[nodiscard]] ExerciseTime timeAt(int x) const;
    [[nodiscard]] ExerciseTime overviewTimeAt(int x) const;
    [[nodiscard]] int overviewX(ExerciseTime at) const;
    [[nodiscard]] bool isShown(const DebriefMark &mark) const { return !m_shows || m_shows(mark); }
    [[nodiscard]] const DebriefMark *markOf(std::int64_t entry) const;
    [[nodiscard]] int leastLaneHeight() const;
    [[nodiscard]] std::size_t currentLaneIndex() const;
    /// Pinned ones first.
    [[nodiscard]] std::vector<std::size_t> shownLanes() const;
    [[nodiscard]] QString describe(const DebriefMark &mark) const;
    void tellCurrent();

    Words m_words;
    const Scenario &m_scenario;
    const DebriefLanes &m_lanes;
    std::function<QString(std::int64_t)> m_said;
    std::function<bool(const DebriefMark &)> m_shows;
    const DebriefLanes *m_other = nullptr;
    std::function<bool(MarkKind)> m_showsOther;
    std::unique_ptr<TimelineLook> m_look;
    QCustomPlot *m_plot;
    QCPAxisRect *m_overview, *m_main;
    QCPLayer *m_overLayer = nullptr;
    QScrollBar *m_scroll;
    std::vector<Row> m_rows; ///< that are seen, from the top
    int m_laneHeight = 0;    ///< px
    int m_heading = 0;       ///< px of the names at the left

    ExerciseTime m_moment{0};
    Stretch m_view;
    std::optional<Stretch> m_area;
    std::vector<std::int64_t> m_selected;
    std::set<ExerciseTime> m_guides;
    std::vector<QString> m_pinned; ///< keys of lanes
    std::set<int> m_unfolded;      ///< agencies
    QString m_current;             ///< key of the lane that keys work on
    bool m_isDrawn = false;        ///< once
    bool m_isCentred = false;      ///< fit() has just centred the selection

    Drag m_drag = Drag::none;
    QPoint m_pressedAt;
    Stretch m_viewThen;
    bool m_hasMoved = false;
};

} // namespace samvirke
