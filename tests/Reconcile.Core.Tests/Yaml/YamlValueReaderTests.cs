using System.Globalization;
using Reconcile.Diagnostics;
using Reconcile.Text;
using Reconcile.Yaml;

namespace Reconcile.Tests.Yaml;

internal sealed class YamlValueReaderTests
{
    [TestCase("text", "word", "word")]
    [TestCase("text", "'quoted: text'", "quoted: text")]
    [TestCase("text", "12", "12")]
    [TestCase("text", "no", "no")]
    [TestCase("integer", "-12", "-12")]
    [TestCase("integer", "10", "10")]
    [TestCase("decimal", "0.05", "0.05")]
    [TestCase("decimal", "-1", "-1")]
    [TestCase("boolean", "true", "True")]
    [TestCase("boolean", "false", "False")]
    [TestCase("date", "2024-02-29", "2024-02-29")]
    [TestCase("date", "'2024-02-29'", "2024-02-29")]
    [TestCase("date", "2024-02-29T23:30:00+02:00", "2024-02-29")]
    [TestCase("date", "2024-02-29 7:05", "2024-02-29")]
    [TestCase("date", "2024-02-29 07:05:01.123 Z", "2024-02-29")]
    [TestCase("name", "high", "high")]
    [TestCase("name", "\"low\"", "low")]
    [TestCase("texts", "[a, 'b c', 3]", "a|b c|3")]
    [TestCase("texts", "[]", "")]
    [TestCase("names", "[low, high]", "low|high")]
    public void A_value_is_read(string type, string yaml, string expected)
    {
        var (value, faults) = Read(type, yaml);

        faults.Should().BeEmpty();
        value.Should().Be(expected);
    }

    [TestCase("text", "''", "RC1004: the text is empty", "write a text, or leave the key out")]
    [TestCase("text", "[a]", "RC1005: a list stands where a single value belongs", "write a text")]
    [TestCase("text", "~", "RC1004: the value is missing", "write a text")]
    [TestCase("integer", "1.5", "RC1004: '1.5' is not a whole number", "write a whole number from -20 to 20")]
    [TestCase("integer", "21", "RC1004: 21 is out of bounds", "write a whole number from -20 to 20")]
    [TestCase("integer", "99999999999", "RC1004: '99999999999' is not a whole number", null)]
    [TestCase("decimal", "lots", "RC1004: 'lots' is not a number", "write a decimal such as 0.05")]
    [TestCase("decimal", "1,5", "RC1004: '1,5' is not a number", "write a decimal such as 0.05")]
    [TestCase("decimal", "5%", "RC1004: '5%' is not a number", "write a decimal such as 0.05")]
    [TestCase("decimal", "1e400", "RC1004: '1e400' is not a number", "write a decimal such as 0.05")]
    [TestCase("decimal", "'0.05'", "RC1004: a text in quotation marks is not a number", null)]
    [TestCase("decimal", "{a: 1}", "RC1005: a mapping stands where a single value belongs", null)]
    [TestCase("boolean", "yes", "RC1004: 'yes' is not true or false", "write true or false")]
    [TestCase("date", "2023-02-29", "RC1004: '2023-02-29' is not a date", null)]
    [TestCase("date", "31.03.2024", "RC1004: '31.03.2024' is not a date", null)]
    [TestCase("date", "2024-03-31T", "RC1004: '2024-03-31T' is not a date", null)]
    [TestCase(
        "name",
        "hihg",
        "RC1004: 'hihg' is not one of the allowed names",
        "did you mean 'high'? allowed: high, low"
    )]
    [TestCase("name", "medium", "RC1004: 'medium' is not one of the allowed names", "allowed: high, low")]
    [TestCase("texts", "a", "RC1005: a single value stands where a list belongs", null)]
    [TestCase("mapping", "[a]", "RC1005: a list stands where a mapping belongs", "write 'key: value', one a line")]
    public void A_wrong_value_says_what_was_found_and_what_is_allowed(
        string type,
        string yaml,
        string message,
        string? help
    )
    {
        var (value, faults) = Read(type, yaml);

        value.Should().BeNull();
        var fault = faults.Single();
        $"{fault.Code}: {fault.Message}".Should().Be(message);
        if (help is not null)
        {
            fault.Help.Should().Be(help);
        }
    }

    [Test]
    public void Wrong_items_of_a_list_are_reported_each_and_left_out()
    {
        var (value, faults) = Read("names", "[high, lo, [x], middle]");

        value.Should().Be("high");
        faults.Select(fault => fault.Code).Should().Equal("RC1004", "RC1005", "RC1004");
        faults.Select(fault => fault.Span!.Value.Start).Should().Equal(7, 11, 16);
    }

    [TestCase("text")]
    [TestCase("integer")]
    [TestCase("decimal")]
    [TestCase("boolean")]
    [TestCase("date")]
    [TestCase("name")]
    [TestCase("texts")]
    [TestCase("names")]
    [TestCase("mapping")]
    public void A_value_that_is_not_there_is_no_fault(string type)
    {
        var faults = new DiagnosticBag("f.yaml", null);

        Read(type, null, faults).Should().BeNull();
        faults.ToImmutable().Should().BeEmpty();
    }

    private static (string? Value, IReadOnlyList<Diagnostic> Faults) Read(string type, string yaml)
    {
        var source = new SourceText(yaml);
        var faults = new DiagnosticBag("f.yaml", source);
        var value = Read(type, YamlReader.Read("f.yaml", source).Root, faults);
        return (value, faults.ToImmutable());
    }

    private static string? Read(string type, YamlNode? node, DiagnosticBag faults)
    {
        var values = new YamlValueReader(faults);
        return type switch
        {
            "text" => values.Text(node),
            "integer" => values.Integer(node, -20, 20)?.ToString(CultureInfo.InvariantCulture),
            "decimal" => values.Decimal(node)?.ToString(CultureInfo.InvariantCulture),
            "boolean" => values.Boolean(node)?.ToString(),
            "date" => values.Date(node)?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            "name" => values.Name(node, ["high", "low"]),
            "texts" => values.Texts(node) is { } texts ? string.Join('|', texts) : null,
            "names" => values.Names(node, ["high", "low"]) is { } names ? string.Join('|', names) : null,
            "mapping" => values.Mapping(node)?.ToString(),
            _ => throw new ArgumentOutOfRangeException(nameof(type), type, null),
        };
    }
}
