using System.Collections.Immutable;
using Reconcile.Articles;
using Reconcile.Language;
using Reconcile.Text;

namespace Reconcile.Propositions;

/// <summary>Finds who says what: source, cue and content.</summary>
/// <remarks>The three parts are those of PARC (Pareti 2012) and PolNeAR (Newell et al. 2018).</remarks>
internal sealed class AttributionReader(ClauseVocabulary vocabulary)
{
    /// <summary>The attribution that a clause makes by its own words: as the reporting clause, or by an aside in it.</summary>
    public Attribution? Read(
        Article article,
        Sentence sentence,
        ImmutableArray<Clause> clauses,
        ImmutableArray<int> owner,
        int index,
        ImmutableArray<TextSpan> quotations
    )
    {
        var clause = clauses[index];
        var content = ContentOf(sentence, clause);
        if (content >= 0)
        {
            var source = SourceOf(sentence, clause.Head);
            return Build(article, sentence, source, clause.Head, sentence.SubtreeOf(content), quotations);
        }

        return Aside(article, sentence, owner, index, clause, quotations);
    }

    /// <summary>The attribution that a clause's words stand under: its own aside, or the reporting clause above it.</summary>
    public Attribution? Inherit(
        Sentence sentence,
        ImmutableArray<Clause> clauses,
        ImmutableArray<int> owner,
        Attribution?[] own,
        int index
    )
    {
        for (var (at, steps) = (index, 0); steps <= clauses.Length; steps++)
        {
            var clause = clauses[at];
            if (
                own[at] is { } attribution
                && (at != index || ContentOf(sentence, clause) < 0)
                && Covers(sentence, clauses, attribution, index)
            )
            {
                return attribution;
            }

            var head = sentence.Tokens[clause.Head].Head;
            if (head < 0 || owner[head] == at)
            {
                return null;
            }

            at = owner[head];
        }

        return null;
    }

    /// <summary>Whether a clause only tells that something was said, and what was said is a clause of its own.</summary>
    public bool OnlyReports(Sentence sentence, ImmutableArray<Clause> clauses, Attribution?[] own, int index) =>
        own[index] is { } attribution
        && ContentOf(sentence, clauses[index]) >= 0
        && vocabulary.StanceOf(attribution.CueLemma) is not (Stance.Asks or Stance.Plans or Stance.Predicts);

    private static bool Covers(Sentence sentence, ImmutableArray<Clause> clauses, Attribution attribution, int index) =>
        attribution.Content.Contains(sentence.Tokens[clauses[index].Predicate].Span);

    /// <summary>The token that heads what a reporting verb reports, or -1.</summary>
    private int ContentOf(Sentence sentence, Clause clause)
    {
        var verb = sentence.Tokens[clause.Head];
        if (clause.Head != clause.Predicate || !vocabulary.IsReporting(verb.Lemma))
        {
            return -1;
        }

        foreach (var child in sentence.ChildrenOf(clause.Head))
        {
            var token = sentence.Tokens[child];
            if (
                token.Is("ccomp")
                || (token.Is("xcomp") && token.IsVerbal())
                || (token.Is("parataxis") && token.IsVerbal() && child < clause.Head)
            )
            {
                return child;
            }

            // "denied reports that ...", "dismissed the claim that ..."
            if (token.Is("obj") && vocabulary.IsReporting(token.Lemma))
            {
                var below = sentence.ChildWith(child, "acl");
                below = below >= 0 ? below : sentence.ChildWith(child, "ccomp");
                if (below >= 0)
                {
                    return below;
                }
            }
        }

        return -1;
    }

    private Attribution? Aside(
        Article article,
        Sentence sentence,
        ImmutableArray<int> owner,
        int index,
        Clause clause,
        ImmutableArray<TextSpan> quotations
    )
    {
        for (var i = 0; i < owner.Length; i++)
        {
            var token = sentence.Tokens[i];
            if (owner[i] != index || i == clause.Predicate)
            {
                continue;
            }

            // "..., the doctor said"
            if ((token.Is("parataxis") || token.Is("dep")) && token.IsVerbal() && vocabulary.IsReporting(token.Lemma))
            {
                return Build(article, sentence, SourceOf(sentence, i), i, sentence.SubtreeOf(clause.Head), quotations);
            }

            // "according to the agency": the cue stands below the source.
            if (token.Lemma == "accord" && token.Is("case") && token.Head >= 0)
            {
                var (source, words) = (sentence.SubtreeOf(token.Head), sentence.SubtreeOf(i));
                source = words.End < source.End ? new TokenRange(words.End, source.End) : source;
                return Build(article, sentence, source, i, sentence.SubtreeOf(clause.Head), quotations);
            }

            // "reportedly", "allegedly"
            if (token.Is("advmod") && token.Pos is UniversalPos.Adverb && vocabulary.IsReporting(token.Lemma))
            {
                return Build(article, sentence, null, i, sentence.SubtreeOf(clause.Head), quotations);
            }
        }

        return null;
    }

    private static TokenRange? SourceOf(Sentence sentence, int verb)
    {
        foreach (var child in sentence.ChildrenOf(verb))
        {
            var token = sentence.Tokens[child];
            if (token.Relation is "nsubj" or "obl:agent")
            {
                return sentence.SubtreeOf(child);
            }
        }

        // "claimed to have taken ... and said": a coordinated verb shares its subject.
        var own = sentence.Tokens[verb];
        return own.Is("conj") && own.Head >= 0 && own.Head != verb ? SourceOf(sentence, own.Head) : null;
    }

    private static Attribution Build(
        Article article,
        Sentence sentence,
        TokenRange? source,
        int cue,
        TokenRange content,
        ImmutableArray<TextSpan> quotations
    )
    {
        var span = sentence.SpanOf(content);
        TextSpan? sourceSpan = source is { Length: > 0 } range ? sentence.SpanOf(range) : null;
        return new Attribution(
            sourceSpan,
            sourceSpan is { } words ? article.Text[words].ToString() : "",
            sentence.Tokens[cue].Span,
            sentence.Tokens[cue].Lemma,
            span,
            quotations.Any(quotation => quotation.Overlaps(span))
        );
    }
}
