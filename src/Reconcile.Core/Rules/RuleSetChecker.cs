using System.Collections.Immutable;
using Reconcile.Diagnostics;

namespace Reconcile.Rules;

/// <summary>Finds the faults that show only when all rules are known.</summary>
internal sealed class RuleSetChecker
{
    /// <summary>Most pairs of parts that two conditions may have to be compared; people write some hundreds.</summary>
    private const int LargestComparison = 100_000;

    private readonly string origin;

    /// <summary>Creates a checker.</summary>
    /// <param name="origin">Where the rules come from, for faults of the whole set.</param>
    public RuleSetChecker(string origin)
    {
        this.origin = origin;
    }

    /// <summary>Checks rules in the order in which they are tried.</summary>
    /// <param name="readings">The rules that could be read.</param>
    /// <param name="isWhole">Whether that is all of them; otherwise a missing last rule may be among the others.</param>
    public ImmutableArray<Diagnostic> Check(ImmutableArray<RuleReading> readings, bool isWhole)
    {
        var faults = ImmutableArray.CreateBuilder<Diagnostic>();
        for (var i = 0; i < readings.Length; i++)
        {
            var later = readings[i];
            var found = readings
                .Take(i)
                .Select(earlier => Compare(earlier.Rule!, later.Rule!))
                .OfType<(string Code, string Message, string Help)>()
                .DistinctBy(fault => fault.Code)
                .ToList();

            // Two files for one rule explain whatever else is wrong with the second.
            var isDuplicate = found.Exists(fault => fault.Code == DiagnosticCodes.DuplicateRule);
            faults.AddRange(
                found
                    .Where(fault => !isDuplicate || fault.Code == DiagnosticCodes.DuplicateRule)
                    .Select(fault => FaultAt(later, fault.Code, fault.Message, fault.Help))
            );
        }

        if (isWhole && !readings.Any(reading => AlwaysHolds(reading.Rule!)))
        {
            faults.Add(
                new Diagnostic(
                    DiagnosticCodes.NoLastRule,
                    DiagnosticSeverity.Error,
                    origin,
                    null,
                    null,
                    "no rule decides about the clusters that no other rule holds for",
                    "add a rule with the highest priority number, without 'applies-to' and 'when'"
                )
            );
        }

        return faults.ToImmutable();
    }

    /// <summary>Whether a rule holds for every cluster.</summary>
    public static bool AlwaysHolds(Rule rule) =>
        RuleScope.Everything.Includes(rule.Scope)
        && rule.Scope.Includes(RuleScope.Everything)
        && rule.When is AllOf<Comparison.ComparedCluster> { Parts.IsEmpty: true };

    private static (string Code, string Message, string Help)? Compare(Rule earlier, Rule later)
    {
        if (string.Equals(earlier.Id, later.Id, StringComparison.Ordinal))
        {
            return (
                DiagnosticCodes.DuplicateRule,
                $"the rule '{later.Id}' is also in {earlier.Path}",
                "give one of them another id and file name"
            );
        }

        if (earlier.Priority == later.Priority && earlier.Scope.Meets(later.Scope))
        {
            return (
                DiagnosticCodes.SamePriority,
                FormattableString.Invariant($"'{earlier.Id}' has the same priority {later.Priority}"),
                "give each rule on a facet its own priority; the lower number is tried first"
            );
        }

        return Shadows(earlier, later)
            ? (
                DiagnosticCodes.ShadowedRule,
                $"the rule can never fire: '{earlier.Id}' is tried before it and holds whenever it would",
                $"give '{later.Id}' a lower priority number than '{earlier.Id}', or another condition, or switch it off"
            )
            : null;
    }

    // Sound but not complete: what is reported can never fire, but not all that can never fire is reported.
    private static bool Shadows(Rule earlier, Rule later) =>
        earlier.Scope.Includes(later.Scope)
        && (long)earlier.When.Size * later.When.Size <= LargestComparison
        && later.When.Implies(earlier.When, new Implications());

    private static Diagnostic FaultAt(RuleReading reading, string code, string message, string help) =>
        new(
            code,
            DiagnosticSeverity.Error,
            reading.Place?.Path ?? reading.File.Path,
            reading.Place?.Source ?? reading.File.Source,
            reading.Place?.Span,
            message,
            help
        );
}
