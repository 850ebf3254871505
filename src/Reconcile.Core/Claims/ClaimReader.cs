using System.Collections.Immutable;
using Reconcile.Entities;
using Reconcile.Language;
using Reconcile.Lexicon;
using Reconcile.Propositions;
using Reconcile.Text;
using Reconcile.Values;

namespace Reconcile.Claims;

/// <summary>Reads from each proposition the properties that can be checked, one claim each.</summary>
public sealed class ClaimReader
{
    /// <summary>Longest span of a claim in UTF-16 units; a longer clause is cut around the value that is claimed.</summary>
    private const int LongestSpan = 300;

    /// <summary>How far a value in brackets may be off, as a share, to be the one before it in another unit.</summary>
    private const double Conversion = 0.1;

    /// <summary>A clause with fewer terms ("they fled") says too little to be told apart from others.</summary>
    private const int FewestTerms = 2;

    private readonly Gazetteer gazetteer;
    private readonly LightWords light;
    private readonly CountedThing counted;
    private readonly RoleReader roles;
    private readonly OrderReader orders;

    internal ClaimReader(Gazetteer gazetteer, LightWords light, Thesaurus thesaurus, Roles roles)
    {
        this.gazetteer = gazetteer;
        this.light = light;
        counted = new CountedThing(thesaurus);
        this.roles = new RoleReader(roles);
        orders = new OrderReader(thesaurus);
    }

    /// <summary>Creates a reader with the shipped word lists.</summary>
    public static ClaimReader Load() => With(Lexicons.Shipped);

    /// <summary>Creates a reader with the word lists as packs changed them.</summary>
    public static ClaimReader With(Lexicons lexicons)
    {
        ArgumentNullException.ThrowIfNull(lexicons);
        return new ClaimReader(
            Gazetteer.With(lexicons),
            LightWords.With(lexicons),
            Thesaurus.With(lexicons),
            Roles.With(lexicons)
        );
    }

    /// <summary>The claims of one article's propositions, in the order of the text.</summary>
    /// <param name="article">The article.</param>
    /// <param name="propositions">Its propositions.</param>
    /// <param name="values">For each sentence, by its index, the values read from it.</param>
    /// <param name="entities">Who and what the story is about.</param>
    public ImmutableArray<Claim> Read(
        AnnotatedArticle article,
        ImmutableArray<Proposition> propositions,
        ImmutableArray<SentenceValues> values,
        StoryEntities entities
    )
    {
        ArgumentNullException.ThrowIfNull(entities);
        var forms = new FormBuilder(entities, gazetteer, light);
        var claims = ImmutableArray.CreateBuilder<Claim>();
        var bySentence = propositions.ToLookup(
            proposition => proposition.Sentence,
            (IEqualityComparer<Sentence>)ReferenceEqualityComparer.Instance
        );
        var conversions = article
            .Sentences.Select(sentence => ConversionsIn(sentence, values[sentence.Index].Quantities))
            .ToImmutableArray();
        var own = values
            .Select(
                (read, i) =>
                    conversions[i].IsEmpty
                        ? read
                        : read with
                        {
                            Quantities = read.Quantities.RemoveRange(conversions[i]),
                        }
            )
            .ToImmutableArray();
        foreach (var proposition in propositions)
        {
            if (conversions[proposition.Sentence.Index].Any(value => value.Tokens.Contains(proposition.Predicate)))
            {
                // "(34 miles)" may look like a clause of its own.
                continue;
            }

            var ofSentence = bySentence[proposition.Sentence];
            Read(proposition, ofSentence, ValuesOf(proposition, ofSentence, own), forms, entities, claims);
        }

        SetBeside(claims);
        claims.AddRange(QuotationReader.Read(article, propositions, forms));
        claims.AddRange(NameReader.Read(article.Article, propositions, entities));
        claims.AddRange(roles.Read(article.Article, propositions, entities));
        claims.AddRange(orders.Read(article.Article, propositions, forms));
        return claims.ToImmutable();
    }

    private static void SetBeside(ImmutableArray<Claim>.Builder claims)
    {
        var ofOneName = claims
            .Select((claim, index) => (Claim: claim, Index: index))
            .Where(one => one.Claim.Value is QuantityValue && Measured(one.Claim) is not null)
            .GroupBy(one => (one.Claim.Facet, Measured(one.Claim)))
            .Select(group => group.ToList());
        foreach (var group in ofOneName)
        {
            foreach (var (claim, index) in group)
            {
                var own = ((QuantityValue)claim.Value).Quantity;
                claims[index] = claim with
                {
                    Beside =
                    [
                        .. group
                            .Select(other => ((QuantityValue)other.Claim.Value).Quantity)
                            .Where(other => other.Interval != own.Interval && other.Unit == own.Unit),
                    ],
                };
            }
        }
    }

