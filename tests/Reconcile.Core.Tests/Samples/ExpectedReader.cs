using System.Collections.Immutable;
using Reconcile.Articles;
using Reconcile.Diagnostics;
using Reconcile.Text;
using Reconcile.Yaml;

namespace Reconcile.Tests.Samples;

/// <summary>Reads a sample's <c>expected.yaml</c>; a fault in it fails the test that asks for it.</summary>
internal static class ExpectedReader
{
    private static readonly ImmutableArray<string> Verdicts = ["corroborated", "divergent", "contradicted"];

    /// <summary>The claims to link, then the pairs to keep apart.</summary>
    public static ImmutableArray<ExpectedClaim> Read(string path, Story story)
    {
        var source = new SourceText(File.ReadAllText(path));
        var faults = new DiagnosticBag(path, source);
        var values = new YamlValueReader(faults);
        var reading = YamlReader.Read(path, source);
        var keys = new YamlMappingReader((YamlMapping)reading.Root!, faults);
        values.Text(keys.Required("story")).Should().Be(story.Name);
        values.Date(keys.Required("published"));
        keys.Optional("dates");
        var articles = values.Mapping(keys.Required("articles"))!.Entries.Select(entry => entry.Key.Value);
        articles.Should().BeEquivalentTo(story.Articles.Select(article => article.Id), path);
        ImmutableArray<ExpectedClaim> claims =
        [
            .. values.Items(keys.Required("claims"))!.Value.Select(item => ReadClaim(item, story, values, faults)),
            .. values.Items(keys.Optional("distinct"))!.Value.Select(item => ReadPair(item, story, values, faults)),
        ];
        keys.ReportUnknown(DiagnosticSeverity.Error);
        faults.ToImmutable().Select(DiagnosticRenderer.Render).Should().BeEmpty();
        return claims;
    }

    private static ExpectedClaim ReadClaim(YamlNode node, Story story, YamlValueReader values, DiagnosticBag faults)
    {
        var keys = new YamlMappingReader((YamlMapping)node, faults);
        values.Text(keys.Optional("about"));
        values.Boolean(keys.Optional("optional"));
        var claim = new ExpectedClaim(
            values.Text(keys.Required("id"))!,
            values.Names(keys.Required("verdict"), Verdicts)!.Value,
            values.Boolean(keys.Optional("sure")) ?? false,
            ReadMembers(keys.Required("members"), story, values, faults)
        );
        keys.ReportUnknown(DiagnosticSeverity.Error);
        return claim;
    }

    private static ExpectedClaim ReadPair(YamlNode node, Story story, YamlValueReader values, DiagnosticBag faults)
    {
        var keys = new YamlMappingReader((YamlMapping)node, faults);
        var pair = new ExpectedClaim(
            values.Text(keys.Required("why"))!,
            [],
            values.Boolean(keys.Optional("sure")) ?? false,
            ReadMembers(keys.Required("members"), story, values, faults)
        );
        keys.ReportUnknown(DiagnosticSeverity.Error);
        pair.Members.Should().HaveCount(2, pair.Id);
        return pair;
    }

    private static ImmutableArray<ExpectedMember> ReadMembers(
        YamlNode? node,
        Story story,
        YamlValueReader values,
        DiagnosticBag faults
    ) => [.. values.Items(node)!.Value.Select(item => ReadMember(item, story, values, faults))];

    private static ExpectedMember ReadMember(YamlNode node, Story story, YamlValueReader values, DiagnosticBag faults)
    {
        var keys = new YamlMappingReader((YamlMapping)node, faults);
        var id = values.Text(keys.Required("article"))!;
        var quote = values.Text(keys.Required("quote"))!;
        var isMissed = values.Boolean(keys.Optional("missed")) ?? false;
        keys.ReportUnknown(DiagnosticSeverity.Error);
        var text = story.Articles.Single(article => article.Id == id).Text.Text;
        var start = text.IndexOf(quote, StringComparison.Ordinal);
        start.Should().BeGreaterThanOrEqualTo(0, "'{0}' stands in {1}", quote, id);
        text.LastIndexOf(quote, StringComparison.Ordinal).Should().Be(start, "'{0}' stands once in {1}", quote, id);
        return new ExpectedMember(id, quote, new TextSpan(start, start + quote.Length), isMissed);
    }
}
