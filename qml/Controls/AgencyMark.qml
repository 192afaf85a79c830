// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Samvirke.Look

// An agency: shape, two letters and colour together. The mark is "shape/light/dark/CODE", see app/models/agency_mark.h.
Item {
    id: root

    required property string mark
    property bool withCode: true
    readonly property var parts: root.mark.split("/")

    visible: root.mark.length > 0
    implicitHeight: Look.u
    implicitWidth: root.mark.length > 0 ? shape.width + (root.withCode ? code.implicitWidth + 4 : 0) : 0
    Accessible.ignored: true

    Image {
        id: shape

        anchors.verticalCenter: parent.verticalCenter
        width: Math.round(Look.u * 0.8)
        height: width
        sourceSize.width: 64
        sourceSize.height: 64
        smooth: true
        mipmap: true
        source: root.mark.length > 0 ? "image://agency/" + (root.parts[0] ?? "") + "/" + (root.parts[Look.dark ? 2 : 1] ?? "") : ""
        Accessible.ignored: true
    }
    Text {
        id: code

        anchors.left: shape.right
        anchors.leftMargin: 4
        anchors.verticalCenter: parent.verticalCenter
        visible: root.withCode
        text: root.parts[3] ?? ""
        color: Look.ink
        font.bold: true
        textFormat: Text.PlainText
        Accessible.ignored: true
    }
}
