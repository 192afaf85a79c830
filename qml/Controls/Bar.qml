// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Samvirke.Look

// A line across the window that says how things are.
Rectangle {
    id: bar

    enum Tone {
        Quiet,
        Care,
        Alarm
    }

    required property string said
    property int tone: Bar.Tone.Quiet
    property string sign: ""
    default property alias content: row.data
    readonly property color inkNow: bar.tone === Bar.Tone.Alarm ? Look.alarmInk : bar.tone === Bar.Tone.Care ? Look.careInk : Look.ink

    visible: bar.said.length > 0
    implicitHeight: visible ? Math.max(row.implicitHeight + Look.gap, Math.round(Look.u * 1.8)) : 0
    color: bar.tone === Bar.Tone.Alarm ? Look.alarmGround : bar.tone === Bar.Tone.Care ? Look.careGround : Look.quietGround

    RowLayout {
        id: row

        anchors.fill: parent
        anchors.leftMargin: Look.u
        anchors.rightMargin: Look.u
        spacing: Look.gap

        Text {
            visible: bar.sign.length > 0
            text: bar.sign
            color: bar.inkNow
            font.bold: true
            Accessible.ignored: true
        }
        Text {
            Layout.fillWidth: true
            text: bar.said
            color: bar.inkNow
            font.bold: bar.tone !== Bar.Tone.Quiet
            wrapMode: Text.Wrap
            textFormat: Text.PlainText
            Accessible.role: bar.tone === Bar.Tone.Quiet ? Accessible.StaticText : Accessible.AlertMessage
            Accessible.name: bar.said
        }
    }
}
