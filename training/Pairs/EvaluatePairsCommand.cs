using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using Reconcile.Articles;
using Reconcile.Propositions;
using Reconcile.Rules;
using Reconcile.Text;
using Reconcile.Yaml;

namespace Reconcile.Training.Pairs;

/// <summary><c>evaluate-pairs FILE...</c>: how well contradictions are told among pairs of sentences.</summary>
/// <remarks>
/// A pair is a story of two articles. It is said to be a contradiction when a cluster that holds claims of both is
/// contradicted or divergent. After de Marneffe, Rafferty and Manning (2008), "Finding contradictions in text".
/// </remarks>
internal static class EvaluatePairsCommand
{
    public static Command Create()
    {
        var files = new Argument<FileInfo[]>("files")
        {
            Description = "Sets in JSON Lines: premise, hypothesis, label, phenomena.",
            Arity = ArgumentArity.OneOrMore,
        };
        var misses = new Option<bool>("--misses") { Description = "List what is missed and what is a false alarm." };
        var command = new Command("evaluate-pairs", "Score contradictions among pairs of sentences.") { files, misses };
        command.SetAction(result => Run(result.GetValue(files)!, result.GetValue(misses)));
        return command;
    }

    private static int Run(FileInfo[] files, bool showMisses)
    {
        var settings = Settings.ReadDefault().Settings!;
        var reconciler = new Reconciler(settings);
        Console.WriteLine("| set | pairs | contradictions | said | right | precision | recall | contradicted only |");
        Console.WriteLine("| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
        foreach (var file in files)
        {
            Score(file, reconciler, showMisses);
        }

        return 0;
    }

    private static void Score(FileInfo file, Reconciler reconciler, bool showMisses)
    {
        var pairs = SentencePair.ReadFile(file.FullName);
        var results = pairs.Select(pair => (Pair: pair, Conflicts: Conflicts(reconciler, pair))).ToList();
        Row(Path.GetFileNameWithoutExtension(file.Name), results);
        var phenomena = results
            .SelectMany(result => result.Pair.Phenomena)
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal);
        foreach (var phenomenon in phenomena)
        {
            Row("- " + phenomenon, [.. results.Where(result => result.Pair.Phenomena.Contains(phenomenon))]);
        }

        if (showMisses)
        {
            foreach (var (pair, conflicts) in results)
            {
                if (pair.Label is SentencePair.Contradiction != !conflicts.IsEmpty)
                {
                    Explain(reconciler, pair, conflicts);
                }
            }
        }
    }

    private static void Row(
        string name,
        IReadOnlyCollection<(SentencePair Pair, ImmutableArray<Finding> Conflicts)> results
    )
    {
        var (all, sure) = (new PairScore(name), new PairScore(name));
        foreach (var (pair, conflicts) in results)
        {
            var contradicts = pair.Label is SentencePair.Contradiction;
            all = all.With(contradicts, !conflicts.IsEmpty);
            sure = sure.With(contradicts, conflicts.Any(finding => finding.Verdict is Verdict.Contradicted));
        }

        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"| {name} | {all.Pairs} | {all.Wanted} | {all.Said} | {all.Right} | {Text(all.Precision)} | {Text(all.Recall)} | {Text(sure.Precision)} / {Text(sure.Recall)} |"
            )
        );
    }

    private static string Text(double? share) => share?.ToString("F2", CultureInfo.InvariantCulture) ?? "-";

    private static ImmutableArray<Finding> Conflicts(Reconciler reconciler, SentencePair pair) =>
        [
            .. reconciler
                .Reconcile(StoryOf(pair))
                .Where(finding => finding.Verdict is Verdict.Contradicted or Verdict.Divergent)
                .Where(finding => finding.Compared.Relations.Length > 0),
        ];

    private static Story StoryOf(SentencePair pair) =>
        new(pair.Id, [ArticleOf("hypothesis", pair.Hypothesis), ArticleOf("premise", pair.Premise)], []);

    private static Article ArticleOf(string id, string text) =>
        new(id, id, id, null, null, null, new SourceText(text), new TextSpan(0, text.Length));

    private static void Explain(Reconciler reconciler, SentencePair pair, ImmutableArray<Finding> conflicts)
    {
        var kind = pair.Label is SentencePair.Contradiction ? "MISS" : $"ALARM ({pair.Label})";
        Console.WriteLine(
            $"\n{kind} {pair.Id} {string.Join("; ", pair.Phenomena)}\n  p: {pair.Premise}\n  h: {pair.Hypothesis}"
        );
        var shown = conflicts.IsEmpty
            ? reconciler.Reconcile(StoryOf(pair)).Where(finding => finding.Compared.Relations.Length > 0)
            : conflicts;
        foreach (var finding in shown)
        {
            var relations = finding.Compared.Relations.Select(relation => $"{relation.Kind}/{relation.Reason}");
            Console.WriteLine(
                $"  {Kebab.Of(finding.Compared.Cluster.Facet)} {Kebab.Of(finding.Verdict)} by {finding.Rule} [{string.Join(' ', relations)}] {finding.Explanation}"
            );
        }

        if (conflicts.IsEmpty)
        {
            foreach (var claim in reconciler.Claims(StoryOf(pair)))
            {
                var proposition = claim.Proposition;
                Console.WriteLine(
                    $"    {proposition.Article.Id[0]} {Kebab.Of(claim.Facet)} {proposition.PredicateToken.Lemma} {Words(proposition.Polarity)}{proposition.Certainty} “{proposition.Article.Text[claim.Span]}”"
                );
            }
        }
    }

    private static string Words(Polarity polarity) => polarity is Polarity.Negative ? "not " : "";
}
