// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import QtQuick.Window
import Samvirke.Controls
import Samvirke.Look

// The evaluator's pad: a note that is stamped at its first key, codes at one key each, and the targets to rate.
FocusScope {
    id: pane

    required property var desk // SeatDesk
    required property var sounds // Sounds
    required property var pad // EvaluatorPad

    signal themeRequested(string name)
    signal languageRequested(string code)
    signal followRequested(string seat)

    readonly property bool narrow: pane.width < Look.u * 62
    readonly property var focused: Window.activeFocusItem
    readonly property bool typing: pane.focused !== null && pane.focused.cursorPosition !== undefined
    readonly property var ratings: ["P", "S", "M", "U", qsTr("not observed")]

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

    Repeater { // codes have a key each, while nothing is typed
        model: pane.pad.codes

        Item {
            id: key

            required property var modelData
            required property int index

            Shortcut {
                sequence: key.modelData.key
                enabled: !pane.typing
                onActivated: pane.pad.code(key.index)
            }
        }
    }
    Shortcut {
        sequence: "Ctrl+N"
        onActivated: note.forceActiveFocus(Qt.ShortcutFocusReason)
    }
    Repeater { // what the note is: while it is written this keeps it, afterwards it says so of the newest
        model: ["+", "-", "?"]

        Item {
            id: sign

            required property string modelData
            required property int index

            Shortcut {
                sequences: pane.typing ? ["Ctrl+" + sign.modelData] : [sign.modelData, "Ctrl+" + sign.modelData]
                onActivated: {
                    if (pane.pad.draft().length > 0)
                        pane.pad.note(sign.index + 1);
                    else
                        pane.pad.tag(0, sign.index + 1);
                }
            }
        }
    }
    Shortcut {
        sequence: "L"
        enabled: !pane.typing
        onActivated: pane.pad.linkEarlier()
    }
    Shortcut {
        sequence: "Alt+Left"
        onActivated: pane.pad.earlier(0, 10)
    }
    Shortcut {
        sequence: "Alt+Right"
        onActivated: pane.pad.earlier(0, -10)
    }
    Shortcut {
        sequence: "Escape"
        onActivated: {
            pane.desk.composing.close();
            pane.forceActiveFocus();
            pad.forceActiveFocus(Qt.ShortcutFocusReason);
        }
    }
    Shortcut {
        sequences: ["Ctrl+Return", "Ctrl+Enter"]
        enabled: pane.desk.composing.form.length > 0
        onActivated: pane.desk.composing.send()
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
        }
        Bar {
            Layout.fillWidth: true
            said: pane.desk.standstill
            tone: pane.desk.realEmergency ? Bar.Tone.Alarm : Bar.Tone.Care
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

                    Card {
                        Layout.fillWidth: true

                        RowLayout {
                            Layout.fillWidth: true

                            Heading {
                                Layout.fillWidth: true
                                size: 1.2
                                text: qsTr("Note")
                            }
                            BodyText {
                                soft: true
                                visible: text.length > 0
                                text: pane.pad.stamp
                            }
                        }
                        TextBox {
                            id: note

                            objectName: "note"
                            Layout.fillWidth: true
                            focus: true
                            name: qsTr("Note; stamped at the first key, Enter keeps it")
                            placeholderText: qsTr("Stamped at the first key. Enter keeps it.")
                            Component.onCompleted: text = pane.pad.draft()
                            onTextChanged: pane.pad.write(text)
                            Keys.onReturnPressed: pane.pad.note(0)
                            Keys.onEnterPressed: pane.pad.note(0)

                            Connections {
                                target: pane.pad

                                function onEmptied() {
                                    note.text = "";
                                }
                            }
                        }
                        Flow {
                            Layout.fillWidth: true
                            spacing: 6

                            ActionButton {
                                objectName: "keepNote"
                                text: qsTr("Keep")
                                enabled: pane.pad.open
                                highlighted: true
                                onClicked: pane.pad.note(0)
                            }
                            ActionButton {
                                ToolTip.text: "Ctrl++"
                                text: qsTr("+ Strength")
                                enabled: pane.pad.open
                                onClicked: pane.pad.note(1)
                            }
                            ActionButton {
                                ToolTip.text: "Ctrl+-"
                                text: qsTr("– To improve")
                                enabled: pane.pad.open
                                onClicked: pane.pad.note(2)
                            }
                            ActionButton {
                                text: qsTr("? Question")
                                enabled: pane.pad.open
                                onClicked: pane.pad.note(3)
                            }
                            Choice {
                                objectName: "follow"
                                name: qsTr("Look at the screen of")
                                model: pane.pad.followable
                                textRole: "name"
                                currentIndex: -1
                                displayText: qsTr("Follow a seat …")
                                onActivated: index => pane.followRequested(pane.pad.followable[index].seat)
                            }
                        }
                        Flow {
                            Layout.fillWidth: true
                            spacing: 6

                            BodyText {
                                height: Look.target
                                verticalAlignment: Text.AlignVCenter
                                text: qsTr("About")
                            }
                            Repeater {
                                model: pane.pad.agencies

                                ActionButton {
                                    id: agency

                                    required property var modelData
                                    required property int index

                                    objectName: "about" + agency.index
                                    text: (agency.modelData.chosen ? "✓ " : "") + agency.modelData.name
                                    paperNow: agency.modelData.chosen ? Look.chosenGround : Look.buttonGround
                                    Accessible.name: qsTr("About %1").arg(agency.modelData.name)
                                    Accessible.checkable: true
                                    Accessible.checked: agency.modelData.chosen
                                    onClicked: pane.pad.toggleAbout(agency.index)
                                }
                            }
                        }
                        RowLayout {
                            Layout.fillWidth: true
                            visible: pane.pad.link.length > 0

                            Tick {
                                Layout.fillWidth: true
                                text: qsTr("Belongs to: %1").arg(pane.pad.link)
                                checked: pane.pad.linked
                                onToggled: pane.pad.linked = checked
                            }
                            ActionButton {
                                text: qsTr("To the one before (L)")
                                onClicked: pane.pad.linkEarlier()
                            }
                        }
                    }
                    Card {
                        Layout.fillWidth: true

                        Heading {
                            Layout.fillWidth: true
                            text: qsTr("Codes: one key, one observation (Esc leaves the note)")
                        }
                        GridLayout {
                            id: pad

                            Layout.fillWidth: true
                            columns: 3
                            columnSpacing: 6
                            rowSpacing: 6

                            Repeater {
                                model: pane.pad.codes

                                ActionButton {
                                    id: code

                                    required property var modelData
                                    required property int index

                                    Layout.fillWidth: true
                                    Layout.preferredWidth: 1
                                    implicitHeight: Look.target * 1.3
                                    enabled: pane.pad.open
                                    text: code.modelData.key + "  " + code.modelData.name + (code.modelData.going ? " ■" : "")
                                    paperNow: code.modelData.going ? Look.chosenGround : Look.buttonGround
                                    ToolTip.text: code.modelData.help
                                    onClicked: pane.pad.code(code.index)
                                }
                            }
                        }
                        ActionButton {
                            text: qsTr("Said in the room …")
                            onClicked: pane.desk.composing.open("spoken")
                        }
                    }
                    ComposeCard {
                        Layout.fillWidth: true
                        composing: pane.desk.composing
                        live: pane.desk.running
                    }
                    Card {
                        Layout.fillWidth: true

                        Heading {
                            Layout.fillWidth: true
                            text: pane.pad.queued > 0 ? qsTr("My notes (%1 on their way)").arg(pane.pad.queued) : qsTr("My notes")
                        }
                        Repeater {
                            model: pane.pad

                            RowLayout {
                                id: row

                                required property int index
                                required property string time
                                required property string note
                                required property string tag
                                required property string about
                                required property bool struck
                                required property string spoken

                                Layout.fillWidth: true
                                spacing: 6

                                Text {
                                    text: row.time
                                    color: Look.soft
                                    Accessible.ignored: true
                                }
                                Text {
                                    Layout.fillWidth: true
                                    text: (row.tag.length > 0 ? row.tag + " " : "") + row.note + (row.about.length > 0 ? " (" + row.about + ")" : "")
                                    color: Look.ink
                                    font.strikeout: row.struck
                                    wrapMode: Text.Wrap
                                    textFormat: Text.PlainText
                                    Accessible.role: Accessible.StaticText
                                    Accessible.name: row.spoken
                                }
                                ActionButton {
                                    objectName: "earlier" + row.index
                                    visible: !row.struck
                                    text: qsTr("–30 s")
                                    Accessible.name: qsTr("Thirty seconds earlier: %1").arg(row.note)
                                    ToolTip.text: qsTr("The newest note: Alt+Left and Alt+Right move it by 10 s")
                                    onClicked: pane.pad.earlier(row.index, 30)
                                }
                                ActionButton {
                                    visible: !row.struck
                                    text: qsTr("Strike")
                                    Accessible.name: qsTr("Strike: %1").arg(row.note)
                                    onClicked: pane.pad.strike(row.index, qsTr("Withdrawn by the evaluator"))
                                }
                            }
                        }
                        BodyText {
                            Layout.fillWidth: true
                            visible: pane.pad.count === 0
                            soft: true
                            text: qsTr("Nothing noted yet.")
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
                        visible: pane.pad.expected.length > 0

                        Heading {
                            Layout.fillWidth: true
                            text: qsTr("Expected by the plan just now")
                        }
                        Repeater {
                            model: pane.pad.expected

                            BodyText {
                                required property string modelData

                                Layout.fillWidth: true
                                text: modelData
                            }
                        }
                    }
                    Card {
                        Layout.fillWidth: true

                        Heading {
                            Layout.fillWidth: true
                            size: 1.2
                            text: qsTr("Targets")
                        }
                        BodyText {
                            Layout.fillWidth: true
                            soft: true
                            text: qsTr("P performed, S with some challenges, M with major challenges, U could not be performed")
                        }
                        Repeater {
                            model: pane.pad.targets

                            ColumnLayout {
                                id: target

                                required property var modelData
                                required property int index

                                Layout.fillWidth: true
                                spacing: 4

                                BodyText {
                                    Layout.fillWidth: true
                                    Layout.topMargin: 6
                                    text: target.modelData.text
                                }
                                Options {
                                    objectName: "target" + target.index + "-"
                                    Layout.fillWidth: true
                                    name: target.modelData.text
                                    labels: pane.ratings
                                    chosen: target.modelData.rating
                                    enabled: pane.pad.open
                                    onPicked: rating => pane.pad.rate(target.index, rating, why.text)
                                }
                                TextLine {
                                    id: why

                                    Layout.fillWidth: true
                                    visible: target.modelData.rating > 0 && target.modelData.rating < 4
                                    name: qsTr("Why not fully performed: %1").arg(target.modelData.text)
                                    placeholderText: qsTr("Why not fully performed? Enter keeps it.")
                                    Component.onCompleted: text = target.modelData.comment
                                    onAccepted: pane.pad.rate(target.index, target.modelData.rating, text)
                                }
                            }
                        }
                    }
                }
            }
        }
        Rectangle {
            Layout.fillWidth: true
            implicitHeight: foot.implicitHeight + 8
            color: pane.desk.noticeWrong ? Look.careGround : Look.paper

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
                    text: pane.desk.notice.length > 0 ? (pane.desk.noticeWrong ? "⚠ " : "✓ ") + pane.desk.notice : ""
                    color: pane.desk.noticeWrong ? Look.careInk : Look.ink
                    Accessible.role: Accessible.AlertMessage
                }
                ActionButton {
                    objectName: "hand"
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
