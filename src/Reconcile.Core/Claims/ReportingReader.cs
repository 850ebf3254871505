using System.Collections.Immutable;
using Reconcile.Articles;
using Reconcile.Entities;
using Reconcile.Language;
using Reconcile.Propositions;
using Reconcile.Text;
using Reconcile.Values;

namespace Reconcile.Claims;

/// <summary>Reads claims from the clauses that only report what others assert.</summary>
internal static class ReportingReader
{
    /// <summary>The claim of when what a proposition tells was said.</summary>
    public static Claim WhenSaid(Proposition proposition, TimeExpression time, FormBuilder forms) =>
        new(
            proposition,
            Facet.Time,
            new CalendarValue(time),
            ClaimSpan.WithTime(proposition, time),
            forms.Build(proposition, time.Tokens.Contains)
        )
        {
            IsWhenSaid = true,
        };

    /// <summary>
    /// "The 30-page report says that ...", "the mill said on Monday that ...": a clause that only reports is no proposition,
    /// but tells of its speaker, and when it was said.
    /// </summary>
    public static void Read(
        Article article,
        Sentence sentence,
        IEnumerable<Proposition> propositions,
        SentenceValues values,
        FormBuilder forms,
        AgeBearer ages,
        StoryEntities entities,
        ImmutableArray<Claim>.Builder claims
    )
    {
        foreach (var time in values.Times)
        {
            if (propositions.Any(proposition => proposition.Span.Overlaps(time.Span)))
            {
                continue;
            }

            if (propositions.FirstOrDefault(one => IsOfTheSaying(one, time)) is { } said)
            {
                claims.Add(WhenSaid(said, time, forms));
            }
        }

        foreach (var quantity in values.Quantities)
        {
            if (propositions.Any(proposition => proposition.Span.Overlaps(quantity.Span)))
            {
                continue;
            }

            if (quantity.Dimension is Dimension.Count && AttributeBearer.Of(sentence, quantity) is { } noun)
            {
                var told = Fragment(article, sentence, noun, sentence.SpanOf(sentence.SubtreeOf(noun)));
                var form = forms.Build(sentence, noun, quantity.Noun!.Value, quantity.Tokens.Contains);
                var span = ClaimSpan.Shorten(told, quantity.Span);
                claims.Add(new Claim(told, Facet.Count, new QuantityValue(quantity), span, form));
            }
            else if (
                quantity.Dimension is Dimension.Age
                && AgeBearer.NameOf(sentence, quantity, entities) is { } name
                && ages.FormOf(sentence, quantity) is { } bearer
            )
            {
                var span = AroundName(sentence, name, quantity.Tokens);
                claims.Add(
                    new Claim(
                        Fragment(article, sentence, name, span),
                        Facet.Age,
                        new QuantityValue(quantity),
                        span,
                        bearer
                    )
                );
            }
        }
    }

    /// <summary>"Eva Berg, 34", "34-year-old Eva Berg": from the name to the value.</summary>
    private static TextSpan AroundName(Sentence sentence, int name, TokenRange value)
    {
        var first = name;
        while (first > 0 && !value.Contains(first - 1) && sentence.Tokens[first - 1].Pos is UniversalPos.ProperNoun)
        {
            first--;
        }

        return sentence.SpanOf(new TokenRange(Math.Min(first, value.Start), Math.Max(name + 1, value.End)));
    }

    /// <summary>A phrase of a clause that only reports: "the 30-page report", "Eva Berg, 34".</summary>
    private static Proposition Fragment(Article article, Sentence sentence, int noun, TextSpan span) =>
        new(article, sentence, PropositionKind.Fragment, noun, [], Polarity.Positive, Certainty.Asserted, null, span);

    /// <summary>"... has been elected, the commission said on Monday": the day is that of the word, not of the deed.</summary>
    public static bool IsOfTheSaying(Proposition proposition, TimeExpression time)
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
