using Reconcile.Language;

namespace Reconcile.Tests.Lexicon;

internal sealed record WordPair(string Relation, string A, UniversalPos PosA, string B, UniversalPos PosB)
{
    public static IReadOnlyList<WordPair> ReadAll(string table) =>
        [.. table.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(Read)];

    private static WordPair Read(string line)
    {
        var fields = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var (a, posA) = Word(fields[1]);
        var (b, posB) = Word(fields[2]);
        return new WordPair(fields[0], a, posA, b, posB);
    }

    private static (string Lemma, UniversalPos Pos) Word(string field) =>
        (
            field[..^2].Replace('_', ' '),
            field[^1] switch
            {
                'n' => UniversalPos.Noun,
                'v' => UniversalPos.Verb,
                'a' => UniversalPos.Adjective,
                _ => UniversalPos.Adverb,
            }
        );
}
