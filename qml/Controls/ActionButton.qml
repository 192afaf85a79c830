// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls
import Samvirke.Look

// A button that assistive technology can press and whose focus is seen.
Button {
    id: button

    property color paperNow: button.highlighted ? Look.strong : button.flat ? "transparent" : Look.buttonGround
    readonly property color inkNow: button.highlighted ? Look.shades.highlightedText : Look.ink

    function enter(event: var) { // with Ctrl it is meant for all of the window
        if (event.modifiers & Qt.ControlModifier)
            event.accepted = false;
        else
            button.clicked();
    }

    implicitHeight: Math.max(Look.target, implicitContentHeight + 12)
    leftPadding: Math.round(Look.u * 0.8)
    rightPadding: Math.round(Look.u * 0.8)
    hoverEnabled: true
    Accessible.name: button.text
    Accessible.description: button.ToolTip.text
    Accessible.onPressAction: button.clicked()
    Keys.onReturnPressed: event => button.enter(event)
    Keys.onEnterPressed: event => button.enter(event)
    ToolTip.visible: button.hovered && button.ToolTip.text.length > 0
    ToolTip.delay: 600

    contentItem: Text {
        text: button.text
        color: button.inkNow
        opacity: button.enabled ? 1 : 0.62
        font: button.font
        elide: Text.ElideRight
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        textFormat: Text.PlainText
        Accessible.ignored: true
    }
    background: Rectangle {
        color: button.down ? Qt.darker(button.paperNow, Look.dark ? 0.8 : 1.12) : button.hovered && button.enabled && !button.flat ? Qt.darker(button.paperNow, Look.dark ? 0.88 : 1.05) : button.paperNow
        opacity: button.enabled ? 1 : 0.62
        border.width: button.flat ? 0 : 1
        border.color: button.highlighted ? Look.strong : Look.edge
        radius: 4

        Rectangle { // over flat ones the mouse shows where it is, too
            anchors.fill: parent
            visible: button.flat && button.hovered
            color: Look.quietGround
            radius: 4
            z: -1
        }
    }

    FocusRing {
        shown: button.visualFocus
    }
}
