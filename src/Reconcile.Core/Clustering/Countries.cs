using Reconcile.Claims;
using Reconcile.Language;
using Reconcile.Lexicon;

namespace Reconcile.Clustering;

/// <summary>Tells of which country people and things are said to be: "Danish", "two Danes", "a New Zealand climber".</summary>
internal sealed class Countries(Gazetteer gazetteer)
{
    /// <summary>The country of "Danish" and "Danes", and of "New Zealand" at the word that it hangs on; null where there is none or are several.</summary>
    public string? Of(Sentence sentence, int token)
    {
        var text = sentence.Tokens[token].Text;
        if (!char.IsUpper(text[0]))
        {
            return null;
        }

        var places = gazetteer.OfPeople(text);
        if (places.IsEmpty)
        {
            var words = sentence
                .ChildrenOf(token)
                .Where(child => sentence.Tokens[child].BaseRelation() is "flat" or "compound")
                .Append(token)
                .Order()
                .Select(word => sentence.Tokens[word].Text);
            places = gazetteer.Named(string.Join(' ', words));
        }

        return places is [var place] ? gazetteer.CountryOf(place)?.Name : null;
    }

    /// <summary>"28 Lebanese civilians" and "nine Israelis", "a 32-year-old Danish climber" and "a 36-year-old Norwegian": others.</summary>
    public bool Differ(Claim first, Claim second) =>
        first.Facet is Facet.Count or Facet.Age
        && OfBearer(first) is { Count: > 0 } a
        && OfBearer(second) is { Count: > 0 } b
        && !a.Overlaps(b);

    /// <summary>The countries named at the noun that a number counts or that an age is the age of.</summary>
    private HashSet<string> OfBearer(Claim claim)
    {
        if (claim is not { Value: QuantityValue { Quantity: var quantity }, Proposition.Sentence: var sentence })
        {
            return [];
        }

        var noun = quantity.Noun ?? quantity.Tokens.Start;
        while (noun >= 0 && quantity.Noun is null && quantity.Tokens.Contains(noun))
        {
            noun = sentence.Tokens[noun].Head;
        }

        return noun < 0 || sentence.Tokens[noun].Pos is UniversalPos.Verb
            ? []
            :
            [
                .. sentence
                    .ChildrenOf(noun)
                    .Where(child => sentence.Tokens[child].BaseRelation() is "amod" or "compound")
                    .Append(noun)
                    .Select(token => Of(sentence, token))
                    .OfType<string>(),
            ];
    }
}
