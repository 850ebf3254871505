using System.CommandLine;
using System.Text.Json;
using Reconcile.Claims;
using Reconcile.Clustering;
using Reconcile.Evaluation;
using Reconcile.Language;
using Reconcile.Lexicon;
using Reconcile.Yaml;

namespace Reconcile.Training.Stories;

internal static class LabCommand
{
    public static Command Create()
    {
        var stories = new Option<string>("--stories") { DefaultValueFactory = _ => "../shared/stories" };
        var output = new Option<string>("--output") { DefaultValueFactory = _ => "/tmp/r/lab.json" };
        var command = new Command("lab", "Dump.") { stories, output };
        command.SetAction(result => Run(result.GetRequiredValue(stories), result.GetRequiredValue(output)));
        return command;
    }

    private static int Run(string folder, string output)
    {
        var settings = Settings.ReadDefault().Settings!;
        var run = new StoryRun(settings, new Reconciler(settings), Part.Nothing);
        var thesaurus = Thesaurus.Load();
        var vectors = WordVectors.Read(ModelFile.Load("words"));
        using var stream = File.Create(output);
        using var json = new Utf8JsonWriter(stream);
        json.WriteStartArray();
        foreach (var story in AnnotatedStory.ReadAll(folder))
        {
            var claims = run.Claims(story);
            var pairs = run.Candidates(claims);
            var terms = new StoryTerms(claims, thesaurus);
            var list = claims
                .SelectMany(claim => claim.Form.Terms)
                .DistinctBy(term => (term.Lemma, term.Pos))
                .OrderBy(terms.IdOf)
                .ToList();
            json.WriteStartObject();
            json.WriteString("story", story.Story.Name);
            json.WriteStartArray("terms");
            Span<float> vector = new float[vectors.Dimensions];
            foreach (var term in list)
            {
                json.WriteStartObject();
                json.WriteString("l", term.Lemma);
                json.WriteString("p", term.Pos.ToString());
                json.WriteNumber("w", terms.WeightOf(terms.IdOf(term)));
                json.WriteBoolean("person", terms.IsPerson(terms.IdOf(term)));
                var row = vectors.Find(WordVectors.KeyOf(term.Lemma));
                if (row >= 0)
                {
                    vectors.CopyTo(row, vector);
                    json.WriteStartArray("v");
                    foreach (var x in vector)
                        json.WriteNumberValue(MathF.Round(x, 4));
                    json.WriteEndArray();
                }
                json.WriteEndObject();
            }
            json.WriteEndArray();
            json.WriteStartArray("like");
            for (var i = 0; i < list.Count; i++)
            for (var j = i + 1; j < list.Count; j++)
            {
                var like = terms.Likeness(i, j);
                var comparable = terms.Comparability(i, j);
                var same =
                    list[i].Pos is UniversalPos.Noun
                    && list[j].Pos is UniversalPos.Noun
                    && thesaurus.CanNameSame(list[i].Lemma, list[j].Lemma);
                if (like > 0 || comparable > 0 || same)
                {
                    json.WriteStartArray();
                    json.WriteNumberValue(i);
                    json.WriteNumberValue(j);
                    json.WriteNumberValue(Math.Round(like, 3));
                    json.WriteNumberValue(Math.Round(comparable, 3));
                    json.WriteNumberValue(same ? 1 : 0);
                    json.WriteEndArray();
                }
            }
            json.WriteEndArray();
            json.WriteStartArray("claims");
            foreach (var claim in claims)
            {
                var p = claim.Proposition;
                json.WriteStartObject();
                json.WriteString("a", p.Article.Id);
                json.WriteNumber("s", p.Sentence.Index);
                json.WriteNumber(
                    "ns",
                    claims.Where(c => c.Proposition.Article.Id == p.Article.Id).Max(c => c.Proposition.Sentence.Index)
                        + 1
                );
                json.WriteNumber("start", claim.Span.Start);
                json.WriteNumber("end", claim.Span.End);
                json.WriteNumber("prop", System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(p));
                json.WriteString("f", Kebab.Of(claim.Facet));
                json.WriteString("text", p.Article.Text[claim.Span].ToString());
                json.WriteBoolean("att", p.Attribution is not null);
                json.WriteBoolean("quoted", p.Attribution?.Quoted ?? false);
                json.WriteString(
                    "value",
                    claim.Value switch
                    {
                        QuantityValue q => q.Quantity.Interval.ToString(),
                        CalendarValue c => c.Time.Timex,
                        WordsValue w => w.Canonical,
                        _ => "",
                    }
                );
                json.WriteStartArray("t");
                foreach (var term in claim.Form.Terms)
                {
                    json.WriteStartArray();
                    json.WriteNumberValue(terms.IdOf(term));
                    json.WriteStringValue(Kebab.Of(term.Role));
                    json.WriteEndArray();
                }
                json.WriteEndArray();
                json.WriteStartArray("nums");
                foreach (var token in p.Sentence.Tokens)
                    if (token.Pos is UniversalPos.Numeral)
                        json.WriteStringValue(token.Text);
                json.WriteEndArray();
                json.WriteStartArray("gold");
                for (var g = 0; g < story.Gold.Claims.Length; g++)
                    if (
                        story
                            .Gold.Claims[g]
                            .Members.Any(m => Referee.Match(m, new GoldMember(p.Article.Id, claim.Span)))
                    )
                        json.WriteNumberValue(g);
                json.WriteEndArray();
                json.WriteStartArray("distinct");
                for (var g = 0; g < story.Gold.Distinct.Length; g++)
                {
                    var d = story.Gold.Distinct[g];
                    var m = new GoldMember(p.Article.Id, claim.Span);
                    if (Referee.Match(d.First, m))
                        json.WriteNumberValue(g + 1);
                    if (Referee.Match(d.Second, m))
                        json.WriteNumberValue(-g - 1);
                }
                json.WriteEndArray();
                json.WriteEndObject();
            }
            json.WriteEndArray();
            json.WriteStartArray("goldclaims");
            foreach (var gold in story.Gold.Claims)
            {
                json.WriteStartObject();
                json.WriteString("id", gold.Id);
                json.WriteBoolean("opt", gold.Optional);
                json.WriteString("v", gold.Verdicts[0].ToString());
                json.WriteEndObject();
            }
            json.WriteEndArray();
            json.WriteStartArray("pairs");
            foreach (var pair in pairs)
            {
                json.WriteStartArray();
                json.WriteNumberValue(pair.FirstIndex);
                json.WriteNumberValue(pair.SecondIndex);
                foreach (var f in pair.Features)
                    json.WriteNumberValue(Math.Round(f, 4));
                json.WriteEndArray();
            }
            json.WriteEndArray();
            json.WriteEndObject();
        }
        json.WriteEndArray();
        return 0;
    }
}
