// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Samvirke.Look

// Text to read.
Text {
    id: body

    property bool soft: false

    color: body.soft ? Look.soft : Look.ink
    wrapMode: Text.Wrap
    textFormat: Text.PlainText
    lineHeight: 1.15
    Accessible.role: Accessible.StaticText
    Accessible.ignored: body.text.length === 0
    Accessible.name: body.text
}
