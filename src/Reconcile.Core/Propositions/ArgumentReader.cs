using System.Collections.Immutable;
using Reconcile.Language;

namespace Reconcile.Propositions;

/// <summary>Reads the participants and circumstances of a clause, also those that it shares with its neighbours.</summary>
internal static class ArgumentReader
{
    /// <summary>The arguments in the order of the text.</summary>
    public static ImmutableArray<Argument> Read(
        Sentence sentence,
        ImmutableArray<Clause> clauses,
        ImmutableArray<int> owner,
        int index
    )
    {
        var clause = clauses[index];
        var found = Own(sentence, clause, owner, index);
        if (!found.Exists(argument => argument.Role is ArgumentRole.Agent) && !IsPassive(sentence, clause))
        {
            found.AddRange(Shared(sentence, clauses, owner, index, ArgumentRole.Agent));
        }
        else if (!found.Exists(argument => argument.Role is ArgumentRole.Patient) && IsPassive(sentence, clause))
        {
            found.AddRange(Shared(sentence, clauses, owner, index, ArgumentRole.Patient));
        }

        return
        [
            .. found.DistinctBy(argument => (argument.Role, argument.Head)).OrderBy(argument => argument.Tokens.Start),
        ];
    }

    private static List<Argument> Own(Sentence sentence, Clause clause, ImmutableArray<int> owner, int index)
    {
        var found = new List<Argument>();
        var heads = clause.Head == clause.Predicate ? [clause.Head] : new[] { clause.Head, clause.Predicate };
        foreach (var head in heads)
        {
            foreach (var child in sentence.ChildrenOf(head))
            {
                if (
                    owner[child] != index
                    || child == clause.Predicate
                    || RoleOf(sentence, clause, child) is not { } role
                )
                {
                    continue;
                }

                if (Antecedent(sentence, clause, child) is { } noun)
                {
                    found.Add(new Argument(role, noun, Phrase(sentence, owner, owner[noun], noun), null));
                }
                else
                {
                    AddWithCoordinates(sentence, owner, index, child, role, found);
                }
            }
        }

        return found;
    }

    /// <summary>
    /// "troops who held the bridge": the noun that a relative pronoun stands for; "residents of Leeds who fled": no place is
    /// "who", so it stands for what the place belongs to.
    /// </summary>
    private static int? Antecedent(Sentence sentence, Clause clause, int child)
    {
        var (pronoun, head) = (sentence.Tokens[child], sentence.Tokens[clause.Head]);
        if (pronoun.Tag is not ("WP" or "WDT") || pronoun.Pos is not UniversalPos.Pronoun || !head.Is("acl"))
        {
            return null;
        }

        var noun = head.Head;
        while (pronoun.Lemma is "who" && noun >= 0 && sentence.Tokens[noun].Is("nmod") && IsPlace(sentence, noun))
        {
            noun = sentence.Tokens[noun].Head;
        }

        return noun >= 0 ? noun : null;
    }

    private static bool IsPlace(Sentence sentence, int token) =>
        sentence.Names.Any(name => name.Kind is NameKind.Location && name.Tokens.Contains(token));

    private static void AddWithCoordinates(
        Sentence sentence,
        ImmutableArray<int> owner,
        int index,
        int head,
        ArgumentRole role,
        List<Argument> found
    )
    {
        found.Add(new Argument(role, head, Phrase(sentence, owner, index, head), sentence.PrepositionOf(head)));
        foreach (var child in sentence.ChildrenOf(head))
        {
            if (sentence.Tokens[child].Is("conj") && owner[child] == index)
            {
                var preposition = sentence.PrepositionOf(child) ?? sentence.PrepositionOf(head);
                found.Add(new Argument(role, child, Phrase(sentence, owner, index, child), preposition));
            }
        }
    }

    private static TokenRange Phrase(Sentence sentence, ImmutableArray<int> owner, int clause, int head)
    {
        var (first, last) = (head, head);
        Widen(head);
        return new TokenRange(first, last + 1);

        void Widen(int token)
        {
            first = Math.Min(first, token);
            last = Math.Max(last, token);
            foreach (var child in sentence.ChildrenOf(token))
            {
                if (owner[child] == clause && sentence.Tokens[child].Pos is not UniversalPos.Punctuation)
                {
                    Widen(child);
                }
            }
        }
    }

    private static bool HasSubject(Sentence sentence, Clause clause) =>
        sentence
            .ChildrenOf(clause.Head)
            .Any(child => sentence.Tokens[child].BaseRelation() is "nsubj" or "csubj" or "expl");

