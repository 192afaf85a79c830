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
    selectByMouse: true
    color: Look.ink
    placeholderTextColor: Look.soft
    palette.base: Look.paper
    palette.text: Look.ink
    palette.highlight: Look.strong
    palette.highlightedText: Look.shades.highlightedText
    Accessible.name: field.name

    FocusRing {
        shown: field.activeFocus
    }
}
