using System.Text.Encodings.Web;
using System.Text.Json;
using Reconcile.Yaml;

namespace Reconcile.Evaluation;

/// <summary>Writes a test run for other programs: <c>reconcile-test/1</c>.</summary>
public sealed class JsonTestRun : ITestRunWriter
{
    /// <summary>Name and version of the format; fields may be added under it, but keep their meaning.</summary>
    public const string Format = "reconcile-test/1";

    /// <inheritdoc/>
    public void Write(TestRun run, Stream output)
    {
        ArgumentNullException.ThrowIfNull(run);
        ArgumentNullException.ThrowIfNull(output);
        var options = new JsonWriterOptions
        {
            Indented = true,
            NewLine = "\n",
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        };
        using (var json = new Utf8JsonWriter(output, options))
        {
            json.WriteStartObject();
            json.WriteString("format", Format);
            json.WriteBoolean("passed", run.HoldsFloors);
            json.WriteStartArray("stories");
            foreach (var story in run.Stories)
            {
                WriteStory(json, story);
            }

            json.WriteEndArray();
            json.WriteStartObject("total");
            WriteScore(json, run.Score);
            json.WriteEndObject();
            WriteFloors(json, run);
            json.WriteEndObject();
        }

        output.WriteByte((byte)'\n');
    }

    private static void WriteStory(Utf8JsonWriter json, StoryResult story)
    {
        json.WriteStartObject();
        json.WriteString("name", story.Annotated.Story.Name);
        json.WriteString("path", story.Annotated.Path);
        WriteScore(json, story.Score);
        json.WriteStartArray("shortfalls");
        foreach (var shortfall in story.Shortfalls)
        {
            WriteShortfall(json, shortfall, story.Annotated);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteShortfall(Utf8JsonWriter json, Shortfall shortfall, AnnotatedStory annotated)
    {
        var said = ShortfallText.Said(shortfall);
        json.WriteStartObject();
        json.WriteString("kind", KindOf(shortfall));
        json.WriteString("claim", shortfall is MissedClaim missed ? missed.Claim.Id : null);
        json.WriteString("cluster", said?.Id);
        json.WriteString("verdict", said is null ? null : Kebab.Of(said.Verdict));
        json.WriteString("rule", said?.Rule);
        json.WriteString("title", ShortfallText.Title(shortfall));
        json.WriteString("message", ShortfallText.Message(shortfall));
        if (ShortfallText.Line(shortfall) is { } line)
        {
            json.WriteNumber("line", line);
        }

        json.WriteStartArray("passages");
        foreach (var (words, place) in ShortfallText.Passages(shortfall, annotated))
        {
            json.WriteStartObject();
            json.WriteString("text", words);
            json.WriteString("place", place);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static string KindOf(Shortfall shortfall) =>
        shortfall switch
        {
            MissedClaim => "missed",
            FalseAlarm { Said.Verdict: Rules.Verdict.Corroborated } => "agreement-not-annotated",
            FalseAlarm => "false-alarm",
            JoinedLookAlikes => "look-alikes-linked",
            _ => "forbidden",
        };

    private static void WriteScore(Utf8JsonWriter json, Score score)
    {
        json.WriteStartObject("counts");
        json.WriteNumber("claims", score.Claims);
        json.WriteNumber("linked", score.Linked);
        json.WriteNumber("pairs", score.Pairs);
        json.WriteNumber("pairsLinked", score.PairsLinked);
        json.WriteNumber("verdictsRight", score.VerdictsRight);
        WriteTally(json, "contradicted", score.Contradicted);
        WriteTally(json, "divergent", score.Divergent);
        WriteTally(json, "conflict", score.Conflict);
        WriteTally(json, "agreement", score.Agreement);
        json.WriteNumber("distinct", score.Distinct);
        json.WriteNumber("distinctKept", score.DistinctKept);
        json.WriteNumber("forbidden", score.Forbidden);
        json.WriteNumber("forbiddenAvoided", score.ForbiddenAvoided);
        json.WriteEndObject();
        json.WriteStartObject("figures");
        foreach (var figure in Enum.GetValues<Figure>())
        {
            WriteFigure(json, Kebab.Of(figure), score.Of(figure));
        }

        json.WriteEndObject();
    }

    private static void WriteTally(Utf8JsonWriter json, string name, Tally tally)
    {
        json.WriteStartObject(name);
        json.WriteNumber("right", tally.Right);
        json.WriteNumber("said", tally.Said);
        json.WriteNumber("found", tally.Found);
        json.WriteNumber("wanted", tally.Wanted);
        json.WriteEndObject();
    }

    private static void WriteFloors(Utf8JsonWriter json, TestRun run)
    {
        json.WriteStartArray("floors");
        foreach (var set in run.Sets)
        {
            foreach (var check in set.Floors)
            {
                json.WriteStartObject();
                json.WriteString("set", set.Set.Path);
                json.WriteString("figure", Kebab.Of(check.Floor.Figure));
                json.WriteNumber("floor", check.Floor.Least);
                WriteFigure(json, "reached", check.Reached);
                json.WriteBoolean("held", check.IsHeld);
                json.WriteEndObject();
            }
        }

        json.WriteEndArray();
    }

    private static void WriteFigure(Utf8JsonWriter json, string name, double? figure)
    {
        if (figure is { } number)
        {
            json.WriteNumber(name, Math.Round(number, 6));
        }
        else
        {
            json.WriteNull(name);
        }
    }
}
