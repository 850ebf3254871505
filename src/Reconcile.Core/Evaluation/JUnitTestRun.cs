using System.Globalization;
using System.Text;
using System.Xml;
using Reconcile.Reports;
using Reconcile.Yaml;

namespace Reconcile.Evaluation;

/// <summary>Writes a test run as JUnit XML, which CI servers show.</summary>
/// <remarks>
/// A suite a story and a case a required claim: one that is missed is skipped, not failed, since the floors and not
/// the single claim decide whether the run passes. A suite a set holds a case a floor, which fails where the figure is
/// below it. What is wrong in a story stands in its suite's <c>system-out</c>.
/// </remarks>
public sealed class JUnitTestRun : ITestRunWriter
{
    /// <inheritdoc/>
    public void Write(TestRun run, Stream output)
    {
        ArgumentNullException.ThrowIfNull(run);
        ArgumentNullException.ThrowIfNull(output);
        var settings = new XmlWriterSettings
        {
            Encoding = new UTF8Encoding(false),
            Indent = true,
            NewLineChars = "\n",
            CloseOutput = false,
        };
        using (var xml = XmlWriter.Create(output, settings))
        {
            xml.WriteStartElement("testsuites");
            xml.WriteAttributeString("name", "reconcile test");
            foreach (var story in run.Stories)
            {
                WriteStory(xml, story);
            }

            foreach (var set in run.Sets.Where(set => !set.Floors.IsEmpty))
            {
                WriteFloors(xml, set);
            }

            xml.WriteEndElement();
        }

        output.WriteByte((byte)'\n');
    }

    private static void WriteStory(XmlWriter xml, StoryResult story)
    {
        var missed = story.Shortfalls.OfType<MissedClaim>().ToDictionary(miss => miss.Claim);
        var required = story.Annotated.Gold.Claims.Where(claim => !claim.Optional).ToList();
        var name = Clean(story.Annotated.Path);
        WriteSuite(xml, name, required.Count, 0, missed.Count);
        foreach (var claim in required)
        {
            xml.WriteStartElement("testcase");
            xml.WriteAttributeString("classname", name);
            xml.WriteAttributeString("name", Clean(claim.Id));
            if (missed.TryGetValue(claim, out var miss))
            {
                xml.WriteStartElement("skipped");
                xml.WriteAttributeString("message", Clean(ShortfallText.Message(miss)));
                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        }

        var wrong = story.Shortfalls.Where(shortfall => shortfall is not MissedClaim).ToList();
        if (wrong.Count > 0)
        {
            var lines = wrong.SelectMany(shortfall => Lines(shortfall, story.Annotated));
            xml.WriteElementString("system-out", string.Join('\n', lines));
        }

        xml.WriteEndElement();
    }

    private static IEnumerable<string> Lines(Shortfall shortfall, AnnotatedStory annotated) =>
        ShortfallText
            .Passages(shortfall, annotated)
            .Select(passage => $"  “{passage.Words}” ({passage.Place})")
            .Prepend($"{ShortfallText.Title(shortfall)}: {ShortfallText.Message(shortfall)}")
            .Select(Clean);

    private static void WriteFloors(XmlWriter xml, SetResult set)
    {
        var floors = set.Floors;
        var name = Clean(set.Set.File!.Path);
        WriteSuite(xml, name, floors.Length, floors.Count(floor => !floor.IsHeld), 0);
        foreach (var check in floors)
        {
            xml.WriteStartElement("testcase");
            xml.WriteAttributeString("classname", name);
            xml.WriteAttributeString("name", Kebab.Of(check.Floor.Figure));
            if (!check.IsHeld)
            {
                xml.WriteStartElement("failure");
                xml.WriteAttributeString(
                    "message",
                    FormattableString.Invariant($"{check.Reached:0.000} is below {check.Floor.Least:0.00##}")
                );
                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void WriteSuite(XmlWriter xml, string name, int tests, int failures, int skipped)
    {
        xml.WriteStartElement("testsuite");
        xml.WriteAttributeString("name", name);
        xml.WriteAttributeString("tests", tests.ToString(CultureInfo.InvariantCulture));
        xml.WriteAttributeString("failures", failures.ToString(CultureInfo.InvariantCulture));
        xml.WriteAttributeString("skipped", skipped.ToString(CultureInfo.InvariantCulture));
    }

    // XML has no place for some characters that a text may hold; one line leaves out the control characters, not these.
    private static string Clean(string text) =>
        string.Concat(TextLayout.OneLine(text).Select(unit => unit is '\uFFFE' or '\uFFFF' ? '\uFFFD' : unit));
}
