using Reconcile.Language;

namespace Reconcile.Values;

/// <summary>What a time is resolved against: the sentence, the day of publication, the tense.</summary>
internal sealed class TimeContext(Pieces pieces, DateOnly? published)
{
    private static readonly string[] PlanningVerbs =
    [
        "expect",
        "plan",
        "schedule",
        "set",
        "intend",
        "hope",
        "agree",
        "vow",
        "prepare",
        "aim",
        "slate",
        "go",
        "want",
        "decide",
        "need",
        "promise",
    ];

    /// <summary>Verbs that put what their subject names at a time to come: "has been fixed for 12 May".</summary>
    private static readonly string[] SettingVerbs =
    [
        "schedule",
        "set",
        "plan",
        "slate",
        "fix",
        "book",
        "expect",
        "pencil",
    ];

    private static readonly string[] Uncertain = ["uncertain", "unlikely", "likely", "doubtful", "possible"];

    /// <summary>In pieces: "from Friday the 11th of May until".</summary>
    private const int LongestStart = 6;

    private bool? hasFutureWord;

    public Pieces Pieces { get; } = pieces;

    /// <summary>The start of the day of publication; null when it is unknown.</summary>
    public DateTime? Reference { get; } = published?.ToDateTime(TimeOnly.MinValue);

    /// <summary>Whether what is said at a piece lies in the future: "will meet on Monday", "is due to end in May".</summary>
    public bool IsFuture(int piece)
    {
        var sentence = Pieces.Sentence;
        var token = Pieces[Math.Clamp(piece, 0, Math.Max(0, Pieces.Count - 1))].Token;
        if (token < 0)
        {
            return false;
        }

        var verb = CountedNoun.PredicateOver(sentence, token);
        if (IsEndOfState(piece) && verb is { } lasting && !IsSimplePast(sentence, lasting))
        {
            return true;
        }

        return IsSetFor(piece, verb ?? sentence.Root)
            || (verb is { } governing ? IsFutureVerb(sentence, governing) : hasFutureWord ??= HasFutureWord(sentence));
    }

    /// <summary>"Has been set for May", "is due in May", but not "was set for May", which may be over.</summary>
    private bool IsSetFor(int piece, int predicate)
    {
        var token = Pieces.Sentence.Tokens[predicate];
        return !IsSimplePast(Pieces.Sentence, predicate)
            && (
                (token.Tag is "VBN" && SettingVerbs.Contains(token.Lemma) && Pieces[piece - 1].Is("for"))
                || token.Text is "due"
                || IsUncertain(Pieces.Sentence, predicate)
            );
    }

    /// <summary>"The vote on Tuesday looks uncertain", "is unlikely": of what is over one does not say so.</summary>
    private static bool IsUncertain(Sentence sentence, int predicate) =>
        sentence.ChildrenOf(predicate).Append(predicate).Any(token => Uncertain.Contains(sentence.Tokens[token].Lemma));

    /// <summary>"Closed until Friday"; "from the ninth until the 17th" has both ends.</summary>
    private bool IsEndOfState(int piece) =>
        Pieces[piece - 1].IsAny("until", "till")
        && !Enumerable.Range(piece - LongestStart - 1, LongestStart).Any(before => Pieces[before].Is("from"));

    /// <summary>"Was closed until Friday" is over; "has been closed until Friday" is not.</summary>
    private static bool IsSimplePast(Sentence sentence, int verb) =>
        sentence
            .ChildrenOf(verb)
            .Where(child => sentence.Tokens[child].Is("aux") || sentence.Tokens[child].Is("cop"))
            .Append(verb)
            .Any(token => sentence.Tokens[token].Tag is "VBD");

    /// <summary>Whether the verb over a piece is in the past or the perfect.</summary>
    public bool IsPast(int piece)
    {
        var sentence = Pieces.Sentence;
        var token = Pieces[Math.Clamp(piece, 0, Math.Max(0, Pieces.Count - 1))].Token;
        return token >= 0
            && CountedNoun.PredicateOver(sentence, token) is { } verb
            && !IsFutureVerb(sentence, verb)
            && (
                sentence.Tokens[verb].Tag is "VBD" or "VBN" or "VBG" or "VBZ" or "VBP" || IsOneOfAnOrder(sentence, verb)
            );
    }

    /// <summary>"The second to win at the weekend" has won: who has a place in an order has done it.</summary>
    private static bool IsOneOfAnOrder(Sentence sentence, int verb)
    {
        if (!sentence.Tokens[verb].Is("acl"))
        {
            return false;
        }

        var head = sentence.Tokens[verb].Head;
        return IsOrdinal(sentence.Tokens[head])
            || sentence.ChildrenOf(head).Any(child => IsOrdinal(sentence.Tokens[child]));
    }

    private static bool IsOrdinal(Token token) =>
        token.Lemma is "last" or "latest" or "only" || NumberWords.Ordinal(token.Text.ToLowerInvariant()) is not null;

    private static bool IsFutureVerb(Sentence sentence, int verb)
    {
        var (isInfinitive, isPlanned) = (false, false);
        foreach (var child in sentence.ChildrenOf(verb))
        {
            var word = sentence.Tokens[child].Text.ToLowerInvariant();
            if (word is "will" or "'ll" or "’ll" or "shall" or "wo")
            {
                return true;
            }

            isInfinitive |= word == "to" && child < verb;
            isPlanned |= IsPlanned(word) && child < verb;
        }

        // "is due to be heard": the tree may hang "due" below the verb as well as above it.
        if (isInfinitive && isPlanned)
        {
            return true;
        }

        var head = sentence.Tokens[verb].Head;
        if (!isInfinitive || head < 0)
        {
            // "will travel to ... and meet on Monday": a coordinated verb shares the auxiliary.
            return head >= 0
                && sentence.Tokens[verb].Relation == "conj"
                && sentence.Tokens[verb].Tag == "VB"
                && IsFutureVerb(sentence, head);
        }

        return PlanningVerbs.Contains(sentence.Tokens[head].Lemma) || IsPlanned(sentence.Tokens[head].Text);
    }

    private static bool IsPlanned(string word) => word is "due" or "likely" or "scheduled" or "ready";

    private static bool HasFutureWord(Sentence sentence)
    {
        foreach (var token in sentence.Tokens)
        {
            if (token.Text is "will" or "'ll" or "’ll" or "shall" or "Will")
            {
                return true;
            }
        }

        return false;
    }
}
