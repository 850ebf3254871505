using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Reconcile.Claims;
using Reconcile.Clustering;
using Reconcile.Comparison;
using Reconcile.Independence;
using Reconcile.Lexicon;
using Reconcile.Values;
using Reconcile.Yaml;

namespace Reconcile.Rules;

/// <summary>Writes JSON Schemas (draft 7) of the files of a pack, from the tables that the readers go by.</summary>
/// <remarks>
/// A schema checks names, types and bounds as a file is typed. What needs more than one file or one key, such as two
/// rules with one priority, <c>reconcile rules validate</c> checks.
/// </remarks>
public static class RuleSchema
{
    private const string Definitions = "definitions";

    /// <summary>The kinds of file that have a schema, a rule first.</summary>
    public static ImmutableArray<string> Kinds { get; } =
    ["rule", "pack", "profile", "classes", "comparison", "similarity"];

    /// <summary>The word lists, whose files have a schema each.</summary>
    public static ImmutableArray<string> Lexicons { get; } = [.. LexiconFiles.All.Select(file => file.Name)];

    /// <summary>The schema of a kind of file: indented JSON with a line end behind it.</summary>
    /// <exception cref="ArgumentException">There is no such kind.</exception>
    public static string Write(string kind)
    {
        var schema = kind switch
        {
            "rule" => Rule(),
            "pack" => Pack(),
            "profile" => Profile(),
            "classes" => Classes(),
            "comparison" => Tolerances(isWhole: true),
            "similarity" => Similarity(),
            _ when LexiconFiles.Find(kind) is { } file => LexiconSchema.Of(file),
            _ => throw new ArgumentException($"There is no schema of a {kind}.", nameof(kind)),
        };
        var root = new JsonObject
        {
            ["$schema"] = "http://json-schema.org/draft-07/schema#",
            ["title"] = $"Reconcile: {kind}",
        };
        foreach (var (key, value) in schema.ToArray())
        {
            root[key] = value?.DeepClone();
        }

        if (kind is "rule" or "pack" or "profile")
        {
            root[Definitions] = Conditions();
        }

        var buffer = new ArrayBufferWriter<byte>();
        var options = new JsonWriterOptions
        {
            Indented = true,
            NewLine = "\n",
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        };
        using (var writer = new Utf8JsonWriter(buffer, options))
        {
            root.WriteTo(writer);
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan) + "\n";
    }

    private static JsonObject Rule() =>
        Closed(
            RuleKeys.All.Select(key => (key.Key, RuleKey(key.Key, key.Meaning))),
            RuleKeys.All.Where(key => key.IsRequired).Select(key => key.Key)
        );

    private static JsonObject RuleKey(string key, string meaning)
    {
        var schema = key switch
        {
            RuleKeys.Priority => new JsonObject
            {
                ["type"] = "integer",
                ["minimum"] = 1,
                ["maximum"] = RuleReader.LastPriority,
            },
            RuleKeys.AppliesTo => Scope(),
            RuleKeys.When => Reference(ClusterLanguage.Keys.Subject),
            RuleKeys.Verdict => OneOf(Kebab.Names<Verdict>()),
            RuleKeys.Severity => OneOf(Kebab.Names<Severity>()),
            _ => Word(),
        };

        // Beside a reference, draft 7 takes no notice of other keys.
        if (!schema.ContainsKey("$ref"))
        {
            schema["description"] = Plain(meaning);
        }

        return schema;
    }

    private static JsonObject Scope() =>
        Closed(
            RuleKeys.Scope.Select(list =>
            {
                var schema = List(
                    list.Key switch
                    {
                        "facets" => OneOf(Kebab.Names<Facet>()),
                        "dimensions" => OneOf(Kebab.Names<Dimension>()),
                        _ => Word(),
                    }
                );
                schema["description"] = Plain(list.Meaning);
                return (list.Key, schema);
            }),
            []
        );

