// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Samvirke.Controls

// A field whose text is kept as a draft under its key.
TextBox {
    id: box

    required property var composing // Composing
    required property string key

    text: ""
    onTextChanged: box.composing.keep(box.key, box.text)
    Component.onCompleted: box.text = box.composing.draft(box.key)

    Connections {
        target: box.composing

        function onRewritten(prefix: string) {
            if (box.key.startsWith(prefix))
                box.text = box.composing.draft(box.key);
        }
    }
}
