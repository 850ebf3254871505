using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using Reconcile.Entities;
using Reconcile.Language;
using Reconcile.Training.Data;

namespace Reconcile.Training.Coreference;

/// <summary><c>evaluate-coreference FILE</c>: how well names, descriptions and pronouns are resolved.</summary>
/// <remarks>
/// Every document is a story of one article. Sentences and words are the treebank's, everything else is read by the
/// models; a mention is known by its head. Restricted to names, to definite descriptions and to third-person pronouns,
/// both sides keep only the mentions whose head is of that kind (names always stay, to be linked to).
/// </remarks>
internal static class EvaluateCoreferenceCommand
{
    private static readonly string[] Pronouns =
    [
        "he",
        "she",
        "they",
        "it",
        "him",
        "her",
        "them",
        "his",
        "hers",
        "their",
        "its",
    ];

    public static Command Create()
    {
        var file = new Argument<FileInfo>("file") { Description = "A CoNLL-U file with Entity= in its last column." };
        var news = new Option<bool>("--news") { Description = "Only documents whose name has 'news' in it." };
        var command = new Command("evaluate-coreference", "Score coreference: MUC, B3, CEAF, their mean.")
        {
            file,
            news,
        };
        command.SetAction(result => Run(result.GetRequiredValue(file).FullName, result.GetValue(news)));
        return command;
    }

    private static int Run(string path, bool onlyNews)
    {
        var documents = GumDocument.Read(path).Where(document => !onlyNews || document.IsNews).ToList();
        var (annotator, resolver) = (Annotator.Load(), EntityResolver.Load());
        string[] kinds = ["all mentions", "names", "names and definite descriptions", "names and pronouns"];
        var scores = kinds.Select(_ => new ClusterScore()).ToArray();
        foreach (var document in documents)
        {
            var mentions = Mentions(document, annotator, resolver);
            scores[0].Add([.. mentions.Select(mention => (mention.Gold, mention.Found))]);
            Add(scores[1], mentions, kind => kind is 'n');
            Add(scores[2], mentions, kind => kind is 'n' or 'd');
            Add(scores[3], mentions, kind => kind is 'n' or 'p');
        }

        Console.WriteLine($"{documents.Count} documents of {Path.GetFileName(path)}");
        Console.WriteLine("| mentions | link precision | link recall | MUC | B3 | CEAF | mean |");
        Console.WriteLine("| --- | ---: | ---: | ---: | ---: | ---: | ---: |");
        foreach (var (kind, score) in kinds.Zip(scores))
        {
            Console.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"| {kind} | {score.Links.Precision:F3} | {score.Links.Recall:F3} | {score.Muc:F3} | {score.Cubed:F3} | {score.Ceaf:F3} | {score.Mean:F3} |"
                )
            );
        }

        return 0;
    }

    private static void Add(
        ClusterScore score,
        List<(string? Gold, string? Found, char Kind)> mentions,
        Func<char, bool> isKept
    ) =>
        score.Add([
            .. mentions.Where(mention => isKept(mention.Kind)).Select(mention => (mention.Gold, mention.Found)),
        ]);

    private static List<(string? Gold, string? Found, char Kind)> Mentions(
        GumDocument document,
        Annotator annotator,
        EntityResolver resolver
    )
    {
        var (sentences, entities) = document.Resolve(annotator, resolver);
        var mentions = new List<(string?, string?, char)>();
        for (var i = 0; i < sentences.Length; i++)
        {
            for (var j = 0; j < sentences[i].Tokens.Length; j++)
            {
                var right = document.Gold.GetValueOrDefault((i, j));
                var found =
                    IsHead(sentences[i], entities, j) ? entities.At(sentences[i], j)?.Key
                    : entities.NounAt(sentences[i], j) is { } noun ? KeyOf(noun.Sentence.Index, noun.Token)
                    : sentences[i].Tokens[j].Pos is UniversalPos.Noun ? KeyOf(i, j)
                    : null;
                if (right is not null || found is not null)
                {
                    mentions.Add((right, found, KindOf(document.Sentences[i].Words, j)));
                }
            }
        }

        return mentions;
    }

    private static string KeyOf(int sentence, int token) => $"{sentence}:{token}";

    /// <summary>Whether no word above it stands for the same: a name of three words is one mention.</summary>
    private static bool IsHead(Sentence sentence, StoryEntities entities, int token)
    {
        var head = sentence.Tokens[token].Head;
        return entities.At(sentence, token) is { } entity
            && (head < 0 || entities.At(sentence, head)?.Key != entity.Key || sentence.Tokens[token].Is("conj"));
    }

    private static char KindOf(ImmutableArray<TreebankWord> words, int word) =>
        words[word] switch
        {
            { Upos: "PROPN" } => 'n',
            { Upos: "PRON" } pronoun when Pronouns.Contains(pronoun.Form.ToLowerInvariant()) => 'p',
            { Upos: "NOUN" } when IsDefinite(words, word) => 'd',
            _ => 'o',
        };

    private static bool IsDefinite(ImmutableArray<TreebankWord> words, int noun) =>
        words.Any(other => other.Head == noun && other.Form.ToLowerInvariant() is "the" or "this" or "that");
}
