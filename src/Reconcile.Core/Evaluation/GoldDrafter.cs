using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Reconcile.Articles;
using Reconcile.Claims;
using Reconcile.Reports;
using Reconcile.Rules;
using Reconcile.Text;
using Reconcile.Yaml;

namespace Reconcile.Evaluation;

/// <summary>Drafts an annotation from what was found, for a person to correct.</summary>
public sealed class GoldDrafter
{
    /// <summary>A link less probable than this is doubtful enough to be pointed out.</summary>
    private const double Doubtful = 0.75;

    private readonly StringBuilder draft = new();
    private readonly HashSet<string> ids = new(StringComparer.Ordinal);
    private readonly string folder;
    private readonly Story story;
    private int claimsEnd;

    private GoldDrafter(string folder, Story story)
    {
        this.folder = folder;
        this.story = story;
    }

    /// <summary>The YAML text of an annotation: the findings over two articles as required claims.</summary>
    /// <param name="folder">The story's folder, in which the annotation will lie.</param>
    /// <param name="story">The story.</param>
    /// <param name="findings">What was found in it.</param>
    public static string Draft(string folder, Story story, ImmutableArray<Finding> findings)
    {
        ArgumentNullException.ThrowIfNull(folder);
        ArgumentNullException.ThrowIfNull(story);
        var drafter = new GoldDrafter(folder, story);
        drafter.WriteHead();
        foreach (var finding in findings.Where(IsOfTwoArticles))
        {
            drafter.WriteClaim(finding);
        }

        drafter.WriteTail();
        return drafter.draft.ToString();
    }

    private static bool IsOfTwoArticles(Finding finding) =>
        finding.Verdict != Verdict.SingleSource && ArticlesOf(finding.Compared.Cluster.Members).Skip(1).Any();

    private static IEnumerable<string> ArticlesOf(IEnumerable<Claim> claims) =>
        claims.Select(claim => claim.Proposition.Article.Id).Distinct(StringComparer.Ordinal);

    private void WriteHead()
    {
        draft.Append(
            "# Drafted by 'reconcile annotate-gold' from what the tool found: correct it before you trust it.\n"
        );
        draft.Append("# Take out what is wrong, add what is missing, and put the verdict first that you would give.\n");
        draft.Append(CultureInfo.InvariantCulture, $"story: {Scalar(story.Name)}\n");
        var dated = story.Articles.Where(article => article.Published is not null).ToList();
        if (dated.Count > 0)
        {
            draft.Append(CultureInfo.InvariantCulture, $"published: {Day(dated.Min(article => article.Published))}\n");
            draft.Append("dates:\n");
            dated.ForEach(article =>
                draft.Append(CultureInfo.InvariantCulture, $"  {Scalar(article.Id)}: {Day(article.Published)}\n")
            );
        }

        draft.Append("articles:\n");
        foreach (var article in story.Articles)
        {
            var file = Path.GetRelativePath(folder, article.Path).Replace('\\', '/');
            draft.Append(CultureInfo.InvariantCulture, $"  {Scalar(article.Id)}: {Scalar(file)}\n");
        }

        draft.Append("claims:");
        claimsEnd = draft.Length;
        draft.Append('\n');
    }

    private void WriteClaim(Finding finding)
    {
        var members = finding.Compared.Cluster.Members;
        var quoted = members
            .Select(member => (Claim: member, Quote: QuoteOf(member)))
            .DistinctBy(member => (member.Claim.Proposition.Article.Id, member.Quote?.Start, member.Quote?.End))
            .ToList();
        var about = TextLayout.OneLine(finding.Compared.Cluster.About);
        if (!ArticlesOf(quoted.Where(member => member.Quote is not null).Select(member => member.Claim)).Skip(1).Any())
        {
            draft.Append(
                CultureInfo.InvariantCulture,
                $"  # {finding.Id} ({about}) is left out: its words occur more than once in their articles.\n"
            );
            return;
        }

        draft.Append(CultureInfo.InvariantCulture, $"  - id: {IdOf(about)}\n");
        draft.Append(CultureInfo.InvariantCulture, $"    about: {Quoted(AboutOf(finding, about))}\n");
        draft.Append(CultureInfo.InvariantCulture, $"    verdict: [{Kebab.Of(finding.Verdict)}]");
        draft.Append(CultureInfo.InvariantCulture, $" # {finding.Id}, rule {finding.Rule}\n");
        WriteDoubts(finding);
        draft.Append("    members:\n");
        foreach (var (claim, quote) in quoted)
        {
            WriteMember(claim, quote);
        }
    }

    private static string AboutOf(Finding finding, string about) =>
        finding.Verdict == Verdict.Corroborated ? about : TextLayout.OneLine(finding.Explanation);

