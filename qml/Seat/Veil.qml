// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Samvirke.Controls
import Samvirke.Look

// Lies over what is played while it is not: thin when it is paused, so that one can read on, and thick when something
// real has happened.
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
    Rectangle {
        anchors.fill: parent
        visible: !veil.desk.realEmergency
        color: Look.ground
        opacity: 0.45
    }
    Rectangle {
        anchors.centerIn: parent
        width: sign.implicitWidth + 3 * Look.u
        height: sign.implicitHeight + 2 * Look.u
        color: veil.desk.realEmergency ? Look.paper : Look.careGround
        border.color: veil.desk.realEmergency ? Look.alarmInk : Look.careInk
        border.width: 2
        radius: 6

        Text {
            id: sign

            anchors.centerIn: parent
            text: veil.desk.realEmergency ? qsTr("REAL EMERGENCY") : qsTr("PAUSED")
            color: veil.desk.realEmergency ? Look.alarmInk : Look.careInk
            font.bold: true
            font.pixelSize: Look.u * 2
            Accessible.ignored: true
        }
    }
}
