using System.Collections.Immutable;
using Reconcile.Diagnostics;
using Reconcile.Text;
using Reconcile.Yaml;

namespace Reconcile.Articles;

/// <summary>Reads a folder's <c>story.yaml</c>.</summary>
internal sealed class StoryFileReader
{
    private const decimal LowestRate = 0.000001m;
    private const decimal HighestRate = 1_000_000m;

    private readonly string folder;
    private readonly DiagnosticBag faults;
    private readonly YamlValueReader values;

    private StoryFileReader(string folder, DiagnosticBag faults)
    {
        this.folder = folder;
        this.faults = faults;
        values = new YamlValueReader(faults);
    }

    /// <summary>Reads the file; whatever part of it is faulty counts as not there.</summary>
    /// <param name="folder">The story's folder, as the user named it.</param>
    /// <param name="diagnostics">Takes the faults.</param>
    public static StoryFile Read(string folder, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        var path = Path.Combine(folder, StoryFile.FileName);
        if (!File.Exists(path))
        {
            return StoryFile.None;
        }

        var source = TextFileReader.Read(path, ArticleLimits.StoryFileBytes, diagnostics);
        if (source is null)
        {
            return StoryFile.None;
        }

        var faults = new DiagnosticBag(path, source);
        var reading = YamlReader.Read(path, source);
        faults.AddRange(reading.Diagnostics);
        var root = reading.Root is YamlScalar { IsNull: true } ? null : reading.Root;
        var reader = new StoryFileReader(folder, faults);
        var story = reader.values.Mapping(root) is { } mapping ? reader.ReadStory(mapping) : StoryFile.None;
        story = story with { Origin = (path, source) };
        diagnostics.AddRange(faults.ToImmutable());
        return story;
    }

    private StoryFile ReadStory(YamlMapping mapping)
    {
        var keys = new YamlMappingReader(mapping, faults);
        var name = values.Text(keys.Optional("name"));
        var articles = values.Items(keys.Optional("articles")) is { } items ? ReadArticles(items) : null;
        var aliases = values.Items(keys.Optional("aliases")) is { } groups ? ReadAliases(groups) : [];
        var families = values.Items(keys.Optional("families")) is { } stated ? ReadFamilies(stated) : [];
        var rates = values.Mapping(keys.Optional("rates")) is { } table ? ReadRates(table) : null;
        keys.ReportUnknown(DiagnosticSeverity.Warning);
        return new StoryFile(name, articles, aliases) { Families = families, Rates = rates };
    }

    private ExchangeRates? ReadRates(YamlMapping mapping)
    {
        const string BaseKey = "base";
        var node = new YamlMappingReader(mapping, faults).Required(BaseKey);
        if (node is null || values.Text(node) is not { } currency || !IsCurrency(currency, node.Span))
        {
            return null;
        }

        var rates = ImmutableArray.CreateBuilder<ExchangeRate>();
        foreach (var (key, value) in mapping.Entries.Select(entry => (entry.Key, entry.Value)))
        {
            if (key.Value == BaseKey || !IsCurrency(key.Value, key.Span))
            {
                continue;
            }

            if (key.Value == currency)
            {
                faults.Error(DiagnosticCodes.Currency, key.Span, $"'{currency}' is the base, which is worth 1");
            }
            else if (values.Decimal(value, LowestRate, HighestRate) is { } factor)
            {
                rates.Add(new ExchangeRate(key.Value, (double)factor));
            }
        }

        rates.Sort((one, other) => string.CompareOrdinal(one.Code, other.Code));
        return new ExchangeRates(currency, rates.ToImmutable());
    }

    private bool IsCurrency(string code, TextSpan span)
    {
        if (CurrencyCodes.All.Contains(code, StringComparer.Ordinal))
        {
            return true;
        }

        var nearest = Suggestion.Nearest(code, CurrencyCodes.All);
        faults.Error(
            DiagnosticCodes.Currency,
            span,
            $"'{code}' is no currency that amounts are read in",
            (nearest is null ? "" : $"did you mean '{nearest}'? ") + "write the code of ISO 4217, such as EUR"
        );
        return false;
    }

