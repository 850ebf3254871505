using System.Runtime.CompilerServices;
using System.Text;
using System.Text.RegularExpressions;
using Reconcile.Claims;
using Reconcile.Clustering;
using Reconcile.Comparison;
using Reconcile.Diagnostics;
using Reconcile.Independence;
using Reconcile.Lexicon;
using Reconcile.Pages;
using Reconcile.Rules;
using Reconcile.Text;
using Reconcile.Yaml;

namespace Reconcile.Tests.Rules;

/// <summary>Keeps docs/rule-format.md true: its examples are read, its tables made from the definitions.</summary>
internal sealed partial class RuleFormatTests
{
    private static readonly string Document = ReadDocument();

    [Test]
    public void The_examples_form_a_rule_set_without_fault()
    {
        PackFile[] files =
        [
            .. RuleBlock()
                .Matches(Document)
                .Select(match => File(match.Groups["name"].Value + ".yaml", match.Groups["text"].Value)),
            File(PackFiles.Classes, Block("classes")),
        ];

        var reading = RuleSetReader.Read(new PackFiles("docs", [.. files], []), null, _ => null);

        files.Should().HaveCountGreaterThan(5);
        reading.Diagnostics.Select(DiagnosticRenderer.Render).Should().BeEmpty();
    }

    [Test]
    public void The_pack_and_the_profile_fit_the_shipped_rules()
    {
        PackFile[] files = [File(PackFiles.Manifest, Block("pack")), File("profiles/evening.yaml", Block("profile"))];

        var reading = RuleSetReader.Read(new PackFiles("docs", [.. files], []), "evening", _ => null);

        reading.Diagnostics.Select(DiagnosticRenderer.Render).Should().BeEmpty();
        reading.Rules!.Find("bound-differs").Should().BeNull();
        reading.Rules.Find("age-differs").Should().BeNull();
    }

    [Test]
    public void The_examples_of_the_pages_come_out()
    {
        RulePageFile[] pages =
        [
            .. PageBlock()
                .Matches(Document)
                .Select(match => new RulePageFile(
                    "page.md",
                    match.Groups["name"].Value,
                    new SourceText(match.Groups["text"].Value)
                )),
        ];
        var pack = RuleSetReader.ReadDefault() with { Pages = [.. pages], OwnRules = [] };

        var results = new ExampleRunner(Settings.ReadDefault).Run(pack);

        ExampleReport.Write(results, 100).Should().EndWith("3 rules, 0 failed; 7 examples, 0 failed\n");
    }

    [Test]
    public void The_tolerances_can_be_read()
    {
        TolerancesReader.Read("tolerances", new SourceText(Block("tolerances"))).Diagnostics.Should().BeEmpty();
    }

    [Test]
    public void The_word_lists_can_be_laid_over_those_that_are_shipped()
    {
        PackFile[] files =
        [
            File(PackFiles.Manifest, "extends: default\n"),
            .. LexiconBlock()
                .Matches(Document)
                .Select(match => File($"lexicon/{match.Groups["name"].Value}.yaml", match.Groups["text"].Value)),
        ];

        var reading = RuleSetReader.Read(new PackFiles("docs", [.. files], []), null, _ => null);

        files.Should().HaveCountGreaterThan(5);
        reading.Diagnostics.Select(DiagnosticRenderer.Render).Should().BeEmpty();
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
        var profiles = RuleSetReader.ReadDefault().Profiles.Select(one => $"| `{one.Key}` | {one.Value} |");
        fresh = Replace("profiles", "| profile | what it is for |\n|---|---|\n" + string.Join("\n", profiles), fresh);
        fresh = Replace("keys", KeyTable(), fresh);
        var lists = LexiconFiles.All.Select(file =>
            $"| [`{file.Name}.yaml`](../rules/lexicon/{file.Name}.yaml) | {file.Meaning} | {string.Join(", ", file.Sections.Select(section => $"`{section}`"))} |"
        );
        fresh = Replace(
            "lexicons",
            "| file | what it holds | sections |\n|---|---|---|\n" + string.Join("\n", lists),
            fresh
        );
        fresh = Replace("scope", ScopeTable(), fresh);
        fresh = Replace("tolerances", ToleranceTable(), fresh);
        fresh = Replace("apart", NumberTable([.. Rows(Separation.Section)]), fresh);
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
        {
            System.IO.File.WriteAllText(DocumentPath(), fresh);
        }

        fresh.Should().Be(Document, "UPDATE_GOLDEN=1 writes the tables anew");
    }

