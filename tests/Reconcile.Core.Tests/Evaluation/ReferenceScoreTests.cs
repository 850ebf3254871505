using System.Diagnostics;
using System.Text.Json;
using Reconcile.Articles;
using Reconcile.Evaluation;
using Reconcile.Reports;
using Reconcile.Tests.Conventions;

namespace Reconcile.Tests.Evaluation;

/// <summary>Compares the referee with the script that defines the figures, where both it and Python are there.</summary>
internal sealed class ReferenceScoreTests
{
    private static readonly (string Name, Func<Score, int> Count)[] Counts =
    [
        ("claims", score => score.Claims),
        ("linked", score => score.Linked),
        ("pairs", score => score.Pairs),
        ("pairs_hit", score => score.PairsLinked),
        ("conf", score => score.Conflicts),
        ("conf_hit", score => score.ConflictsFound),
        ("conf_sys", score => score.Alarms),
        ("conf_sys_ok", score => score.TrueAlarms),
        ("agree", score => score.Agreements),
        ("agree_hit", score => score.AgreementsFound),
        ("agree_sys", score => score.Corroborations),
        ("agree_sys_ok", score => score.TrueCorroborations),
        ("verdict_ok", score => score.VerdictsRight),
        ("distinct", score => score.Distinct),
        ("distinct_kept", score => score.DistinctKept),
    ];

    private static readonly (string Name, Figure Figure)[] Figures =
    [
        ("link_recall", Figure.LinkRecall),
        ("pair_recall", Figure.PairRecall),
        ("conflict_precision", Figure.ConflictPrecision),
        ("conflict_recall", Figure.ConflictRecall),
        ("conflict_f1", Figure.ConflictF1),
        ("agree_precision", Figure.AgreementPrecision),
        ("agree_recall", Figure.AgreementRecall),
        ("agree_f1", Figure.AgreementF1),
        ("verdict_accuracy", Figure.VerdictAccuracy),
        ("distinct_kept", Figure.DistinctKept),
    ];

    [Test]
    [Category("slow")]
    public void The_figures_are_those_of_the_script()
    {
        var shared = FindShared() ?? Ignore("The folder with the script is not here.");
        string[] folders = [Repository.PathOf("samples"), Path.Combine(shared, "stories")];
        var reading = StorySetReader.Read([.. folders], ArticleFormats.Default);
        reading.Diagnostics.Should().BeEmpty();
        var reconciler = new Reconciler(Settings.ReadDefault().Settings!);
        using var work = new Articles.StoryFolder();
        var arguments = new List<string> { Path.Combine(shared, "tools", "score.py"), "--json" };
        var score = new Score();
        foreach (var (annotated, i) in reading.Sets.SelectMany(set => set.Stories).Select((story, i) => (story, i)))
        {
            var findings = reconciler.Reconcile(annotated.Story);
            score += Referee.Score(annotated.Gold, findings);
            using var report = new MemoryStream();
            new JsonReport().Write(new Reconciliation(annotated.Story, findings, []), report);
            work.With(FormattableString.Invariant($"{i}.json"), report.ToArray());
            arguments.AddRange([annotated.Path, work[FormattableString.Invariant($"{i}.json")]]);
        }

        using var json = JsonDocument.Parse(RunPython(arguments).TrimEnd().Split('\n')[^1].Replace("NaN", "null"));

        var counts = json.RootElement.GetProperty("counts");
        Counts
            .Select(one => (one.Name, one.Count(score)))
            .Should()
            .Equal(Counts.Select(one => (one.Name, counts.GetProperty(one.Name).GetInt32())));
        foreach (var (name, figure) in Figures)
        {
            score.Of(figure).Should().BeApproximately(json.RootElement.GetProperty(name).GetDouble(), 1e-9, name);
        }
    }

    // The folder lies beside the repository, or beside the folder that holds its working trees.
    private static string? FindShared()
    {
        for (var folder = Directory.GetParent(Repository.Root); folder is not null; folder = folder.Parent)
        {
            var shared = Path.Combine(folder.FullName, "shared");
            if (File.Exists(Path.Combine(shared, "tools", "score.py")))
            {
                return shared;
            }
        }

        return null;
    }

    private static string RunPython(IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo("python3", arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        try
        {
            using var process = Process.Start(start)!;
            var errors = process.StandardError.ReadToEndAsync();
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            if (errors.Result.Contains("ModuleNotFoundError", StringComparison.Ordinal))
            {
                Ignore("Python has no YAML here.");
            }

            process.ExitCode.Should().Be(0, errors.Result);
            return output;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return Ignore("Python is not here.");
        }
    }

    private static string Ignore(string why)
    {
        Assert.Ignore(why);
        return why;
    }
}
