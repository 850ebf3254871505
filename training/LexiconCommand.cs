using System.CommandLine;
using Reconcile.Lexicon;

namespace Reconcile.Training;

/// <summary><c>lexicon --wordnet DIR</c>: packs WordNet's database files for Reconcile.Core.</summary>
internal static class LexiconCommand
{
    /// <summary>The command for the root of the command line.</summary>
    public static Command Create()
    {
        var wordNet = new Option<DirectoryInfo>("--wordnet")
        {
            Description = "Folder with WordNet's data.*, index.* and index.sense.",
            Required = true,
        };
        var output = new Option<FileInfo>("--output")
        {
            Description = "File to write.",
            DefaultValueFactory = _ => new FileInfo("src/Reconcile.Core/Language/Models/wordnet.bin"),
        };
        var command = new Command("lexicon", "Packs WordNet for Reconcile.Core.") { wordNet, output };
        command.SetAction(result => Run(result.GetRequiredValue(wordNet), result.GetRequiredValue(output)));
        return command;
    }

    private static int Run(DirectoryInfo folder, FileInfo output)
    {
        if (!File.Exists(Path.Combine(folder.FullName, "index.sense")))
        {
            Console.Error.WriteLine($"{folder}: no WordNet database (index.sense is missing)");
            return 2;
        }

        var database = WordNetDatabase.Read(folder.FullName);
        var bytes = WordNetPacker.Pack(database);
        File.WriteAllBytes(output.FullName, bytes);
        Console.WriteLine(
            $"{output}: {database.Entries.Count} lemmas, {database.Synsets.Count} synsets, {bytes.Length} bytes, "
                + $"layout {WordNetFormat.Version}"
        );
        return 0;
    }
}