    [Test]
    public void Every_feature_of_two_claims_is_explained()
    {
        var features = Regex.Match(Document, @"\| feature \|.*?\n\n", RegexOptions.Singleline).Value;

        Regex
            .Matches(features, "`(?<name>[a-z-]+)`")
            .Select(match => match.Groups["name"].Value)
            .Should()
            .Contain(Kebab.Names<PairFeature>());
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

    private static string KeyTable() =>
        "| key | value |\n|---|---|\n"
        + string.Join("\n", RuleKeys.All.Select(key => $"| `{key.Key}` | {key.Meaning} |"));

    private static string ScopeTable() =>
        "| list | of what |\n|---|---|\n"
        + string.Join(
            "\n",
            RuleKeys.Scope.Select(list =>
                $"| `{list.Key}` | {list.Meaning}"
                + (list.Key == "facets" ? ": " + string.Join(", ", Kebab.Names<Facet>().Select(one => $"`{one}`")) : "")
                + " |"
            )
        );

    private static string ToleranceTable() =>
        NumberTable([
            .. TolerancesReader.Keys.Select(key =>
                $"| `default`, `facets` | `{key.Key}` | {key.Meaning} | {Bounds(0, key.Largest)} |"
            ),
            .. Rows(WordTolerances.Section),
            .. Rows(RoughTimes.Section),
            .. Rows(CopyThresholds.Section),
        ]);

    private static string NumberTable(IEnumerable<string> rows) =>
        "| section | key | value | from, to |\n|---|---|---|---|\n" + string.Join("\n", rows);

    private static IEnumerable<string> Rows<T>(NumberSection<T> section) =>
        section.Fields.Select(field =>
            $"| `{section.Key}` | `{field.Key}` | {field.Meaning} | {Bounds(field.Least, field.Most)} |"
        );

    private static string Bounds(decimal least, decimal most) =>
        most == decimal.MaxValue ? Invariant($"{least}") : Invariant($"{least}, {most}");

    private static PackFile File(string below, string text) => new(below, below, new SourceText(text));

    private static string Block(string name) =>
        Regex
            .Match(Document, $"^```yaml {name}\n(?<text>.*?)^```$", RegexOptions.Singleline | RegexOptions.Multiline)
            .Groups["text"]
            .Value;

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);

    private static string Replace(string name, string table, string? document = null) =>
        Regex.Replace(
            document ?? Document,
            $"(<!-- generated: {name} -->\n).*?(<!-- end -->)",
            match => $"{match.Groups[1].Value}\n{table}\n\n{match.Groups[2].Value}",
            RegexOptions.Singleline
        );

    private static string ReadDocument() => System.IO.File.ReadAllText(DocumentPath());

    private static string DocumentPath([CallerFilePath] string path = "") =>
        Path.Combine(Path.GetDirectoryName(path)!, "..", "..", "..", "docs", "rule-format.md");

    [GeneratedRegex(
        "^```yaml lexicon=(?<name>[a-z-]+)\n(?<text>.*?)^```$",
        RegexOptions.Singleline | RegexOptions.Multiline
    )]
    private static partial Regex LexiconBlock();

    [GeneratedRegex(
        "^```yaml rule=(?<name>[a-z-]+)\n(?<text>.*?)^```$",
        RegexOptions.Singleline | RegexOptions.Multiline
    )]
    private static partial Regex RuleBlock();

    [GeneratedRegex(
        "^````markdown page=(?<name>[a-z-]+)\n(?<text>.*?)^````$",
        RegexOptions.Singleline | RegexOptions.Multiline
    )]
    private static partial Regex PageBlock();
}
