using System.Collections.Immutable;
using Reconcile.Articles;
using Reconcile.Claims;
using Reconcile.Clustering;
using Reconcile.Evaluation;
using Reconcile.Rules;

namespace Reconcile.Training.Similarity;

/// <summary>A story with everything that fitting needs of it, read once.</summary>
internal sealed record LabelledStory(
    string Name,
    GoldStory Gold,
    ImmutableArray<Claim> Claims,
    StoryPairs Pairs,
    bool[] Labels,
    bool[] Conflicts
)
{
    /// <summary>Reads a story's claims, scores their pairs and reads its annotation.</summary>
    /// <exception cref="InvalidDataException">The story or its annotation has a fault.</exception>
    public static LabelledStory Read(string folder, Reconciler reconciler, Clusterer clusterer)
    {
        var story = StoryReader.Read([folder]).Story ?? throw new InvalidDataException($"{folder} holds no story.");
        var reading = GoldReader.Read(Path.Combine(folder, "gold.yaml"), story.Articles);
        var gold =
            reading.Gold
            ?? throw new InvalidDataException(string.Join('\n', reading.Diagnostics.Select(fault => fault.Message)));
        var claims = reconciler.Claims(story);
        var pairs = clusterer.Score(claims, _ => true);
        var expected = pairs
            .Candidates.Select(pair =>
                gold.Claims.Where(claim => Matches(claim, pair.First) && Matches(claim, pair.Second)).ToList()
            )
            .ToList();
        return new LabelledStory(
            story.Name,
            gold,
            claims,
            pairs,
            [.. expected.Select(found => found.Count > 0)],
            [.. expected.Select(found => found.Exists(claim => claim.Verdicts[0] is not Verdict.Corroborated))]
        );
    }

    private static bool Matches(GoldClaim gold, Claim claim)
    {
        var member = new GoldMember(claim.Proposition.Article.Id, claim.Span);
        return gold.Members.Any(passage => Referee.Match(passage, member));
    }
}
