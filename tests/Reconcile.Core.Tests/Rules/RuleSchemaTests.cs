using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Nodes;
using NJsonSchema;
using Reconcile.Rules;
using Reconcile.Tests.Conventions;
using Reconcile.Text;
using Reconcile.Yaml;

namespace Reconcile.Tests.Rules;

internal sealed class RuleSchemaTests
{
    private const string Rule =
        "id: x\ndescription: d\npriority: 1\nverdict: divergent\nseverity: low\nmessage: m\nwhen: ";

    private static ImmutableArray<string> Kinds() => [.. RuleSchema.Kinds, .. RuleSchema.Lexicons];

    private static IEnumerable<TestCaseData> ShippedFiles() =>
        PackFiles
            .Shipped()
            .Files.Where(file => file.Below.EndsWith(".yaml", StringComparison.Ordinal))
            .Select(file => new TestCaseData(KindOf(file.Below), file.Source.Text).SetArgDisplayNames(file.Below));

    private static IEnumerable<TestCaseData> ShippedLists() =>
        RuleSchema.Lexicons.Select(name =>
            new TestCaseData(name, ShippedFile.Read($"rules/lexicon/{name}.yaml").Text).SetArgDisplayNames(name)
        );

    private static IEnumerable<TestCaseData> TemplateFiles() =>
        PackTemplate
            .Files()
            .Where(file => file.Below.EndsWith(".yaml", StringComparison.Ordinal))
            .Select(file => new TestCaseData(KindOf(file.Below), file.Text).SetArgDisplayNames(file.Below));

    [TestCaseSource(nameof(Kinds))]
    public void The_committed_schema_is_the_one_that_the_definitions_give(string kind)
    {
        var folder = RuleSchema.Kinds.Contains(kind) ? "" : "lexicon/";
        var path = Repository.PathOf($"rules/schema/{folder}{kind}.json");
        var fresh = RuleSchema.Write(kind);
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
        {
            File.WriteAllText(path, fresh);
        }

        File.ReadAllText(path).Should().Be(fresh, "UPDATE_GOLDEN=1 dotnet test writes the schema anew");
    }

    [TestCaseSource(nameof(ShippedFiles))]
    [TestCaseSource(nameof(ShippedLists))]
    [TestCaseSource(nameof(TemplateFiles))]
    public async Task What_is_shipped_fits_its_schema(string kind, string yaml)
    {
        var errors = await ErrorsOf(kind, yaml);

        errors.Should().BeEmpty();
    }

    [TestCase("{ articles: 2 }", true)]
    [TestCase("{ articles: { at-least: 2, less-than: 5 } }", true)]
    [TestCase("{ some-pair: { relation: [equal, different], either: { cue: say } } }", true)]
    [TestCase("{ any: [{ claims: 2 }, { not: { some-claim: { exact: true } } }] }", true)]
    [TestCase("{}", false)]
    [TestCase("{ artcles: 2 }", false)]
    [TestCase("{ articles: two }", false)]
    [TestCase("{ articles: {} }", false)]
    [TestCase("{ articles: { at-least: 2, more-than: 2 } }", false)]
    [TestCase("{ some-pair: { relation: [] } }", false)]
    [TestCase("{ some-pair: { relation: same } }", false)]
    [TestCase("{ some-pair: { exact: true } }", false)]
    [TestCase("{ some-claim: { exact: 1 } }", false)]
    [TestCase("{ any: [] }", false)]
    [TestCase("{ not: [{ claims: 2 }] }", false)]
    public async Task Reader_and_schema_take_and_refuse_the_same_conditions(string when, bool isRight)
    {
        var reading = RuleReader.Read(new RuleFile("x.yaml", "", new SourceText(Rule + when + "\n")), []);
        var errors = await ErrorsOf("rule", Rule + when + "\n");

        (reading.Rule is not null).Should().Be(isRight);
        errors.Any().Should().Be(!isRight);
    }

