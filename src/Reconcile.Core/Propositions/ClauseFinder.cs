using System.Collections.Immutable;
using Reconcile.Language;

namespace Reconcile.Propositions;

/// <summary>Splits a sentence's dependency tree into clauses.</summary>
internal sealed class ClauseFinder(ClauseVocabulary vocabulary)
{
    /// <summary>The clauses in the order of their predicates, and for each token the clause that it belongs to.</summary>
    public (ImmutableArray<Clause> Clauses, ImmutableArray<int> Owner) Find(Sentence sentence)
    {
        var clauseAt = new Clause?[sentence.Tokens.Length];
        foreach (var token in TopDown(sentence))
        {
            clauseAt[token] = ClauseHeadedBy(sentence, token, clauseAt);
        }

        MergeRaisingVerbs(sentence, clauseAt);
        MergeBrinks(sentence, clauseAt);
        MergeSchedules(sentence, clauseAt);
        var clauses = clauseAt.OfType<Clause>().OrderBy(clause => clause.Predicate).ToImmutableArray();
        return (clauses, Owners(sentence, clauses));
    }

    private static List<int> TopDown(Sentence sentence)
    {
        var order = new List<int>(sentence.Tokens.Length) { sentence.Root };
        for (var i = 0; i < order.Count; i++)
        {
            order.AddRange(sentence.ChildrenOf(order[i]));
        }

        return order;
    }

    private Clause? ClauseHeadedBy(Sentence sentence, int index, Clause?[] clauseAt)
    {
        var token = sentence.Tokens[index];
        if (token.Head < 0)
        {
            var kind = IsClausal(sentence, index) ? PropositionKind.Main : PropositionKind.Fragment;
            return new Clause(index, index, kind);
        }

        var clausal = IsClausal(sentence, index);
        switch (token.BaseRelation())
        {
            case "ccomp" or "csubj" when clausal:
            case "xcomp" when token.IsVerbal():
                return new Clause(index, index, PropositionKind.Complement);
            case "advcl" when clausal:
                return new Clause(index, index, PropositionKind.Adverbial);
            case "acl" when clausal:
                return new Clause(index, index, PropositionKind.Relative);
            case "parataxis" or "list" or "dep" when clausal:
                return IsReportingAside(sentence, index) ? null : new Clause(index, index, PropositionKind.Main);
            case "appos"
                when sentence.SubtreeOf(index).Length > 1
                    && token.Pos is UniversalPos.Noun
                    && !IsPerUnit(sentence, index):
                return new Clause(index, index, PropositionKind.Appositive);
            case "conj" when clausal && clauseAt[token.Head] is { } first:
                return new Clause(
                    index,
                    index,
                    first.Kind is PropositionKind.Fragment ? PropositionKind.Main : first.Kind
                );
            case "conj" when token.IsVerbal() && sentence.ChildWith(index, "nsubj") >= 0:
                return new Clause(index, index, PropositionKind.Main);
            default:
                return null;
        }
    }

    /// <summary>"$42 [a share]", "90 kilometres [an hour]": no word for what the number is.</summary>
    private static bool IsPerUnit(Sentence sentence, int index) =>
        sentence.ChildWith(index, "det") is var article and >= 0
        && article - sentence.Tokens[index].Head is 1 or 2
        && sentence.Tokens[article].Lemma is "a" or "an" or "each" or "every"
        && sentence.Tokens[sentence.Tokens[index].Head].Pos is UniversalPos.Numeral or UniversalPos.Symbol;

    private static bool IsClausal(Sentence sentence, int index) =>
        sentence.Tokens[index].IsVerbal()
        || sentence.ChildWith(index, "cop") >= 0
        || sentence.ChildWith(index, "nsubj") >= 0
        || sentence.ChildWith(index, "aux") >= 0;

    /// <summary>"..., the doctor said": words about who speaks, set beside what is said.</summary>
    private bool IsReportingAside(Sentence sentence, int index) =>
        vocabulary.IsReporting(sentence.Tokens[index].Lemma)
        && sentence.ChildWith(index, "ccomp") < 0
        && sentence.ChildWith(index, "obj") < 0;