    private static JsonObject Pack() =>
        Closed(
            [
                ("description", Described("what the pack is for, in one sentence", Word())),
                (
                    "extends",
                    Described(
                        "the packs that this one builds on: default, or folders relative to this file",
                        OneOrMore(Word())
                    )
                ),
                ("rules", Changes()),
            ],
            []
        );

    private static JsonObject Profile() =>
        Closed(
            [
                ("description", Described("what the profile is for, in one sentence", Word())),
                ("extends", Described("the profiles that this one builds on", OneOrMore(Word()))),
                ("rules", Changes()),
                ("tolerances", Tolerances(isWhole: false)),
            ],
            ["description"]
        );

    private static JsonObject Changes()
    {
        var keys = Closed(
            RuleKeys.All.Where(key => key.Key != RuleKeys.Id).Select(key => (key.Key, RuleKey(key.Key, key.Meaning))),
            []
        );
        keys["minProperties"] = 1;
        return new JsonObject
        {
            ["type"] = "object",
            ["description"] = "rules to switch off or on, or keys that take the place of their own",
            ["additionalProperties"] = Any(OneOf([RuleChangeReader.Off, RuleChangeReader.On]), keys),
        };
    }

    private static JsonObject Classes() =>
        new()
        {
            ["type"] = "object",
            ["additionalProperties"] = Closed(
                [
                    ("nouns", Described("lemmas of what is counted or measured", List(Word()))),
                    ("predicates", Described("lemmas of predicates", List(Word()))),
                ],
                []
            ),
        };

    private static JsonObject Tolerances(bool isWhole)
    {
        return Closed(
            [
                ("default", Described("for facets without a tolerance of their own", One())),
                ("facets", Closed(TolerancesReader.Facets.Select(facet => (facet, One())), [])),
                Section(WordTolerances.Section),
                Section(RoughTimes.Section),
                Section(CopyThresholds.Section),
            ],
            isWhole ? ["default"] : []
        );

        static JsonObject One() =>
            Closed(
                TolerancesReader.Keys.Select(key =>
                    (
                        key.Key,
                        Described(key.Meaning, Number(0, key.Largest == decimal.MaxValue ? null : (double)key.Largest))
                    )
                ),
                []
            );
    }

    private static JsonObject Similarity()
    {
        var families = Kebab.Names<FacetFamily>();
        return Closed(
            [
                .. families.Select(family =>
                    (
                        family,
                        Closed(
                            [
                                (
                                    "threshold",
                                    Described("mean probability that holds a cluster together", Number(0, 1))
                                ),
                                (
                                    "weights",
                                    Closed(
                                        Kebab
                                            .Names<PairFeature>()
                                            .Select(feature =>
                                                (
                                                    feature,
                                                    Number(
                                                        -(double)SimilarityReader.LargestWeight,
                                                        (double)SimilarityReader.LargestWeight
                                                    )
                                                )
                                            ),
                                        []
                                    )
                                ),
                            ],
                            ["threshold", "weights"]
                        )
                    )
                ),
                Section(Separation.Section),
            ],
            families
        );
    }

    private static (string, JsonObject) Section<T>(NumberSection<T> section) =>
        (
            section.Key,
            Described(
                section.Meaning,
                Closed(
                    section.Fields.Select(field =>
                    {
                        var number = Number((double)field.Least, (double)field.Most);
                        number["type"] = field.IsWhole ? "integer" : "number";
                        return (field.Key, Described(field.Meaning, number));
                    }),
                    []
                )
            )
        );

    private static JsonObject Conditions() =>
        new()
        {
            [NameOf(ClusterLanguage.Keys.Subject)] = Condition(ClusterLanguage.Keys),
            [NameOf(PairLanguage.Keys.Subject)] = Condition(PairLanguage.Keys),
            [NameOf(ClaimLanguage.Keys.Subject)] = Condition(ClaimLanguage.Keys),
            ["number"] = Numbers(),
        };

