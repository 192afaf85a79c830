// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import QtQuick.Window
import Samvirke.Controls
import Samvirke.Look

// The trainee's window: what came in on the left, the open item and what one does about it in the middle, what all
// share on the right. Narrow windows have the three as tabs.
FocusScope {
    id: pane

    required property var desk // SeatDesk
    property var sounds: null // Sounds; nothing where nothing is heard
    property bool looksOn: false // somebody of the exercise direction looks at this seat's screen
    property string announcement: "" // what a screen reader says when something comes in

    signal themeRequested(string name)
    signal languageRequested(string code)

    readonly property bool narrow: pane.width < Look.u * 62
    property int tab: 0 // of the three, where only one has room
    readonly property bool live: pane.desk.running && !pane.looksOn
    property string talkedAbout: "" // the round whose answers were put aside
    property bool wantsToAnswer: false // a questionnaire, although people play
    readonly property bool answersNow: pane.wantsToAnswer || !(pane.desk.running || pane.desk.paused)
    readonly property var focused: Window.activeFocusItem
    // into a text, or the first letters of one of several
    readonly property bool typing: pane.focused !== null && (pane.focused.cursorPosition !== undefined || pane.focused.popup !== undefined)
    readonly property bool free: !pane.typing && !keys.visible && !pane.looksOn

    focus: true

    function show(what: int) {
        pane.tab = what;
    }

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
        target: pane.desk

        function onArrived(sentence: string) {
            pane.announcement = sentence;
        }
        function onCurrentChanged() {
            if (pane.narrow)
                pane.tab = 1;
        }
    }
    Connections {
        target: pane.desk.composing

        function onFormChanged() {
            if (pane.desk.composing.form.length > 0) {
                pane.tab = 1;
                scrollSoon.restart();
            } else if (pane.typing) {
                pane.focused.focus = false; // else keys would go on as letters into a field that nobody sees
            }
        }
    }

    // ── keys ─────────────────────────────────────────────────────────────────────────────────────────────────────────
    Shortcut {
        sequence: "A"
        enabled: pane.free && pane.live
        onActivated: pane.desk.acknowledge()
    }
    Shortcut {
        sequence: "T"
        enabled: pane.free
        onActivated: pane.desk.take()
    }
    Shortcut {
        sequence: "R"
        enabled: pane.free
        onActivated: pane.desk.reply()
    }
    Shortcut {
        sequence: "F"
        enabled: pane.free
        onActivated: pane.desk.forward()
    }
    Shortcut {
        sequence: "D"
        enabled: pane.free
        onActivated: pane.desk.decide()
    }
    Shortcut {
        sequence: "S"
        enabled: pane.free
        onActivated: pane.desk.speak()
    }
    Shortcut {
        sequence: "1"
        enabled: pane.free && pane.live
        onActivated: pane.desk.rate(1)
    }
    Shortcut {
        sequence: "2"
        enabled: pane.free && pane.live
        onActivated: pane.desk.rate(2)
    }
    Shortcut {
        sequence: "3"
        enabled: pane.free && pane.live
        onActivated: pane.desk.rate(3)
    }
    Shortcut {
        sequence: "4"
        enabled: pane.free && pane.live
        onActivated: pane.desk.rate(4)
    }
    Shortcut {
        sequence: "J"
        enabled: pane.free
        onActivated: pane.desk.step(1)
    }
    Shortcut {
        sequence: "K"
        enabled: pane.free
        onActivated: pane.desk.step(-1)
    }
    Shortcut {
        sequence: "M"
        enabled: pane.free
        onActivated: {
            pane.show(2);
            shared.focusNextUnit();
        }
    }
    Shortcut {
        sequence: "Ctrl+N"
        enabled: !pane.looksOn
        onActivated: pane.desk.composing.open("message")
    }
    Shortcut {
        sequences: ["Ctrl+Return", "Ctrl+Enter"]
        enabled: pane.desk.composing.form.length > 0 && pane.live
        onActivated: pane.desk.composing.send()
    }
    Shortcut {
        sequence: "Escape"
        enabled: !pane.looksOn // there it closes the window
        onActivated: {
            if (keys.visible)
                keys.close();
            else
                pane.desk.composing.close();
        }
    }
    Shortcut {
        sequence: "Alt+1"
        onActivated: {
            pane.show(0);
            inbox.focusList();
        }
    }
    Shortcut {
        sequence: "Alt+2"
        onActivated: {
            pane.show(1);
            middle.forceActiveFocus(Qt.ShortcutFocusReason);
        }
    }
    Shortcut {
        sequence: "Alt+3"
        onActivated: {
            pane.show(2);
            shared.nextItemInFocusChain(true).forceActiveFocus(Qt.ShortcutFocusReason);
        }
    }
    Shortcut {
        sequences: ["?", "F1"]
        enabled: !pane.typing
        onActivated: keys.open()
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
        Bar {
            objectName: "looksOn"
            Layout.fillWidth: true
            said: pane.looksOn ? qsTr("You look on: this is what %1 sees. Nothing can be done here, and nobody there notices.").arg(pane.desk.seat) : ""
            sign: "◉"
        }
        SeatHeader {
            Layout.fillWidth: true
            desk: pane.desk
            sounds: pane.sounds
            narrow: pane.narrow
            onThemeRequested: name => pane.themeRequested(name)
            onLanguageRequested: code => pane.languageRequested(code)
            onKeysRequested: keys.open()
        }
        Bar {
            objectName: "lineBar"
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
            said: pane.desk.elsewhere
            sign: "⚠"
            tone: Bar.Tone.Care
        }
        Bar {
            objectName: "standstill"
            Layout.fillWidth: true
            said: pane.desk.standstill
            sign: pane.desk.realEmergency ? "⚠" : ""
            tone: pane.desk.realEmergency ? Bar.Tone.Alarm : Bar.Tone.Care
        }
        Bar {
            objectName: "situation"
            Layout.fillWidth: true
            said: pane.desk.situation.length > 0 ? qsTr("Situation at %1: %2").arg(pane.desk.situationSince).arg(pane.desk.situation) : ""
        }
        Item {
            id: bars // what is above stays clear of the veil
        }
        Options {
            Layout.fillWidth: true
            Layout.margins: Look.gap
            visible: pane.narrow
            name: qsTr("Show")
            labels: [pane.desk.inbox.fresh > 0 ? qsTr("Inbox (%1 new)").arg(pane.desk.inbox.fresh) : qsTr("Inbox"), qsTr("Open item"), qsTr("Shared")]
            chosen: pane.tab
            onPicked: index => pane.show(index)
        }
        RowLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            spacing: 0

            ColumnLayout {
                Layout.preferredWidth: pane.narrow ? pane.width : Math.round(pane.width * 0.24)
                Layout.maximumWidth: pane.narrow ? pane.width : Math.round(pane.width * 0.24)
                Layout.fillHeight: true
                visible: !pane.narrow || pane.tab === 0
                spacing: Look.gap

                InboxPane {
                    id: inbox

                    objectName: "inboxPane"
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.preferredHeight: 3
                    Layout.topMargin: Look.gap
                    desk: pane.desk
                }
                Rectangle {
                    Layout.fillWidth: true
                    implicitHeight: 1
                    color: Look.edge
                }
                TasksPane {
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.preferredHeight: 2
                    Layout.leftMargin: Look.gap
                    Layout.rightMargin: Look.gap
                    Layout.bottomMargin: Look.gap
                    desk: pane.desk
                }
            }
            Rectangle {
                Layout.fillHeight: true
                visible: !pane.narrow
                implicitWidth: 1
                color: Look.edge
            }
            ScrollView {
                id: middle

                objectName: "middle"
                Layout.fillWidth: true
                Layout.fillHeight: true
                visible: !pane.narrow || pane.tab === 1
                contentWidth: availableWidth
                ScrollBar.vertical.Accessible.name: qsTr("Scroll")
                ScrollBar.horizontal.Accessible.name: qsTr("Scroll")
                clip: true

                contentHeight: cards.y + cards.implicitHeight + Look.u

                readonly property var flick: middle.contentItem

                // brings what stretches from @p top to @p bottom into view
                function reveal(top: real, bottom: real) {
                    const flick = middle.flick;
                    const most = Math.max(0, middle.contentHeight - middle.height);
                    if (top < flick.contentY)
                        flick.contentY = Math.max(0, top);
                    else if (bottom > flick.contentY + middle.height)
                        flick.contentY = Math.min(most, Math.min(top, bottom - middle.height));
                }

                Timer { // when the form has its size
                    id: scrollSoon

                    interval: 60
                    onTriggered: middle.reveal(cards.y + compose.y - Look.gap, cards.y + compose.y + compose.height + Look.gap)
                }
                Connections {
                    target: pane

                    function onFocusedChanged() {
                        if (pane.focused === null || !cards.contains(cards.mapFromItem(pane.focused, 1, 1)))
                            return;
                        const top = pane.focused.mapToItem(cards.parent, 0, 0).y;
                        middle.reveal(top - Look.u * 2, top + pane.focused.height + Look.u * 2);
                    }
                }

                ColumnLayout {
                    id: cards

                    x: Math.round((middle.availableWidth - width) / 2)
                    y: Look.u * 0.8
                    width: Math.min(middle.availableWidth - 2 * Look.u, Look.u * 46)
                    spacing: Look.u * 0.8

                    MandateCard {
                        Layout.fillWidth: true
                        visible: !pane.desk.mandateRead
                        desk: pane.desk
                        sounds: pane.sounds
                    }
                    QuestionsCard {
                        objectName: "round"
                        Layout.fillWidth: true
                        visible: pane.desk.roundOpen
                        questions: pane.desk.round
                        heading: pane.desk.roundTitle
                        said: pane.desk.roundAnswered ? qsTr("Answered. You can change it until the round is closed.") : pane.desk.roundFreezes ? qsTr("Answer for your agency, silently. The clock waits for everybody.") : qsTr("Answer for your agency, silently. Time left: %1").arg(pane.desk.roundLeft)
                        answered: pane.desk.roundAnswered
                        onSent: pane.desk.answerRound()
                    }
                    Card {
                        Layout.fillWidth: true
                        visible: pane.desk.roundTallies.length > 0 && pane.talkedAbout !== pane.desk.roundTitle

                        RowLayout {
                            Layout.fillWidth: true

                            Heading {
                                Layout.fillWidth: true
                                size: 1.2
                                text: qsTr("What was answered: %1").arg(pane.desk.roundTitle)
                            }
                            ActionButton {
                                objectName: "putAside"
                                text: qsTr("Put aside")
                                Accessible.name: qsTr("Put aside what was answered")
                                onClicked: pane.talkedAbout = pane.desk.roundTitle
                            }
                        }
                        Repeater {
                            model: pane.desk.roundTallies

                            ColumnLayout {
                                id: tally

                                required property var modelData

                                Layout.fillWidth: true
                                spacing: 2

                                BodyText {
                                    Layout.fillWidth: true
                                    text: tally.modelData.question
                                }
                                BodyText {
                                    Layout.fillWidth: true
                                    soft: true
                                    text: tally.modelData.answers
                                }
                            }
                        }
                    }
                    Card {
                        Layout.fillWidth: true
                        visible: pane.desk.questionnaireTitle.length > 0 && !pane.answersNow

                        RowLayout {
                            Layout.fillWidth: true

                            BodyText {
                                Layout.fillWidth: true
                                text: qsTr("%1: there is time for it until the exercise is closed.").arg(pane.desk.questionnaireTitle)
                            }
                            ActionButton {
                                text: qsTr("Answer it now")
                                onClicked: pane.wantsToAnswer = true
                            }
                        }
                    }
                    QuestionsCard {
                        objectName: "questionnaire"
                        Layout.fillWidth: true
                        visible: pane.desk.questionnaireTitle.length > 0 && pane.answersNow
                        questions: pane.desk.questionnaire
                        heading: pane.desk.questionnaireTitle
                        said: pane.desk.questionnaireAnonymous ? qsTr("Anonymous: the record holds your agency and not your seat.") : ""
                        onSent: pane.desk.answerQuestionnaire()
                    }
                    BodyText {
                        objectName: "party"
                        Layout.fillWidth: true
                        visible: pane.desk.current.length > 0 && text.length > 0
                        font.bold: true
                        text: pane.desk.item.party ? qsTr("This came for: %1. What you do about it you do as: %1.").arg(pane.desk.item.party) : ""
                    }
                    ItemCard {
                        objectName: "item"
                        Layout.fillWidth: true
                        visible: pane.desk.current.length > 0
                        item: pane.desk.item
                        live: pane.live
                        composing: pane.desk.composing
                        sounds: pane.sounds
                        onSoundAsked: key => pane.sounds.toggle(key, pane.desk.sound(key))
                        onAcknowledged: pane.desk.acknowledge()
                        onRated: level => pane.desk.rate(level)
                        onTaken: pane.desk.take()
                        onReplied: pane.desk.reply()
                        onForwarded: pane.desk.forward()
                        onDecided: pane.desk.decide()
                        onOfferAnswered: accepted => pane.desk.answerHandover(accepted)
                        onRequestAnswered: outcome => pane.desk.answerRequest(outcome)
                    }
                    ComposeCard {
                        id: compose

                        objectName: "compose"
                        Layout.fillWidth: true
                        composing: pane.desk.composing
                        live: pane.live
                    }
                    BodyText {
                        Layout.fillWidth: true
                        Layout.topMargin: Look.u * 2
                        visible: pane.desk.current.length === 0 && pane.desk.composing.form.length === 0 && pane.desk.mandateRead && !pane.desk.roundOpen && pane.desk.roundTallies.length === 0 && pane.desk.questionnaireTitle.length === 0
                        horizontalAlignment: Text.AlignHCenter
                        soft: true
                        text: qsTr("Nothing is open. What comes in stands on the left, the newest at the top.")
                    }
                    Item {
                        implicitHeight: Look.u
                    }
                }
            }
            Rectangle {
                Layout.fillHeight: true
                visible: !pane.narrow
                implicitWidth: 1
                color: Look.edge
            }
            SharedPane {
                id: shared

                objectName: "shared"
                Layout.preferredWidth: pane.narrow ? pane.width : Math.round(pane.width * 0.27)
                Layout.maximumWidth: pane.narrow ? pane.width : Math.round(pane.width * 0.27)
                Layout.fillHeight: true
                Layout.margins: Look.gap
                visible: !pane.narrow || pane.tab === 2
                desk: pane.desk
            }
        }
        Rectangle {
            id: footer

            Layout.fillWidth: true
            implicitHeight: foot.implicitHeight + 8
            color: pane.desk.noticeWrong ? Look.careGround : Look.paper

            Rectangle {
                anchors.left: parent.left
                anchors.right: parent.right
                height: 1
                color: Look.edge
            }
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
                    text: pane.desk.notice.length > 0 ? (pane.desk.noticeWrong ? "⚠ " : "✓ ") + pane.desk.notice : pane.announcement
                    color: pane.desk.noticeWrong ? Look.careInk : Look.ink
                    Accessible.role: Accessible.AlertMessage
                }
                ActionButton {
                    objectName: "hand"
                    visible: !pane.narrow && !pane.looksOn
                    text: qsTr("Raise a hand")
                    ToolTip.text: qsTr("The facilitator sees that you would like to ask something.")
                    onClicked: pane.desk.raiseHand()
                }
                EmergencyStop {
                    objectName: "emergency"
                    visible: !pane.desk.ended && !pane.looksOn
                    onRaised: pane.desk.raiseRealEmergency()
                }
            }
        }
    }

    MouseArea { // who looks on can roll what is long, and no more
        anchors.fill: parent
        visible: pane.looksOn
        acceptedButtons: Qt.AllButtons
        hoverEnabled: true
        z: 1
    }
    Veil {
        anchors.fill: parent
        anchors.topMargin: bars.y + bars.height
        anchors.bottomMargin: footer.height
        desk: pane.desk
    }
    Dialog {
        id: keys

        anchors.centerIn: parent
        modal: true
        title: qsTr("Keys")
        standardButtons: Dialog.Close

        GridLayout {
            columns: 2
            columnSpacing: Look.u * 2
            rowSpacing: 4

            Repeater {
                model: [
                    ["A", qsTr("acknowledge")],
                    ["T", qsTr("take a task")],
                    ["R", qsTr("reply")],
                    ["F", qsTr("pass on")],
                    ["D", qsTr("decide")],
                    ["S", qsTr("write down what was said in the room")],
                    ["1 – 4", qsTr("how urgent")],
                    ["J, K", qsTr("next, previous item")],
                    ["M", qsTr("move a unit; again: the next one")],
                    ["Ctrl+N", qsTr("new message")],
                    ["Ctrl+Enter", qsTr("send")],
                    ["Esc", qsTr("put the form aside; what you wrote is kept")],
                    ["Alt+1, 2, 3", qsTr("inbox, open item, shared")]
                ]

                BodyText {
                    required property var modelData

                    Layout.columnSpan: 2
                    text: modelData[0] + "   " + modelData[1]
                }
            }
        }
    }
}