    /// <summary>
    /// "appear to have deserted", "began moving": one clause, whose predicate is the lower verb. The upper one says
    /// only how sure or how far along it is.
    /// </summary>
    private void MergeRaisingVerbs(Sentence sentence, Clause?[] clauseAt)
    {
        for (var i = 0; i < clauseAt.Length; i++)
        {
            if (clauseAt[i] is { } upper && vocabulary.IsRaising(sentence.Tokens[upper.Predicate].Lemma))
            {
                var lower = sentence.ChildWith(upper.Predicate, "xcomp");
                if (lower >= 0 && sentence.ChildWith(upper.Predicate, "obj") < 0 && clauseAt[lower] is { } below)
                {
                    clauseAt[i] = upper with { Predicate = below.Predicate };
                    clauseAt[lower] = null;
                }
            }
        }
    }

    /// <summary>"Came close to taking", "is on the brink of collapsing": one clause, whose predicate is the participle.</summary>
    private void MergeBrinks(Sentence sentence, Clause?[] clauseAt)
    {
        for (var i = 0; i < clauseAt.Length; i++)
        {
            if (
                clauseAt[i] is { } below
                && Brink.At(sentence, i) is var (word, words)
                && (vocabulary.IsBrink(words) || vocabulary.IsShortfall(words))
                && ClauseOf(sentence, word, clauseAt) is { } above
            )
            {
                clauseAt[above.Head] = above with { Predicate = below.Predicate };
                clauseAt[i] = null;
            }
        }
    }

    /// <summary>"The vote is planned for May", "a verdict is due on Friday": what is to be is the vote, the verdict.</summary>
    private void MergeSchedules(Sentence sentence, Clause?[] clauseAt)
    {
        for (var i = 0; i < clauseAt.Length; i++)
        {
            if (
                clauseAt[i] is { } clause
                && clause.Predicate == i
                && vocabulary.IsScheduling(sentence.Tokens[i].Lemma)
                && sentence.ChildWith(i, sentence.Tokens[i].Pos is UniversalPos.Verb ? "nsubj:pass" : "nsubj")
                    is var happening
                        and >= 0
                && sentence.Tokens[happening].Pos is UniversalPos.Noun
                && TellsWhen(sentence, i)
                && sentence.ChildWith(i, "xcomp") < 0
                && sentence.ChildWith(i, "ccomp") < 0
                && !IsOfOthers(sentence, happening)
            )
            {
                clauseAt[i] = clause with { Predicate = happening };
            }
        }
    }

    /// <summary>"More talks", "another vote": not those of which others tell.</summary>
    private static bool IsOfOthers(Sentence sentence, int noun) =>
        sentence
            .ChildrenOf(noun)
            .Any(child =>
                sentence.Tokens[child].Lemma
                    is "more"
                        or "another"
                        or "further"
                        or "other"
                        or "next"
                        or "first"
                        or "second"
                        or "new"
            );

    /// <summary>"Planned for May", "due on Friday", "due Friday"; but not "set in a small town".</summary>
    private static bool TellsWhen(Sentence sentence, int verb) =>
        sentence
            .ChildrenOf(verb)
            .Any(child => sentence.Tokens[child].Is("obl") && sentence.PrepositionOf(child) is null or "for" or "on");

    /// <summary>
    /// The clause that is about the brink itself: "stopped [short]", "is on the [brink]", but not "arrested a man on the brink",
    /// whose verb tells something else.
    /// </summary>
    private static Clause? ClauseOf(Sentence sentence, int word, Clause?[] clauseAt)
    {
        var token = sentence.Tokens[word];
        var head =
            clauseAt[word] is not null ? word
            : token.BaseRelation() is "xcomp" or "advmod" or "obl" ? token.Head
            : -1;
        return
            head >= 0 && clauseAt[head] is { } clause && clause.Predicate == head && sentence.ChildWith(head, "obj") < 0
            ? clause
            : null;
    }

    private static ImmutableArray<int> Owners(Sentence sentence, ImmutableArray<Clause> clauses)
    {
        var owner = new int[sentence.Tokens.Length];
        Array.Fill(owner, -1);
        for (var i = 0; i < clauses.Length; i++)
        {
            owner[clauses[i].Head] = i;
            owner[clauses[i].Predicate] = i;
        }

        foreach (var token in TopDown(sentence))
        {
            if (owner[token] < 0)
            {
                owner[token] = sentence.Tokens[token].Head < 0 ? 0 : owner[sentence.Tokens[token].Head];
            }
        }

        return [.. owner];
    }
}
