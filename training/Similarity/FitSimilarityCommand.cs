using Reconcile.Claims;
using Reconcile.Lexicon;
using System.CommandLine;
using System.Globalization;
using System.Text;
using Reconcile.Clustering;
using Reconcile.Comparison;
using Reconcile.Evaluation;
using Reconcile.Rules;
using Reconcile.Yaml;

namespace Reconcile.Training.Similarity;

/// <summary><c>fit-similarity</c>: fits rules/similarity.yaml on annotated stories, cross-validated by story.</summary>
internal static class FitSimilarityCommand
{
    public static Command Create()
    {
        var stories = new Option<string>("--stories")
        {
            Description = "Folder of stories with gold.yaml.",
            DefaultValueFactory = _ => "../shared/stories",
        };
        var output = new Option<string?>("--output") { Description = "File to write the weights to; none by default." };
        var command = new Command("fit-similarity", "Fits the weights by which claims are linked.") { stories, output };
        command.SetAction(arguments => Run(arguments.GetRequiredValue(stories), arguments.GetValue(output)));
        return command;
    }

    private static int Run(string folder, string? output)
    {
        if (!Directory.Exists(folder))
        {
            throw new InvalidDataException($"The folder {folder} does not exist; name one with --stories.");
        }

        var rules = RuleSetReader.ReadDefault().Rules!;
        var settings = Settings.ReadDefault().Settings!;
        var reconciler = new Reconciler(settings);
        var clusterer = Clusterer.Load();
        var stories = Directory
            .EnumerateDirectories(folder)
            .Where(path => File.Exists(Path.Combine(path, "gold.yaml")))
            .Order(StringComparer.Ordinal)
            .Select(path => LabelledStory.Read(path, reconciler, clusterer))
            .ToList();
        if (Environment.GetEnvironmentVariable("DUMP") is { } dump)
        {
            using var w = new StreamWriter(dump);
            w.WriteLine("story,fam,facet,lab,con,i,j,a,b," + string.Join(',', Enum.GetNames<PairFeature>()) + ",MeasEq,MeasW,BesideMax,ValEq,ValRare,PropShared,PropSharedW,PropClash,PredEq,PredW,TimesShared,TimesClash,PolSame,CertSame,UnitEq,OnePropMeasured,TermsMin,AgentEqW,PatEqW");
            foreach (var st in stories)
            {
                ClauseLinks.Mark(st.Candidates, SimilarityReader.ReadDefault().Weights!);
                var story2 = new StoryTerms(st.Claims, Thesaurus.Load());
                var valdf = st.Claims.Where(c => c.Value is QuantityValue).GroupBy(c => Val(c)).ToDictionary(g => g.Key, g => g.Select(c => (c.Proposition.Article.Id, c.Proposition.Sentence.Index)).Distinct().Count());
                var nq = st.Claims.Where(c => c.Value is QuantityValue).Select(c => (c.Proposition.Article.Id, c.Proposition.Sentence.Index)).Distinct().Count();
                for (var k = 0; k < st.Candidates.Count; k++)
                {
                    var pr = st.Candidates[k];
                    if (pr.First.Proposition.Article.Id == pr.Second.Proposition.Article.Id) continue;
                    var (a, b) = (pr.First, pr.Second);
                    double W(Term t) => story2.WeightOf(story2.IdOf(t));
                    double EqW(TermRole r) => a.Form.Terms.Where(t => t.Role == r).Where(t => b.Form.Terms.Any(u => u.Role == r && u.Lemma == t.Lemma)).Select(W).DefaultIfEmpty(0).Max();
                    var ma = a.Form.Terms.FirstOrDefault(t => t.Role == TermRole.Measured); var mb = b.Form.Terms.FirstOrDefault(t => t.Role == TermRole.Measured);
                    var meq = ma is not null && mb is not null && story2.Likeness(story2.IdOf(ma), story2.IdOf(mb)) >= 0.9;
                    var pa = a.Form.Terms.Where(t => t.Pos is Reconcile.Language.UniversalPos.ProperNoun).ToList(); var pb = b.Form.Terms.Where(t => t.Pos is Reconcile.Language.UniversalPos.ProperNoun).ToList();
                    var shared = pa.Where(t => pb.Any(u => u.Lemma == t.Lemma)).ToList();
                    var veq = a.Value is QuantityValue && Val(a) == Val(b);
                    var ta = a.Times.Where(t => t.Start is not null).ToList(); var tb = b.Times.Where(t => t.Start is not null).ToList();
                    var x = new double[] { meq ? 1 : 0, meq ? W(ma!) : 0, Math.Max(a.Beside.Length, b.Beside.Length), veq ? 1 : 0, veq ? Math.Log((nq + 1.0) / (valdf[Val(a)] + 0.5)) : 0,
                        shared.Count, shared.Sum(W), pa.Count > 0 && pb.Count > 0 && shared.Count == 0 ? 1 : 0, EqW(TermRole.Predicate) > 0 ? 1 : 0, EqW(TermRole.Predicate),
                        ta.Any(t => tb.Any(u => u.Start == t.Start)) ? 1 : 0, OtherThings.TellOtherDays(a, b) ? 1 : 0, a.Proposition.Polarity == b.Proposition.Polarity ? 1 : 0, a.Proposition.Certainty == b.Proposition.Certainty ? 1 : 0,
                        a.Value is QuantityValue qa && b.Value is QuantityValue qb && qa.Quantity.Unit == qb.Quantity.Unit ? 1 : 0, meq && ma!.Pos is Reconcile.Language.UniversalPos.ProperNoun ? 1 : 0, Math.Min(a.Form.Terms.Length, b.Form.Terms.Length), EqW(TermRole.Agent), EqW(TermRole.Patient) };
                    w.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{st.Name},{(int)FacetFamilies.Of(a.Facet)},{a.Facet},{(st.Labels[k] ? 1 : 0)},{(st.Conflicts[k] ? 1 : 0)},{pr.FirstIndex},{pr.SecondIndex},{a.Proposition.Article.Id}:{a.Span.Start}-{a.Span.End},{b.Proposition.Article.Id}:{b.Span.Start}-{b.Span.End},") + string.Join(',', pr.Features.Concat(x).Select(v => v.ToString("0.####", CultureInfo.InvariantCulture))));
                }
            }
            return 0;
            static string Val(Claim c) => c.Value is QuantityValue q ? FormattableString.Invariant($"{q.Quantity.Unit}|{q.Quantity.Interval.Low}|{q.Quantity.Interval.High}") : "";
        }

        var fitter = new SimilarityFitter(Comparer.Load(), new Judge(rules));

        var held = new Score();
        foreach (var story in stories)
        {
            var others = fitter.Fit([.. stories.Where(other => other != story)], settings.Similarity.Apart);
            var score = fitter.Score(story, others);
            Console.WriteLine(Row(story.Name, score));
            held += score;
        }

        Console.WriteLine(Row("held out", held));
        var weights = fitter.Fit(stories, settings.Similarity.Apart);
        Console.WriteLine(
            Row(
                "fitted on all",
                stories.Select(story => fitter.Score(story, weights)).Aggregate(new Score(), (sum, one) => sum + one)
            )
        );
        var text = Write(weights);
        if (output is null)
        {
            Console.Write(text);
        }
        else
        {
            File.WriteAllText(output, text);
        }

        return 0;
    }

