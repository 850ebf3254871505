using System.Collections.Immutable;
using Reconcile.Language;

namespace Reconcile.Lexicon;

/// <summary>What words mean and how their meanings are related, after Princeton WordNet 3.1.</summary>
/// <remarks>
/// All methods may be called from any thread and give the same results always. Lemmas are matched without regard to
/// case; hyphens and underscores also match blanks. A word that WordNet does not know has no relations: every question
/// about it is answered with no, 0 or nothing. WordNet: Fellbaum (ed.), <i>WordNet: An Electronic Lexical Database</i>,
/// MIT Press 1998; what was taken from it and under which licence stands in <c>Language/Models/wordnet.README.md</c>.
/// </remarks>
public sealed class WordNet
{
    /// <summary>A noun is a kind of something when senses with at least this share of its uses are.</summary>
    private const double MinKindShare = 0.2;

    /// <summary>Smallest product of the weights of two opposed meanings.</summary>
    private const double MinOpposition = 0.25;

    /// <summary>Share of a word's uses from which one sense speaks for the word.</summary>
    private const double MinCanonicalShare = 0.75;

    private static readonly Lazy<WordNet> Embedded = new(ReadEmbedded);

    private readonly WordNetFile file;
    private readonly LemmaFinder lemmas;
    private readonly MeaningComparison meanings;

    internal WordNet(WordNetFile file)
    {
        this.file = file;
        lemmas = new LemmaFinder(file);
        meanings = new MeaningComparison(file);
    }

    /// <summary>The WordNet that is part of this assembly; read once, then shared.</summary>
    public static WordNet Load() => Embedded.Value;

    /// <summary>Whether the word is known in this class.</summary>
    public bool Knows(ReadOnlySpan<char> lemma, UniversalPos pos) =>
        LemmaFinder.ClassOf(pos) is { } wordClass
        && lemmas.Find(lemma) is >= 0 and var number
        && file.Senses(number, wordClass).Length > 0;

    /// <summary>How often the word was tagged in this class in WordNet's semantic concordances; 0 for unknown words.</summary>
    public int Frequency(ReadOnlySpan<char> lemma, UniversalPos pos)
    {
        var frequency = 0.0;
        if (LemmaFinder.ClassOf(pos) is { } wordClass && lemmas.Find(lemma) is >= 0 and var number)
        {
            foreach (var sense in file.Senses(number, wordClass))
            {
                frequency += sense.Count;
            }
        }

        return (int)frequency;
    }

    /// <summary>How nearly two words mean the same, in [0, 1], whatever their classes; symmetric.</summary>
    /// <returns>
    /// 1 for one lemma in one class, also for an unknown one. From about 0.8 the words are synonyms or derived from one
    /// another (buy/purchase, kill/killing, murder/slaying); from about 0.6 one can mostly stand for the other in news
    /// (seize/capture, blast/explosion); below 0.5 they should count for nothing on their own. Opposites may be similar
    /// too: ask <see cref="AreOpposites"/> first.
    /// </returns>
    /// <remarks>
    /// The best pair of senses counts: the geometric mean of how usual each sense is for its word, times
    /// <c>0.92^steps x Lin</c>, where Lin is the similarity of Lin, <i>An Information-Theoretic Definition of
    /// Similarity</i>, ICML 1998, from the tagged counts of WordNet. A word also stands, at a discount, for its
    /// derivations, verb group, similar adjectives and what it causes or entails.
    /// </remarks>
    public double Similarity(ReadOnlySpan<char> lemmaA, UniversalPos posA, ReadOnlySpan<char> lemmaB, UniversalPos posB)
    {
        var sameLemma = lemmaA.Equals(lemmaB, StringComparison.OrdinalIgnoreCase);
        if (
            sameLemma
            && (posA == posB || (LemmaFinder.ClassOf(posA) is { } known && known == LemmaFinder.ClassOf(posB)))
        )
        {
            return 1;
        }

        var sameClass = LemmaFinder.ClassOf(posA) == LemmaFinder.ClassOf(posB);
        var readingsB = lemmas.Read(lemmaB, posB);
        var best = 0.0;
        foreach (var a in lemmas.Read(lemmaA, posA))
        {
            foreach (var b in readingsB)
            {
                best = Math.Max(best, a.Weight * b.Weight * meanings.Similarity(a, b, sameClass));
            }
        }

        return best;
    }

