// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Samvirke.Look

Text {
    id: heading

    property real size: 1

    color: Look.ink
    font.bold: true
    font.pixelSize: Math.round(Look.u * 0.82 * heading.size)
    wrapMode: Text.Wrap
    textFormat: Text.PlainText
    Accessible.role: Accessible.Heading
    Accessible.name: heading.text
}
