// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls

// A button that assistive technology can press and whose focus is seen.
Button {
    id: button

    implicitHeight: Math.max(32, implicitContentHeight + 12)
    leftPadding: 14
    rightPadding: 14
    Accessible.name: button.text
    Accessible.description: button.ToolTip.text
    Accessible.onPressAction: button.clicked()
    Keys.onReturnPressed: button.clicked()
    Keys.onEnterPressed: button.clicked()
    ToolTip.visible: button.hovered && button.ToolTip.text.length > 0
    ToolTip.delay: 600

    FocusRing {
        shown: button.visualFocus
    }
}
