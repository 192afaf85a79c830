// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Samvirke.Controls
import Samvirke.Look

// Who sits here, what time it is, and how the line is.
Rectangle {
    id: header

    required property var desk // SeatDesk
    property var sounds: null // Sounds
    property bool narrow: false
    property bool keys: true // there is a sheet of keys to show

    signal themeRequested(string name)
    signal languageRequested(string code)
    signal keysRequested

    implicitHeight: row.implicitHeight + Look.u
    color: Look.paper

    Rectangle {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        height: 1
        color: Look.edge
    }
    RowLayout {
        id: row

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.leftMargin: Look.u
        anchors.rightMargin: Look.gap
        spacing: Look.u

        AgencyMark {
            mark: header.desk.mark
            scale: 1.25
            Layout.rightMargin: 4
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            Heading {
                objectName: "seatName"
                Layout.fillWidth: true
                size: 1.15
                text: header.desk.seat
                elide: Text.ElideRight
                wrapMode: Text.NoWrap
            }
            BodyText {
                Layout.fillWidth: true
                soft: true
                text: header.desk.exercise
                elide: Text.ElideRight
                wrapMode: Text.NoWrap
                visible: !header.narrow
            }
        }
        ColumnLayout {
            spacing: 0

            Text {
                objectName: "storyClock"
                Layout.alignment: Qt.AlignRight
                visible: text.length > 0
                text: header.desk.storyClock
                color: Look.ink
                font.bold: true
                font.pixelSize: Math.round(Look.u * 1.2)
                Accessible.role: Accessible.StaticText
                Accessible.name: qsTr("Time in the story: %1").arg(text)
            }
            Text {
                Layout.alignment: Qt.AlignRight
                text: header.desk.exerciseClock
                color: Look.soft
                Accessible.role: Accessible.StaticText
                Accessible.name: qsTr("Time since the start: %1").arg(text)
            }
        }
        Text {
            objectName: "line"
            text: (header.desk.connected ? "● " : "○ ") + header.desk.line
            visible: !header.narrow || !header.desk.connected
            color: header.desk.connected ? Look.soft : Look.careInk
            font.bold: !header.desk.connected
            Accessible.role: Accessible.StaticText
            Accessible.name: qsTr("Line to the host: %1").arg(header.desk.line)
        }
        ActionButton {
            id: more

            objectName: "more"
            text: "☰"
            flat: true
            Accessible.name: qsTr("Settings and help")
            onClicked: menu.open()

            Menu {
                id: menu

                y: more.height
                MenuItem {
                    text: qsTr("Light colours")
                    Accessible.name: text
                    onTriggered: header.themeRequested("light")
                }
                MenuItem {
                    text: qsTr("Dim grey colours")
                    Accessible.name: text
                    onTriggered: header.themeRequested("dim")
                }
                MenuItem {
                    text: qsTr("Dark colours")
                    Accessible.name: text
                    onTriggered: header.themeRequested("dark")
                }
                MenuItem {
                    text: "Norsk bokmål"
                    Accessible.name: text
                    onTriggered: header.languageRequested("nb")
                }
                MenuItem {
                    text: "English"
                    Accessible.name: text
                    onTriggered: header.languageRequested("en")
                }
                MenuItem {
                    visible: header.sounds !== null
                    height: visible ? implicitHeight : 0
                    text: header.sounds?.on ? qsTr("Turn the sound off") : qsTr("Turn the sound on")
                    Accessible.name: text
                    onTriggered: {
                        header.sounds.on = !header.sounds.on;
                        header.sounds.chime();
                    }
                }
                MenuItem {
                    visible: header.sounds !== null
                    height: visible ? implicitHeight : 0
                    enabled: header.sounds?.on ?? false
                    text: qsTr("Try the sound")
                    Accessible.name: text
                    onTriggered: header.sounds.chime()
                }
                MenuItem {
                    text: qsTr("Keys (?)")
                    enabled: header.keys
                    Accessible.name: text
                    onTriggered: header.keysRequested()
                }
            }
        }
    }
}
