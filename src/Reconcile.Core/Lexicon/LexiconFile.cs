using System.Collections.Immutable;

namespace Reconcile.Lexicon;

/// <summary>A kind of word list: one file of the folder <c>lexicon</c>.</summary>
/// <param name="Name">The file's name without its ending.</param>
/// <param name="Meaning">What the list decides, for docs and schemas.</param>
/// <param name="Shape">Its sections.</param>
internal sealed record LexiconFile(string Name, string Meaning, FieldsShape Shape)
{
    /// <summary>The key whose entries are taken out of the list below.</summary>
    public const string Off = "off";

    /// <summary>The key that names the sections of which nothing below is kept.</summary>
    public const string Replaces = "replaces";

    /// <summary>The whole file: the sections, and what is done with those below.</summary>
    public FieldsShape Root { get; } =
        Shape with
        {
            Fields =
            [
                .. Shape.Fields,
                new LexiconField(Off, "entries below that no longer hold", new FreeShape()),
                new LexiconField(Replaces, "sections of which nothing below is kept", new FreeShape()),
            ],
        };

    /// <summary>The names of the sections.</summary>
    public ImmutableArray<string> Sections { get; } = [.. Shape.Fields.Select(field => field.Key)];
}
