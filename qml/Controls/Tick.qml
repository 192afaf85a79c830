// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls
import Samvirke.Look

CheckBox {
    id: tick

    implicitHeight: Look.target
    Accessible.name: tick.text
    Accessible.onPressAction: tick.toggle()
    Accessible.onToggleAction: tick.toggle()
    Keys.onReturnPressed: tick.toggle()

    FocusRing {
        shown: tick.visualFocus
    }
}
