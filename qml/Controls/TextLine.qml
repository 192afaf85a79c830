// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls
import Samvirke.Look

// A field of one line. Its name is what a screen reader says; Qt would not take it from the placeholder.
TextField {
    id: field

    required property string name

    implicitHeight: Look.target
    leftPadding: Math.round(Look.u * 0.45)
    rightPadding: leftPadding
    selectByMouse: true
    color: Look.ink
    placeholderTextColor: Look.soft
    palette.base: Look.paper
    palette.text: Look.ink
    palette.highlight: Look.strong
    palette.highlightedText: Look.shades.highlightedText
    Accessible.name: field.name
    background: Rectangle {
        color: Look.paper
        border.color: Look.line
        border.width: 1
        radius: 3

        FocusRing {
            shown: field.activeFocus
        }
    }
}
