using Reconcile.Language;
using Reconcile.Propositions;

namespace Reconcile.Claims;

/// <summary>Tells what a clause only says beside a name: "they took Dolen, [the last port]" tells it of Dolen, not of the taking.</summary>
internal static class Apposition
{
    /// <summary>Whether a token of a clause stands in a noun's phrase that is in apposition to a name.</summary>
    public static bool Holds(Proposition proposition, int index)
    {
        var tokens = proposition.Sentence.Tokens;
        for (var at = index; at >= 0 && at != proposition.Predicate; at = tokens[at].Head)
        {
            if (
                tokens[at] is { Pos: UniversalPos.Noun, Head: >= 0 and var named } token
                && token.Is("appos")
                && tokens[named].Pos is UniversalPos.ProperNoun
            )
            {
                return true;
            }
        }

        return false;
    }
}
