using System.Collections.Immutable;
using Reconcile.Yaml;

namespace Reconcile.Rules;

/// <summary>A key of the rule language that asks something of one kind of part of its subject.</summary>
/// <param name="Key">The key: "some-pair".</param>
/// <param name="Meaning">What it is, in one line.</param>
/// <param name="Quantifier">How many of the parts.</param>
/// <param name="Of">The parts: the pairs of a cluster, the two sides of a pair ...</param>
/// <param name="Language">What can be asked of a part.</param>
internal sealed record PartSelection<TOuter, TInner>(
    string Key,
    string Meaning,
    Quantifier Quantifier,
    Func<TOuter, ImmutableArray<TInner>> Of,
    ConditionLanguage<TInner> Language
) : PartCondition<TOuter>(Key, Meaning)
{
    /// <inheritdoc/>
    public override string PartSubject => Language.Subject;

    /// <inheritdoc/>
    public override Condition<TOuter>? Read(ConditionReader reader, YamlNode node) =>
        reader.Read(node, Language) is { } condition ? new Quantified<TOuter, TInner>(this, condition) : null;
}
