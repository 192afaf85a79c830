// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/yaml.h"

#include "property.h"

using namespace samvirke;
using yaml::Node;

namespace {

Node randomNode(int depth)
{
    const auto text = [] {
        return *rc::gen::oneOf(rc::gen::element<std::string>(
                                   "yes", "No", "1", "0x1f", "12:30", "2026-11-20", "~", "null", "- x", "a: b", "a #b",
                                   "", " lead", "trail ", "two\nlines", "two\nlines\n", "three\n\n\n", "\n", "\ttab",
                                   "æøå", "{brace}", "[x", "quote\"back\\slash", "a\r\nb", "\xc2\x85", "\xef\xbb\xbf",
                                   "*x", "&y", "!tag", "%", "@", "`", "'single'", "key:", "# no", ".5", "-.inf", "1e3",
                                   "<<", "=", "  indented\nblock", "block \ntrailing", "ends with space \n"),
                               rc::gen::map(rc::gen::container<std::string>(rc::gen::inRange<char>(32, 126)),
                                            [](std::string s) { return s; }),
                               rc::gen::map(rc::gen::inRange(1, 60), [](int n) {
                                   std::string out;
                                   for (int i = 0; i < n; ++i) {
                                       out += (i == 0 ? "word" : " word") + std::to_string(i);
                                   }
                                   return out;
                               }));
    };
    const int kind = depth <= 0 ? 0 : *rc::gen::inRange(0, 3);
    const auto style = *rc::gen::element(Node::Style::automatic, Node::Style::flow);
    if (kind == 0) {
        return Node::ofText(text());
    }
    const int count = *rc::gen::inRange(0, 4);
    Node node = kind == 1 ? Node::ofSequence(style) : Node::ofMapping(style);
    for (int i = 0; i < count; ++i) {
        if (kind == 1) {
            node.items.push_back(randomNode(depth - 1));
        } else {
            node.add("k" + std::to_string(i), randomNode(depth - 1));
        }
    }
    return node;
}

} // namespace

class TestYaml : public QObject
{
    Q_OBJECT
private slots:
    void readsBackWhatItWrites()
    {
        VERIFY_PROPERTY([] {
            Node node = Node::ofMapping();
            node.add("root", randomNode(3));
            const std::string text = yaml::write(node);
            std::vector<Problem> problems;
            const Node read = yaml::parse(text, problems);
            RC_LOG() << text;
            RC_ASSERT(problems.empty());
            RC_ASSERT(read == node);
            RC_ASSERT(yaml::write(read).size() > 0U);
        });
    }

    void quotesEveryCharacter()
    {
        // the bytes of a dash look like control characters one by one
        Node node = Node::ofMapping();
        node.add("text", Node::ofText("# ran – hid\n\n fought ’ \u0085"));
        const std::string text = yaml::write(node);
        std::vector<Problem> problems;
        QVERIFY(yaml::parse(text, problems) == node);
        QVERIFY(problems.empty());
        QCOMPARE(text, std::string("text: \"# ran – hid\\n\\n fought ’ \\u0085\"\n"));
    }

    /// YAML takes no key of more than 1,024 characters, as it is written, without more ado.
    void readsBackLongKeys()
    {
        for (const std::size_t size : {200U, 990U, 1'030U, 5'000U}) {
            for (const std::string &part : {std::string("k"), std::string("a b: "), std::string("\xe2\x80\xa8")}) {
                std::string key;
                while (key.size() < size) {
                    key += part;
                }
                key += 'z';
                for (const yaml::Node::Style style : {yaml::Node::Style::automatic, yaml::Node::Style::flow}) {
                    yaml::Node inner = yaml::Node::ofMapping(style);
                    inner.add(key, yaml::Node::ofText("one"));
                    inner.add("other", yaml::Node::ofText("two\nthree\n"));
                    inner.add(key + "!", yaml::Node::ofMapping());
                    yaml::Node list = yaml::Node::ofSequence(style);
                    list.items = {inner, yaml::Node::ofText("x"), inner};
                    yaml::Node tree = yaml::Node::ofMapping();
                    tree.add("first", list);
                    tree.add(key, list);
                    tree.add(key + "?", inner);
                    std::vector<Problem> problems;
                    const std::string written = yaml::write(tree);
                    QVERIFY(yaml::parse(written, problems) == tree);
                    QVERIFY2(problems.empty(), qPrintable(QString::number(size)));
                }
            }
        }
    }

