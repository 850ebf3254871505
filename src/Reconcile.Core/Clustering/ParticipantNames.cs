using Reconcile.Claims;
using Reconcile.Language;

namespace Reconcile.Clustering;

/// <summary>The names of those who take part in what claims tell.</summary>
/// <remarks>
/// Who is only meant by a pronoun is a guess: enough to keep an alarm back ("he had 16 points"), too little to raise one.
/// </remarks>
internal static class ParticipantNames
{
    /// <summary>The names of a role in a claim, with or without those that a pronoun stands for.</summary>
    public static string[] Of(Claim claim, TermRole role, bool guessed) =>
        [
            .. claim
                .Form.Terms.Where(term =>
                    term.Role == role && term.Pos is UniversalPos.ProperNoun && (guessed || !term.IsRepeated)
                )
                .Select(term => term.Lemma),
        ];

    /// <summary>Whether two claims both name who plays a role, and surely not the same.</summary>
    public static bool Differ(Claim first, Claim second, TermRole role, bool guessed)
    {
        var (a, b) = (Of(first, role, guessed), Of(second, role, guessed));
        return a.Length > 0 && b.Length > 0 && !ShareWord(a, b);
    }

    /// <summary>Whether two claims both name persons who play a role, none of them in both.</summary>
    public static bool AreOtherPersons(Claim first, Claim second, TermRole role)
    {
        var (a, b) = (Persons(first, role), Persons(second, role));
        return a.Length > 0 && b.Length > 0 && !ShareWord(a, b);
    }

    private static string[] Persons(Claim claim, TermRole role) =>
        [
            .. claim
                .Form.Terms.Where(term => term.Role == role && term is { IsPerson: true, IsRepeated: false })
                .Select(term => term.Lemma),
        ];

    /// <summary>"The Lindbergs" and "Erik Lindberg", "Velin Sea" and "Velin Gulf" are not surely two.</summary>
    public static bool ShareWord(string[] names, string[] others)
    {
        var words = names.SelectMany(Words).ToHashSet(StringComparer.Ordinal);
        return others.SelectMany(Words).Any(words.Contains);

        static IEnumerable<string> Words(string name) => name.Split('_').Select(word => word.TrimEnd('s'));
    }
}
