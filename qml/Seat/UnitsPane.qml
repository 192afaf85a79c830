// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Samvirke.Controls
import Samvirke.Look

// Units and resources. The own ones are moved with their boxes: arrow keys do the same as the mouse.
ColumnLayout {
    id: pane

    required property var desk // SeatDesk
    readonly property var states: pane.desk.board.states()

    spacing: Look.gap

    // The state of the own unit after the one that is chosen: arrow keys move it.
    function focusNext() {
        next.restart();
    }

    Timer { // when the list is there
        id: next

        interval: 0
        onTriggered: {
            for (let i = 1; i <= list.count; ++i) {
                const at = (list.currentIndex + i) % list.count;
                list.positionViewAtIndex(at, ListView.Contain);
                const row = list.itemAtIndex(at);
                if (row !== null && row.own) {
                    list.currentIndex = at;
                    row.focusState();
                    return;
                }
            }
        }
    }
    RowLayout {
        Layout.fillWidth: true

        BodyText {
            text: qsTr("Tell of moves")
        }
        Choice {
            Layout.fillWidth: true
            name: qsTr("Who is told when you move a unit")
            model: pane.desk.boardTells
            currentIndex: pane.desk.boardTell
            onActivated: index => pane.desk.boardTell = index
        }
    }
    ListView {
        id: list

        objectName: "units"
        Layout.fillWidth: true
        Layout.fillHeight: true
        clip: true
        spacing: Look.u
        model: pane.desk.board
        currentIndex: -1
        boundsBehavior: Flickable.StopAtBounds
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Units and resources")
        ScrollBar.vertical: ScrollBar {
            Accessible.name: qsTr("Scroll the list")
        }
        delegate: ColumnLayout {
            id: row

            required property string resource
            required property string name
            required property string mark
            required property bool own
            required property int now
            required property string nowText
            required property string place
            required property string promised
            required property int promisedTo
            required property string spoken

            width: ListView.view ? ListView.view.width - Look.gap : 0
            spacing: 4

            function focusState() {
                state.forceActiveFocus(Qt.ShortcutFocusReason);
            }

            RowLayout {
                Layout.fillWidth: true
                spacing: 6

                AgencyMark {
                    mark: row.mark
                }
                BodyText {
                    Layout.fillWidth: true
                    text: row.name
                    font.bold: row.own
                    lineHeight: 1
                    Accessible.name: row.spoken
                }
                Choice {
                    id: state

                    objectName: "unitState"
                    Layout.preferredWidth: Look.u * 8
                    visible: row.own
                    name: qsTr("State of %1").arg(row.name)
                    model: pane.states
                    currentIndex: row.now
                    enabled: pane.desk.running
                    onActivated: index => pane.desk.moveResource(row.resource, index)
                }
                BodyText {
                    visible: !row.own
                    soft: true
                    text: row.nowText
                    Accessible.ignored: true
                }
            }
            RowLayout {
                Layout.fillWidth: true
                visible: row.own
                spacing: 6

                TextLine {
                    id: place

                    Layout.fillWidth: true
                    name: qsTr("Where %1 is; Enter tells it").arg(row.name)
                    enabled: pane.desk.running
                    text: row.place
                    onTextChanged: { // what is too long shows its beginning
                        if (!place.activeFocus)
                            place.cursorPosition = 0;
                    }
                    onAccepted: pane.desk.placeResource(row.resource, text)
                }
                Choice {
                    Layout.preferredWidth: Look.u * 9
                    name: qsTr("To whom %1 is promised").arg(row.name)
                    model: pane.desk.promises
                    currentIndex: row.promisedTo
                    enabled: pane.desk.running
                    onActivated: index => pane.desk.promiseResource(row.resource, index)
                }
            }
            BodyText {
                Layout.fillWidth: true
                visible: !row.own && text.length > 0
                soft: true
                text: row.place.length > 0 && row.promised.length > 0 ? row.place + " · " + row.promised : row.place + row.promised
                Accessible.ignored: true
            }
        }
    }
}