    private static string Row(string name, Score score) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{name, -20} link {score.Linked}/{score.Claims}  conflict P {score.TrueAlarms}/{score.Alarms} R {score.ConflictsFound}/{score.Conflicts} F1 {score.ConflictF1:F2}  agree P {score.TrueCorroborations}/{score.Corroborations} R {score.AgreementsFound}/{score.Agreements} F1 {score.AgreementF1:F2}  distinct {score.DistinctKept}/{score.Distinct}"
        );

    private static string Write(SimilarityWeights weights)
    {
        // What stands around the weights is written by hand.
        var shipped = ShippedFile.Read("rules/similarity.yaml").Text;
        var first = Kebab.Of(Enum.GetValues<FacetFamily>()[0]) + ":\n";
        var text = new StringBuilder().Append(shipped.AsSpan(0, shipped.IndexOf(first, StringComparison.Ordinal)));
        var features = Kebab.Names<PairFeature>();
        foreach (var family in Enum.GetValues<FacetFamily>())
        {
            var named = features
                .Zip(weights.Weights[(int)family])
                .Where(weight => weight.Second != 0)
                .Select(weight => string.Create(CultureInfo.InvariantCulture, $"{weight.First}: {weight.Second}"));
            text.Append(
                CultureInfo.InvariantCulture,
                $"{Kebab.Of(family)}:\n  threshold: {weights.Thresholds[(int)family]}\n  weights: {{{string.Join(", ", named)}}}\n"
            );
        }

        return text.Append(shipped.AsSpan(shipped.IndexOf("apart:\n", StringComparison.Ordinal))).ToString();
    }
}
