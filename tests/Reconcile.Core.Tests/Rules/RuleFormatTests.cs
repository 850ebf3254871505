using System.Runtime.CompilerServices;
using System.Text;
using System.Text.RegularExpressions;
using Reconcile.Comparison;
using Reconcile.Diagnostics;
using Reconcile.Rules;
using Reconcile.Text;

namespace Reconcile.Tests.Rules;

/// <summary>Keeps docs/rule-format.md true: its examples are read, its tables made from the definitions.</summary>
internal sealed partial class RuleFormatTests
{
    private static readonly string Document = ReadDocument();

    [Test]
    public void The_examples_form_a_rule_set_without_fault()
    {
        RuleFile[] files =
        [
            .. RuleBlock()
                .Matches(Document)
                .Select(match => new RuleFile(
                    match.Groups["name"].Value + ".yaml",
                    "",
                    new SourceText(match.Groups["text"].Value)
                )),
        ];

        var reading = RuleSetReader.Read([.. files], "docs/rule-format.md");

        files.Should().HaveCountGreaterThan(4);
        reading.Diagnostics.Select(DiagnosticRenderer.Render).Should().BeEmpty();
    }

    [Test]
    public void The_tolerances_can_be_read()
    {
        var text = TolerancesBlock().Match(Document).Groups["text"].Value;

        TolerancesReader.Read("tolerances", new SourceText(text)).Diagnostics.Should().BeEmpty();
    }

    [Test]
    public void The_tables_are_made_from_the_definitions()
    {
        var fresh = Replace("cluster", Table(ClusterLanguage.Keys));
        fresh = Replace("pair", Table(PairLanguage.Keys), fresh);
        fresh = Replace("claim", Table(ClaimLanguage.Keys), fresh);
        var placeholders = Placeholders.All.Select(one => $"| `{{{one.Name}}}` | {one.Meaning} |");
        fresh = Replace(
            "placeholders",
            "| placeholder | replaced by |\n|---|---|\n" + string.Join("\n", placeholders),
            fresh
        );
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
        {
            File.WriteAllText(DocumentPath(), fresh);
        }

        fresh.Should().Be(Document, "UPDATE_GOLDEN=1 writes the tables anew");
    }

    private static string Table<T>(ConditionLanguage<T> language)
    {
        var table = new StringBuilder("| key | value | meaning |\n|---|---|---|\n");
        foreach (var property in language.Properties)
        {
            var value = property switch
            {
                WordProperty<T> { Words: { IsEmpty: false } words } => string.Join(
                    ", ",
                    words.Select(word => $"`{word}`")
                ),
                WordProperty<T> => "a word",
                NumberProperty<T> => "a number",
                _ => "`true`, `false`",
            };
            table.Append(Invariant($"| `{property.Key}` | {value} | {property.Meaning} |\n"));
        }

        foreach (var part in language.Parts)
        {
            table.Append(Invariant($"| `{part.Key}` | a condition | {part.Meaning} |\n"));
        }

        return table.ToString().TrimEnd('\n');
    }

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);

    private static string Replace(string name, string table, string? document = null) =>
        Regex.Replace(
            document ?? Document,
            $"(<!-- generated: {name} -->\n).*?(<!-- end -->)",
            match => $"{match.Groups[1].Value}\n{table}\n\n{match.Groups[2].Value}",
            RegexOptions.Singleline
        );

    private static string ReadDocument() => File.ReadAllText(DocumentPath());

    private static string DocumentPath([CallerFilePath] string path = "") =>
        Path.Combine(Path.GetDirectoryName(path)!, "..", "..", "..", "docs", "rule-format.md");

    [GeneratedRegex(
        "^```yaml rule=(?<name>[a-z-]+)\n(?<text>.*?)^```$",
        RegexOptions.Singleline | RegexOptions.Multiline
    )]
    private static partial Regex RuleBlock();

    [GeneratedRegex("^```yaml tolerances\n(?<text>.*?)^```$", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex TolerancesBlock();
}
