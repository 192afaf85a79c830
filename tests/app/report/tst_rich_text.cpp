// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/rich_text.h"

#include <QRegularExpression>
#include <QTest>

using namespace samvirke;

class TestRichText : public QObject
{
    Q_OBJECT
private slots:
    void shows_data()
    {
        QTest::addColumn<QString>("markdown");
        QTest::addColumn<QString>("html");
        const auto row = [](const char *name, const char *markdown, const char *html) {
            QTest::newRow(name) << QString::fromUtf8(markdown) << QString::fromUtf8(html);
        };
        row("nothing", "", "");
        row("words", "Smoke from a *car*, **nobody** in it",
            "<p style=\"margin:0 0 8px 0\">Smoke from a <i>car</i>, <b>nobody</b> in it</p>");
        row("two paragraphs", "One\n\nTwo",
            "<p style=\"margin:0 0 8px 0\">One</p><p style=\"margin:0 0 8px 0\">Two</p>");
        row("a heading", "# Stop", "<p style=\"margin:6px 0 4px 0\"><b>Stop</b></p>");
        row("a list", "1. Stop\n2. Look",
            "<p style=\"margin:0 0 2px 18px\">1. Stop</p><p style=\"margin:0 0 2px 18px\">2. Look</p>");
        row("a picture is its description", "See ![the bridge](http://example.org/x.png)",
            "<p style=\"margin:0 0 8px 0\">See [the bridge]</p>");
        row("a link says where it goes", "[here](http://example.org/)",
            "<p style=\"margin:0 0 8px 0\">here (http://example.org/)</p>");
        row("signs of HTML", "5 < 6 & 7 > 2", "<p style=\"margin:0 0 8px 0\">5 &lt; 6 &amp; 7 &gt; 2</p>");
    }
    void shows()
    {
        QFETCH(QString, markdown);
        QTEST(richText(markdown), "html");
    }

    /// Whatever stands there, nothing of it is a tag that loads, runs or opens something.
    void holdsNothingToLoad_data()
    {
        QTest::addColumn<QString>("markdown");
        for (const char *text :
             {"<img src=\"http://example.org/x.png\">", "<script>alert(1)</script>", "![](file:///etc/passwd)",
              "<style>@import url(http://example.org)</style>", "![a](http://example.org/\"onerror=\"x)",
              "<a href=\"javascript:1\">x</a>", "[![x](http://example.org/a.png)](http://example.org)",
              "\n\n<table background=\"http://example.org/b.png\"><tr><td>x</td></tr></table>\n\n"}) {
            QTest::newRow(text) << QString::fromUtf8(text);
        }
    }
    void holdsNothingToLoad()
    {
        QFETCH(QString, markdown);
        QString html = richText(markdown);
        static const QRegularExpression ours(QStringLiteral("</?(p|b|i|s|tt|br)( style=\"margin:[0-9px ]+\")?/?>"));
        html.remove(ours);
        QVERIFY2(!html.contains(QLatin1Char('<')), qPrintable(html));
    }
};

QTEST_GUILESS_MAIN(TestRichText)
#include "tst_rich_text.moc"
