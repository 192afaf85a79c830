// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls

// A few choices side by side, of which one is taken.
Flow {
    id: options

    required property var labels
    required property int chosen
    required property string name

    signal picked(int index)

    spacing: 6
    Accessible.role: Accessible.Grouping
    Accessible.name: options.name

    Repeater {
        model: options.labels

        Button {
            id: option

            required property string modelData
            required property int index
            readonly property bool taken: options.chosen === option.index

            implicitHeight: Look.target
            leftPadding: Math.round(Look.u * 0.7)
            rightPadding: Math.round(Look.u * 0.7)
            text: (option.taken ? "✓ " : "") + option.modelData
            highlighted: option.taken
            checkable: false
            Accessible.role: Accessible.RadioButton
            Accessible.name: options.name + ": " + option.modelData
            Accessible.checked: option.taken
            Accessible.onPressAction: option.clicked()
            Keys.onReturnPressed: option.clicked()
            Keys.onEnterPressed: option.clicked()
            onClicked: options.picked(option.index)

            FocusRing {
                shown: option.visualFocus
            }
        }
    }
}
