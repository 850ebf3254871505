using System.Collections.Immutable;
using Reconcile.Rules;
using Reconcile.Text;

namespace Reconcile.Training.Stories;

/// <summary>A default of the rules with another value, as a pack or profile that a newsroom could write.</summary>
/// <param name="Name">What is changed.</param>
/// <param name="Shipped">The value that is shipped.</param>
/// <param name="Value">The value that is tried.</param>
/// <param name="Below">Path of the pack's file that says so, below the pack; empty for a shipped profile.</param>
/// <param name="Text">The file.</param>
/// <param name="Profile">The profile that is chosen; null for the default.</param>
internal sealed record DefaultChange(
    string Name,
    string Shipped,
    string Value,
    string Below,
    string Text,
    string? Profile = null
)
{
    private const string Own = "own";

    /// <summary>Nothing is changed.</summary>
    public static DefaultChange None { get; } = new("as shipped", "", "", "", "");

    /// <summary>A shipped profile.</summary>
    public static DefaultChange ToProfile(string profile) => new("profile", "default", profile, "", "", profile);

    /// <summary>A tolerance, as a profile says it.</summary>
    public static DefaultChange Tolerance(string facet, string key, string shipped, string value)
    {
        var entry =
            facet == "default" ? $"default: {{ {key}: {value} }}" : $"facets: {{ {facet}: {{ {key}: {value} }} }}";
        var name = facet == "default" ? $"tolerance, {key}" : $"tolerance of {facet}, {key}";
        return new DefaultChange(
            name,
            shipped,
            value,
            $"profiles/{Own}.yaml",
            $"description: d\ntolerances: {{ {entry} }}\n",
            Own
        );
    }

    /// <summary>A number of another section of <c>comparison.yaml</c>, as a profile says it.</summary>
    public static DefaultChange Comparison(string section, string key, string shipped, string value) =>
        new(
            $"{section}, {key}",
            shipped,
            value,
            $"profiles/{Own}.yaml",
            $"description: d\ntolerances: {{ {section}: {{ {key}: {value} }} }}\n",
            Own
        );

    /// <summary>How near words are in meaning.</summary>
    public static DefaultChange Likeness(string key, string shipped, string value) =>
        new($"likeness, {key}", shipped, value, "lexicon/synonyms.yaml", $"likeness: {{ {key}: {value} }}\n");

    /// <summary>What keeps claims apart.</summary>
    /// <param name="key">Which number.</param>
    /// <param name="similarity">The shipped file.</param>
    /// <param name="shipped">The number in it.</param>
    /// <param name="value">The number to try.</param>
    public static DefaultChange Apart(string key, string similarity, string shipped, string value) =>
        new(
            $"apart, {key}",
            shipped,
            value,
            PackFiles.Similarity,
            similarity.Replace($"\n  {key}: {shipped}\n", $"\n  {key}: {value}\n", StringComparison.Ordinal)
        );

    /// <summary>How far a hedge reaches.</summary>
    public static DefaultChange Width(string hedge, string end, string shipped, string value) =>
        new(
            $"width of {hedge}, {end}",
            shipped,
            value,
            "lexicon/hedges.yaml",
            $"widths: {{ {hedge}: {{ {end}: {value} }} }}\n"
        );

    /// <summary>The threshold of a family of facets.</summary>
    /// <param name="family">The family.</param>
    /// <param name="similarity">The shipped file.</param>
    /// <param name="shipped">Its threshold.</param>
    /// <param name="value">The threshold to try.</param>
    public static DefaultChange Threshold(string family, string similarity, string shipped, string value) =>
        new(
            $"threshold of {family}",
            shipped,
            value,
            PackFiles.Similarity,
            similarity.Replace(
                $"{family}:\n  threshold: {shipped}\n",
                $"{family}:\n  threshold: {value}\n",
                StringComparison.Ordinal
            )
        );

    /// <summary>A rule that is switched off.</summary>
    public static DefaultChange Without(string rule) =>
        new(rule, "on", "off", PackFiles.Manifest, $"extends: default\nrules: {{ {rule}: off }}\n");

    /// <summary>The settings with that change.</summary>
    /// <exception cref="InvalidOperationException">The change is none: the pack has a fault.</exception>
    public Settings Settings()
    {
        ImmutableArray<PackFile> files = Below.Length == 0 ? [] : [new PackFile(Below, Below, new SourceText(Text))];
        if (Below != PackFiles.Manifest)
        {
            files = files.Add(
                new PackFile(PackFiles.Manifest, PackFiles.Manifest, new SourceText("extends: default\n"))
            );
        }

        var reading = Reconcile.Settings.Of(RuleSetReader.Read(new PackFiles(Own, files, []), Profile, _ => null));
        return reading is { Settings: { } settings, Diagnostics.IsEmpty: true }
            ? settings
            : throw new InvalidOperationException(
                string.Join('\n', reading.Diagnostics.Select(fault => fault.Message))
            );
    }
}