    private static JsonObject Condition<T>(ConditionLanguage<T> language)
    {
        var properties = new List<(string, JsonObject)>();
        foreach (var property in language.Properties)
        {
            var schema = property switch
            {
                WordProperty<T> { Words: { IsEmpty: false } words } => OneOrMore(OneOf(words)),
                WordProperty<T> => OneOrMore(Word()),
                NumberProperty<T> => Reference("number"),
                _ => new JsonObject { ["type"] = "boolean" },
            };
            properties.Add((property.Key, Described(property.Meaning, schema)));
        }

        properties.AddRange(
            language.Parts.Select(part => (part.Key, Described(part.Meaning, Reference(part.PartSubject))))
        );
        properties.Add(("all", Described("conditions that must all hold", List(Reference(language.Subject)))));
        properties.Add(("any", Described("conditions of which one must hold", List(Reference(language.Subject)))));
        properties.Add(("not", Described("a condition that must not hold", Reference(language.Subject))));
        var condition = Closed(properties, []);
        condition["minProperties"] = 1;
        return condition;
    }

    private static JsonObject Numbers()
    {
        var range = Closed(ConditionReader.Ends.Select(end => (end, new JsonObject { ["type"] = "number" })), []);
        range["minProperties"] = 1;
        range["allOf"] = new JsonArray(NotBoth("at-least", "more-than"), NotBoth("at-most", "less-than"));
        return Any(new JsonObject { ["type"] = "number" }, range);

        static JsonObject NotBoth(string one, string other) =>
            new() { ["not"] = new JsonObject { ["required"] = new JsonArray(one, other) } };
    }

    internal static JsonObject Closed(
        IEnumerable<(string Key, JsonObject Schema)> properties,
        IEnumerable<string> required
    )
    {
        var keys = new JsonObject();
        foreach (var (key, schema) in properties)
        {
            keys[key] = schema;
        }

        var closed = new JsonObject
        {
            ["type"] = "object",
            ["additionalProperties"] = false,
            ["properties"] = keys,
        };
        JsonArray names = [.. required.Select(name => (JsonNode)name)];
        if (names.Count > 0)
        {
            closed["required"] = names;
        }

        return closed;
    }

    internal static JsonObject Described(string meaning, JsonObject schema) =>
        schema.ContainsKey("$ref")
            ? new JsonObject { ["description"] = Plain(meaning), ["allOf"] = new JsonArray(schema) }
            : With(schema, meaning);

    private static JsonObject With(JsonObject schema, string meaning)
    {
        schema["description"] = Plain(meaning);
        return schema;
    }

    internal static JsonObject Word() => new() { ["type"] = "string", ["minLength"] = 1 };

    internal static JsonObject OneOf(IEnumerable<string> words) =>
        new() { ["enum"] = new JsonArray([.. words.Select(word => (JsonNode)word)]) };

    private static JsonObject List(JsonObject item) =>
        new()
        {
            ["type"] = "array",
            ["minItems"] = 1,
            ["items"] = item,
        };

    private static JsonObject OneOrMore(JsonObject item) => Any((JsonObject)item.DeepClone(), List(item));

    private static JsonObject Any(JsonObject one, JsonObject other) => new() { ["anyOf"] = new JsonArray(one, other) };

    private static JsonObject Number(double low, double? high)
    {
        var number = new JsonObject { ["type"] = "number", ["minimum"] = low };
        if (high is { } top)
        {
            number["maximum"] = top;
        }

        return number;
    }

    private static JsonObject Reference(string subject) => new() { ["$ref"] = $"#/{Definitions}/{NameOf(subject)}" };

    private static string NameOf(string subject) => subject.Split(' ')[0];

    // Marks of the reference page, which editors would show as they are.
    private static string Plain(string meaning) =>
        meaning
            .Replace("`", "", StringComparison.Ordinal)
            .Replace("[placeholders](#messages)", "placeholders in braces", StringComparison.Ordinal);
}
