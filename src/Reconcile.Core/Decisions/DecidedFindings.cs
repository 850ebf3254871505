using System.Collections.Immutable;
using Reconcile.Diagnostics;
using Reconcile.Rules;
using Reconcile.Text;

namespace Reconcile.Decisions;

/// <summary>The findings of a story with what editors have decided on them.</summary>
/// <param name="Findings">All findings in their order, each with the decision that accepts it.</param>
/// <param name="Diagnostics">A warning for each decision that accepts none of them.</param>
public sealed record DecidedFindings(ImmutableArray<Finding> Findings, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>Holds the findings against the decisions; of two that accept one finding, the first counts.</summary>
    public static DecidedFindings Match(ImmutableArray<Finding> findings, ImmutableArray<DecisionFile> files)
    {
        var decided = findings.ToArray();
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (var file in files)
        {
            var faults = new DiagnosticBag(file.Path, file.Source);
            foreach (var (recorded, span) in file.Decisions)
            {
                var isAlive = false;
                for (var i = 0; i < decided.Length; i++)
                {
                    if (recorded.Accepts(decided[i]))
                    {
                        isAlive = true;
                        decided[i] = decided[i] with { Decision = decided[i].Decision ?? recorded.Decision };
                    }
                }

                if (!isAlive)
                {
                    faults.Warning(
                        DiagnosticCodes.StaleDecision,
                        new TextSpan(span.Start, span.Start),
                        "the decision matches no finding any more",
                        "its words, or the verdict on them, have changed; 'reconcile accept --prune' removes it"
                    );
                }
            }

            diagnostics.AddRange(faults.ToImmutable());
        }

        return new DecidedFindings([.. decided], diagnostics.ToImmutable());
    }
}
