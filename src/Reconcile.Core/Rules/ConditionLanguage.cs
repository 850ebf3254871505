using System.Collections.Immutable;

namespace Reconcile.Rules;

/// <summary>All keys that conditions on one kind of subject can use, beside <c>all</c>, <c>any</c> and <c>not</c>.</summary>
/// <remarks>
/// The reader, the schema and the reference are made from this one table, so that they can't differ.
/// </remarks>
/// <param name="Subject">The subject in words: "pair of claims".</param>
/// <param name="NameOf">What one of them is called in an explanation: "agency:10 - courier:12".</param>
/// <param name="Properties">What can be asked of the subject.</param>
/// <param name="Parts">What can be asked of its parts.</param>
internal sealed record ConditionLanguage<T>(
    string Subject,
    Func<T, string> NameOf,
    ImmutableArray<Property<T>> Properties,
    ImmutableArray<PartCondition<T>> Parts
);
