using System.CommandLine;
using System.Globalization;
using Reconcile.Evaluation;
using Reconcile.Language;
using Reconcile.Propositions;

namespace Reconcile.Training.Stories;

/// <summary><c>evaluate-propositions</c>: how many of the passages that annotators quoted are covered by a proposition.</summary>
internal static class EvaluatePropositionsCommand
{
    public static Command Create()
    {
        var stories = new Option<string>("--stories")
        {
            Description = "Folder of stories with gold.yaml.",
            DefaultValueFactory = _ => "../shared/stories",
        };
        var misses = new Option<bool>("--misses") { Description = "List the passages that no proposition covers." };
        var command = new Command("evaluate-propositions", "Measure the coverage of gold passages.")
        {
            stories,
            misses,
        };
        command.SetAction(result => Run(result.GetRequiredValue(stories), result.GetValue(misses)));
        return command;
    }

    private static int Run(string folder, bool showMisses)
    {
        var (annotator, reader) = (Annotator.Load(), PropositionReader.Load());
        var (all, matched, found) = (0, 0, 0);
        Console.WriteLine("| story | passages | covered by one proposition |");
        Console.WriteLine("| --- | ---: | ---: |");
        foreach (var (story, gold) in AnnotatedStory.ReadAll(folder))
        {
            var propositions = story
                .Articles.SelectMany(article => reader.Read(annotator.Annotate(article)))
                .Select(proposition => new GoldMember(proposition.Article.Id, proposition.Span))
                .ToLookup(member => member.Article, StringComparer.Ordinal);
            var passages = gold.Claims.SelectMany(claim => claim.Members).Distinct().ToList();
            var missed = passages
                .Where(passage => !propositions[passage.Article].Any(member => Referee.Match(passage, member)))
                .ToList();
            (all, matched) = (all + passages.Count, matched + passages.Count - missed.Count);
            found += propositions.Sum(article => article.Count());
            Console.WriteLine($"| {story.Name} | {passages.Count} | {passages.Count - missed.Count} |");
            if (showMisses)
            {
                foreach (var passage in missed)
                {
                    var text = story.Articles.First(article => article.Id == passage.Article).Text;
                    Console.WriteLine($"  {passage.Article}: {text[passage.Span]}");
                }
            }
        }

        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"| all | {all} | {matched} ({100.0 * matched / Math.Max(1, all):F1} %) of {found} propositions |"
            )
        );
        return 0;
    }
}
