// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/export_text.h"

namespace samvirke {

namespace {

using What = exchange::LeftBehind::What;

/// "tasks (12), items (9)".
QString counted(const Words &words, const std::vector<exchange::LeftBehind> &left, What what)
{
    QStringList names;
    for (const exchange::LeftBehind &one : left) {
        if (one.what == what) {
            names += QStringLiteral("%1 (%2)").arg(fromUtf8(one.name),
                                                   words.locale().toString(static_cast<qulonglong>(one.count)));
        }
    }
    return names.join(QStringLiteral(", "));
}

} // namespace

QStringList leftBehindLines(const Words &words, const std::vector<exchange::LeftBehind> &left)
{
    QStringList lines;
    if (const QString sections = counted(words, left, What::section); !sections.isEmpty()) {
        lines += words("ExportText", "Not in the file, because the format has no place for it: %1.").with({sections});
    }
    if (const QString fields = counted(words, left, What::key); !fields.isEmpty()) {
        lines +=
            words("ExportText", "These keys are not in the file (in brackets: of how many things): %1.").with({fields});
    }
    for (const exchange::LeftBehind &one : left) {
        if (one.what == What::withoutTime) {
            lines += words("ExportText", "“%1” has no planned time and is not in the file.").with({fromUtf8(one.name)});
        } else if (one.what == What::switchedOff) {
            lines += words("ExportText", "“%1” waits for somebody; it stands in the file switched off.")
                         .with({fromUtf8(one.name)});
        } else if (one.what == What::medium) {
            const int count = static_cast<int>(one.count);
            lines += words("ExportText", "%n inject(s) come by other means; they stand in the file as e-mail.", nullptr,
                           count);
        }
    }
    return lines;
}

} // namespace samvirke
