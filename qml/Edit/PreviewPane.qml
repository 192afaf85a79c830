// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls
import Samvirke.Controls
import Samvirke.Look
import Samvirke.Seat

// The selected inject on the very card that the seats will read it on. Nothing can be sent from here.
Rectangle {
    id: pane

    required property var preview // InjectPreview

    color: Look.ground
    palette {
        window: Look.ground
        windowText: Look.ink
        base: Look.paper
        text: Look.ink
        button: Look.buttonGround
        buttonText: Look.ink
        highlight: Look.strong
    }

    Binding {
        target: Look // of this pane alone: it has an engine of its own
        property: "other"
        value: pane.preview.shades
    }

    ScrollView {
        id: scroll

        anchors.fill: parent
        contentWidth: availableWidth
        clip: true
        ScrollBar.vertical.Accessible.name: qsTr("Scroll the preview")
        ScrollBar.horizontal.Accessible.name: qsTr("Scroll the preview")

        Loader {
            width: scroll.availableWidth
            active: pane.preview.item.title !== undefined
            sourceComponent: ItemCard {
                item: pane.preview.item
                live: false
            }
        }
    }
    BodyText {
        anchors.centerIn: parent
        visible: pane.preview.item.title === undefined
        soft: true
        text: pane.preview.unseen
        width: pane.width - 2 * Look.gap
        horizontalAlignment: Text.AlignHCenter
        wrapMode: Text.Wrap
    }
}
