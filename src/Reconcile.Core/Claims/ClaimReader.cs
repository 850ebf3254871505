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
    /// <summary>A clause with fewer terms ("they fled") says too little to be told apart from others.</summary>
    private const int FewestTerms = 2;

    private readonly Gazetteer gazetteer;
    private readonly LightWords light;
    private readonly Thesaurus thesaurus;
    private readonly CountedThing counted;
    private readonly CountedPart parts;
    private readonly ImpliedCounts implied;
    private readonly ImpliedCurrency currency;
    private readonly DurationBearer durations;
    private readonly DatedEvent events;
    private readonly PrisonTermFinder prisonTerms;
    private readonly LevelBearer levels;
    private readonly RoleReader roles;
    private readonly OrderReader orders;

    internal ClaimReader(Gazetteer gazetteer, LightWords light, ValueWords valueWords, Thesaurus thesaurus, Roles roles)
    {
        this.gazetteer = gazetteer;
        this.light = light;
        this.thesaurus = thesaurus;
        counted = new CountedThing(thesaurus);
        parts = new CountedPart(counted, valueWords);
        implied = new ImpliedCounts(thesaurus);
        currency = new ImpliedCurrency(valueWords);
        durations = new DurationBearer(valueWords);
        events = new DatedEvent(thesaurus);
        prisonTerms = new PrisonTermFinder(thesaurus);
        levels = new LevelBearer(valueWords);
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
            ValueWords.With(lexicons),
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
        values =
        [
            .. currency
                .Complete(article.Sentences, values)
                .Zip(
                    article.Sentences,
                    (read, sentence) => read with { Quantities = read.Quantities.AddRange(implied.Of(sentence)) }
                ),
        ];
        var forms = new FormBuilder(entities, gazetteer, light, thesaurus);
        var ages = new AgeBearer(article.Sentences, values, entities, thesaurus);
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
            Read(
                proposition,
                ofSentence,
                ClauseValues.Of(proposition, ofSentence, own),
                values[proposition.Sentence.Index],
                article.Sentences,
                forms,
                ages,
                entities,
                claims
            );
        }

        foreach (var sentence in article.Sentences)
        {
            ReportingReader.Read(
                article.Article,
                sentence,
                bySentence[sentence],
                own[sentence.Index],
                forms,
                ages,
                entities,
                claims
            );
        }

        SetBeside(claims);
        claims.AddRange(QuotationReader.Read(article, propositions, forms));
        claims.AddRange(NameReader.Read(article.Article, propositions, entities));
        claims.AddRange(roles.Read(article.Article, propositions, entities));
        claims.AddRange(HomeReader.Read(article.Article, propositions, entities));
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
            var said = group.ConvertAll(one => ((QuantityValue)one.Claim.Value).Quantity);
            var meant = said.ConvertAll(quantity => AsMeant(quantity, said));
            for (var i = 0; i < group.Count; i++)
            {
                var own = meant[i];
                claims[group[i].Index] = group[i].Claim with
                {
                    Value = new QuantityValue(own),
                    Beside =
                    [
                        .. meant.Where(
                            (other, j) =>
                                other.Interval != own.Interval
                                && other.Unit == own.Unit
                                && !AreRespective(group[i].Claim, group[j].Claim)
                        ),
                    ],
                };
            }
        }
    }

    /// <summary>"Killed 12 and 30 people, respectively": each is of its own, so neither stands beside the other.</summary>
    private static bool AreRespective(Claim first, Claim second) =>
        ReferenceEquals(first.Proposition.Sentence, second.Proposition.Sentence)
        && first.Member is { } one
        && second.Member is { } other
        && one != other;

    /// <summary>
    /// "Three dead", says the headline, and the text "at least three were killed": who hedges a number once means it so
    /// where it is repeated.
    /// </summary>
    private static Quantity AsMeant(Quantity quantity, List<Quantity> said) =>
        IsBare(quantity)
        && said.Find(other => !IsBare(other) && other.Unit == quantity.Unit && other.Stated == quantity.Stated)
            is { StatedHigh: null } hedged
            ? quantity with
            {
                Interval = hedged.Interval,
                Bound = hedged.Bound,
                Approximation = hedged.Approximation,
            }
            : quantity;

    private static bool IsBare(Quantity quantity) =>
        quantity is { Bound: Bound.None, Approximation: Approximation.Exact, StatedHigh: null };

    /// <summary>What is measured; for a size without a name the word that it stands at: "a 13-inch [screen]", "[ran] 40 yards".</summary>
    private static string? Measured(Claim claim) =>
        claim.Form.Terms.FirstOrDefault(term => term.Role is TermRole.Measured)?.Lemma ?? Above(claim);

    private static string? Above(Claim claim)
    {
        if (claim is { Facet: Facet.Count or Facet.Share } or not { Value: QuantityValue })
        {
            return null;
        }

        var (sentence, tokens) = (claim.Proposition.Sentence, ((QuantityValue)claim.Value).Quantity.Tokens);
        var head = tokens.Start;
        while (tokens.Contains(head) && sentence.Tokens[head].Head is var above and >= 0)
        {
            head = above;
        }

        return tokens.Contains(head) ? null : sentence.Tokens[head].Lemma.ToLowerInvariant();
    }

    private void Read(
        Proposition proposition,
        IEnumerable<Proposition> ofSentence,
        SentenceValues values,
        SentenceValues all,
        ImmutableArray<Sentence> sentences,
        FormBuilder forms,
        AgeBearer ages,
        StoryEntities entities,
        ImmutableArray<Claim>.Builder claims
    )
    {
        bool IsValue(int token) =>
            values.Quantities.Any(quantity => quantity.Tokens.Contains(token) && token != quantity.Noun)
            || values.Times.Any(time => time.Tokens.Contains(token));

        // The numbers of a neighbouring clause that reaches into this one say no more of what is counted than its own.
        bool IsAnyValue(int token) =>
            IsValue(token) || all.Quantities.Any(quantity => quantity.Tokens.Contains(token) && token != quantity.Noun);

        bool HoldsNoValue(TokenRange words) =>
            !Enumerable.Range(words.Start, words.Length).Any(IsAnyValue)
            && !all.Times.Any(time => time.Tokens.Overlaps(words));

        bool IsNoneOfThePart(int token) => IsAnyValue(token) || token == proposition.Predicate;

        var respective = RespectiveValues.In(proposition.Sentence, values);

        Entity? OwnMember(TextSpan value) =>
            respective.MemberOf(value) is { } member ? entities.At(proposition.Sentence, member) : null;

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
                    InClause = values.Quantities,
                }
            );
        }

        // A thing with a value in it is told by the value.
        foreach (var thing in tells ? ThingFinder.Of(proposition, [.. ofSentence]).Where(HoldsNoValue) : [])
        {
            var named = forms.Build(proposition, thing);
            if (
                named.Terms.Count(term => !term.IsRepeated) >= FewestTerms
                && named.Terms.Any(term => term.Pos is not UniversalPos.ProperNoun)
            )
            {
                var span = proposition.Sentence.SpanOf(thing);
                claims.Add(new Claim(proposition, Facet.Thing, NoValue.Instance, span, named) { Times = values.Times });
            }
        }

        var kinds = AttributeBearer.KindsIn(proposition.Sentence, values);
        foreach (var quantity in values.Quantities)
        {
            if (FacetOfDimension.Of(quantity.Dimension) is { } facet && !parts.IsPart(proposition, quantity, sentences))
            {
                var thing = counted.Of(proposition, quantity) ?? levels.Of(proposition, quantity);
                Func<int, bool> isNoneOf =
                    CountedThing.IsWhole(proposition.Sentence, quantity) ? IsNoneOfThePart
                    : facet is Facet.Count ? IsAnyValue
                    : IsValue;
                var about =
                    facet is Facet.Age && OwnMember(quantity.Span) is { } aged ? FormBuilder.Build(aged)
                    : facet is Facet.Age && ages.FormOf(proposition.Sentence, quantity) is { } bearer ? bearer
                    : facet is Facet.Count
                    && ParentFinder.FormOf(proposition.Sentence, quantity, entities) is { } family
                        ? family
                    : PopulationFinder.Of(proposition.Sentence, quantity, entities) is (true, var place)
                        ? (OwnMember(quantity.Span) ?? place) is not { } home
                                ? forms.Build(proposition, IsAnyValue, null, "population")
                            : FormBuilder.Build(home, "population")
                    : facet is Facet.Count && ImpliedCounts.IsOfTimes(proposition.Sentence, quantity)
                        ? forms.Build(proposition, IsAnyValue, null, "time")
                    : facet is Facet.Count && AttributeBearer.Of(proposition.Sentence, quantity) is { } noun
                        ? forms.Build(proposition.Sentence, noun, quantity.Noun!.Value, IsAnyValue)
                    : forms.Build(
                        proposition,
                        token => isNoneOf(token) || respective.IsOfOther(quantity.Span, token),
                        thing,
                        MeasureKind.Of(proposition.Sentence, quantity),
                        facet is Facet.Count && thing is { } word ? counted.NameOf(proposition.Sentence, word) : null
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
                        Kinds = kinds,
                        Member = respective.MemberOf(quantity.Span),
                        InClause = values.Quantities.Remove(quantity),
                    }
                );
            }
        }

        foreach (var time in values.Times)
        {
            if (ReportingReader.IsOfTheSaying(proposition, time))
            {
                claims.Add(ReportingReader.WhenSaid(proposition, time, forms));
                continue;
            }

            var facet = time.Kind is TimeKind.Duration ? Facet.Duration : Facet.Time;
            // "Another day of talks" tells that there was one more, not how long they lasted.
            if (facet is Facet.Duration && proposition.Sentence.Tokens[time.Tokens.Start].Lemma is "another")
            {
                continue;
            }

            var dated = facet is Facet.Time ? events.Of(proposition, time) : null;
            var ofEvent = dated is { } happened ? forms.BuildEvent(proposition.Sentence, happened, IsAnyValue) : null;
            if (ofEvent is { Terms.Length: < FewestTerms })
            {
                // "Friday's fire" says too little alone.
                (dated, ofEvent) = (null, null);
            }

            var about =
                prisonTerms.Of(proposition, time, OwnMember(time.Span) is null ? values.Times : [time], entities)
                    is { } convict
                    ? FormBuilder.Build(OwnMember(time.Span) ?? convict, PrisonTermFinder.Term)
                : facet is Facet.Duration && durations.Of(proposition, time, entities) is { } noun
                    ? forms.Build(proposition.Sentence, noun, IsAnyValue)
                : ofEvent
                    ?? (
                        respective.MemberOf(time.Span) is null
                            ? form
                            : forms.Build(
                                proposition,
                                token => IsValue(token) || respective.IsOfOther(time.Span, token)
                            )
                    );
            Add(about, dated);
            if (
                ofEvent is not null
                && proposition.Sentence.Tokens[dated!.Value].BaseRelation() is "nsubj"
                && !ofEvent.Terms.Any(term => term.IsPerson || thesaurus.IsPerson(term.Lemma))
            )
            {
                // "The collapse of the bridge on Monday injured three": the day is that of both.
                Add(form, null);
            }

            void Add(CanonicalForm of, int? at) =>
                claims.Add(
                    new Claim(proposition, facet, new CalendarValue(time), ClaimSpan.WithTime(proposition, time), of)
                    {
                        Event = at,
                        Member = respective.MemberOf(time.Span),
                        InClause = values.Quantities,
                    }
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
}
