using Reconcile.Propositions;

namespace Reconcile.Clustering;

/// <summary>Tells by the numbers that things bear whether two clauses are about two of them: "stage 14" and "stage 12".</summary>
internal static class NumberedThings
{
    /// <summary>Whether two clauses name a thing by one noun and other numbers behind it, and none with the same.</summary>
    public static bool Differ(Proposition first, Proposition second)
    {
        var (a, b) = (Of(first), Of(second));
        return a.Any(x => b.Any(y => x.Noun == y.Noun && x.Number != y.Number)) && !a.Intersect(b).Any();
    }

    private static List<(string Noun, string Number)> Of(Proposition proposition)
    {
        var tokens = proposition.Sentence.Tokens;
        return
        [
            .. proposition
                .Arguments.SelectMany(argument => Enumerable.Range(argument.Tokens.Start, argument.Tokens.Length - 1))
                .Where(token =>
                    tokens[token].Tag is "NN" or "NNP"
                    && tokens[token + 1].Text.All(char.IsAsciiDigit)
                    && tokens[token + 1].Head == token
                )
                .Select(token => (tokens[token].Lemma.ToLowerInvariant(), tokens[token + 1].Text)),
        ];
    }
}
