// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import QtQuick.Window
import Samvirke.Controls
import Samvirke.Look

// What the own agency took, was handed or promised, and what can be begun anew.
ColumnLayout {
    id: pane

    required property var desk // SeatDesk
    readonly property bool low: Window.height < Look.u * 32 // for tasks and buttons at once
    property bool choosing: false // among the buttons, where both have no room

    spacing: Look.gap

    Connections {
        target: pane.desk.composing

        function onFormChanged() {
            pane.choosing = false;
        }
    }
    Heading {
        Layout.fillWidth: true
        text: pane.desk.tasks.open > 0 ? qsTr("Our tasks (%1 open)").arg(pane.desk.tasks.open) : qsTr("Our tasks")
    }
    ListView {
        id: list

        objectName: "tasks"
        visible: !pane.low || !pane.choosing
        Layout.fillWidth: true
        Layout.fillHeight: true
        clip: true
        spacing: Look.gap
        model: pane.desk.tasks
        boundsBehavior: Flickable.StopAtBounds
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Our tasks")
        ScrollBar.vertical: ScrollBar {
            Accessible.name: qsTr("Scroll the list")
        }
        delegate: TaskRow {
            id: row

            required property var model
            required property int index

            width: ListView.view ? ListView.view.width - Look.gap : 0
            title: row.model.title
            facts: row.model.facts
            mandate: row.model.mandate
            now: row.model.now
            onBecame: now => pane.desk.taskIs(row.index, now)
        }
        BodyText {
            width: parent.width
            visible: list.count === 0
            soft: true
            text: qsTr("What your agency takes, is handed or promises stands here.")
        }
    }
    ActionButton {
        Layout.fillWidth: true
        visible: pane.low
        text: pane.choosing ? qsTr("Back to our tasks") : qsTr("Message, decision, task …")
        onClicked: pane.choosing = !pane.choosing
    }
    GridLayout {
        visible: !pane.low || pane.choosing
        Layout.fillWidth: true
        columns: pane.width > Look.u * 30 ? 4 : 2 // large text leaves little height
        columnSpacing: 6
        rowSpacing: 6

        ActionButton {
            objectName: "newMessage"
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            text: qsTr("New message")
            ToolTip.text: "Ctrl+N"
            onClicked: pane.desk.composing.open("message")
        }
        ActionButton {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            text: qsTr("Request …")
            onClicked: pane.desk.composing.open("request")
        }
        ActionButton {
            objectName: "newDecision"
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            text: qsTr("Decision …")
            onClicked: pane.desk.composing.open("decision")
        }
        ActionButton {
            objectName: "newTask"
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            text: qsTr("Take a task …")
            onClicked: pane.desk.composing.open("task")
        }
        ActionButton {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            text: qsTr("Hand over …")
            onClicked: pane.desk.composing.open("handover")
        }
        ActionButton {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            visible: pane.desk.composing.functions.length > 0
            text: qsTr("Lead …")
            onClicked: pane.desk.composing.open("lead")
        }
        ActionButton {
            objectName: "newSpoken"
            Layout.fillWidth: true
            Layout.columnSpan: 2
            text: qsTr("Said in the room (S)")
            onClicked: pane.desk.speak()
        }
        ActionButton {
            objectName: "newForm"
            Layout.fillWidth: true
            Layout.columnSpan: 2
            visible: pane.desk.composing.forms.length > 0
            text: pane.desk.composing.forms.length === 1 ? pane.desk.composing.forms[0] : qsTr("Fill in a form …")
            onClicked: pane.desk.composing.open("form")
        }
    }
}