    [TestCase("rule", "id: x\n")]
    [TestCase("rule", Rule + "{ claims: 2 }\npriority: 0\n")]
    [TestCase("pack", "extend: default\n")]
    [TestCase("pack", "rules: { a: of }\n")]
    [TestCase("pack", "rules: { a: { id: b } }\n")]
    [TestCase("profile", "rules: { a: off }\n")]
    [TestCase("profile", "description: d\ntolerances: { default: { relative: 2 } }\n")]
    [TestCase("classes", "tolls: { noun: [dead] }\n")]
    [TestCase("comparison", "facets: {}\n")]
    [TestCase("similarity", "happening: { threshold: 2, weights: {} }\n")]
    [TestCase("opposites", "verbs: [[rise]]\n")]
    [TestCase("opposites", "verbs: [[rise, rise]]\n")]
    [TestCase("opposites", "off: { verb: [] }\n")]
    [TestCase("opposites", "replaces: [verb]\n")]
    [TestCase("hedges", "widths: { about: { below: 2 } }\n")]
    [TestCase("hedges", "before: { abuot: [say] }\n")]
    [TestCase("hedges", "off: { widths: { about: { below: 0 } } }\n")]
    [TestCase("units", "dimensions: { length: { units: [{ factor: 2 }] } }\n")]
    [TestCase("reporting-verbs", "verbs: [{ verb: say, stance: claim }]\n")]
    public async Task A_fault_of_form_does_not_fit_the_schema(string kind, string yaml)
    {
        var errors = await ErrorsOf(
            kind,
            yaml.Replace(
                "priority: 1\n",
                yaml.Contains("priority: 0", StringComparison.Ordinal) ? "" : "priority: 1\n",
                StringComparison.Ordinal
            )
        );

        errors.Should().NotBeEmpty();
    }

    [Test]
    public void The_schema_of_a_rule_has_the_keys_that_the_reader_allows()
    {
        var unknown = RuleReader.Read(new RuleFile("x.yaml", "", new SourceText("zzzzzz: 1\n")), []);
        var allowed = unknown.Diagnostics.Single(fault => fault.Code == "RC1006").Help!["allowed: ".Length..];

        var properties = JsonNode.Parse(RuleSchema.Write("rule"))!["properties"]!.AsObject();

        properties.Select(property => property.Key).Order(StringComparer.Ordinal).Should().Equal(allowed.Split(", "));
    }

    private static string KindOf(string below) =>
        below switch
        {
            PackFiles.Manifest => "pack",
            PackFiles.Classes => "classes",
            PackFiles.Comparison => "comparison",
            PackFiles.Similarity => "similarity",
            _ when below.StartsWith("profiles/", StringComparison.Ordinal) => "profile",
            _ => "rule",
        };

    private static async Task<IEnumerable<string>> ErrorsOf(string kind, string yaml)
    {
        var schema = await JsonSchema.FromJsonAsync(RuleSchema.Write(kind));
        var json = ToJson(YamlReader.Read("x.yaml", new SourceText(yaml)).Root!)?.ToJsonString() ?? "null";
        return schema.Validate(json).Select(error => $"{error.Path}: {error.Kind}");
    }

    // As editors read YAML 1.2: what is not in quotation marks may be a number or a truth value.
    private static JsonNode? ToJson(YamlNode node) =>
        node switch
        {
            YamlMapping mapping => new JsonObject(
                mapping.Entries.Select(entry => KeyValuePair.Create(entry.Key.Value, ToJson(entry.Value)))
            ),
            YamlSequence list => new JsonArray([.. list.Items.Select(ToJson)]),
            YamlScalar { IsNull: true } => null,
            YamlScalar { IsQuoted: false, Value: "true" or "false" } flag => JsonValue.Create(flag.Value == "true"),
            YamlScalar { IsQuoted: false } plain
                when double.TryParse(plain.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) =>
                JsonValue.Create(number),
            YamlScalar scalar => JsonValue.Create(scalar.Value),
            _ => null,
        };
}
