using System.Text.Json.Nodes;
using Reconcile.Lexicon;

namespace Reconcile.Rules;

/// <summary>The JSON Schema of a word list in a pack, which need not hold what the list below it holds.</summary>
internal static class LexiconSchema
{
    /// <summary>The schema.</summary>
    public static JsonObject Of(LexiconFile file)
    {
        var schema = RuleSchema.Closed(
            [
                .. file.Shape.Fields.Select(field => (field.Key, RuleSchema.Described(field.Meaning, Of(field.Shape)))),
                (LexiconFile.Off, OffOf(file.Shape)),
                (LexiconFile.Replaces, List(RuleSchema.OneOf(file.Sections))),
            ],
            []
        );
        schema["description"] = file.Meaning.Replace("`", "", StringComparison.Ordinal);
        return schema;
    }

    private static JsonObject Of(LexiconShape shape) =>
        shape switch
        {
            TextShape { Allowed: { IsDefaultOrEmpty: false } allowed } => RuleSchema.OneOf(allowed),
            TextShape text => Word(text.IsLower),
            NumberShape number => Number(number),
            FlagShape => new JsonObject { ["type"] = "boolean" },
            WordsShape { Allowed: { IsDefaultOrEmpty: false } allowed } => List(RuleSchema.OneOf(allowed)),
            WordsShape words => List(Word(words.IsLower)),
            PairsShape => Pairs(),
            EntriesShape entries => List(Entry(entries)),
            NamedShape named => Named(named, Of(named.Entry)),
            FieldsShape fields => Fields(fields, Of),
            _ => new JsonObject(),
        };

    private static JsonObject OffOf(LexiconShape shape) =>
        shape switch
        {
            WordsShape or EntriesShape => List(RuleSchema.Word()),
            PairsShape => Pairs(),
            NamedShape named => Named(named, OffOf(named.Entry)),
            FieldsShape fields => Fields(fields, OffOf),
            _ => new JsonObject { ["not"] = new JsonObject() },
        };

    private static JsonObject Entry(EntriesShape entries)
    {
        var schema = Fields(entries.Entry, Of);
        schema["required"] = new JsonArray(entries.Identity[0]);
        return schema;
    }

    private static JsonObject Fields(FieldsShape fields, Func<LexiconShape, JsonObject> of) =>
        RuleSchema.Closed(
            fields.Fields.Select(field =>
                (
                    field.Key,
                    field.Meaning.Length == 0 ? of(field.Shape) : RuleSchema.Described(field.Meaning, of(field.Shape))
                )
            ),
            []
        );

    private static JsonObject Named(NamedShape named, JsonObject entry) =>
        named.Names.IsEmpty
            ? new JsonObject { ["type"] = "object", ["additionalProperties"] = entry }
            : RuleSchema.Closed(named.Names.Select(name => (name, (JsonObject)entry.DeepClone())), []);

    private static JsonObject Pairs()
    {
        var pair = List(Word(isLower: true));
        pair["minItems"] = 2;
        pair["maxItems"] = 2;
        pair["uniqueItems"] = true;
        return List(pair);
    }

    private static JsonObject Number(NumberShape number) =>
        number.Low switch
        {
            0 => new JsonObject
            {
                ["type"] = "number",
                ["minimum"] = number.Low,
                ["maximum"] = number.High,
            },
            > 0 => new JsonObject { ["type"] = "number", ["exclusiveMinimum"] = 0 },
            _ => new JsonObject { ["type"] = "number" },
        };

    private static JsonObject List(JsonObject item) => new() { ["type"] = "array", ["items"] = item };

    private static JsonObject Word(bool isLower)
    {
        // YAML reads no, 2 and 1.5 as other things than words where they are not quoted; the reader takes them.
        var word = new JsonObject { ["type"] = new JsonArray("string", "number", "boolean") };
        if (isLower)
        {
            word["pattern"] = "^[^A-Z]+$";
        }

        return word;
    }
}
