namespace Reconcile.Training.Words;

/// <summary>Reads the word lists of this folder: lines of words, comments after #.</summary>
internal static class WordFile
{
    /// <summary>The words of each line that has any.</summary>
    public static IEnumerable<string[]> Lines(string name) =>
        Read(name).Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries));

    /// <summary>What stands between semicolons and ends of lines.</summary>
    public static IEnumerable<string> Entries(string name) =>
        Read(name)
            .SelectMany(line =>
                line.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            );

    private static IEnumerable<string> Read(string name)
    {
        using var stream =
            typeof(WordFile).Assembly.GetManifestResourceStream($"words/{name}.txt")
            ?? throw new FileNotFoundException($"There is no word list '{name}'.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                yield return line;
            }
        }
    }
}
