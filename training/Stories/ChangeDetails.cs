using System.Collections.Immutable;
using System.Globalization;
using Reconcile.Claims;
using Reconcile.Yaml;

namespace Reconcile.Training.Stories;

/// <summary>Writes what was read of a changed value, and how it stands to what the other articles say.</summary>
internal static class ChangeDetails
{
    /// <summary>Pairs that are shown of one change, the furthest first.</summary>
    private const int Most = 4;

    public static void Write(
        AnnotatedStory story,
        ChangedStory changed,
        ChangeOutcome outcome,
        ImmutableArray<ChangedPair> pairs
    )
    {
        var change = changed.Change;
        Console.WriteLine(
            $"{Kebab.Of(outcome)}: {story.Story.Name}/{change.Claim.Id} {change.Article}: {change.Said} -> {change.Other}"
        );
        foreach (var member in change.Claim.Members)
        {
            var article = story.Story.Articles.First(article => article.Id == member.Article);
            Console.WriteLine($"  {member.Article}: “{article.Text[member.Span].ToString().ReplaceLineEndings(" ")}”");
        }

        foreach (var pair in pairs.Take(Most))
        {
            var why = pair.Relation is { } relation ? $" {Kebab.Of(relation.Kind)}: {Kebab.Of(relation.Reason)}" : "";
            var verdict = pair.Finding is { } finding ? $" ({Kebab.Of(finding.Verdict)} by {finding.Rule})" : "";
            Console.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"    {Kebab.Of(pair.Outcome)} {pair.Score:F2}{verdict}{why}"
                )
            );
            Console.WriteLine($"      {Show(pair.New)}");
            Console.WriteLine($"      {Show(pair.Former)}");
        }
    }

    private static string Show(Claim claim) =>
        $"{claim.Proposition.Article.Id} {Kebab.Of(claim.Facet)} “{claim.Proposition.Article.Text[claim.Span].ToString().ReplaceLineEndings(" ")}” "
        + string.Join(' ', claim.Form.Terms.Select(term => $"{term.Lemma}/{Kebab.Of(term.Role)[0]}"));
}
