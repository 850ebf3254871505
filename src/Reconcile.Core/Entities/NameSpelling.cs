using System.Text;

namespace Reconcile.Entities;

/// <summary>Tells a slip in a name from the ways in which one name may be put into Latin letters.</summary>
internal static class NameSpelling
{
    /// <summary>Letters that two words have in common from the beginning when they are forms of one.</summary>
    private const int Stem = 5;

    /// <summary>Most letters of a word cut short.</summary>
    private const int Short = 3;

    /// <summary>Letters that transcriptions write in several ways, the longer first.</summary>
    private static readonly (string Written, string Sound)[] Transcriptions =
    [
        ("sch", "sh"),
        ("iy", "i"),
        ("ou", "u"),
        ("oo", "u"),
        ("ee", "i"),
        ("kh", "h"),
        ("y", "i"),
        ("q", "k"),
        ("w", "v"),
    ];

    /// <summary>British endings of words and the American ones: "centre", "harbour", "defence".</summary>
    private static readonly (string British, string American)[] Endings =
    [
        ("tre", "ter"),
        ("our", "or"),
        ("nce", "nse"),
    ];

    /// <summary>
    /// Whether two names of places or groups are one that one of them spells wrong: "Gulf of Dorna" and "Gulf of Dorma",
    /// but not "Karliniya" and "Karlinya", "Lamere" and "Lamère", "Lind County Court" and "Lind County Courthouse".
    /// </summary>
    /// <param name="one">A name's key: words in lower case, joined by low lines.</param>
    /// <param name="other">Another.</param>
    public static bool IsSlip(string one, string other)
    {
        var (a, b) = (one.Split('_'), other.Split('_'));
        return a.Length == b.Length
            && NameGrouper.AreVariants(one, other)
            && Sound(one) != Sound(other)
            && InAmerican(a) != InAmerican(b)
            && !DifferInMarks(one, other)
            && !a.Zip(b).Any(pair => AreForms(pair.First.TrimEnd('.'), pair.Second.TrimEnd('.')));
    }

    /// <summary>"Lamere" and "Lamère".</summary>
    private static bool DifferInMarks(string one, string other) =>
        one.Length == other.Length
        && one.Zip(other)
            .All(pair => pair.First == pair.Second || !char.IsAscii(pair.First) || !char.IsAscii(pair.Second));

    /// <summary>"Minister" and "ministry", "Mount" and "Mt": forms of one word, with other endings or cut short.</summary>
    private static bool AreForms(string one, string other) =>
        one != other
        && (
            Math.Min(one.Length, other.Length) <= Short
            || one.AsSpan().CommonPrefixLength(other) >= Math.Min(Stem, Math.Min(one.Length, other.Length))
        );

    /// <summary>"Velin harbor" for "Velin harbour".</summary>
    private static string InAmerican(string[] words) =>
        string.Join(
            '_',
            words.Select(word =>
                Array.Find(Endings, ending => word.EndsWith(ending.British, StringComparison.Ordinal))
                    is { British: { } british } found
                    ? word[..^british.Length] + found.American
                    : word
            )
        );

    private static string Sound(string name)
    {
        var letters = new StringBuilder();
        foreach (var letter in name)
        {
            if (char.IsLetterOrDigit(letter) || letter is '_')
            {
                letters.Append(letter);
            }
        }

        foreach (var (written, sound) in Transcriptions)
        {
            letters.Replace(written, sound);
        }

        var folded = new StringBuilder();
        for (var i = 0; i < letters.Length; i++)
        {
            if (i == 0 || letters[i] != letters[i - 1])
            {
                folded.Append(letters[i]);
            }
        }

        return folded.ToString();
    }
}
