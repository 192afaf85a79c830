// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls
import Samvirke.Controls
import Samvirke.Look

// Something real has happened: two seconds with the mouse or the space bar stop the exercise for everybody.
DelayButton {
    id: stop

    property bool armed: false

    signal raised

    delay: 2000
    implicitHeight: Look.target
    leftPadding: Look.u
    rightPadding: Look.u
    text: stop.armed ? qsTr("Press once more to stop the exercise") : qsTr("Real emergency – hold 2 s")
    Accessible.name: stop.text
    Accessible.description: qsTr("Stops the exercise for everybody, because something real has happened.")
    Accessible.onPressAction: { // who cannot hold it presses twice
        if (stop.armed)
            stop.raised();
        stop.armed = !stop.armed;
        disarm.restart();
    }
    onActivated: {
        stop.raised();
        stop.checked = false;
        stop.progress = 0;
    }

    Timer {
        id: disarm

        interval: 5000
        onTriggered: stop.armed = false
    }
    contentItem: Text {
        text: stop.text
        color: Look.alarmInk
        font.bold: true
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        Accessible.ignored: true
    }
    background: Rectangle {
        color: Look.paper
        border.color: Look.alarmInk
        border.width: 1
        radius: 3

        Rectangle {
            height: parent.height
            width: parent.width * stop.progress
            color: Look.alarmGround
            radius: 3
        }
        FocusRing {
            shown: stop.visualFocus
        }
    }
}
