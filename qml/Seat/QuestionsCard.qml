// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Samvirke.Controls
import Samvirke.Look

// Questions to answer: of a round, or of a questionnaire.
Card {
    id: card

    required property var questions // QuestionList
    required property string heading
    property string said: ""
    property bool answered: false
    property string action: qsTr("Send the answers")

    signal sent

    border.color: Look.strong
    border.width: 2

    Heading {
        Layout.fillWidth: true
        size: 1.2
        text: card.heading
    }
    BodyText {
        Layout.fillWidth: true
        visible: text.length > 0
        soft: true
        text: card.said
    }
    Repeater {
        model: card.questions

        ColumnLayout {
            id: question

            required property int index
            required property string title
            required property int ask // choice, text, number, order
            required property var labels
            required property int chosen
            required property string answer
            required property bool required_

            Layout.fillWidth: true
            spacing: 4

            BodyText {
                Layout.fillWidth: true
                Layout.topMargin: 4
                text: question.required_ ? qsTr("%1 *").arg(question.title) : question.title
            }
            Options {
                Layout.fillWidth: true
                visible: question.ask === 0
                name: question.title
                labels: question.ask === 0 ? question.labels : []
                chosen: question.chosen
                onPicked: option => card.questions.choose(question.index, option)
            }
            TextBox {
                Layout.fillWidth: true
                visible: question.ask === 1
                name: question.title
                lines: 1
                Component.onCompleted: text = question.answer
                onTextChanged: {
                    if (question.ask === 1)
                        card.questions.write(question.index, text);
                }
            }
            TextLine {
                Layout.preferredWidth: Look.u * 8
                visible: question.ask === 2
                name: question.title
                inputMethodHints: Qt.ImhFormattedNumbersOnly
                Component.onCompleted: text = question.answer
                onTextEdited: card.questions.write(question.index, text)
            }
            Repeater {
                model: question.ask === 3 ? question.labels : []

                RowLayout {
                    id: place

                    required property string modelData
                    required property int index

                    Layout.fillWidth: true

                    ActionButton {
                        text: "↑"
                        enabled: place.index > 0
                        Accessible.name: qsTr("Earlier: %1").arg(place.modelData)
                        onClicked: card.questions.raise(question.index, place.index)
                    }
                    BodyText {
                        Layout.fillWidth: true
                        text: qsTr("%1. %2").arg(place.index + 1).arg(place.modelData)
                    }
                }
            }
        }
    }
    ActionButton {
        objectName: "sendAnswers"
        highlighted: true
        text: card.answered ? qsTr("Send again") : card.action
        onClicked: card.sent()
    }
}
