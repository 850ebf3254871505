using Reconcile.Language;
using Reconcile.Propositions;

namespace Reconcile.Entities;

/// <summary>Finds what "he", "they" and "it" stand for, from what the article said just before.</summary>
/// <remarks>
/// Mentions that agree with the pronoun are ranked by their salience, after Lappin and Leass (1994); the weights are fitted
/// (Denis and Baldridge 2008: one choice among all the candidates and nothing).
/// </remarks>
internal sealed class PronounResolver(AntecedentChoice choose, ClauseVocabulary vocabulary)
{
    /// <summary>A pronoun does not look back further than this, in sentences.</summary>
    private const int Reach = 4;

    private static readonly int FeatureCount = Enum.GetValues<AntecedentFeature>().Length;

    private readonly List<(Mention Mention, Chain Chain)> said = [];
    private readonly Dictionary<string, Chain> chains = new(StringComparer.Ordinal);

    /// <summary>Takes the next mention of the article.</summary>
    /// <returns>The chain that it belongs to; null for a pronoun that stands for nothing that the article named.</returns>
    public Chain? Take(Mention mention)
    {
        var key = KeyOf(mention);
        if (key is not null && chains.TryGetValue(key, out var chain))
        {
            Add(mention, chain);
            return chain;
        }

        if (
            MentionFinder.KindOf(mention.Word) is { } kind
            && choose(mention, kind, Candidates(mention, kind)) is { } antecedent
        )
        {
            Add(mention, antecedent);
            chain = antecedent;
        }
        else if (mention.Kind is MentionKind.Pronoun)
        {
            return null;
        }
        else
        {
            chain = new Chain(mention);
            said.Add((mention, chain));
        }

        if (key is not null)
        {
            chains[key] = chain;
        }

        return chain;
    }

    private void Add(Mention mention, Chain chain)
    {
        chain.Add(mention);
        said.Add((mention, chain));
    }

    /// <summary>Under what a later mention of the same is found: "the witness" after "a witness".</summary>
    private static string? KeyOf(Mention mention) =>
        mention.IsJoined || mention.Kind is MentionKind.Pronoun ? null
        : mention.Entity is { } entity ? "=" + entity.Key
        : mention.Word.Lemma.ToLowerInvariant() + (mention.IsPlural is true ? "/s" : "");

    private List<AntecedentCandidate> Candidates(Mention pronoun, PronounKind kind)
    {
        var found = new List<AntecedentCandidate>();
        for (var i = said.Count - 1; i >= 0; i--)
        {
            var (mention, chain) = said[i];
            if (pronoun.Sentence.Index - mention.Sentence.Index > Reach)
            {
                break;
            }

            if (Agrees(pronoun, kind, mention, chain) && MayBind(pronoun, mention))
            {
                var isFirst = i == 0 || said[i - 1].Mention.Sentence.Index != mention.Sentence.Index;
                found.Add(
                    new AntecedentCandidate(mention, chain, Features(pronoun, mention, chain, found.Count, isFirst))
                );
            }
        }

        return found;
    }

    private static bool Agrees(Mention pronoun, PronounKind kind, Mention mention, Chain chain) =>
        kind switch
        {
            PronounKind.Person => mention.IsPlural is not true
                && mention.IsPerson is not false
                && (chain.Gender is null || chain.Gender == pronoun.Gender),
            PronounKind.Several => mention.IsPlural is not false,
            _ => mention.IsPlural is not true && mention.IsPerson is not true,
        };

    /// <summary>"He hit him" are two persons, and nobody is "his brother" himself.</summary>
    private static bool MayBind(Mention pronoun, Mention mention)
    {
        if (!ReferenceEquals(pronoun.Sentence, mention.Sentence))
        {
            return true;
        }

        var sentence = pronoun.Sentence;
        var isReflexive =
            pronoun.Word.Lemma.EndsWith("self", StringComparison.Ordinal)
            || pronoun.Word.Lemma.EndsWith("selves", StringComparison.Ordinal);
        if (!pronoun.Word.Is("nmod:poss") && !isReflexive && pronoun.Word.Head == mention.Word.Head)
        {
            return false;
        }

        // Up from the pronoun: within the mention's own phrase only a clause may speak of it ("a man who lost his car").
        for (var at = pronoun.Token; at >= 0; at = sentence.Tokens[at].Head)
        {
            if (at == mention.Token)
            {
                return false;
            }

            if (sentence.Tokens[at].BaseRelation() is "acl" or "advcl" or "conj" or "parataxis" or "ccomp")
            {
                break;
            }
        }

        return true;
    }

