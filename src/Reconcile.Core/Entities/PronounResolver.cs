using Reconcile.Language;
using Reconcile.Lexicon;
using Reconcile.Propositions;

namespace Reconcile.Entities;

/// <summary>Finds whom "he" and "she" mean, from what the article said just before.</summary>
/// <remarks>
/// Salience after Lappin and Leass (1994): near before far, subjects before objects; and news' own habit that who is
/// only quoted is not whom the next sentence is about, unless it goes on quoting.
/// </remarks>
internal sealed class PronounResolver(PersonGenders genders, ClauseVocabulary vocabulary)
{
    /// <summary>A pronoun does not look back further than this, in sentences.</summary>
    private const int Reach = 3;

    private const double Nearness = 100;
    private const double Subject = 80;
    private const double SpeakerMatch = 60;
    private const double KnownGender = 30;

    private readonly List<PersonMention> mentions = [];

    /// <summary>Remembers that a token of a sentence speaks of a person.</summary>
    public void Remember(Sentence sentence, int token, Entity person)
    {
        if (mentions is [.., var last] && ReferenceEquals(last.Sentence, sentence) && last.Person == person)
        {
            // A name of two words is one mention: its head tells the part that it plays.
            if (last.Token == token - 1 && IsSubject(sentence, token) && !last.IsSubject)
            {
                mentions[^1] = Mention(sentence, token, person);
            }

            if (last.Token == token - 1)
            {
                return;
            }
        }

        mentions.Add(Mention(sentence, token, person));
    }

    /// <summary>Whom a pronoun means; null for other pronouns and where nobody fits.</summary>
    public Entity? Resolve(Sentence sentence, int index)
    {
        var token = sentence.Tokens[index];
        Gender? gender = token.Lemma.ToLowerInvariant() switch
        {
            "he" or "his" or "him" or "himself" => Gender.Masculine,
            "she" or "her" or "hers" or "herself" => Gender.Feminine,
            _ => null,
        };
        if (gender is null)
        {
            return null;
        }

        var speaks = IsSubject(sentence, index) && IsReporting(sentence, index);
        PersonMention? best = null;
        var most = 0.0;
        for (var i = mentions.Count - 1; i >= 0; i--)
        {
            var mention = mentions[i];
            var distance = sentence.Index - mention.Sentence.Index;
            if (distance > Reach)
            {
                break;
            }

            var known = genders.Of(mention.Person);
            if ((known is not null && known != gender) || AreArgumentsOfOneVerb(sentence, index, mention))
            {
                continue;
            }

            var salience =
                (Nearness / (1 << distance))
                + (mention.IsSubject ? Subject : 0)
                + (mention.IsSpeaker == speaks ? SpeakerMatch : 0)
                + (known == gender ? KnownGender : 0);
            if (salience > most)
            {
                (best, most) = (mention, salience);
            }
        }

        return best?.Person;
    }

    /// <summary>"He hit him": two arguments of one verb are two persons.</summary>
    private static bool AreArgumentsOfOneVerb(Sentence sentence, int index, PersonMention mention) =>
        ReferenceEquals(sentence, mention.Sentence)
        && sentence.Tokens[index].Relation is not "nmod:poss"
        && sentence.Tokens[index].Lemma is not ("himself" or "herself")
        && sentence.Tokens[index].Head == sentence.Tokens[mention.Token].Head;

    private PersonMention Mention(Sentence sentence, int token, Entity person) =>
        new(person, sentence, token, IsSubject(sentence, token), IsReporting(sentence, token));

    private static bool IsSubject(Sentence sentence, int token) =>
        sentence.Tokens[token].BaseRelation() is "nsubj" or "csubj";

    private bool IsReporting(Sentence sentence, int token)
    {
        var head = sentence.Tokens[token].Head;
        return head >= 0 && vocabulary.IsReporting(sentence.Tokens[head].Lemma);
    }
}
