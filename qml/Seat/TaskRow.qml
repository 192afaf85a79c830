// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Samvirke.Controls
import Samvirke.Look

// A task that the own agency has.
ColumnLayout {
    id: row

    required property string title
    required property string facts
    required property string mandate
    required property int now // taken, begun, done, given back; -1: a promise

    signal became(int now)

    spacing: 2

    Text {
        Layout.fillWidth: true
        text: (row.now === 2 ? "☑ " : row.now === 3 ? "↩ " : "☐ ") + row.title
        color: row.now >= 2 ? Look.soft : Look.ink
        font.bold: row.now >= 0 && row.now < 2
        wrapMode: Text.Wrap
        textFormat: Text.PlainText
        Accessible.role: Accessible.StaticText
        Accessible.name: qsTr("%1: %2").arg(row.title).arg(row.facts)
    }
    Text {
        Layout.fillWidth: true
        text: row.facts
        color: Look.soft
        wrapMode: Text.Wrap
        textFormat: Text.PlainText
        font.pixelSize: Math.round(Look.u * 0.7)
        Accessible.ignored: true
    }
    Flow {
        Layout.fillWidth: true
        visible: row.now === 0 || row.now === 1
        spacing: 6

        ActionButton {
            visible: row.now === 0
            text: qsTr("Begun")
            Accessible.name: qsTr("Begun: %1").arg(row.title)
            onClicked: row.became(1)
        }
        ActionButton {
            text: qsTr("Done")
            Accessible.name: qsTr("Done: %1").arg(row.title)
            onClicked: row.became(2)
        }
        ActionButton {
            text: qsTr("Give back")
            Accessible.name: qsTr("Give back: %1").arg(row.title)
            onClicked: row.became(3)
        }
    }
}
