// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Samvirke.Controls
import Samvirke.Look

// Whom it is for: two letters and Enter, or a click. Two letters and Tab go on to what is written.
ColumnLayout {
    id: root

    required property var list // AddresseeList
    required property string name
    property string nobody: ""
    property bool always: false // somebody has to be chosen

    signal done // whoever it is for is chosen: on to what is written

    function focusField() {
        field.forceActiveFocus(Qt.ShortcutFocusReason);
    }

    spacing: 6

    Flow {
        Layout.fillWidth: true
        spacing: 6

        Repeater {
            model: root.list.chosen

            ActionButton {
                id: chip

                required property var modelData

                text: chip.modelData.name + "  ✕"
                highlighted: true
                Accessible.name: qsTr("Take out: %1").arg(chip.modelData.name)
                onClicked: root.list.remove(chip.modelData.key)
            }
        }
        TextLine {
            id: field

            objectName: "recipients"
            width: Look.u * 13
            name: root.name
            placeholderText: root.list.anyChosen ? qsTr("and …") : root.name
            text: root.list.typed
            onTextEdited: root.list.typed = field.text
            onAccepted: root.list.take()
            Keys.onPressed: event => {
                if (event.key === Qt.Key_Backspace && field.text.length === 0) {
                    root.list.removeLast();
                    event.accepted = true;
                } else if (event.key === Qt.Key_Tab && root.list.typed.length > 0) {
                    root.list.take();
                    root.done();
                    event.accepted = true;
                }
            }
        }
    }
    Flow {
        Layout.fillWidth: true
        visible: field.activeFocus || field.text.length > 0 || (root.always && !root.list.anyChosen)
        spacing: 6

        Repeater {
            model: root.list

            ActionButton {
                id: option

                required property int index
                required property string name
                required property string mark
                required property string spoken
                required property bool chosen

                visible: !option.chosen && option.index < 12
                focusPolicy: Qt.NoFocus
                leftPadding: mark.length > 0 ? Look.u * 1.5 : Look.gap
                rightPadding: Look.gap
                text: option.name
                Accessible.name: option.spoken
                onClicked: root.list.toggle(option.index)

                AgencyMark {
                    x: 6
                    anchors.verticalCenter: parent.verticalCenter
                    withCode: false
                    mark: option.mark
                }
            }
        }
    }
    BodyText {
        Layout.fillWidth: true
        soft: true
        text: root.list.anyChosen ? qsTr("Seen by: %1, and by your own seat. Exercise direction and evaluators see everything.").arg(root.list.chosenText) : root.nobody
    }
}
