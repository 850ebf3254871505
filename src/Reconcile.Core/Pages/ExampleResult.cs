using System.Collections.Immutable;
using Reconcile.Rules;

namespace Reconcile.Pages;

/// <summary>How one example fared.</summary>
/// <param name="Rule">The rule that it is an example of.</param>
/// <param name="Path">The page, as the user named it.</param>
/// <param name="Line">The line of the page that the example starts on, from 1.</param>
/// <param name="Example">The story.</param>
/// <param name="ShouldFire">Whether the rule should decide a cluster of it.</param>
/// <param name="Passed">Whether it did what it should.</param>
/// <param name="Findings">What came out, in the order of a report.</param>
public sealed record ExampleResult(
    Rule Rule,
    string Path,
    int Line,
    RuleExample Example,
    bool ShouldFire,
    bool Passed,
    ImmutableArray<Finding> Findings
);
