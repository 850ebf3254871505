using System.Diagnostics;
using System.Text;
using CsCheck;
using Reconcile.Diagnostics;
using Reconcile.Text;
using Reconcile.Yaml;

namespace Reconcile.Tests.Yaml;

internal sealed class YamlReaderTests
{
    [TestCase("a: 1", "{a<0,1>:1<3,4>}<0,4>")]
    [TestCase("a:\n  - x\n  - \"y z\"  \n\n", "{a<0,1>:[x<7,8>,y z<13,18>]<5,18>}<0,18>", TestName = "Block list")]
    [TestCase("a:\r\n  b: c\r\n", "{a<0,1>:{b<6,7>:c<9,10>}<6,10>}<0,10>", TestName = "Line ends of two characters")]
    [TestCase("[1, {x: y}, [a: b]]", "[1<1,2>,{x<5,6>:y<8,9>}<4,10>,[{a<13,14>:b<16,17>}<13,17>]<12,18>]<0,19>")]
    [TestCase("a: |\n  x\n  y\n\nb: 2", "{a<0,1>:x\ny\n<3,12>,b<14,15>:2<17,18>}<0,18>", TestName = "Block text")]
    [TestCase("é😀: 😀 z", "{é😀<0,3>:😀 z<5,9>}<0,9>")]
    [TestCase("a:\nb: ~", "{a<0,1>:<2,2>,b<3,4>:~<6,7>}<0,7>", TestName = "Values left out")]
    [TestCase("# c\na: 'it''s' # d", "{a<4,5>:it's<7,14>}<4,14>", TestName = "Comments")]
    [TestCase("---\na: b\n...\n", "{a<4,5>:b<7,8>}<4,8>", TestName = "Document marks")]
    public void Every_node_knows_its_place(string text, string expected)
    {
        var reading = YamlReader.Read("f.yaml", new SourceText(text));

        reading.Diagnostics.Should().BeEmpty();
        Show(reading.Root!).Should().Be(expected);
    }

    [TestCase("")]
    [TestCase("\n# nothing but a remark\n")]
    [TestCase("---\n")]
    public void A_text_without_value_has_no_root_and_no_fault(string text)
    {
        var reading = YamlReader.Read("f.yaml", new SourceText(text));

        reading.Diagnostics.Should().BeEmpty();
        (reading.Root is null or YamlScalar { IsNull: true }).Should().BeTrue();
    }

    [Test]
    public void A_part_of_a_text_keeps_the_places_of_the_whole()
    {
        var source = new SourceText("---\ntitle: x\ntitle: y\n---\nBody: text");

        var reading = YamlReader.Read("a.txt", source, new TextSpan(4, 22));

        Show(reading.Root!).Should().Be("{title<4,9>:x<11,12>}<4,21>");
        Render(reading.Diagnostics.Single()).Should().StartWith("a.txt:3:1: error RC1002: 'title' occurs twice\n");
    }

