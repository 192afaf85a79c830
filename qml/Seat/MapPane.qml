// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Samvirke.Controls
import Samvirke.Look

// The map sketch: a stamp is chosen and set with a click, or moved with the arrow keys and set with Enter. Below stands the
// same as a list.
ColumnLayout {
    id: pane

    required property var desk // SeatDesk
    readonly property var sketch: pane.desk.sketch
    readonly property int line: pane.sketch.symbols.length // behind the last stamp
    readonly property bool lines: stamps.currentIndex === pane.line
    property var drawn: [] // points of the line that is being drawn

    spacing: Look.gap

    function set(x: real, y: real) {
        if (!pane.desk.running)
            return;
        if (pane.lines) {
            pane.drawn = pane.drawn.concat([
                {
                    "x": x,
                    "y": y
                }
            ]);
        } else {
            pane.desk.markMap(stamps.currentIndex, [
                {
                    "x": x,
                    "y": y
                }
            ], label.text);
            label.text = "";
        }
    }
    function endLine() {
        if (pane.drawn.length > 1) {
            pane.desk.markMap(-1, pane.drawn, label.text);
            label.text = "";
        }
        pane.drawn = [];
    }

    onVisibleChanged: {
        if (pane.visible)
            pane.sketch.fetchImage();
    }
    Component.onCompleted: {
        if (pane.visible)
            pane.sketch.fetchImage();
    }

    RowLayout {
        Layout.fillWidth: true

        BodyText {
            text: qsTr("Tell of marks")
        }
        Choice {
            Layout.fillWidth: true
            name: qsTr("Who is told when you mark the map")
            model: pane.desk.boardTells
            currentIndex: pane.desk.boardTell
            onActivated: index => pane.desk.boardTell = index
        }
    }
    RowLayout {
        Layout.fillWidth: true

        Choice {
            id: stamps

            objectName: "stamps"
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            name: qsTr("What you mark")
            model: pane.sketch.symbols.concat([qsTr("A line")])
            onActivated: pane.drawn = []
        }
        TextLine {
            id: label

            objectName: "markLabel"
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            name: qsTr("Words beside it (optional)")
            placeholderText: name
        }
    }
    Item {
        Layout.fillWidth: true
        Layout.preferredHeight: Math.round(pane.width * 0.75)
        Layout.maximumHeight: pane.height * 0.6

        Image {
            id: map

            objectName: "map"
            readonly property real insetX: (width - paintedWidth) / 2
            readonly property real insetY: (height - paintedHeight) / 2
            property real pointX: 0.5 // where Enter sets the stamp
            property real pointY: 0.5

            anchors.fill: parent
            source: pane.sketch.image
            fillMode: Image.PreserveAspectFit
            activeFocusOnTab: true
            Accessible.role: Accessible.Graphic
            Accessible.name: qsTr("Map sketch. Arrow keys move the stamp, Enter sets it. What is marked stands in the list below.")
            Accessible.focusable: true

            Keys.onLeftPressed: map.pointX = Math.max(0, map.pointX - 0.02)
            Keys.onRightPressed: map.pointX = Math.min(1, map.pointX + 0.02)
            Keys.onUpPressed: map.pointY = Math.max(0, map.pointY - 0.02)
            Keys.onDownPressed: map.pointY = Math.min(1, map.pointY + 0.02)
            Keys.onReturnPressed: pane.set(map.pointX, map.pointY)
            Keys.onEnterPressed: pane.set(map.pointX, map.pointY)

            TapHandler {
                onTapped: point => {
                    const x = (point.position.x - map.insetX) / map.paintedWidth;
                    const y = (point.position.y - map.insetY) / map.paintedHeight;
                    if (x >= 0 && x <= 1 && y >= 0 && y <= 1)
                        pane.set(x, y);
                }
            }
            Repeater {
                model: pane.sketch

                Item {
                    id: drawing

                    required property string mark
                    required property string symbol
                    required property var points
                    required property string label

                    anchors.fill: parent

                    function xOf(point: var): real {
                        return map.insetX + point.x * map.paintedWidth;
                    }
                    function yOf(point: var): real {
                        return map.insetY + point.y * map.paintedHeight;
                    }

                    MapLine {
                        anchors.fill: parent
                        tone: Look.ink
                        points: drawing.points.map(point => Qt.point(drawing.xOf(point), drawing.yOf(point)))
                    }
                    Rectangle {
                        x: drawing.points.length > 0 ? Math.min(map.width - width, drawing.xOf(drawing.points[0]) - Look.u * 0.5) : 0
                        y: drawing.points.length > 0 ? drawing.yOf(drawing.points[0]) - height / 2 : 0
                        width: tag.implicitWidth + 8
                        height: tag.implicitHeight + 4
                        color: Look.paper
                        border.color: Look.ink
                        radius: 3

                        RowLayout {
                            id: tag

                            anchors.centerIn: parent
                            spacing: 4

                            AgencyMark {
                                mark: drawing.mark
                            }
                            BodyText {
                                visible: text.length > 0
                                text: drawing.symbol + (drawing.symbol.length > 0 && drawing.label.length > 0 ? ": " : "") + drawing.label
                                font.pixelSize: Math.round(Look.u * 0.65)
                                lineHeight: 1
                                wrapMode: Text.NoWrap
                                Accessible.ignored: true
                            }
                        }
                    }
                }
            }
            MapLine {
                anchors.fill: parent
                tone: Look.strong
                points: pane.drawn.map(point => Qt.point(map.insetX + point.x * map.paintedWidth, map.insetY + point.y * map.paintedHeight))
            }
            Rectangle { // where Enter sets it
                visible: map.activeFocus
                x: map.insetX + map.pointX * map.paintedWidth - width / 2
                y: map.insetY + map.pointY * map.paintedHeight - height / 2
                width: Look.u
                height: width
                radius: width / 2
                color: "transparent"
                border.color: Look.strong
                border.width: 3
            }
            FocusRing {
                shown: map.activeFocus
            }
        }
        BodyText {
            anchors.centerIn: parent
            visible: map.status !== Image.Ready
            soft: true
            text: qsTr("The map is on its way.")
        }
    }
    ActionButton {
        objectName: "endLine"
        visible: pane.lines
        enabled: pane.drawn.length > 1
        text: qsTr("The line is done")
        onClicked: pane.endLine()
    }
    ListView {
        Layout.fillWidth: true
        Layout.fillHeight: true
        clip: true
        spacing: 4
        model: pane.sketch
        boundsBehavior: Flickable.StopAtBounds
        Accessible.role: Accessible.List
        Accessible.name: qsTr("What is marked")
        ScrollBar.vertical: ScrollBar {
            Accessible.name: qsTr("Scroll the list")
        }
        delegate: RowLayout {
            id: row

            required property int index
            required property string mark
            required property string spoken
            required property bool mine

            width: ListView.view ? ListView.view.width - Look.gap : 0
            spacing: 6

            AgencyMark {
                mark: row.mark
            }
            BodyText {
                Layout.fillWidth: true
                text: row.spoken
            }
            ActionButton {
                visible: row.mine
                text: qsTr("Remove")
                Accessible.name: qsTr("Remove: %1").arg(row.spoken)
                onClicked: pane.desk.removeMark(row.index)
            }
        }
    }
}