    private static string? Measured(Claim claim) =>
        claim.Form.Terms.FirstOrDefault(term => term.Role is TermRole.Measured)?.Lemma;

    private void Read(
        Proposition proposition,
        IEnumerable<Proposition> ofSentence,
        SentenceValues values,
        FormBuilder forms,
        StoryEntities entities,
        ImmutableArray<Claim>.Builder claims
    )
    {
        bool IsValue(int token) =>
            values.Quantities.Any(quantity => quantity.Tokens.Contains(token) && token != quantity.Noun)
            || values.Times.Any(time => time.Tokens.Contains(token));

        var form = forms.Build(proposition, IsValue, null, null);
        var tells = form.Terms.Length >= FewestTerms;
        if (tells)
        {
            claims.Add(
                new Claim(proposition, Facet.Happening, NoValue.Instance, Shorten(proposition, proposition.Span), form)
                {
                    Times = values.Times,
                }
            );
        }

        foreach (var quantity in values.Quantities)
        {
            if (FacetOfDimension.Of(quantity.Dimension) is { } facet && !IsPartOfWhole(proposition, quantity))
            {
                var about =
                    facet is Facet.Age && AgeBearer.Of(proposition, quantity, entities) is { } bearer
                        ? FormBuilder.Build(bearer)
                    : facet is Facet.Count && ParentFinder.Of(proposition.Sentence, quantity, entities) is { } parent
                        ? FormBuilder.Build(parent, "child")
                    : forms.Build(
                        proposition,
                        IsValue,
                        counted.Of(proposition, quantity),
                        MeasureKind.Of(proposition.Sentence, quantity)
                    );
                claims.Add(
                    new Claim(
                        proposition,
                        facet,
                        new QuantityValue(quantity),
                        WithParticiple(Shorten(proposition, quantity.Span), proposition.Sentence, quantity, ofSentence),
                        about
                    )
                    {
                        Times = values.Times,
                    }
                );
            }
        }

        foreach (var time in values.Times.Where(time => !IsOfTheSaying(proposition, time)))
        {
            var facet = time.Kind is TimeKind.Duration ? Facet.Duration : Facet.Time;
            claims.Add(new Claim(proposition, facet, new CalendarValue(time), WithTime(proposition, time), form));
        }

        foreach (var place in tells ? PlaceFinder.Find(proposition, entities) : [])
        {
            claims.Add(
                new Claim(proposition, Facet.Place, place, Shorten(proposition, place.Span), form)
                {
                    Times = values.Times,
                }
            );
        }
    }

    /// <summary>
    /// "one of the wounded", "another four", "two others": a part, which no other source's whole can confirm. "Three were
    /// killed and two others hurt" gives the whole of the hurt.
    /// </summary>
    private bool IsPartOfWhole(Proposition proposition, Quantity quantity)
    {
        var sentence = proposition.Sentence;
        var (before, after) = (quantity.Tokens.Start - 1, quantity.Tokens.End);
        if (quantity.Dimension is Dimension.Money)
        {
            return before >= 0 && sentence.Tokens[before].Lemma is "include";
        }

        if (quantity.Dimension is not Dimension.Count || counted.IsFirstOfItsKind(proposition, quantity))
        {
            return false;
        }

        return (before >= 0 && sentence.Tokens[before].Lemma is "another" or "other")
            || sentence.Tokens[quantity.Tokens.Start].Lemma is "another"
            || (
                after < sentence.Tokens.Length
                && (
                    sentence.Tokens[after].Lemma is "other" or "more"
                    || (quantity.Stated == 1 && sentence.Tokens[after].Lemma == "of")
                )
            );
    }

    /// <summary>"55 kilometres (34 miles)": the same value in another unit, which is no second claim.</summary>
    private static ImmutableArray<Quantity> ConversionsIn(Sentence sentence, ImmutableArray<Quantity> quantities) =>
        [
            .. quantities.Where(quantity =>
                quantity.Tokens.Start - 1 is var bracket and > 0
                && sentence.Tokens[bracket].Text is "(" or "["
                && quantities.Any(other =>
                    other.Tokens.End == bracket
                    && other.Unit == quantity.Unit
                    && Math.Abs(other.Stated - quantity.Stated) <= Conversion * Math.Abs(other.Stated)
                )
            ),
        ];

