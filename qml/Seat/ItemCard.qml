// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Samvirke.Controls
import Samvirke.Look

// The open item: what it says, and what can be done with it. The editor's preview shows this very card.
Card {
    id: card

    required property var item // SeatDesk::item
    required property bool live // things can be sent just now
    property var composing: null // Composing; none in a preview
    property var sounds: null // Sounds; nothing where nothing is heard

    signal soundAsked(string key)
    signal acknowledged
    signal rated(int level)
    signal taken
    signal replied
    signal forwarded
    signal decided
    signal offerAnswered(bool accepted)
    signal requestAnswered(int outcome)

    GridLayout {
        id: head

        readonly property bool narrow: card.width < Look.u * 26

        Layout.fillWidth: true
        columns: head.narrow ? 2 : 3
        columnSpacing: Look.gap
        rowSpacing: 2

        AgencyMark {
            mark: card.item.mark ?? ""
        }
        BodyText {
            Layout.fillWidth: true
            soft: true
            lineHeight: 1
            text: card.item.to ? qsTr("%1 → %2").arg(card.item.from).arg(card.item.to) : card.item.from ?? ""
        }
        BodyText {
            Layout.columnSpan: head.narrow ? 2 : 1
            Layout.fillWidth: head.narrow
            soft: true
            lineHeight: 1
            text: [card.item.kind, card.item.by === card.item.kind ? "" : card.item.by, card.item.time].filter(part => part).join(" · ")
        }
    }
    Heading {
        objectName: "itemTitle"
        Layout.fillWidth: true
        size: 1.3
        font.strikeout: card.item.struck ?? false
        text: card.item.title ?? ""
    }
    BodyText {
        objectName: "itemText"
        Layout.fillWidth: true
        readonly property string rich: card.item.rich ?? ""

        visible: text.length > 0 && text !== (card.item.title ?? "")
        textFormat: rich.length > 0 ? Text.RichText : Text.PlainText
        text: rich.length > 0 ? rich : card.item.text ?? ""
        Accessible.name: card.item.text ?? ""
        font.pixelSize: Math.round(Look.u * 0.85)
        lineHeight: 1.25
    }
    Repeater {
        model: card.item.facts ?? []

        BodyText {
            required property string modelData

            Layout.fillWidth: true
            text: "• " + modelData
        }
    }
    BodyText {
        visible: card.item.struck ?? false
        Layout.fillWidth: true
        color: Look.careInk
        text: qsTr("The sender has withdrawn this.")
    }
    Repeater {
        model: card.item.media ?? []

        ColumnLayout {
            id: file

            required property var modelData

            Layout.fillWidth: true
            spacing: 4

            Repeater {
                model: file.modelData.pictures

                Image {
                    required property int index
                    required property string modelData
                    readonly property string page: file.modelData.pages > 0 ? qsTr("Page %1 of %2").arg(index + 1).arg(file.modelData.pages) : ""

                    Layout.fillWidth: true
                    Layout.maximumWidth: implicitWidth
                    Layout.preferredHeight: status === Image.Ready ? Math.min(file.modelData.pages > 0 ? Infinity : Look.u * 22, width * implicitHeight / Math.max(1, implicitWidth)) : 0
                    source: modelData
                    fillMode: Image.PreserveAspectFit
                    Accessible.role: Accessible.Graphic
                    Accessible.name: page.length > 0 ? qsTr("%1, %2").arg(file.modelData.name).arg(page) : qsTr("Picture: %1").arg(file.modelData.name)
                    Accessible.description: file.modelData.texts[index] ?? ""
                }
            }
            BodyText {
                Layout.fillWidth: true
                soft: true
                text: file.modelData.pages > file.modelData.pictures.length ? qsTr("Enclosed: %1, %n page(s), of which these are the first.", "", file.modelData.pages).arg(file.modelData.name) : qsTr("Enclosed: %1").arg(file.modelData.name)
            }
            ActionButton {
                readonly property bool plays: card.sounds?.playing === file.modelData.key

                objectName: "play"
                visible: file.modelData.isSound && card.sounds !== null
                text: plays ? qsTr("■ Stop") : qsTr("▶ Play")
                Accessible.name: plays ? qsTr("Stop %1").arg(file.modelData.name) : qsTr("Play %1").arg(file.modelData.name)
                onClicked: card.soundAsked(file.modelData.key)
            }
            BodyText {
                Layout.fillWidth: true
                visible: file.modelData.isSound && card.sounds?.unplayable === file.modelData.key
                color: Look.careInk
                text: qsTr("This sound cannot be played on this laptop. Ask the exercise direction to read it out.")
            }
        }
    }
    Repeater {
        model: card.item.quoted ?? []

        Rectangle {
            id: quote

            required property var modelData

            Layout.fillWidth: true
            implicitHeight: quoted.implicitHeight + Look.u
            color: Look.quietGround
            radius: 3

            ColumnLayout {
                id: quoted

                anchors.left: parent.left
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                anchors.margins: Look.gap
                spacing: 4

                BodyText {
                    Layout.fillWidth: true
                    soft: true
                    text: qsTr("Passed on from: %1").arg(quote.modelData.from)
                }
                BodyText {
                    Layout.fillWidth: true
                    text: quote.modelData.text
                }
            }
        }
    }
    BodyText {
        Layout.fillWidth: true
        visible: text.length > 0
        color: Look.careInk
        font.bold: true
        text: (card.item.reminded ?? false) ? qsTr("You were reminded: an answer is waited for.") : ""
    }
    BodyText {
        Layout.fillWidth: true
        visible: text.length > 0
        soft: true
        text: card.item.answers ?? ""
    }

    ColumnLayout {
        Layout.fillWidth: true
        visible: card.item.canRate ?? false
        spacing: 4

        BodyText {
            text: (card.item.asksUrgency ?? false) && (card.item.urgency ?? 0) === 0 ? qsTr("How urgent is this for you? (keys 1 to 4)") : qsTr("How urgent for you")
            color: (card.item.asksUrgency ?? false) && (card.item.urgency ?? 0) === 0 ? Look.careInk : Look.soft
        }
        Options {
            objectName: "urgency"
            Layout.fillWidth: true
            enabled: card.live
            name: qsTr("Urgency")
            labels: [qsTr("1 can wait"), qsTr("2 soon"), qsTr("3 urgent"), qsTr("4 at once")]
            chosen: (card.item.urgency ?? 0) - 1
            onPicked: index => card.rated(index + 1)
        }
    }

    ColumnLayout {
        Layout.fillWidth: true
        visible: (card.item.isOffer ?? false) || (card.item.isRequest ?? false)
        spacing: Look.gap

        Loader {
            Layout.fillWidth: true
            active: card.composing !== null
            sourceComponent: DraftLine {
                composing: card.composing
                key: "answer.text"
                name: qsTr("What to say with the answer (optional)")
                placeholderText: name
            }
        }
        Flow {
            Layout.fillWidth: true
            visible: card.item.isOffer ?? false
            spacing: 6

            ActionButton {
                text: qsTr("Take it over")
                highlighted: true
                enabled: card.live
                onClicked: card.offerAnswered(true)
            }
            ActionButton {
                text: qsTr("Decline")
                enabled: card.live
                onClicked: card.offerAnswered(false)
            }
        }
        Flow {
            Layout.fillWidth: true
            visible: card.item.isRequest ?? false
            spacing: 6

            ActionButton {
                text: qsTr("Yes")
                Accessible.name: qsTr("Grant the request")
                highlighted: true
                enabled: card.live
                onClicked: card.requestAnswered(0)
            }
            ActionButton {
                text: qsTr("In part")
                Accessible.name: qsTr("Grant the request in part")
                enabled: card.live
                onClicked: card.requestAnswered(1)
            }
            ActionButton {
                text: qsTr("No")
                Accessible.name: qsTr("Refuse the request")
                enabled: card.live
                onClicked: card.requestAnswered(2)
            }
        }
    }

    Flow {
        Layout.fillWidth: true
        visible: !(card.item.mine ?? false)
        spacing: 6

        ActionButton {
            objectName: "acknowledge"
            text: (card.item.acknowledged ?? false) ? qsTr("✓ Acknowledged") : qsTr("Acknowledge (A)")
            highlighted: (card.item.asksAcknowledgement ?? false) && !(card.item.acknowledged ?? false)
            enabled: card.live && !(card.item.acknowledged ?? false)
            onClicked: card.acknowledged()
        }
        ActionButton {
            objectName: "take"
            text: qsTr("We take it (T)")
            enabled: card.live
            onClicked: card.taken()
        }
        ActionButton {
            objectName: "reply"
            text: qsTr("Reply (R)")
            onClicked: card.replied()
        }
        ActionButton {
            objectName: "forward"
            text: qsTr("Pass on (F)")
            onClicked: card.forwarded()
        }
        ActionButton {
            objectName: "decide"
            text: qsTr("Decide (D)")
            onClicked: card.decided()
        }
    }
}
