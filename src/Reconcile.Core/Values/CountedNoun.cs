using Reconcile.Language;

namespace Reconcile.Values;

/// <summary>Finds what a number counts or measures, and the verb over it.</summary>
internal static class CountedNoun
{
    /// <summary>Token of the noun that the number before piece <paramref name="end"/> counts or measures, or null.</summary>
    /// <param name="pieces">The sentence.</param>
    /// <param name="end">One past the number and its unit.</param>
    /// <param name="isPlural">Whether the number is bare and asks for a plural: "a 12 page document" counts pages.</param>
    public static int? Find(Pieces pieces, int end, bool isPlural)
    {
        var isHyphened = pieces[end].IsHyphen;
        var noun = ScanPhrase(pieces, SkipPartitive(pieces, isHyphened ? end + 1 : end));
        if (!isHyphened && noun is { } modifier && SharedHead(pieces.Sentence, modifier) is { } shared)
        {
            return shared;
        }

        if (!isPlural || noun is not { } head || pieces.Sentence.Tokens[head].Tag != "NN")
        {
            return noun;
        }

        var first = pieces[isHyphened ? end + 1 : end].Token;
        return first >= 0 && first != head && pieces.Sentence.Tokens[first].Tag == "NN" ? first : noun;
    }

    /// <summary>"Hundreds of state and private [schools]": the plural of which the noun before "and" is only a kind.</summary>
    private static int? SharedHead(Sentence sentence, int noun)
    {
        if (
            sentence.Tokens[noun] is not { Tag: "NN" }
            || noun + 1 >= sentence.Tokens.Length
            || sentence.Tokens[noun + 1].Pos is not UniversalPos.CoordinatingConjunction
        )
        {
            return null;
        }

        foreach (var child in sentence.ChildrenOf(noun))
        {
            if (
                sentence.Tokens[child] is { Tag: "NNS" } plural
                && plural.Is("conj")
                && child > noun + 2
                && sentence.Tokens[child - 1].Pos is UniversalPos.Adjective or UniversalPos.Noun
                && sentence.ChildWith(child, "nummod") < 0
                && sentence.ChildWith(child, "det") < 0
            )
            {
                return child;
            }
        }

        return null;
    }

    /// <summary>The nearest verb above a token, or null.</summary>
    public static int? PredicateOver(Sentence sentence, int token)
    {
        var at = sentence.Tokens[token].Head;
        for (var steps = 0; at >= 0 && steps < sentence.Tokens.Length; steps++)
        {
            if (sentence.Tokens[at].Pos == UniversalPos.Verb)
            {
                return at;
            }

            at = sentence.Tokens[at].Head;
        }

        return null;
    }

    /// <summary>Steps over "of the", "more of those", "worth of", "of his".</summary>
    private static int SkipPartitive(Pieces pieces, int at)
    {
        if (pieces[at].IsAny("more", "other", "worth") && pieces[at + 1].Is("of"))
        {
            at++;
        }

        if (!pieces[at].Is("of"))
        {
            return at;
        }

        at++;
        while (
            pieces[at]
                .IsAny(
                    "the",
                    "these",
                    "those",
                    "his",
                    "her",
                    "its",
                    "their",
                    "our",
                    "my",
                    "your",
                    "a",
                    "an",
                    "all",
                    "only",
                    "both"
                )
        )
        {
            at++;
        }

        return at;
    }

    private static int? ScanPhrase(Pieces pieces, int start)
    {
        int? noun = null;
        var lastToken = -1;
        for (var at = start; at < start + 12; at++)
        {
            var piece = pieces[at];
            if (piece.Kind == PieceKind.Edge)
            {
                break;
            }

            if (piece.Token == lastToken)
            {
                continue;
            }

            lastToken = piece.Token;
            var token = pieces.Sentence.Tokens[piece.Token];
            if (
                piece.IsHyphen && piece.Glued && pieces[at + 1].Glued
                || piece.IsNumber && noun is not null && pieces.TokenOf(at + 1)?.Tag is "NNS"
            )
            {
                // "six AK-47 rifles"
                continue;
            }

            if (
                token.Tag == "POS"
                || piece.IsAny("'", "’") && noun is not null && (pieces[at + 1].Is("s") || pieces[at + 1].IsWord)
            )
            {
                // "the country's 11 largest cities" has it before the number; behind it, the noun goes on.
                noun = null;
                continue;
            }

            var role = RoleOf(token, piece);
            if (
                role == PhraseRole.Outside
                && noun is null
                && (
                    IsParticipleBeforeNoun(pieces, at)
                    || token.Pos == UniversalPos.Numeral && pieces[at + 1].IsHyphen && at > start
                )
            )
            {
                role = PhraseRole.Modifier;
            }
            if (role == PhraseRole.Noun)
            {
                noun = piece.Token;
            }
            else if (noun is not null || role == PhraseRole.Outside && !IsCommaBetweenAdjectives(pieces, at))
            {
                break;
            }
            else if (role == PhraseRole.NominalAdjective && !LeadsToNoun(pieces, at + 1))
            {
                return piece.Token;
            }
        }

        return noun;
    }

    /// <summary>"300 recorded songs": a participle between the number and its noun, whatever the tree says.</summary>
    private static bool IsParticipleBeforeNoun(Pieces pieces, int at) =>
        pieces.TokenOf(at)?.Tag is "VBN" or "VBG" or "VBD"
        && pieces.TokenOf(at + 1)?.Tag is "NNS"
        && pieces[at + 1].IsWord;

    private static bool LeadsToNoun(Pieces pieces, int at) => RoleOf(pieces.TokenOf(at), pieces[at]) is PhraseRole.Noun;

    private static bool IsCommaBetweenAdjectives(Pieces pieces, int at) =>
        pieces[at].IsAny(",", "and")
        && pieces.TokenOf(at - 1)?.Tag is "JJ" or "JJS" or "JJR"
        && pieces.TokenOf(at + 1)?.Tag is "JJ" or "JJS" or "JJR";

    private static PhraseRole RoleOf(Token? token, Piece piece)
    {
        if (token is null || !piece.IsWord)
        {
            return PhraseRole.Outside;
        }

        if (
            piece.IsAny(
                "dead",
                "injured",
                "wounded",
                "missing",
                "hurt",
                "others",
                "homeless",
                "sick",
                "ill",
                "unemployed"
            )
        )
        {
            return PhraseRole.NominalAdjective;
        }

        if (piece.IsAny("today", "yesterday", "tomorrow", "tonight", "times") && !piece.Is("times"))
        {
            return PhraseRole.Outside;
        }

        return token.Pos switch
        {
            UniversalPos.Noun or UniversalPos.ProperNoun => PhraseRole.Noun,
            UniversalPos.Adjective => PhraseRole.Modifier,
            UniversalPos.Verb when token.Tag is "VBN" or "VBG" && token.Relation is "amod" or "" => PhraseRole.Modifier,
            UniversalPos.Numeral when token.Relation is "compound" => PhraseRole.Modifier,
            UniversalPos.Adverb when piece.IsAny("most", "more", "so", "very", "equally", "newly", "least", "other") =>
                PhraseRole.Modifier,
            _ => piece.IsAny("more", "other", "additional", "further", "fewer", "different", "separate")
                ? PhraseRole.Modifier
                : PhraseRole.Outside,
        };
    }
}
