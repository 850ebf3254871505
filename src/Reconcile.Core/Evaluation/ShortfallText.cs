using System.Collections.Immutable;
using Reconcile.Claims;
using Reconcile.Reports;
using Reconcile.Rules;
using Reconcile.Yaml;

namespace Reconcile.Evaluation;

/// <summary>Says in words what a shortfall is; all writers say it alike.</summary>
internal static class ShortfallText
{
    /// <summary>What it is about: the claim's id and content, or the finding's.</summary>
    public static string Title(Shortfall shortfall) =>
        shortfall switch
        {
            MissedClaim { Claim: var claim } => Joined(claim.Id, claim.About),
            FalseAlarm { Said: var said } => Joined(said.Id, said.Compared.Cluster.About),
            JoinedLookAlikes { Said: var said, Pair: var pair } => Joined(said.Id, pair.Why),
            ForbiddenFinding { Said: var said, Ban: var ban } => Joined(said.Id, ban.Why),
            _ => throw new ArgumentOutOfRangeException(nameof(shortfall)),
        };

    /// <summary>What is wrong: what was wanted and what was said.</summary>
    public static string Message(Shortfall shortfall) =>
        shortfall switch
        {
            MissedClaim { Said: null, Claim: var claim } => $"wanted {Or(claim.Verdicts)}; not linked",
            MissedClaim { Said: { } said, Claim: var claim } => $"wanted {Or(claim.Verdicts)}; {Says(said)}",
            FalseAlarm { Allowed: [], Said: var said } => $"{Says(said)}; no such claim is annotated",
            FalseAlarm { Allowed: var allowed, Said: var said } => $"{Says(said)}; the annotation has {Or(allowed)}",
            JoinedLookAlikes { Said: var said } => $"look-alikes in one cluster; {Says(said)}",
            ForbiddenFinding { Said: var said } => $"{Says(said)}, which is forbidden",
            _ => throw new ArgumentOutOfRangeException(nameof(shortfall)),
        };

    /// <summary>The words that it is about, each with its article's path and line.</summary>
    public static IEnumerable<(string Words, string Place)> Passages(Shortfall shortfall, AnnotatedStory annotated) =>
        shortfall switch
        {
            MissedClaim missed => missed.Claim.Members.Select(member => Quoted(member, annotated)),
            JoinedLookAlikes { Pair: var pair } => [Quoted(pair.First, annotated), Quoted(pair.Second, annotated)],
            FalseAlarm alarm => alarm.Said.Compared.Cluster.Members.Select(Quoted),
            ForbiddenFinding forbidden => forbidden.Said.Compared.Cluster.Members.Select(Quoted),
            _ => throw new ArgumentOutOfRangeException(nameof(shortfall)),
        };

    /// <summary>The line of the annotation that it is about; null for a finding that the annotation does not know.</summary>
    public static int? Line(Shortfall shortfall) =>
        shortfall switch
        {
            MissedClaim missed => missed.Claim.Line,
            JoinedLookAlikes joined => joined.Pair.Line,
            ForbiddenFinding forbidden => forbidden.Ban.Line,
            _ => null,
        };

    /// <summary>The finding that it is about; null when there is none.</summary>
    public static Finding? Said(Shortfall shortfall) =>
        shortfall switch
        {
            MissedClaim missed => missed.Said,
            FalseAlarm alarm => alarm.Said,
            JoinedLookAlikes joined => joined.Said,
            ForbiddenFinding forbidden => forbidden.Said,
            _ => null,
        };

    private static string Says(Finding said) => $"{said.Id} says {Kebab.Of(said.Verdict)} by rule {said.Rule}";

    private static string Or(ImmutableArray<Verdict> verdicts) => string.Join(" or ", verdicts.Select(Kebab.Of));

    private static string Joined(string id, string content) =>
        content.Length == 0 ? id : $"{id}: {TextLayout.OneLine(content)}";

    private static (string Words, string Place) Quoted(GoldMember member, AnnotatedStory annotated)
    {
        var article = annotated.Story.Articles.First(article => article.Id == member.Article);
        return Quoted(article, member.Span);
    }

    private static (string Words, string Place) Quoted(Claim claim) => Quoted(claim.Proposition.Article, claim.Span);

    private static (string Words, string Place) Quoted(Articles.Article article, Text.TextSpan span)
    {
        var line = article.Text.PositionOf(span.Start).Line;
        return (
            TextLayout.OneLine(article.Text[span].ToString()),
            FormattableString.Invariant($"{TextLayout.OneLine(article.Path)}:{line}")
        );
    }
}
