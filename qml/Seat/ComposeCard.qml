// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Samvirke.Controls
import Samvirke.Look

// The form that is open: a message, request, decision, task, handover, lead or one of the scenario's own.
Card {
    id: card

    required property var composing // Composing
    required property bool live // things can be sent just now

    readonly property string form: card.composing.form
    readonly property var headings: ({
            "message": qsTr("Message"),
            "request": qsTr("Request"),
            "decision": qsTr("Decision"),
            "task": qsTr("We take a task"),
            "handover": qsTr("Hand over"),
            "lead": qsTr("Say who leads"),
            "form": qsTr("Form"),
            "spoken": qsTr("Said in the room")
        })
    readonly property bool carries: !card.isAct && card.form.length > 0
    readonly property bool isAct: card.form === "decision" || card.form === "task" || card.form === "lead"

    visible: card.form.length > 0
    border.color: Look.strong

    function focusFirst() {
        if (card.form === "decision" && form.open)
            form.open.focusFirst();
        else if (recipients.visible && !card.composing.recipients.anyChosen)
            recipients.focusField();
        else if (form.open)
            form.open.nextItemInFocusChain(true).forceActiveFocus(Qt.ShortcutFocusReason);
    }

    onFormChanged: {
        if (card.form.length > 0)
            focusSoon.restart();
    }

    Timer { // when the form is there
        id: focusSoon

        interval: 0
        onTriggered: card.focusFirst()
    }
    RowLayout {
        Layout.fillWidth: true

        Heading {
            Layout.fillWidth: true
            size: 1.2
            text: card.headings[card.form] ?? ""
        }
        ActionButton {
            objectName: "cancelForm"
            text: qsTr("Put aside (Esc)")
            onClicked: card.composing.close()
        }
    }
    RowLayout {
        Layout.fillWidth: true
        visible: card.composing.parties.length > 0

        BodyText {
            text: qsTr("As")
        }
        Choice {
            Layout.fillWidth: true
            name: qsTr("For whom you act")
            model: card.composing.parties
            currentIndex: card.composing.party
            onActivated: index => card.composing.party = index
        }
    }
    Recipients {
        id: recipients

        Layout.fillWidth: true
        visible: !card.isAct && card.form !== "spoken"
        always: true
        list: card.composing.recipients
        name: qsTr("To (two letters, then Enter)")
        nobody: qsTr("Say whom it is for.")
        onDone: (form.open.first ?? form.open.nextItemInFocusChain(true)).forceActiveFocus(Qt.TabFocusReason)
    }
    Loader {
        id: form

        readonly property var open: form.item

        Layout.fillWidth: true
        sourceComponent: card.form === "message" ? message : card.form === "request" ? request : card.form === "decision" ? decision : card.form === "task" ? task : card.form === "handover" ? handover : card.form === "lead" ? lead : card.form === "form" ? report : card.form === "spoken" ? spoken : null
    }
    Recipients {
        Layout.fillWidth: true
        visible: card.isAct
        list: card.composing.recipients
        name: qsTr("Tell (two letters, then Enter)")
        nobody: qsTr("Seen by your own agency only. Others learn of it when you tell them.")
    }
    ColumnLayout {
        Layout.fillWidth: true
        visible: card.composing.quotes.length > 0
        spacing: 4

        BodyText {
            soft: true
            text: card.form === "decision" ? qsTr("Rests on") : card.form === "spoken" ? qsTr("About") : qsTr("Quotes")
        }
        Flow {
            Layout.fillWidth: true
            spacing: 6

            Repeater {
                model: card.composing.quotes

                ActionButton {
                    id: quote

                    required property var modelData

                    text: quote.modelData.title + "  ✕"
                    Accessible.name: qsTr("Take out: %1").arg(quote.modelData.title)
                    onClicked: card.composing.removeQuote(quote.modelData.ref)
                }
            }
        }
    }
    ColumnLayout {
        id: facts

        property bool all: false
        readonly property int shownFirst: facts.all ? card.composing.facts.length : card.composing.quotedFacts
        readonly property int others: card.composing.facts.length - card.composing.quotedFacts

        Layout.fillWidth: true
        visible: card.carries && card.composing.facts.length > 0
        spacing: 2

        BodyText {
            Layout.fillWidth: true
            visible: facts.shownFirst > 0
            soft: true
            text: card.form === "spoken" ? qsTr("What was said of this") : qsTr("What you say of this. Untick what you keep back.")
        }
        Repeater {
            model: card.composing.facts

            Tick {
                id: fact

                required property string modelData
                required property int index

                objectName: "fact" + fact.index
                Layout.fillWidth: true
                visible: fact.index < facts.shownFirst
                text: fact.modelData
                checked: card.composing.passedOn[fact.index] ?? false
                onToggled: {
                    card.composing.toggleFact(fact.index);
                    fact.checked = Qt.binding(() => card.composing.passedOn[fact.index] ?? false);
                }
            }
        }
        ActionButton {
            objectName: "otherFacts"
            visible: facts.others > 0
            text: facts.all ? qsTr("Fewer") : qsTr("Add what you know (%1)").arg(facts.others)
            onClicked: facts.all = !facts.all
        }
        Connections {
            target: card
            function onFormChanged() {
                facts.all = false;
            }
        }
    }
    RowLayout {
        Layout.fillWidth: true

        ActionButton {
            objectName: "send"
            highlighted: true
            enabled: (card.live || card.form === "spoken") && !card.composing.sending
            text: card.composing.sending ? qsTr("On its way …") : card.isAct || card.form === "spoken" ? qsTr("Record (Ctrl+Enter)") : qsTr("Send (Ctrl+Enter)")
            onClicked: card.composing.send()
        }
        BodyText {
            Layout.fillWidth: true
            visible: !card.live && card.form !== "spoken"
            soft: true
            text: qsTr("It can be sent when the exercise goes on. What you write is kept.")
        }
    }

    Component {
        id: message

        ColumnLayout {
            readonly property Item first: messageText

            spacing: Look.gap

            Options {
                Layout.fillWidth: true
                name: qsTr("What for")
                labels: [qsTr("To tell"), qsTr("To ask"), qsTr("For advice before we decide")]
                chosen: card.composing.purpose
                onPicked: index => card.composing.purpose = index
            }
            DraftBox {
                id: messageText

                objectName: "messageText"
                Layout.fillWidth: true
                composing: card.composing
                key: "message.text"
                name: qsTr("Message")
                lines: 3
            }
            RowLayout {
                Layout.fillWidth: true
                BodyText {
                    text: qsTr("About the task")
                }
                Choice {
                    Layout.fillWidth: true
                    name: qsTr("About the task")
                    model: card.composing.tasks
                    currentIndex: card.composing.task
                    onActivated: index => card.composing.task = index
                }
            }
            Tick {
                text: qsTr("Ask to acknowledge")
                checked: card.composing.asksAcknowledgement
                onToggled: card.composing.asksAcknowledgement = checked
            }
        }
    }
    Component {
        id: request

        ColumnLayout {
            spacing: Look.gap

            DraftBox {
                Layout.fillWidth: true
                composing: card.composing
                key: "request.text"
                name: qsTr("What is asked for")
                placeholderText: name
            }
            RowLayout {
                Layout.fillWidth: true
                DraftLine {
                    Layout.fillWidth: true
                    composing: card.composing
                    key: "request.resource"
                    name: qsTr("Unit or resource (optional)")
                    placeholderText: name
                }
                DraftLine {
                    Layout.preferredWidth: Look.u * 6
                    composing: card.composing
                    key: "request.quantity"
                    name: qsTr("How many")
                    placeholderText: name
                    inputMethodHints: Qt.ImhDigitsOnly
                }
            }
            RowLayout {
                Layout.fillWidth: true
                BodyText {
                    text: qsTr("About the task")
                }
                Choice {
                    Layout.fillWidth: true
                    name: qsTr("About the task")
                    model: card.composing.tasks
                    currentIndex: card.composing.task
                    onActivated: index => card.composing.task = index
                }
            }
        }
    }
    Component {
        id: decision

        DecisionForm {
            composing: card.composing
        }
    }
    Component {
        id: task

        ColumnLayout {
            spacing: Look.gap

            Choice {
                objectName: "taskChoice"
                Layout.fillWidth: true
                name: qsTr("Task")
                model: card.composing.tasks
                currentIndex: card.composing.task
                onActivated: index => card.composing.task = index
            }
            DraftBox {
                objectName: "taskText"
                Layout.fillWidth: true
                composing: card.composing
                key: "task.text"
                name: card.composing.task === 0 ? qsTr("What you take on") : qsTr("How, or why (optional)")
                placeholderText: name
            }
            Tick {
                text: qsTr("Outside our mandate, because life was at stake")
                checked: card.composing.emergency
                onToggled: card.composing.emergency = checked
            }
        }
    }
    Component {
        id: handover

        ColumnLayout {
            spacing: Look.gap

            Choice {
                Layout.fillWidth: true
                name: qsTr("What is handed over")
                model: card.composing.handovers
                currentIndex: card.composing.handover
                onActivated: index => card.composing.handover = index
            }
            Choice {
                Layout.fillWidth: true
                visible: card.composing.handover === 0
                name: qsTr("Task that is handed over")
                model: card.composing.tasks
                currentIndex: card.composing.task
                onActivated: index => card.composing.task = index
            }
            DraftBox {
                Layout.fillWidth: true
                composing: card.composing
                key: "handover.text"
                name: qsTr("What they need to know")
                placeholderText: name
            }
        }
    }
    Component {
        id: lead

        ColumnLayout {
            spacing: Look.gap

            BodyText {
                Layout.fillWidth: true
                soft: true
                text: qsTr("Your agency leads, and says so. Taking over counts when the one who led has acknowledged it.")
            }
            Choice {
                Layout.fillWidth: true
                name: qsTr("What is led")
                model: card.composing.functions
                currentIndex: card.composing.led
                onActivated: index => card.composing.led = index
            }
            Choice {
                Layout.fillWidth: true
                name: qsTr("From whom")
                model: card.composing.leaders
                currentIndex: card.composing.leader
                onActivated: index => card.composing.leader = index
            }
            DraftBox {
                Layout.fillWidth: true
                composing: card.composing
                key: "lead.text"
                name: qsTr("In your words (optional)")
                placeholderText: name
                lines: 1
            }
        }
    }
    Component {
        id: spoken

        ColumnLayout {
            spacing: Look.gap

            BodyText {
                Layout.fillWidth: true
                soft: true
                text: qsTr("What was said aloud counts as much as what is typed, once somebody writes it down.")
            }
            Options {
                Layout.fillWidth: true
                visible: card.composing.speakers.length > 0
                name: qsTr("Who said it")
                labels: card.composing.speakers
                chosen: card.composing.speaker
                onPicked: index => card.composing.speaker = index
            }
            Options {
                Layout.fillWidth: true
                name: qsTr("What it was")
                labels: card.composing.acts
                chosen: card.composing.act
                onPicked: index => card.composing.act = index
            }
            Flow {
                Layout.fillWidth: true
                spacing: 6

                BodyText {
                    height: Look.target
                    verticalAlignment: Text.AlignVCenter
                    text: qsTr("To")
                }
                Repeater {
                    model: card.composing.agencies

                    ActionButton {
                        id: listener

                        required property var modelData
                        required property int index
                        readonly property bool told: card.composing.heard[listener.index] ?? false

                        text: (listener.told ? "✓ " : "") + listener.modelData.name
                        paperNow: listener.told ? Look.chosenGround : Look.buttonGround
                        Accessible.checkable: true
                        Accessible.checked: listener.told
                        Accessible.name: qsTr("To %1").arg(listener.modelData.name)
                        onClicked: card.composing.toggleHeard(listener.index)
                    }
                }
            }
            Choice {
                Layout.fillWidth: true
                name: qsTr("About the task")
                model: card.composing.tasks
                currentIndex: card.composing.task
                onActivated: index => card.composing.task = index
            }
            DraftBox {
                objectName: "spokenText"
                Layout.fillWidth: true
                composing: card.composing
                key: "spoken.text"
                name: qsTr("In a few words")
                placeholderText: name
                lines: 1
            }
            Options {
                Layout.fillWidth: true
                name: qsTr("When")
                labels: [qsTr("just now"), qsTr("30 s ago"), qsTr("2 min ago")]
                chosen: card.composing.ago
                onPicked: index => card.composing.ago = index
            }
        }
    }
    Component {
        id: report

        ColumnLayout {
            spacing: 6

            Choice {
                Layout.fillWidth: true
                visible: card.composing.forms.length > 1
                name: qsTr("Form")
                model: card.composing.forms
                currentIndex: card.composing.formIndex
                onActivated: index => card.composing.formIndex = index
            }
            Repeater {
                model: card.composing.fields

                ColumnLayout {
                    id: field

                    required property int index
                    required property string title
                    required property string answer
                    required property bool required_

                    Layout.fillWidth: true
                    spacing: 2

                    BodyText {
                        Layout.fillWidth: true
                        text: field.required_ ? qsTr("%1 *").arg(field.title) : field.title
                    }
                    TextBox {
                        Layout.fillWidth: true
                        lines: 1
                        name: field.title
                        Component.onCompleted: text = field.answer
                        onTextChanged: card.composing.fields.write(field.index, text)
                    }
                }
            }
        }
    }
}
