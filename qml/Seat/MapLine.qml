// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

// A line through points of the map sketch, which stand in pixels.
Canvas {
    id: drawing

    required property var points // of Qt.point
    required property color tone

    visible: drawing.points.length > 1
    onPointsChanged: drawing.requestPaint()
    onToneChanged: drawing.requestPaint()
    onPaint: {
        const pen = drawing.getContext("2d");
        pen.reset();
        if (drawing.points.length < 2)
            return;
        pen.strokeStyle = drawing.tone;
        pen.lineWidth = 3;
        pen.beginPath();
        pen.moveTo(drawing.points[0].x, drawing.points[0].y);
        for (const point of drawing.points.slice(1))
            pen.lineTo(point.x, point.y);
        pen.stroke();
    }
}
