// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Samvirke.Look

// A sheet of paper with something on it.
Rectangle {
    id: card

    default property alias content: column.data
    property alias spacing: column.spacing
    property real padding: Math.round(Look.u * 0.9)

    implicitHeight: column.implicitHeight + 2 * card.padding
    implicitWidth: column.implicitWidth + 2 * card.padding
    color: Look.paper
    border.color: Look.edge
    border.width: 1
    radius: 4

    ColumnLayout {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: card.padding
        spacing: Math.round(Look.u * 0.55)
    }
}
