// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls
import Samvirke.Look

CheckBox {
    id: tick

    implicitHeight: Look.target
    Accessible.name: tick.text
    Accessible.onPressAction: tick.toggle()
    Accessible.onToggleAction: tick.toggle()
    Keys.onReturnPressed: tick.toggle()

    indicator: Rectangle {
        x: tick.leftPadding
        anchors.verticalCenter: parent.verticalCenter
        width: Math.round(Look.u)
        height: width
        color: tick.checked ? Look.strong : Look.paper
        border.color: tick.checked ? Look.strong : Look.line
        border.width: 1
        radius: 3

        Text {
            anchors.centerIn: parent
            visible: tick.checked
            text: "✓"
            color: Look.shades.highlightedText
            font.bold: true
            Accessible.ignored: true
        }
    }
    contentItem: Text {
        leftPadding: Math.round(Look.u * 1.4)
        text: tick.text
        color: Look.ink
        wrapMode: Text.Wrap
        verticalAlignment: Text.AlignVCenter
        textFormat: Text.PlainText
        Accessible.ignored: true
    }

    FocusRing {
        shown: tick.visualFocus
    }
}
