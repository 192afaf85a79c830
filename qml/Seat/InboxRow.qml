// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Samvirke.Controls
import Samvirke.Look

// One thing that came in, or was sent.
Rectangle {
    id: row

    required property string title
    required property string kind
    required property string who
    property bool sent: false
    property string party: "" // at counter-play: for whom it came, or who sent it
    required property string mark
    required property string time
    required property string stageText
    required property string spoken
    required property int urgency
    required property bool isNew
    required property bool waits
    required property bool reminded
    required property bool withdrawn
    required property bool current
    required property bool keyboard

    signal picked

    implicitHeight: lines.implicitHeight + Look.u
    color: row.current ? Look.chosenGround : row.isNew ? Look.paper : "transparent"
    Accessible.role: Accessible.ListItem
    Accessible.name: row.spoken
    Accessible.selected: row.current
    Accessible.selectable: true
    Accessible.onPressAction: row.picked()

    Rectangle { // the edge says that something is asked of this seat; the word beside it says so, too
        anchors.left: parent.left
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        width: 4
        visible: row.waits
        color: Look.careInk
    }
    Rectangle {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        height: 1
        color: Look.edge
    }
    MouseArea {
        anchors.fill: parent
        onClicked: row.picked()
    }
    ColumnLayout {
        id: lines

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.leftMargin: Math.round(Look.u * 0.8)
        anchors.rightMargin: Math.round(Look.u * 0.6)
        spacing: 2

        RowLayout {
            Layout.fillWidth: true
            spacing: 6

            Text {
                visible: row.isNew
                text: "●"
                color: Look.strong
                Accessible.ignored: true
            }
            AgencyMark {
                mark: row.mark
            }
            Text {
                Layout.fillWidth: true
                text: row.party.length === 0 ? row.who : row.sent ? qsTr("%1 → %2").arg(row.party).arg(row.who) : qsTr("%1 → %2").arg(row.who).arg(row.party)
                color: Look.soft
                elide: Text.ElideRight
                textFormat: Text.PlainText
                Accessible.ignored: true
            }
            Text {
                text: row.time
                color: Look.soft
                Accessible.ignored: true
            }
        }
        Text {
            Layout.fillWidth: true
            text: row.title
            color: Look.ink
            font.bold: row.isNew
            font.strikeout: row.withdrawn
            elide: Text.ElideRight
            maximumLineCount: 2
            wrapMode: Text.Wrap
            textFormat: Text.PlainText
            Accessible.ignored: true
        }
        RowLayout {
            Layout.fillWidth: true
            spacing: 6

            Text {
                Layout.fillWidth: true
                text: row.stageText.length > 0 ? row.kind + " · " + row.stageText : row.kind
                color: Look.soft
                elide: Text.ElideRight
                textFormat: Text.PlainText
                font.pixelSize: Math.round(Look.u * 0.7)
                Accessible.ignored: true
            }
            Text {
                visible: row.urgency > 0
                text: qsTr("urgency %1").arg(row.urgency)
                color: Look.soft
                font.pixelSize: Math.round(Look.u * 0.7)
                Accessible.ignored: true
            }
            Text {
                visible: row.waits
                text: row.reminded ? qsTr("reminded") : qsTr("waits for you")
                color: Look.careInk
                font.bold: true
                font.pixelSize: Math.round(Look.u * 0.7)
                Accessible.ignored: true
            }
        }
    }
    FocusRing {
        shown: row.current && row.keyboard
    }
}