    /// <summary>
    /// The values that belong to a proposition: those within its span that no smaller proposition of the sentence
    /// holds, so that a number is claimed once.
    /// </summary>
    private static SentenceValues ValuesOf(
        Proposition proposition,
        IEnumerable<Proposition> ofSentence,
        ImmutableArray<SentenceValues> values
    )
    {
        var sentence = values[proposition.Sentence.Index];
        if (sentence.Quantities.IsEmpty && sentence.Times.IsEmpty)
        {
            return sentence;
        }

        // A claim and its denial are one clause, read twice: the first has the values.
        var same = ofSentence.ToList();
        if (!ReferenceEquals(same.Find(other => other.Span == proposition.Span), proposition))
        {
            return new SentenceValues([], []);
        }

        var rivals = same.Where(other => !ReferenceEquals(other, proposition)).ToList();

        bool IsOwn(TextSpan span, Func<Proposition, bool> mayTake) =>
            proposition.Span.Contains(span)
            && !rivals.Exists(rival =>
                mayTake(rival) && rival.Span.Contains(span) && rival.Span.Length < proposition.Span.Length
            );

        // "Troops guarding the bridge on Friday opened fire": a day beside a participle may be the finite verb's.
        var times = sentence.Times.Where(time => IsOwn(time.Span, IsFinite)).ToImmutableArray();
        if (times.IsEmpty && IsFinite(proposition))
        {
            times = [.. sentence.Times.Where(time => ClosesParticiple(proposition, time, rivals))];
        }

        var quantities = sentence
            .Quantities.Where(quantity =>
                IsOwn(quantity.Span, _ => true) && !times.Any(time => time.Span.Overlaps(quantity.Span))
            )
            .ToImmutableArray();
        return new SentenceValues(quantities, times);
    }

    /// <summary>"... has been elected, the commission said on Monday": the day is that of the word, not of the deed.</summary>
    private static bool IsOfTheSaying(Proposition proposition, TimeExpression time)
    {
        if (proposition.Attribution is not { Cue: var cue })
        {
            return false;
        }

        var tokens = proposition.Sentence.Tokens;
        for (var token = time.Tokens.Start; token >= 0 && token != proposition.Predicate; token = tokens[token].Head)
        {
            if (cue.Contains(tokens[token].Span))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"More than 800 homes destroyed by the storm": the participle says what was counted.</summary>
    private static TextSpan WithParticiple(
        TextSpan span,
        Sentence sentence,
        Quantity quantity,
        IEnumerable<Proposition> ofSentence
    )
    {
        var participle = ofSentence.FirstOrDefault(clause =>
            quantity.Noun is { } noun
            && clause.Predicate == noun + 1
            && clause.PredicateToken is { Tag: "VBN", Head: var head }
            && head == noun
        );
        return participle is not null && quantity.Span.Union(participle.Span) is { Length: <= LongestSpan } whole
            ? span.Contains(participle.Span)
                ? span
                : whole
            : span;
    }

    /// <summary>"Foiled an attack on ships crossing the gulf on Friday": a day behind a participle is the finite verb's too.</summary>
    private static bool ClosesParticiple(Proposition proposition, TimeExpression time, List<Proposition> rivals)
    {
        var sentence = proposition.Sentence;
        return time.Kind is TimeKind.Date
            && time.Tokens.Start > proposition.Predicate
            && sentence.SubtreeOf(proposition.Predicate).Contains(time.Tokens.Start)
            && rivals.Exists(rival =>
                rival.PredicateToken is { Tag: "VBG" }
                && (rival.PredicateToken.Is("acl") || rival.PredicateToken.Is("advcl"))
                && !IsFinite(rival)
                && rival.Span.End == time.Span.End
                && IsNear(sentence, rival.PredicateToken.Head, proposition.Predicate)
            );
    }

    /// <summary>Whether a token is another one, or at most two steps below it: "an attack [on [ships]]".</summary>
    private static bool IsNear(Sentence sentence, int token, int above)
    {
        for (var step = 0; step < 3 && token >= 0; step++)
        {
            if (token == above)
            {
                return true;
            }

            token = sentence.Tokens[token].Head;
        }

        return false;
    }

    /// <summary>The clause, and the day where it stands behind a participle that follows the clause.</summary>
    private static TextSpan WithTime(Proposition proposition, TimeExpression time)
    {
        var span = Shorten(proposition, time.Span);
        return span.Union(time.Span) is { Length: <= LongestSpan } whole ? whole : span;
    }

    private static bool IsFinite(Proposition proposition) =>
        proposition.PredicateToken.Tag is not ("VBG" or "VBN")
        || proposition.Sentence.ChildWith(proposition.Predicate, "aux") >= 0;

    private static TextSpan Shorten(Proposition proposition, TextSpan core)
    {
        if (proposition.Span.Length <= LongestSpan)
        {
            return proposition.Span;
        }

        // The words from the predicate to the value, and outwards from there by whole tokens while there is room.
        var tokens = proposition.Sentence.Tokens;
        var span = core == proposition.Span ? tokens[proposition.Predicate].Span : core;
        var withPredicate = span.Union(tokens[proposition.Predicate].Span);
        span = withPredicate.Length <= LongestSpan ? withPredicate : span;
        foreach (var token in tokens)
        {
            if (
                token.Span.Start >= span.End
                && proposition.Span.Contains(token.Span)
                && span.Union(token.Span).Length <= LongestSpan
            )
            {
                span = span.Union(token.Span);
            }
        }

        return span;
    }
}
