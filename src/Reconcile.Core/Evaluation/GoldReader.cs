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

    private readonly string folder;
    private readonly SourceText source;
    private readonly DiagnosticBag faults;
    private readonly YamlValueReader values;
    private readonly ImmutableArray<Article> articles;
    private readonly Dictionary<string, Article> ids = new(StringComparer.Ordinal);

    private GoldReader(string path, SourceText source, DiagnosticBag faults, ImmutableArray<Article> articles)
    {
        folder = Path.GetDirectoryName(Path.GetFullPath(path)) ?? "";
        this.source = source;
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
        var reader = new GoldReader(path, source, faults, articles);
        if (reading.Root is null && !faults.HasErrors)
        {
            faults.Error(
                DiagnosticCodes.MissingKey,
                null,
                "the file says nothing",
                "list what is expected as 'claims'"
            );
        }

        var gold = reader.values.Mapping(reading.Root) is { } root ? reader.ReadRoot(root) : null;
        return new GoldReading(faults.HasErrors ? null : gold, faults.ToImmutable());
    }

    private GoldStory ReadRoot(YamlMapping root)
    {
        var keys = new YamlMappingReader(root, faults);
        values.Text(keys.Optional("story"));
        values.Date(keys.Optional("published"));
        values.Mapping(keys.Optional("dates"));
        ReadArticles(values.Mapping(keys.Optional("articles")));
        var claims = Items(keys.Required("claims")).Select(ReadClaim).OfType<GoldClaim>().ToImmutableArray();
        var distinct = Items(keys.Optional("distinct")).Select(ReadPair).OfType<GoldPair>().ToImmutableArray();
        var forbidden = Items(keys.Optional("forbidden")).Select(ReadBan).OfType<GoldBan>().ToImmutableArray();
        keys.ReportUnknown(DiagnosticSeverity.Warning);
        ReportTwins(claims);
        return new GoldStory(claims, distinct) { Forbidden = forbidden };
    }

    // The annotation may call the articles by other ids than the story does; the files tell which is which.
    private void ReadArticles(YamlMapping? mapping)
    {
        if (mapping is null)
        {
            foreach (var article in articles)
            {
                ids.Add(article.Id, article);
            }
        }

        foreach (var entry in mapping?.Entries ?? [])
        {
            if (values.Text(entry.Value) is not { } file)
            {
                continue;
            }

            var path = Path.GetFullPath(Path.Combine(folder, file));
            if (articles.FirstOrDefault(article => Path.GetFullPath(article.Path) == path) is { } article)
            {
                ids.Add(entry.Key.Value, article);
            }
            else
            {
                faults.Error(
                    DiagnosticCodes.WrongValue,
                    entry.Value.Span,
                    $"'{file}' is no article of the story",
                    "allowed: " + string.Join(", ", articles.Select(known => Path.GetFileName(known.Path)))
                );
            }
        }
    }

    private ImmutableArray<YamlNode> Items(YamlNode? node) => values.Items(node) ?? [];

    private static int CountOf(YamlNode? node) => node is YamlSequence { Items: var items } ? items.Length : 0;

    private GoldClaim? ReadClaim(YamlNode node)
    {
        if (values.Mapping(node) is not { } mapping)
        {
            return null;
        }

        var keys = new YamlMappingReader(mapping, faults);
        var id = values.Text(keys.Required("id")) ?? "";
        var about = values.Text(keys.Optional("about")) ?? "";
        var verdicts = ReadVerdicts(keys.Required("verdict"));
        var optional = values.Boolean(keys.Optional("optional")) ?? false;
        var items = keys.Required("members");
        var members = ReadMembers(items);
        keys.ReportUnknown(DiagnosticSeverity.Warning);

        // Where a passage could not be read, that is reported, and what it would have quoted is not known.
        var isWhole = members.Length == CountOf(items);
        if (isWhole && members is [var first, ..] && members.All(member => member.Article == first.Article))
        {
            faults.Warning(
                DiagnosticCodes.PointlessExpectation,
                mapping.Entries[0].Key.Span,
                $"the claim '{id}' quotes one article alone: no finding can meet it",
                "quote a second article, or leave the claim out"
            );
        }

        return new GoldClaim(id, verdicts, optional, members) { About = about, Line = LineOf(node) };
    }

    private GoldPair? ReadPair(YamlNode node)
    {
        if (values.Mapping(node) is not { } mapping)
        {
            return null;
        }

        var keys = new YamlMappingReader(mapping, faults);
        var why = values.Text(keys.Optional("why")) ?? "";
        var items = keys.Required("members");
        var members = ReadMembers(items);
        keys.ReportUnknown(DiagnosticSeverity.Warning);
        if (items is YamlSequence && CountOf(items) != 2)
        {
            faults.Error(
                DiagnosticCodes.PointlessExpectation,
                items.Span,
                "two passages that look alike are needed, no more and no fewer",
                "make a pair of each two"
            );
        }

        return members.Length >= 2 ? new GoldPair(members[0], members[1]) { Why = why, Line = LineOf(node) } : null;
    }

    private GoldBan? ReadBan(YamlNode node)
    {
        if (values.Mapping(node) is not { } mapping)
        {
            return null;
        }

        var keys = new YamlMappingReader(mapping, faults);
        var why = values.Text(keys.Optional("why")) ?? "";
        var verdicts = keys.Optional("verdict") is { } named
            ? ReadVerdicts(named)
            : [Verdict.Divergent, Verdict.Contradicted];
        var members = ReadMembers(keys.Required("members"));
        keys.ReportUnknown(DiagnosticSeverity.Warning);
        return members.IsEmpty ? null : new GoldBan(verdicts, members) { Why = why, Line = LineOf(node) };
    }

    private ImmutableArray<Verdict> ReadVerdicts(YamlNode? node)
    {
        if (node is YamlSequence { Items.IsEmpty: true })
        {
            faults.Error(
                DiagnosticCodes.WrongValue,
                node.Span,
                "the list of verdicts is empty",
                "allowed: " + string.Join(", ", VerdictNames)
            );
        }

        return [.. (values.Names(node, VerdictNames) ?? []).Select(Kebab.Parse<Verdict>)];
    }

    private ImmutableArray<GoldMember> ReadMembers(YamlNode? node) =>
        [.. Items(node).Select(ReadMember).OfType<GoldMember>()];

    private GoldMember? ReadMember(YamlNode node)
    {
        if (values.Mapping(node) is not { } mapping)
        {
            return null;
        }

        var keys = new YamlMappingReader(mapping, faults);
        var article = keys.Required("article");
        var quotation = keys.Required("quote");
        keys.ReportUnknown(DiagnosticSeverity.Error);
        if (values.Text(article) is not { } id || values.Text(quotation) is not { } quote)
        {
            return null;
        }

        if (!ids.TryGetValue(id, out var found))
        {
            var known = ids.Keys.Order(StringComparer.Ordinal).ToArray();
            var nearest = Suggestion.Nearest(id, known);
            var allowed = "allowed: " + string.Join(", ", known);
            faults.Error(
                DiagnosticCodes.WrongValue,
                article!.Span,
                $"the story has no article '{id}'",
                nearest is null ? allowed : $"did you mean '{nearest}'? {allowed}"
            );
            return null;
        }

        return Find(found, quote, quotation!.Span);
    }

    private GoldMember? Find(Article article, string quote, TextSpan place)
    {
        var text = article.Text.Text;
        var start = text.IndexOf(quote, StringComparison.Ordinal);
        if (start < 0)
        {
            faults.Error(
                DiagnosticCodes.QuotationNotFound,
                place,
                $"'{article.Path}' does not hold these words",
                HelpWith(article, quote)
            );
            return null;
        }

        var again = text.IndexOf(quote, start + 1, StringComparison.Ordinal);
        if (again >= 0)
        {
            var lines = $"lines {article.Text.PositionOf(start).Line} and {article.Text.PositionOf(again).Line}";
            faults.Error(
                DiagnosticCodes.QuotationRepeated,
                place,
                $"'{article.Path}' holds these words more than once: {lines}",
                "quote more of the sentence, so that the words occur once"
            );
            return null;
        }

        return new GoldMember(article.Id, new TextSpan(start, start + quote.Length));
    }

    private string HelpWith(Article article, string quote)
    {
        if (articles.FirstOrDefault(other => other.Text.Text.Contains(quote, StringComparison.Ordinal)) is { } other)
        {
            return $"they stand in '{other.Path}'";
        }

        if (NearestPassage.Find(article.Text.Text, quote) is not { } nearest)
        {
            return "nothing in it is like them; quote words as they stand there";
        }

        var line = article.Text.PositionOf(nearest.Start).Line;
        var words = article.Text[nearest].ToString();
        return FormattableString.Invariant($"did you mean \"{words}\" on line {line}?");
    }

    private void ReportTwins(ImmutableArray<GoldClaim> claims)
    {
        foreach (
            var twin in claims.GroupBy(claim => claim.Id, StringComparer.Ordinal).SelectMany(group => group.Skip(1))
        )
        {
            faults.Warning(
                DiagnosticCodes.PointlessExpectation,
                source.LineSpan(twin.Line),
                $"two claims have the id '{twin.Id}'",
                "a report can't tell them apart; rename one"
            );
        }
    }

    private int LineOf(YamlNode node) => source.PositionOf(node.Span.Start).Line;
}
