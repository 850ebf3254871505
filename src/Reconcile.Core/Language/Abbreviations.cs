using System.Collections.Frozen;

namespace Reconcile.Language;

/// <summary>Words whose full stop belongs to them, by what may follow.</summary>
internal static class Abbreviations
{
    /// <summary>Written before a name or a number: a sentence hardly ever ends here.</summary>
    private static readonly FrozenSet<string> BeforeName = Set(
        "mr mrs ms mx dr prof st mt ft gen lt col maj capt cpt sgt cpl pvt cmdr adm gov sen rep reps sens rev hon pres"
            + " fr msgr insp supt det amb messrs mme mlle vs v approx fig eq vol no nos pp ch sec art op cit cf ca"
            + " e.g i.e viz a.k.a brig rt atty gens drs profs revs spc asst dist det pfc ret"
    );

    /// <summary>Written after a name or a number: a sentence may end here.</summary>
    private static readonly FrozenSet<string> AfterName = Set(
        "inc co corp ltd llc plc jr sr esq bros assn dept univ ave blvd rd etc al est ext hwy"
            + " jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri"
            + " ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore"
            + " pa phila tenn tex va vt wash wis wyo ph.d m.d b.a m.a d.c a.m p.m b.c a.d u.s u.n u.k e.u"
    );

    /// <summary>Words too common without a full stop: they need a number or a lower-case letter after it.</summary>
    private static readonly FrozenSet<string> BeforeNumberOnly = Set(
        "no nos fig eq vol pp ch sec art op mar jun jul mon wed fri ca est ill ind la mo pa va ga del miss mass wash ore"
            + " kan al co ext rd ave det ret dist vs v"
    );

    /// <summary>No words of their own, so that they are abbreviations in lower case too.</summary>
    private static readonly FrozenSet<string> NoOtherWords = Set(
        "etc vs approx dept cf jr sr mr mrs dr prof sgt lt capt gov sen inc corp ltd llc plc bros blvd messrs"
    );

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> NoOtherWordSpans =
        NoOtherWords.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> BeforeNameSpans =
        BeforeName.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> AfterNameSpans =
        AfterName.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> BeforeNumberOnlySpans =
        BeforeNumberOnly.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether a word (without its full stop) is written before a name or number.</summary>
    public static bool GoesBeforeName(ReadOnlySpan<char> word) => BeforeNameSpans.Contains(word);

    /// <summary>Whether a word (without its full stop) is written after a name or number.</summary>
    public static bool GoesAfterName(ReadOnlySpan<char> word) => AfterNameSpans.Contains(word);

    /// <summary>Whether the full stop after this word is more often the end of a sentence.</summary>
    public static bool IsDoubtful(ReadOnlySpan<char> word) => BeforeNumberOnlySpans.Contains(word);

    /// <summary>Whether a word is an abbreviation even in lower case.</summary>
    public static bool IsNoOtherWord(ReadOnlySpan<char> word) => NoOtherWordSpans.Contains(word);

    private static FrozenSet<string> Set(string words) =>
        words.Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
