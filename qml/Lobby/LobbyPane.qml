// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Samvirke.Controls

// Who is there before the exercise starts, where seats join, and what can be done for each of them.
FocusScope {
    id: pane

    required property var lobby // LobbyModel

    signal cardsRequested
    signal printRequested
    signal closeRequested

    readonly property real unit: metrics.height
    property bool codeShown: false
    property string seatName
    property string seatAgency
    property string seatCode
    property string seatQr
    property string seatBrief
    property string seatKind
    property bool seatCanStandIn: false
    property bool seatCanReissue: false
    property bool seatIsPlayed: false
    property bool seatIsOnPaper: false

    function begin() {
        if (pane.lobby.stands)
            pane.lobby.begin();
    }

    function focusNextPane() {
        if (list.activeFocus)
            start.forceActiveFocus(Qt.ShortcutFocusReason);
        else
            list.forceActiveFocus(Qt.ShortcutFocusReason);
    }

    focus: true
    Keys.onPressed: event => {
        if ((event.key === Qt.Key_Return || event.key === Qt.Key_Enter) && (event.modifiers & Qt.ControlModifier)) {
            pane.begin();
            event.accepted = true;
        }
    }

    SystemPalette {
        id: shades
    }

    FontMetrics {
        id: metrics
    }

    Rectangle {
        anchors.fill: parent
        color: shades.window
    }

    palette {
        window: shades.window
        windowText: shades.windowText
        base: shades.base
        alternateBase: shades.alternateBase
        text: shades.text
        button: shades.button
        buttonText: shades.buttonText
        highlight: shades.highlight
        highlightedText: shades.highlightedText
        mid: shades.mid
        light: shades.light
        dark: shades.dark
        shadow: shades.shadow
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: pane.unit
        spacing: pane.unit * 0.8

        RowLayout {
            Layout.fillWidth: true
            spacing: pane.unit

            ColumnLayout {
                Layout.fillWidth: true
                spacing: 2

                Text {
                    Layout.fillWidth: true
                    text: pane.lobby.title
                    color: shades.windowText
                    font.pixelSize: pane.unit * 1.4
                    font.bold: true
                    elide: Text.ElideRight
                    textFormat: Text.PlainText
                    Accessible.role: Accessible.Heading
                    Accessible.name: text
                }
                Text {
                    Layout.fillWidth: true
                    text: pane.lobby.facts
                    color: shades.placeholderText
                    elide: Text.ElideRight
                    textFormat: Text.PlainText
                    Accessible.role: Accessible.StaticText
                    Accessible.name: text
                }
            }
            ColumnLayout {
                spacing: 0

                Text {
                    Layout.alignment: Qt.AlignRight
                    text: qsTr("Seats join at")
                    color: shades.placeholderText
                    Accessible.ignored: true
                }
                Text {
                    Layout.alignment: Qt.AlignRight
                    text: pane.lobby.address
                    color: shades.windowText
                    font.pixelSize: pane.unit * 1.6
                    font.bold: true
                    textFormat: Text.PlainText
                    Accessible.role: Accessible.StaticText
                    Accessible.name: qsTr("Seats join at %1").arg(text)
                }
                Text {
                    Layout.alignment: Qt.AlignRight
                    visible: pane.lobby.otherAddresses.length > 0
                    text: qsTr("or %1").arg(pane.lobby.otherAddresses.join(", "))
                    color: shades.placeholderText
                    textFormat: Text.PlainText
                    Accessible.role: Accessible.StaticText
                    Accessible.name: text
                }
            }
        }

        RowLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            spacing: pane.unit

            Rectangle {
                Layout.fillHeight: true
                Layout.fillWidth: true
                Layout.preferredWidth: pane.width * 0.55
                color: shades.base
                border.color: list.activeFocus ? shades.highlight : shades.mid
                border.width: list.activeFocus ? 2 : 1
                radius: 4

                ListView {
                    id: list

                    objectName: "seatList"
                    anchors.fill: parent
                    anchors.margins: 2
                    clip: true
                    model: pane.lobby
                    focus: true
                    activeFocusOnTab: true
                    keyNavigationEnabled: true
                    boundsBehavior: Flickable.StopAtBounds
                    Accessible.role: Accessible.List
                    Accessible.name: qsTr("Seats")
                    Accessible.focusable: true
                    ScrollBar.vertical: ScrollBar {
                        Accessible.name: qsTr("Scroll the list")
                    }
                    KeyNavigation.tab: show
                    Keys.onSpacePressed: {
                        if (pane.seatCanStandIn)
                            pane.lobby.setPlayed(list.currentIndex, !pane.seatIsPlayed);
                    }

                    section.property: "section"
                    section.delegate: Rectangle {
                        id: heading

                        required property string section

                        width: ListView.view ? ListView.view.width : 0
                        implicitHeight: headingText.implicitHeight + 10
                        color: shades.alternateBase

                        Text {
                            id: headingText

                            anchors.left: parent.left
                            anchors.leftMargin: 10
                            anchors.verticalCenter: parent.verticalCenter
                            text: heading.section
                            color: shades.placeholderText
                            font.bold: true
                            Accessible.role: Accessible.Heading
                            Accessible.name: text
                        }
                    }

                    delegate: SeatRow {
                        id: row

                        required property var model

                        width: ListView.view ? ListView.view.width : 0
                        name: row.model.name
                        agency: row.model.agency
                        kind: row.model.kind
                        code: row.model.code
                        shape: row.model.shape
                        colour: row.model.colour
                        stateText: row.model.stateText
                        mark: row.model.mark
                        attention: row.model.attention
                        current: ListView.isCurrentItem
                        keyboard: list.activeFocus
                        colours: shades
                        unit: pane.unit
                        onPicked: {
                            list.currentIndex = row.index;
                            list.forceActiveFocus(Qt.MouseFocusReason);
                        }

                        readonly property string seatCode: row.model.seatCode
                        readonly property bool isPlayed: row.model.isPlayed
                        readonly property bool isOnPaper: row.model.isOnPaper

                        onSeatCodeChanged: row.choose()
                        onIsPlayedChanged: row.choose()
                        onIsOnPaperChanged: row.choose()
                        onCurrentChanged: {
                            pane.codeShown = false;
                            row.choose();
                        }
                        Component.onCompleted: row.choose()

                        function choose() {
                            if (!row.current)
                                return;
                            pane.seatName = row.model.name;
                            pane.seatAgency = row.model.agency;
                            pane.seatKind = row.model.kind;
                            pane.seatCode = row.model.seatCode;
                            pane.seatQr = row.model.qr;
                            pane.seatBrief = row.model.brief;
                            pane.seatCanStandIn = row.model.canStandIn;
                            pane.seatCanReissue = row.model.canReissue;
                            pane.seatIsPlayed = row.model.isPlayed;
                            pane.seatIsOnPaper = row.model.isOnPaper;
                        }
                    }
                }
            }

            ColumnLayout {
                Layout.fillHeight: true
                Layout.fillWidth: true
                Layout.preferredWidth: pane.width * 0.4
                Layout.minimumWidth: pane.unit * 16
                spacing: pane.unit * 0.6

                Text {
                    Layout.fillWidth: true
                    text: pane.seatName
                    color: shades.windowText
                    font.pixelSize: pane.unit * 1.15
                    font.bold: true
                    wrapMode: Text.Wrap
                    textFormat: Text.PlainText
                    Accessible.role: Accessible.Heading
                    Accessible.name: text
                }
                Text {
                    Layout.fillWidth: true
                    text: pane.seatAgency.length > 0 ? pane.seatKind + " · " + pane.seatAgency : pane.seatKind
                    color: shades.placeholderText
                    wrapMode: Text.Wrap
                    textFormat: Text.PlainText
                    Accessible.role: Accessible.StaticText
                    Accessible.name: text
                }
                Text {
                    Layout.fillWidth: true
                    visible: text.length > 0
                    text: pane.seatBrief
                    color: shades.windowText
                    wrapMode: Text.Wrap
                    maximumLineCount: 5
                    elide: Text.ElideRight
                    textFormat: Text.PlainText
                    Accessible.role: Accessible.StaticText
                    Accessible.name: text
                }
                Text {
                    Layout.fillWidth: true
                    visible: pane.codeShown
                    text: pane.seatCode.length > 0 ? pane.seatCode : qsTr("This seat's code was given out before, and nobody can show it again. A new one can be issued.")
                    color: shades.windowText
                    font.pixelSize: pane.seatCode.length > 0 ? pane.unit * 1.8 : pane.unit * 0.9
                    font.bold: pane.seatCode.length > 0
                    wrapMode: Text.Wrap
                    textFormat: Text.PlainText
                    Accessible.role: Accessible.StaticText
                    Accessible.name: qsTr("Seat code %1").arg(text)
                }
                Image {
                    Layout.preferredWidth: pane.unit * 9
                    Layout.preferredHeight: pane.unit * 9
                    visible: pane.codeShown && pane.seatQr.length > 0
                    source: visible ? pane.seatQr : ""
                    smooth: false
                    fillMode: Image.PreserveAspectFit
                    Accessible.role: Accessible.Graphic
                    Accessible.name: qsTr("The code and the address, to be read by a camera")
                }
                Flow {
                    Layout.fillWidth: true
                    spacing: 8

                    ActionButton {
                        id: show

                        text: pane.codeShown ? qsTr("Hide the code") : qsTr("Show the code")
                        visible: pane.seatCanReissue
                        onClicked: pane.codeShown = !pane.codeShown
                        KeyNavigation.tab: reissue
                    }
                    ActionButton {
                        id: reissue

                        text: qsTr("New code")
                        visible: pane.seatCanReissue
                        ToolTip.text: qsTr("The code before admits nobody any more; who sits there has to leave.")
                        onClicked: {
                            pane.lobby.reissue(list.currentIndex);
                            pane.codeShown = true;
                        }
                        KeyNavigation.tab: revoke
                    }
                    ActionButton {
                        id: revoke

                        text: qsTr("Revoke the code")
                        visible: pane.seatCanReissue
                        enabled: pane.seatCode.length > 0
                        ToolTip.text: qsTr("Nobody can sit there until you issue a new code.")
                        onClicked: pane.lobby.revoke(list.currentIndex)
                        KeyNavigation.tab: played
                    }
                    ActionButton {
                        id: played

                        objectName: "standIn"
                        text: pane.seatIsPlayed ? qsTr("Leave it to a person") : qsTr("Let the program play")
                        visible: pane.seatCanStandIn
                        ToolTip.text: qsTr("For somebody who did not come (Space).")
                        onClicked: pane.lobby.setPlayed(list.currentIndex, !pane.seatIsPlayed)
                        KeyNavigation.tab: paper
                    }
                    ActionButton {
                        id: paper

                        objectName: "paper"
                        text: pane.seatIsOnPaper ? qsTr("Not on paper") : qsTr("On paper")
                        visible: pane.seatCanStandIn
                        ToolTip.text: qsTr("Who sits there writes slips that others type in.")
                        onClicked: pane.lobby.setOnPaper(list.currentIndex, !pane.seatIsOnPaper)
                        KeyNavigation.tab: cards
                    }
                }
                Item {
                    Layout.fillHeight: true
                }
                Text {
                    Layout.fillWidth: true
                    text: pane.lobby.recorded
                    color: shades.placeholderText
                    wrapMode: Text.Wrap
                    textFormat: Text.PlainText
                    Accessible.role: Accessible.StaticText
                    Accessible.name: text
                }
                Flow {
                    Layout.fillWidth: true
                    spacing: 8

                    ActionButton {
                        id: cards

                        objectName: "seatCards"
                        text: qsTr("Save seat cards …")
                        onClicked: pane.cardsRequested()
                        KeyNavigation.tab: print
                    }
                    ActionButton {
                        id: print

                        text: qsTr("Print seat cards …")
                        onClicked: pane.printRequested()
                        KeyNavigation.tab: playEmpty
                    }
                }
            }
        }

        Text {
            Layout.fillWidth: true
            visible: text.length > 0
            text: pane.lobby.notice
            color: shades.windowText
            wrapMode: Text.Wrap
            textFormat: Text.PlainText
            Accessible.role: Accessible.AlertMessage
            Accessible.name: text
        }

        RowLayout {
            Layout.fillWidth: true
            spacing: pane.unit

            ColumnLayout {
                Layout.fillWidth: true
                spacing: 2

                Text {
                    Layout.fillWidth: true
                    text: pane.lobby.summary
                    color: shades.windowText
                    font.bold: true
                    Accessible.role: Accessible.StaticText
                    Accessible.name: text
                }
                Text {
                    Layout.fillWidth: true
                    visible: text.length > 0
                    text: pane.lobby.missing
                    color: shades.windowText
                    wrapMode: Text.Wrap
                    Accessible.role: Accessible.StaticText
                    Accessible.name: text
                }
            }
            ActionButton {
                id: playEmpty

                objectName: "playEmpty"
                text: qsTr("Play the empty seats")
                visible: pane.lobby.missing.length > 0
                onClicked: pane.lobby.playEmpty()
                KeyNavigation.tab: start
            }
            ActionButton {
                id: start

                objectName: "startExercise"
                text: pane.lobby.started ? qsTr("Go on (Ctrl+Enter)") : qsTr("START EXERCISE (Ctrl+Enter)")
                enabled: pane.lobby.stands
                highlighted: enabled
                implicitHeight: pane.unit * 2.4
                font.bold: true
                onClicked: pane.begin()
                KeyNavigation.tab: list
            }
        }
    }
}
