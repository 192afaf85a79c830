// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/html.h"

#include "plan/utf8.h"
#include "property.h"

using namespace samvirke;
using namespace samvirke::exchange;

class TestHtml : public QObject
{
    Q_OBJECT
private slots:
    void readsHtml_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addColumn<QString>("markdown");
        const auto row = [](const char *name, const char *html, const char *markdown) {
            QTest::newRow(name) << QString::fromUtf8(html) << QString::fromUtf8(markdown);
        };
        row("nothing", "", "");
        row("text", "Smoke", "Smoke");
        row("paragraphs", "<p>One</p><p>Two</p>", "One\n\nTwo");
        row("a break", "<p>One<br>Two</p>", "One  \nTwo");
        row("two breaks", "One<br/><br />Two", "One\n\nTwo");
        row("wrapped", "One\n   two", "One\ntwo");
        row("spaces", "One \t two ", "One two");
        row("entities", "a &amp; b &lt;c&gt; &#229; &#xE5; &nbsp;d &oslash; &nosuch; &",
            "a & b <c> å å d ø &nosuch; &");
        row("entities that are no character", "&#0;&#xD800;&#x110000;", "\ufffd\ufffd\ufffd");
        row("bold and italic", "a <b>b</b> <em>c </em>d", "a **b** *c* d");
        row("bold nothing", "a <b></b>b", "a b");
        row("list", "<p>To do:</p><ul><li>one</li><li>two</li></ul><p>End</p>", "To do:\n\n- one\n- two\n\nEnd");
        row("numbers", "<ol><li>one<li>two</ol>", "1. one\n2. two");
        row("a list in a list", "<ul><li>one<ul><li>two</li></ul></li><li>three</li></ul>", "- one\n   - two\n- three");
        row("heading", "<h2>Fire</h2><p>It burns</p>", "## Fire\n\nIt burns");
        row("link", "see <a class=\"x\" href=\"https://example.org/a\">this</a>!",
            "see [this](https://example.org/a)!");
        row("a link that would end itself", "<a href=\"x) y\">this</a>", "this");
        row("picture", "<img src=\"https://example.org/x.png\" alt=\"A map\">", "A map");
        row("script", "a<script>alert('<b>x</b>')</script>b", "ab");
        row("comment", "a<!-- <b> -->b", "ab");
        row("comment without end", "a<!-- b", "a");
        row("what Markdown would take for markup", "* x * # y_z _w_ `c` \\", "\\* x \\* # y_z \\_w_ \\`c\\` \\\\");
        row("at the beginning of a line", "<p># x</p><p>- y</p><p>1. z</p><p>> w</p>",
            "\\# x\n\n\\- y\n\n1\\. z\n\n\\> w");
        row("no tag", "a < b > c <3 <", "a < b > c <3 <");
        row("a tag without end", "a <b", "a <b");
        row("table", "<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>", "a b\n\nc");
    }
    void readsHtml()
    {
        QFETCH(QString, html);
        const QString read = QString::fromStdString(markdownOf(html.toStdString()));
        QTEST(read, "markdown");
    }

    void comesBack_data()
    {
        QTest::addColumn<QString>("markdown");
        for (const char *text :
             {"Smoke", "One\n\nTwo", "One  \nTwo", "One\ntwo", "a **b** *c* d", "To do:\n\n- one\n- two\n\nEnd",
              "1. one\n2. two", "## Fire\n\nIt burns", "see [this](https://example.org/a)!", "a & b < c > \"d\"",
              "\\# x", "\\* x y_z", "It's {road}, ${user.name}", "**a**b"}) {
            QTest::newRow(text) << QString::fromUtf8(text);
        }
    }
    void comesBack()
    {
        QFETCH(QString, markdown);
        QCOMPARE(QString::fromStdString(markdownOf(htmlOf(markdown.toStdString()))), markdown);
    }

    void anythingIsText()
    {
        static const std::vector<std::string> pieces{
            "<p>", "</p>", "<br>", "<b>", "</b>",      "<ul>", "<li>", "</ul>", "a",   "å",    " ", "\n", "&lt;",
            "&",   "<",    ">",    "*",   "<a href='", "'>",   "</a>", "<h1>",  "-->", "<!--", "#", "- "};
        VERIFY_PROPERTY([](const std::vector<std::uint8_t> &choices) {
            std::string html;
            for (const std::uint8_t choice : choices) {
                html += pieces[choice % pieces.size()];
            }
            const std::string markdown = markdownOf(html);
            RC_ASSERT(!firstInvalidUtf8(markdown));
            RC_ASSERT(!firstInvalidUtf8(htmlOf(markdown)));
        });
    }
};

QTEST_GUILESS_MAIN(TestHtml)
#include "tst_html.moc"