    [TestCase("a: b: c", "1:5", "RC1001", "a second ':' stands in the value, or the indentation is wrong")]
    [TestCase("a: \"x", "1:4", "RC1001", "the quotation mark is not closed")]
    [TestCase("a:\n\t- b", "2:1", "RC1001", "a tab is used for indentation", TestName = "Tab")]
    [TestCase("- a\nb: c", "2:1", "RC1001", "an item without '- ' stands in a list", TestName = "List and mapping")]
    [TestCase("a: [1, 2\nb: 3", "1:6", "RC1001", "the YAML can't be understood from here on", TestName = "Bracket")]
    [TestCase("a: @x", "1:4", "RC1001", "a value can't start with this character")]
    [TestCase("a: b\nc", "2:1", "RC1001", "a ':' is missing after the key", TestName = "Colon")]
    [TestCase("a: - b", "1:4", "RC1001", "a list can't start on the line of its key")]
    [TestCase("a: ]", "1:4", "RC1001", "a value is expected here")]
    [TestCase("a: \"\\q\"", "1:4", "RC1001", @"an unknown escape stands after '\'")]
    [TestCase("a: |\n  x\n y", "3:2", "RC1001", "a key is expected here", TestName = "Block")]
    [TestCase("%YAML 3.0\n---\na: 1", "1:1", "RC1001", "Found incompatible YAML document", TestName = "Version")]
    [TestCase("a: \0b", "1:4", "RC1001", "the control character U+0000 is not allowed in YAML", TestName = "NUL")]
    [TestCase("a: 1\nb: 2\na: 3", "3:1", "RC1002", "'a' occurs twice", TestName = "Duplicate key")]
    [TestCase("a: 1\n---\nb: 2", "2:1", "RC1003", "a second document starts here", TestName = "Documents")]
    [TestCase("a: *x", "1:4", "RC1008", "'*x' is an alias")]
    [TestCase("a: &x y", "1:4", "RC1008", "'&x' is an anchor")]
    [TestCase("a: !x y", "1:4", "RC1009", "'!x' is a tag")]
    [TestCase("? [a, b]\n: c", "1:3", "RC1010", "a list can't be a key", TestName = "Complex key")]
    public void A_fault_has_a_place_and_a_reason(string text, string place, string code, string message)
    {
        var reading = YamlReader.Read("f.yaml", new SourceText(text));

        Render(reading.Diagnostics.Single()).Should().StartWith($"f.yaml:{place}: error {code}: {message}\n");
    }

    [Test]
    public void All_faults_are_told_at_once()
    {
        var reading = YamlReader.Read("f.yaml", new SourceText("a: &x 1\nb: *x\na: !t 2\nc: [\n"));

        reading
            .Diagnostics.Select(fault => fault.Code)
            .Should()
            .Equal("RC1008", "RC1008", "RC1002", "RC1009", "RC1001");
        reading.Root.Should().BeNull();
    }

    [Test]
    public void The_first_of_two_equal_keys_is_kept()
    {
        var reading = YamlReader.Read("f.yaml", new SourceText("a: 1\na: 2"));

        Show(reading.Root!).Should().Be("{a<0,1>:1<3,4>}<0,9>");
        reading.Diagnostics.Single().Help.Should().Be("it stands on line 1 already; keep one of the two");
    }

    [Test]
    public void A_text_over_the_length_limit_is_not_read()
    {
        var longest = "a: " + new string('x', YamlLimits.Length - 3);

        YamlReader.Read("f.yaml", new SourceText(longest)).Diagnostics.Should().BeEmpty();
        Render(YamlReader.Read("f.yaml", new SourceText(longest + "x")).Diagnostics.Single())
            .Should()
            .Be(
                "f.yaml: error RC1013: the YAML is 1,048,577 characters long\n"
                    + "   help: at most 1,048,576 are read; split the file\n"
            );
    }

    [Test]
    public void Nesting_over_the_limit_is_a_fault()
    {
        static string Nested(int depth) => new string('[', depth) + new string(']', depth);

        YamlReader.Read("f.yaml", new SourceText(Nested(YamlLimits.Depth))).Diagnostics.Should().BeEmpty();
        var reading = YamlReader.Read("f.yaml", new SourceText(Nested(YamlLimits.Depth + 1)));
        Render(reading.Diagnostics.Single())
            .Should()
            .StartWith("f.yaml:1:65: error RC1011: lists and mappings are nested more than 64 deep\n");
        reading.Root.Should().BeNull();
    }

    [Test]
    public void More_values_than_the_limit_are_a_fault()
    {
        var items = string.Join(",", Enumerable.Repeat("1", YamlLimits.Nodes));

        var reading = YamlReader.Read("f.yaml", new SourceText($"[{items}]"));

        reading.Diagnostics.Single().Code.Should().Be(DiagnosticCodes.TooManyNodes);
        reading.Root.Should().BeNull();
    }

    [Test]
    public void Nested_aliases_are_refused_before_they_grow()
    {
        var bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
        for (var i = 1; i < 9; i++)
        {
            var aliases = string.Join(", ", Enumerable.Repeat(FormattableString.Invariant($"*a{i - 1}"), 9));
            bomb.Append(FormattableString.Invariant($"a{i}: &a{i} [{aliases}]\n"));
        }

        var reading = YamlReader.Read("f.yaml", new SourceText(bomb.ToString()));

        reading.Diagnostics.Should().HaveCount(81).And.OnlyContain(fault => fault.Code == "RC1008");
    }