    void findsProblems_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("line");
        QTest::addColumn<int>("column");
        const auto row = [](const char *name, const char *text, ProblemKind kind, int line, int column) {
            QTest::newRow(name) << QByteArray(text) << static_cast<int>(kind) << line << column;
        };
        row("syntax", "a: [1, 2\nb: 3\n", ProblemKind::badSyntax, 2, 2);
        row("duplicate key", "a: 1\nb: 2\na: 3\n", ProblemKind::duplicateKey, 3, 1);
        row("anchor", "a: &x 1\n", ProblemKind::anchor, 1, 4);
        row("alias", "a: &x 1\nb: *x\n", ProblemKind::alias, 2, 1);
        row("merge", "a: 1\n<<: {b: 2}\n", ProblemKind::mergeKey, 2, 1);
        row("tag", "a: !!int 3\n", ProblemKind::typeTag, 1, 4);
        row("latin-1", "a: bl\xe5\n", ProblemKind::notUtf8, 1, 6);
        row("control character", "a: 1\nb: x\x04\nc: 2\n", ProblemKind::badSyntax, 2, 5);
        row("delete", "\x7f", ProblemKind::badSyntax, 1, 1);
        row("two documents", "a: 1\n---\nb: 2\n", ProblemKind::severalDocuments, 0, 0);
    }
    void findsProblems()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, kind);
        std::vector<Problem> problems;
        (void)yaml::parse({text.constData(), static_cast<std::size_t>(text.size())}, problems);
        const auto it = std::ranges::find(problems, static_cast<ProblemKind>(kind), &Problem::kind);
        QVERIFY2(it != problems.end(), "not found");
        QTEST(it->mark.line, "line");
        QTEST(it->mark.column, "column");
    }

    void survivesDepth()
    {
        std::vector<Problem> problems;
        (void)yaml::parse(std::string(100'000, '['), problems);
        QVERIFY(hasErrors(problems));
    }

    void keepsStyle()
    {
        Node node = Node::ofMapping();
        node.add("block", Node::ofText("first\nsecond\n"));
        node.add("yes", Node::ofText("no"));
        node.add("count", Node::ofText("3", Node::Style::bare));
        Node &list = node.add("list", Node::ofSequence(Node::Style::flow));
        list.items = {Node::ofText("a"), Node::ofText("1")};
        QCOMPARE(yaml::write(node),
                 std::string("block: |\n  first\n  second\n\"yes\": \"no\"\ncount: 3\nlist: [a, \"1\"]\n"));
    }

    void knowsComments_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("has");
        QTest::newRow("none") << QByteArray("a: b\n") << false;
        QTest::newRow("a line") << QByteArray("# mine\na: b\n") << true;
        QTest::newRow("behind") << QByteArray("a: b # mine\n") << true;
        QTest::newRow("a heading in a block") << QByteArray("a: |\n  # Heading\n  text\n") << false;
        QTest::newRow("in quotation marks") << QByteArray("a: \"b # c\"\n") << false;
        QTest::newRow("a number") << QByteArray("a: b#1\n") << false;
        QTest::newRow("both") << QByteArray("a: \"b # c\"\nd: e # mine\n") << true;
    }
    void knowsComments()
    {
        QFETCH(QByteArray, text);
        QFETCH(bool, has);
        QCOMPARE(yaml::hasComments(text.toStdString()), has);
    }
};

QTEST_GUILESS_MAIN(TestYaml)
#include "tst_yaml.moc"
