// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Samvirke.Controls
import Samvirke.Look

// What stands beside: the shared log, units, the card with the roles, and the map.
ColumnLayout {
    id: pane

    required property var desk // SeatDesk
    property int shown: 0

    function focusNextUnit() {
        pane.shown = 1;
        units.focusNext();
    }

    spacing: Look.gap

    Options {
        objectName: "sharedTabs"
        Layout.fillWidth: true
        name: qsTr("Show")
        labels: [qsTr("Shared log"), qsTr("Units"), qsTr("My card and roles")].concat(pane.desk.sketch.there ? [qsTr("Map")] : [])
        chosen: pane.shown
        onPicked: index => pane.shown = index
    }
    StackLayout {
        Layout.fillWidth: true
        Layout.fillHeight: true
        currentIndex: pane.shown

        LogPane {
            log: pane.desk.log
        }
        UnitsPane {
            id: units

            desk: pane.desk
        }
        RolesPane {
            desk: pane.desk
        }
        MapPane {
            desk: pane.desk
        }
    }
}
