// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls
import Samvirke.Look

// A field of several lines that grows with what is written. Tab goes on to the next field.
TextArea {
    id: box

    required property string name
    property int lines: 2

    implicitHeight: Math.max(box.lines * Look.u * 1.25 + box.topPadding + box.bottomPadding, box.contentHeight + box.topPadding + box.bottomPadding)
    padding: Math.round(Look.u * 0.45)
    selectByMouse: true
    wrapMode: TextEdit.Wrap
    textFormat: TextEdit.PlainText
    color: Look.ink
    placeholderTextColor: Look.soft
    selectionColor: Look.strong
    selectedTextColor: Look.shades.highlightedText
    Accessible.name: box.name
    KeyNavigation.priority: KeyNavigation.BeforeItem
    Keys.onTabPressed: box.nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
    Keys.onBacktabPressed: box.nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
    background: Rectangle {
        color: Look.paper
        border.color: Look.line
        border.width: 1
        radius: 3

        FocusRing {
            shown: box.activeFocus
        }
    }
}
