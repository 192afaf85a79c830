// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Samvirke.Controls
import Samvirke.Look

// What was sent to a common channel.
ListView {
    id: list

    required property var log // SharedLog

    objectName: "log"
    clip: true
    spacing: Look.u * 0.6
    model: list.log
    activeFocusOnTab: true
    boundsBehavior: Flickable.StopAtBounds
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Shared log")
    Accessible.focusable: true
    ScrollBar.vertical: ScrollBar {
        Accessible.name: qsTr("Scroll the list")
    }
    delegate: ColumnLayout {
        id: row

        required property string time
        required property string mark
        required property string who
        required property string kind
        required property string what
        required property string channel
        required property string spoken
        required property bool struck

        width: ListView.view ? ListView.view.width - Look.gap : 0
        spacing: 2
        Accessible.role: Accessible.ListItem
        Accessible.name: row.spoken

        RowLayout {
            Layout.fillWidth: true
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
                text: row.who + " · " + row.kind
                color: Look.soft
                elide: Text.ElideRight
                textFormat: Text.PlainText
                Accessible.ignored: true
            }
        }
        Text {
            Layout.fillWidth: true
            text: row.what
            color: Look.ink
            font.strikeout: row.struck
            wrapMode: Text.Wrap
            textFormat: Text.PlainText
            Accessible.ignored: true
        }
    }
    BodyText {
        width: parent.width - Look.gap
        visible: list.count === 0
        soft: true
        text: qsTr("What anybody says on a common channel stands here, for all who are on it.")
    }

    FocusRing {
        shown: list.activeFocus
    }
}
