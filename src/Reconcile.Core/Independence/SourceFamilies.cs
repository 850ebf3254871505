using System.Collections.Immutable;

namespace Reconcile.Independence;

/// <summary>Which articles of a story are one source, and which of their passages are copies.</summary>
public sealed record SourceFamilies
{
    private readonly CopyThresholds thresholds;
    private readonly Dictionary<string, string> families = new(StringComparer.Ordinal);
    private readonly Dictionary<(string First, string Second), SharedText> shared = [];

    internal SourceFamilies(
        ImmutableArray<SourceFamily> families,
        ImmutableArray<SharedText> shared,
        CopyThresholds thresholds
    )
    {
        this.thresholds = thresholds;
        All = families;
        foreach (var family in families)
        {
            foreach (var article in family.Articles)
            {
                this.families[article] = family.Articles[0];
            }
        }

        foreach (var pair in shared)
        {
            this.shared[(pair.Article, pair.Other)] = pair;
        }
    }

    /// <summary>Every article stands alone.</summary>
    public static SourceFamilies None { get; } = new([], [], new CopyThresholds(0, 0, 0, 0, 0));

    /// <summary>The families of two and more articles, ordered by their first one.</summary>
    public ImmutableArray<SourceFamily> All { get; }

    /// <summary>The family of an article; null when it stands alone.</summary>
    public SourceFamily? Of(string article) =>
        families.TryGetValue(article, out var first) ? All.First(family => family.Articles[0] == first) : null;

    /// <summary>
    /// How many sources speak in some passages: passages of one family are one source, and so are two passages of
    /// other articles of which enough stands word for word in the other, in long runs (<see cref="CopyThresholds"/>).
    /// </summary>
    public int CountIndependent(IEnumerable<Passage> passages)
    {
        ArgumentNullException.ThrowIfNull(passages);
        var speaking = passages.ToLookup(passage => FamilyOf(passage.Article), StringComparer.Ordinal);
        var joined = new DisjointSets(speaking.Select(family => family.Key));
        var families = speaking.OrderBy(family => family.Key, StringComparer.Ordinal).ToList();
        for (var i = 0; i < families.Count; i++)
        {
            for (var j = i + 1; j < families.Count; j++)
            {
                if (families[i].All(one => families[j].Any(other => AreCopies(one, other))))
                {
                    joined.Join(families[i].Key, families[j].Key);
                }
            }
        }

        return joined.Count;
    }

    private string FamilyOf(string article) => families.GetValueOrDefault(article, article);

    private bool AreCopies(Passage one, Passage other)
    {
        if (string.CompareOrdinal(one.Article, other.Article) > 0)
        {
            (one, other) = (other, one);
        }

        return shared.TryGetValue((one.Article, other.Article), out var text)
            && text.Runs.Where(run => Joins(run, one, other)).ToList() is { Count: > 0 } runs
            && Covered(one, runs.Select(run => new Passage(one.Article, run.Span))) >= thresholds.PassageShare
            && Covered(other, runs.Select(run => new Passage(other.Article, run.Other))) >= thresholds.PassageShare;
    }

    // Two reporters who write down what one person said have not copied from each other.
    private bool Joins(SharedRun run, Passage one, Passage other) =>
        run.Words >= thresholds.PassageRun
        && 2 * run.Quoted < run.Words
        && run.Span.Overlaps(one.Span)
        && run.Other.Overlaps(other.Span);

    /// <summary>Share of a passage that runs cover; the runs of two articles may overlap, and then count once.</summary>
    private static double Covered(Passage passage, IEnumerable<Passage> runs)
    {
        var covered = 0;
        var end = passage.Span.Start;
        foreach (var run in runs.Select(run => run.Span).Order())
        {
            var start = Math.Max(run.Start, end);
            end = Math.Max(end, Math.Min(run.End, passage.Span.End));
            covered += Math.Max(0, end - start);
        }

        return passage.Span.IsEmpty ? 0 : (double)covered / passage.Span.Length;
    }
}
