// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Samvirke.Controls
import Samvirke.Look

// Units and resources. The own ones are moved with their box: arrow keys and Enter do the same as the mouse.
ListView {
    id: list

    required property var desk // SeatDesk
    readonly property var states: list.desk.board.states()

    objectName: "units"
    clip: true
    spacing: Look.gap
    model: list.desk.board
    boundsBehavior: Flickable.StopAtBounds
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Units and resources")
    ScrollBar.vertical: ScrollBar {
        Accessible.name: qsTr("Scroll the list")
    }
    delegate: RowLayout {
        id: row

        required property string resource
        required property string name
        required property string mark
        required property bool own
        required property int now
        required property string nowText
        required property string place
        required property string promised
        required property string spoken

        width: ListView.view ? ListView.view.width - Look.gap : 0
        spacing: 6

        AgencyMark {
            mark: row.mark
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            BodyText {
                Layout.fillWidth: true
                text: row.name
                Accessible.name: row.spoken
            }
            Text {
                Layout.fillWidth: true
                visible: text.length > 0
                text: row.place.length > 0 && row.promised.length > 0 ? row.place + " · " + row.promised : row.place + row.promised
                color: Look.soft
                wrapMode: Text.Wrap
                textFormat: Text.PlainText
                font.pixelSize: Math.round(Look.u * 0.7)
                Accessible.ignored: true
            }
        }
        Choice {
            Layout.preferredWidth: Look.u * 8
            visible: row.own
            name: qsTr("State of %1").arg(row.name)
            model: list.states
            currentIndex: row.now
            enabled: list.desk.running
            onActivated: index => list.desk.moveResource(row.resource, index)
        }
        BodyText {
            visible: !row.own
            soft: true
            text: row.nowText
            Accessible.ignored: true
        }
    }
}
