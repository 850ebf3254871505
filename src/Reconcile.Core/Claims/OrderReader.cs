using System.Collections.Immutable;
using Reconcile.Articles;
using Reconcile.Language;
using Reconcile.Lexicon;
using Reconcile.Propositions;
using Reconcile.Text;

namespace Reconcile.Claims;

/// <summary>
/// Reads which of two events came first: "left before she fired", "resigned after the vote", "left and then fired", "left.
/// Two hours later she fired".
/// </summary>
internal sealed class OrderReader(Thesaurus thesaurus)
{
    /// <summary>Fewer terms ("after leaving") say too little to know the event again.</summary>
    private const int FewestTerms = 2;

    /// <summary>Longest span of a claim in UTF-16 units: what is written further apart is seldom one statement.</summary>
    private const int LongestSpan = 300;

    private readonly EventOrders orders = new(thesaurus);

    /// <summary>The orders that an article gives, without those that it turns round elsewhere: such events recur.</summary>
    public ImmutableArray<Claim> Read(Article article, ImmutableArray<Proposition> propositions, FormBuilder forms)
    {
        var sentences = propositions
            .GroupBy(
                proposition => proposition.Sentence,
                (IEqualityComparer<Sentence>)ReferenceEqualityComparer.Instance
            )
            .OrderBy(clauses => clauses.Key.Index)
            .Select(clauses => clauses.ToList())
            .ToList();
        var claims = sentences
            .SelectMany(clauses => ReadSentence(article, clauses[0].Sentence, clauses, forms))
            .Concat(
                sentences.Zip(sentences.Skip(1)).SelectMany(pair => ReadAcross(article, pair.First, pair.Second, forms))
            )
            .ToList();
        return
        [
            .. claims.Where(claim =>
                !claims.Exists(other =>
                    orders.AreInSameOrder((WordsValue)claim.Value, (WordsValue)other.Value) == false
                )
            ),
        ];
    }

    private IEnumerable<Claim> ReadSentence(
        Article article,
        Sentence sentence,
        List<Proposition> clauses,
        FormBuilder forms
    )
    {
        for (var i = 0; i < sentence.Tokens.Length; i++)
        {
            if (Join(sentence, clauses, i) is not var (main, isMainFirst) || !IsToldAsFact(main))
            {
                continue;
            }

            var isNoun = sentence.Tokens[i].Pos is UniversalPos.Noun;
            var other = clauses.Find(clause => clause.Predicate == i);
            if (!isNoun && (other is null || !IsToldAsFact(other)))
            {
                continue;
            }

            var phrase = sentence.SubtreeOf(i);
            var span = main.Span.Union(isNoun ? sentence.SpanOf(phrase) : other!.Span);
            var upper = forms.Build(main, token => IsNumber(sentence, token) || (isNoun && phrase.Contains(token)));
            var lower = isNoun
                ? forms.BuildEvent(sentence, i, _ => false)
                : forms.Build(other!, token => IsNumber(sentence, token));
            if (!TellsEvent(upper, FewestTerms) || !TellsEvent(lower, isNoun ? 1 : FewestTerms))
            {
                continue;
            }

            if (Order(article, main, span, isMainFirst ? [upper, lower] : [lower, upper]) is { } claim)
            {
                yield return claim;
            }
        }
    }

    /// <summary>The events of a sentence before and after that of the next one, if a word at its head says so.</summary>
    private IEnumerable<Claim> ReadAcross(
        Article article,
        List<Proposition> before,
        List<Proposition> after,
        FormBuilder forms
    )
    {
        var (earlier, sentence) = (before[0].Sentence, after[0].Sentence);
        if (
            sentence.Index != earlier.Index + 1
            || OrderConnective.Of(sentence) is not var (predicate, isBefore)
            || after.Find(clause => clause.Predicate == predicate) is not { } main
            || !IsToldAsFact(main)
        )
        {
            yield break;
        }

        var own = forms.Build(main, token => IsNumber(sentence, token));
        foreach (var clause in before.Where(clause => IsMain(clause) && IsToldAsFact(clause)))
        {
            var other = forms.Build(clause, token => IsNumber(earlier, token));
            if (
                TellsEvent(own, FewestTerms)
                && TellsEvent(other, FewestTerms)
                && Order(article, main, clause.Span.Union(main.Span), isBefore ? [own, other] : [other, own])
                    is { } claim
            )
            {
                yield return claim;
            }
        }
    }

    /// <summary>The clause at the root, those beside it, and what someone is reported to say there.</summary>
    private static bool IsMain(Proposition clause)
    {
        var tokens = clause.Sentence.Tokens;
        var at = clause.Predicate;
        while (tokens[at].Is("conj") || tokens[at].Is("parataxis") || tokens[at].Is("ccomp"))
        {
            at = tokens[at].Head;
        }

        return tokens[at].Head < 0;
    }

