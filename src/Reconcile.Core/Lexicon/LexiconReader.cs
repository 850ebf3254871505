using System.Collections.Immutable;
using Reconcile.Diagnostics;
using Reconcile.Yaml;

namespace Reconcile.Lexicon;

/// <summary>Lays the word lists of packs over those that are shipped.</summary>
internal sealed class LexiconReader
{
    private readonly Dictionary<string, YamlMapping> roots = new(StringComparer.Ordinal);
    private readonly Dictionary<LexiconReference, IReadOnlySet<string>> names = [];

    /// <summary>Reads files.</summary>
    /// <param name="sources">In the order in which they are laid over one another.</param>
    public static LexiconReading Read(ImmutableArray<LexiconSource> sources) => new LexiconReader().Lay(sources);

    private LexiconReading Lay(ImmutableArray<LexiconSource> sources)
    {
        var documents = new List<YamlDocument>();
        var checks = new List<Action>();
        foreach (var source in sources)
        {
            var document = YamlDocument.Open(source.Path, source.Source);
            documents.Add(document);
            if (LexiconFiles.Find(source.Name) is not { } file)
            {
                Unknown(source.Name, document);
            }
            else if (document.Root is { } root)
            {
                Lay(file, root, source.IsWhole, document, checks);
            }
        }

        // What a word refers to may stand in a file that is laid later.
        checks.ForEach(check => check());
        ImmutableArray<Diagnostic> faults = [.. documents.SelectMany(document => document.Diagnostics)];
        return new LexiconReading(
            !faults.IsEmpty ? null
                : roots.Count == 0 ? Lexicons.Shipped
                : new Lexicons(roots.ToImmutableSortedDictionary(StringComparer.Ordinal)),
            faults
        );
    }

    private void Lay(LexiconFile file, YamlMapping root, bool isWhole, YamlDocument document, List<Action> checks)
    {
        var check = new LexiconCheck(document, NamesOf);
        var below = isWhole ? new YamlMapping(root.Span, []) : RootOf(file.Name);
        if (root.Find(LexiconFile.Replaces) is { } replaced)
        {
            var sections = document.Values.Names(replaced.Value, file.Sections) ?? [];
            below = below with
            {
                Entries =
                [
                    .. below.Entries.Where(entry => !sections.Contains(entry.Key.Value, StringComparer.Ordinal)),
                ],
            };
        }

        if (root.Find(LexiconFile.Off) is { Value: not YamlScalar { IsNull: true } } off)
        {
            below = (YamlMapping)file.Shape.Without(below, off.Value, check);
        }

        var own = root with
        {
            Entries =
            [
                .. root.Entries.Where(entry => entry.Key.Value is not (LexiconFile.Off or LexiconFile.Replaces)),
            ],
        };
        checks.Add(() => file.Root.Check(root, below, check));
        roots[file.Name] = (YamlMapping)file.Shape.Merge(below, own);
    }

    private YamlMapping RootOf(string name) => roots.TryGetValue(name, out var root) ? root : WordList.Read(name).Root;

    private IReadOnlySet<string> NamesOf(LexiconReference reference)
    {
        if (!names.TryGetValue(reference, out var known))
        {
            var section = RootOf(reference.File).Find(reference.Section)?.Value;
            known = section is YamlMapping mapping
                ? mapping.Entries.Select(entry => entry.Key.Value).ToHashSet(StringComparer.Ordinal)
                : LexiconEntries
                    .Items(section)
                    .OfType<YamlMapping>()
                    .Select(entry => entry.OptionalText(reference.Key))
                    .OfType<string>()
                    .ToHashSet(StringComparer.Ordinal);
            names.Add(reference, known);
        }

        return known;
    }

    private static void Unknown(string name, YamlDocument document)
    {
        var known = LexiconFiles.All.Select(file => file.Name).ToArray();
        var allowed = "allowed: " + string.Join(", ", known);
        document.Faults.Error(
            DiagnosticCodes.UnknownLexicon,
            null,
            $"there is no word list '{name}'",
            Suggestion.Nearest(name, known) is { } near ? $"did you mean '{near}'? {allowed}" : allowed
        );
    }
}