    private static ArgumentRole? RoleOf(Sentence sentence, Clause clause, int child)
    {
        var token = sentence.Tokens[child];
        return token.Relation switch
        {
            // "They were seen entering" tells what they did, though they were seen.
            "nsubj:pass" or "csubj:pass" => clause.Head == clause.Predicate || IsPassive(sentence, clause)
                ? ArgumentRole.Patient
                : ArgumentRole.Agent,
            "obl:agent" => IsOfRaising(sentence, clause, child) ? ArgumentRole.Oblique : ArgumentRole.Agent,
            "obl:tmod" or "obl:unmarked" or "obl:npmod" or "nmod:unmarked" => ArgumentRole.Adverbial,
            _ => token.BaseRelation() switch
            {
                "nsubj" or "expl" when token.Pos is not UniversalPos.Pronoun || token.Lemma != "there" => IsPassive(
                    sentence,
                    clause
                )
                    ? ArgumentRole.Patient
                    : ArgumentRole.Agent,
                "obj" => ArgumentRole.Patient,
                "iobj" => ArgumentRole.Recipient,
                "obl" when sentence.PrepositionOf(child) == "by" && IsPassive(sentence, clause) => ArgumentRole.Agent,

                // "Unlike the others, she stayed" tells nothing of what the others did.
                "obl" or "nmod" => sentence.PrepositionOf(child) is "unlike" ? null : ArgumentRole.Oblique,
                "advmod" => ArgumentRole.Adverbial,
                "xcomp" when child != clause.Predicate => ArgumentRole.Attribute,
                _ => null,
            },
        };
    }

    /// <summary>"They were seen by neighbours entering": the neighbours did not enter.</summary>
    private static bool IsOfRaising(Sentence sentence, Clause clause, int child) =>
        clause.Head != clause.Predicate && sentence.Tokens[child].Head == clause.Head && !IsPassive(sentence, clause);

    internal static bool IsPassive(Sentence sentence, Clause clause)
    {
        foreach (var child in sentence.ChildrenOf(clause.Predicate))
        {
            if (sentence.Tokens[child].Relation is "nsubj:pass" or "aux:pass" or "csubj:pass")
            {
                return true;
            }
        }

        // "was arrested and jailed": a participle that is coordinated with a passive is one without saying so again.
        var predicate = sentence.Tokens[clause.Predicate];
        if (
            predicate is { Tag: "VBN" }
            && predicate.Is("conj")
            && sentence.ChildWith(clause.Predicate, "nsubj") < 0
            && sentence.ChildWith(clause.Predicate, "aux") < 0
        )
        {
            return sentence.ChildrenOf(predicate.Head).Any(child => sentence.Tokens[child].Relation is "aux:pass");
        }

        // "fighters held in the city": a past participle that modifies a noun tells what was done to it.
        return clause.Kind is PropositionKind.Relative
            && sentence.Tokens[clause.Predicate] is { Tag: "VBN" }
            && sentence.ChildWith(clause.Predicate, "nsubj") < 0
            && sentence.ChildWith(clause.Predicate, "aux") < 0;
    }

    /// <summary>
    /// The participant that a clause leaves unsaid: the noun that a relative clause stands at, the object or subject
    /// of the verb above an infinitive or participle, the subject of the clause that it is coordinated with.
    /// </summary>
    private static IEnumerable<Argument> Shared(
        Sentence sentence,
        ImmutableArray<Clause> clauses,
        ImmutableArray<int> owner,
        int index,
        ArgumentRole role
    )
    {
        var clause = clauses[index];
        var token = sentence.Tokens[clause.Head];
        if (token.Head < 0)
        {
            return [];
        }

        if (token.Is("acl") || token.Is("appos"))
        {
            var noun = token.Head;
            return [new Argument(role, noun, Phrase(sentence, owner, owner[noun], noun), null)];
        }

        var above = owner[token.Head];
        if (above == index || above < 0)
        {
            return [];
        }

        var upper = Own(sentence, clauses[above], owner, above);
        if (token.Is("xcomp"))
        {
            var controlling = upper
                .Where(argument => argument.Role is ArgumentRole.Patient or ArgumentRole.Recipient)
                .ToList();
            if (controlling.Count > 0)
            {
                return controlling.Select(argument => argument with { Role = role });
            }
        }

        // "was arrested by the police and jailed": the subject is shared, not the police.
        var subject = IsPassive(sentence, clauses[above]) ? ArgumentRole.Patient : ArgumentRole.Agent;
        var subjects = upper.Where(argument => argument.Role == subject).ToList();

        // "the man, accused of having sold it": who is accused stands at the clause above.
        if (subjects.Count == 0 && (token.Is("conj") || !HasSubject(sentence, clauses[above])))
        {
            return Shared(sentence, clauses, owner, above, role);
        }

        return subjects.Select(argument => argument with { Role = role });
    }
}
