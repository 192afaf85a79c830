// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Samvirke.Controls
import Samvirke.Look

// The card of this seat, the agreed roles where they are shown, and who the others are.
ScrollView {
    id: pane

    required property var desk // SeatDesk

    contentWidth: availableWidth
    ScrollBar.vertical.Accessible.name: qsTr("Scroll")
    ScrollBar.horizontal.Accessible.name: qsTr("Scroll")
    clip: true

    ColumnLayout {
        width: pane.availableWidth
        spacing: Look.gap

        Repeater {
            model: pane.desk.mandate

            ColumnLayout {
                id: part

                required property var modelData

                Layout.fillWidth: true
                spacing: 2

                Heading {
                    Layout.fillWidth: true
                    text: part.modelData.heading
                }
                BodyText {
                    Layout.fillWidth: true
                    text: part.modelData.text
                }
            }
        }
        Heading {
            Layout.fillWidth: true
            Layout.topMargin: Look.gap
            visible: pane.desk.matrix.length > 0
            size: 1.15
            text: qsTr("Who does what")
        }
        BodyText {
            Layout.fillWidth: true
            visible: pane.desk.matrix.length > 0
            soft: true
            text: qsTr("A answers for it, R does it, C is asked before, I is told, S helps.")
        }
        Repeater {
            model: pane.desk.matrix

            ColumnLayout {
                id: task

                required property var modelData

                Layout.fillWidth: true
                spacing: 2

                BodyText {
                    Layout.fillWidth: true
                    text: task.modelData.title
                }
                Flow {
                    Layout.fillWidth: true
                    spacing: Look.u

                    Repeater {
                        model: task.modelData.roles

                        Row {
                            id: cell

                            required property string modelData
                            required property int index

                            visible: cell.modelData.length > 0
                            spacing: 4

                            AgencyMark {
                                mark: pane.desk.columns[cell.index] ?? ""
                            }
                            BodyText {
                                text: cell.modelData
                                font.bold: true
                                lineHeight: 1
                            }
                        }
                    }
                }
            }
        }
        Heading {
            Layout.fillWidth: true
            Layout.topMargin: Look.gap
            visible: pane.desk.procedures.length > 0
            size: 1.15
            text: qsTr("Agreed beforehand")
        }
        Repeater {
            model: pane.desk.procedures

            ColumnLayout {
                id: procedure

                required property var modelData

                Layout.fillWidth: true
                spacing: 2

                Heading {
                    Layout.fillWidth: true
                    text: procedure.modelData.heading
                }
                BodyText {
                    Layout.fillWidth: true
                    text: procedure.modelData.text
                }
            }
        }
        Heading {
            Layout.fillWidth: true
            Layout.topMargin: Look.gap
            size: 1.15
            text: qsTr("The others")
        }
        Repeater {
            model: pane.desk.others

            ColumnLayout {
                id: other

                required property var modelData

                Layout.fillWidth: true
                spacing: 2

                RowLayout {
                    AgencyMark {
                        mark: other.modelData.mark
                    }
                    Heading {
                        Layout.fillWidth: true
                        text: other.modelData.name
                    }
                }
                BodyText {
                    Layout.fillWidth: true
                    soft: true
                    text: other.modelData.text
                }
            }
        }
    }
}
