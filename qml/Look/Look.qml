// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma Singleton
import QtQuick

// Colours and the measure that sizes are made of, for panes that people sit at. Colour says nothing alone.
QtObject {
    id: look

    readonly property SystemPalette shades: SystemPalette {}
    readonly property FontMetrics metrics: FontMetrics {}
    property var other: ({}) // colours by name that hold here in place of the program's

    readonly property real u: Math.ceil(metrics.height) // one line of text
    readonly property real gap: Math.round(u * 0.5)
    readonly property real target: Math.round(u * 2) // least height of what is pressed

    readonly property bool dark: ground.hslLightness < 0.5
    readonly property bool dim: !dark && ground.hslLightness < 0.9
    readonly property color ground: other.window ?? shades.window
    readonly property color paper: other.base ?? shades.base
    readonly property color ink: other.text ?? shades.windowText
    readonly property color soft: dark ? "#a9b0b8" : dim ? "#3f464d" : "#5a6168" // less important text
    readonly property color edge: dark ? "#4b525a" : dim ? "#9ba2a9" : "#c9ced4" // around things
    readonly property color line: dark ? "#7d858e" : dim ? "#636a72" : "#8b929a" // around what is filled in
    readonly property color strong: other.highlight ?? shades.highlight
    readonly property color buttonGround: dark ? "#343a41" : dim ? "#e6e9eb" : "#fbfcfd"
    readonly property color banner: "#f2c200"
    readonly property color bannerInk: "#1c1e20"
    readonly property color careGround: dark ? "#3a2f12" : dim ? "#ead9a6" : "#fff1cf"
    readonly property color careInk: dark ? "#ffcf70" : dim ? "#523300" : "#6b4300"
    readonly property color alarmGround: dark ? "#4a1c19" : dim ? "#e6c2be" : "#fbe3e1"
    readonly property color alarmInk: dark ? "#ffa69e" : dim ? "#7d100a" : "#9b1c14"
    readonly property color quietGround: dark ? "#2c3137" : dim ? "#c3c8cc" : "#e9ecf0"
    readonly property color chosenGround: dark ? "#2b3b50" : dim ? "#bdd0e6" : "#dce9f8"
}
