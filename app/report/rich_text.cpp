// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/rich_text.h"

#include <QTextBlock>
#include <QTextDocument>
#include <QTextList>

namespace samvirke {

namespace {

QString fragmentText(const QTextFragment &fragment)
{
    const QTextCharFormat format = fragment.charFormat();
    if (format.isImageFormat()) {
        const QString description = format.property(QTextFormat::ImageAltText).toString();
        return description.isEmpty() ? QString{} : QStringLiteral("[%1]").arg(description.toHtmlEscaped());
    }
    QString text = fragment.text().toHtmlEscaped();
    text.replace(QChar::LineSeparator, QStringLiteral("<br/>"));
    if (format.isAnchor() && format.anchorHref() != fragment.text()) {
        text += QStringLiteral(" (%1)").arg(format.anchorHref().toHtmlEscaped());
    }
    if (format.fontFixedPitch()) {
        text = QStringLiteral("<tt>%1</tt>").arg(text);
    }
    if (format.fontStrikeOut()) {
        text = QStringLiteral("<s>%1</s>").arg(text);
    }
    if (format.fontItalic()) {
        text = QStringLiteral("<i>%1</i>").arg(text);
    }
    return format.fontWeight() > QFont::Normal ? QStringLiteral("<b>%1</b>").arg(text) : text;
}

QString blockText(const QTextBlock &block)
{
    QString text;
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        text += fragmentText(it.fragment());
    }
    return text;
}

} // namespace

QString richText(const QString &markdown)
{
    QTextDocument document;
    document.setMarkdown(markdown, QTextDocument::MarkdownFeatures(QTextDocument::MarkdownDialectGitHub) |
                                       QTextDocument::MarkdownNoHTML);
    QString html;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const QString text = blockText(block);
        if (text.isEmpty()) {
            continue;
        }
        if (const QTextList *list = block.textList()) {
            const int depth = list->format().indent();
            html += QStringLiteral("<p style=\"margin:0 0 2px %1px\">%2 %3</p>")
                        .arg(QString::number(depth * 18), list->itemText(block).toHtmlEscaped(), text);
        } else if (block.blockFormat().headingLevel() > 0) {
            html += QStringLiteral("<p style=\"margin:6px 0 4px 0\">%1</p>").arg(text);
        } else {
            html += QStringLiteral("<p style=\"margin:0 0 8px 0\">%1</p>").arg(text);
        }
    }
    return html;
}

} // namespace samvirke
