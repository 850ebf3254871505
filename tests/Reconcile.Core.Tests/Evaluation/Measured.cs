using System.Collections.Immutable;
using Reconcile.Articles;
using Reconcile.Evaluation;
using Reconcile.Rules;
using Reconcile.Text;

namespace Reconcile.Tests.Evaluation;

/// <summary>Test runs put together by hand.</summary>
internal static class Measured
{
    /// <summary>A run of one set with one story that has a score, without shortfalls.</summary>
    public static TestRun Run(Score score, string? setFile, params Floor[] floors)
    {
        var article = new Article("a", "s/a.txt", "a", null, null, null, new SourceText("Fire."), new TextSpan(0, 5));
        var gold = new GoldStory([new GoldClaim("toll", [Verdict.Divergent], false, [])], []);
        var story = new AnnotatedStory("s", new Story("s", [article], []), gold);
        var file = setFile is null
            ? null
            : new SetFile("set/set.yaml", new SourceText(setFile), ImmutableArray.Create(floors));
        var set = new StorySet("set", [story], file);
        return new TestRun([new SetResult(set, [new StoryResult(story, score, [])])]);
    }

    /// <summary>A floor whose number stands in a file.</summary>
    public static Floor FloorOf(string file, Figure figure, string number) =>
        new(
            figure,
            decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture),
            new TextSpan(
                file.IndexOf(number, StringComparison.Ordinal),
                file.IndexOf(number, StringComparison.Ordinal) + number.Length
            )
        );
}
