// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Samvirke.Controls
import Samvirke.Look

// The joint decision model as steps that may be entered anywhere. Only the decision and why are asked for.
ColumnLayout {
    id: form

    required property var composing // Composing
    property int step: 5

    spacing: Look.gap

    function focusFirst() {
        what.forceActiveFocus(Qt.ShortcutFocusReason);
    }

    Options {
        Layout.fillWidth: true
        name: qsTr("Steps of the joint decision")
        labels: [qsTr("1 Information"), qsTr("2 Risk"), qsTr("3 Powers"), qsTr("4 Options"), qsTr("5 Decision")]
        chosen: form.step - 1
        onPicked: index => form.step = index + 1
    }
    BodyText {
        Layout.fillWidth: true
        visible: form.step === 1
        soft: true
        text: qsTr("What do we know, and from whom? What is open is linked below; take out what the decision does not rest on.")
    }
    BodyText {
        Layout.fillWidth: true
        visible: form.step === 2
        soft: true
        text: qsTr("What is the danger, for whom, and what are we willing to do about it?")
    }
    DraftBox {
        Layout.fillWidth: true
        visible: form.step === 2
        composing: form.composing
        key: "decision.risk"
        name: qsTr("Risk and working strategy")
        lines: 3
    }
    BodyText {
        Layout.fillWidth: true
        visible: form.step === 3
        soft: true
        text: qsTr("What may we do, and what has been agreed for this?")
    }
    DraftBox {
        Layout.fillWidth: true
        visible: form.step === 3
        composing: form.composing
        key: "decision.powers"
        name: qsTr("Powers, policies and procedures")
        lines: 3
    }
    Choice {
        Layout.fillWidth: true
        visible: form.step === 3 && form.composing.procedures.length > 0
        name: qsTr("Procedure that is followed")
        model: form.composing.procedures
        currentIndex: form.composing.procedure
        onActivated: index => form.composing.procedure = index
    }
    BodyText {
        Layout.fillWidth: true
        visible: form.step === 4
        soft: true
        text: qsTr("What could be done instead? One option a line, with what if it fails.")
    }
    DraftBox {
        Layout.fillWidth: true
        visible: form.step === 4
        composing: form.composing
        key: "decision.options"
        name: qsTr("Options and contingencies, one a line")
        lines: 3
    }
    Heading {
        Layout.fillWidth: true
        text: qsTr("What is decided *")
    }
    DraftBox {
        id: what

        objectName: "decisionText"
        Layout.fillWidth: true
        composing: form.composing
        key: "decision.text"
        name: qsTr("What is decided")
    }
    Heading {
        Layout.fillWidth: true
        text: qsTr("Why *")
    }
    DraftBox {
        objectName: "decisionWhy"
        Layout.fillWidth: true
        composing: form.composing
        key: "decision.why"
        name: qsTr("Why")
    }
    GridLayout {
        Layout.fillWidth: true
        columns: form.width > Look.u * 30 ? 2 : 1
        columnSpacing: Look.gap

        BodyText {
            text: qsTr("About the task")
        }
        Choice {
            Layout.fillWidth: true
            name: qsTr("About the task")
            model: form.composing.tasks
            currentIndex: form.composing.task
            onActivated: index => form.composing.task = index
        }
        BodyText {
            text: qsTr("To be looked at again")
        }
        Choice {
            Layout.fillWidth: true
            name: qsTr("To be looked at again")
            model: form.composing.reviews
            currentIndex: form.composing.review
            onActivated: index => form.composing.review = index
        }
    }
    Tick {
        text: qsTr("Outside our mandate, because life was at stake")
        checked: form.composing.emergency
        onToggled: form.composing.emergency = checked
    }
}
