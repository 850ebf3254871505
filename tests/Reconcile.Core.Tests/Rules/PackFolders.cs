using Reconcile.Diagnostics;
using Reconcile.Rules;
using Reconcile.Text;

namespace Reconcile.Tests.Rules;

/// <summary>Packs that a test makes up, without a disk.</summary>
internal sealed class PackFolders
{
    public const string Last =
        "id: last\ndescription: d\npriority: 10000\nverdict: single-source\nseverity: none\nmessage: m\n";

    private readonly Dictionary<string, PackFiles> folders = new(StringComparer.Ordinal);

    /// <summary>A rule that differs from others in its name and in how many articles it asks for.</summary>
    public static string Rule(string id, int priority, string more = "when: { articles: 2 }\n") =>
        $"id: {id}\ndescription: d\npriority: {priority}\n{more}verdict: divergent\nseverity: low\nmessage: m\n";

    public PackFolders With(string folder, params (string Below, string Text)[] files)
    {
        folders[Path.GetFullPath(folder)] = new PackFiles(
            folder,
            [
                .. files
                    .Select(file => new PackFile($"{folder}/{file.Below}", file.Below, new SourceText(file.Text)))
                    .OrderBy(file => file.Below, StringComparer.Ordinal),
            ],
            []
        );
        return this;
    }

    public PackReading Read(string folder, string? profile = null) =>
        RuleSetReader.Read(
            folders[Path.GetFullPath(folder)],
            profile,
            path => folders.GetValueOrDefault(Path.GetFullPath(path)) is { } found ? found with { Origin = path } : null
        );

    /// <summary>The first line of each diagnostic with its help; the excerpt has tests of its own.</summary>
    public IEnumerable<string> Messages(string folder, string? profile = null) =>
        Read(folder, profile).Diagnostics.Select(Message);

    public static string Message(Diagnostic fault)
    {
        var first = DiagnosticRenderer.Render(fault).Split('\n')[0];
        return fault.Help is { } help ? $"{first} | {help}" : first;
    }
}
