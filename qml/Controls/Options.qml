// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Samvirke.Look

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

        ActionButton {
            id: option

            required property string modelData
            required property int index
            readonly property bool taken: options.chosen === option.index

            objectName: options.objectName.length > 0 ? options.objectName + option.index : ""
            leftPadding: Math.round(Look.u * 0.65)
            rightPadding: Math.round(Look.u * 0.65)
            text: (option.taken ? "✓ " : "") + option.modelData
            paperNow: option.taken ? Look.chosenGround : Look.buttonGround
            font.bold: option.taken
            Accessible.role: Accessible.RadioButton
            Accessible.name: options.name + ": " + option.modelData
            Accessible.checked: option.taken
            onClicked: options.picked(option.index)
        }
    }
}
