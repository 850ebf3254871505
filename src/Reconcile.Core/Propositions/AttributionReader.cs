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
        var content = ContentOf(sentence, clause, quotations);
        if (content >= 0)
        {
            var source = SourceOf(sentence, clause.Head);
            return Build(article, sentence, source, clause.Head, sentence.SubtreeOf(content), quotations);
        }

        return Aside(article, sentence, owner, index, clause, quotations)
            ?? QuotationBeside(article, sentence, clause, quotations)
            ?? Nominal(article, sentence, owner, clause, quotations);
    }

    /// <summary>The attribution that a clause's words stand under: its own aside, or the reporting clause above it.</summary>
    public Attribution? Inherit(
        Sentence sentence,
        ImmutableArray<Clause> clauses,
        ImmutableArray<int> owner,
        Attribution?[] own,
        int index,
        ImmutableArray<TextSpan> quotations
    )
    {
        for (var (at, steps) = (index, 0); steps <= clauses.Length; steps++)
        {
            var clause = clauses[at];
            if (
                own[at] is { } attribution
                && (at != index || ContentOf(sentence, clause, quotations) < 0)
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
    public bool OnlyReports(
        Sentence sentence,
        ImmutableArray<Clause> clauses,
        Attribution?[] own,
        int index,
        ImmutableArray<TextSpan> quotations
    ) =>
        own[index] is { } attribution
        && ContentOf(sentence, clauses[index], quotations) >= 0
        && vocabulary.StanceOf(attribution.CueLemma) is not (Stance.Asks or Stance.Plans or Stance.Predicts);

    private static bool Covers(Sentence sentence, ImmutableArray<Clause> clauses, Attribution attribution, int index) =>
        attribution.Content.Contains(sentence.Tokens[clauses[index].Predicate].Span);

    /// <summary>The token that heads what a reporting verb reports, or -1.</summary>
    private int ContentOf(Sentence sentence, Clause clause, ImmutableArray<TextSpan> quotations)
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
                || (child > clause.Head && IsQuotedBeside(sentence, clause.Head, child, quotations))
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

    /// <summary>"He says: 'We won.'": a clause beside the verb that begins a quotation or follows a colon.</summary>
    private bool IsQuotedBeside(Sentence sentence, int verb, int child, ImmutableArray<TextSpan> quotations)
    {
        var token = sentence.Tokens[child];
        if (
            !(token.Is("parataxis") || token.Is("dep") || token.Is("obj"))
            || !token.IsVerbal()
            || vocabulary.IsReporting(token.Lemma)
        )
        {
            // "His body was found, 'he said": what stands beside it tells who says so, whatever the marks.
            return false;
        }

        return quotations.Any(quotation =>
                quotation.Contains(token.Span) && quotation.Start >= sentence.Tokens[verb].Span.End
            ) || Enumerable.Range(verb, child - verb).Any(i => sentence.Tokens[i].Text == ":");
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

    /// <summary>"'We won,' Hale told reporters": a reporting verb, and words in quotation marks that the tree does not join to it.</summary>
    private Attribution? QuotationBeside(
        Article article,
        Sentence sentence,
        Clause clause,
        ImmutableArray<TextSpan> quotations
    )
    {
        var verb = sentence.Tokens[clause.Head];
        if (!verb.IsVerbal() || !vocabulary.IsReporting(verb.Lemma) || IsInside(verb.Span, quotations))
        {
            return null;
        }

        var first = -1;
        var last = -1;
        for (var i = 0; i < sentence.Tokens.Length; i++)
        {
            if (sentence.Tokens[i].Pos is not UniversalPos.Punctuation && IsInside(sentence.Tokens[i].Span, quotations))
            {
                first = first < 0 ? i : first;
                last = i;
            }
        }

        // A word or two in quotation marks is a name or somebody's expression.
        return last - first >= 2 && (last < clause.Head || first > clause.Head)
            ? Build(
                article,
                sentence,
                SourceOf(sentence, clause.Head),
                clause.Head,
                new TokenRange(first, last + 1),
                quotations
            )
            : null;
    }

    private static bool IsInside(TextSpan span, ImmutableArray<TextSpan> quotations) =>
        quotations.Any(quotation => quotation.Contains(span));

    /// <summary>"the mayor's claim that ...", "reports from the town that ...": a noun that reports the clause below it.</summary>
    private Attribution? Nominal(
        Article article,
        Sentence sentence,
        ImmutableArray<int> owner,
        Clause clause,
        ImmutableArray<TextSpan> quotations
    )
    {
        for (var i = 0; i < owner.Length; i++)
        {
            var token = sentence.Tokens[i];
            if (token.Pos is not UniversalPos.Noun || owner[i] < 0 || !vocabulary.IsReporting(token.Lemma))
            {
                continue;
            }

            // "denied reports that ...": the verb says more of them than the noun.
            if (token.Is("obj") && vocabulary.IsReporting(sentence.Tokens[token.Head].Lemma))
            {
                continue;
            }

            foreach (var child in sentence.ChildrenOf(i))
            {
                if (child == clause.Head && IsThatClause(sentence, child))
                {
                    return Build(article, sentence, HolderOf(sentence, i), i, sentence.SubtreeOf(child), quotations);
                }
            }
        }

        return null;
    }

    /// <summary>
    /// The other side of a denied claim: "police denied the mayor's claim that he was followed" says that to the police he
    /// was not and that to the mayor he was. Null where nobody is named: who denies rumours contradicts no source.
    /// </summary>
    public Attribution? OtherSide(
        Article article,
        Sentence sentence,
        Clause clause,
        ImmutableArray<TextSpan> quotations
    )
    {
        var claim = sentence.Tokens[clause.Head].Head;
        if (
            claim < 0
            || sentence.Tokens[claim].Head < 0
            || !vocabulary.IsReporting(sentence.Tokens[claim].Lemma)
            || vocabulary.StanceOf(sentence.Tokens[sentence.Tokens[claim].Head].Lemma) is not Stance.Denies
            || !(sentence.Tokens[clause.Head].Is("acl") || sentence.Tokens[clause.Head].Is("ccomp"))
            || sentence.ChildWith(clause.Head, "mark") < 0
        )
        {
            return null;
        }

        var content = sentence.SubtreeOf(clause.Head);
        if (sentence.Tokens[claim].Is("obj"))
        {
            return HolderOf(sentence, claim) is { } holder
                ? Build(article, sentence, holder, claim, content, quotations)
                : null;
        }

        // "denied army claims that": the parser may take the noun for a verb, which no "that" opens.
        var denies = sentence.Tokens[claim].Head;
        return
            sentence.Tokens[claim] is { Tag: "VBZ" } verb && verb.Is("ccomp") && sentence.ChildWith(claim, "mark") < 0
            ? Build(article, sentence, SourceOf(sentence, denies), denies, content, quotations)
            : null;
    }

    private static bool IsThatClause(Sentence sentence, int head)
    {
        var token = sentence.Tokens[head];
        var mark = sentence.ChildWith(head, "mark");
        return (token.Relation is "acl" || token.Is("ccomp")) && mark >= 0 && sentence.Tokens[mark].Lemma == "that";
    }

    /// <summary>"[the mayor]'s claim", "[Interpol] claims", "a claim by [the mayor]", "reports from [the town]".</summary>
    private static TokenRange? HolderOf(Sentence sentence, int noun)
    {
        foreach (var child in sentence.ChildrenOf(noun))
        {
            var token = sentence.Tokens[child];
            if (
                token.Relation is "nmod:poss"
                || (token.Is("compound") && token.Pos is UniversalPos.ProperNoun)
                || (token.Is("amod") && token.Pos is UniversalPos.Adjective && char.IsUpper(token.Text[0]))
                || (token.Is("nmod") && sentence.PrepositionOf(child) is "by" or "from" or "of")
            )
            {
                return WithoutCase(sentence, child);
            }
        }

        return null;
    }

    private static TokenRange WithoutCase(Sentence sentence, int head)
    {
        var (start, end) = (sentence.SubtreeOf(head).Start, sentence.SubtreeOf(head).End);
        foreach (var child in sentence.ChildrenOf(head))
        {
            if (sentence.Tokens[child].Is("case"))
            {
                (start, end) = child < head ? (Math.Max(start, child + 1), end) : (start, Math.Min(end, child));
            }
        }

        return new TokenRange(start, end);
    }

    private static TokenRange? SourceOf(Sentence sentence, int verb)
    {
        // Bounded by the depth of the tree: every step goes up.
        while (true)
        {
            foreach (var child in sentence.ChildrenOf(verb))
            {
                var token = sentence.Tokens[child];
                if (token.Relation is "nsubj" or "obl:agent")
                {
                    return Named(sentence, child) is var named && sentence.ChildWith(child, "case") == named.Start
                        ? new TokenRange(named.Start + 1, named.End)
                        : named;
                }
            }

            // "claimed to have taken ... and said", "told reporters, adding that": such a verb shares the subject above.
            var own = sentence.Tokens[verb];
            if (own.Head < 0 || sentence.ChildWith(verb, "nsubj") >= 0)
            {
                return null;
            }

            var above = own.Head;
            if (own.Is("acl") && sentence.Tokens[above].Pos is UniversalPos.Noun or UniversalPos.ProperNoun)
            {
                // "a letter saying that ...": the noun that the participle stands at; "a man told to leave" says nothing.
                return own.Tag == "VBG" ? Up(sentence, above, verb) : null;
            }

            if (!(own.Is("conj") || own.Is("advcl") || own.Is("xcomp")) || !sentence.Tokens[above].IsVerbal())
            {
                return null;
            }

            verb = above;
        }
    }

    /// <summary>A noun with what belongs to it up to the clause that reports: "a letter [saying ...]".</summary>
    private static TokenRange Up(Sentence sentence, int noun, int verb)
    {
        var range = sentence.SubtreeOf(noun);
        var clause = sentence.SubtreeOf(verb).Start;
        var end = Math.Max(noun + 1, Math.Min(range.End, clause));
        while (end > noun + 1 && sentence.Tokens[end - 1].Pos is UniversalPos.Punctuation)
        {
            end--;
        }

        return new TokenRange(range.Start, end);
    }

    /// <summary>A subject without the clauses and asides that hang at it: "Hale[, who led the talks]".</summary>
    private static TokenRange Named(Sentence sentence, int head)
    {
        var (start, end) = (sentence.SubtreeOf(head).Start, sentence.SubtreeOf(head).End);
        foreach (var child in sentence.ChildrenOf(head))
        {
            if (child > head && sentence.Tokens[child] is var token && (token.Is("acl") || token.Is("parataxis")))
            {
                end = Math.Min(end, sentence.SubtreeOf(child).Start);
            }
        }

        while (end > head + 1 && sentence.Tokens[end - 1].Pos is UniversalPos.Punctuation)
        {
            end--;
        }

        return new TokenRange(Math.Min(start, head), Math.Max(end, head + 1));
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
        var cueSpan = sentence.SpanOf(CueWords(sentence, cue));
        var span = WithQuotations(sentence.SpanOf(content), cueSpan, quotations);
        TextSpan? sourceSpan = source is { Length: > 0 } range ? sentence.SpanOf(range) : null;
        return new Attribution(
            sourceSpan,
            sourceSpan is { } words ? article.Text[words].ToString() : "",
            cueSpan,
            sentence.Tokens[cue].Lemma,
            span,
            quotations.Any(quotation => quotation.Overlaps(span))
        );
    }

    /// <summary>The content with the whole of a quotation that it begins or ends in, be it of several sentences.</summary>
    private static TextSpan WithQuotations(TextSpan content, TextSpan cue, ImmutableArray<TextSpan> quotations)
    {
        foreach (var quotation in quotations)
        {
            if (quotation.Overlaps(content) && !quotation.Contains(cue))
            {
                content = content.Union(quotation);
            }
        }

        return content;
    }

    /// <summary>The cue with its auxiliaries, adverbs and fixed words: "has also said", "according to".</summary>
    private static TokenRange CueWords(Sentence sentence, int cue)
    {
        var (start, end) = (cue, cue + 1);
        while (start > 0 && BelongsTo(sentence, start - 1, cue))
        {
            start--;
        }

        while (end < sentence.Tokens.Length && sentence.Tokens[end].Is("fixed") && sentence.Tokens[end].Head == cue)
        {
            end++;
        }

        return new TokenRange(start, end);
    }

    private static bool BelongsTo(Sentence sentence, int index, int cue)
    {
        var token = sentence.Tokens[index];
        return token.Head == cue && (token.Is("aux") || (token.Is("advmod") && token.Pos is not UniversalPos.Verb));
    }
}
