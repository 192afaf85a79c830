// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/plan_strip.h"
#include "report/words.h"
#include "session/scenario_document.h"

#include <QFutureWatcher>
#include <QScrollArea>
#include <QTimer>

#include <optional>
#include <set>

namespace samvirke {

/// The plan along time, a lane for each agency, under the list of injects. Marks are dragged to another time, or moved
/// by keys; the list beside it is the same as a table.
class PlanStripView : public QScrollArea
{
    Q_OBJECT

public:
    PlanStripView(const Words &words, const ScenarioDocument &document, QWidget *parent = nullptr);

    /// The inject that is selected in the list.
    void setCurrent(const InjectId &inject);
    void zoom(double by);
    [[nodiscard]] const PlanStrip &strip() const { return m_strip; }
    /// Where the mark of @p inject in @p lane stands, in the coordinates of widget().
    [[nodiscard]] QRect markRect(std::size_t lane, const InjectId &inject) const;

signals:
    void picked(const samvirke::InjectId &inject);
    /// To be moved by @p by, as one step.
    void moved(const samvirke::InjectId &inject, samvirke::Millis by);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    struct Hit
    {
        std::size_t lane = 0;
        const PlanStrip::Mark *mark = nullptr;
    };

    void make();
    void makeMeanwhile();
    void take(PlanStrip strip);
    void fit();
    void paint(QPainter &painter, QRect part) const;
    void paintScale(QPainter &painter, QRect part) const;
    void paintLane(QPainter &painter, std::size_t lane, QRect part) const;
    [[nodiscard]] QRect markRect(std::size_t lane, const PlanStrip::Mark &mark) const;
    [[nodiscard]] Hit hit(QPoint at) const;
    [[nodiscard]] int xOf(ExerciseTime at) const;
    [[nodiscard]] int laneTop(std::size_t lane) const;
    [[nodiscard]] int loadHeight() const;
    [[nodiscard]] QString markText(const PlanStrip::Mark &mark) const;
    [[nodiscard]] bool isKey(int key, Qt::KeyboardModifiers modifiers);
    void choose(const Hit &hit);
    void tellCurrent();
    [[nodiscard]] QString tipAt(QPoint at) const;

    Words m_words;
    const ScenarioDocument &m_document;
    PlanStrip m_strip;
    QWidget *m_canvas;
    InjectId m_current;
    std::size_t m_lane = 0;
    int m_heading = 0, m_laneHeight = 0; ///< px: of the names at the left, of a lane; marks ask for them by thousands
    double m_zoom = 1;                   ///< 1: the whole plan is seen
    struct Drag
    {
        InjectId inject;
        int from = 0; ///< x where it was taken
        Millis by{0};
    };
    std::optional<Drag> m_drag;
    QTimer m_soon;
    QFutureWatcher<PlanStrip> m_maker;
    bool m_isOld = false;
};

} // namespace samvirke
