using System.Collections.Immutable;
using Reconcile.Articles;
using Reconcile.Claims;
using Reconcile.Clustering;
using Reconcile.Entities;
using Reconcile.Rules;
using Reconcile.Text;

namespace Reconcile.Explanation;

/// <summary>Explains the findings of a story.</summary>
public sealed class Explainer
{
    private readonly Settings settings;
    private readonly Reconciler reconciler;

    /// <summary>Creates an explainer.</summary>
    /// <param name="settings">Rules, tolerances and weights that decide.</param>
    public Explainer(Settings settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        this.settings = settings;
        reconciler = new Reconciler(settings);
    }

    /// <summary>Explains one finding.</summary>
    /// <param name="story">The story.</param>
    /// <param name="cluster">Its id, as reports give it: c1, c2 ...</param>
    /// <returns>Null when the story has no such finding.</returns>
    public FindingExplanation? Explain(Story story, string cluster)
    {
        ArgumentNullException.ThrowIfNull(story);
        var (findings, entities) = reconciler.Trace(story);
        return
            findings.FirstOrDefault(finding => string.Equals(finding.Id, cluster, StringComparison.Ordinal))
                is { } finding
            ? Explain(finding, entities)
            : null;
    }

    private FindingExplanation Explain(Finding finding, StoryEntities entities)
    {
        var compared = finding.Compared;
        return new FindingExplanation(
            finding,
            [.. compared.Cluster.Members.Select(claim => Read(claim, entities))],
            settings.Similarity.Thresholds[(int)FacetFamilies.Of(compared.Cluster.Facet)],
            [.. settings.Rules.Rules.Select(rule => RuleTrial.Of(rule, compared))],
            new Counterfactuals(settings).Find(finding)
        );
    }

    private static MemberReading Read(Claim claim, StoryEntities entities)
    {
        var (sentence, text) = (claim.Proposition.Sentence, claim.Proposition.Article.Text);
        var resolutions = ImmutableArray.CreateBuilder<Resolution>();
        for (var i = 0; i < sentence.Tokens.Length; i++)
        {
            if (!IsOf(claim, i))
            {
                continue;
            }

            if (entities.NounAt(sentence, i) is { } noun)
            {
                Add(new Resolution(sentence.Tokens[i].Text, noun.Word.Text));
            }

            if (entities.At(sentence, i) is not { } entity)
            {
                continue;
            }

            var first = i;
            while (i + 1 < sentence.Tokens.Length && ReferenceEquals(entities.At(sentence, i + 1), entity))
            {
                i++;
            }

            var said = OneLine(
                text[new TextSpan(sentence.Tokens[first].Span.Start, sentence.Tokens[i].Span.End)].ToString()
            );
            if (!string.Equals(said, entity.Name, StringComparison.Ordinal))
            {
                Add(new Resolution(said, entity.Name));
            }
        }

        var whole = new TextSpan(sentence.Tokens[0].Span.Start, sentence.Tokens[^1].Span.End);
        return new MemberReading(claim, OneLine(text[whole].ToString()), resolutions.ToImmutable());

        void Add(Resolution resolution)
        {
            if (!resolutions.Contains(resolution))
            {
                resolutions.Add(resolution);
            }
        }
    }

    private static bool IsOf(Claim claim, int token) =>
        claim.Proposition.Span.Contains(claim.Proposition.Sentence.Tokens[token].Span)
        || claim.Proposition.Arguments.Any(argument => argument.Tokens.Contains(token));

    private static string OneLine(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
