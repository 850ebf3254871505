using System.Collections.Immutable;
using Reconcile.Diagnostics;

namespace Reconcile.Rules;

/// <summary>A pack to start from: it extends the shipped one by a rule with its page.</summary>
public static class PackTemplate
{
    private const string Pack = """
        # yaml-language-server: $schema=schema/pack.json
        description: The rules of our desk, on top of those that are shipped.
        extends: default

        # Switch a rule off, or change what it says:
        # rules:
        #   bound-differs: off
        #   estimate-differs: { severity: high }

        """;

    private const string Rule = """
        # yaml-language-server: $schema=../schema/rule.json
        id: crowd-differs
        description: Two sources differ on the size of a crowd by half and more.
        # Lower numbers are tried first; see 'reconcile rules list'.
        priority: 205
        applies-to:
          facets: [count]
          nouns: [demonstrator, marcher, protester]
        when:
          some-pair:
            relation: different
            ratio: { at-least: 1.5 }
        verdict: divergent
        severity: high
        message: "whose estimate? {values}"

        """;

    private const string Page = """
        # crowd-differs

        ## What it finds

        Two sources give sizes of a crowd, one at least half as large again as the other.

        ## Why it matters

        Organisers and police count differently, and each has reasons to. The reader should be told whose figure it is.

        ## Fires

        ```story
        north: About 4,000 protesters marched through the centre on Saturday.
        south: About 9,000 protesters marched through the centre on Saturday.
        ```

        ## Stays quiet

        ```story
        north: About 4,000 protesters marched through the centre on Saturday.
        south: About 4,500 protesters marched through the centre on Saturday.
        ```

        ## Limits

        Only crowds that are called by one of the listed nouns.

        """;

    /// <summary>Writes the pack into a folder that is empty or not there yet.</summary>
    public static PackCreation Create(string folder)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        var faults = new DiagnosticBag(folder, null);
        var written = ImmutableArray.CreateBuilder<string>();
        try
        {
            if (File.Exists(folder) || (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any()))
            {
                faults.Error(
                    DiagnosticCodes.FolderNotEmpty,
                    null,
                    "something is there already",
                    "name a folder that is empty or not there yet"
                );
                return new PackCreation([], faults.ToImmutable());
            }

            foreach (var (below, text) in Files())
            {
                var path = Path.Combine(folder, below);
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                File.WriteAllText(path, text);
                written.Add(path);
            }
        }
        catch (Exception fault)
            when (fault is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            faults.Error(DiagnosticCodes.FileUnreadable, null, "the folder can't be written", fault.Message);
        }

        return new PackCreation(written.ToImmutable(), faults.ToImmutable());
    }

    /// <summary>The files, by their path below the folder.</summary>
    internal static IEnumerable<(string Below, string Text)> Files() =>
        [
            (PackFiles.Manifest, Pack),
            ("counts/crowd-differs.yaml", Rule),
            ("counts/crowd-differs.md", Page),
            .. RuleSchema.Kinds.Select(kind => ($"schema/{kind}.json", RuleSchema.Write(kind))),
            .. RuleSchema.Lexicons.Select(name => ($"schema/lexicon/{name}.json", RuleSchema.Write(name))),
        ];
}