    /// <summary>Adds all that <see cref="Similarity(ReadOnlySpan{char}, UniversalPos, ReadOnlySpan{char}, UniversalPos)"/> looks at.</summary>
    internal void Sign(ReadOnlySpan<char> lemma, UniversalPos pos, Signature signature)
    {
        foreach (var reading in lemmas.Read(lemma, pos))
        {
            signature.Add(reading.Lemma);
            foreach (var meaning in meanings.MeaningsOf(reading))
            {
                foreach (var above in meaning.Above)
                {
                    if (above.Distance == 0 || above.InformationContent >= MeaningComparison.MinSharedContent)
                    {
                        signature.Add(-above.Synset);
                    }
                }
            }
        }
    }

    /// <summary>Whether two words of any classes are opposed in a usual sense of each: "rise" and "fall", "guilty" and "innocence".</summary>
    /// <remarks>
    /// Antonyms, and what is opposed through a synonym, a similar adjective or a derivation. News knows many more
    /// opposites than WordNet; they stand in <c>rules/lexicon/opposites.yaml</c>.
    /// </remarks>
    public bool AreOpposites(ReadOnlySpan<char> lemmaA, UniversalPos posA, ReadOnlySpan<char> lemmaB, UniversalPos posB)
    {
        if (lemmaA.Equals(lemmaB, StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        var readingsB = lemmas.Read(lemmaB, posB);
        foreach (var a in lemmas.Read(lemmaA, posA))
        {
            foreach (var b in readingsB)
            {
                if (a.Weight * b.Weight * meanings.Opposition(a, b) >= MinOpposition)
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Words that are derived from this one or that it is derived from, of all its senses, most frequent sense first.</summary>
    /// <remarks>"capture" the verb gives "capture" and "capturer", "Afghan" gives "afghanistan", "rapidly" gives "rapid".</remarks>
    public ImmutableArray<Lexeme> Derivations(ReadOnlySpan<char> lemma, UniversalPos pos)
    {
        var found = new List<Lexeme>();
        if (LemmaFinder.ClassOf(pos) is not { } wordClass || lemmas.Find(lemma) is not (>= 0 and var number))
        {
            return [];
        }

        foreach (var sense in file.Senses(number, wordClass))
        {
            var record = file.Synset(sense.Synset);
            var word = record.IndexOf(number) + 1;
            foreach (var link in record.Links())
            {
                if (
                    link.SourceWord == word
                    && link.Relation
                        is WordNetRelation.Derivation
                            or WordNetRelation.Pertainym
                            or WordNetRelation.Participle
                )
                {
                    var target = file.Synset(link.Target);
                    var lexeme = new Lexeme(
                        file.LemmaText(target.Member(link.TargetWord - 1)),
                        LemmaFinder.PosOf(target)
                    );
                    if (!found.Contains(lexeme))
                    {
                        found.Add(lexeme);
                    }
                }
            }
        }

        return [.. found];
    }

    /// <summary>Other words for the most frequent sense, in the order of WordNet.</summary>
    public ImmutableArray<string> Synonyms(ReadOnlySpan<char> lemma, UniversalPos pos)
    {
        if (LemmaFinder.ClassOf(pos) is not { } wordClass || lemmas.Find(lemma) is not (>= 0 and var number))
        {
            return [];
        }

        var senses = file.Senses(number, wordClass);
        return senses.Length == 0
            ? []
            : [.. Members(senses[0].Synset).Where(member => member != number).Select(file.LemmaText)];
    }

    /// <summary>The words above the most frequent sense of a noun or verb, nearest first: "quake" gives "geological phenomenon", "natural phenomenon" ...</summary>
    public ImmutableArray<string> Hypernyms(ReadOnlySpan<char> lemma, UniversalPos pos)
    {
        if (LemmaFinder.ClassOf(pos) is not { } wordClass || lemmas.Find(lemma) is not (>= 0 and var number))
        {
            return [];
        }

        var senses = file.Senses(number, wordClass);
        return senses.Length == 0
            ? []
            : [.. SelfAndAbove(senses[0].Synset).Skip(1).SelectMany(Members).Distinct().Select(file.LemmaText)];
    }

    /// <summary>Whether a noun names a kind (or an instance) of something in its usual senses.</summary>
    /// <param name="lemma">A noun or name.</param>
    /// <param name="kind">
    /// A noun in its first sense: "person", "location", "event", "organization", "vehicle" ... The names of WordNet's
    /// topics ("person", "group", "location", "artifact", "act", "time", "quantity" ...) also cover what WordNet files
    /// under them; "measure" means "quantity" or "time".
    /// </param>
    public bool IsKindOf(ReadOnlySpan<char> lemma, ReadOnlySpan<char> kind)
    {
        if (lemmas.Find(lemma) is not (>= 0 and var number) || lemmas.Find(kind) is not (>= 0 and var kindNumber))
        {
            return false;
        }

        var senses = file.Senses(number, WordClass.Noun);
        var kinds = file.Senses(kindNumber, WordClass.Noun);
        if (senses.Length == 0 || kinds.Length == 0)
        {
            return false;
        }

        var topics = WordNetTopics.Named(kind);
        var total = senses.Sum(sense => sense.Count + 1);
        var share = 0.0;
        foreach (var sense in senses)
        {
            var topic = file.Synset(sense.Synset).LexicographerFile;
            if (topics.Contains(topic) || SelfAndAbove(sense.Synset).Contains(kinds[0].Synset))
            {
                share += (sense.Count + 1) / total;
            }
        }

        return share >= MinKindShare;
    }

    /// <summary>Whether WordNet lists one place or thing as a part of another, directly or through others: "Kabul" of "Afghanistan", "Asia".</summary>
    public bool IsPartOf(ReadOnlySpan<char> part, ReadOnlySpan<char> whole)
    {
        if (lemmas.Find(part) is not (>= 0 and var partNumber) || lemmas.Find(whole) is not (>= 0 and var wholeNumber))
        {
            return false;
        }

        var wholes = file.Senses(wholeNumber, WordClass.Noun).Select(sense => sense.Synset).ToHashSet();
        var open = new Queue<int>(file.Senses(partNumber, WordClass.Noun).Select(sense => sense.Synset));
        var seen = new HashSet<int>(open);
        while (open.TryDequeue(out var next))
        {
            foreach (var link in file.Synset(next).Links())
            {
                if (link.Relation == WordNetRelation.PartOf && seen.Add(link.Target))
                {
                    if (wholes.Contains(link.Target))
                    {
                        return true;
                    }

                    open.Enqueue(link.Target);
                }
            }
        }

        return false;
    }

    /// <summary>A word that stands for this one and its exact synonyms; the word itself in lower case when it has none.</summary>
    /// <remarks>
    /// Only a word that is used in one sense most of the time is replaced, and only by a word of which the same is true:
    /// "purchase" gives "buy", "auto" gives "car", but "take" and "set" stay.
    /// </remarks>
    public string Canonical(ReadOnlySpan<char> lemma, UniversalPos pos)
    {
        var number = lemmas.Find(lemma);
        if (number < 0 || LemmaFinder.ClassOf(pos) is not { } wordClass || Dominant(number, wordClass) is not { } own)
        {
            return lemma.ToString().ToLowerInvariant();
        }

        var (best, most) = (number, own.Count);
        foreach (var member in Members(own.Synset))
        {
            if (
                Dominant(member, wordClass) is { } other
                && other.Synset == own.Synset
                && (other.Count > most || (other.Count == most && member < best))
            )
            {
                (best, most) = (member, other.Count);
            }
        }

        return file.LemmaText(best);
    }

    private static WordNet ReadEmbedded()
    {
        using var stream =
            typeof(WordNet).Assembly.GetManifestResourceStream("models/wordnet.bin")
            ?? throw new InvalidDataException("The assembly was built without models/wordnet.bin.");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return new WordNet(new WordNetFile(bytes));
    }

    /// <summary>The sense that makes up most of a word's uses.</summary>
    private WordNetSense? Dominant(int lemma, WordClass wordClass)
    {
        var senses = file.Senses(lemma, wordClass);
        var total = senses.Sum(sense => sense.Count + 1);
        return senses.Length > 0 && senses[0].Count + 1 >= MinCanonicalShare * total ? senses[0] : null;
    }

    private List<int> Members(int synset)
    {
        var record = file.Synset(synset);
        var members = new List<int>(record.MemberCount);
        for (var i = 0; i < record.MemberCount; i++)
        {
            members.Add(record.Member(i));
        }

        return members;
    }

    private List<int> SelfAndAbove(int synset)
    {
        var found = new List<int> { synset };
        for (var i = 0; i < found.Count; i++)
        {
            foreach (var link in file.Synset(found[i]).Links())
            {
                if (
                    link.Relation is WordNetRelation.Hypernym or WordNetRelation.InstanceHypernym
                    && !found.Contains(link.Target)
                )
                {
                    found.Add(link.Target);
                }
            }
        }

        return found;
    }
}
