// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Samvirke.Controls

// A field whose text is kept as a draft under its key.
TextBox {
    id: box

    required property var composing // Composing
    required property string key
    property bool given: false // the text is somebody else's: typing takes its place

    text: ""
    onTextChanged: box.composing.keep(box.key, box.text)
    Component.onCompleted: box.text = box.composing.draft(box.key)
    onActiveFocusChanged: {
        if (box.activeFocus && box.given)
            box.selectAll();
        box.given = false;
    }

    Connections {
        target: box.composing

        function onRewritten(prefix: string) {
            if (!box.key.startsWith(prefix))
                return;
            box.text = box.composing.draft(box.key);
            box.given = box.text.length > 0;
        }
    }
}
