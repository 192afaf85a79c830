// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Samvirke.Controls
import Samvirke.Look

// How somebody comes to their seat: the code on the card, and what they should know before.
FocusScope {
    id: pane

    required property var joining // Joining

    focus: true

    palette {
        window: Look.shades.window
        windowText: Look.shades.windowText
        base: Look.shades.base
        alternateBase: Look.shades.alternateBase
        text: Look.shades.text
        button: Look.shades.button
        buttonText: Look.shades.buttonText
        highlight: Look.shades.highlight
        highlightedText: Look.shades.highlightedText
        mid: Look.shades.mid
        light: Look.shades.light
        dark: Look.shades.dark
        shadow: Look.shades.shadow
    }

    Rectangle {
        anchors.fill: parent
        color: Look.ground
    }

    Banner {
        id: banner

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
    }

    ScrollView {
        id: scroll

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: banner.bottom
        anchors.bottom: parent.bottom
        contentWidth: availableWidth
        contentHeight: sheet.height + 2 * Look.u
        focus: true
        ScrollBar.vertical.Accessible.name: qsTr("Scroll")
        ScrollBar.horizontal.Accessible.name: qsTr("Scroll")

        ColumnLayout {
            id: sheet

            width: Math.min(scroll.availableWidth - 2 * Look.u, Look.u * 34)
            x: Math.round((scroll.availableWidth - width) / 2)
            y: Look.u
            spacing: Math.round(Look.u * 0.8)

            Heading {
                Layout.fillWidth: true
                size: 1.7
                text: qsTr("Take your seat")
            }
            BodyText {
                Layout.fillWidth: true
                text: qsTr("Type the code on your seat card. Capitals, dashes and spaces do not matter.")
            }
            TextLine {
                id: code

                objectName: "code"
                Layout.fillWidth: true
                implicitHeight: Math.round(Look.u * 3.2)
                name: qsTr("Code of your seat")
                placeholderText: "____-____-____"
                font.family: "monospace"
                font.pixelSize: Math.round(Look.u * 1.5)
                font.letterSpacing: 2
                horizontalAlignment: TextInput.AlignHCenter
                inputMethodHints: Qt.ImhUppercaseOnly | Qt.ImhNoPredictiveText | Qt.ImhSensitiveData
                focus: true
                text: pane.joining.code
                onTextEdited: {
                    pane.joining.code = code.text;
                    if (code.text !== pane.joining.code)
                        code.text = pane.joining.code;
                }
                onAccepted: pane.joining.join()
            }
            RowLayout {
                Layout.fillWidth: true
                spacing: Look.gap

                ActionButton {
                    objectName: "join"
                    visible: !pane.joining.taken
                    text: pane.joining.busy ? qsTr("Connecting …") : qsTr("Join")
                    highlighted: enabled
                    enabled: pane.joining.canJoin
                    onClicked: pane.joining.join()
                }
                ActionButton {
                    objectName: "takeOver"
                    visible: pane.joining.taken
                    text: qsTr("Take the seat over")
                    highlighted: true
                    onClicked: pane.joining.takeOver()
                }
                ActionButton {
                    visible: pane.joining.busy || pane.joining.taken
                    text: qsTr("Stop")
                    onClicked: pane.joining.cancel()
                }
                Item {
                    Layout.fillWidth: true
                }
            }
            Bar {
                objectName: "joinState"
                Layout.fillWidth: true
                radius: 4
                said: pane.joining.state
                sign: pane.joining.wrong ? "⚠" : ""
                tone: pane.joining.wrong ? Bar.Tone.Care : Bar.Tone.Quiet
            }

            Card {
                Layout.fillWidth: true

                Heading {
                    Layout.fillWidth: true
                    text: pane.joining.count > 0 ? qsTr("Exercises on this network") : qsTr("No exercise calls out on this network yet")
                }
                Repeater {
                    model: pane.joining

                    ActionButton {
                        id: found

                        required property int index
                        required property string name
                        required property bool chosen

                        Layout.fillWidth: true
                        text: (found.chosen ? "✓ " : "") + found.name
                        highlighted: found.chosen
                        onClicked: pane.joining.choose(found.index)
                    }
                }
                BodyText {
                    Layout.fillWidth: true
                    soft: true
                    text: pane.joining.count > 0 ? qsTr("The one that knows your code is found by itself. Choose one only if the facilitator says so.") : qsTr("It may still be starting. If it does not appear, type the address that the facilitator reads out.")
                }
                TextLine {
                    id: address

                    objectName: "address"
                    Layout.fillWidth: true
                    name: qsTr("Address of the host, if it is not found")
                    placeholderText: qsTr("Address, only if it is not found: 192.168.1.20")
                    text: pane.joining.address
                    onTextEdited: pane.joining.address = address.text
                    onAccepted: pane.joining.join()
                }
            }

            Card {
                Layout.fillWidth: true

                Heading {
                    Layout.fillWidth: true
                    text: qsTr("What is recorded")
                }
                BodyText {
                    Layout.fillWidth: true
                    text: qsTr("What you send, decide, acknowledge and answer here, with the time, under the name of your seat and never under yours. Nothing of what you type before you send it, and no idle times.")
                }
                Heading {
                    Layout.fillWidth: true
                    text: qsTr("What for")
                }
                BodyText {
                    Layout.fillWidth: true
                    text: qsTr("For the talk afterwards, about how the agencies worked together. Agencies are looked at, never persons.")
                }
                Heading {
                    Layout.fillWidth: true
                    text: qsTr("Until when")
                }
                BodyText {
                    Layout.fillWidth: true
                    text: qsTr("The record lies on the facilitator's machine only, until whoever leads the exercise deletes it. Ask them when that is, before you begin. On this laptop nothing is left once the program has ended.")
                }
            }
        }
    }
}