    private void WriteDoubts(Finding finding)
    {
        if (
            finding.Compared.Cluster.Links is { IsEmpty: false } links
            && links.MinBy(link => link.Score) is { } weakest
        )
        {
            if (weakest.Score < Doubtful)
            {
                var (first, second) = (weakest.First.Proposition.Article.Id, weakest.Second.Proposition.Article.Id);
                draft.Append(
                    CultureInfo.InvariantCulture,
                    $"    # doubt: are {first} and {second} about the same thing? (link {weakest.Score:0.00})\n"
                );
            }
        }

        if (finding.Verdict == Verdict.Divergent)
        {
            draft.Append(
                "    # doubt: could both be right? If not, it is contradicted; if they say the same, corroborated\n"
            );
        }
    }

    private void WriteMember(Claim claim, TextSpan? quote)
    {
        var article = claim.Proposition.Article;
        if (quote is not { } span)
        {
            var line = article.Text.PositionOf(claim.Span.Start).Line;
            var words = TextLayout.OneLine(article.Text[claim.Span].ToString());
            draft.Append(
                CultureInfo.InvariantCulture,
                $"      # left out, since {article.Id} holds the words more than once (line {line}): {words}\n"
            );
            return;
        }

        draft.Append(
            CultureInfo.InvariantCulture,
            $"      - {{article: {Scalar(article.Id)}, quote: {Quoted(article.Text[span].ToString())}}}\n"
        );
    }

    private void WriteTail()
    {
        if (ids.Count == 0)
        {
            // A key without a value would be a fault.
            draft.Insert(claimsEnd, " []");
        }

        draft.Append("# Passages that look alike but are about different facts, two and two:\n");
        draft.Append("distinct: []\n");
        draft.Append("#  - why: \"the dead of an older accident\"\n");
        draft.Append("#    members:\n");
        draft.Append("#      - {article: one, quote: \"killed 12 people\"}\n");
        draft.Append("#      - {article: two, quote: \"In 1990 a fire killed 30 people\"}\n");
    }

    /// <summary>The claim's words in its longest line, lengthened until they occur once; null when they never do.</summary>
    private static TextSpan? QuoteOf(Claim claim)
    {
        var source = claim.Proposition.Article.Text;
        var first = source.PositionOf(claim.Span.Start).Line;
        var last = source.PositionOf(claim.Span.End).Line;
        var line = Enumerable
            .Range(first, last - first + 1)
            .Select(source.LineSpan)
            .MaxBy(line => Math.Min(line.End, claim.Span.End) - Math.Max(line.Start, claim.Span.Start));
        var start = Math.Max(line.Start, claim.Span.Start);
        var end = Math.Min(line.End, claim.Span.End);
        while (start < end && !OccursOnce(source.Text, start, end))
        {
            var (before, after) = (start, end);
            end = NextBreak(source.Text, end, line.End);
            start = end == after ? PreviousBreak(source.Text, start, line.Start) : start;
            if (start == before && end == after)
            {
                return null;
            }
        }

        return start < end ? new TextSpan(start, end) : null;
    }

    private static bool OccursOnce(string text, int start, int end)
    {
        var words = text[start..end];
        return text.IndexOf(words, StringComparison.Ordinal) == start
            && text.IndexOf(words, start + 1, StringComparison.Ordinal) < 0;
    }

    private static int NextBreak(string text, int from, int end)
    {
        var at = Math.Min(from + 1, end);
        while (at < end && text[at] != ' ')
        {
            at++;
        }

        return at;
    }

    private static int PreviousBreak(string text, int from, int start)
    {
        var at = Math.Max(from - 1, start);
        while (at > start && text[at - 1] != ' ')
        {
            at--;
        }

        return at;
    }

    private string IdOf(string about)
    {
        var words = about.ToLowerInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Take(6);
        var name = string.Join('-', words.Select(word => string.Concat(word.Where(char.IsAsciiLetterOrDigit))));
        name = string.Join('-', name.Split('-', StringSplitOptions.RemoveEmptyEntries));
        name = name.Length == 0 ? "claim" : name;
        var id = name;
        for (var next = 2; !ids.Add(id); next++)
        {
            id = FormattableString.Invariant($"{name}-{next}");
        }

        // An id of digits alone would be read as a text all the same, but not by every other reader.
        return Scalar(id);
    }

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";

    private static string Scalar(string text) =>
        text.Length > 0 && char.IsAsciiLetter(text[0]) && text.All(IsPlain) && text is not ("null" or "true" or "false")
            ? text
            : Quoted(text);

    private static bool IsPlain(char unit) => char.IsAsciiLetterOrDigit(unit) || unit is '-' or '_' or '.' or '/';

    private static string Quoted(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var unit in text)
        {
            if (unit is '"' or '\\')
            {
                quoted.Append('\\').Append(unit);
            }
            else if (!char.IsSurrogate(unit) && IsHidden(unit))
            {
                quoted.Append(CultureInfo.InvariantCulture, $"\\u{(int)unit:X4}");
            }
            else
            {
                quoted.Append(unit);
            }
        }

        return quoted.Append('"').ToString();
    }

    private static bool IsHidden(char unit) =>
        char.GetUnicodeCategory(unit)
            is UnicodeCategory.Control
                or UnicodeCategory.Format
                or UnicodeCategory.LineSeparator
                or UnicodeCategory.ParagraphSeparator
                or UnicodeCategory.OtherNotAssigned;
}
