// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Samvirke.Look

// Stands at the top of every window.
Rectangle {
    id: banner

    implicitHeight: Math.round(Look.u * 1.3)
    color: Look.banner

    Text {
        anchors.centerIn: parent
        text: qsTr("EXERCISE – EXERCISE – EXERCISE")
        color: Look.bannerInk
        font.bold: true
        Accessible.role: Accessible.StaticText
        Accessible.name: text
    }
}
