// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts

// What the room sees on the wall: clocks and situation. Nothing that a player could not know.
Rectangle {
    id: pane

    required property var projector // ProjectorModel

    readonly property real unit: Math.max(32, Math.min(pane.width, pane.height) / 18)

    readonly property int answered: pane.projector.answers.length // what is talked about needs the room

    color: shades.window

    SystemPalette {
        id: shades
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: pane.unit
        spacing: pane.answered > 0 ? pane.unit * 0.15 : pane.unit * 0.5

        Text {
            Layout.fillWidth: true
            text: pane.projector.title
            color: shades.windowText
            font.pixelSize: pane.unit
            elide: Text.ElideRight
            textFormat: Text.PlainText
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }
        Item {
            Layout.fillHeight: true
        }
        Text {
            Layout.alignment: Qt.AlignHCenter
            text: pane.projector.story.length > 0 ? pane.projector.story : pane.projector.exercise
            color: shades.windowText
            font.pixelSize: pane.answered > 0 ? pane.unit * 1.8 : pane.unit * 4.5
            font.bold: true
            Accessible.role: Accessible.Clock
            Accessible.name: text
        }
        Text {
            Layout.alignment: Qt.AlignHCenter
            visible: text.length > 0 && pane.answered === 0
            text: pane.projector.story.length > 0 ? pane.projector.exercise + (pane.projector.state.length > 0 ? "  ·  " + pane.projector.state : "") : pane.projector.state
            color: shades.windowText
            font.pixelSize: pane.unit * 1.2
            textFormat: Text.PlainText
            Accessible.role: Accessible.StaticText
            Accessible.name: text
        }
        Item {
            Layout.fillHeight: true
        }
        Repeater {
            model: pane.projector.answers

            Text {
                required property string modelData

                Layout.fillWidth: true
                text: modelData
                color: shades.windowText
                font.pixelSize: Math.min(pane.unit, (pane.height - pane.unit * 7) / (pane.answered * 1.7))
                wrapMode: Text.Wrap
                textFormat: Text.PlainText
                Accessible.role: Accessible.StaticText
                Accessible.name: text
            }
        }
        Repeater {
            model: pane.projector.answers.length > 0 ? [] : pane.projector.situation

            Text {
                required property string modelData
                required property int index

                Layout.fillWidth: true
                text: modelData
                color: index === 0 ? shades.windowText : shades.placeholderText
                font.pixelSize: pane.unit
                wrapMode: Text.Wrap
                textFormat: Text.PlainText
                Accessible.role: Accessible.StaticText
                Accessible.name: text
            }
        }
        Item {
            Layout.fillHeight: true
        }
        Text {
            Layout.fillWidth: true
            visible: text.length > 0
            text: pane.projector.join
            color: shades.windowText
            font.pixelSize: pane.unit
            elide: Text.ElideRight
            textFormat: Text.PlainText
            Accessible.role: Accessible.StaticText
            Accessible.name: text
        }
    }
}
