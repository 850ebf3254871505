using System.Collections.Immutable;

namespace Reconcile.Rules;

/// <summary>The keys of a rule file; the reader, the schema and the reference are made from this one table.</summary>
internal static class RuleKeys
{
    public const string Id = "id";
    public const string Description = "description";
    public const string Priority = "priority";
    public const string AppliesTo = "applies-to";
    public const string When = "when";
    public const string Verdict = "verdict";
    public const string Severity = "severity";
    public const string Message = "message";

    /// <summary>The keys in the order in which people write them.</summary>
    public static ImmutableArray<(string Key, bool IsRequired, string Meaning)> All { get; } =
    [
        (
            Id,
            true,
            "names the problem and reads well after \"allow\": `distance-differs`, not `check-distance`. Equal to the file's name"
        ),
        (Description, true, "what the rule finds, in one sentence"),
        (Priority, true, "whole number from 1 to 10000; the lowest is tried first"),
        (AppliesTo, false, "which clusters the rule is tried on; without it, all"),
        (When, false, "what such a cluster must meet; without it, nothing"),
        (
            Verdict,
            true,
            "`contradicted` (they can't all be right as stated), `divergent` (they differ, but could all be right or nearly), `corroborated` (they agree), `single-source`"
        ),
        (Severity, true, "`high` (settle it before publication), `medium` (look at it), `low` (wording), `none`"),
        (Message, true, "the explanation that the reader sees, with [placeholders](#messages)"),
    ];

    /// <summary>The lists of <see cref="AppliesTo"/>.</summary>
    public static ImmutableArray<(string Key, string Meaning)> Scope { get; } =
    [
        ("facets", "the property that the claims are about"),
        ("dimensions", "what the quantities measure"),
        ("units", "their base unit: `m`, `kg`, `s`, `USD`; `\"1\"` for counts and shares"),
        ("nouns", "lemma of what is counted or measured"),
        ("predicates", "lemma of the predicate"),
        ("classes", "groups of nouns and predicates with a name of their own, from `classes.yaml`"),
    ];
}
