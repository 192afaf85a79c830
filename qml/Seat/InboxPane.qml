// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Samvirke.Controls
import Samvirke.Look

// What came in, newest first; or what was sent.
ColumnLayout {
    id: pane

    required property var desk // SeatDesk
    property bool sent: false

    spacing: 0

    function focusList() {
        list.forceActiveFocus(Qt.ShortcutFocusReason);
    }

    RowLayout {
        Layout.fillWidth: true
        Layout.leftMargin: Look.gap
        Layout.rightMargin: Look.gap
        Layout.bottomMargin: 6
        spacing: 6

        Options {
            Layout.fillWidth: true
            name: qsTr("Show")
            labels: [pane.desk.inbox.fresh > 0 ? qsTr("Inbox (%1 new)").arg(pane.desk.inbox.fresh) : qsTr("Inbox"), qsTr("Sent")]
            chosen: pane.sent ? 1 : 0
            onPicked: index => pane.sent = index === 1
        }
    }
    ListView {
        id: list

        objectName: "inbox"
        Layout.fillWidth: true
        Layout.fillHeight: true
        clip: true
        model: pane.sent ? pane.desk.outbox : pane.desk.inbox
        activeFocusOnTab: true
        boundsBehavior: Flickable.StopAtBounds
        Accessible.role: Accessible.List
        Accessible.name: pane.sent ? qsTr("Sent") : qsTr("Inbox")
        Accessible.focusable: true
        ScrollBar.vertical: ScrollBar {
            Accessible.name: qsTr("Scroll the list")
        }
        Keys.onDownPressed: pane.desk.step(1)
        Keys.onUpPressed: pane.desk.step(-1)
        Keys.onReturnPressed: pane.desk.step(0)

        delegate: InboxRow {
            id: row

            required property var model

            width: ListView.view ? ListView.view.width : 0
            title: row.model.title
            kind: row.model.kind
            who: pane.sent ? row.model.to : row.model.from
            sent: pane.sent
            party: row.model.as
            mark: pane.sent ? "" : row.model.mark
            time: row.model.time
            stageText: row.model.stageText
            spoken: row.model.spoken
            urgency: row.model.urgency
            isNew: row.model.isNew
            waits: row.model.waits
            reminded: row.model.reminded
            withdrawn: row.model.withdrawn
            current: row.model.ref === pane.desk.current
            keyboard: list.activeFocus
            onPicked: {
                list.forceActiveFocus(Qt.MouseFocusReason);
                pane.desk.open(row.model.ref);
            }
        }
        BodyText {
            anchors.centerIn: parent
            width: parent.width - 2 * Look.u
            visible: list.count === 0
            horizontalAlignment: Text.AlignHCenter
            soft: true
            text: pane.sent ? qsTr("Nothing was sent yet.") : qsTr("Nothing has come in yet.")
        }
    }
}
