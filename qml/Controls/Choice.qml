// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls
import Samvirke.Look

// One of several. Qt names a box by its value; its name says what it is for.
ComboBox {
    id: choice

    required property string name

    implicitHeight: Look.target
    Accessible.name: choice.name
    Accessible.description: choice.displayText
    Accessible.onPressAction: choice.popup.open()

    leftPadding: Math.round(Look.u * 0.45)
    contentItem: Text { // nothing is typed here: Qt's own is a field that takes the focus and has no name
        text: choice.displayText
        font: choice.font
        color: choice.enabled ? Look.shades.buttonText : Look.soft
        elide: Text.ElideRight
        verticalAlignment: Text.AlignVCenter
        textFormat: Text.PlainText
        Accessible.ignored: true
    }
    background: Rectangle {
        color: Look.buttonGround
        border.color: Look.line
        border.width: 1
        radius: 3

        FocusRing {
            shown: choice.visualFocus
        }
    }
}