    private Claim? Order(Article article, Proposition main, TextSpan span, ImmutableArray<CanonicalForm> events) =>
        span.Length > LongestSpan
            ? null
            : new Claim(
                main,
                Facet.Order,
                new WordsValue(span, article.Text[span].ToString(), $"{events[0].Text} < {events[1].Text}")
                {
                    Events = events,
                },
                span,
                Whole(events[0], events[1])
            );

    /// <summary>The clause that a token's event is put before or after, and whether that clause's event is the first.</summary>
    private (Proposition Main, bool IsMainFirst)? Join(Sentence sentence, List<Proposition> clauses, int index)
    {
        var token = sentence.Tokens[index];
        if (token.Head < 0)
        {
            return null;
        }

        var isMainFirst =
            token.Is("advcl") ? WordBefore(sentence, index, "mark")
            : token.Is("obl") || token.Is("nmod")
                ? IsKnownEvent(sentence, index) ? WordBefore(sentence, index, "case")
                    : null
            : token.Is("conj") && IsThen(sentence, index) ? true
            : null;
        var above = token.Head;
        while (sentence.Tokens[above] is { Head: >= 0 } measure && IsMeasureOfTime(measure))
        {
            above = measure.Head;
        }

        return isMainFirst is { } first && clauses.Find(clause => clause.Predicate == above) is { } main
            ? (main, first)
            : null;
    }

    /// <summary>True for "before", false for "after" and "once"; null for any other word.</summary>
    private static bool? WordBefore(Sentence sentence, int index, string relation)
    {
        foreach (var child in sentence.ChildrenOf(index))
        {
            if (sentence.Tokens[child].Is(relation) && !IsOneOfTwo(sentence, child))
            {
                switch (sentence.Tokens[child].Text.ToLowerInvariant())
                {
                    case "before" or "prior":
                        return true;
                    case "after" or "following":
                        return false;
                    case "once" when sentence.ChildWith(index, "nsubj") >= 0:
                        return false;
                }
            }
        }

        return null;
    }

    /// <summary>"Before and after the vote" puts nothing in order.</summary>
    private static bool IsOneOfTwo(Sentence sentence, int word) =>
        sentence.ChildWith(word, "conj") >= 0
        || (
            word > 1
            && sentence.Tokens[word - 1].Pos is UniversalPos.CoordinatingConjunction
            && sentence.Tokens[word - 2].Text.ToLowerInvariant() is "before" or "after"
        );

    /// <summary>"Two hours before", "shortly after".</summary>
    private static bool IsMeasureOfTime(Token token) =>
        token.Relation is "obl:unmarked" or "obl:tmod" or "obl:npmod" or "nmod:unmarked" or "advmod";

    /// <summary>"He left and then fired", "she was arrested and later released".</summary>
    private static bool IsThen(Sentence sentence, int index) =>
        sentence
            .ChildrenOf(index)
            .Any(child =>
                child < index
                && sentence.Tokens[child].Is("advmod")
                && sentence.Tokens[child].Text is "then" or "later" or "afterwards" or "subsequently"
            );

    /// <summary>"The vote", "Hale's arrest"; "a vote" may be any.</summary>
    private bool IsKnownEvent(Sentence sentence, int index)
    {
        var token = sentence.Tokens[index];
        return token.Pos is UniversalPos.Noun
            && sentence
                .ChildrenOf(index)
                .Any(child =>
                    sentence.Tokens[child].Relation is "nmod:poss"
                    || (
                        sentence.Tokens[child].Is("det")
                        && sentence.Tokens[child].Text.ToLowerInvariant() is "the" or "this" or "that"
                    )
                )
            && thesaurus.IsEvent(token.Lemma);
    }

    private static bool IsToldAsFact(Proposition clause) =>
        clause.PredicateToken.IsVerbal()
        && clause.Polarity is Polarity.Positive
        && clause.Certainty is Certainty.Asserted or Certainty.Reported;

    private static bool IsNumber(Sentence sentence, int token) => sentence.Tokens[token].Pos is UniversalPos.Numeral;

    private static bool TellsEvent(CanonicalForm form, int fewest) =>
        form.Terms.Length >= fewest && form.Terms.Any(term => term.Role is TermRole.Predicate);

    /// <summary>Both events in an order of their own, which is the same whichever came first or was written first.</summary>
    private CanonicalForm Whole(CanonicalForm one, CanonicalForm other)
    {
        var terms = new[] { one, other }
            .OrderBy(Concept, StringComparer.Ordinal)
            .SelectMany(form => form.Terms)
            .DistinctBy(term => term.Lemma)
            .ToImmutableArray();
        return new CanonicalForm(string.Join(' ', terms.Select(term => term.Lemma)), terms);
    }

    private string Concept(CanonicalForm form)
    {
        var predicate = form.Terms.First(term => term.Role is TermRole.Predicate);
        return thesaurus.Concept(predicate.Lemma, predicate.Pos);
    }
}
