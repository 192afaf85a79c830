// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Samvirke.Controls

// The same in one line.
TextLine {
    id: line

    required property var composing // Composing
    required property string key

    onTextChanged: line.composing.keep(line.key, line.text)
    Component.onCompleted: line.text = line.composing.draft(line.key)

    Connections {
        target: line.composing

        function onRewritten(prefix: string) {
            if (line.key.startsWith(prefix))
                line.text = line.composing.draft(line.key);
        }
    }
}
