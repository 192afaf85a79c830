// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Samvirke.Controls
import Samvirke.Look

// Lies around what is played while it is paused, so that one can read and write on, and over it when something real has
// happened.
Rectangle {
    id: veil

    required property var desk // SeatDesk

    visible: veil.desk.realEmergency || veil.desk.paused
    color: veil.desk.realEmergency ? Look.alarmGround : "transparent"

    MouseArea { // nothing below is for anybody now
        anchors.fill: parent
        enabled: veil.desk.realEmergency
        acceptedButtons: Qt.AllButtons
    }
    Rectangle { // a frame: what is behind it can be read and written
        anchors.fill: parent
        visible: !veil.desk.realEmergency
        color: "transparent"
        border.color: Look.careInk
        border.width: 4
    }
    Rectangle {
        anchors.horizontalCenter: parent.horizontalCenter
        y: veil.desk.realEmergency ? (parent.height - height) / 2 : parent.height - height
        width: sign.implicitWidth + 3 * Look.u
        height: sign.implicitHeight + (veil.desk.realEmergency ? 2 : 1) * Look.u
        color: veil.desk.realEmergency ? Look.paper : Look.careGround
        border.color: veil.desk.realEmergency ? Look.alarmInk : Look.careInk
        border.width: veil.desk.realEmergency ? 2 : 4

        Text {
            id: sign

            anchors.centerIn: parent
            text: veil.desk.realEmergency ? qsTr("REAL EMERGENCY") : qsTr("PAUSED")
            color: veil.desk.realEmergency ? Look.alarmInk : Look.careInk
            font.bold: true
            font.pixelSize: Look.u * (veil.desk.realEmergency ? 2 : 1.3)
            Accessible.ignored: true
        }
    }
}
