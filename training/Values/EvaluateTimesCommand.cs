using System.CommandLine;
using System.Globalization;
using Reconcile.Language;
using Reconcile.Values;

namespace Reconcile.Training.Values;

/// <summary><c>evaluate-times FILE...</c>: how well dates and durations are read.</summary>
internal static class EvaluateTimesCommand
{
    public static Command Create()
    {
        var files = new Argument<FileInfo[]>("files")
        {
            Description = "Sets in JSON: Input, Context.ReferenceDateTime, Results.",
            Arity = ArgumentArity.OneOrMore,
        };
        var misses = new Option<bool>("--misses") { Description = "List every case with a fault." };
        var all = new Option<bool>("--all")
        {
            Description = "All cases with a date of writing, not only past and present ones in news style.",
        };
        var command = new Command("evaluate-times", "Score dates and durations: cases with the expected value.")
        {
            files,
            misses,
            all,
        };
        command.SetAction(result => Run(result.GetValue(files)!, result.GetValue(misses), result.GetValue(all)));
        return command;
    }

    private static int Run(FileInfo[] files, bool showMisses, bool all)
    {
        var annotator = Annotator.Load();
        var reader = ValueReader.Load();
        var (rightOfAll, casesOfAll) = (0, 0);
        Console.WriteLine("set                   cases chosen right  share");
        foreach (var file in files)
        {
            if (!file.Exists)
            {
                Console.Error.WriteLine($"{file}: no such file");
                return 2;
            }

            var cases = TimeCase.ReadFile(file.FullName);
            var chosen = cases.Where(one => all ? one.Written is not null : TimeCaseFilter.Accepts(one)).ToList();
            var right = 0;
            foreach (var one in chosen)
            {
                var times = Read(annotator, reader, one);
                var missed = one
                    .Expected.Where(expected =>
                        !times.Any(time => Overlaps(time, expected) && TimeMatcher.Matches(time, expected))
                    )
                    .ToList();
                right += missed.Count == 0 ? 1 : 0;
                if (showMisses && missed.Count > 0)
                {
                    Console.WriteLine($"{one.Text} @ {one.Written:yyyy-MM-dd}");
                    missed.ForEach(expected =>
                        Console.WriteLine(
                            $"    missed: [{expected.Text}] {string.Join(" or ", expected.Values.Select(value => $"{value.Timex} {value.Start:s}/{value.End:s} {value.Seconds}"))}"
                        )
                    );
                    times.ForEach(time =>
                        Console.WriteLine(
                            $"    read: [{one.Text[time.Span.Start..time.Span.End]}] {time.Kind} {time.Timex} {time.Start:s}/{time.End:s} {time.Length}"
                        )
                    );
                }
            }

            rightOfAll += right;
            casesOfAll += chosen.Count;
            Print(Path.GetFileNameWithoutExtension(file.Name), cases.Length, chosen.Count, right);
        }

        Print("all", casesOfAll, casesOfAll, rightOfAll);
        return 0;
    }

    private static List<TimeExpression> Read(Annotator annotator, ValueReader reader, TimeCase one)
    {
        var annotated = annotator.Annotate(TextArticle.Of(one.Text, one.Written));
        return
        [
            .. annotated.Sentences.SelectMany(sentence =>
                reader.Read(sentence, annotated.Article.Text, one.Written).Times
            ),
        ];
    }

    private static bool Overlaps(TimeExpression time, ExpectedTime expected) =>
        time.Span.Start < expected.End && expected.Start < time.Span.End;

    private static void Print(string set, int cases, int chosen, int right) =>
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{set, -20} {cases, 6} {chosen, 6} {right, 5}  {(chosen == 0 ? 0 : 100.0 * right / chosen), 5:0.0} %"
            )
        );
}
