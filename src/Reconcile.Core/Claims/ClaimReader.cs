using System.Collections.Immutable;
using Reconcile.Entities;
using Reconcile.Language;
using Reconcile.Lexicon;
using Reconcile.Propositions;
using Reconcile.Values;

namespace Reconcile.Claims;

/// <summary>Reads from each proposition the properties that can be checked, one claim each.</summary>
public sealed class ClaimReader
{
    /// <summary>A clause with fewer terms ("they fled") says too little to be told apart from others.</summary>
    private const int FewestTerms = 2;

    private readonly Gazetteer gazetteer;
    private readonly LightWords light;
    private readonly PhrasalVerbs phrases;
    private readonly CountedThing counted;
    private readonly RoleReader roles;
    private readonly OrderReader orders;

    internal ClaimReader(Gazetteer gazetteer, LightWords light, Thesaurus thesaurus, Roles roles)
    {
        this.gazetteer = gazetteer;
        this.light = light;
        phrases = new PhrasalVerbs(thesaurus);
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
        var forms = new FormBuilder(entities, gazetteer, light, phrases);
        var claims = ImmutableArray.CreateBuilder<Claim>();
        var bySentence = propositions.ToLookup(
            proposition => proposition.Sentence,
            (IEqualityComparer<Sentence>)ReferenceEqualityComparer.Instance
        );
        var conversions = article
            .Sentences.Select(sentence => ClauseValues.ConversionsIn(sentence, values[sentence.Index].Quantities))
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
            Read(proposition, ofSentence, ClauseValues.Of(proposition, ofSentence, own), forms, entities, claims);
        }

        SetBeside(claims);
        claims.AddRange(QuotationReader.Read(article, propositions, forms));
        claims.AddRange(NameReader.Read(article.Article, propositions, entities));
        claims.AddRange(roles.Read(article.Article, propositions, entities));
        claims.AddRange(orders.Read(article.Article, propositions, forms));
        SetSources(claims, propositions, forms);
        return claims.ToImmutable();
    }

    private static void SetSources(
        ImmutableArray<Claim>.Builder claims,
        ImmutableArray<Proposition> propositions,
        FormBuilder forms
    )
    {
        var sources = propositions.ToDictionary(
            proposition => proposition,
            forms.SourceOf,
            (IEqualityComparer<Proposition>)ReferenceEqualityComparer.Instance
        );
        for (var i = 0; i < claims.Count; i++)
        {
            if (sources.GetValueOrDefault(claims[i].Proposition, []) is { IsEmpty: false } source)
            {
                claims[i] = claims[i] with { Source = source };
            }
        }
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
                new Claim(
                    proposition,
                    Facet.Happening,
                    NoValue.Instance,
                    ClaimSpan.Shorten(proposition, proposition.Span),
                    form
                )
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
                        ClaimSpan.WithParticiple(
                            ClaimSpan.Shorten(proposition, quantity.Span),
                            proposition.Sentence,
                            quantity,
                            ofSentence
                        ),
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
            claims.Add(
                new Claim(proposition, facet, new CalendarValue(time), ClaimSpan.WithTime(proposition, time), form)
            );
        }

        foreach (var place in tells ? PlaceFinder.Find(proposition, entities) : [])
        {
            claims.Add(
                new Claim(proposition, Facet.Place, place, ClaimSpan.Shorten(proposition, place.Span), form)
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
}