    [TestCase("[")]
    [TestCase("{")]
    [TestCase("- ")]
    [TestCase("? ")]
    [TestCase("a: ")]
    [TestCase("[a: ")]
    [TestCase("\"")]
    [TestCase("'x")]
    [TestCase(" ")]
    [TestCase("\n")]
    [TestCase("\n ")]
    [TestCase("&a ")]
    [TestCase("!a ")]
    [TestCase("*a\n")]
    [TestCase("#")]
    [TestCase("|\n")]
    [TestCase("a\n")]
    [TestCase("a:\n")]
    [TestCase("- a\n")]
    [TestCase("%A b\n")]
    [TestCase("---\n")]
    [TestCase("\\")]
    [TestCase(",")]
    [TestCase("x ")]
    public void A_megabyte_of_one_pattern_takes_little_time(string pattern)
    {
        var text = string.Concat(Enumerable.Repeat(pattern, YamlLimits.Length / pattern.Length));
        var clock = Stopwatch.StartNew();

        YamlReader.Read("f.yaml", new SourceText(text));

        clock.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(20));
    }

    [Test]
    public void Reading_never_throws_and_keeps_spans_inside_the_text()
    {
        string[] pieces =
        [
            "a",
            "b c",
            ": ",
            ":",
            "- ",
            "-",
            "? ",
            "\n",
            "\n  ",
            "\n    ",
            "\r\n",
            "\r",
            "\t",
            " ",
            "[",
            "]",
            "{",
            "}",
            ",",
            "\"",
            "'",
            "\\",
            "|",
            ">-",
            "&a ",
            "*a",
            "!t ",
            "!",
            "%",
            "@",
            "`",
            "#",
            " #",
            "---",
            "...",
            "<<",
            "~",
            "1",
            "é",
            "😀",
            "\ud800",
            "\u2028",
            "\u0085",
            "\ufeff",
            "\u0007",
            "\0",
            "%YAML 1.2\n---\n",
            "%TAG ! !x\n",
            "\\u12",
            "!<",
        ];
        Gen.Int[0, pieces.Length - 1]
            .Select(i => pieces[i])
            .Array[0, 40]
            .Select(string.Concat)
            .Sample(
                text =>
                {
                    var reading = YamlReader.Read("f.yaml", new SourceText(text));
                    if (reading.Root is not null)
                    {
                        CheckSpans(reading.Root, new TextSpan(0, text.Length));
                    }

                    foreach (var fault in reading.Diagnostics)
                    {
                        DiagnosticRenderer.Render(fault).Should().StartWith("f.yaml");
                    }
                },
                iter: 20_000
            );
    }

    private static void CheckSpans(YamlNode node, TextSpan parent)
    {
        parent.Contains(node.Span).Should().BeTrue();
        switch (node)
        {
            case YamlSequence sequence:
                foreach (var item in sequence.Items)
                {
                    CheckSpans(item, node.Span);
                }

                break;
            case YamlMapping mapping:
                foreach (var entry in mapping.Entries)
                {
                    CheckSpans(entry.Key, node.Span);
                    CheckSpans(entry.Value, node.Span);
                }

                break;
            default:
                break;
        }
    }

    private static string Show(YamlNode node) =>
        node switch
        {
            YamlScalar scalar => scalar.Value,
            YamlSequence sequence => $"[{string.Join(",", sequence.Items.Select(Show))}]",
            YamlMapping mapping =>
                $"{{{string.Join(",", mapping.Entries.Select(entry => $"{Show(entry.Key)}:{Show(entry.Value)}"))}}}",
            _ => throw new UnreachableException(),
        } + FormattableString.Invariant($"<{node.Span.Start},{node.Span.End}>");

    private static string Render(Diagnostic fault) => DiagnosticRenderer.Render(fault);
}
