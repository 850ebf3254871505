using System.Collections.Immutable;
using Reconcile.Language;
using Reconcile.Propositions;
using Reconcile.Text;

namespace Reconcile.Claims;

/// <summary>Reads what is said word for word: each sentence, or part of one, that stands in quotation marks.</summary>
/// <remarks>
/// A promise of its own: the clauses inside say what happened, the quotation says that somebody said just these words.
/// </remarks>
internal static class QuotationReader
{
    /// <summary>Fewer words are a turn of phrase, not a statement: "sad day".</summary>
    private const int FewestWords = 4;

    /// <summary>The quotations in the order of the text.</summary>
    public static IEnumerable<Claim> Read(
        AnnotatedArticle article,
        ImmutableArray<Proposition> propositions,
        FormBuilder forms
    )
    {
        var bySentence = propositions.ToLookup(proposition => proposition.Sentence.Index);
        var quotations = QuotationFinder.Find(article);
        var next = 0;
        foreach (var sentence in article.Sentences)
        {
            while (next < quotations.Length && quotations[next].End <= sentence.Span.Start)
            {
                next++;
            }

            for (var i = next; i < quotations.Length && quotations[i].Start < sentence.Span.End; i++)
            {
                if (
                    Words(sentence, quotations[i]) is { } range
                    && Within(bySentence[sentence.Index], range) is { } clause
                    && !OnlyNamesTheSpeaker(clause)
                )
                {
                    var span = sentence.SpanOf(range);
                    var said = article.Article.Text[span].ToString();
                    yield return new Claim(
                        clause,
                        Facet.Quotation,
                        new WordsValue(span, said, Canonical(sentence, range)),
                        span,
                        forms.Build(clause, range)
                    );
                }
            }
        }
    }

    /// <summary>The words of the sentence in the quotation, without punctuation at the edges; null when they are few.</summary>
    private static TokenRange? Words(Sentence sentence, TextSpan quotation)
    {
        var (first, last) = (-1, -1);
        for (var i = 0; i < sentence.Tokens.Length; i++)
        {
            if (sentence.Tokens[i].Pos is not UniversalPos.Punctuation && quotation.Contains(sentence.Tokens[i].Span))
            {
                first = first < 0 ? i : first;
                last = i;
            }
        }

        return last - first + 1 >= FewestWords && first >= 0 ? new TokenRange(first, last + 1) : null;
    }

    /// <summary>The clause that holds most of the quotation.</summary>
    private static Proposition? Within(IEnumerable<Proposition> clauses, TokenRange range) =>
        clauses
            .Where(clause => range.Contains(clause.Predicate))
            .OrderByDescending(clause => clause.Kind is PropositionKind.Main)
            .ThenBy(clause => clause.Predicate)
            .FirstOrDefault();

    /// <summary>"The mayor said": a mark that was set on the wrong side of a blank quotes who speaks.</summary>
    private static bool OnlyNamesTheSpeaker(Proposition clause) =>
        clause.PredicateToken.Lemma is "say"
        && clause.Sentence.ChildWith(clause.Predicate, "ccomp") < 0
        && clause.Sentence.ChildWith(clause.Predicate, "obj") < 0;

    /// <summary>
    /// The words in lower case, without punctuation, which papers set as they like, and without what the paper put into
    /// brackets of its own.
    /// </summary>
    private static string Canonical(Sentence sentence, TokenRange range)
    {
        var words = new List<string>();
        var inBrackets = false;
        for (var i = range.Start; i < range.End; i++)
        {
            var token = sentence.Tokens[i];
            inBrackets = token.Text is "(" or "[" || (inBrackets && token.Text is not (")" or "]"));
            if (!inBrackets && token.Pos is not UniversalPos.Punctuation)
            {
                words.Add(token.Text.ToLowerInvariant().Replace('’', '\''));
            }
        }

        return string.Join(' ', words);
    }
}
