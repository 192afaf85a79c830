// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import QtQuick.Window
import Samvirke.Controls
import Samvirke.Look

// The loggist's pad: who said it, to whom, and what it was. The third tap writes it down; what came in last is what it
// is about.
FocusScope {
    id: pane

    required property var desk // SeatDesk
    required property var pad // LoggistPad
    required property var sounds // Sounds

    signal themeRequested(string name)
    signal languageRequested(string code)

    readonly property bool narrow: pane.width < Look.u * 62
    readonly property var focused: Window.activeFocusItem
    readonly property bool typing: pane.focused !== null && pane.focused.cursorPosition !== undefined
    property string said: "" // what was written down, or why not
    property bool wrong: false

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

    Connections {
        target: pane.pad

        function onCaught(sentence: string) {
            pane.said = sentence;
            pane.wrong = false;
        }
        function onWrong(sentence: string) {
            pane.said = sentence;
            pane.wrong = true;
        }
    }

    // ── keys, while nothing is typed ─────────────────────────────────────────────────────────────────────────────────
    Repeater {
        model: pane.pad.listeners

        Item {
            id: letter

            required property var modelData

            Shortcut {
                sequence: letter.modelData.key
                enabled: !pane.typing
                onActivated: pane.pad.key(letter.modelData.key)
            }
        }
    }
    Repeater {
        model: pane.pad.acts

        Item {
            id: digit

            required property int index

            Shortcut {
                sequence: String(digit.index + 1)
                enabled: !pane.typing && pane.pad.open
                onActivated: pane.pad.act(digit.index)
            }
        }
    }
    Shortcut {
        sequence: "-"
        enabled: !pane.typing
        onActivated: pane.pad.ago = (pane.pad.ago + 1) % 3
    }
    Shortcut {
        sequence: "Ctrl+N"
        onActivated: words.forceActiveFocus(Qt.ShortcutFocusReason)
    }
    Shortcut {
        sequence: "Escape"
        onActivated: {
            if (!pane.typing)
                pane.pad.clear();
            acts.forceActiveFocus(Qt.ShortcutFocusReason);
        }
    }

    component Agency: ActionButton {
        id: agency

        required property var modelData
        required property int index
        property bool chosen: false

        implicitHeight: Look.target * 1.3
        leftPadding: Look.u * 1.9
        text: (agency.chosen ? "✓ " : "") + agency.modelData.name + "  " + agency.modelData.key
        font.bold: agency.chosen
        paperNow: agency.chosen ? Look.chosenGround : Look.buttonGround
        Accessible.checkable: true
        Accessible.checked: agency.chosen

        AgencyMark {
            x: Look.gap
            anchors.verticalCenter: parent.verticalCenter
            withCode: false
            mark: agency.modelData.mark
        }
    }

    Rectangle {
        anchors.fill: parent
        color: Look.ground
    }
    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        Banner {
            Layout.fillWidth: true
        }
        SeatHeader {
            Layout.fillWidth: true
            desk: pane.desk
            sounds: pane.sounds
            narrow: pane.narrow
            keys: false
            onThemeRequested: name => pane.themeRequested(name)
            onLanguageRequested: code => pane.languageRequested(code)
        }
        Bar {
            Layout.fillWidth: true
            said: pane.desk.lineHelp
            sign: "○"
            tone: Bar.Tone.Care

            ActionButton {
                visible: pane.desk.canTakeBack
                text: qsTr("Take it back")
                onClicked: pane.desk.takeBack()
            }
        }
        Bar {
            Layout.fillWidth: true
            said: pane.desk.standstill
            tone: pane.desk.realEmergency ? Bar.Tone.Alarm : Bar.Tone.Care
        }
        Bar {
            Layout.fillWidth: true
            said: pane.desk.situation.length > 0 ? qsTr("Situation at %1: %2").arg(pane.desk.situationSince).arg(pane.desk.situation) : ""
        }
        ScrollView {
            id: scroll

            Layout.fillWidth: true
            Layout.fillHeight: true
            contentWidth: availableWidth
            contentHeight: sheet.implicitHeight + 2 * Look.u
            ScrollBar.vertical.Accessible.name: qsTr("Scroll")
            ScrollBar.horizontal.Accessible.name: qsTr("Scroll")
            focus: true
            clip: true

            GridLayout {
                id: sheet

                x: Look.u
                y: Look.u * 0.8
                width: scroll.availableWidth - 2 * Look.u
                columns: pane.narrow ? 1 : 2
                columnSpacing: Look.u * 0.8
                rowSpacing: Look.u * 0.8

                ColumnLayout {
                    Layout.fillWidth: true
                    Layout.preferredWidth: 3
                    Layout.alignment: Qt.AlignTop
                    spacing: Look.u * 0.8

                    MandateCard {
                        Layout.fillWidth: true
                        visible: !pane.desk.mandateRead
                        desk: pane.desk
                        sounds: pane.sounds
                    }
                    Card {
                        Layout.fillWidth: true

                        Heading {
                            objectName: "sentence"
                            Layout.fillWidth: true
                            size: 1.3
                            text: pane.pad.recalls ? qsTr("Recalled: %1").arg(pane.pad.sentence) : pane.pad.sentence
                        }
                        BodyText {
                            soft: true
                            text: qsTr("Who said it")
                        }
                        Flow {
                            Layout.fillWidth: true
                            spacing: 6

                            Repeater {
                                model: pane.pad.speakers

                                Agency {
                                    objectName: "from" + modelData.key
                                    chosen: pane.pad.speaker === index
                                    Accessible.name: qsTr("From %1").arg(modelData.name)
                                    onClicked: pane.pad.from(index)
                                }
                            }
                        }
                        BodyText {
                            soft: true
                            text: qsTr("To whom (nobody chosen: everybody)")
                        }
                        Flow {
                            Layout.fillWidth: true
                            spacing: 6

                            Repeater {
                                model: pane.pad.listeners

                                Agency {
                                    readonly property var speaker: pane.pad.speakers[pane.pad.speaker]

                                    objectName: "to" + modelData.key
                                    chosen: pane.pad.told[index] ?? false
                                    enabled: speaker === undefined || speaker.key !== modelData.key
                                    Accessible.name: qsTr("To %1").arg(modelData.name)
                                    onClicked: pane.pad.to(index)
                                }
                            }
                        }
                        BodyText {
                            soft: true
                            text: qsTr("What it was: this writes it down")
                        }
                        GridLayout {
                            id: acts

                            Layout.fillWidth: true
                            columns: 3
                            columnSpacing: 6
                            rowSpacing: 6

                            Repeater {
                                model: pane.pad.acts

                                ActionButton {
                                    id: act

                                    required property string modelData
                                    required property int index

                                    objectName: "act" + act.index
                                    Layout.fillWidth: true
                                    Layout.preferredWidth: 1
                                    implicitHeight: Look.target * 1.6
                                    enabled: pane.pad.open
                                    highlighted: true
                                    text: (act.index + 1) + "  " + act.modelData
                                    Accessible.name: act.modelData
                                    onClicked: pane.pad.act(act.index)
                                }
                            }
                        }
                        Options {
                            objectName: "ago"
                            Layout.fillWidth: true
                            name: qsTr("When")
                            labels: [qsTr("just now"), qsTr("–30 s"), qsTr("–2 min")]
                            chosen: pane.pad.ago
                            onPicked: index => pane.pad.ago = index
                        }
                    }
                    Card {
                        Layout.fillWidth: true

                        Heading {
                            Layout.fillWidth: true
                            text: qsTr("What it is about")
                        }
                        Repeater {
                            model: pane.pad.items

                            ActionButton {
                                id: item

                                required property var modelData
                                required property int index
                                readonly property bool chosen: pane.pad.item === item.index

                                Layout.fillWidth: true
                                text: (item.chosen ? "✓ " : "") + item.modelData.title + (item.modelData.to.length > 0 ? "  → " + item.modelData.to : "")
                                font.bold: item.chosen
                                paperNow: item.chosen ? Look.chosenGround : Look.buttonGround
                                Accessible.checkable: true
                                Accessible.checked: item.chosen
                                Accessible.name: qsTr("About: %1").arg(item.modelData.title)
                                onClicked: pane.pad.chooseItem(item.index)
                            }
                        }
                        BodyText {
                            objectName: "itemText"
                            Layout.fillWidth: true
                            visible: text.length > 0
                            text: pane.pad.itemText
                        }
                        Options {
                            objectName: "subject"
                            Layout.fillWidth: true
                            name: qsTr("Task")
                            labels: pane.pad.subjects
                            chosen: pane.pad.subject
                            onPicked: index => pane.pad.subject = index
                        }
                        TextLine {
                            id: words

                            objectName: "words"
                            Layout.fillWidth: true
                            name: qsTr("In a few words, if need be (Ctrl+N; Esc leaves)")
                            placeholderText: name
                            Component.onCompleted: text = pane.pad.draft()
                            onTextEdited: pane.pad.write(text)
                            onAccepted: acts.forceActiveFocus(Qt.ShortcutFocusReason)

                            Connections {
                                target: pane.pad

                                function onEmptied() {
                                    words.text = "";
                                }
                            }
                        }
                    }
                }
                ColumnLayout {
                    Layout.fillWidth: true
                    Layout.preferredWidth: 2
                    Layout.alignment: Qt.AlignTop
                    spacing: Look.u * 0.8

                    Card {
                        Layout.fillWidth: true

                        Heading {
                            Layout.fillWidth: true
                            text: qsTr("I listen to")
                        }
                        Flow {
                            Layout.fillWidth: true
                            spacing: 6

                            Repeater {
                                model: pane.pad.speakers

                                Tick {
                                    required property var modelData
                                    required property int index

                                    objectName: "listen" + modelData.key
                                    text: modelData.name
                                    Accessible.name: qsTr("I listen to %1").arg(modelData.name)
                                    checked: pane.pad.covered[index] ?? false
                                    enabled: pane.pad.open && !pane.pad.recalls
                                    onToggled: pane.pad.setCovered(index, checked)
                                }
                            }
                        }
                        BodyText {
                            Layout.fillWidth: true
                            soft: true
                            text: qsTr("What is said while nobody listens is not observed. It does not count against anybody.")
                        }
                    }
                    Card {
                        Layout.fillWidth: true

                        Heading {
                            Layout.fillWidth: true
                            text: pane.pad.queued > 0 ? qsTr("Written down (%1 on their way)").arg(pane.pad.queued) : qsTr("Written down")
                        }
                        ListView { // rolls by itself: what is tapped stays where it is
                            id: written

                            objectName: "written"
                            Layout.fillWidth: true
                            Layout.preferredHeight: Math.max(Look.u * 14, scroll.height - Look.u * 13)
                            visible: pane.pad.count > 0
                            clip: true
                            spacing: 6
                            model: pane.pad
                            activeFocusOnTab: true
                            boundsBehavior: Flickable.StopAtBounds
                            Accessible.role: Accessible.List
                            Accessible.name: qsTr("Written down")
                            ScrollBar.vertical: ScrollBar {
                                Accessible.name: qsTr("Scroll the list")
                            }
                            delegate: RowLayout {
                                id: row

                                required property int index
                                required property string time
                                required property string what
                                required property string mark
                                required property bool struck
                                required property string spoken

                                width: ListView.view ? ListView.view.width - Look.gap : 0
                                spacing: 6

                                Text {
                                    text: row.time
                                    color: Look.soft
                                    Accessible.ignored: true
                                }
                                AgencyMark {
                                    mark: row.mark
                                }
                                Text {
                                    Layout.fillWidth: true
                                    text: row.what
                                    color: Look.ink
                                    font.strikeout: row.struck
                                    wrapMode: Text.Wrap
                                    textFormat: Text.PlainText
                                    Accessible.role: Accessible.StaticText
                                    Accessible.name: row.spoken
                                }
                                ActionButton {
                                    visible: !row.struck
                                    text: qsTr("Strike")
                                    Accessible.name: qsTr("Strike: %1").arg(row.what)
                                    onClicked: pane.pad.strike(row.index, qsTr("Withdrawn by the loggist"))
                                }
                            }
                        }
                        BodyText {
                            Layout.fillWidth: true
                            visible: pane.pad.count === 0
                            soft: true
                            text: qsTr("Nothing written down yet.")
                        }
                    }
                }
            }
        }
        Rectangle {
            Layout.fillWidth: true
            implicitHeight: foot.implicitHeight + 8
            color: pane.wrong ? Look.careGround : Look.paper

            RowLayout {
                id: foot

                anchors.left: parent.left
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                anchors.leftMargin: Look.u
                anchors.rightMargin: Look.gap

                BodyText {
                    objectName: "notice"
                    Layout.fillWidth: true
                    text: pane.said.length > 0 ? (pane.wrong ? "⚠ " : "✓ ") + pane.said : ""
                    color: pane.wrong ? Look.careInk : Look.ink
                    Accessible.role: Accessible.AlertMessage
                }
                ActionButton {
                    text: qsTr("Raise a hand to the facilitator")
                    onClicked: pane.pad.raiseHand()
                }
                EmergencyStop {
                    visible: !pane.desk.ended
                    onRaised: pane.desk.raiseRealEmergency()
                }
            }
        }
    }
}
