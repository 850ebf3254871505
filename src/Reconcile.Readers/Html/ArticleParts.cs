using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Reconcile.Articles;

namespace Reconcile.Readers.Html;

/// <summary>Makes an article of the parts that were chosen: adds what belongs to it, drops what does not.</summary>
internal sealed partial class ArticleParts
{
    /// <summary>Less chosen text than this is not trusted, in characters.</summary>
    private const int ShortestArticle = 140;

    /// <summary>A part shorter than this between chosen ones may be a button or a label.</summary>
    private const int ShortestSentence = 40;

    private const int LongestLabel = 160;
    private const double MostLinks = 0.5;

    private readonly ImmutableArray<HtmlBlock> all;
    private readonly ImmutableArray<PartFacts> facts;
    private readonly string? title;

    private ArticleParts(ImmutableArray<HtmlBlock> all, ImmutableArray<PartFacts> facts, string? title)
    {
        this.all = all;
        this.facts = facts;
        this.title = title is null ? null : TextCleaner.Clean(title);
    }

    /// <summary>The article's parts in the order of the page.</summary>
    /// <param name="all">All parts of the page.</param>
    /// <param name="facts">What is known of each.</param>
    /// <param name="chosen">Which were chosen, by index.</param>
    /// <param name="title">The headline; null when unknown.</param>
    public static ImmutableArray<Block> Select(
        ImmutableArray<HtmlBlock> all,
        ImmutableArray<PartFacts> facts,
        HashSet<int> chosen,
        string? title
    )
    {
        var parts = new ArticleParts(all, facts, title);
        var kept = Enumerable.Range(0, all.Length).Where(i => chosen.Contains(i) && parts.Belongs(i)).ToList();
        if (kept.Sum(i => all[i].Text.Length) < ShortestArticle)
        {
            kept = parts.Declared();
        }

        return kept.Any(i => all[i].Kind is not PlaceKind.Heading) ? parts.Finish(parts.Complete(kept)) : [];
    }

    private bool Belongs(int i) =>
        !facts[i].IsPageFurniture
        && (facts[i].IsByline ? !EndsSentence(i) : all[i].LinkShare <= MostLinks || IsProse(i))
        && !(all[i].Text.Length <= LongestLabel && Label().IsMatch(all[i].Text))
        && !IsDate(all[i].Text);

    // Names and places are linked so densely in some papers that half of a sentence is link.
    private bool IsProse(int i) => all[i].LinkShare < 1 && all[i].Text.Length > LongestLabel;

    /// <summary>Without a choice: what stands in elements that are declared to be the article, or else anywhere.</summary>
    private List<int> Declared()
    {
        var usable = Enumerable.Range(0, all.Length).Where(Belongs).ToList();
        var declared = usable.Where(i => facts[i].IsInArticle).ToList();
        return declared.Any(i => all[i].Kind == PlaceKind.Paragraph) ? declared : usable;
    }

    /// <summary>
    /// Adds what lies between headline and last part and is neither furniture nor a label, and after the last part the
    /// sentences that stand in the same kind of elements: a short last paragraph is easily taken for none.
    /// </summary>
    private List<int> Complete(List<int> kept)
    {
        var first = kept[0];
        var shapes = kept.Where(IsSentence).Select(i => facts[i].Shape).ToHashSet(StringComparer.Ordinal);
        var last = Enumerable
            .Range(kept[^1], all.Length - kept[^1])
            .Last(i => i == kept[^1] || (shapes.Contains(facts[i].Shape) && Belongs(i) && IsSentence(i)));
        var headline = Enumerable.Range(0, first).LastOrDefault(IsHeadline, first);
        var text = kept.FirstOrDefault(i => all[i].Kind == PlaceKind.Paragraph && IsSentence(i), first);
        return
        [
            .. Enumerable
                .Range(headline, last - headline + 1)
                .Where(i => kept.Contains(i) || (Belongs(i) && (i < text ? IsHead(i) : IsSentence(i)))),
        ];
    }

    private bool IsHeadline(int i) => title is not null && all[i].Kind == PlaceKind.Heading && IsTitle(all[i].Text);

    private bool IsTitle(string text) => string.Equals(text, title, StringComparison.OrdinalIgnoreCase);

    // Between headline and text.
    private bool IsHead(int i) =>
        IsHeadline(i) || facts[i].IsByline || facts[i].IsSummary || all[i].Kind == PlaceKind.Caption || IsSentence(i);

    private bool IsSentence(int i) =>
        all[i].Kind is PlaceKind.Caption or PlaceKind.TableRow
        || (all[i].Kind != PlaceKind.Heading && all[i].Text.Length >= ShortestSentence && EndsSentence(i));

    private bool EndsSentence(int i) =>
        all[i].Text.TrimEnd('"', '\u201D', '\u2019', ')') is [.., '.' or '!' or '?' or ':'];

    private ImmutableArray<Block> Finish(List<int> kept)
    {
        var blocks = ImmutableArray.CreateBuilder<Block>();
        var hasText = false;
        for (var at = 0; at < kept.Count; at++)
        {
            ReadingTime.ThrowIfOver();
            var i = kept[at];
            var isLast = at + 1 == kept.Count || all[kept[at + 1]].Kind == PlaceKind.Heading;

            // A heading without text below it is the heading of something that was dropped.
            if (all[i].Kind == PlaceKind.Heading && isLast && !IsHeadline(i))
            {
                continue;
            }

            var kind =
                facts[i].IsByline && all[i].Kind == PlaceKind.Paragraph ? PlaceKind.Byline
                : facts[i].IsSummary && !hasText && all[i].Kind is PlaceKind.Paragraph or PlaceKind.Heading
                    ? PlaceKind.Summary
                : all[i].Kind;
            hasText |= kind == PlaceKind.Paragraph;
            blocks.Add(all[i].ToBlock() with { Kind = kind });
        }

        return blocks.ToImmutable();
    }

    private static bool IsDate(string text) =>
        text.Length <= 80 && text.Any(char.IsAsciiDigit) && DateWords().Replace(text, "").Length == 0;

    [GeneratedRegex(
        @"\A\W*(?:(?:advert|advertisement|loading|print|comments?|share|donate|subscribe|recommended|sponsored)\W*\z"
            + @"|advertisement\b|sponsored (?:by|content)|share (?:this|on|via)|sign up|subscribe|read (?:more|also|next)\b"
            + @"|related:|related (?:articles?|stories|topics|content)|see also|more (?:on this|from us|stories)|also read"
            + @"|continue reading|follow us|listen to this|\d+ min(?:ute)?s? read|\u00A9|copyright\b|all rights reserved"
            + @"|click here|most read|recommended for|tags?:|topics?:|filed under|\d+ comments?\W*\z|view comments"
            + @"|leave a comment|skip to|(?:we|this site) uses? cookies|accept (?:all|cookies)|download (?:our|the) app"
            + @"|get the app|tap here|join the conversation|support us|donate (?:now|today))",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Label();

    [GeneratedRegex(
        @"\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b|\b(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b|\b(?:first|last|published|posted|updated|modified|created|on|at|by|am|pm|a\.m|p\.m|gmt|utc|bst|cet|cest|est|edt|et|pt|pst|pdt|ago|hours?|minutes?|days?)\b|\d+(?:st|nd|rd|th|am|pm)?|[^\w]|T(?=\d)|Z\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex DateWords();
}
