using System.Collections.Immutable;
using Reconcile.Articles;
using Reconcile.Claims;
using Reconcile.Clustering;
using Reconcile.Evaluation;

namespace Reconcile.Training.Similarity;

/// <summary>A story with everything that fitting needs of it, read once.</summary>
internal sealed record LabelledStory(
    string Name,
    GoldStory Gold,
    ImmutableArray<Claim> Claims,
    List<CandidatePair> Candidates,
    List<LabelledPair> Pairs
)
{
    /// <summary>Reads a story's claims and labels its candidate pairs by its annotation.</summary>
    /// <exception cref="InvalidDataException">The story or its annotation has a fault.</exception>
    public static LabelledStory Read(string folder, Reconciler reconciler, Clusterer clusterer)
    {
        var story = StoryReader.Read([folder]).Story ?? throw new InvalidDataException($"{folder} holds no story.");
        var reading = GoldReader.Read(Path.Combine(folder, "gold.yaml"), story.Articles);
        var gold =
            reading.Gold
            ?? throw new InvalidDataException(string.Join('\n', reading.Diagnostics.Select(fault => fault.Message)));
        var claims = reconciler.Claims(story);
        var candidates = clusterer.Score(claims);
        return new LabelledStory(story.Name, gold, claims, candidates, Label(gold, claims, candidates));
    }

    private static List<LabelledPair> Label(
        GoldStory gold,
        ImmutableArray<Claim> claims,
        List<CandidatePair> candidates
    )
    {
        var matched = claims.ToDictionary(
            claim => claim,
            claim => Matched(gold, claim),
            (IEqualityComparer<Claim>)ReferenceEqualityComparer.Instance
        );

        // A clause with two counts matches the passages of both facts: which of them is meant can't be told.
        var ambiguous = claims
            .Where(claim => FacetFamilies.Of(claim.Facet) is FacetFamily.Quantity)
            .GroupBy(claim => (claim.Proposition.Article.Id, claim.Span, claim.Facet))
            .Where(group => group.Count() > 1)
            .SelectMany(group => group)
            .ToHashSet((IEqualityComparer<Claim>)ReferenceEqualityComparer.Instance);
        return
        [
            .. candidates
                .Where(pair => pair.First.Proposition.Article.Id != pair.Second.Proposition.Article.Id)
                .Where(pair => !ambiguous.Contains(pair.First) && !ambiguous.Contains(pair.Second))
                .Select(pair => new LabelledPair(
                    pair,
                    FacetFamilies.Of(pair.First.Facet),
                    matched[pair.First].Overlaps(matched[pair.Second])
                )),
        ];
    }

    private static HashSet<int> Matched(GoldStory gold, Claim claim)
    {
        var member = new GoldMember(claim.Proposition.Article.Id, claim.Span);
        return
        [
            .. Enumerable
                .Range(0, gold.Claims.Length)
                .Where(i => gold.Claims[i].Members.Any(passage => Referee.Match(passage, member))),
        ];
    }
}
