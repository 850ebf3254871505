using Reconcile.Yaml;

namespace Reconcile.Rules;

/// <summary>A key whose value is a condition on parts of the subject, whatever kind of part that is.</summary>
/// <param name="Key">The key: "some-pair".</param>
/// <param name="Meaning">What it is, in one line.</param>
internal abstract record PartCondition<T>(string Key, string Meaning)
{
    /// <summary>What the parts are: "pair of claims".</summary>
    public abstract string PartSubject { get; }

    /// <summary>Reads the condition on the parts.</summary>
    /// <param name="reader">Reports what is wrong with it.</param>
    /// <param name="node">The value of the key.</param>
    public abstract Condition<T>? Read(ConditionReader reader, YamlNode node);
}