    private ImmutableArray<ArticleFile>? ReadArticles(ImmutableArray<YamlNode> items)
    {
        var articles = ImmutableArray.CreateBuilder<ArticleFile>();
        var listed = new Dictionary<string, TextSpan>(StringComparer.Ordinal);
        foreach (var item in items)
        {
            if (values.Mapping(item) is { } mapping && ReadArticle(mapping, listed) is { } article)
            {
                articles.Add(article);
            }
        }

        return articles.ToImmutable();
    }

    private ArticleFile? ReadArticle(YamlMapping mapping, Dictionary<string, TextSpan> listed)
    {
        var keys = new YamlMappingReader(mapping, faults);
        var id = values.Text(keys.Optional("id"));
        var file = keys.Required("file");
        var name = values.Text(file);
        var source = values.Text(keys.Optional("source"));
        var title = values.Text(keys.Optional("title"));
        var published = values.Date(keys.Optional("published"));
        keys.ReportUnknown(DiagnosticSeverity.Warning);
        if (file is null || name is null || !IsInside(file, name) || !IsNew(file, name, listed))
        {
            return null;
        }

        var article = ArticleFile.Of(Path.Combine(folder, name));
        return article with { Id = id ?? article.Id, Source = source, Title = title, Published = published };
    }

    // A story may come from someone else: it must not make the tool read, and quote, other files of the machine.
    private bool IsInside(YamlNode file, string name)
    {
        const string Help = "name a file in the story's folder or below it";
        if (name.Contains('\0', StringComparison.Ordinal) || Path.IsPathRooted(name) || HasParentStep(name))
        {
            faults.Error(DiagnosticCodes.PathOutsideStory, file.Span, $"'{name}' leaves the story's folder", Help);
            return false;
        }

        var path = folder;
        foreach (var step in name.Split('/', '\\'))
        {
            path = Path.Combine(path, step);
            if (new FileInfo(path).LinkTarget is not null)
            {
                faults.Error(DiagnosticCodes.PathOutsideStory, file.Span, $"'{name}' goes through a link", Help);
                return false;
            }
        }

        return true;
    }

    private static bool HasParentStep(string name) =>
        name.Split('/', '\\').Any(step => step == ".." || step.Contains(':', StringComparison.Ordinal));

    private bool IsNew(YamlNode file, string name, Dictionary<string, TextSpan> listed)
    {
        var path = Path.GetFullPath(Path.Combine(folder, name));
        if (listed.TryAdd(path, file.Span))
        {
            return true;
        }

        faults.Error(
            DiagnosticCodes.DuplicateArticle,
            file.Span,
            $"'{name}' is listed twice",
            "list each file once: a text would agree with itself"
        );
        return false;
    }

    private ImmutableArray<ImmutableArray<StatedArticle>> ReadFamilies(ImmutableArray<YamlNode> groups) =>
        [
            .. groups
                .Select(group => values.Items(group) ?? [])
                .Where(group => !group.IsEmpty)
                .Select(group =>
                    group
                        .Select(item =>
                            values.Text(item) is { } id ? new StatedArticle(id, item.Span) : (StatedArticle?)null
                        )
                        .OfType<StatedArticle>()
                        .ToImmutableArray()
                ),
        ];

    private ImmutableArray<ImmutableArray<string>> ReadAliases(ImmutableArray<YamlNode> groups)
    {
        var aliases = ImmutableArray.CreateBuilder<ImmutableArray<string>>();
        foreach (var group in groups)
        {
            if (values.Texts(group) is not { } names)
            {
                continue;
            }

            if (names.Length >= 2)
            {
                aliases.Add(names);
            }
            else
            {
                faults.Error(
                    DiagnosticCodes.AliasGroup,
                    group.Span,
                    "a group of aliases needs at least two names",
                    "write all names of one thing in a list: [United Nations, UN]"
                );
            }
        }

        return aliases.ToImmutable();
    }
}
