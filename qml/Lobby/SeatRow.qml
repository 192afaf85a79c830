// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Samvirke.Controls

// One seat of the lobby: whose it is, and how far who sits there is.
Rectangle {
    id: row

    required property int index
    required property string name
    required property string agency
    required property string kind
    required property string code
    required property string shape
    required property color colour
    required property string stateText
    required property string mark
    required property bool attention
    required property bool current
    required property bool keyboard
    required property SystemPalette colours
    required property real unit

    signal picked

    readonly property color ink: row.current && row.keyboard ? row.colours.highlightedText : row.colours.windowText

    implicitHeight: row.unit * 2.1
    color: row.current ? (row.keyboard ? row.colours.highlight : row.colours.button) : row.colours.base

    Accessible.role: Accessible.ListItem
    Accessible.name: row.name
    Accessible.description: (row.agency.length > 0 ? row.agency + ". " : "") + row.kind + ". " + row.stateText
    Accessible.selected: row.current
    Accessible.selectable: true
    Accessible.onPressAction: row.picked()

    MouseArea {
        anchors.fill: parent
        onClicked: row.picked()
    }

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: 10
        anchors.rightMargin: 12
        spacing: 10

        Text {
            Layout.preferredWidth: row.unit * 1.1
            horizontalAlignment: Text.AlignHCenter
            text: row.shape
            color: row.current && row.keyboard ? row.ink : row.colour
            font.pixelSize: row.unit * 1.1
            Accessible.ignored: true
        }
        Text {
            Layout.preferredWidth: row.unit * 1.6
            text: row.code
            color: row.ink
            font.bold: true
            Accessible.ignored: true
        }
        Text {
            Layout.fillWidth: true
            text: row.name
            color: row.ink
            elide: Text.ElideRight
            textFormat: Text.PlainText
            Accessible.ignored: true
        }
        Text {
            text: row.stateText
            color: row.ink
            font.bold: row.attention
            textFormat: Text.PlainText
            Accessible.ignored: true
        }
        Text {
            Layout.preferredWidth: row.unit * 1.1
            horizontalAlignment: Text.AlignHCenter
            text: row.mark
            color: row.ink
            Accessible.ignored: true
        }
    }

    FocusRing {
        shown: row.current && row.keyboard
        border.color: row.colours.windowText
    }
}
