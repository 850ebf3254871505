using System.Text.Json;
using NJsonSchema;
using Reconcile.Comparison;
using Reconcile.Diagnostics;
using Reconcile.Reports;
using Reconcile.Tests.Samples;
using static Reconcile.Tests.Reports.GivenReport;
using static Reconcile.Tests.Rules.Given;

namespace Reconcile.Tests.Reports;

internal sealed class SarifReportTests
{
    // The schema comes with Sarif.Sdk, which only the tests fetch and nothing links.
    private static readonly Lazy<Task<JsonSchema>> Schema = new(() =>
        JsonSchema.FromFileAsync(Path.Combine(AppContext.BaseDirectory, "sarif-2.1.0.json"))
    );

    [TestCaseSource(typeof(SampleStories), nameof(SampleStories.Names))]
    public async Task The_log_of_a_sample_is_valid(string name)
    {
        var story = SampleStories.Read(name);
        var result = new Reconciliation(story, SampleStories.Findings(story), []);

        await ShouldBeValid(Written(new SarifReport(DefaultRules), result));
    }

    [Test]
    public async Task A_log_with_a_decision_and_a_diagnostic_is_valid()
    {
        var fault = new Diagnostic("RC0003", DiagnosticSeverity.Error, "c.txt", null, null, "it is empty", null);
        var log = Written(new SarifReport(DefaultRules), Dam().Accepted("seen") with { Diagnostics = [fault] });

        await ShouldBeValid(log);
        var run = Run(log);
        run.GetProperty("invocations")[0].GetProperty("executionSuccessful").GetBoolean().Should().BeFalse();
        var suppression = run.GetProperty("results")[0].GetProperty("suppressions")[0];
        suppression.GetProperty("justification").GetString().Should().Be("seen");
    }

    [Test]
    public async Task The_schema_would_find_a_fault()
    {
        var log = Written(new SarifReport(DefaultRules))
            .Replace("\"startLine\": 1", "\"startLine\": 0", StringComparison.Ordinal);

        (await Schema.Value).Validate(log).Should().NotBeEmpty();
    }

    [Test]
    public void A_conflict_is_one_result_with_all_its_members()
    {
        var run = Run(Written(new SarifReport(DefaultRules)));

        var result = run.GetProperty("results").EnumerateArray().Should().ContainSingle().Which;
        result.GetProperty("ruleId").GetString().Should().Be("distance-differs");
        result.GetProperty("level").GetString().Should().Be("error");
        result.GetProperty("relatedLocations").GetArrayLength().Should().Be(2);
        result
            .GetProperty("partialFingerprints")
            .GetProperty(SarifReport.FingerprintName)
            .GetString()
            .Should()
            .HaveLength(32);
        var region = result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("region");
        region.GetProperty("startColumn").GetInt32().Should().Be(1);
        region.GetProperty("endColumn").GetInt32().Should().Be(21, "the end is one past the last character");
        var rule = run.GetProperty("tool").GetProperty("driver").GetProperty("rules")[0];
        rule.GetProperty("id").GetString().Should().Be("distance-differs");
        rule.GetProperty("shortDescription").GetProperty("text").GetString().Should().NotBeEmpty();
    }

    [Test]
    public async Task Odd_names_of_files_and_brackets_make_a_valid_log()
    {
        var odd = Happening("a", "see [this](1)");
        odd = odd with
        {
            Proposition = odd.Proposition with
            {
                Article = odd.Proposition.Article with { Path = "my files/50% [a].txt" },
            },
        };
        var log = Written(
            new SarifReport(DefaultRules),
            Cluster(odd, Happening("b", "no"), RelationKind.Opposed, RelationReason.Polarity)
        );

        await ShouldBeValid(log);
        var related = Run(log).GetProperty("results")[0].GetProperty("relatedLocations")[0];
        related
            .GetProperty("physicalLocation")
            .GetProperty("artifactLocation")
            .GetProperty("uri")
            .GetString()
            .Should()
            .Be("my%20files/50%25%20%5Ba%5D.txt");
        related.GetProperty("message").GetProperty("text").GetString().Should().Be("a: “see \\[this\\](1)”");
    }

    private static JsonElement Run(string log) => JsonDocument.Parse(log).RootElement.GetProperty("runs")[0];

    private static async Task ShouldBeValid(string log) => (await Schema.Value).Validate(log).Should().BeEmpty();
}
