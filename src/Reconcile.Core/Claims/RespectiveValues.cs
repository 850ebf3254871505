using System.Collections.Immutable;
using Reconcile.Language;
using Reconcile.Text;
using Reconcile.Values;

namespace Reconcile.Claims;

/// <summary>
/// Whose is which value of a list: "Hale and Voss were jailed for 21 months and 18 months, respectively" tells one term of each, where
/// without the last word both terms might be anyone's.
/// </summary>
internal sealed class RespectiveValues
{
    private static readonly RespectiveValues None = new([]);

    private readonly ImmutableArray<OwnedValue> owned;

    private RespectiveValues(ImmutableArray<OwnedValue> owned) => this.owned = owned;

    /// <summary>
    /// The values of a clause that belong to the members of a list, as many as there are; none without "respectively", and none where
    /// two lists are as long.
    /// </summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="values">The values of the clause.</param>
    public static RespectiveValues In(Sentence sentence, SentenceValues values)
    {
        if (!sentence.Tokens.Any(token => token.Lemma.Equals("respectively", StringComparison.OrdinalIgnoreCase)))
        {
            return None;
        }

        var listed = values
            .Quantities.GroupBy(quantity => quantity.Dimension)
            .Select(group =>
                (
                    Spans: group.Select(quantity => quantity.Span).ToImmutableArray(),
                    IsOfPersons: group.Key is Dimension.Age
                )
            )
            .Append((Spans: TimesOf(values, isDuration: true), IsOfPersons: true))
            .Append((Spans: TimesOf(values, isDuration: false), IsOfPersons: false));
        return new RespectiveValues([
            .. listed.SelectMany(list => OwnersOf(sentence, [.. list.Spans.Distinct().Order()], list.IsOfPersons)),
        ]);
    }

    /// <summary>The head of the member that a value belongs to; null for a value that is no one's of a list.</summary>
    public int? MemberOf(TextSpan value) => owned.FirstOrDefault(own => own.Value == value)?.Member;

    /// <summary>Whether a token is of another member than the one that a value belongs to.</summary>
    public bool IsOfOther(TextSpan value, int token) =>
        owned.Any(own => own.Value == value && own.Others.Contains(token));

    private static ImmutableArray<TextSpan> TimesOf(SentenceValues values, bool isDuration) =>
        [.. values.Times.Where(time => time.Kind is TimeKind.Duration == isDuration).Select(time => time.Span)];

    private static IEnumerable<OwnedValue> OwnersOf(
        Sentence sentence,
        ImmutableArray<TextSpan> spans,
        bool areOfPersons
    )
    {
        if (spans.Length < 2)
        {
            return [];
        }

        var lists = Enumerable
            .Range(0, sentence.Tokens.Length)
            .Select(first => ListAt(sentence, first))
            .Where(members => members.Length == spans.Length && !members.Any(member => IsIn(sentence, member, spans)))
            .ToList();
        if (areOfPersons && lists.Count > 1)
        {
            // Persons have ages and are sentenced, towns are not.
            lists.RemoveAll(members => !members.Any(member => sentence.NameAt(member) is { Kind: NameKind.Person }));
        }

        if (lists is not [var list])
        {
            return [];
        }

        var phrases = list.Select(member => PhraseOf(sentence, member, list)).ToList();
        return spans.Select(
            (span, at) =>
                new OwnedValue(span, list[at], [.. phrases.Where((_, other) => other != at).SelectMany(words => words)])
        );
    }

    private static ImmutableArray<int> ListAt(Sentence sentence, int first) =>
        sentence.Tokens[first].Pos is UniversalPos.Noun or UniversalPos.ProperNoun && !sentence.Tokens[first].Is("conj")
            ? [first, .. sentence.ChildrenOf(first).Where(child => sentence.Tokens[child].Is("conj"))]
            : [];

    private static bool IsIn(Sentence sentence, int token, ImmutableArray<TextSpan> spans) =>
        spans.Any(span => span.Overlaps(sentence.Tokens[token].Span))
        || sentence.ChildrenOf(token).Any(child => spans.Any(span => span.Overlaps(sentence.Tokens[child].Span)));

    /// <summary>The head and the words below it, without the other members.</summary>
    private static ImmutableArray<int> PhraseOf(Sentence sentence, int member, ImmutableArray<int> members)
    {
        var words = ImmutableArray.CreateBuilder<int>();
        Add(member);
        return words.ToImmutable();

        void Add(int token)
        {
            words.Add(token);
            foreach (var child in sentence.ChildrenOf(token).Where(child => !members.Contains(child)))
            {
                Add(child);
            }
        }
    }
}
