// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Samvirke.Controls

// Who one is here and what one may do; stays on top until it was read.
Card {
    id: card

    required property var desk // SeatDesk
    property var sounds: null // Sounds; nothing where nothing is heard

    Heading {
        Layout.fillWidth: true
        size: 1.3
        text: qsTr("You are: %1").arg(card.desk.seat)
    }
    Repeater {
        model: card.desk.mandate

        ColumnLayout {
            id: part

            required property var modelData

            Layout.fillWidth: true
            spacing: 2

            Heading {
                Layout.fillWidth: true
                text: part.modelData.heading
            }
            BodyText {
                Layout.fillWidth: true
                text: part.modelData.text
            }
        }
    }
    Flow {
        Layout.fillWidth: true
        visible: !card.desk.mandateRead
        spacing: 6

        ActionButton {
            objectName: "mandateRead"
            highlighted: true
            text: qsTr("I have read this")
            onClicked: card.desk.readMandate()
        }
        ActionButton {
            visible: card.sounds?.on ?? false
            flat: true
            text: qsTr("Try the sound")
            onClicked: card.sounds.chime()
        }
    }
}
