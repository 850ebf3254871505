using System.Collections.Immutable;
using Reconcile.Configuration;
using Reconcile.Diagnostics;
using Reconcile.Tests.Articles;
using Reconcile.Text;

namespace Reconcile.Tests.Configuration;

internal sealed class ConfigurationTests
{
    private static readonly ConfigurationKey Rules = new("rules", [], IsPath: true, null);
    private static readonly ConfigurationKey FailOn = new("fail-on", ["contradicted", "never"], false, "contradicted");
    private static readonly ConfigurationKey Formats = new("formats", ["text", "html"], false, "text")
    {
        IsReports = true,
    };

    private static readonly ImmutableArray<ConfigurationKey> Keys = [Rules, FailOn, Formats];

    [TestCase(null, null, null, "contradicted", "default")]
    [TestCase("fail-on: never", null, null, "never", "f.yaml:1:10")]
    [TestCase("fail-on: never", "contradicted", null, "contradicted", "RECONCILE_FAIL_ON")]
    [TestCase("fail-on: never", "", null, "never", "f.yaml:1:10")]
    [TestCase("fail-on: never", "never", "contradicted", "contradicted", "--fail-on")]
    public void The_command_line_goes_before_the_environment_and_that_before_the_file(
        string? file,
        string? variable,
        string? typed,
        string expected,
        string origin
    )
    {
        var reading = Resolve(FailOn, "f.yaml", file, "RECONCILE_FAIL_ON", variable, typed);

        reading.Diagnostics.Should().BeEmpty();
        reading[FailOn].Should().Be(expected);
        reading.Values[1].Origin.Should().Be(origin);
        reading[Rules].Should().BeNull();
    }

    [Test]
    public void A_variable_with_a_wrong_word_is_a_fault()
    {
        var reading = ConfigurationResolver.Resolve(
            Keys,
            _ => [],
            name => name == "RECONCILE_FAIL_ON" ? "nevre" : null,
            ConfigurationFile.None
        );

        DiagnosticRenderer
            .Render(reading.Diagnostics.Single())
            .Should()
            .Be(
                "RECONCILE_FAIL_ON: error RC1004: 'nevre' is not one of the allowed names\n"
                    + "   help: did you mean 'never'? allowed: contradicted, never\n"
            );
    }

    [TestCase("fail-on: always\n", "f.yaml:1:10: error RC1004: 'always' is not one of the allowed names")]
    [TestCase("fial-on: never\n", "f.yaml:1:1: error RC1006: the key 'fial-on' is unknown")]
    [TestCase("rules: [a]\n", "f.yaml:1:8: error RC1005: a list stands where a single value belongs")]
    [TestCase("- rules\n", "f.yaml:1:1: error RC1005:")]
    [TestCase("rules: a\nrules: b\n", "f.yaml:2:1: error RC1002:")]
    public void A_fault_in_the_file_is_told_with_its_place(string text, string expected) =>
        string.Concat(
                ConfigurationReader
                    .Read("f.yaml", new SourceText(text), Keys)
                    .Diagnostics.Select(DiagnosticRenderer.Render)
            )
            .Should()
            .Contain(expected);

    [Test]
    public void The_nearest_file_holds_and_its_paths_start_where_it_lies()
    {
        using var folder = new StoryFolder()
            .With("desk/.reconcile.yaml", "rules: house\n")
            .With("desk/wire/flood/a.txt", "Fire.");

        foreach (var story in (string[])["desk/wire/flood", "desk/wire/flood/a.txt", "desk/wire/**/*.txt", "desk/none"])
        {
            var file = ConfigurationReader.ReadNearest(folder[story], Keys);

            Path.GetFullPath(file.Path!).Should().Be(folder["desk/.reconcile.yaml"], story);
            Path.GetFullPath(file.Values.Single().Value!).Should().Be(folder["desk/house"], story);
        }

        folder.With("desk/wire/.reconcile.yaml", "");
        ConfigurationReader.ReadNearest(folder["desk/wire/flood"], Keys).Values.Should().BeEmpty();
    }

    [TestCase(null, null, null, "text", "default")]
    [TestCase("formats: html", null, null, "html", "d/f.yaml:1:10")]
    [TestCase("formats: [text, html=out/r.html]", null, null, "text, html=d/out/r.html", "d/f.yaml:1:10")]
    [TestCase("formats: html", "html=a.html, text", null, "html=a.html, text", "RECONCILE_FORMATS")]
    [TestCase("formats: html", "text", "html=b.html", "html=b.html", "--format")]
    public void Several_reports_can_be_asked_for_everywhere(
        string? file,
        string? variable,
        string? typed,
        string expected,
        string origin
    )
    {
        var reading = Resolve(Formats, "d/f.yaml", file, "RECONCILE_FORMATS", variable, typed);

        reading.Diagnostics.Should().BeEmpty();
        reading[Formats]!.Replace('\\', '/').Should().Be(expected);
        reading.Reports(Formats).Should().HaveCount(expected.Split(',').Length);
        reading.Values[2].Origin.Should().Be(origin);
    }

    [TestCase(
        "formats: [text, htlm]",
        "f.yaml:1:17: error RC1004: 'htlm' is not a report format",
        "did you mean 'html'?"
    )]
    [TestCase("formats: [text=]", "f.yaml:1:11: error RC1004: 'text=' is not a report format", "FORMAT=FILE")]
    [TestCase(
        "formats: [text, html]",
        "f.yaml:1:10: error RC1004: Only one report can go to the output",
        "FORMAT=FILE"
    )]
    [TestCase("formats: [text=a, html=./a]", "f.yaml:1:10: error RC1004: Two reports can't go to one file", "'./a'")]
    [TestCase("formats: {text: a}", "f.yaml:1:10: error RC1005", "list")]
    [TestCase("format: text", "f.yaml:1:1: error RC1006: the key 'format' is unknown", "did you mean 'formats'?")]
    public void Reports_that_can_not_be_written_are_faults(string text, string expected, string help) =>
        string.Concat(
                ConfigurationReader
                    .Read("f.yaml", new SourceText(text), Keys)
                    .Diagnostics.Select(DiagnosticRenderer.Render)
            )
            .Should()
            .Contain(expected)
            .And.Contain(help);

    [Test]
    public void A_key_that_was_not_resolved_is_the_callers_fault() =>
        new ConfigurationReading([], []).Invoking(reading => reading[Rules]).Should().Throw<ArgumentException>();

    /// <summary>What holds where a key may be set in a file, in the environment and on the command line.</summary>
    private static ConfigurationReading Resolve(
        ConfigurationKey own,
        string path,
        string? file,
        string name,
        string? variable,
        string? typed
    ) =>
        ConfigurationResolver.Resolve(
            Keys,
            key => key == own && typed is not null ? [typed] : [],
            asked => asked == name ? variable : null,
            file is null ? ConfigurationFile.None : ConfigurationReader.Read(path, new SourceText(file), Keys)
        );
}