    private double[] Features(Mention pronoun, Mention mention, Chain chain, int between, bool isFirst)
    {
        var features = new double[FeatureCount];
        var distance = pronoun.Sentence.Index - mention.Sentence.Index;
        Set(AntecedentFeature.Bias, true);
        Set(AntecedentFeature.SameSentence, distance == 0);
        Set(AntecedentFeature.SentenceBefore, distance == 1);
        Set(AntecedentFeature.TwoBefore, distance == 2);
        features[(int)AntecedentFeature.Between] = Math.Log2(1 + between);
        Set(AntecedentFeature.Subject, mention.IsSubject);
        Set(AntecedentFeature.Object, mention.Word.BaseRelation() is "obj" or "iobj");
        Set(AntecedentFeature.Modifier, mention.Word.BaseRelation() is "nmod" or "compound" or "appos");
        Set(AntecedentFeature.BothSubjects, mention.IsSubject && pronoun.IsSubject);
        Set(AntecedentFeature.Name, mention.Kind is MentionKind.Name);
        Set(AntecedentFeature.Pronoun, mention.Kind is MentionKind.Pronoun);
        Set(AntecedentFeature.Definite, mention.Kind is MentionKind.Noun && mention.Sentence.IsDefinite(mention.Token));
        var (itSpeaks, pronounSpeaks) = (IsSpeaker(mention), IsSpeaker(pronoun));
        Set(AntecedentFeature.BothSpeak, itSpeaks && pronounSpeaks);
        Set(AntecedentFeature.ItSpeaks, itSpeaks && !pronounSpeaks);
        Set(AntecedentFeature.PronounSpeaks, !itSpeaks && pronounSpeaks);
        Set(AntecedentFeature.GenderAlike, pronoun.Gender is { } gender && chain.Gender == gender);
        features[(int)AntecedentFeature.Frequency] = Math.Log2(chain.Count);
        Set(AntecedentFeature.First, isFirst);
        Set(AntecedentFeature.AnyNumber, mention.IsPlural is null);
        Set(AntecedentFeature.People, mention.IsPerson is true);
        Set(
            AntecedentFeature.CanAct,
            pronoun.Word.Relation is "nsubj"
                && pronoun.Sentence.Tokens[pronoun.Word.Head].IsVerbal()
                && (mention.IsPerson is true || mention.IsPlural is null)
        );
        Set(AntecedentFeature.Above, distance == 0 && IsSubjectAbove(pronoun, mention));
        Set(AntecedentFeature.Joined, mention.IsJoined);
        Set(
            AntecedentFeature.OwnersClause,
            distance == 0
                && pronoun.Word.Is("nmod")
                && pronoun.Word.Head >= 0
                && pronoun.Sentence.Tokens[pronoun.Word.Head].Head == mention.Word.Head
        );
        Set(AntecedentFeature.OtherVoice, mention.IsQuoted != pronoun.IsQuoted);
        return features;

        void Set(AntecedentFeature feature, bool holds) => features[(int)feature] = holds ? 1 : 0;
    }

    private static bool IsSubjectAbove(Mention pronoun, Mention mention)
    {
        if (!mention.IsSubject)
        {
            return false;
        }

        var tokens = pronoun.Sentence.Tokens;
        var own = pronoun.Word.Head;
        for (var at = own < 0 ? -1 : tokens[own].Head; at >= 0; at = tokens[at].Head)
        {
            if (at == mention.Word.Head)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"said Hale", "according to Hale".</summary>
    private bool IsSpeaker(Mention mention) =>
        (
            mention.IsSubject
            && mention.Word.Head is >= 0 and var head
            && vocabulary.IsReporting(mention.Sentence.Tokens[head].Lemma)
        ) || mention.Sentence.PrepositionOf(mention.Token) is "accord" or "according";
}
