using System.Collections.Immutable;
using Reconcile.Language;
using Reconcile.Text;
using Reconcile.Values;

namespace Reconcile.Claims;

/// <summary>
/// Whose is which value of a list: "Hale and Voss were jailed for 21 months and 18 months, [respectively]" tells one term of each, not two of
/// both.
/// </summary>
internal sealed class RespectiveValues
{
    private static readonly RespectiveValues None = new([], []);

    private readonly ImmutableArray<TextSpan> values;
    private readonly ImmutableArray<ImmutableArray<int>> items;

    private RespectiveValues(ImmutableArray<TextSpan> values, ImmutableArray<ImmutableArray<int>> items)
    {
        this.values = values;
        this.items = items;
    }

    /// <summary>Whether a sentence says that its values are each another's.</summary>
    public static bool AreToldIn(Sentence sentence) =>
        sentence.Tokens.Any(token => token.Lemma.Equals("respectively", StringComparison.OrdinalIgnoreCase));

    /// <summary>The values of a clause that belong to the members of a list, as many as there are; none without "respectively".</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="values">The values of the clause.</param>
    public static RespectiveValues In(Sentence sentence, SentenceValues values)
    {
        if (!AreToldIn(sentence))
        {
            return None;
        }

        var lists = values
            .Quantities.GroupBy(quantity => quantity.Dimension)
            .Select(group => group.Select(quantity => quantity.Span).ToImmutableArray())
            .Append([.. values.Times.Where(time => time.Kind is TimeKind.Duration).Select(time => time.Span)])
            .Append([.. values.Times.Where(time => time.Kind is not TimeKind.Duration).Select(time => time.Span)]);
        var found =
            from spans in lists
            where spans.Length > 1
            from first in Enumerable.Range(0, sentence.Tokens.Length)
            let members = ListAt(sentence, first)
            where members.Length == spans.Length && !members.Any(member => IsIn(sentence, member, spans))
            select new RespectiveValues(
                spans.Sort(),
                [.. members.Select(member => PhraseOf(sentence, member, members))]
            );
        return found.FirstOrDefault() ?? None;
    }

    /// <summary>The head of the member that a value belongs to; null for a value that is no one's of a list.</summary>
    public int? MemberOf(TextSpan value) => values.IndexOf(value) is var at and >= 0 ? items[at][0] : null;

    /// <summary>Whether a token is of another member than the one that a value belongs to.</summary>
    public bool IsOfOther(TextSpan value, int token) =>
        values.IndexOf(value) is var at and >= 0
        && items.Where((_, index) => index != at).Any(item => item.Contains(token));

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
