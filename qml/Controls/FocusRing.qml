// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

// Shows where the keyboard is, as an edge of two pixels around its parent.
Rectangle {
    id: ring

    required property bool shown

    SystemPalette {
        id: colours
    }

    anchors.fill: parent
    visible: ring.shown
    color: "transparent"
    border.width: 2
    border.color: colours.highlight
    radius: 3
}
