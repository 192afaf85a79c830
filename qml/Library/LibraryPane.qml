// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Samvirke.Controls

// The scenarios and exercises that are there, and what can be done with the chosen one.
FocusScope {
    id: pane

    required property var library // LibraryModel

    signal openRequested(string path)
    signal rehearseRequested(string path)
    signal runRequested(string path)
    signal resumeRequested(string path)
    signal fitRequested(string path)
    signal editRequested(string path)
    signal duplicateRequested(string path)
    signal deleteRequested(string path)
    signal newRequested
    signal importRequested
    signal openFileRequested
    signal joinRequested

    property string chosenPath
    property bool chosenIsScenario: true
    property bool chosenReadable: false
    property bool chosenIsOpen: false
    property string chosenTitle
    property string chosenFacts
    property var chosenAbout: []
    property string wanted // is chosen as soon as it is there

    function focusSearch() {
        search.forceActiveFocus(Qt.ShortcutFocusReason);
        search.selectAll();
    }

    function focusNextPane() {
        if (list.activeFocus)
            primary.forceActiveFocus(Qt.ShortcutFocusReason);
        else
            list.forceActiveFocus(Qt.ShortcutFocusReason);
    }

    function choose(path: string) {
        search.clear();
        pane.library.filter = "";
        pane.wanted = path;
        list.forceActiveFocus(Qt.OtherFocusReason);
    }

    function act() {
        if (!pane.chosenReadable)
            return;
        if (pane.chosenIsScenario)
            pane.rehearseRequested(pane.chosenPath);
        else
            pane.openRequested(pane.chosenPath);
    }

    function run() {
        if (!pane.chosenReadable)
            return;
        if (pane.chosenIsScenario)
            pane.runRequested(pane.chosenPath);
        else if (pane.chosenIsOpen)
            pane.resumeRequested(pane.chosenPath);
    }

    focus: true

    Connections {
        target: pane.library

        function onReadingChanged() {
            const row = pane.wanted.length > 0 && !pane.library.reading ? pane.library.rowOf(pane.wanted) : -1;
            if (row < 0)
                return;
            pane.wanted = "";
            list.currentIndex = row;
            list.positionViewAtIndex(row, ListView.Contain);
        }
    }

    SystemPalette {
        id: shades
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
        anchors.margins: 16
        spacing: 12

        Rectangle {
            Layout.fillWidth: true
            visible: pane.library.openPath.length > 0
            implicitHeight: left.implicitHeight + 16
            color: shades.base
            border.color: shades.highlight
            radius: 4

            RowLayout {
                id: left

                anchors.fill: parent
                anchors.margins: 8
                anchors.leftMargin: 12
                spacing: 12

                Text {
                    Layout.fillWidth: true
                    text: qsTr("The exercise “%1” was left before it was closed. Nothing of it is lost.").arg(pane.library.openTitle)
                    color: shades.windowText
                    wrapMode: Text.Wrap
                    textFormat: Text.PlainText
                    Accessible.role: Accessible.StaticText
                    Accessible.name: text
                }
                ActionButton {
                    id: resume

                    objectName: "resumeLeft"
                    text: qsTr("Go on with it")
                    onClicked: pane.resumeRequested(pane.library.openPath)
                    KeyNavigation.tab: search
                }
            }
        }

        Rectangle {
            Layout.fillWidth: true
            visible: pane.library.unsavedPath.length > 0
            implicitHeight: unsaved.implicitHeight + 16
            color: shades.base
            border.color: shades.highlight
            radius: 4

            RowLayout {
                id: unsaved

                anchors.fill: parent
                anchors.margins: 8
                anchors.leftMargin: 12
                spacing: 12

                Text {
                    Layout.fillWidth: true
                    text: qsTr("“%1” was edited and not saved. Nothing of it is lost.").arg(pane.library.unsavedTitle)
                    color: shades.windowText
                    wrapMode: Text.Wrap
                    textFormat: Text.PlainText
                    Accessible.role: Accessible.StaticText
                    Accessible.name: text
                }
                ActionButton {
                    id: takeUp

                    objectName: "takeUpUnsaved"
                    text: qsTr("Go on editing")
                    onClicked: pane.editRequested(pane.library.unsavedPath)
                    KeyNavigation.tab: search
                }
            }
        }

        RowLayout {
            Layout.fillWidth: true
            spacing: 12

            Text {
                Layout.fillWidth: true
                text: qsTr("Library")
                color: shades.windowText
                font.pixelSize: 24
                font.bold: true
                Accessible.role: Accessible.Heading
                Accessible.name: text
            }
            ActionButton {
                id: lastOne

                objectName: "lastExercise"
                visible: pane.library.lastPath.length > 0
                text: qsTr("Debrief of the last exercise")
                ToolTip.text: pane.library.lastTitle
                onClicked: pane.openRequested(pane.library.lastPath)
                KeyNavigation.tab: search
            }
            TextField {
                id: search

                Layout.preferredWidth: 320
                implicitHeight: 32
                placeholderText: qsTr("Search (Ctrl+K)")
                selectByMouse: true
                color: shades.text
                palette.base: shades.base
                palette.placeholderText: shades.windowText
                Accessible.name: qsTr("Search scenarios and exercises")
                onTextEdited: pane.library.filter = text
                Keys.onDownPressed: list.forceActiveFocus(Qt.TabFocusReason)
                Keys.onReturnPressed: list.forceActiveFocus(Qt.TabFocusReason)
                KeyNavigation.tab: list

                FocusRing {
                    shown: search.activeFocus
                }
            }
        }

        RowLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            spacing: 16

            Rectangle {
                Layout.preferredWidth: Math.round(pane.width * 0.56)
                Layout.fillHeight: true
                color: shades.base
                border.color: shades.mid
                border.width: 1

                ListView {
                    id: list

                    objectName: "libraryList"
                    anchors.fill: parent
                    anchors.margins: 1
                    clip: true
                    model: pane.library
                    focus: true
                    activeFocusOnTab: true
                    keyNavigationEnabled: true
                    boundsBehavior: Flickable.StopAtBounds
                    Accessible.role: Accessible.List
                    Accessible.name: qsTr("Scenarios and exercises")
                    Accessible.focusable: true
                    onCountChanged: {
                        if (list.currentIndex < 0 && list.count > 0)
                            list.currentIndex = 0;
                    }
                    ScrollBar.vertical: ScrollBar {
                        Accessible.name: qsTr("Scroll the list")
                    }
                    Keys.onReturnPressed: event => event.modifiers & Qt.ControlModifier ? pane.run() : pane.act()
                    Keys.onPressed: event => {
                        if (event.key === Qt.Key_E && event.modifiers === Qt.ControlModifier && pane.chosenIsScenario) {
                            pane.editRequested(pane.chosenPath);
                            event.accepted = true;
                        } else if (event.key === Qt.Key_Delete && !pane.chosenIsScenario && list.count > 0) {
                            pane.deleteRequested(pane.chosenPath);
                            event.accepted = true;
                        }
                    }
                    Keys.onEnterPressed: event => event.modifiers & Qt.ControlModifier ? pane.run() : pane.act()
                    KeyNavigation.tab: primary

                    section.property: "section"
                    section.delegate: Rectangle {
                        id: heading

                        required property string section

                        width: ListView.view ? ListView.view.width : 0
                        implicitHeight: headingText.implicitHeight + 12
                        color: shades.button

                        Text {
                            id: headingText

                            anchors.left: parent.left
                            anchors.leftMargin: 12
                            anchors.verticalCenter: parent.verticalCenter
                            text: heading.section
                            color: shades.buttonText
                            font.bold: true
                            Accessible.role: Accessible.Heading
                            Accessible.name: text
                        }
                    }

                    delegate: LibraryRow {
                        id: row

                        required property var model

                        width: ListView.view ? ListView.view.width : 0
                        title: row.model.title
                        facts: row.model.facts
                        state_: row.model.state
                        errors: row.model.errors
                        warnings: row.model.warnings
                        current: ListView.isCurrentItem
                        keyboard: list.activeFocus
                        colours: shades
                        onPicked: {
                            list.currentIndex = row.index;
                            list.forceActiveFocus(Qt.MouseFocusReason);
                        }
                        onActivated: {
                            list.currentIndex = row.index;
                            pane.act();
                        }
                        onCurrentChanged: row.choose()
                        Component.onCompleted: row.choose()

                        function choose() {
                            if (!row.current)
                                return;
                            pane.chosenPath = row.model.path;
                            pane.chosenIsScenario = row.model.isScenario;
                            pane.chosenReadable = row.model.readable;
                            pane.chosenIsOpen = row.model.isOpen;
                            pane.chosenTitle = row.model.title;
                            pane.chosenFacts = row.model.facts;
                            pane.chosenAbout = row.model.about;
                        }
                    }

                    Text {
                        anchors.centerIn: parent
                        width: parent.width - 48
                        visible: list.count === 0
                        horizontalAlignment: Text.AlignHCenter
                        wrapMode: Text.Wrap
                        color: shades.windowText
                        text: pane.library.reading ? qsTr("Reading …") : pane.library.filter.length > 0 ? qsTr("Nothing here has these words.") : qsTr("There is nothing here yet.")
                        Accessible.role: Accessible.StaticText
                        Accessible.name: text
                    }
                }
            }

            ColumnLayout {
                Layout.fillHeight: true
                Layout.fillWidth: true
                Layout.minimumWidth: 240
                spacing: 10

                Text {
                    Layout.fillWidth: true
                    visible: list.count > 0
                    text: pane.chosenTitle
                    color: shades.windowText
                    font.pixelSize: 18
                    font.bold: true
                    wrapMode: Text.Wrap
                    textFormat: Text.PlainText
                    Accessible.role: Accessible.Heading
                    Accessible.name: text
                }
                Text {
                    Layout.fillWidth: true
                    visible: list.count > 0 && text.length > 0
                    text: pane.chosenFacts
                    color: shades.windowText
                    wrapMode: Text.Wrap
                    textFormat: Text.PlainText
                    Accessible.role: Accessible.StaticText
                    Accessible.name: text
                }
                ScrollView {
                    id: about

                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    contentWidth: availableWidth
                    ScrollBar.vertical.Accessible.name: qsTr("Scroll the text")
                    ScrollBar.horizontal.Accessible.name: qsTr("Scroll the text")
                    clip: true

                    Column {
                        width: about.availableWidth
                        spacing: 8

                        Repeater {
                            model: list.count > 0 ? pane.chosenAbout : []

                            Text {
                                required property string modelData

                                width: parent ? parent.width : 0
                                text: modelData
                                color: shades.windowText
                                wrapMode: Text.Wrap
                                textFormat: Text.PlainText
                                Accessible.role: Accessible.StaticText
                                Accessible.name: text
                            }
                        }
                    }
                }
                Flow {
                    Layout.fillWidth: true
                    spacing: 8

                    ActionButton {
                        id: primary

                        objectName: "primaryAction"
                        enabled: list.count > 0 && pane.chosenReadable
                        highlighted: enabled
                        text: pane.chosenIsScenario ? qsTr("Rehearse …") : qsTr("Open the debrief")
                        onClicked: pane.act()
                        KeyNavigation.tab: play
                    }
                    ActionButton {
                        id: play

                        objectName: "runAction"
                        enabled: list.count > 0 && pane.chosenReadable && (pane.chosenIsScenario || pane.chosenIsOpen)
                        text: pane.chosenIsScenario ? qsTr("Run …") : qsTr("Go on with it …")
                        ToolTip.text: qsTr("With people, over the network (Ctrl+Enter)")
                        onClicked: pane.run()
                        KeyNavigation.tab: edit
                    }
                    ActionButton {
                        id: edit

                        objectName: "editAction"
                        visible: pane.chosenIsScenario
                        enabled: list.count > 0
                        text: qsTr("Edit …")
                        ToolTip.text: qsTr("Injects, roles and all else; of a scenario of the program a copy of your own (Ctrl+E)")
                        onClicked: pane.editRequested(pane.chosenPath)
                        KeyNavigation.tab: fit
                    }
                    ActionButton {
                        id: fit

                        objectName: "fitAction"
                        visible: pane.chosenIsScenario
                        enabled: list.count > 0 && pane.chosenReadable
                        text: qsTr("Fit to us …")
                        ToolTip.text: qsTr("A copy with your own places, units and names")
                        onClicked: pane.fitRequested(pane.chosenPath)
                        KeyNavigation.tab: duplicate
                    }
                    ActionButton {
                        id: duplicate

                        objectName: "duplicateAction"
                        visible: pane.chosenIsScenario
                        enabled: list.count > 0 && pane.chosenReadable
                        text: qsTr("Duplicate …")
                        ToolTip.text: qsTr("A copy with all its languages and files, to edit (Ctrl+Shift+D)")
                        onClicked: pane.duplicateRequested(pane.chosenPath)
                        KeyNavigation.tab: discard
                    }
                    ActionButton {
                        id: discard

                        objectName: "deleteAction"
                        visible: !pane.chosenIsScenario
                        enabled: list.count > 0
                        text: qsTr("Delete …")
                        ToolTip.text: qsTr("Record, keys and reports, for good (Del)")
                        onClicked: pane.deleteRequested(pane.chosenPath)
                        KeyNavigation.tab: make
                    }
                    ActionButton {
                        id: make

                        objectName: "newAction"
                        text: qsTr("New scenario …")
                        ToolTip.text: qsTr("From nothing or from a template (Ctrl+N)")
                        onClicked: pane.newRequested()
                        KeyNavigation.tab: bring
                    }
                    ActionButton {
                        id: bring

                        objectName: "importAction"
                        text: qsTr("Import …")
                        ToolTip.text: qsTr("A list of injects (.xlsx, .ods, .csv) or another platform's scenario (Ctrl+Shift+I); or drop it on the window")
                        onClicked: pane.importRequested()
                        KeyNavigation.tab: openFile
                    }
                    ActionButton {
                        id: openFile

                        text: qsTr("Open a file …")
                        onClicked: pane.openFileRequested()
                        KeyNavigation.tab: join
                    }
                    ActionButton {
                        id: join

                        objectName: "joinAction"
                        text: qsTr("Join an exercise …")
                        onClicked: pane.joinRequested()
                        KeyNavigation.tab: lastOne
                    }
                }
            }
        }
    }
}
