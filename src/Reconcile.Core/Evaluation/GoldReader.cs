using System.Collections.Immutable;
using Reconcile.Articles;
using Reconcile.Diagnostics;
using Reconcile.Rules;
using Reconcile.Text;
using Reconcile.Yaml;

namespace Reconcile.Evaluation;

/// <summary>Reads what is expected of a story: claims with their verdicts and quotations, and look-alikes.</summary>
internal sealed class GoldReader
{
    /// <summary>Largest file, in bytes.</summary>
    public const int LargestFile = 1 << 20;

    private static readonly ImmutableArray<string> VerdictNames = Kebab.Names<Verdict>();

    private readonly DiagnosticBag faults;
    private readonly YamlValueReader values;
    private readonly ImmutableArray<Article> articles;

    private GoldReader(DiagnosticBag faults, ImmutableArray<Article> articles)
    {
        this.faults = faults;
        this.articles = articles;
        values = new YamlValueReader(faults);
    }

    /// <summary>Reads a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="articles">The story's articles, in whose texts the quotations are looked up.</param>
    public static GoldReading Read(string path, ImmutableArray<Article> articles)
    {
        var unreadable = ImmutableArray.CreateBuilder<Diagnostic>();
        if (TextFileReader.Read(path, LargestFile, unreadable) is not { } source)
        {
            return new GoldReading(null, unreadable.ToImmutable());
        }

        var faults = new DiagnosticBag(path, source);
        var reading = YamlReader.Read(path, source);
        faults.AddRange(reading.Diagnostics);
        var reader = new GoldReader(faults, articles);
        var gold = reader.values.Mapping(reading.Root) is { } root ? reader.ReadRoot(root) : null;
        return new GoldReading(faults.HasErrors ? null : gold, faults.ToImmutable());
    }

    private GoldStory ReadRoot(YamlMapping root)
    {
        var claims = Items(root, "claims").Select(ReadClaim).OfType<GoldClaim>().ToImmutableArray();
        var distinct = Items(root, "distinct")
            .Select(node => values.Mapping(node))
            .OfType<YamlMapping>()
            .Select(ReadMembers)
            .Where(members => members.Length >= 2)
            .Select(members => (members[0], members[1]))
            .ToImmutableArray();
        return new GoldStory(claims, distinct);
    }

    private IEnumerable<YamlNode> Items(YamlMapping mapping, string key) =>
        mapping.Find(key)?.Value is { } node ? values.Items(node) ?? [] : [];

    private GoldClaim? ReadClaim(YamlNode node)
    {
        if (values.Mapping(node) is not { } mapping)
        {
            return null;
        }

        var keys = new YamlMappingReader(mapping, faults);
        var id = values.Text(keys.Required("id")) ?? "";
        var verdicts = values.Names(keys.Required("verdict"), VerdictNames) ?? [];
        var optional = keys.Optional("optional") is { } flag && (values.Boolean(flag) ?? false);
        return new GoldClaim(id, [.. verdicts.Select(Kebab.Parse<Verdict>)], optional, ReadMembers(mapping));
    }

    private ImmutableArray<GoldMember> ReadMembers(YamlMapping mapping) =>
        [.. Items(mapping, "members").Select(ReadMember).OfType<GoldMember>()];

    private GoldMember? ReadMember(YamlNode node)
    {
        if (values.Mapping(node) is not { } mapping)
        {
            return null;
        }

        var keys = new YamlMappingReader(mapping, faults);
        var id = values.Text(keys.Required("article"));
        var quote = values.Text(keys.Required("quote"));
        keys.ReportUnknown(DiagnosticSeverity.Error);
        if (id is null || quote is null)
        {
            return null;
        }

        if (articles.FirstOrDefault(article => article.Id == id) is not { } article)
        {
            faults.Error(
                DiagnosticCodes.WrongValue,
                mapping.Span,
                $"the story has no article '{id}'",
                "allowed: " + string.Join(", ", articles.Select(known => known.Id))
            );
            return null;
        }

        var text = article.Text.Text;
        var start = text.IndexOf(quote, StringComparison.Ordinal);
        if (start < 0 || text.IndexOf(quote, start + 1, StringComparison.Ordinal) >= 0)
        {
            faults.Error(
                DiagnosticCodes.WrongValue,
                mapping.Span,
                start < 0 ? $"article '{id}' does not hold these words" : $"article '{id}' holds these words twice",
                "quote words that stand in the article exactly once"
            );
            return null;
        }

        return new GoldMember(id, new TextSpan(start, start + quote.Length));
    }
}
