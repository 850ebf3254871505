using System.Collections.Immutable;
using Reconcile.Language;
using Reconcile.Lexicon;

namespace Reconcile.Training.Stories;

/// <summary>Other words for those of a name: names of one kind that the story does not know.</summary>
internal sealed class OtherNameWords(ImmutableArray<AnnotatedArticle> articles)
{
    private static readonly string[] Women = ["Ingrid", "Monika", "Fiona", "Ursula", "Vera"];
    private static readonly string[] Men = ["Bernard", "Colin", "Igor", "Hugo", "Duncan"];
    private static readonly string[] Families = ["Novak", "Halvorsen", "Brandt", "Kowalski", "Lindqvist", "Moretti"];
    private static readonly string[] Towns = ["Lisbon", "Oslo", "Riga", "Denver", "Osaka", "Turin"];
    private static readonly string[] Villages = ["Velin", "Dolen", "Marsk", "Brod", "Kesten"];
    private static readonly string[] Countries = ["Portugal", "Kenya", "Peru", "Finland", "Bolivia"];
    private static readonly string[] Firms = ["Norvo", "Kestrex", "Velinor", "Brodal"];

    private readonly GivenNames givenNames = GivenNames.Load();
    private readonly Gazetteer gazetteer = Gazetteer.Load();

    private readonly ImmutableHashSet<string> known =
    [
        .. articles
            .SelectMany(article => article.Sentences)
            .SelectMany(sentence => sentence.Tokens)
            .Select(t => t.Text),
    ];

    /// <summary>What stands for each word of a name.</summary>
    public ImmutableDictionary<string, string> For(string name, NameKind kind)
    {
        var words = name.Split(' ');
        var other = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        for (var i = 0; i < words.Length; i++)
        {
            if (i == words.Length - 1 || (kind is NameKind.Person && words[i].Length > 2))
            {
                other[words[i]] = Unknown(ListFor(words[i], kind, isLast: i == words.Length - 1));
            }
        }

        return other.ToImmutable();
    }

    private string[] ListFor(string word, NameKind kind, bool isLast) =>
        kind switch
        {
            NameKind.Person when !isLast && givenNames.Of(word) is { } gender => gender is Gender.Feminine
                ? Women
                : Men,
            NameKind.Person => Families,
            NameKind.Location => gazetteer.Named(word) switch
            {
                [{ Kind: PlaceKind.Country }, ..] => Countries,
                [] => Villages,
                _ => Towns,
            },
            _ => Firms,
        };

    private string Unknown(string[] list) => list.First(word => !known.Contains(word));
}
