// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Samvirke.Controls

// One scenario or exercise of the library.
Rectangle {
    id: row

    required property int index
    required property string title
    required property string facts
    required property string state_
    required property int errors
    required property int warnings
    required property bool current
    required property bool keyboard
    required property SystemPalette colours

    signal picked
    signal activated

    readonly property color ink: row.current ? row.colours.highlightedText : row.colours.windowText

    implicitHeight: lines.implicitHeight + 14
    color: row.current ? row.colours.highlight : row.index % 2 ? row.colours.alternateBase : row.colours.base

    Accessible.role: Accessible.ListItem
    Accessible.name: row.title
    Accessible.description: row.state_.length > 0 ? row.facts + ". " + row.state_ : row.facts
    Accessible.selected: row.current
    Accessible.selectable: true
    Accessible.onPressAction: row.activated()

    MouseArea {
        anchors.fill: parent
        onClicked: row.picked()
        onDoubleClicked: row.activated()
    }

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: 12
        anchors.rightMargin: 12
        spacing: 12

        ColumnLayout {
            id: lines

            Layout.fillWidth: true
            spacing: 2

            Text {
                Layout.fillWidth: true
                text: row.title
                color: row.ink
                font.bold: true
                elide: Text.ElideRight
                textFormat: Text.PlainText
                Accessible.ignored: true
            }
            Text {
                Layout.fillWidth: true
                visible: text.length > 0
                text: row.facts
                color: row.ink
                elide: Text.ElideRight
                textFormat: Text.PlainText
                Accessible.ignored: true
            }
        }
        Text {
            visible: row.state_.length > 0
            text: (row.errors > 0 ? "✗ " : row.warnings > 0 ? "⚠ " : "✓ ") + row.state_
            color: row.ink
            textFormat: Text.PlainText
            Accessible.ignored: true
        }
    }

    FocusRing {
        shown: row.current && row.keyboard
        border.color: row.colours.windowText
    }
}
